//! The fronts' own texts.

use super::Screen;
use crate::l10n::Localizer;

/// The texts that fronts need for themselves, each named after its message `front-…`. Placeholders such as `{page}`
/// stand for values that only the front knows.
#[derive(Debug, Clone)]
pub struct Phrases {
    pub name: String,
    pub read_on: String,
    /// The same without the key, for the narrowest windows.
    pub read_on_short: String,
    /// How to take what cannot be undone. With `{number}` and `{answer}`.
    pub unmarked: String,
    /// What cannot be undone is marked. With `{answer}`.
    pub marked: String,
    /// A key does nothing here. With `{number}`, the number of answers.
    pub dead: String,
    pub dead_in_field: String,
    pub too_small: String,
    pub next: String,
    /// What is above is read with a key.
    pub above: String,
    pub above_short: String,
    /// What is below is read with a key, while Enter does something else.
    pub below: String,
    pub mouse_free: String,
    pub plain_start: String,
    pub plain_to_full: String,
    pub plain_to_stop: String,
    /// With `{number}`, the default choice.
    pub prompt: String,
    /// Without a default.
    pub prompt_digit: String,
    /// With `{typed}` and `{list}`.
    pub refused: String,
    pub actions: String,
    pub saved: String,
    /// The window's title, with `{title}`.
    pub window: String,
}

impl Screen {
    /// What is said when an answer that cannot be undone was chosen once.
    pub fn to_confirm(&self, index: usize) -> String {
        self.about(&self.phrases.marked, index)
    }

    /// What is said when nothing was answered: how to take what cannot be undone.
    pub fn not_taken(&self, index: usize) -> String {
        let yes = self.choices.iter().position(|choice| choice.irreversible);
        self.about(&self.phrases.unmarked, yes.unwrap_or(index))
    }

    fn about(&self, phrase: &str, index: usize) -> String {
        let answer = self.choices.get(index).map(|choice| choice.label.as_str()).unwrap_or_default();
        phrase.replace("{number}", &(index + 1).to_string()).replace("{answer}", answer)
    }
}

pub(super) fn phrases(l10n: &Localizer<'_>) -> Phrases {
    let mut open = l10n.clone();
    for name in ["number", "answer", "typed", "list", "title"] {
        open.set(name, format!("{{{name}}}"));
    }
    let line = |id: &str| open.text(&format!("front-{id}"));
    Phrases {
        name: line("name"),
        read_on: line("read-on"),
        read_on_short: line("read-on.short"),
        unmarked: line("unmarked"),
        marked: line("marked"),
        dead: line("dead"),
        dead_in_field: line("dead.in-field"),
        too_small: line("too-small"),
        next: line("next"),
        above: line("above"),
        above_short: line("above.short"),
        below: line("below"),
        mouse_free: line("mouse-free"),
        plain_start: line("plain-start"),
        plain_to_full: line("plain-start.to-full"),
        plain_to_stop: line("plain-start.to-stop"),
        prompt: line("prompt"),
        prompt_digit: line("prompt-digit"),
        refused: line("refused"),
        actions: line("actions"),
        saved: line("saved"),
        window: line("window"),
    }
}
