//! Genuine or not: no Yes to a line of which a part was left unread, or from which control characters were taken.

use std::io::{Cursor, Write};
use std::process::{Command, Stdio};

use sesame::app;
use sesame::check::address::{Found, Reason, Verdict, judge};
use sesame::draft::Draft;
use sesame::plain::Plain;
use sesame::screen::{Screen, Typed};
use sesame::search::Finder;
use sesame::session::{Event, FieldAct, Place};
use sesame::text::Role;

use crate::support::{Memory, guide, started, sunday, walk_to, words};

/// What may stand right before a link in a mail: mail programs make a link of it all the same.
const PREFIXES: [&str; 53] = [
    "👉", "➡️", "🔗", "✅", "🔒", "⚠️", "📧", "💶", "→", "⇒", "➜", "►", "▶", "»»", "•", "·", "●", "○", "■", "◆", "★",
    "✔", "–", "—", "-", "--", "*", "**", "=", "==", ";", ",", ":", "::", "!", "|", "||", "#", "~", "_", "+", "&", "$",
    "%", "^", "1)", "a)", "ici=", "url=", "lien=", "href=", "<b>", "<br>",
];

const FRAUDS: [&str; 4] =
    ["https://evil.com/login", "https://ec-europa.eu/cas", "http://evil.com", "HTTPS://webgate-login.example/cas"];

const GENUINE: &str = "https://webgate.ec.europa.eu/cas";
const MAIL: &str = "automated-notifications@nomail.ec.europa.eu";

fn judged(typed: &str) -> Found {
    judge(typed, &guide().facts.known())
}

/// Whether any of them is called good; with the lines that are.
fn good(lines: &[String]) -> Vec<&String> {
    let guide = guide();
    let known = guide.facts.known();
    let is_good = |line: &&String| matches!(judge(line, &known).verdict, Verdict::Here | Verdict::Official);
    lines.iter().filter(is_good).collect()
}

#[test]
fn a_genuine_address_beside_a_false_one_is_no_yes() {
    let mut lines = Vec::new();
    for prefix in PREFIXES {
        for fraud in FRAUDS {
            lines.push(format!("{prefix}{fraud} (EU Login: {GENUINE})"));
            lines.push(format!("{prefix}{fraud} {GENUINE}"));
            lines.push(format!("Votre compte : {GENUINE}\nou bien {prefix}{fraud} merci"));
        }
    }
    assert_eq!(lines.len(), 53 * 4 * 3);
    let good = good(&lines);
    assert!(good.is_empty(), "{} of {}: {good:#?}", good.len(), lines.len());
}

#[test]
fn nothing_that_looks_like_an_address_is_left_out() {
    let lines: Vec<String> = [
        "/ evil.com/x",
        "/evil.com/x",
        "#x@evil.com",
        "?x@evil.com",
        "a/x@evil.com",
        "\\x@evil.com",
        "evil\u{2024}com",
        "evil\u{ff0e}com",
        "https\u{ff1a}//evil\u{2024}com",
        "x\u{ff20}evil\u{2024}com",
        "x\u{fe6b}evil",
        "ou/evil.com",
        "192.0.2.7",
        "0300.0.02.07",
        "127.1/login",
        "?to=x@evil.com",
        "</evil.com/x>",
    ]
    .into_iter()
    .flat_map(|dropped| [format!("{GENUINE} {dropped}"), format!("{dropped} {GENUINE}"), format!("{dropped} {MAIL}")])
    .chain(
        [
            "\"x\" <x@evil.com> <automated-notifications@nomail.ec.europa.eu>",
            "<x@evil.com><automated-notifications@nomail.ec.europa.eu>",
            "https://evil.com <automated-notifications@nomail.ec.europa.eu>",
            "evil.com <automated-notifications@nomail.ec.europa.eu>",
            "mailto:automated-notifications@nomail.ec.europa.eu?cc=x@evil.com",
            "mailto:automated-notifications@nomail.ec.europa.eu?subject=a&to=x%40evil.com",
            "mailto:automated-notifications@nomail.ec.europa.eu?%62cc=x",
            "EU Login <mailto:automated-notifications@nomail.ec.europa.eu?to=x@evil.com>",
            "mailto:automated-notifications@nomail.ec.europa.eu ?to=x@evil.com",
            "[https://webgate.ec.europa.eu/cas](https://evil.com)",
            "https://webgate.ec.europa.eu/cas/<https://evil.com>",
            "https://webgate.ec.europa.eu/cas/(https://evil.com)",
            "https://webgate.ec.europa.eu/cas/👉evil.com",
            "https://webgate.ec.europa.eu/cas/,https://evil.com",
            "https://webgate.ec.europa.eu/cas/,evil.com/x",
            "webgate.ec.europa.eu/cas/,x@evil.com",
            "https://webgate.ec.europa.eu/cas/login?x=1<https://evil.com>",
        ]
        .map(str::to_owned),
    )
    .collect();
    let good = good(&lines);
    assert!(good.is_empty(), "{} of {}: {good:#?}", good.len(), lines.len());
}

#[test]
fn a_false_address_with_something_glued_to_it_stays_false() {
    for (line, verdict, reason) in [
        ("👉https://ec-europa.eu/cas", Verdict::False, Reason::Hyphen),
        ("👉https://ec-europa.eu/cas https://webgate.ec.europa.eu/cas", Verdict::False, Reason::Hyphen),
        ("/ ec-europa.eu/cas", Verdict::False, Reason::Hyphen),
        ("👉https://evil.com/login", Verdict::Unknown, Reason::Unread),
        ("👉https://webgate.ec.europa.eu/cas", Verdict::Unknown, Reason::Unread),
        ("👉https://evil.com https://webgate.ec.europa.eu/cas", Verdict::Unknown, Reason::Several),
    ] {
        let found = judged(line);
        assert_eq!((found.verdict, found.reasons[0]), (verdict, reason), "{line}");
    }
}

/// What stands in honest mails beside one genuine address.
#[test]
fn an_ordinary_mail_with_one_genuine_address_stays_a_yes() {
    for line in [
        "Bonjour,\n\nvotre compte a été créé le 22.11.2026 à 10.30 (voir https://webgate.ec.europa.eu/cas).\n\nMerci !",
        "Dear Sir/Madam,\r\n\r\nplease open <https://webgate.ec.europa.eu/cas>, 3.5 minutes, 24/7…\r\nBest regards",
        "– Étape 1 – « https://webgate.ec.europa.eu/cas » – puis « Créer un compte » !",
        "• https://webgate.ec.europa.eu/cas\n• et/ou le code (8 chiffres) ; 100 % sûr, retraité·e·s",
        "👉 https://webgate.ec.europa.eu/cas 👨\u{200d}💻 ⚠️",
        "1) https://webgate.ec.europa.eu/cas?service=https://webgate.ec.europa.eu/RCAM/",
        "https://webgate.ec.europa.eu/cas/login?a=1&b=2, merci",
        "automated-notifications@nomail.ec.europa.eu <automated-notifications@nomail.ec.europa.eu>",
        "\"EU Login (ne pas répondre)\" <automated-notifications@nomail.ec.europa.eu>",
        "mailto:automated-notifications@nomail.ec.europa.eu?subject=Mon%20compte",
    ] {
        let found = judged(line);
        assert_eq!(found.verdict, Verdict::Here, "{line}: {:?}", found.reasons);
    }
}

/// Escape sequences, whole and cut, and single control characters, each within an address.
fn with_controls() -> Vec<String> {
    let mut lines: Vec<String> = [
        "https://webgate.ec.europa.eu\u{1b}]@evil.com",
        "https://webgate.ec.europa.eu\u{1b}]@evil.com/\u{7}/cas",
        "https://webgate.ec.europa.eu\u{1b}X@evil.com\u{1b}\\/cas",
        "https://webgate.ec.europa.eu\u{1b}^@evil.com\u{9c}/cas",
        "https://webgate.ec.europa.eu\u{1b}_@evil.com\u{7}",
        "https://webgate.ec.europa.eu\u{1b}P@evil.com\u{7}",
        "https://webgate.ec.europa.eu\u{1b}@evil.com",
        "https://webgate.ec.europa.eu\u{1b}[@evil.com",
        "https://webgate.ec.euro\u{9b}@pa.eu/cas",
        "automated-notifications@nomail.ec.europa.eu\u{1b}]@evil.com",
        "\u{1b}[1mhttps://webgate.ec.europa.eu/cas\u{1b}[0m",
        "\u{1b}]8;;https://evil.com\u{1b}\\https://webgate.ec.europa.eu/cas\u{1b}]8;;\u{1b}\\",
        "https://webgate.ec.europa.eu/cas\u{7}",
        "https://evil.com\u{8}\u{8}\u{8} https://webgate.ec.europa.eu/cas",
    ]
    .map(str::to_owned)
    .into();
    // Signs that a browser refuses in a name: a genuine mail never holds one there.
    for sign in [
        '\u{1}',
        '\u{b}',
        '\u{c}',
        '\u{7f}',
        '\u{85}',
        '\u{9b}',
        '\u{61c}',
        '\u{200c}',
        '\u{200d}',
        '\u{200e}',
        '\u{200f}',
        '\u{fff9}',
        '\u{fffb}',
        '\u{e000}',
        '\u{e0001}',
        '\u{e0041}',
    ] {
        lines.push(format!("https://webgate.ec.euro{sign}pa.eu/cas"));
    }
    lines
}

#[test]
fn control_characters_are_no_yes() {
    let lines = with_controls();
    let good = good(&lines);
    assert!(good.is_empty(), "{} of {}: {good:#?}", good.len(), lines.len());
    // What the sequence hid is read, and shown.
    let found = judged(&lines[0]);
    assert_eq!((found.verdict, found.reasons[0]), (Verdict::False, Reason::Userinfo));
    assert!(found.address.contains("evil.com"), "{}", found.address);
    assert_eq!(judged("\u{1b}[31mec-europa.eu").verdict, Verdict::False, "a false address stays one");
}

/// What a browser drops, or what stands at the ends, is no reason to doubt.
#[test]
fn what_a_browser_drops_stays_a_yes() {
    for line in [
        "\r\n  https://webgate.ec.europa.eu/cas\r\n",
        "https://webgate.ec.euro\u{200b}pa.eu/cas",
        "https://webgate.ec.euro\u{ad}pa.eu/cas",
        "https://webgate.ec.euro\u{2060}pa.eu/cas",
        "\u{feff}https://webgate.ec.europa.eu/cas\u{200e} merci",
    ] {
        assert_eq!(judged(line).verdict, Verdict::Here, "{line:?}");
    }
}

/// The exit code for an address given as an argument, or on standard input.
fn exit_code(argument: Option<&str>, input: &[u8]) -> Option<i32> {
    let data = tempfile::tempdir().expect("a folder");
    let mut child = Command::new(env!("CARGO_BIN_EXE_sesame"))
        .args(["--lang", "en", "genuine", argument.unwrap_or("-")])
        .env("SESAME_DATA_DIR", data.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that reads nothing may have left already.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    child.wait_with_output().expect("it ends").status.code()
}

#[test]
fn control_characters_are_no_yes_as_argument_or_input() {
    let mut wrong = Vec::new();
    for line in with_controls() {
        let codes = [exit_code(Some(&line), b""), exit_code(None, line.as_bytes())];
        if codes.iter().any(|code| !matches!(code, Some(1 | 3))) {
            wrong.push((line, codes));
        }
    }
    // One byte, as Latin-1 has it.
    let code = exit_code(None, b"https://webgate.ec.euro\x9b@pa.eu/cas");
    assert!(matches!(code, Some(1 | 3)), "{code:?}");
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(exit_code(None, GENUINE.as_bytes()), Some(0));
}

/// What the page says about a draft: its first words.
fn said(draft: &Draft) -> String {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "open-mail");
    session.speak("en");
    session.update(Event::Open(Place::Genuine), &sunday());
    session.update(Event::Field(FieldAct::Check), &sunday());
    let finder = Finder::new(&guide, &words);
    let typed = Typed { text: draft.text(), remark: draft.remark(), finder: &finder };
    let screen = Screen::with(&session, &words, &sunday(), &typed);
    let spans = screen.blocks.iter().filter_map(|block| match block {
        sesame::screen::Block::Prose { paras, .. } => Some(paras),
        _ => None,
    });
    let strong = spans.flatten().flat_map(|para| &para.spans).find(|span| span.role == Role::Strong);
    strong.expect("a verdict").text.clone()
}

/// The field takes control characters out of a paste; that they were there is known to the end.
#[test]
fn control_characters_in_a_paste_are_no_yes() {
    let mut draft = Draft::default();
    draft.insert(GENUINE);
    assert!(said(&draft).starts_with("Yes"), "{}", said(&draft));
    for line in with_controls() {
        let mut draft = Draft::default();
        draft.insert(&line);
        assert!(!said(&draft).starts_with("Yes"), "{line:?}: {}", draft.text());
        // Nor after a change, as long as any of it is there.
        draft.insert("x");
        draft.erase_before();
        draft.left();
        assert!(!said(&draft).starts_with("Yes"), "{line:?}: {}", draft.text());
        draft.replace(GENUINE);
        assert!(said(&draft).starts_with("Yes"), "a new text");
    }
    // In two pastes, and key by key.
    let mut draft = Draft::default();
    draft.insert("https://webgate.ec.euro");
    draft.insert("\u{9b}pa.eu/cas");
    assert!(!said(&draft).starts_with("Yes"), "{}", draft.text());
    let mut draft = Draft::default();
    "https://webgate.ec.euro\u{9b}pa.eu/cas".chars().for_each(|c| draft.insert(c.encode_utf8(&mut [0; 4])));
    assert!(!said(&draft).starts_with("Yes"), "{}", draft.text());
    // Emptied, it begins again.
    while !draft.is_empty() {
        draft.erase_before();
    }
    draft.insert(GENUINE);
    assert!(said(&draft).starts_with("Yes"));
}

#[test]
fn control_characters_in_a_line_are_no_yes() {
    let guide = guide();
    let words = words(&guide);
    for line in with_controls().into_iter().filter(|line| !line.contains(['\u{b}', '\u{c}'])) {
        let mut session = started(&guide);
        walk_to(&mut session, &[("device", "windows")], "open-eu-login");
        let mut output = Vec::new();
        let mut front = Plain::new(Cursor::new(format!("vrai\n{line}\n2\nq\n")), &mut output, None);
        app::run(&mut session, &words, &mut front, &mut Memory::new()).expect("lines can be read");
        let text = String::from_utf8(output).expect("text").replace('\u{a0}', " ");
        assert!(!text.contains("Oui : "), "{line:?}: {text}");
        assert!(text.contains("Non : ce n’est pas") || text.contains("Sésame ne peut pas le dire"), "{line:?}: {text}");
    }
}
