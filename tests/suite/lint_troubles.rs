//! The checker finds each mistake in the troubles, the glossary and the words of the newer pages where it is.

use sesame::shelf::{File, Shelf};

use crate::lint::{GUIDE, each_is_found, problems};
use crate::support::changed;

const TROUBLES: &str = "guides/troubles.toml";
const FR: &str = "locales/fr/troubles.ftl";
const EN: &str = "locales/en/troubles.ftl";
const PAGES: &str = "locales/en/trouble-pages.ftl";
const GLOSSARY: &str = "locales/en/glossary.ftl";

#[test]
fn mistakes_in_the_troubles_are_found_where_they_are() {
    each_is_found(&[
        (TROUBLES, "steps = [\"account\"]", "steps = [\"acount\"]", "step", "acount"),
        (TROUBLES, "steps = [\"account\"]\n", "", "trouble-nowhere", "not-sure-account"),
        (TROUBLES, "labels = [\"external\"]", "labels = [\"extrenal\"]", "label", "extrenal"),
        (TROUBLES, "labels = [\"external\"]", "labels = []", "list-lacks", "not-sure-account"),
        (TROUBLES, "labels = [\"external\"]", "labels = [\"cancel\", \"external\"]", "list-idle", "\"cancel\""),
        (TROUBLES, "contacts = [\"aiace\"]", "contacts = [\"aice\"]", "no-contact", "aice"),
        (TROUBLES, "redo = \"open-eu-login\"", "redo = \"open-eu-logn\"", "step", "open-eu-logn"),
        (TROUBLES, "id = \"password-asked\"", "id = \"not-sure-account\"", "id-twice", "not-sure-account"),
        (TROUBLES, "id = \"look-under-name\"", "id = \"let-page-say\"", "id-twice", "let-page-say"),
        (TROUBLES, "id = \"look-under-name\"", "id = \"look-under\"", "words-missing", "not-sure-account"),
        (TROUBLES, "id = \"password-asked\"", "id = \"password-wanted\"", "words-missing", "password-wanted"),
        (TROUBLES, "format = 1", "format = 2", "format-new", "format = 2"),
        (TROUBLES, "source = [\"T-01\"]", "source = [\"T.01\"]", "source-form", "T.01"),
        (TROUBLES, "source = [\"T-01\"]\n", "", "no-source", "not-sure-account"),
        (TROUBLES, "id = \"not-sure-account\"", "id = \"Not sure\"", "id-form", "Not sure"),
        (TROUBLES, "guide = \"eu-login\"", "guide = \"eu-logn\"", "trouble-guide", "eu-logn"),
    ]);
}

#[test]
fn mistakes_in_the_words_of_troubles_are_found_where_they_are() {
    let long = "An old ECAS account, or a try from years ago, may exist in your name, and nobody remembers when or why it was made at all.";
    each_is_found(&[
        (EN, "trouble-password-asked =", "trouble-password-aksed =", "words-idle", "trouble-password-aksed"),
        (EN, "    .cure-known =", "    .cure-know =", "words-attribute", ".cure-know"),
        (EN, "    .cause = This account", "    .couse = This account", "words-attribute", ".couse"),
        (FR, "    .words =", "    .mots =", "words-attribute", ".mots"),
        (EN, "LABEL(\"external\", $web)", "LABEL(\"extrenal\", $web)", "words-quote", "extrenal"),
        (
            EN,
            "An old ECAS account, or a try from years ago, may exist in your name.",
            long,
            "sentence-long",
            "An old ECAS",
        ),
        (EN, "= I am asked for a password", "= Please give a password", "word-forbidden", "Please"),
        (EN, "Do you know it? Tell", "Do you know it? Please tell", "word-forbidden", "Please"),
        (EN, "{ LABEL(\"external\", $web) } mean", "{ $nothing } mean", "words-variable", "$nothing"),
        (PAGES, "{ $step }", "{ $stop }", "words-variable", "$stop"),
        (GLOSSARY, "    .gloss = A digital key", "    .glos = A digital key", "words-idle", ".glos"),
        (GLOSSARY, "    .forms = RCAM", "    .form = RCAM", "words-idle", ".form"),
        (GLOSSARY, "    .gloss = The office", "    .about = The office", "words-idle", ".about"),
        (GLOSSARY, "    .gloss = The office", "    .about = The office", "words-missing", ".about"),
        ("locales/en/eu-login.ftl", "guide-eu-login =", "guide-eu-logn =", "words-idle", "guide-eu-logn"),
        (GUIDE, "id = \"eu-login\"", "id = \"eu-logn\"", "guide-id", "eu-logn"),
    ]);
}

/// Lists of words are no sentences, however long.
#[test]
fn words_to_search_by_are_no_sentences() {
    for (path, good) in [(EN, "    .words = "), (PAGES, "    .same = "), (GLOSSARY, "    .forms = ")] {
        let shelf = changed(path, |text| text.replacen(good, &(good.to_owned() + &"please simply, ".repeat(30)), 1));
        assert_eq!(problems(&shelf), [], "{path}");
    }
}

/// What a file of troubles needs is not known if it cannot be read: none of its words is called idle then.
#[test]
fn a_slip_in_the_troubles_is_told_once() {
    for (good, bad, code) in [
        ("guide = \"eu-login\"", "guide = \"eu-logn\"", "trouble-guide"),
        ("guide = \"eu-login\"", "guide = eu-login", "toml"),
        ("format = 1", "format = 2", "format-new"),
    ] {
        let found = problems(&changed(TROUBLES, |text| text.replacen(good, bad, 1)));
        assert_eq!(found.iter().map(|problem| problem.code).collect::<Vec<_>>(), [code], "{bad}");
    }
}

/// A term without a meaning in every language is missed as well: no language has what another lacks.
#[test]
fn a_term_without_a_meaning_anywhere_is_found() {
    let embedded = Shelf::embedded();
    let without = |text: &str| {
        let from = text.find("\npmo =").expect("the term") + 1;
        let gloss = from + text[from..].find("    .gloss").expect("its meaning");
        let end = gloss + text[gloss..].find('\n').expect("its end") + 1;
        text[..gloss].to_owned() + &text[end..]
    };
    let files = embedded.files().iter().map(|file| {
        let text = if file.path.ends_with("/glossary.ftl") { without(&file.text).into() } else { file.text.clone() };
        File { path: file.path.clone(), text }
    });
    let found = problems(&Shelf::new(files.collect()));
    let missing = |path: &str| {
        let gloss = ("id", "pmo.gloss".to_owned());
        found
            .iter()
            .any(|problem| problem.code == "words-missing" && problem.path == path && problem.args.contains(&gloss))
    };
    assert!(missing("locales/fr/glossary.ftl") && missing("locales/en/glossary.ftl"), "{found:#?}");
}
