//! The code page: four groups to copy from, and what is easily misread in them.

use super::Practice;
use crate::check::code::{CodeReading, GROUP, GROUPS};
use crate::display::Form;
use crate::draft::Draft;
use crate::l10n::Localizer;
use crate::screen::{Block, CodeGroup, Screen, Tone};
use crate::text::{Para, Role, Span, composed};

impl Practice {
    /// An invented code, as a message might show it, and what to see in it.
    pub(super) fn sample(&self, screen: &mut Screen, l10n: &Localizer<'_>) {
        screen.title = l10n.text("practise-code");
        let read = CodeReading::of(&l10n.text("code-sample.code"));
        screen.prose(Tone::Act, String::new(), l10n.paragraphs("code-sample"));
        screen.blocks.push(groups(l10n, &read, 0));
        screen.prose(Tone::Act, String::new(), l10n.paragraphs("code-sample.about"));
        screen.prose(Tone::Note, l10n.text("code-alike"), alike(l10n, &read));
        screen.prose(Tone::Care, l10n.text("lead-own-code"), l10n.paragraphs("code-sample.own"));
        self.to_field(screen, l10n, "choice-own-code");
        screen.default = screen.choices.len() - 1;
    }

    pub(super) fn code(&self, screen: &mut Screen, l10n: &Localizer<'_>, draft: &Draft) {
        let read = CodeReading::of(draft.text());
        if self.checked && !draft.is_empty() {
            screen.prose(Tone::Act, String::new(), verdict(l10n, &read));
        } else {
            screen.prose(Tone::Act, String::new(), l10n.paragraphs("practise-code.about"));
        }
        if !self.shown {
            if self.checked && read.look_alikes().next().is_some() {
                screen.prose(Tone::Note, String::new(), l10n.paragraphs("code-alike.hidden"));
            }
            return;
        }
        // On a screen all groups have their place from the start: nothing moves while they are typed.
        let places = if self.form == Form::Lines { 0 } else { GROUPS };
        if places > 0 || !read.groups.is_empty() {
            screen.blocks.push(groups(l10n, &read, places));
        }
        if self.checked {
            screen.prose(Tone::Note, l10n.text("code-alike"), alike(l10n, &read));
        }
    }
}

/// The groups of a code, and empty ones up to this number.
fn groups(l10n: &Localizer<'_>, read: &CodeReading, places: usize) -> Block {
    let typed = read.groups.iter().enumerate().map(|(index, characters)| {
        let spoken = spoken(l10n, index + 1, characters);
        let room = if places > 0 { GROUP.saturating_sub(characters.len()) } else { 0 };
        let characters = characters.iter().cloned().chain(std::iter::repeat_n(" ".to_owned(), room)).collect();
        CodeGroup { characters, spoken }
    });
    let empty =
        std::iter::repeat_n(CodeGroup { characters: vec![" ".to_owned(); GROUP], spoken: String::new() }, places);
    let left = read.groups.len().min(places);
    Block::Groups(typed.chain(empty.skip(left)).collect())
}

/// Whether the length is right, and which groups are not, if the person's own separators show it.
fn verdict(l10n: &Localizer<'_>, read: &CodeReading) -> Vec<Para> {
    let mut said = l10n.with("count", read.characters);
    said.set("missing", read.missing());
    said.set("excess", read.excess());
    let id = match (read.missing(), read.excess()) {
        (0, 0) if read.uneven.is_empty() => "code-good",
        (0, 0) => "code-uneven",
        (0, _) => "code-long",
        _ => "code-short",
    };
    let mut paras = vec![Para { item: false, spans: vec![Span::new(said.text(id), Role::Strong)] }];
    for (group, length) in &read.uneven {
        let mut said = l10n.with("group", *group);
        said.set("count", *length);
        said.set("usual", GROUP);
        paras.push(Para { item: true, ..Para::plain(said.text("code-group")) });
    }
    paras
}

/// Characters that look alike, as a reading aid only: which ones a code may contain is unknown.
fn alike(l10n: &Localizer<'_>, read: &CodeReading) -> Vec<Para> {
    let para = |(group, place, character): (usize, usize, &str)| {
        let mut said = l10n.with("group", group);
        said.set("place", place);
        said.set("meant", l10n.text(alike_id(character)));
        Para { item: true, ..Para::plain(said.text("code-alike.one")) }
    };
    read.look_alikes().map(para).collect()
}

fn alike_id(character: &str) -> &'static str {
    match character {
        "0" => "alike-zero",
        "O" => "alike-upper-o",
        "1" => "alike-one",
        "I" => "alike-upper-i",
        "l" => "alike-lower-l",
        "5" => "alike-five",
        "S" => "alike-upper-s",
        "8" => "alike-eight",
        _ => "alike-upper-b",
    }
}

/// A group in words, with the case of each letter: capitals and small letters sound the same.
fn spoken(l10n: &Localizer<'_>, number: usize, characters: &[String]) -> String {
    let one = |character: &String| {
        let joined = composed(character);
        let mut chars = joined.chars();
        let letter = chars.next().filter(|_| chars.next().is_none());
        let kind = match letter {
            Some(letter) if letter.is_uppercase() => "upper",
            Some(letter) if letter.is_lowercase() => "lower",
            Some(letter) if letter.is_ascii_digit() => "digit",
            _ => "other",
        };
        let mut said = l10n.with("character", character.clone());
        said.set("kind", kind);
        said.text("code-spoken.one")
    };
    let all: Vec<String> = characters.iter().map(one).collect();
    let mut said = l10n.with("group", number);
    said.set("characters", all.join(", "));
    said.text("code-spoken")
}
