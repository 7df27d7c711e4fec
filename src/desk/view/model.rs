//! The desk as a model: the volunteer's pages and the case store. Nothing is shown as saved before it is.

use crate::calendar::Now;
use crate::desk::{Call, Cases, Desk, DeskEffect};
use crate::l10n::Catalogs;
use crate::paper::{self, Wanted};
use crate::screen::{Input, Model, Screen, ScreenId, Typed};
use crate::search::Finder;
use crate::wizard::view::keep_dates;
use crate::wizard::{Document, Effect, Event, Outcome};

/// A volunteer at their desk.
pub struct AtDesk<'d, 'g> {
    desk: &'d mut Desk<'g>,
    words: &'d Catalogs,
    cases: &'d mut dyn Cases,
    finder: Finder<'d>,
}

impl std::fmt::Debug for AtDesk<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AtDesk").field("desk", &self.desk).finish_non_exhaustive()
    }
}

impl<'d, 'g: 'd> AtDesk<'d, 'g> {
    /// A desk with its case store.
    pub fn new(desk: &'d mut Desk<'g>, words: &'d Catalogs, cases: &'d mut dyn Cases) -> Self {
        let finder = Finder::new(desk.guide(), words);
        AtDesk { desk, words, cases, finder }
    }

    /// Searches with an index that may be built already.
    #[must_use]
    pub fn with_finder(self, finder: Finder<'d>) -> Self {
        AtDesk { finder, ..self }
    }

    /// Carries out the desk's orders and those that follow from them; returns the effects left for the front end.
    fn carry_out(&mut self, mut orders: Vec<DeskEffect>, now: &Now) -> Vec<Effect> {
        let mut effects = Vec::new();
        while !orders.is_empty() {
            for order in std::mem::take(&mut orders) {
                orders.extend(self.order(order, now, &mut effects));
            }
        }
        effects
    }

    fn order(&mut self, order: DeskEffect, now: &Now, effects: &mut Vec<Effect>) -> Vec<DeskEffect> {
        match order {
            DeskEffect::List => self.desk.list(self.cases.list(), self.words),
            DeskEffect::Open(id) => return self.desk.opened(self.cases.open(&id), now),
            DeskEffect::Create(language, web) => return self.desk.created(self.cases.new_id(), (&language, &web), now),
            DeskEffect::Save => {
                if let Some(call) = self.desk.call() {
                    let saved = self.cases.save(call.case());
                    return self.desk.saved(saved, now);
                }
            }
            DeskEffect::Close => self.cases.close(),
            DeskEffect::Delete(id) => self.desk.deleted(self.cases.delete(&id)),
            DeskEffect::Booklet => {
                let language = self.desk.language();
                let name = self.words.localizer(language, language).file_name(|files| &files.booklet);
                let booklet = self.desk.call().map(|call| booklet(call, self.words, now));
                effects.extend(booklet.map(|text| Effect::Keep(Document::Booklet, name, text)));
            }
            DeskEffect::Outside(effect) => effects.push(effect),
        }
        Vec::new()
    }
}

impl Model for AtDesk<'_, '_> {
    fn begin(&mut self, now: &Now) -> Vec<Effect> {
        self.carry_out(self.desk.open(), now)
    }

    fn screen(&self, input: &Input<'_>, now: &Now) -> Screen {
        let typed = Typed { text: input.text, remark: input.draft.remark(), finder: &self.finder };
        Screen::of_desk(self.desk, self.words, now, &typed)
    }

    fn text(&self) -> (ScreenId, u32) {
        (Screen::id_at_desk(self.desk), self.desk.entry())
    }

    fn edited(&mut self) {
        self.desk.edited();
    }

    fn update(&mut self, event: Event, typed: &str, now: &Now) -> Vec<Effect> {
        match event {
            Event::KeepDates => keep_dates(self.desk.session_mut(), self.words, now),
            Event::Interrupted => {
                // Ctrl-C leaves without asking.
                self.desk.interrupted(typed);
                let orders = self.desk.update(Event::Stop, "", now);
                self.carry_out(orders, now);
                vec![Effect::End(Outcome::Interrupted)]
            }
            event => {
                let orders = self.desk.update(event, typed, now);
                self.carry_out(orders, now)
            }
        }
    }
}

/// The caller's remaining steps, to print, in their language.
fn booklet(call: &Call<'_>, words: &Catalogs, now: &Now) -> String {
    let case = call.case();
    let wanted = Wanted {
        device: call.session().device(),
        from_here: Some(&case.progress),
        helper: None,
        web_language: Some(&case.case.web_language),
    };
    paper::html(&paper::booklet(call.session().guide(), words, &case.case.language, &wanted, now))
}
