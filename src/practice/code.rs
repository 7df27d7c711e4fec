//! The code page: four groups to copy from, and what is easily misread in them.

use super::Practice;
use crate::check::code::{CodeReading, GROUP};
use crate::draft::Draft;
use crate::l10n::Localizer;
use crate::screen::{Block, CodeGroup, Screen, Tone};
use crate::text::{Para, Role, Span, composed};

impl Practice {
    pub(super) fn code(&self, screen: &mut Screen, l10n: &Localizer<'_>, draft: &Draft) {
        let read = CodeReading::of(draft.text());
        if self.checked && !draft.is_empty() {
            screen.prose(Tone::Act, String::new(), verdict(l10n, &read));
        }
        if !self.shown {
            if self.checked && read.look_alikes().next().is_some() {
                screen.prose(Tone::Note, String::new(), l10n.paragraphs("code-alike.hidden"));
            }
            return;
        }
        let groups = read.groups.iter().enumerate().map(|(index, characters)| CodeGroup {
            characters: characters.clone(),
            spoken: spoken(l10n, index + 1, characters),
        });
        let groups: Vec<CodeGroup> = groups.collect();
        if !groups.is_empty() {
            screen.blocks.push(Block::Groups(groups));
        }
        if self.checked {
            screen.prose(Tone::Note, l10n.text("code-alike"), alike(l10n, &read));
        }
    }
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
