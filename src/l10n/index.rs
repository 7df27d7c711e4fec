//! An index of where each message is in a language's files. `build.rs` makes that of the embedded files.

use std::collections::BTreeMap;

/// A message: the number of its file, its start byte there, and its end byte (exclusive).
pub(crate) type MessageSpan = [u32; 3];

/// The messages of numbered files, by name and in the order of their names. If a name occurs twice, the last one wins.
pub(crate) fn index<'a>(files: impl Iterator<Item = (u32, &'a str)>) -> BTreeMap<&'a str, MessageSpan> {
    let mut found = BTreeMap::new();
    for (number, text) in files {
        let mut open: Option<(&str, u32)> = None;
        let mut close = |open: &mut Option<(&'a str, u32)>, end: u32| {
            if let Some((name, start)) = open.take() {
                found.insert(name, [number, start, end]);
            }
        };
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
        for start in lines {
            // A message ends at the next line that begins with anything but whitespace or `}`.
            match text.as_bytes().get(start) {
                None | Some(b' ' | b'\t' | b'\n' | b'\r' | b'}') => continue,
                Some(first) => {
                    close(&mut open, small(start));
                    let line = text.get(start..).filter(|_| first.is_ascii_alphabetic());
                    open = line.map(|line| (name(line), small(start)));
                }
            }
        }
        close(&mut open, small(text.len()));
    }
    found
}

/// The name of the message that begins here.
pub(crate) fn name(source: &str) -> &str {
    let end = source.bytes().position(|byte| matches!(byte, b'=' | b' ' | b'\n'));
    end.and_then(|end| source.get(..end)).unwrap_or(source)
}

/// A byte offset. No catalogue is larger than 4 GiB.
fn small(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_message_is_found_with_its_attributes() {
        let one = "# a note\none = 1\n    .more = 2\n\n  indented\ntwo =\n    { $n ->\n       *[other] x\n}\n### end\n";
        let other = "\u{feff}lost = 0\none=again";
        let found = index([(0, one), (1, other)].into_iter());
        let source = |name: &str| {
            let [file, start, end] = *found.get(name).expect(name);
            &[one, other][file as usize][start as usize..end as usize]
        };
        assert_eq!(source("one"), "one=again");
        assert_eq!(source("two"), "two =\n    { $n ->\n       *[other] x\n}\n");
        assert_eq!(found.len(), 2);
        let alone = index([(0, one)].into_iter());
        assert_eq!(
            alone.get("one").map(|[_, start, end]| &one[*start as usize..*end as usize]),
            Some("one = 1\n    .more = 2\n\n  indented\n")
        );
    }
}
