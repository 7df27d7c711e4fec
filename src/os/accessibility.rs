//! Whether a screen reader seems to be running, and whether the console window belongs to this program.

/// Whether there are signs of a screen reader. Only a hint: some leave none, and other programs leave the same ones.
pub fn screen_reader() -> bool {
    system::screen_reader()
}

/// Whether the window closes with this program, because it was started by a double click.
pub fn owns_console() -> bool {
    system::owns_console()
}

#[cfg(unix)]
mod system {
    use std::env;
    use std::path::Path;

    /// Variables that assistive settings or programs set to 1.
    const HINTS: [&str; 2] = ["ACCESSIBILITY_ENABLED", "GNOME_ACCESSIBILITY"];

    pub(super) fn screen_reader() -> bool {
        let hinted = HINTS.iter().any(|name| env::var_os(name).is_some_and(|value| value == "1"));
        // The kernel's own screen reader works only on the console.
        let console = env::var_os("TERM").is_some_and(|term| term == "linux");
        hinted || (console && Path::new("/sys/accessibility/speakup").exists())
    }

    pub(super) fn owns_console() -> bool {
        false
    }
}

#[cfg(windows)]
mod system {
    pub(super) use super::super::windows::{owns_console, screen_reader};
}
