//! Reads the terminal one key at a time. What comes after a key stays in the terminal for whoever reads next: it may be a
//! secret typed ahead for a practice, which this process must never hold.

use std::io;
use std::time::Duration;

use crossterm::event::Event as Input;

pub(super) use system::Reader;

#[cfg(unix)]
mod system {
    use std::io::Read;
    use std::os::fd::AsRawFd;
    use std::os::unix::net::UnixStream;

    use crossterm::event::KeyCode;
    use filedescriptor::{POLLIN, poll, pollfd};
    use signal_hook::SigId;
    use signal_hook::consts::SIGWINCH;
    use zeroize::{Zeroize, Zeroizing};

    use super::{Duration, Input, io};

    const ESCAPE: u8 = 0x1b;
    const PASTE: &[u8] = b"\x1b[200~";
    const PASTE_END: &[u8] = b"\x1b[201~";

    /// How long to wait for the rest of an escape sequence, which a slow line may split; the key Escape has none.
    const ESCAPE_REST: Duration = Duration::from_millis(20);

    /// How long to wait for the rest of a paste. One that never ends must not swallow all further keys.
    const PASTE_REST: Duration = Duration::from_secs(1);

    /// No sequence other than a paste is longer; what is, is none.
    const LONGEST: usize = 64;

    /// Reads standard input, and notices changes of the window's size.
    #[derive(Debug)]
    pub(in crate::tui) struct Reader {
        resized: UnixStream,
        registered: SigId,
        /// The bytes of the key so far.
        sequence: Zeroizing<Vec<u8>>,
        /// A byte that belongs to the next key.
        next: Option<u8>,
    }

    /// What ended a wait.
    enum Waited {
        Byte(u8),
        Resized,
        TimedOut,
    }

    impl Reader {
        pub(in crate::tui) fn new() -> io::Result<Reader> {
            let (resized, write) = UnixStream::pair()?;
            resized.set_nonblocking(true)?;
            let registered = signal_hook::low_level::pipe::register(SIGWINCH, write)?;
            // Growing would leave copies of a secret behind; longer pastes are none.
            let sequence = Zeroizing::new(Vec::with_capacity(8 << 10));
            Ok(Reader { resized, registered, sequence, next: None })
        }

        /// The next input; `None` if there is none within the time.
        ///
        /// # Errors
        /// The terminal cannot be read.
        pub(in crate::tui) fn next(&mut self, timeout: Option<Duration>) -> io::Result<Option<Input>> {
            loop {
                let rest = match &self.sequence[..] {
                    [] => timeout,
                    paste if paste.starts_with(PASTE) => Some(PASTE_REST),
                    _ => Some(ESCAPE_REST),
                };
                let input = match self.next.take().map_or_else(|| self.wait(rest), |byte| Ok(Waited::Byte(byte)))? {
                    Waited::TimedOut if self.sequence.is_empty() => return Ok(None),
                    Waited::TimedOut => self.cut_off(),
                    Waited::Resized => {
                        crossterm::terminal::size().ok().map(|(columns, rows)| Input::Resize(columns, rows))
                    }
                    Waited::Byte(byte) => self.add(byte),
                };
                if input.is_some() {
                    return Ok(input);
                }
            }
        }

        /// Waits for a byte or a new size of the window.
        fn wait(&mut self, timeout: Option<Duration>) -> io::Result<Waited> {
            let terminal = io::stdin();
            loop {
                let watched = |fd| pollfd { fd, events: POLLIN, revents: 0 };
                let mut fds = [watched(terminal.as_raw_fd()), watched(self.resized.as_raw_fd())];
                match poll(&mut fds, timeout) {
                    Ok(0) => return Ok(Waited::TimedOut),
                    Ok(_) => {}
                    Err(filedescriptor::Error::Poll(error)) if error.kind() == io::ErrorKind::Interrupted => continue,
                    Err(error) => return Err(io::Error::other(error)),
                }
                if fds[1].revents != 0 {
                    while self.resized.read(&mut [0; 64]).is_ok_and(|read| read > 0) {}
                    return Ok(Waited::Resized);
                }
                // The program may have been stopped meanwhile, and the shell may have read what was there. A read would then
                // block until the next key, and no resize would be noticed.
                if !matches!(poll(&mut fds[..1], Some(Duration::ZERO)), Ok(1)) {
                    continue;
                }
                let mut byte = [0];
                match rustix::io::read(&terminal, &mut byte) {
                    Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                    Ok(_) => return Ok(Waited::Byte(byte[0])),
                    // Another program may have left the terminal non-blocking.
                    Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => {}
                    Err(error) => return Err(error.into()),
                }
            }
        }

        /// Adds a byte; returns the input that it completes.
        fn add(&mut self, byte: u8) -> Option<Input> {
            let unfinished = !self.sequence.is_empty() && !self.sequence.starts_with(PASTE);
            // Backspace after Escape is Alt with Backspace.
            if unfinished && byte.is_ascii_control() && byte != 0x7f {
                // No other sequence contains a control character: a key was pressed right after another.
                self.next = Some(byte);
                return self.cut_off();
            }
            self.sequence.push(byte);
            if self.sequence[..] == [ESCAPE] { None } else { self.complete() }
        }

        /// The input that the sequence stands for, if it is complete.
        fn complete(&mut self) -> Option<Input> {
            let parsed = terminput::Event::parse_from(&self.sequence);
            if matches!(parsed, Ok(None)) && (self.sequence.len() < LONGEST || self.sequence.starts_with(PASTE)) {
                return None;
            }
            self.sequence.zeroize();
            parsed.ok().flatten().and_then(|event| terminput_crossterm::to_crossterm(event).ok())
        }

        /// Ends an unfinished sequence: Escape was the key, and what was pasted so far is the paste.
        fn cut_off(&mut self) -> Option<Input> {
            if self.sequence.starts_with(PASTE) {
                self.sequence.extend_from_slice(PASTE_END);
                return self.complete();
            }
            let escape = self.sequence[..] == [ESCAPE];
            self.sequence.zeroize();
            escape.then(|| Input::Key(KeyCode::Esc.into()))
        }
    }

    impl Drop for Reader {
        fn drop(&mut self) {
            signal_hook::low_level::unregister(self.registered);
        }
    }
}

#[cfg(windows)]
mod system {
    use crossterm::event::{poll, read};

    use super::{Duration, Input, io};

    /// Reads the console, which hands out one event at a time.
    #[derive(Debug)]
    pub(in crate::tui) struct Reader;

    impl Reader {
        #[expect(clippy::unnecessary_wraps, reason = "as on Unix")]
        pub(in crate::tui) fn new() -> io::Result<Reader> {
            Ok(Reader)
        }

        /// The next input; `None` if there is none within the time.
        ///
        /// # Errors
        /// The console cannot be read.
        pub(in crate::tui) fn next(&mut self, timeout: Option<Duration>) -> io::Result<Option<Input>> {
            match timeout {
                Some(timeout) if !poll(timeout)? => Ok(None),
                _ => read().map(Some),
            }
        }
    }
}
