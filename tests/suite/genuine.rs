//! Genuine or not: a table of addresses, each judged rightly; the page, the command.

use std::collections::VecDeque;
use std::io::{Cursor, Write};
use std::process::{Command, Output, Stdio};

use crossterm::event::{Event as Input, KeyCode, KeyEvent};
use proptest::prelude::*;
use sesame::app::{self, Left};
use sesame::check::address::{Found, Reason, Role, Verdict, judge};
use sesame::draft::Remark;
use sesame::facts::Facts;
use sesame::guide::Guide;
use sesame::plain::Plain;
use sesame::screen::{Screen, Typed};
use sesame::search::Finder;
use sesame::session::{Event, FieldAct, Place, Session};
use sesame::text::clean;
use sesame::tui::{Source, Theme, ThemeName, Tui};
use sesame::words::Words;

use crate::support::frames::Frames;
use crate::support::pages::pages;
use crate::support::{Memory, guide, started, sunday, walk_to, words};

/// What is typed, with its unusual signs written out.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let (sign, behind) = match after.strip_prefix("u{").and_then(|after| after.split_once('}')) {
            Some((code, behind)) => {
                (u32::from_str_radix(code, 16).ok().and_then(char::from_u32).expect("a character"), behind)
            }
            None => {
                let sign = match after.chars().next() {
                    Some('t') => '\t',
                    Some('n') => '\n',
                    Some('\\') => '\\',
                    other => panic!("{other:?} in {text}"),
                };
                (sign, &after[1..])
            }
        };
        out.push(sign);
        rest = behind;
    }
    out + rest
}

/// The table, with its verdicts and reasons.
fn table() -> Vec<(&'static str, &'static str, String)> {
    let text = include_str!("addresses.tsv");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let mut fields = line.splitn(3, '\t');
            let mut field = || fields.next().unwrap_or_else(|| panic!("three fields: {line}"));
            (field(), field(), unescaped(field()))
        })
        .collect()
}

fn verdict(name: &str) -> Verdict {
    match name {
        "here" => Verdict::Here,
        "official" => Verdict::Official,
        "false" => Verdict::False,
        "unknown" => Verdict::Unknown,
        other => panic!("no verdict: {other}"),
    }
}

fn judged(facts: &Facts, typed: &str) -> Found {
    judge(typed, &facts.known())
}

#[test]
fn every_address_of_the_table_is_judged_rightly() {
    let guide = guide();
    let table = table();
    assert!(table.len() > 400, "{}", table.len());
    let mut wrong = Vec::new();
    for (wanted, reason, typed) in &table {
        let found = judged(&guide.facts, typed);
        let reasons: Vec<&str> = found.reasons.iter().map(|reason| reason.name()).collect();
        if found.verdict != verdict(wanted) || !reasons.contains(reason) {
            wrong.push(format!("{wanted} {reason}: {typed:?} is {:?} {reasons:?} {}", found.verdict, found.address));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), table.len(), wrong.join("\n"));
}

/// All that is found about each of them, as it was looked at: every reason and remark, what is shown, whose it is.
#[test]
fn what_is_found_about_every_address_as_it_was_looked_at() {
    let guide = guide();
    let mut all = String::new();
    for (_, _, typed) in table() {
        let Found { verdict, reasons, remarks, medium, address, owner, meant } = judged(&guide.facts, &typed);
        let reasons: Vec<&str> = reasons.iter().map(|reason| reason.name()).collect();
        let remarks: Vec<&str> = remarks.iter().map(|remark| remark.name()).collect();
        all.push_str(&format!("{typed:?}\n  {verdict:?} {reasons:?} {remarks:?}\n"));
        all.push_str(&format!("  {medium:?} {address:?} of {owner:?}, meant {meant:?}\n"));
    }
    insta::assert_snapshot!("genuine-found", all);
}

/// Each reason that can be given is given in the table, but for those of length.
#[test]
fn every_trick_stands_in_the_table() {
    let table = table();
    for reason in [
        Reason::Scheme,
        Reason::Userinfo,
        Reason::Backslash,
        Reason::Bidi,
        Reason::Number,
        Reason::Letters,
        Reason::Punycode,
        Reason::Front,
        Reason::Ending,
        Reason::Hyphen,
        Reason::Glued,
        Reason::Near,
        Reason::Behind,
        Reason::Left,
        Reason::DisplayName,
        Reason::ServiceName,
        Reason::Misspelt,
        Reason::Http,
        Reason::Port,
        Reason::Double,
        Reason::Encoded,
        Reason::Odd,
        Reason::Service,
        Reason::Help,
        Reason::Official,
        Reason::Association,
        Reason::OtherAssociation,
        Reason::OtherSite,
        Reason::Several,
        Reason::Unread,
        Reason::Control,
        Reason::Telephone,
        Reason::NoAddress,
        Reason::Empty,
    ] {
        let times = table.iter().filter(|(_, name, _)| *name == reason.name()).count();
        assert!(times >= 2, "{}: {times}", reason.name());
    }
}

/// Every address that a text may show is judged by its role; no counter-example is ever good, or shown.
#[test]
fn what_the_guide_itself_names_is_judged_by_its_role() {
    let guide = guide();
    let known = guide.facts.known();
    assert!(known.iter().any(|known| known.role == Role::Trap));
    for one in &known {
        let found = judged(&guide.facts, one.address);
        let wanted = match one.role {
            Role::Service => (Verdict::Here, Reason::Service),
            Role::Help => (Verdict::Here, Reason::Help),
            Role::Association => (Verdict::Unknown, Reason::Association),
            Role::Trap if one.id == "aiace-coe" => (Verdict::Unknown, Reason::OtherAssociation),
            Role::Trap => (Verdict::False, found.reasons[0]),
        };
        assert_eq!((found.verdict, found.reasons[0]), wanted, "{}", one.address);
        assert_eq!(guide.facts.addresses().contains_key(one.id), one.role != Role::Trap, "{}", one.id);
    }
}

/// The name of the site in an address as it was read.
fn host(found: &Found) -> String {
    let rest = found.address.split_once("://").map_or(found.address.as_str(), |(_, rest)| rest);
    let rest = rest.split('/').next().unwrap_or_default();
    rest.rsplit('@').next().unwrap_or_default().to_owned()
}

fn parts() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("https://"),
        Just("http://"),
        Just("europa"),
        Just("eu"),
        Just("ec"),
        Just("webgate"),
        Just("."),
        Just("."),
        Just("/"),
        Just("@"),
        Just("-"),
        Just(":"),
        Just("\\"),
        Just("%2e"),
        Just("。"),
        Just("xn--"),
        Just(" "),
        Just(" point "),
        Just("?"),
        Just("#"),
        Just("evil.example"),
        Just("\u{430}"),
        Just("\u{202e}"),
        Just("\u{200b}"),
        Just("cas"),
        Just("<"),
        Just(">"),
        Just("\""),
        Just("nomail"),
        Just("com"),
        Just("0"),
        Just("["),
        Just("]"),
    ];
    proptest::collection::vec(part, 0..14).prop_map(|parts| parts.concat())
}

fn is_safe(facts: &Facts, typed: &str) -> Result<(), TestCaseError> {
    let found = judged(facts, typed);
    prop_assert!(!found.reasons.is_empty());
    prop_assert_eq!(&clean(&found.address), &found.address, "nothing to obey is shown");
    if matches!(found.verdict, Verdict::Here | Verdict::Official) {
        let host = host(&found);
        prop_assert!(host == "europa.eu" || host.ends_with(".europa.eu"), "{:?}: {}", typed, found.address);
        prop_assert_eq!(found.owner, "europa.eu");
        // The verdict is on what is shown: judged again, it is the same, and the address stays as it is, but for signs at its end.
        let again = judged(facts, &found.address);
        let bare = |text: &str| text.trim_end_matches(|c: char| !c.is_alphanumeric()).to_owned();
        prop_assert_eq!((again.verdict, bare(&again.address)), (found.verdict, bare(&found.address)));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_text_but_one_of_europa_is_ever_called_official(typed in any::<String>()) {
        is_safe(&guide().facts, &typed)?;
    }

    #[test]
    fn nor_is_any_mixture_of_true_and_false(typed in parts()) {
        is_safe(&guide().facts, &typed)?;
    }

    #[test]
    fn nor_is_a_true_one_with_anything_behind_or_before_it(mess in "[a-z.@:/-]{1,8}", behind in any::<bool>()) {
        let true_one = "webgate.ec.europa.eu";
        let typed = if behind { format!("{true_one}{mess}") } else { format!("{mess}{true_one}") };
        is_safe(&guide().facts, &typed)?;
    }
}

#[test]
fn what_is_very_long_is_refused_and_what_is_long_is_shown_short() {
    let guide = guide();
    let long = format!("https://webgate.ec.europa.eu/cas/{}", "a".repeat(2000));
    let found = judged(&guide.facts, &long);
    assert_eq!(found.verdict, Verdict::Here);
    assert!(found.address.chars().count() <= 120 && found.address.ends_with('…'));
    let found = judged(&guide.facts, &format!("https://ec.europa.eu/{}", "a".repeat(10_000)));
    assert_eq!((found.verdict, found.reasons), (Verdict::Unknown, vec![Reason::TooLong]));
    // The longest line that is read.
    let beginning = "https://ec.europa.eu/";
    let longest = format!("{beginning}{}", "a".repeat(4096 - beginning.len()));
    assert_eq!(judged(&guide.facts, &longest).verdict, Verdict::Official);
    assert_eq!(judged(&guide.facts, &format!("{longest}a")).reasons, [Reason::TooLong]);
}

/// The page with an address typed, before or after Enter.
fn page(guide: &Guide, words: &Words, language: &str, typed: &str, enter: bool) -> Screen {
    let mut session = started(guide);
    walk_to(&mut session, &[("device", "windows")], "open-mail");
    session.speak(language);
    session.update(Event::Open(Place::Genuine), &sunday());
    if enter {
        session.update(Event::Field(FieldAct::Check), &sunday());
    }
    let finder = Finder::new(guide, words);
    Screen::with(&session, words, &sunday(), &Typed { text: typed, remark: None, finder: &finder })
}

#[test]
fn the_page_before_and_after() {
    let guide = guide();
    let words = words(&guide);
    for language in ["fr", "en"] {
        let mut all = Vec::new();
        for (typed, enter) in [
            ("", false),
            ("ec-europa.eu", false),
            ("ec-europa.eu", true),
            ("webgate point ec point europa point eu barre oblique RCAM", true),
            ("\"EU Login\" <x@evil.com>", true),
            ("https://www.example.com", true),
        ] {
            let screen = page(&guide, &words, language, typed, enter);
            for size in [(80, 24), (40, 16)] {
                all.push(format!("#### {typed} {enter} {}x{}\n{}", size.0, size.1, pages(&screen, size)));
            }
        }
        insta::assert_snapshot!(format!("genuine-{language}"), all.join("\n"));
    }
    assert_eq!(words.missing(), Vec::<String>::new());
}

/// No complaint while typing, none that nobody asked for, and none that outlives a change (rule 17).
#[test]
fn nothing_is_judged_before_enter_or_after_a_change() {
    let guide = guide();
    let words = words(&guide);
    let says = |screen: &Screen| pages(screen, (80, 24)).replace('\u{a0}', " ").contains("Non : ce n’est pas");
    assert!(!says(&page(&guide, &words, "fr", "ec-europa.eu", false)));
    assert!(says(&page(&guide, &words, "fr", "ec-europa.eu", true)));
    let mut session = started(&guide);
    session.update(Event::Field(FieldAct::Check), &sunday());
    assert!(!session.is_judged(), "a check elsewhere is none of this page");
    session.update(Event::Open(Place::Genuine), &sunday());
    session.update(Event::Field(FieldAct::Check), &sunday());
    assert!(session.is_judged());
    session.edited();
    assert!(!session.is_judged());
    session.update(Event::Field(FieldAct::Check), &sunday());
    session.update(Event::Back, &sunday());
    session.update(Event::Open(Place::Genuine), &sunday());
    assert!(!session.is_judged(), "opened anew, it begins anew");
    let finder = Finder::new(&guide, &words);
    let typed = Typed { text: "", remark: Some(Remark::TooLong), finder: &finder };
    let screen = Screen::with(&session, &words, &sunday(), &typed);
    assert!(screen.notices.iter().any(|notice| notice.contains("trop long")), "{:?}", screen.notices);
}

/// Keys that are pressed one after the other.
struct Keys(VecDeque<KeyCode>);

impl Source for Keys {
    fn next(&mut self) -> std::io::Result<Input> {
        let key = self.0.pop_front().ok_or_else(|| std::io::Error::other("nothing is pressed"))?;
        Ok(Input::Key(KeyEvent::from(key)))
    }
    fn capture_mouse(&mut self, _capture: bool) -> std::io::Result<()> {
        Ok(())
    }
}

/// From a step by one key: typed, judged, another, and back to the step. Nothing of it is kept.
#[test]
fn by_one_key_from_a_step_and_back_to_it() {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "open-mail");
    let before = session.place();
    let mut keys = vec![KeyCode::Char('f')];
    keys.extend("ec-europa.eu".chars().map(KeyCode::Char));
    // Judged: letters and digits are keys again. To the last page and its choices; another; that one; out of it.
    keys.extend([KeyCode::Enter, KeyCode::End, KeyCode::Char('1')]);
    keys.extend("webgate.ec.europa.eu".chars().map(KeyCode::Char));
    keys.extend([KeyCode::Enter, KeyCode::Esc, KeyCode::Char('f'), KeyCode::Tab, KeyCode::Char('q')]);
    let (backend, seen) = Frames::new((80, 24));
    let mut tui = Tui::new(backend, Keys(keys.into()), Theme::new(ThemeName::None)).expect("a terminal");
    let mut world = Memory::new();
    let left = app::run(&mut session, &words, &mut tui, &mut world).expect("keys are enough");
    assert_eq!((left, session.ground()), (Left::Stopped, before));
    let frames: Vec<String> = seen.take().iter().map(|frame| frame.text.replace('\u{a0}', " ")).collect();
    let at = |said: &str| frames.iter().position(|frame| frame.contains(said)).unwrap_or_else(|| panic!("{said}"));
    let (no, yes) = (at("Non : ce n’est pas la vraie adresse."), at("Oui : c’est une vraie adresse"));
    assert!(no < yes, "{no} {yes}");
    let first = at("ec-europa.e");
    assert!(!frames[first..no].iter().any(|frame| frame.contains("Non : ")), "no word before Enter");
    let last = frames.last().expect("a page");
    assert!(last.contains("Vraie ou fausse") && !last.contains("webgate"), "opened anew, it is empty:\n{last}");
    let kept: String = world.kept.iter().map(|progress| progress.write()).collect();
    assert!(!kept.contains("europa"), "{kept}");
}

/// Line by line: by its word, from the page of whoever was contacted, and from an address.
#[test]
fn lines_judge_as_well() {
    let guide = guide();
    let words = words(&guide);
    let run = |session: &mut Session<'_>, typed: &str| {
        let mut output = Vec::new();
        let mut front = Plain::new(Cursor::new(typed.to_owned()), &mut output, None);
        app::run(session, &words, &mut front, &mut Memory::new()).expect("lines can be read");
        String::from_utf8(output).expect("text").replace('\u{a0}', " ")
    };
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "open-eu-login");
    let text = run(&mut session.clone(), "vrai\nec-europa.eu\n1\nwebgate.ec.europa.eu/cas\n2\nq\n");
    let at = |said: &str| text.find(said).unwrap_or_else(|| panic!("{said} not in\n{text}"));
    assert!(at("Vraie ou fausse") < at("Non : ") && at("Non : ") < at("Oui : "), "{text}");
    assert!(text.contains("La partie qui compte : ec-europa.eu"), "{text}");
    // An empty line goes back, and is no address.
    let text = run(&mut session.clone(), "vrai\n\nq\n");
    assert!(!text.contains("Sésame ne peut pas le dire"), "{text}");
    for page in [Place::Contacted, Place::Address(0)] {
        let mut there = session.clone();
        there.update(Event::Open(page), &sunday());
        let screen = Screen::of(&there, &words, &sunday());
        assert!(screen.choices.iter().any(|choice| choice.event == Event::Open(Place::Genuine)), "{page:?}");
    }
}

fn sesame(args: &[&str], input: &str) -> Output {
    let data = tempfile::tempdir().expect("a folder");
    let mut child = Command::new(env!("CARGO_BIN_EXE_sesame"))
        .args(args)
        .env("SESAME_DATA_DIR", data.path())
        .env("SESAME_NOW", "2026-11-22T10:00:00+01:00")
        .env_remove("SESAME_LANG")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that reads nothing may have left already.
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    child.wait_with_output().expect("it ends")
}

#[test]
fn the_command_says_it_in_words_and_by_its_exit_code() {
    for (args, input, code, said) in [
        (&["--lang", "fr", "genuine", "https://webgate.ec.europa.eu/cas"][..], "", 0, "Oui : c’est une vraie adresse"),
        (&["genuine", "EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu", "--lang", "en"], "", 0, "Yes: this is a genuine"),
        (&["genuine", "ec-europa.eu", "--lang", "en"], "", 1, "ec-europa.eu is not europa.eu."),
        (&["genuine", "ec-europa.eu", "--lang", "fr"], "", 1, "Un tiret y remplace un point"),
        (&["genuine", "https://commission.europa.eu", "--lang", "en"], "", 3, "An official address, but not"),
        (&["genuine", "aiace-be.eu", "--lang", "fr"], "", 3, "Sésame ne peut pas le dire"),
        (&["genuine", "webgate", "point", "ec", "point", "europa", "point", "eu", "--lang", "fr"], "", 0, "Oui : "),
        (&["genuine", "-", "--lang", "en"], "webqgate.ec.europa.eu\n", 1, "webgate.ec.europa.eu"),
        (&["genuine", "-", "--lang", "en"], "", 3, "Nothing is typed."),
        (&["genuine", "\u{1b}[31mec-europa.eu\u{7}", "--lang", "en"], "", 1, "https://ec-europa.eu/"),
    ] {
        let output = sesame(args, input);
        let text = String::from_utf8(output.stdout).expect("text").replace('\u{a0}', " ");
        assert_eq!(output.status.code(), Some(code), "{args:?}: {text}");
        assert!(text.contains(said), "{args:?}: {text}");
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{args:?}: {text:?}");
    }
    let output = sesame(&["genuine", "--lang", "fr"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).expect("text").contains("sesame genuine ADRESSE"));
}
