//! The styles of each theme. Nothing is told by colour alone: signs, words and places say it too.

use ratatui::style::{Color, Modifier, Style};

use crate::display::Theme;
use crate::screen::Tone;
use crate::text::Role;

/// The styles of one theme.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Running text and its background.
    pub base: Style,
    /// The page's title.
    pub title: Style,
    /// Important words, labels, addresses, the letters of keys.
    pub strong: Style,
    /// What only surrounds the text: frames, rules, stages to come.
    pub quiet: Style,
    /// The row that Enter takes.
    pub focus: Style,
    /// What to do, and what to press in a picture.
    act: Style,
    /// Cautions, and what not to press in a picture.
    care: Style,
    /// What the person should see afterwards, and what is done.
    see: Style,
    note: Style,
    /// Dark and light for QR codes; `None` in the theme without colours.
    pub ink: Option<(Color, Color)>,
    /// The cursor, as `#rrggbb`; `None` leaves it to the terminal.
    pub cursor: Option<&'static str>,
}

// From the fixed part of the 256 colours: users can redefine the first sixteen.
const fn colour(number: u8) -> Color {
    Color::Indexed(number)
}

const fn on(text: u8, ground: u8) -> Style {
    Style::new().fg(colour(text)).bg(colour(ground))
}

const fn bold(style: Style) -> Style {
    style.add_modifier(Modifier::BOLD)
}

const BLACK: u8 = 16;
const WHITE: u8 = 231;
const INK: Option<(Color, Color)> = Some((colour(BLACK), colour(WHITE)));

/// Light on dark: each pair has a contrast of at least 7:1.
const DARK: Look = Look {
    base: on(254, BLACK),
    title: bold(on(WHITE, BLACK)),
    strong: bold(on(WHITE, BLACK)),
    quiet: on(248, BLACK),
    focus: bold(on(BLACK, 226)),
    act: bold(on(226, BLACK)),
    care: bold(on(216, BLACK)),
    see: bold(on(120, BLACK)),
    note: bold(on(117, BLACK)),
    ink: INK,
    cursor: Some("#ffffff"),
};

/// Dark on light, with the same contrast.
const LIGHT: Look = Look {
    base: on(BLACK, WHITE),
    title: bold(on(BLACK, WHITE)),
    strong: bold(on(BLACK, WHITE)),
    quiet: on(239, WHITE),
    focus: bold(on(WHITE, 18)),
    act: bold(on(18, WHITE)),
    care: bold(on(88, WHITE)),
    see: bold(on(22, WHITE)),
    note: bold(on(54, WHITE)),
    ink: INK,
    cursor: Some("#000000"),
};

/// The terminal's own colours. With NO_COLOR, crossterm 0.29 writes any colour as a reset that also clears bold and
/// reverse, so there are none.
const OWN: Look = Look {
    base: Style::new(),
    title: bold(Style::new()),
    strong: bold(Style::new()),
    quiet: Style::new(),
    focus: bold(Style::new()).add_modifier(Modifier::REVERSED),
    act: bold(Style::new()),
    care: bold(Style::new()),
    see: bold(Style::new()),
    note: bold(Style::new()),
    ink: None,
    cursor: None,
};

impl Look {
    /// The styles of a named theme.
    pub fn new(theme: Theme) -> Self {
        match theme {
            Theme::Auto | Theme::Contrast => DARK,
            Theme::ContrastLight => LIGHT,
            Theme::None => OWN,
        }
    }

    /// The style of a lead and its sign, and of what is to be pressed in a picture or not.
    pub(super) fn tone(&self, tone: Tone) -> Style {
        match tone {
            Tone::Act => self.act,
            Tone::Care => self.care,
            Tone::See => self.see,
            Tone::Note => self.note,
        }
    }

    pub(super) fn role(&self, role: Role) -> Style {
        match role {
            Role::Plain => self.base,
            Role::Strong | Role::Label | Role::Address => self.strong,
            Role::Term => self.base.add_modifier(Modifier::UNDERLINED),
        }
    }
}
