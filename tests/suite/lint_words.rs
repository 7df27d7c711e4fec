//! The checker finds each mistake of a translator where it is.

use sesame::shelf::{File, Shelf};

use crate::lint::{each_is_found, problems};

const FR: &str = "locales/fr/eu-login.ftl";
const EN: &str = "locales/en/eu-login.ftl";
const APP_FR: &str = "locales/fr/app.ftl";
const APP_EN: &str = "locales/en/app.ftl";

#[test]
fn what_is_missing_idle_or_unknown_is_found() {
    each_is_found(&[
        (EN, "step-unlock =", "step-unlok =", "words-idle", "step-unlok"),
        (EN, "exit-too-old =", "exit-too-old", "words-broken", "exit-too-old"),
        (EN, "    .yes = The final code has come", "    .yess = The final code has come", "words-attribute", ".yess"),
        (FR, "    .see = trois grandes cases", "    .acte = trois grandes cases", "words-attribute", ".acte"),
        (FR, "    .choice-no = ", "    .choice-non = ", "words-attribute", ".choice-non"),
        (EN, "    .care = Do it now.", "    .care = One.\n    .care = Do it now.", "words-twice", ".care = Do it"),
        (EN, "the-lock =", "the-lock = a lock\nthe-lock =", "words-twice", "the-lock ="),
        (EN, "{ the-lock }", "{ the-lok }", "words-refers", "the-lok"),
        (EN, "LABEL(\"submit\", $web)", "LABEL(\"sumbit\", $web)", "words-quote", "sumbit"),
        (EN, "ADDRESS(\"rcam\")", "ADDRESS(\"rcma\")", "words-quote", "rcma"),
        (EN, "TERM(\"passkey\")", "TERM(\"pass-key\")", "words-quote", "pass-key"),
        (EN, "LABEL(\"submit\", $web)", "LABLE(\"submit\", $web)", "words-function", "LABLE"),
        (FR, "{ $device ->", "{ $devise ->", "words-variable", "$devise"),
        (APP_EN, "{ $weekday } { $day }", "{ $weekday } { $dya }", "words-variable", "$dya"),
        (FR, "Il devrait arriver au plus tard { $due }", "Il devrait arriver hier", "lacks-variable", ".running"),
        (FR, "[mac] Votre Mac est-il", "[macc] Votre Mac est-il", "lacks-case", ".title"),
        (FR, "Puis appuyez sur { LABEL(\"send\", $web) }", "Puis appuyez dessus", "lacks-quote", ".act"),
        (FR, ".see = une page qui confirme votre demande.", ".see = une page qui confi", "lacks-end", ".see"),
        (FR, "Préparation\n", "Getting ready\n", "words-same", "Getting ready"),
        (APP_EN, "intro = Welcome", "intro = https://example.org Welcome", "words-address", "example.org"),
        (APP_EN, "intro = Welcome", "intro = call me@example.org Welcome", "words-address", "me@example"),
        (APP_EN, "choice-start = Begin", "choice-start = Submit", "button-label", "choice-start"),
        (APP_FR, "    .label = choisir", "    .label = continuer", "button-label", "continuer"),
        (EN, "    .yes = The final code has come", "    .yes = Sign in", "button-label", ".yes"),
    ]);
}

#[test]
fn what_people_stumble_over_is_found() {
    each_is_found(&[
        (EN, "Choose a quiet moment.", "Please choose a quiet moment.", "word-forbidden", "Please"),
        (FR, "Choisissez un moment calme.", "Veuillez choisir un moment calme.", "word-forbidden", "Veuillez"),
        (FR, "Choisissez un moment calme.", "Choisissez, s’il vous plaît.", "word-forbidden", "plaît"),
        (EN, "Choose a quiet moment.", "This address is invalid.", "word-forbidden", "invalid"),
        (FR, "Choisissez un moment calme.", "Allez au point 10.", "number-bare", "point 10"),
        (FR, "Choisissez un moment calme.", "Passez à l’étape 10.", "number-bare", "étape 10"),
        (EN, "Choose a quiet moment.", "Then go to step 10.", "number-bare", "step 10"),
        (EN, "Choose a quiet moment.", "It is on page 4.", "number-bare", "page 4"),
        (FR, "Choisissez un moment calme.", "Appuyez sur le bouton vert.", "cue-alone", "bouton vert"),
        (EN, "Choose a quiet moment.", "Press the green button.", "cue-alone", "green button"),
        (EN, "Choose a quiet moment.", "The link is on the right.", "cue-alone", "on the right"),
        (FR, "Choisissez un moment calme.", "Le lien est à droite.", "cue-alone", "à droite"),
        (
            EN,
            "Choose a quiet moment.",
            "Choose a quiet moment when nobody rings and nobody calls, so that you can read every line twice and go on.",
            "sentence-long",
            "quiet moment when",
        ),
        (
            FR,
            "    .choice-no = Non, ou je ne sais pas",
            "    .choice-no = Non, ou je ne sais pas, parce que c’était il y a très longtemps, et que personne ne se souvient de cela",
            "choice-long",
            ".choice-no",
        ),
        (
            FR,
            "    .title = Avant de commencer",
            "    .title = Avant de commencer le long voyage vers la page de votre assurance maladie à Bruxelles",
            "title-long",
            ".title = Avant",
        ),
        (EN, "Choose a quiet moment.", "Choose ababababababababababababababababababababab.", "word-wide", "ababab"),
    ]);
}

#[test]
fn how_a_language_is_set_is_checked() {
    each_is_found(&[
        (FR, "Choisissez un moment calme.", "Choisissez un moment : calme.", "type-hard-space", "moment : calme"),
        (FR, "Choisissez un moment calme.", "Choisissez un moment!", "type-hard-space", "moment!"),
        (FR, "Choisissez un moment calme.", "Un « moment\u{a0}» calme.", "type-hard-space", "moment"),
        (FR, "Choisissez un moment calme.", "Un “moment” calme.", "type-quotes", "moment"),
        (FR, "Choisissez un moment calme.", "Choisissez l'heure.", "type-apostrophe", "l'heure"),
        (FR, "Choisissez un moment calme.", "Ecrivez au calme.", "type-capital", "Ecrivez"),
        (FR, "Choisissez un moment calme.", "A faire au calme.", "type-capital", "A faire"),
        (FR, "Choisissez un moment calme.", "Choisissez  un moment.", "type-spaces", "Choisissez  un"),
        (FR, "Choisissez un moment calme.", "Un moment...", "type-dots", "moment..."),
        (EN, "Choose a quiet moment.", "Choose «a quiet moment».", "type-quotes", "«a"),
        (EN, "Choose a quiet moment.", "Which moment ? A quiet one.", "type-no-space", "moment ?"),
        (EN, "Choose a quiet moment.", "Don't hurry.", "type-apostrophe", "Don't"),
        (EN, "Choose a quiet moment.", "Wait...", "type-dots", "Wait..."),
    ]);
}

/// What is meant to be the same is marked, and then left alone.
#[test]
fn the_same_words_in_both_languages_are_marked() {
    let both = |mark: &str| {
        let embedded = Shelf::embedded();
        let files = embedded.files().iter().map(|file| {
            let mut text = file.text.clone().into_owned();
            if file.path.ends_with("/app.ftl") {
                text.push_str(&format!("\n{mark}\nfront-again = the very same words\n"));
            }
            File { path: file.path.clone(), text: text.into() }
        });
        problems(&Shelf::new(files.collect()))
    };
    assert!(both("# another").iter().any(|problem| problem.code == "words-same"));
    assert!(both("# same").is_empty());
}
