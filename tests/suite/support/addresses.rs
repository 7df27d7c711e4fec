//! The addresses of a guide, as a camera reads them and as they are spelt out.

use ratatui::backend::TestBackend;
use ratatui::style::Color;
use sesame::display::{Display, Theme};
use sesame::guide::Guide;
use sesame::l10n::Catalogs;
use sesame::screen::{Block, Screen, Surface};
use sesame::tui::{Look, Pressed, Source, Tui};
use sesame::wizard::{Event, Overlay, Session, is_web};
use url::Url;

use super::pages::pages;
use super::{started, sunday};

/// The longest address whose code fits every window.
const SHORT: usize = 34;

/// A source without any input.
struct Still;

impl Source for Still {
    fn next(&mut self) -> std::io::Result<Pressed> {
        Err(std::io::Error::other("nothing is pressed"))
    }
    fn capture_mouse(&mut self, _capture: bool) -> std::io::Result<()> {
        Ok(())
    }
}

/// A session with these pages opened on top of each other.
pub(crate) fn opened<'g>(mut session: Session<'g>, pages: &[Overlay]) -> Session<'g> {
    for page in pages {
        session.update(Event::Open(page.clone()), &sunday());
        assert_eq!(session.page(), *page);
    }
    session
}

/// The text of the QR code in a picture, from whether each dot is dark.
pub(crate) fn decoded(width: usize, height: usize, dark: impl FnMut(usize, usize) -> bool) -> Option<String> {
    let mut image = rqrr::PreparedImage::prepare_from_bitmap(width, height, dark);
    image.detect_grids().iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
}

/// Whether a browser goes from the text of a code to this address: capitals in a host do not count.
pub(crate) fn leads_to(text: Option<&str>, address: &str) -> bool {
    text.is_some_and(|text| Url::parse(text).expect("an address") == Url::parse(address).expect("an address"))
}

/// Decodes the QR code as drawn, from the colours of the cells, as a camera would.
fn read_code(screen: &Screen, size: (u16, u16), theme: Theme) -> Option<String> {
    let mut tui = Tui::new(TestBackend::new(size.0, size.1), Still, Look::new(Theme::Auto)).expect("a terminal");
    tui.show_as(&Display { theme, ..Display::default() });
    tui.show(screen).expect("drawn");
    let buffer = tui.backend().buffer().clone();
    // Each cell holds two modules, each sampled as four by four dots: decoders need more than one.
    let (columns, rows) = (usize::from(size.0), usize::from(size.1));
    let dark = |x: usize, y: usize| {
        let (column, half) = (x / 4, y / 4);
        let cell = &buffer[(u16::try_from(column).expect("small"), u16::try_from(half / 2).expect("small"))];
        let code = cell.symbol() == "▀";
        code && (if half % 2 == 0 { cell.fg } else { cell.bg }) == Color::Indexed(16)
    };
    decoded(columns * 4, rows * 8, dark)
}

/// The QR code of every web address can be read from the screen; where it does not fit, the screen says so.
pub(crate) fn a_camera_reads_every_address(guide: &Guide, words: &Catalogs) {
    for (at, address) in guide.facts.addresses().values().enumerate().filter(|(_, address)| is_web(address)) {
        let session = opened(started(guide), &[Overlay::Qr(at.into())]);
        let screen = Screen::of(&session, words, &sunday());
        for theme in [Theme::Auto, Theme::Contrast, Theme::ContrastLight] {
            for size in [(80, 24), (120, 40), (200, 60)] {
                let text = read_code(&screen, size, theme);
                assert!(leads_to(text.as_deref(), address), "{size:?} {theme:?}: {text:?}");
            }
        }
        // In a small window too; where a long one does not fit, the screen says so and still shows the address.
        for size in [(50, 18), (40, 16)] {
            let text = read_code(&screen, size, Theme::Auto);
            let small = pages(&screen, size).replace('\u{a0}', " ");
            let says = small.contains("ne tient pas") && !small.contains('▀');
            assert!(leads_to(text.as_deref(), address) || says && address.len() > SHORT, "{size:?}\n{small}");
        }
    }
}

/// Every character of every address is spelt with its own word, in every language.
pub(crate) fn every_letter_has_its_word(guide: &Guide, words: &Catalogs) {
    for language in words.languages() {
        for (at, address) in guide.facts.addresses().values().enumerate() {
            let mut session = opened(started(guide), &[Overlay::Spelt(at.into())]);
            session.speak(language);
            let screen = Screen::of(&session, words, &sunday());
            let spelt: Vec<String> = screen
                .blocks
                .iter()
                .filter_map(|block| match block {
                    Block::Prose { paras, .. } => Some(paras),
                    _ => None,
                })
                .flatten()
                .filter(|para| para.item)
                .map(|para| para.text())
                .collect();
            let letters: usize = spelt.iter().map(|part| part.split(", ").count()).sum();
            let capitals = address.chars().filter(char::is_ascii_uppercase).count();
            // "w comme William, en majuscule" contains a comma itself.
            let commas = if language == "fr" { capitals } else { 0 };
            assert_eq!(letters, address.chars().count() + commas, "{language} {address}: {spelt:?}");
        }
    }
    assert_eq!(words.missing(), Vec::<String>::new());
}
