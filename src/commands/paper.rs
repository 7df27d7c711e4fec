//! `calendar`: what a person keeps in their calendar.

use std::io::{self, Write};

use super::{FINE, PROBLEMS, complain, shown};
use crate::args::Output;
use crate::calendar::Now;
use crate::paper;
use crate::session::{Session, State};
use crate::words::Voice;
use crate::world::{self, NotPut};

/// `calendar`: the clocks that run. If none does, that is said, and nothing is written.
///
/// # Errors
/// The streams cannot be written.
pub fn calendar(
    session: &Session<'_>,
    output: &Output,
    voice: &Voice<'_>,
    now: &Now,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    match paper::calendar(session, voice, now) {
        Some(text) => deliver(&text, output, ("calendar-done", "calendar-done.next"), voice, out, err),
        None => {
            let open = session.clocks(now).iter().any(|clock| clock.state != State::Done);
            complain(voice, &voice.line(if open { "calendar-nothing.unknown" } else { "calendar-nothing" }), err)?;
            Ok(FINE)
        }
    }
}

/// Writes a text to where it was asked for, and says where it is and what to do with it.
fn deliver(
    text: &str,
    output: &Output,
    (done, next): (&str, &str),
    voice: &Voice<'_>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let Some(path) = &output.path else {
        out.write_all(text.as_bytes())?;
        out.flush()?;
        return Ok(FINE);
    };
    let mut said = voice.with("path", shown(path));
    let id = match world::put(path, text, output.force) {
        Ok(()) => {
            writeln!(out, "{}", said.line(done))?;
            if !next.is_empty() {
                writeln!(out, "{}", said.line(next))?;
            }
            return Ok(FINE);
        }
        Err(NotPut::Exists) => "output-exists",
        Err(NotPut::IsFolder) => "output-folder",
        Err(NotPut::NoFolder) => "output-no-folder",
        Err(NotPut::ReadOnly) => "output-read-only",
        Err(NotPut::Full) => "output-full",
        Err(NotPut::Failed(error)) => {
            said.set("why", error.to_string());
            "output-failed"
        }
    };
    complain(voice, &said.line(id), err)?;
    Ok(PROBLEMS)
}
