//! A table of addresses with the expected verdicts.

use sesame::check::address::{Found, Reason, Verdict};

use super::judged;

/// Decodes the escapes `\t`, `\n`, `\\` and `\u{...}`.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let (sign, tail) = match after.strip_prefix("u{").and_then(|after| after.split_once('}')) {
            Some((code, tail)) => {
                (u32::from_str_radix(code, 16).ok().and_then(char::from_u32).expect("a character"), tail)
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
        rest = tail;
    }
    out + rest
}

/// The rows: expected verdict, expected reason, typed text.
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
        "association" => Verdict::Association,
        "official" => Verdict::Official,
        "false" => Verdict::False,
        "unknown" => Verdict::Unknown,
        other => panic!("no verdict: {other}"),
    }
}

#[test]
fn every_address_gets_the_expected_verdict() {
    let table = table();
    assert!(table.len() > 400, "{}", table.len());
    let mut wrong = Vec::new();
    for (wanted, reason, typed) in &table {
        let found = judged(typed);
        let reasons: Vec<&str> = found.reasons.iter().map(|reason| reason.name()).collect();
        if found.verdict != verdict(wanted) || !reasons.contains(reason) {
            wrong.push(format!("{wanted} {reason}: {typed:?} is {:?} {reasons:?} {}", found.verdict, found.address));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), table.len(), wrong.join("\n"));
}

/// Snapshot of everything found about each address: reasons, remarks, displayed address, owner.
#[test]
fn findings_match_the_snapshot() {
    let mut all = String::new();
    for (_, _, typed) in table() {
        let Found { verdict, reasons, remarks, medium, address, owner, meant } = judged(&typed);
        let reasons: Vec<&str> = reasons.iter().map(|reason| reason.name()).collect();
        let remarks: Vec<&str> = remarks.iter().map(|remark| remark.name()).collect();
        all.push_str(&format!("{typed:?}\n  {verdict:?} {reasons:?} {remarks:?}\n"));
        all.push_str(&format!("  {medium:?} {address:?} of {owner:?}, meant {meant:?}\n"));
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("address-found", all);
    });
}

/// Every reason occurs in the table, except the ones about length.
#[test]
fn every_reason_occurs_in_the_table() {
    let table = table();
    for reason in [
        Reason::Scheme,
        Reason::Userinfo,
        Reason::Backslash,
        Reason::Bidi,
        Reason::Number,
        Reason::Letters,
        Reason::Punycode,
        Reason::Imitated,
        Reason::Front,
        Reason::Ending,
        Reason::Hyphen,
        Reason::Glued,
        Reason::Near,
        Reason::AfterHost,
        Reason::Left,
        Reason::DisplayName,
        Reason::ServiceName,
        Reason::Local,
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
        Reason::ShownLink,
        Reason::Receivers,
        Reason::EncodedWord,
        Reason::Unread,
        Reason::Wrapped,
        Reason::Control,
        Reason::Telephone,
        Reason::NoAddress,
        Reason::Empty,
    ] {
        let times = table.iter().filter(|(_, name, _)| *name == reason.name()).count();
        assert!(times >= 2, "{}: {times}", reason.name());
    }
}

#[test]
fn long_addresses_are_shortened_or_refused() {
    let long = format!("https://webgate.ec.europa.eu/cas/{}", "a".repeat(2000));
    let found = judged(&long);
    assert_eq!(found.verdict, Verdict::Here);
    assert!(found.address.chars().count() <= 120 && found.address.ends_with('…'));
    let found = judged(&format!("https://ec.europa.eu/{}", "a".repeat(10_000)));
    assert_eq!((found.verdict, found.reasons), (Verdict::Unknown, vec![Reason::TooLong]));
    // The longest line that is accepted.
    let beginning = "https://ec.europa.eu/";
    let longest = format!("{beginning}{}", "a".repeat(4096 - beginning.len()));
    assert_eq!(judged(&longest).verdict, Verdict::Official);
    assert_eq!(judged(&format!("{longest}a")).reasons, [Reason::TooLong]);
}
