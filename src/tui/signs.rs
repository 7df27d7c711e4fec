//! Signs for fonts that lack the usual ones.

use ratatui::buffer::Buffer;

/// Each sign with one of the same width that every font has.
const SIMPLE: [(&str, &str); 32] = [
    ("►", ">"),
    ("▼", "v"),
    ("▲", "^"),
    ("√", "v"),
    ("●", "*"),
    ("○", "o"),
    ("■", "#"),
    ("□", "."),
    ("×", "x"),
    ("•", "*"),
    ("─", "-"),
    ("│", "|"),
    ("┌", "+"),
    ("┐", "+"),
    ("└", "+"),
    ("┘", "+"),
    ("├", "+"),
    ("┤", "+"),
    ("┬", "+"),
    ("┴", "+"),
    ("┼", "+"),
    ("☼", "*"),
    ("↑", "^"),
    ("↓", "v"),
    ("→", ">"),
    ("…", "~"),
    ("—", "-"),
    ("–", "-"),
    ("·", "-"),
    ("’", "'"),
    ("“", "\""),
    ("”", "\""),
];

/// Replaces the signs that an old font may lack.
pub(super) fn simplify(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if let Some((_, simple)) = SIMPLE.iter().find(|(sign, _)| *sign == cell.symbol()) {
            cell.set_symbol(simple);
        }
    }
}
