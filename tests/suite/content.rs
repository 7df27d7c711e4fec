//! The guide and its words are good, and the checker finds what is not.

use sesame::lint;
use sesame::shelf::Shelf;

use crate::support::{changed, guide};

#[test]
fn the_embedded_guide_has_no_problem() {
    let report = lint::check(&Shelf::embedded());
    assert!(report.problems.is_empty(), "{:#?}", report.problems);
}

/// Every row of section 1 of the fact sheet is the source of some step.
#[test]
fn every_row_of_the_procedure_stands_in_the_guide() {
    let rows = "S0-1 S0-2 S0-3 S0-4W S0-4M S0-4I S0-4A S1-1 S1-2 S1-3 S1-4 S1-5 S1-5b S1-6 S1-7 S1-8 S1-9 S1-10 S1-11 \
                S2-1 S2-2 S2-3 S2-4 S2-5 S2-6 S2-7 S3-1 S3-2 S3-3 S3-4 S3-5 S3-6";
    let guide = guide();
    for row in rows.split_whitespace() {
        assert!(guide.steps.iter().any(|step| step.source.iter().any(|source| source == row)), "{row}");
    }
}

const GUIDE: &str = "guides/eu-login.toml";

#[test]
fn each_mistake_of_an_author_is_found_where_it_is() {
    let cases: [(&str, &str, &str, &str); 19] = [
        (GUIDE, "[\"gear\"]", "[\"gaer\"]", "picture-part"),
        (GUIDE, "id = \"eu-login\"", "id = \"EU Login\"", "toml"),
        (GUIDE, "format = 1", "format = 2", "format-new"),
        (GUIDE, "format = 1", "format = 0", "format-old"),
        (GUIDE, "behind = \"key-done\"", "behind = \"key-don\"", "step"),
        (GUIDE, "exit = \"login4life\"", "exit = \"login4lif\"", "exit"),
        (GUIDE, "redo = \"open-eu-login\"", "redo = \"validated\"", "step-later"),
        (GUIDE, "when = { account = [\"begun\"] }", "when = { account = [\"begin\"] }", "when-value"),
        (GUIDE, "when = { account = [\"begun\"] }", "when = { acount = [\"begun\"] }", "when-question"),
        (GUIDE, "when = { device = [\"windows\"] }", "when = { device = [\"other\"] }", "unreachable"),
        (GUIDE, "code = 12\n", "code = 13\n", "code-twice"),
        (GUIDE, "id = \"collect\"", "id = \"email\"", "id-twice"),
        (GUIDE, "labels = [\"connect\"]", "labels = [\"conect\"]", "label"),
        (GUIDE, "addresses = [\"rcam\"]", "addresses = [\"rcma\"]", "address"),
        (GUIDE, "contacts = [\"pmo\"]", "contacts = [\"pno\"]", "no-contact"),
        (GUIDE, "working_days = 3", "working_days = 3\ndays = 1", "wait-length"),
        (GUIDE, "kind = \"waiting\"", "kind = \"wait\"", "kind"),
        ("locales/en/eu-login.ftl", "step-unlock =", "step-unlok =", "words-missing"),
        ("locales/fr/app.ftl", "intro = Bienvenue", "intro = https://example.org Bienvenue", "words-address"),
    ];
    for (path, good, bad, code) in cases {
        // The first case must not be hidden by a check of names: it breaks the TOML itself.
        let bad = if code == "toml" { "id = eu-login" } else { bad };
        let shelf = changed(path, |text| {
            assert!(text.contains(good), "{good}");
            text.replacen(good, bad, 1)
        });
        let report = lint::check(&shelf);
        let found = report.problems.iter().find(|problem| problem.code == code);
        let found = found.unwrap_or_else(|| panic!("{code} not among {:#?}", report.problems));
        let line = bad.lines().next().expect("a line");
        if code != "words-missing" && code != "wait-length" && code != "unreachable" {
            let text = shelf.file(&found.path).expect("the file").text.lines().nth(found.line - 1).expect("its line");
            assert!(text.contains(line.trim()), "{code}: {}:{} {text:?}", found.path, found.line);
        }
    }
}

#[test]
fn every_problem_has_a_sentence_and_a_cure_in_every_language() {
    let words = sesame::words::Words::bare(Shelf::embedded());
    let mut codes: Vec<String> = Vec::new();
    let quoted = regex::Regex::new(r#""([a-z]+(?:-[a-z]+)*)""#).expect("a pattern");
    for source in ["src/facts.rs", "src/guide/load.rs", "src/lint.rs", "src/lint/catalogue.rs"] {
        let text = std::fs::read_to_string(format!("{}/{source}", env!("CARGO_MANIFEST_DIR"))).expect("the source");
        codes.extend(quoted.captures_iter(&text).map(|found| found[1].to_owned()));
    }
    let known = |code: &String| words.speak("en", "en").has(&format!("problem-{code}"));
    let used: Vec<String> = codes.into_iter().filter(known).collect();
    assert!(used.len() > 20, "{used:?}");
    for language in words.languages() {
        let voice = words.speak(language, language);
        for code in &used {
            assert!(voice.has(&format!("problem-{code}.cure")), "{language}: {code}");
        }
    }
}

/// The printed guides' misread address, and the fraud that looks like the Commission.
#[test]
fn no_address_is_misspelt_anywhere() {
    for file in Shelf::embedded().files() {
        for wrong in ["webqgate", "ec-europa", "webgate.ec.europa.eu/rcam", "http://"] {
            assert!(!file.text.contains(wrong), "{}: {wrong}", file.path);
        }
    }
}
