//! How wide text is in print, to know how many lines it takes before any browser has seen it.

use crate::text::{Role, Span, without_accents};

/// Widths of Arial from the space to the tilde, in thousandths of its size. Helvetica and Liberation Sans are made to
/// measure the same, so it holds on every system.
const REGULAR: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
];
const BOLD: [u16; 95] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
    556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
    280, 389, 584,
];
/// Width of a letter of an address, in the widest of its fonts.
const MONOSPACED: f64 = 0.602;

/// The lines that spans take in a column of this width, both in sizes of the letters.
pub(super) fn lines(spans: &[Span], room: f64) -> f64 {
    let mut line = Line { lines: 1.0, filled: 0.0, gap: 0.0, word: 0.0, room };
    for span in spans {
        for c in without_accents(&span.text).chars() {
            let wide = width(c, span.role);
            match c {
                ' ' => {
                    line.place();
                    line.gap += wide;
                }
                '-' if span.role != Role::Address => {
                    line.word += wide;
                    line.place();
                }
                _ => line.word += wide,
            }
        }
    }
    line.place();
    line.lines
}

struct Line {
    lines: f64,
    filled: f64,
    /// The space before the word.
    gap: f64,
    word: f64,
    room: f64,
}

impl Line {
    /// Puts the word on this line or the next one.
    fn place(&mut self) {
        if self.filled > 0.0 && self.filled + self.gap + self.word > self.room {
            self.lines += 1.0;
            self.filled = 0.0;
        } else {
            self.filled += self.gap;
        }
        self.filled += self.word;
        (self.gap, self.word) = (0.0, 0.0);
        while self.filled > self.room {
            self.lines += 1.0;
            self.filled -= self.room;
        }
    }
}

fn width(c: char, role: Role) -> f64 {
    let (table, bold) = match role {
        Role::Address => return MONOSPACED,
        Role::Strong | Role::Label => (&BOLD, true),
        Role::Plain | Role::Term => (&REGULAR, false),
    };
    let known = u32::from(c).checked_sub(32).and_then(|at| table.get(usize::try_from(at).ok()?));
    let thousandths = known.copied().unwrap_or(match c {
        '\u{a0}' | '\u{202f}' | '·' => 278,
        '’' | '‘' if bold => 278,
        '’' | '‘' => 222,
        '“' | '”' if bold => 500,
        '“' | '”' | '›' => 333,
        'º' | '°' => 400,
        '«' | '»' | '–' | '€' => 556,
        // As wide as any.
        _ => 1000,
    });
    f64::from(thousandths) / 1000.0
}
