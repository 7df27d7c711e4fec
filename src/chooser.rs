//! The questions before a session, in all languages at once: which guide, and whether to use plain mode.

use crate::calendar::Now;
use crate::display::{Change, Form};
use crate::keys::Action;
use crate::l10n::{Catalogs, Localizer};
use crate::screen::{Input, MenuItem, Model, Screen, ScreenId, Tone};
use crate::wizard::{Effect, Event, Outcome, Overlay};

/// The pages asked before there is a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChooserPage {
    /// The list of guides.
    Guides,
    /// The keys of the list.
    Help,
    /// Whether to use plain mode.
    Lines,
}

/// The choice of a guide.
#[derive(Debug)]
pub struct GuideList<'c> {
    /// Ids and titles.
    guides: &'c [(String, String)],
    default: usize,
    words: &'c Catalogs,
    language: String,
    page: ChooserPage,
}

impl<'c> GuideList<'c> {
    /// `guides` holds ids and titles.
    pub fn new(guides: &'c [(String, String)], default: usize, words: &'c Catalogs, language: &str) -> Self {
        GuideList { guides, default, words, language: language.to_owned(), page: ChooserPage::Guides }
    }

    fn list(&self) -> Screen {
        let mut screen = blank(self.page, self.words, &self.language);
        screen.is_first();
        screen.on(Action::Help, Event::Open(Overlay::Help));
        let localizers = localizers(self.words);
        let mut titles: Vec<String> = localizers.iter().map(|l10n| l10n.text("guides.title")).collect();
        titles.dedup();
        screen.title = titles.join(" · ");
        let asks = localizers.iter().map(|l10n| l10n.paragraph("guides.ask")).collect();
        screen.prose(Tone::Act, String::new(), asks);
        for (id, title) in self.guides {
            screen.choices.push(MenuItem::new(title.clone(), Event::Choose(id.clone())));
        }
        screen.default = self.default;
        screen
    }

    fn help(&self, form: Form) -> Screen {
        let l10n = self.words.localizer(&self.language, &self.language);
        let mut screen = blank(self.page, self.words, &self.language);
        screen.on(Action::Help, Event::Back);
        screen.help_with_keys(&l10n, false, form);
        screen.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
        screen
    }
}

impl Model for GuideList<'_> {
    fn screen(&self, input: &Input<'_>, _now: &Now) -> Screen {
        if self.page == ChooserPage::Help { self.help(input.form) } else { self.list() }
    }

    fn text(&self) -> (ScreenId, u32) {
        (ScreenId::of(&self.page), 0)
    }

    fn edited(&mut self) {}

    fn update(&mut self, event: Event, _typed: &str, _now: &Now) -> Vec<Effect> {
        match event {
            Event::Open(Overlay::Help) => self.page = ChooserPage::Help,
            Event::Back => self.page = ChooserPage::Guides,
            Event::Choose(id) => {
                let picked = self.guides.iter().position(|(known, _)| *known == id).map(Outcome::Picked);
                return picked.map(Effect::End).into_iter().collect();
            }
            event => return decided(event, &mut self.language),
        }
        Vec::new()
    }
}

/// The offer of plain mode, made if a screen reader seems to be running.
#[derive(Debug)]
pub struct LinesOffer<'c> {
    words: &'c Catalogs,
    language: String,
}

impl<'c> LinesOffer<'c> {
    pub fn new(words: &'c Catalogs, language: &str) -> Self {
        LinesOffer { words, language: language.to_owned() }
    }
}

impl Model for LinesOffer<'_> {
    fn screen(&self, _input: &Input<'_>, _now: &Now) -> Screen {
        let mut screen = blank(ChooserPage::Lines, self.words, &self.language);
        let localizers = localizers(self.words);
        let each = |id: &str| localizers.iter().map(|l10n| l10n.text(id)).collect::<Vec<_>>().join(" · ");
        screen.is_first();
        screen.title = each("offer");
        let asks = localizers.iter().map(|l10n| l10n.paragraph("offer.ask")).collect();
        screen.prose(Tone::Act, String::new(), asks);
        screen.choices.push(MenuItem::new(each("offer.lines"), Event::Display(Change::Plain(true))));
        screen.choices.push(MenuItem::new(each("offer.full"), Event::Display(Change::Plain(false))));
        screen
    }

    fn text(&self) -> (ScreenId, u32) {
        (ScreenId::of(&ChooserPage::Lines), 0)
    }

    fn edited(&mut self) {}

    fn update(&mut self, event: Event, _typed: &str, _now: &Now) -> Vec<Effect> {
        match event {
            Event::Display(change) => vec![Effect::End(Outcome::Chosen(change))],
            event => decided(event, &mut self.language),
        }
    }
}

fn blank(page: ChooserPage, words: &Catalogs, language: &str) -> Screen {
    Screen::blank(ScreenId::of(&page), &words.localizer(language, language))
}

/// One for every language: none has been chosen yet.
fn localizers(words: &Catalogs) -> Vec<Localizer<'_>> {
    words.languages().iter().map(|code| words.localizer(code, code)).collect()
}

/// The decisions available on all of these pages.
fn decided(event: Event, language: &mut String) -> Vec<Effect> {
    match event {
        Event::Stop => vec![Effect::End(Outcome::Stopped)],
        Event::Interrupted => vec![Effect::End(Outcome::Interrupted)],
        Event::Language(chosen) => {
            *language = chosen;
            Vec::new()
        }
        _ => Vec::new(),
    }
}
