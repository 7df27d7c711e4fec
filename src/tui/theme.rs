//! How roles look. Meaning never rests on a colour: every theme works with its colours taken away.

use ratatui::style::{Color, Modifier, Style};

use crate::text::Role;

/// The themes that `--theme` knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ThemeName {
    /// The terminal's own colours: no other is readable on both black and white.
    #[default]
    Auto,
    /// White and yellow on black, 16 to 1 and more.
    Contrast,
    /// No colour at all.
    None,
}

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
}

impl Theme {
    /// The look of a name.
    pub fn new(name: ThemeName) -> Self {
        let (base, accent, focus) = match name {
            // No colour on any cell: with NO_COLOR, crossterm 0.29 writes each colour as a reset of bold and reverse too.
            ThemeName::Auto | ThemeName::None => {
                (Style::new(), Style::new(), Style::new().add_modifier(Modifier::REVERSED))
            }
            ThemeName::Contrast => {
                let base = Style::new().fg(Color::White).bg(Color::Black);
                let accent = Style::new().fg(Color::LightYellow).bg(Color::Black);
                (base, accent, Style::new().fg(Color::Black).bg(Color::LightYellow))
            }
        };
        let bold = Modifier::BOLD;
        Theme {
            base,
            title: accent.add_modifier(bold),
            strong: accent.add_modifier(bold),
            focus: focus.add_modifier(bold),
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
