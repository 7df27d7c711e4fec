//! Whatever a folder contains, the checker does not crash and nothing invalid gets through.

use std::borrow::Cow;

use sesame::guide_files::{File, GuideFiles};

use super::{GUIDE, problems};
use crate::support::card;

fn with(path: &str, text: impl Into<Cow<'static, str>>) -> GuideFiles {
    let card = card::guide_files();
    let others = card.files().iter().filter(|file| file.path != path).cloned();
    GuideFiles::new(others.chain([File { path: path.to_owned(), text: text.into() }]).collect())
}

#[test]
fn odd_folder_contents_are_reported() {
    // An empty folder; one language without its texts; every file cut in half.
    let empty = problems(&GuideFiles::new(Vec::new()));
    assert!(empty.iter().any(|problem| problem.rule.name() == "no-file"));
    let card = card::guide_files();
    for file in card.files() {
        let half = file.text.char_indices().nth(file.text.chars().count() / 2).map_or(0, |(at, _)| at);
        let told = problems(&with(&file.path, file.text[..half].to_owned()));
        // A shorter list of contacts is still valid.
        let list = file.path == "guides/contacts.toml" || file.path.ends_with("known.txt");
        assert!(list || !told.is_empty(), "half of {}", file.path);
        // Nor need a list of words, or of mail services, have any.
        let list = file.path == "guides/wrappers.toml" || file.path.ends_with(".txt");
        assert!(list || !problems(&with(&file.path, "")).is_empty(), "no {}", file.path);
    }
}

#[test]
fn nesting_cycles_and_escapes_are_rejected() {
    let words = "locales/fr/card.ftl";
    for (text, code) in [
        ("a = ".to_owned() + &"{ ".repeat(100_000), "words-deep"),
        ("a = { A".to_owned() + &"(A".repeat(100_000), "words-deep"),
        ("a = { b }\nb = { c }\nc = { a }\n".to_owned(), "words-circle"),
        ("a = { a }\n".to_owned(), "words-circle"),
        ((0..5000).map(|at| format!("a{at} = {{ a{} }} x\n", at + 1)).collect(), "words-chain"),
        ("a = \u{1b}]0;title\u{7}\n".to_owned(), "sign-unfit"),
        ("a = one\u{202e}two\n".to_owned(), "sign-unfit"),
        // An escape sequence is parsed as the character it stands for.
        ("a = { \"\\u001b\" }[2J\n".to_owned(), "sign-unfit"),
        ("a = { \"\\U00202e\" }x\n".to_owned(), "sign-unfit"),
        ("a = one\rtwo\n".to_owned(), "sign-unfit"),
        ("a = one\ttwo\n".to_owned(), "sign-unfit"),
        ("-term = x\n".to_owned(), "words-term"),
    ] {
        let told = problems(&with(words, text));
        assert!(told.iter().any(|problem| problem.rule.name() == code && problem.file == words), "{code}");
    }
    for escape in ["\\u001b[2J", "\\U0000202E", "\\x1b[2J", "\\e[2J", "\\r", "\\ue000"] {
        let facts = |path: &str| {
            card::guide_files().file(path).map(|file| file.text.replacen("Confirmer", escape, 1)).expect("there")
        };
        let told = problems(&with("guides/labels.toml", facts("guides/labels.toml")));
        assert!(told.iter().any(|problem| problem.rule.name() == "sign-unfit"), "{escape}");
    }
    // Sizes at which anything quadratic would take minutes.
    for text in [
        "a = ".to_owned() + &"{ $x } please ".repeat(100_000) + "\n",
        (0..20_000).map(|at| format!("m{at} = Veuillez cliquer ! {{ $x }}\n")).collect(),
        "a = x".to_owned() + &" ".repeat(1_000_000) + "x\n",
        "a = ".to_owned() + &"a.".repeat(500_000) + "\n",
        "«".repeat(500_000),
    ] {
        assert!(!problems(&with(words, text)).is_empty());
    }
    let deep = "a".to_owned() + &".a".repeat(100_000) + " = 1\n";
    for text in [deep, "x = ".to_owned() + &"[".repeat(100_000), "x = { a = ".repeat(50_000)] {
        assert!(problems(&with(GUIDE, "format = 1\n".to_owned() + &text)).iter().any(|problem| problem.file == GUIDE));
    }
}
