//! A code drawn large for copying, two groups per row.

use font8x8::{BASIC_FONTS, UnicodeFonts};

use super::shape::Shape;
use crate::screen::{CodeGroup, Large};
use crate::text::{Role, Span, width, wrap};

/// Groups per row.
const ACROSS: usize = 2;

/// Columns of a large character; it has four rows of half blocks.
const LARGE: usize = 8;

/// Columns of a small group, including the gap after it.
const COLUMN: usize = 16;

/// Columns between groups.
const GAP: usize = 4;

/// The rows of groups, each as its lines: large if they fit and every character has a glyph.
pub(super) fn draw_groups(groups: &[CodeGroup], shape: Shape) -> Vec<Vec<Vec<Span>>> {
    let widest = groups.iter().map(|group| group.characters.len()).max().unwrap_or_default();
    let fits = ACROSS * (3 + widest * LARGE) + GAP <= shape.text;
    let known = groups.iter().flat_map(|group| &group.characters).all(|character| glyph(character).is_some());
    let large = !shape.small && fits && known;
    let numbered: Vec<(usize, &CodeGroup)> = groups.iter().enumerate().collect();
    if !large && groups.iter().any(|group| width(&in_line(0, group)) > COLUMN - 2) {
        // Too long for two per row: one below the other, wrapped where necessary.
        let lines =
            |(index, group): &(usize, &CodeGroup)| wrap(&[Span::new(in_line(*index, group), Role::Strong)], shape.text);
        return numbered.iter().map(lines).collect();
    }
    let row = |(at, pair): (usize, &[(usize, &CodeGroup)])| {
        let mut lines = if large { large_row(pair) } else { vec![small_row(pair)] };
        if at > 0 {
            lines.insert(0, Vec::new());
        }
        lines
    };
    numbered.chunks(ACROSS).enumerate().map(row).collect()
}

/// A few characters to read aloud: large with the words below, or only the words if there is no room.
pub(super) fn draw_large(large: &Large, shape: Shape) -> Vec<Vec<Span>> {
    let words = wrap(&[Span::new(&large.spoken, Role::Strong)], shape.prose());
    let drawn = |c: char| if c == ' ' { Some([0; 8]) } else { glyph(c.encode_utf8(&mut [0; 4])) };
    let glyphs: Option<Vec<[u8; 8]>> = large.text.chars().map(drawn).collect();
    let Some(glyphs) = glyphs.filter(|_| !shape.small) else { return words };
    let line: fn(&[[u8; 8]], usize) -> String = match glyphs.len() * LARGE {
        columns if columns <= shape.text => large_line,
        columns if columns / 2 <= shape.text && shape.quarters => narrow_line,
        _ => return words,
    };
    (0..4).map(|row| vec![Span::new(line(&glyphs, row), Role::Strong)]).chain(words).collect()
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
    let only = chars.next().filter(|c| c.is_ascii_graphic())?;
    if chars.next().is_some() { None } else { BASIC_FONTS.get(only) }
}

fn large_row(pair: &[(usize, &CodeGroup)]) -> Vec<Vec<Span>> {
    let line = |row: usize| {
        let group = |(index, group): &(usize, &CodeGroup)| {
            let number = if row == 0 { format!("{}  ", index + 1) } else { "   ".to_owned() };
            let glyphs: Vec<[u8; 8]> = group.characters.iter().filter_map(|character| glyph(character)).collect();
            format!("{number}{}", large_line(&glyphs, row))
        };
        let text: Vec<String> = pair.iter().map(group).collect();
        vec![Span::new(text.join(&" ".repeat(GAP)), Role::Strong)]
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

fn small_row(pair: &[(usize, &CodeGroup)]) -> Vec<Span> {
    let texts: Vec<String> = pair.iter().map(|(index, group)| in_line(*index, group)).collect();
    // Aligns the second column in every row, however wide the characters are.
    let pad = |text: &String| format!("{text}{}", " ".repeat(COLUMN.saturating_sub(width(text))));
    vec![Span::new(texts.iter().map(pad).collect::<String>().trim_end(), Role::Strong)]
}
