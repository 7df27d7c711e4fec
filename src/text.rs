//! Text that is only text: cleaned of everything a terminal would obey, cut into lines, with its quoted parts marked.

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::wrap_first_fit;
use unicode_normalization::UnicodeNormalization;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What a stretch of text is, so that every front can draw it alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Running text.
    Plain,
    /// A word that matters: a lead such as "Careful:", the name of a stage.
    Strong,
    /// The label of a button or field, exactly as the web page shows it.
    Label,
    /// An address, to be typed or read letter by letter.
    Address,
    /// A word of the glossary.
    Term,
}

/// A stretch of text of one role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text, without line breaks.
    pub text: String,
    /// What it is.
    pub role: Role,
}

impl Span {
    /// A span of the given role.
    pub fn new(text: impl Into<String>, role: Role) -> Self {
        Span { text: text.into(), role }
    }
}

/// A paragraph or an item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Para {
    /// Whether it is an item of a list, drawn behind a dash.
    pub item: bool,
    /// Its text.
    pub spans: Vec<Span>,
}

impl Para {
    /// A paragraph of running text.
    pub fn plain(text: impl Into<String>) -> Self {
        Para { item: false, spans: vec![Span::new(text, Role::Plain)] }
    }

    /// A paragraph that begins with a strong word.
    pub fn led(lead: impl Into<String>, text: impl Into<String>) -> Self {
        Para {
            item: false,
            spans: vec![Span::new(lead, Role::Strong), Span::new(format!(" {}", text.into()), Role::Plain)],
        }
    }

    /// The text alone.
    pub fn text(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }
}

/// The first of the private characters that mark quoted parts inside a formatted text (see `words`).
pub(crate) const MARKS: std::ops::RangeInclusive<char> = '\u{E000}'..='\u{E00F}';

/// Text from outside (a file, an argument, a paste) made harmless: escape sequences go whole, other control characters,
/// bidirectional controls, invisible characters and our own marks go one by one; line breaks and tabs become spaces.
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

/// Whether a character has no place in a text: a terminal would obey it, or nobody would see it.
pub(crate) fn is_unfit(c: char) -> bool {
    c.is_control() || MARKS.contains(&c) || is_invisible(c)
}

/// The rest of an escape sequence: CSI up to its final byte, OSC and its kin up to BEL or ST, else one character.
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

/// The text with its letters bare: accents and other marks taken off.
pub fn without_accents(text: &str) -> String {
    text.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect()
}

/// The text with each accent joined to its letter, where there is one sign for both.
pub fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// The columns that a text takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// A run of spans without a space inside, and the space behind it: what a line is made of.
#[derive(Debug)]
struct Word {
    spans: Vec<Span>,
    space: bool,
}

impl Fragment for Word {
    fn width(&self) -> f64 {
        self.columns() as f64
    }
    fn whitespace_width(&self) -> f64 {
        f64::from(u8::from(self.space))
    }
    fn penalty_width(&self) -> f64 {
        0.0
    }
}

impl Word {
    fn columns(&self) -> usize {
        self.spans.iter().map(|span| width(&span.text)).sum()
    }

    /// The word cut so that every part fits: behind `/` or `@` where possible, else behind `.` or `-`, else anywhere.
    fn cut(self, limit: usize) -> Vec<Word> {
        if self.columns() <= limit {
            return vec![self];
        }
        let letters: Vec<(char, Role)> =
            self.spans.iter().flat_map(|span| span.text.chars().map(|c| (c, span.role))).collect();
        let mut parts = Vec::new();
        let mut start = 0;
        while start < letters.len() {
            let mut end = start;
            let mut columns = 0;
            let mut good = None;
            let mut fair = None;
            while end < letters.len() {
                let wide = letters[end].0.width().unwrap_or(0);
                if columns + wide > limit && end > start && wide > 0 {
                    break;
                }
                columns += wide;
                end += 1;
                match letters[end - 1].0 {
                    '/' | '@' => good = Some(end),
                    '.' | '-' => fair = Some(end),
                    _ => {}
                }
            }
            let stop = if end == letters.len() { end } else { good.or(fair).unwrap_or(end) };
            let mut part = Word { spans: Vec::new(), space: false };
            for (c, role) in &letters[start..stop] {
                push_char(&mut part.spans, *c, *role);
            }
            parts.push(part);
            start = stop;
        }
        if let Some(last) = parts.last_mut() {
            last.space = self.space;
        }
        parts
    }
}

fn push_char(spans: &mut Vec<Span>, c: char, role: Role) {
    match spans.last_mut() {
        Some(span) if span.role == role => span.text.push(c),
        _ => spans.push(Span::new(c, role)),
    }
}

/// Spans cut into lines of at most `limit` columns. Lines break at plain spaces only, so that non-breaking ones hold;
/// a word longer than a line (an address on a narrow screen) breaks behind a slash, dot or at sign.
pub fn wrap(spans: &[Span], limit: usize) -> Vec<Vec<Span>> {
    let limit = limit.max(1);
    let mut words = vec![Word { spans: Vec::new(), space: false }];
    for span in spans {
        for c in span.text.chars() {
            // Old console fonts and some terminals know no narrow non-breaking space.
            let c = if c == '\u{202f}' { '\u{a0}' } else { c };
            match words.last_mut() {
                Some(word) if c == ' ' => {
                    word.space = true;
                    words.push(Word { spans: Vec::new(), space: false });
                }
                Some(word) => push_char(&mut word.spans, c, span.role),
                None => {}
            }
        }
    }
    let words: Vec<Word> = words.into_iter().flat_map(|word| word.cut(limit)).collect();
    wrap_first_fit(&words, &[limit as f64]).into_iter().map(join).collect()
}

/// The words of one line as spans, a space between words taking the role of both sides if they agree.
fn join(line: &[Word]) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for (index, word) in line.iter().enumerate() {
        if index > 0 && line[index - 1].space {
            let role = match (spans.last(), word.spans.first()) {
                (Some(left), Some(right)) if left.role == right.role => left.role,
                _ => Role::Plain,
            };
            push_char(&mut spans, ' ', role);
        }
        for span in &word.spans {
            match spans.last_mut() {
                Some(last) if last.role == span.role => last.text.push_str(&span.text),
                _ => spans.push(span.clone()),
            }
        }
    }
    spans
}

/// A plain text cut into lines.
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
    fn clean_takes_away_what_a_terminal_obeys() {
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
    }

    #[test]
    fn an_address_breaks_behind_its_signs_and_only_when_it_must() {
        let address = "https://webgate.ec.europa.eu/RCAM/";
        assert_eq!(wrap_plain(address, 34), [address]);
        assert_eq!(
            wrap_plain("EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu", 36),
            ["EU-LOGIN-EXTERNAL-SUPPORT@", "ec.europa.eu"]
        );
        assert_eq!(wrap_plain(address, 20), ["https://", "webgate.ec.europa.", "eu/RCAM/"]);
    }

    #[test]
    fn roles_survive_the_wrapping() {
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
        fn cleaned_text_holds_nothing_to_obey(text in any::<String>()) {
            let left = clean(&text);
            prop_assert!(!left.chars().any(|c| c.is_control() || MARKS.contains(&c)));
            prop_assert_eq!(clean(&left), left.clone());
        }
    }
}
