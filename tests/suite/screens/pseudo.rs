//! A pseudo-language: every letter of the French texts is replaced. A Latin letter on a page did not come from the
//! catalogs.

use sesame::calendar::Now;
use sesame::guide::{Guide, Part, RowText};
use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;
use sesame::place_code::{Position, code};
use sesame::progress::Progress;
use sesame::screen::Screen;
use sesame::wizard::{Event, Session};

use crate::support::card::{self, DEVICES};
use crate::support::frames::squeeze;
use crate::support::front::{in_lines, on_screen};
use crate::support::model::{Model, Wizard};
use crate::support::pages::pages;
use crate::support::paths::{hands, lines, person, walk};
use crate::support::third_language::{THIRD, with_third};
use crate::support::{at, sunday};

/// The code of the pseudo-language.
const LANGUAGE: &str = THIRD;

/// The test guide with that language added.
fn guide_files() -> GuideFiles {
    with_third(&card::guide_files())
}

/// Text that may be Latin: labels, addresses and place codes, exactly as written; authors of the printed guides, and
/// their points.
fn quoted(guide: &Guide, words: &Catalogs) -> Vec<String> {
    let steps = guide.steps.keys().map(Some).chain([None]);
    let devices = DEVICES.into_iter().map(|device| Some(device.to_owned())).chain([None]);
    let positions = steps.flat_map(|step| devices.clone().map(move |device| Position { step, device }));
    let codes: Vec<String> =
        positions.filter_map(|position| code(guide, &position)).map(|code| code.to_string()).collect();
    let facts = &guide.facts;
    let labels = facts.labels().values().flat_map(|label| label.texts.values());
    // Other languages by their own names, and the words that spell letters.
    let l10n = words.localizer(LANGUAGE, LANGUAGE);
    let letters = l10n.declared().expect("the language").spelling.iter().flat_map(|(letter, word)| {
        [letter.to_ascii_uppercase(), *letter].map(|letter| {
            let mut said = l10n.with("character", letter.to_string());
            said.set("word", word.clone());
            said.text("spell")
        })
    });
    // A grid puts a line of each tile beside the others, so only words stay whole.
    let elements = guide.steps.iter().flat_map(|step| &step.picture);
    let tiles = elements.filter(|element| element.part == Part::Tile).filter_map(|tile| match &tile.text {
        RowText::Label(label) => facts.labels().get(label),
        _ => None,
    });
    let tiles = tiles.flat_map(|label| label.texts.values()).flat_map(|text| text.split_whitespace());
    let tiles: Vec<String> = tiles.chain(["[x]"]).map(str::to_owned).collect();
    let names: Vec<String> = ["English", "Français"].map(str::to_owned).into_iter().chain(letters).collect();
    let printed = guide.printed.iter().map(|printed| &printed.author).chain(&names);
    let points = guide.steps.iter().flat_map(|step| step.printed.values());
    let all = labels.chain(facts.addresses().values()).chain(printed).chain(points).chain(&codes).chain(&tiles);
    let mut all: Vec<String> =
        all.map(|text| squeeze(text)).filter(|text| text.contains(char::is_alphabetic)).collect();
    all.sort_by_key(|text| std::cmp::Reverse(text.len()));
    all.dedup();
    all
}

/// Unexpected Latin letters on a page, with their surroundings.
fn stray(page: &str, quoted: &[String]) -> Option<String> {
    let mut left = squeeze(page);
    for text in quoted {
        left = left.replace(text.as_str(), "~");
    }
    let at = left.find(|c: char| c.is_alphabetic() && !('Ѐ'..='ӿ').contains(&c))?;
    let from = left[..at].char_indices().rev().nth(20).map_or(0, |(at, _)| at);
    Some(left[from..].chars().take(60).collect())
}

#[test]
fn every_word_comes_from_the_catalogs() {
    let guide_files = guide_files();
    let guide = Guide::load(&guide_files, "card").expect("the guide");
    let words = Catalogs::new(guide_files, guide.facts.clone());
    let quoted = quoted(&guide, &words);
    for device in DEVICES {
        for form in ["new", "known"] {
            let answers = [("device", device), ("form", form)];
            let wizard = || Wizard::new(&guide, &words, "en");
            let answers = walk(&wizard(), person(&guide, LANGUAGE, &answers));
            let (mut drawn, mut written) = (wizard(), wizard());
            let full = on_screen(&mut drawn, (120, 100), hands(&answers));
            let plain = in_lines(&mut written, None, &lines(&answers));
            assert_eq!(drawn.saved(), written.saved());
            assert_eq!(drawn.session.language(), LANGUAGE);
            for output in [full.frames.concat(), plain.frame().to_owned()] {
                // The first page is in every language at once, and so are the lines before it.
                let title = words.localizer(LANGUAGE, LANGUAGE).text("intro").replace('\u{a0}', " ");
                let after = output.split_once(&title).map_or("", |(_, after)| after);
                assert!(after.len() > 5_000, "{output}");
                assert_eq!(stray(after, &quoted), None, "{device} {form}");
            }
        }
    }
    assert_eq!(words.missing(), Vec::<String>::new());
}

/// The pages off the path: coming back late, other answers, help, troubles.
#[test]
fn pages_off_the_path_are_translated_too() {
    let guide_files = guide_files();
    let guide = Guide::load(&guide_files, "card").expect("the guide");
    let words = Catalogs::new(guide_files, guide.facts.clone());
    let quoted = quoted(&guide, &words);
    let late = Now::fixed(at("2026-12-20T09:00:00+01:00"));
    for step in &guide.steps {
        let mut progress = Progress::new(&guide.id, guide.version);
        progress.language = Some(LANGUAGE.to_owned());
        progress.at = Some(step.id.clone());
        progress.saved_at = Some(sunday().at);
        progress.answers.insert("where".into(), "code".into());
        let mut session = Session::resume(&guide, progress, LANGUAGE, &late);
        use sesame::wizard::Overlay::{Help, Overview, Review, Trouble};
        for page in [None, Some(Help), Some(Overview), Some(Review), Some(Trouble)] {
            if let Some(page) = page {
                session.update(Event::Open(page), &late);
            }
            let screen = Screen::of(&session, &words, &late);
            let drawn = pages(&screen, (120, 100));
            assert_eq!(stray(&drawn, &quoted), None, "{}", screen.title);
        }
    }
}
