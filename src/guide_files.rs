//! The files that make a guide: embedded in the program, or read from a folder with the same layout.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::diagnostic::Rule;

mod page;
mod read;
mod starter;

pub(crate) use read::{entries, read};

/// The files in the folder `guides` that are not guides.
const FACTS: [&str; 6] = ["labels", "addresses", "contacts", "holidays", "troubles", "wrappers"];

/// The catalogue of the glossary words that pages explain.
pub(crate) const GLOSSARY: &str = "glossary";

/// First line of a fact file that is valid for any guide: unused facts in it are not reported.
pub const SHARED: &str = "# shared";

/// The embedded files, listed by `build.rs`: path and text.
static INSIDE: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/inside.rs"));

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
}

impl GuideFiles {
    /// The files embedded in the program.
    pub fn embedded() -> Self {
        let own = INSIDE.iter().filter(|(path, _)| !path.starts_with(starter::FOLDER));
        let files = own.map(|(path, text)| File { path: (*path).to_owned(), text: Cow::Borrowed(text) });
        GuideFiles::new(files.collect())
    }

    /// The embedded files that a page in a browser has.
    pub fn for_page() -> Self {
        let own = GuideFiles::embedded();
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
        GuideFiles { files: files.into(), refused: Rc::default() }
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
        INSIDE.iter().any(|(path, _)| named(path))
    };
    inside("locales/", ".ftl") && !inside("guides/", ".toml")
}

/// The guide named in the troubles file. Scans lines (with any spacing), so that startup need not parse the whole file.
pub(crate) fn named_guide(troubles: &str) -> Option<&str> {
    let names = |line: &str| line.trim().strip_prefix("guide").is_some_and(|rest| rest.trim_start().starts_with('='));
    let line = troubles.lines().find(|line| names(line))?;
    line.split(['"', '\'']).nth(1)
}
