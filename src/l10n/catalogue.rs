//! The messages of one language, each parsed on first use.
//!
//! Parsing a catalogue of 300 messages takes a millisecond, and a page needs about thirty of them. So at first there is
//! only an index of the source, by the lines on which messages begin.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};

use fluent::{FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::PatternElement;
use unic_langid::LanguageIdentifier;

use super::index::{MessageSpan, index, name};
use super::{Args, quote};
use crate::guide_files::GuideFiles;

pub(super) struct Catalogue {
    guide_files: GuideFiles,
    language: String,
    /// In the order of the names, which are read from the source.
    index: OnceCell<Cow<'static, [MessageSpan]>>,
    /// The messages parsed so far.
    parsed: RefCell<Option<FluentBundle<FluentResource>>>,
}

impl Catalogue {
    pub(super) fn new(guide_files: GuideFiles, language: &str) -> Self {
        Catalogue { guide_files, language: language.to_owned(), index: OnceCell::new(), parsed: RefCell::default() }
    }

    pub(super) fn language(&self) -> &str {
        &self.language
    }

    /// Whether the language has this message, regardless of its attributes.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// The message ids of one file, in file order.
    pub(super) fn ids_in(&self, file: &str) -> Vec<String> {
        let path = format!("locales/{}/{file}", self.language);
        let number = self.guide_files.files().iter().position(|file| file.path == path);
        let of_file = |entry: &MessageSpan| number.is_some_and(|number| u32::try_from(number) == Ok(entry[0]));
        let mut found: Vec<MessageSpan> = self.index().iter().copied().filter(of_file).collect();
        found.sort_unstable_by_key(|entry| entry[1]);
        found.into_iter().map(|entry| name(self.source(entry)).to_owned()).collect()
    }

    fn index(&self) -> &[MessageSpan] {
        self.index.get_or_init(|| {
            if let Some(prepared) = self.guide_files.index(&self.language) {
                return prepared.into();
            }
            let prefix = format!("locales/{}/", self.language);
            let files = self.guide_files.files().iter().zip(0..);
            let own = files.filter(|(file, _)| file.path.starts_with(&prefix) && file.path.ends_with(".ftl"));
            index(own.map(|(file, number)| (number, &*file.text))).into_values().collect()
        })
    }

    fn find(&self, wanted: &str) -> Option<MessageSpan> {
        let index = self.index();
        let found = index.binary_search_by(|entry| name(self.source(*entry)).cmp(wanted)).ok()?;
        Some(index[found])
    }

    fn source(&self, [file, start, end]: MessageSpan) -> &str {
        let file = self.guide_files.files().get(file as usize);
        file.and_then(|file| file.text.get(start as usize..end as usize)).unwrap_or_default()
    }

    /// A message or attribute, with its formatting errors; `None` if it does not exist.
    pub(super) fn format(&self, id: &str, args: &Args) -> Option<(String, Vec<FluentError>)> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        let mut parsed = self.parsed.borrow_mut();
        self.parse(&mut parsed, name);
        loop {
            let bundle = parsed.as_ref()?;
            let message = bundle.get_message(name)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
                return Some(((*value).to_owned(), Vec::new()));
            }
            let mut errors = Vec::new();
            let text = args.lend(|args| bundle.format_pattern(pattern, Some(args), &mut errors).into_owned());
            // A referenced message may not be parsed yet: parse it and try again.
            let named: Vec<String> = errors.iter().filter_map(referred).collect();
            let found = named.iter().filter(|name| self.parse(&mut parsed, name)).count();
            if found == 0 {
                return Some((text, errors));
            }
        }
    }

    /// Parses a message, if it is there and was not parsed yet; returns whether it was found and is valid.
    fn parse(&self, parsed: &mut Option<FluentBundle<FluentResource>>, name: &str) -> bool {
        if parsed.as_ref().is_some_and(|bundle| bundle.has_message(name)) {
            return false;
        }
        let Some(entry) = self.find(name) else { return false };
        let source = self.source(entry);
        // A message with an error keeps its valid part; `lint` reports the error to its author.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let bundle = parsed.get_or_insert_with(|| {
            let locale: LanguageIdentifier = self.language.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new(vec![locale]);
            // Our scripts run left to right; isolation marks show as boxes on some consoles and end up in copied text.
            bundle.set_use_isolating(false);
            quote::add_functions(&mut bundle);
            bundle
        });
        bundle.add_resource_overriding(resource);
        bundle.has_message(name)
    }
}

/// The missing message that an error refers to.
pub(super) fn referred(error: &FluentError) -> Option<String> {
    use fluent::resolver::ResolverError;
    use fluent::resolver::errors::ReferenceKind;
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Message { id, .. })) => Some(id.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_in_the_program_is_that_of_its_files() {
        let embedded = GuideFiles::embedded();
        for language in embedded.languages() {
            let [ours, theirs] = [embedded.clone(), embedded.as_written()].map(|files| Catalogue::new(files, language));
            assert!(embedded.index(language).is_some_and(|index| index.len() > 1000), "{language}");
            assert_eq!(ours.index(), theirs.index(), "{language}");
        }
    }
}
