//! The glossary words of a page, explained.

use crate::keys::Action;
use crate::l10n::{Localizer, TermId};
use crate::screen::{Block, MenuItem, Screen, Tone};
use crate::text::{Para, Role};
use crate::wizard::Event;

impl Screen {
    /// The glossary words used on the page below.
    pub(super) fn words(&mut self, l10n: &Localizer<'_>, terms: &[TermId]) {
        self.title = l10n.text("words");
        self.closed_by_words();
        if terms.is_empty() {
            self.prose(Tone::Act, String::new(), l10n.paragraphs("words.none"));
        }
        for id in terms.iter().filter_map(|term| l10n.words().glossary().get(*term)) {
            self.blocks.push(gloss(l10n, id));
        }
        self.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
    }

    /// The key that opens these pages closes them again; they explain no words of their own.
    fn closed_by_words(&mut self) {
        self.explains = false;
        self.actions.push((Action::Words, Event::Back));
    }

    /// One glossary word.
    pub(super) fn term(&mut self, l10n: &Localizer<'_>, term: TermId) {
        self.closed_by_words();
        let Some(id) = l10n.words().glossary().get(term) else { return };
        self.title = l10n.text(id);
        self.blocks.push(gloss(l10n, id));
        self.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
    }

    /// The ids of the glossary words that this page uses, marked in its texts or named in them.
    pub(crate) fn terms(&self, l10n: &Localizer<'_>) -> Vec<TermId> {
        let paras = self.blocks.iter().flat_map(|block| match block {
            Block::Prose { paras, .. } => paras.as_slice(),
            _ => &[],
        });
        let paras: Vec<&Para> = paras.collect();
        let text: Vec<String> = paras.iter().map(|para| para.text()).chain([self.title.clone()]).collect();
        let text = text.join("\n");
        let marked = |name: &str| {
            paras.iter().flat_map(|para| &para.spans).any(|span| span.role == Role::Term && span.text == name)
        };
        let used = |id: &String| {
            let name = l10n.text(id);
            let forms = l10n.try_paragraphs(&format!("{id}.forms")).unwrap_or_default();
            let forms: Vec<String> = forms.iter().map(Para::text).collect();
            marked(&name)
                || forms
                    .iter()
                    .flat_map(|forms| forms.split(", "))
                    .chain([name.as_str()])
                    .any(|form| names(&text, form))
        };
        let glossary = l10n.words().glossary().iter_enumerated();
        glossary.filter(|(_, id)| used(id)).map(|(index, _)| index).collect()
    }
}

/// A word, its meaning, and its name in the language of web pages the reader may see.
pub(crate) fn gloss(l10n: &Localizer<'_>, id: &str) -> Block {
    let lead = l10n.with("name", l10n.text(id)).text("lead-term");
    let mut paras = l10n.paragraphs(&format!("{id}.gloss"));
    let own = l10n.text(id);
    for language in l10n.words().with_partner(l10n.language()).into_iter().skip(1) {
        let name = l10n.words().localizer(language, language).text(id);
        if name != own {
            let mut said = l10n.with("name", name);
            said.set("language", l10n.name_of(language));
            paras.extend(said.paragraphs("words.other"));
        }
    }
    Block::Prose { tone: Tone::Note, lead, paras }
}

/// Whether a text contains a form as whole words.
fn names(text: &str, form: &str) -> bool {
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(form)
        .any(|(at, _)| !inside(text[..at].chars().next_back()) && !inside(text[at + form.len()..].chars().next()))
}
