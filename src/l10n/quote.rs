//! Quotations in a sentence: how they pass through Fluent and become spans.

use fluent::{FluentBundle, FluentResource, FluentValue};

use super::{Localizer, UNKNOWN};
use crate::facts::{Label, Of};
use crate::text::{Para, Role, Span};

const START: char = '\u{E000}';
const PART: char = '\u{E001}';
const END: char = '\u{E002}';

/// The message that quotes a label in two languages.
pub(super) const PAIR: &str = "label-pair";

/// Adds LABEL, ADDRESS and TERM, each of which leaves a mark to expand.
pub(super) fn add_functions(bundle: &mut FluentBundle<FluentResource>) {
    let added = [
        bundle.add_function("LABEL", |at, named| {
            let short = if named.get("short").is_some() { "1" } else { "" };
            mark("L", &[&word(at.first()), &word(at.get(1)), short]).into()
        }),
        bundle.add_function("ADDRESS", |at, _| mark("A", &[&word(at.first())]).into()),
        bundle.add_function("TERM", |at, _| mark("T", &[&word(at.first())]).into()),
    ];
    // Each name is added once to a new bundle: there is nothing to override.
    debug_assert!(added.iter().all(Result::is_ok));
}

/// A text argument; empty if it is anything else.
fn word(value: Option<&FluentValue<'_>>) -> String {
    match value {
        Some(FluentValue::String(text)) => text.to_string(),
        _ => String::new(),
    }
}

/// A marked part: its kind, then its fields.
fn mark(kind: &str, fields: &[&str]) -> String {
    let mut text = String::from(START);
    text.push_str(kind);
    for field in fields {
        text.push(PART);
        text.push_str(field);
    }
    text.push(END);
    text
}

impl Localizer<'_> {
    /// A formatted text with its marks turned into spans.
    pub(super) fn expand(&self, raw: String) -> Vec<Span> {
        if !raw.contains(START) {
            return if raw.is_empty() { Vec::new() } else { vec![Span::new(raw, Role::Plain)] };
        }
        let mut spans: Vec<Span> = Vec::new();
        let mut rest = raw.as_str();
        while let Some((before, after)) = rest.split_once(START) {
            let Some((inside, tail)) = after.split_once(END) else { break };
            if !before.is_empty() {
                spans.push(Span::new(before, Role::Plain));
            }
            spans.extend(self.quoted(inside));
            rest = tail;
        }
        if !rest.is_empty() {
            spans.push(Span::new(rest, Role::Plain));
        }
        spans
    }

    fn quoted(&self, inside: &str) -> Vec<Span> {
        let mut fields = inside.split(PART);
        let kind = fields.next().unwrap_or_default();
        let id = fields.next().unwrap_or_default();
        match kind {
            "L" => self.label(id, fields.next().unwrap_or_default(), fields.next() == Some("1")),
            "A" => {
                let address = self.words.facts.addresses().get(id);
                vec![Span::new(address.map_or(UNKNOWN, String::as_str), Role::Address)]
            }
            "T" => vec![Span::new(self.text(id), Role::Term)],
            // A label's own text, marked in `label`.
            _ => vec![Span::new(id, Role::Label)],
        }
    }

    /// A label as a sentence quotes it: in the language of what it appears on. Where the text names no language, an
    /// email may be in either. `short` is for a label that the page has already quoted in both.
    fn label(&self, id: &str, page: &str, short: bool) -> Vec<Span> {
        let Some(label) = self.words.facts.labels().get(id) else {
            return vec![Span::new(UNKNOWN, Role::Label)];
        };
        let both = self.both.is_some() || (label.of == Of::Mail && page.is_empty());
        let pair = if both && !short { self.label_pair(label, page) } else { None };
        pair.unwrap_or_else(|| {
            let l10n = self.with("label", mark("B", &[self.label_in(label, page)]));
            l10n.expand(l10n.data("label"))
        })
    }

    /// A label with the most useful other language beside it; `None` if its text is the same there.
    fn label_pair(&self, label: &Label, page: &str) -> Option<Vec<Span>> {
        let own = self.language();
        let page = if page.is_empty() { own } else { page };
        let shown = self.label_in(label, page);
        // A page in another language is explained in the reader's own; a page in their own, in its partner.
        let language = if page == own { self.declared().map_or("", |own| own.partner.as_str()) } else { own };
        let other = label.texts.get(language).filter(|text| text.as_str() != shown)?;
        let ours = |language: &str| if label.ours.iter().any(|own| own == language) { "yes" } else { "no" };
        let mut l10n = self.with("label", mark("B", &[shown]));
        l10n.set("other", mark("B", &[other]));
        l10n.set("language", self.name_of(language));
        l10n.set("other-ours", ours(language));
        l10n.set("ours", ours(page));
        Some(l10n.expand(l10n.data(self.both.unwrap_or(PAIR))))
    }

    /// The same for the label with this id, in the language of what it appears on.
    pub fn label_explained(&self, id: &str) -> Option<Para> {
        let label = self.words.facts.labels().get(id)?;
        Some(Para { item: false, spans: self.label_pair(label, &self.page_of(label))? })
    }

    /// The language of what a label appears on; empty for the reader's own.
    fn page_of(&self, label: &Label) -> String {
        if label.of == Of::Web { word(self.args.get("web")) } else { String::new() }
    }

    /// A label's text in a language, or else in a fallback language.
    fn label_in<'a>(&'a self, label: &'a Label, page: &str) -> &'a str {
        let of = |code: &str| label.texts.get(code);
        let named = of(page).or_else(|| of(self.language()));
        let lent = named.or_else(|| self.words.lenders(self.language).find_map(|lender| of(lender.language())));
        lent.map_or("", String::as_str)
    }

    /// A label's plain text in the language of what it appears on, for the picture of a page.
    pub fn label_alone(&self, id: &str) -> String {
        let Some(label) = self.words.facts.labels().get(id) else { return UNKNOWN.to_owned() };
        self.label_in(label, &self.page_of(label)).to_owned()
    }
}
