//! The desk's pages on screen: complete at every size, no dead ends, and a few reviewed as snapshots.

use std::cell::RefCell;

use sesame::desk::DeskPage;
use sesame::keys::Action;
use sesame::screen::Screen;
use sesame::wizard::Event;

use super::{Desk, placed};
use crate::support::fits::{Sizes, fits_within};
use crate::support::model::{TestCases, new_case};
use crate::support::person::Card;
use crate::support::shown::{DESK_PAGES, shown};
use crate::support::story::{Mode, Story, UNKNOWN};

/// A desk page is longer than a caller's: the caller's texts, the volunteer's, and what accompanies them.
const SIZES: Sizes =
    [((20, 8), 120), ((40, 16), 25), ((50, 18), 15), ((80, 24), 8), ((100, 30), 6), ((120, 40), 4), ((200, 60), 3)];

fn desk<'g>(card: &'g Card, mode: Mode, language: &str, elsewhere: bool) -> Desk<'g> {
    let mut away = placed(card, "Iris", "phone", "ready");
    away.case.archived = true;
    let tulip = placed(card, "Tulipe", "computer", "key");
    let mut cases = TestCases::of([tulip, away, new_case(&card.guide, "Grive", "en", "fr")]);
    if elsewhere {
        cases.elsewhere = cases.cases.keys().cloned().collect();
    }
    Story::at_desk((&card.guide, &card.words), mode, language, cases)
}

/// Every page of the desk itself, reached by keys.
fn pages(card: &Card, language: &str) -> Vec<Screen> {
    let mut screens = Vec::new();
    let mut end = |desk: Desk<'_>| screens.extend(desk.seen.screens);
    let begin = |elsewhere| desk(card, Mode::Full((80, 24)), language, elsewhere);
    let mut board = begin(false);
    board.types("tuli");
    end(board);
    let mut board = begin(false);
    board.types(UNKNOWN);
    end(board);
    let mut archive = begin(false);
    archive.chooses("desk-archive.see");
    end(archive);
    for refused in ["Marie Dupont", "a@b.be", "0475123456", "../x", "un surnom beaucoup trop long pour cela", "Tulipe"]
    {
        let mut new = begin(false);
        new.chooses("desk-new");
        new.types(refused);
        end(new);
    }
    let mut new = begin(false);
    new.chooses("desk-new");
    new.types("merle");
    new.enter();
    for typed in ["clé", "2222", UNKNOWN] {
        let mut find = new.another();
        find.opens("merle");
        find.types(typed);
        end(find);
    }
    new.chooses("desk-find.questions");
    new.chooses("desk-unknown");
    new.chooses("desk-unknown");
    new.types(UNKNOWN);
    end(new);
    for page in [
        "desk-find.again",
        "desk-jump",
        "desk-notes.see",
        "desk-undo",
        "desk-call-back",
        "desk-letter",
        "desk-history",
        "desk-languages.change",
        "desk-delete",
    ] {
        let mut case = begin(false);
        case.opens("Tulipe");
        case.chooses("desk-no");
        case.back();
        case.opens_page(page);
        end(case);
    }
    let mut escalate = begin(false);
    escalate.opens("Tulipe");
    escalate.chooses("desk-escalate");
    end(escalate);
    for note in ["Marie Dupont, 0475 12 34 56, code Ab3 x9K 77q Zz1", "rappeler demain"] {
        let mut text = begin(false);
        text.opens_page("desk-notes.see");
        text.chooses("desk-notes.write");
        text.writes(note);
        text.hands(if note.starts_with('M') { "Enter" } else { "Esc" });
        end(text);
    }
    let mut look = begin(true);
    look.opens("Tulipe");
    look.chooses("desk-try-again");
    look.opens_page("desk-notes.see");
    end(look);
    screens
}

impl Desk<'_> {
    /// Opens a page of the case Tulipe.
    fn opens_page(&mut self, id: &str) {
        if self.now.desk.call().is_none() {
            self.opens("Tulipe");
        }
        self.chooses("desk-case");
        self.chooses(id);
    }
}

/// Every expected page is among those tested.
#[test]
fn every_desk_page_fits_and_can_be_left() {
    let card = Card::new();
    let seen = RefCell::default();
    for language in card.words.languages() {
        let screens = pages(&card, language);
        for page in DESK_PAGES {
            assert!(screens.iter().any(|screen| shown(screen) == page), "{page:?} is not looked at");
        }
        for screen in screens {
            let mut sizes = SIZES;
            if shown(&screen) == DeskPage::Board || shown(&screen) == DeskPage::Archive {
                // A case on one line is taller than the smallest window, where it is cut.
                sizes[0] = sizes[1];
            }
            fits_within(&screen, &seen, sizes);
            let leaves =
                screen.event(Action::Back).is_some() || screen.choices.iter().any(|choice| choice.event == Event::Stop);
            assert!(leaves && !screen.choices.is_empty(), "{}", screen.title);
            let usual = screen.choices.get(screen.default);
            assert!(usual.is_some_and(|choice| !choice.irreversible), "{}", screen.title);
        }
    }
    // The search reads every text without a device, so only the desk's own texts are checked here.
    let missing: Vec<String> = card.words.missing().into_iter().filter(|id| id.contains("desk")).collect();
    assert_eq!(missing, Vec::<String>::new());
}

/// The pages to review, in the order of a call.
fn looked_at(card: &Card, size: (u16, u16), language: &str) -> String {
    let mut text = String::new();
    let mut show = |name: &str, desk: &Desk<'_>| {
        text.push_str(&format!("===== {name}\n{}\n", desk.seen.frame()));
    };
    let begin = |elsewhere| desk(card, Mode::Full(size), language, elsewhere);
    let mut one = begin(false);
    show("the board", &one);
    one.opens("Tulipe");
    show("a call", &one);
    one.hands("End");
    show("a call, its answers", &one);
    let mut find = begin(false);
    find.opens("Grive");
    let trouble = find.line("trouble-usb");
    find.writes(&trouble);
    show("a trouble by its title", &find);
    let mut note = begin(false);
    note.opens_page("desk-notes.see");
    note.chooses("desk-notes.write");
    note.writes("rappeler demain");
    note.hands("Esc");
    show("a written note", &note);
    note.chooses("desk-unkept.go-on");
    note.hands("' PIN : 4711' Enter");
    show("a note like a secret", &note);
    let mut look = begin(true);
    look.opens("Tulipe");
    show("a case open elsewhere", &look);
    look.hands("End");
    show("a case open elsewhere, its answers", &look);
    text
}

#[test]
fn desk_pages_match_the_snapshots() {
    let card = Card::new();
    insta::assert_snapshot!("desk-80x24-fr", looked_at(&card, (80, 24), "fr"));
    insta::assert_snapshot!("desk-80x24-en", looked_at(&card, (80, 24), "en"));
    insta::assert_snapshot!("desk-40x16-fr", looked_at(&card, (40, 16), "fr"));
    insta::assert_snapshot!("desk-40x16-en", looked_at(&card, (40, 16), "en"));
}
