//! The final code practice line by line, and how both practices handle odd lines. Expected results by hand, as in
//! `passwords.rs`.

use crate::support::model::TestWorld;
use crate::support::sunday;
use std::io::Cursor;

use sesame::app;
use sesame::display::Form;
use sesame::guide::Exercise;
use sesame::guide_files::GuideFiles;
use sesame::plain::Plain;
use sesame::practice::{Practice, Rehearsal};
use sesame::wizard::Outcome;

use super::passwords::{fill, written};
use crate::support::card::{self, guide, words};

/// The expected verdict on a code: its length if it is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Good,
    Uneven,
    Short(usize),
    Long(usize),
    Nothing,
}
use Verdict::{Good, Long, Nothing, Short, Uneven};

struct Said {
    title: &'static str,
    good: &'static str,
    uneven: &'static str,
    short_one: &'static str,
    short: &'static str,
    long: &'static str,
    nothing: &'static str,
    group_one: &'static str,
    group: &'static str,
    spoken: &'static str,
    upper: &'static str,
    lower: &'static str,
    digit: &'static str,
    alike: &'static str,
    alike_one: &'static str,
    alike_hidden: &'static str,
    alikes: [(&'static str, &'static str); 9],
}

const FRENCH: Said = Said {
    title: "Exercice : lire le code final",
    good: "Il y a 12 caractères : quatre groupes de trois. Comparez chaque groupe avec votre message.",
    uneven: "Il y a 12 caractères. Mais vos espaces montrent d’autres groupes. Comparez avec votre message :",
    short_one: "Il y a {} caractère. Il en manque {} pour arriver à 12.",
    short: "Il y a {} caractères. Il en manque {} pour arriver à 12.",
    long: "Il y a {} caractères : {} de trop. Il en faut 12.",
    nothing: "Il y a seulement des espaces. Il faut 12 caractères.",
    group_one: "- Groupe {} : {} caractère au lieu de 3.",
    group: "- Groupe {} : {} caractères au lieu de 3.",
    spoken: "Groupe {} : {}",
    upper: "{} majuscule",
    lower: "{} minuscule",
    digit: "chiffre {}",
    alike: "Faciles à confondre : relisez-les dans votre message.",
    alike_one: "- Groupe {}, place {} : {}",
    alike_hidden: "Certains caractères se confondent facilement. Le choix « Voir » les nomme.",
    alikes: [
        ("0", "le chiffre 0 (zéro). Est-ce la lettre O ?"),
        ("O", "la lettre O majuscule. Est-ce le chiffre 0 ?"),
        ("1", "le chiffre 1 (un). Est-ce I majuscule ou l minuscule ?"),
        ("I", "la lettre I majuscule. Est-ce le chiffre 1 ou l minuscule ?"),
        ("l", "la lettre l minuscule. Est-ce le chiffre 1 ou I majuscule ?"),
        ("5", "le chiffre 5 (cinq). Est-ce la lettre S ?"),
        ("S", "la lettre S majuscule. Est-ce le chiffre 5 ?"),
        ("8", "le chiffre 8 (huit). Est-ce la lettre B ?"),
        ("B", "la lettre B majuscule. Est-ce le chiffre 8 ?"),
    ],
};

const ENGLISH: Said = Said {
    title: "Practice: reading the final code",
    good: "There are 12 characters: four groups of three. Compare each group with your message.",
    uneven: "There are 12 characters. But your spaces show other groups. Compare with your message:",
    short_one: "There is {} character. To make 12, add {} more.",
    short: "There are {} characters. To make 12, add {} more.",
    long: "There are {} characters: {} too many. 12 are needed.",
    nothing: "There are only spaces. 12 characters are needed.",
    group_one: "- Group {}: {} character instead of 3.",
    group: "- Group {}: {} characters instead of 3.",
    spoken: "Group {}: {}",
    upper: "capital {}",
    lower: "small {}",
    digit: "digit {}",
    alike: "Easily confused: read them again in your message.",
    alike_one: "- Group {}, place {}: {}",
    alike_hidden: "Some characters are easily confused. The choice “Show” names them.",
    alikes: [
        ("0", "the digit 0 (zero). Is it the letter O?"),
        ("O", "the capital letter O. Is it the digit 0?"),
        ("1", "the digit 1 (one). Is it a capital I or a small l?"),
        ("I", "the capital letter I. Is it the digit 1 or a small l?"),
        ("l", "the small letter l. Is it the digit 1 or a capital I?"),
        ("5", "the digit 5 (five). Is it the letter S?"),
        ("S", "the capital letter S. Is it the digit 5?"),
        ("8", "the digit 8 (eight). Is it the letter B?"),
        ("B", "the capital letter B. Is it the digit 8?"),
    ],
};

/// A code; the verdict; the groups reported as uneven, with their lengths; all groups, with spaces between their
/// characters; the look-alikes in them, by group and place.
type Case = (&'static str, Verdict, &'static [(usize, usize)], &'static [&'static str], &'static [(usize, usize)]);

const USUAL: &[&str] = &["a B 3", "x Y 9", "k 0 L", "m Q 7"];
const SMALL: &[&str] = &["a b c", "d e f", "g h j", "k m n"];

#[rustfmt::skip]
const CODES: &[Case] = &[
    // Spacing does not matter.
    ("aB3xY9k0LmQ7", Good, &[], USUAL, &[(1, 2), (3, 2)]),
    ("aB3 xY9 k0L mQ7", Good, &[], USUAL, &[(1, 2), (3, 2)]),
    ("aB3-xY9-k0L-mQ7", Good, &[], USUAL, &[(1, 2), (3, 2)]),
    ("aB3 - xY9 - k0L - mQ7", Good, &[], USUAL, &[(1, 2), (3, 2)]),
    ("aB3–xY9–k0L–mQ7", Good, &[], USUAL, &[(1, 2), (3, 2)]),
    (" aB3  xY9   k0L mQ7 ", Good, &[], USUAL, &[(1, 2), (3, 2)]),
    ("aB3\txY9\tk0L\tmQ7", Good, &[], USUAL, &[(1, 2), (3, 2)]),
    ("aB3\u{a0}xY9\u{a0}k0L\u{202f}mQ7", Good, &[], USUAL, &[(1, 2), (3, 2)]),
    ("a B 3 x Y 9 k 0 L m Q 7", Good, &[], USUAL, &[(1, 2), (3, 2)]),
    ("aB3xY9 k0LmQ7", Good, &[], USUAL, &[(1, 2), (3, 2)]),
    ("aB3x Y9k0 LmQ7", Good, &[], USUAL, &[(1, 2), (3, 2)]),
    ("aB 3x Y9 k0 Lm Q7", Good, &[], USUAL, &[(1, 2), (3, 2)]),
    // Case is kept and no character is refused.
    ("abc def ghj kmn", Good, &[], SMALL, &[]),
    ("ABC DEF GHJ KMN", Good, &[], &["A B C", "D E F", "G H J", "K M N"], &[(1, 2)]),
    ("AbC dEf GhJ kMn", Good, &[], &["A b C", "d E f", "G h J", "k M n"], &[]),
    ("234 679 234 679", Good, &[], &["2 3 4", "6 7 9", "2 3 4", "6 7 9"], &[]),
    ("é#€ àç@ ñ!? ÉÈ%", Good, &[], &["é # €", "à ç @", "ñ ! ?", "É È %"], &[]),
    ("+=*$£&<>()[]", Good, &[], &["+ = *", "$ £ &", "< > (", ") [ ]"], &[]),
    ("👍👩\u{200d}🔬🇫🇷 漢字仮 abc def", Good, &[], &["👍 👩\u{200d}🔬 🇫🇷", "漢 字 仮", "a b c", "d e f"], &[]),
    // Too short.
    ("a", Short(1), &[], &["a"], &[]),
    ("q", Short(1), &[], &["q"], &[]),
    ("2", Short(1), &[], &["2"], &[]),
    ("ab", Short(2), &[], &["a b"], &[]),
    ("abc  def", Short(6), &[], &["a b c", "d e f"], &[]),
    ("abc def ghj", Short(9), &[], &["a b c", "d e f", "g h j"], &[]),
    ("abcdefghjkm", Short(11), &[], &["a b c", "d e f", "g h j", "k m"], &[]),
    ("abc def ghj km", Short(11), &[(4, 2)], &["a b c", "d e f", "g h j", "k m"], &[]),
    ("ab cde fgh jkm", Short(11), &[(1, 2)], &["a b", "c d e", "f g h", "j k m"], &[]),
    ("abc-d-efg-hjk", Short(10), &[(2, 1)], &["a b c", "d", "e f g", "h j k"], &[]),
    ("a b c d", Short(4), &[(1, 1), (2, 1), (3, 1), (4, 1)], &["a", "b", "c", "d"], &[]),
    // Too long.
    ("abcdefghjkmnp", Long(13), &[], &["a b c", "d e f", "g h j", "k m n", "p"], &[]),
    ("abc def ghj kmnp", Long(13), &[(4, 4)], &["a b c", "d e f", "g h j", "k m n p"], &[]),
    ("abc def ghj kmn pqr", Long(15), &[], &["a b c", "d e f", "g h j", "k m n", "p q r"], &[]),
    ("abcd efg hjk mnpq", Long(14), &[(1, 4), (4, 4)], &["a b c d", "e f g", "h j k", "m n p q"], &[]),
    // Twelve characters, grouped differently from the message.
    ("abc de fghj kmn", Uneven, &[(2, 2), (3, 4)], &["a b c", "d e", "f g h j", "k m n"], &[]),
    ("abcd-efg-hj-kmn", Uneven, &[(1, 4), (3, 2)], &["a b c d", "e f g", "h j", "k m n"], &[]),
    ("a bcdefghj km n", Uneven, &[(1, 1), (2, 8), (3, 2), (4, 1)], &["a", "b c d e f g h j", "k m", "n"], &[]),
    // Only spaces.
    (" ", Nothing, &[], &[], &[]),
    (" \u{a0} ", Nothing, &[], &[], &[]),
    (" - - ", Nothing, &[], &[], &[]),
    // Look-alikes.
    ("0O1 Il5 S8B abc", Good, &[], &["0 O 1", "I l 5", "S 8 B", "a b c"],
        &[(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3), (3, 1), (3, 2), (3, 3)]),
    ("oiLsb oiLsb", Short(10), &[], &["o i L", "s b o", "i L s", "b"], &[]),
    ("a0O", Short(3), &[], &["a 0 O"], &[(1, 2), (1, 3)]),
    ("lll l", Short(4), &[], &["l l l", "l"], &[(1, 1), (1, 2), (1, 3), (2, 1)]),
];

/// The verdict and the uneven groups.
fn verdict(said: &Said, verdict: Verdict, uneven: &[(usize, usize)]) -> String {
    let number = |number: usize| number.to_string();
    let first = match verdict {
        Good => said.good.to_owned(),
        Uneven => said.uneven.to_owned(),
        Short(1) => fill(said.short_one, &["1", "11"]),
        Short(count) => fill(said.short, &[&number(count), &number(12 - count)]),
        Long(count) => fill(said.long, &[&number(count), &number(count - 12)]),
        Nothing => said.nothing.to_owned(),
    };
    let named = uneven.iter().map(|(group, length)| {
        fill(if *length == 1 { said.group_one } else { said.group }, &[&number(*group), &number(*length)])
    });
    let lines: Vec<String> = std::iter::once(first).chain(named).collect();
    format!("\n\n{}\n\n", lines.join("\n"))
}

/// The groups spelled out, and the look-alikes in them.
fn shown(said: &Said, groups: &[&str], alike: &[(usize, usize)]) -> String {
    let one = |character: &str| {
        let first = character.chars().next().expect("a character");
        let template = match first {
            _ if first.is_uppercase() => said.upper,
            _ if first.is_lowercase() => said.lower,
            '0'..='9' => said.digit,
            _ => "{}",
        };
        fill(template, &[character])
    };
    let spoken = groups.iter().enumerate().map(|(index, group)| {
        let characters: Vec<String> = group.split(' ').map(one).collect();
        fill(said.spoken, &[&(index + 1).to_string(), &characters.join(", ")])
    });
    let mut text = spoken.map(|line| format!("{line}\n")).collect::<String>();
    if !alike.is_empty() {
        text.push_str(&format!("\n{}\n", said.alike));
    }
    for (group, place) in alike {
        let character = groups[group - 1].split(' ').nth(place - 1).expect("a character there");
        let meant = said.alikes.iter().find(|(known, _)| *known == character).expect("a look-alike").1;
        text.push_str(&fill(said.alike_one, &[&group.to_string(), &place.to_string(), meant]));
        text.push('\n');
    }
    text
}

#[test]
fn every_code_gets_the_expected_verdict() {
    let guide = guide();
    let words = words(&guide);
    for (language, said) in [("fr", &FRENCH), ("en", &ENGLISH)] {
        for &(typed, kind, uneven, groups, alike) in CODES {
            let output = written(&words, Exercise::Code, language, &[typed, "2"]);
            let pages: Vec<&str> = output.split(said.title).collect();
            let &[_, _, _, hidden, open] = pages.as_slice() else { panic!("{language} {typed:?}: {output}") };
            let verdict = verdict(said, kind, uneven);
            assert!(hidden.contains(&verdict) && open.contains(&verdict), "{language} {typed:?}: {verdict}\n{output}");
            let shown = shown(said, groups, alike);
            assert!(open.contains(&format!("\n{shown}\n")), "{language} {typed:?}: expected\n{shown}\nin\n{open}");
            // Hidden: no group is spelled out, and look-alikes are mentioned without naming them.
            assert_eq!(hidden.contains(said.alike_hidden), !alike.is_empty(), "{language} {typed:?}: {hidden}");
            assert!(!hidden.contains(said.alike) && !hidden.contains(&shown) || groups.is_empty(), "{hidden}");
            assert!(!open.contains(said.alike_hidden), "{open}");
        }
    }
}

// ---- Lines of all kinds ---------------------------------------------------------------------------------------------

const TOO_LONG: &str =
    "Ce texte est trop long : 200 caractères au plus. Il n’a pas été pris. Ce qui était tapé est toujours là.";
const CLEANED: &str = "Les retours à la ligne et les signes invisibles ont été enlevés. Tout le reste est là.";

#[test]
fn a_line_that_is_too_long_keeps_the_previous_one() {
    let guide = guide();
    let words = words(&guide);
    let last = |lines: &[&str]| {
        let output = written(&words, Exercise::Password, "fr", lines);
        output.rsplit("Exercice : le mot de passe").next().expect("a page").to_owned()
    };
    for long in ["y".repeat(201), "é".repeat(201), "z".repeat(5000), "w".repeat(1 << 20)] {
        let page = last(&["Moulin+7chats-Tulipe", "1", &long]);
        assert!(page.contains(TOO_LONG) && page.contains("ici : 20"), "{page}");
        assert!(page.contains("Les règles que Sésame peut voir sont suivies."), "{page}");
    }
    let just = last(&[&format!("A1{}", "é".repeat(198))]);
    assert!(!just.contains(TOO_LONG) && just.contains("ici : 200"), "{just}");
    // An empty line changes nothing; if nothing was typed, that is said, and nothing is judged.
    let kept = last(&["Moulin+7chats-Tulipe", "1", ""]);
    assert!(kept.contains("ici : 20") && !kept.contains(TOO_LONG), "{kept}");
    let empty = last(&[""]);
    assert!(empty.contains("Rien n’est encore tapé.") && !empty.contains("Pas encore"), "{empty}");
}

#[test]
fn invisible_characters_are_removed_and_reported() {
    let guide = guide();
    let words = words(&guide);
    for (typed, cleaned) in [
        ("Moulin+7chats", false),
        ("Moulin+7chats\r", false),
        ("\u{1b}[31mMoulin+7chats", true),
        ("Mou\u{200b}lin+7chats", true),
        ("\u{feff}Moulin+7chats", true),
        ("Moulin+7chats\u{202e}", true),
        ("Moulin\u{7}+7chats", true),
        ("\u{301}Moulin+7chats", true),
        ("Moulin\u{200d}+7chats", true),
    ] {
        let output = written(&words, Exercise::Password, "fr", &[typed]);
        assert!(output.contains("- Oui : 10 caractères ou plus (ici : 13)"), "{typed:?}: {output}");
        assert!(!output.contains("dans aucun des 4 groupes :"), "{typed:?}: {output}");
        assert_eq!(output.contains(CLEANED), cleaned, "{typed:?}: {output}");
    }
}

#[test]
fn a_practice_is_left_like_other_pages() {
    let guide = guide();
    let words = words(&guide);
    for exercise in [Exercise::Password, Exercise::Code] {
        let last = if exercise == Exercise::Password { "5" } else { "3" };
        for (lines, how) in [
            (&["1", "q", last][..], Outcome::Back),
            (&["1", "", "<"], Outcome::Back),
            (&["1", "abc", "r"], Outcome::Back),
            (&["1", "abc", "a", "r", "r"], Outcome::Back),
            (&["a", "r", "r"], Outcome::Back),
            (&["2"], Outcome::Back),
            (&["1", "abc", "q"], Outcome::Stopped),
            (&["1", "abc"], Outcome::Stopped),
            (&["q"], Outcome::Stopped),
            (&[], Outcome::Stopped),
        ] {
            let mut practice = Practice::new(exercise, "fr", GuideFiles::new(Vec::new()), None, Form::Lines);
            let input: String = lines.iter().map(|line| format!("{line}\n")).collect();
            let mut front = Plain::new(Cursor::new(input), Vec::new(), None);
            let left = app::run(&mut Rehearsal::new(&mut practice, &words), &mut front, &mut TestWorld::new(sunday()))
                .expect("lines can be read");
            assert_eq!(left, how, "{exercise:?} {lines:?}");
        }
    }
}

#[test]
fn both_languages_judge_a_line_alike() {
    let guide = guide();
    let words = words(&guide);
    let output = written(&words, Exercise::Password, "fr", &["Moulin+7", "l"]);
    assert!(output.contains("- Pas encore : 10 caractères ou plus. Il en manque 2."), "{output}");
    assert!(output.contains("- Not yet: 10 characters or more. Still to add: 2."), "{output}");
    // Without secure randomness nothing is suggested, and asking loses nothing typed.
    let mut practice = Practice::new(Exercise::Password, "en", card::guide_files(), None, Form::Lines);
    let mut output = Vec::new();
    let mut front = Plain::new(Cursor::new("1\nMoulin+7chats\n4\n\n"), &mut output, None);
    app::run(&mut Rehearsal::new(&mut practice, &words), &mut front, &mut TestWorld::new(sunday()))
        .expect("lines can be read");
    let output = String::from_utf8(output).expect("text");
    assert!(output.contains("This computer gives no safe randomness"), "{output}");
    assert_eq!(output.matches("10 characters or more (here: 13)").count(), 2, "{output}");
}
