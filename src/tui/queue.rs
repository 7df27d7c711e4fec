//! Input through a queue. A separate thread waits for the terminal, so that something other than input can end the
//! wait: at the desk, a change of the board. Elsewhere input is read directly: a secret must not sit in a queue.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::source::{Pressed, Waiting};

/// What ends a wait.
#[derive(Debug)]
enum Coming {
    Input(io::Result<Pressed>),
    Woken,
}

/// Ends the wait for input from any thread; the screen is then rebuilt.
#[derive(Debug, Clone)]
pub struct Waker(Sender<Coming>);

impl Waker {
    /// Ends the current wait, or the next one. Does nothing if the queue is gone.
    pub fn wake(&self) {
        let _ = self.0.send(Coming::Woken);
    }
}

/// What the thread reads from.
pub(super) trait InputReader: Send + 'static {
    fn next(&mut self) -> io::Result<Pressed>;
    /// Discards keys that were pressed and not read.
    fn drop_waiting(&mut self, which: Waiting) -> io::Result<()>;
}

#[derive(Debug)]
enum Ask {
    Next,
    DropWaiting(Waiting),
}

/// The receiving end of the queue. The thread reads one input per request and never ahead: everything else stays in the
/// terminal for whoever uses it next.
#[derive(Debug)]
pub(super) struct Queue {
    ask: Sender<Ask>,
    coming: Receiver<Coming>,
    waker: Waker,
    /// Whether an input was requested and has not arrived.
    asked: bool,
}

impl Queue {
    /// Starts the thread that reads input.
    ///
    /// # Errors
    /// The system cannot start a thread.
    pub(super) fn new(mut reader: impl InputReader) -> io::Result<Queue> {
        let (ask, asks) = channel();
        let (comes, coming) = channel();
        let waker = Waker(comes.clone());
        thread::Builder::new().name("keys".into()).spawn(move || {
            for ask in asks {
                let sent = match ask {
                    Ask::Next => comes.send(Coming::Input(reader.next())),
                    // A read error here will occur again at the next read, which reports it.
                    Ask::DropWaiting(which) => reader.drop_waiting(which).map_or(Ok(()), Ok),
                };
                if sent.is_err() {
                    return;
                }
            }
        })?;
        Ok(Queue { ask, coming, waker, asked: false })
    }

    pub(super) fn waker(&self) -> Waker {
        self.waker.clone()
    }

    /// Discards keys that were pressed and not read. While the thread waits for the terminal, there are none.
    ///
    /// # Errors
    /// The thread is gone.
    pub(super) fn drop_waiting(&mut self, which: Waiting) -> io::Result<()> {
        if self.asked { Ok(()) } else { self.send(Ask::DropWaiting(which)) }
    }

    fn send(&self, ask: Ask) -> io::Result<()> {
        self.ask.send(ask).map_err(|_| gone())
    }

    /// Waits for an input; `None` if a [`Waker`] ended the wait.
    ///
    /// # Errors
    /// The terminal cannot be read.
    pub(super) fn next(&mut self) -> io::Result<Option<Pressed>> {
        if !self.asked {
            self.send(Ask::Next)?;
            self.asked = true;
        }
        match self.coming.recv().map_err(|_| gone())? {
            Coming::Woken => Ok(None),
            Coming::Input(input) => {
                self.asked = false;
                input.map(Some)
            }
        }
    }
}

fn gone() -> io::Error {
    io::ErrorKind::BrokenPipe.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{Event as Input, KeyCode, KeyEvent};

    fn key(typed: char) -> Input {
        Input::Key(KeyEvent::from(KeyCode::Char(typed)))
    }

    fn next(queue: &mut Queue) -> Option<Input> {
        queue.next().expect("read").map(|pressed| pressed.input)
    }

    /// Returns what is sent to it, and reports each call.
    struct Script {
        pressed: Receiver<Pressed>,
        count: Sender<&'static str>,
    }

    impl InputReader for Script {
        fn next(&mut self) -> io::Result<Pressed> {
            self.count.send("next").map_err(io::Error::other)?;
            self.pressed.recv().map_err(io::Error::other)
        }

        fn drop_waiting(&mut self, _which: Waiting) -> io::Result<()> {
            self.pressed.try_iter().for_each(drop);
            self.count.send("dropped").map_err(io::Error::other)
        }
    }

    fn queue() -> (Sender<Pressed>, Receiver<&'static str>, Queue) {
        let (press, pressed) = channel();
        let (count, counted) = channel();
        (press, counted, Queue::new(Script { pressed, count }).expect("a thread"))
    }

    #[test]
    fn a_wake_ends_the_wait_without_losing_keys() {
        let (press, _counted, mut queue) = queue();
        press.send(Pressed::now(key('a'))).expect("read");
        assert_eq!(next(&mut queue), Some(key('a')));
        queue.waker().wake();
        assert_eq!(next(&mut queue), None);
        press.send(Pressed::now(key('b'))).expect("read");
        press.send(Pressed::now(key('c'))).expect("read");
        assert_eq!(next(&mut queue), Some(key('b')));
        assert_eq!(next(&mut queue), Some(key('c')));
    }

    #[test]
    fn events_are_read_on_demand_and_can_be_dropped() {
        let (press, counted, mut queue) = queue();
        press.send(Pressed::now(key('a'))).expect("read");
        press.send(Pressed::now(key('b'))).expect("read");
        assert_eq!(next(&mut queue), Some(key('a')));
        assert_eq!(counted.try_iter().collect::<Vec<_>>(), ["next"]);
        queue.drop_waiting(Waiting::All).expect("dropped");
        assert_eq!(counted.recv(), Ok("dropped"));
        press.send(Pressed::now(key('c'))).expect("read");
        assert_eq!(next(&mut queue), Some(key('c')));
    }

    #[test]
    fn a_terminal_that_is_gone_is_an_error() {
        let (press, _counted, mut queue) = queue();
        drop(press);
        assert!(queue.next().is_err());
    }
}
