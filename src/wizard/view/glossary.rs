//! The glossary words of a page, explained.

use crate::guide::PictureRow;
use crate::keys::Action;
use crate::l10n::{Localizer, TermId};
use crate::screen::{Block, MenuItem, Screen, Tone};
use crate::text::{Para, Role};
use crate::wizard::{Base, Event, Overlay, Session, TopPage};

impl Screen {
    /// The glossary words used on the page below, and its labels in another language.
    pub(super) fn words(&mut self, l10n: &Localizer<'_>, terms: &[TermId], labels: &[String]) {
        self.title = l10n.text("words");
        self.closed_by_words();
        if terms.is_empty() && labels.is_empty() {
            self.prose(Tone::Act, String::new(), l10n.paragraphs("words.none"));
        }
        for id in terms.iter().filter_map(|term| l10n.words().glossary().get(*term)) {
            self.blocks.push(gloss(l10n, id));
        }
        let labels = labels.iter().filter_map(|label| l10n.label_explained(label)).collect();
        self.prose(Tone::Note, l10n.text("lead-labels"), labels);
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

    /// The ids of the labels on this page whose other language it does not show itself.
    pub(super) fn labels(&self, session: &Session<'_>, l10n: &Localizer<'_>) -> Vec<String> {
        let guide = session.guide();
        let (quoted, drawn): (&[String], &[PictureRow]) = match session.page() {
            TopPage::Base(Base::Step(step)) => (&guide.steps[step].labels, &guide.steps[step].picture),
            TopPage::Base(Base::Exit(exit)) => (&guide.exits[exit].labels, &[]),
            TopPage::Overlay(Overlay::Change(step)) => (&guide.steps[step].labels, &[]),
            TopPage::Overlay(Overlay::Remedy(trouble, _)) => {
                (guide.troubles().get(trouble).map_or(&[], |trouble| &trouble.labels), &[])
            }
            _ => return Vec::new(),
        };
        let text = self.all_text();
        let path = session.path();
        let drawn = drawn.iter().filter(|row| path.meets(&row.when));
        let quoted = quoted.iter().filter(|id| text.contains(&l10n.label_alone(id)));
        let mut hidden: Vec<String> = Vec::new();
        for id in quoted.chain(drawn.filter_map(PictureRow::label)) {
            let both = l10n.label_explained(id).map(|both| both.text());
            if both.is_some_and(|both| !text.contains(&both)) && !hidden.contains(id) {
                hidden.push(id.clone());
            }
        }
        hidden
    }

    /// The title, the paragraphs and the choices.
    fn all_text(&self) -> String {
        let paras = self.blocks.iter().flat_map(|block| match block {
            Block::Prose { paras, .. } => paras.as_slice(),
            _ => &[],
        });
        let choices = self.choices.iter().map(|choice| choice.label.clone());
        paras.map(Para::text).chain([self.title.clone()]).chain(choices).collect::<Vec<_>>().join("\n")
    }

    /// The ids of the glossary words that this page uses, marked in its texts or named in them.
    pub(crate) fn terms(&self, l10n: &Localizer<'_>) -> Vec<TermId> {
        let paras = self.blocks.iter().flat_map(|block| match block {
            Block::Prose { paras, .. } => paras.as_slice(),
            _ => &[],
        });
        let paras: Vec<&Para> = paras.collect();
        let text = self.all_text();
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
