//! Text handling: removes everything a terminal would interpret, wraps lines, and marks quoted parts with roles.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_width::UnicodeWidthStr;

/// The role of a span of text, so that every front can style it consistently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Running text.
    Plain,
    /// Important words: a lead such as "Careful:", the name of a stage.
    Strong,
    /// The label of a button or field, exactly as the web page shows it.
    Label,
    /// An address to type, or to read letter by letter.
    Address,
    /// A word of the glossary.
    Term,
}

/// A piece of text with one role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text, without line breaks.
    pub text: String,
    pub role: Role,
}

impl Span {
    pub fn new(text: impl Into<String>, role: Role) -> Self {
        Span { text: text.into(), role }
    }
}

/// A paragraph or a list item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Para {
    /// Whether it is a list item, drawn after a dash.
    pub item: bool,
    pub spans: Vec<Span>,
}

impl Para {
    /// A paragraph of running text.
    pub fn plain(text: impl Into<String>) -> Self {
        Para { item: false, spans: vec![Span::new(text, Role::Plain)] }
    }

    /// A paragraph with a strong lead.
    pub fn led(lead: impl Into<String>, text: impl Into<String>) -> Self {
        Para {
            item: false,
            spans: vec![Span::new(lead, Role::Strong), Span::new(format!(" {}", text.into()), Role::Plain)],
        }
    }

    /// The text without roles.
    pub fn text(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }
}

/// The private-use characters that mark quoted parts inside a formatted text (see `l10n/quote.rs`).
pub(crate) const MARKS: std::ops::RangeInclusive<char> = '\u{E000}'..='\u{E00F}';

/// Makes outside text (a file, an argument, a paste) harmless: removes whole escape sequences, other control
/// characters, bidirectional controls, invisible characters and our own marks; line breaks and tabs become spaces.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\u{1b}' => skip_sequence(&mut chars),
            '\u{9b}' => skip_until_final(&mut chars),
            '\n' | '\r' | '\t' => out.push(' '),
            _ if is_unfit(c) => {}
            _ => out.push(c),
        }
    }
    out
}

/// Like [`clean`], but removes only single characters and nothing visible: for a text that will be judged.
pub fn without_controls(text: &str) -> String {
    let space = |c: char| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c };
    text.chars().map(space).filter(|c| !is_unfit(*c)).collect()
}

/// Whether a text contains a control character, or an invisible character within a word that a browser would reject.
/// Without that character, an address would read as a different one.
pub(crate) fn conceals(text: &str) -> bool {
    let mut before = ' ';
    // Whether a mark of direction, or another invisible character, came since the last visible one.
    let (mut turned, mut joined) = (false, false);
    for c in text.chars().chain([' ']) {
        if c.is_control() && !matches!(c, '\n' | '\r' | '\t') {
            return true;
        }
        // Characters that a browser drops from a name do not change the address (UTS #46).
        let dropped =
            matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{2064}' | '\u{feff}' | '\u{e0100}'..='\u{e01ef}');
        let space = matches!(c, '\n' | '\r' | '\t');
        if matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') {
            turned = true;
        } else if is_unfit(c) && !dropped && !space || matches!(c, '\u{200c}' | '\u{200d}') {
            joined = true;
        } else if !dropped {
            // A joiner in an emoji, or a mark of direction at the end of a sentence, is not suspicious.
            let (left, right) = (before.is_ascii_graphic(), c.is_ascii_graphic());
            if (turned && left && right) || (joined && (left || right)) {
                return true;
            }
            (before, turned, joined) = (c, false, false);
        }
    }
    false
}

/// Whether a character must be removed: a terminal would interpret it, or it is invisible.
pub(crate) fn is_unfit(c: char) -> bool {
    c.is_control() || MARKS.contains(&c) || is_invisible(c)
}

/// Skips the rest of an escape sequence: CSI up to its final byte, OSC and similar up to BEL or ST, else one character.
fn skip_sequence(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    match chars.next() {
        Some('[') => skip_until_final(chars),
        Some(']' | 'P' | '_' | '^' | 'X') => {
            while let Some(c) = chars.next() {
                if c == '\u{7}' || c == '\u{9c}' {
                    break;
                }
                if c == '\u{1b}' {
                    chars.next_if_eq(&'\\');
                    break;
                }
            }
        }
        _ => {}
    }
}

fn skip_until_final(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    for c in chars.by_ref() {
        if ('\u{40}'..='\u{7e}').contains(&c) {
            break;
        }
    }
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// The text with its first letter capitalized.
pub fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// The text without accents and other combining marks.
pub fn without_accents(text: &str) -> String {
    text.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect()
}

/// The text in NFC: each accent combined with its letter where possible.
pub fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// The columns that a text occupies.
pub fn width(text: &str) -> usize {
    text.width()
}

/// A word without spaces, and whether a space follows it: the unit of line wrapping.
#[derive(Debug, Default)]
struct Word<'a> {
    pieces: Vec<(&'a str, Role)>,
    columns: usize,
    space: bool,
}

impl<'a> Word<'a> {
    fn push(&mut self, text: &'a str, role: Role) {
        if !text.is_empty() {
            self.columns += width(text);
            self.pieces.push((text, role));
        }
    }

    /// Adds the word, cut so that every part fits: after `/` or `@` if possible, else after `.` or `-`, else after a
    /// non-breaking space, else anywhere.
    fn cut_into(self, words: &mut Vec<Word<'a>>, limit: usize) {
        if self.columns <= limit {
            words.push(self);
            return;
        }
        let letters: Vec<(&str, Role)> = self.pieces.iter().flat_map(|(text, role)| letters(text, *role)).collect();
        let mut start = 0;
        while start < letters.len() {
            let mut end = start;
            let mut columns = 0;
            let mut good = None;
            let mut fair = None;
            let mut poor = None;
            while end < letters.len() {
                let wide = width(letters[end].0);
                if columns + wide > limit && end > start && wide > 0 {
                    break;
                }
                columns += wide;
                end += 1;
                match letters[end - 1].0 {
                    "/" | "@" => good = Some(end),
                    "." | "-" => fair = Some(end),
                    "\u{a0}" => poor = Some(end),
                    _ => {}
                }
            }
            let stop = if end == letters.len() { end } else { good.or(fair).or(poor).unwrap_or(end) };
            let mut part = Word { space: self.space && stop == letters.len(), ..Word::default() };
            letters[start..stop].iter().for_each(|(letter, role)| part.push(letter, *role));
            words.push(part);
            start = stop;
        }
    }
}

/// The characters of a text, one by one.
fn letters(text: &str, role: Role) -> impl Iterator<Item = (&str, Role)> {
    text.char_indices().map(move |(at, c)| (&text[at..at + c.len_utf8()], role))
}

/// Appends text to spans, merging it into the last one if the role is the same.
pub(crate) fn push(spans: &mut Vec<Span>, text: &str, role: Role) {
    match spans.last_mut() {
        _ if text.is_empty() => {}
        Some(span) if span.role == role => span.text.push_str(text),
        _ => spans.push(Span::new(text, role)),
    }
}

/// Wraps spans into lines of at most `limit` columns. Lines break only at plain spaces, not at non-breaking ones;
/// a word longer than a line (an address on a narrow screen) breaks after a slash, dot or at sign.
pub fn wrap(spans: &[Span], limit: usize) -> Vec<Vec<Span>> {
    let limit = limit.max(1);
    let texts: Vec<(Cow<'_, str>, Role)> = spans.iter().map(|span| (without_narrow(&span.text), span.role)).collect();
    let mut words = Vec::new();
    let mut word = Word::default();
    for (text, role) in &texts {
        for (index, piece) in text.split(' ').enumerate() {
            if index > 0 {
                let whole = std::mem::take(&mut word);
                Word { space: true, ..whole }.cut_into(&mut words, limit);
            }
            word.push(piece, *role);
        }
    }
    word.cut_into(&mut words, limit);
    lines(&words, limit).into_iter().map(join).collect()
}

/// Fills each line with as many words as fit. A space at the end of a line takes no room.
fn lines<'w, 'a>(words: &'w [Word<'a>], limit: usize) -> Vec<&'w [Word<'a>]> {
    let mut lines = Vec::new();
    let (mut start, mut columns) = (0, 0);
    for (index, word) in words.iter().enumerate() {
        if index > start && columns + word.columns > limit {
            lines.push(&words[start..index]);
            (start, columns) = (index, 0);
        }
        columns += word.columns + usize::from(word.space);
    }
    lines.push(&words[start..]);
    lines
}

/// Replaces narrow non-breaking spaces, which old console fonts and some terminals lack.
fn without_narrow(text: &str) -> Cow<'_, str> {
    if text.contains('\u{202f}') { text.replace('\u{202f}', "\u{a0}").into() } else { text.into() }
}

/// The words of one line as spans; a space between two words of the same role gets that role.
fn join(line: &[Word<'_>]) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for (index, word) in line.iter().enumerate() {
        if index > 0 && line[index - 1].space {
            let role = match (spans.last(), word.pieces.first()) {
                (Some(left), Some((_, right))) if left.role == *right => left.role,
                _ => Role::Plain,
            };
            push(&mut spans, " ", role);
        }
        word.pieces.iter().for_each(|(text, role)| push(&mut spans, text, *role));
    }
    spans
}

/// Wraps a plain text into lines.
pub fn wrap_plain(text: &str, limit: usize) -> Vec<String> {
    wrap(&[Span::new(text, Role::Plain)], limit)
        .into_iter()
        .map(|line| line.into_iter().map(|span| span.text).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn clean_removes_escape_sequences() {
        for (given, left) in [
            ("abc", "abc"),
            ("a\u{1b}[31mb\u{1b}[0mc", "abc"),
            ("a\u{1b}]0;title\u{7}b", "ab"),
            ("a\u{1b}]8;;x\u{1b}\\b", "ab"),
            ("a\u{9b}2Jb", "ab"),
            ("a\tb\r\nc", "a b  c"),
            ("a\u{202e}b\u{200b}c", "abc"),
            ("é\u{e000}L\u{e002}", "éL"),
            ("\u{1b}", ""),
        ] {
            assert_eq!(clean(given), left, "{given:?}");
        }
    }

    #[test]
    fn lines_break_at_plain_spaces_only() {
        let lines = wrap_plain("Que voyez-vous\u{a0}? Un «\u{a0}mot\u{a0}»", 12);
        assert_eq!(lines, ["Que", "voyez-vous\u{a0}?", "Un «\u{a0}mot\u{a0}»"]);
        assert_eq!(wrap_plain("un deux trois", 8), ["un deux", "trois"]);
        assert_eq!(wrap_plain("", 8), [""]);
        // Only where the word is longer than the line.
        assert_eq!(wrap_plain("d’authentification\u{a0}».", 20), ["d’authentification\u{a0}", "»."]);
    }

    #[test]
    fn an_address_breaks_after_its_signs_if_too_long() {
        let address = "https://webgate.ec.europa.eu/RCAM/";
        assert_eq!(wrap_plain(address, 34), [address]);
        assert_eq!(
            wrap_plain("EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu", 36),
            ["EU-LOGIN-EXTERNAL-SUPPORT@", "ec.europa.eu"]
        );
        assert_eq!(wrap_plain(address, 20), ["https://", "webgate.ec.europa.", "eu/RCAM/"]);
    }

    #[test]
    fn roles_survive_wrapping() {
        let spans = [
            Span::new("press ", Role::Plain),
            Span::new("Create an account", Role::Label),
            Span::new(".", Role::Plain),
        ];
        let lines = wrap(&spans, 13);
        assert_eq!(lines[0], [Span::new("press ", Role::Plain), Span::new("Create", Role::Label)]);
        assert_eq!(lines[1], [Span::new("an account", Role::Label), Span::new(".", Role::Plain)]);
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_nothing_is_lost(text in "[ a-z/.éß漢\u{301}\u{a0}-]{0,80}", limit in 2usize..50) {
            let lines = wrap_plain(&text, limit);
            for line in &lines {
                prop_assert!(width(line) <= limit, "{line:?}");
            }
            let squeeze = |s: &str| s.replace(' ', "");
            prop_assert_eq!(squeeze(&lines.concat()), squeeze(&text));
        }

        #[test]
        fn cleaned_text_has_no_control_characters(text in any::<String>()) {
            let left = clean(&text);
            prop_assert!(!left.chars().any(|c| c.is_control() || MARKS.contains(&c)));
            prop_assert_eq!(clean(&left), left.clone());
        }
    }
}
