//! The first diagnostic is the mistake itself, at its location; for an unparsable file it is the only one.

use sesame::diagnostic::Diagnostic;
use sesame::guide_files::GuideFiles;
use sesame::lint;
use sesame::os;

use super::{GUIDE, problems};
use crate::support::card::{self, changed};
use crate::support::sunday;

const EN: &str = "locales/en/card.ftl";
const FR: &str = "locales/fr/card.ftl";
const LABELS: &str = "guides/labels.toml";
const TROUBLES: &str = "guides/troubles.toml";
const ADDRESSES: &str = "guides/addresses.toml";
const CONTACTS: &str = "guides/contacts.toml";
const ENGLISH: &str = "locales/en/language.toml";
const NOTES: &str = "locales/en/notes.toml";
const SEARCH: &str = "locales/en/search.toml";

/// A mistake: file, correct text, wrong text, rule, text expected in the message, and the underlined span.
type Case = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

/// Files that cannot be parsed.
const BROKEN: [Case; 26] = [
    // A brace, a quotation mark, an equals sign, a tab, a leading space.
    (EN, "LABEL(\"submit\", $web) }", "LABEL(\"submit\", $web)", "words-broken", "brace", "{"),
    (EN, "{ ADDRESS(\"library\") }", "{ ADDRESS(\"library\")", "words-broken", "brace", "{"),
    (FR, "{ the-desk }", "{ the-desk", "words-broken", "brace", "{"),
    (EN, "LABEL(\"submit\", $web)", "LABEL(“submit”, $web)", "words-broken", "quotes", "“"),
    (FR, "LABEL(\"submit\", $web)", "LABEL(«submit», $web)", "words-broken", "quotes", "«"),
    (EN, "step-lock =", "step-lock", "words-broken", "equals", "step-lock"),
    (EN, "    .care = Read", "    .care Read", "words-broken", "equals", "    .care Read"),
    (EN, "    .care = Read", "\t.care = Read", "sign-unfit", "U+0009", "\t"),
    (EN, "    .care = Read", "    .care = One.\nRead", "words-broken", "equals", "Read"),
    (EN, "   *[other]", "    [other]", "words-broken", "default", "        { $device ->"),
    // TOML: quotation marks, booleans, brackets, commas, dates, duplicates.
    (GUIDE, "id = \"card\"", "id = card", "toml", "quotes", "card"),
    (GUIDE, "gate = true", "gate = yes", "toml", "quotes", "yes"),
    (GUIDE, "id = \"card\"", "id = “card”", "toml", "quotes", ""),
    (GUIDE, "id = \"card\"", "id = \"card", "toml", "string", ""),
    (GUIDE, "id = \"card\"", "id \"card\"", "toml", "equals", ""),
    (GUIDE, "id = \"card\"\n", "id = \"card\"\nid = \"card\"\n", "toml", "twice", "id"),
    (GUIDE, "[[step.choice]]", "[step.choice]", "toml-list", "[step.choice]", "[step.choice]"),
    (GUIDE, "[[step]]", "[step]", "toml-list", "[step]", "[step]"),
    (TROUBLES, "[[trouble.cure]]", "[trouble.cure]", "toml-list", "[trouble.cure]", "[trouble.cure]"),
    (LABELS, "seen = 2026-11-22", "seen = 2026-11-31", "toml", "date", ""),
    // Fields: wrong name, missing, wrong type.
    (GUIDE, "own_device = true", "own_phone = true", "field", "own_phone", "own_phone"),
    (GUIDE, "id = \"card\"\n", "", "field-missing", "id", ""),
    (GUIDE, "gate = true", "gate = \"true\"", "field-type", "boolean", "\"true\""),
    (GUIDE, "code = 4\n", "code = \"4\"\n", "field-type", "number", "\"4\""),
    (GUIDE, "labels = [\"submit\"]", "labels = \"submit\"", "field-type", "sequence", "\"submit\""),
    (ADDRESSES, "role = \"association\"", "role = \"asociation\"", "field", "asociation", "\"asociation\""),
];

/// Files that parse but are wrong.
const WRONG: [Case; 35] = [
    (EN, "LABEL(\"submit\", $web)", "LABEL(\"sumbit\", $web)", "words-quote", "sumbit", "LABEL"),
    (EN, "LABEL(\"submit\", $web)", "LABEL(\"submit\")", "label-web", "submit", "LABEL"),
    (EN, "LABEL(\"submit\", $web)", "LABLE(\"submit\", $web)", "words-function", "LABLE", "LABLE"),
    (EN, "{ the-desk }", "{ the-dask }", "words-refers", "the-dask", "the-dask"),
    (EN, "TERM(\"lender\")", "TERM(\"lander\")", "words-quote", "lander", "TERM"),
    (EN, "ADDRESS(\"library\")", "ADDRESS(\"libary\")", "words-quote", "libary", "ADDRESS"),
    (EN, "    .yes = The letter", "    .yess = The letter", "words-attribute", "yess", "yess"),
    (FR, "    .see = la page", "    .acte = la page", "words-attribute", "acte", "acte"),
    (EN, "step-lock =", "step-lok =", "words-idle", "step-lok", "step-lok"),
    (FR, "step-lock =", "step-lok =", "words-idle", "step-lok", "step-lok"),
    (FR, "{ $device ->", "{ $devise ->", "words-variable", "devise", "devise"),
    (EN, "the-desk =", "the-desk = a desk\nthe-desk =", "words-twice", "", "the-desk"),
    (GUIDE, "stage = \"account\"", "stage = \"acount\"", "stage", "acount", "\"acount\""),
    (GUIDE, "exit = \"no-device\"", "exit = \"no-devise\"", "exit", "no-devise", "\"no-devise\""),
    (GUIDE, "labels = [\"submit\"]", "labels = [\"sumbit\"]", "label", "sumbit", "\"sumbit\""),
    (GUIDE, "addresses = [\"sender\"]", "addresses = [\"sendre\"]", "address", "sendre", "\"sendre\""),
    (GUIDE, "kind = \"waiting\"", "kind = \"wait\"", "kind", "wait", "\"wait\""),
    (GUIDE, "code = 4\n", "code = 5\n", "code-twice", "5", "5"),
    (GUIDE, "code = 4\n", "code = 0\n", "code-zero", "", "0"),
    (GUIDE, "when = { form = [\"new\"] }", "when = { from = [\"new\"] }", "when-question", "from", "from"),
    (GUIDE, "when = { form = [\"new\"] }", "when = { form = [\"newer\"] }", "when-value", "newer", "\"newer\""),
    (GUIDE, "source = [\"test\"]", "source = [\"S1.4\"]", "source-form", "S1.4", "\"S1.4\""),
    (GUIDE, "ends = \"mail\"", "ends = \"form\"", "wait-backwards", "form", "\"form\""),
    (TROUBLES, "steps = [\"create\", ", "steps = [\"crate\", ", "step", "crate", "\"crate\""),
    (TROUBLES, "redo = \"form\"", "redo = \"from\"", "step", "from", "\"from\""),
    (CONTACTS, "addresses = [\"friends\"]", "addresses = [\"freinds\"]", "address", "freinds", "\"freinds\""),
    (ADDRESSES, "https://card.", "http://card.", "address-form", "", "\"http://card."),
    (ENGLISH, "partner = \"fr\"", "partner = \"rf\"", "language-unknown", "rf", "partner"),
    (ENGLISH, "default = true\n", "", "language-default", "", ""),
    (ENGLISH, "f = \"Foxtrot\"", "f = \"Quebec\"", "language-spelling", "f", "spelling"),
    (ENGLISH, "\".\" = [\"dot\", \"full stop\"]\n", "", "language-lacks", ".", "dictation"),
    (ENGLISH, "en = \"in English\"\n", "", "language-lacks", "en", "names"),
    (NOTES, "surname = [", "surnam = [", "field", "surnam", "surnam"),
    (SEARCH, "stop_words = [", "stop_word = [", "field", "stop_word", "stop_word"),
    (ENGLISH, "order = 1\n", "", "field-missing", "order", ""),
];

fn told(
    guide_files: &GuideFiles,
    (path, good, bad, rule, says, marked): Case,
    found: &[Diagnostic],
    alone: bool,
) -> Option<String> {
    let all: Vec<String> = found.iter().map(ToString::to_string).collect();
    let file = guide_files.file(path).expect("the file");
    let right = found.first().is_some_and(|first| {
        let said = says.is_empty() || first.args.iter().any(|(_, value)| value == says);
        let place = file.text.get(first.span.clone()).is_some_and(|text| text.starts_with(marked));
        first.rule.name() == rule && first.file == path && said && place
    });
    (!right || (alone && found.len() != 1))
        .then(|| format!("{good:?} → {bad:?}: {rule} {says} {marked:?}, but {all:#?}"))
}

#[test]
fn the_first_problem_is_the_mistake_itself() {
    let mut wrong = Vec::new();
    for (case, alone) in BROKEN.into_iter().map(|case| (case, true)).chain(WRONG.map(|case| (case, false))) {
        let (path, good, bad, ..) = case;
        let guide_files = changed(path, |text| text.replacen(good, bad, 1));
        wrong.extend(told(&guide_files, case, &problems(&guide_files), alone));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Files as editors save them: a byte-order mark is ignored; another encoding is the only thing reported.
#[test]
fn a_byte_order_mark_is_ignored_another_encoding_reported() {
    let text = card::guide_files().file(EN).expect("the file").text.clone().into_owned();
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'\xe9')).chain([0xe9]).collect();
    let marked = ["\u{feff}", &text].concat().into_bytes();
    for (bytes, expected) in [(marked, None), (utf16, Some("file-text")), (latin, Some("file-text"))] {
        let folder = tempfile::tempdir().expect("a folder");
        card::write(folder.path());
        std::fs::write(folder.path().join(EN), bytes).expect("written");
        let guide_files = os::read_guide_files(folder.path()).expect("the folder");
        let found = lint::check(&guide_files, sunday().today()).problems;
        let told: Vec<_> = found.iter().map(|problem| (problem.rule.name(), problem.file.as_str())).collect();
        assert_eq!(told, expected.map(|rule| (rule, EN)).into_iter().collect::<Vec<_>>());
    }
    // A language without any files is reported.
    let folder = tempfile::tempdir().expect("a folder");
    card::write(folder.path());
    std::fs::create_dir(folder.path().join("locales/de")).expect("made");
    let found = lint::check(&os::read_guide_files(folder.path()).expect("the folder"), sunday().today()).problems;
    let told: Vec<_> = found.iter().map(|problem| (problem.rule.name(), problem.file.as_str())).collect();
    assert_eq!(told, [("no-file", "locales/de")]);
}
