//! Display settings: full screen, line by line or a page in a browser, colours, simple signs. They belong to the person,
//! not to a guide: they are saved in their own file and survive a reset.

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

/// What screens are shown on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Form {
    /// A full screen in a terminal.
    #[default]
    Full,
    /// Line by line, in a terminal or a pipe.
    Lines,
    /// A page in a browser.
    Page,
}

/// The size of letters in a page, beside the browser's own zoom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Letters {
    #[default]
    Usual,
    Large,
    Largest,
}

/// The current display settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Display {
    pub form: Form,
    pub theme: Theme,
    /// Whether the full screen uses only characters that every font has.
    pub simple_signs: bool,
    /// Whether there is a terminal to draw a full screen on.
    pub drawable: bool,
    /// Only for a page.
    pub letters: Letters,
    /// Only for a page: whether it is open on the device that keeps the key. `None` until the person has said.
    pub here: Option<bool>,
}

/// A display setting changed in the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// Line by line, or full screen.
    Plain(bool),
    Theme(Theme),
    SimpleSigns(bool),
    Letters(Letters),
    /// Whether the page is open on the device that keeps the key; `None` if that must be asked anew.
    Here(Option<bool>),
}

impl Display {
    pub fn change(&mut self, change: Change) {
        match change {
            Change::Plain(plain) => self.form = if plain { Form::Lines } else { Form::Full },
            Change::SimpleSigns(simple) => self.simple_signs = simple,
            Change::Theme(theme) => self.theme = theme,
            Change::Letters(letters) => self.letters = letters,
            Change::Here(here) => self.here = here,
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
    /// Only for a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letters: Option<Letters>,
    /// Only for a page: whether it is open on the device that keeps the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub here: Option<bool>,
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
            Change::Letters(letters) => self.letters = Some(letters),
            Change::Here(here) => self.here = here,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_round_trip_and_each_invalid_file_has_its_own_error() {
        let mut settings = Settings::default();
        for change in [
            Change::Plain(true),
            Change::Theme(Theme::ContrastLight),
            Change::SimpleSigns(true),
            Change::Letters(Letters::Largest),
            Change::Here(Some(false)),
        ] {
            settings.change(change);
            let read = Settings::read(&settings.write()).expect("our own");
            assert_eq!(read, Settings { format: FORMAT, ..settings });
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
        let mut display = Display {
            form: Form::Lines,
            theme: Theme::Contrast,
            simple_signs: true,
            drawable: true,
            letters: Letters::Large,
            here: Some(true),
        };
        display.change(Change::Theme(Theme::None));
        assert_eq!(display, Display { theme: Theme::None, ..display });
        assert!(display.form == Form::Lines && display.simple_signs && display.drawable);
    }
}
