//! What a decision of the volunteer changes.

use super::case::{Note, What};
use super::{Asked, Desk, LISTED, Order, Said, nickname, secret};
use crate::calendar::Now;
use crate::guide::DEVICE;
use crate::place_code::Position;
use crate::session::{DeskAct, DeskPage, Effect, Event, FieldAct, Place};

impl Desk<'_> {
    /// Takes a decision at a moment, and the text that is typed if the page asks for one; says what the loop must do.
    pub fn update(&mut self, event: Event, typed: &str, now: &Now) -> Vec<Order> {
        if !matches!(event, Event::Stop | Event::Reported(_) | Event::Language(_)) {
            self.said = None;
            self.session_mut().hush();
        }
        match event {
            Event::Desk(act) => self.act(act, now),
            Event::Field(act) if matches!(self.place(), Place::Desk(_)) => self.field(act, typed, now),
            Event::Language(language) => {
                self.session_mut().speak(&language);
                self.idle.speak(&language);
                self.language = language;
                Vec::new()
            }
            Event::WebLanguage(language) => self.pages_in(language, now),
            Event::Stop => {
                let mut orders = self.keep(now);
                orders.extend([Order::Close, Order::Outside(Effect::Leave)]);
                orders
            }
            // "Not yet" ends the caller's day, not the volunteer's.
            Event::NotYet => {
                let mut orders = self.hand_on(&Event::NotYet, now);
                orders.extend(self.act(DeskAct::Close, now));
                orders
            }
            Event::Back if matches!(self.place(), Place::Desk(_)) => self.back(now),
            Event::Practise(_) => Vec::new(),
            event => self.hand_on(&event, now),
        }
    }

    /// What a caller decides, or a page that is theirs as well.
    fn hand_on(&mut self, event: &Event, now: &Now) -> Vec<Order> {
        let outside = |effects: Vec<Effect>| {
            let kept = |effect: &Effect| !matches!(effect, Effect::Save(_) | Effect::Leave);
            effects.into_iter().filter(kept).map(Order::Outside).collect::<Vec<_>>()
        };
        let Some(call) = &mut self.call else {
            let effects = self.idle.update(event.clone(), now);
            return outside(effects);
        };
        let (changed, effects) = call.hand_on(event, now);
        let met = matches!(event, Event::Open(Place::Cure(..)));
        let mut orders = outside(effects);
        if changed || met {
            orders.extend(self.keep(now));
        }
        orders
    }

    fn back(&mut self, now: &Now) -> Vec<Order> {
        self.typing = false;
        self.doubt = None;
        if self.pages.pop().is_some() {
            return Vec::new();
        }
        // The page that asks where the caller is has nothing before it.
        if self.call.is_some() { self.act(DeskAct::Close, now) } else { Vec::new() }
    }

    fn pages_in(&mut self, language: String, now: &Now) -> Vec<Order> {
        let Some(call) = &mut self.call else { return Vec::new() };
        call.session.pages_in(&language);
        call.case.case.web_language = language;
        self.keep(now)
    }

    fn act(&mut self, act: DeskAct, now: &Now) -> Vec<Order> {
        match act {
            DeskAct::Go(page) => {
                if page == DeskPage::Device {
                    self.asked = Asked::default();
                    self.pending = None;
                }
                self.listed = LISTED;
                self.go(page);
                Vec::new()
            }
            DeskAct::More => {
                self.listed += LISTED;
                Vec::new()
            }
            DeskAct::Open(id) => vec![Order::Open(id)],
            DeskAct::Propose => {
                self.proposed += 1;
                Vec::new()
            }
            DeskAct::Named(name) => {
                self.name(&name);
                Vec::new()
            }
            DeskAct::Speak(language, web) => self.speaks(language, web, now),
            DeskAct::Device(device) => match self.pending.take() {
                Some((step, trouble)) => self.stand(step, device, trouble, now),
                None => {
                    self.asked.device = device;
                    self.go(DeskPage::CodeCame);
                    Vec::new()
                }
            },
            DeskAct::CodeCame(came) => {
                self.asked.code_came = came;
                self.go(DeskPage::Sees);
                Vec::new()
            }
            DeskAct::Stand(step, device, trouble) => {
                if device.is_none() && self.needs_device(step) {
                    self.go(DeskPage::Device);
                    self.pending = Some((step, trouble));
                    return Vec::new();
                }
                self.stand(step, device, trouble, now)
            }
            DeskAct::Begin => {
                self.pages.clear();
                let first = self.guide.steps.iter().position(|step| step.when.is_empty());
                match (self.session().ground(), first) {
                    (Place::Intro | Place::Language, _) => self.hand_on(&Event::Forward, now),
                    (_, Some(first)) => self.hand_on(&Event::Visit(first), now),
                    _ => Vec::new(),
                }
            }
            DeskAct::KeepText | DeskAct::KeepMasked => {
                let Some(text) = self.doubt.take() else { return Vec::new() };
                let text = match act {
                    DeskAct::KeepMasked => secret::masked(&text, &self.findings(&text)),
                    _ => text,
                };
                self.pages.retain(|page| *page != DeskPage::Doubt);
                self.note(text, now)
            }
            DeskAct::Undo => {
                let undone = self.call.as_mut().is_some_and(|call| call.undo(now));
                self.said = Some(if undone { Said::Undone } else { Said::NothingToUndo });
                self.pages.clear();
                if undone { self.keep(now) } else { Vec::new() }
            }
            DeskAct::Booklet => vec![Order::Booklet],
            DeskAct::Close => {
                let mut orders = self.keep(now);
                self.call = None;
                self.pages.clear();
                self.typing = false;
                self.listed = LISTED;
                orders.extend([Order::Close, Order::List]);
                orders
            }
            DeskAct::Tick(_) | DeskAct::CallBack(_) | DeskAct::Archive(_) | DeskAct::Delete | DeskAct::Escalate => {
                self.on_case(act, now)
            }
        }
    }

    /// Whether the words of a step, or of what comes behind it, depend on a device that nobody has told.
    fn needs_device(&self, step: Option<usize>) -> bool {
        let Some(question) = self.guide.step(DEVICE) else { return false };
        let told = self.session().device().is_some() || self.pages.contains(&DeskPage::Sees);
        // A step for some devices only tells which.
        let tells = |step: usize| self.guide.steps[step].when.iter().any(|(asked, _)| *asked == question);
        !told && step.is_some_and(|step| step > question && !tells(step))
    }

    fn stand(&mut self, step: Option<usize>, device: Option<String>, trouble: Option<usize>, now: &Now) -> Vec<Order> {
        let Some(call) = &mut self.call else { return Vec::new() };
        call.put(&Position { step, device }, now);
        self.pages.clear();
        let mut orders = self.keep(now);
        if let Some(trouble) = trouble {
            orders.extend(self.hand_on(&Event::Open(Place::Cure(trouble, 0)), now));
        }
        orders
    }

    /// What concerns the case itself.
    fn on_case(&mut self, act: DeskAct, now: &Now) -> Vec<Order> {
        let Some(call) = &mut self.call else { return Vec::new() };
        let case = &mut call.case;
        case.case.touched = now.at.max(case.case.touched);
        match act {
            DeskAct::Tick(phrase) => {
                let noted = |note: &&mut Note| !note.dropped && note.phrase.as_deref() == Some(&phrase);
                match case.notes.iter_mut().find(noted) {
                    Some(note) => note.dropped = true,
                    None => {
                        case.notes.push(Note { at: now.at, phrase: Some(phrase), text: None, dropped: false });
                    }
                }
            }
            DeskAct::CallBack(day) => {
                case.case.call_back = day;
                self.pages.retain(|page| *page != DeskPage::CallBack);
            }
            DeskAct::Escalate => {
                case.log(What::Escalated, None, now);
                self.said = Some(Said::Escalated);
            }
            DeskAct::Archive(archived) => {
                case.case.archived = archived;
                let mut orders = self.act(DeskAct::Close, now);
                self.said = Some(if archived { Said::Archived } else { Said::Unarchived });
                orders.retain(|order| !matches!(order, Order::Open(_)));
                return orders;
            }
            DeskAct::Delete => {
                let id = case.case.id.clone();
                // Not kept once more before it goes.
                self.call = None;
                self.pages.clear();
                return vec![Order::Delete(id), Order::List];
            }
            _ => {}
        }
        self.keep(now)
    }

    /// A line that was typed, on the pages that ask for one.
    fn field(&mut self, act: FieldAct, typed: &str, now: &Now) -> Vec<Order> {
        match (act, self.place()) {
            (FieldAct::Type | FieldAct::Clear, _) => self.edited(),
            (FieldAct::Check, Place::Desk(DeskPage::Nickname)) => {
                let name = if typed.trim().is_empty() { self.proposal() } else { typed.to_owned() };
                self.name(&name);
            }
            (FieldAct::Check, Place::Desk(DeskPage::Text)) => {
                let text = crate::text::clean(typed).trim().to_owned();
                self.typing = false;
                if text.is_empty() {
                    return self.back(now);
                }
                if self.findings(&text).is_empty() {
                    return self.note(text, now);
                }
                self.doubt = Some(text);
                self.pages.push(DeskPage::Doubt);
            }
            _ => self.typing = false,
        }
        Vec::new()
    }

    fn name(&mut self, typed: &str) {
        let checked = nickname::check(typed, &|word| self.first_names.contains(word));
        let refused = match checked {
            Ok(name) if self.board.knows(&name) => nickname::Refusal::Taken,
            Ok(name) => {
                self.nickname = Some(name);
                return self.go(DeskPage::Languages);
            }
            Err(why) => why,
        };
        self.typing = true;
        self.said = Some(Said::Refused(refused));
    }

    /// The languages of a new caller, or other ones for the present one.
    fn speaks(&mut self, language: String, web: String, now: &Now) -> Vec<Order> {
        self.pages.retain(|page| !matches!(page, DeskPage::Languages | DeskPage::Nickname));
        match &mut self.call {
            None => vec![Order::Create(language, web)],
            Some(call) => {
                call.case.case.language = language;
                self.pages_in(web, now)
            }
        }
    }

    fn note(&mut self, text: String, now: &Now) -> Vec<Order> {
        self.pages.retain(|page| *page != DeskPage::Text);
        let Some(call) = &mut self.call else { return Vec::new() };
        call.case.case.touched = now.at.max(call.case.case.touched);
        call.case.notes.push(Note { at: now.at, phrase: None, text: Some(text), dropped: false });
        self.said = Some(Said::Noted);
        self.keep(now)
    }
}
