//! Mistakes in translations.

use sesame::guide_files::{File, GuideFiles};

use super::{each_is_found, problems};
use crate::support::card;

const FR: &str = "locales/fr/card.ftl";
const EN: &str = "locales/en/card.ftl";
const APP_FR: &str = "locales/fr/app.ftl";
const APP_EN: &str = "locales/en/app.ftl";

/// The sentences of the small guide that are replaced by wrong ones.
const NOTE_FR: &str = "Regardez aussi les courriers indésirables.";
const NOTE_EN: &str = "Look among the junk mail as well.";

#[test]
fn missing_unused_and_unknown_texts_are_found() {
    each_is_found(&[
        (EN, "step-lock =", "step-lok =", "words-idle", "step-lok"),
        (EN, "exit-no-device =", "exit-no-device", "words-broken", "exit-no-device"),
        (EN, "    .yes = The letter has come", "    .yess = The letter has come", "words-attribute", ".yess"),
        (FR, "    .see = la page", "    .acte = la page", "words-attribute", ".acte"),
        (FR, "    .choice-none = ", "    .choice-non = ", "words-attribute", ".choice-non ="),
        (EN, "    .care = Read the", "    .care = One.\n    .care = Read the", "words-twice", ".care = Read the"),
        (EN, "the-desk =", "the-desk = a desk\nthe-desk =", "words-twice", "the-desk ="),
        (EN, "{ the-desk }", "{ the-dask }", "words-refers", "the-dask"),
        (EN, "LABEL(\"submit\", $web)", "LABEL(\"sumbit\", $web)", "words-quote", "sumbit"),
        (EN, "ADDRESS(\"library\")", "ADDRESS(\"libary\")", "words-quote", "libary"),
        (EN, "TERM(\"lender\")", "TERM(\"lander\")", "words-quote", "lander"),
        (EN, "LABEL(\"submit\", $web)", "LABLE(\"submit\", $web)", "words-function", "LABLE"),
        (FR, "{ $device ->", "{ $devise ->", "words-variable", "$devise"),
        (APP_EN, "{ $weekday } { $day }", "{ $weekday } { $dya }", "words-variable", "$dya"),
        (FR, "Elle doit arriver au plus tard { $due }", "Elle doit arriver hier", "lacks-variable", ".running"),
        (FR, "[phone] Gardez", "[phonee] Gardez", "lacks-case", ".act"),
        (FR, "puis appuyez sur { LABEL(\"submit\", $web) }", "puis appuyez dessus", "lacks-quote", ".act"),
        (FR, ".see = la même page, sur le téléphone.", ".see = la même page, sur le té", "lacks-end", ".see"),
        (FR, "Préparation\n", "Getting ready\n", "words-same", "Getting ready"),
        (APP_EN, "intro = Welcome", "intro = https://example.org Welcome", "words-address", "example.org"),
        (APP_EN, "intro = Welcome", "intro = call me@example.org Welcome", "words-address", "me@example"),
        (APP_EN, "choice-start = Begin", "choice-start = Submit", "button-label", "choice-start"),
        (APP_FR, "    .label = choisir", "    .label = envoyer", "button-label", "envoyer"),
        (EN, "    .yes = The letter has come", "    .yes = Sign up", "button-label", ".yes"),
    ]);
}

#[test]
fn hard_to_read_texts_are_found() {
    each_is_found(&[
        (EN, NOTE_EN, "Please choose a quiet moment.", "word-forbidden", "Please"),
        (FR, NOTE_FR, "Veuillez choisir un moment calme.", "word-forbidden", "Veuillez"),
        (FR, NOTE_FR, "Choisissez, s’il vous plaît.", "word-forbidden", "plaît"),
        (EN, NOTE_EN, "This address is invalid.", "word-forbidden", "invalid"),
        (FR, NOTE_FR, "Allez au point 10.", "number-bare", "point 10"),
        (FR, NOTE_FR, "Passez à l’étape 10.", "number-bare", "étape 10"),
        (EN, NOTE_EN, "Then go to step 10.", "number-bare", "step 10"),
        (EN, NOTE_EN, "It is on page 4.", "number-bare", "page 4"),
        (FR, NOTE_FR, "Appuyez sur le bouton vert.", "cue-alone", "bouton vert"),
        (EN, NOTE_EN, "Press the green button.", "cue-alone", "green button"),
        (EN, NOTE_EN, "The link is on the right.", "cue-alone", "on the right"),
        (FR, NOTE_FR, "Le lien est à droite.", "cue-alone", "à droite"),
        (
            EN,
            NOTE_EN,
            "Choose a quiet moment when nobody rings and nobody calls, so that you can read every line twice and go on.",
            "sentence-long",
            "quiet moment when",
        ),
        (
            FR,
            "    .choice-none = Aucun des deux",
            "    .choice-none = Aucun des deux, ou je ne sais pas, parce que c’était il y a très longtemps, et que personne ne se souvient de cela",
            "choice-long",
            ".choice-none",
        ),
        (
            FR,
            "    .title = Avant de commencer",
            "    .title = Avant de commencer le long voyage vers la page de votre assurance maladie à Bruxelles",
            "title-long",
            ".title = Avant",
        ),
        (EN, NOTE_EN, "Choose ababababababababababababababababababababab.", "word-wide", "ababab"),
    ]);
}

#[test]
fn typography_is_checked() {
    each_is_found(&[
        (FR, NOTE_FR, "Choisissez un moment : calme.", "type-hard-space", "moment : calme"),
        (FR, NOTE_FR, "Choisissez un moment!", "type-hard-space", "moment!"),
        (FR, NOTE_FR, "Un « moment\u{a0}» calme.", "type-hard-space", "moment"),
        (FR, NOTE_FR, "Un “moment” calme.", "type-quotes", "moment"),
        (FR, NOTE_FR, "Choisissez l'heure.", "type-apostrophe", "l'heure"),
        (FR, NOTE_FR, "Ecrivez au calme.", "type-capital", "Ecrivez"),
        (FR, NOTE_FR, "A faire au calme.", "type-capital", "A faire"),
        (FR, NOTE_FR, "Choisissez  un moment.", "type-spaces", "Choisissez  un"),
        (FR, NOTE_FR, "Un moment...", "type-dots", "moment..."),
        (EN, NOTE_EN, "Choose «a quiet moment».", "type-quotes", "«a"),
        (EN, NOTE_EN, "Which moment ? A quiet one.", "type-no-space", "moment ?"),
        (EN, NOTE_EN, "Don't hurry.", "type-apostrophe", "Don't"),
        (EN, NOTE_EN, "Wait...", "type-dots", "Wait..."),
    ]);
}

#[test]
fn key_letters_are_checked() {
    let help = "    .letters = h\n    .name = h";
    each_is_found(&[
        (APP_EN, help, "    .letters = b\n    .name = b", "key-twice", ".letters = b"),
        (APP_EN, help, "    .letters = 1\n    .name = 1", "key-letter", ".letters = 1"),
        (APP_EN, help, "    .letters = H\n    .name = H", "key-letter", ".letters = H"),
        (APP_EN, help, "    .letters = é\n    .name = é", "key-letter", ".letters = é"),
        (APP_EN, help, "    .letters = { \"\" }\n    .name = h", "key-letter", ".letters = "),
        (APP_EN, help, "    .letters = ha\n    .name = x", "key-name", ".name = x"),
        (APP_EN, "    .label = help", "    .label = help that explains all", "key-label", ".label = help"),
        (EN, NOTE_EN, "Press the key “h” for help.", "key-by-hand", "“h”"),
        (FR, NOTE_FR, "Appuyez sur «\u{a0}a\u{a0}» pour l’aide.", "key-by-hand", "pour l’aide"),
    ]);
    // Accented letters are allowed as key letters unless a keyboard has them in its row of digits.
    let umlaut = card::changed("locales/en/app.ftl", |text| text.replace(help, "    .letters = ü\n    .name = ü"));
    assert_eq!(problems(&umlaut), []);
}

/// A language may use messages, attributes and cases that the others lack.
#[test]
fn a_language_may_have_its_own_helpers() {
    let helped = card::changed(FR, |text| {
        let helpers = "\nle-bureau =\n    { $device ->\n        [phone] le bureau du téléphone\n       *[other] le bureau\n    }\n    .objet = au bureau\n";
        text.replace("{ the-desk }", "{ le-bureau.objet }").replace(NOTE_FR, "Voyez { le-bureau }.") + helpers
    });
    let left: Vec<String> = problems(&helped).iter().map(ToString::to_string).collect();
    // Messages it no longer references are reported as unused, and nothing else is.
    assert!(left.iter().all(|problem| problem.contains("words-idle id=the-desk")), "{left:#?}");
    let idle = card::changed(FR, |text| text.to_owned() + "\nle-bureau = le bureau\n");
    assert_eq!(problems(&idle).iter().map(|problem| problem.rule.name()).collect::<Vec<_>>(), ["words-idle"]);
}

/// A text marked as deliberately identical is not reported.
#[test]
fn identical_texts_can_be_marked_as_intended() {
    let both = |mark: &str| {
        let card = card::guide_files();
        let files = card.files().iter().map(|file| {
            let mut text = file.text.clone().into_owned();
            if file.path.ends_with("/app.ftl") {
                let line = text.lines().find(|line| line.starts_with("front-prompt =")).expect("there").to_owned();
                let number = "{ $number }";
                text = text.replace(&line, &format!("{mark}\nfront-prompt = the very same words {number}."));
            }
            File { path: file.path.clone(), text: text.into() }
        });
        problems(&GuideFiles::new(files.collect()))
    };
    assert!(both("# another").iter().any(|problem| problem.rule.name() == "words-same"));
    assert!(both("# same").is_empty());
}
