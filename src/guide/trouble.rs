//! What may go wrong, and what helps: `guides/troubles.toml`, shared by all guides, read when first asked for.

use std::collections::BTreeSet;

use typed_index_collections::{TiSlice, TiVec};

use super::file::Name;
use super::load::unpack;
use super::trouble_file::{TroubleFile, TroublesFile};
use super::{Guide, StepId, TroubleId};
use crate::facts;
use crate::problem::{Problem, Rule, nearest};
use crate::shelf::Shelf;

/// The file; a folder of guides may do without it.
const PATH: &str = "guides/troubles.toml";

/// Something that may go wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// Its id.
    pub id: String,
    /// The rows of the sheet of troubles that it stands for.
    pub source: Vec<String>,
    /// The steps at which it may happen.
    pub steps: Vec<StepId>,
    /// It may happen at every step; named after the step's own.
    pub any: bool,
    /// It may happen when all is done.
    pub finished: bool,
    /// Somebody contacts the person: an entrance of its own.
    pub contacted: bool,
    /// The devices on which it may happen; all, if empty.
    pub devices: Vec<String>,
    /// The labels that its words quote.
    pub labels: Vec<String>,
    /// The addresses that its words show.
    pub addresses: Vec<String>,
    /// The glossary's words that it uses.
    pub terms: Vec<String>,
    /// Whom to ask when nothing has helped.
    pub contacts: Vec<String>,
    /// What may help, one after the other.
    pub remedies: Vec<Remedy>,
}

/// One thing to try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remedy {
    /// Its id, within its trouble.
    pub id: String,
    /// The step from which it begins the way anew.
    pub redo: Option<StepId>,
}

impl Guide {
    /// What may go wrong on this guide's way.
    pub fn troubles(&self) -> &TiSlice<TroubleId, Trouble> {
        self.troubles.get_or_init(|| read(self, &self.shelf, &mut Vec::new()))
    }

    /// Reads the troubles now, with every problem in their file.
    pub fn check_troubles(&self, problems: &mut Vec<Problem>) {
        let found = read(self, &self.shelf, problems);
        // The same as what was read before, if it was.
        let _ = self.troubles.set(found);
    }

    /// What may go wrong at a step on a device: its own troubles, then those of every step.
    pub fn troubles_at(&self, step: Option<StepId>, device: Option<&str>) -> (Vec<TroubleId>, Vec<TroubleId>) {
        let here = |trouble: &Trouble| {
            trouble.devices.is_empty()
                || device.is_none_or(|device| trouble.devices.iter().any(|other| other == device))
        };
        let all = self.troubles().iter_enumerated().filter(|(_, trouble)| here(trouble));
        let own = |trouble: &Trouble| match step {
            Some(step) => trouble.steps.contains(&step),
            None => trouble.finished,
        };
        let (mut at_step, mut anywhere) = (Vec::new(), Vec::new());
        for (index, trouble) in all {
            if own(trouble) {
                at_step.push(index);
            } else if trouble.any {
                anywhere.push(index);
            }
        }
        (at_step, anywhere)
    }
}

fn read(guide: &Guide, shelf: &Shelf, problems: &mut Vec<Problem>) -> TiVec<TroubleId, Trouble> {
    let Some(file) = shelf.file(PATH) else { return TiVec::new() };
    let Some(raw) = facts::read::<TroublesFile>(shelf, PATH, unpack, problems) else { return TiVec::new() };
    let mut report = |name: &Name, rule: Rule, near: Option<&str>| {
        let args = [("name", name.get_ref().as_str()), ("near", near.unwrap_or("?"))];
        problems.push(Problem::new(PATH, file.position(name.span().start), rule, &args));
    };
    if let Some(own) = raw.guide.as_ref().filter(|own| *own.get_ref() != guide.id) {
        let guides = shelf.guides();
        if !guides.contains(&own.get_ref().as_str()) {
            report(own, Rule::TroubleGuide, nearest(own.get_ref(), guides));
        }
        return TiVec::new();
    }
    let ids = |names: &mut dyn Iterator<Item = &String>| names.cloned().collect::<Vec<String>>();
    let facts = &guide.facts;
    let labels = ids(&mut facts.labels().keys());
    let addresses = ids(&mut facts.addresses().keys());
    let contacts = ids(&mut facts.contacts().keys());
    let devices = guide.step("device").map(|step| &guide.steps[step].choices).into_iter().flatten();
    let devices = ids(&mut devices.map(|choice| &choice.id));
    let steps = ids(&mut guide.steps.iter().flat_map(|step| step.was.iter().chain([&step.id])));
    let mut seen = BTreeSet::new();
    for trouble in &raw.trouble {
        let lists = [
            (&trouble.labels, &labels, Rule::Label),
            (&trouble.addresses, &addresses, Rule::Address),
            (&trouble.contacts, &contacts, Rule::NoContact),
            (&trouble.devices, &devices, Rule::WhenValue),
            (&trouble.steps, &steps, Rule::Step),
        ];
        for (names, known, rule) in lists {
            for name in names.iter().filter(|name| !known.contains(name.get_ref())) {
                report(name, rule, nearest(name.get_ref(), known.iter().map(String::as_str)));
            }
        }
        let ids = trouble.cure.iter().map(|remedy| &remedy.id).chain([&trouble.id]);
        for id in ids.filter(|id| !super::is_id(id.get_ref())) {
            report(id, Rule::IdForm, None);
        }
        if !seen.insert(trouble.id.get_ref()) {
            report(&trouble.id, Rule::IdTwice, None);
        }
        if !(trouble.any || trouble.finished || trouble.contacted) && trouble.steps.is_empty() {
            report(&trouble.id, Rule::TroubleNowhere, None);
        }
        if trouble.cure.is_empty() {
            report(&trouble.id, Rule::TroubleNoCure, None);
        }
        let mut remedies = BTreeSet::new();
        for remedy in &trouble.cure {
            if !remedies.insert(remedy.id.get_ref()) {
                report(&remedy.id, Rule::IdTwice, None);
            }
            for redo in remedy.redo.iter().filter(|redo| !steps.contains(redo.get_ref())) {
                report(redo, Rule::Step, nearest(redo.get_ref(), steps.iter().map(String::as_str)));
            }
        }
    }
    let names = |names: Vec<Name>| names.into_iter().map(Name::into_inner).collect::<Vec<String>>();
    let trouble = |raw: TroubleFile| Trouble {
        id: raw.id.into_inner(),
        source: raw.source,
        steps: raw.steps.iter().filter_map(|name| guide.step(name.get_ref())).collect(),
        any: raw.any,
        finished: raw.finished,
        contacted: raw.contacted,
        devices: names(raw.devices),
        labels: names(raw.labels),
        addresses: names(raw.addresses),
        terms: names(raw.terms),
        contacts: names(raw.contacts),
        remedies: raw
            .cure
            .into_iter()
            .map(|remedy| Remedy {
                redo: remedy.redo.and_then(|name| guide.step(name.get_ref())),
                id: remedy.id.into_inner(),
            })
            .collect(),
    };
    raw.trouble.into_iter().map(trouble).collect()
}
