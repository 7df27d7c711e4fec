//! The one key table: what every front obeys, and what every footer, help page and prompt shows.
//!
//! A row is an action; its letters, the name of its key and its label are in each language's catalogue, under the row's
//! id. Adding a key is adding a row here and a message there.

use crate::l10n::Localizer;

/// Something a key does on every page where it makes sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Take the choice that has the focus.
    Choose,
    /// To the page before.
    Back,
    /// The help page.
    Help,
    /// The other language.
    Language,
    /// The overview of the stages, with what to have ready.
    Overview,
    /// How Sésame is shown: colours, signs, line by line.
    Display,
    /// Let go of the mouse, so that text can be selected; and take it again.
    Mouse,
    /// Is an address the real one?
    Genuine,
    /// The words of the page, explained.
    Words,
    /// Stop here, everything saved.
    Stop,
    /// In a field: have what is typed checked.
    Check,
    /// From a field to the choices.
    ToChoices,
    /// Out of a field, where letters are text, to the page before.
    Leave,
    /// Stop, from a field.
    Interrupt,
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct KeyRow {
    /// What it does.
    pub action: Action,
    /// The id of its words: `.letters` are the keys (the first is shown), `.name` the key's name, `.label`
    /// what it does, `.words` what may be typed for it line by line.
    pub id: &'static str,
    /// Whether it stands in the footer of every page.
    pub footer: bool,
    /// Whether it makes sense line by line.
    pub plain: bool,
    /// Whether it works while a line is being typed, and only then.
    pub field: bool,
}

impl KeyRow {
    const fn new(action: Action, id: &'static str) -> Self {
        KeyRow { action, id, footer: true, plain: true, field: false }
    }

    const fn in_field(action: Action, id: &'static str) -> Self {
        KeyRow { action, id, footer: true, plain: false, field: true }
    }
}

/// The table, in the order of footer and help.
pub const TABLE: [KeyRow; 14] = [
    KeyRow::new(Action::Choose, "key-choose"),
    KeyRow::new(Action::Back, "key-back"),
    KeyRow::new(Action::Help, "key-help"),
    KeyRow::new(Action::Language, "key-language"),
    KeyRow::new(Action::Overview, "key-overview"),
    KeyRow { footer: false, ..KeyRow::new(Action::Display, "key-display") },
    KeyRow { footer: false, ..KeyRow::new(Action::Genuine, "key-genuine") },
    KeyRow { footer: false, plain: false, ..KeyRow::new(Action::Mouse, "key-mouse") },
    KeyRow::new(Action::Stop, "key-stop"),
    // Last: it comes and goes with the words of a page, and must not move the others.
    KeyRow::new(Action::Words, "key-words"),
    KeyRow::in_field(Action::Check, "key-check"),
    KeyRow::in_field(Action::ToChoices, "key-choices"),
    KeyRow::in_field(Action::Leave, "key-leave"),
    KeyRow::in_field(Action::Interrupt, "key-interrupt"),
];

/// A row in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// What it does.
    pub action: Action,
    /// The letters that do it.
    pub letters: String,
    /// The words that do it line by line.
    pub words: Vec<String>,
    /// The key's name.
    pub name: String,
    /// What it does, in a word.
    pub label: String,
    /// Name and label together.
    pub hint: String,
    /// Whether it stands in the footer.
    pub footer: bool,
    /// Whether it makes sense line by line.
    pub plain: bool,
    /// Whether it works while a line is being typed, and only then.
    pub field: bool,
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
            // By its own name, by ours, by its code.
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
            plain: row.plain,
            field: row.field,
        }
    };
    TABLE.iter().map(key).collect()
}

/// The action of a typed letter, in either case.
pub fn action(keys: &[Key], letter: char) -> Option<Action> {
    let small = letter.to_lowercase().next()?;
    keys.iter().find(|key| key.letters.contains(small)).map(|key| key.action)
}

/// The number of the choice that a typed character means: digits, and the unshifted top row of French and Belgian
/// keyboards, where digits need Shift. The tenth choice is 0.
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
    fn the_unshifted_top_row_counts_from_one_to_zero() {
        for row in ["1234567890", "&é\"'(-è_çà", "&é\"'(§è!çà"] {
            let numbers: Vec<_> = row.chars().filter_map(digit).collect();
            assert_eq!(numbers, (1..=10).collect::<Vec<_>>(), "{row}");
        }
        assert_eq!(digit('q'), None);
    }

    #[test]
    fn no_letter_does_two_things_and_none_is_a_digit() {
        let guide_files = crate::guide_files::GuideFiles::embedded();
        let words = crate::l10n::Catalogs::bare(guide_files);
        for language in words.languages() {
            let keys = keys(&words.localizer(language, language));
            let mut seen = std::collections::BTreeSet::new();
            for letter in keys.iter().flat_map(|key| key.letters.chars()) {
                assert!(letter.is_ascii_lowercase() && digit(letter).is_none(), "{language}: {letter}");
                assert!(seen.insert(letter), "{language}: {letter} twice");
            }
            for key in keys.iter().filter(|key| key.action != Action::Choose && !key.field) {
                assert!(key.letters.starts_with(key.name.as_str()), "{language}: {key:?}");
            }
        }
    }
}
