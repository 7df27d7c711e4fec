//! Checks what people say for each page: the page exists, has something, and nothing is said for it twice.

use std::collections::HashSet;

use super::GuideSource;
use crate::diagnostic::{Diagnostic, Rule};
use crate::guide_files::GuideFiles;
use crate::l10n::Language;

pub(super) fn check(
    guide_files: &GuideFiles,
    source: &GuideSource<'_>,
    languages: &[Language],
    found: &mut Vec<Diagnostic>,
) {
    let guide = source.guide;
    let troubles: Vec<String> = guide.troubles().iter().map(|trouble| format!("trouble-{}", trouble.id)).collect();
    let steps: Vec<String> = guide.steps.iter().map(|step| format!("step-{}", step.id)).collect();
    let pages = || troubles.iter().chain(&steps).map(String::as_str);
    for language in languages {
        let path = format!("locales/{}/phrases.txt", language.code);
        // The search does without: it then has titles and texts.
        let Some(file) = guide_files.file(&path) else { continue };
        let mut seen = HashSet::new();
        let mut start = 0;
        for line in file.text.split_inclusive('\n') {
            let span = start..start + line.trim_end().len();
            start += line.len();
            let line = line.trim();
            let page = line.strip_prefix('[').and_then(|line| line.strip_suffix(']'));
            if let Some(page) = page.filter(|page| !pages().any(|known| known == *page)) {
                found.push(Diagnostic::new(&path, span.clone(), Rule::Step, &[("name", page)]).near(pages()));
            }
            if !line.is_empty() && !line.starts_with('#') && !seen.insert(line.to_lowercase()) {
                found.push(Diagnostic::new(&path, span, Rule::ListTwice, &[("name", line)]));
            }
        }
        let said = guide_files.phrases(&language.code);
        for page in troubles.iter().filter(|page| !said.contains_key(page.as_str())) {
            found.push(Diagnostic::new(&path, 0..0, Rule::PhrasesNone, &[("name", page)]));
        }
    }
}
