//! "If something goes wrong": the troubles of the pages, numbered, worded as on the screen.

use super::booklet::{Chapter, Go, Jump, PrintedTrouble, RemedyText, Troubles};
use super::build::{Builder, prose};
use super::pages::slot;
use crate::guide::{StepId, Trouble, TroubleId};
use crate::screen::{Block, Tone};
use crate::text::Para;
use crate::wizard::view::stage_name;
use crate::wizard::{Base, Session};

/// The id of the chapter, for links.
const CHAPTER: &str = "troubles";

/// A group of troubles, in order.
pub(super) struct TroubleGroup {
    id: String,
    title: String,
    about: Vec<Block>,
    pub(super) list: Vec<TroubleId>,
}

impl Builder<'_, '_> {
    /// The troubles of all pages by stage; then those of every step, of the end, and of being contacted by others.
    pub(super) fn groups(&self) -> Vec<TroubleGroup> {
        let device = self.plan.usual.first().and_then(Session::device);
        let mut steps: Vec<StepId> = self.sessions().filter_map(step_of).collect();
        steps.sort_unstable();
        let mut groups: Vec<TroubleGroup> = Vec::new();
        for step in steps {
            let stage = self.guide.steps[step].stage;
            let id = format!("{CHAPTER}-{}", self.guide.stages[stage].id);
            let new = |trouble: &TroubleId| !groups.iter().any(|group| group.list.contains(trouble));
            let own: Vec<TroubleId> = self.guide.troubles_at(Some(step), device).0.into_iter().filter(new).collect();
            match groups.last_mut() {
                Some(last) if last.id == id => last.list.extend(own),
                _ => {
                    let title = stage_name(self.l10n, self.guide, stage);
                    groups.push(TroubleGroup { id, title, about: Vec::new(), list: own });
                }
            }
        }
        let (finished, any) = self.guide.troubles_at(None, device);
        let contacted = self.guide.troubles().iter_enumerated().filter(|(_, trouble)| trouble.contacted);
        let contacted: Vec<TroubleId> = contacted.map(|(index, _)| index).collect();
        let never = prose(Tone::Care, self.l10n.text("lead-secrets"), self.l10n.paragraphs("trouble.never"));
        let calm = vec![prose(Tone::Act, String::new(), self.l10n.paragraphs("contacted.calm")), never];
        for (id, title, about, list) in [
            ("any", self.l10n.text("common"), Vec::new(), any),
            ("end", self.l10n.text("paper-end"), Vec::new(), finished),
            ("contacted", self.l10n.text("contacted"), calm, contacted),
        ] {
            let new = |trouble: &TroubleId| !groups.iter().any(|group| group.list.contains(trouble));
            let list: Vec<TroubleId> = list.into_iter().filter(new).collect();
            groups.push(TroubleGroup { id: format!("{CHAPTER}-of-{id}"), title, about, list });
        }
        groups.retain(|group| !group.list.is_empty());
        groups
    }

    /// The chapter, if there are any troubles.
    pub(super) fn trouble_chapter(&self) -> Option<Chapter> {
        let groups = self.groups();
        if groups.is_empty() {
            return None;
        }
        let mut number = 0;
        let troubles = groups.into_iter().map(|group| {
            let list = group.list.into_iter().map(|trouble| {
                number += 1;
                self.trouble(trouble, number)
            });
            Troubles { list: list.collect(), id: group.id, title: group.title, about: group.about }
        });
        let troubles = troubles.collect();
        let about = vec![prose(
            Tone::Act,
            String::new(),
            self.l10n.with("page", slot("ask")).paragraphs("paper-trouble.about"),
        )];
        let title = self.l10n.text("paper-trouble");
        Some(Chapter { id: CHAPTER.to_owned(), title, about, sheets: Vec::new(), troubles })
    }

    fn trouble(&self, index: TroubleId, number: usize) -> PrintedTrouble {
        let trouble = &self.guide.troubles()[index];
        let id = format!("trouble-{}", trouble.id);
        let mut said = self.l10n.with("number", number);
        said.set("title", self.l10n.text(&id));
        let cause = self.l10n.try_paragraphs(&format!("{id}.cause"));
        let remedies = trouble.remedies.iter().map(|remedy| {
            let redo = remedy.redo.map(|step| self.go(Base::Step(step), None));
            RemedyText {
                paras: self.l10n.paragraphs(&format!("{id}.cure-{}", remedy.id)),
                go: redo.filter(|go| go.sheet.is_some()),
            }
        });
        // Their numbers and addresses have a chapter of their own.
        let contacts = asked(trouble).map(|contact| self.l10n.text(&format!("contact-{contact}")));
        let contacts: Vec<String> = contacts.collect();
        let ask = (!contacts.is_empty()).then(|| Para::led(self.l10n.text("paper-trouble.ask"), contacts.join(" ; ")));
        PrintedTrouble {
            title: said.text("paper-trouble.number"),
            cause: cause.map(|paras| prose(Tone::Note, String::new(), paras)),
            remedies: remedies.collect(),
            ask,
            id,
        }
    }

    /// Refers to the numbers of a page's troubles.
    pub(super) fn help(&self, session: &Session<'_>) -> Option<Jump> {
        let device = self.plan.usual.first().and_then(Session::device);
        let own = self.guide.troubles_at(Some(step_of(session)?), device).0;
        let all: Vec<TroubleId> = self.groups().into_iter().flat_map(|group| group.list).collect();
        let mut numbers: Vec<usize> =
            own.iter().filter_map(|trouble| all.iter().position(|one| one == trouble)).collect();
        numbers.sort_unstable();
        let first = &self.guide.troubles()[all[*numbers.first()?]];
        let numbers: Vec<String> = numbers.iter().map(|number| (number + 1).to_string()).collect();
        let id = format!("trouble-{}", first.id);
        let mut said = self.l10n.with("number", numbers.join(", "));
        said.set("page", slot(&id));
        let go = Go { text: said.text("paper-trouble.where"), sheet: Some(id) };
        Some(Jump { condition: self.l10n.text("paper-trouble.see"), go })
    }
}

/// Everybody who can help with it, each once.
pub(super) fn asked(trouble: &Trouble) -> impl Iterator<Item = &String> {
    let in_remedies = trouble.remedies.iter().flat_map(|remedy| &remedy.ask);
    trouble.contacts.iter().chain(in_remedies.filter(|contact| !trouble.contacts.contains(contact)))
}

fn step_of(session: &Session<'_>) -> Option<StepId> {
    match session.base() {
        Base::Step(step) => Some(step),
        _ => None,
    }
}
