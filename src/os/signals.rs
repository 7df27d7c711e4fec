//! Signals and panics. A thread waits for the signals that end a program, and for the terminal to disappear; it then
//! restores the terminal and exits. Every decision was already saved, event by event, so nothing else is left to do,
//! even after a panic. It also gives the terminal back while the program is stopped, and takes it again.

use std::io::{self, Write};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

/// How long a terminal that takes no output is waited for.
const SOON: Duration = Duration::from_millis(500);

/// What is done to the terminal. Each must be safe to call at any time and from any thread.
#[derive(Debug, Clone, Copy)]
pub struct TerminalHooks {
    /// Gives it back for good: nobody changes it afterwards.
    pub close: fn(),
    /// Gives it back while the program is stopped.
    pub suspend: fn(),
    /// Takes it again when the program continues.
    pub resume: fn(),
}

/// Makes signals end the program with the terminal restored; until then they end it as they are, with the terminal
/// still untouched.
///
/// # Errors
/// No pipe or thread can be created. The program works without, but killing it leaves the terminal in raw mode.
pub fn watch_signals(hooks: TerminalHooks) -> io::Result<()> {
    system::watch_signals(hooks)
}

/// Ends the practice, restores the terminal, and exits.
#[expect(clippy::disallowed_methods, reason = "the way out of a signal")]
fn leave(code: i32, close_terminal: fn()) -> ! {
    super::child::end();
    soon(close_terminal);
    std::process::exit(code)
}

/// Does something to the terminal. It may take no output, and the main thread be waiting for it with the output locked: so
/// this is done on a thread of its own, which is not waited for long.
fn soon(act: fn()) {
    let (done, acted) = channel();
    let act_and_tell = move || {
        act();
        let _ = done.send(());
    };
    if thread::Builder::new().name("terminal".into()).spawn(act_and_tell).is_err() {
        act();
    }
    let _ = acted.recv_timeout(SOON);
}

/// On a panic, restores the terminal, then prints one sentence and the location, but never the panic message: it could
/// contain what somebody typed.
pub fn on_panic(restore_terminal: fn(), sentence: String) {
    std::panic::set_hook(Box::new(move |panic| {
        restore_terminal();
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        // Standard error may be gone too.
        let _ = writeln!(io::stderr(), "{sentence}\nsesame {} {place}", env!("CARGO_PKG_VERSION"));
    }));
}

#[cfg(unix)]
mod system {
    use std::collections::BTreeSet;
    use std::io;
    use std::os::unix::net::UnixStream;
    use std::thread;

    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::process::{Resource, Rlimit, Signal, getpid, getppid, getsid, kill_process, setrlimit};
    use rustix::stdio::stdin;
    use rustix::termios::isatty;
    use signal_hook::consts::{SIGABRT, SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2};
    use signal_hook::iterator::backend::SignalDelivery;
    use signal_hook::iterator::exfiltrator::SignalOnly;

    use super::{TerminalHooks, leave, soon};
    use crate::os::child;

    /// All that end a program and leave it the time to tidy up; continue, and stop. Of those that have arrived the first
    /// here is heeded first.
    const SIGNALS: [i32; 10] = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGALRM, SIGUSR1, SIGUSR2, SIGCONT, SIGTSTP];

    pub(super) fn watch_signals(hooks: TerminalHooks) -> io::Result<()> {
        // Disable core dumps: a practice holds a secret, and at the desk people type what others tell them.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
        let (read, write) = UnixStream::pair()?;
        let none: [i32; 0] = [];
        let delivery = SignalDelivery::with_pipe(read, write, SignalOnly, none)?;
        let signals = delivery.handle();
        // First the thread, then the signals: none is caught that nobody waits for.
        let arrivals = Arrivals { delivery, arrived: BTreeSet::new() };
        thread::Builder::new().name("signals".into()).spawn(move || heed(arrivals, hooks))?;
        SIGNALS.iter().try_for_each(|signal| signals.add_signal(*signal))
    }

    fn heed(mut arrivals: Arrivals, hooks: TerminalHooks) {
        let mut terminal = isatty(stdin());
        loop {
            match arrivals.wait(&mut terminal) {
                SIGTSTP if can_be_continued() => {
                    soon(hooks.suspend);
                    child::stop();
                    let _ = kill_process(getpid(), Signal::STOP);
                    // Another request to stop may still be coming in: what came before it continued is over.
                    while !arrivals.gather().contains(&SIGCONT) {
                        let _ = poll(&mut [arrivals.watched()], None);
                    }
                }
                // Nobody could continue it: the system ignores the key then, too.
                SIGTSTP => {}
                SIGCONT => {
                    arrivals.gather().remove(&SIGTSTP);
                    soon(hooks.resume);
                    // The page is painted anew, as in a window of another size.
                    let _ = kill_process(getpid(), Signal::WINCH);
                }
                // The exit code by which a shell reports a signal.
                signal => leave(128 + signal, hooks.close),
            }
        }
    }

    /// Whether a shell is there that can continue this program.
    fn can_be_continued() -> bool {
        let session = |pid| getsid(pid).ok();
        getppid().is_some_and(|parent| session(Some(parent)) == session(None))
    }

    /// What has arrived and was not heeded yet.
    struct Arrivals {
        delivery: SignalDelivery<UnixStream, SignalOnly>,
        arrived: BTreeSet<i32>,
    }

    impl Arrivals {
        /// Ready to be read when a signal has arrived.
        fn watched(&self) -> PollFd<'_> {
            PollFd::new(self.delivery.get_read(), PollFlags::IN)
        }

        fn gather(&mut self) -> &mut BTreeSet<i32> {
            self.arrived.extend(self.delivery.pending());
            &mut self.arrived
        }

        /// Sleeps until a signal arrives or the terminal is gone, without waking up in between. `terminal`: whether there is
        /// one that can be watched.
        fn wait(&mut self, terminal: &mut bool) -> i32 {
            let stdin = stdin();
            loop {
                let arrived = self.gather();
                if let Some(first) = SIGNALS.into_iter().find(|signal| arrived.remove(signal)) {
                    return first;
                }
                // No events requested: a hang-up is always reported.
                let mut watched = [self.watched(), PollFd::new(&stdin, PollFlags::empty())];
                let count = if *terminal { 2 } else { 1 };
                if poll(&mut watched[..count], None).is_err() {
                    continue;
                }
                let [signal, input] = watched.map(|fd| fd.revents());
                if signal.is_empty() && input.intersects(PollFlags::HUP | PollFlags::ERR) {
                    return SIGHUP;
                }
                // Some systems cannot poll a terminal: the HUP signal still arrives.
                *terminal &= !input.contains(PollFlags::NVAL);
            }
        }
    }
}

#[cfg(windows)]
mod system {
    use std::io;

    use super::{TerminalHooks, leave};

    /// Ctrl-C outside raw mode and a closed window: Windows calls the handler on its own thread.
    pub(super) fn watch_signals(hooks: TerminalHooks) -> io::Result<()> {
        ctrlc::set_handler(move || leave(130, hooks.close)).map_err(io::Error::other)
    }
}
