//! `print` and `calendar`: what a person keeps, on paper or in their calendar.

use std::io::{self, Write};

use super::{FINE, PROBLEMS, complain, shown};
use crate::args::{Output, Paper};
use crate::calendar::Now;
use crate::diagnostic::nearest;
use crate::graph;
use crate::guide::Guide;
use crate::os::{self, NotPut};
use crate::paper::{self, Wanted};
use crate::progress::Progress;
use crate::wizard::{Session, State};
use crate::words::Voice;

/// What is to be printed.
#[derive(Debug, Clone, Copy)]
pub struct Print<'a> {
    /// The device that was named.
    pub device: Option<&'a str>,
    /// How it is written.
    pub format: Paper,
    /// Whether to leave out what is finished.
    pub from_here: bool,
    /// Where to.
    pub output: &'a Output,
}

/// `print`: the booklet. What is wrong with the command line is returned as the sentence to say.
///
/// # Errors
/// The streams cannot be written.
pub fn print(
    guide: &Guide,
    saved: &Progress,
    print: Print<'_>,
    voice: &Voice<'_>,
    now: &Now,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<Result<u8, String>> {
    let devices = graph::devices(guide);
    let answered = saved.answers.get(graph::DEVICE).map(String::as_str);
    let device = match (print.device, devices.is_empty()) {
        (Some(_), true) => return Ok(Err(voice.line("error-device.none"))),
        (Some(device), false) if !devices.contains(&device) => {
            let mut said = voice.with("value", crate::text::clean(device));
            said.set("near", nearest(device, devices.iter().copied()).unwrap_or_default().to_owned());
            said.set("known", devices.join(", "));
            let near = nearest(device, devices.iter().copied()).is_some();
            let advice = if near { "error-unknown-argument.near" } else { "error-value.known" };
            return Ok(Err(format!("{} {}", said.line("error-device"), said.line(advice))));
        }
        (Some(device), false) => Some(device),
        (None, true) => None,
        (None, false) => match answered.filter(|device| devices.contains(device)) {
            Some(device) => Some(device),
            None => return Ok(Err(voice.with("known", devices.join(", ")).line("print-no-device"))),
        },
    };
    let wanted = Wanted {
        device,
        from_here: print.from_here.then_some(saved),
        web_language: saved
            .web_language
            .as_deref()
            .filter(|web| voice.words().languages().iter().any(|one| one == web)),
    };
    let booklet = paper::booklet(guide, voice.words(), voice.language(), &wanted, now);
    let text = match print.format {
        Paper::Html => paper::html(&booklet),
        Paper::Text => paper::text(&booklet),
        Paper::Markdown => paper::markdown(&booklet),
    };
    let next = if print.format == Paper::Html { "print-done.next" } else { "" };
    deliver(&text, print.output, ("print-done", next), voice, out, err).map(Ok)
}

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
pub(super) fn deliver(
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
    let id = match os::put(path, text, output.force) {
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
