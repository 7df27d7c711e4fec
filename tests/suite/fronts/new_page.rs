//! A page unknown to both fronts works in both: Back, help, footer, language, field and answers.
//! Everything it needs is in this file.

use std::io;

use sesame::app;
use sesame::calendar::Now;
use sesame::keys::Action;
use sesame::l10n::Catalogs;
use sesame::screen::{Field, Front, Input, MenuItem, Model, Screen, ScreenId, Tone};
use sesame::text::Para;
use sesame::wizard::{Effect, Event, FieldAct, Outcome, Overlay};

use crate::support::card;
use crate::support::front::{in_lines, on_screen};
use crate::support::keys::keys;
use crate::support::model::{self, TestWorld};
use crate::support::sunday;

#[derive(Hash)]
struct DummyPage;

/// A page with a field and an answer, and a help page over it.
#[derive(Clone)]
struct Dummy<'w> {
    words: &'w Catalogs,
    language: String,
    help: bool,
    heard: String,
}

impl Model for Dummy<'_> {
    fn screen(&self, _input: &Input<'_>, _now: &Now) -> Screen {
        let l10n = self.words.localizer(&self.language, &self.language);
        if self.help {
            let mut screen = Screen::blank(ScreenId::of(&"help"), &l10n);
            screen.title = "Dummy help".to_owned();
            screen.on(Action::Help, Event::Back);
            screen.choices.push(MenuItem::new("Return".to_owned(), Event::Back));
            return screen;
        }
        let mut screen = Screen::blank(ScreenId::of(&DummyPage), &l10n);
        screen.title = "Dummy page".to_owned();
        screen.on(Action::Help, Event::Open(Overlay::Help));
        screen.prose(Tone::Act, String::new(), vec![Para::plain(format!("Heard: {}.", self.heard))]);
        screen.field = Some(Field {
            label: "Say:".to_owned(),
            hidden: false,
            open: self.heard.is_empty(),
            submit: Some(Event::Field(FieldAct::Check)),
            answered: !self.heard.is_empty(),
            prompt: "Say:".to_owned(),
            initial: String::new(),
            entry: 0,
        });
        screen.choices.push(MenuItem::new("Forget it".to_owned(), Event::Forward));
        screen
    }

    fn text(&self) -> (ScreenId, u32) {
        (ScreenId::of(&DummyPage), 0)
    }

    fn edited(&mut self) {}

    fn update(&mut self, event: Event, typed: &str, _now: &Now) -> Vec<Effect> {
        match event {
            Event::Back if !self.help => return vec![Effect::End(Outcome::Back)],
            Event::Stop => return vec![Effect::End(Outcome::Stopped)],
            Event::Interrupted => return vec![Effect::End(Outcome::Interrupted)],
            Event::Open(Overlay::Help) | Event::Back => self.help = !self.help,
            Event::Language(language) => self.language = language,
            Event::Field(FieldAct::Check) => typed.clone_into(&mut self.heard),
            Event::Forward => self.heard.clear(),
            _ => {}
        }
        Vec::new()
    }
}

impl<'w> model::Model<'w> for Dummy<'w> {
    fn run(&mut self, front: &mut dyn Front) -> io::Result<Outcome> {
        app::run(self, front, &mut TestWorld::new(sunday()))
    }

    fn fork(&self) -> Box<dyn model::Model<'w> + 'w> {
        Box::new(self.clone())
    }
}

#[test]
fn works_on_the_full_screen() {
    let words = card::words(&card::guide());
    let dummy = || Dummy { words: &words, language: "en".to_owned(), help: false, heard: String::new() };
    for size in [(80, 24), (40, 16)] {
        let seen = |line: &str| on_screen(&mut dummy(), size, keys(line));
        let first = seen("");
        for offered in ["Dummy page", "Enter done", "Tab choices", "Esc back", "Forget it"] {
            assert!(first.text().contains(offered), "{offered}: {}", first.frame());
        }
        assert!(seen("'words' Enter").text().contains("Heard: words."));
        assert!(seen("'words' Enter 1").text().contains("Heard: ."));
        assert!(seen("'words' Enter click'Forget'").text().contains("Heard: ."));
        let foot = seen("'words' Enter");
        for offered in ["b back", "h help", "l Français", "q stop"] {
            assert!(foot.text().contains(offered), "{offered}: {}", foot.frame());
        }
        assert!(!foot.text().contains("overview"));
        assert!(seen("'words' Enter h").text().contains("Dummy help"));
        assert!(seen("'words' Enter h h").text().contains("Dummy page"), "the key that opens it closes it");
        assert!(seen("'words' Enter l").text().contains("r retour"));
        assert_eq!(seen("'words' Enter b").exit, Some(Outcome::Back));
        assert_eq!(seen("Esc").exit, Some(Outcome::Back));
        assert_eq!(seen("'words' Enter q").exit, Some(Outcome::Stopped));
        assert_eq!(seen("Ctrl-c").exit, Some(Outcome::Interrupted));
    }
}

#[test]
fn works_line_by_line() {
    let words = card::words(&card::guide());
    let dummy = || Dummy { words: &words, language: "en".to_owned(), help: false, heard: String::new() };
    let seen = |typed: &str| in_lines(&mut dummy(), Some(80), typed);
    assert!(seen("").frame().contains("Dummy page\n"));
    let heard = seen("words\n");
    assert!(heard.frame().contains("Heard: words.") && heard.frame().contains("1. Forget it"), "{}", heard.frame());
    assert!(heard.frame().contains("b: back, h: help, l: Français, q: stop"), "{}", heard.frame());
    assert!(seen("words\n1\n").frame().ends_with("Say: "));
    assert_eq!(seen("words\nh\n").screen().title, "Dummy help");
    assert_eq!(seen("words\nhelp\nback\n").screen().title, "Dummy page");
    assert!(seen("words\nl\n").frame().contains("r : retour"));
    assert_eq!(seen("words\nb\n").exit, Some(Outcome::Back));
    assert_eq!(seen("words\nq\n").exit, Some(Outcome::Stopped));
}
