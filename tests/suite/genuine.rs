//! Genuine or not: a table of addresses, each judged rightly; the page, the command.

use proptest::prelude::*;
use sesame::check::address::{Found, Known, Reason, Role, Verdict, judge};
use sesame::facts::Facts;
use sesame::shelf::Shelf;

use crate::support::guide;

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
        _ => Verdict::Unknown,
    }
}

fn judged(facts: &Facts, typed: &str) -> Found {
    judge(typed, &facts.known())
}

#[test]
fn every_address_of_the_table_is_judged_rightly() {
    let guide = guide();
    let table = table();
    assert!(table.len() >= 220, "{}", table.len());
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
