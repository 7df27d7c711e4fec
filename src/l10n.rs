//! Localization: ids and arguments become text, in any language found in the guide files.
//!
//! Messages quote labels, addresses and terms with Fluent functions: `LABEL("submit", $web)`, `ADDRESS("rcam")`,
//! `TERM("passkey")`. A function puts marks around an id, and the formatted text is then expanded here. The marks are
//! private-use characters that `text::clean` removes from all outside input.
//!
//! A text that a language lacks is taken from another and marked with that language's code: `[en] Press “Next”.`

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use unic_langid::LanguageIdentifier;

use derive_more::{From, Into};
use typed_index_collections::{TiSlice, TiVec};

use crate::facts::Facts;
use crate::guide_files::GuideFiles;
use crate::text::{Para, Role, Span};

mod args;
mod catalogue;
mod index;
mod language;
mod notes;
mod paragraphs;
mod quote;
mod search;
mod spoken;

use args::{Args, PAGE_ARGS};
use catalogue::Catalogue;
pub(crate) use index::MessageSpan;
pub use language::{FileNames, Language, Typography};
pub use notes::{NoteWord, NoteWords};
use paragraphs::{on_one_line, paragraphs};
pub use search::SearchWords;
pub use spoken::Spoken;

/// Shown for a text that no language has: an id would mean nothing to the reader.
const UNKNOWN: &str = "…";

/// A glossary term, by its index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, From, Into)]
pub struct TermId(usize);

/// The catalogues of all languages. A message is parsed on first use.
pub struct Catalogs {
    languages: Rc<[Language]>,
    codes: Rc<[String]>,
    /// Where the languages are declared.
    declared_in: GuideFiles,
    /// One catalogue per language, in the same order.
    catalogues: Vec<Catalogue>,
    /// The program's own catalogues, for texts that a folder lacks.
    inside: OnceCell<Vec<Catalogue>>,
    facts: Rc<Facts>,
    missing: RefCell<BTreeSet<String>>,
    glossary: OnceCell<TiVec<TermId, String>>,
    spoken: OnceCell<Spoken>,
}

impl std::fmt::Debug for Catalogs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("languages", &self.codes).finish_non_exhaustive()
    }
}

impl Catalogs {
    /// The catalogues of guide files, with the labels and addresses that they may quote. Guide files without any
    /// language use the program's languages.
    pub fn new(guide_files: GuideFiles, facts: Rc<Facts>) -> Self {
        let mut declared_in = guide_files.clone();
        let mut languages = Language::all(&declared_in, &mut Vec::new());
        if languages.is_empty() {
            declared_in = GuideFiles::embedded();
            languages = Language::all(&declared_in, &mut Vec::new());
        }
        let codes = languages.iter().map(|language| language.code.clone()).collect();
        Catalogs::of(declared_in, languages.into(), codes, &guide_files, facts)
    }

    /// The catalogues for one guide of the same guide files.
    pub fn for_guide(&self, guide_files: &GuideFiles, facts: Rc<Facts>) -> Self {
        Catalogs::of(self.declared_in.clone(), self.languages.clone(), self.codes.clone(), guide_files, facts)
    }

    fn of(
        declared_in: GuideFiles,
        languages: Rc<[Language]>,
        codes: Rc<[String]>,
        guide_files: &GuideFiles,
        facts: Rc<Facts>,
    ) -> Self {
        let of =
            |guide_files: &GuideFiles| codes.iter().map(|code| Catalogue::new(guide_files.clone(), code)).collect();
        Catalogs {
            catalogues: of(guide_files),
            inside: OnceCell::new(),
            declared_in,
            languages,
            codes,
            facts,
            missing: RefCell::default(),
            glossary: OnceCell::new(),
            spoken: OnceCell::new(),
        }
    }

    /// The catalogues of guide files alone, for what is shown before there is a guide.
    pub fn bare(guide_files: GuideFiles) -> Self {
        Catalogs::new(guide_files.clone(), Rc::new(Facts::new(guide_files)))
    }

    /// The codes of the languages, in order.
    pub fn languages(&self) -> &[String] {
        &self.codes
    }

    /// What a language declares about itself; the default language, if this one is missing.
    pub fn language(&self, code: &str) -> Option<&Language> {
        self.languages.get(self.at(code))
    }

    /// The next language; the first after the last.
    pub fn next_language(&self, code: &str) -> Option<&Language> {
        self.languages.get((self.at(code) + 1) % self.languages.len().max(1))
    }

    /// The code of the language for people whose own is missing.
    pub fn default_language(&self) -> &str {
        self.codes.get(self.at("")).map_or("", String::as_str)
    }

    /// The language and its partner: texts for a helper are written in both.
    pub fn with_partner(&self, code: &str) -> Vec<&str> {
        let Some(own) = self.language(code) else { return Vec::new() };
        let partner = self.codes.iter().find(|other| **other == own.partner && **other != own.code);
        [own.code.as_str()].into_iter().chain(partner.map(String::as_str)).collect()
    }

    /// What people say and write, in all languages.
    pub fn spoken(&self) -> &Spoken {
        self.spoken.get_or_init(|| Spoken::new(&self.declared_in, &self.languages))
    }

    /// What the search knows of each language, in order.
    pub(crate) fn search_words(&self) -> Vec<SearchWords> {
        let of = |code| SearchWords::of(&self.declared_in, code, &mut Vec::new()).unwrap_or_default();
        self.codes.iter().map(|code| of(code)).collect()
    }

    fn at(&self, code: &str) -> usize {
        let default = || self.languages.iter().position(|language| language.default).unwrap_or_default();
        self.codes.iter().position(|known| known == code).unwrap_or_else(default)
    }

    /// The ids of the glossary: the messages of `glossary.ftl`, in file order.
    pub fn glossary(&self) -> &TiSlice<TermId, String> {
        let default = || self.catalogues.get(self.at("")).map(|one| one.ids_in("glossary.ftl"));
        self.glossary.get_or_init(|| default().unwrap_or_default().into())
    }

    /// The available language that matches a tag from the system or the person: `fr-BE` matches `fr`.
    pub fn match_language(&self, tag: &str) -> Option<&str> {
        // POSIX writes fr_BE.UTF-8.
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let wanted: LanguageIdentifier = tag.parse().ok()?;
        self.codes
            .iter()
            .find(|known| known.parse::<LanguageIdentifier>().is_ok_and(|known| known.language == wanted.language))
            .map(String::as_str)
    }

    /// A localizer for this language (or the default one, if missing) and for web pages in `web`.
    pub fn localizer(&self, language: &str, web: &str) -> Localizer<'_> {
        let language = self.at(language);
        let web = self.codes.iter().find(|known| *known == web).or(self.codes.get(language)).cloned();
        let page = PAGE_ARGS.into_iter().zip(["terminal".to_owned(), String::new(), web.unwrap_or_default()]);
        let page = Rc::new(page.collect());
        Localizer { words: self, language, args: Args { page, own: Vec::new() }, both: None }
    }

    /// Messages that were found in no catalogue or could not be formatted.
    pub fn missing(&self) -> Vec<String> {
        self.missing.borrow().iter().cloned().collect()
    }

    fn format(&self, catalogue: &Catalogue, id: &str, args: &Args) -> Option<String> {
        let (text, errors) = catalogue.format(id, args)?;
        // A text that quotes a message its language lacks would show an id: the whole text is then replaced.
        let whole = !errors.iter().any(|error| catalogue::referred(error).is_some());
        if whole && !errors.is_empty() {
            self.missing.borrow_mut().insert(format!("{}/{id}: {errors:?}", catalogue.language()));
        }
        whole.then_some(text)
    }

    /// The catalogues that supply what a language lacks, in the order in which they are tried.
    fn lenders(&self, language: usize) -> impl Iterator<Item = &Catalogue> {
        let own = self.languages.get(language);
        let named = own.and_then(|own| own.fallback.as_deref()).unwrap_or_default();
        let others = [self.at(named), self.at("")].into_iter().chain(0..self.catalogues.len());
        let others = others.filter(move |other| *other != language).filter_map(|other| self.catalogues.get(other));
        let inside = self.inside.get_or_init(|| {
            let program = GuideFiles::program();
            program.languages().iter().map(|code| Catalogue::new(program.clone(), code)).collect()
        });
        let same = inside.iter().filter(move |inside| own.is_some_and(|own| own.code == inside.language()));
        same.chain(others).chain(inside)
    }
}

/// The messages of one language, with the arguments that every message may use.
#[derive(Debug, Clone)]
pub struct Localizer<'w> {
    words: &'w Catalogs,
    language: usize,
    args: Args,
    /// The message that quotes every label in two languages.
    both: Option<&'static str>,
}

impl<'w> Localizer<'w> {
    /// A copy that quotes each label in two languages, for those who do not see the pages: at the desk.
    #[must_use]
    pub fn with_both_labels(&self) -> Self {
        Localizer { both: Some(quote::PAIR), ..self.clone() }
    }

    /// The same in fewer words, for paper, which says once what the second one is.
    #[must_use]
    pub fn with_both_labels_in_brief(&self) -> Self {
        Localizer { both: Some("label-pair.brief"), ..self.clone() }
    }

    /// The code of the language.
    pub fn language(&self) -> &'w str {
        self.words.codes.get(self.language).map_or("", String::as_str)
    }

    /// What the language declares about itself.
    pub fn declared(&self) -> Option<&'w Language> {
        self.words.languages.get(self.language)
    }

    /// A language's name as used inside a sentence, as in “in French”.
    pub fn name_of(&self, code: &str) -> String {
        let own = self.declared().and_then(|own| own.names.get(code));
        let other = || self.words.languages.iter().find(|other| other.code == code).map(|other| &other.name);
        own.or_else(other).map_or(code, String::as_str).to_owned()
    }

    pub fn own_name(&self) -> String {
        self.declared().map(|own| own.name.clone()).unwrap_or_default()
    }

    /// The name of a file that is saved for the person.
    pub fn file_name(&self, of: impl Fn(&FileNames) -> &String) -> String {
        self.declared().map(|own| of(&own.files).clone()).unwrap_or_default()
    }

    /// The catalogues of all languages.
    pub fn words(&self) -> &'w Catalogs {
        self.words
    }

    /// Whether this language itself has the message or attribute.
    pub fn has(&self, id: &str) -> bool {
        self.own(id).is_some()
    }

    fn own(&self, id: &str) -> Option<String> {
        self.words.format(self.words.catalogues.get(self.language)?, id, &self.args)
    }

    /// A message for the program: keys, search words. No mark if the whole message comes from another language.
    pub fn data(&self, id: &str) -> String {
        let lent = || if self.knows(id) { None } else { self.lent(id).map(|(text, _)| text) };
        self.own(id).or_else(lent).unwrap_or_default()
    }

    /// Whether this language itself has the message of an id, regardless of its attributes.
    fn knows(&self, id: &str) -> bool {
        let name = id.split('.').next().unwrap_or(id);
        self.words.catalogues.get(self.language).is_some_and(|catalogue| catalogue.knows(name))
    }

    /// The paragraphs of a message, or of an attribute (`message.attribute`).
    pub fn paragraphs(&self, id: &str) -> Vec<Para> {
        paragraphs(&self.spans(id))
    }

    /// The paragraphs of an optional message part.
    pub fn try_paragraphs(&self, id: &str) -> Option<Vec<Para>> {
        self.raw_if(id).map(|raw| paragraphs(&self.expand(raw)))
    }

    /// A message on one line, without roles.
    pub fn text(&self, id: &str) -> String {
        on_one_line(self.spans(id))
    }

    /// An optional message part on one line.
    pub fn try_text(&self, id: &str) -> Option<String> {
        self.raw_if(id).map(|raw| on_one_line(self.expand(raw)))
    }

    /// The first paragraph of a message, with its roles.
    pub fn paragraph(&self, id: &str) -> Para {
        self.paragraphs(id).into_iter().next().unwrap_or_default()
    }

    /// A full date, with the day of the week.
    pub fn date(&self, date: chrono::NaiveDate) -> String {
        self.written(date, "date-long")
    }

    /// A date near today, as day and month, for lists with little room.
    pub fn short_date(&self, date: chrono::NaiveDate) -> String {
        self.written(date, "date-short")
    }

    fn written(&self, date: chrono::NaiveDate, id: &str) -> String {
        use chrono::Datelike;
        let mut l10n = self.with("weekday", self.text(&format!("weekday-{}", date.weekday().number_from_monday())));
        l10n.set("day", date.day());
        l10n.set("month", self.text(&format!("month-{}", date.month())));
        // As text: a year is not a quantity.
        l10n.set("year", date.year().to_string());
        l10n.text(id)
    }

    fn spans(&self, id: &str) -> Vec<Span> {
        match self.raw(id) {
            Some(raw) => self.expand(raw),
            None => {
                self.words.missing.borrow_mut().insert(id.to_owned());
                vec![Span::new(UNKNOWN, Role::Plain)]
            }
        }
    }

    /// The formatted text with its marks, from this language or else from another, marked with its code.
    fn raw(&self, id: &str) -> Option<String> {
        self.own(id).or_else(|| {
            let (text, code) = self.lent(id)?;
            if code == self.language() {
                return Some(text);
            }
            Some(match text.strip_prefix("- ") {
                Some(item) => format!("- [{code}] {item}"),
                None => format!("[{code}] {text}"),
            })
        })
    }

    /// A text that this language lacks, and the code of the language that supplies it.
    fn lent(&self, id: &str) -> Option<(String, &'w str)> {
        let mut lenders = self.words.lenders(self.language);
        lenders.find_map(|lender| Some((self.words.format(lender, id, &self.args)?, lender.language())))
    }

    /// Like `raw`, for an optional part: from another language only if this one lacks the whole message.
    fn raw_if(&self, id: &str) -> Option<String> {
        self.own(id).or_else(|| if self.knows(id) { None } else { self.raw(id) })
    }
}
