//! Every figure in the documents is the program's own, taken from where the program has it, or is named here as another's.

use std::fs;
use std::path::Path;

use sesame::calendar::Length;
use sesame::check::{code, password};
use sesame::guide::Guide;
use sesame::guide_files::GuideFiles;
use sesame::place_code;

use super::pictures::CODE;
use crate::project::documents::documents;
use crate::support::program::{Program, text};
use crate::support::{guide, words};

/// A document, a sentence of it with `{}` for each figure, and the figures of the program.
type Claim = (&'static str, &'static str, Vec<String>);

/// Figures that the program does not have.
const OTHERS: [&str; 10] = [
    // What kind of computer; a system on which the packages were tried; keys.
    r"64-bit|64 bits|mingw-w64",
    r"Debian 12",
    r"F1 à F12",
    // Steps of a list in the same document, and its floors, which `floors.rs` checks.
    r"steps 1 and 2",
    r"\| [0-9] [a-z]",
    // When the youngest thing that the page needs came: `wasm-unsafe-eval` in a policy.
    r"browser of about 2023",
    // How to read a figure.
    r"counted from 1",
    r"1 means in proportion, 2 the square",
    // Measured with a browser in November 2026: the booklets have 51 to 59 pages of A4.
    r"50 to 60 numbered pages",
    r"de 50 à 60 pages A4",
];

#[test]
fn every_figure_in_the_documents_is_true() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let claims = claims();
    let compiler = regex::Regex::new(r"Rust ([0-9]+\.[0-9]+(?:\.[0-9]+)?)").expect("a pattern");
    let no_figure = regex::Regex::new(r"`[^`]*`|\]\([^)]*\)").expect("a pattern");
    let others = OTHERS.map(|other| regex::Regex::new(other).expect("a pattern"));
    let (mut used, mut compilers, mut checked) = ([false; OTHERS.len()], 0, 0);
    for path in documents(root) {
        let name = path.strip_prefix(root).expect("below the root").to_str().expect("text").replace('\\', "/");
        let mut said = prose(&fs::read_to_string(&path).expect("a document"));
        for (_, sentence, figures) in claims.iter().filter(|(document, ..)| *document == name) {
            let wanted = figures.iter().fold((*sentence).to_owned(), |text, figure| text.replacen("{}", figure, 1));
            assert!(
                said.contains(&wanted),
                "{name} does not say “{wanted}”: change the document, or the claim in figures.rs"
            );
            said = said.replace(&wanted, " … ");
            checked += 1;
        }
        for found in compiler.captures_iter(&said) {
            assert_eq!(&found[1], env!("CARGO_PKG_RUST_VERSION"), "{name}: {}", &found[0]);
            compilers += 1;
        }
        // Most figures of the fact sheet are about the world.
        if name == "docs/facts.md" {
            continue;
        }
        said = no_figure.replace_all(&compiler.replace_all(&said, " … "), " … ").into_owned();
        for (other, used) in others.iter().zip(&mut used) {
            *used |= other.is_match(&said);
            said = other.replace_all(&said, " … ").into_owned();
        }
        if let Some(at) = said.find(|c: char| c.is_ascii_digit()) {
            let (before, after): (String, String) = (said[..at].into(), said[at..].chars().take(40).collect());
            let before: String = before.chars().skip(before.chars().count().saturating_sub(40)).collect();
            panic!("{name}: whose figure is this? “{before}{after}”: make it a claim in figures.rs, or leave it out");
        }
    }
    assert!(compilers > 3, "{compilers}");
    for (other, used) in OTHERS.iter().zip(used) {
        assert!(used, "no document says {other}");
    }
    assert_eq!(checked, claims.len(), "a claim about no document");
}

/// The newest version in the list of changes is that of the program.
#[test]
fn the_list_of_changes_ends_with_this_version() {
    let changes = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CHANGELOG.md")).expect("a document");
    let mut versions = changes.lines().filter_map(|line| line.strip_prefix("## ")).filter(|head| *head != "Unreleased");
    assert_eq!(versions.next(), Some(env!("CARGO_PKG_VERSION")));
}

fn claims() -> Vec<Claim> {
    let guide = guide();
    let program = Program::new();
    let wait = |id: &str| {
        let wait = guide.waits.iter().find(|wait| wait.id == id).expect("the wait");
        let (Length::Hours(length) | Length::Days(length) | Length::WorkingDays(length) | Length::Months(length)) =
            wait.length;
        length.to_string()
    };
    let practices = text(&program.run(&["practise", "--help", "--lang", "en"]).stdout);
    let practices = practices.split(['[', ']']).nth(1).expect("the practices").split('|').count();
    let sizes = source("src/cli/pages.rs", r"SIZES: .* = \[\(([0-9]+), ([0-9]+)\), \(([0-9]+), ([0-9]+)\)\];");
    let smallest = source("src/tui/space.rs", r"size.width >= ([0-9]+) && self.size.height >= ([0-9]+)");
    let starter = Guide::load(&GuideFiles::starter("en"), "my-guide").expect("the starter guide");
    let report = |pattern: &str| source("benches/side_by_side/report.rs", pattern).remove(0);
    let rounds = source(".ci/full", r"SESAME_ROUNDS=([0-9]+) ").remove(0);
    let growth = source("benches/growth/main.rs", r"SIZES: \[usize; 3\] = \[([0-9_]+), ([0-9_]+), ([0-9_]+)\];");
    let menus = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers")).expect("a folder");
    let menus = menus.flatten().filter(|file| file.file_name().to_string_lossy().starts_with("menu_")).count();
    let [texts, all_words] = size_of_a_translation();
    let mut claims = vec![
        ("README.md", "It follows {} printed guides", vec![word("en", guide.printed.len())]),
        ("README.md", "dated {}, with their mistakes", vec![date_of_the_printed(&guide, "en")]),
        ("README.md", "The {} practices", vec![word("en", practices)]),
        ("README.fr.md", "l’accès est ouvert dans les {} heures", vec![wait("access")]),
        ("README.fr.md", "Il suit {} guides imprimés", vec![word("fr", guide.printed.len())]),
        ("README.fr.md", "du {}, et en corrige", vec![date_of_the_printed(&guide, "fr")]),
        ("README.fr.md", "une fenêtre de {} colonnes et {} lignes", smallest.clone()),
        ("README.fr.md", "un repère de {} signes", vec![word("fr", place_code::LENGTH)]),
        ("README.fr.md", "par exemple « {} »", vec![CODE.to_owned()]),
        ("CONTRIBUTING.md", "benchmarks, {} kills", vec![many(&rounds)]),
        ("CONTRIBUTING.md", "outside the {} practices", vec![word("en", practices)]),
        ("SECURITY.md", "but for the {} practices", vec![word("en", practices)]),
        ("docs/authors.md", "in each language and in {} sizes", vec![word("en", sizes.len() / 2)]),
        ("docs/authors.md", "is shown {} problems at most", source("src/cli/check.rs", r"MOST: usize = ([0-9]+);")),
        ("docs/authors.md", "The exit code is {} without any problem, and {} otherwise", codes_of_check()),
        ("docs/authors.md", "is empty: {} pages", vec![word("en", starter.steps.len())]),
        ("docs/authors.md", "about {} texts and {} words", vec![texts, all_words]),
        ("docs/authors.md", "({} common words", vec![grouped(GuideFiles::embedded().list("en", "words").len())]),
        ("docs/benchmarks.md", "a real terminal of {} × {},", {
            let size = source("benches/side_by_side/terminal.rs", r"rows: ([0-9]+), cols: ([0-9]+),");
            size.into_iter().rev().collect()
        }),
        ("docs/benchmarks.md", "and {} menus in Python and for Node", vec![word("en", menus)]),
        (
            "docs/benchmarks.md",
            "{} is the default",
            source("benches/side_by_side/main.rs", r"ROUNDS: usize = ([0-9]+);"),
        ),
        ("docs/benchmarks.md", "against whiptail | {} ×", vec![report(r"\(WHIPTAIL, ([0-9.]+)\)")]),
        ("docs/benchmarks.md", "against a bare ratatui program | {} ×", vec![report(r"\(BARE, ([0-9.]+)\)")]),
        ("docs/benchmarks.md", "key to repaint, 99th percentile | {} ms", vec![report(r"repaint, p99.* ([0-9.]+), ")]),
        ("docs/benchmarks.md", "a desk of {} cases opens | {} ms", {
            let cases = source("benches/side_by_side/programs.rs", r"sesame desk, ([0-9]+) cases").remove(0);
            vec![grouped(cases.parse().expect("a number")), report(r"cases opens.* ([0-9.]+), ")]
        }),
        (
            "docs/benchmarks.md",
            "key to repaint there, 99th percentile | {} ms",
            vec![report(r"there, p99.* ([0-9.]+), ")],
        ),
        ("docs/benchmarks.md", "wake-ups in {} idle seconds, desk too | {} |", {
            let idle = source("benches/side_by_side/main.rs", r"IDLE: Duration = Duration::from_secs\(([0-9]+)\)");
            vec![idle[0].clone(), report(r"wake-ups in.* ([0-9.]+), ")]
        }),
        ("docs/benchmarks.md", "peak memory | {} MB", vec![report(r"peak memory.* ([0-9.]+), ")]),
        ("docs/benchmarks.md", "size of the program | {} MB", vec![report(r"the program itself.* ([0-9.]+), ")]),
        ("docs/benchmarks.md", "({}, {} and {} steps)", {
            growth.iter().map(|size| grouped(size.parse().expect("a number"))).collect()
        }),
        ("docs/benchmarks.md", "Up to {} counts as", source("benches/growth/main.rs", r"LINEAR: f64 = ([0-9.]+);")),
        ("docs/benchmarks.md", "{} kills of the wizard", vec![many(&rounds)]),
        ("docs/benchmarks.md", "presses {} random keys", {
            source(".ci/full", r"SESAME_STORM_EVENTS=([0-9]+) ").iter().map(|number| many(number)).collect()
        }),
        ("docs/commands.md", "at {}×{} and {}×{}", sizes),
        ("docs/commands.md", "Windows down to {}×{}", smallest),
        ("docs/commands.md", "in its {} groups", vec![word("en", code::GROUPS)]),
        (
            "docs/packaging.md",
            "It ends with 0 if everything that could be tried is well, with {} if something is not",
            { source("packaging/try", r"failed.; exit ([0-9]+)") },
        ),
        ("docs/volunteers.md", "“Are there {} groups?”", vec![word("en", code::GROUPS)]),
        ("docs/volunteers.md", "{} characters that the caller reads out, such as `{}`", {
            vec![word("en", place_code::LENGTH), CODE.to_owned()]
        }),
        ("docs/volunteers.md", "“day 2 of {}: all is normal”", vec![wait("code")]),
        ("docs/volunteers.md", "A4, {} points", source("src/paper/booklet.css", r"font-size: ([0-9]+)pt")),
        ("docs/facts.md", "At least {} characters, from at least {} of {} groups", {
            vec![
                password::LEAST.to_string(),
                password::LEAST_GROUPS.to_string(),
                password::Group::ALL.len().to_string(),
            ]
        }),
        ("docs/facts.md", "{} groups of {} characters", vec![code::GROUPS.to_string(), code::GROUP.to_string()]),
        ("docs/facts.md", "link in the mail, at creation | {} day", vec![wait("mail-link")]),
        ("docs/facts.md", "access request | up to {} working days", vec![wait("code")]),
        ("docs/facts.md", "access after the final code | within {} hours", vec![wait("access")]),
    ];
    let manual = text(&program.run(&["man", "--lang", "en"]).stdout);
    let exits = regex::Regex::new(r"\.B ([0-9]+)\n").expect("a pattern");
    claims.extend(exits.captures_iter(&manual).map(|code| ("docs/commands.md", "| {} |", vec![code[1].to_owned()])));
    claims
}

/// What a pattern finds in a file of the project: its groups, as the documents write numbers.
fn source(path: &str, pattern: &str) -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path);
    let found = regex::Regex::new(pattern).expect("a pattern").captures(&text);
    let found = found.unwrap_or_else(|| panic!("{path} has nothing like {pattern}"));
    let group = |group: regex::Match<'_>| group.as_str().replace('_', "").trim_end_matches(".0").to_owned();
    found.iter().skip(1).flatten().map(group).collect()
}

/// What a document says, on one line, without its examples and the numbers of its lists.
fn prose(document: &str) -> String {
    let plain = document.replace(['\u{a0}', '\u{202f}'], " ");
    let parts = plain.split("```").step_by(2).flat_map(str::lines).map(|line| {
        let line = line.trim();
        let unnumbered = line.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix(". ");
        unnumbered.unwrap_or(line)
    });
    parts.collect::<Vec<_>>().join(" ")
}

fn word(language: &str, number: usize) -> String {
    let words = match language {
        "fr" => ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
        _ => ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    };
    words[number].to_owned()
}

fn many(number: &str) -> String {
    let words = [("10000", "ten thousand"), ("1000000", "a million")];
    words.iter().find(|(known, _)| *known == number).map_or(number, |(_, word)| word).to_owned()
}

/// A number with a comma for each thousand.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The date of the printed guides, which is the same for all.
fn date_of_the_printed(guide: &Guide, language: &str) -> String {
    let date = guide.printed[0].date;
    assert!(guide.printed.iter().all(|printed| printed.date == date));
    let words = words(guide);
    let month = words.localizer(language, language).text(&date.format("month-%-m").to_string());
    date.format(&format!("%-d {month} %Y")).to_string()
}

/// The exit codes of `check`, without a problem and with one.
fn codes_of_check() -> Vec<String> {
    let program = Program::new();
    let code = || program.run(&["check"]).status.code().expect("a code").to_string();
    let good = code();
    fs::write(program.guides().join("guides/card.toml"), "").expect("written");
    vec![good, code()]
}

/// The texts of the English catalogues, rounded to thousands, and their words, rounded to five thousands.
fn size_of_a_translation() -> [String; 2] {
    let guide_files = GuideFiles::embedded();
    let catalogues: String = guide_files.catalogues("en").map(|file| format!("{}\n", file.text)).collect();
    let begin = regex::Regex::new(r"(?m)^(?:[a-z][a-z0-9-]*|    \.[a-z0-9-]+) =").expect("a pattern");
    let remark = regex::Regex::new(r"(?m)^#.*$|\{[^{}\n]*\}").expect("a pattern");
    let texts = begin.find_iter(&catalogues).count();
    let plain = begin.replace_all(&catalogues, "");
    let plain = remark.replace_all(&plain, " ");
    let count = plain.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    let round = |number: usize, to: usize| grouped((number + to / 2) / to * to);
    [round(texts, 1_000), round(count, 5_000)]
}
