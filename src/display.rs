//! Display settings: full screen or line by line, colours, simple signs. They belong to the person, not to a guide:
//! they are saved in their own file and survive a reset.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::unread::Unread;

/// The `format` of the settings file. In format 1, `auto` meant the terminal's own colours.
const FORMAT: i64 = 2;

/// Maximum size of a settings file, in bytes; a longer one is not read.
pub const LIMIT: u64 = 1 << 12;

/// The values of `--theme`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Theme {
    /// Light on dark, unless `NO_COLOR` is set or the terminal is a dumb one.
    #[default]
    Auto,
    /// Light on dark.
    Contrast,
    /// Dark on light.
    ContrastLight,
    /// The terminal's own colours.
    None,
}

impl Theme {
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// The current display settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Display {
    /// Whether output is line by line.
    pub plain: bool,
    pub theme: Theme,
    /// Whether the full screen uses only characters that every font has.
    pub simple_signs: bool,
    /// Whether there is a terminal to draw a full screen on.
    pub drawable: bool,
}

/// A display setting changed in the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// Line by line, or full screen.
    Plain(bool),
    Theme(Theme),
    SimpleSigns(bool),
}

impl Display {
    pub fn change(&mut self, change: Change) {
        match change {
            Change::Plain(plain) => self.plain = plain,
            Change::SimpleSigns(simple) => self.simple_signs = simple,
            Change::Theme(theme) => self.theme = theme,
        }
    }

    /// Dark on light if it is not, else light on dark.
    pub fn inverted(&self) -> Change {
        let light = self.theme == Theme::ContrastLight;
        Change::Theme(if light { Theme::Auto } else { Theme::ContrastLight })
    }
}

/// The saved settings. What was never chosen is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    format: i64,
    /// Line by line, or full screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plain: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub simple_signs: Option<bool>,
}

impl Settings {
    /// Parses the settings file.
    ///
    /// # Errors
    /// `Newer` if its format number is above ours, `Damaged` if it is not such a file.
    pub fn read(text: &str) -> Result<Settings, Unread> {
        let table: toml::Table = text.parse().map_err(|_| Unread::Damaged)?;
        if table.get("format").and_then(toml::Value::as_integer).is_some_and(|format| format > FORMAT) {
            return Err(Unread::Newer);
        }
        let mut settings: Settings = table.try_into().map_err(|_| Unread::Damaged)?;
        match settings.format {
            FORMAT => {}
            1 => settings.theme = settings.theme.map(|theme| if theme == Theme::Auto { Theme::None } else { theme }),
            _ => return Err(Unread::Damaged),
        }
        Ok(settings)
    }

    /// The text of the settings file.
    pub fn write(&self) -> String {
        let body = toml::to_string(&Settings { format: FORMAT, ..*self }).unwrap_or_default();
        format!("# Sésame: how it is shown. Nothing personal.\n{body}")
    }

    pub fn change(&mut self, change: Change) {
        match change {
            Change::Plain(plain) => self.plain = Some(plain),
            Change::SimpleSigns(simple) => self.simple_signs = Some(simple),
            Change::Theme(theme) => self.theme = Some(theme),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_round_trip_and_each_invalid_file_has_its_own_error() {
        let mut settings = Settings::default();
        for change in [Change::Plain(true), Change::Theme(Theme::ContrastLight), Change::SimpleSigns(true)] {
            settings.change(change);
            let read = Settings::read(&settings.write()).expect("our own");
            assert_eq!(
                (read.plain, read.theme, read.simple_signs),
                (settings.plain, settings.theme, settings.simple_signs)
            );
        }
        for text in
            ["", "plain = true", "format = 0", "format = 1\nname = 'x'", "\u{1b}[31m", "format = 1\ntheme = 'red'"]
        {
            assert_eq!(Settings::read(text), Err(Unread::Damaged), "{text}");
        }
        assert_eq!(Settings::read("format = 3\nplain = 'sometimes'"), Err(Unread::Newer));
    }

    #[test]
    fn settings_of_the_first_version_keep_their_meaning() {
        for (theme, read) in [("auto", Theme::None), ("contrast", Theme::Contrast), ("none", Theme::None)] {
            let settings =
                Settings::read(&format!("format = 1\ntheme = '{theme}'\nsimple_signs = true")).expect("it is read");
            assert_eq!((settings.theme, settings.simple_signs), (Some(read), Some(true)), "{theme}");
            assert_eq!(Settings::read(&settings.write()).expect("our own").theme, Some(read));
        }
        assert_eq!(Settings::read("format = 2\ntheme = 'auto'").expect("it is read").theme, Some(Theme::Auto));
    }

    #[test]
    fn a_change_touches_nothing_else() {
        let mut display = Display { plain: true, theme: Theme::Contrast, simple_signs: true, drawable: true };
        display.change(Change::Theme(Theme::None));
        assert_eq!(display, Display { theme: Theme::None, ..display });
        assert!(display.plain && display.simple_signs && display.drawable);
    }
}
