//! Checks of a whole booklet that hold for any guide.

use std::collections::BTreeSet;

use sesame::graph::{Graph, devices};
use sesame::guide::Guide;
use sesame::l10n::{Catalogs, Localizer};
use sesame::paper::{self, Booklet, Wanted};
use sesame::progress::Progress;
use sesame::screen::{Block, Screen};
use sesame::wizard::{Base, Event, Session};

use crate::support::{decision, sunday};

pub(crate) fn booklet(guide: &Guide, words: &Catalogs, language: &str, device: &str) -> Booklet {
    let wanted = Wanted { device: Some(device), from_here: None, helper: None, web_language: None };
    paper::booklet(guide, words, language, &wanted, &sunday())
}

/// Every pair of language and device.
fn each<'g>(guide: &'g Guide, words: &'g Catalogs) -> impl Iterator<Item = (&'g str, &'g str)> {
    words
        .languages()
        .iter()
        .flat_map(|language| devices(guide).into_iter().map(move |device| (language.as_str(), device)))
}

/// The screens a person with this device sees on the usual path.
fn screens(guide: &Guide, words: &Catalogs, language: &str, device: &str) -> Vec<Screen> {
    let now = sunday();
    let mut session = Session::resume(guide, Progress::new(&guide.id, guide.version), language, &now);
    session.update(Event::Language(language.into()), &now);
    session.update(Event::Forward, &now);
    let mut screens = Vec::new();
    for _ in 0..200 {
        if session.is_under_way() && session.overlay().is_none() {
            screens.push(Screen::of(&session, words, &now));
        }
        if session.page() == Base::Finished {
            return screens;
        }
        let event = decision(&session, &[("device", device)]);
        session.update(event, &now);
        // The first answer of a guide may say otherwise; the booklet has the pages of its reader.
        session.update(Event::WebLanguage(language.into()), &now);
    }
    panic!("never finished");
}

/// Only the letters and digits: the part of a text that is the same in any format.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A bare text with each label in one language: paper shows two, and the screen one, or two in more words.
fn alone(bare_text: &str, guide: &Guide, l10n: &Localizer<'_>) -> String {
    let ways = [l10n.clone(), l10n.with_both_labels_in_brief()];
    let both =
        |id: &str| ways.iter().filter_map(|l10n| Some(bare(&l10n.label_explained(id)?.text()))).collect::<Vec<_>>();
    let labels = guide.facts.labels().keys();
    let mut pairs: Vec<(String, String)> = labels
        .flat_map(|id| both(id).into_iter().map(|both| (both, bare(&l10n.label_alone(id)))).collect::<Vec<_>>())
        .collect();
    // The longest first: one label may end like another.
    pairs.sort_by_key(|(both, _)| std::cmp::Reverse(both.len()));
    pairs.iter().fold(bare_text.to_owned(), |text, (both, one)| text.replace(both, one))
}

/// The HTML page as a screen reader reads it: without tags, images replaced by their text.
fn heard(html: &str) -> String {
    let body = html.split_once("<body>").expect("a body").1;
    let labelled = regex::Regex::new(r#"<div role="img" aria-label="([^"]*)">"#).expect("a pattern");
    let spoken = labelled.replace_all(body, "$1");
    let text = regex::Regex::new(r"<[^>]*>").expect("a pattern").replace_all(&spoken, " ").into_owned();
    text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
}

/// What a screen says, except what paper leaves out: texts that begin like these.
fn said(screen: &Screen, left_out: &[String]) -> Vec<String> {
    let mut said = vec![screen.title.clone()];
    for block in &screen.blocks {
        match block {
            Block::Prose { lead, paras, .. } => {
                let texts: Vec<String> = paras.iter().map(|para| para.text()).collect();
                if texts.iter().any(|text| left_out.iter().any(|start| text.starts_with(start))) {
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

/// Every screen of the usual path is in the booklet, in order and word for word.
pub(crate) fn every_screen_is_in_it(guide: &Guide, words: &Catalogs) {
    let number = regex::Regex::new("\u{c}.*\n|<p class=\"number\">.*</p>").expect("a pattern");
    for (language, device) in each(guide, words) {
        let l10n = words.localizer(language, language);
        // On paper there is no today, and nothing has just been done.
        let waits = guide.waits.iter().map(|wait| format!("{}.", l10n.text(&format!("wait-{}", wait.id))));
        let ended = guide.stages.iter_enumerated().filter_map(|(number, stage)| {
            l10n.with("number", number.number()).try_text(&format!("stage-{}.done", stage.id))
        });
        let left_out: Vec<String> = waits.chain(ended).collect();
        let screens = screens(guide, words, language, device);
        let booklet = booklet(guide, words, language, device);
        let without = |text: String| number.replace_all(&text, "").into_owned();
        let formats = [("html", heard(&without(paper::html(&booklet)))), ("text", without(paper::text(&booklet)))];
        for (format, text) in formats {
            let text = alone(&bare(&text), guide, &l10n);
            let mut from = 0;
            for sentence in screens.iter().flat_map(|screen| said(screen, &left_out)) {
                let sought = alone(&bare(&sentence), guide, &l10n);
                let found = text[from..].find(&sought);
                from += found.unwrap_or_else(|| panic!("{language} {device} {format}: {sentence}")) + sought.len();
            }
        }
    }
    assert!(words.missing().is_empty(), "{:?}", words.missing());
}

/// Every page that any answer leads to is there once, and every link leads to a page.
pub(crate) fn every_page_is_there_once(guide: &Guide, words: &Catalogs) {
    let id = regex::Regex::new(r#" id="([^"]+)""#).expect("a pattern");
    let link = regex::Regex::new(r##"href="#([^"]+)""##).expect("a pattern");
    for (language, device) in each(guide, words) {
        let html = paper::html(&booklet(guide, words, language, device));
        let ids: Vec<&str> = id.captures_iter(&html).map(|found| found.get(1).expect("an id").as_str()).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{device}: no id twice");
        for found in link.captures_iter(&html) {
            assert!(ids.contains(&&found[1]), "{device}: #{}", &found[1]);
        }
        // The graph of the guide finds its pages differently: by trying all combinations of answers.
        let graph = Graph::of(guide, Some(device), &sunday());
        let steps = graph.steps.iter().map(|step| format!("step-{}", guide.steps[*step].id));
        let exits = graph.exits().into_iter().map(|exit| format!("exit-{}", guide.exits[exit].id));
        for page in steps.chain(exits) {
            assert!(ids.contains(&page.as_str()), "{device}: {page}");
        }
    }
}

/// The HTML page is self-contained and well formed.
pub(crate) fn the_page_is_self_contained(guide: &Guide, words: &Catalogs) {
    let pattern = |text: &str| regex::Regex::new(text).expect("a pattern");
    let (outside, heading) = (pattern(r#"href="([^#"][^"]*)""#), pattern(r"<h([1-6])[ >]"));
    let tags = ["div", "p", "ul", "li", "section", "article", "figure", "span", "a", "svg"]
        .map(|tag| (pattern(&format!("<{tag}[ >]")), format!("</{tag}>")));
    let addresses: BTreeSet<&str> = guide.facts.addresses().values().map(String::as_str).collect();
    for (language, device) in each(guide, words) {
        let html = paper::html(&booklet(guide, words, language, device));
        assert!(html.starts_with("<!DOCTYPE html>\n") && html.contains(&format!("<html lang=\"{language}\">")));
        for foreign in ["<script", "src=", "url(", "@import", "<link", "javascript:", "<iframe", "style=\""] {
            assert!(!html.contains(foreign), "{foreign}");
        }
        for found in outside.captures_iter(&html) {
            assert!(addresses.contains(&found[1]), "{}", &found[1]);
        }
        // Each landmark once, one title, and no heading level skipped.
        for tag in ["header", "nav", "main", "footer", "h1"] {
            let opened = html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
            assert_eq!(opened, 1, "{tag}");
        }
        let ranks: Vec<u32> = heading.captures_iter(&html).filter_map(|found| found[1].parse().ok()).collect();
        assert!(ranks.windows(2).all(|pair| pair[1] <= pair[0] + 1) && ranks[0] == 1, "{ranks:?}");
        for (open, close) in &tags {
            assert_eq!(open.find_iter(&html).count(), html.matches(close).count(), "{close}");
        }
        // Large print, left-aligned, no block split across pages, every image with a text alternative.
        for rule in ["font-size: 16pt", "text-align: left", "break-inside: avoid", "size: A4"] {
            assert!(html.contains(rule), "{rule}");
        }
        assert!(!html.contains("italic") && !html.contains("uppercase") && !html.contains("<i>"));
        let figures = html.matches("<figure class=\"picture\">").count();
        assert!(figures > 0 && html.matches("<div role=\"img\" aria-label=\"").count() == figures);
        assert!(html.contains("<figure class=\"qr\">"));
        assert!(guide.printed_for(device).is_none_or(|printed| html.contains(&printed.author)));
    }
}

/// What the screen says under "I see something else" is at the end, under a number that the page gives.
pub(crate) fn troubles_are_at_the_back(guide: &Guide, words: &Catalogs) {
    for (language, device) in each(guide, words) {
        let l10n = words.localizer(language, language);
        let booklet = booklet(guide, words, language, device);
        let text = bare(&paper::text(&booklet));
        let chapter = booklet.chapters.iter().find(|chapter| chapter.id == "troubles").expect("the chapter");
        let all: Vec<_> = chapter.troubles.iter().flat_map(|group| &group.list).collect();
        let ids: BTreeSet<_> = all.iter().map(|trouble| trouble.id.as_str()).collect();
        assert_eq!(ids.len(), all.len(), "each once");
        for (number, trouble) in all.iter().enumerate() {
            assert!(trouble.title.contains(&format!("\u{a0}{}", number + 1)) || language == "en", "{}", trouble.title);
            let known = guide.troubles().iter().find(|known| format!("trouble-{}", known.id) == trouble.id);
            let known = known.expect("a trouble of the guide");
            assert_eq!(
                (trouble.remedies.len(), trouble.ask.is_some()),
                (known.remedies.len(), !known.contacts.is_empty())
            );
            assert!(known.devices.is_empty() || known.contacted || known.devices.iter().any(|one| one == device));
        }
        for sheet in booklet.chapters.iter().flat_map(|chapter| &chapter.sheets) {
            let step = guide.steps.position(|step| format!("step-{}", step.id) == sheet.id);
            let Some(step) = step else { continue };
            let own = guide.troubles_at(Some(step), Some(device)).0;
            assert_eq!(sheet.help.is_some(), !own.is_empty(), "{}", sheet.id);
            for trouble in own {
                let id = format!("trouble-{}", guide.troubles()[trouble].id);
                let at = all.iter().position(|one| one.id == id).unwrap_or_else(|| panic!("{id}"));
                let named = &sheet.help.as_ref().expect("the numbers").go.text;
                let numbers: Vec<&str> = named.split(|c: char| !c.is_ascii_digit()).collect();
                assert!(numbers.contains(&(at + 1).to_string().as_str()), "{id}: {named}");
                assert!(text.contains(&bare(&l10n.text(&id))));
            }
        }
    }
}

/// There is room to write dates only, so nobody writes a secret, and none on pages about the code.
pub(crate) fn only_dates_have_space_to_write(guide: &Guide, words: &Catalogs) {
    for (language, device) in each(guide, words) {
        let booklet = booklet(guide, words, language, device);
        for sheet in booklet.chapters.iter().flat_map(|chapter| &chapter.sheets) {
            for room in &sheet.rooms {
                let dates = match language {
                    "fr" => ["Fait le\u{a0}:", "au plus tard le\u{a0}:"],
                    _ => ["Done on:", "at the latest on:"],
                };
                assert!(dates.iter().any(|date| room.label.ends_with(date)), "{}", room.label);
            }
            let practised = guide.steps.iter().any(|step| {
                format!("step-{}", step.id) == sheet.id && step.practise == Some(sesame::guide::Exercise::Code)
            });
            assert!(!practised || sheet.rooms.is_empty(), "{}", sheet.id);
        }
        let text = paper::text(&booklet);
        assert!(text.lines().all(|line| line.trim_start_matches('\u{c}').chars().count() <= 68), "{text}");
    }
}

/// Each page of paper says its number; the contents and every arrow give the number of the page that they lead to. No
/// page is nearly empty, and none holds more than fits.
pub(crate) fn pages_are_numbered(guide: &Guide, words: &Catalogs, most: usize) {
    let pattern = |text: &str| regex::Regex::new(text).expect("a pattern");
    let (number, digits) = (pattern("<p class=\"number\">Page ([0-9]+) (?:of|sur) ([0-9]+)</p>"), pattern("[0-9]+"));
    let entry = pattern("class=\"entry\"><a href=\"#([^\"]+)\">[^<]*</a> <span>([0-9]+)</span>");
    let arrow = pattern("→ <a href=\"#([^\"]+)\">[^<]*page\u{a0}([0-9]+)</a>");
    for (language, device) in each(guide, words) {
        let booklet = booklet(guide, words, language, device);
        let html = paper::html(&booklet);
        let pages: Vec<&str> = number.split(&html).collect();
        let said: Vec<(String, String)> =
            number.captures_iter(&html).map(|found| (found[1].to_owned(), found[2].to_owned())).collect();
        let expected = (2..=pages.len()).map(|page| (page.to_string(), pages.len().to_string()));
        assert_eq!(said, expected.collect::<Vec<_>>(), "{language} {device}");
        assert!(pages.len() <= most, "{language} {device}: {} pages", pages.len());
        let on = |id: &str| pages.iter().position(|page| page.contains(&format!(" id=\"{id}\""))).map(|page| page + 1);
        let entries = booklet.chapters.iter().map(|chapter| 1 + chapter.sheets.len() + chapter.troubles.len());
        assert_eq!(entry.captures_iter(&html).count(), entries.sum::<usize>());
        assert!(arrow.captures_iter(&html).count() > 5);
        for found in entry.captures_iter(&html).chain(arrow.captures_iter(&html)) {
            assert_eq!(
                on(&found[1]).map(|page| page.to_string()).as_deref(),
                Some(&found[2]),
                "{device}: {}",
                &found[1]
            );
        }
        for page in &pages[1..] {
            let words = heard(&format!("<body>{page}")).split_whitespace().count();
            assert!(words > 25, "{language} {device}: a page of {words} words: {page}");
        }
        let text = paper::text(&booklet);
        assert!(!html.contains('\u{fffc}') && !text.contains('\u{fffc}'));
        for (index, page) in text.split('\u{c}').enumerate() {
            let first = page.lines().next().unwrap_or_default();
            let numbered = digits.find(first).is_some_and(|found| found.as_str() == (index + 1).to_string());
            assert!(index == 0 || numbered, "{first}");
            assert!((10..=58).contains(&page.lines().count()), "{language} {device}: {page}");
        }
    }
}
