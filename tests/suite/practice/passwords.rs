//! The password practice line by line, through the real loop: what is said about roughly a hundred passwords. The
//! expected results were worked out by hand from the rules and are written out in full in both languages.

use crate::support::model::TestWorld;
use crate::support::sunday;
use std::io::Cursor;

use sesame::app;
use sesame::display::Form;
use sesame::guide::Exercise;
use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;
use sesame::plain::Plain;
use sesame::practice::{Practice, Rehearsal};
use sesame::wizard::Outcome;

use crate::support::card::{guide, words};

/// Everything a practice writes for these lines, from its field on. Non-breaking spaces become plain ones: they only affect line breaks.
/// Without word lists, which only affect the strength.
pub(crate) fn written(words: &Catalogs, exercise: Exercise, language: &str, lines: &[&str]) -> String {
    let mut practice = Practice::new(exercise, language, GuideFiles::new(Vec::new()), Some([1; 32]), Form::Lines);
    // Without words, and in the code practice, the first answer of the first page leads to the field.
    let input: String = ["1"].iter().chain(lines).map(|line| format!("{line}\n")).collect();
    let mut output = Vec::new();
    let mut front = Plain::new(Cursor::new(input), &mut output, None).opening(false);
    let left = app::run(&mut Rehearsal::new(&mut practice, words), &mut front, &mut TestWorld::new(sunday()))
        .expect("lines can be read");
    assert_eq!(left, Outcome::Stopped, "the input ended");
    String::from_utf8(output).expect("text").replace(['\u{a0}', '\u{202f}'], " ")
}

/// A template with its `{}` filled.
pub(crate) fn fill(template: &str, values: &[&str]) -> String {
    values.iter().fold(template.to_owned(), |text, value| text.replacen("{}", value, 1))
}

// ---- The password ---------------------------------------------------------------------------------------------------

/// The expected verdict on a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// The number of rules still broken.
    NotYet(usize),
    /// All rules met except the one the person must check.
    Yours,
    /// The same, but with a character that the site may not accept.
    Doubt,
}
use Verdict::{Doubt, NotYet, Yours};

struct Said {
    one_left: &'static str,
    many_left: &'static str,
    yours: &'static str,
    weak: &'static str,
    fair: &'static str,
    doubt: &'static str,
    good: &'static str,
    long_enough: &'static str,
    too_short: &'static str,
    groups_met: &'static str,
    groups_wanted: &'static str,
    no_example: &'static str,
    example: &'static str,
    own: &'static str,
    own_checked: &'static str,
    one_outside: &'static str,
    many_outside: &'static str,
    space: &'static str,
    /// A to Z, a to z, 0 to 9, signs.
    groups: [&'static str; 4],
}

const FRENCH: Said = Said {
    one_left: "Pas encore : une règle reste à suivre.",
    many_left: "Pas encore : {} règles restent à suivre.",
    weak: "Les règles sont suivies. Mais cet essai est facile à deviner.",
    fair: "Les règles sont suivies. Mais avec du temps, cet essai se devine.",
    yours: "Les règles que Sésame peut voir sont suivies. À vous de vérifier la dernière.",
    doubt: "Les règles connues sont suivies. Mais le site peut refuser un caractère.",
    good: "C’est bon : toutes les règles connues sont suivies.",
    long_enough: "- Oui : 10 caractères ou plus (ici : {})",
    too_short: "- Pas encore : 10 caractères ou plus. Il en manque {}.",
    groups_met: "- Oui : 3 de ces 4 groupes (ici : {}) : A à Z, a à z, 0 à 9, signes comme - ? & %",
    groups_wanted: "- Pas encore : 3 de ces 4 groupes. Encore {} à prendre parmi : {}.",
    no_example: "- Oui : différent de l’exemple du guide imprimé",
    example: "- Pas encore : différent de l’exemple du guide imprimé. Il lui ressemble, et tout le monde le connaît.",
    own: "- À vous de voir : ni votre nom, ni le début de votre adresse courriel",
    own_checked: "- Oui : ni votre nom, ni le début de votre adresse (vérifié par vous)",
    one_outside: "Un caractère n’est dans aucun des 4 groupes : une lettre accentuée, ou un autre signe.",
    many_outside: "{} caractères ne sont dans aucun des 4 groupes : lettres accentuées, ou autres signes.",
    space: "L’espace est permis. Il compte comme un caractère, mais dans aucun groupe.",
    groups: ["A à Z", "a à z", "0 à 9", "signes"],
};

const ENGLISH: Said = Said {
    one_left: "Not yet: one rule is still to follow.",
    many_left: "Not yet: {} rules are still to follow.",
    weak: "The rules are followed. But this try is easy to guess.",
    fair: "The rules are followed. But with some time, this try can be guessed.",
    yours: "The rules that Sésame can see are followed. The last one is for you to check.",
    doubt: "The known rules are followed. But the site may refuse a character.",
    good: "Well done: all the known rules are followed.",
    long_enough: "- Yes: 10 characters or more (here: {})",
    too_short: "- Not yet: 10 characters or more. Still to add: {}.",
    groups_met: "- Yes: 3 of these 4 groups (here: {}): A to Z, a to z, 0 to 9, signs such as - ? & %",
    groups_wanted: "- Not yet: 3 of these 4 groups. Take {} more, from: {}.",
    no_example: "- Yes: different from the example in the printed guide",
    example: "- Not yet: different from the example in the printed guide. It looks like it, and everybody knows that one.",
    own: "- For you to check: neither your name, nor the beginning of your e-mail address",
    own_checked: "- Yes: neither your name, nor the beginning of your address (checked by you)",
    one_outside: "One character is in none of the 4 groups: an accented letter, or another sign.",
    many_outside: "{} characters are in none of the 4 groups: accented letters, or other signs.",
    space: "Spaces are allowed. They count as characters, but in no group.",
    groups: ["A to Z", "a to z", "0 to 9", "signs"],
};

/// A password; its visible characters; its groups, each by its first character; the distinct characters outside the
/// groups; whether it is the printed example; the verdict.
type Case<'a> = (&'a str, usize, &'a str, usize, bool, Verdict);

#[rustfmt::skip]
const PASSWORDS: &[Case<'static>] = &[
    // Length.
    ("Abcdefgh1", 9, "Aa0", 0, false, NotYet(1)),
    ("Abcdefghi1", 10, "Aa0", 0, false, Yours),
    ("Abcdefghij1", 11, "Aa0", 0, false, Yours),
    ("Abcdefg1-", 9, "Aa0-", 0, false, NotYet(1)),
    ("Abcdefgh1-", 10, "Aa0-", 0, false, Yours),
    ("A1-", 3, "A0-", 0, false, NotYet(1)),
    // One character, and lines that look like commands.
    ("q", 1, "a", 0, false, NotYet(2)),
    ("<", 1, "-", 0, false, NotYet(2)),
    ("3", 1, "0", 0, false, NotYet(2)),
    ("é", 1, "", 1, false, NotYet(2)),
    // A character is what a person sees: combining accents, joined emoji, flags.
    ("Te\u{301}le\u{301}phon1", 9, "Aa0", 1, false, NotYet(1)),
    ("Te\u{301}le\u{301}phone1", 10, "Aa0", 1, false, Doubt),
    ("Te\u{301}le\u{301}phones1", 11, "Aa0", 1, false, Doubt),
    ("Téléphon1", 9, "Aa0", 1, false, NotYet(1)),
    ("Téléphone1", 10, "Aa0", 1, false, Doubt),
    ("Abcdefg1👩\u{200d}🔬", 9, "Aa0", 1, false, NotYet(1)),
    ("Abcdefgh1👩\u{200d}🔬", 10, "Aa0", 1, false, Doubt),
    ("Bonjour1🇫🇷", 9, "Aa0", 1, false, NotYet(1)),
    ("Bonjour12🇫🇷", 10, "Aa0", 1, false, Doubt),
    ("Bonjour12👍🏽", 10, "Aa0", 1, false, Doubt),
    ("👨\u{200d}👩\u{200d}👧\u{200d}👦👍👍👍👍👍👍👍👍👍", 10, "", 2, false, NotYet(1)),
    // Groups.
    ("abcdefghij", 10, "a", 0, false, NotYet(1)),
    ("ABCDEFGHIJ", 10, "A", 0, false, NotYet(1)),
    ("0123456789", 10, "0", 0, false, NotYet(1)),
    ("!@#$%^&*()", 10, "-", 0, false, NotYet(1)),
    ("Abcdefghij", 10, "Aa", 0, false, NotYet(1)),
    ("abcdefghi1", 10, "a0", 0, false, NotYet(1)),
    ("abcdefghi-", 10, "a-", 0, false, NotYet(1)),
    ("ABCDEFGHI1", 10, "A0", 0, false, NotYet(1)),
    ("ABCDEFGHI-", 10, "A-", 0, false, NotYet(1)),
    ("012345678-", 10, "0-", 0, false, NotYet(1)),
    ("PASSWORD1!", 10, "A0-", 0, false, Yours),
    ("password1!", 10, "a0-", 0, false, Yours),
    ("Password-!", 10, "Aa-", 0, false, Yours),
    ("Moulin+7chats", 13, "Aa0-", 0, false, Yours),
    ("aB1", 3, "Aa0", 0, false, NotYet(1)),
    // Spaces add length but belong to no group.
    ("          ", 10, "", 0, false, NotYet(1)),
    ("   ", 3, "", 0, false, NotYet(2)),
    ("abcde fghi", 10, "a", 0, false, NotYet(1)),
    ("Abcdefghi ", 10, "Aa", 0, false, NotYet(1)),
    ("Abc def 1", 9, "Aa0", 0, false, NotYet(1)),
    ("Abc defg 1", 10, "Aa0", 0, false, Yours),
    ("   Abc1   ", 10, "Aa0", 0, false, Yours),
    ("Mon chat dort 3 fois", 20, "Aa0", 0, false, Yours),
    ("correct horse battery staple", 28, "a", 0, false, NotYet(1)),
    ("MOT DE PASSE 2026", 17, "A0", 0, false, NotYet(1)),
    ("Abcdefg\u{a0}h1", 10, "Aa0", 1, false, Doubt),
    ("Abcdefg\u{2003}h1", 10, "Aa0", 1, false, Doubt),
    // Letters and signs that only look like those of a group: each would be the third group.
    ("abcdefg12Ａ", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12！", 10, "a0", 1, false, NotYet(1)),
    ("Abcdefghi１", 10, "Aa", 1, false, NotYet(1)),
    ("Abcdefghi\u{663}", 10, "Aa", 1, false, NotYet(1)),
    ("ABCDEFG12а", 10, "A0", 1, false, NotYet(1)),
    ("abcdefg12А", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12Α", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12É", 10, "a0", 1, false, NotYet(1)),
    ("ABCDEFG12ç", 10, "A0", 1, false, NotYet(1)),
    ("ABCDEFG12ß", 10, "A0", 1, false, NotYet(1)),
    ("ABCDEFG12ª", 10, "A0", 1, false, NotYet(1)),
    ("Abcdefghi²", 10, "Aa", 1, false, NotYet(1)),
    ("Abcdefghi½", 10, "Aa", 1, false, NotYet(1)),
    ("abcdefg12–", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12—", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12\u{2011}", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12\u{2212}", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12’", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12«", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12“", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12…", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12€", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12§", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12£", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12°", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12µ", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12´", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12¨", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12¿", 10, "a0", 1, false, NotYet(1)),
    ("abcdefg12\u{a0}", 10, "a0", 1, false, NotYet(1)),
    ("Abcdefg12€", 10, "Aa0", 1, false, Doubt),
    ("Abcdef12€€", 10, "Aa0", 1, false, Doubt),
    ("Abcdef1€§£", 10, "Aa0", 3, false, Doubt),
    ("Vélo-rouge-7", 12, "Aa0-", 1, false, Doubt),
    ("ÉTÉ-été-2026", 12, "Aa0-", 2, false, Doubt),
    ("ÉÉÉ-ééé-2026", 12, "0-", 2, false, NotYet(1)),
    // The printed example, in the spellings of its pattern.
    ("25-09Ukraine", 12, "Aa0-", 0, true, NotYet(1)),
    ("25-09UKRAINE", 12, "A0-", 0, true, NotYet(1)),
    ("25-09ukraine", 12, "a0-", 0, true, NotYet(1)),
    ("25-09uKrAiNe", 12, "Aa0-", 0, true, NotYet(1)),
    ("2509Ukraine", 11, "Aa0", 0, true, NotYet(1)),
    ("25/09Ukraine", 12, "Aa0-", 0, true, NotYet(1)),
    ("25.09Ukraine", 12, "Aa0-", 0, true, NotYet(1)),
    ("25_09_Ukraine", 13, "Aa0-", 0, true, NotYet(1)),
    ("25-09-Ukraine", 13, "Aa0-", 0, true, NotYet(1)),
    ("2509-Ukraine", 12, "Aa0-", 0, true, NotYet(1)),
    ("25 09 Ukraine", 13, "Aa0", 0, true, NotYet(1)),
    ("2509 Ukraine", 12, "Aa0", 0, true, NotYet(1)),
    ("25–09Ukraine", 12, "Aa0", 1, true, NotYet(1)),
    ("25\u{a0}09\u{a0}Ukraine", 13, "Aa0", 1, true, NotYet(1)),
    ("25 - 09 - Ukraine", 17, "Aa0-", 0, true, NotYet(1)),
    (" 25-09Ukraine ", 14, "Aa0-", 0, true, NotYet(1)),
    ("26-01Belgique", 13, "Aa0-", 0, true, NotYet(1)),
    ("99-12MOLDAVIE", 13, "A0-", 0, true, NotYet(1)),
    ("00-10portugal", 13, "a0-", 0, true, NotYet(1)),
    ("25-09Suède", 10, "Aa0-", 1, true, NotYet(1)),
    ("25-09Sue\u{300}de", 10, "Aa0-", 1, true, NotYet(1)),
    ("2511décembre", 12, "a0", 1, true, NotYet(2)),
    ("25-09Україна", 12, "0-", 6, true, NotYet(2)),
    ("24-05mai", 8, "a0-", 0, true, NotYet(2)),
    ("2405mai", 7, "a0", 0, true, NotYet(3)),
    // Turned round, or with its word.
    ("25-13Ukraine", 12, "Aa0-", 0, true, NotYet(1)),
    ("09-25Ukraine", 12, "Aa0-", 0, true, NotYet(1)),
    ("25-09Ukraine7", 13, "Aa0-", 0, true, NotYet(1)),
    ("Ukraine25-09", 12, "Aa0-", 0, true, NotYet(1)),
    ("eniarkU90-52", 12, "Aa0-", 0, true, NotYet(1)),
    ("Ukr@1ne-25-09", 13, "Aa0-", 0, true, NotYet(1)),
    // Close to it, but different.
    ("25-13Tulipe", 11, "Aa0-", 0, false, Yours),
    ("25-00Tulipe", 11, "Aa0-", 0, false, Yours),
    ("5-09Tulipes", 11, "Aa0-", 0, false, Yours),
    ("25-09Tulipe7", 12, "Aa0-", 0, false, Yours),
    ("25-09Deux-Mots", 14, "Aa0-", 0, false, Yours),
    ("25-09 deux mots", 15, "a0-", 0, false, Yours),
    ("A25-09Tulipe", 12, "Aa0-", 0, false, Yours),
    ("125-09Tulipe", 12, "Aa0-", 0, false, Yours),
    ("25-09", 5, "0-", 0, false, NotYet(2)),
];

/// The verdict and the rules below it, unmet rules first.
fn block(said: &Said, &(_, length, groups, _, example, verdict): &Case<'_>) -> String {
    let names = || {
        let named = ["A", "a", "0", "-"].into_iter().zip(said.groups).filter(|(sign, _)| !groups.contains(sign));
        named.map(|(_, name)| name).collect::<Vec<_>>().join(", ")
    };
    let mut lines = vec![match verdict {
        NotYet(1) => said.one_left.to_owned(),
        NotYet(rules) => fill(said.many_left, &[&rules.to_string()]),
        Yours => said.yours.to_owned(),
        Doubt => said.doubt.to_owned(),
    }];
    let mut met = Vec::new();
    match length {
        0..10 => lines.push(fill(said.too_short, &[&(10 - length).to_string()])),
        _ => met.push(fill(said.long_enough, &[&length.to_string()])),
    }
    match groups.len() {
        0..3 => lines.push(fill(said.groups_wanted, &[&(3 - groups.len()).to_string(), &names()])),
        _ => met.push(fill(said.groups_met, &[&groups.len().to_string()])),
    }
    if example {
        lines.push(said.example.to_owned())
    } else {
        met.push(said.no_example.to_owned())
    }
    lines.extend(met);
    lines.push(said.own.to_owned());
    format!("\n\n{}\n\n", lines.join("\n"))
}

fn check_passwords(language: &str, said: &Said) {
    let guide = guide();
    let words = words(&guide);
    let signs = r##"!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"##;
    assert_eq!(signs.len(), 32);
    // Each sign alone counts as the third group.
    let signs: Vec<String> = signs.chars().map(|sign| format!("abcdefg12{sign}")).collect();
    let signs = signs.iter().map(|typed| (typed.as_str(), 10, "a0-", 0, false, Yours));
    for case in PASSWORDS.iter().copied().chain(signs) {
        let (typed, _, _, outside, _, _) = case;
        let output = written(&words, Exercise::Password, language, &[typed]);
        let block = block(said, &case);
        // The headline also says how easy it is to guess; which passwords are weak is up to the estimator.
        let mut said_of = [said.yours, said.fair, said.weak].into_iter();
        let found = said_of.any(|strength| output.contains(&block.replacen(said.yours, strength, 1)));
        assert!(found, "{language} {typed:?}: expected\n{block}\nin\n{output}");
        let many = fill(said.many_outside, &[&outside.to_string()]);
        for (line, there) in [
            (said.one_outside, outside == 1),
            (many.as_str(), outside > 1),
            (said.space, typed.contains(' ')),
            (said.good, false),
        ] {
            assert_eq!(output.lines().any(|said| said == line), there, "{language} {typed:?}: {line}\n{output}");
        }
    }
}

#[test]
fn every_password_gets_the_expected_verdict_in_french() {
    check_passwords("fr", &FRENCH);
}

#[test]
fn every_password_gets_the_expected_verdict_in_english() {
    check_passwords("en", &ENGLISH);
}

/// The person ticks the last rule, and the tick is lost when the password changes.
#[test]
fn the_user_ticks_the_rule_about_names() {
    let guide = guide();
    let words = words(&guide);
    for (language, said) in [("fr", &FRENCH), ("en", &ENGLISH)] {
        let last = |lines: &[&str]| {
            let output = written(&words, Exercise::Password, language, lines);
            output.rsplit("\n\n").take(5).collect::<Vec<_>>().join("\n\n")
        };
        let checked = last(&["Moulin+7chats-Tulipe", "3"]);
        assert!(checked.contains(said.good) && checked.contains(said.own_checked), "{checked}");
        let taken_back = last(&["Moulin+7chats-Tulipe", "3", "3"]);
        assert!(taken_back.contains(said.yours) && taken_back.contains(said.own), "{taken_back}");
        let next = last(&["Moulin+7chats-Tulipe", "3", "1", "Autre+brouette-9nuages"]);
        assert!(next.contains(said.yours) && next.contains(said.own), "{next}");
        // A tick does not replace another rule.
        let short = last(&["Moulin+7", "3"]);
        assert!(short.contains(said.one_left) && short.contains(said.own_checked), "{short}");
        let accented = last(&["Vélo-rouge-7", "3"]);
        assert!(accented.contains(said.doubt) && accented.contains(said.own_checked), "{accented}");
    }
}

/// Before another line is typed, nothing negative is said about the last one.
#[test]
fn nothing_is_judged_before_the_next_line() {
    let guide = guide();
    let words = words(&guide);
    for (language, title) in [("fr", "Exercice : le mot de passe"), ("en", "Practice: the password")] {
        for lines in [&[][..], &["court1", "1"], &["25-09Ukraine", "2", "1"]] {
            let output = written(&words, Exercise::Password, language, lines);
            let page = output.rsplit(title).next().expect("a page");
            assert!(!page.contains("Pas encore") && !page.contains("Not yet"), "{lines:?}: {page}");
        }
    }
}
