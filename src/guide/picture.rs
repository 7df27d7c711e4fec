//! The picture of a web page or of a device's settings: its elements, in reading order.

use strum::{EnumString, IntoStaticStr, VariantNames};

use super::Conditions;

/// One element of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureRow {
    pub part: Part,
    pub text: RowText,
    /// Whether the box is ticked.
    pub ticked: bool,
    pub mark: Option<Mark>,
    /// It is shown only if these questions have these answers.
    pub when: Conditions,
}

impl PictureRow {
    /// The name of its label.
    pub fn label(&self) -> Option<&String> {
        match &self.text {
            RowText::Label(label) => Some(label),
            _ => None,
        }
    }
}

/// What is written on an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowText {
    /// Nothing, or nothing that a source gives.
    Empty,
    /// The name of a label.
    Label(String),
    /// The id of a message that describes the element, because no source gives its label.
    Description(String),
    /// The number of boxes.
    Count(u8),
}

/// Message ids of descriptions start with this; names of labels do not.
pub(crate) const DESCRIPTION: &str = "picture-";

/// The kind of an element. Its message is `part-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Part {
    Heading,
    Text,
    Field,
    /// A field for a date, with a calendar at its end.
    Calendar,
    Tick,
    /// A switch that is on.
    Switch,
    Button,
    /// Tiles one after the other are a grid.
    Tile,
    /// An entry of a list.
    Option,
    Link,
    /// A row of a menu. Rows one after the other are a path: each opens the next.
    Menu,
    /// The gear at the right; beside a heading that precedes it.
    Gear,
    /// Boxes in a row.
    Boxes,
    /// Nothing to see: another page begins.
    Page,
}

impl Part {
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Whether a person can press it.
    pub(super) fn is_pressed(self) -> bool {
        !matches!(self, Part::Heading | Part::Text | Part::Page) && !self.is_filled_in()
    }

    /// Whether a person types into it.
    pub(super) fn is_filled_in(self) -> bool {
        matches!(self, Part::Field | Part::Calendar | Part::Boxes)
    }
}

/// A note for the person beside an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Mark {
    /// To be pressed or filled in.
    Here,
    /// Not to be pressed.
    Not,
}
