//! The desktop outside this window: browser, mail program and clipboard.

use super::write::replace;
use crate::mail;
use crate::wizard::Report;
use std::env;
use std::fs;
use std::path::Path;

/// Opens an address in the system's browser, without waiting for it. Returns whether one could be started.
pub(super) fn open(address: &str) -> bool {
    has_desktop() && open::that_detached(address).is_ok()
}

/// Opens the system's mail program with a text and no recipient. Returns whether one could be started.
pub(super) fn send(text: &str) -> bool {
    open(&mail::link(text))
}

/// Whether there is a desktop that can show windows.
fn has_desktop() -> bool {
    if cfg!(all(unix, not(target_os = "macos"))) {
        let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        set("DISPLAY") || set("WAYLAND_DISPLAY")
    } else {
        true
    }
}

/// Whether the system's clipboard can be reached without a network. Of the X11 servers only one on this machine that
/// answers will do: in search of another the clipboard's crate turns to the network.
#[cfg(all(unix, not(target_os = "macos")))]
fn has_clipboard() -> bool {
    let display = env::var("DISPLAY").unwrap_or_default();
    let number = display.strip_prefix(':').and_then(|rest| rest.split('.').next()?.parse::<u16>().ok());
    number.is_some_and(|number| answers(&format!("/tmp/.X11-unix/X{number}")))
}

/// macOS and Windows have one of their own.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn has_clipboard() -> bool {
    true
}

/// Whether a server answers at a socket of this name: a file, or on Linux a name without one.
#[cfg(all(unix, not(target_os = "macos")))]
fn answers(socket: &str) -> bool {
    use std::os::unix::net::UnixStream;
    #[cfg(target_os = "linux")]
    {
        use std::os::linux::net::SocketAddrExt;
        use std::os::unix::net::SocketAddr;
        let name = SocketAddr::from_abstract_name(socket);
        if name.and_then(|name| UnixStream::connect_addr(&name)).is_ok() {
            return true;
        }
    }
    UnixStream::connect(socket).is_ok()
}

/// The system's clipboard. Under X11 a copied text is lost when the program that copied it ends.
#[derive(Default)]
pub(super) struct Clipboard(Option<arboard::Clipboard>);

impl std::fmt::Debug for Clipboard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Clipboard").finish_non_exhaustive()
    }
}

impl Clipboard {
    /// Copies a text to the clipboard, or else into a file in this folder.
    pub(super) fn copy(&mut self, text: &str, folder: Option<&Path>, name: &str) -> Report {
        if has_clipboard() && self.0.is_none() {
            self.0 = arboard::Clipboard::new().ok();
        }
        if self.0.as_mut().is_some_and(|clipboard| clipboard.set_text(text).is_ok()) {
            return Report::Copied;
        }
        let kept = folder.and_then(|folder| {
            let path = folder.join(name);
            fs::create_dir_all(folder).ok()?;
            replace(&path, &format!("{text}\n")).ok().map(|()| path)
        });
        kept.map_or(Report::NotCopied, |path| Report::CopiedTo(path.display().to_string()))
    }
}
