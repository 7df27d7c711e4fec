//! Keys, clicks and pastes in a practice; nothing negative before Enter.

use crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use sesame::guide::Exercise;
use sesame::wizard::Outcome;

use crate::support::card::{guide, words};
use crate::support::practice::{Room, key};

/// Words of a negative verdict.
const NEGATIVE: [&str; 8] =
    ["Pas encore", "Not yet", "Il en manque", "de trop", "au lieu", "too many", "instead", "to add"];

pub(crate) fn says_nothing_negative(frame: &str) -> bool {
    NEGATIVE.iter().all(|word| !frame.contains(word))
}

/// Whether each rule is shown as met, judging by the words after its lead.
fn met(frame: &str, language: &str) -> [bool; 3] {
    let rules = match language {
        "fr" => [
            "- Oui : 10 caractères ou plus",
            "- Oui : 3 de ces 4 groupes",
            "- Oui : différent de l’exemple du guide imprimé",
        ],
        _ => [
            "- Yes: 10 characters or more",
            "- Yes: 3 of these 4 groups",
            "- Yes: different from the example in the printed guide",
        ],
    };
    rules.map(|rule| frame.contains(rule))
}

#[test]
fn rules_are_met_one_by_one_without_errors_before_enter() {
    let guide = guide();
    let words = words(&guide);
    // The lengths from which the length and group rules are met, and the lengths at which it is the printed example.
    for (password, length, groups, example) in [
        ("Moulin+7chats", 10, 7, 0..0),
        ("abcdefghijklm", 10, 99, 0..0),
        ("aB1-", 99, 3, 0..0),
        ("          aB1", 10, 13, 0..0),
        ("éàüéàüéàüéàü", 10, 99, 0..0),
        ("25-09Ukraine7", 10, 6, 6..14),
        ("2509ukraineX", 10, 12, 5..14),
    ] {
        for language in ["fr", "en"] {
            let mut room = Room::new(&words, Exercise::Password, language);
            assert_eq!(met(&room.frame(), language), [false; 3], "nothing typed meets nothing");
            for (before, typed) in password.chars().enumerate() {
                let count = before + 1;
                room.type_text(&typed.to_string());
                let frame = room.frame();
                assert!(says_nothing_negative(&frame), "{password} {count}: {frame}");
                let wanted = [count >= length, count >= groups, !example.contains(&count)];
                assert_eq!(met(&frame, language), wanted, "{password} {count}: {frame}");
            }
            // Enter judges and keeps the text.
            assert_eq!(room.press(KeyCode::Enter), None);
            assert_eq!(room.typed(), password);
            let all_met = met(&room.frame(), language) == [true; 3];
            assert_eq!(says_nothing_negative(&room.frame()), all_met, "{password}: {}", room.frame());
            assert!(room.frame().contains(&"•".repeat(password.chars().count())));
            // Further typing removes the verdict.
            room.type_text("x");
            assert!(says_nothing_negative(&room.frame()), "{password}: {}", room.frame());
            assert_eq!(room.typed(), format!("{password}x"));
        }
    }
}

#[test]
fn any_edit_clears_the_verdict() {
    let guide = guide();
    let words = words(&guide);
    for edit in [KeyCode::Backspace, KeyCode::Delete, KeyCode::Char('z'), KeyCode::Null] {
        let mut room = Room::new(&words, Exercise::Password, "fr");
        room.type_text("court1");
        room.press(KeyCode::Home);
        room.press(KeyCode::Right);
        room.press(KeyCode::Enter);
        assert!(room.frame().contains("Pas encore : 2 règles restent à suivre."), "{}", room.frame());
        // Moving the cursor is not an edit.
        room.press(KeyCode::Left);
        room.press(KeyCode::Right);
        assert!(room.frame().contains("Pas encore"), "{}", room.frame());
        match edit {
            KeyCode::Null => room.paste("z"),
            edit => assert_eq!(room.press(edit), None),
        }
        assert!(says_nothing_negative(&room.frame()), "{edit:?}: {}", room.frame());
    }
    for language in ["fr", "en"] {
        let mut room = Room::new(&words, Exercise::Code, language);
        for typed in "abc de fghij klmno".chars() {
            room.type_text(&typed.to_string());
            assert!(says_nothing_negative(&room.frame()), "{}", room.frame());
        }
        room.press(KeyCode::Enter);
        assert!(!says_nothing_negative(&room.frame()), "{}", room.frame());
        assert_eq!(room.typed(), "abc de fghij klmno");
        room.press(KeyCode::Backspace);
        assert!(says_nothing_negative(&room.frame()), "{}", room.frame());
    }
}

#[test]
fn a_tick_is_lost_when_the_password_changes() {
    let guide = guide();
    let words = words(&guide);
    let mut room = Room::new(&words, Exercise::Password, "fr");
    room.type_text("Moulin+7chats-Tulipe");
    room.press(KeyCode::Enter);
    room.press(KeyCode::Tab);
    room.type_text("3");
    assert!(room.frame().contains("C’est bon : toutes les règles connues sont suivies."), "{}", room.frame());
    // Pasting while at the choices changes the password, which must be checked again.
    room.paste("x");
    assert!(!room.frame().contains("vérifié par vous"), "{}", room.frame());
    room.press(KeyCode::Enter);
    assert!(room.frame().contains("Les règles que Sésame peut voir sont suivies."), "{}", room.frame());
}

// ---- Keys -----------------------------------------------------------------------------------------------------------

#[test]
fn letters_and_digits_are_keys_only_outside_the_field() {
    let guide = guide();
    let words = words(&guide);
    let all = "0123456789&é\"'(-è_çà§!qrlhvaosmbQRLHV<> ?";
    for exercise in [Exercise::Password, Exercise::Code] {
        let mut room = Room::new(&words, exercise, "fr");
        let title = room.screen().title;
        room.type_text(all);
        assert_eq!((room.typed(), room.screen().title), (all, title));
        // At the choices, the same letters and the unshifted top row act as keys.
        room.press(KeyCode::Tab);
        room.type_text("l");
        assert!(room.screen().title.starts_with("Practice"), "l is the other language");
        room.type_text("l");
        room.type_text("a");
        assert!(room.screen().field.is_none(), "a opens the help");
        assert_eq!(room.press(KeyCode::Char('r')), None, "r leads back from it");
        room.press(KeyCode::Tab);
        let hidden = |room: &Room<'_>| room.screen().field.expect("a field").hidden;
        let before = hidden(&room);
        room.type_text("é");
        assert_ne!(hidden(&room), before, "é is the unshifted 2: show or hide");
        room.type_text("&");
        room.type_text("2");
        assert_eq!(room.typed(), format!("{all}2"), "& is the unshifted 1: into the field");
        room.press(KeyCode::Tab);
        let last = if exercise == Exercise::Password { '(' } else { '"' };
        assert_eq!(room.press(KeyCode::Char(last)), Some(Outcome::Back), "the last choice ends it");
        for (letter, left) in [('q', Outcome::Stopped), ('r', Outcome::Back)] {
            let mut room = Room::new(&words, exercise, "fr");
            room.type_text("q");
            room.press(KeyCode::Tab);
            assert_eq!(room.press(KeyCode::Char(letter)), Some(left), "{letter}");
            assert_eq!(room.typed(), "q");
        }
    }
}

#[test]
fn editing_works_on_graphemes() {
    let guide = guide();
    let words = words(&guide);
    let mut room = Room::new(&words, Exercise::Password, "fr");
    let start = room.cursor();
    room.paste("ae\u{301}👩\u{200d}🔬z");
    assert_eq!(room.cursor().x, start.x + 4, "four dots");
    let mut steps = |code: KeyCode, text: &str, at: u16| {
        assert_eq!(room.press(code), None);
        assert_eq!(room.typed(), text, "{code:?}");
        assert_eq!((room.cursor().x, room.cursor().y), (start.x + at, start.y), "{code:?}: {text}");
    };
    steps(KeyCode::Left, "ae\u{301}👩\u{200d}🔬z", 3);
    steps(KeyCode::Backspace, "ae\u{301}z", 2);
    steps(KeyCode::Left, "ae\u{301}z", 1);
    steps(KeyCode::Delete, "az", 1);
    steps(KeyCode::Char('é'), "aéz", 2);
    steps(KeyCode::Home, "aéz", 0);
    steps(KeyCode::Left, "aéz", 0);
    steps(KeyCode::Backspace, "aéz", 0);
    steps(KeyCode::Char('1'), "1aéz", 1);
    steps(KeyCode::End, "1aéz", 4);
    steps(KeyCode::Right, "1aéz", 4);
    steps(KeyCode::Delete, "1aéz", 4);
    steps(KeyCode::Backspace, "1aé", 3);
}

#[test]
fn tab_leaves_the_field_and_up_returns() {
    let guide = guide();
    let words = words(&guide);
    for exercise in [Exercise::Password, Exercise::Code] {
        let mut room = Room::new(&words, exercise, "fr");
        let in_field = room.cursor();
        room.press(KeyCode::Tab);
        assert!(room.frame().contains("► 2  "), "Tab leads past “type a try”: {}", room.frame());
        assert_ne!(room.cursor(), in_field);
        for _ in 0..9 {
            room.press(KeyCode::Up);
            if !room.frame().contains('►') {
                break;
            }
        }
        assert_eq!(room.cursor(), in_field, "Up from the first choice");
        room.type_text("q1");
        assert_eq!(room.typed(), "q1");
        // Go down to the last choice; Enter takes it.
        for _ in 0..9 {
            room.press(KeyCode::Down);
        }
        assert_eq!(room.press(KeyCode::Enter), Some(Outcome::Back));
        // Enter on the first choice also moves into the field; Esc leaves from there.
        let mut room = Room::new(&words, exercise, "fr");
        room.press(KeyCode::Tab);
        room.press(KeyCode::Up);
        room.press(KeyCode::Enter);
        room.type_text("r");
        assert_eq!(room.typed(), "r");
        assert_eq!(room.press(KeyCode::Esc), Some(Outcome::Back));
    }
}

#[test]
fn releases_type_nothing_and_altgr_works() {
    let guide = guide();
    let words = words(&guide);
    let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
    let mut room = Room::new(&words, Exercise::Password, "fr");
    for code in [KeyCode::Char('a'), KeyCode::Backspace, KeyCode::Enter, KeyCode::Tab, KeyCode::Esc] {
        room.type_text("b");
        let before = room.typed().to_owned();
        let release = KeyEvent::new_with_kind(code, KeyModifiers::NONE, KeyEventKind::Release);
        assert_eq!(room.input(Input::Key(release)), None);
        assert_eq!(room.typed(), before, "{code:?}");
    }
    for (typed, modifiers) in
        [('@', altgr), ('€', altgr), ('c', altgr), ('#', altgr | KeyModifiers::SHIFT), ('Z', KeyModifiers::SHIFT)]
    {
        let before = room.typed().to_owned();
        assert_eq!(room.input(key(KeyCode::Char(typed), modifiers)), None);
        assert_eq!(room.typed(), format!("{before}{typed}"));
    }
    // Other key combinations type nothing.
    let before = room.typed().to_owned();
    for modifiers in [KeyModifiers::CONTROL, KeyModifiers::ALT] {
        assert_eq!(room.input(key(KeyCode::Char('u'), modifiers)), None);
        assert_eq!(room.typed(), before);
    }
    let interrupt = key(KeyCode::Char('c'), KeyModifiers::CONTROL);
    assert_eq!(room.input(interrupt.clone()), Some(Outcome::Interrupted), "from the field");
    let mut room = Room::new(&words, Exercise::Code, "fr");
    room.press(KeyCode::Tab);
    assert_eq!(room.input(interrupt), Some(Outcome::Interrupted), "from the choices");
}

#[test]
fn clicks_and_pastes_reach_field_and_choices() {
    let guide = guide();
    let words = words(&guide);
    let mut room = Room::new(&words, Exercise::Password, "fr");
    let field = room.cursor();
    let row = |room: &Room<'_>, text: &str| {
        let row = room.frame().lines().position(|line| line.contains(text)).expect("a row");
        u16::try_from(row).expect("small")
    };
    room.press(KeyCode::Tab);
    assert_eq!(room.click(field.x + 5, field.y), None);
    room.type_text("l");
    assert_eq!(room.typed(), "l", "a click into the field");
    let show = row(&room, "Voir ce qui est tapé");
    room.click(10, show);
    assert!(!room.screen().field.expect("a field").hidden, "a click on a choice");
    let first = row(&room, "Continuer à taper");
    room.click(10, first);
    room.type_text("2");
    assert_eq!(room.typed(), "l2", "a click on “type a try”");
    room.press(KeyCode::Tab);
    room.paste("345\r\n");
    assert_eq!(room.typed(), "l2345", "a paste goes into the field even from the choices");
    room.type_text("6");
    assert_eq!(room.typed(), "l23456", "and one goes on typing");
    // On a page without a field, a paste does nothing and no typed text is lost.
    for opens in ["a", "4"] {
        room.press(KeyCode::Tab);
        room.type_text(opens);
        assert!(room.screen().field.is_none());
        room.paste("1\nq");
        assert!(room.screen().field.is_none());
        assert_eq!(room.press(KeyCode::Esc), None);
        assert_eq!(room.typed(), "l23456");
    }
    let last = row(&room, "Finir l’exercice");
    assert_eq!(room.click(10, last), Some(Outcome::Back));
}
