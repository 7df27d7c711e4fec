//! Sudden ends. The one thread beside the loop waits for TERM, HUP and INT, and for a terminal that goes away, gives the
//! terminal back and leaves. Everything decided was saved before, event by event, so there is nothing else to do; after a
//! panic neither.

use std::io::Write;

/// Keeps the signals that come, for `start_signal_thread`. `restore_terminal` must be safe to call at any time.
///
/// # Errors
/// The system has no pipe left; the program works without, only a killed one leaves a raw terminal.
pub fn install_signal_pipes(restore_terminal: fn()) -> std::io::Result<()> {
    system::install_signal_pipes(restore_terminal)
}

/// Has signals end the program, also those that came since `install_signal_pipes`. It is apart because a thread takes its
/// time to start, and the first page is seen sooner without. Where no thread is left, signals do nothing.
pub fn start_signal_thread() {
    system::start_signal_thread();
}

/// Has a panic say one sentence, once the terminal is given back, and where it was; never what it was about: that could
/// hold what somebody typed.
pub fn on_panic(restore_terminal: fn(), sentence: String) {
    std::panic::set_hook(Box::new(move |panic| {
        restore_terminal();
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        // Standard error may be gone as well.
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

    /// A pipe that each signal is heard from, with its exit code, and how to give the terminal back.
    type Watch = (Vec<(UnixStream, i32)>, fn());

    /// What is watched until the thread takes over.
    static WATCH: Mutex<Option<Watch>> = Mutex::new(None);

    pub(super) fn install_signal_pipes(restore_terminal: fn()) -> io::Result<()> {
        // No picture of the memory is kept, should the program die: a practice holds a secret, and at the desk people type
        // what others tell them.
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

    /// Sleeps until a signal comes or the terminal is gone, without ever waking up in between.
    fn wait(pipes: &[(UnixStream, i32)]) -> i32 {
        use std::io::IsTerminal;
        let stdin = io::stdin();
        let mut terminal = stdin.is_terminal();
        loop {
            let mut watched: Vec<PollFd<'_>> = pipes.iter().map(|(pipe, _)| PollFd::new(pipe, PollFlags::IN)).collect();
            if terminal {
                // No event asked for: what is always reported is the hang-up.
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
                // Some systems cannot poll a terminal: HUP itself still comes.
                terminal = !events.contains(PollFlags::NVAL);
            }
        }
    }
}

#[cfg(windows)]
mod system {
    use std::io;

    /// Ctrl-C outside raw mode and a closed window: Windows calls a handler on a thread of its own.
    #[expect(clippy::disallowed_methods, reason = "the handler's way out")]
    pub(super) fn install_signal_pipes(restore_terminal: fn()) -> io::Result<()> {
        let leave = move || {
            super::super::child::end();
            restore_terminal();
            std::process::exit(130);
        };
        ctrlc::set_handler(leave).map_err(io::Error::other)
    }

    /// The handler is there already.
    pub(super) fn start_signal_thread() {}
}
