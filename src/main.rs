//! The program's entry point; everything else is in the library. On a computer it is a command, in a browser a page.

#[cfg(target_family = "wasm")]
mod browser;

/// musl's own allocator would take longer than all our code: it maps and unmaps its groups by the hundred.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

#[cfg(not(target_family = "wasm"))]
fn main() -> std::process::ExitCode {
    sesame::cli::main()
}

/// The page calls the functions of `browser`.
#[cfg(target_family = "wasm")]
fn main() {}
