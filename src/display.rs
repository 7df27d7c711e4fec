//! How a person has Sésame shown: full screen or line by line, in which colours, with which signs. It belongs to the
//! person, whatever the guide: it is kept in a file of its own and survives a reset.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// The `format` of the settings file that this program writes and reads.
const FORMAT: i64 = 1;

/// More than any honest settings file takes; a longer one is not read.
pub const LIMIT: u64 = 1 << 12;

/// The colours that `--theme` knows.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Theme {
    /// The terminal's own colours: no other is readable on both black and white.
    #[default]
    Auto,
    /// White and yellow on black.
    Contrast,
    /// Black on white.
    ContrastLight,
    /// No colour at all.
    None,
}

impl Theme {
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// How everything is shown now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Display {
    /// Line by line.
    pub plain: bool,
    /// The colours of the full screen.
    pub theme: Theme,
    /// Whether the full screen keeps to the signs that every font has.
    pub simple_signs: bool,
    /// Whether there is a terminal to draw a full screen on.
    pub drawable: bool,
}

/// Another way of showing, chosen in the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// Line by line, or full screen.
    Plain(bool),
    /// The terminal's own colours.
    Auto,
    /// Light on dark.
    Contrast,
    /// Dark on light.
    ContrastLight,
    /// The simple signs, or all.
    SimpleSigns(bool),
}

impl Change {
    /// The theme that is chosen, if it is one.
    fn theme(self) -> Option<Theme> {
        match self {
            Change::Auto => Some(Theme::Auto),
            Change::Contrast => Some(Theme::Contrast),
            Change::ContrastLight => Some(Theme::ContrastLight),
            Change::Plain(_) | Change::SimpleSigns(_) => None,
        }
    }
}

impl Display {
    /// Shown another way.
    pub fn change(&mut self, change: Change) {
        match change {
            Change::Plain(plain) => self.plain = plain,
            Change::SimpleSigns(simple) => self.simple_signs = simple,
            _ => self.theme = change.theme().unwrap_or(self.theme),
        }
    }
}

/// What the person has chosen for every start. What was never chosen is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    format: i64,
    /// Line by line, or full screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plain: Option<bool>,
    /// The colours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// The simple signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub simple_signs: Option<bool>,
}

impl Settings {
    /// Reads a file's text. One that cannot be used counts as none: nothing but a habit is lost.
    pub fn read(text: &str) -> Settings {
        toml::from_str(text).ok().filter(|settings: &Settings| settings.format == FORMAT).unwrap_or_default()
    }

    /// The file's text.
    pub fn write(&self) -> String {
        let body = toml::to_string(&Settings { format: FORMAT, ..*self }).unwrap_or_default();
        format!("# Sésame: how it is shown. Nothing personal.\n{body}")
    }

    /// Remembers a change.
    pub fn change(&mut self, change: Change) {
        match change {
            Change::Plain(plain) => self.plain = Some(plain),
            Change::SimpleSigns(simple) => self.simple_signs = Some(simple),
            _ => self.theme = change.theme(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_read_again_and_anything_else_is_nothing() {
        let mut settings = Settings::default();
        for change in [Change::Plain(true), Change::ContrastLight, Change::SimpleSigns(true)] {
            settings.change(change);
            let read = Settings::read(&settings.write());
            assert_eq!(
                (read.plain, read.theme, read.simple_signs),
                (settings.plain, settings.theme, settings.simple_signs)
            );
        }
        for text in
            ["", "format = 2\nplain = true", "format = 1\nname = 'x'", "\u{1b}[31m", "format = 1\ntheme = 'red'"]
        {
            assert_eq!(Settings::read(text), Settings::default(), "{text}");
        }
    }

    #[test]
    fn a_change_touches_nothing_else() {
        let mut display = Display { plain: true, theme: Theme::Contrast, simple_signs: true, drawable: true };
        display.change(Change::Auto);
        assert_eq!(display, Display { theme: Theme::Auto, ..display });
        assert!(display.plain && display.simple_signs && display.drawable);
    }
}
