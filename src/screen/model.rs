//! What the main loop runs: a model has a screen and handles events; a front shows the screen and returns decisions.

use std::io;

use super::{Screen, ScreenId};
use crate::calendar::Now;
use crate::display::{Display, Form};
use crate::draft::{Draft, DraftRemark};
use crate::search::Finder;
use crate::wizard::{Effect, Event};

/// Something with screens: the wizard, the desk, a practice, the list of guides.
pub trait Model {
    /// The effects to perform before the first screen.
    fn begin(&mut self, _now: &Now) -> Vec<Effect> {
        Vec::new()
    }

    /// The page to show now, given what is being typed.
    fn screen(&self, input: &Input<'_>, now: &Now) -> Screen;

    /// Which text is being typed: its page, and the `Field::entry` there.
    fn text(&self) -> (ScreenId, u32);

    /// What that text is before anything is typed.
    fn initial(&self) -> &str {
        ""
    }

    /// The next decision stands alone, unlike one made by a further letter of a word; `Event::Words` takes back
    /// everything since.
    fn remember(&mut self) {}

    /// The draft has changed.
    fn edited(&mut self);

    /// Handles a decision, given the text in the page's field; returns the effects to perform.
    fn update(&mut self, event: Event, typed: &str, now: &Now) -> Vec<Effect>;
}

/// What is being typed.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The front's draft.
    pub draft: &'a Draft,
    /// Its text, if it belongs to this page.
    pub text: &'a str,
    pub form: Form,
}

/// Shows screens to a person, and waits for their decisions.
pub trait Front: Surface {
    /// Waits for a decision on the screen shown.
    ///
    /// # Errors
    /// The terminal cannot be read or written.
    fn ask(&mut self, screen: &Screen) -> io::Result<Asked>;
}

/// The part of a front that never waits for a person.
pub trait Surface {
    /// Shows a screen. It must be visible before anything slow is done.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn show(&mut self, screen: &Screen) -> io::Result<()>;

    /// What is being typed.
    fn draft(&self) -> &Draft;

    /// What has been typed for this text; `None` if the draft belongs to another one.
    fn typed(&self, id: ScreenId, entry: u32) -> Option<&str>;

    fn form(&self) -> Form;

    /// Applies display settings from now on, where there are colours.
    fn show_as(&mut self, _display: &Display) {}

    /// Asks the terminal to copy a text, if it can; it does not report whether it did.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn copy(&mut self, _text: &str) -> io::Result<()> {
        Ok(())
    }

    /// Lends the terminal to something else while `run` runs, then takes it back.
    ///
    /// # Errors
    /// The terminal cannot be taken back.
    fn lend(&mut self, run: &mut dyn FnMut()) -> io::Result<()> {
        run();
        Ok(())
    }
}

/// What is being typed, and the search that answers it.
#[derive(Debug, Clone, Copy)]
pub struct Typed<'a> {
    pub text: &'a str,
    /// What to say about its last change.
    pub remark: Option<DraftRemark>,
    pub finder: &'a Finder<'a>,
}

impl<'a> Typed<'a> {
    /// An empty text.
    pub fn nothing(finder: &'a Finder<'a>) -> Self {
        Typed { text: "", remark: None, finder }
    }
}

/// The result of [`Front::ask`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    Event(Event),
    /// A decision by a further letter typed in quick succession.
    Further(Event),
    /// Ctrl-C: save and stop with exit code 130.
    Interrupted,
    /// The draft has changed.
    Edited,
    /// Nothing was decided: something else changed what is to be shown.
    Woken,
}

/// The system, as the main loop sees it.
pub trait World {
    fn now(&self) -> Now;
    /// Performs an effect; its result, if any, is the next event.
    fn perform(&mut self, effect: Effect) -> Option<Event>;
}
