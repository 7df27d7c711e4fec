//! The files that make a guide: embedded in the program, or read from a folder with the same layout.

use std::borrow::Cow;
use std::rc::Rc;

use include_dir::{Dir, include_dir};

mod starter;

/// The facts beside the guides: every other file in their folder is a guide.
const FACTS: [&str; 5] = ["labels", "addresses", "contacts", "holidays", "troubles"];

/// The program's own catalogues of words: no guide may bear such a name.
const CATALOGUES: [&str; 7] = ["app", "glossary", "graph", "guides", "practice", "trouble-pages", "troubles"];

static GUIDES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/guides");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// One file of the shelf.
#[derive(Debug, Clone)]
pub struct File {
    /// Its path below the folder, with `/`: `guides/eu-login.toml`, `locales/fr/app.ftl`.
    pub path: String,
    /// Its text.
    pub text: Cow<'static, str>,
}

impl File {
    /// Its name without folders and ending: `eu-login` of `locales/fr/eu-login.ftl`.
    pub fn name(&self) -> &str {
        let file = self.path.rsplit('/').next().unwrap_or(&self.path);
        file.rsplit_once('.').map_or(file, |(name, _)| name)
    }

    /// The line and column (both from 1, in characters) of a byte offset.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let before = self.text.get(..offset).unwrap_or(&self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }
}

/// All files of a guide, its facts and its words.
/// Cheap to clone.
#[derive(Debug, Clone)]
pub struct Shelf {
    files: Rc<[File]>,
}

impl Shelf {
    /// The files inside the program.
    pub fn embedded() -> Self {
        let mut files = Vec::new();
        collect(&GUIDES, "guides", &mut files);
        collect(&LOCALES, "locales", &mut files);
        Shelf::new(files)
    }

    /// A shelf of the given files.
    pub fn new(mut files: Vec<File>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Shelf { files: files.into() }
    }

    /// The file of this path.
    pub fn file(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    /// All files, by path.
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// The guides, by id: the files of the folder `guides` that hold no facts.
    pub fn guides(&self) -> Vec<&str> {
        let guide = |file: &'_ File| {
            let name = file.path.strip_prefix("guides/")?.strip_suffix(".toml")?.len();
            (name == file.name().len() && !FACTS.contains(&file.name())).then_some(())
        };
        self.files.iter().filter(|file| guide(file).is_some()).map(File::name).collect()
    }

    /// This shelf without all other guides and their catalogues: two guides may give the same name to a step.
    #[must_use]
    pub fn of_guide(&self, id: &str) -> Shelf {
        let others: Vec<&str> = self.guides().into_iter().filter(|other| *other != id).collect();
        if others.is_empty() {
            return self.clone();
        }
        let of_other = |file: &File| {
            let own = file.path.ends_with(".ftl") || file.path.starts_with("guides/");
            own && others.contains(&file.name()) && !is_taken(file.name())
        };
        Shelf::new(self.files.iter().filter(|file| !of_other(file)).cloned().collect())
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

    /// The catalogues of one language.
    pub fn catalogues<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a File> {
        self.files.iter().filter(move |file| {
            file.path
                .strip_prefix("locales/")
                .and_then(|rest| rest.strip_prefix(language))
                .is_some_and(|rest| rest.starts_with('/') && rest.ends_with(".ftl"))
        })
    }

    /// A list of words of one language, one a line: `locales/<language>/<name>.txt`. Lines that begin with `#` are comments.
    pub fn list(&self, language: &str, name: &str) -> Vec<&str> {
        let text = self.file(&format!("locales/{language}/{name}.txt")).map_or("", |file| &file.text);
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
    }
}

/// Whether a name belongs to the program itself, so that no guide may bear it.
pub fn is_taken(guide: &str) -> bool {
    CATALOGUES.contains(&guide) || FACTS.contains(&guide)
}

fn collect(dir: &'static Dir<'static>, root: &str, files: &mut Vec<File>) {
    for file in dir.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            let path = path.replace('\\', "/");
            let path = if root.is_empty() { path } else { format!("{root}/{path}") };
            files.push(File { path, text: Cow::Borrowed(text) });
        }
    }
    for inner in dir.dirs() {
        collect(inner, root, files);
    }
}
