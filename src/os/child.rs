//! Runs a practice in its own process. Terminals and estimators keep copies of what is typed; they are all gone when
//! the process ends, and this process has never seen a key of it.

use std::env;
use std::ffi::OsString;
use std::io;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use shared_child::SharedChild;

use crate::display::{Display, Form};
use crate::wizard::{Event, NotPractised, Overlay};

/// Exit code of a practice when the person wants to quit the whole program.
pub const STOPPED: u8 = 20;

/// The shell's exit code for Ctrl-C.
const INTERRUPTED: i32 = 130;

/// The running practice: the signal thread must end it before it ends this program.
static CHILD: Mutex<Option<Arc<SharedChild>>> = Mutex::new(None);

/// Whether the program is exiting: the loop must then not continue when its practice ends.
static LEAVING: AtomicBool = AtomicBool::new(false);

/// Runs this program again, as a practice, until the person leaves it; returns the resulting event, if any.
pub(super) fn run(arguments: &[OsString]) -> Option<Event> {
    let modes = system::modes();
    let Ok(child) = start(arguments) else { return Some(Event::NotPractised(NotPractised::NotStarted)) };
    let status = child.wait();
    while LEAVING.load(Ordering::SeqCst) {
        std::thread::park();
    }
    held().take();
    // A killed practice leaves the terminal modes that it had set.
    system::set_modes(modes);
    match status.ok().and_then(|status| status.code()) {
        Some(0) => None,
        Some(code) if code == i32::from(STOPPED) => Some(Event::Open(Overlay::Leaving)),
        Some(INTERRUPTED) => Some(Event::Interrupted),
        _ => {
            // Perhaps it was reading a secret, of which a part was typed.
            system::drop_typed();
            Some(Event::NotPractised(NotPractised::Died))
        }
    }
}

/// The flags that give a practice the same display as the wizard.
pub(super) fn shown(display: &Display) -> Vec<OsString> {
    let mut flags: Vec<OsString> = vec!["--theme".into(), display.theme.name().into()];
    flags.extend((display.form == Form::Lines).then(|| "--plain".into()));
    flags.extend(display.simple_signs.then(|| "--simple-signs".into()));
    flags
}

/// Starts a practice while holding the lock, so that the thread that ends it cannot miss it.
fn start(arguments: &[OsString]) -> io::Result<Arc<SharedChild>> {
    let mut held = held();
    let own = env::current_exe()?;
    let child = Arc::new(SharedChild::spawn(Command::new(own).args(arguments))?);
    *held = Some(child.clone());
    Ok(child)
}

fn held() -> MutexGuard<'static, Option<Arc<SharedChild>>> {
    CHILD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends the running practice, if any, because the program is exiting. The practice restores the terminal itself.
pub(super) fn end() {
    LEAVING.store(true, Ordering::SeqCst);
    let child = held().take();
    if let Some(child) = child {
        system::end(&child);
        let _ = child.wait();
    }
}

/// Stops the running practice, if any, because the program stops, and waits until it has given the terminal back.
#[cfg(unix)]
pub(super) fn stop() {
    if let Some(child) = held().as_ref() {
        system::stop(child);
    }
}

/// Asks the system to keep others out of this process's memory, and to end it with the wizard that started it.
/// (`watch_signals` disables core dumps. Windows writes none unless its owner has set that up.)
pub fn forget(with_wizard: bool) {
    system::forget(with_wizard);
}

/// Discards typed input that was not read: it must not reach the shell or the wizard.
pub fn drop_typed() {
    system::drop_typed();
}

/// Turns terminal echo on or off. Errors are ignored.
pub fn set_echo(on: bool) {
    system::set_echo(on);
}

/// Turns on the echo that is off, while the program is stopped.
pub fn suspend_echo() {
    system::suspend_echo();
}

/// Turns off the echo again that was off before the program was stopped.
pub fn resume_echo() {
    system::resume_echo();
}

/// Sets the usual terminal modes in a practice that a wizard has started, when a signal stops or ends it: perhaps the wizard
/// was killed, and the practice itself knows only the modes that the wizard had set. A wizard that goes on sets its own.
pub fn restore_for_shell() {
    system::restore_for_shell();
}

/// A seed from the system's randomness, if available.
pub fn seed() -> Option<[u8; 32]> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).ok().map(|()| seed)
}

#[cfg(unix)]
mod system {
    use std::io;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{Mutex, PoisonError};

    use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process, waitid};
    use rustix::termios::{
        InputModes, LocalModes, OptionalActions, OutputModes, QueueSelector, Termios, tcflush, tcgetattr, tcsetattr,
    };
    use shared_child::SharedChild;

    /// The terminal modes before echo was turned off.
    static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

    /// Whether a wizard has started this practice.
    static FROM_WIZARD: AtomicBool = AtomicBool::new(false);

    pub(super) fn end(child: &SharedChild) {
        let id = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
        // A stopped process handles TERM only after it continues.
        for signal in [Signal::TERM, Signal::CONT] {
            let _ = id.map(|id| kill_process(id, signal));
        }
    }

    pub(super) fn stop(child: &SharedChild) {
        let Some(id) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) else { return };
        let _ = kill_process(id, Signal::TSTP);
        // Until it has stopped or ended. `NOWAIT`: its end is for the loop that waits for it.
        let _ = waitid(WaitId::Pid(id), WaitIdOptions::STOPPED | WaitIdOptions::EXITED | WaitIdOptions::NOWAIT);
    }

    pub(super) fn forget(with_wizard: bool) {
        FROM_WIZARD.store(with_wizard, Ordering::SeqCst);
        #[cfg(target_os = "linux")]
        {
            use rustix::process::{DumpableBehavior, set_dumpable_behavior, set_parent_process_death_signal};
            let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
            if with_wizard {
                let _ = set_parent_process_death_signal(Some(Signal::TERM));
            }
        }
    }

    pub(super) fn restore_for_shell() {
        if FROM_WIZARD.load(Ordering::SeqCst)
            && let Some(mut modes) = modes().filter(|modes| !modes.local_modes.contains(LocalModes::ICANON))
        {
            // What raw mode takes away.
            modes.input_modes |= InputModes::ICRNL | InputModes::IXON;
            modes.output_modes |= OutputModes::OPOST;
            modes.local_modes |= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG | LocalModes::IEXTEN;
            set_modes(Some(modes));
        }
    }

    pub(super) fn drop_typed() {
        let _ = tcflush(io::stdin(), QueueSelector::IFlush);
    }

    /// The current terminal modes, if there is a terminal.
    pub(super) fn modes() -> Option<Termios> {
        tcgetattr(io::stdin()).ok()
    }

    pub(super) fn set_modes(modes: Option<Termios>) {
        let _ = modes.map(|modes| tcsetattr(io::stdin(), OptionalActions::Now, &modes));
    }

    pub(super) fn set_echo(on: bool) {
        let mut before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
        if on {
            set_modes(before.take());
        } else if before.is_none() {
            *before = without_echo();
        }
    }

    pub(super) fn suspend_echo() {
        set_modes(BEFORE.lock().unwrap_or_else(PoisonError::into_inner).clone());
    }

    pub(super) fn resume_echo() {
        if BEFORE.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            let _ = without_echo();
        }
    }

    /// Turns the echo off; returns the modes before.
    fn without_echo() -> Option<Termios> {
        let before = modes()?;
        let mut quiet = before.clone();
        quiet.local_modes.remove(LocalModes::ECHO);
        set_modes(Some(quiet));
        Some(before)
    }
}

#[cfg(windows)]
mod system {
    use std::sync::{Mutex, PoisonError};

    use crossterm_winapi::{ConsoleMode, Handle};
    use shared_child::SharedChild;

    /// `ENABLE_ECHO_INPUT` of the console's input modes.
    const ECHO: u32 = 0x0004;

    /// The console mode before echo was turned off.
    static BEFORE: Mutex<Option<u32>> = Mutex::new(None);

    pub(super) fn end(child: &SharedChild) {
        let _ = child.kill();
    }

    pub(super) fn forget(_with_wizard: bool) {}

    /// A practice outlives a killed wizard, and restores the console itself.
    pub(super) fn restore_for_shell() {}

    /// The full screen drains the console's events itself when it resumes.
    pub(super) fn drop_typed() {}

    /// The current console mode, if there is a console.
    pub(super) fn modes() -> Option<u32> {
        Handle::current_in_handle().map(ConsoleMode::from).and_then(|console| console.mode()).ok()
    }

    pub(super) fn set_modes(modes: Option<u32>) {
        if let (Ok(console), Some(modes)) = (Handle::current_in_handle().map(ConsoleMode::from), modes) {
            let _ = console.set_mode(modes);
        }
    }

    /// A Windows program is not stopped.
    pub(super) fn suspend_echo() {}

    pub(super) fn resume_echo() {}

    pub(super) fn set_echo(on: bool) {
        let Ok(console) = Handle::current_in_handle().map(ConsoleMode::from) else { return };
        let mut before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
        if on {
            let _ = before.take().map(|mode| console.set_mode(mode));
        } else if before.is_none()
            && let Ok(mode) = console.mode()
        {
            let _ = console.set_mode(mode & !ECHO);
            *before = Some(mode);
        }
    }
}
