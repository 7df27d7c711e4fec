//! The page in a browser: the same session and screens, driven by the page's script with one JSON message after the
//! other. Nothing here blocks and nothing reaches outside; what the browser must do goes out as tasks.

use std::ops::ControlFlow;

use chrono::{DateTime, FixedOffset};

use crate::app::Turn;
use crate::calendar::{Now, Zone, ZoneChange};
use crate::display::{Display, Form, Letters, Settings, Theme};
use crate::draft::Draft;
use crate::guide::{Exercise, Guide};
use crate::guide_files::GuideFiles;
use crate::helper::Helper;
use crate::keys::Action;
use crate::l10n::{Catalogs, Localizer};
use crate::practice::{Practice, Rehearsal};
use crate::progress::Progress;
use crate::screen::{Asked, Model, Screen, ScreenId};
use crate::wizard::view::Wizard;
use crate::wizard::{Event, Fault, FieldAct, NoteReport, Notice, Outcome, Overlay, Report, Session};

mod message;
mod opening;
mod sheet;
mod world;
mod write;

pub use message::{Answer, Kept, Message, Order, Place, Start, Task, Told, Why};
use opening::Opening;
use sheet::Sheet;
use world::Browser;

/// One person at the page, until it is closed or loaded anew.
pub struct Page<'g> {
    guide: &'g Guide,
    words: &'g Catalogs,
    files: GuideFiles,
    wizard: Wizard<'g, 'g>,
    /// The practice that is open, over the wizard.
    practice: Option<Practice>,
    seed: Option<[u8; 32]>,
    sheet: Sheet,
    world: Browser,
    /// The answer that cannot be undone and was pressed once.
    marked: Option<usize>,
    shown: Option<ScreenId>,
    /// The field that the browser shows: its page, and its number.
    field: Option<(ScreenId, u32)>,
    /// The answer that was pressed and keeps the person where they are.
    stays: Option<usize>,
}

impl std::fmt::Debug for Page<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Page").field("shown", &self.shown).finish_non_exhaustive()
    }
}

impl<'g> Page<'g> {
    /// The page as it begins, and what to show first.
    pub fn start(guide: &'g Guide, words: &'g Catalogs, start: Start, now: &str) -> (Page<'g>, Answer) {
        let Start { languages, zone, kept, fault, seed } = start;
        let now = now_of(now, table(zone));
        let language = languages.iter().find_map(|tag| words.match_language(tag)).unwrap_or(words.default_language());
        let opening = Opening::of(&kept, guide);
        let settings = kept.settings.as_deref().map_or(Ok(Settings::default()), Settings::read);
        let mut session = Session::resume(guide, opening.progress, language, &now);
        session.show_as(display(&settings.unwrap_or_default()));
        session.helped_by(kept.helper.as_deref().map(Helper::read).transpose());
        if let Some(notice) = opening.notice.or(settings.err().map(Notice::Settings)) {
            session.notify(notice);
        }
        let mut world = Browser::new(now, kept.progress.clone(), opening.good, settings.unwrap_or_default());
        world.fault = opening.fault.or(fault.map(fault_of));
        if let Some(fault) = world.fault {
            session.update(Event::SaveFailed(fault), &now);
        }
        if opening.set_aside {
            world.store(Place::Damaged, kept.progress);
        }
        // The session lives as long as the page: until it is loaded anew, as a new program.
        let session = Box::leak(Box::new(session));
        let mut page = Page {
            guide,
            words,
            files: GuideFiles::for_page(),
            wizard: Wizard::new(session, words),
            practice: None,
            seed,
            sheet: Sheet::default(),
            world,
            marked: None,
            shown: None,
            field: None,
            stays: None,
        };
        let answer = page.turn(None, None);
        (page, answer)
    }

    /// Does what the script says, and tells what to show then. Orders that do not fit the page change nothing.
    pub fn take(&mut self, message: Message) -> Answer {
        self.world.now = now_of(&message.now, self.world.now.zone);
        let marked = self.marked.take();
        let mut typed = None;
        let asked = match message.order {
            Order::Start(_) | Order::Woken => None,
            Order::Choose(index) => self.choose(index, marked),
            Order::Act(index) => self.act(|screen| screen.event(screen.keys.get(index)?.action)),
            Order::Back => self.act(|screen| screen.event(Action::Back)),
            Order::Typed(text) => {
                self.sheet.draft_mut().replace(&text);
                typed = Some(text);
                Some(Asked::Edited)
            }
            Order::Submit(text) => {
                self.sheet.draft_mut().replace(&text);
                typed = Some(text);
                self.act(|screen| screen.event(Action::Check))
            }
            Order::Told(told) => self.told(told),
            Order::File(text) => self.take_up(&text),
            Order::OtherTab => {
                self.world.fault = Some(Fault::OtherWindow);
                Some(Asked::Event(Event::SaveFailed(Fault::OtherWindow)))
            }
        };
        self.turn(asked, typed.as_deref())
    }

    /// The screen that is shown, for tests.
    pub fn screen(&self) -> Option<&Screen> {
        self.sheet.screen.as_ref()
    }

    pub fn session(&self) -> &Session<'g> {
        self.wizard.session()
    }

    fn act(&self, event: impl Fn(&Screen) -> Option<Event>) -> Option<Asked> {
        self.sheet.screen.as_ref().and_then(event).map(Asked::Event)
    }

    /// An answer; one that cannot be undone must be pressed twice.
    fn choose(&mut self, index: usize, marked: Option<usize>) -> Option<Asked> {
        let choice = self.sheet.screen.as_ref()?.choices.get(index)?;
        if choice.irreversible && marked != Some(index) {
            self.marked = Some(index);
            return None;
        }
        if choice.event == Event::Field(FieldAct::Clear) {
            *self.sheet.draft_mut() = Draft::default();
            self.field = None;
            return Some(Asked::Edited);
        }
        if choice.event == Event::Stay {
            self.stays = Some(index);
            return None;
        }
        Some(Asked::Event(choice.event.clone()))
    }

    fn told(&mut self, told: Told) -> Option<Asked> {
        let report = |report| Some(Asked::Event(Event::Reported(report)));
        match told {
            Told::Copied => report(Report::Copied),
            Told::NotCopied => report(Report::NotCopied),
            Told::NotStored(Place::Settings, _) => report(Report::DisplayNotKept),
            Told::NotStored(Place::Helper, _) => report(Report::Noted(match self.session().helper() {
                Some(_) => NoteReport::NotKept,
                None => NoteReport::NotForgotten,
            })),
            Told::NotStored(Place::Progress, why) => {
                let fault = fault_of(why);
                self.world.not_saved(fault);
                Some(Asked::Event(Event::SaveFailed(fault)))
            }
            Told::Stored(Place::Progress) => {
                self.world.saved();
                Some(Asked::Event(Event::Saved))
            }
            // The copies are only there in case.
            Told::NotStored(Place::Previous | Place::Damaged, _) | Told::Stored(_) => None,
        }
    }

    /// Goes on with the place in a file: keeps it, and begins anew.
    fn take_up(&mut self, text: &str) -> Option<Asked> {
        let why = match Progress::read(text) {
            Ok(progress) if progress.guide == self.guide.id => match self.world.save(&progress) {
                Ok(()) => {
                    self.world.tasks.push(Task::Reload);
                    return None;
                }
                Err(fault) => return Some(Asked::Event(Event::SaveFailed(fault))),
            },
            Ok(_) => None,
            Err(why) => Some(why),
        };
        Some(Asked::Event(Event::Reported(Report::NotTakenUp(why))))
    }

    /// One turn of the loop on what is on top: the practice, or else the wizard.
    fn turn(&mut self, asked: Option<Asked>, typed: Option<&str>) -> Answer {
        let settled = match &mut self.practice {
            Some(practice) => {
                let mut rehearsal = Rehearsal::new(practice, self.words);
                settle(&mut rehearsal, asked, &mut self.sheet, &mut self.world)
            }
            None => settle(&mut self.wizard, asked, &mut self.sheet, &mut self.world),
        };
        let screen = match settled {
            ControlFlow::Continue(screen) => screen,
            ControlFlow::Break(outcome) if self.practice.take().is_some() => {
                let leaves = Asked::Event(Event::Open(Overlay::Leaving));
                return self.turn((outcome == Outcome::Stopped).then_some(leaves), None);
            }
            ControlFlow::Break(_) => {
                return self.farewell();
            }
        };
        if let Some(exercise) = self.world.practice.take() {
            self.open_practice(exercise);
            return self.turn(None, None);
        }
        self.answer(screen, typed)
    }

    fn open_practice(&mut self, exercise: Exercise) {
        // Each practice draws other words.
        let seed = self.seed.as_mut().map(|seed| {
            seed.rotate_left(1);
            seed[0] ^= 0x5a;
            *seed
        });
        let language = self.session().language();
        self.practice = Some(Practice::new(exercise, language, self.files.clone(), seed, Form::Page));
    }

    fn l10n(&self) -> Localizer<'g> {
        let language = self.practice.as_ref().map_or(self.session().language(), Practice::language);
        self.words.localizer(language, language).on(Form::Page)
    }

    fn answer(&mut self, mut screen: Screen, typed: Option<&str>) -> Answer {
        let l10n = self.l10n();
        let marked = self.marked.map(|index| screen.to_confirm(index));
        let stays = self.stays.take().map(|index| screen.not_taken(index));
        screen.notices.splice(0..0, marked.or(stays));
        let draft = self.sheet.draft_mut();
        let text = Some(draft.text().to_owned()).filter(|text| typed.is_some_and(|typed| typed != text));
        let of = screen.field.as_ref().map(|field| (screen.id, field.entry));
        let field = match &screen.field {
            Some(_) if of == self.field => None,
            Some(field) => Some(write::field(field, draft)),
            None => Some(String::new()),
        };
        self.field = of;
        let answers = write::answers(&screen, self.session(), self.marked);
        Answer {
            fresh: self.shown.replace(screen.id) != Some(screen.id),
            back: screen.event(Action::Back).is_some(),
            title: screen.phrases.window.replace("{title}", &screen.title),
            head: write::head(&screen, &l10n.text("page.stages")),
            notices: write::notices(&screen),
            body: write::body(&screen),
            field,
            submits: screen.field.as_ref().is_some_and(|field| field.submit.is_some()),
            typing: screen.field.as_ref().is_some_and(|field| field.open),
            text,
            answers,
            foot: write::foot(&screen),
            ..self.around(&l10n)
        }
    }

    /// The last page: it may be closed.
    fn farewell(&mut self) -> Answer {
        let l10n = self.l10n();
        let mut screen = Screen::blank(ScreenId::of(&"farewell"), &l10n);
        screen.title = l10n.text("page.closed");
        let kept = if self.session().fault().is_none() { "page.closed-kept" } else { "page.closed-lost" };
        screen.prose(crate::screen::Tone::Act, String::new(), l10n.paragraphs(kept));
        let again = crate::html::escaped(&l10n.text("page.again"));
        self.shown = None;
        Answer {
            fresh: true,
            title: screen.phrases.window.replace("{title}", &screen.title),
            head: write::head(&screen, ""),
            body: write::body(&screen),
            field: Some(String::new()),
            answers: format!("<ol role=\"list\"><li><button type=\"button\" data-again>{again}</button></li></ol>"),
            ..self.around(&l10n)
        }
    }

    fn around(&mut self, l10n: &Localizer<'_>) -> Answer {
        let shown = self.session().display();
        Answer {
            language: l10n.language().to_owned(),
            theme: match shown.theme {
                Theme::Auto | Theme::None => "auto",
                Theme::Contrast => "dark",
                Theme::ContrastLight => "light",
            },
            letters: match shown.letters {
                Letters::Usual => "usual",
                Letters::Large => "large",
                Letters::Largest => "largest",
            },
            buttons: l10n.text("page.buttons"),
            drawing: l10n.text("page.drawing"),
            broken: l10n.text("panic"),
            tasks: std::mem::take(&mut self.world.tasks),
            ..Answer::default()
        }
    }
}

fn settle(
    model: &mut dyn Model,
    asked: Option<Asked>,
    sheet: &mut Sheet,
    world: &mut Browser,
) -> ControlFlow<Outcome, Screen> {
    let mut turn = Turn::begin(model, world);
    if let Some(asked) = asked {
        turn.take(asked, model, sheet, world);
    }
    match turn.settle(model, sheet, world) {
        Ok(ControlFlow::Continue(screen)) => {
            sheet.screen = Some(screen.clone());
            ControlFlow::Continue(screen)
        }
        Ok(ended) => ended,
        // A sheet never fails.
        Err(_) => ControlFlow::Break(Outcome::Stopped),
    }
}

fn display(settings: &Settings) -> Display {
    Display {
        form: Form::Page,
        theme: settings.theme.unwrap_or_default(),
        letters: settings.letters.unwrap_or_default(),
        here: settings.here,
        ..Display::default()
    }
}

fn fault_of(why: Why) -> Fault {
    match why {
        Why::Full => Fault::DiskFull,
        Why::Refused => Fault::ReadOnly,
        Why::Changed => Fault::Changed,
    }
}

/// The zone that the browser has told. It lives as long as the page.
fn table(changes: Vec<(i64, i32)>) -> Zone {
    let change = |(from, minutes): (i64, i32)| {
        let offset = FixedOffset::east_opt(minutes.checked_mul(60)?)?;
        Some(ZoneChange { from, offset })
    };
    let mut changes: Vec<ZoneChange> = changes.into_iter().filter_map(change).collect();
    changes.sort_by_key(|change| change.from);
    Zone::Table(changes.leak())
}

/// The time of an order. One that cannot be read is the beginning of 1970, which the session takes for a wrong clock.
fn now_of(text: &str, zone: Zone) -> Now {
    let at = DateTime::parse_from_rfc3339(text).unwrap_or_else(|_| DateTime::UNIX_EPOCH.fixed_offset());
    match zone {
        Zone::Table([]) => Now::fixed(at),
        zone => Now { at, zone },
    }
}
