//! The line a person is typing: edited by grapheme, wiped when dropped.

use unicode_segmentation::UnicodeSegmentation;
use zeroize::{Zeroize, Zeroizing};

use crate::text;

/// Maximum line length in characters and in bytes: nobody types a longer one on purpose, and no character takes more
/// than a few dozen bytes.
const MOST: usize = 200;
const MOST_BYTES: usize = 4096;

/// A remark on what was last typed or pasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftRemark {
    /// Invisible characters were left out.
    Cleaned,
    /// Control characters were left out since the line was last empty: without them, an address is a different one.
    Controls,
    /// It did not fit and was rejected; the previous text stays.
    TooLong,
}

/// A line being typed. Its text never moves in memory, so that wiping it wipes the only copy made here.
pub struct Draft {
    text: Zeroizing<String>,
    cursor: usize,
    remark: Option<DraftRemark>,
    /// Whether control characters were left out since the line was last empty.
    controls: bool,
}

impl std::fmt::Debug for Draft {
    /// Without the text: it may be a secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Draft").finish_non_exhaustive()
    }
}

impl Default for Draft {
    fn default() -> Self {
        Draft { text: Zeroizing::new(String::with_capacity(MOST_BYTES)), cursor: 0, remark: None, controls: false }
    }
}

impl Draft {
    /// A line with this initial text.
    pub fn of(text: &str) -> Self {
        let mut draft = Draft::default();
        if !text.is_empty() {
            draft.replace(text);
        }
        draft
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The characters as a person sees them (graphemes).
    pub fn characters(&self) -> impl DoubleEndedIterator<Item = &str> {
        characters(&self.text)
    }

    /// The number of characters before the cursor.
    pub fn before_cursor(&self) -> usize {
        characters(&self.text[..self.cursor]).count()
    }

    /// The remark on the last change.
    pub fn remark(&self) -> Option<DraftRemark> {
        self.remark.or(self.controls.then_some(DraftRemark::Controls))
    }

    /// Inserts typed or pasted text at the cursor, without line breaks at its ends and without invisible characters.
    /// Text that does not fit is rejected whole: half a password would be worse than none.
    pub fn insert(&mut self, typed: &str) {
        let trimmed = typed.trim_matches(['\r', '\n']);
        self.remark = None;
        // Cleaning copies the text, so one that cannot fit is rejected first.
        if self.text.len() + trimmed.len() > MOST_BYTES {
            self.remark = Some(DraftRemark::TooLong);
            return;
        }
        let cleaned = Zeroizing::new(text::clean(trimmed));
        let visible = Zeroizing::new(self.visible(&cleaned));
        let many = characters(&self.text).count() + characters(&visible).count();
        if many > MOST || self.text.len() + visible.len() > MOST_BYTES {
            self.remark = Some(DraftRemark::TooLong);
            return;
        }
        let conceals = *visible != trimmed && self.conceals(trimmed);
        self.controls = conceals || (self.controls && !self.text.is_empty());
        if *visible != trimmed && !self.controls {
            self.remark = Some(DraftRemark::Cleaned);
        }
        self.text.insert_str(self.cursor, &visible);
        self.cursor += visible.len();
    }

    /// Whether a text at the cursor contains control characters, given the characters around it.
    fn conceals(&self, typed: &str) -> bool {
        let mut around = Zeroizing::new(String::with_capacity(MOST_BYTES + typed.len()));
        around.extend(self.text[..self.cursor].chars().next_back());
        around.push_str(typed);
        around.extend(self.text[self.cursor..].chars().next());
        text::conceals(&around)
    }

    /// The text without joiners, selectors and fillers that have no visible effect where they are.
    fn visible(&self, text: &str) -> String {
        let mut before = self.text[..self.cursor].chars().next_back();
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            let joins = matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}');
            let alone = before.is_none_or(|before| before.is_ascii());
            let nothing = matches!(
                c,
                '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'
                    ..='\u{180f}' | '\u{3164}' | '\u{ffa0}'
            );
            let stray = before.is_none() && text::width(c.encode_utf8(&mut [0; 4])) == 0;
            if nothing || stray || (joins && alone) {
                continue;
            }
            out.push(c);
            before = Some(c);
        }
        out
    }

    /// Replaces the text. If the new one does not fit, the old one stays.
    pub fn replace(&mut self, typed: &str) {
        let mut next = Draft::default();
        next.insert(typed);
        if next.remark == Some(DraftRemark::TooLong) {
            self.remark = next.remark;
        } else {
            *self = next;
        }
    }

    /// Deletes the character before the cursor.
    pub fn erase_before(&mut self) {
        let end = self.cursor;
        self.left();
        self.cut(self.cursor, end);
    }

    /// Deletes the character after the cursor.
    pub fn erase_after(&mut self) {
        let end = self.cursor + characters(&self.text[self.cursor..]).next().map_or(0, str::len);
        self.cut(self.cursor, end);
    }

    fn cut(&mut self, from: usize, to: usize) {
        self.remark = None;
        let mut rest = Zeroizing::new(self.text[to..].to_owned());
        let mut kept = Zeroizing::new(self.text[..from].to_owned());
        // Wiped and rewritten whole: leftover characters would otherwise stay in memory past the end.
        self.text.zeroize();
        self.text.push_str(&kept);
        self.text.push_str(&rest);
        self.controls &= !self.text.is_empty();
        rest.zeroize();
        kept.zeroize();
    }

    /// Moves one character left.
    pub fn left(&mut self) {
        self.cursor -= characters(&self.text[..self.cursor]).next_back().map_or(0, str::len);
    }

    /// Moves one character right.
    pub fn right(&mut self) {
        self.cursor += characters(&self.text[self.cursor..]).next().map_or(0, str::len);
    }

    /// Moves before the first character.
    pub fn home(&mut self) {
        self.cursor = 0;
    }

    /// Moves after the last character.
    pub fn end(&mut self) {
        self.cursor = self.text.len();
    }
}

/// The graphemes of a text, the characters a person sees: an accent belongs to its letter.
pub fn characters(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.graphemes(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_character_is_a_grapheme() {
        let mut draft = Draft::default();
        draft.insert("ae\u{301}👩\u{200d}🔬");
        assert_eq!(draft.characters().count(), 3);
        draft.erase_before();
        assert_eq!(draft.text(), "ae\u{301}");
        draft.left();
        draft.insert("x");
        assert_eq!(draft.text(), "axe\u{301}");
        draft.erase_after();
        assert_eq!(draft.text(), "ax");
    }

    #[test]
    fn invisible_characters_are_removed_and_reported() {
        for (typed, left, remark) in [
            ("a\u{200b}b", "ab", DraftRemark::Cleaned),
            ("a\u{200d}b", "ab", DraftRemark::Controls),
            ("\u{301}ab", "ab", DraftRemark::Cleaned),
            ("a\u{202e}b", "ab", DraftRemark::Controls),
            ("a\u{1b}[31mb", "ab", DraftRemark::Controls),
            ("\u{3164}", "", DraftRemark::Cleaned),
        ] {
            let mut draft = Draft::default();
            draft.insert(typed);
            assert_eq!((draft.text(), draft.remark()), (left, Some(remark)), "{typed:?}");
        }
        let mut draft = Draft::default();
        draft.insert("abc\r\n");
        assert_eq!((draft.text(), draft.remark()), ("abc", None), "the line break of a copied line is nothing to tell");
    }

    #[test]
    fn control_characters_are_reported_while_their_text_stays() {
        let mut draft = Draft::default();
        draft.insert("a\u{7}b");
        draft.insert("c");
        assert_eq!((draft.text(), draft.remark()), ("abc", Some(DraftRemark::Controls)));
        draft.insert(&"x".repeat(MOST));
        assert_eq!(draft.remark(), Some(DraftRemark::TooLong));
        draft.erase_before();
        assert_eq!((draft.text(), draft.remark()), ("ab", Some(DraftRemark::Controls)));
        draft.erase_before();
        draft.erase_before();
        assert_eq!((draft.text(), draft.remark()), ("", None));
        draft.insert("d");
        assert_eq!(draft.remark(), None);
    }

    #[test]
    fn text_that_does_not_fit_changes_nothing() {
        let mut draft = Draft::default();
        draft.insert("abc");
        draft.insert(&"x".repeat(1 << 20));
        assert_eq!((draft.text(), draft.remark()), ("abc", Some(DraftRemark::TooLong)));
        draft.replace(&"y".repeat(MOST + 1));
        assert_eq!((draft.text(), draft.remark()), ("abc", Some(DraftRemark::TooLong)));
        draft.replace("d");
        assert_eq!((draft.text(), draft.remark()), ("d", None));
    }

    proptest! {
        #[test]
        fn the_cursor_stays_between_characters(moves in proptest::collection::vec((0u8..7, "\\PC{0,3}"), 0..40)) {
            let mut draft = Draft::default();
            for (what, typed) in moves {
                match what {
                    0 => draft.insert(&typed),
                    1 => draft.erase_before(),
                    2 => draft.erase_after(),
                    3 => draft.left(),
                    4 => draft.right(),
                    5 => draft.home(),
                    _ => draft.end(),
                }
                prop_assert!(draft.text().is_char_boundary(draft.cursor));
                prop_assert!(draft.before_cursor() <= draft.characters().count());
                prop_assert!(draft.characters().count() <= MOST && draft.text().len() <= MOST_BYTES);
            }
        }
    }
}
