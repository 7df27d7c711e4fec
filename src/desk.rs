//! The help desk: a board of cases, and a call on the very machine that the caller has.
//!
//! A call is a session like the caller's own, spoken in the volunteer's language. What the caller says is handed on to it
//! as the same events; what it wants kept becomes the case. Beside that the desk knows pages of its own (`DeskPage`), and
//! has the world keep the cases through the trait [`Cases`].

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
    /// Read the folder.
    List,
    /// Take this case.
    Open(String),
    /// Make a new case, with a new id, in these languages: the caller's, and that of their web pages.
    Create(String, String),
    /// Keep the case of the call, as it is by then: of two acts in a row both are kept at once.
    Save,
    /// Let go of it.
    Close,
    /// Delete this case for good.
    Delete(String),
    /// Make the booklet of what is left of the caller's way.
    Booklet,
    /// Something for the machine, as a session asks for it.
    Outside(Effect),
}

/// Something to say once, on the next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskNotice {
    /// The nickname cannot serve.
    Refused(Refusal),
    /// The case cannot be had.
    CaseError(CaseError),
    /// The case could not be kept.
    NotKept(Fault),
    KeptAgain,
    /// Somebody else worked on it meanwhile; both are kept.
    Merged,
    /// The last act was taken back.
    Undone,
    /// There is nothing to take back.
    NothingToUndo,
    /// It was noted that the case goes to somebody else.
    Escalated,
    /// The case was put away.
    Archived,
    /// It was taken back.
    Unarchived,
    /// It was deleted.
    Deleted,
    /// A note is kept.
    Noted,
    /// Somebody else has the case open: here it can only be read.
    LookOnly,
    /// They still have it.
    StillElsewhere,
    /// The call could not be ended: the case could not be kept.
    NotEnded,
}

/// How many cases a page of the board lists at first, and adds at each asking: no list is read further at a telephone.
pub const LISTED: usize = 20;

/// The three questions, as far as they were answered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlaceAnswers {
    /// The device; nothing, if nobody knows.
    pub device: Option<String>,
    /// Whether the final code has come.
    pub code_came: Option<bool>,
}

/// The desk of one volunteer.
#[derive(Debug, Clone)]
pub struct Desk<'g> {
    guide: &'g Guide,
    language: String,
    board: Board,
    /// Whether the board must be read again before it is shown.
    stale: bool,
    call: Option<Call<'g>>,
    /// Serves the pages that need no call: help, display, genuine or not.
    idle: Session<'g>,
    /// Pages of the desk laid over the board or the call, the present one last.
    pages: Vec<DeskPage>,
    listed: usize,
    /// Whether a line-by-line front asks for a line now.
    typing: bool,
    /// Raised for each text to be typed afresh.
    entry: u32,
    asked: PlaceAnswers,
    /// A step and a trouble at which the caller stands, once their device is known.
    pending: Option<(Option<StepId>, Option<TroubleId>)>,
    nickname: Option<String>,
    proposed: usize,
    proposals: Vec<String>,
    guard: secret::Guard,
    /// A note as it was written, until it is kept or thrown away.
    written: String,
    /// A note that looks like a secret, before it is kept or not.
    doubt: Option<String>,
    said: Option<DeskNotice>,
    /// What follows once the case is kept.
    then: Option<Then>,
    /// Whether something was left that could not be kept.
    lost: bool,
}

impl<'g> Desk<'g> {
    /// A desk in a volunteer's language. The first thing to be done is to read the folder: see [`Desk::open`].
    pub fn new(guide: &'g Guide, words: &Catalogs, language: &str, now: &Now) -> Self {
        let mut progress = Progress::new(&guide.id, guide.version);
        progress.language = Some(language.to_owned());
        let list = |id: &str, language: &str| {
            let said = words.localizer(language, language).data(id);
            said.split(", ").map(|word| word.trim().to_owned()).collect::<Vec<_>>()
        };
        let names = words.languages().iter().flat_map(|language| list("desk-first-names.words", language));
        Desk {
            guide,
            language: language.to_owned(),
            board: Board::default(),
            stale: true,
            call: None,
            idle: Session::resume(guide, progress, language, now),
            pages: Vec::new(),
            listed: LISTED,
            typing: false,
            entry: 0,
            asked: PlaceAnswers::default(),
            pending: None,
            nickname: None,
            proposed: 0,
            proposals: list("desk-nicknames.words", language),
            guard: secret::Guard::new(words.spoken(), names),
            written: String::new(),
            doubt: None,
            said: None,
            then: None,
            lost: false,
        }
    }

    /// What is to be done first.
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

    /// The call, if there is one.
    pub fn call(&self) -> Option<&Call<'g>> {
        self.call.as_ref()
    }

    /// The session of the call, or one that serves the pages which need none.
    pub fn session(&self) -> &Session<'g> {
        self.call.as_ref().map_or(&self.idle, Call::session)
    }

    /// The same, to take in what became of something asked of the machine.
    pub fn session_mut(&mut self) -> &mut Session<'g> {
        match &mut self.call {
            Some(call) => &mut call.session,
            None => &mut self.idle,
        }
    }

    /// What to say first on this page: what has just happened, or else what is true of the whole call.
    pub fn said(&self) -> Option<DeskNotice> {
        self.said.or_else(|| match self.call.as_ref()? {
            call if !call.held => Some(DeskNotice::LookOnly),
            // Said once: it was asked for.
            call => call.fault.filter(|fault| *fault != Fault::NoTrace).map(DeskNotice::NotKept),
        })
    }

    /// The note as it was written, and not kept yet.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// How many cases are listed.
    pub fn listed(&self) -> usize {
        self.listed
    }

    /// A line is being typed, or was wiped to be typed again: what was said of it before no longer holds.
    pub fn edited(&mut self) {
        self.typing |= self.page().is_some();
        self.said = None;
        self.session_mut().edited();
    }

    /// Whether a line is to be typed now.
    pub fn typing(&self) -> bool {
        self.typing
    }

    /// Which text is being typed.
    pub fn entry(&self) -> u32 {
        if self.page().is_some() { self.entry } else { self.session().entry() }
    }

    /// The three questions, as far as they were answered.
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

    /// A nickname that no case has.
    pub fn proposal(&self) -> String {
        let many = self.proposals.len();
        let start = self.board.heads().len();
        let numbered = |at: usize| {
            let name = &self.proposals[(start + at) % many];
            // Every flower once, then every flower with a number.
            if at < many { name.clone() } else { format!("{name} {}", at / many + 1) }
        };
        let mut free = (0..100 * many).map(numbered).filter(|name| !self.board.knows(name));
        free.nth(self.proposed).unwrap_or_default()
    }

    /// The page of the desk to show; none, where it is one of the caller's session.
    pub fn page(&self) -> Option<DeskPage> {
        let session = self.session();
        if session.overlay().is_some() {
            return None;
        }
        match (self.pages.last(), session.base()) {
            (Some(page), _) => Some(*page),
            (None, _) if self.call.is_none() => Some(DeskPage::Board),
            // Nobody knows yet where the caller is. Whoever may only look cannot tell, either.
            (None, Base::Intro | Base::Language) => {
                let held = self.call.as_ref().is_some_and(|call| call.held);
                Some(if held { DeskPage::Find } else { DeskPage::Case })
            }
            (None, _) => None,
        }
    }

    /// Takes in what lies in the folder.
    pub fn list(&mut self, listing: Listing, words: &Catalogs) {
        self.board = Board::new(listing, words);
        self.stale = false;
    }

    /// Takes in a case from the folder.
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
        // A caller who stands nowhere yet is asked about at once.
        self.typing = self.page() == Some(DeskPage::Find);
        self.entry += 1;
        Vec::new()
    }

    fn shut(&mut self, why: CaseError) -> Vec<DeskEffect> {
        self.said = Some(DeskNotice::CaseError(why));
        vec![DeskEffect::Close, DeskEffect::List]
    }

    /// Makes the case that was asked for, under this id.
    pub fn created(&mut self, id: String, languages: (&str, &str), now: &Now) -> Vec<DeskEffect> {
        let Some(nickname) = self.nickname.take() else { return Vec::new() };
        let case = Case::new(id, nickname, languages, self.guide, now);
        self.opened(Ok(Opened { case, held: true }), now);
        self.go(DeskPage::Find);
        self.keep()
    }

    /// Takes in whether a case was deleted.
    pub fn deleted(&mut self, deleted: Result<(), CaseError>) {
        self.stale = true;
        self.said = Some(match deleted {
            Ok(()) => DeskNotice::Deleted,
            Err(why) => DeskNotice::CaseError(why),
        });
    }

    /// Lays a page of the desk over the present one, each at most once.
    fn go(&mut self, page: DeskPage) {
        self.session_mut().close_overlays();
        self.pages.retain(|known| *known != page);
        self.pages.push(page);
        self.typing = matches!(page, DeskPage::Find | DeskPage::Text);
        self.entry += 1;
        self.written.clear();
    }
}
