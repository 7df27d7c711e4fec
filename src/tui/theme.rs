//! How roles look. Meaning never rests on a colour: every theme works with its colours taken away.

use ratatui::style::{Color, Modifier, Style};

use crate::display::Theme as ThemeName;
use crate::text::Role;

// Of the fixed part of the 256 colours: the first sixteen are what each terminal's owner makes of them.
const BLACK: Color = Color::Indexed(16);
const WHITE: Color = Color::Indexed(231);
const YELLOW: Color = Color::Indexed(226);

/// A look.
#[derive(Debug, Clone, Copy)]
pub struct Theme {
    /// Running text and the ground it stands on.
    pub base: Style,
    /// The title of the page.
    pub title: Style,
    /// A word that matters, a label, an address.
    pub strong: Style,
    /// The row that Enter takes.
    pub focus: Style,
    /// Black and white, for what a camera reads; none where there shall be no colours.
    pub ink: Option<(Color, Color)>,
}

impl Theme {
    /// The look of a name.
    pub fn new(name: ThemeName) -> Self {
        let pair = |fg, bg| Style::new().fg(fg).bg(bg);
        let (base, accent, focus) = match name {
            // No colour on any cell: with NO_COLOR, crossterm 0.29 writes each colour as a reset of bold and reverse too.
            ThemeName::Auto | ThemeName::None => {
                (Style::new(), Style::new(), Style::new().add_modifier(Modifier::REVERSED))
            }
            ThemeName::Contrast => (pair(WHITE, BLACK), pair(YELLOW, BLACK), pair(BLACK, YELLOW)),
            ThemeName::ContrastLight => (pair(BLACK, WHITE), pair(BLACK, WHITE), pair(WHITE, BLACK)),
        };
        let bold = Modifier::BOLD;
        Theme {
            base,
            title: accent.add_modifier(bold),
            strong: accent.add_modifier(bold),
            focus: focus.add_modifier(bold),
            ink: (name != ThemeName::None).then_some((BLACK, WHITE)),
        }
    }

    /// The look of a role.
    pub fn role(&self, role: Role) -> Style {
        match role {
            Role::Plain => self.base,
            Role::Strong | Role::Label | Role::Address => self.strong,
            Role::Term => self.base.add_modifier(Modifier::UNDERLINED),
        }
    }
}
