//! From the files as written to a guide that can be trusted, or every problem at once.

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use typed_index_collections::{TiSlice, TiVec};

use super::file::{ChoiceFile, ExitFile, GuideFile, Name, RowFile, StepFile, WaitFile};
use super::{
    Choice, End, Exercise, Exit, ExitId, Guide, Kind, Leads, Part, PictureRow, Printed, Secret, Stage, StageId, Step,
    StepId, Wait, WaitKind,
};
use crate::calendar::Length;
use crate::facts::{self, Facts};
use crate::problem::{Problem, Rule, nearest};
use crate::shelf::{self, File, Lines, Shelf};

mod stage;

impl Guide {
    /// Reads and checks a guide and its facts.
    ///
    /// # Errors
    /// Every problem found, in the order of the files.
    pub fn load(shelf: &Shelf, id: &str) -> Result<Guide, Vec<Problem>> {
        let shelf = &shelf.written();
        let facts = Facts::new(shelf.clone());
        let mut problems = facts.check().err().unwrap_or_default();
        let guide = build(shelf, id, Rc::new(facts), true, &mut problems);
        problems.sort();
        guide.filter(|_| problems.is_empty()).ok_or(problems)
    }

    /// A guide inside the program. The tests have checked its facts: here they are read when first needed.
    ///
    /// # Errors
    /// As `load`; for an embedded guide that the tests pass there are none.
    pub fn embedded(shelf: &Shelf, id: &str) -> Result<Guide, Vec<Problem>> {
        let mut problems = Vec::new();
        let guide = build(shelf, id, Rc::new(Facts::new(shelf.clone())), false, &mut problems);
        guide.filter(|_| problems.is_empty()).ok_or(problems)
    }
}

/// A packed guide, or the packed troubles: field by field, without names.
pub(super) fn unpack<T: DeserializeOwned>(packed: &[u8]) -> Option<T> {
    postcard::from_bytes(packed).ok()
}

fn build(shelf: &Shelf, id: &str, facts: Rc<Facts>, names: bool, problems: &mut Vec<Problem>) -> Option<Guide> {
    let path = format!("guides/{id}.toml");
    let raw: GuideFile = facts::read(shelf, &path, unpack, problems)?;
    let file = shelf.file(&path)?;
    let index = Index {
        steps: places(raw.step.iter().map(|step| &step.id)),
        exits: places(raw.exit.iter().map(|exit| &exit.id)),
        stages: places(raw.stage.iter().map(|stage| &stage.id)),
    };
    let mut check =
        Checker { file, lines: OnceCell::new(), facts: names.then_some(&*facts), index: &index, problems: Vec::new() };
    let guide = check.guide(raw);
    problems.append(&mut check.problems);
    let (id, version, date, parts) = guide?;
    Some(Guide {
        id,
        version,
        date,
        printed: parts.printed,
        stages: parts.stages,
        steps: parts.steps,
        exits: parts.exits,
        waits: parts.waits,
        facts,
        by_id: index.steps,
        troubles: OnceCell::new(),
        shelf: shelf.clone(),
    })
}

struct Parts {
    printed: Vec<Printed>,
    stages: TiVec<StageId, Stage>,
    steps: TiVec<StepId, Step>,
    exits: TiVec<ExitId, Exit>,
    waits: Vec<Wait>,
}

/// Where each name stands in its list.
type Names<K> = HashMap<String, K>;

fn places<'n, K: From<usize>>(names: impl Iterator<Item = &'n Name>) -> Names<K> {
    names.enumerate().map(|(at, name)| (name.get_ref().clone(), at.into())).collect()
}

struct Index {
    steps: Names<StepId>,
    exits: Names<ExitId>,
    stages: Names<StageId>,
}

/// The checking of one guide file, and the problems found so far.
struct Checker<'a> {
    file: &'a File,
    /// Only a problem has a place.
    lines: OnceCell<Lines>,
    /// The facts to check names against, if they are to be checked.
    facts: Option<&'a Facts>,
    index: &'a Index,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn problem(&mut self, at: &Name, rule: Rule, args: &[(&'static str, &str)]) {
        let place = self.position(at.span().start);
        let mut all = vec![("name", at.get_ref().as_str())];
        all.extend_from_slice(args);
        self.problems.push(Problem::new(&self.file.path, place, rule, &all));
    }

    fn position(&self, offset: usize) -> (usize, usize) {
        self.lines.get_or_init(|| self.file.lines()).position(&self.file.text, offset)
    }

    /// The index of a name, or a problem that suggests the nearest.
    fn find<K: Copy>(&mut self, name: &Name, known: &Names<K>, rule: Rule) -> Option<K> {
        let found = known.get(name.get_ref()).copied();
        if found.is_none() {
            let near = nearest(name.get_ref(), known.keys().map(String::as_str)).unwrap_or("?").to_owned();
            self.problem(name, rule, &[("near", &near)]);
        }
        found
    }

    /// The index of a step in front of the one numbered `own`.
    fn find_before(&mut self, name: &Name, own: StepId, rule: Rule) -> Option<StepId> {
        let index = self.index;
        let found = self.find(name, &index.steps, rule)?;
        if found >= own {
            self.problem(name, Rule::StepLater, &[]);
        }
        Some(found).filter(|found| *found < own)
    }

    fn known<'k>(
        &mut self,
        names: Vec<Name>,
        known: impl Iterator<Item = &'k String> + Clone,
        rule: Rule,
    ) -> Vec<String> {
        for name in &names {
            if !known.clone().any(|other| other == name.get_ref()) {
                let near = nearest(name.get_ref(), known.clone().map(String::as_str)).unwrap_or("?").to_owned();
                self.problem(name, rule, &[("near", &near)]);
            }
        }
        names.into_iter().map(Name::into_inner).collect()
    }

    fn labels(&mut self, names: Vec<Name>) -> Vec<String> {
        match self.facts {
            Some(facts) => self.known(names, facts.labels().keys(), Rule::Label),
            None => names.into_iter().map(Name::into_inner).collect(),
        }
    }

    fn addresses(&mut self, names: Vec<Name>) -> Vec<String> {
        match self.facts {
            Some(facts) => self.known(names, facts.addresses().keys(), Rule::Address),
            None => names.into_iter().map(Name::into_inner).collect(),
        }
    }

    fn contacts(&mut self, names: Vec<Name>) -> Vec<String> {
        match self.facts {
            Some(facts) => self.known(names, facts.contacts().keys(), Rule::NoContact),
            None => names.into_iter().map(Name::into_inner).collect(),
        }
    }

    fn id(&mut self, name: &Name, seen: &mut BTreeSet<String>) {
        if !super::is_id(name.get_ref()) {
            self.problem(name, Rule::IdForm, &[]);
        }
        if !seen.insert(name.get_ref().clone()) {
            self.problem(name, Rule::IdTwice, &[]);
        }
    }

    fn guide(&mut self, raw: GuideFile) -> Option<(String, u32, NaiveDate, Parts)> {
        // Its words and its progress bear the same name as its file.
        self.id(&raw.id, &mut BTreeSet::new());
        let file = self.file;
        let file = file.name();
        if raw.id.get_ref() != file {
            self.problem(&raw.id, Rule::GuideId, &[("known", file)]);
        }
        if shelf::is_taken(file) {
            self.problem(&raw.id, Rule::IdTaken, &[]);
        }
        let mut seen = BTreeSet::new();
        for name in raw.step.iter().flat_map(|step| step.was.iter().chain([&step.id])) {
            self.id(name, &mut seen);
        }
        for name in raw.step.iter().flat_map(|step| &step.was) {
            if self.index.steps.contains_key(name.get_ref()) {
                self.problem(name, Rule::WasAlive, &[]);
            }
        }
        let mut seen = BTreeSet::new();
        raw.exit.iter().for_each(|exit| self.id(&exit.id, &mut seen));
        let mut codes = BTreeSet::new();
        for step in raw.step.iter().filter(|step| !codes.insert(*step.code.get_ref())) {
            self.problems.push(Problem::new(
                &self.file.path,
                self.position(step.code.span().start),
                Rule::CodeTwice,
                &[("name", &step.code.get_ref().to_string())],
            ));
        }
        if raw.step.is_empty() {
            self.problem(&raw.id, Rule::NoSteps, &[]);
        }
        let mut steps: TiVec<StepId, Step> = TiVec::new();
        for step in raw.step {
            let step = self.step(step, &steps);
            steps.push(step);
        }
        let stages = self.stages(&raw.id, raw.stage, &steps);
        let exits = raw.exit.into_iter().map(|exit| self.exit(exit)).collect();
        let waits = raw.wait.into_iter().filter_map(|wait| self.wait(wait)).collect();
        let printed = raw.printed.into_iter().filter_map(|(id, printed)| {
            let devices = printed.devices.into_iter().map(Name::into_inner).collect();
            Some(Printed { id, author: printed.author, date: facts::day(&printed.date.0)?, devices })
        });
        let printed = printed.collect();
        let day = facts::day(&raw.date.0)?;
        Some((raw.id.into_inner(), raw.version, day, Parts { printed, stages, steps, exits, waits }))
    }

    /// A step; `before` are the steps in front of it, the only ones it may depend on.
    fn step(&mut self, raw: StepFile, before: &TiSlice<StepId, Step>) -> Step {
        let index = self.index;
        let reached = before.last().map_or_else(StageId::default, |last| last.stage);
        let stage = self.find(&raw.stage, &index.stages, Rule::Stage).unwrap_or(reached);
        if stage < reached {
            self.problem(&raw.stage, Rule::StageOrder, &[]);
        }
        let kind = match raw.kind.as_ref().map(|kind| kind.get_ref().as_str()) {
            None | Some("act") => Kind::Act,
            Some("question") => Kind::Question,
            Some("confirm") => Kind::Confirm,
            Some("waiting") => Kind::Waiting,
            Some(_) => {
                raw.kind.iter().for_each(|kind| self.problem(kind, Rule::Kind, &[]));
                Kind::Act
            }
        };
        let few = matches!((kind, raw.choice.len()), (Kind::Question, 0 | 1));
        let many = matches!((kind, raw.choice.len()), (Kind::Confirm | Kind::Waiting, 1..));
        if few || many {
            self.problem(&raw.id, Rule::ChoiceCount, &[]);
        }
        let own = before.next_key();
        let mut when = Vec::new();
        for (question, values) in raw.when {
            let Some(asked) = self.find_before(&question, own, Rule::WhenQuestion) else { continue };
            let ids = before[asked].choices.iter().map(|choice| &choice.id);
            when.push((asked, self.known(values, ids, Rule::WhenValue)));
        }
        let bound = raw.bound.iter().filter_map(|name| self.find_before(name, own, Rule::WhenQuestion)).collect();
        let mut seen = BTreeSet::new();
        raw.choice.iter().for_each(|choice| self.id(&choice.id, &mut seen));
        let choices = raw.choice.into_iter().map(|choice| self.choice(choice, own)).collect();
        let printed = raw.printed.into_iter().map(|(name, point)| (name.into_inner(), point)).collect();
        let practise = raw.practise.as_ref().and_then(|name| Exercise::of(name.get_ref()));
        for name in raw.practise.iter().filter(|_| practise.is_none()) {
            self.problem(name, Rule::Practise, &[]);
        }
        let mut secrets = Vec::new();
        for name in &raw.secrets {
            match Secret::of(name.get_ref()) {
                Some(secret) => secrets.push(secret),
                None => self.problem(name, Rule::Secret, &[]),
            }
        }
        Step {
            id: raw.id.into_inner(),
            was: raw.was.into_iter().map(Name::into_inner).collect(),
            code: *raw.code.get_ref(),
            stage: stage.max(reached),
            kind,
            when,
            bound,
            gate: raw.gate,
            own_device: raw.own_device,
            choices,
            labels: self.labels(raw.labels),
            addresses: self.addresses(raw.addresses),
            terms: raw.terms.into_iter().map(Name::into_inner).collect(),
            contacts: self.contacts(raw.contacts),
            practise,
            secrets,
            picture: raw.picture.into_iter().filter_map(|row| self.row(row)).collect(),
            printed,
            source: raw.source,
        }
    }

    fn choice(&mut self, raw: ChoiceFile, own: StepId) -> Choice {
        let index = self.index;
        let leads = match (&raw.exit, &raw.behind, &raw.redo) {
            (None, None, None) => Leads::On,
            (Some(exit), None, None) => self.find(exit, &index.exits, Rule::Exit).map_or(Leads::On, Leads::Exit),
            (None, Some(step), None) => {
                let but = raw.but.as_ref().and_then(|name| self.find_before(name, own, Rule::WhenQuestion));
                self.find(step, &index.steps, Rule::Step).map_or(Leads::On, |last| Leads::Behind { last, but })
            }
            (None, None, Some(step)) => self.find_before(step, own, Rule::Step).map_or(Leads::On, Leads::Redo),
            _ => {
                self.problem(&raw.id, Rule::ChoiceLeads, &[]);
                Leads::On
            }
        };
        let likely = raw.likely.into_iter().filter_map(|(question, answer)| {
            self.find(&question, &index.steps, Rule::Step)?;
            Some((question.into_inner(), answer.into_inner()))
        });
        let likely = likely.collect();
        Choice { id: raw.id.into_inner(), code: raw.code, leads, likely }
    }

    fn row(&mut self, raw: RowFile) -> Option<PictureRow> {
        let here = raw.last().is_some_and(|last| last.get_ref() == "here");
        let mut fields = raw.iter().take(raw.len() - usize::from(here));
        let name = fields.next()?;
        let label = fields.next();
        let part = match (name.get_ref().as_str(), label.and_then(|count| count.get_ref().parse().ok())) {
            ("heading", _) => Part::Heading,
            ("text", _) => Part::Text,
            ("field", _) => Part::Field,
            ("tick", _) => Part::Tick,
            ("button", _) => Part::Button,
            ("tile", _) => Part::Tile,
            ("option", _) => Part::Choice,
            ("link", _) => Part::Link,
            ("gear", _) => Part::Gear,
            ("boxes", Some(count)) => Part::Boxes(count),
            _ => {
                self.problem(name, Rule::PicturePart, &[]);
                return None;
            }
        };
        if let Some(more) = fields.next() {
            self.problem(more, Rule::PicturePart, &[]);
        }
        let label = label.filter(|_| !matches!(part, Part::Boxes(_)));
        if let Some(label) = label {
            self.labels(vec![label.clone()]);
        }
        Some(PictureRow { part, label: label.map(|label| label.get_ref().clone()).unwrap_or_default(), here })
    }

    fn exit(&mut self, raw: ExitFile) -> Exit {
        let index = self.index;
        Exit {
            change: raw.change.as_ref().and_then(|name| self.find(name, &index.steps, Rule::WhenQuestion)),
            contacts: self.contacts(raw.contacts),
            labels: self.labels(raw.labels),
            addresses: self.addresses(raw.addresses),
            source: raw.source,
            id: raw.id.into_inner(),
        }
    }

    fn wait(&mut self, raw: WaitFile) -> Option<Wait> {
        let index = self.index;
        let length = match (raw.hours, raw.days, raw.working_days, raw.months) {
            (Some(hours), None, None, None) => Length::Hours(hours),
            (None, Some(days), None, None) => Length::Days(days),
            (None, None, Some(days), None) => Length::WorkingDays(days),
            (None, None, None, Some(months)) => Length::Months(months),
            _ => {
                self.problem(&raw.id, Rule::WaitLength, &[]);
                return None;
            }
        };
        let kind = match raw.kind.get_ref().as_str() {
            "before" => WaitKind::Before,
            "after" => WaitKind::After,
            _ => {
                self.problem(&raw.kind, Rule::WaitKind, &[]);
                return None;
            }
        };
        let starts = self.find(&raw.starts, &index.steps, Rule::Step)?;
        let ends = match &raw.ends {
            None => End::Never,
            Some(name) if name.get_ref() == "got-in" => End::GotIn,
            Some(name) => match self.find(name, &index.steps, Rule::Step)? {
                step if step > starts => End::Step(step),
                _ => {
                    self.problem(name, Rule::WaitBackwards, &[]);
                    return None;
                }
            },
        };
        Some(Wait {
            kind,
            length,
            ask_after_hours: raw.ask_after_hours,
            starts,
            ends,
            contacts: self.contacts(raw.contacts),
            source: raw.source,
            id: raw.id.into_inner(),
        })
    }
}
