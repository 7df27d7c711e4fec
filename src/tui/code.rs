//! A code drawn large for copying, two groups per row.

use font8x8::{BASIC_FONTS, LATIN_FONTS, UnicodeFonts};
use ratatui::text::Line;

use super::look::Look;
use super::space::Space;
use crate::screen::{CodeGroup, Large};
use crate::text::{width, wrap_plain};

/// Groups per row.
const ACROSS: usize = 2;

/// Columns of a large character; it has four rows of half blocks.
const LARGE: usize = 8;

/// Columns of a small group, including the gap after it.
const COLUMN: usize = 16;

/// Columns between groups.
const GAP: usize = 4;

/// The rows of groups, each as its lines: large if they fit and every character has a glyph.
pub(super) fn draw_groups(groups: &[CodeGroup], space: &Space, look: &Look) -> Vec<Vec<Line<'static>>> {
    let widest = groups.iter().map(|group| group.characters.len()).max().unwrap_or_default();
    let fits = ACROSS * (3 + widest * LARGE) + GAP <= usize::from(space.text);
    let known = groups.iter().flat_map(|group| &group.characters).all(|character| glyph(character).is_some());
    let large = !space.is_small() && fits && known;
    let numbered: Vec<(usize, &CodeGroup)> = groups.iter().enumerate().collect();
    let strong = |lines: Vec<String>| lines.into_iter().map(|line| Line::styled(line, look.strong)).collect();
    if !large && groups.iter().any(|group| width(&in_line(0, group)) > COLUMN - 2) {
        // Too long for two per row: one below the other, wrapped where necessary.
        let lines = |(index, group): &(usize, &CodeGroup)| strong(wrap_plain(&in_line(*index, group), space.prose()));
        return numbered.iter().map(lines).collect();
    }
    let row = |pair: &[(usize, &CodeGroup)]| strong(if large { large_row(pair) } else { vec![small_row(pair)] });
    numbered.chunks(ACROSS).map(row).collect()
}

/// A few characters to read aloud: large with the words below, or only the words if there is no room.
pub(super) fn draw_large(large: &Large, space: &Space, look: &Look) -> Vec<Line<'static>> {
    let words = wrap_plain(&large.spoken, space.prose());
    // Months have accents.
    let drawn = |c: char| glyph(c.encode_utf8(&mut [0; 4])).or_else(|| LATIN_FONTS.get(c));
    let glyphs: Option<Vec<[u8; 8]>> = large.text.chars().map(drawn).collect();
    let room = usize::from(space.text);
    let lines = match glyphs.filter(|_| !space.is_small()) {
        Some(glyphs) if glyphs.len() * LARGE <= room => (0..4).map(|row| large_line(&glyphs, row)).collect(),
        Some(glyphs) if glyphs.len() * LARGE / 2 <= room && space.quarters => {
            (0..4).map(|row| narrow_line(&glyphs, row)).collect()
        }
        _ => Vec::new(),
    };
    lines.into_iter().chain(words).map(|line| Line::styled(line, look.strong)).collect()
}

/// Like [`large_line`], but half as wide, using quarter blocks.
fn narrow_line(glyphs: &[[u8; 8]], row: usize) -> String {
    /// Indexed by four bits, lowest first: upper left, upper right, lower left, lower right.
    const QUARTERS: [char; 16] = [' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'];
    let of = |glyph: &[u8; 8]| {
        let (upper, lower) = (glyph[2 * row], glyph[2 * row + 1]);
        let quarter = move |pair: u8| usize::from((upper >> (2 * pair) & 3) | (lower >> (2 * pair) & 3) << 2);
        (0..4).map(move |pair| QUARTERS[quarter(pair)])
    };
    glyphs.iter().flat_map(of).collect()
}

/// One of the four rows of large characters.
fn large_line(glyphs: &[[u8; 8]], row: usize) -> String {
    glyphs.iter().flat_map(|glyph| half_blocks(glyph[2 * row], glyph[2 * row + 1])).collect()
}

fn glyph(character: &str) -> Option<[u8; 8]> {
    let mut chars = character.chars();
    let only = chars.next().filter(|c| matches!(c, ' '..='~'))?;
    if chars.next().is_some() { None } else { BASIC_FONTS.get(only) }
}

fn large_row(pair: &[(usize, &CodeGroup)]) -> Vec<String> {
    let line = |row: usize| {
        let group = |(index, group): &(usize, &CodeGroup)| {
            let number = if row == 0 { format!("{}  ", index + 1) } else { "   ".to_owned() };
            let glyphs: Vec<[u8; 8]> = group.characters.iter().filter_map(|character| glyph(character)).collect();
            format!("{number}{}", large_line(&glyphs, row))
        };
        let text: Vec<String> = pair.iter().map(group).collect();
        text.join(&" ".repeat(GAP))
    };
    (0..4).map(line).collect()
}

/// Two bitmap rows as one row of characters; the lowest bit is the leftmost column.
fn half_blocks(upper: u8, lower: u8) -> impl Iterator<Item = char> {
    (0..8).map(move |column| match (upper >> column & 1, lower >> column & 1) {
        (1, 1) => '█',
        (1, _) => '▀',
        (_, 1) => '▄',
        _ => ' ',
    })
}

/// A group on one line: `1 [ A b 3 ]`.
fn in_line(index: usize, group: &CodeGroup) -> String {
    format!("{} [ {} ]", index + 1, group.characters.join(" "))
}

fn small_row(pair: &[(usize, &CodeGroup)]) -> String {
    let texts: Vec<String> = pair.iter().map(|(index, group)| in_line(*index, group)).collect();
    // Aligns the second column in every row, however wide the characters are.
    let pad = |text: &String| format!("{text}{}", " ".repeat(COLUMN.saturating_sub(width(text))));
    texts.iter().map(pad).collect::<String>().trim_end().to_owned()
}
