//! "I see something else": possible troubles, one remedy at a time, the search, and whom to ask.

use super::step::printed_point;
use crate::guide::{Guide, Remedy, Trouble, TroubleId};
use crate::l10n::Localizer;
use crate::screen::{Field, MenuItem, Screen, Tone, Typed};
use crate::search::{Answers, Hit};
use crate::text::{Para, Role, Span};
use crate::wizard::{Base, Event, FieldAct, Overlay, Session};

/// Maximum number of search hits of each kind: more would be too long to read.
const TROUBLES: usize = 5;
const STEPS: usize = 2;
const TERMS: usize = 1;

/// Maximum number of hits of all kinds, if none is likely what is meant.
const UNSURE: usize = 3;

impl Screen {
    /// The step's troubles first, then other ways to get help.
    pub(super) fn trouble(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        self.says_code = true;
        // The list is long already, and the step below offers the same address.
        self.offers_addresses = false;
        let guide = session.guide();
        self.title = l10n.text("trouble");
        if let Base::Step(index) = session.base() {
            let step = &guide.steps[index];
            let here = l10n.with("step", l10n.text(&format!("step-{}.title", step.id)));
            let mut calm = here.paragraphs("trouble.calm");
            calm.extend(Some(printed_point(session, l10n, index)).filter(|point| !point.is_empty()).map(Para::plain));
            self.prose(Tone::Act, String::new(), calm);
            let addresses = guide.facts.addresses();
            if let Some(address) = step.addresses.iter().find(|address| !addresses[*address].contains('@')) {
                let quoted = Span::new(addresses[address].clone(), Role::Address);
                let paras = vec![l10n.paragraph("trouble.address"), Para { item: false, spans: vec![quoted] }];
                self.prose(Tone::Act, String::new(), paras);
            }
        }
        self.show_helper(session, l10n);
        let (own, common) = session.troubles();
        if !own.is_empty() {
            self.prose(Tone::Act, String::new(), l10n.paragraphs("trouble.list"));
        }
        self.choices.push(MenuItem::new(l10n.text("choice-search"), Event::Open(Overlay::Search)));
        self.list(session, l10n, &own);
        if !common.is_empty() {
            self.choices.push(MenuItem::new(l10n.text("choice-common"), Event::Open(Overlay::Common)));
        }
        self.offer_contacted(session, l10n, "choice-contacted");
        self.choices.push(MenuItem::new(l10n.text("choice-ask"), Event::Open(Overlay::Ask)));
        self.offer_way_back(session, l10n);
    }

    pub(super) fn common(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        self.title = l10n.text("common");
        let (_, common) = session.troubles();
        self.prose(Tone::Act, String::new(), l10n.paragraphs("trouble.list"));
        self.list(session, l10n, &common);
        self.choices.push(MenuItem::new(l10n.text("choice-search"), Event::Open(Overlay::Search)));
        self.offer_way_back(session, l10n);
    }

    /// Leads back to the person's place.
    pub(super) fn offer_way_back(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        let label = if session.is_under_way() { "choice-to-step" } else { "choice-return" };
        self.choices.push(MenuItem::new(l10n.text(label), Event::Forward));
    }

    pub(super) fn list(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, troubles: &[TroubleId]) {
        for trouble in troubles {
            let label = l10n.text(&format!("trouble-{}", session.guide().troubles()[*trouble].id));
            self.choices.push(MenuItem::new(label, Event::Open(Overlay::Remedy(*trouble, 0))));
        }
    }

    /// One remedy at a time; after the last one, whom to ask.
    pub(super) fn remedy(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, index: TroubleId, number: usize) {
        let guide = session.guide();
        let Some(trouble) = guide.troubles().get(index) else { return };
        let id = format!("trouble-{}", trouble.id);
        (self.read_out, self.escalates) = (true, true);
        self.title = l10n.text(&id);
        let Some(remedy) = trouble.remedies.get(number) else {
            if trouble.contacted {
                self.whom_to_tell(session, l10n, trouble);
                return;
            }
            self.prose(Tone::Act, String::new(), l10n.paragraphs("trouble.not-yet"));
            self.whom_to_ask(session, l10n, &trouble.contacts);
            return;
        };
        if number == 0 {
            self.part(l10n, Tone::Note, &id, "cause", "lead-cause");
        }
        let mut said = l10n.with("number", number + 1);
        said.set("total", trouble.remedies.len());
        let lead = said.text(if trouble.contacted { "lead-act" } else { "lead-cure" });
        self.prose(Tone::Act, lead, remedy_paras(guide, l10n, trouble, remedy));
        let next = Event::Open(Overlay::Remedy(index, number + 1));
        if trouble.contacted {
            // Whoever cannot do one act still has to do the others.
            self.choices.push(MenuItem::new(l10n.text("choice-done"), next.clone()));
            self.choices.push(MenuItem::new(l10n.text("choice-cannot"), next));
            return;
        }
        self.choices.push(MenuItem::new(l10n.text("choice-works"), Event::Forward));
        self.choices.push(MenuItem::new(l10n.text("choice-still-not"), next));
        // After the two choices that every remedy has, so that they keep their numbers.
        if let Some(step) = session.redone_by(index, number) {
            let title = l10n.text(&format!("step-{}.title", session.guide().steps[step].id));
            let label = l10n.with("step", title).text("choice-redo");
            self.choices.push(MenuItem::new(label, Event::Redo(index, number)));
        }
    }

    pub(super) fn ask(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        self.escalates = true;
        self.title = l10n.text("ask");
        let guide = session.guide();
        let contacts: &[String] = match session.base() {
            Base::Step(step) => &guide.steps[step].contacts,
            Base::Exit(exit) => &guide.exits[exit].contacts,
            _ => &[],
        };
        self.whom_to_ask(session, l10n, contacts);
        self.offer_helper(session, l10n);
    }

    fn whom_to_ask(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, contacts: &[String]) {
        self.show_helper(session, l10n);
        self.blocks.extend(super::contact::contacts(session.guide(), l10n, contacts));
        self.code_to_read_out(session, l10n);
        self.prose(Tone::Note, l10n.text("lead-ready"), l10n.paragraphs("trouble.ready"));
        self.prose(Tone::Care, l10n.text("lead-secrets"), l10n.paragraphs("trouble.never"));
        self.offer_way_back(session, l10n);
        self.choices.push(MenuItem::new(l10n.text("choice-works"), Event::Forward));
        if session.is_under_way() {
            self.choices.push(MenuItem::new(l10n.text("choice-card"), Event::Open(Overlay::Card)));
        }
        self.choices.push(MenuItem::new(l10n.text("choice-stop"), Event::Open(Overlay::Leaving)));
    }

    /// The search in the person's own words, with results as they type.
    pub(super) fn search(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, typed: &Typed<'_>) {
        let Typed { text, finder, .. } = *typed;
        self.title = l10n.text("search");
        self.field = Some(Field {
            label: l10n.text("search.label"),
            hidden: false,
            open: text.is_empty(),
            // Nothing to submit: results appear while typing.
            answered: false,
            submit: None,
            prompt: l10n.text("search.prompt"),
            initial: session.initial().to_owned(),
            entry: session.entry(),
        });
        let cries = finder.is_cry(text);
        let Answers { mut hits, sure } = finder.find(text, &|hit| nearness(session, hit));
        if cries {
            hits.clear();
        }
        let said = match hits.is_empty() {
            _ if text.trim().is_empty() => "search.about",
            true if cries => "search.cry",
            true => "search.nothing",
            false if sure => "search.found",
            false => "search.unsure",
        };
        if !text.trim().is_empty() && (hits.is_empty() || !sure) {
            self.show_helper(session, l10n);
        }
        self.prose(Tone::Act, String::new(), l10n.paragraphs(said));
        if !sure {
            hits.truncate(UNSURE);
        }
        let (mut troubles, mut steps, mut terms) = (TROUBLES, STEPS, TERMS);
        for hit in hits {
            let left = match hit {
                Hit::Trouble(_) => &mut troubles,
                Hit::Step(_) => &mut steps,
                Hit::Term(_) => &mut terms,
            };
            if *left == 0 {
                continue;
            }
            *left -= 1;
            let guide = session.guide();
            let (label, event) = match hit {
                Hit::Trouble(trouble) => {
                    let title = l10n.text(&format!("trouble-{}", guide.troubles()[trouble].id));
                    (title, Event::Open(Overlay::Remedy(trouble, 0)))
                }
                Hit::Step(step) => {
                    let title = super::step_title(guide, l10n, step);
                    (l10n.with("step", title).text("search.step"), Event::Visit(step))
                }
                Hit::Term(term) => {
                    let name = l10n.words().glossary().get(term).map(|id| l10n.text(id)).unwrap_or_default();
                    (l10n.with("name", name).text("search.term"), Event::Open(Overlay::Term(term)))
                }
            };
            self.choices.push(MenuItem::new(label, event));
        }
        let ask = MenuItem::new(l10n.text("choice-ask"), Event::Open(Overlay::Ask));
        let again = MenuItem::new(l10n.text("choice-search-again"), Event::Field(FieldAct::Clear));
        if cries {
            // Not another word to find, but somebody, or what may be wrong here.
            self.choices.push(ask);
            self.choices.push(MenuItem::new(l10n.text("choice-trouble"), Event::Open(Overlay::Trouble)));
            self.offer_contacted(session, l10n, "choice-contacted");
            self.choices.push(again);
            self.choices.push(MenuItem::new(l10n.text("choice-stop"), Event::Open(Overlay::Leaving)));
        } else {
            self.choices.extend((!text.is_empty()).then_some(again));
            self.choices.push(ask);
        }
        self.offer_way_back(session, l10n);
    }
}

/// What a remedy says, and how to reach those whom it tells to ask.
fn remedy_paras(guide: &Guide, l10n: &Localizer<'_>, trouble: &Trouble, remedy: &Remedy) -> Vec<Para> {
    let mut paras = l10n.paragraphs(&format!("trouble-{}.cure-{}", trouble.id, remedy.id));
    paras.extend(remedy.ask.iter().flat_map(|id| super::contact::contact(guide, l10n, id)));
    paras
}

/// How close a hit is to the person's current step, as a factor for its score.
fn nearness(session: &Session<'_>, hit: Hit) -> f64 {
    let guide = session.guide();
    match hit {
        Hit::Trouble(trouble) => {
            let (own, common) = session.troubles();
            let elsewhere = session.device().is_some_and(|device| {
                let devices = &guide.troubles()[trouble].devices;
                !devices.is_empty() && !devices.iter().any(|other| other == device)
            });
            match () {
                () if own.contains(&trouble) => 1.3,
                () if elsewhere => 0.5,
                () if common.contains(&trouble) => 1.1,
                () => 1.0,
            }
        }
        // Steps that cannot be visited yet are left out.
        Hit::Step(step) if session.can_visit(step) => 0.9,
        Hit::Step(_) => 0.0,
        Hit::Term(_) => 0.6,
    }
}
