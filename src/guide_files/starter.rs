//! The starter folder for a new guide: an example with notes, and everything the program itself needs.

use super::{File, GuideFiles, PATHS, SHARED, inside};

/// Path prefix of the example's files.
pub(super) const FOLDER: &str = "starter/";

/// The languages of the notes in the example: those of its catalogues.
fn notes() -> Vec<&'static str> {
    let own = PATHS.lines().filter_map(|path| path.strip_prefix(FOLDER)?.strip_prefix("locales/"));
    let mut languages: Vec<&str> = own.filter_map(|path| path.split('/').next()).collect();
    languages.dedup();
    languages
}

impl GuideFiles {
    /// A starter guide with notes in a language (or in the first that has any), and the program's own words and facts,
    /// but nothing that only the embedded guides need.
    pub fn starter(language: &str) -> GuideFiles {
        let notes = notes();
        let language = notes.iter().find(|known| **known == language).or(notes.first()).copied().unwrap_or_default();
        let own = inside().filter_map(|(path, text, _)| Some((path.strip_prefix(FOLDER)?, text)));
        let file =
            |(path, text): (&str, &str)| File { path: path.to_owned(), text: noted(text, language, &notes).into() };
        let mut files: Vec<File> = own.map(file).collect();
        let embedded = GuideFiles::embedded();
        let guides = embedded.guides();
        for file in embedded.files() {
            let name = file.name();
            let left = guides.contains(&name)
                || ["troubles", "phrases"].contains(&name)
                || files.iter().any(|own| own.path == file.path);
            if !left {
                let facts = file.path.starts_with("guides/");
                let text = if facts { format!("{SHARED}\n{}", file.text).into() } else { file.text.clone() };
                files.push(File { path: file.path.clone(), text });
            }
        }
        GuideFiles::new(files)
    }
}

/// Keeps the notes of one language: lines that begin with `#fr` or `#en` are notes in that language.
fn noted(text: &str, language: &str, notes: &[&str]) -> String {
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let note = notes.iter().find_map(|known| Some((known, line.strip_prefix('#')?.strip_prefix(known)?)));
        match note.filter(|(_, rest)| rest.starts_with([' ', '\n', '\r'])) {
            Some((known, rest)) if *known == language => {
                out.push('#');
                out.push_str(rest);
            }
            Some(_) => {}
            None => out.push_str(line),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_kept_in_one_language() {
        let text = "#fr Un nom.\n#en A name.\n# Both.\nid = \"x\"\n#french = 1\n#fr\n";
        assert_eq!(noted(text, "fr", &["en", "fr"]), "# Un nom.\n# Both.\nid = \"x\"\n#french = 1\n#\n");
        assert_eq!(noted(text, "en", &["en", "fr"]), "# A name.\n# Both.\nid = \"x\"\n#french = 1\n");
    }
}
