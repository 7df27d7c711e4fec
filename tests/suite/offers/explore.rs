//! Every screen reachable by input, and what happens when each thing it offers is used.

use std::collections::{BTreeSet, HashSet, VecDeque};

use sesame::guide::Guide;
use sesame::keys::{self as key_table, Action};
use sesame::l10n::Catalogs;
use sesame::practice::PracticePage;
use sesame::screen::{Screen, StrayText};
use sesame::wizard::{Event, Outcome, Overlay};

use super::promise::{self, Look};
use crate::support::front::{Seen, in_lines, on_screen};
use crate::support::keys::{Hand, keys, typed};
use crate::support::model::{Model, Saved};
use crate::support::shown::shown;
use crate::support::story::Mode;

/// The result of an exploration.
pub(super) struct Explored {
    pub(super) pages: BTreeSet<String>,
    pub(super) screens: BTreeSet<String>,
    /// The promises that were broken.
    pub(super) broken: BTreeSet<String>,
}

/// Inputs for every field: one with no match, one with a match, a note that looks like a secret, an address.
const WORDS: [&str; 4] = ["zzqx", "key", "PIN : 4711", "https://card.europa.eu/start"];

/// The maximum number of screens: a guide of about ten steps has fewer.
const MOST: usize = 3000;

/// A model and the input since then: typed text lives in the front.
struct State<'g> {
    model: Box<dyn Model<'g> + 'g>,
    hands: Vec<Hand>,
    lines: String,
}

/// A model after some input.
struct Played<'g> {
    seen: Seen,
    saved: Saved,
    model: Box<dyn Model<'g> + 'g>,
}

impl<'g> State<'g> {
    fn play(&self, mode: Mode, more: &Move) -> Played<'g> {
        let mut model = self.model.fork();
        let seen = match mode {
            Mode::Full(size) => {
                let hands = self.hands.iter().chain(&more.hands).cloned().collect();
                on_screen(&mut *model, size, hands)
            }
            Mode::Lines => in_lines(&mut *model, Some(80), &format!("{}{}", self.lines, more.lines)),
        };
        Played { seen, saved: model.saved(), model }
    }

    fn after(&self, more: &Move, played: &Played<'g>, typed: bool) -> State<'g> {
        if played.model.remembers() && !typed {
            return State { model: played.model.fork(), hands: Vec::new(), lines: String::new() };
        }
        let hands = self.hands.iter().chain(&more.hands).cloned().collect();
        State { model: self.model.fork(), hands, lines: format!("{}{}", self.lines, more.lines) }
    }
}

/// Input on a screen, for either front.
#[derive(Debug, Clone, Default)]
struct Move {
    hands: Vec<Hand>,
    lines: String,
}

impl Move {
    fn full(hands: impl IntoIterator<Item = Hand>) -> Self {
        Move { hands: hands.into_iter().collect(), lines: String::new() }
    }

    fn line(text: impl std::fmt::Display) -> Self {
        Move { hands: Vec::new(), lines: format!("{text}\n") }
    }
}

/// The moves that choose an answer (digit, arrows, mouse), which must all do the same.
fn takes(mode: Mode, seen: &Seen, index: usize) -> Vec<(&'static str, Move)> {
    let screen = seen.screen();
    let number = index + 1;
    if mode == Mode::Lines {
        return vec![("number", Move::line(number))];
    }
    let out = keys(if seen.is_typing() { "Tab" } else { "" });
    let last = screen.choices.len() - 1;
    // To the last answer, and up to this one.
    let arrows = keys(&format!("{}{}", "Down ".repeat(last + 1), "Up ".repeat(last - index)));
    let chain = |parts: [&[Hand]; 3]| Move::full(parts.concat());
    // What cannot be undone is marked first.
    let confirm = keys(if screen.choices[index].irreversible { "Enter" } else { "" });
    let mut moves = vec![("arrows", chain([&out, &arrows, &keys("Enter")]))];
    if number <= 10 {
        moves.push(("digit", chain([&out, &keys(&(number % 10).to_string()), &confirm])));
    }
    // The first ten answers have a distinct number; for others, the pointer must have reached them.
    let click = if number <= 10 {
        let label = screen.choices[index].label.replace(['\u{a0}', '\u{202f}'], " ");
        let begin: String = label.chars().take(8).collect();
        format!("{}  {}", number % 10, begin.trim_end())
    } else {
        "►".to_owned()
    };
    moves.push(("mouse", chain([&out, &arrows, &[&[Hand::Click(click)], &confirm[..]].concat()])));
    moves
}

/// What distinguishes screens. Names and ticks are unbounded, so answers are only counted.
fn identity(seen: &Seen) -> String {
    let Screen { id, title, choices, field, .. } = seen.screen();
    format!("{id:?} {title} {} {}", choices.len(), field.as_ref().is_some_and(|field| field.open))
}

/// Explores everything a model offers.
pub(super) fn explore<'g>(
    (guide, words): (&'g Guide, &'g Catalogs),
    model: Box<dyn Model<'g> + 'g>,
    mode: Mode,
) -> Explored {
    let mut explored = Explored { pages: BTreeSet::new(), screens: BTreeSet::new(), broken: BTreeSet::new() };
    let mut known = HashSet::new();
    let mut waiting = VecDeque::from([State { model, hands: Vec::new(), lines: String::new() }]);
    let nothing = Move::default();
    while let Some(state) = waiting.pop_front() {
        let before = state.play(mode, &nothing);
        if before.seen.exit.is_some() || !known.insert(identity(&before.seen)) {
            continue;
        }
        assert!(known.len() < MOST, "no end of screens");
        let screen = before.seen.screen();
        let name = shown(screen).name(guide, words);
        explored.pages.insert(name.split('(').next().unwrap_or_default().to_owned());
        explored.screens.insert(format!("{name} “{}”", screen.title));
        let broken = &mut explored.broken;
        let mut visit = Visit { guide, words, mode, state: &state, before: &before, known: &known, broken };
        waiting.extend(visit.answers());
        waiting.extend(visit.keys());
        waiting.extend(visit.field());
    }
    explored
}

/// One screen, and the checks run on it.
struct Visit<'v, 'g> {
    guide: &'g Guide,
    words: &'g Catalogs,
    mode: Mode,
    state: &'v State<'g>,
    before: &'v Played<'g>,
    /// The screens explored so far.
    known: &'v HashSet<String>,
    broken: &'v mut BTreeSet<String>,
}

impl<'g> Visit<'_, 'g> {
    fn screen(&self) -> &Screen {
        self.before.seen.screen()
    }

    fn broken(&mut self, what: &str, why: &str) {
        let screen = self.screen();
        let line = format!("{} “{}”: {what}: {why}", shown(screen).name(self.guide, self.words), screen.title);
        self.broken.insert(line);
    }

    /// Makes a move and checks the result against an event.
    fn try_move(&mut self, what: &str, more: &Move, event: &Event) -> Option<State<'g>> {
        let after = self.state.play(self.mode, more);
        let (before, saved) = (&self.before.seen, &self.before.saved);
        let look = |seen, saved| Look { seen, saved };
        let plain = self.mode == Mode::Lines;
        if let Err(why) =
            promise::holds(self.guide, event, &look(before, saved), &look(&after.seen, &after.saved), plain)
        {
            self.broken(what, &why);
        }
        if matches!(event, Event::Redo(..)) {
            self.undone(what, more);
        }
        // No other volunteer is working at the same time.
        let is = after.seen.screen();
        let merged = self.words.localizer(&is.language, &is.language).text("desk-said.merged");
        if is.notices.contains(&merged) {
            self.broken(what, "said to be somebody else's work");
        }
        let typed = matches!(event, Event::Field(_));
        let goes_on = after.seen.exit.is_none()
            && after.seen.screen().language == self.screen().language
            && !self.known.contains(&identity(&after.seen));
        goes_on.then(|| self.state.after(more, &after, typed))
    }

    /// The page says that "back" undoes a restart if it is the next key.
    fn undone(&mut self, what: &str, more: &Move) {
        let Some(back) = self.letters(Action::Back) else { return };
        let back = match self.mode {
            Mode::Full(_) => Move::full([more.hands.clone(), typed(&back)].concat()),
            Mode::Lines => Move::line(format!("{}{back}", more.lines)),
        };
        let after = self.state.play(self.mode, &back);
        if let Err(why) = promise::as_before(&self.before.saved, &after.saved) {
            self.broken(&format!("{what}, then back"), &why);
        }
    }

    fn answers(&mut self) -> Vec<State<'g>> {
        let mut next = Vec::new();
        // Line by line, an open field is asked first.
        if self.mode == Mode::Lines && self.screen().field.as_ref().is_some_and(|field| field.open) {
            return next;
        }
        for index in 0..self.screen().choices.len() {
            let choice = self.screen().choices[index].clone();
            for (by, more) in takes(self.mode, &self.before.seen, index) {
                let what = format!("answer {} “{}” by {by}", index + 1, choice.label);
                if choice.irreversible && by == "arrows" {
                    self.refused(&what, &more);
                } else {
                    next.extend(self.try_move(&what, &more, &choice.event));
                }
            }
        }
        next
    }

    /// An irreversible choice is not taken this way, and the screen says so.
    fn refused(&mut self, what: &str, more: &Move) {
        let after = self.state.play(self.mode, more);
        if after.saved != self.before.saved || shown(after.seen.screen()) != shown(self.screen()) {
            self.broken(what, "taken without being marked");
        } else if after.seen.frame() == self.before.seen.frame() {
            self.broken(what, "refused without a word");
        }
    }

    /// The first key letter of an action.
    fn letters(&self, action: Action) -> Option<String> {
        let key = self.screen().keys.iter().find(|key| key.action == action)?;
        key.letters.chars().next().map(String::from)
    }

    /// Every letter does what its row of the key table says here, or nothing.
    fn keys(&mut self) -> Vec<State<'g>> {
        let mut next = Vec::new();
        let asks = self.screen().field.as_ref().is_some_and(|field| field.open);
        let hidden = self.screen().field.as_ref().is_some_and(|field| field.hidden);
        // In a secret line, every input is text.
        if self.mode == Mode::Lines && asks && (hidden || shown(self.screen()) == PracticePage::Field) {
            return next;
        }
        for letter in 'a'..='z' {
            let key = self.screen().keys.iter().find(|key| key.letters.contains(letter)).cloned();
            let event = key.as_ref().and_then(|key| self.screen().event(key.action));
            let own = key.as_ref().is_some_and(|key| key.action == Action::Mouse);
            let more = match self.mode {
                Mode::Lines => Move::line(letter),
                Mode::Full(_) => {
                    let out = if self.before.seen.is_typing() { keys("Tab") } else { Vec::new() };
                    Move::full([out, typed(&letter.to_string())].concat())
                }
            };
            let plain = key.as_ref().is_none_or(|key| key.plain);
            match event {
                Some(event) if plain || self.mode != Mode::Lines => {
                    let what = format!("key {letter}");
                    next.extend(self.try_move(&what, &more, &event));
                }
                // Line by line, a letter may be the start of a search word.
                _ if own || (self.mode == Mode::Lines && asks) => {}
                _ => self.idle(letter, &more),
            }
        }
        next
    }

    /// A letter that is not in the key table changes nothing, or is looked up, or hidden.
    fn idle(&mut self, letter: char, more: &Move) {
        let after = self.state.play(self.mode, more);
        let known = key_table::key(&self.screen().keys, letter).is_some();
        match self.screen().stray {
            StrayText::Searched if !known && shown(after.seen.screen()) == Overlay::Search => return,
            StrayText::Secret if !known && shown(after.seen.screen()) == Overlay::Trouble => return,
            _ => {}
        }
        let same = shown(after.seen.screen()) == shown(self.screen()) && after.saved == self.before.saved;
        if !same || after.seen.exit.is_some() {
            self.broken(&format!("key {letter}"), "it is offered nowhere, and does something");
        }
    }

    /// The field: typed text is visible, Enter has an effect, and an unknown word changes no place.
    fn field(&mut self) -> Vec<State<'g>> {
        let mut next = Vec::new();
        let Some(field) = self.screen().field.clone() else { return next };
        if self.mode == Mode::Lines && !field.open {
            return next;
        }
        self.field_keys();
        for word in WORDS {
            let (write, enter) = match self.mode {
                Mode::Lines => (Move::line(word), Move::line(word)),
                Mode::Full(_) => {
                    let clear = if self.before.seen.is_typing() { Vec::new() } else { keys("Tab") };
                    let write = [clear, typed(word)].concat();
                    (Move::full(write.clone()), Move::full([write, keys("Enter")].concat()))
                }
            };
            let written = self.state.play(self.mode, &write);
            let entered = self.state.play(self.mode, &enter);
            if entered.seen.exit.is_some() {
                self.broken(&format!("“{word}”, Enter"), "the program is left");
                continue;
            }
            if self.mode != Mode::Lines {
                // A narrow field shows only the end of the text.
                let shown: String = word.chars().skip(word.chars().count().saturating_sub(4)).collect();
                if !field.hidden && !written.seen.frame().contains(&shown) {
                    self.broken(&format!("“{word}”"), "what is typed is not seen");
                }
                if entered.seen.frame() == written.seen.frame() {
                    self.broken(&format!("“{word}”, Enter"), "nothing happens");
                }
            }
            // After another word it would be part of that word.
            if word == WORDS[0] && self.state.hands.is_empty() && self.state.lines.is_empty() {
                self.unknown_word(word, &enter);
            }
            next.push(self.state.after(&enter, &entered, true));
            if entered.seen.screen().field.is_none() {
                next.push(self.state.after(&enter, &entered, false));
            }
        }
        next
    }

    /// The footer keys while a line is being typed. Enter is tried with each word.
    fn field_keys(&mut self) {
        if !self.before.seen.is_typing() {
            return;
        }
        for (name, action) in [("Esc", Action::Leave), ("Tab", Action::ToChoices), ("Ctrl-C", Action::Interrupt)] {
            let after = self.state.play(self.mode, &Move::full(keys(name)));
            let offered = self
                .screen()
                .keys
                .iter()
                .any(|key| key.action == action && self.before.seen.frame().contains(&key.label));
            let stopped = after.seen.exit == Some(Outcome::Interrupted);
            let held = match action {
                Action::Interrupt => stopped,
                Action::Leave => after.seen.exit.is_some() || after.seen.frame() != self.before.seen.frame(),
                _ => !after.seen.is_typing(),
            };
            if offered && !held {
                self.broken(name, "it is offered, and nothing happens");
            }
        }
    }

    /// Typing a word without a match and pressing Enter repeatedly leads nowhere else.
    fn unknown_word(&mut self, word: &str, enter: &Move) {
        let again = match self.mode {
            Mode::Lines => Move { hands: Vec::new(), lines: format!("{}\n", enter.lines) },
            Mode::Full(_) => Move::full([enter.hands.clone(), keys("Enter*2")].concat()),
        };
        let after = self.state.play(self.mode, &again);
        let paths = |saved: &Saved| -> Vec<_> {
            saved
                .cases
                .iter()
                .map(|(id, case)| (id.clone(), case.progress.at.clone(), case.progress.done.clone()))
                .collect()
        };
        let moved = paths(&after.saved).iter().any(|path| {
            let known = self.before.saved.cases.contains_key(&path.0);
            known && !paths(&self.before.saved).contains(path)
        });
        if moved || after.seen.exit.is_some() {
            self.broken(&format!("“{word}”, Enter, Enter, Enter"), "it moves the caller");
        }
    }
}
