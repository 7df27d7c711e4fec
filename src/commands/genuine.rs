//! `genuine`: is this address the real one? In words.

use std::io::{self, BufRead, Read, Write};

use super::{FINE, NEITHER, PROBLEMS};
use crate::check::address::{Verdict, judge};
use crate::guide::Guide;
use crate::screen::Block;
use crate::text::wrap_plain;
use crate::wizard::view;
use crate::words::Voice;

/// No more is read: a longer text is no address.
const MOST: u64 = 1 << 16;

/// Tells what is to be thought of an address, or of what is read from `input` for `-`.
///
/// # Errors
/// The streams cannot be read or written.
pub fn genuine(
    typed: &str,
    guide: &Guide,
    voice: &Voice<'_>,
    columns: Option<usize>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> io::Result<u8> {
    let typed = if typed == "-" {
        let mut bytes = Vec::new();
        input.take(MOST).read_to_end(&mut bytes)?;
        String::from_utf8_lossy(&bytes).into_owned()
    } else {
        typed.to_owned()
    };
    let found = judge(&typed, &guide.facts.known(), &voice.words().spoken().dictation);
    let mut line = |text: &str| match columns {
        None => writeln!(out, "{text}"),
        Some(columns) => wrap_plain(text, columns).iter().try_for_each(|line| writeln!(out, "{line}")),
    };
    for (index, block) in view::verdict(&found, voice).iter().enumerate() {
        if index > 0 {
            line("")?;
        }
        match block {
            Block::Prose { lead, paras, .. } => {
                if !lead.is_empty() {
                    line(lead)?;
                }
                for para in paras {
                    line(&format!("{}{}", if para.item { "- " } else { "" }, para.text()))?;
                }
            }
            Block::Large(large) => line(&large.spoken)?,
            Block::Picture(_) | Block::Groups(_) | Block::Qr(_) => {}
        }
    }
    Ok(match found.verdict {
        Verdict::Here => FINE,
        Verdict::False => PROBLEMS,
        Verdict::Official | Verdict::Unknown => NEITHER,
    })
}
