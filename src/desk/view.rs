//! The pages of the help desk, and the caller's pages as the volunteer sees them.

use crate::calendar::Now;
use crate::desk::{Call, CaseError, Desk, DeskAct, DeskNotice, DeskPage, Refusal, Unreadable};
use crate::keys::Action;
use crate::l10n::{Catalogs, Localizer};
use crate::screen::{Block, MenuItem, Screen, ScreenId, Tone, Typed};
use crate::wizard::view::{id_of, l10n, notices};
use crate::wizard::{Event, Fault, Overlay};

mod board;
mod call;
mod case;
mod find;
mod letter;
mod model;

pub use model::AtDesk;

impl Screen {
    /// The volunteer's current page, for what is being typed.
    pub fn of_desk(desk: &Desk<'_>, words: &Catalogs, now: &Now, typed: &Typed<'_>) -> Screen {
        let session = desk.session();
        let l10n = l10n(session, words).with_both_labels();
        let mut screen = match desk.page() {
            Some(page) => {
                let mut screen = Screen::blank(ScreenId::of(&page), &l10n);
                screen.on(Action::Help, Event::Open(Overlay::Help));
                screen.on(Action::Display, Event::Open(Overlay::Display));
                screen.on(Action::Genuine, Event::Open(Overlay::Genuine));
                screen.on(Action::Colours, Event::Display(session.display().inverted()));
                screen.desk_page(page, desk, &l10n, now, typed);
                screen.offer_addresses(session, &l10n);
                screen.notices.extend(notices(session, &l10n, false));
                screen
            }
            None => Screen::with_localizer(session, &l10n, now, typed),
        };
        match desk.call() {
            Some(call) => {
                if desk.page().is_none() {
                    screen.as_call(call, words, now);
                }
                // A small window shows only the count, or else the stage, so the nickname goes there.
                let shown = if screen.count.is_empty() { &mut screen.stage } else { &mut screen.count };
                let rest = if shown.is_empty() { String::new() } else { format!(" · {shown}") };
                // The read-only mark goes there too, so that it stays visible when a long page is scrolled.
                let only =
                    if call.is_held() { String::new() } else { format!(" · {}", l10n.text("desk-look-only.head")) };
                *shown = format!("{}{only}{rest}", call.case().case.nickname);
            }
            None => {
                // Without a caller there are no stages and no answers.
                screen.without(&[Action::Overview]);
                screen.explains = false;
                if session.overlay() == Some(&Overlay::Help) {
                    screen.blocks.clear();
                    screen.help_with_keys(&l10n, false, session.display().form);
                    let help = l10n.paragraphs("desk-help");
                    screen.blocks.insert(0, Block::Prose { tone: Tone::Act, lead: String::new(), paras: help });
                }
            }
        }
        if let Some(call) = desk.call().filter(|call| !call.is_held()) {
            screen.look_only(desk.page(), call, &l10n);
        }
        if let Some(said) = desk.said() {
            screen.notices.insert(0, said_line(&l10n, said));
        }
        screen
    }

    /// The id of the volunteer's current page.
    pub fn id_at_desk(desk: &Desk<'_>) -> ScreenId {
        desk.page().map_or_else(|| id_of(&desk.session().page()), |page| ScreenId::of(&page))
    }

    fn desk_page(&mut self, page: DeskPage, desk: &Desk<'_>, l10n: &Localizer<'_>, now: &Now, typed: &Typed<'_>) {
        match page {
            DeskPage::Board => self.board(desk, l10n, now, typed.text),
            DeskPage::Archive => self.archive(desk, l10n, now, typed.text),
            DeskPage::Nickname => self.nickname(desk, l10n),
            DeskPage::Languages => self.languages(l10n),
            DeskPage::Find => self.find(desk, l10n, typed),
            DeskPage::Device => self.which_device(desk, l10n),
            DeskPage::CodeCame => self.code_came(l10n),
            DeskPage::Sees => self.sees(desk, l10n, typed.text),
            DeskPage::Case => self.case(desk, l10n, now),
            DeskPage::Notes => self.notes(desk, l10n, now),
            DeskPage::Text => self.note(desk, l10n),
            DeskPage::Doubt => self.doubt(desk, l10n),
            DeskPage::Unkept => self.unkept(desk, l10n),
            DeskPage::History => self.history(desk, l10n, now),
            DeskPage::CallBack => self.call_back(l10n, now),
            DeskPage::Letter => self.letter(desk, l10n, now),
            DeskPage::Escalate => self.escalate(desk, l10n, now),
            DeskPage::Delete => self.delete(desk, l10n),
        }
    }

    /// Adapts the page of a case that somebody else has open: choices that change the case are removed.
    fn look_only(&mut self, page: Option<DeskPage>, call: &Call<'_>, l10n: &Localizer<'_>) {
        self.choices.retain(|choice| !choice.event.changes_case());
        let caller_stands_here = page.is_none() && call.session().overlay().is_none();
        if caller_stands_here || page == Some(DeskPage::Case) {
            self.act(l10n.text("desk-try-again"), DeskAct::Open(call.case().case.id.clone()));
        }
        if self.choices.is_empty() {
            self.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
        }
        self.default = self.default.min(self.choices.len() - 1);
    }

    /// Adds a desk choice.
    fn act(&mut self, label: String, act: DeskAct) {
        self.choices.push(MenuItem::new(label, Event::Desk(act)));
    }

    fn go(&mut self, l10n: &Localizer<'_>, id: &str, page: DeskPage) {
        self.act(l10n.text(id), DeskAct::Go(page));
    }
}

/// The text of a notice.
fn said_line(l10n: &Localizer<'_>, said: DeskNotice) -> String {
    let id = match said {
        DeskNotice::Refused(why) => match why {
            Refusal::Empty => "desk-refused.empty",
            Refusal::Long => "desk-refused.long",
            Refusal::Mail => "desk-refused.mail",
            Refusal::Number => "desk-refused.number",
            Refusal::Sign => "desk-refused.sign",
            Refusal::Name => "desk-refused.name",
            Refusal::Taken => "desk-refused.taken",
        },
        DeskNotice::CaseError(why) => match why {
            CaseError::Gone => "desk-shut.gone",
            CaseError::Unreadable(why) => unreadable(why),
            CaseError::Elsewhere => "desk-shut.elsewhere",
            CaseError::OtherGuide => "desk-shut.guide",
            CaseError::Fault(_) => "desk-shut.fault",
        },
        DeskNotice::NotKept(why) => match why {
            Fault::DiskFull => "desk-not-kept.full",
            Fault::ReadOnly => "desk-not-kept.read-only",
            Fault::OtherWindow => "desk-not-kept.elsewhere",
            Fault::NoTrace => "desk-not-kept.no-trace",
            Fault::Unread => "desk-not-kept.unread",
            Fault::Changed => "desk-not-kept.changed",
            Fault::Unknown => "desk-not-kept",
        },
        DeskNotice::KeptAgain => "desk-said.kept-again",
        DeskNotice::Merged => "desk-said.merged",
        DeskNotice::Undone => "desk-said.undone",
        DeskNotice::NothingToUndo => "desk-said.nothing-to-undo",
        DeskNotice::Escalated => "desk-said.escalated",
        DeskNotice::Archived => "desk-said.archived",
        DeskNotice::Unarchived => "desk-said.unarchived",
        DeskNotice::Deleted => "desk-said.deleted",
        DeskNotice::Noted => "desk-said.noted",
        DeskNotice::LookOnly => "desk-look-only",
        DeskNotice::StillElsewhere => "desk-look-only.still",
        DeskNotice::NotEnded => "desk-not-kept.not-ended",
    };
    l10n.with("count", crate::desk::nickname::LONGEST).text(id)
}

fn unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::Damaged => "desk-unreadable.damaged",
        Unreadable::Newer => "desk-unreadable.newer",
        Unreadable::Large => "desk-unreadable.large",
        Unreadable::Denied => "desk-shut.fault",
    }
}
