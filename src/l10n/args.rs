//! The arguments of messages.

use std::borrow::Cow;
use std::rc::Rc;

use fluent::{FluentArgs, FluentValue};

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
