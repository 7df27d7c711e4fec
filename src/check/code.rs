//! The final code: four groups of three characters (`domain.md`, section 6). The allowed characters are unknown, so
//! none is rejected.

use crate::draft::characters;

/// Number of groups.
pub const GROUPS: usize = 4;

/// Characters per group.
pub const GROUP: usize = 3;

/// A typed or pasted code, as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeReading {
    /// Its characters, case unchanged, grouped by the person's separators if those form four groups, or else in threes.
    pub groups: Vec<Vec<String>>,
    /// Number of characters, without separators.
    pub characters: usize,
    /// The groups that are not three characters long: number from 1, length. Empty unless the person's separators form
    /// four groups.
    pub uneven: Vec<(usize, usize)>,
}

impl CodeReading {
    /// Reads a code. Spaces, dashes, dots and slashes are separators.
    pub fn of(typed: &str) -> Self {
        let typed: Vec<&str> = characters(typed).collect();
        let split = |between: fn(&str) -> bool| -> Vec<&[&str]> {
            typed.split(|character| between(character)).filter(|chunk| !chunk.is_empty()).collect()
        };
        // Spaces that form four groups of three are unambiguous: a dash may then be part of the code.
        let spaced = split(is_space);
        let sure = spaced.len() == GROUPS && spaced.iter().all(|chunk| chunk.len() == GROUP);
        let chunks = if sure { spaced } else { split(separates) };
        let all: Vec<String> = chunks.concat().into_iter().map(str::to_owned).collect();
        let shown = chunks.len() == GROUPS;
        let own = || chunks.iter().map(|chunk| chunk.iter().map(|&character| character.to_owned()).collect());
        let lengths = chunks.iter().enumerate().map(|(index, chunk)| (index + 1, chunk.len()));
        CodeReading {
            groups: if shown { own().collect() } else { all.chunks(GROUP).map(<[String]>::to_vec).collect() },
            characters: all.len(),
            uneven: lengths.filter(|(_, length)| shown && *length != GROUP).collect(),
        }
    }

    /// Number of missing characters.
    pub fn missing(&self) -> usize {
        (GROUPS * GROUP).saturating_sub(self.characters)
    }

    /// Number of characters beyond the expected ones.
    pub fn excess(&self) -> usize {
        self.characters.saturating_sub(GROUPS * GROUP)
    }

    /// The characters that are easily confused with others: group number and position from 1, and the character.
    pub fn look_alikes(&self) -> impl Iterator<Item = (usize, usize, &str)> {
        self.groups.iter().enumerate().flat_map(|(group, characters)| {
            let numbered = characters.iter().enumerate();
            let alike = numbered.filter(|(_, character)| LOOK_ALIKES.contains(&character.as_str()));
            alike.map(move |(at, character)| (group + 1, at + 1, character.as_str()))
        })
    }
}

/// Characters that look nearly the same in many fonts: 0 and O, 1 and I and l, 5 and S, 8 and B.
pub const LOOK_ALIKES: [&str; 9] = ["0", "O", "1", "I", "l", "5", "S", "8", "B"];

/// Whether a character separates groups: a space, a dash, a dot or a slash.
fn separates(character: &str) -> bool {
    const SIGNS: &str = "-‐‑‒–—−./";
    is_space(character) || SIGNS.contains(character)
}

fn is_space(character: &str) -> bool {
    character.starts_with(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_spacing_reads_the_same() {
        for typed in [
            "aB3xY9k0LmQ7",
            "aB3 xY9 k0L mQ7",
            "aB3-xY9-k0L-mQ7",
            " aB3\u{a0}xY9.k0L/mQ7 ",
            "a B 3 x Y 9 k 0 L m Q 7",
            "aB3xY9 k0LmQ7",
            "aB3–xY9—k0L mQ7",
            "aB 3xY9k0LmQ 7",
        ] {
            let read = CodeReading::of(typed);
            let groups: Vec<String> = read.groups.iter().map(|group| group.concat()).collect();
            assert_eq!(groups, ["aB3", "xY9", "k0L", "mQ7"], "{typed}");
            assert_eq!((read.missing(), read.excess()), (0, 0), "{typed}");
            assert!(read.uneven.is_empty(), "{typed}");
        }
    }

    #[test]
    fn the_short_group_is_named_only_with_separators() {
        for (typed, missing, excess, uneven) in [
            ("", 12, 0, &[][..]),
            ("abc", 9, 0, &[]),
            ("abcdefghijk", 1, 0, &[]),
            ("abc de ghi jkl", 1, 0, &[(2, 2)]),
            ("abc-def-gh-jklm", 0, 0, &[(3, 2), (4, 4)]),
            ("abc def ghi", 3, 0, &[]),
            ("abc def ghi jklm", 0, 1, &[(4, 4)]),
            ("abcdefghijklmn", 0, 2, &[]),
            ("é#€ abc def ghi", 0, 0, &[]),
            ("ab. cd/ ef- gh.", 0, 0, &[]),
            ("ab- cde", 7, 0, &[]),
            ("a-b cd ef gh", 4, 0, &[]),
        ] {
            let read = CodeReading::of(typed);
            assert_eq!((read.missing(), read.excess()), (missing, excess), "{typed}");
            assert_eq!(read.uneven, uneven, "{typed}");
        }
    }

    #[test]
    fn look_alikes_are_pointed_out() {
        let read = CodeReading::of("a0O 1Il 5Sb 8Bo");
        let found: String = read.look_alikes().map(|(_, _, character)| character).collect();
        assert_eq!(found, "0O1Il5S8B");
        assert_eq!(read.look_alikes().next(), Some((1, 2, "0")));
    }
}
