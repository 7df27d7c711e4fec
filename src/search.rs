//! Searches troubles, steps and glossary for the person's own words, in all languages at once.
//!
//! Each hit has a page (title, text, labels) and phrases (`phrases.txt`): what people say who mean it. A hit scores by the
//! words of its page ([BM25]) and by how much its phrases resemble what was typed. Accents, case, endings and small typos
//! are ignored.
//!
//! [BM25]: https://en.wikipedia.org/wiki/Okapi_BM25

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use crate::guide::{Guide, StepId, TroubleId};
use crate::l10n::{Catalogs, Localizer, SearchWords, TermId};

mod alarm;
mod index;
mod meaning;
mod tokens;

use alarm::{Alarm, AlarmCollector};
use index::{Field, WordCollector, WordIndex};
use meaning::Meanings;
use tokens::{Tokenizer, Tokens, Word, bare};

/// A search result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hit {
    Trouble(TroubleId),
    Step(StepId),
    /// A glossary word.
    Term(TermId),
}

/// What a search has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    /// Best first; none if nothing resembles what was typed.
    pub hits: Vec<Hit>,
    /// Whether the first ones are likely what is meant.
    pub sure: bool,
}

/// Of three words and more, those whose best score is below this resemble nothing; below [`SURE`], nothing much.
const NOTHING: f64 = 3.6;
const SURE: f64 = 5.0;

/// The page about fraud that resembles alarming words comes first if its score is this share of the best one.
const ALMOST: f64 = 0.7;

/// Hits that score less than this share of the best one are left out.
const LEAST: f64 = 0.4;

/// The search; its index is built on first use, and shared with its clones.
#[derive(Debug, Clone)]
pub struct Finder<'a> {
    guide: &'a Guide,
    words: &'a Catalogs,
    index: Rc<OnceCell<SearchIndex>>,
}

#[derive(Debug)]
struct SearchIndex {
    /// All hits; other tables refer to them by number.
    hits: Vec<Hit>,
    /// Whether each is about fraud.
    fraud: Vec<bool>,
    languages: Vec<LanguageIndex>,
    /// By title, normalized with `bare`: the hits with that title.
    titles: HashMap<String, Vec<usize>>,
}

#[derive(Debug)]
struct LanguageIndex {
    tokenizer: Tokenizer,
    words: WordIndex,
    alarm: Alarm,
    meanings: Meanings,
    /// Words of somebody who needs help and does not say with what.
    cries: HashSet<Word>,
    /// Words that only fraud has.
    fraud: HashSet<Word>,
}

impl<'a> Finder<'a> {
    pub fn new(guide: &'a Guide, words: &'a Catalogs) -> Self {
        Finder { guide, words, index: Rc::default() }
    }

    /// What resembles the typed words. `near` weights a hit by how close it is to where the person is; zero leaves it out.
    pub fn find(&self, typed: &str, near: &dyn Fn(Hit) -> f64) -> Answers {
        if typed.trim().is_empty() {
            return Answers { hits: Vec::new(), sure: true };
        }
        let index = self.index();
        let asked: Vec<Tokens> = index.languages.iter().map(|language| language.tokenizer.read(typed)).collect();
        let mut scores = vec![0.0_f64; index.hits.len()];
        for (language, asked) in index.languages.iter().zip(&asked) {
            for (sum, score) in scores.iter_mut().zip(language.words.scores(asked, &language.tokenizer)) {
                *sum = sum.max(score);
            }
        }
        // The language spoken knows most of the stop words; the other takes them for words that tell something.
        let telling = || asked.iter().map(|asked| asked.telling.len());
        let (fewest, most) = (telling().min().unwrap_or_default(), telling().max().unwrap_or_default());
        let best = scores.iter().copied().fold(0.0, f64::max);
        let mut titled = index.titles.get(&bare(typed)).cloned().unwrap_or_default();
        let meant = index.languages.iter().zip(&asked).find_map(|(language, asked)| language.meanings.asked(asked));
        titled.extend(meant.filter(|hit| !titled.contains(hit)));
        let scored = index.hits.iter().zip(scores).enumerate();
        let mut found: Vec<(usize, f64)> = scored
            .map(|(number, (hit, score))| (number, score * near(*hit)))
            .filter(|(number, score)| *score > 0.0 && !titled.contains(number))
            .collect();
        found.sort_by(|(a, left), (b, right)| right.total_cmp(left).then(a.cmp(b)));
        let least = found.first().map_or(0.0, |(_, best)| best * LEAST);
        found.retain(|(_, score)| *score >= least);
        index.put_fraud_first(&mut found, &asked);
        if fewest == 0 || fewest > 2 && best < NOTHING {
            found.clear();
        }
        // Whoever types a title wants that page.
        let titled = titled.into_iter().filter(|number| near(index.hits[*number]) > 0.0);
        let hits: Vec<Hit> =
            titled.chain(found.into_iter().map(|(number, _)| number)).map(|number| index.hits[number]).collect();
        Answers { sure: most < 3 || best >= SURE, hits }
    }

    /// Whether the words only say that somebody needs help: "I am lost", "help me".
    pub fn is_cry(&self, typed: &str) -> bool {
        if typed.trim().is_empty() {
            return false;
        }
        let index = self.index();
        let cries = |language: &LanguageIndex| {
            let asked = language.tokenizer.read(typed).telling;
            !asked.is_empty() && asked.iter().all(|word| language.cries.contains(word))
        };
        !index.titles.contains_key(&bare(typed)) && index.languages.iter().any(cries)
    }

    fn index(&self) -> &SearchIndex {
        self.index.get_or_init(|| SearchIndex::new(self.guide, self.words))
    }
}

impl SearchIndex {
    fn new(guide: &Guide, words: &Catalogs) -> Self {
        let troubles = guide.troubles().iter_enumerated().map(|(number, _)| Hit::Trouble(number));
        let steps = guide.steps.iter_enumerated().map(|(number, _)| Hit::Step(number));
        let terms = words.glossary().iter_enumerated().map(|(number, _)| Hit::Term(number));
        let hits: Vec<Hit> = troubles.chain(steps).chain(terms).collect();
        let mut titles: HashMap<String, Vec<usize>> = HashMap::new();
        let known = words.search_words();
        let languages = words.languages().iter().zip(&known).map(|(code, own)| {
            let (l10n, phrases) = (words.localizer(code, code), guide.guide_files().phrases(code));
            let pages: Vec<SearchPage> = hits.iter().map(|hit| SearchPage::new(*hit, guide, &l10n, &phrases)).collect();
            for (number, page) in pages.iter().enumerate() {
                let titled = titles.entry(bare(&page.title)).or_default();
                if !titled.contains(&number) {
                    titled.push(number);
                }
            }
            LanguageIndex::new(&pages, own, &known)
        });
        let languages = languages.collect();
        let fraud = |hit: &Hit| matches!(hit, Hit::Trouble(number) if guide.troubles()[*number].contacted);
        SearchIndex { fraud: hits.iter().map(fraud).collect(), hits, languages, titles }
    }

    /// Moves the best page about fraud to the front, if the words sound of fraud.
    fn put_fraud_first(&self, found: &mut [(usize, f64)], asked: &[Tokens]) {
        let named =
            |(language, asked): (&LanguageIndex, &Tokens)| asked.all.iter().any(|word| language.fraud.contains(word));
        let named = self.languages.iter().zip(asked).any(named);
        // In whichever language knows most of the words.
        let heard = self.languages.iter().zip(asked).map(|(language, asked)| language.alarm.hears(asked));
        let heard = heard.max_by_key(|(known, _)| *known).is_some_and(|(_, heard)| heard);
        let least = found.first().map_or(0.0, |(_, best)| best * if named { 0.0 } else { ALMOST });
        let first = found.iter().position(|(number, score)| self.fraud[*number] && *score >= least);
        if let Some(first) = first.filter(|_| named || heard) {
            found[..=first].rotate_right(1);
        }
    }
}

impl LanguageIndex {
    fn new(pages: &[SearchPage], own: &SearchWords, all: &[SearchWords]) -> Self {
        let mut tokenizer = Tokenizer::new(own, all);
        let mut meanings = Meanings::new(all.iter().flat_map(|known| &known.asks), &mut tokenizer);
        let (mut words, mut alarm) = (WordCollector::default(), AlarmCollector::default());
        for (hit, page) in pages.iter().enumerate() {
            let mut add = |field: Field, text: &str| words.add(hit, field, tokenizer.learn(text).telling);
            add(Field::Title, &page.title);
            page.labels.iter().for_each(|label| add(Field::Label, label));
            page.text.iter().for_each(|text| add(Field::Text, text));
            for (said, is_title) in page.phrases.iter().map(|said| (said, false)).chain([(&page.title, true)]) {
                let tokens = tokenizer.learn(said);
                alarm.add(&tokens, page.contacted);
                if page.is_term {
                    meanings.add(hit, &tokens);
                }
                words.add_phrase(hit, tokens.telling, is_title);
            }
        }
        let list = |list: fn(&SearchWords) -> &Vec<String>| all.iter().flat_map(list);
        let cries = list(|known| &known.cries).flat_map(|word| tokenizer.learn(word).telling).collect();
        let fraud = list(|known| &known.fraud).flat_map(|word| tokenizer.learn(word).all).collect();
        tokenizer.finish();
        let (words, alarm) = (words.finish(pages.len(), &tokenizer), alarm.finish());
        LanguageIndex { tokenizer, words, alarm, meanings, cries, fraud }
    }
}

/// What a hit is found by, in one language.
struct SearchPage {
    title: String,
    /// What people say who mean it.
    phrases: Vec<String>,
    labels: Vec<String>,
    text: Vec<String>,
    /// Somebody contacts the person, or has done harm.
    contacted: bool,
    is_term: bool,
}

impl SearchPage {
    fn new(hit: Hit, guide: &Guide, l10n: &Localizer<'_>, phrases: &BTreeMap<&str, Vec<&str>>) -> Self {
        let text = |ids: &mut dyn Iterator<Item = String>| -> Vec<String> {
            let paras = ids.flat_map(|id| l10n.try_paragraphs(&id).unwrap_or_default());
            paras.map(|para| para.text()).collect()
        };
        let said = |name: &str| -> Vec<String> {
            phrases.get(name).into_iter().flatten().map(|phrase| (*phrase).to_owned()).collect()
        };
        match hit {
            Hit::Trouble(number) => {
                let trouble = &guide.troubles()[number];
                let id = format!("trouble-{}", trouble.id);
                let cures = trouble.remedies.iter().map(|remedy| format!("{id}.cure-{}", remedy.id));
                SearchPage {
                    title: l10n.text(&id),
                    phrases: said(&id),
                    labels: trouble.labels.iter().map(|label| l10n.label_alone(label)).collect(),
                    text: text(&mut std::iter::once(format!("{id}.cause")).chain(cures)),
                    contacted: trouble.contacted,
                    is_term: false,
                }
            }
            Hit::Step(number) => {
                let step = &guide.steps[number];
                let id = format!("step-{}", step.id);
                SearchPage {
                    title: l10n.text(&format!("{id}.title")),
                    phrases: said(&id),
                    labels: step.labels.iter().map(|label| l10n.label_alone(label)).collect(),
                    text: text(&mut ["act", "see", "note"].iter().map(|part| format!("{id}.{part}"))),
                    contacted: false,
                    is_term: false,
                }
            }
            Hit::Term(number) => {
                let id = &l10n.words().glossary()[number];
                let forms = text(&mut std::iter::once(format!("{id}.forms")));
                SearchPage {
                    title: l10n.text(id),
                    phrases: forms.iter().flat_map(|forms| forms.split(',')).map(str::to_owned).collect(),
                    labels: Vec::new(),
                    text: text(&mut std::iter::once(format!("{id}.gloss"))),
                    contacted: false,
                    is_term: true,
                }
            }
        }
    }
}
