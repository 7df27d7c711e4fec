//! The catalogues of one language as their author wrote them: every text with its place, what it quotes and names.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};

use super::broken;
use crate::diagnostic::{Diagnostic, Rule};
use crate::guide_files::{File, GuideFiles};
use crate::l10n::Language;

/// Variants of one text that are looked at, at most. A translator's text has twenty-four at the very most.
const MOST_VARIANTS: usize = 48;

/// One text: a message, or an attribute of one.
#[derive(Debug)]
pub(super) struct TextPart {
    /// `message` or `message.attribute`, as `words` asks for it.
    pub(super) id: String,
    /// Its catalogue's file, by number.
    pub(super) file: usize,
    /// Where its name stands.
    pub(super) name: Range<usize>,
    /// Where the name of its message stands.
    pub(super) head: Range<usize>,
    /// Where its last text ends.
    pub(super) end: usize,
    /// Whether its author says that another language has the very same words (`# same` above the message).
    pub(super) same: bool,
    /// The text in each of its variants.
    pub(super) variants: Vec<Vec<Piece>>,
    /// By variable: the named cases, without those that count.
    pub(super) cases: BTreeMap<String, BTreeSet<String>>,
    /// The variables it names, and where.
    pub(super) variables: Vec<(String, Range<usize>)>,
    /// The functions it calls.
    pub(super) calls: Vec<QuoteCall>,
    /// The messages it repeats, and where.
    pub(super) refers: Vec<(String, Range<usize>)>,
}

/// A function asked for: `LABEL("submit", $web)`.
#[derive(Debug, Clone)]
pub(super) struct QuoteCall {
    /// Its name.
    pub(super) function: String,
    /// What it asks for, if that is written out.
    pub(super) name: Option<String>,
    /// Whether its second argument is `$web`.
    pub(super) web: bool,
    /// Where.
    pub(super) at: Range<usize>,
}

/// A bit of text, or what stands for one.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    /// Text, and where it stands.
    Text(Rc<str>, usize),
    /// A label or a term.
    Quote,
    Address,
    Variable,
    /// Another message.
    Message(Rc<str>),
}

impl Piece {
    /// Its text, if it is one, and where that stands.
    pub(super) fn text(&self) -> Option<(&str, usize)> {
        match self {
            Piece::Text(text, at) => Some((text, *at)),
            _ => None,
        }
    }
}

impl TextPart {
    /// The id of its message.
    pub(super) fn message(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// The name of its attribute.
    pub(super) fn attribute(&self) -> Option<&str> {
        self.id.split_once('.').map(|(_, attribute)| attribute)
    }
}

/// All texts of a language.
#[derive(Debug)]
pub(super) struct SourceCatalogue {
    /// What the language declares of itself.
    pub(super) language: Language,
    /// The texts, by file and order.
    pub(super) parts: Vec<TextPart>,
    /// The names of the texts that are another language's, word for word: they are not judged as this one's.
    pub(super) copied: HashSet<String>,
    /// What cannot be read.
    pub(super) broken: Vec<Diagnostic>,
    /// What can be read, and will not be found.
    pub(super) lost: Vec<Diagnostic>,
    files: Vec<File>,
    index: HashMap<String, usize>,
}

impl SourceCatalogue {
    /// Reads the catalogues of a language.
    pub(super) fn read(guide_files: &GuideFiles, language: &Language) -> Self {
        let mut catalogue = SourceCatalogue {
            language: language.clone(),
            parts: Vec::new(),
            copied: HashSet::new(),
            broken: Vec::new(),
            lost: Vec::new(),
            files: guide_files.catalogues(&language.code).cloned().collect(),
            index: HashMap::new(),
        };
        for number in 0..catalogue.files.len() {
            catalogue.read_file(number);
        }
        catalogue
    }

    fn read_file(&mut self, number: usize) {
        let file = self.files[number].clone();
        let resource = match broken::parse(&file) {
            Ok(resource) => resource,
            Err(broken) => return self.broken.extend(broken),
        };
        let reader = AstReader { file: number, base: file.text.as_ptr() as usize };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => reader.message(message).into_iter().for_each(|part| self.add(part)),
                // `words` reads messages alone: a term would never be found.
                Entry::Term(term) => self.lost.push(Diagnostic::new(
                    &file.path,
                    reader.span(term.id.name),
                    Rule::WordsTerm,
                    &[("name", term.id.name)],
                )),
                _ => {}
            }
        }
    }

    fn add(&mut self, part: TextPart) {
        if self.index.insert(part.id.clone(), self.parts.len()).is_some() {
            self.lost.push(self.at(&part, part.name.clone(), Rule::WordsTwice, &[("id", &part.id)]));
        }
        self.parts.push(part);
    }

    /// A mistake in the file of a text.
    pub(super) fn at(
        &self,
        part: &TextPart,
        at: Range<usize>,
        rule: Rule,
        args: &[(&'static str, &str)],
    ) -> Diagnostic {
        Diagnostic::new(self.path(part), at, rule, args)
    }

    /// A mistake of a text as a whole, told at its name.
    pub(super) fn of(&self, part: &TextPart, rule: Rule, args: &[(&'static str, &str)]) -> Diagnostic {
        self.at(part, part.name.clone(), rule, args)
    }

    pub(super) fn files(&self) -> &[File] {
        &self.files
    }

    /// The file of a text.
    pub(super) fn path(&self, part: &TextPart) -> &str {
        &self.files[part.file].path
    }

    /// The name of the file of a text, without its ending.
    pub(super) fn file_name(&self, part: &TextPart) -> &str {
        self.files[part.file].name()
    }

    /// The texts in the language's own words.
    pub(super) fn translated(&self) -> impl Iterator<Item = &TextPart> {
        self.parts.iter().filter(|part| !self.copied.contains(&part.id))
    }

    /// The text of an id.
    pub(super) fn part(&self, id: &str) -> Option<&TextPart> {
        self.index.get(id).map(|at| &self.parts[*at])
    }

    /// Whether a message or attribute exists.
    pub(super) fn has(&self, id: &str) -> bool {
        self.index.contains_key(id)
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.index.keys().map(String::as_str)
    }

    /// The number of messages and attributes.
    pub(super) fn len(&self) -> usize {
        self.index.len()
    }
}

/// Turns what Fluent's parser gives into texts.
struct AstReader {
    file: usize,
    base: usize,
}

impl AstReader {
    /// Where a slice of the file stands in it.
    fn span(&self, slice: &str) -> Range<usize> {
        let start = (slice.as_ptr() as usize).saturating_sub(self.base);
        start..start + slice.len()
    }

    fn message(&self, message: &Message<&str>) -> Vec<TextPart> {
        let same = message.comment.iter().flat_map(|comment| &comment.content).any(|line| line.trim() == "same");
        let id = message.id.name;
        let head = self.span(id);
        let value = message.value.iter().map(|value| (id.to_owned(), message.id.name, value));
        let attributes = message.attributes.iter();
        let attributes =
            attributes.map(|attribute| (format!("{id}.{}", attribute.id.name), attribute.id.name, &attribute.value));
        value.chain(attributes).map(|(id, name, pattern)| self.part(head.clone(), id, name, pattern, same)).collect()
    }

    fn part(&self, head: Range<usize>, id: String, name: &str, pattern: &Pattern<&str>, same: bool) -> TextPart {
        let mut part = TextPart {
            id,
            file: self.file,
            name: self.span(name),
            end: self.span(name).end,
            head,
            same,
            variants: Vec::new(),
            cases: BTreeMap::new(),
            variables: Vec::new(),
            calls: Vec::new(),
            refers: Vec::new(),
        };
        part.variants = self.pattern(pattern, &mut part);
        part
    }

    fn pattern(&self, pattern: &Pattern<&str>, part: &mut TextPart) -> Vec<Vec<Piece>> {
        let mut all: Vec<Vec<Piece>> = vec![Vec::new()];
        for element in &pattern.elements {
            let more = match element {
                PatternElement::TextElement { value } => {
                    part.end = part.end.max(self.span(value).end);
                    vec![vec![Piece::Text((*value).into(), self.span(value).start)]]
                }
                PatternElement::Placeable { expression } => self.expression(expression, part),
            };
            join(&mut all, more);
        }
        all
    }

    fn expression(&self, expression: &Expression<&str>, part: &mut TextPart) -> Vec<Vec<Piece>> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, part),
            Expression::Select { selector, variants } => {
                self.inline(selector, part);
                let named = variants.iter().filter_map(|variant| match variant.key {
                    VariantKey::Identifier { name } if !PLURALS.contains(&name) => Some(name.to_owned()),
                    _ => None,
                });
                if let InlineExpression::VariableReference { id } = selector {
                    part.cases.entry(id.name.to_owned()).or_default().extend(named);
                }
                variants.iter().flat_map(|variant| self.pattern(&variant.value, part)).collect()
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, part: &mut TextPart) -> Vec<Vec<Piece>> {
        let piece = match inline {
            InlineExpression::StringLiteral { value } => {
                Piece::Text(unescaped(value).as_str().into(), self.span(value).start)
            }
            InlineExpression::NumberLiteral { value } => Piece::Text((*value).into(), self.span(value).start),
            InlineExpression::VariableReference { id } => {
                part.variables.push((id.name.to_owned(), self.span(id.name)));
                Piece::Variable
            }
            InlineExpression::MessageReference { id, attribute } => {
                let name = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                };
                part.refers.push((name.clone(), self.span(id.name)));
                Piece::Message(name.into())
            }
            InlineExpression::TermReference { id, .. } => {
                part.refers.push((format!("-{}", id.name), self.span(id.name)));
                Piece::Variable
            }
            InlineExpression::FunctionReference { id, arguments } => self.call(id.name, arguments, part),
            InlineExpression::Placeable { expression } => return self.expression(expression, part),
        };
        vec![vec![piece]]
    }

    fn call(&self, function: &str, arguments: &CallArguments<&str>, part: &mut TextPart) -> Piece {
        let mut names = arguments.positional.iter().map(|argument| match argument {
            InlineExpression::StringLiteral { value } => Some((*value).to_owned()),
            _ => None,
        });
        let name = names.next().flatten();
        let second = arguments.positional.get(1);
        let web = matches!(second, Some(InlineExpression::VariableReference { id }) if id.name == "web");
        for argument in &arguments.positional {
            if let InlineExpression::VariableReference { id } = argument {
                part.variables.push((id.name.to_owned(), self.span(id.name)));
            }
        }
        part.end = part.end.max(self.span(function).end);
        part.calls.push(QuoteCall { function: function.to_owned(), name, web, at: self.span(function) });
        if function == "ADDRESS" { Piece::Address } else { Piece::Quote }
    }
}

/// Fluent's names of numbers: how many of them a language needs is its own affair.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Each text so far goes on with one of the next: every variant is met once, and none multiplies another.
fn join(all: &mut Vec<Vec<Piece>>, mut more: Vec<Vec<Piece>>) {
    more.truncate(MOST_VARIANTS);
    if all.len() < more.len()
        && let Some(last) = all.last().cloned()
    {
        all.resize(more.len(), last);
    }
    for (index, text) in all.iter_mut().enumerate() {
        if let Some(next) = more.get(index).or(more.last()) {
            text.extend(next.iter().cloned());
        }
    }
}

fn unescaped(value: &str) -> String {
    fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()
}
