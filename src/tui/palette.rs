//! The styles of roles. Nothing is conveyed by colour alone: every theme works without its colours.

use ratatui::style::{Color, Modifier, Style};

use crate::display::Theme;
use crate::text::Role;

// From the fixed part of the 256 colours: users can redefine the first sixteen.
const BLACK: Color = Color::Indexed(16);
const WHITE: Color = Color::Indexed(231);
const YELLOW: Color = Color::Indexed(226);

/// The styles of one theme.
#[derive(Debug, Clone, Copy)]
pub struct Palette {
    /// Running text and its background.
    pub base: Style,
    /// Page titles.
    pub title: Style,
    /// Important words, labels and addresses.
    pub strong: Style,
    /// The row that Enter takes.
    pub focus: Style,
    /// Black and white for QR codes; `None` in the theme without colours.
    pub ink: Option<(Color, Color)>,
}

impl Palette {
    /// The styles of a named theme.
    pub fn new(name: Theme) -> Self {
        let pair = |fg, bg| Style::new().fg(fg).bg(bg);
        let (base, accent, focus) = match name {
            // No colours: with NO_COLOR, crossterm 0.29 writes any colour as a reset that also clears bold and reverse.
            Theme::Auto | Theme::None => (Style::new(), Style::new(), Style::new().add_modifier(Modifier::REVERSED)),
            Theme::Contrast => (pair(WHITE, BLACK), pair(YELLOW, BLACK), pair(BLACK, YELLOW)),
            Theme::ContrastLight => (pair(BLACK, WHITE), pair(BLACK, WHITE), pair(WHITE, BLACK)),
        };
        let bold = Modifier::BOLD;
        Palette {
            base,
            title: accent.add_modifier(bold),
            strong: accent.add_modifier(bold),
            focus: focus.add_modifier(bold),
            ink: (name != Theme::None).then_some((BLACK, WHITE)),
        }
    }

    pub fn role(&self, role: Role) -> Style {
        match role {
            Role::Plain => self.base,
            Role::Strong | Role::Label | Role::Address => self.strong,
            Role::Term => self.base.add_modifier(Modifier::UNDERLINED),
        }
    }
}
