//! A program in a pseudo-terminal, with the instant at which each of its bytes came.
//!
//! A thread does nothing but read and look at the clock. What was read is understood later, while the program is quiet,
//! so that our own work is not in its figures.

use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, PtySize, native_pty_system};

/// Nothing that is measured takes so long.
const BOUND: Duration = Duration::from_secs(20);

/// Who has been quiet for so long has finished what they were painting.
const QUIET: Duration = Duration::from_millis(20);

/// How a program asks where its cursor is. Some wait for the answer.
const WHERE: &[u8] = b"\x1b[6n";

type Chunk = (Instant, Vec<u8>);

/// A program that runs.
pub(crate) struct Run {
    start: Instant,
    comes: Receiver<Chunk>,
    keyboard: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    /// As large as the terminal: 80 by 24 is what it is without being told.
    parser: vt100::Parser,
    /// Read and not understood yet.
    unread: Vec<Chunk>,
}

/// How a key was answered.
pub(crate) struct Answer {
    pub(crate) first: Duration,
    pub(crate) last: Duration,
    pub(crate) bytes: usize,
}

impl Run {
    /// Starts a program in a terminal of 80 columns and 24 rows.
    pub(crate) fn start(command: CommandBuilder) -> Run {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let mut reader = pair.master.try_clone_reader().expect("the terminal's output");
        let keyboard = pair.master.take_writer().expect("the terminal's keyboard");
        let (tell, comes) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 16384];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if tell.send((Instant::now(), buffer[..count].to_vec())).is_err() {
                    return;
                }
            }
        });
        let start = Instant::now();
        let child = pair.slave.spawn_command(command).expect("the program starts");
        Run { start, comes, keyboard, child, parser: vt100::Parser::default(), unread: Vec::new() }
    }

    pub(crate) fn pid(&self) -> Option<u32> {
        self.child.process_id()
    }

    /// Takes what comes until the program is quiet. Whether it can still say something.
    fn gather(&mut self) -> bool {
        loop {
            match self.comes.recv_timeout(QUIET) {
                Ok(chunk) => self.take(chunk),
                Err(end) => return end == RecvTimeoutError::Timeout,
            }
        }
    }

    fn take(&mut self, chunk: Chunk) {
        if chunk.1.windows(WHERE.len()).any(|part| part == WHERE) {
            self.write("\x1b[1;1R");
        }
        self.unread.push(chunk);
    }

    /// How long after its start the program showed all of these texts at once.
    pub(crate) fn painted(&mut self, texts: &[&str]) -> Option<Duration> {
        let (mut open, mut painted) = (true, None);
        while open && painted.is_none() && self.start.elapsed() < BOUND {
            open = self.gather();
            for (at, bytes) in self.unread.drain(..) {
                self.parser.process(&bytes);
                // The space before a colon is a hard one in French.
                let page = self.parser.screen().contents().replace('\u{a0}', " ");
                let whole = texts.iter().all(|text| page.contains(text));
                painted = painted.or(whole.then(|| at - self.start));
            }
        }
        painted
    }

    /// Presses a key; nothing if it is not answered within a second.
    pub(crate) fn press(&mut self, key: &str) -> Option<Answer> {
        self.gather();
        self.unread.drain(..).for_each(|(_, bytes)| self.parser.process(&bytes));
        // A program may ask for the other form of the arrows, and take this one for the key Esc.
        let other = self.parser.screen().application_cursor();
        let key = if other { key.replace("\x1b[", "\x1bO") } else { key.to_owned() };
        let pressed = Instant::now();
        self.write(&key);
        let first = self.comes.recv_timeout(Duration::from_secs(1)).ok()?;
        self.take(first);
        self.gather();
        let (first, last) = (self.unread.first()?.0 - pressed, self.unread.last()?.0 - pressed);
        Some(Answer { first, last, bytes: self.unread.iter().map(|(_, bytes)| bytes.len()).sum() })
    }

    fn write(&mut self, bytes: &str) {
        // A program that has gone reads nothing.
        let _ = self.keyboard.write_all(bytes.as_bytes()).and_then(|()| self.keyboard.flush());
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
