//! The two practices: choosing a password, reading the final code. Neither saves, sends or logs anything: the typed
//! text lives in the front end of a separate process, which ends when the person leaves.

use rand::SeedableRng;
use rand::rngs::StdRng;
use zeroize::Zeroizing;

use crate::check::password::PasswordRule;
use crate::display::Form;
use crate::draft::{Draft, DraftRemark};
use crate::guide::Exercise;
use crate::guide_files::GuideFiles;
use crate::keys::Action;
use crate::l10n::{Catalogs, Localizer};
use crate::screen::{Field, MenuItem, Screen, ScreenId, Tone};
use crate::text::{Para, Role, Span};
use crate::wizard::{Event, FieldAct, Overlay};

mod code;
mod model;
mod password;
mod suggest;

pub use model::Rehearsal;
pub(crate) use suggest::ENOUGH;
pub use suggest::lists;

/// The rules to tick: those that are known, and that it contains nothing of the person's own.
const RULES: usize = PasswordRule::ALL.len() + 1;

/// One practice, from start to end.
pub struct Practice {
    exercise: Exercise,
    language: String,
    page: PracticePage,
    /// Whether the person has come to the field: other pages then lead back to it.
    tried: bool,
    /// Whether the typed text is shown.
    shown: bool,
    /// Whether a line-by-line front end asks for a line now.
    typing: bool,
    /// Whether the person asked for a verdict on the current line.
    checked: bool,
    /// Whether the person confirmed what only they can know: it contains neither their name nor their mail name.
    confirmed: bool,
    form: Form,
    /// In a page, where nothing is typed: the rules that the person has ticked.
    ticked: [bool; RULES],
    guide_files: GuideFiles,
    chance: Option<StdRng>,
    suggestion: Option<Zeroizing<String>>,
}

impl std::fmt::Debug for Practice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Practice").field("exercise", &self.exercise).finish_non_exhaustive()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PracticePage {
    /// A suggested password: the password practice begins with it.
    Suggestion,
    /// An invented code: the code practice begins with it.
    Sample,
    /// The field, with remarks on the typed text.
    Field,
    /// In a page, instead of the field: the rules, to be ticked. A browser cannot promise to forget what is typed.
    Rules,
    /// The list of keys.
    Help,
}

impl Practice {
    /// `seed` comes from the system's randomness; without it no password can be suggested.
    /// Lines stay on screen, so even a code is then shown only on request; in a page nothing is typed at all.
    pub fn new(
        exercise: Exercise,
        language: &str,
        guide_files: GuideFiles,
        seed: Option<[u8; 32]>,
        form: Form,
    ) -> Self {
        let page = match exercise {
            Exercise::Password => PracticePage::Suggestion,
            Exercise::Code => PracticePage::Sample,
        };
        let mut practice = Practice {
            exercise,
            language: language.to_owned(),
            page,
            tried: false,
            shown: exercise == Exercise::Code && form == Form::Full,
            typing: false,
            checked: false,
            confirmed: false,
            form,
            ticked: Default::default(),
            guide_files,
            chance: seed.map(StdRng::from_seed),
            suggestion: None,
        };
        if exercise == Exercise::Password {
            practice.suggest();
        }
        practice
    }

    pub fn language(&self) -> &str {
        &self.language
    }

    /// The id of the page shown.
    pub fn id(&self) -> ScreenId {
        ScreenId::of(&self.page)
    }

    /// The typed text has changed: its verdict and confirmation no longer apply.
    pub fn edited(&mut self) {
        self.checked = false;
        self.confirmed = false;
    }

    /// Handles an event; returns whether the person leaves.
    pub fn update(&mut self, event: Event) -> bool {
        match event {
            Event::Back if self.page == self.first() => return true,
            Event::Back => self.page = self.first(),
            Event::Open(Overlay::Help) => self.page = PracticePage::Help,
            Event::Language(language) => self.language = language,
            Event::Field(act) => self.act(act),
            _ => {}
        }
        self.typing &= self.page == PracticePage::Field;
        false
    }

    /// The page that the practice is left from, and that others lead back to.
    fn first(&self) -> PracticePage {
        match self.exercise {
            _ if self.tried && self.form == Form::Page => PracticePage::Rules,
            _ if self.tried => PracticePage::Field,
            Exercise::Password => PracticePage::Suggestion,
            Exercise::Code => PracticePage::Sample,
        }
    }

    fn act(&mut self, act: FieldAct) {
        match act {
            FieldAct::Type if self.form == Form::Page => {
                self.tried = true;
                self.page = PracticePage::Rules;
            }
            FieldAct::Tick(rule) => {
                if let Some(ticked) = self.ticked.get_mut(rule) {
                    *ticked = !*ticked;
                }
            }
            FieldAct::Type | FieldAct::Clear => {
                // A confirmation does not carry over to the next line.
                self.edited();
                self.tried = true;
                self.page = PracticePage::Field;
                self.typing = true;
            }
            FieldAct::Check => {
                self.typing = false;
                self.checked = true;
            }
            FieldAct::Show => self.shown = !self.shown,
            FieldAct::Confirm => self.confirmed = !self.confirmed,
            // The one suggested last is not lost by a look at the field.
            FieldAct::Suggest if self.page == self.first() && self.tried => self.page = PracticePage::Suggestion,
            FieldAct::Suggest => self.suggest(),
        }
    }

    fn suggest(&mut self) {
        let words = suggest::words(&self.guide_files, &self.language);
        self.suggestion = self.chance.as_mut().and_then(|chance| suggest::suggest(&words, chance));
    }

    /// The page to show for the current draft.
    pub fn screen(&self, words: &Catalogs, draft: &Draft) -> Screen {
        let l10n = words.localizer(&self.language, &self.language).on(self.form);
        let mut screen = Screen::blank(self.id(), &l10n);
        screen.on(Action::Help, Event::Open(Overlay::Help));
        screen.secret = true;
        match self.page {
            PracticePage::Field => self.field(&mut screen, &l10n, draft),
            PracticePage::Suggestion => self.suggestion(&mut screen, &l10n),
            PracticePage::Rules => self.rules(&mut screen, &l10n),
            PracticePage::Sample => self.sample(&mut screen, &l10n),
            PracticePage::Help => {
                screen.closes_by(&Event::Open(Overlay::Help));
                screen.help_with_keys(&l10n, true, self.form);
                screen.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
            }
        }
        screen
    }

    fn field(&self, screen: &mut Screen, l10n: &Localizer<'_>, draft: &Draft) {
        let id = format!("practise-{}", self.exercise.name());
        screen.title = l10n.text(&id);
        screen.field = Some(Field {
            label: l10n.text(&format!("{id}.label")),
            hidden: !self.shown,
            open: self.typing,
            answered: false,
            submit: (!self.checked || draft.is_empty()).then_some(Event::Field(FieldAct::Check)),
            prompt: l10n.text(&format!("{id}.prompt")),
            initial: String::new(),
            entry: 0,
        });
        if let Some(remark) = draft.remark() {
            let id = if remark == DraftRemark::TooLong { "draft-too-long" } else { "draft-cleaned" };
            screen.notices.push(l10n.text(id));
        }
        if self.checked && draft.is_empty() {
            screen.notices.push(l10n.text("draft-empty"));
        }
        match self.exercise {
            Exercise::Password => self.password(screen, l10n, draft),
            Exercise::Code => self.code(screen, l10n, draft),
        }
        let lines = self.form == Form::Lines;
        if lines && draft.is_empty() {
            screen.prose(Tone::Note, String::new(), l10n.paragraphs(&format!("{id}.lines")));
        }
        let mut choice = |label: &str, act| screen.choices.push(MenuItem::new(l10n.text(label), Event::Field(act)));
        let type_on = !lines && !draft.is_empty();
        choice(if type_on { "choice-type-on" } else { "choice-type" }, FieldAct::Type);
        choice(if self.shown { "choice-hide" } else { "choice-show" }, FieldAct::Show);
        if self.exercise == Exercise::Password {
            choice(if self.confirmed { "choice-unconfirm" } else { "choice-confirm" }, FieldAct::Confirm);
            choice("choice-suggest", FieldAct::Suggest);
        }
        screen.choices.push(MenuItem::new(l10n.text("choice-leave"), Event::Back));
    }

    fn suggestion(&self, screen: &mut Screen, l10n: &Localizer<'_>) {
        screen.title = l10n.text("suggestion");
        match &self.suggestion {
            Some(suggestion) => {
                let spans = vec![Span::new(suggestion.as_str(), Role::Strong)];
                screen.prose(Tone::Act, String::new(), vec![Para { item: false, spans }]);
                screen.prose(Tone::Act, String::new(), l10n.paragraphs("suggestion.about"));
                screen.prose(Tone::Note, l10n.text("lead-keep"), l10n.paragraphs("suggestion.keep"));
                screen.choices.push(MenuItem::new(l10n.text("choice-another"), Event::Field(FieldAct::Suggest)));
            }
            None => screen.prose(Tone::Act, String::new(), l10n.paragraphs("suggestion.none")),
        }
        // Enter loses nothing.
        screen.default = screen.choices.len();
        self.to_field(screen, l10n, "choice-own-password");
        // A page has no field to go on to.
        if self.form == Form::Page {
            screen.default = screen.choices.len() - 1;
        }
    }

    /// The ways on from the page before the field.
    fn to_field(&self, screen: &mut Screen, l10n: &Localizer<'_>, own: &str) {
        // In a page there is no field, and a code has no rules.
        let leads = !(self.form == Form::Page && self.exercise == Exercise::Code);
        if self.tried {
            screen.choices.push(MenuItem::new(l10n.text("choice-to-practice"), Event::Back));
        } else {
            screen.choices.extend(leads.then(|| MenuItem::new(l10n.text(own), Event::Field(FieldAct::Type))));
            screen.choices.push(MenuItem::new(l10n.text("choice-leave"), Event::Back));
        }
    }
}
