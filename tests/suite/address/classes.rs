//! Classes of addresses, built from genuine ones: the verdict follows from how each was built.

use sesame::check::address::{Reason, Verdict};

use super::judged;
use super::mixed_text::good;

const SERVICES: [&str; 3] =
    ["webgate.ec.europa.eu/cas", "ecas.ec.europa.eu/cas/login", "trusted-digital-identity.europa.eu/x"];
const ASSOCIATIONS: [&str; 5] =
    ["aiace-europa.eu/tools", "www.aiace-be.eu/x", "aiace-de.eu/x", "aiace-fr.eu/x", "aiace-luxembourg.eu/x"];

/// Genuine pages without `https://`, and the verdict on each alone.
fn genuine() -> impl Iterator<Item = (&'static str, Verdict)> {
    let services = SERVICES.into_iter().map(|page| (page, Verdict::Here));
    services.chain(ASSOCIATIONS.into_iter().map(|page| (page, Verdict::Association)))
}

/// Fails with all cases that were judged otherwise.
fn all_are(cases: &[(String, Verdict)], least: usize) {
    assert!(cases.len() >= least, "{}", cases.len());
    let wrong = cases.iter().filter_map(|(text, verdict)| {
        let found = judged(text);
        (found.verdict != *verdict).then(|| format!("{verdict:?}: {text:?} is {:?} {:?}", found.verdict, found.reasons))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// Fails with all texts that were judged good.
fn none_is_good(texts: &[String], least: usize) {
    assert!(texts.len() >= least, "{}", texts.len());
    let good = good(texts);
    assert!(good.is_empty(), "{} of {}: {good:#?}", good.len(), texts.len());
}

#[test]
fn a_genuine_page_alone_is_genuine_however_it_is_given() {
    let mut cases = Vec::new();
    for (page, verdict) in genuine() {
        for given in [
            format!("https://{page}"),
            page.to_owned(),
            format!("HTTPS://{}", page.to_uppercase()),
            format!("https:/{page}"),
            format!("<https://{page}>"),
            format!("« https://{page} »"),
            format!("(https://{page})."),
            format!("\u{feff}  https://{page}\r\n"),
            format!("Votre compte : https://{page}, merci"),
            format!("👉 https://{page} 👨\u{200d}💻"),
            page.replace('.', " point ").replace('-', " tiret ").replace('/', " barre oblique "),
        ] {
            // In capitals a page is another one; the site is the same.
            cases.push((given, verdict));
        }
    }
    all_are(&cases, 88);
}

#[test]
fn what_leads_elsewhere_or_nowhere_is_false() {
    let mut cases = Vec::new();
    for (page, _) in genuine() {
        let (host, path) = page.split_once('/').expect("a path");
        for built in [
            format!("https://{host}@evil.example/{path}"),
            format!("https://{host}:443@evil.example/"),
            format!("https://{host}%2f{path}@evil.example"),
            format!("https://me:secret@{host}/{path}"),
            format!("https://{host}.evil.example/{path}"),
            format!("https://{}.evil.example/", host.replace('.', "-")),
            format!("https://{host}.com/{path}"),
            format!("https://{host}\\.evil.example/{path}"),
            format!("https://evil.example\\@{host}/{path}"),
            format!("https://{host}:8443/{path}"),
            format!("https://{}/{path}", host.replacen('a', "\u{430}", 1)),
            format!("https://{}/{path}", host.replace('.', "\u{3002}")),
            format!("https://{}/{path}", host.replacen('a', "%61", 1)),
            format!("https://https://{host}/{path}"),
            format!("javascript:location='https://{host}/{path}'"),
            format!("ftp://{host}/{path}"),
            format!("{host}@evil.example"),
            format!("https://{host}/{path} https://ec-europa.eu/cas"),
        ] {
            cases.push((built, Verdict::False));
        }
    }
    all_are(&cases, 144);
}

/// Two addresses, or one that holds another, are never a yes, whatever stands between them.
#[test]
fn two_addresses_are_no_yes() {
    let mut texts = Vec::new();
    for (page, _) in genuine() {
        for other in ["https://evil.example/x", "evil.example/x", "x@evil.example"] {
            for built in [
                format!("https://{page} {other}"),
                format!("{other} https://{page}"),
                format!("https://{page}\n{other}"),
                format!("https://{page} ({other})"),
                format!("<https://{page}> <{other}>"),
                format!("<https://{page}><{other}>"),
                format!("[https://{page}]({other})"),
                format!("https://{page}|{other}"),
                format!("https://{page} → {other}"),
                format!("https://{page}, {other}"),
            ] {
                texts.push(built);
            }
        }
    }
    none_is_good(&texts, 240);
}

/// What a mail program may read as another sender or receiver.
#[test]
fn a_mail_with_another_address_is_no_yes() {
    let mut texts = Vec::new();
    for mail in [
        "automated-notifications@nomail.ec.europa.eu",
        "EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu",
        "info@aiace-europa.eu",
    ] {
        for built in [
            format!("\"x@evil.example\" <{mail}>"),
            format!("x@evil.example <{mail}>"),
            format!("{mail} <x@evil.example> merci"),
            format!("<x@evil.example> <{mail}>"),
            format!("<x@evil.example><{mail}>"),
            format!("{mail}, x@evil.example"),
            format!("x <y <{mail}>>"),
            format!("mailto:{mail}?cc=x@evil.example"),
            format!("mailto:{mail}?subject=a&bcc=x%40evil.example"),
            format!("mailto:{mail}?%74o=x@evil.example"),
            format!("=?utf-8?Q?x=40evil=2Eexample?= <{mail}>"),
        ] {
            texts.push(built);
        }
    }
    none_is_good(&texts, 33);
}

/// The signs within a name as browsers read them today (UTS #46, non-transitional, with `CheckJoiners`): those that they
/// drop do not change it, those that they refuse are never a yes, and those that turn the line round are a trick.
#[test]
fn invisible_signs_are_read_as_browsers_read_them() {
    let dropped: Vec<char> = "\u{ad}\u{34f}\u{180b}\u{180c}\u{180d}\u{200b}\u{2060}\u{2064}\u{feff}"
        .chars()
        .chain('\u{fe00}'..='\u{fe0f}')
        .collect();
    let refused = "\u{1}\u{7f}\u{85}\u{61c}\u{200c}\u{200d}\u{200e}\u{200f}\u{fff9}\u{fffb}\u{e000}\u{e0001}\u{e0041}";
    let turned: Vec<char> = ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}').collect();
    assert_eq!(dropped.len() + refused.chars().count() + turned.len(), 47);
    for (host, good) in [("webgate.ec.europa.eu", Verdict::Here), ("aiace-europa.eu", Verdict::Association)] {
        let with = |sign: char| judged(&format!("https://{}/cas", host.replace("europa", &format!("euro{sign}pa"))));
        for sign in &dropped {
            assert_eq!(with(*sign).verdict, good, "{sign:?} in {host}");
        }
        for sign in refused.chars() {
            let found = with(sign);
            assert_eq!((found.verdict, found.reasons[0]), (Verdict::Unknown, Reason::Control), "{sign:?} in {host}");
        }
        for sign in &turned {
            let found = with(*sign);
            assert_eq!((found.verdict, found.reasons[0]), (Verdict::False, Reason::Bidi), "{sign:?} in {host}");
        }
    }
    // Mail programs drop none.
    for sign in dropped.iter().copied().chain(refused.chars()) {
        let found = judged(&format!("automated-notifications@nomail.ec.euro{sign}pa.eu"));
        assert_eq!((found.verdict, found.reasons[0]), (Verdict::Unknown, Reason::Control), "{sign:?}");
    }
}
