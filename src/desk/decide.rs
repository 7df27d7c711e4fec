//! How the desk handles events.

use super::case::{Note, What};
use super::{Desk, DeskEffect, DeskNotice, LISTED, PlaceAnswers, Then, nickname, secret};
use crate::calendar::Now;
use crate::desk::{DeskAct, DeskPage};
use crate::display::Form;
use crate::guide::{DEVICE, StepId, TroubleId};
use crate::place_code::Position;
use crate::wizard::{Base, Effect, Event, FieldAct, Overlay};

impl Desk<'_> {
    /// Handles an event, with the typed text if the page has a field; returns what the loop must do.
    pub fn update(&mut self, event: Event, typed: &str, now: &Now) -> Vec<DeskEffect> {
        if !matches!(event, Event::Stop | Event::Reported(_) | Event::Language(_) | Event::Woken) {
            self.said = None;
            self.session_mut().dismiss_notice();
        }
        if self.page() == Some(DeskPage::Text) {
            self.written = crate::text::clean(typed).trim().to_owned();
            // Ask before leaving a note that was not saved.
            if !self.written.is_empty() && matches!(event, Event::Back | Event::Stop) {
                self.pages.push(DeskPage::Unkept);
                return Vec::new();
            }
        }
        match event {
            Event::Desk(act) => self.act(act, now),
            Event::Field(act) if self.page().is_some() => self.field(act, typed, now),
            Event::Language(language) => {
                self.session_mut().speak(&language);
                self.idle.speak(&language);
                self.language = language;
                Vec::new()
            }
            Event::WebLanguage(language) => self.pages_in(language, now),
            Event::Stop => self.leave(Then::Leave),
            // "Not yet" ends the call, not the volunteer's session.
            Event::NotYet => {
                let mut orders = self.hand_on(&Event::NotYet, now);
                orders.extend(self.act(DeskAct::Close, now));
                orders
            }
            Event::Back if self.page().is_some() => self.back(now),
            Event::Practise(_) => Vec::new(),
            // Others may have changed the cases meanwhile.
            Event::Woken => vec![DeskEffect::List],
            event => self.hand_on(&event, now),
        }
    }

    /// Forwards an event to the session of the call, or to the idle one. Only looking at a page saves nothing.
    fn hand_on(&mut self, event: &Event, now: &Now) -> Vec<DeskEffect> {
        let outside = |effects: Vec<Effect>| {
            let kept = |effect: &Effect| !matches!(effect, Effect::Save(_) | Effect::End(_));
            effects.into_iter().filter(kept).map(DeskEffect::Outside).collect::<Vec<_>>()
        };
        let Some(call) = &mut self.call else {
            let effects = self.idle.update(event.clone(), now);
            return outside(effects);
        };
        let (changed, effects) = call.hand_on(event, now);
        let mut orders = outside(effects);
        if changed {
            orders.extend(self.keep_place(now));
        } else if matches!(event, Event::Open(Overlay::Remedy(..))) {
            orders.extend(self.keep());
        }
        orders
    }

    fn back(&mut self, now: &Now) -> Vec<DeskEffect> {
        // In line mode, an empty line only leaves the field, and the choices come next.
        let lines = self.session().display().form == Form::Lines;
        if std::mem::take(&mut self.typing) && lines && self.page() == Some(DeskPage::Find) {
            return Vec::new();
        }
        self.doubt = None;
        let left = self.page();
        while self.pages.pop().is_some() {
            // `Find` can be on the stack and below it: pop until the page changes.
            if self.page() != left {
                return Vec::new();
            }
        }
        // While the caller's place is unknown there is no page to go back to: end the call.
        if self.call.is_some() { self.act(DeskAct::Close, now) } else { Vec::new() }
    }

    fn pages_in(&mut self, language: String, now: &Now) -> Vec<DeskEffect> {
        let Some(call) = &mut self.call else { return Vec::new() };
        call.pages_in(&language);
        self.keep_place(now)
    }

    fn act(&mut self, act: DeskAct, now: &Now) -> Vec<DeskEffect> {
        match act {
            DeskAct::Go(page) => {
                if page == DeskPage::Device {
                    self.asked = PlaceAnswers::default();
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
            DeskAct::Open(id) => vec![DeskEffect::Open(id)],
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
            DeskAct::Meet(trouble) => self.hand_on(&Event::Open(Overlay::Remedy(trouble, 0)), now),
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
                let first = self.guide.steps.position(|step| step.when.is_empty());
                match (self.session().base(), first) {
                    (Base::Intro | Base::Language, _) => self.hand_on(&Event::Forward, now),
                    (_, Some(first)) => self.hand_on(&Event::Visit(first), now),
                    _ => Vec::new(),
                };
                self.keep_place(now)
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
            DeskAct::KeepWritten => {
                self.pages.retain(|page| *page != DeskPage::Unkept);
                let text = self.written.clone();
                self.submit_note(text, now)
            }
            DeskAct::DropWritten => {
                self.pages.retain(|page| !matches!(page, DeskPage::Unkept | DeskPage::Text));
                self.written.clear();
                Vec::new()
            }
            DeskAct::Undo => {
                let undone = self.call.as_mut().is_some_and(|call| call.undo(now));
                self.said = Some(if undone { DeskNotice::Undone } else { DeskNotice::NothingToUndo });
                self.pages.clear();
                if undone { self.keep_place(now) } else { Vec::new() }
            }
            DeskAct::Booklet => vec![DeskEffect::Booklet],
            DeskAct::Close => self.leave(Then::End(None)),
            DeskAct::Tick(_) | DeskAct::CallBack(_) | DeskAct::Archive(_) | DeskAct::Delete | DeskAct::Escalate => {
                self.on_case(act, now)
            }
        }
    }

    /// Whether the texts of a step or of later ones depend on a device that was not asked for yet.
    fn needs_device(&self, step: Option<StepId>) -> bool {
        let Some(question) = self.guide.step(DEVICE) else { return false };
        let told = self.session().device().is_some() || self.pages.contains(&DeskPage::Sees);
        // A step limited to some devices already implies the device.
        let tells = |step: StepId| self.guide.steps[step].when.iter().any(|(asked, _)| *asked == question);
        !told && step.is_some_and(|step| step > question && !tells(step))
    }

    fn stand(
        &mut self,
        step: Option<StepId>,
        device: Option<String>,
        trouble: Option<TroubleId>,
        now: &Now,
    ) -> Vec<DeskEffect> {
        let Some(call) = &mut self.call else { return Vec::new() };
        call.put(&Position { step, device }, now);
        self.pages.clear();
        let mut orders = self.keep_place(now);
        if let Some(trouble) = trouble {
            orders.extend(self.hand_on(&Event::Open(Overlay::Remedy(trouble, 0)), now));
        }
        orders
    }

    /// Handles acts on the case itself.
    fn on_case(&mut self, act: DeskAct, now: &Now) -> Vec<DeskEffect> {
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
                self.said = Some(DeskNotice::Escalated);
            }
            DeskAct::Archive(archived) => {
                case.case.archived = archived;
                if archived {
                    self.then = Some(Then::End(Some(DeskNotice::Archived)));
                } else {
                    self.said = Some(DeskNotice::Unarchived);
                }
            }
            DeskAct::Delete => {
                let id = case.case.id.clone();
                // Drop the call, so that the case is not saved again.
                self.call = None;
                self.pages.clear();
                return vec![DeskEffect::Delete(id), DeskEffect::List];
            }
            _ => {}
        }
        self.keep()
    }

    /// Handles a field event on the desk's own pages.
    fn field(&mut self, act: FieldAct, typed: &str, now: &Now) -> Vec<DeskEffect> {
        match (act, self.page()) {
            (FieldAct::Type | FieldAct::Clear, _) => self.edited(),
            (FieldAct::Check, Some(DeskPage::Nickname)) => {
                let name = if typed.trim().is_empty() { self.proposal() } else { typed.to_owned() };
                self.name(&name);
            }
            (FieldAct::Check, Some(DeskPage::Text)) => {
                self.typing = false;
                let text = self.written.clone();
                return if text.is_empty() { self.back(now) } else { self.submit_note(text, now) };
            }
            _ => self.typing = false,
        }
        Vec::new()
    }

    fn name(&mut self, typed: &str) {
        let checked = nickname::check(typed, self.guard.names());
        let refused = match checked {
            Ok(name) if self.board.knows(&name) => nickname::Refusal::Taken,
            Ok(name) => {
                self.nickname = Some(name);
                return self.go(DeskPage::Languages);
            }
            Err(why) => why,
        };
        self.typing = true;
        self.said = Some(DeskNotice::Refused(refused));
    }

    /// Sets the languages of a new caller, or changes those of the current one.
    fn speaks(&mut self, language: String, web: String, now: &Now) -> Vec<DeskEffect> {
        self.pages.retain(|page| !matches!(page, DeskPage::Languages | DeskPage::Nickname));
        match &mut self.call {
            None => vec![DeskEffect::Create(language, web)],
            Some(call) => {
                call.case.case.language = language;
                self.pages_in(web, now)
            }
        }
    }

    /// Saves a note, or asks first if something in it looks like a secret.
    fn submit_note(&mut self, text: String, now: &Now) -> Vec<DeskEffect> {
        if self.findings(&text).is_empty() {
            return self.note(text, now);
        }
        self.doubt = Some(text);
        self.pages.push(DeskPage::Doubt);
        Vec::new()
    }

    fn note(&mut self, text: String, now: &Now) -> Vec<DeskEffect> {
        self.pages.retain(|page| *page != DeskPage::Text);
        self.written.clear();
        let Some(call) = &mut self.call else { return Vec::new() };
        call.case.case.touched = now.at.max(call.case.case.touched);
        call.case.notes.push(Note { at: now.at, phrase: None, text: Some(text), dropped: false });
        self.said = Some(DeskNotice::Noted);
        self.keep()
    }
}
