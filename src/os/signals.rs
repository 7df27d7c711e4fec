//! Signals and panics. The only other thread waits for TERM, HUP and INT, and for the terminal to disappear; it then
//! restores the terminal and exits. Every decision was already saved, event by event, so nothing else is left to do,
//! even after a panic. It also gives the terminal back while the program is stopped, and takes it again.

use std::io::Write;

/// What is done to the terminal. Each must be safe to call at any time and from any thread.
#[derive(Debug, Clone, Copy)]
pub struct TerminalHooks {
    /// Gives it back for good.
    pub restore: fn(),
    /// Gives it back while the program is stopped.
    pub suspend: fn(),
    /// Takes it again when the program continues.
    pub resume: fn(),
}

/// Queues signals for `start_signal_thread`.
///
/// # Errors
/// No pipe can be created. The program works without, but killing it leaves the terminal in raw mode.
pub fn install_signal_pipes(hooks: TerminalHooks) -> std::io::Result<()> {
    system::install_signal_pipes(hooks)
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
    use std::io::{self, Read};
    use std::os::unix::net::UnixStream;
    use std::sync::{Mutex, PoisonError};

    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::process::{Resource, Rlimit, Signal, getpid, getppid, getsid, kill_process, setrlimit};
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP};

    use super::TerminalHooks;
    use crate::os::child;

    /// What a signal asks for.
    #[derive(Debug, Clone, Copy)]
    enum Order {
        /// Exit with this code, as a shell would report the signal.
        Exit(i32),
        Stop,
        Continue,
    }

    const ORDERS: [(i32, Order); 5] = [
        (SIGTERM, Order::Exit(143)),
        (SIGHUP, Order::Exit(129)),
        (SIGINT, Order::Exit(130)),
        (SIGTSTP, Order::Stop),
        (SIGCONT, Order::Continue),
    ];

    /// One pipe per signal, and what to do with the terminal.
    type Watch = (Vec<(UnixStream, Order)>, TerminalHooks);

    /// Set by `install_signal_pipes`, taken by the thread.
    static WATCH: Mutex<Option<Watch>> = Mutex::new(None);

    pub(super) fn install_signal_pipes(hooks: TerminalHooks) -> io::Result<()> {
        // Disable core dumps: a practice holds a secret, and at the desk people type what others tell them.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
        let mut pipes = Vec::new();
        for (signal, order) in ORDERS {
            let (read, write) = UnixStream::pair()?;
            read.set_nonblocking(true)?;
            signal_hook::low_level::pipe::register(signal, write)?;
            pipes.push((read, order));
        }
        *WATCH.lock().unwrap_or_else(PoisonError::into_inner) = Some((pipes, hooks));
        Ok(())
    }

    #[expect(clippy::disallowed_methods, reason = "the one thread, and its way out")]
    pub(super) fn start_signal_thread() {
        let Some((pipes, hooks)) = WATCH.lock().unwrap_or_else(PoisonError::into_inner).take() else {
            return;
        };
        let _ = std::thread::Builder::new().name("signals".into()).spawn(move || {
            let mut terminal = io::IsTerminal::is_terminal(&io::stdin());
            loop {
                match wait(&pipes, &mut terminal) {
                    Order::Exit(code) => {
                        child::end();
                        (hooks.restore)();
                        std::process::exit(code);
                    }
                    Order::Stop if can_be_continued() => {
                        (hooks.suspend)();
                        child::stop();
                        let _ = kill_process(getpid(), Signal::STOP);
                    }
                    // Nobody could continue it: the system ignores the key then, too.
                    Order::Stop => {}
                    Order::Continue => {
                        // What asked to stop before is done.
                        pipes
                            .iter()
                            .filter(|(_, order)| matches!(order, Order::Stop))
                            .for_each(|(pipe, _)| drain(pipe));
                        (hooks.resume)();
                        // The page is painted anew, as in a window of another size.
                        let _ = kill_process(getpid(), Signal::WINCH);
                    }
                }
            }
        });
    }

    /// Whether a shell is there that can continue this program.
    fn can_be_continued() -> bool {
        let session = |pid| getsid(pid).ok();
        getppid().is_some_and(|parent| session(Some(parent)) == session(None))
    }

    fn drain(mut pipe: &UnixStream) {
        while pipe.read(&mut [0; 64]).is_ok_and(|read| read > 0) {}
    }

    /// Sleeps until a signal arrives or the terminal is gone, without waking up in between. `terminal`: whether there is
    /// one that can be watched.
    fn wait(pipes: &[(UnixStream, Order)], terminal: &mut bool) -> Order {
        let stdin = io::stdin();
        loop {
            let mut watched: Vec<PollFd<'_>> = pipes.iter().map(|(pipe, _)| PollFd::new(pipe, PollFlags::IN)).collect();
            if *terminal {
                // No events requested: a hang-up is always reported.
                watched.push(PollFd::new(&stdin, PollFlags::empty()));
            }
            if poll(&mut watched, None).is_err() {
                continue;
            }
            for (fd, (pipe, order)) in watched.iter().zip(pipes) {
                if !fd.revents().is_empty() {
                    drain(pipe);
                    return *order;
                }
            }
            if let Some(fd) = watched.get(pipes.len()) {
                let events = fd.revents();
                if events.intersects(PollFlags::HUP | PollFlags::ERR) {
                    return Order::Exit(129);
                }
                // Some systems cannot poll a terminal: the HUP signal still arrives.
                *terminal = !events.contains(PollFlags::NVAL);
            }
        }
    }
}

#[cfg(windows)]
mod system {
    use std::io;

    use super::TerminalHooks;

    /// Ctrl-C outside raw mode and a closed window: Windows calls the handler on its own thread.
    #[expect(clippy::disallowed_methods, reason = "the handler's way out")]
    pub(super) fn install_signal_pipes(hooks: TerminalHooks) -> io::Result<()> {
        let leave = move || {
            super::super::child::end();
            (hooks.restore)();
            std::process::exit(130);
        };
        ctrlc::set_handler(leave).map_err(io::Error::other)
    }

    /// The handler is already installed.
    pub(super) fn start_signal_thread() {}
}
