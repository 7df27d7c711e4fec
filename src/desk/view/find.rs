//! Finds the caller's place by their place code, their own words, or three questions.

use crate::desk::secret::Looks;
use crate::desk::{Desk, DeskAct, DeskPage};
use crate::guide::{DEVICE, Guide, Part, PictureRow, Step, StepId, TroubleId};
use crate::l10n::Localizer;
use crate::place_code::{self, Position, Refused};
use crate::screen::{Field, MenuItem, Screen, Tone, Typed};
use crate::search::Hit;
use crate::text::{Para, without_accents};
use crate::wizard::view::step_title;
use crate::wizard::{Base, Event, FieldAct, Session};

/// How many answers of each kind are listed. Steps have places of their own: they are what is looked for here.
const CODES: usize = 4;
const TROUBLES: usize = 5;
const STEPS: usize = 2;

impl Screen {
    pub(super) fn find(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>, typed: &Typed<'_>) {
        let session = desk.session();
        self.title = l10n.text("desk-find");
        self.field = Some(Field {
            label: l10n.text("desk-find.label"),
            hidden: false,
            open: desk.typing() && typed.text.is_empty(),
            answered: false,
            submit: None,
            prompt: l10n.text("desk-find.prompt"),
            initial: String::new(),
            entry: desk.entry(),
        });
        let text = typed.text.trim();
        if text.is_empty() {
            self.prose(Tone::Act, String::new(), l10n.paragraphs("desk-find.about"));
            self.prose(Tone::Care, l10n.text("desk-duty"), l10n.paragraphs("desk-duty.all"));
        } else {
            self.answers_to(desk, l10n, typed);
            self.choices.push(MenuItem::new(l10n.text("choice-search-again"), Event::Field(FieldAct::Clear)));
        }
        if text.is_empty() && session.display().form == crate::display::Form::Lines {
            self.choices.push(MenuItem::new(l10n.text("desk-find.type"), Event::Field(FieldAct::Type)));
        }
        self.go(l10n, "desk-find.questions", DeskPage::Device);
        self.act(l10n.text("desk-find.begin"), DeskAct::Begin);
        // Needs no place: the caller may not be at any step.
        self.offer_contacted(session, l10n, "desk-find.contacted");
        self.go(l10n, "desk-case", DeskPage::Case);
    }

    /// Lists answers to what was typed: a place code, a misheard one, or the caller's own words.
    fn answers_to(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>, typed: &Typed<'_>) {
        let session = desk.session();
        let guide = session.guide();
        match place_code::read(guide, typed.text) {
            Ok(position) => {
                self.prose(Tone::Act, String::new(), l10n.paragraphs("desk-find.code"));
                let code = place_code::code(guide, &position).map(|code| code.to_string()).unwrap_or_default();
                self.stand(guide, l10n, &code, position, None);
            }
            Err(refused) => {
                let hits = hits(session, typed);
                if looks_like_a_code(typed.text, hits.is_empty()) {
                    let near = place_code::neighbours(guide, typed.text, CODES);
                    let id = match (refused, near.is_empty()) {
                        (Refused::Retired, _) => "desk-find.retired",
                        (_, true) => "desk-find.wrong",
                        (_, false) => "desk-find.near",
                    };
                    self.prose(Tone::Act, String::new(), l10n.paragraphs(id));
                    for (code, position) in near {
                        self.stand(guide, l10n, &code.to_string(), position, None);
                    }
                } else if holds_secret(desk, typed.text) {
                    self.prose(Tone::Care, l10n.text("desk-duty"), l10n.paragraphs("desk-find.secret"));
                } else if hits.is_empty() {
                    // With hits there is no sentence, so that a small window shows them at once.
                    self.prose(Tone::Act, String::new(), l10n.paragraphs("search.nothing"));
                }
                self.hits(session, l10n, hits);
            }
        }
    }

    fn hits(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, hits: Vec<Hit>) {
        let guide = session.guide();
        let device = session.device().map(str::to_owned);
        let (mut troubles, mut steps) = (TROUBLES, STEPS);
        for hit in hits {
            let left = if matches!(hit, Hit::Step(_)) { &mut steps } else { &mut troubles };
            if *left == 0 {
                continue;
            }
            *left -= 1;
            match hit {
                Hit::Step(step) => {
                    let position = Position { step: Some(step), device: device.clone() };
                    self.stand(guide, l10n, "", position, None);
                }
                Hit::Trouble(trouble) => {
                    let of = &guide.troubles()[trouble];
                    // The caller's step if the trouble can happen there, else the first step where it can.
                    let here = match session.base() {
                        Base::Step(step) => Some(step).filter(|step| of.any || of.steps.contains(step)),
                        _ => None,
                    };
                    let fits = |step: &&StepId| on_device(guide, &guide.steps[**step], device.as_deref());
                    let step = here.or_else(|| of.steps.iter().find(fits).copied());
                    let position = Position { step, device: device.clone() };
                    if step.is_some() || of.finished {
                        self.stand(guide, l10n, "", position, Some(trouble));
                    } else {
                        // It can happen anywhere, and the caller's place is unknown.
                        let title = l10n.text(&format!("trouble-{}", of.id));
                        self.act(l10n.with("name", title).text("desk-find.trouble"), DeskAct::Meet(trouble));
                    }
                }
                Hit::Term(_) => {}
            }
        }
    }

    /// Offers a step (or the end) where the caller may be, with its place code or the caller's trouble.
    fn stand(
        &mut self,
        guide: &Guide,
        l10n: &Localizer<'_>,
        code: &str,
        position: Position,
        trouble: Option<TroubleId>,
    ) {
        let device = position.device.clone().unwrap_or_default();
        let l10n = l10n.with("device", device.clone());
        let title = match position.step {
            Some(step) => step_title(guide, &l10n, step),
            None => l10n.text("finished.title"),
        };
        let mut said = l10n.with("step", title);
        let known = format!("step-device.choice-{device}");
        let on = if l10n.has(&known) { l10n.text(&known) } else { String::new() };
        said.set("known", if on.is_empty() { "no" } else { "yes" });
        said.set("value", on);
        let label = match (code, trouble) {
            (_, Some(trouble)) => {
                said.set("name", l10n.text(&format!("trouble-{}", guide.troubles()[trouble].id)));
                said.text("desk-find.trouble")
            }
            ("", None) => said.text("desk-find.step"),
            (code, None) => {
                said.set("quoted", code.to_owned());
                said.text("desk-find.at")
            }
        };
        self.act(label, DeskAct::Stand(position.step, position.device, trouble));
    }

    pub(super) fn which_device(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>) {
        self.title = l10n.text("desk-which-device");
        let guide = desk.guide();
        if let Some(question) = guide.step(DEVICE) {
            for choice in &guide.steps[question].choices {
                let label = l10n.text(&format!("step-{}.choice-{}", guide.steps[question].id, choice.id));
                self.act(label, DeskAct::Device(Some(choice.id.clone())));
            }
        }
        self.act(l10n.text("desk-unknown"), DeskAct::Device(None));
    }

    pub(super) fn code_came(&mut self, l10n: &Localizer<'_>) {
        self.title = l10n.text("desk-code-came");
        self.prose(Tone::Care, l10n.text("desk-duty"), l10n.paragraphs("desk-duty.code"));
        for (id, came) in
            [("desk-code-came.no", Some(false)), ("desk-code-came.yes", Some(true)), ("desk-unknown", None)]
        {
            self.act(l10n.text(id), DeskAct::CodeCame(came));
        }
    }

    /// Lists the pages where the caller may be, by what they show.
    pub(super) fn sees(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>, typed: &str) {
        let guide = desk.guide();
        let asked = desk.asked();
        let device = asked.device.as_deref().or(desk.session().device());
        self.title = l10n.text("desk-sees.title");
        self.field = Some(Field {
            label: l10n.text("desk-sees.label"),
            hidden: false,
            open: desk.typing() && typed.is_empty(),
            answered: false,
            submit: None,
            prompt: l10n.text("desk-sees.prompt"),
            initial: String::new(),
            entry: desk.entry(),
        });
        let came = guide.step("code-came");
        let fits = |step: StepId| {
            let side = match (asked.code_came, came) {
                (Some(true), Some(came)) => step >= came,
                (Some(false), Some(came)) => step <= came,
                _ => true,
            };
            side && on_device(guide, &guide.steps[step], device)
        };
        let folded = |text: &str| without_accents(&text.to_lowercase());
        let wanted: Vec<String> = folded(typed).split_whitespace().map(str::to_owned).collect();
        let says = |text: &str| wanted.iter().all(|word| folded(text).contains(word.as_str()));
        let l10n = l10n.with("device", device.unwrap_or_default().to_owned());
        let mut found: Vec<(String, Option<StepId>)> = Vec::new();
        for step in guide.steps.keys().filter(|step| fits(*step)) {
            let label = seen(&l10n, &guide.steps[step]);
            let labels = guide.steps[step].labels.iter().map(|label| l10n.label_alone(label));
            if says(&format!("{label} {}", labels.collect::<Vec<_>>().join(" "))) {
                found.push((label, Some(step)));
            }
        }
        let end = l10n.text("finished.title");
        if says(&end) {
            found.push((end, None));
        }
        let about = if found.is_empty() { "desk-sees.nothing" } else { "desk-sees.about" };
        self.prose(Tone::Act, String::new(), l10n.paragraphs(about));
        // Enter on this choice leads back to the field.
        self.choices.push(MenuItem::new(l10n.text("desk-sees.search"), Event::Field(FieldAct::Clear)));
        let left = found.len().saturating_sub(desk.listed());
        for (label, step) in found.into_iter().take(desk.listed()) {
            self.act(label, DeskAct::Stand(step, device.map(str::to_owned), None));
        }
        if left > 0 {
            self.act(l10n.with("count", left).text("desk-more"), DeskAct::More);
        }
        // Enter takes the first match, but only if something was typed.
        self.default = usize::from(!wanted.is_empty() && self.choices.len() > 1);
    }
}

/// What the caller's own words may mean: troubles of any step, and steps that exist on their device.
fn hits(session: &Session<'_>, typed: &Typed<'_>) -> Vec<Hit> {
    let guide = session.guide();
    let device = session.device();
    let near = |hit: Hit| match hit {
        Hit::Trouble(trouble) => {
            let devices = &guide.troubles()[trouble].devices;
            let fits = device.is_none_or(|device| devices.is_empty() || devices.iter().any(|one| one == device));
            if fits { 1.0 } else { 0.5 }
        }
        Hit::Step(step) if on_device(guide, &guide.steps[step], device) => 0.9,
        Hit::Step(_) | Hit::Term(_) => 0.0,
    };
    typed.finder.find(typed.text, &near).hits
}

/// Whether a text seems to hold a secret or a number of the caller.
fn holds_secret(desk: &Desk<'_>, typed: &str) -> bool {
    desk.findings(typed).iter().any(|found| matches!(found.looks, Looks::Password | Looks::Code | Looks::Number))
}

/// Whether an invalid text was meant as a place code: about that length, and with a digit or no search hits.
fn looks_like_a_code(typed: &str, means_nothing: bool) -> bool {
    let signs: Vec<char> = typed.chars().filter(|c| c.is_alphanumeric()).collect();
    (3..=5).contains(&signs.len()) && (means_nothing || signs.iter().any(char::is_ascii_digit))
}

/// A page described by its heading, if a source shows one, and its title in the guide.
fn seen(l10n: &Localizer<'_>, step: &Step) -> String {
    let title = l10n.text(&format!("step-{}.title", step.id));
    let heading = step.picture.iter().find(|row| row.part == Part::Heading).and_then(PictureRow::label);
    match heading {
        Some(label) => {
            let mut said = l10n.with("label", l10n.label_alone(label));
            said.set("step", title);
            said.text("desk-sees.heading")
        }
        None => title,
    }
}

/// Whether a step exists on a device; always true if the device is unknown.
fn on_device(guide: &Guide, step: &Step, device: Option<&str>) -> bool {
    let Some(question) = guide.step(DEVICE) else { return true };
    device.is_none_or(|device| {
        step.when.iter().all(|(asked, values)| *asked != question || values.iter().any(|value| value == device))
    })
}

/// A list item.
pub(super) fn item(text: String) -> Para {
    Para { item: true, ..Para::plain(text) }
}
