//! The catalogues of one language as written: every text with its span, its quotes and its variables.

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

/// Maximum number of variants checked per text. Real translations have 24 at most.
const MOST_VARIANTS: usize = 48;

/// One text: a message, or an attribute of one.
#[derive(Debug)]
pub(super) struct TextPart {
    /// `message` or `message.attribute`, as `words` looks it up.
    pub(super) id: String,
    /// Index of its file in the catalogue's `files`.
    pub(super) file: usize,
    /// Span of its name.
    pub(super) name: Range<usize>,
    /// Span of its message's name.
    pub(super) head: Range<usize>,
    /// Where its last text ends.
    pub(super) end: usize,
    /// Whether the author declared the text identical to another language's (`# same` above the message).
    pub(super) same: bool,
    /// The pieces of each variant.
    pub(super) variants: Vec<Vec<Piece>>,
    /// The named cases of each variable, without plural categories.
    pub(super) cases: BTreeMap<String, BTreeSet<String>>,
    /// The variables it uses, with their spans.
    pub(super) variables: Vec<(String, Range<usize>)>,
    pub(super) calls: Vec<QuoteCall>,
    /// The messages and terms it references, with their spans.
    pub(super) refers: Vec<(String, Range<usize>)>,
}

/// A function call: `LABEL("submit", $web)`.
#[derive(Debug, Clone)]
pub(super) struct QuoteCall {
    pub(super) function: String,
    /// Its first argument, if that is a string literal.
    pub(super) name: Option<String>,
    /// Whether its second argument is `$web`.
    pub(super) web: bool,
    pub(super) at: Range<usize>,
}

/// A piece of text or a placeholder.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    /// Text and its offset.
    Text(Rc<str>, usize),
    /// A label or a term.
    Quote,
    Address,
    Variable,
    /// Another message.
    Message(Rc<str>),
}

impl Piece {
    /// The text and its offset, if this is text.
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

#[derive(Debug)]
pub(super) struct SourceCatalogue {
    pub(super) language: Language,
    /// The texts, by file, in order of appearance.
    pub(super) parts: Vec<TextPart>,
    /// Ids of texts copied verbatim from another language; the style checks skip them.
    pub(super) copied: HashSet<String>,
    /// Parse errors.
    pub(super) broken: Vec<Diagnostic>,
    /// Entries that parse but can never be looked up.
    pub(super) lost: Vec<Diagnostic>,
    files: Vec<File>,
    index: HashMap<String, usize>,
}

impl SourceCatalogue {
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
                // `words` only looks up messages, so a term would never be found.
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

    /// A diagnostic in the file of a text.
    pub(super) fn at(
        &self,
        part: &TextPart,
        at: Range<usize>,
        rule: Rule,
        args: &[(&'static str, &str)],
    ) -> Diagnostic {
        Diagnostic::new(self.path(part), at, rule, args)
    }

    /// A diagnostic about a whole text, reported at its name.
    pub(super) fn of(&self, part: &TextPart, rule: Rule, args: &[(&'static str, &str)]) -> Diagnostic {
        self.at(part, part.name.clone(), rule, args)
    }

    pub(super) fn files(&self) -> &[File] {
        &self.files
    }

    /// The path of a text's file.
    pub(super) fn path(&self, part: &TextPart) -> &str {
        &self.files[part.file].path
    }

    /// The name of a text's file, without its extension.
    pub(super) fn file_name(&self, part: &TextPart) -> &str {
        self.files[part.file].name()
    }

    /// The texts that are not copied from another language.
    pub(super) fn translated(&self) -> impl Iterator<Item = &TextPart> {
        self.parts.iter().filter(|part| !self.copied.contains(&part.id))
    }

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

/// Converts Fluent's AST into [`TextPart`]s.
struct AstReader {
    file: usize,
    base: usize,
}

impl AstReader {
    /// The span of a slice within the file.
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

/// Fluent's plural categories. Which of them are needed differs by language.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Appends the next variants pairwise, so that every variant occurs once without a Cartesian product.
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
