//! A terminal for tests: a pseudo-terminal whose output is parsed by vt100; keys are sent as bytes.
//!
//! Nothing sleeps. A reader thread notifies a condition variable when bytes arrive, and waiters check again; after
//! [`BOUND`] the wait fails and prints the screen.

use std::fs::File;
use std::num::NonZeroU16;
use std::process::Command;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use portable_pty::{ChildKiller, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

use crate::page::{Page, plain_spaces};

/// No page takes this long, even in a debug build on a busy machine.
pub(crate) const BOUND: Duration = Duration::from_secs(20);

/// Columns and rows.
pub(crate) type Size = (u16, u16);

/// The program's output so far.
struct Seen {
    parser: vt100::Parser,
    raw: Vec<u8>,
    /// Completely painted pages, and how far `raw` was searched for them.
    frames: usize,
    searched: usize,
    /// The program closed its side.
    closed: bool,
    /// The reader must release the terminal at the next byte.
    let_go: bool,
}

impl Seen {
    fn take(&mut self, bytes: &[u8]) {
        self.parser.process(bytes);
        self.raw.extend_from_slice(bytes);
        let (frames, length) = frames(&self.raw[self.searched..]);
        self.frames += frames;
        self.searched += length;
    }

    fn page(&self) -> Page {
        Page::of(self.parser.screen(), &self.title())
    }

    /// The window title last set.
    fn title(&self) -> String {
        const SET: &[u8] = b"\x1b]0;";
        let start = self.raw.windows(SET.len()).rposition(|part| part == SET).map(|at| at + SET.len());
        let text = start.map(|start| self.raw[start..].split(|byte| *byte == 7).next().unwrap_or_default());
        String::from_utf8_lossy(text.unwrap_or_default()).into_owned()
    }

    /// The page, if its last byte has arrived.
    fn whole_page(&self) -> Option<Page> {
        let cursor = self.raw.windows(CURSOR.len()).rposition(|part| part == CURSOR)?;
        (frames(&self.raw[cursor..]) == (1, self.raw.len() - cursor)).then(|| self.page())
    }
}

/// The start of the sequences that show or hide the cursor.
const CURSOR: &[u8] = b"\x1b[?25";

/// Counts the complete frames in these bytes, and how many bytes are processed. A frame ends with the cursor shown and
/// positioned, or hidden in a window too small for choices.
fn frames(bytes: &[u8]) -> (usize, usize) {
    let (mut count, mut done) = (0, 0);
    while let Some(at) = bytes[done..].windows(CURSOR.len()).position(|part| part == CURSOR) {
        let rest = &bytes[done + at + CURSOR.len()..];
        let length = match rest {
            [b'l', ..] => 1,
            [b'h', rest @ ..] => {
                let digits = |byte: &&u8| byte.is_ascii_digit() || b";[\x1b".contains(byte);
                let place = rest.iter().take_while(digits).count();
                match rest.get(place) {
                    Some(b'H') => place + 2,
                    // Shown for good: the terminal is being restored.
                    Some(_) => 0,
                    None => return (count, done + at),
                }
            }
            [] => return (count, done + at),
            _ => 0,
        };
        count += usize::from(length > 0);
        done += at + CURSOR.len() + length;
    }
    (count, done.max(bytes.len().saturating_sub(CURSOR.len())))
}

/// A program running in a terminal.
pub(crate) struct Terminal {
    seen: Arc<(Mutex<Seen>, Condvar)>,
    master: Option<Box<dyn MasterPty + Send>>,
    keys: Option<Sender<Vec<u8>>>,
    threads: Vec<JoinHandle<()>>,
    exit: Receiver<ExitStatus>,
    killer: Box<dyn ChildKiller + Send + Sync>,
    pid: u32,
}

impl Terminal {
    /// Starts a program in a new terminal.
    pub(crate) fn open(command: CommandBuilder, size: Size) -> Terminal {
        let pair = native_pty_system().openpty(pty_size(size)).expect("a pseudo-terminal");
        let mut reader = pair.master.try_clone_reader().expect("the terminal's output");
        let mut writer = pair.master.take_writer().expect("the terminal's keyboard");
        let mut child = pair.slave.spawn_command(command).expect("the program starts");
        // Our copy of the program's side would keep the terminal open after the program has ended.
        drop(pair.slave);
        let killer = child.clone_killer();
        let pid = child.process_id().expect("a process id");

        let (rows, columns) = grid(size);
        let parser = vt100::Parser::new(rows, columns, 0);
        let seen = Seen { parser, raw: Vec::new(), frames: 0, searched: 0, closed: false, let_go: false };
        let seen = Arc::new((Mutex::new(seen), Condvar::new()));
        let shared = Arc::clone(&seen);
        let read = thread("reader", move || {
            let mut buffer = [0; 4096];
            loop {
                let mut count = reader.read(&mut buffer).unwrap_or_default();
                if count == 0 {
                    // Linux may report the closed side before it delivers the last bytes: read again to get them.
                    count = reader.read(&mut buffer).unwrap_or_default();
                }
                let mut seen = shared.0.lock().expect("the screen");
                seen.take(&buffer[..count]);
                seen.closed = count == 0 || seen.let_go;
                shared.1.notify_all();
                if seen.closed {
                    return;
                }
            }
        });
        let (keys, typed) = channel::<Vec<u8>>();
        let write = thread("writer", move || {
            for bytes in typed {
                // A program that has ended reads nothing; its tests check how it ended.
                let _ = writer.write_all(&bytes).and_then(|()| writer.flush());
            }
        });
        let (tell, exit) = channel();
        thread("waiter", move || {
            let _ = child.wait().map(|status| tell.send(status));
        });
        Terminal { seen, master: Some(pair.master), keys: Some(keys), threads: vec![read, write], exit, killer, pid }
    }

    /// The process id of the program.
    pub(crate) fn pid(&self) -> u32 {
        self.pid
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.0.lock().expect("the screen")
    }

    /// Waits until `find` finds something.
    fn wait<T>(&self, what: &str, find: impl Fn(&Seen) -> Option<T>) -> T {
        let waiting = |seen: &mut Seen| find(seen).is_none() && !seen.closed;
        let (seen, _) = self.seen.1.wait_timeout_while(self.seen(), BOUND, waiting).expect("the screen");
        let (found, page, closed) = (find(&seen), seen.page(), seen.closed);
        drop(seen);
        let ended = if closed { ", and the program has ended" } else { "" };
        found.unwrap_or_else(|| panic!("never seen: {what}{ended}. The screen:\n{}", page.text()))
    }

    /// Waits for a page that satisfies the condition.
    pub(crate) fn until(&self, what: &str, wanted: impl Fn(&Page) -> bool) -> Page {
        self.wait(what, |seen| Some(seen.page()).filter(|page| wanted(page)))
    }

    pub(crate) fn until_shown(&self, text: &str) -> Page {
        self.until(text, |page| page.shows(text))
    }

    /// Waits for a page that satisfies the condition and is completely painted: the next frame is a new one.
    pub(crate) fn until_painted(&self, what: &str, wanted: impl Fn(&Page) -> bool) -> Page {
        self.wait(what, |seen| seen.whole_page().filter(|page| wanted(page)))
    }

    /// Waits until a text appears after the first `from` bytes; returns all the output after them.
    pub(crate) fn until_said(&self, from: usize, text: &str) -> String {
        self.wait(text, |seen| {
            let said = plain_spaces(&String::from_utf8_lossy(&seen.raw[from..]));
            said.contains(text).then_some(said)
        })
    }

    /// Waits until the terminal's echo is on or off. No output signals the change, so poll for it.
    pub(crate) fn until_echo(&self, on: bool) {
        /// The `ECHO` flag has this value wherever these tests run.
        const ECHO: u64 = 0o10;
        let start = Instant::now();
        loop {
            let settings = self.master.as_ref().expect("an open terminal").get_termios().expect("settings");
            if (u64::from(settings.local_flags.bits()) & ECHO != 0) == on {
                return;
            }
            assert!(start.elapsed() < BOUND, "the terminal's echo is never {on}. The screen:\n{}", self.page().text());
            std::thread::yield_now();
        }
    }

    /// All terminal settings, as `stty` prints them.
    pub(crate) fn settings(&self) -> String {
        let stty = Command::new("stty").arg("-g").stdin(self.device()).output().expect("stty runs");
        String::from_utf8(stty.stdout).expect("text")
    }

    /// The terminal as a program on it sees it.
    pub(crate) fn device(&self) -> File {
        let name = self.master.as_ref().expect("an open terminal").tty_name().expect("a terminal has a name");
        File::open(name).expect("the terminal")
    }

    pub(crate) fn first_page(&self) -> Page {
        self.wait("a first page", |seen| (seen.frames > 0).then(|| seen.page()))
    }

    /// The current page.
    pub(crate) fn page(&self) -> Page {
        self.seen().page()
    }

    /// Whether each cell of the focused row is in reverse video, from the arrow to the end of the label.
    pub(crate) fn focus_is_reverse(&self) -> bool {
        let seen = self.seen();
        let page = seen.page();
        let Some(row) = page.rows.iter().position(|row| points(row)) else { return false };
        let row_number = u16::try_from(row).expect("a row");
        let width = page.rows[row].chars().count();
        let start = page.rows[row].chars().take_while(|sign| *sign == ' ').count();
        let cells = (start..width).map(|column| u16::try_from(column).expect("a column"));
        cells.into_iter().all(|column| seen.parser.screen().cell(row_number, column).is_some_and(vt100::Cell::inverse))
    }

    /// All output bytes so far.
    pub(crate) fn raw(&self) -> Vec<u8> {
        self.seen().raw.clone()
    }

    /// The modes that the terminal was left in, in words; empty if all are reset.
    pub(crate) fn left_over(&self) -> Vec<&'static str> {
        let seen = self.seen();
        let screen = seen.parser.screen();
        let facts = [
            (screen.alternate_screen(), "the other screen"),
            (screen.hide_cursor(), "no cursor"),
            (screen.bracketed_paste(), "bracketed paste"),
            (screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None, "the mouse"),
        ];
        facts.into_iter().filter(|(left, _)| *left).map(|(_, what)| what).collect()
    }

    /// Sends bytes without waiting.
    pub(crate) fn send(&self, bytes: impl Into<Vec<u8>>) {
        self.keys.as_ref().expect("an open terminal").send(bytes.into()).expect("a keyboard");
    }

    /// Presses a key and returns the page painted next, even if it is the same. The page before is waited for: the end
    /// of its frame would be taken for the next one.
    pub(crate) fn press(&self, key: &str) -> Page {
        self.until_painted("a whole page", |_| true);
        let before = self.seen().frames;
        self.send(key);
        self.wait(&format!("a page after the key {key:?}"), |seen| (seen.frames > before).then(|| seen.page()))
    }

    /// Stops the wizard: its key, then the answer of the page that asks.
    pub(crate) fn leave(&self) {
        self.press("q");
        self.send("1");
    }

    /// Resizes the window.
    pub(crate) fn resize(&self, size: Size) {
        let (rows, columns) = grid(size);
        // Resize our own screen first: the program's output for the new size must not be parsed at the old one.
        self.seen().parser.set_size(rows, columns);
        let master = self.master.as_ref().expect("an open terminal");
        master.resize(pty_size(size)).expect("the terminal takes the size");
    }

    /// Waits for the program to end and returns its exit code. All its output has been read by then.
    pub(crate) fn exit_code(&self) -> u32 {
        let code = self.code_of_program();
        if self.master.is_some() {
            self.wait("the end of the output", |seen| seen.closed.then_some(()));
        }
        code
    }

    /// The same, but its output may still be on its way, or never come.
    pub(crate) fn code_of_program(&self) -> u32 {
        let status = self.exit.recv_timeout(BOUND).unwrap_or_else(|_| {
            panic!("the program does not end. The screen:\n{}", self.page().text());
        });
        assert_eq!(status.signal(), None, "it was killed by a signal");
        status.exit_code()
    }

    /// Closes the terminal under the program, like closing a window. `key` makes the program paint once more, so that
    /// the reader wakes up and releases it.
    pub(crate) fn close_window(&mut self, key: &str) {
        self.seen().let_go = true;
        self.send(key);
        self.keys = None;
        for thread in self.threads.drain(..) {
            thread.join().expect("reader and writer end");
        }
        self.master = None;
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // A failed test must not leave the program running. After a passed one there is nothing to kill.
        if self.exit.try_recv().is_err() {
            let _ = self.killer.kill();
        }
    }
}

fn thread(name: &str, work: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    std::thread::Builder::new().name(name.into()).spawn(work).expect("a thread")
}

fn pty_size((cols, rows): Size) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// Whether a row is the one that Enter takes; an arrow also stands before what to do.
fn points(row: &str) -> bool {
    let sign = row.trim_start().strip_prefix("► ").and_then(|rest| rest.chars().next());
    sign.is_some_and(|sign| sign == '▼' || sign.is_ascii_digit())
}

/// The cells that are emulated: of an absurd window only a part, in which the program draws.
fn grid((columns, rows): Size) -> (NonZeroU16, NonZeroU16) {
    let size = |number: u16| NonZeroU16::new(number.min(1000)).expect("at least one row and column");
    (size(rows), size(columns))
}
