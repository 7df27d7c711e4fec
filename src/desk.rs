//! The help desk: a board of cases, and calls that run the same session as the caller's own wizard.
//!
//! A call is a session like the caller's, in the volunteer's language. It receives what the caller says as the same
//! events, and its progress is saved in the case. The desk also has its own pages (`DeskPage`), and stores the cases
//! through the trait [`Cases`].

use std::rc::Rc;

use crate::calendar::Now;
use crate::guide::{Guide, StepId, TroubleId};
use crate::l10n::Catalogs;
use crate::progress::Progress;
use crate::wizard::{Base, Effect, Fault, Session};

mod board;
mod call;
pub mod case;
mod cases;
mod decide;
mod event;
mod keep;
mod merge;
pub mod nickname;
pub mod secret;
pub mod view;

pub use board::{Board, Listing, Unreadable};
pub use call::Call;
pub use case::Case;
pub use cases::{CaseError, Cases, Opened};
pub use event::{DeskAct, DeskPage};
use keep::Then;
pub use nickname::Refusal;

/// What the loop must do for the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskEffect {
    /// Read the case folder.
    List,
    /// Open this case, by its id.
    Open(String),
    /// Create a case with a new id, in these languages: the caller's, and that of their web pages.
    Create(String, String),
    /// Save the call's case in its state at that time: one save covers several acts in a row.
    Save,
    /// Release the open case.
    Close,
    /// Delete this case permanently.
    Delete(String),
    /// Make the booklet of the caller's remaining steps.
    Booklet,
    /// An effect for the system, as a session requests it.
    Outside(Effect),
}

/// A notice shown once, on the next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskNotice {
    /// The nickname was refused.
    Refused(Refusal),
    /// The case cannot be opened or deleted.
    CaseError(CaseError),
    /// The case could not be saved.
    NotKept(Fault),
    KeptAgain,
    /// Somebody else changed the case meanwhile; both versions were merged.
    Merged,
    Undone,
    NothingToUndo,
    /// The handover to somebody else was noted.
    Escalated,
    Archived,
    Unarchived,
    Deleted,
    /// A note was saved.
    Noted,
    /// Somebody else has the case open: it is read-only here.
    LookOnly,
    /// They still have it open.
    StillElsewhere,
    /// The call was not ended, because the case could not be saved.
    NotEnded,
}

/// How many entries a list shows at first, and adds on each "more": nobody reads a longer list while on the phone.
pub const LISTED: usize = 20;

/// The answers so far to the three questions about the caller's place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlaceAnswers {
    /// The device; `None` if unknown.
    pub device: Option<String>,
    /// Whether the final code has come; `None` if unknown.
    pub code_came: Option<bool>,
}

/// The desk of one volunteer.
#[derive(Debug, Clone)]
pub struct Desk<'g> {
    guide: &'g Guide,
    language: String,
    board: Board,
    /// Whether the board must be reloaded before it is shown.
    stale: bool,
    call: Option<Call<'g>>,
    /// Serves the pages that need no call: help, display, and how to tell what is genuine.
    idle: Session<'g>,
    /// Desk pages on top of the board or the call, the current one last.
    pages: Vec<DeskPage>,
    listed: usize,
    /// Whether a line-by-line front end asks for a line now.
    typing: bool,
    /// Incremented for each new text entry.
    entry: u32,
    asked: PlaceAnswers,
    /// The step and trouble to place the caller at once their device is known.
    pending: Option<(Option<StepId>, Option<TroubleId>)>,
    nickname: Option<String>,
    proposed: usize,
    proposals: Vec<String>,
    guard: Rc<secret::Guard>,
    /// A note as typed, until it is saved or discarded.
    written: String,
    /// A note that looks like a secret, until the volunteer decides whether to save it.
    doubt: Option<String>,
    said: Option<DeskNotice>,
    /// What to do once the case is saved.
    then: Option<Then>,
    /// Whether unsaved changes were lost.
    lost: bool,
}

impl<'g> Desk<'g> {
    /// A desk in the volunteer's language. The folder must be read first: see [`Desk::open`].
    pub fn new(guide: &'g Guide, words: &Catalogs, language: &str, now: &Now) -> Self {
        let mut progress = Progress::new(&guide.id, guide.version);
        progress.language = Some(language.to_owned());
        let list = |id: &str, language: &str| {
            let said = words.localizer(language, language).data(id);
            said.split(", ").map(|word| word.trim().to_owned()).collect::<Vec<_>>()
        };
        let names = words.languages().iter().flat_map(|language| list("desk-first-names.words", language));
        let mut idle = Session::resume(guide, progress, language, now);
        idle.without_helper();
        Desk {
            guide,
            language: language.to_owned(),
            board: Board::default(),
            stale: true,
            call: None,
            idle,
            pages: Vec::new(),
            listed: LISTED,
            typing: false,
            entry: 0,
            asked: PlaceAnswers::default(),
            pending: None,
            nickname: None,
            proposed: 0,
            proposals: list("desk-nicknames.words", language),
            guard: secret::Guard::new(words.spoken(), names).into(),
            written: String::new(),
            doubt: None,
            said: None,
            then: None,
            lost: false,
        }
    }

    /// What the loop must do first.
    pub fn open(&self) -> Vec<DeskEffect> {
        vec![DeskEffect::List]
    }

    pub fn guide(&self) -> &'g Guide {
        self.guide
    }

    /// The volunteer's language.
    pub fn language(&self) -> &str {
        &self.language
    }

    pub fn board(&self) -> &Board {
        &self.board
    }

    pub fn call(&self) -> Option<&Call<'g>> {
        self.call.as_ref()
    }

    /// The session of the call, or the idle one for pages that need no call.
    pub fn session(&self) -> &Session<'g> {
        self.call.as_ref().map_or(&self.idle, Call::session)
    }

    /// The same, mutable, to report the result of an effect to it.
    pub fn session_mut(&mut self) -> &mut Session<'g> {
        match &mut self.call {
            Some(call) => &mut call.session,
            None => &mut self.idle,
        }
    }

    /// The notice at the top of this page: what has just happened, or else what holds for the whole call.
    pub fn said(&self) -> Option<DeskNotice> {
        self.said.or_else(|| match self.call.as_ref()? {
            call if !call.held => Some(DeskNotice::LookOnly),
            // `NoTrace` is reported only once: the user asked for it.
            call => call.fault.filter(|fault| *fault != Fault::NoTrace).map(DeskNotice::NotKept),
        })
    }

    /// The note as typed, not saved yet.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// How many cases are listed.
    pub fn listed(&self) -> usize {
        self.listed
    }

    /// The text was edited or cleared: earlier notices about it no longer apply.
    pub fn edited(&mut self) {
        self.typing |= self.page().is_some();
        self.said = None;
        self.session_mut().edited();
    }

    /// Whether a line-by-line front end asks for a line now.
    pub fn typing(&self) -> bool {
        self.typing
    }

    /// Number of the current text entry.
    pub fn entry(&self) -> u32 {
        if self.page().is_some() { self.entry } else { self.session().entry() }
    }

    /// The answers so far to the three questions about the caller's place.
    pub fn asked(&self) -> &PlaceAnswers {
        &self.asked
    }

    /// The note that looks like a secret.
    pub fn doubt(&self) -> Option<&str> {
        self.doubt.as_deref()
    }

    /// What in a note looks like a secret, or like somebody's name.
    pub fn findings(&self, note: &str) -> Vec<secret::Finding> {
        self.guard.findings(note)
    }

    /// A suggested nickname that no case has.
    pub fn proposal(&self) -> String {
        let many = self.proposals.len();
        let start = self.board.heads().len();
        let numbered = |at: usize| {
            let name = &self.proposals[(start + at) % many];
            // Each word once, then each word with a number.
            if at < many { name.clone() } else { format!("{name} {}", at / many + 1) }
        };
        let mut free = (0..100 * many).map(numbered).filter(|name| !self.board.knows(name));
        free.nth(self.proposed).unwrap_or_default()
    }

    /// The desk page to show; `None` if the current page belongs to the session.
    pub fn page(&self) -> Option<DeskPage> {
        let session = self.session();
        if session.overlay().is_some() {
            return None;
        }
        match (self.pages.last(), session.base()) {
            (Some(page), _) => Some(*page),
            (None, _) if self.call.is_none() => Some(DeskPage::Board),
            // The caller's place is not known yet. It cannot be set in a read-only case.
            (None, Base::Intro | Base::Language) => {
                let held = self.call.as_ref().is_some_and(|call| call.held);
                Some(if held { DeskPage::Find } else { DeskPage::Case })
            }
            (None, _) => None,
        }
    }

    /// Takes the contents of the case folder.
    pub fn list(&mut self, listing: Listing, words: &Catalogs) {
        self.board = Board::new(listing, self.guide, words);
        self.stale = false;
    }

    /// Handles the result of opening a case.
    pub fn opened(&mut self, opened: Result<Opened, CaseError>, now: &Now) -> Vec<DeskEffect> {
        let Opened { case, held } = match opened {
            Ok(opened) if opened.case.case.guide == self.guide.id => opened,
            Ok(_) => return self.shut(CaseError::OtherGuide),
            Err(why) => return self.shut(why),
        };
        let same = self.call.as_ref().is_some_and(|call| call.case.case.id == case.case.id && !call.held);
        self.said = (same && !held).then_some(DeskNotice::StillElsewhere);
        self.pages.clear();
        self.call = Some(Call::new(case, held, self.guide, &self.language, self.idle.display(), now));
        self.asked = PlaceAnswers::default();
        self.written.clear();
        // If the caller's place is unknown, ask for it at once.
        self.typing = self.page() == Some(DeskPage::Find);
        self.entry += 1;
        Vec::new()
    }

    fn shut(&mut self, why: CaseError) -> Vec<DeskEffect> {
        self.said = Some(DeskNotice::CaseError(why));
        vec![DeskEffect::Close, DeskEffect::List]
    }

    /// Creates the requested case with this id.
    pub fn created(&mut self, id: String, languages: (&str, &str), now: &Now) -> Vec<DeskEffect> {
        let Some(nickname) = self.nickname.take() else { return Vec::new() };
        let case = Case::new(id, nickname, languages, self.guide, now);
        self.opened(Ok(Opened { case, held: true }), now);
        self.go(DeskPage::Find);
        self.keep()
    }

    /// Handles the result of deleting a case.
    pub fn deleted(&mut self, deleted: Result<(), CaseError>) {
        self.stale = true;
        self.said = Some(match deleted {
            Ok(()) => DeskNotice::Deleted,
            Err(why) => DeskNotice::CaseError(why),
        });
    }

    /// Puts a desk page on top of the current one; each page is on the stack at most once.
    fn go(&mut self, page: DeskPage) {
        self.session_mut().close_overlays();
        self.pages.retain(|known| *known != page);
        self.pages.push(page);
        self.typing = matches!(page, DeskPage::Find | DeskPage::Text);
        self.entry += 1;
        self.written.clear();
    }
}
