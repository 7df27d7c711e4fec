//! How well the search answers what people type. `cargo test sentences -- --nocapture` prints the figures, every miss and
//! every false friend.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use sesame::guide::Guide;
use sesame::search::{Finder, Hit};

use crate::support::{guide, words};

/// How many answers people read.
const READ: usize = 3;

/// What the search must reach at least, in hundredths.
struct Floors {
    first: usize,
    in_three: usize,
    /// Of the sentences about fraud: what warns of it comes first.
    fraud_first: usize,
    /// Of the sentences about something else altogether: the search says that it is not sure, or finds nothing.
    doubted: usize,
}

/// What a sentence is about, and where its answers stand.
#[derive(Default)]
struct Figures {
    all: usize,
    first: usize,
    in_three: usize,
    fraud: usize,
    fraud_first: usize,
    foreign: usize,
    doubted: usize,
    /// Of the sentences that a page answers: the search says that it is not sure.
    unsure: usize,
    report: String,
}

impl Figures {
    fn of(sentences: &str) -> Self {
        let guide = guide();
        let words = words(&guide);
        let finder = Finder::new(&guide, &words);
        let sources = guide.troubles().iter().map(|trouble| &trouble.source);
        let sources: BTreeSet<&str> =
            sources.chain(guide.steps.iter().map(|step| &step.source)).flatten().map(String::as_str).collect();
        let mut figures = Figures::default();
        for line in sentences.lines().filter(|line| !line.starts_with('#')) {
            let [_, sentence, rows] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
            let rows: BTreeSet<&str> = rows.split(' ').collect();
            figures.count(&guide, &finder, sentence, &rows, &sources);
        }
        figures
    }

    fn count(
        &mut self,
        guide: &Guide,
        finder: &Finder<'_>,
        sentence: &str,
        rows: &BTreeSet<&str>,
        sources: &BTreeSet<&str>,
    ) {
        let found = finder.find(sentence, &|hit| if matches!(hit, Hit::Term(_)) { 0.0 } else { 1.0 });
        if rows.contains("none") {
            self.foreign += 1;
            self.doubted += usize::from(!found.sure || found.hits.is_empty());
            return;
        }
        let about_fraud = rows.contains("fraud");
        // Wanting a human is no matter of finding, and some rows are in no text of ours.
        if !about_fraud && rows.is_disjoint(sources) {
            return;
        }
        let place = found.hits.iter().position(|hit| is_right(guide, *hit, rows));
        let warns = found.hits.first().is_some_and(|hit| is_about_fraud(guide, *hit));
        self.all += 1;
        self.unsure += usize::from(!found.sure);
        self.first += usize::from(place == Some(0));
        self.in_three += usize::from(place.is_some_and(|place| place < READ));
        if about_fraud {
            self.fraud += 1;
            self.fraud_first += usize::from(place == Some(0));
        }
        if place.is_none_or(|place| place >= READ) {
            let _ = writeln!(self.report, "missed: {sentence}");
        }
        match (about_fraud, warns || place == Some(0)) {
            (true, false) => drop(writeln!(self.report, "FALSE FRIEND, about fraud: {sentence}")),
            (false, true) if place != Some(0) => drop(writeln!(self.report, "warned of fraud first: {sentence}")),
            _ => {}
        }
    }

    #[expect(clippy::disallowed_macros, reason = "figures to read, shown on request")]
    fn keep(&self, floors: &Floors) {
        let share = |part: usize, whole: usize| 100 * part / whole.max(1);
        let (first, in_three) = (share(self.first, self.all), share(self.in_three, self.all));
        let (fraud, doubted) = (share(self.fraud_first, self.fraud), share(self.doubted, self.foreign));
        println!("{}", self.report);
        println!("{} sentences: {first} % first, {in_three} % in the first three", self.all);
        println!("{} about fraud: {fraud} % warned first", self.fraud);
        println!("{} of {} doubted", self.unsure, self.all);
        println!("{} about something else: {doubted} % doubted", self.foreign);
        assert!(first >= floors.first && in_three >= floors.in_three, "{first} {in_three}");
        assert!(fraud >= floors.fraud_first && doubted >= floors.doubted, "{fraud} {doubted}");
    }
}

/// Whether a hit cites one of the rows of the fact sheet that answer a sentence.
fn is_right(guide: &Guide, hit: Hit, rows: &BTreeSet<&str>) -> bool {
    let cites = |source: &[String]| source.iter().any(|row| rows.contains(row.as_str()));
    match hit {
        Hit::Trouble(trouble) => cites(&guide.troubles()[trouble].source),
        Hit::Step(step) => cites(&guide.steps[step].source),
        Hit::Term(_) => false,
    }
    .max(rows.contains("fraud") && is_about_fraud(guide, hit))
}

fn is_about_fraud(guide: &Guide, hit: Hit) -> bool {
    matches!(hit, Hit::Trouble(trouble) if guide.troubles()[trouble].contacted)
}

/// The phrases of the pages were widened by what these sentences showed.
#[test]
fn sentences_find_their_answer() {
    let figures = Figures::of(include_str!("sentences.tsv"));
    assert!(figures.all > 850, "{}", figures.all);
    figures.keep(&Floors { first: 85, in_three: 95, fraud_first: 97, doubted: 90 });
}

/// Nothing was changed for the sake of these.
#[test]
fn unseen_sentences_find_their_answer() {
    let figures = Figures::of(include_str!("unseen.tsv"));
    assert!(figures.all > 1100, "{}", figures.all);
    figures.keep(&Floors { first: 82, in_three: 95, fraud_first: 98, doubted: 92 });
}

#[test]
fn asking_what_a_word_means_finds_it_in_the_glossary() {
    let guide = guide();
    let words = words(&guide);
    let finder = Finder::new(&guide, &words);
    let questions = [
        ("fr", ["c’est quoi {}", "que veut dire {} ?", "Qu'est-ce qu'une {}"]),
        ("en", ["what is a {}", "What does {} mean?", "meaning of {}"]),
    ];
    for (language, questions) in questions {
        let l10n = words.localizer(language, language);
        for (term, id) in words.glossary().iter_enumerated() {
            for question in questions {
                let question = question.replace("{}", &l10n.text(id));
                let hits = finder.find(&question, &|_| 1.0).hits;
                assert_eq!(hits.first(), Some(&Hit::Term(term)), "{question}");
            }
        }
    }
    let passkey = words.glossary().iter_enumerated().find(|(_, id)| *id == "passkey").map(|(term, _)| Hit::Term(term));
    for question in ["c'est quoi une passkey", "une clé d'accès, c'est quoi ?", "whats a passkey"] {
        assert_eq!(finder.find(question, &|_| 1.0).hits.first().copied(), passkey, "{question}");
    }
    // A word asked about in passing is no question for its meaning.
    let hits = finder.find("what is wrong with my passkey", &|_| 1.0).hits;
    assert!(!matches!(hits.first(), Some(Hit::Term(_))), "{hits:?}");
}
