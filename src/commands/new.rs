//! `check --new`: a starter guide in a folder of its own.

use std::io::{self, Write};
use std::path::Path;

use super::{FINE, PROBLEMS, complain, shown};
use crate::os::{self, NotWritten};
use crate::shelf::Shelf;
use crate::words::Voice;

/// Writes the starter guide, and says where it is and what to do next.
///
/// # Errors
/// The streams cannot be written.
pub fn new(dir: &Path, voice: &Voice<'_>, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    let said = voice.with("path", shown(dir));
    match os::write_shelf(dir, &Shelf::starter(voice.language())) {
        Ok(()) => {}
        Err(NotWritten::NotEmpty) => {
            complain(voice, &said.line("new-not-empty"), err)?;
            writeln!(err, "{}", said.line("new-not-empty.cure"))?;
            return Ok(PROBLEMS);
        }
        Err(NotWritten::IsFile) => {
            complain(voice, &said.line("new-is-file"), err)?;
            return Ok(PROBLEMS);
        }
        Err(NotWritten::Failed(error)) => {
            complain(voice, &said.with("why", error.to_string()).line("new-failed"), err)?;
            return Ok(PROBLEMS);
        }
    }
    let mut said = said.with("quoted", quoted(&shown(dir)));
    let inside = |parts: &[&str]| shown(&parts.iter().fold(dir.to_owned(), |path, part| path.join(part)));
    said.set("guide", inside(&["guides", "my-guide.toml"]));
    said.set("words", inside(&["locales", voice.language(), "my-guide.ftl"]));
    said.set("facts", inside(&["guides"]));
    for part in ["", ".pages", ".words", ".facts", ".check", ".try"] {
        writeln!(out, "{}", said.line(&format!("new-done{part}")))?;
    }
    Ok(FINE)
}

/// A path as it is typed at a prompt.
fn quoted(path: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/\\._-~:+,@".contains(c);
    if !path.is_empty() && path.chars().all(plain) { path.to_owned() } else { format!("\"{path}\"") }
}
