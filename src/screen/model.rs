//! What the one loop runs: a model has a screen and takes events; a front shows the screen and returns what was decided.

use std::io;

use super::{Screen, ScreenId};
use crate::calendar::Now;
use crate::display::Display;
use crate::draft::{Draft, DraftRemark};
use crate::search::Finder;
use crate::wizard::{Effect, Event};

/// Something with screens: the wizard, the desk, a practice, the list of guides.
pub trait Model {
    /// What the world must do before the first screen.
    fn begin(&mut self, _now: &Now) -> Vec<Effect> {
        Vec::new()
    }

    /// The page to show now, for what is being typed.
    fn screen(&self, input: &Input<'_>, now: &Now) -> Screen;

    /// Which text is typed now: the page that it is typed on, and how often one was begun there.
    fn text(&self) -> (ScreenId, u32);

    /// What is typed has changed.
    fn edited(&mut self);

    /// Takes a decision, and what is typed in the page's field; says what the world must do.
    fn update(&mut self, event: Event, typed: &str, now: &Now) -> Vec<Effect>;
}

/// What is being typed.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The line in the front.
    pub draft: &'a Draft,
    /// The same as text, if it is of this page.
    pub text: &'a str,
    /// Whether the front writes lines, and draws nothing.
    pub plain: bool,
}

/// A person at this program: shows a screen, and waits for what they decide.
pub trait Front: Surface {
    /// Waits for a decision on the screen shown.
    ///
    /// # Errors
    /// The terminal cannot be read or written.
    fn ask(&mut self, screen: &Screen) -> io::Result<Asked>;
}

/// Where screens are shown and lines typed. Nothing in it waits for a person.
pub trait Surface {
    /// Shows a screen. It must be seen before anything slow is done.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn show(&mut self, screen: &Screen) -> io::Result<()>;

    /// What is being typed.
    fn draft(&self) -> &Draft;

    /// What has been typed of this text: nothing yet, if what is typed is of another page.
    fn typed(&self, id: ScreenId, entry: u32) -> &str;

    /// Whether it writes lines, and draws nothing.
    fn is_plain(&self) -> bool;

    /// Shows everything like this from now on.
    fn show_as(&mut self, display: &Display);

    /// Has the terminal itself copy a text, if it can; it does not tell whether it did.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn copy(&mut self, text: &str) -> io::Result<()>;

    /// Leaves the terminal to somebody else for a while, and takes it back.
    ///
    /// # Errors
    /// The terminal cannot be taken back.
    fn lend(&mut self, run: &mut dyn FnMut()) -> io::Result<()>;
}

/// What is being typed, and the search that answers it.
#[derive(Debug, Clone, Copy)]
pub struct Typed<'a> {
    pub text: &'a str,
    /// What to tell about the last change of it.
    pub remark: Option<DraftRemark>,
    /// The search.
    pub finder: &'a Finder<'a>,
}

impl<'a> Typed<'a> {
    /// Nothing is typed.
    pub fn nothing(finder: &'a Finder<'a>) -> Self {
        Typed { text: "", remark: None, finder }
    }
}

/// What came of asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// A decision.
    Event(Event),
    /// Ctrl-C: stop, saved, with exit code 130.
    Interrupted,
    /// What is being typed has changed.
    Edited,
    /// Nothing was decided: something else has changed what there is to show.
    Woken,
}

/// The world, as the loop sees it.
pub trait World {
    /// What time it is.
    fn now(&self) -> Now;
    /// Does what the machine asks; what became of it is the next event.
    fn perform(&mut self, effect: Effect) -> Option<Event>;
}
