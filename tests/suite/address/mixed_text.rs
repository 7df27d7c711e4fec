//! A line that was only partly parsed never gets a Yes.

use sesame::check::address::{Reason, Verdict};

use super::judged;

/// What may come directly before a link in a mail: mail programs still turn it into a link.
const PREFIXES: [&str; 53] = [
    "👉", "➡️", "🔗", "✅", "🔒", "⚠️", "📧", "💶", "→", "⇒", "➜", "►", "▶", "»»", "•", "·", "●", "○", "■", "◆", "★",
    "✔", "–", "—", "-", "--", "*", "**", "=", "==", ";", ",", ":", "::", "!", "|", "||", "#", "~", "_", "+", "&", "$",
    "%", "^", "1)", "a)", "ici=", "url=", "lien=", "href=", "<b>", "<br>",
];

const FRAUDS: [&str; 4] =
    ["https://evil.com/login", "https://ec-europa.eu/cas", "http://evil.com", "HTTPS://webgate-login.example/cas"];

pub(super) const GENUINE: &str = "https://webgate.ec.europa.eu/cas";
const MAIL: &str = "automated-notifications@nomail.ec.europa.eu";

/// The lines that are judged good.
pub(super) fn good(lines: &[String]) -> Vec<&String> {
    lines.iter().filter(|line| !matches!(judged(line).verdict, Verdict::False | Verdict::Unknown)).collect()
}

#[test]
fn a_genuine_address_next_to_a_false_one_gets_no_yes() {
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
fn no_possible_address_is_skipped() {
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
fn a_false_address_with_attached_text_stays_false() {
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

/// What honest mails contain besides one genuine address.
#[test]
fn an_ordinary_mail_with_a_genuine_address_gets_a_yes() {
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
