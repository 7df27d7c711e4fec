//! The key table, used by every front and shown by every footer, help page and prompt.
//!
//! Each row is an action; its letters, key name and label are in each language's catalogue under the row's id. To add a
//! key, add a row here and a message there.

use crate::l10n::Localizer;

/// What a key does on the pages where it applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Take the choice that has the focus.
    Choose,
    /// Go to the previous page.
    Back,
    /// "I am lost": the search, what may be wrong here, whom to ask.
    Lost,
    /// Open the help page.
    Help,
    /// Switch to the next language.
    Language,
    /// Open the overview of the stages, with what to have ready.
    Overview,
    /// Open the display settings: colours, signs, line by line.
    Display,
    /// Switch between light on dark and dark on light.
    Colours,
    /// Release the mouse so that text can be selected, or capture it again.
    Mouse,
    /// Check whether an address is genuine.
    Genuine,
    /// Explain the glossary words of the page.
    Words,
    /// Save and stop.
    Stop,
    /// In a field: check what is typed.
    Check,
    /// Move from a field to the choices.
    ToChoices,
    /// Leave a field, where letters are text, for the previous page.
    Leave,
    /// Stop, from a field.
    Interrupt,
}

#[derive(Debug, Clone, Copy)]
pub struct KeyRow {
    pub action: Action,
    /// The id of its message: `.letters` are the keys (the first is shown), `.name` the key's name, `.label`
    /// what it does in the footer, `.help` the same on the help page, `.words` what may be typed for it line by line.
    pub id: &'static str,
    /// Whether the footer shows it.
    pub footer: bool,
    /// Whether it does so even where room is short.
    pub always: bool,
    /// Whether it works line by line.
    pub plain: bool,
    /// Whether it works only while the user is typing in a field.
    pub field: bool,
    /// Whether a page in a browser has a button for it.
    pub page: bool,
}

impl KeyRow {
    const fn new(action: Action, id: &'static str) -> Self {
        KeyRow { action, id, footer: true, always: false, plain: true, field: false, page: true }
    }

    const fn always(action: Action, id: &'static str) -> Self {
        KeyRow { always: true, ..KeyRow::new(action, id) }
    }

    const fn in_field(action: Action, id: &'static str) -> Self {
        KeyRow { plain: false, field: true, page: false, ..KeyRow::always(action, id) }
    }
}

/// The table, in the order shown in footer and help.
pub const TABLE: &[KeyRow] = &[
    KeyRow { page: false, ..KeyRow::new(Action::Choose, "key-choose") },
    KeyRow::always(Action::Back, "key-back"),
    KeyRow::always(Action::Lost, "key-lost"),
    KeyRow::always(Action::Help, "key-help"),
    KeyRow::new(Action::Language, "key-language"),
    KeyRow { footer: false, ..KeyRow::new(Action::Overview, "key-overview") },
    KeyRow { footer: false, ..KeyRow::new(Action::Display, "key-display") },
    KeyRow { footer: false, plain: false, page: false, ..KeyRow::new(Action::Colours, "key-colours") },
    KeyRow { footer: false, ..KeyRow::new(Action::Genuine, "key-genuine") },
    KeyRow { footer: false, plain: false, page: false, ..KeyRow::new(Action::Mouse, "key-mouse") },
    KeyRow::always(Action::Stop, "key-stop"),
    // After the others, because it appears only on pages with glossary words and must not move them.
    KeyRow::new(Action::Words, "key-words"),
    KeyRow::in_field(Action::Check, "key-check"),
    KeyRow::in_field(Action::ToChoices, "key-choices"),
    KeyRow::in_field(Action::Leave, "key-leave"),
    KeyRow::in_field(Action::Interrupt, "key-interrupt"),
];

/// A row of the table in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pub action: Action,
    /// The letters that trigger it.
    pub letters: String,
    /// The words that trigger it line by line.
    pub words: Vec<String>,
    pub name: String,
    /// A short description of what it does.
    pub label: String,
    /// Name and label together.
    pub hint: String,
    /// Whether the footer shows it.
    pub footer: bool,
    /// Whether it does so even where room is short.
    pub always: bool,
    /// Whether it works line by line.
    pub plain: bool,
    /// Whether it works only while the user is typing in a field.
    pub field: bool,
    /// Whether a page in a browser has a button for it.
    pub page: bool,
}

/// The table in one language.
pub fn keys(l10n: &Localizer<'_>) -> Vec<Key> {
    let mut both = l10n.with("name", "{name}");
    both.set("label", "{label}");
    let both = both.data("key-hint");
    let next = l10n.words().next_language(l10n.language());
    let l10n = l10n.with("other", next.map_or("", |next| next.name.as_str()).to_owned());
    let key = |row: &KeyRow| {
        let data = |part: &str| l10n.data(&format!("{}.{part}", row.id));
        let mut words: Vec<String> =
            data("words").split(", ").filter(|word| !word.is_empty()).map(str::to_owned).collect();
        if let (Action::Language, Some(next)) = (row.action, next) {
            // By its own name, by its name in the current language, by its code.
            let ours = l10n.name_of(&next.code);
            words.extend(
                [next.name.as_str(), ours.split(' ').next_back().unwrap_or_default(), &next.code]
                    .map(str::to_lowercase),
            );
        }
        let (name, label) = (data("name"), data("label"));
        Key {
            action: row.action,
            words,
            letters: data("letters"),
            hint: both.replace("{name}", &name).replace("{label}", &label),
            name,
            label,
            footer: row.footer,
            always: row.always,
            plain: row.plain,
            field: row.field,
            page: row.page,
        }
    };
    TABLE.iter().map(key).collect()
}

/// The key of a typed letter, ignoring case.
pub fn key(keys: &[Key], letter: char) -> Option<&Key> {
    let small = letter.to_lowercase().next()?;
    keys.iter().find(|key| key.letters.contains(small))
}

/// The number of the choice for a typed character: digits, and the unshifted top row of French and Belgian keyboards,
/// where digits need Shift. The tenth choice is 0.
pub fn digit(typed: char) -> Option<usize> {
    const FRENCH: [char; 10] = ['&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç', 'à'];
    const BELGIAN: [char; 10] = ['&', 'é', '"', '\'', '(', '§', 'è', '!', 'ç', 'à'];
    match typed {
        '1'..='9' => typed.to_digit(10).map(|digit| digit as usize),
        '0' => Some(10),
        _ => [FRENCH, BELGIAN].iter().find_map(|row| row.iter().position(|key| *key == typed)).map(|index| index + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unshifted_top_row_gives_digits() {
        for row in ["1234567890", "&é\"'(-è_çà", "&é\"'(§è!çà"] {
            let numbers: Vec<_> = row.chars().filter_map(digit).collect();
            assert_eq!(numbers, (1..=10).collect::<Vec<_>>(), "{row}");
        }
        assert_eq!(digit('q'), None);
    }

    #[test]
    fn key_letters_are_unique_and_not_digits() {
        let guide_files = crate::guide_files::GuideFiles::embedded();
        let words = crate::l10n::Catalogs::bare(guide_files);
        for language in words.languages() {
            let keys = keys(&words.localizer(language, language));
            let mut seen = std::collections::BTreeSet::new();
            for letter in keys.iter().flat_map(|key| key.letters.chars()) {
                assert!(letter.is_lowercase() && digit(letter).is_none(), "{language}: {letter}");
                assert!(seen.insert(letter), "{language}: {letter} twice");
            }
            for key in keys.iter().filter(|key| key.action != Action::Choose && !key.field) {
                assert!(key.letters.starts_with(key.name.as_str()), "{language}: {key:?}");
            }
        }
    }
}
