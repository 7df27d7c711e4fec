//! What may go wrong, and what helps: `guides/troubles.toml`, shared by all guides, read on first use.

use std::collections::BTreeSet;

use strum::VariantNames;
use typed_index_collections::{TiSlice, TiVec};

use super::Name;
use super::load::texts;
use super::raw::{TroubleFile, TroublesFile};
use super::{DEVICE, Guide, Secret, Step, StepId, TroubleId};
use crate::diagnostic::{Diagnostic, Rule};
use crate::guide_files::{self, File, GuideFiles, named_guide};

/// Path of the file, which is optional.
pub(crate) const TROUBLES: &str = "guides/troubles.toml";

/// Something that may go wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    pub id: String,
    /// The rows of the trouble sheet that it covers.
    pub source: Vec<String>,
    /// The steps where it may happen.
    pub steps: Vec<StepId>,
    /// It may happen at every step; listed after the step's own troubles.
    pub any: bool,
    /// It may happen on the last page.
    pub finished: bool,
    /// Somebody contacts the person: this has its own entry point, and its remedies are all to be done, in order.
    pub contacted: bool,
    /// The same, and harm may be done already.
    pub happened: bool,
    /// The devices where it may happen; all if empty.
    pub devices: Vec<String>,
    /// The labels that its texts quote.
    pub labels: Vec<String>,
    /// The addresses that its texts show.
    pub addresses: Vec<String>,
    /// The glossary words that it uses.
    pub terms: Vec<String>,
    /// The secrets it involves.
    pub secrets: Vec<Secret>,
    /// Whom to ask when nothing has helped.
    pub contacts: Vec<String>,
    /// What may help, in the order to try or do it.
    pub remedies: Vec<Remedy>,
}

/// One thing to try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remedy {
    /// Its id, unique within its trouble.
    pub id: String,
    /// The step from which to start again.
    pub redo: Option<StepId>,
    /// The contacts whose details it shows.
    pub ask: Vec<String>,
}

impl Guide {
    /// Whether the guide has troubles about being contacted. The first page asks, long before any trouble is needed, so the
    /// text is searched: reading the whole file takes far longer.
    pub fn warns_of_contacts(&self) -> bool {
        match self.troubles.get() {
            Some(troubles) => troubles.iter().any(|trouble| trouble.contacted),
            None => {
                let file = self.guide_files.file(TROUBLES);
                let own = |file: &&File| named_guide(&file.text).is_none_or(|named| named == self.id);
                file.filter(own).is_some_and(|file| sets(&file.text, "contacted") || sets(&file.text, "happened"))
            }
        }
    }

    /// What may go wrong in this guide.
    pub fn troubles(&self) -> &TiSlice<TroubleId, Trouble> {
        let read = || Guide::raw_troubles(&self.guide_files, &mut Vec::new()).filter(|raw| self.owns(raw));
        self.troubles.get_or_init(|| read().map(|raw| checked(self, &raw)).unwrap_or_default())
    }

    /// The troubles file as written, if there is one.
    pub(crate) fn raw_troubles(guide_files: &GuideFiles, found: &mut Vec<Diagnostic>) -> Option<TroublesFile> {
        guide_files.file(TROUBLES)?;
        guide_files::read(guide_files, TROUBLES, found)
    }

    /// This guide's troubles as written; reports every mistake in them.
    pub(crate) fn checked_troubles(&self, found: &mut Vec<Diagnostic>) -> Option<TroublesFile> {
        let raw = Guide::raw_troubles(&self.guide_files, &mut Vec::new())?;
        let guides = self.guide_files.guides();
        if let Some(own) = raw.guide.as_ref().filter(|own| !guides.contains(&own.get_ref().as_str())) {
            let wrong = Diagnostic::new(TROUBLES, own.span(), Rule::TroubleGuide, &[("name", own.get_ref())]);
            found.push(wrong.near(guides));
        }
        if !self.owns(&raw) {
            return None;
        }
        check(self, &raw, found);
        Some(raw)
    }

    fn owns(&self, troubles: &TroublesFile) -> bool {
        troubles.guide.as_ref().is_none_or(|guide| *guide.get_ref() == self.id)
    }

    /// What may go wrong at a step on a device: the step's own troubles, and those of every step.
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

/// Whether a line of TOML sets this key to `true`.
fn sets(text: &str, key: &str) -> bool {
    text.match_indices(key).any(|(at, _)| {
        let before = text[..at].trim_end_matches([' ', '\t']);
        let value = text[at + key.len()..].trim_start().strip_prefix('=').map(str::trim_start);
        (before.is_empty() || before.ends_with('\n')) && value.is_some_and(|value| value.starts_with("true"))
    })
}

/// Checks the names, and what each trouble must have.
fn check(guide: &Guide, raw: &TroublesFile, found: &mut Vec<Diagnostic>) {
    let ids = |names: &mut dyn Iterator<Item = &String>| names.cloned().collect::<Vec<String>>();
    let facts = &guide.facts;
    let labels = ids(&mut facts.labels().keys());
    let addresses = ids(&mut facts.addresses().keys());
    let contacts = ids(&mut facts.contacts().keys());
    let devices = guide.step(DEVICE).map(|step| &guide.steps[step].choices).into_iter().flatten();
    let devices = ids(&mut devices.map(|choice| &choice.id));
    let steps = ids(&mut guide.steps.iter().flat_map(Step::names));
    let mut tell = |name: &Name, rule: Rule, known: &[String]| {
        let wrong = Diagnostic::new(TROUBLES, name.span(), rule, &[("name", name.get_ref())]);
        found.push(wrong.near(known.iter().map(String::as_str)));
    };
    let secrets: Vec<String> = Secret::VARIANTS.iter().map(|name| (*name).to_owned()).collect();
    let mut seen = BTreeSet::new();
    for trouble in &raw.trouble {
        let redone: Vec<Name> = trouble.cure.iter().filter_map(|remedy| remedy.redo.clone()).collect();
        let asked: Vec<Name> = trouble.cure.iter().flat_map(|remedy| remedy.ask.clone()).collect();
        let lists = [
            (&trouble.labels, &labels, Rule::Label),
            (&trouble.addresses, &addresses, Rule::Address),
            (&trouble.contacts, &contacts, Rule::NoContact),
            (&asked, &contacts, Rule::NoContact),
            (&trouble.devices, &devices, Rule::WhenValue),
            (&trouble.steps, &steps, Rule::Step),
            (&redone, &steps, Rule::Step),
            (&trouble.secrets, &secrets, Rule::Secret),
        ];
        for (names, known, rule) in lists {
            names.iter().filter(|name| !known.contains(name.get_ref())).for_each(|name| tell(name, rule, known));
        }
        let ids = trouble.cure.iter().map(|remedy| &remedy.id).chain([&trouble.id]);
        ids.filter(|id| !super::is_id(id.get_ref())).for_each(|id| tell(id, Rule::IdForm, &[]));
        if !seen.insert(trouble.id.get_ref()) {
            tell(&trouble.id, Rule::IdTwice, &[]);
        }
        if !(trouble.any || trouble.finished || trouble.contacted || trouble.happened) && trouble.steps.is_empty() {
            tell(&trouble.id, Rule::TroubleNowhere, &[]);
        }
        if trouble.cure.is_empty() {
            tell(&trouble.id, Rule::TroubleNoCure, &[]);
        }
        let mut remedies = BTreeSet::new();
        let twice = trouble.cure.iter().filter(|remedy| !remedies.insert(remedy.id.get_ref()));
        twice.for_each(|remedy| tell(&remedy.id, Rule::IdTwice, &[]));
    }
}

fn checked(guide: &Guide, raw: &TroublesFile) -> TiVec<TroubleId, Trouble> {
    // Steps that were merged are one, and one that was split is several.
    let steps = |names: &[Name]| {
        let mut seen = BTreeSet::new();
        let steps = names.iter().flat_map(|name| guide.steps_named(name.get_ref()));
        steps.filter(|step| seen.insert(*step)).collect()
    };
    let trouble = |raw: &TroubleFile| Trouble {
        id: raw.id.get_ref().clone(),
        source: texts(&raw.source),
        steps: steps(&raw.steps),
        any: raw.any,
        finished: raw.finished,
        contacted: raw.contacted || raw.happened,
        happened: raw.happened,
        devices: texts(&raw.devices),
        labels: texts(&raw.labels),
        addresses: texts(&raw.addresses),
        terms: texts(&raw.terms),
        secrets: raw.secrets.iter().filter_map(|name| name.get_ref().parse().ok()).collect(),
        contacts: texts(&raw.contacts),
        remedies: raw
            .cure
            .iter()
            .map(|remedy| Remedy {
                redo: remedy.redo.as_ref().and_then(|name| guide.step(name.get_ref())),
                id: remedy.id.get_ref().clone(),
                ask: texts(&remedy.ask),
            })
            .collect(),
    };
    raw.trouble.iter().map(trouble).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_in_the_text_is_set_where_toml_sets_it() {
        let lines = [
            "contacted = true",
            "contacted=true # yes",
            " \tcontacted\t=  true",
            "contacted = false",
            "# contacted = true",
            "a = 'contacted = true'",
            "not-contacted = true",
            "contacted-too = true",
            "contactedcontacted = true",
        ];
        for line in lines {
            let text = format!("a.b = 1\n{line}\nc = true\n");
            let read = text.parse::<toml::Table>().is_ok_and(|table| table.get("contacted") == Some(&true.into()));
            assert_eq!(sets(&text, "contacted"), read, "{line}");
            assert!(!sets(&text, "happened"));
        }
    }
}
