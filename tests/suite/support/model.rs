//! Everything that the front ends can show, using the small guide and in-memory environments: the wizard, the desk, a
//! practice, the list of guides, and the offer to continue in line mode.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use sesame::app;
use sesame::calendar::Now;
use sesame::chooser::GuideList;
use sesame::chooser::LinesOffer;
use sesame::desk::{Case, CaseError, Cases, Desk, Listing, Opened, case};
use sesame::display::{Display, Form};
use sesame::guide::{Exercise, Guide};
use sesame::l10n::Catalogs;
use sesame::practice::{Practice, Rehearsal};
use sesame::progress::Progress;
use sesame::screen::{Front, World};
use sesame::search::Finder;
use sesame::wizard::{Effect, Event, Fault, NoteReport, Outcome, Report, Session};

use super::{card, sunday};

/// What a model has saved.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Saved {
    /// The last saved progress of the wizard.
    pub(crate) progress: Option<Progress>,
    /// The cases of the desk, by id.
    pub(crate) cases: BTreeMap<String, Case>,
    /// The effects requested besides saving, oldest first.
    pub(crate) asked: Vec<Effect>,
}

/// Something with screens that takes decisions.
pub(crate) trait Model<'g> {
    /// Runs it in a front end until it ends or the input runs out.
    fn run(&mut self, front: &mut dyn Front) -> io::Result<Outcome>;
    /// A copy of the model in its current state. State that it does not hold itself (see `remembers`) starts over.
    fn fork(&self) -> Box<dyn Model<'g> + 'g>;
    /// Whether running it again continues where it was.
    fn remembers(&self) -> bool {
        true
    }
    fn saved(&self) -> Saved {
        Saved::default()
    }
}

/// An in-memory world that does what it is asked.
#[derive(Debug, Clone)]
pub(crate) struct TestWorld {
    pub(crate) now: Now,
    pub(crate) fault: Option<Fault>,
    /// The result of opening and copying, if not plain success.
    pub(crate) report: Option<Report>,
    pub(crate) progress: Option<Progress>,
    pub(crate) asked: Vec<Effect>,
}

impl TestWorld {
    pub(crate) fn new(now: Now) -> Self {
        TestWorld { now, fault: None, report: None, progress: None, asked: Vec::new() }
    }
}

impl World for TestWorld {
    fn now(&self) -> Now {
        self.now
    }

    fn perform(&mut self, effect: Effect) -> Option<Event> {
        let report = match &effect {
            Effect::Save(progress) => {
                if let Some(fault) = self.fault {
                    return Some(Event::SaveFailed(fault));
                }
                self.progress = Some((**progress).clone());
                return None;
            }
            Effect::Open(_) => Some(self.report.clone().unwrap_or(Report::Opened)),
            Effect::Copy(_) => Some(self.report.clone().unwrap_or(Report::Copied)),
            Effect::Send(_) => Some(Report::Sent),
            Effect::OpenKept => Some(Report::KeptOpened),
            Effect::Keep(document, ..) => Some(Report::Kept(*document, "kept.txt".to_owned())),
            Effect::Note(helper) => {
                Some(Report::Noted(if helper.is_some() { NoteReport::Kept } else { NoteReport::Forgotten }))
            }
            Effect::Practise(..) | Effect::Display(..) | Effect::End(_) => None,
        };
        self.asked.push(effect);
        report.map(Event::Reported)
    }
}

/// In-memory cases.
#[derive(Debug, Clone, Default)]
pub(crate) struct TestCases {
    pub(crate) cases: BTreeMap<String, Case>,
    /// The cases that someone else has open.
    pub(crate) elsewhere: BTreeSet<String>,
    /// Why nothing can be written.
    pub(crate) fault: Option<Fault>,
    made: u8,
}

impl TestCases {
    pub(crate) fn of(cases: impl IntoIterator<Item = Case>) -> Self {
        let cases = cases.into_iter().map(|case| (case.case.id.clone(), case)).collect();
        TestCases { cases, ..TestCases::default() }
    }
}

impl Cases for TestCases {
    fn list(&mut self) -> Listing {
        Listing { heads: self.cases.values().map(|case| case.case.clone()).collect(), ..Listing::default() }
    }

    fn open(&mut self, id: &str) -> Result<Opened, CaseError> {
        let case = self.cases.get(id).cloned().ok_or(CaseError::Gone)?;
        Ok(Opened { case, held: !self.elsewhere.contains(id) })
    }

    fn save(&mut self, case: &Case) -> Result<Case, Fault> {
        if self.elsewhere.contains(&case.case.id) {
            return Err(Fault::OtherWindow);
        }
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        self.cases.insert(case.case.id.clone(), case.clone());
        Ok(case.clone())
    }

    fn close(&mut self) {}

    fn delete(&mut self, id: &str) -> Result<(), CaseError> {
        self.cases.remove(id).map(|_| ()).ok_or(CaseError::Gone)
    }

    fn new_id(&mut self) -> String {
        self.made += 1;
        case::new_id(&[self.made; 16])
    }
}

/// A case of the small guide, for a caller who speaks `language` and uses web pages in `web`.
pub(crate) fn new_case(guide: &Guide, nickname: &str, language: &str, web: &str) -> Case {
    let id = case::new_id(nickname.as_bytes());
    Case::new(id, nickname.to_owned(), (language, web), guide, &sunday())
}

#[derive(Clone)]
pub(crate) struct Wizard<'g> {
    pub(crate) session: Session<'g>,
    pub(crate) words: &'g Catalogs,
    pub(crate) world: TestWorld,
}

impl<'g> Wizard<'g> {
    /// A new user, who has not chosen a language.
    pub(crate) fn new(guide: &'g Guide, words: &'g Catalogs, language: &str) -> Self {
        Self::back(guide, words, Progress::new(&guide.id, guide.version), language, sunday())
    }

    /// A user who comes back at this time.
    pub(crate) fn back(guide: &'g Guide, words: &'g Catalogs, progress: Progress, language: &str, now: Now) -> Self {
        Wizard { session: Session::resume(guide, progress, language, &now), words, world: TestWorld::new(now) }
    }
}

impl<'g> Model<'g> for Wizard<'g> {
    fn run(&mut self, front: &mut dyn Front) -> io::Result<Outcome> {
        app::run(&mut sesame::wizard::view::Wizard::new(&mut self.session, self.words), front, &mut self.world)
    }

    fn fork(&self) -> Box<dyn Model<'g> + 'g> {
        Box::new(self.clone())
    }

    fn saved(&self) -> Saved {
        // The session holds what it saves; if saving fails, it shows that.
        let progress = Some(self.session.progress().clone());
        Saved { progress, asked: self.world.asked.clone(), ..Saved::default() }
    }
}

#[derive(Clone)]
pub(crate) struct AtDesk<'g> {
    pub(crate) desk: Desk<'g>,
    pub(crate) words: &'g Catalogs,
    pub(crate) world: TestWorld,
    pub(crate) cases: TestCases,
    /// Shared by all copies: stories run from their start again and again.
    finder: Finder<'g>,
}

impl<'g> AtDesk<'g> {
    /// A volunteer who speaks this language, with these cases.
    pub(crate) fn new(guide: &'g Guide, words: &'g Catalogs, language: &str, cases: TestCases) -> Self {
        let desk = Desk::new(guide, words, language, &sunday());
        AtDesk { desk, words, world: TestWorld::new(sunday()), cases, finder: Finder::new(guide, words) }
    }

    /// A second desk with the same cases and language.
    pub(crate) fn another(&self) -> Self {
        let desk = AtDesk::new(self.desk.guide(), self.words, self.desk.language(), self.cases.clone());
        AtDesk { finder: self.finder.clone(), ..desk }
    }
}

impl<'g> Model<'g> for AtDesk<'g> {
    fn run(&mut self, front: &mut dyn Front) -> io::Result<Outcome> {
        app::run(
            &mut sesame::desk::view::AtDesk::new(&mut self.desk, self.words, &mut self.cases)
                .with_finder(self.finder.clone()),
            front,
            &mut self.world,
        )
    }

    fn fork(&self) -> Box<dyn Model<'g> + 'g> {
        Box::new(self.clone())
    }

    fn saved(&self) -> Saved {
        Saved { cases: self.cases.cases.clone(), asked: self.world.asked.clone(), ..Saved::default() }
    }
}

pub(crate) struct Practising<'g> {
    exercise: Exercise,
    language: String,
    lines: bool,
    words: &'g Catalogs,
}

impl<'g> Practising<'g> {
    pub(crate) fn new(words: &'g Catalogs, exercise: Exercise, language: &str, lines: bool) -> Self {
        Practising { exercise, language: language.to_owned(), lines, words }
    }
}

impl<'g> Model<'g> for Practising<'g> {
    fn run(&mut self, front: &mut dyn Front) -> io::Result<Outcome> {
        let guide_files = card::guide_files();
        let form = if self.lines { Form::Lines } else { Form::Full };
        let mut practice = Practice::new(self.exercise, &self.language, guide_files, Some([1; 32]), form);
        app::run(&mut Rehearsal::new(&mut practice, self.words), front, &mut TestWorld::new(sunday()))
    }

    fn fork(&self) -> Box<dyn Model<'g> + 'g> {
        Box::new(Practising::new(self.words, self.exercise, &self.language, self.lines))
    }

    fn remembers(&self) -> bool {
        false
    }
}

pub(crate) struct Choosing<'g> {
    pub(crate) words: &'g Catalogs,
    pub(crate) language: String,
}

impl<'g> Model<'g> for Choosing<'g> {
    fn run(&mut self, front: &mut dyn Front) -> io::Result<Outcome> {
        let guides = [("card".to_owned(), "Card".to_owned()), ("other".to_owned(), "Other".to_owned())];
        let mut list = GuideList::new(&guides, 0, self.words, &self.language);
        app::run(&mut list, front, &mut TestWorld::new(sunday()))
    }

    fn fork(&self) -> Box<dyn Model<'g> + 'g> {
        Box::new(Choosing { words: self.words, language: self.language.clone() })
    }

    fn remembers(&self) -> bool {
        false
    }
}

/// The question asked when a screen reader is detected.
pub(crate) struct Offering<'g> {
    pub(crate) words: &'g Catalogs,
    pub(crate) language: String,
}

impl<'g> Model<'g> for Offering<'g> {
    fn run(&mut self, front: &mut dyn Front) -> io::Result<Outcome> {
        app::run(&mut LinesOffer::new(self.words, &self.language), front, &mut TestWorld::new(sunday()))
    }

    fn fork(&self) -> Box<dyn Model<'g> + 'g> {
        Box::new(Offering { words: self.words, language: self.language.clone() })
    }

    fn remembers(&self) -> bool {
        false
    }
}

/// The display settings last requested.
pub(crate) fn shown_as(saved: &Saved) -> Option<Display> {
    saved.asked.iter().rev().find_map(|effect| match effect {
        Effect::Display(_, display) => Some(*display),
        _ => None,
    })
}
