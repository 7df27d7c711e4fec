//! A scripted session: what a user chooses and types, with keys on the full screen or as lines, and what they then see.
//! Only real user input is used.

use sesame::guide::Guide;
use sesame::keys::Action;
use sesame::l10n::Catalogs;
use sesame::screen::Screen;
use sesame::wizard::{Event, FieldAct};

use super::front::{Seen, in_lines, on_one_line, on_screen};
use super::keys::{Hand, keys, typed};
use super::model::{AtDesk, Model, TestCases};
use super::shown::{Shown, shown};

/// Which front end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Full((u16, u16)),
    Lines,
}

/// The front ends in which a story must be the same.
pub(crate) const MODES: [Mode; 3] = [Mode::Full((80, 24)), Mode::Full((40, 16)), Mode::Lines];

/// Matches nothing in any guide, and is too long for a place code.
pub(crate) const UNKNOWN: &str = "zzqxzzqx";

/// More pages than any screen has.
const PAGES: usize = 30;

/// One session. All input so far is replayed after each action, so the state of the front end is always right.
pub(crate) struct Story<'g, M> {
    words: &'g Catalogs,
    pub(crate) mode: Mode,
    start: M,
    hands: Vec<Hand>,
    lines: String,
    /// The model after all input so far.
    pub(crate) now: M,
    /// What was seen since the session began.
    pub(crate) seen: Seen,
    /// Line mode: the output since the last action.
    news: String,
    written: String,
}

impl<'g> Story<'g, AtDesk<'g>> {
    /// A volunteer at the desk.
    pub(crate) fn at_desk(
        (guide, words): (&'g Guide, &'g Catalogs),
        mode: Mode,
        language: &str,
        cases: TestCases,
    ) -> Self {
        Self::new(words, mode, AtDesk::new(guide, words, language, cases))
    }

    /// A second desk with the same cases, front end and language.
    pub(crate) fn another(&self) -> Self {
        Self::new(self.words, self.mode, self.now.another())
    }
}

impl<'g, M: Model<'g> + Clone> Story<'g, M> {
    pub(crate) fn new(words: &'g Catalogs, mode: Mode, start: M) -> Self {
        let seen = Seen { screens: Vec::new(), frames: Vec::new(), copied: Vec::new(), exit: None };
        let (now, hands, lines) = (start.clone(), Vec::new(), String::new());
        let (news, written) = (String::new(), String::new());
        let mut story = Story { words, mode, start, hands, lines, now, seen, news, written };
        story.play();
        story
    }

    fn play(&mut self) {
        self.now = self.start.clone();
        self.seen = match self.mode {
            Mode::Full(size) => on_screen(&mut self.now, size, self.hands.clone()),
            Mode::Lines => in_lines(&mut self.now, None, &self.lines),
        };
        let frame = self.seen.frame().to_owned();
        let before = std::mem::replace(&mut self.written, frame);
        if self.mode == Mode::Lines {
            self.news = self.written.strip_prefix(&before).expect("written on").to_owned();
        }
    }

    /// Changes something outside, as between two sessions: text typed in the front end is lost.
    pub(crate) fn meanwhile(&mut self, change: impl FnOnce(&mut M)) {
        change(&mut self.now);
        self.start = self.now.clone();
        self.hands.clear();
        self.lines.clear();
        self.written.clear();
        self.play();
    }

    /// Presses these keys on the full screen.
    pub(crate) fn hands(&mut self, line: &str) {
        assert!(self.mode != Mode::Lines, "no keys line by line");
        self.hands.extend(keys(line));
        self.play();
    }

    pub(crate) fn lines(&mut self, lines: &str) {
        assert!(self.mode == Mode::Lines, "no lines on the full screen");
        self.lines.push_str(lines);
        self.play();
    }

    /// Presses the key of an action; on the full screen, leaves the field first if needed.
    pub(crate) fn key(&mut self, action: Action) {
        let key = self.screen().keys.iter().find(|key| key.action == action);
        let letter = key.map(|key| key.name.clone()).expect("a key");
        match self.mode {
            Mode::Lines => self.lines(&format!("{letter}\n")),
            Mode::Full(_) if self.seen.is_typing() => self.hands(&format!("Tab {letter}")),
            Mode::Full(_) => self.hands(&letter),
        }
    }

    /// Goes back to the previous page, from any part of the current one.
    pub(crate) fn back(&mut self) {
        if self.mode != Mode::Lines {
            self.hands(if self.seen.is_typing() { "Tab Home" } else { "Home" });
        }
        self.key(Action::Back);
    }

    /// Presses only Enter.
    pub(crate) fn enter(&mut self) {
        match self.mode {
            Mode::Lines => self.lines("\n"),
            Mode::Full(_) => self.hands("Enter"),
        }
    }

    /// Chooses the answer labelled with this message of the catalog.
    #[track_caller]
    pub(crate) fn chooses(&mut self, id: &str) {
        let label = self.line(id);
        self.take(&label, |screen, at| plain(&screen.choices[at].label) == label);
    }

    /// Chooses the only answer that contains this text.
    #[track_caller]
    pub(crate) fn chooses_like(&mut self, text: &str) {
        let text = plain(text);
        self.take(&text, |screen, at| plain(&screen.choices[at].label).contains(&text));
    }

    /// Chooses the answer whose event matches.
    #[track_caller]
    pub(crate) fn chooses_by(&mut self, means: impl Fn(&Event) -> bool) {
        self.take("an event", |screen, at| means(&screen.choices[at].event));
    }

    #[track_caller]
    fn take(&mut self, what: &str, fits: impl Fn(&Screen, usize) -> bool) {
        if self.mode == Mode::Lines && self.asks() {
            // In line mode a field asks first; the answers are listed after the typed text.
            self.lines(&format!("{UNKNOWN}\n"));
        }
        let screen = self.screen();
        let fitting: Vec<usize> = (0..screen.choices.len()).filter(|at| fits(screen, *at)).collect();
        let [index] = fitting[..] else {
            let labels: Vec<&str> = screen.choices.iter().map(|choice| choice.label.as_str()).collect();
            panic!("{} answers are “{what}” on {:?}: {labels:#?}", fitting.len(), shown(screen));
        };
        let last = screen.choices.len() - 1;
        match self.mode {
            Mode::Lines => self.lines(&format!("{}\n", index + 1)),
            Mode::Full(_) => {
                let out = if self.seen.is_typing() { "Tab" } else { "End" };
                // What cannot be undone is marked first.
                let confirm = if screen.choices[index].irreversible { " Enter" } else { "" };
                self.hands(&match index {
                    0..10 => format!("{out} {}{confirm}", (index + 1) % 10),
                    _ => format!("{out} {}{}Enter", "Down ".repeat(last + 1), "Up ".repeat(last - index)),
                });
            }
        }
    }

    /// Types into the field and presses Enter.
    #[track_caller]
    pub(crate) fn types(&mut self, text: &str) {
        assert!(self.screen().field.is_some(), "no field on {:?}", self.place());
        match self.mode {
            Mode::Lines if self.asks() => self.lines(&format!("{text}\n")),
            Mode::Lines => {
                self.chooses_by(|event| matches!(event, Event::Field(FieldAct::Type | FieldAct::Clear)));
                self.lines(&format!("{text}\n"));
            }
            Mode::Full(_) => {
                self.writes(text);
                self.hands("Enter");
            }
        }
    }

    /// Types into the field of the full screen and stays there.
    pub(crate) fn writes(&mut self, text: &str) {
        if !self.seen.is_typing() {
            self.hands("Tab");
        }
        self.hands.extend(typed(text));
        self.play();
    }

    /// Takes the usual answer. In a small window, Enter turns the remaining pages first.
    pub(crate) fn goes_on(&mut self) {
        let place = self.place();
        for _ in 0..PAGES {
            self.enter();
            if self.mode == Mode::Lines || self.seen.exit.is_some() || self.place() != place {
                return;
            }
        }
        panic!("Enter leads nowhere from {place:?}");
    }

    /// Types a search text and takes the usual answer.
    pub(crate) fn finds(&mut self, text: &str) {
        self.types(text);
        self.goes_on();
    }

    /// Whether the field is waiting for text, in line mode.
    fn asks(&self) -> bool {
        self.screen().field.as_ref().is_some_and(|field| field.open)
    }

    pub(crate) fn screen(&self) -> &Screen {
        self.seen.screen()
    }

    pub(crate) fn place(&self) -> Shown {
        shown(self.screen())
    }

    /// A message of the catalog, in the language of the screen.
    pub(crate) fn line(&self, id: &str) -> String {
        let language = &self.screen().language;
        plain(&self.words.localizer(language, language).text(id))
    }

    /// What is visible now: the frame, or the output since the last action; on one line.
    pub(crate) fn shown(&self) -> String {
        match self.mode {
            Mode::Lines => on_one_line(&self.news),
            Mode::Full(_) => self.seen.text(),
        }
    }

    /// The same for all pages of the screen.
    pub(crate) fn read(&self) -> String {
        let Mode::Full(size) = self.mode else { return self.shown() };
        let turns = keys(&format!("PageUp*{PAGES} PageDown*{PAGES}"));
        let hands = self.hands.iter().cloned().chain(turns).collect();
        let seen = on_screen(&mut self.start.clone(), size, hands);
        let mut frames = seen.frames[seen.frames.len() - PAGES - 1..].to_vec();
        frames.dedup();
        frames.iter().map(|frame| on_one_line(frame)).collect::<Vec<_>>().join(" ")
    }

    /// Checks that this message is among the page's notices.
    #[track_caller]
    pub(crate) fn is_told(&self, id: &str) {
        let line = self.line(id);
        let notices: Vec<String> = self.screen().notices.iter().map(|notice| plain(notice)).collect();
        assert!(notices.contains(&line), "{id} is not said on {:?}, but {notices:?}", self.place());
        let first: Vec<&str> = line.split_whitespace().take(4).collect();
        assert!(self.shown().contains(&first.join(" ")), "{id} is not to be seen:\n{}", self.shown());
    }
}

/// Replaces no-break spaces with plain ones.
pub(crate) fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}
