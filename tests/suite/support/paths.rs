//! Paths of a user through a model: answers found on the screens, given with keys or as lines.

use sesame::guide::{Guide, Kind};
use sesame::screen::Screen;
use sesame::wizard::{Base, Event};

use super::front::on_screen;
use super::keys::{Hand, keys};
use super::model::Model;
use crate::support::shown::shown;

/// A user's answer on a screen: the number of a choice, or a text for the field.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    Number(usize),
    /// The number of a choice that cannot be undone.
    Marked(usize),
    Text(String),
}

/// The answers as keys on the full screen: everything is read, then the digit pressed.
pub(crate) fn hands(answers: &[Answer]) -> Vec<Hand> {
    let one = |answer: &Answer| match answer {
        Answer::Number(number) => keys(&format!("PageDown*9 {}", number % 10)),
        Answer::Marked(number) => keys(&format!("PageDown*9 {number} Enter")),
        Answer::Text(text) => keys(&format!("Tab '{text}' Enter")),
    };
    answers.iter().flat_map(one).collect()
}

/// The same in line mode.
pub(crate) fn lines(answers: &[Answer]) -> String {
    let one = |answer: &Answer| match answer {
        Answer::Number(number) | Answer::Marked(number) => format!("{number}\n"),
        Answer::Text(text) => format!("{text}\n"),
    };
    answers.iter().map(one).collect()
}

/// The same with digits alone, for windows in which not everything is read.
pub(crate) fn digits(answers: &[Answer]) -> Vec<Hand> {
    let one = |answer: &Answer| match answer {
        Answer::Number(number) => keys(&format!("{}", number % 10)),
        Answer::Marked(number) => keys(&format!("{number} Enter")),
        Answer::Text(text) => keys(&format!("Tab '{text}' Enter")),
    };
    answers.iter().flat_map(one).collect()
}

/// The decisions of a user who speaks a language, gives some known answers, and otherwise takes what is offered first.
pub(crate) fn person<'p>(
    guide: &'p Guide,
    language: &'p str,
    known: &'p [(&'p str, &'p str)],
) -> impl Fn(&Screen) -> Option<Event> + 'p {
    move |screen| match shown(screen).step(guide) {
        None if shown(screen) == Base::Language => Some(Event::Language(language.to_owned())),
        Some(step) => {
            let step = &guide.steps[step];
            let answer = known.iter().find(|(question, _)| *question == step.id).map(|(_, answer)| *answer);
            match (answer, step.kind) {
                (Some(answer), _) => Some(Event::Choose(answer.to_owned())),
                (None, Kind::Confirm | Kind::Waiting) => Some(Event::Done),
                (None, _) => None,
            }
        }
        None => None,
    }
}

/// The answers that a user gives, page by page, found on the screens.
pub(crate) fn walk<'g>(model: &dyn Model<'g>, wanted: impl Fn(&Screen) -> Option<Event>) -> Vec<Answer> {
    let mut answers = Vec::new();
    loop {
        let mut model = model.fork();
        let seen = on_screen(&mut *model, (80, 24), hands(&answers));
        if seen.exit.is_some() {
            return answers;
        }
        let screen = seen.screen();
        let event = wanted(screen);
        let number = match event {
            Some(event) => screen.choices.iter().position(|choice| choice.event == event),
            None => Some(screen.default),
        };
        let number = number.unwrap_or_else(|| panic!("not offered on “{}”", screen.title));
        let marked = screen.choices[number].irreversible;
        answers.push(if marked { Answer::Marked(number + 1) } else { Answer::Number(number + 1) });
        assert!(answers.len() < 60, "no end");
    }
}
