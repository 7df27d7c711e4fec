//! The booklet: every screen of the way, word for word, in order; every other answer; a page that stands alone.

use std::collections::BTreeSet;

use sesame::graph::Graph;
use sesame::guide::Guide;
use sesame::paper::{self, Booklet, Wanted};
use sesame::progress::Progress;
use sesame::screen::{Block, Screen};
use sesame::session::{Event, Place, Session};
use sesame::words::Words;

use crate::support::{DEVICES, at, decision, guide, sunday, walk_to, words};

const LANGUAGES: [&str; 2] = ["fr", "en"];

fn booklet(guide: &Guide, words: &Words, language: &str, device: &str) -> Booklet {
    let wanted = Wanted { device: Some(device), from_here: None, web_language: None };
    paper::booklet(guide, words, language, &wanted, &sunday())
}

/// The screens that a person on this device meets on the usual way.
fn screens(guide: &Guide, words: &Words, language: &str, device: &str) -> Vec<Screen> {
    let now = sunday();
    let mut session = Session::resume(guide, Progress::new(&guide.id, guide.version), language, &now);
    session.update(Event::Language(language.into()), &now);
    session.update(Event::Forward, &now);
    let mut screens = Vec::new();
    for _ in 0..200 {
        if matches!(session.place(), Place::Step(_) | Place::Finished) {
            screens.push(Screen::of(&session, words, &now));
        }
        if session.place() == Place::Finished {
            return screens;
        }
        let event = decision(&session, &[("device", device)]);
        session.update(event, &now);
    }
    panic!("never finished");
}

/// Letters and digits alone: what is left of a text in any format.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A page for the browser as its reader hears it: tags away, pictures by their words.
fn heard(html: &str) -> String {
    let body = html.split_once("<body>").expect("a body").1;
    let labelled = regex::Regex::new(r#"<div role="img" aria-label="([^"]*)">"#).expect("a pattern");
    let spoken = labelled.replace_all(body, "$1");
    let text = regex::Regex::new(r"<[^>]*>").expect("a pattern").replace_all(&spoken, " ").into_owned();
    text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
}

/// What a screen says, but for the ends of waits: on paper no day is today.
fn said(screen: &Screen, waits: &[String]) -> Vec<String> {
    let mut said = vec![screen.title.clone()];
    for block in &screen.blocks {
        match block {
            Block::Prose { lead, paras, .. } => {
                let texts: Vec<String> = paras.iter().map(|para| para.text()).collect();
                if texts.iter().any(|text| waits.iter().any(|wait| text.starts_with(wait))) {
                    continue;
                }
                said.extend(Some(lead.clone()).filter(|lead| !lead.is_empty()));
                said.extend(texts);
            }
            Block::Picture(picture) => said.extend(picture.rows.iter().map(|row| row.spoken.clone())),
            _ => panic!("no step shows a code, or anything large"),
        }
    }
    said
}

#[test]
fn every_screen_of_the_way_stands_in_the_booklet_in_order_and_word_for_word() {
    let guide = guide();
    let words = words(&guide);
    for language in LANGUAGES {
        let voice = words.speak(language, language);
        let waits: Vec<String> =
            guide.waits.iter().map(|wait| format!("{}.", voice.line(&format!("wait-{}", wait.id)))).collect();
        for device in DEVICES {
            let screens = screens(&guide, &words, language, device);
            assert!(screens.len() > 30, "{device}: {}", screens.len());
            let booklet = booklet(&guide, &words, language, device);
            let formats = [
                ("html", heard(&paper::html(&booklet))),
                ("text", paper::text(&booklet)),
                ("markdown", paper::markdown(&booklet)),
            ];
            for (format, text) in formats {
                let text = bare(&text);
                let mut from = 0;
                for sentence in screens.iter().flat_map(|screen| said(screen, &waits)) {
                    let sought = bare(&sentence);
                    let found = text[from..].find(&sought);
                    from += found.unwrap_or_else(|| panic!("{language} {device} {format}: {sentence}")) + sought.len();
                }
            }
        }
    }
    assert!(words.missing().is_empty(), "{:?}", words.missing());
}

#[test]
fn every_page_that_any_answer_leads_to_is_there_once_and_every_arrow_leads_to_a_page() {
    let guide = guide();
    let words = words(&guide);
    let id = regex::Regex::new(r#" id="([^"]+)""#).expect("a pattern");
    let link = regex::Regex::new(r##"href="#([^"]+)""##).expect("a pattern");
    for device in DEVICES {
        let html = paper::html(&booklet(&guide, &words, "fr", device));
        let ids: Vec<&str> = id.captures_iter(&html).map(|found| found.get(1).expect("an id").as_str()).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{device}: no id twice");
        for found in link.captures_iter(&html) {
            assert!(ids.contains(&&found[1]), "{device}: #{}", &found[1]);
        }
        // The drawing of the guide finds its pages in another way: by trying all combinations of answers.
        let graph = Graph::of(&guide, Some(device), &sunday());
        let steps = graph.steps.iter().map(|step| format!("step-{}", guide.steps[*step].id));
        let exits = graph.exits().into_iter().map(|exit| format!("exit-{}", guide.exits[exit].id));
        for page in steps.chain(exits) {
            assert!(ids.contains(&page.as_str()), "{device}: {page}");
        }
    }
}

/// The ways that the usual one does not take, as a person follows them with a finger.
#[test]
fn the_other_answers_lead_where_the_machine_leads() {
    let guide = guide();
    let words = words(&guide);
    let booklet = booklet(&guide, &words, "en", "iphone");
    let sheets: Vec<_> = booklet.chapters.iter().flat_map(|chapter| &chapter.sheets).collect();
    let sheet = |id: &str| *sheets.iter().find(|sheet| sheet.id == id).unwrap_or_else(|| panic!("{id}"));
    let answers = |id: &str| {
        let go = |answer: &paper::Answer| answer.go.sheet.clone().unwrap_or_default();
        sheet(id).answers.iter().map(go).collect::<Vec<_>>()
    };
    assert_eq!(answers("step-account"), ["step-device", "step-device", "exit-login4life"]);
    assert_eq!(answers("step-device"), ["step-where", "", "", "", "exit-other-method"]);
    assert_eq!(answers("step-what-appeared"), ["step-fill-account-form", "step-type-password", "step-lost-password"]);
    assert_eq!(answers("step-open-mail"), ["step-choose-password", "step-open-eu-login"]);
    assert_eq!(answers("step-repair"), ["step-apple-age", "exit-email-changed", "exit-email-lost"]);
    assert_eq!(answers("step-open-rcam"), ["step-rcam-sign-in", "step-choose-method", "step-fill-request"]);
    let turns = |id: &str| {
        let turn = |turn: &paper::Turn| (turn.condition.clone(), turn.go.sheet.clone().unwrap_or_default());
        sheet(id).turns.iter().map(turn).collect::<Vec<_>>()
    };
    let begun = "If you answered “Yes, or I began one” (Getting ready, page 1)";
    // The conditions first, the usual way last; no answer points past them.
    let otherwise = ("Otherwise:".to_owned(), "step-apple-age".to_owned());
    assert_eq!(turns("step-where"), [(begun.to_owned(), "step-repair".to_owned()), otherwise]);
    assert_eq!(answers("step-where")[..3], ["", "", ""]);
    assert_eq!(sheet("step-where").answers[0].go.text, "see below");
    // Who has an account is not asked for another address.
    assert_eq!(turns("step-apple-age")[0], (begun.to_owned(), "step-collect".to_owned()));
    assert_eq!(turns("step-type-password")[0].1, "step-which-device");
    assert_eq!(turns("step-lost-password")[0].1, "step-open-mail");
    assert_eq!(turns("step-back-to-phone")[0].1, "step-key-tile");
    assert_eq!(turns("step-acknowledged"), [("To find the last day".to_owned(), "days".to_owned())]);
    assert_eq!(turns("exit-shared-email"), [("To change your answer".to_owned(), "step-email".to_owned())]);
    // What a page says only after another answer, where it says it.
    let form = &sheet("step-fill-account-form").variants;
    assert_eq!((form.len(), form[0].at, form[0].condition.as_str()), (1, 0, begun));
    assert!(format!("{:?}", form[0].block).contains("not the one of that account"));
    assert_eq!(sheet("step-open-mail").variants.len(), 1);
}

#[test]
fn the_page_stands_alone_and_is_well_built() {
    let guide = guide();
    let words = words(&guide);
    let pattern = |text: &str| regex::Regex::new(text).expect("a pattern");
    let (outside, heading) = (pattern(r#"href="([^#"][^"]*)""#), pattern(r"<h([1-6])[ >]"));
    let tags = ["div", "p", "ul", "li", "section", "article", "figure", "span", "a", "svg"]
        .map(|tag| (pattern(&format!("<{tag}[ >]")), format!("</{tag}>")));
    let addresses: BTreeSet<&str> = guide.facts.addresses().values().map(String::as_str).collect();
    for language in LANGUAGES {
        for device in DEVICES {
            let html = paper::html(&booklet(&guide, &words, language, device));
            assert!(html.starts_with("<!DOCTYPE html>\n") && html.contains(&format!("<html lang=\"{language}\">")));
            for foreign in ["<script", "src=", "url(", "@import", "<link", "javascript:", "<iframe", "style=\""] {
                assert!(!html.contains(foreign), "{foreign}");
            }
            for found in outside.captures_iter(&html) {
                assert!(addresses.contains(&found[1]), "{}", &found[1]);
            }
            // Landmarks once each, one title, and no rank of heading left out.
            for tag in ["header", "nav", "main", "footer", "h1"] {
                let opened = html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
                assert_eq!(opened, 1, "{tag}");
            }
            let ranks: Vec<u32> = heading.captures_iter(&html).filter_map(|found| found[1].parse().ok()).collect();
            assert!(ranks.windows(2).all(|pair| pair[1] <= pair[0] + 1) && ranks[0] == 1, "{ranks:?}");
            for (open, close) in &tags {
                assert_eq!(open.find_iter(&html).count(), html.matches(close).count(), "{close}");
            }
            // Large print, left, no page cut, every picture in words.
            for rule in ["font-size: 17pt", "text-align: left", "break-inside: avoid", "size: A4"] {
                assert!(html.contains(rule), "{rule}");
            }
            assert!(!html.contains("italic") && !html.contains("uppercase") && !html.contains("<i>"));
            let figures = html.matches("<figure class=\"picture\">").count();
            assert!(figures > 10 && html.matches("<div role=\"img\" aria-label=\"").count() == figures);
            assert!(html.matches("<figure class=\"qr\">").count() >= 6);
            assert!(html.contains("AIACE Int") && html.contains(&"2026".to_owned()));
        }
    }
}

/// What the screen says under "I see something else", under a number that the page names.
#[test]
fn what_may_go_wrong_on_a_page_stands_at_the_back_under_its_numbers() {
    let guide = guide();
    let words = words(&guide);
    for (language, device) in LANGUAGES.into_iter().flat_map(|language| DEVICES.map(|device| (language, device))) {
        let voice = words.speak(language, language);
        let booklet = booklet(&guide, &words, language, device);
        let text = bare(&paper::text(&booklet));
        let chapter = booklet.chapters.iter().find(|chapter| chapter.id == "troubles").expect("the chapter");
        let all: Vec<_> = chapter.troubles.iter().flat_map(|group| &group.list).collect();
        let ids: BTreeSet<_> = all.iter().map(|trouble| trouble.id.as_str()).collect();
        assert_eq!(ids.len(), all.len(), "each once");
        for (number, trouble) in all.iter().enumerate() {
            let first = trouble.title.split(|c: char| !c.is_ascii_digit()).find(|digits| !digits.is_empty());
            assert_eq!(first, Some((number + 1).to_string().as_str()), "{}", trouble.title);
            let known = guide.troubles().iter().find(|known| format!("trouble-{}", known.id) == trouble.id);
            let known = known.expect("a trouble of the guide");
            assert_eq!((trouble.cures.len(), trouble.ask.is_some()), (known.cures.len(), !known.contacts.is_empty()));
            assert!(known.devices.is_empty() || known.contacted || known.devices.iter().any(|one| one == device));
        }
        let mut helped = 0;
        for sheet in booklet.chapters.iter().flat_map(|chapter| &chapter.sheets) {
            let step = guide.steps.iter().position(|step| format!("step-{}", step.id) == sheet.id);
            let Some(step) = step else { continue };
            let own = guide.troubles_at(Some(step), Some(device)).0;
            assert_eq!(sheet.help.is_some(), !own.is_empty(), "{}", sheet.id);
            for trouble in own {
                let id = format!("trouble-{}", guide.troubles()[trouble].id);
                let at = all.iter().position(|one| one.id == id).unwrap_or_else(|| panic!("{id}"));
                let named = &sheet.help.as_ref().expect("the numbers").go.text;
                let numbers: Vec<&str> = named.split(|c: char| !c.is_ascii_digit()).collect();
                assert!(numbers.contains(&(at + 1).to_string().as_str()), "{id}: {named}");
                assert!(text.contains(&bare(&voice.line(&id))));
                helped += 1;
            }
        }
        assert!(helped > 50, "{language} {device}: {helped}");
    }
}

/// Nobody writes a secret where there is no room for one.
#[test]
fn there_is_room_for_dates_and_for_nothing_else() {
    let guide = guide();
    let words = words(&guide);
    for (language, done) in [("fr", "Fait le\u{a0}:"), ("en", "Done on:")] {
        let booklet = booklet(&guide, &words, language, "android");
        let (mut rooms, mut codes) = (0, 0);
        for sheet in booklet.chapters.iter().flat_map(|chapter| &chapter.sheets) {
            rooms += sheet.rooms.len();
            for room in &sheet.rooms {
                let until = ["au plus tard le\u{a0}:", "at the latest on:"];
                assert!(room.label == done || until.iter().any(|end| room.label.ends_with(end)), "{}", room.label);
            }
            if sheet.id == "step-type-code" {
                assert!(sheet.rooms.is_empty());
                codes += 1;
            }
        }
        assert!(rooms > 5 && codes > 0, "{rooms} {codes}");
        let text = paper::text(&booklet);
        assert!(text.lines().all(|line| line.chars().count() <= 68), "{text}");
    }
}

#[test]
fn what_is_finished_is_left_out_and_what_is_known_is_filled_in() {
    let guide = guide();
    let words = words(&guide);
    let now = sunday();
    let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), "en", &now);
    session.update(Event::Language("en".into()), &now);
    walk_to(&mut session, &[("device", "mac"), ("open-rcam", "methods")], "wait-for-code");
    let wanted = Wanted { device: Some("mac"), from_here: Some(session.progress()), web_language: Some("fr") };
    let booklet = paper::booklet(&guide, &words, "en", &wanted, &now);
    let chapters: Vec<&str> = booklet.chapters.iter().map(|chapter| chapter.id.as_str()).collect();
    assert_eq!(chapters[..2], ["stage-access", "stage-code"], "the first two stages are behind");
    let sheets: Vec<_> = booklet.chapters.iter().flat_map(|chapter| &chapter.sheets).collect();
    let done: Vec<&str> = sheets.iter().filter(|sheet| sheet.done).map(|sheet| sheet.id.as_str()).collect();
    // The answer that was given is the usual way now: no password was asked.
    assert_eq!(
        done,
        [
            "step-open-rcam",
            "step-choose-method",
            "step-unlock",
            "step-fill-request",
            "step-send-request",
            "step-acknowledged"
        ]
    );
    let sent = sheets.iter().find(|sheet| sheet.id == "step-acknowledged").expect("the page");
    let dates: Vec<_> = sent.rooms.iter().map(|room| room.date.as_deref().unwrap_or_default()).collect();
    assert_eq!(dates, ["Sunday 22 November 2026", "Wednesday 25 November 2026"]);
    let text = paper::text(&booklet);
    assert!(text.contains("Printed on Sunday 22 November 2026."), "{text}");
    assert!(text.contains("[x] Open the RCAM page") && text.contains("[ ] Log out of EU Login"));
    // Her web pages are French.
    assert!(text.contains("“Connecter” (in English"), "{text}");

    // All is done: the end, whom to ask.
    crate::support::walk_through(&mut session, &[]);
    let wanted = Wanted { device: Some("mac"), from_here: Some(session.progress()), web_language: None };
    let booklet = paper::booklet(&guide, &words, "en", &wanted, &now);
    assert_eq!(booklet.chapters.iter().map(|chapter| chapter.id.as_str()).next(), Some("end"));
}

/// A page printed today reads the same next year: no screen of it speaks of a day of the person's own.
#[test]
fn a_whole_booklet_knows_no_today() {
    let guide = guide();
    let words = words(&guide);
    let wanted = Wanted { device: Some("windows"), from_here: None, web_language: None };
    let sheets = |now: &str| {
        let now = sesame::calendar::Now::fixed(at(now));
        let mut chapters = paper::booklet(&guide, &words, "fr", &wanted, &now).chapters;
        // But for the days off that are still to come.
        chapters.retain(|chapter| chapter.id != "days");
        chapters
    };
    assert_eq!(sheets("2026-11-22T10:00:00+01:00"), sheets("2029-02-01T23:00:00+01:00"));
}

/// The days to skip when a date is written in by hand.
#[test]
fn working_days_can_be_counted_on_paper() {
    let guide = guide();
    let words = words(&guide);
    let text = paper::text(&booklet(&guide, &words, "en", "mac"));
    let days = text.rsplit_once("Counting working days\n").expect("the chapter").1;
    let days = days.split_once("Careful:").expect("its end").0;
    let days: Vec<&str> = days.lines().filter(|line| line.starts_with("- ")).collect();
    assert_eq!(days[0], "- from Thursday 24 December 2026 to Friday 1 January 2027");
    assert!(days.contains(&"- from Thursday 25 March 2027 to Monday 29 March 2027"), "{days:?}");
    // Each in one of the two places only.
    assert!(days.contains(&"- Wednesday 23 June 2027") && days.contains(&"- Wednesday 21 July 2027"), "{days:?}");
    assert_eq!(days.last(), Some(&"- from Friday 24 December 2027 to Friday 31 December 2027"));
    assert_eq!(days.len(), 8, "{days:?}");
}

/// A guide from a stranger's folder: its words are only words in every format.
#[test]
fn words_are_only_words() {
    let shelf = crate::support::changed("locales/en/eu-login.ftl", |text| {
        text.replace(".title = Fill in the form", ".title = <script>alert(1)</script> & *\"x\"* [y](z)")
    });
    let guide = Guide::load(&shelf, "eu-login").expect("a good guide");
    let words = Words::new(shelf, guide.facts.clone());
    let booklet = booklet(&guide, &words, "en", "mac");
    let html = paper::html(&booklet);
    assert!(!html.contains("<script>") && html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; *&quot;x&quot;*"));
    let markdown = paper::markdown(&booklet);
    assert!(markdown.contains(r#"\<script\>alert(1)\</script\> \& \*"x"\* \[y\](z)"#));
}

#[test]
fn one_page_looks_like_this() {
    let guide = guide();
    let words = words(&guide);
    let mut one = booklet(&guide, &words, "fr", "iphone");
    one.about.clear();
    one.colophon.clear();
    one.chapters.retain(|chapter| ["stage-account", "others"].contains(&chapter.id.as_str()));
    for chapter in &mut one.chapters {
        let kept = ["step-what-appeared", "step-create-account", "step-lost-password"];
        chapter.sheets.retain(|sheet| kept.contains(&sheet.id.as_str()));
    }
    insta::assert_snapshot!("paper_text_fr", paper::text(&one));
    insta::assert_snapshot!("paper_markdown_fr", paper::markdown(&one));
    let html = paper::html(&one);
    let main = html.split_once("<main>").expect("a main").1.split_once("</main>").expect("its end").0;
    insta::assert_snapshot!("paper_html_fr", main.trim());
}
