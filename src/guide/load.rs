//! Turns the raw files into a checked guide, or lists every mistake at once.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::rc::Rc;

use chrono::NaiveDate;
use typed_index_collections::{TiSlice, TiVec};

use super::raw::{ChoiceFile, GuideFile, StepFile};
use super::{
    Choice, Conditions, Exercise, Exit, ExitId, Guide, Kind, Leads, Name, OTHER_LANGUAGE, Printed, Secret, Stage,
    StageId, Step, StepId, Wait,
};
use crate::diagnostic::{Diagnostic, Rule};
use crate::facts::{self, Facts};
use crate::guide_files::{self, File, GuideFiles};

mod ends;
mod former;
mod picture;
mod stage;

impl Guide {
    /// Reads and checks a guide and its facts.
    ///
    /// # Errors
    /// Every mistake found.
    pub fn load(guide_files: &GuideFiles, id: &str) -> Result<Guide, Vec<Diagnostic>> {
        Guide::with_raw(guide_files, id).map(|(guide, _)| guide)
    }

    /// Like `load`, but also returns the file as written: lists in the same order, with spans.
    ///
    /// # Errors
    /// Every mistake found.
    pub(crate) fn with_raw(guide_files: &GuideFiles, id: &str) -> Result<(Guide, GuideFile), Vec<Diagnostic>> {
        let facts = Facts::new(guide_files.clone());
        let mut found = facts.check().err().unwrap_or_default();
        let loaded = build(guide_files, id, Rc::new(facts), true, &mut found);
        loaded.filter(|_| found.is_empty()).ok_or(found)
    }

    /// A guide's file as written.
    pub(crate) fn raw(guide_files: &GuideFiles, id: &str, found: &mut Vec<Diagnostic>) -> Option<GuideFile> {
        guide_files::read(guide_files, &format!("guides/{id}.toml"), found)
    }

    /// Loads an embedded guide. The tests have checked its facts, so they are read only when first needed.
    ///
    /// # Errors
    /// As `load`; none for an embedded guide that passes the tests.
    pub fn embedded(guide_files: &GuideFiles, id: &str) -> Result<Guide, Vec<Diagnostic>> {
        let mut found = Vec::new();
        let loaded = build(guide_files, id, Rc::new(Facts::new(guide_files.clone())), false, &mut found);
        loaded.map(|(guide, _)| guide).filter(|_| found.is_empty()).ok_or(found)
    }
}

fn build(
    guide_files: &GuideFiles,
    id: &str,
    facts: Rc<Facts>,
    names: bool,
    found: &mut Vec<Diagnostic>,
) -> Option<(Guide, GuideFile)> {
    let raw = Guide::raw(guide_files, id, found)?;
    let file = guide_files.file(&format!("guides/{id}.toml"))?;
    let index = IdIndex {
        steps: places(raw.step.iter().map(|step| &step.id)),
        exits: places(raw.exit.iter().map(|exit| &exit.id)),
        stages: places(raw.stage.iter().map(|stage| &stage.id)),
    };
    let languages = if names { guide_files.languages() } else { Vec::new() };
    let mut check = Checker { file, facts: names.then_some(&*facts), languages, index: &index, found };
    let (date, parts) = check.guide(&raw)?;
    let mut heirs: HashMap<String, Vec<(StepId, usize)>> = HashMap::new();
    for (step, known) in parts.steps.iter_enumerated() {
        for (index, former) in known.was.iter().enumerate() {
            heirs.entry(former.id.clone()).or_default().push((step, index));
        }
    }
    let guide = Guide {
        id: raw.id.get_ref().clone(),
        version: raw.version,
        date,
        printed: parts.printed,
        stages: parts.stages,
        steps: parts.steps,
        exits: parts.exits,
        waits: parts.waits,
        facts,
        by_id: index.steps,
        heirs,
        troubles: OnceCell::new(),
        guide_files: guide_files.clone(),
    };
    Some((guide, raw))
}

struct Parts {
    printed: Vec<Printed>,
    stages: TiVec<StageId, Stage>,
    steps: TiVec<StepId, Step>,
    exits: TiVec<ExitId, Exit>,
    waits: Vec<Wait>,
}

/// The index of each name in its list.
type IdMap<K> = HashMap<String, K>;

fn places<'n, K: From<usize>>(names: impl Iterator<Item = &'n Name>) -> IdMap<K> {
    names.enumerate().map(|(at, name)| (name.get_ref().clone(), at.into())).collect()
}

struct IdIndex {
    steps: IdMap<StepId>,
    exits: IdMap<ExitId>,
    stages: IdMap<StageId>,
}

/// Checks one guide file.
struct Checker<'a> {
    file: &'a File,
    /// The facts to check names against, if they are to be checked.
    facts: Option<&'a Facts>,
    /// The languages of the folder, if names are to be checked and it has any.
    languages: Vec<&'a str>,
    index: &'a IdIndex,
    found: &'a mut Vec<Diagnostic>,
}

impl Checker<'_> {
    fn at(&mut self, span: Range<usize>, rule: Rule, args: &[(&'static str, &str)]) {
        self.found.push(Diagnostic::new(&self.file.path, span, rule, args));
    }

    fn tell(&mut self, at: &Name, rule: Rule) {
        self.at(at.span(), rule, &[("name", at.get_ref())]);
    }

    fn unknown<'k>(&mut self, name: &Name, rule: Rule, known: impl Iterator<Item = &'k String>) {
        let wrong = Diagnostic::new(&self.file.path, name.span(), rule, &[("name", name.get_ref())]);
        self.found.push(wrong.near(known.map(String::as_str)));
    }

    fn find<K: Copy>(&mut self, name: &Name, known: &IdMap<K>, rule: Rule) -> Option<K> {
        let found = known.get(name.get_ref()).copied();
        if found.is_none() {
            self.unknown(name, rule, known.keys());
        }
        found
    }

    /// The index of a step that must come before the step `own`.
    fn find_before(&mut self, name: &Name, own: StepId, rule: Rule) -> Option<StepId> {
        let index = self.index;
        let found = self.find(name, &index.steps, rule)?;
        if found >= own {
            self.tell(name, Rule::StepLater);
        }
        Some(found).filter(|found| *found < own)
    }

    fn known<'k>(
        &mut self,
        names: &[Name],
        known: impl Iterator<Item = &'k String> + Clone,
        rule: Rule,
    ) -> Vec<String> {
        for name in names {
            if !known.clone().any(|other| other == name.get_ref()) {
                self.unknown(name, rule, known.clone());
            }
        }
        texts(names)
    }

    fn labels(&mut self, names: &[Name]) -> Vec<String> {
        match self.facts {
            Some(facts) => self.known(names, facts.labels().keys(), Rule::Label),
            None => texts(names),
        }
    }

    fn addresses(&mut self, names: &[Name]) -> Vec<String> {
        match self.facts {
            Some(facts) => self.known(names, facts.addresses().keys(), Rule::Address),
            None => texts(names),
        }
    }

    fn contacts(&mut self, names: &[Name]) -> Vec<String> {
        match self.facts {
            Some(facts) => self.known(names, facts.contacts().keys(), Rule::NoContact),
            None => texts(names),
        }
    }

    fn id(&mut self, name: &Name, seen: &mut BTreeSet<String>) {
        if !super::is_id(name.get_ref()) {
            self.tell(name, Rule::IdForm);
        }
        if !seen.insert(name.get_ref().clone()) {
            self.tell(name, Rule::IdTwice);
        }
    }

    fn guide(&mut self, raw: &GuideFile) -> Option<(NaiveDate, Parts)> {
        // Its catalogue and its progress are named after its file.
        self.id(&raw.id, &mut BTreeSet::new());
        let file = self.file.name();
        if raw.id.get_ref() != file {
            self.at(raw.id.span(), Rule::GuideId, &[("name", raw.id.get_ref()), ("known", file)]);
        }
        if guide_files::is_taken(file) {
            self.tell(&raw.id, Rule::IdTaken);
        }
        let mut seen = BTreeSet::new();
        raw.step.iter().for_each(|step| self.id(&step.id, &mut seen));
        let mut seen = BTreeSet::new();
        raw.exit.iter().for_each(|exit| self.id(&exit.id, &mut seen));
        if raw.step.is_empty() {
            self.tell(&raw.id, Rule::NoSteps);
        }
        let mut steps: TiVec<StepId, Step> = TiVec::new();
        for step in &raw.step {
            let step = self.step(step, &steps);
            steps.push(step);
        }
        self.numbers(&raw.step);
        self.claims(&raw.step, &steps);
        let stages = self.stages(&raw.id, &raw.stage, &steps);
        let exits = raw.exit.iter().map(|exit| self.exit(exit)).collect();
        let waits = raw.wait.iter().filter_map(|wait| self.wait(wait)).collect();
        let printed = raw.printed.iter().filter_map(|(id, printed)| {
            let date = facts::day(&printed.date.0)?;
            Some(Printed { id: id.clone(), author: printed.author.clone(), date, devices: texts(&printed.devices) })
        });
        let printed = printed.collect();
        Some((facts::day(&raw.date.0)?, Parts { printed, stages, steps, exits, waits }))
    }

    /// Checks a step; `before` are the steps before it, the only ones it may depend on.
    fn step(&mut self, raw: &StepFile, before: &TiSlice<StepId, Step>) -> Step {
        let index = self.index;
        let reached = before.last().map_or_else(StageId::default, |last| last.stage);
        let stage = self.find(&raw.stage, &index.stages, Rule::Stage).unwrap_or(reached);
        if stage < reached {
            self.tell(&raw.stage, Rule::StageOrder);
        }
        let kind = match raw.kind.as_ref().map(|kind| kind.get_ref().as_str()) {
            None | Some("act") => Kind::Act,
            Some("question") => Kind::Question,
            Some("confirm") => Kind::Confirm,
            Some("waiting") => Kind::Waiting,
            Some(_) => {
                raw.kind.iter().for_each(|kind| self.tell(kind, Rule::Kind));
                Kind::Act
            }
        };
        let few = matches!((kind, raw.choice.len()), (Kind::Question, 0 | 1));
        let many = matches!((kind, raw.choice.len()), (Kind::Confirm | Kind::Waiting, 1..));
        if few || many {
            self.tell(&raw.id, Rule::ChoiceCount);
        }
        let own = before.next_key();
        let when = self.conditions(&raw.when, before);
        let bound = raw.bound.iter().filter_map(|name| self.find_before(name, own, Rule::WhenQuestion)).collect();
        let mut seen = BTreeSet::new();
        raw.choice.iter().for_each(|choice| self.id(&choice.id, &mut seen));
        let choices = raw.choice.iter().map(|choice| self.choice(choice, own)).collect();
        let printed = raw.printed.iter().map(|(name, point)| (name.get_ref().clone(), point.clone())).collect();
        let practise = raw.practise.as_ref().and_then(|name| name.get_ref().parse::<Exercise>().ok());
        for name in raw.practise.iter().filter(|_| practise.is_none()) {
            self.tell(name, Rule::Practise);
        }
        let mut secrets = Vec::new();
        for name in &raw.secrets {
            match name.get_ref().parse::<Secret>() {
                Ok(secret) => secrets.push(secret),
                Err(_) => self.tell(name, Rule::Secret),
            }
        }
        Step {
            id: raw.id.get_ref().clone(),
            was: raw.was.iter().map(|former| self.former(former, before)).collect(),
            answer_was: self.answers_that_went(raw),
            code: *raw.code.get_ref(),
            code_was: raw.code_was.iter().map(|code| *code.get_ref()).collect(),
            stage: stage.max(reached),
            kind,
            when,
            bound,
            gate: raw.gate,
            own_device: raw.own_device,
            choices,
            labels: self.labels(&raw.labels),
            addresses: self.addresses(&raw.addresses),
            terms: texts(&raw.terms),
            contacts: self.contacts(&raw.contacts),
            practise,
            secrets,
            picture: self.picture(&raw.picture, before),
            printed,
            source: texts(&raw.source),
        }
    }

    fn conditions(&mut self, raw: &BTreeMap<Name, Vec<Name>>, before: &TiSlice<StepId, Step>) -> Conditions {
        raw.iter().filter_map(|(question, values)| self.condition(question, values, before)).collect()
    }

    /// A question and those of its answers that a condition names.
    fn condition(
        &mut self,
        question: &Name,
        values: &[Name],
        before: &TiSlice<StepId, Step>,
    ) -> Option<(StepId, Vec<String>)> {
        let asked = self.find_before(question, before.next_key(), Rule::WhenQuestion)?;
        let ids = before[asked].choices.iter().map(|choice| &choice.id);
        Some((asked, self.known(values, ids, Rule::WhenValue)))
    }

    fn choice(&mut self, raw: &ChoiceFile, own: StepId) -> Choice {
        let index = self.index;
        let leads = match (&raw.exit, &raw.behind, &raw.redo) {
            (None, None, None) => Leads::On,
            (Some(exit), None, None) => self.find(exit, &index.exits, Rule::Exit).map_or(Leads::On, Leads::Exit),
            (None, Some(step), None) => {
                let but = raw.but.as_ref().and_then(|name| self.find_before(name, own, Rule::WhenQuestion));
                self.find(step, &index.steps, Rule::Step).map_or(Leads::On, |last| Leads::After { last, but })
            }
            (None, None, Some(step)) => self.find_before(step, own, Rule::Step).map_or(Leads::On, Leads::Redo),
            _ => {
                self.tell(&raw.id, Rule::ChoiceLeads);
                Leads::On
            }
        };
        let likely = raw.likely.iter().filter_map(|(question, answer)| {
            self.find(question, &index.steps, Rule::Step)?;
            Some((question.get_ref().clone(), answer.get_ref().clone()))
        });
        let likely = likely.collect();
        for web in raw.web.iter().filter(|_| !self.languages.is_empty()) {
            let known = || self.languages.iter().copied().chain([OTHER_LANGUAGE]);
            if !known().any(|known| known == web.get_ref()) {
                let args = [("name", web.get_ref().as_str())];
                let wrong = Diagnostic::new(&self.file.path, web.span(), Rule::LanguageUnknown, &args).near(known());
                self.found.push(wrong);
            }
        }
        let web = raw.web.as_ref().map(|web| web.get_ref().clone());
        Choice { id: raw.id.get_ref().clone(), code: raw.code, leads, likely, web }
    }
}

pub(super) fn texts(names: &[Name]) -> Vec<String> {
    names.iter().map(|name| name.get_ref().clone()).collect()
}
