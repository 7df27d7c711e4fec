//! Mistakes in the labels, addresses, contacts and holidays.

use chrono::NaiveDate;
use sesame::lint;

use super::{each_is_found, problems};
use crate::support::card::{changed, guide_files};

const LABELS: &str = "guides/labels.toml";
const ADDRESSES: &str = "guides/addresses.toml";
const CONTACTS: &str = "guides/contacts.toml";
const HOLIDAYS: &str = "guides/holidays.toml";
const WRAPPERS: &str = "guides/wrappers.toml";

#[test]
fn mistakes_in_facts_are_located() {
    let nobody =
        "[nobody]\nof = \"web\"\nfr = { text = \"Un\", ours = true }\nen = { text = \"One\", ours = true }\n\n[submit]";
    let submit = "[submit]\nof = \"web\"\nfr = ";
    each_is_found(&[
        (LABELS, submit, "[submit]\nof = \"web\"\n# fr = ", "label-language", "[submit]"),
        (LABELS, submit, "[submit]\nof = \"web\"\nde = { text = \"Senden\", ours = true }\nfr = ", "field", "de = "),
        (LABELS, "of = \"web\"", "of = \"page\"", "field", "page"),
        (LABELS, "of = \"web\"\n", "", "field-missing", "[heading]"),
        (LABELS, "ours = true", "ours = false", "label-ours", "ours = false"),
        (LABELS, "ours = true", "ours = yes", "toml", "yes"),
        (LABELS, "ours = true", "ours = \"yes\"", "field-type", "yes"),
        (LABELS, "ours = true", "ours = true, source = \"test\"", "label-ours", "source"),
        (LABELS, "source = \"test\"", "source = \"page 1\"", "source-form", "page 1"),
        (LABELS, "seen = 2026-11-22", "seen = 2026-11-23", "date-wrong", "2026-11-23"),
        (LABELS, ", seen = 2026-11-22", "", "date-wrong", "source = \"test\" }"),
        (LABELS, "[submit]", nobody, "fact-idle", "[nobody]"),
        (ADDRESSES, "https://card.", "http://card.", "address-form", "http://card."),
        (ADDRESSES, "https://card.europa.eu", "https://card.ec-europa.eu", "address-form", "ec-europa"),
        (ADDRESSES, "card.europa.eu/start", "card.europa.eu/start-the-day", "address-long", "start-the"),
        (CONTACTS, "review_by = 2027-11-01", "review_by = 2026-11-02", "review-due", "review_by = 2026-11-02"),
        (CONTACTS, "checked = 2026-11-01", "checked = 2026-12-01", "date-wrong", "checked = 2026-12-01"),
        (CONTACTS, "addresses = [\"friends\"]", "addresses = [\"freinds\"]", "address", "freinds"),
        (WRAPPERS, "links.safe.example", "Links.safe.example", "wrapper-form", "Links.safe"),
        (WRAPPERS, "links.safe.example", "https://links.safe.example", "wrapper-form", "https://links"),
        (WRAPPERS, "find.example/url", "find/url", "wrapper-form", "find/url"),
        (WRAPPERS, "https://safe.example/how", "safe.example/how", "wrapper-form", "safe.example/how"),
        (WRAPPERS, "checked = 2026-11-22", "checked = 2026-11-23", "date-wrong", "2026-11-23"),
        (WRAPPERS, "hosts = ", "host = ", "field", "host"),
        (HOLIDAYS, "review_by = 2027-10-01", "review_by = 2026-10-01", "review-due", "review_by"),
        (HOLIDAYS, "brussels = [2026-07-21]", "brussels = [2027-07-21]", "holiday-date", "2027-07-21"),
    ]);
}

#[test]
fn mistakes_in_days_off_are_located() {
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
    // A typo in one year: a few gaps are reported, not thousands.
    let far = changed(HOLIDAYS, |text| text.replace("[2026]", "[0026]"));
    assert_eq!(problems(&far).iter().filter(|problem| problem.rule.name() == "holiday-gap").count(), 5);
    // Of two duplicates, the second is reported.
    let twice = changed(HOLIDAYS, |text| text.replace(luxembourg, "luxembourg = [2026-01-01]"));
    let told = problems(&twice);
    let told: Vec<_> = told.iter().filter(|problem| problem.rule.name() == "holiday-twice").collect();
    let file = twice.file(HOLIDAYS).expect("the file");
    let line = file.text.lines().position(|line| line.starts_with("luxembourg")).expect("the line") + 1;
    assert_eq!(told.iter().map(|problem| file.position(problem.span.start)).collect::<Vec<_>>(), [(line, 15)]);
}

/// A fact due for review does not make the guide unusable.
#[test]
fn an_outdated_fact_is_only_a_warning() {
    let later = NaiveDate::from_ymd_opt(2027, 12, 1).expect("a day");
    let report = lint::check(&guide_files(), later);
    assert!(report.problems.iter().any(|problem| problem.rule.name() == "review-due"));
    assert_eq!(report.grave().count(), 0);
}
