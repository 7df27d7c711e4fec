//! The help desk, on the small guide: volunteers' stories by keys in every front, the case files, the board.

use std::io::Write;

use sesame::desk::DeskPage;
use sesame::desk::case::{Case, Note, What};
use sesame::guide::{DEVICE, Guide, StepId};

use crate::support::model::{AtDesk, TestCases, new_case};
use crate::support::person::Card;
use crate::support::story::{MODES, Mode, Story};
use crate::support::sunday;

mod board;
mod calls;
mod cases;
mod failed_saves;
mod files;
mod folder;
mod fraud;
mod history;
mod merge;
mod notes;
mod on_disk;
mod places;
mod random_secrets;
mod read_only;
mod refresh;
mod screens;
mod unfinished_notes;

type Desk<'g> = Story<'g, AtDesk<'g>>;

const FIND: DeskPage = DeskPage::Find;
const BOARD: DeskPage = DeskPage::Board;

/// A case whose caller is at a step with a device, on pages in French.
fn placed(card: &Card, nickname: &str, device: &'static str, step: &str) -> Case {
    let mut case = new_case(&card.guide, nickname, "fr", "fr");
    case.follow(&card.with(&[("device", device)], step), &sunday());
    case
}

/// The same after a call: with a history and a note.
fn walked(card: &Card, device: &'static str, step: &str) -> Case {
    let mut case = placed(card, "Bleuet", device, step);
    case.log(What::Did, Some(step), &sunday());
    case.notes.push(Note { at: sunday().at, phrase: Some("slow".into()), text: None, dropped: false });
    case
}

/// The steps on the path of a device.
fn met(guide: &Guide, device: &str) -> Vec<StepId> {
    let question = guide.step(DEVICE).expect("the question");
    let fits = |step: &StepId| {
        let mut conditions = guide.steps[*step].when.iter();
        conditions.all(|(asked, values)| *asked != question || values.iter().any(|one| one == device))
    };
    guide.steps.keys().filter(fits).collect()
}

/// Prints the front and language in which a story failed.
struct Where(Mode, &'static str);

impl Drop for Where {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let _ = writeln!(std::io::stderr(), "this was {:?} in {}", self.0, self.1);
        }
    }
}

/// Runs the story in every front and language.
fn everywhere(cases: impl Fn(&Card) -> Vec<Case>, story: impl Fn(Desk<'_>)) {
    let card = Card::new();
    for mode in MODES {
        for language in ["fr", "en"] {
            let _where = Where(mode, language);
            story(Story::at_desk((&card.guide, &card.words), mode, language, TestCases::of(cases(&card))));
        }
    }
}

/// One case, nicknamed Tulipe, with a computer at the step with the key.
fn tulipe(card: &Card) -> Vec<Case> {
    vec![placed(card, "Tulipe", "computer", "key")]
}

impl Desk<'_> {
    fn guide(&self) -> &Guide {
        self.now.desk.guide()
    }

    /// The stored case with this nickname.
    #[track_caller]
    fn case(&self, nickname: &str) -> &Case {
        let mut cases = self.now.cases.cases.values();
        cases.find(|case| case.case.nickname == nickname).unwrap_or_else(|| panic!("no case {nickname}"))
    }

    /// Every case as it would be written to disk.
    fn files(&self) -> Vec<String> {
        self.now.cases.cases.values().map(Case::write).collect()
    }

    #[track_caller]
    fn opens(&mut self, nickname: &str) {
        self.chooses_like(&format!("{nickname} ·"));
    }

    /// Opens a case and goes to its own page.
    #[track_caller]
    fn opens_case(&mut self, nickname: &str) {
        self.opens(nickname);
        if self.place() != DeskPage::Case {
            self.chooses("desk-case");
        }
    }

    /// The id of the step stored in the case.
    fn step_of(&self, nickname: &str) -> Option<&str> {
        self.case(nickname).case.step.as_deref()
    }

    /// The id of the step on the screen.
    fn step_shown(&self) -> Option<&str> {
        self.place().step(self.guide()).map(|step| self.guide().steps[step].id.as_str())
    }

    #[track_caller]
    fn is_at(&self, id: &str) {
        assert_eq!(self.step_shown(), Some(id), "{:?}", self.place());
    }

    /// A catalogue title without variables.
    fn title(&self, step: &str) -> String {
        self.line(&format!("step-{step}.title"))
    }
}
