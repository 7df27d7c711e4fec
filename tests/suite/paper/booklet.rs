//! The booklet: the other answers, what is finished, what is filled in, and how one page of it looks.

use sesame::paper::{self, Booklet, Wanted};
use sesame::wizard::Event;

use super::booklet_checks;
use crate::support::person::{Card, then};
use crate::support::{card, sunday};

fn booklet(card: &Card, language: &str, device: &str) -> Booklet {
    booklet_checks::booklet(&card.guide, &card.words, language, device)
}

#[test]
fn every_screen_is_in_the_booklet_in_order() {
    let card = Card::new();
    booklet_checks::every_screen_is_in_it(&card.guide, &card.words);
}

#[test]
fn every_page_is_there_once_and_every_link_works() {
    let card = Card::new();
    booklet_checks::every_page_is_there_once(&card.guide, &card.words);
}

#[test]
fn the_html_is_self_contained_and_well_formed() {
    let card = Card::new();
    booklet_checks::the_page_is_self_contained(&card.guide, &card.words);
}

#[test]
fn pages_are_numbered() {
    let card = Card::new();
    booklet_checks::pages_are_numbered(&card.guide, &card.words, 20);
}

#[test]
fn troubles_are_numbered_at_the_back() {
    let card = Card::new();
    booklet_checks::troubles_are_at_the_back(&card.guide, &card.words);
}

#[test]
fn only_dates_have_space_to_write() {
    let card = Card::new();
    booklet_checks::only_dates_have_space_to_write(&card.guide, &card.words);
}

/// The paths off the usual one, followed as a reader would.
#[test]
fn other_answers_lead_where_the_wizard_leads() {
    let card = Card::new();
    let booklet = booklet(&card, "en", "phone");
    let sheets: Vec<_> = booklet.chapters.iter().flat_map(|chapter| &chapter.sheets).collect();
    let sheet = |id: &str| *sheets.iter().find(|sheet| sheet.id == id).unwrap_or_else(|| panic!("{id}"));
    let answers = |id: &str| {
        let go = |answer: &paper::Answer| answer.go.sheet.clone().unwrap_or_default();
        sheet(id).answers.iter().map(go).collect::<Vec<_>>()
    };
    let jumps = |id: &str| {
        let jump = |jump: &paper::Jump| (jump.condition.clone(), jump.go.sheet.clone().unwrap_or_default());
        sheet(id).jumps.iter().map(jump).collect::<Vec<_>>()
    };
    // A phone's owner has no other device.
    assert_eq!(answers("step-device"), ["step-where", "", "exit-no-device"]);
    assert_eq!(answers("step-where"), ["step-lock", "step-request", "step-code-came", "step-type-code"]);
    assert_eq!(answers("step-form"), ["step-create", "step-password"]);
    assert_eq!(answers("step-mail"), ["step-password", "step-form"]);
    assert_eq!(jumps("exit-no-device"), [("To change your answer".to_owned(), "step-device".to_owned())]);
    assert_eq!(jumps("step-request"), [("To find the last day".to_owned(), "days".to_owned())]);
}

/// Where the next page depends on an earlier answer, the conditions come first and the usual path last.
#[test]
fn a_page_says_which_answers_lead_elsewhere() {
    let card = Card::changed(|text| {
        text.replace("when = { device = [\"phone\"] }\nown_device", "when = { form = [\"new\"] }\nown_device")
    });
    let booklet = booklet(&card, "en", "phone");
    let mut sheets = booklet.chapters.iter().flat_map(|chapter| &chapter.sheets);
    let sheet = sheets.find(|sheet| sheet.id == "step-password").expect("the page");
    let jumps: Vec<_> = sheet.jumps.iter().map(|jump| (jump.condition.as_str(), jump.go.sheet.as_deref())).collect();
    let known = "If you answered “A password is asked for” (page\u{a0}\u{fffc}step-form\u{fffc})";
    assert_eq!(jumps, [(known, Some("step-key")), ("Otherwise:", Some("step-on-phone"))]);
}

#[test]
fn what_is_finished_is_left_out() {
    let card = Card::new();
    let mut person = card.with(&[("device", "computer"), ("form", "known")], "code-came");
    let print = |person: &crate::support::person::Person<'_>| {
        let wanted = Wanted {
            device: Some("computer"),
            from_here: Some(person.progress()),
            helper: None,
            web_language: Some("fr"),
        };
        paper::booklet(&card.guide, &card.words, "en", &wanted, &sunday())
    };
    let booklet = print(&person);
    let chapters: Vec<&str> = booklet.chapters.iter().map(|chapter| chapter.id.as_str()).collect();
    assert_eq!(chapters[..2], ["stage-access", "stage-code"]);
    let sheets: Vec<&str> = booklet.chapters[0].sheets.iter().map(|sheet| sheet.id.as_str()).collect();
    assert_eq!(sheets, ["step-code-came"], "the request is sent");
    let text = paper::text(&booklet);
    assert!(text.contains("Printed on Sunday 22 November 2026."), "{text}");
    assert!(!text.contains("Send the request\n") && text.contains("[ ] Type the code"), "{text}");
    // Their web pages are in French.
    assert!(text.contains("“Envoyer” (“Send”"), "{text}");

    // Everything is done: the last page and the contacts remain.
    person.walks_to("finished");
    person.takes(Event::GotIn);
    assert_eq!(print(&person).chapters.iter().map(|chapter| chapter.id.as_str()).next(), Some("end"));
}

/// A page printed today reads the same next year: no page mentions a day specific to the person.
#[test]
fn a_full_booklet_mentions_no_current_day() {
    let card = Card::new();
    let wanted = Wanted { device: Some("computer"), from_here: None, helper: None, web_language: None };
    let sheets = |now: &str| {
        let mut chapters = paper::booklet(&card.guide, &card.words, "fr", &wanted, &then(now)).chapters;
        // Except for the upcoming holidays.
        chapters.retain(|chapter| chapter.id != "days");
        chapters
    };
    assert_eq!(sheets("2026-11-22T10:00:00+01:00"), sheets("2029-02-01T23:00:00+01:00"));
}

/// The days to skip when filling in a date by hand.
#[test]
fn working_days_can_be_counted_on_paper() {
    let card = Card::new();
    let text = paper::text(&booklet(&card, "en", "phone"));
    let days = text.rsplit_once("Counting working days\n").expect("the chapter").1;
    let days = days.split_once("Careful:").expect("its end").0;
    let days: Vec<&str> = days.lines().filter(|line| line.starts_with("- ")).collect();
    assert_eq!(days[0], "- from Thursday 24 December 2026 to Friday 1 January 2027");
    assert!(days.contains(&"- from Thursday 25 March 2027 to Monday 29 March 2027"), "{days:?}");
    // Each in only one of the two places.
    assert!(days.contains(&"- Wednesday 23 June 2027") && days.contains(&"- Wednesday 21 July 2027"), "{days:?}");
    assert_eq!(days.last(), Some(&"- from Friday 24 December 2027 to Friday 31 December 2027"));
    assert_eq!(days.len(), 8, "{days:?}");
}

/// A guide from an untrusted folder: its texts are escaped in every format.
#[test]
fn guide_texts_are_escaped() {
    let guide_files = card::changed("locales/en/card.ftl", |text| {
        text.replace(".title = Sign up", ".title = <script>alert(1)</script> & *\"x\"* [y](z)")
    });
    let card = Card::of(guide_files);
    let booklet = booklet(&card, "en", "phone");
    let html = paper::html(&booklet);
    assert!(!html.contains("<script>") && html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; *&quot;x&quot;*"));
}

#[test]
fn a_few_pages_match_the_snapshots() {
    let card = Card::new();
    let mut some = booklet(&card, "fr", "phone");
    some.about.clear();
    some.colophon.clear();
    some.chapters.retain(|chapter| ["stage-account", "others"].contains(&chapter.id.as_str()));
    for chapter in &mut some.chapters {
        chapter
            .sheets
            .retain(|sheet| ["step-form", "step-create", "step-mail", "exit-no-device"].contains(&sheet.id.as_str()));
    }
    insta::assert_snapshot!("text_fr", paper::text(&some));
    let html = paper::html(&some);
    let main = html.split_once("<main>").expect("a main").1.split_once("</main>").expect("its end").0;
    // Of the QR code, only its frame.
    let dots = regex::Regex::new(r#"<path fill="\#000" d="[^"]*"/>"#).expect("a pattern");
    insta::assert_snapshot!("html_fr", dots.replace_all(main.trim(), "<path/>"));
}
