//! The program: all of it is in the library.

use std::process::ExitCode;

/// musl's own allocator would take longer than all our code: its groups are mapped and given back by the hundred.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

fn main() -> ExitCode {
    sesame::cli::main()
}
