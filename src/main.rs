//! The program's entry point; everything else is in the library.

use std::process::ExitCode;

/// musl's own allocator would take longer than all our code: it maps and unmaps its groups by the hundred.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

fn main() -> ExitCode {
    sesame::cli::main()
}
