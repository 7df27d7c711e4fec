//! Real faults around the program: damaged files, full disks, two windows, sudden ends. Always in line mode over pipes,
//! where no escape byte may ever be written.
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests say what they expect, start programs, and damage the program's files"
)]

mod accounts;
mod clock;
mod desk;
mod files;
mod folder;
#[path = "../guide/files.rs"]
mod guide_files;
mod guides;
#[cfg(target_os = "linux")]
mod injected;
mod instances;
mod process;
#[path = "../guide/folder.rs"]
mod small_guide;
#[cfg(unix)]
mod special;
mod unread;
