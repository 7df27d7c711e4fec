//! The list of guides, where there are several: asked before there is a session.

use super::{Choice, Screen, Tone};
use crate::session::{Event, Place};
use crate::words::{Voice, Words};

impl Screen {
    /// Which guide? In every language at once: nobody has chosen one yet. `guides` are ids and titles.
    pub fn guides(guides: &[(String, String)], default: usize, words: &Words, language: &str) -> Screen {
        let mut screen = Screen::blank(Place::Guides, &words.speak(language, language));
        screen.stands_alone();
        screen.is_first();
        let voices: Vec<Voice<'_>> = words.languages().iter().map(|code| words.speak(code, code)).collect();
        let mut titles: Vec<String> = voices.iter().map(|voice| voice.line("guides.title")).collect();
        titles.dedup();
        screen.title = titles.join(" · ");
        let asks = voices.iter().map(|voice| voice.para("guides.ask")).collect();
        screen.prose(Tone::Act, String::new(), asks);
        for (id, title) in guides {
            screen.choices.push(Choice::new(title.clone(), Event::Choose(id.clone())));
        }
        screen.default = default;
        screen
    }

    /// The help page of the list, for a front that writes lines or for one that draws.
    pub fn guides_help(words: &Words, language: &str, lines: bool) -> Screen {
        let voice = words.speak(language, language);
        let mut screen = Screen::blank(Place::Help, &voice);
        screen.stands_alone();
        screen.help_with_keys(&voice, false, lines);
        screen.choices.push(Choice::new(voice.line("choice-return"), Event::Back));
        screen
    }
}
