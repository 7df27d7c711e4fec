//! An author's mistake: where it is, what was found, and the cure.

use std::fmt;

/// A mistake in a guide, a fact file or a catalogue of words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as on the shelf.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What kind of mistake it is: the message `problem-<code>` says it, its attribute `.cure` what to do.
    pub code: &'static str,
    /// The names the message speaks of.
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    /// A mistake at a place.
    pub fn new(path: &str, (line, column): (usize, usize), code: &'static str, args: &[(&'static str, &str)]) -> Self {
        let args = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Problem { path: path.to_owned(), line, column, code, args }
    }
}

/// For logs and tests; people get the sentence from `words`.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.path, self.line, self.column, self.code)?;
        self.args.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

/// The known name nearest to a misspelt one, if any is near: at most a third of its letters differ.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// Names looked at, at most: a list of thousands is no list to choose from.
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
    fn the_nearest_name_is_found_and_a_far_one_is_not() {
        assert_eq!(nearest("sumbit", ["submit", "sign-in"]), Some("submit"));
        assert_eq!(nearest("xyz", ["submit", "sign-in"]), None);
    }
}
