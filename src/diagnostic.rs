//! Diagnostics: an author's mistake, the rule it breaks, where, and the name that was probably meant.

use std::fmt;
use std::ops::Range;

mod rule;

pub use rule::{Rule, Severity};

/// A mistake in a guide, a fact file or a catalogue of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Path of the file, as in the guide files.
    pub file: String,
    /// Byte range in that file.
    pub span: Range<usize>,
    pub rule: Rule,
    /// Arguments of the message.
    pub args: Vec<(&'static str, String)>,
    /// The known name nearest to the wrong one.
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn new(file: &str, span: Range<usize>, rule: Rule, args: &[(&'static str, &str)]) -> Self {
        let args = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Diagnostic { file: file.to_owned(), span, rule, args, help: None }
    }

    /// Adds the known name nearest to the argument `name`.
    #[must_use]
    pub fn near<'a>(mut self, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.help = nearest(self.arg("name").unwrap_or_default(), known).map(str::to_owned);
        self
    }

    /// An argument of the message.
    pub fn arg(&self, name: &str) -> Option<&str> {
        self.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

/// For logs and tests; users see the text from `words`.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}..{}: {}", self.file, self.span.start, self.span.end, self.rule.name())?;
        self.args.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

/// The known name nearest to a misspelt one, if at most a third of its letters (at least one) differ.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// Maximum number of names compared.
    const MOST: usize = 1500;
    let length = wrong.chars().count();
    let limit = (length / 3).max(1);
    known
        .into_iter()
        .filter(|name| name.len().abs_diff(wrong.len()) <= 2 * limit)
        .take(MOST)
        .map(|name| (strsim::levenshtein(wrong, name), name))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_near_name_is_suggested() {
        assert_eq!(nearest("sumbit", ["submit", "sign-in"]), Some("submit"));
        assert_eq!(nearest("xyz", ["submit", "sign-in"]), None);
    }
}
