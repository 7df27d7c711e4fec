//! A third language, with labels: it changes nothing for readers of the others, and works when only half translated.

use sesame::guide::Guide;
use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;
use sesame::lint;
use sesame::paper::{html, text};

use crate::paper::booklet_checks::booklet;
use crate::support::third_language::{THIRD, strange, strange_label, with_part_of_third, with_third};

const GUIDE: &str = "eu-login";

fn loaded(guide_files: &GuideFiles) -> (Guide, Catalogs) {
    let guide = Guide::load(guide_files, GUIDE).expect("the guide");
    let words = Catalogs::new(guide_files.clone(), guide.facts.clone());
    (guide, words)
}

#[test]
fn booklets_in_other_languages_do_not_change() {
    let (guide, words) = loaded(&GuideFiles::embedded());
    for guide_files in
        [with_third(&GuideFiles::embedded()), with_part_of_third(&GuideFiles::embedded(), &|id| id.len() % 2 == 0)]
    {
        let (with, more) = loaded(&guide_files);
        assert_eq!(more.languages(), ["en", "fr", THIRD]);
        for language in words.languages() {
            for device in ["iphone", "windows"] {
                let (before, after) =
                    (booklet(&guide, &words, language, device), booklet(&with, &more, language, device));
                assert_eq!(html(&before), html(&after), "{language} {device}");
            }
        }
    }
}

/// An unsupported system language gets the declared default, not the alphabetically first language.
#[test]
fn an_unsupported_language_gets_the_default() {
    let words = Catalogs::bare(with_third(&GuideFiles::embedded()));
    assert_eq!(words.default_language(), "en");
    assert_eq!((words.match_language("it_IT.UTF-8"), words.match_language(THIRD)), (None, Some(THIRD)));
    assert_eq!(words.localizer("it", "it").language(), "en");
    let partners: Vec<_> = ["fr", "en", THIRD].map(|code| words.with_partner(code)).into();
    assert_eq!(partners, [["fr", "en"], ["en", "fr"], [THIRD, "en"]]);
}

/// A label is shown in the language of the page. Paper and the desk add the most helpful other language.
#[test]
fn a_label_is_shown_with_its_translation() {
    let (_, words) = loaded(&with_third(&GuideFiles::embedded()));
    let alone = |reader: &str, web: &str| words.localizer(reader, web).text("step-set-password.act");
    assert!(alone("fr", "fr").contains("Soumettre") && !alone("fr", "fr").contains("Submit"));
    assert!(alone("fr", "en").contains("Submit") && !alone("fr", "en").contains("Soumettre"));
    let said = |reader: &str, web: &str| words.localizer(reader, web).with_both_labels().text("step-set-password.act");
    let theirs = strange_label("Soumettre");
    assert!(said("fr", "fr").contains("Soumettre") && said("fr", "fr").contains("Submit"));
    assert!(said("en", "en").contains("Submit") && said("en", "en").contains("Soumettre"));
    for other in [said("fr", "fr"), said("en", "en"), said("en", "fr"), said("fr", "en")] {
        assert!(!other.contains(&theirs), "{other}");
    }
    // Labels in the third language come with the reader's own; for its own readers, with the partner language's.
    assert!(said("fr", THIRD).contains(&theirs) && said("fr", THIRD).contains("Soumettre"));
    assert!(said(THIRD, THIRD).contains(&theirs) && said(THIRD, THIRD).contains("Submit"));
}

#[test]
fn a_complete_or_partial_third_language_works() {
    let told = |guide_files: &GuideFiles| lint::check(guide_files, crate::support::after_the_sources());
    let whole = told(&with_third(&GuideFiles::embedded()));
    let told_of_whole: Vec<String> = whole.problems.iter().map(ToString::to_string).collect();
    assert!(told_of_whole.is_empty(), "{told_of_whole:#?}");
    // Half of the messages: one problem per file, in the new language's files, and no errors.
    let guide_files = with_part_of_third(&GuideFiles::embedded(), &|id| id.len() % 2 == 0);
    let half = told(&guide_files);
    assert_eq!(half.grave().collect::<Vec<_>>(), Vec::<&sesame::diagnostic::Diagnostic>::new());
    let files = guide_files.catalogues("en").count();
    assert!((2..=files).contains(&half.problems.len()), "{:#?}", half.problems);
    for problem in &half.problems {
        assert!(problem.file.starts_with(&format!("locales/{THIRD}/")), "{problem}");
        let number = |name: &str| problem.arg(name).expect(name).parse::<usize>().expect("a number");
        assert_eq!(number("translated") + number("count"), number("total"), "{problem}");
    }
    // Its pages exist, and each text borrowed from another language says so; no id is shown.
    let (guide, words) = loaded(&guide_files);
    for device in ["iphone", "windows"] {
        let shown = text(&booklet(&guide, &words, THIRD, device));
        assert!(shown.contains("[en] ") && shown.contains(&strange("Sésame")), "{shown}");
        for id in ["step-", "choice-", "trouble-", "lead-", "contact-", "…\n"] {
            assert!(!shown.lines().any(|line| line.trim_start().starts_with(id)), "{id}");
        }
    }
    assert_eq!(words.missing(), Vec::<String>::new());
}
