//! Snapshots of both practices, at two sizes and in both languages; rules for every size; both fronts show the same.

use crate::support::model::TestWorld;
use crate::support::sunday;
use std::io::Cursor;

use crossterm::event::{Event as Input, KeyCode};
use sesame::app;
use sesame::display::Form;
use sesame::guide::Exercise;
use sesame::guide_files::{File, GuideFiles};
use sesame::l10n::Catalogs;
use sesame::plain::Plain;
use sesame::practice::{Practice, Rehearsal};
use sesame::screen::{Block, Screen};

use crate::support::card::{self, guide, words};
use crate::support::frames::squeeze;
use crate::support::practice::Room;

/// How a page is reached: what is typed, and the keys pressed after it.
type Route = (&'static str, Exercise, &'static str, &'static [KeyCode]);

const ENTER: &[KeyCode] = &[KeyCode::Enter];
const TICKED: &[KeyCode] = &[KeyCode::Enter, KeyCode::Tab, KeyCode::Char('3'), KeyCode::Home];
const SHOWN: &[KeyCode] = &[KeyCode::Enter, KeyCode::Tab, KeyCode::Char('2'), KeyCode::Home];
const SUGGEST: &[KeyCode] = &[KeyCode::Tab, KeyCode::Char('4')];
/// No key: the first page.
const START: &[KeyCode] = &[KeyCode::Null];
const HELP: &[KeyCode] = &[KeyCode::Tab, KeyCode::Char('h')];

/// Every kind of page of both practices.
const ROUTES: [Route; 16] = [
    ("practice-password-start", Exercise::Password, "", START),
    ("practice-password-empty", Exercise::Password, "", &[]),
    ("practice-password-typing", Exercise::Password, "Moulin7", &[]),
    ("practice-password-fault", Exercise::Password, "25-09été", ENTER),
    ("practice-password-doubt", Exercise::Password, "Vélo rouge 7", SHOWN),
    ("practice-password-good", Exercise::Password, "Moulin+7chats-Tulipe", TICKED),
    ("practice-password-suggestion", Exercise::Password, "", SUGGEST),
    ("practice-password-help", Exercise::Password, "", HELP),
    ("practice-code-start", Exercise::Code, "", START),
    ("practice-code-empty", Exercise::Code, "", &[]),
    ("practice-code-typing", Exercise::Code, "aB3xY9k0", &[]),
    ("practice-code-fault", Exercise::Code, "aB3 xY k0LL mQ7", ENTER),
    ("practice-code-short", Exercise::Code, "abc def ghj", ENTER),
    ("practice-code-good", Exercise::Code, "aB3 xY9 k0L mQ7", ENTER),
    ("practice-code-odd", Exercise::Code, "é#€ àç@ ñ!? ÉÈ%", ENTER),
    ("practice-code-help", Exercise::Code, "", HELP),
];

/// Just enough words for a suggestion. The real lists, which also affect strength, are used where pages are reviewed.
fn few_words() -> GuideFiles {
    let file = |language: &str| File {
        path: format!("locales/{language}/words.txt"),
        text: "moulin\ntulipe\nnuage\nrivage\n".into(),
    };
    GuideFiles::new(vec![file("fr"), file("en")])
}

/// A room after the steps of a `Route`.
fn gone<'w>(
    words: &'w Catalogs,
    route: &Route,
    language: &str,
    size: (u16, u16),
    guide_files: &GuideFiles,
) -> Room<'w> {
    let &(name, exercise, typed, keys) = route;
    if keys == START {
        return Room::at_start(words, exercise, language, guide_files.clone(), size);
    }
    let mut room = Room::sized(words, exercise, language, guide_files.clone(), size);
    if !typed.is_empty() {
        room.paste(typed);
    }
    for key in keys {
        // Help has another letter in each language.
        let key = if (*key, language) == (KeyCode::Char('h'), "fr") { KeyCode::Char('a') } else { *key };
        assert_eq!(room.press(key), None, "{name}");
    }
    room
}

#[test]
fn practice_pages_match_the_snapshots() {
    let guide = guide();
    let words = words(&guide);
    let guide_files = card::guide_files();
    for route in &ROUTES {
        let mut looks = Vec::new();
        for language in words.languages() {
            for size in [(80, 24), (40, 16)] {
                let pages = gone(&words, route, language, size, &guide_files).pages().join("\n=====\n");
                looks.push(format!("##### {language} {}x{}\n{pages}", size.0, size.1));
            }
        }
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(route.0, looks.join("\n"));
        });
    }
}

/// What a screen must say in any front; a code's groups are drawn by one and spelled out by the other.
fn said(screen: &Screen) -> Vec<String> {
    let mut texts = vec![screen.title.clone()];
    texts.extend(screen.notices.iter().cloned());
    for block in &screen.blocks {
        if let Block::Prose { lead, paras, .. } = block {
            // In a column of its own, a lead has no colon.
            texts.push(lead.trim_end_matches([':', '\u{a0}']).to_owned());
            texts.extend(paras.iter().map(|para| para.text()));
        }
    }
    texts.extend(screen.choices.iter().map(|choice| choice.label.clone()));
    texts
}

/// Nothing is cut off at the end of a page: all the text is on one of the pages, each choice on the last.
#[test]
fn every_page_fits_its_screen() {
    let guide = guide();
    let words = words(&guide);
    for language in words.languages() {
        for size in [(80, 24), (40, 16), (60, 18), (100, 30)] {
            for route in &ROUTES {
                let mut room = gone(&words, route, language, size, &few_words());
                let screen = room.screen();
                let pages = room.pages();
                // In a wide window two texts stand side by side: a line of one is followed by a line of the other.
                let wide = size.0 >= 100;
                for text in said(&screen)
                    .iter()
                    .flat_map(|text| if wide { text.split(' ').collect() } else { vec![text.as_str()] })
                {
                    let found = pages.iter().any(|page| squeeze(page).contains(&squeeze(text)));
                    assert!(found, "{language} {size:?} {}: {text} is missing\n{}", route.0, pages.join("\n=====\n"));
                }
                for page in &pages {
                    assert_eq!(page.lines().count(), usize::from(size.1), "{page}");
                    assert!(page.lines().all(|line| sesame::text::width(line) <= usize::from(size.0)), "{page}");
                }
            }
        }
    }
}

#[test]
fn every_choice_can_be_reached_in_a_small_window() {
    let guide = guide();
    let words = words(&guide);
    for language in words.languages() {
        for route in &ROUTES {
            let mut room = gone(&words, route, language, (40, 16), &few_words());
            let choices = room.screen().choices;
            if room.screen().field.is_some() {
                room.press(KeyCode::Up);
                room.press(KeyCode::Tab);
                room.press(KeyCode::Up);
            }
            // To the last page and its first choice.
            room.press(KeyCode::End);
            for _ in &choices {
                if !room.frame().contains("► 1  ") {
                    room.press(KeyCode::Up);
                }
            }
            if !room.frame().contains("► 1  ") {
                // Up from the first choice moves into the field: go down again.
                room.press(KeyCode::Tab);
                room.press(KeyCode::Up);
            }
            for (index, choice) in choices.iter().enumerate() {
                let frame = room.frame();
                assert!(frame.contains(&format!("► {}  ", index + 1)), "{language} {}: {index}\n{frame}", route.0);
                let first: String = choice.label.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
                assert!(squeeze(&frame).contains(&squeeze(&first)), "{language} {}: {first}\n{frame}", route.0);
                assert_eq!(room.press(KeyCode::Down), None);
            }
        }
    }
}

#[test]
fn any_window_size_works() {
    let guide = guide();
    let words = words(&guide);
    let sizes =
        [(1, 1), (1, 200), (200, 1), (2, 2), (19, 7), (20, 8), (21, 9), (30, 10), (39, 15), (40, 16), (300, 100)];
    for route in &ROUTES {
        let mut room = gone(&words, route, "fr", (80, 24), &few_words());
        let typed = room.typed().to_owned();
        for (columns, rows) in sizes {
            assert_eq!(room.input(Input::Resize(columns, rows)), None);
            room.press(KeyCode::Tab);
            room.click(columns / 2, rows / 2);
            assert_eq!(room.press(KeyCode::PageDown), None, "{}", route.0);
        }
        assert_eq!(room.typed(), typed);
    }
    // Opened at this size, not just resized to it.
    for (route, size) in [&ROUTES[3], &ROUTES[11]].into_iter().flat_map(|route| sizes.map(|size| (route, size))) {
        let room = gone(&words, route, "fr", size, &few_words());
        assert_eq!(room.typed(), route.2);
    }
}

#[test]
fn the_cursor_stays_in_the_field_while_typing() {
    let guide = guide();
    let words = words(&guide);
    for size in [(80, 24), (40, 16), (30, 12)] {
        let mut room = Room::sized(&words, Exercise::Password, "fr", GuideFiles::new(Vec::new()), size);
        let start = room.cursor();
        for typed in "abcdefghijklmnopqrstuvwxyz".repeat(3).chars() {
            room.type_text(&typed.to_string());
            let cursor = room.cursor();
            assert_eq!(cursor.y, start.y, "{size:?}");
            assert!(cursor.x > start.x && cursor.x < size.0, "{size:?}: {cursor:?}\n{}", room.frame());
            let row = room.frame().lines().nth(usize::from(cursor.y)).expect("a row").to_owned();
            assert!(row.contains('•') && row.ends_with(']'), "{size:?}: the field is covered\n{}", room.frame());
        }
        room.press(KeyCode::Home);
        assert_eq!(room.cursor(), start, "{size:?}");
    }
}

// ---- Both fronts ----------------------------------------------------------------------------------------------------

#[test]
fn both_fronts_say_the_same() {
    let guide = guide();
    let words = words(&guide);
    for language in ["fr", "en"] {
        for (exercise, typed) in [
            (Exercise::Password, ""),
            (Exercise::Password, "court"),
            (Exercise::Password, "25-09Ukraine"),
            (Exercise::Password, "Vélo rouge 7"),
            (Exercise::Password, "Mou\u{200b}lin+7chats"),
            (Exercise::Code, ""),
            (Exercise::Code, "abc de ghj kmn"),
            (Exercise::Code, "aB3 xY9 k0L mQ7"),
            (Exercise::Code, "l'été en 1 jour"),
        ] {
            let mut practice = Practice::new(exercise, language, GuideFiles::new(Vec::new()), None, Form::Full);
            let mut output = Vec::new();
            let mut front = Plain::new(Cursor::new(format!("1\n{typed}\n")), &mut output, None);
            app::run(&mut Rehearsal::new(&mut practice, &words), &mut front, &mut TestWorld::new(sunday()))
                .expect("lines can be read");
            let plain = squeeze(&String::from_utf8(output).expect("text"));

            let mut room = Room::new(&words, exercise, language);
            room.paste(typed);
            room.press(KeyCode::Enter);
            let screen = room.screen();
            let pages = squeeze(&room.pages().concat());
            for text in said(&screen).iter().map(|text| squeeze(text)) {
                assert!(plain.contains(&text), "{language} {typed}: the plain front lacks {text}");
                assert!(pages.contains(&text), "{language} {typed}: the full screen lacks {text}");
            }
            for block in &screen.blocks {
                let Block::Groups(groups) = block else { continue };
                for group in groups {
                    assert!(plain.contains(&squeeze(&group.spoken)), "{language} {typed}: {}", group.spoken);
                }
            }
        }
    }
    assert_eq!(words.missing(), Vec::<String>::new(), "sentences that do not exist");
}

/// Drawn small, a code appears character by character, in its groups; drawn large, only its shapes do.
#[test]
fn a_code_is_drawn_in_its_groups() {
    let guide = guide();
    let words = words(&guide);
    let mut room = Room::sized(&words, Exercise::Code, "fr", GuideFiles::new(Vec::new()), (40, 16));
    room.paste("aB3xY9k0LmQ7");
    let pages = room.pages().concat();
    for group in ["1 [ a B 3 ]", "2 [ x Y 9 ]", "3 [ k 0 L ]", "4 [ m Q 7 ]"] {
        assert!(pages.contains(group), "{group}: {pages}");
    }
    // Characters without a large shape are drawn small at any size.
    let mut room = Room::sized(&words, Exercise::Code, "fr", GuideFiles::new(Vec::new()), (80, 24));
    room.paste("aB3 xY9 k0L mQ7");
    let large = room.pages().concat();
    assert!(large.contains('█') && !large.contains("[ a B 3 ]"), "{large}");
    room.press(KeyCode::Backspace);
    room.type_text("€");
    let small = room.pages().concat();
    assert!(small.contains("4 [ m Q € ]") && !small.contains('█'), "{small}");
}
