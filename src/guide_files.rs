//! The files that make a guide: embedded in the program, or read from a folder with the same layout.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

use serde::de::DeserializeOwned;

use crate::diagnostic::Rule;
use crate::l10n::MessageSpan;

mod page;
mod read;
mod starter;
pub(crate) mod written;

pub(crate) use read::{entries, parse, read};

/// The files in the folder `guides` that are not guides.
const FACTS: [&str; 6] = ["labels", "addresses", "contacts", "holidays", "troubles", "wrappers"];

/// The catalogue of the glossary words that pages explain.
pub(crate) const GLOSSARY: &str = "glossary";

/// First line of a fact file that is valid for any guide: unused facts in it are not reported.
pub const SHARED: &str = "# shared";

/// The paths of the embedded files, one a line, listed by `build.rs`.
static PATHS: &str = include_str!(concat!(env!("OUT_DIR"), "/names"));

/// Their texts. What a start or most pages need is there once more, packed by `build.rs`: it takes a sixth of the time to read.
static INSIDE: &[(&str, &[u8])] = &include!(concat!(env!("OUT_DIR"), "/inside.rs"));

/// Where the messages of each language are in them: the code of the language, and its index.
static INDEX: &[(&str, &[MessageSpan])] = &include!(concat!(env!("OUT_DIR"), "/index.rs"));

#[derive(Debug, Clone)]
pub struct File {
    /// Its path within the folder, with `/`: `guides/eu-login.toml`, `locales/fr/app.ftl`.
    pub path: String,
    pub text: Cow<'static, str>,
}

impl File {
    /// Its name without folders and extension: `eu-login` for `locales/fr/eu-login.ftl`.
    pub fn name(&self) -> &str {
        let file = self.path.rsplit('/').next().unwrap_or(&self.path);
        file.rsplit_once('.').map_or(file, |(name, _)| name)
    }

    /// The line and column (both from 1, in characters) of a byte offset.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        self.lines().position(&self.text, offset)
    }

    /// Its line index, for repeated lookups.
    pub fn lines(&self) -> Lines {
        let starts = std::iter::once(0).chain(self.text.match_indices('\n').map(|(at, _)| at + 1));
        Lines { starts: starts.collect() }
    }
}

/// The line starts of a text: a lookup is one binary search, however large the file is.
#[derive(Debug, Clone)]
pub struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// The line and column (both from 1, in characters) of a byte offset of that text.
    pub fn position(&self, text: &str, offset: usize) -> (usize, usize) {
        /// In longer lines columns are counted in bytes, which is cheap; nobody counts characters there.
        const LONGEST: usize = 4096;
        let offset = offset.min(text.len());
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let end = self.starts.get(line).copied().unwrap_or(text.len());
        let column = match text.get(start..offset) {
            Some(before) if end - start <= LONGEST => before.chars().count(),
            _ => offset - start,
        };
        (line, column + 1)
    }
}

/// All files of a guide, its facts and its words. Cheap to clone.
#[derive(Debug, Clone)]
pub struct GuideFiles {
    files: Rc<[File]>,
    refused: Rc<[(String, Rule)]>,
    /// Whether these are the embedded files, and may be read as `build.rs` has prepared them.
    prepared: bool,
}

impl GuideFiles {
    /// The files embedded in the program.
    pub fn embedded() -> Self {
        let own = inside().filter(|(path, ..)| !path.starts_with(starter::FOLDER));
        let files = own.map(|(path, text, _)| File { path: path.to_owned(), text: Cow::Borrowed(text) });
        GuideFiles { prepared: true, ..GuideFiles::new(files.collect()) }
    }

    /// The same files, to be read as their authors wrote them: with the span of everything that may be wrong.
    #[must_use]
    pub fn as_written(&self) -> Self {
        GuideFiles { prepared: false, ..self.clone() }
    }

    /// A file as `build.rs` has packed it.
    fn packed<T: DeserializeOwned>(&self, path: &str) -> Option<T> {
        let (.., packed) = inside().filter(|_| self.prepared).find(|(inside, ..)| *inside == path)?;
        if packed.is_empty() { None } else { postcard::from_bytes(packed).ok() }
    }

    /// Where each message of a language is in these files, as `build.rs` has found it.
    pub(crate) fn index(&self, language: &str) -> Option<&'static [MessageSpan]> {
        let found = INDEX.iter().filter(|_| self.prepared).find(|(code, _)| *code == language);
        found.map(|(_, index)| *index)
    }

    /// The embedded files that a page in a browser has.
    pub fn for_page() -> Self {
        let own = GuideFiles::embedded();
        // In the page itself there are no others.
        if own.files.iter().all(|file| page::needs(&file.path)) {
            return own;
        }
        GuideFiles::new(own.files.iter().filter(|file| page::needs(&file.path)).cloned().collect())
    }

    /// The embedded catalogues that belong to no guide. The glossary is left out: it belongs to the guide.
    pub(crate) fn program() -> Self {
        let own = GuideFiles::embedded();
        let of_program = |file: &&File| is_own_catalogue(file.name()) && file.name() != GLOSSARY;
        let words = own.files.iter().filter(|file| file.path.ends_with(".ftl")).filter(of_program);
        GuideFiles::new(words.cloned().collect())
    }

    /// Creates guide files from the given files.
    pub fn new(mut files: Vec<File>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        GuideFiles { files: files.into(), refused: Rc::default(), prepared: false }
    }

    /// Adds the files of the folder that were not read, each with the rule it breaks.
    #[must_use]
    pub fn without(self, refused: Vec<(String, Rule)>) -> Self {
        GuideFiles { refused: refused.into(), ..self }
    }

    /// The files that were not read.
    pub fn refused(&self) -> &[(String, Rule)] {
        &self.refused
    }

    pub fn file(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    /// All files, by path.
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// The ids of the guides: the files in the folder `guides` that are not fact files.
    pub fn guides(&self) -> Vec<&str> {
        let guide = |file: &'_ File| {
            let name = file.path.strip_prefix("guides/")?.strip_suffix(".toml")?.len();
            (name == file.name().len() && !FACTS.contains(&file.name())).then_some(())
        };
        self.files.iter().filter(|file| guide(file).is_some()).map(File::name).collect()
    }

    /// The guide files without other guides and their catalogues: two guides may use the same step name.
    #[must_use]
    pub fn of_guide(&self, id: &str) -> GuideFiles {
        let others: Vec<&str> = self.guides().into_iter().filter(|other| *other != id).collect();
        if others.is_empty() {
            return self.clone();
        }
        // The troubles file names its guide.
        let troubles = self.file("guides/troubles.toml").map_or("", |file| &file.text);
        let theirs = named_guide(troubles).is_some_and(|named| others.contains(&named));
        let of_other = |file: &File| {
            let guide = file.path.starts_with("guides/");
            // A catalogue of the program stays, even if a guide claims its name.
            let words = file.path.ends_with(".ftl") && !is_own_catalogue(file.name());
            let other = (guide || words) && others.contains(&file.name());
            other || (theirs && file.name() == "troubles" && (guide || file.path.ends_with(".ftl")))
        };
        GuideFiles::new(self.files.iter().filter(|file| !of_other(file)).cloned().collect())
    }

    /// The languages: the folders below `locales`.
    pub fn languages(&self) -> Vec<&str> {
        let mut found: Vec<&str> = self
            .files
            .iter()
            .filter_map(|file| file.path.strip_prefix("locales/")?.split_once('/').map(|(language, _)| language))
            .collect();
        found.dedup();
        found
    }

    pub fn catalogues<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a File> {
        self.files.iter().filter(move |file| {
            file.path
                .strip_prefix("locales/")
                .and_then(|rest| rest.strip_prefix(language))
                .is_some_and(|rest| rest.starts_with('/') && rest.ends_with(".ftl"))
        })
    }

    /// A word list, one word per line: `locales/<language>/<name>.txt`. Lines that begin with `#` are comments.
    pub fn list(&self, language: &str, name: &str) -> Vec<&str> {
        let text = self.file(&format!("locales/{language}/{name}.txt")).map_or("", |file| &file.text);
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
    }

    /// What people say who mean a page, by page: `locales/<language>/phrases.txt`. A page begins with its name in brackets,
    /// `[trouble-…]` or `[step-…]`; each line after that is a phrase.
    pub(crate) fn phrases<'a>(&'a self, language: &str) -> BTreeMap<&'a str, Vec<&'a str>> {
        let mut phrases: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut page = "";
        for line in self.list(language, "phrases") {
            match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                Some(name) => page = name,
                None => phrases.entry(page).or_default().push(line),
            }
        }
        phrases
    }
}

/// The embedded files: path, text, and packed form; which is empty where there is none.
fn inside() -> impl Iterator<Item = (&'static str, &'static str, &'static [u8])> {
    PATHS.lines().zip(INSIDE).map(|(path, (text, packed))| (path, *text, *packed))
}

/// Whether a name is reserved by the program, so that no guide may use it.
pub fn is_taken(guide: &str) -> bool {
    FACTS.contains(&guide) || is_own_catalogue(guide)
}

/// Whether the program has a catalogue of this name that does not belong to an embedded guide.
pub(crate) fn is_own_catalogue(name: &str) -> bool {
    let inside = |folder: &str, ending: &str| {
        let named = |path: &str| {
            let file = path.strip_prefix(folder).and_then(|rest| rest.strip_suffix(ending));
            file.is_some_and(|file| file.rsplit('/').next() == Some(name))
        };
        PATHS.lines().any(named)
    };
    inside("locales/", ".ftl") && !inside("guides/", ".toml")
}

/// The guide named in the troubles file. Scans lines (with any spacing), so that startup need not parse the whole file.
pub(crate) fn named_guide(troubles: &str) -> Option<&str> {
    let names = |line: &str| line.trim().strip_prefix("guide").is_some_and(|rest| rest.trim_start().starts_with('='));
    let line = troubles.lines().find(|line| names(line))?;
    line.split(['"', '\'']).nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Guide;
    use crate::l10n::Catalogs;

    /// What a start reads says what its authors have written.
    #[test]
    fn what_is_packed_equals_what_is_written() {
        let embedded = GuideFiles::embedded();
        let paths = embedded.files().iter().map(|file| file.path.as_str());
        let read_often = |path: &&str| path.starts_with("guides/") || path.ends_with("/language.toml");
        let expected: Vec<&str> = paths.filter(read_often).filter(|path| *path != "guides/holidays.toml").collect();
        let packed = inside().filter(|(.., packed)| !packed.is_empty()).map(|(path, ..)| path);
        assert_eq!(packed.collect::<Vec<_>>(), expected);

        let all = |files: &GuideFiles| {
            let guide = Guide::embedded(files, "eu-login").expect("the guide");
            let facts = &guide.facts;
            let of_guide = format!(
                "{:#?}",
                (
                    (&guide.version, &guide.date, &guide.printed, &guide.stages, &guide.steps, &guide.exits),
                    (&guide.waits, guide.troubles(), facts.addresses(), facts.contacts(), facts.known()),
                )
            );
            let words = Catalogs::new(files.clone(), guide.facts.clone());
            let languages =
                words.languages().iter().map(|code| format!("{:#?}", words.language(code))).collect::<Vec<_>>();
            (of_guide, facts.labels().clone(), languages)
        };
        let (packed, written) = (all(&embedded), all(&embedded.as_written()));
        assert!(packed.0 == written.0, "the guide differs");
        assert_eq!(packed.1, written.1);
        assert_eq!(packed.2, written.2);
    }
}
