//! Where each message of a language stands in its files.

/// A message: the number of its file, its first byte there, the length of its name, and the byte behind it.
pub(super) type Entry = [u32; 4];

/// The messages of some files, each with its number, by name. A name that is there twice means the last one.
pub(super) fn index<'a>(files: impl Iterator<Item = (u32, &'a str)>) -> Vec<Entry> {
    let mut found: Vec<(&str, Entry)> = Vec::new();
    for (number, text) in files {
        let mut open: Option<(&str, u32)> = None;
        let mut close = |open: &mut Option<(&'a str, u32)>, end: u32| {
            if let Some((name, start)) = open.take() {
                found.push((name, [number, start, length(name), end]));
            }
        };
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            // From a line that begins with a letter to the next one that begins anything.
            if !line.starts_with([' ', '\t', '\n', '\r', '}']) {
                close(&mut open, at);
            }
            if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
                open = Some((line.split(['=', ' ', '\n']).next().unwrap_or_default(), at));
            }
            at += length(line);
        }
        close(&mut open, at);
    }
    found.sort_by_key(|(name, _)| *name);
    found.dedup_by(|later, kept| {
        let same = later.0 == kept.0;
        if same {
            kept.1 = later.1;
        }
        same
    });
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// A length in bytes. No catalogue is longer than four gigabytes.
fn length(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_message_is_found_with_all_that_belongs_to_it() {
        let one = "# a note\none = 1\n    .more = 2\n\n  indented\ntwo =\n    { $n ->\n       *[other] x\n}\n### end\n";
        let other = "\u{feff}lost = 0\none=again";
        let source = |[file, start, name, end]: Entry| {
            let text = [one, other][file as usize];
            (&text[start as usize..(start + name) as usize], &text[start as usize..end as usize])
        };
        let found: Vec<_> = index([(0, one), (1, other)].into_iter()).into_iter().map(source).collect();
        let two = "two =\n    { $n ->\n       *[other] x\n}\n";
        assert_eq!(found, [("one", "one=again"), ("two", two)]);
        let alone = source(index([(0, one)].into_iter())[0]);
        assert_eq!(alone, ("one", "one = 1\n    .more = 2\n\n  indented\n"));
    }
}
