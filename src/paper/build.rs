//! Builds a booklet from a plan: each page's words, its name, and where its answers lead.

use std::collections::HashMap;

use super::around::phrases;
use super::booklet::{Answer, Booklet, Chapter, Go, Jump, Room, Sheet, Variant};
use super::pages::slot;
use super::plan::{Other, Own, Plan};
use super::walk::Walker;
use crate::calendar::{Length, Now, due};
use crate::graph::DEVICE;
use crate::guide::{Guide, StepId, Wait};
use crate::helper::Helper;
use crate::l10n::{Catalogs, Localizer};
use crate::progress::Progress;
use crate::screen::{Block, Screen, Tone};
use crate::text::Para;
use crate::wizard::{Base, Event, Frontier, Path, Session, view};

/// What to print.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The device: one that the guide knows, or `None` if it asks for none.
    pub device: Option<&'a str>,
    /// The saved progress; what is finished is left out.
    pub from_here: Option<&'a Progress>,
    /// The person who helps, if anybody is noted.
    pub helper: Option<&'a Helper>,
    /// The language of the web pages, if it differs from the booklet's.
    pub web_language: Option<&'a str>,
}

/// The name of a page: for links, in full, and as other pages refer to it.
#[derive(Default)]
struct SheetName {
    id: String,
    mark: String,
    place: String,
    title: String,
}

/// Everything needed to write a page.
pub(super) struct Builder<'a, 'g> {
    pub(super) guide: &'g Guide,
    pub(super) walker: &'a Walker<'g>,
    pub(super) plan: &'a Plan<'g>,
    /// The saved session, if the booklet continues from there.
    pub(super) person: Option<Session<'g>>,
    pub(super) helper: Option<&'a Helper>,
    pub(super) l10n: &'a Localizer<'a>,
    pub(super) now: &'a Now,
    names: HashMap<Base, SheetName>,
}

/// The booklet of a guide in a language.
pub fn booklet(guide: &Guide, words: &Catalogs, language: &str, wanted: &Wanted<'_>, now: &Now) -> Booklet {
    let mut known = wanted.from_here.cloned().unwrap_or_else(|| Progress::new(&guide.id, guide.version));
    known.language = Some(language.to_owned());
    known.web_language = wanted.web_language.filter(|web| *web != language).map(str::to_owned);
    if let Some(device) = wanted.device {
        known.answers.insert(DEVICE.to_owned(), device.to_owned());
    }
    let person = wanted.from_here.map(|_| Session::resume(guide, known.clone(), language, now));
    let walker = Walker::new(guide, words, known.clone(), *now);
    // What is behind is left out, also what is behind in the stage.
    let first = match person.as_ref().map(|person| person.path().frontier()) {
        None => Path::new(guide, &known).steps().next(),
        Some(Frontier::Step(here)) => Some(here),
        Some(_) => None,
    };
    let plan = Plan::of(guide, &walker, first);
    let mut opening = known;
    opening.at = None;
    opening.done.clear();
    let intro = walker.at(opening, None);
    let l10n = walker.l10n(&intro);
    let mut builder = Builder {
        guide,
        walker: &walker,
        plan: &plan,
        person,
        helper: wanted.helper,
        l10n: &l10n,
        now,
        names: HashMap::new(),
    };
    builder.name_all();
    Booklet {
        language: language.to_owned(),
        title: l10n.text(&format!("guide-{}", guide.id)),
        device: wanted.device.map(|device| l10n.text(&format!("step-{DEVICE}.choice-{device}"))).unwrap_or_default(),
        about: builder.about(&intro),
        chapters: builder.chapters(),
        colophon: builder.colophon(wanted.device),
        phrases: phrases(&l10n),
    }
}

impl<'g> Builder<'_, 'g> {
    fn name_all(&mut self) {
        for (session, screen) in self.plan.usual.iter().zip(&self.plan.screens) {
            let title = screen.title.clone();
            let name = match session.base() {
                Base::Step(step) => {
                    let (number, total) = session.path().count(step);
                    let stage = self.guide.steps[step].stage;
                    let mut said = self.l10n.with("stage", stage.number());
                    said.set("name", view::stage_name(self.l10n, self.guide, stage));
                    said.set("number", number);
                    said.set("total", total);
                    let id = format!("step-{}", self.guide.steps[step].id);
                    SheetName { id, mark: number.to_string(), place: said.text("paper-place"), title }
                }
                _ => {
                    let end = self.l10n.text("paper-end");
                    SheetName { id: "finished".to_owned(), mark: String::new(), place: end, title }
                }
            };
            self.names.insert(session.base(), name);
        }
        for (index, run) in self.plan.own.iter().enumerate() {
            for (number, own) in run.iter().enumerate() {
                let mut said = self.l10n.with("name", letter(index));
                said.set("number", number + 1);
                said.set("total", run.len());
                let place = said.text(if run.len() > 1 { "paper-sheet.of" } else { "paper-sheet" });
                let place_of = own.session.base();
                let id = match place_of {
                    Base::Exit(exit) => format!("exit-{}", self.guide.exits[exit].id),
                    Base::Step(step) => format!("step-{}", self.guide.steps[step].id),
                    _ => continue,
                };
                let title = self.walker.screen(&own.session).title;
                self.names.insert(place_of, SheetName { id, mark: letter(index), place, title });
            }
        }
    }

    fn chapters(&self) -> Vec<Chapter> {
        let mut chapters: Vec<Chapter> = Vec::new();
        for (at, session) in self.plan.usual.iter().enumerate() {
            let sheet = self.usual_sheet(at, session);
            let Base::Step(step) = session.base() else {
                match chapters.last_mut() {
                    Some(last) => last.sheets.push(sheet),
                    None => chapters.push(chapter("end", self.l10n.text("paper-end"), Vec::new(), vec![sheet])),
                }
                continue;
            };
            let stage = self.guide.steps[step].stage;
            let id = format!("stage-{}", self.guide.stages[stage].id);
            match chapters.last_mut() {
                Some(last) if last.id == id => last.sheets.push(sheet),
                _ => {
                    let said = self.l10n.with("number", stage.number());
                    let about = prose(Tone::Act, String::new(), said.paragraphs(&format!("{id}.about")));
                    chapters.push(chapter(&id, said.text(&format!("{id}.short")), vec![about], vec![sheet]));
                }
            }
        }
        if !self.plan.own.is_empty() {
            let sheets = self
                .plan
                .own
                .iter()
                .flat_map(|run| run.iter().enumerate().map(|(at, own)| self.own_sheet(own, at + 1 == run.len())));
            let about = prose(Tone::Act, String::new(), self.l10n.paragraphs("paper-others.about"));
            chapters.push(chapter("others", self.l10n.text("paper-others"), vec![about], sheets.collect()));
        }
        chapters.extend(self.trouble_chapter());
        chapters.push(chapter("ask", self.l10n.text("ask"), self.contacts(), Vec::new()));
        let days = self.days();
        if !days.is_empty() {
            chapters.push(chapter("days", self.l10n.text("paper-days"), days, Vec::new()));
        }
        let words = self.words();
        if !words.is_empty() {
            chapters.push(chapter("words", self.l10n.text("paper-words"), words, Vec::new()));
        }
        chapters
    }

    fn usual_sheet(&self, at: usize, session: &Session<'g>) -> Sheet {
        let next = self.plan.usual.get(at + 1).map(Session::base);
        let mut sheet = self.sheet(session, &self.plan.screens[at], next);
        let Base::Step(step) = session.base() else { return sheet };
        for (other, more) in self.plan.variants.get(&step).into_iter().flatten() {
            let condition = self.condition(&[*other]);
            let then = match (more.at < sheet.blocks.len(), more.instead) {
                (false, _) => String::new(),
                (true, false) => self.l10n.text("paper-everybody"),
                (true, true) => self.l10n.text("paper-otherwise"),
            };
            sheet.variants.push(Variant { at: more.at, condition, block: more.block.clone(), then });
        }
        // Answers that branch off to the same page are named together.
        let mut jumps: Vec<(Base, Vec<Other>)> = Vec::new();
        for (other, to) in self.plan.branches.get(&step).into_iter().flatten() {
            match jumps.iter_mut().find(|(place, others)| place == to && others.iter().all(|(one, _)| *one == other.0))
            {
                Some((_, others)) => others.push(*other),
                None => jumps.push((*to, vec![*other])),
            }
        }
        let jump =
            |(to, others): (Base, Vec<Other>)| Jump { condition: self.condition(&others), go: self.go(to, None) };
        sheet.jumps = jumps.into_iter().map(jump).collect();
        if let Some(next) = next.filter(|_| !sheet.jumps.is_empty()) {
            // The conditions come first: no answer may skip them.
            let usual = self.go(next, Some(next));
            for answer in sheet.answers.iter_mut().filter(|answer| answer.go == usual) {
                answer.go = Go { text: self.l10n.text("paper-below"), sheet: None };
            }
            sheet.jumps.push(Jump { condition: self.l10n.text("paper-otherwise"), go: usual });
        }
        let counted = |wait: &Wait| wait.starts == step && matches!(wait.length, Length::WorkingDays(_));
        if self.guide.waits.iter().any(counted) {
            let go = Go { text: self.l10n.text("paper-days"), sheet: Some("days".to_owned()) };
            sheet.jumps.push(Jump { condition: self.l10n.text("paper-days.see"), go });
        }
        sheet
    }

    fn own_sheet(&self, own: &Own<'g>, last: bool) -> Sheet {
        let screen = self.walker.screen(&own.session);
        let next = own.next.filter(|_| !last);
        let mut sheet = self.sheet(&own.session, &screen, next);
        let jump = |to: Base, id: &str| Jump { condition: self.l10n.text(id), go: self.go(to, None) };
        match own.next {
            // A question says it in its answers.
            Some(next) if last && sheet.answers.is_empty() => sheet.jumps.push(jump(next, "paper-then")),
            _ => {}
        }
        if matches!(own.session.base(), Base::Exit(_)) {
            sheet.jumps.extend(own.from.map(|from| jump(from, "paper-back")));
        }
        sheet
    }

    /// A page; `next` is the one that follows it on paper.
    fn sheet(&self, session: &Session<'g>, screen: &Screen, next: Option<Base>) -> Sheet {
        let place = session.base();
        let unknown = SheetName::default();
        let name = self.names.get(&place).unwrap_or(&unknown);
        let step = match place {
            Base::Step(step) => Some(step),
            _ => None,
        };
        let answers = screen.choices.iter().enumerate().filter_map(|(index, choice)| {
            let go = match (&choice.event, step) {
                (Event::Choose(answer), Some(step)) => {
                    let choice = self.guide.steps[step].choice(answer)?;
                    match self.plan.leads.get(&(step, choice)) {
                        Some(to) => self.go(*to, next),
                        None => Go { text: self.l10n.text("paper-other"), sheet: None },
                    }
                }
                (Event::Stay | Event::NotYet, Some(_)) => Go { text: self.l10n.text("paper-stay"), sheet: None },
                // Only next to a "not yet"; elsewhere the page's own box is ticked.
                (Event::Done, Some(step)) if self.guide.steps[step].kind != crate::guide::Kind::Act => {
                    self.go(next?, next)
                }
                _ => return None,
            };
            Some(Answer { number: index + 1, label: choice.label.clone(), go })
        });
        Sheet {
            id: name.id.clone(),
            place: name.place.clone(),
            code: screen.code.clone(),
            mark: name.mark.clone(),
            title: screen.title.clone(),
            blocks: screen.blocks.clone(),
            variants: Vec::new(),
            answers: answers.collect(),
            jumps: Vec::new(),
            help: self.help(session),
            rooms: step.map(|step| self.rooms(step)).unwrap_or_default(),
            reference: screen.reference.clone(),
            tick: step.is_some(),
        }
    }

    /// Space for the date of a page that ends a stage or starts a wait, and for the end of that wait.
    fn rooms(&self, step: StepId) -> Vec<Room> {
        let waits: Vec<_> = self.guide.waits.iter().filter(|wait| wait.starts == step).collect();
        if waits.is_empty() && !self.guide.steps[step].gate {
            return Vec::new();
        }
        let path = self.person.as_ref().map(Session::path);
        let started = path.as_ref().and_then(|path| path.entry(step)).and_then(|entry| entry.when);
        let done = started.filter(|_| path.is_some_and(|path| path.is_done(step)));
        let day = |at| self.l10n.date(self.now.day_of(at));
        let mut rooms = vec![Room { label: self.l10n.text("paper-done-on"), date: done.map(day) }];
        rooms.extend(waits.into_iter().map(|wait| {
            let name = self.l10n.text(&format!("wait-{}", wait.id));
            let end = started.map(|started| day(due(started, wait.length, self.guide.facts.holidays(), self.now)));
            Room { label: self.l10n.with("name", name).text("paper-until"), date: end }
        }));
        rooms
    }

    /// Where to go, as worded on a page that is followed by `next`.
    pub(super) fn go(&self, to: Base, next: Option<Base>) -> Go {
        let Some(name) = self.names.get(&to) else {
            let title = match to {
                Base::Step(step) => view::step_title(self.guide, self.l10n, step),
                _ => String::new(),
            };
            return Go { text: self.l10n.with("title", title).text("paper-elsewhere"), sheet: None };
        };
        if next == Some(to) {
            return Go { text: self.l10n.text("paper-next"), sheet: Some(name.id.clone()) };
        }
        let mut said = self.l10n.with("page", slot(&name.id));
        said.set("title", name.title.clone());
        Go { text: said.text("paper-go"), sheet: Some(name.id.clone()) }
    }

    /// "If you have answered …": answers to one question.
    fn condition(&self, others: &[Other]) -> String {
        let answer = |(step, choice): &Other| {
            let step = &self.guide.steps[*step];
            let label = self.l10n.text(&format!("step-{}.choice-{}", step.id, step.choices[*choice].id));
            self.l10n.with("answer", label).text("graph-is.answer")
        };
        let answers: Vec<String> = others.iter().map(answer).collect();
        let question = others.first().and_then(|(step, _)| self.names.get(&Base::Step(*step)));
        let mut said = self.l10n.with("answers", answers.join(&format!(" {} ", self.l10n.text("graph-or"))));
        said.set("page", question.map(|name| slot(&name.id)).unwrap_or_default());
        said.text("paper-if")
    }
}

pub(super) fn prose(tone: Tone, lead: String, paras: Vec<Para>) -> Block {
    Block::Prose { tone, lead, paras }
}

fn chapter(id: &str, title: String, about: Vec<Block>, sheets: Vec<Sheet>) -> Chapter {
    Chapter { id: id.to_owned(), title, about, sheets, troubles: Vec::new() }
}

/// A, B, … Z, A2, B2 …
fn letter(index: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(index % 26).unwrap_or_default());
    if index < 26 { letter.to_string() } else { format!("{letter}{}", index / 26 + 1) }
}
