//! Whatever is typed or pasted into a field, its page stays and says what happened.

use super::{CODE, ESC, Exercise, IN_FRENCH, Open, PASSWORD, field, is_typing, paste};
use crate::page::Page;
use crate::support::ENTER;

const EMPTY: &str = "Rien n’est encore tapé.";
const CLEANED: &str = "Les retours à la ligne et les signes invisibles ont été enlevés. Tout le reste est là.";
const TOO_LONG: &str = "Ce texte est trop long : 200 caractères au plus. Il n’a pas été pris.";

/// A practice field that shows what is typed.
struct Field(Open);

impl Field {
    fn new(exercise: &'static Exercise) -> Field {
        let field = Field(Open::new(exercise, &IN_FRENCH));
        if exercise.hidden {
            field.0.take(IN_FRENCH.show);
            field.0.to_field();
        }
        field
    }

    /// Presses a key or pastes; the page must still be the field's and show this text in it.
    fn gives(&self, keys: &str, shown: &str) -> Page {
        self.0.terminal.press(keys);
        self.holds(shown)
    }

    fn holds(&self, shown: &str) -> Page {
        let page = self.0.terminal.until_painted(shown, |page| field(page).as_deref() == Some(shown));
        assert!(is_typing(&page), "no field any more:\n{}", page.text());
        assert!(page.title().starts_with(IN_FRENCH.title), "another page:\n{}", page.text());
        page
    }

    fn leave(self) {
        self.0.terminal.send(ESC);
        self.0.is_back();
        self.0.goes_on_and_stops();
    }
}

fn says(page: &Page, notice: &str, said: bool) {
    assert_eq!(page.shows(notice), said, "{notice:?}:\n{}", page.text());
}

fn nothing_and_little(exercise: &'static Exercise) {
    let field = Field::new(exercise);
    says(&field.gives(ENTER, ""), EMPTY, true);
    says(&field.gives("\x7f", ""), EMPTY, false);
    says(&field.gives("a", "a"), EMPTY, false);
    field.gives(ENTER, "a");
    field.gives("\x1b[3~", "a");
    field.gives(&paste(""), "a");
    field.leave();
}

#[test]
fn empty_and_one_character_input_work() {
    nothing_and_little(&PASSWORD);
    nothing_and_little(&CODE);
}

fn a_megabyte(exercise: &'static Exercise) {
    let field = Field::new(exercise);
    field.gives("a", "a");
    let hostile = "1q&é\r\n\x03\x1b[B\x1b]0;x\x07";
    let page = field.gives(&paste(&hostile.repeat((1 << 20) / hostile.len())), "a");
    says(&page, TOO_LONG, true);
    says(&page, "Ce qui était tapé est toujours là.", true);
    says(&field.gives("b", "ab"), TOO_LONG, false);
    // One character over the limit.
    says(&field.gives(&paste(&"x".repeat(199)), "ab"), TOO_LONG, true);
    assert!(!String::from_utf8_lossy(&field.0.terminal.raw()).contains("]0;x"), "a sequence came out again");
    field.leave();
}

#[test]
fn a_megabyte_is_refused() {
    a_megabyte(&PASSWORD);
    a_megabyte(&CODE);
}

#[test]
fn the_longest_text_fits_and_its_end_is_visible() {
    let field = Field::new(&PASSWORD);
    let page = field.0.terminal.press(&paste(&format!("{}yz", "x".repeat(198))));
    says(&page, TOO_LONG, false);
    assert!(page.words().contains("xxyz"), "its end is not seen:\n{}", page.text());
    assert!(page.shows("ici : 200"), "not all was taken:\n{}", page.text());
    field.leave();
}

#[test]
fn invisible_characters_are_removed_and_reported() {
    for (pasted, shown, said) in [
        ("ab\r\n", "ab", false),
        ("\r\n\r\n", "", false),
        ("a\nb\r\nc", "a b  c", true),
        ("a\tb", "a b", true),
        ("a\x1b[31mb\x1b]0;x\x07c", "abc", true),
        ("a\x03b\x00c\x7fd", "abcd", true),
        ("a\u{202e}b\u{2066}c\u{200f}", "abc", true),
        ("a\u{200b}b\u{ad}c\u{feff}d\u{2060}e", "abcde", true),
        ("\u{200b}\u{202e}", "", true),
        ("\u{301}a", "a", true),
    ] {
        let field = Field::new(if pasted.contains('\x03') { &CODE } else { &PASSWORD });
        says(&field.gives(&paste(pasted), shown), CLEANED, said);
        field.gives(ENTER, shown);
        field.leave();
    }
}

#[test]
fn a_grapheme_counts_as_one_character() {
    for (typed, characters) in [("e\u{301}", 1), ("👍", 1), ("👩\u{200d}🔬", 1), ("🇧🇪é", 2), ("日本", 2), ("ﷺ", 1)]
    {
        let field = Field::new(&PASSWORD);
        let page = field.0.terminal.press(&paste(typed));
        assert!(is_typing(&page), "no field any more:\n{}", page.text());
        says(&page, &format!("ici : {characters}"), true);
        says(&page, CLEANED, false);
        says(&field.0.terminal.press(ENTER), &format!("Il en manque {}.", 10 - characters), true);
        // A terminal that counts such a character as several may leave a piece of it on its screen.
        let erased = (0..characters).fold(None, |_, _| Some(field.0.terminal.press("\x7f"))).expect("a page");
        says(&erased, "ici : 0", true);
        field.leave();
    }
}

#[test]
fn a_split_paste_is_one_paste() {
    let field = Field::new(&PASSWORD);
    for piece in ["\x1b[20", "0~ab", "1q\r", "\x1b", "[201~"] {
        field.0.terminal.send(piece);
    }
    field.holds("ab1q");
    field.leave();
}

#[test]
fn unknown_keys_in_a_field_change_nothing() {
    let field = Field::new(&CODE);
    field.gives("a", "a");
    // Ctrl-A, Ctrl-Z, Alt-q, F1, F5, Insert, the arrows, a mouse wheel.
    for key in ["\x01", "\x1a", "\x1bq", "\x1bOP", "\x1b[15~", "\x1b[2~", "\x1b[D", "\x1b[C", "\x1b[A", "\x1b[<64;9;9M"]
    {
        field.gives(key, "a");
    }
    field.leave();
}

#[test]
fn an_unfinished_paste_does_not_swallow_the_keys() {
    for exercise in [&PASSWORD, &CODE] {
        let field = Field::new(exercise);
        field.0.terminal.send("\x1b[200~abc");
        field.holds("abc");
        field.gives("d", "abcd");
        field.leave();
    }
}

#[test]
fn escape_and_another_key_in_one_write_are_two_keys() {
    let field = Field::new(&CODE);
    field.gives("ab", "ab");
    field.0.terminal.send("\x1b\x03");
    field.0.is_back();
    field.0.goes_on_and_stops();
}
