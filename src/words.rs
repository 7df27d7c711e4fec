//! Every sentence: ids and arguments become text, in any language found on the shelf.
//!
//! Quoted parts (labels, addresses, terms) are asked for in the catalogues by functions: `LABEL("submit", $web)`,
//! `ADDRESS("rcam")`, `TERM("passkey")`. A function leaves marks around an id, and what comes out of Fluent is then
//! expanded here. The marks are private characters that `text::clean` takes out of everything read from outside.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use fluent::{FluentArgs, FluentValue};
use unic_langid::LanguageIdentifier;

use derive_more::{From, Into};
use typed_index_collections::{TiSlice, TiVec};

use crate::facts::Facts;
use crate::shelf::Shelf;
use crate::text::{Para, Role, Span, push};

mod catalogue;
mod quote;

use catalogue::Catalogue;

/// A word of the glossary, by its place there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, From, Into)]
pub struct TermId(usize);

/// The catalogues of all languages. A message is parsed when it is first asked for.
pub struct Words {
    languages: Vec<String>,
    catalogues: Vec<Catalogue>,
    facts: Rc<Facts>,
    missing: RefCell<BTreeSet<String>>,
    glossary: OnceCell<TiVec<TermId, String>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("languages", &self.languages).finish_non_exhaustive()
    }
}

impl Words {
    /// The words on a shelf, with the labels and addresses that they may quote.
    pub fn new(shelf: Shelf, facts: Rc<Facts>) -> Self {
        let languages: Vec<String> = shelf.languages().into_iter().map(str::to_owned).collect();
        let catalogues = languages.iter().map(|language| Catalogue::new(shelf.clone(), language)).collect();
        Words { languages, catalogues, facts, missing: RefCell::default(), glossary: OnceCell::new() }
    }

    /// The words on a shelf alone, for what is said before there is a guide.
    pub fn bare(shelf: Shelf) -> Self {
        Words::new(shelf.clone(), Rc::new(Facts::new(shelf)))
    }

    /// The languages, by their codes.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// The ids of the glossary: the messages of `glossary.ftl`, in its order.
    pub fn glossary(&self) -> &TiSlice<TermId, String> {
        self.glossary
            .get_or_init(|| self.catalogues.first().map(|one| one.ids_in("glossary.ftl")).unwrap_or_default().into())
    }

    /// The language of this shelf that a system's or person's tag means: `fr-BE` means `fr`.
    pub fn match_language(&self, tag: &str) -> Option<&str> {
        // POSIX writes fr_BE.UTF-8.
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let wanted: LanguageIdentifier = tag.parse().ok()?;
        self.languages
            .iter()
            .find(|known| known.parse::<LanguageIdentifier>().is_ok_and(|known| known.language == wanted.language))
            .map(String::as_str)
    }

    /// A voice in this language (the first one, if it is unknown), for these web pages.
    pub fn speak(&self, language: &str, web: &str) -> Voice<'_> {
        let at = |code: &str| self.languages.iter().position(|known| known == code);
        let language = at(language).unwrap_or_default();
        let web = self.languages.get(at(web).unwrap_or(language)).cloned().unwrap_or_default();
        let page = Rc::new([("web", web)].into_iter().collect());
        Voice { words: self, language, args: Args { page, own: Vec::new() } }
    }

    /// The ids asked for and found in no catalogue.
    pub fn missing(&self) -> Vec<String> {
        self.missing.borrow().iter().cloned().collect()
    }

    fn format(&self, index: usize, id: &str, args: &Args) -> Option<String> {
        let (text, errors) = self.catalogues.get(index)?.format(id, args)?;
        if !errors.is_empty() {
            self.missing.borrow_mut().insert(format!("{}/{id}: {errors:?}", self.languages[index]));
        }
        Some(text)
    }
}

/// The words of one language, with the arguments that every sentence may use.
#[derive(Debug, Clone)]
pub struct Voice<'w> {
    words: &'w Words,
    language: usize,
    args: Args,
}

/// Names and values for Fluent: those of the whole page, shared by its voices, and those of one sentence.
#[derive(Debug, Clone)]
struct Args {
    page: Rc<FluentArgs<'static>>,
    own: Vec<Arg>,
}

type Arg = (Cow<'static, str>, FluentValue<'static>);

impl Args {
    /// Hands them to Fluent. The sentence's own values come last and win.
    fn lend<T>(&self, format: impl FnOnce(&FluentArgs<'_>) -> T) -> T {
        if self.own.is_empty() {
            return format(&self.page);
        }
        let own = self.own.iter().map(|(name, value)| (name.as_ref(), value));
        format(&self.page.iter().chain(own).map(|(name, value)| (name, lent(value))).collect())
    }

    fn get(&self, wanted: &'static str) -> Option<&FluentValue<'static>> {
        let own = self.own.iter().find(|(name, _)| name == wanted).map(|(_, value)| value);
        own.or_else(|| self.page.get(wanted))
    }
}

/// The value without a copy of its text.
fn lent<'a>(value: &'a FluentValue<'a>) -> FluentValue<'a> {
    match value {
        FluentValue::String(text) => FluentValue::String(Cow::Borrowed(text)),
        value => value.clone(),
    }
}

impl<'w> Voice<'w> {
    /// The same voice, knowing one thing more.
    #[must_use]
    pub fn with(&self, name: &'static str, value: impl Into<FluentValue<'static>>) -> Self {
        let mut voice = self.clone();
        voice.set(name, value);
        voice
    }

    /// Tells the voice one thing more.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<FluentValue<'static>>) {
        self.args.own.push((name.into(), value.into()));
    }

    /// The same voice, knowing these answers on every page it speaks for.
    #[must_use]
    pub fn knowing(&self, answers: impl Iterator<Item = (String, String)>) -> Self {
        let before = self.args.page.iter().map(|(name, value)| (name.to_owned(), value.into_owned()));
        let page = before.chain(answers.map(|(name, value)| (name, value.into()))).collect();
        Voice { args: Args { page: Rc::new(page), own: self.args.own.clone() }, ..self.clone() }
    }

    /// The code of the language.
    pub fn language(&self) -> &'w str {
        self.words.languages.get(self.language).map_or("", String::as_str)
    }

    /// All words, of every language.
    pub fn words(&self) -> &'w Words {
        self.words
    }

    /// Whether this language itself has the message or attribute.
    pub fn has(&self, id: &str) -> bool {
        self.words.format(self.language, id, &self.args).is_some()
    }

    /// The paragraphs of a message, or of an attribute (`message.attribute`).
    pub fn paras(&self, id: &str) -> Vec<Para> {
        paragraphs(&self.spans(id))
    }

    /// The paragraphs of a part that a message may do without.
    pub fn paras_if(&self, id: &str) -> Option<Vec<Para>> {
        self.raw_if(id).map(|raw| paragraphs(&self.expand(raw)))
    }

    /// A message on one line, without roles.
    pub fn line(&self, id: &str) -> String {
        on_one_line(self.spans(id))
    }

    /// The line of a part that a message may do without.
    pub fn line_if(&self, id: &str) -> Option<String> {
        self.raw_if(id).map(|raw| on_one_line(self.expand(raw)))
    }

    /// A message on one line, with its roles.
    pub fn para(&self, id: &str) -> Para {
        self.paras(id).into_iter().next().unwrap_or_default()
    }

    /// A date as a person writes it, with the day of the week.
    pub fn date(&self, date: chrono::NaiveDate) -> String {
        self.written(date, "date-long")
    }

    /// A date near today, in a list that many must fit into: day and month.
    pub fn short_date(&self, date: chrono::NaiveDate) -> String {
        self.written(date, "date-short")
    }

    fn written(&self, date: chrono::NaiveDate, id: &str) -> String {
        use chrono::Datelike;
        let mut voice = self.with("weekday", self.line(&format!("weekday-{}", date.weekday().number_from_monday())));
        voice.set("day", date.day());
        voice.set("month", self.line(&format!("month-{}", date.month())));
        // As text: a year is not counted.
        voice.set("year", date.year().to_string());
        voice.line(id)
    }

    fn spans(&self, id: &str) -> Vec<Span> {
        match self.raw(id) {
            Some(raw) => self.expand(raw),
            None => {
                self.words.missing.borrow_mut().insert(id.to_owned());
                vec![Span::new(id, Role::Plain)]
            }
        }
    }

    /// The formatted text with its marks, from this language or else from any other.
    fn raw(&self, id: &str) -> Option<String> {
        let others = (0..self.words.languages.len()).filter(|index| *index != self.language);
        std::iter::once(self.language).chain(others).find_map(|index| self.words.format(index, id, &self.args))
    }

    /// The same of a part that a message may do without: another language's only if this one lacks the whole message.
    fn raw_if(&self, id: &str) -> Option<String> {
        self.words.format(self.language, id, &self.args).or_else(|| {
            let name = id.split('.').next().unwrap_or(id);
            let known = self.words.catalogues.get(self.language).is_some_and(|catalogue| catalogue.knows(name));
            if known { None } else { self.raw(id) }
        })
    }
}

/// Spans with line breaks in them as paragraphs: an empty line parts two, `- ` opens an item, a single break is a space.
fn paragraphs(spans: &[Span]) -> Vec<Para> {
    let mut paras = vec![Para::default()];
    for span in spans {
        for (index, line) in span.text.split('\n').enumerate() {
            let line = if index > 0 { line.trim_start_matches(' ') } else { line };
            let breaks = index > 0;
            let Some(last) = paras.last_mut() else { continue };
            if breaks && (line.is_empty() || line.starts_with("- ")) {
                if !last.spans.is_empty() {
                    paras.push(Para::default());
                }
            } else if breaks && !last.spans.is_empty() {
                push(&mut last.spans, " ", span.role);
            }
            let Some(last) = paras.last_mut() else { continue };
            let line = match line.strip_prefix("- ") {
                Some(item) if last.spans.is_empty() => {
                    last.item = true;
                    item
                }
                _ => line,
            };
            push(&mut last.spans, line, span.role);
        }
    }
    paras.retain(|para| !para.spans.is_empty());
    paras
}

/// Spans as one line: line breaks and runs of plain spaces become one space; non-breaking spaces stay.
fn on_one_line(spans: Vec<Span>) -> String {
    let mut spans = spans.into_iter();
    let first = spans.next().map(|span| span.text).unwrap_or_default();
    let text = spans.fold(first, |text, span| text + &span.text);
    let broken = text.contains('\n') || text.contains("  ") || text.starts_with(' ') || text.ends_with(' ');
    if broken { text.split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ") } else { text }
}
