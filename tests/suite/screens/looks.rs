//! Snapshots of each kind of page, at two sizes and in both languages; odd sizes; colours.

use ratatui::backend::TestBackend;
use ratatui::buffer::Cell;
use ratatui::style::Color;
use sesame::screen::{Screen, Surface};
use sesame::tui::{Look, Pressed, Source, Theme, Tui};

use crate::support::card::{guide, words};
use crate::support::pages::{in_language, kinds, pages};
use crate::support::{started, sunday};

/// One file per kind of page: a change is reviewed once, in all its forms.
#[test]
fn every_kind_of_page_matches_its_snapshot() {
    let guide = guide();
    let words = words(&guide);
    for (name, session, now) in kinds(&guide) {
        let mut looks = Vec::new();
        for language in words.languages() {
            for size in [(80, 24), (40, 16)] {
                let screen = Screen::of(&in_language(&session, language), &words, &now);
                looks.push(format!("##### {language} {}x{}\n{}", size.0, size.1, pages(&screen, size)));
            }
        }
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("page-{name}"), looks.join("\n"));
        });
    }
    assert_eq!(words.missing(), Vec::<String>::new());
}

#[test]
fn any_window_size_works() {
    let guide = guide();
    let words = words(&guide);
    for (_, session, now) in kinds(&guide) {
        let screen = Screen::of(&session, &words, &now);
        for size in [(1, 1), (1, 200), (200, 1), (2, 2), (19, 7), (20, 8), (21, 9), (30, 10), (39, 15), (300, 100)] {
            pages(&screen, size);
        }
    }
}

#[test]
fn only_the_terminals_own_theme_has_no_colours() {
    /// Input that never comes.
    struct Still;
    impl Source for Still {
        fn next(&mut self) -> std::io::Result<Pressed> {
            Err(std::io::Error::other("nothing is pressed"))
        }
        fn capture_mouse(&mut self, _capture: bool) -> std::io::Result<()> {
            Ok(())
        }
    }
    let guide = guide();
    let screen = Screen::of(&started(&guide), &words(&guide), &sunday());
    for (theme, coloured) in [(Theme::Auto, true), (Theme::None, false), (Theme::Contrast, true)] {
        let mut tui = Tui::new(TestBackend::new(80, 24), Still, Look::new(theme)).expect("a terminal");
        tui.show(&screen).expect("drawn");
        let colour = |cell: &Cell| cell.fg != Color::Reset || cell.bg != Color::Reset;
        assert_eq!(tui.backend().buffer().content.iter().any(colour), coloured, "{theme:?}");
    }
}
