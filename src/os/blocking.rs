//! Standard streams that another program has left non-blocking. Each read that has nothing to read yet, and each write
//! that has to wait for a slow terminal, would be an error.

/// Makes the standard streams wait; with `on` false, leaves them as they were found.
pub fn set_blocking(on: bool) {
    system::set_blocking(on);
}

#[cfg(unix)]
mod system {
    use std::io;
    use std::os::fd::AsFd;
    use std::sync::atomic::{AtomicBool, Ordering};

    use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};

    /// Which of input, output and error output did not wait. They are often one terminal, and then it is the first.
    static FOUND: [AtomicBool; 3] = [const { AtomicBool::new(false) }; 3];

    pub(super) fn set_blocking(on: bool) {
        let (input, output, errors) = (io::stdin(), io::stdout(), io::stderr());
        for (stream, found) in [input.as_fd(), output.as_fd(), errors.as_fd()].into_iter().zip(&FOUND) {
            // A closed stream has no flags.
            let Ok(flags) = fcntl_getfl(stream) else { continue };
            if on && flags.contains(OFlags::NONBLOCK) {
                found.store(fcntl_setfl(stream, flags - OFlags::NONBLOCK).is_ok(), Ordering::SeqCst);
            } else if !on && found.swap(false, Ordering::SeqCst) {
                let _ = fcntl_setfl(stream, flags | OFlags::NONBLOCK);
            }
        }
    }
}

/// A Windows console always waits.
#[cfg(windows)]
mod system {
    pub(super) fn set_blocking(_on: bool) {}
}
