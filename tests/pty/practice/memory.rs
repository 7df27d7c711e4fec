//! Searches for a secret in the memory of a process.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;

use regex::bytes::{Regex, RegexBuilder};

/// The pieces as they may be stored in memory: UTF-8, UTF-16 or UTF-32.
pub(crate) fn pattern(pieces: &[&str]) -> Regex {
    let escaped = |bytes: &mut dyn Iterator<Item = u8>| bytes.map(|byte| format!("\\x{byte:02x}")).collect::<String>();
    let forms = pieces.iter().flat_map(|piece| {
        [
            escaped(&mut piece.bytes()),
            escaped(&mut piece.encode_utf16().flat_map(u16::to_le_bytes)),
            escaped(&mut piece.chars().flat_map(|sign| u32::from(sign).to_le_bytes())),
        ]
    });
    let forms: Vec<String> = forms.collect();
    RegexBuilder::new(&forms.join("|")).unicode(false).build().expect("a pattern")
}

/// How many times a pattern occurs in all readable memory of a process.
///
/// # Errors
/// The system does not allow reading that memory.
pub(crate) fn found(pid: u32, wanted: &Regex) -> io::Result<usize> {
    let maps = std::fs::read_to_string(format!("/proc/{pid}/maps"))?;
    let memory = File::open(format!("/proc/{pid}/mem"))?;
    let mut found = 0;
    let mut buffer = Vec::new();
    for line in maps.lines() {
        let mut parts = line.split_whitespace();
        let (Some((from, to)), Some(rights)) = (parts.next().and_then(|range| range.split_once('-')), parts.next())
        else {
            continue;
        };
        let place = |text| u64::from_str_radix(text, 16).expect("an address");
        let (from, to) = (place(from), place(to));
        // The kernel's own pages, at the very end, are not memory of the process.
        if !rights.starts_with('r') || line.contains("[v") {
            continue;
        }
        buffer.resize(usize::try_from(to - from).expect("a length"), 0);
        memory.read_exact_at(&mut buffer, from)?;
        found += wanted.find_iter(&buffer).count();
    }
    Ok(found)
}
