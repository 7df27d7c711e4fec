//! The messages of one language, each parsed when it is first asked for.
//!
//! A catalogue of 300 messages costs a millisecond to parse, and a page needs some thirty: so an index of the source,
//! by the lines on which messages begin, is all that is made at first.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use fluent::{FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::PatternElement;
use unic_langid::LanguageIdentifier;

use super::{Args, quote};
use crate::shelf::{File, Shelf};

/// The words of a language.
pub(super) struct Catalogue {
    shelf: Shelf,
    language: String,
    /// By id: the number of its file on the shelf, and where its source stands.
    index: OnceCell<Index>,
    parsed: RefCell<Parsed>,
}

type Index = HashMap<Cow<'static, str>, (usize, Range<usize>)>;

#[derive(Default)]
struct Parsed {
    bundle: Option<FluentBundle<FluentResource>>,
    asked: HashSet<String>,
}

impl Catalogue {
    pub(super) fn new(shelf: Shelf, language: &str) -> Self {
        Catalogue { shelf, language: language.to_owned(), index: OnceCell::new(), parsed: RefCell::default() }
    }

    /// Whether the language has this message, whatever its attributes.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.index.get_or_init(|| self.index()).contains_key(name)
    }

    /// The messages of one file, in its order.
    pub(super) fn ids_in(&self, file: &str) -> Vec<String> {
        let path = format!("locales/{}/{file}", self.language);
        let Some(number) = self.shelf.files().iter().position(|file| file.path == path) else { return Vec::new() };
        let index = self.index.get_or_init(|| self.index()).iter();
        let mut found: Vec<(usize, &str)> =
            index.filter(|(_, (file, _))| *file == number).map(|(id, (_, range))| (range.start, &**id)).collect();
        found.sort_unstable();
        found.into_iter().map(|(_, id)| id.to_owned()).collect()
    }

    /// A message, or an attribute of one, with what went wrong; nothing if it does not exist.
    pub(super) fn format(&self, id: &str, args: &Args) -> Option<(String, Vec<FluentError>)> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        let mut parsed = self.parsed.borrow_mut();
        self.parse(&mut parsed, name);
        loop {
            let bundle = parsed.bundle.as_ref()?;
            let message = bundle.get_message(name)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
                return Some(((*value).to_owned(), Vec::new()));
            }
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args.fluent()), &mut errors).into_owned();
            // A message that this one refers to may not have been parsed yet: once it has, try again.
            let named = errors.iter().filter_map(referred).filter(|name| !parsed.asked.contains(name));
            let named: Vec<String> = named.collect();
            if named.is_empty() {
                return Some((text, errors));
            }
            named.iter().for_each(|name| self.parse(&mut parsed, name));
        }
    }

    fn parse(&self, parsed: &mut Parsed, name: &str) {
        if !parsed.asked.insert(name.to_owned()) {
            return;
        }
        let Some((file, range)) = self.index.get_or_init(|| self.index()).get(name) else { return };
        let source = self.shelf.files().get(*file).and_then(|file| file.text.get(range.clone())).unwrap_or_default();
        // A message with an error keeps its good part; `lint` tells its author.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let bundle = parsed.bundle.get_or_insert_with(|| {
            let locale: LanguageIdentifier = self.language.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new(vec![locale]);
            // Our scripts run left to right; isolation marks show as boxes on some consoles and get into copied text.
            bundle.set_use_isolating(false);
            quote::add_functions(&mut bundle);
            bundle
        });
        bundle.add_resource_overriding(resource);
    }

    /// Where each message stands: from a line that begins with a letter to the next one that begins anything.
    fn index(&self) -> Index {
        // Made at every start: large enough from the beginning.
        let mut index = Index::with_capacity(1 << 10);
        let prefix = format!("locales/{}/", self.language);
        for (number, file) in self.shelf.files().iter().enumerate() {
            if !file.path.starts_with(&prefix) || !file.path.ends_with(".ftl") {
                continue;
            }
            let text = file.text.as_bytes();
            let mut open: Option<(Range<usize>, usize)> = None;
            for at in std::iter::once(0).chain(memchr::memchr_iter(b'\n', text).map(|end| end + 1)) {
                let line = text.get(at..).unwrap_or_default();
                let first = line.first().copied().unwrap_or(b'#');
                if matches!(first, b' ' | b'\t' | b'\n' | b'\r' | b'}') {
                    continue;
                }
                if let Some((name, start)) = open.take() {
                    index.insert(name_in(file, name), (number, start..at));
                }
                if first.is_ascii_alphabetic() {
                    let length = line.iter().take_while(|byte| !matches!(byte, b'=' | b' ' | b'\n')).count();
                    open = Some((at..at + length, at));
                }
            }
            if let Some((name, start)) = open {
                index.insert(name_in(file, name), (number, start..text.len()));
            }
        }
        index
    }
}

/// A part of a file's text; of a file inside the program it is not copied.
fn name_in(file: &File, name: Range<usize>) -> Cow<'static, str> {
    match &file.text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(name).unwrap_or_default()),
        Cow::Owned(text) => Cow::Owned(text.get(name).unwrap_or_default().to_owned()),
    }
}

/// The message that an error could not find.
fn referred(error: &FluentError) -> Option<String> {
    use fluent::resolver::ResolverError;
    use fluent::resolver::errors::ReferenceKind;
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Message { id, .. })) => Some(id.clone()),
        _ => None,
    }
}
