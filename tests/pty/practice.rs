//! The two practices that forget what is typed, opened from the wizard as a separate process on the same terminal.

use std::sync::OnceLock;

use tempfile::TempDir;

use crate::page::Page;
use crate::support::{SMALLEST, USUAL, children, folder, progress, put_progress, sesame};
use crate::terminal::{Size, Terminal};
use crate::walker::{EN, FR, PHONE, READ_ON, Tongue, file_at};

mod bad_input;
mod crashes;
mod endings;
mod lines;
#[cfg(target_os = "linux")]
mod memory;
mod no_alternate_screen;
mod secrets;
mod stopped;
#[cfg(target_os = "linux")]
mod typed_ahead;
mod wiping;

const TAB: &str = "\t";
const ESC: &str = "\x1b";
const END: &str = "\x1b[F";

/// A practice and what is typed in it.
struct Exercise {
    name: &'static str,
    /// The titles of the step that opens it, in French and in English.
    steps: [&'static str; 2],
    /// What is typed; a text that occurs nowhere else on this machine.
    secret: &'static str,
    /// Parts of it that cannot occur by chance.
    pieces: &'static [&'static str],
    /// Whether it is hidden until the user asks to see it.
    hidden: bool,
    /// The verdict when the secret is checked, in French.
    verdict: &'static str,
    file: OnceLock<Vec<u8>>,
}

static PASSWORD: Exercise = Exercise {
    name: "password",
    steps: ["Choisissez un mot de passe", "Choose a password"],
    secret: "q2Vulkan&7Zither",
    pieces: &["q2Vulkan&7Zither", "q2Vulkan", "&7Zither"],
    hidden: true,
    verdict: "Les règles sont suivies. Mais avec du temps, cet essai se devine.",
    file: OnceLock::new(),
};

static CODE: Exercise = Exercise {
    name: "code",
    steps: ["Tapez le code", "Type the code"],
    secret: "q7W 2Xz 9Rv 4Jt",
    pieces: &["q7W 2Xz 9Rv 4Jt", "q7W2Xz9Rv4Jt", "q7W 2Xz", "q7W2Xz", "9Rv 4Jt", "9Rv4Jt"],
    hidden: false,
    verdict: "Il y a 12 caractères : quatre groupes de trois.",
    file: OnceLock::new(),
};

/// What the wizard and the practices show, in one language.
struct Said {
    tongue: &'static Tongue,
    /// The choices that open the password and the code practice.
    open: [&'static str; 2],
    /// The choices of their first pages that lead to the field.
    own: [&'static str; 2],
    /// How all titles begin.
    title: &'static str,
    show: &'static str,
    hide: &'static str,
    leave: &'static str,
    died: &'static str,
    not_opened: &'static str,
}

static IN_FRENCH: Said = Said {
    tongue: &FR,
    open: ["M’exercer avec un mot inventé", "M’exercer à lire le code final"],
    own: ["Essayer un mot à moi", "Taper mon propre code (pas nécessaire)"],
    title: "Exercice : ",
    show: "Voir ce qui est tapé",
    hide: "Cacher ce qui est tapé",
    leave: "Finir l’exercice : tout est oublié",
    died: "L’exercice s’est arrêté tout seul. Rien n’en est gardé. Continuez sans lui, ou rouvrez-le.",
    not_opened: "L’exercice n’a pas pu s’ouvrir. Ce n’est pas grave : continuez sans lui.",
};

static IN_ENGLISH: Said = Said {
    tongue: &EN,
    open: ["Practise with an invented word", "Practise reading the final code"],
    own: ["Try a word of my own", "Type my own code (not needed)"],
    title: "Practice: ",
    show: "Show what is typed",
    hide: "Hide what is typed",
    leave: "End the practice: all is forgotten",
    died: "The practice stopped by itself. Nothing of it is kept. Go on without it, or open it again.",
    not_opened: "The practice could not be opened. It does not matter: go on without it.",
};

impl Exercise {
    /// The saved file of somebody who has reached its step.
    fn file(&self) -> &[u8] {
        self.file.get_or_init(|| file_at(self.steps[0], &FR, &PHONE))
    }

    /// A folder with that file.
    fn folder(&self) -> TempDir {
        let folder = folder();
        put_progress(folder.path(), self.file());
        folder
    }

    fn step(&self, said: &Said) -> &'static str {
        self.steps[usize::from(said.tongue.code == EN.code)]
    }

    fn open(&self, said: &Said) -> &'static str {
        said.open[usize::from(self.name == CODE.name)]
    }

    fn own(&self, said: &Said) -> &'static str {
        said.own[usize::from(self.name == CODE.name)]
    }
}

/// Takes the wizard to the page from which a practice is opened, with its choices visible.
fn to_the_choice(terminal: &Terminal, exercise: &Exercise, said: &Said) -> Page {
    let mut page = terminal.until_painted("the wizard", |page| page.title().starts_with(said.tongue.welcome));
    while page.reads_on() {
        page = terminal.press(READ_ON);
    }
    terminal.press("1");
    page = terminal.press(END);
    assert!(choice(&page, exercise.open(said)).is_some(), "no practice to choose:\n{}", page.text());
    page
}

/// The digit of the choice with this label.
fn choice(page: &Page, label: &str) -> Option<String> {
    page.choices().iter().find(|row| row.label == label).map(|row| row.digit.to_string())
}

/// Opens the practice and goes to its field.
fn open(terminal: &Terminal, page: &Page, exercise: &Exercise, said: &Said) -> Page {
    terminal.send(choice(page, exercise.open(said)).expect("the practice can be chosen"));
    to_the_field(terminal, exercise, said)
}

/// From the first page of a practice, which is nobody's own, to its field.
fn to_the_field(terminal: &Terminal, exercise: &Exercise, said: &Said) -> Page {
    let first = |page: &Page| page.title().starts_with(said.title) && field(page).is_none();
    let page = terminal.until_painted("the practice", |page| first(page) && choice(page, said.leave).is_some());
    terminal.send(choice(&page, exercise.own(said)).expect("a way to the field"));
    terminal.until_painted("the field", |page| page.title().starts_with(said.title) && is_typing(page))
}

/// The content of the field, without trailing spaces.
fn field(page: &Page) -> Option<String> {
    let row = page.rows.iter().find(|row| row.contains('[') && row.ends_with(']'))?;
    let inner = row.trim_end_matches(']').split_once('[')?.1;
    Some(inner.trim_end().to_owned())
}

/// Whether keys go into the field: then the choices have no digits.
fn is_typing(page: &Page) -> bool {
    field(page).is_some() && page.choices().is_empty()
}

/// One bullet per character of the text.
fn bullets(text: &str) -> String {
    "•".repeat(text.chars().count())
}

/// The wizard with a practice open over it.
struct Open {
    terminal: Terminal,
    folder: TempDir,
    exercise: &'static Exercise,
    said: &'static Said,
    /// The wizard page underneath.
    below: Page,
    /// The progress file when the practice was opened.
    file: Vec<u8>,
}

impl Open {
    fn new(exercise: &'static Exercise, said: &'static Said) -> Open {
        Open::sized(exercise, said, USUAL)
    }

    fn sized(exercise: &'static Exercise, said: &'static Said, size: Size) -> Open {
        Open::on(exercise.folder(), exercise, said, size)
    }

    /// In a folder whose saved progress leads to its step.
    fn on(folder: TempDir, exercise: &'static Exercise, said: &'static Said, size: Size) -> Open {
        let mut command = sesame(folder.path());
        command.args(["--lang", said.tongue.code]);
        let terminal = Terminal::open(command, size);
        let below = to_the_choice(&terminal, exercise, said);
        let file = std::fs::read(progress(folder.path())).expect("a progress file");
        let open = Open { terminal, folder, exercise, said, below, file };
        open.again();
        open
    }

    /// Opens it, again or for the first time.
    fn again(&self) -> Page {
        open(&self.terminal, &self.below, self.exercise, self.said)
    }

    /// The process id of the practice.
    fn child(&self) -> u32 {
        let children = children(self.terminal.pid());
        assert_eq!(children.len(), 1, "one practice runs");
        children[0]
    }

    /// Selects a choice of the practice, whether the focus is in the field or on the choices.
    fn take(&self, label: &str) -> Page {
        self.terminal.press(&self.digit(label))
    }

    /// Moves to the choices if needed and returns the digit of one.
    fn digit(&self, label: &str) -> String {
        let mut page = self.terminal.page();
        if is_typing(&page) {
            page = self.terminal.press(TAB);
        }
        choice(&page, label).unwrap_or_else(|| panic!("no choice {label:?}:\n{}", page.text()))
    }

    /// Moves back into the field if it was left for the choices.
    fn to_field(&self) {
        if !is_typing(&self.terminal.page()) {
            self.terminal.press("1");
        }
    }

    /// Waits for the wizard to show exactly the same page as before.
    fn is_back(&self) {
        self.terminal.until_painted("the wizard as it was", |page| *page == self.below);
        assert_eq!(children(self.terminal.pid()), [0; 0], "a practice still runs");
        let file = std::fs::read(progress(self.folder.path())).expect("a progress file");
        assert!(file == self.file, "the practice changed the file");
    }

    /// The wizard takes keys, and quits when asked to.
    fn goes_on_and_stops(self) {
        // All modes are set again: without bracketed paste, a paste would act as key presses.
        assert_eq!(self.terminal.left_over(), ["the other screen", "bracketed paste", "the mouse"]);
        let page = self.terminal.until_painted("a whole page", |_| true);
        assert_eq!(self.terminal.press(&paste("12\r")), page);
        // The window may have been resized, which causes a frame without a key: so wait for a specific page.
        self.terminal.send(self.said.tongue.help_key);
        self.terminal.until_painted("the help", |page| page.title() == self.said.tongue.help);
        self.terminal.send(ESC);
        self.terminal.until_painted("the step", |page| page.title().starts_with(self.exercise.step(self.said)));
        let done = self.terminal.press(END).choices()[0].digit.to_string();
        self.terminal.press(&done);
        self.terminal.leave();
        assert_eq!(self.terminal.exit_code(), 0);
        assert!(self.terminal.page().shows(self.said.tongue.goodbye), "no goodbye");
        crate::endings::given_back(&self.terminal);
    }
}

// ---- The first page ---------------------------------------------------------------------------------------------------

#[test]
fn what_is_typed_after_show_goes_to_the_answers() {
    let open = Open::new(&PASSWORD, &IN_FRENCH);
    open.terminal.press(&paste(PASSWORD.secret));
    let page = open.take(IN_FRENCH.show);
    assert_eq!(field(&page).as_deref(), Some(PASSWORD.secret));
    assert_eq!(choice(&page, "Continuer à taper").as_deref(), Some("1"), "no way to type on:\n{}", page.text());
    let suggestion = open.terminal.press("4");
    assert!(suggestion.title().contains("proposé") && field(&suggestion).is_none(), "{}", suggestion.text());
    open.terminal.press(ESC);
    let page = open.terminal.until_painted("the field", |page| field(page).is_some());
    assert_eq!(field(&page).as_deref(), Some(PASSWORD.secret));
    open.terminal.send(ESC);
    open.is_back();
    open.goes_on_and_stops();
}

// ---- The wizard goes on --------------------------------------------------------------------------------------------

#[test]
fn practice_keys_do_not_reach_the_wizard() {
    for (exercise, said) in [(&PASSWORD, &IN_FRENCH), (&CODE, &IN_ENGLISH)] {
        let open = Open::new(exercise, said);
        // Each of these does something in the wizard; and input after the last key is read by nobody.
        let mut length = 0;
        for typed in ["1q2l&é", "hvrb", "sm30"] {
            open.terminal.send(typed);
            length += typed.chars().count();
            open.terminal.until_painted(typed, |page| field(page).is_some_and(|text| text.chars().count() == length));
        }
        for key in [&paste("q1\r"), "\x1b[5~", "\x1b[6~", "\x1b[H"] {
            open.terminal.press(key);
        }
        let leave = open.digit(said.leave);
        open.terminal.send(format!("{leave}q1\r1q"));
        open.is_back();
        open.goes_on_and_stops();
    }
}

#[test]
fn a_reopened_practice_is_empty() {
    let open = Open::new(&CODE, &IN_FRENCH);
    open.terminal.press(&paste(CODE.secret));
    assert_eq!(field(&open.terminal.page()).as_deref(), Some(CODE.secret));
    open.terminal.send(ESC);
    open.is_back();
    assert_eq!(field(&open.again()).as_deref(), Some(""));
    open.terminal.send(ESC);
    open.is_back();
    open.goes_on_and_stops();
}

#[test]
fn a_resize_during_a_practice_reaches_the_wizard() {
    let open = Open::sized(&PASSWORD, &IN_FRENCH, SMALLEST);
    open.terminal.press(END);
    for size in [(1, 1), (200, 60), (20, 8), USUAL] {
        open.terminal.resize(size);
    }
    open.terminal.until_painted("the practice", |page| is_typing(page) && page.shows(IN_FRENCH.leave));
    open.terminal.send(ESC);
    open.terminal.until_painted("the step in the new window", |page| {
        page.title().starts_with(PASSWORD.steps[0]) && page.rows.len() == usize::from(USUAL.1) && page.shows("r retour")
    });
    open.goes_on_and_stops();
}

/// A text with each run of spaces and line ends as one space.
fn to_words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as terminals send a paste.
fn paste(text: &str) -> String {
    format!("\x1b[200~{text}\x1b[201~")
}
