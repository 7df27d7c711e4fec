//! Signals and panics. The only other thread waits for TERM, HUP and INT, and for the terminal to disappear; it then
//! restores the terminal and exits. Every decision was already saved, event by event, so nothing else is left to do,
//! even after a panic.

use std::io::Write;

/// Queues signals for `start_signal_thread`. `restore_terminal` must be safe to call at any time.
///
/// # Errors
/// No pipe can be created. The program works without, but killing it leaves the terminal in raw mode.
pub fn install_signal_pipes(restore_terminal: fn()) -> std::io::Result<()> {
    system::install_signal_pipes(restore_terminal)
}

/// Makes signals end the program, including those received since `install_signal_pipes`. Separate, because starting a
/// thread takes time and would delay the first page. If no thread can be started, signals do nothing.
pub fn start_signal_thread() {
    system::start_signal_thread();
}

/// On a panic, restores the terminal, then prints one sentence and the location, but never the panic message: it could
/// contain what somebody typed.
pub fn on_panic(restore_terminal: fn(), sentence: String) {
    std::panic::set_hook(Box::new(move |panic| {
        restore_terminal();
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        // Standard error may be gone too.
        let _ = writeln!(std::io::stderr(), "{sentence}\nsesame {} {place}", env!("CARGO_PKG_VERSION"));
    }));
}

#[cfg(unix)]
mod system {
    use std::io;
    use std::os::unix::net::UnixStream;
    use std::sync::{Mutex, PoisonError};

    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::process::{Resource, Rlimit, setrlimit};
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

    /// Exit codes as a shell would report the signal.
    const CODES: [(i32, i32); 3] = [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)];

    /// One pipe per signal, with its exit code, and the function that restores the terminal.
    type Watch = (Vec<(UnixStream, i32)>, fn());

    /// Set by `install_signal_pipes`, taken by the thread.
    static WATCH: Mutex<Option<Watch>> = Mutex::new(None);

    pub(super) fn install_signal_pipes(restore_terminal: fn()) -> io::Result<()> {
        // Disable core dumps: a practice holds a secret, and at the desk people type what others tell them.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
        let mut pipes = Vec::new();
        for (signal, code) in CODES {
            let (read, write) = UnixStream::pair()?;
            signal_hook::low_level::pipe::register(signal, write)?;
            pipes.push((read, code));
        }
        *WATCH.lock().unwrap_or_else(PoisonError::into_inner) = Some((pipes, restore_terminal));
        Ok(())
    }

    #[expect(clippy::disallowed_methods, reason = "the one thread, and its way out")]
    pub(super) fn start_signal_thread() {
        let Some((pipes, restore_terminal)) = WATCH.lock().unwrap_or_else(PoisonError::into_inner).take() else {
            return;
        };
        let _ = std::thread::Builder::new().name("signals".into()).spawn(move || {
            let code = wait(&pipes);
            super::super::child::end();
            restore_terminal();
            std::process::exit(code);
        });
    }

    /// Sleeps until a signal arrives or the terminal is gone, without waking up in between.
    fn wait(pipes: &[(UnixStream, i32)]) -> i32 {
        use std::io::IsTerminal;
        let stdin = io::stdin();
        let mut terminal = stdin.is_terminal();
        loop {
            let mut watched: Vec<PollFd<'_>> = pipes.iter().map(|(pipe, _)| PollFd::new(pipe, PollFlags::IN)).collect();
            if terminal {
                // No events requested: a hang-up is always reported.
                watched.push(PollFd::new(&stdin, PollFlags::empty()));
            }
            if poll(&mut watched, None).is_err() {
                continue;
            }
            for (fd, (_, code)) in watched.iter().zip(pipes) {
                if !fd.revents().is_empty() {
                    return *code;
                }
            }
            if let Some(fd) = watched.get(pipes.len()) {
                let events = fd.revents();
                if events.intersects(PollFlags::HUP | PollFlags::ERR) {
                    return 129;
                }
                // Some systems cannot poll a terminal: the HUP signal still arrives.
                terminal = !events.contains(PollFlags::NVAL);
            }
        }
    }
}

#[cfg(windows)]
mod system {
    use std::io;

    /// Ctrl-C outside raw mode and a closed window: Windows calls the handler on its own thread.
    #[expect(clippy::disallowed_methods, reason = "the handler's way out")]
    pub(super) fn install_signal_pipes(restore_terminal: fn()) -> io::Result<()> {
        let leave = move || {
            super::super::child::end();
            restore_terminal();
            std::process::exit(130);
        };
        ctrlc::set_handler(leave).map_err(io::Error::other)
    }

    /// The handler is already installed.
    pub(super) fn start_signal_thread() {}
}
