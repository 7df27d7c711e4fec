//! The arguments of messages.

use std::borrow::Cow;
use std::rc::Rc;

use fluent::{FluentArgs, FluentValue};

use super::Localizer;
use crate::display::Form;

/// The arguments of every page, besides the answers: the form of the front, whether a page in a browser is open on the key's
/// own device, and the language of the web pages.
pub(super) const PAGE_ARGS: [&str; 3] = ["front", "here", "web"];

/// Arguments for Fluent: those of the whole page, shared by its localizers, and those of one sentence.
#[derive(Debug, Clone)]
pub(super) struct Args {
    pub(super) page: Rc<FluentArgs<'static>>,
    pub(super) own: Vec<Arg>,
}

pub(super) type Arg = (Cow<'static, str>, FluentValue<'static>);

impl Args {
    /// Passes the arguments to Fluent. The sentence's own values come last and win.
    pub(super) fn lend<T>(&self, format: impl FnOnce(&FluentArgs<'_>) -> T) -> T {
        if self.own.is_empty() {
            return format(&self.page);
        }
        let own = self.own.iter().map(|(name, value)| (name.as_ref(), value));
        format(&self.page.iter().chain(own).map(|(name, value)| (name, lent(value))).collect())
    }

    pub(super) fn get(&self, wanted: &'static str) -> Option<&FluentValue<'static>> {
        let own = self.own.iter().find(|(name, _)| name == wanted).map(|(_, value)| value);
        own.or_else(|| self.page.get(wanted))
    }
}

/// The value without copying its text.
fn lent<'a>(value: &'a FluentValue<'a>) -> FluentValue<'a> {
    match value {
        FluentValue::String(text) => FluentValue::String(Cow::Borrowed(text)),
        value => value.clone(),
    }
}

impl Localizer<'_> {
    /// A copy with one more argument.
    #[must_use]
    pub fn with(&self, name: &'static str, value: impl Into<FluentValue<'static>>) -> Self {
        let mut l10n = self.clone();
        l10n.set(name, value);
        l10n
    }

    /// Adds an argument.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<FluentValue<'static>>) {
        self.args.own.push((name.into(), value.into()));
    }

    /// A copy for what is shown in this form: messages may select by `$front`, which is `page` in a browser and else
    /// `terminal`.
    #[must_use]
    pub fn on(&self, form: Form) -> Self {
        let own = (form == Form::Page).then(|| ("front".to_owned(), "page".to_owned()));
        self.with_answers(own.into_iter())
    }

    /// A copy with these answers as page arguments.
    #[must_use]
    pub fn with_answers(&self, answers: impl Iterator<Item = (String, String)>) -> Self {
        let before = self.args.page.iter().map(|(name, value)| (name.to_owned(), value.into_owned()));
        let page = before.chain(answers.map(|(name, value)| (name, value.into()))).collect();
        Localizer { args: Args { page: Rc::new(page), own: self.args.own.clone() }, ..self.clone() }
    }

    /// A copy without the answers, for texts that do not depend on them: `lend` collects all arguments for each message.
    #[must_use]
    pub fn without_answers(&self) -> Self {
        let kept = |name: &'static str| Some((name, self.args.page.get(name)?.clone()));
        let page = PAGE_ARGS.into_iter().filter_map(kept).collect();
        Localizer { args: Args { page: Rc::new(page), own: self.args.own.clone() }, ..self.clone() }
    }
}
