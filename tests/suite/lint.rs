//! The checker finds each mistake of an author where it is, and nothing that a hostile folder holds breaks it.

use std::borrow::Cow;

use chrono::NaiveDate;
use sesame::lint;
use sesame::problem::Problem;
use sesame::shelf::{File, Shelf};

use crate::support::{changed, sunday};

pub(crate) const GUIDE: &str = "guides/eu-login.toml";
const LABELS: &str = "guides/labels.toml";
const ADDRESSES: &str = "guides/addresses.toml";
const CONTACTS: &str = "guides/contacts.toml";
const HOLIDAYS: &str = "guides/holidays.toml";

/// What a mistake is: the file, the right text, the wrong one, the code, and what the line told must hold.
pub(crate) type Case = (&'static str, &'static str, &'static str, &'static str, &'static str);

pub(crate) fn problems(shelf: &Shelf) -> Vec<Problem> {
    lint::check(shelf, sunday().today()).problems
}

/// Every case is found, by its code, in its file, on its line.
pub(crate) fn each_is_found(cases: &[Case]) {
    let mut wrong = Vec::new();
    for (path, good, bad, code, line) in cases {
        let shelf = changed(path, |text| {
            assert!(text.contains(good), "{path}: {good}");
            text.replacen(good, bad, 1)
        });
        let found = problems(&shelf);
        let told = |problem: &&Problem| {
            let file = shelf.file(&problem.path).map(|file| file.text.lines().nth(problem.line - 1).unwrap_or(""));
            problem.code == *code && problem.path == *path && file.is_some_and(|text| text.contains(line))
        };
        if !found.iter().any(|problem| told(&problem)) {
            let all: Vec<String> = found.iter().map(ToString::to_string).collect();
            wrong.push(format!("{code} of {bad:?} not told at {line:?} of {path}, but {all:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn mistakes_in_a_guide_are_found_where_they_are() {
    let begun = "when = { account = [\"begun\"] }";
    each_is_found(&[
        (GUIDE, "[\"gear\"]", "[\"gaer\"]", "picture-part", "gaer"),
        (GUIDE, "id = \"eu-login\"", "id = eu-login", "toml", "id = eu-login"),
        (GUIDE, "id = \"eu-login\"", "id = \"eu-login\"\ncolour = \"red\"", "toml", "colour"),
        (GUIDE, "format = 1", "format = 2", "format-new", "format = 2"),
        (GUIDE, "format = 1", "format = 0", "format-old", "format = 0"),
        (GUIDE, "behind = \"key-done\"", "behind = \"key-don\"", "step", "key-don\""),
        (GUIDE, "exit = \"login4life\"", "exit = \"login4lif\"", "exit", "login4lif\""),
        (GUIDE, "exit = \"login4life\"", "exit = \"login4life\"\nredo = \"account\"", "choice-leads", "login4life"),
        (GUIDE, "redo = \"open-eu-login\"", "redo = \"validated\"", "step-later", "validated"),
        (GUIDE, begun, "when = { account = [\"begin\"] }", "when-value", "begin"),
        (GUIDE, begun, "when = { acount = [\"begun\"] }", "when-question", "acount"),
        (GUIDE, begun, "when = { account = [\"begun\", \"no\"] }", "when-always", "\"begun\", \"no\""),
        (GUIDE, begun, "when = { account = [\"login4life\"] }", "unreachable", "login4life"),
        (GUIDE, "when = { device = [\"windows\"] }", "when = { device = [\"other\"] }", "unreachable", "\"other\""),
        (GUIDE, "code = 12\n", "code = 13\n", "code-twice", "code = 13"),
        (GUIDE, "code = 12\n", "code = 0\n", "code-zero", "code = 0"),
        (GUIDE, "id = \"android\"\ncode = 2", "id = \"android\"", "device-code", "id = \"android\""),
        (GUIDE, "id = \"mac\"\ncode = 4", "id = \"mac\"\ncode = 8", "device-code-form", "id = \"mac\""),
        (GUIDE, "id = \"mac\"\ncode = 4", "id = \"mac\"\ncode = 2", "device-code-twice", "id = \"mac\""),
        (GUIDE, "id = \"collect\"", "id = \"email\"", "id-twice", "id = \"email\""),
        (GUIDE, "id = \"collect\"", "id = \"Collect\"", "id-form", "Collect"),
        (GUIDE, "id = \"collect\"", "id = \"intro\"", "id-taken", "intro"),
        (GUIDE, "id = \"collect\"", "id = \"collect\"\nwas = [\"email\"]", "was-alive", "was"),
        (GUIDE, "labels = [\"connect\"]", "labels = [\"conect\"]", "label", "conect"),
        (GUIDE, "addresses = [\"rcam\"]", "addresses = [\"rcma\"]", "address", "rcma"),
        (GUIDE, "contacts = [\"pmo\"]", "contacts = [\"pno\"]", "no-contact", "pno"),
        (GUIDE, "working_days = 3", "working_days = 3\ndays = 1", "wait-length", "id = \"code\""),
        (GUIDE, "working_days = 3", "working_days = 4000000000", "wait-long", "id = \"code\""),
        (GUIDE, "months = 6", "months = 25", "wait-long", "id = \"password\""),
        (GUIDE, "kind = \"before\"", "kind = \"until\"", "wait-kind", "until"),
        (GUIDE, "ends = \"open-mail\"", "ends = \"fill-account-form\"", "wait-backwards", "fill-account-form"),
        (GUIDE, "ends = \"open-mail\"", "ends = \"back-to-phone\"", "wait-no-end", "ends = \"back-to-phone\""),
        (GUIDE, "kind = \"waiting\"", "kind = \"wait\"", "kind", "\"wait\""),
        (GUIDE, "kind = \"waiting\"", "kind = \"question\"", "choice-count", "code-came"),
        (GUIDE, "practise = \"code\"", "practise = \"cod\"", "practise", "\"cod\""),
        (GUIDE, "secrets = [\"code\"]", "secrets = [\"cod\"]", "secret", "\"cod\""),
        (GUIDE, "stage = \"account\"", "stage = \"acount\"", "stage", "acount"),
        (GUIDE, "code = 20\nstage = \"account\"", "code = 20\nstage = \"preparation\"", "stage-order", "preparation"),
        (GUIDE, "id = \"mine\"", "id = \"mine\"\nexit = \"shared-email\"", "dead-end", "id = \"email\""),
        (GUIDE, "exit = \"shared-email\"", "", "exit-unused", "id = \"shared-email\""),
    ]);
}

#[test]
fn mistakes_in_sources_and_lists_are_found_where_they_are() {
    each_is_found(&[
        (GUIDE, "source = [\"S0-2\"]\ncontacts = [\"pmo\"", "contacts = [\"pmo\"", "no-source", "id = \"collect\""),
        (GUIDE, "source = [\"S1-4\", ", "source = [\"S1.4\", ", "source-form", "S1.4"),
        (GUIDE, "labels = [\"continue\", ", "labels = [", "list-lacks", "id = \"password-done\""),
        (GUIDE, "labels = [\"continue\", ", "labels = [\"cancel\", \"continue\", ", "list-idle", "\"cancel\""),
        (GUIDE, "terms = [\"two-factor\"]", "terms = []", "list-lacks", "id = \"iphone-keychain\""),
        (GUIDE, "id = \"unlock\"", "id = \"unlok\"", "words-missing", "id = \"unlok\""),
        (GUIDE, "# The procedure", "# See www.example.org\n# The procedure", "words-address", "www.example.org"),
    ]);
    let gates = "bound = [\"device\"]\ngate = true\n";
    let confirm = changed(GUIDE, |text| text.replace(gates, &format!("{gates}kind = \"confirm\"\n")));
    assert!(problems(&confirm).iter().any(|problem| problem.code == "confirm-many"));
    let open = changed(GUIDE, |text| text.replace("gate = true\n", ""));
    assert_eq!(problems(&open).iter().filter(|problem| problem.code == "no-gate").count(), 4);
}

#[test]
fn mistakes_in_the_facts_are_found_where_they_are() {
    each_is_found(&[
        (LABELS, "[next]\nfr = \"Suivant\"\n", "[next]\n", "label-language", "[next]"),
        (LABELS, "[next]\nfr = \"Suivant\"", "[next]\nfr = \"Suivant\"\nde = \"Weiter\"", "field", "de = "),
        (LABELS, "ours = [\"en\"]", "ours = [\"english\"]", "label-ours", "english"),
        (LABELS, "source = \"S1-1\"", "source = \"page 1\"", "source-form", "page 1"),
        (LABELS, "seen = 2025-09-09", "seen = 2027-09-09", "date-wrong", "2027-09-09"),
        (
            LABELS,
            "[next]",
            "[nobody]\nfr = \"Un\"\nen = \"One\"\nsource = \"1\"\nseen = 2025-01-01\n\n[next]",
            "fact-idle",
            "[nobody]",
        ),
        (
            ADDRESSES,
            "https://webgate.ec.europa.eu/cas\"",
            "http://webgate.ec.europa.eu/cas\"",
            "address-form",
            "http://",
        ),
        (ADDRESSES, "webgate.ec.europa.eu/RCAM/", "webgate.ec-europa.eu/RCAM/", "address-form", "ec-europa"),
        (ADDRESSES, "webgate.ec.europa.eu/RCAM/", "webgate.ec.europa.eu/RCAM/start", "address-long", "start"),
        (CONTACTS, "review_by = 2027-05-01", "review_by = 2026-11-02", "review-due", "review_by = 2026-11-02"),
        (CONTACTS, "checked = 2026-11-01", "checked = 2026-12-01", "date-wrong", "checked = 2026-12-01"),
        (CONTACTS, "addresses = [\"aiace\", ", "addresses = [\"aice\", ", "contact", "Whom to ask"),
        (HOLIDAYS, "review_by = 2027-10-01", "review_by = 2026-10-01", "review-due", "review_by"),
        (HOLIDAYS, "brussels = [2026-07-21]", "brussels = [2027-07-21]", "holiday-date", "2027-07-21"),
    ]);
}

#[test]
fn mistakes_in_the_days_off_are_found_where_they_are() {
    let luxembourg = "luxembourg = [2026-06-23]";
    each_is_found(&[
        (HOLIDAYS, "2026-05-01, ", "2026-05-01, 2026-05-01, ", "holiday-twice", "2026-05-01"),
        (HOLIDAYS, luxembourg, "luxembourg = [2026-06-23, 2026-01-02]", "holiday-twice", luxembourg[..12].trim()),
        (HOLIDAYS, "2026-11-02, ", "2026-11-01, ", "holiday-weekend", "2026-11-01"),
        (HOLIDAYS, "brussels = [2026-07-21]", "brussels = [2026-07-25]", "holiday-weekend", "brussels"),
        (HOLIDAYS, "2026-11-02, ", "2025-11-03, ", "holiday-date", "2025-11-03"),
        (HOLIDAYS, "2026-11-02, ", "2026-11-02T10:00:00, ", "holiday-date", "2026-11-02T10"),
        (HOLIDAYS, "2026-11-02, ", "2026-11-31, ", "toml", "2026-11-31"),
        (HOLIDAYS, "2026-11-02, ", "\"2 November\", ", "holiday-date", "2 November"),
        (HOLIDAYS, luxembourg, "", "holiday-seat", "[2026]"),
        (HOLIDAYS, "brussels = [2026-07-21]", "", "holiday-seat", "[2026]"),
        (HOLIDAYS, "luxembourg = [", "luxemburg = [", "field", "luxemburg"),
        (HOLIDAYS, "review_by = 2027-10-01", "reviewed_by = 2027-10-01", "field", "reviewed_by"),
        (HOLIDAYS, "review_by = 2027-10-01", "", "holiday-review", "# The days off"),
        (HOLIDAYS, "source = \"8\"", "source = \"page 8\"", "source-form", "page 8"),
        (HOLIDAYS, "[2027]", "[27]", "holiday-year", "[27]"),
        (HOLIDAYS, "[2026]", "[2025]", "holiday-date", "2026-01-01"),
        (HOLIDAYS, "[2026]", "[2025]", "holiday-gap", "[2027]"),
        (HOLIDAYS, "review_by = 2027-10-01", "review_by = 2028-02-01", "holiday-gap", "review_by"),
        (HOLIDAYS, "confidence = \"M\"", "confidence = \"sure\"", "holiday-confidence", "sure"),
    ]);
    // A slip in one number: a few gaps are told, not thousands.
    let far = changed(HOLIDAYS, |text| text.replace("[2026]", "[0026]"));
    assert_eq!(problems(&far).iter().filter(|problem| problem.code == "holiday-gap").count(), 5);
    // The second of two is told, not the first.
    let twice = changed(HOLIDAYS, |text| text.replace(luxembourg, "luxembourg = [2026-01-01]"));
    let told = problems(&twice);
    let told: Vec<_> = told.iter().filter(|problem| problem.code == "holiday-twice").collect();
    let text = &twice.file(HOLIDAYS).expect("the file").text;
    let line = text.lines().position(|line| line.starts_with("luxembourg")).expect("the line") + 1;
    assert_eq!(told.iter().map(|problem| (problem.line, problem.column)).collect::<Vec<_>>(), [(line, 15)]);
}

/// A fact that is due for review stops nobody from being guided.
#[test]
fn a_fact_past_its_day_is_told_but_not_grave() {
    let later = NaiveDate::from_ymd_opt(2027, 6, 1).expect("a day");
    let report = lint::check(&Shelf::embedded(), later);
    assert!(report.problems.iter().any(|problem| problem.code == "review-due"));
    assert_eq!(report.grave().count(), 0);
}

fn with(path: &str, text: impl Into<Cow<'static, str>>) -> Shelf {
    let embedded = Shelf::embedded();
    let others = embedded.files().iter().filter(|file| file.path != path).cloned();
    Shelf::new(others.chain([File { path: path.to_owned(), text: text.into() }]).collect())
}

#[test]
fn whatever_a_folder_holds_is_told_and_nothing_breaks() {
    // Nothing at all; one language without its words; every file cut in half.
    let empty = problems(&Shelf::new(Vec::new()));
    assert!(empty.iter().any(|problem| problem.code == "no-file"));
    let embedded = Shelf::embedded();
    for file in embedded.files() {
        let half = file.text.char_indices().nth(file.text.chars().count() / 2).map_or(0, |(at, _)| at);
        let told = problems(&with(&file.path, file.text[..half].to_owned()));
        let list = file.path.ends_with("known.txt");
        assert!(list || !told.is_empty(), "half of {}", file.path);
        assert!(file.path.ends_with(".txt") || !problems(&with(&file.path, "")).is_empty(), "no {}", file.path);
    }
}

#[test]
fn no_nesting_no_circle_and_no_escape_gets_through() {
    let words = "locales/fr/eu-login.ftl";
    for (text, code) in [
        ("a = ".to_owned() + &"{ ".repeat(100_000), "words-deep"),
        ("a = { A".to_owned() + &"(A".repeat(100_000), "words-deep"),
        ("a = { b }\nb = { c }\nc = { a }\n".to_owned(), "words-circle"),
        ("a = { a }\n".to_owned(), "words-circle"),
        ((0..5000).map(|at| format!("a{at} = {{ a{} }} x\n", at + 1)).collect(), "words-chain"),
        ("a = \u{1b}]0;title\u{7}\n".to_owned(), "sign-unfit"),
        ("a = one\u{202e}two\n".to_owned(), "sign-unfit"),
        // Written out, it is read as what it stands for.
        ("a = { \"\\u001b\" }[2J\n".to_owned(), "sign-unfit"),
        ("a = { \"\\U00202e\" }x\n".to_owned(), "sign-unfit"),
        ("a = one\rtwo\n".to_owned(), "sign-unfit"),
        ("a = one\ttwo\n".to_owned(), "sign-unfit"),
        ("-term = x\n".to_owned(), "words-term"),
    ] {
        let told = problems(&with(words, text));
        assert!(told.iter().any(|problem| problem.code == code && problem.path == words), "{code}");
    }
    for escape in ["\\u001b[2J", "\\U0000202E", "\\x1b[2J", "\\e[2J", "\\r", "\\ue000"] {
        let facts = |path: &str| {
            Shelf::embedded().file(path).map(|file| file.text.replacen("Suivant", escape, 1)).expect("there")
        };
        let told = problems(&with("guides/labels.toml", facts("guides/labels.toml")));
        assert!(told.iter().any(|problem| problem.code == "sign-unfit"), "{escape}");
    }
    // Sizes at which anything quadratic would take minutes.
    for text in [
        "a = ".to_owned() + &"{ $x } please ".repeat(100_000) + "\n",
        (0..20_000).map(|at| format!("m{at} = Veuillez cliquer ! {{ $x }}\n")).collect(),
        "a = x".to_owned() + &" ".repeat(1_000_000) + "x\n",
        "a = ".to_owned() + &"a.".repeat(500_000) + "\n",
        "«".repeat(500_000),
    ] {
        assert!(!problems(&with(words, text)).is_empty());
    }
    let deep = "a".to_owned() + &".a".repeat(100_000) + " = 1\n";
    for text in [deep, "x = ".to_owned() + &"[".repeat(100_000), "x = { a = ".repeat(50_000)] {
        assert!(problems(&with(GUIDE, "format = 1\n".to_owned() + &text)).iter().any(|problem| problem.path == GUIDE));
    }
}
