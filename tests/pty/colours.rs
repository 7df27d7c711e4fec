//! The focus is visible without colours; colours are used when asked for explicitly.

use crate::support::{USUAL, folder, sesame};
use crate::terminal::Terminal;
use crate::walker::{COMPUTER, FR, key};

/// The numeric codes of all colour and style sequences in the output.
fn styles(raw: &[u8]) -> Vec<u16> {
    let text = String::from_utf8_lossy(raw).into_owned();
    let sequences = text.split("\x1b[").skip(1).filter_map(|rest| {
        let end = rest.find(|sign: char| !sign.is_ascii_digit() && sign != ';' && sign != ':')?;
        rest[end..].starts_with('m').then(|| rest[..end].to_owned())
    });
    sequences
        .flat_map(|numbers| numbers.split([';', ':']).map(|n| n.parse().unwrap_or(0)).collect::<Vec<_>>())
        .collect()
}

fn is_colour(style: &u16) -> bool {
    matches!(style, 30..=38 | 40..=48 | 90..=107)
}

/// Every style on the first pages with NO_COLOR; the focus is checked on each page.
fn styles_without_colours(theme: Option<&str>) -> Vec<u16> {
    let folder = folder();
    let mut command = sesame(folder.path());
    command.env("NO_COLOR", "1");
    if let Some(theme) = theme {
        command.args(["--theme", theme]);
    }
    let terminal = Terminal::open(command, USUAL);
    let mut page = terminal.first_page();
    for _ in 0..12 {
        page = terminal.press(&key(&page, &FR, &COMPUTER));
        assert!(theme.is_some() || terminal.focus_is_reverse(), "the focus cannot be told:\n{}", page.text());
    }
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
    styles(&terminal.raw())
}

#[test]
fn no_color_removes_colours_but_shows_the_focus() {
    let styles = styles_without_colours(None);
    assert!(!styles.iter().any(is_colour), "colours in spite of NO_COLOR: {styles:?}");
    assert!(styles.contains(&7), "the focus is in reverse video");
}

#[test]
fn high_contrast_overrides_no_color() {
    // Also proves that the test above would notice a colour.
    assert!(styles_without_colours(Some("contrast")).iter().any(is_colour));
}
