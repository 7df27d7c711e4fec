//! Mistakes in the troubles, the glossary and their texts.

use sesame::diagnostic::Diagnostic;
use sesame::guide_files::{File, GuideFiles};

use super::{GUIDE, each_is_found, problems};
use crate::support::card::{changed, guide_files};

const TROUBLES: &str = "guides/troubles.toml";
const FR: &str = "locales/fr/troubles.ftl";
const EN: &str = "locales/en/troubles.ftl";
const PAGES: &str = "locales/en/trouble-pages.ftl";
const GLOSSARY: &str = "locales/en/glossary.ftl";
const PHRASES: &str = "locales/en/phrases.txt";

#[test]
fn mistakes_in_troubles_are_located() {
    each_is_found(&[
        (TROUBLES, "steps = [\"create\", ", "steps = [\"crate\", ", "step", "crate"),
        (TROUBLES, "steps = [\"type-code\"]\n", "", "trouble-nowhere", "refused"),
        (TROUBLES, "labels = [\"sign-up\"]", "labels = [\"sing-up\"]", "label", "sing-up"),
        (TROUBLES, "labels = [\"sign-up\"]", "labels = []", "list-lacks", "button-dead"),
        (TROUBLES, "labels = [\"sign-up\"]", "labels = [\"cancel\", \"sign-up\"]", "list-idle", "\"cancel\""),
        (TROUBLES, "contacts = [\"maker\"]", "contacts = [\"makre\"]", "no-contact", "makre"),
        (TROUBLES, "secrets = [\"code\"]", "secrets = [\"cod\"]", "secret", "cod"),
        (TROUBLES, "redo = \"form\"", "redo = \"from\"", "step", "from"),
        (TROUBLES, "id = \"wrong-page\"", "id = \"button-dead\"", "id-twice", "button-dead"),
        (TROUBLES, "id = \"again\"", "id = \"fields\"", "id-twice", "fields"),
        (TROUBLES, "id = \"fields\"", "id = \"field\"", "words-missing", "button-dead"),
        (TROUBLES, "id = \"wrong-page\"", "id = \"wrong-site\"", "words-missing", "wrong-site"),
        (TROUBLES, "format = 1", "format = 2", "format-new", "format = 2"),
        (TROUBLES, "source = [\"test\"]", "source = [\"T.01\"]", "source-form", "T.01"),
        (TROUBLES, "source = [\"test\"]\n", "", "no-source", "button-dead"),
        (TROUBLES, "id = \"button-dead\"", "id = \"Button dead\"", "id-form", "Button dead"),
        (TROUBLES, "guide = \"card\"", "guide = \"cart\"", "trouble-guide", "cart"),
    ]);
}

#[test]
fn mistakes_in_trouble_texts_are_located() {
    let long = "A field may be empty, or the page may have been open for so long that it has forgotten all that \
                anybody has typed into it until now.";
    each_is_found(&[
        (EN, "trouble-wrong-page =", "trouble-worng-page =", "words-idle", "trouble-worng-page"),
        (EN, "    .cure-reload =", "    .cure-relod =", "words-attribute", ".cure-relod"),
        (EN, "    .cause = Too many", "    .couse = Too many", "words-attribute", ".couse"),
        (FR, "    .cause = Trop", "    .raison = Trop", "words-attribute", ".raison"),
        (PHRASES, "[trouble-usb]", "[trouble-ubs]", "step", "trouble-ubs"),
        (PHRASES, "usb\nstick", "usb\nlost", "list-twice", "lost"),
        (EN, "LABEL(\"sign-up\", $web)", "LABEL(\"sing-up\", $web)", "words-quote", "sing-up"),
        (EN, "A field may be empty.", long, "sentence-long", "A field"),
        (EN, "= The button does nothing", "= Please press it", "word-forbidden", "Please press"),
        (EN, "Wait for an hour.", "Please wait for an hour.", "word-forbidden", "Please wait"),
        (EN, "Wait for an hour.", "Tell Sésame that you wait.", "word-unspoken", "Tell Sésame"),
        (EN, "Ask the neighbours.", "Ask a volunteer.", "word-unspoken", "volunteer"),
        (FR, "Attendez une heure.", "Dites-le à Sésame.", "word-unspoken", "Dites-le à Sésame"),
        (FR, "Attendez une heure.", "Demandez à un bénévole.", "word-unspoken", "bénévole"),
        (EN, "Wait for an hour.", "That is answer 3.", "number-bare", "answer 3"),
        (FR, "Attendez une heure.", "C’est la réponse 3.", "number-bare", "réponse 3"),
        (EN, "{ LABEL(\"sign-up\", $web) }", "{ $nothing }", "words-variable", "$nothing"),
        (PAGES, "{ $step }", "{ $stop }", "words-variable", "$stop"),
        (GLOSSARY, "    .gloss = A digital key", "    .glos = A digital key", "words-idle", ".glos"),
        (GLOSSARY, "    .forms = lender", "    .form = lender", "words-idle", ".form"),
        (GLOSSARY, "    .gloss = The library", "    .about = The library", "words-idle", ".about"),
        (GLOSSARY, "    .gloss = The library", "    .about = The library", "words-missing", "lender ="),
        ("locales/en/card.ftl", "guide-card =", "guide-cart =", "words-idle", "guide-cart"),
        (GUIDE, "id = \"card\"", "id = \"cart\"", "guide-id", "cart"),
    ]);
}

#[test]
fn a_page_that_speaks_of_a_secret_declares_it() {
    for (path, good, bad, file, name, secret) in [
        (EN, "Wait for an hour.", "Type your password.", TROUBLES, "locked", "password"),
        (FR, "= Ma carte est bloquée", "= Mon PIN est bloqué", TROUBLES, "locked", "pin"),
        (EN, "Too many tries.", "Your bank has closed it.", TROUBLES, "locked", "bank"),
        ("locales/fr/card.ftl", "    .act = ", "    .act = Tapez votre date de naissance. ", GUIDE, "", "number"),
    ] {
        let found = problems(&changed(path, |text| text.replacen(good, bad, 1)));
        let told = |problem: &&Diagnostic| {
            let args = [("list", secret.to_owned()), ("name", name.to_owned())];
            let same = |(key, value): &(&str, String)| problem.arg(key).is_some_and(|arg| arg.contains(value.as_str()));
            problem.rule.name() == "secret-lacks" && problem.file == file && args.iter().all(same)
        };
        assert_eq!(found.iter().filter(told).count(), 1, "{bad}: {found:#?}");
    }
}

/// Word lists are not checked as sentences, however long.
#[test]
fn search_words_are_not_checked_as_sentences() {
    for (path, good) in [(PHRASES, "[trouble-usb]\n"), (GLOSSARY, "    .forms = ")] {
        let guide_files =
            changed(path, |text| text.replacen(good, &(good.to_owned() + &"please simply, ".repeat(30)), 1));
        assert_eq!(problems(&guide_files), [], "{path}");
    }
    // Such a page is found by its title.
    let guide_files = changed(PHRASES, |text| text.replacen("[trouble-usb]\nusb\nstick\n", "", 1));
    let found = problems(&guide_files);
    assert_eq!(found.iter().map(|problem| problem.rule.name()).collect::<Vec<_>>(), ["phrases-none"]);
}

/// If the troubles file cannot be parsed, the texts it needs are unknown, so none is reported as unused.
#[test]
fn a_broken_troubles_file_is_reported_once() {
    for (good, bad, code) in [
        ("guide = \"card\"", "guide = \"cart\"", "trouble-guide"),
        ("guide = \"card\"", "guide = card", "toml"),
        ("format = 1", "format = 2", "format-new"),
    ] {
        let found = problems(&changed(TROUBLES, |text| text.replacen(good, bad, 1)));
        assert_eq!(found.iter().map(|problem| problem.rule.name()).collect::<Vec<_>>(), [code], "{bad}");
    }
}

/// A missing term is reported even if no text references it and no language has it.
#[test]
fn an_undefined_term_is_found() {
    let card = guide_files();
    let files = card.files().iter().map(|file| {
        let more = if file.path.ends_with("/glossary.ftl") { "guest = guest\n" } else { "" };
        File { path: file.path.clone(), text: format!("{}{more}", file.text).into() }
    });
    let found = problems(&GuideFiles::new(files.collect()));
    let gloss = ("id", "guest.gloss".to_owned());
    let missing = |problem: &&Diagnostic| problem.rule.name() == "words-missing" && problem.file == GLOSSARY;
    assert!(found.iter().filter(missing).any(|problem| problem.args.contains(&gloss)), "{found:#?}");
}
