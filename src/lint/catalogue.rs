//! The catalogues of one language as their author wrote them: ids with their places, and what cannot be read.

use std::collections::BTreeMap;

use fluent::FluentResource;
use fluent_syntax::ast::Entry;

use crate::problem::Problem;
use crate::shelf::Shelf;

/// One message.
#[derive(Debug)]
pub(super) struct Message {
    /// Its file.
    pub(super) path: String,
    /// Where its id stands.
    pub(super) at: (usize, usize),
    /// Its id.
    pub(super) id: String,
    /// Whether it has a text of its own, besides attributes.
    pub(super) valued: bool,
    /// Its attributes.
    pub(super) attributes: Vec<String>,
    /// Its text as written, attributes included.
    pub(super) source: String,
}

impl Message {
    /// The message and its attributes, as `words` asks for them.
    pub(super) fn ids(&self) -> impl Iterator<Item = String> + '_ {
        let own = self.valued.then(|| self.id.clone());
        own.into_iter().chain(self.attributes.iter().map(|attribute| format!("{}.{attribute}", self.id)))
    }
}

/// All messages of a language.
#[derive(Debug)]
pub(super) struct Catalogue {
    /// Its code.
    pub(super) language: String,
    /// The messages, by file and order.
    pub(super) messages: Vec<Message>,
    /// What cannot be read, and what stands twice.
    pub(super) problems: Vec<Problem>,
    index: BTreeMap<String, usize>,
}

impl Catalogue {
    /// Reads the catalogues of a language.
    pub(super) fn read(shelf: &Shelf, language: &str) -> Self {
        let mut catalogue = Catalogue {
            language: language.to_owned(),
            messages: Vec::new(),
            problems: Vec::new(),
            index: BTreeMap::new(),
        };
        for file in shelf.catalogues(language) {
            let resource = match FluentResource::try_new(file.text.clone().into_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    for error in errors {
                        let at = file.position(error.pos.start);
                        let message = error.kind.to_string();
                        catalogue.problems.push(Problem::new(&file.path, at, "words-broken", &[("message", &message)]));
                    }
                    resource
                }
            };
            // Where a slice of the resource's own text begins in the file.
            let base = resource.source().as_ptr() as usize;
            let entries: Vec<&Entry<&str>> = resource.entries().collect();
            let starts: Vec<usize> =
                entries.iter().map(|entry| start(entry).map_or(0, |text| text.as_ptr() as usize - base)).collect();
            for (number, entry) in entries.iter().enumerate() {
                let Entry::Message(message) = entry else { continue };
                let from = starts[number];
                let to = starts[number + 1..].iter().copied().find(|next| *next > from).unwrap_or(file.text.len());
                let lines = file.text.get(from..to).unwrap_or_default().lines().filter(|line| !line.starts_with('#'));
                catalogue.add(Message {
                    path: file.path.clone(),
                    at: file.position(from),
                    id: message.id.name.to_owned(),
                    valued: message.value.is_some(),
                    attributes: message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect(),
                    source: lines.collect::<Vec<_>>().join("\n"),
                });
            }
        }
        catalogue
    }

    fn add(&mut self, message: Message) {
        let number = self.messages.len();
        for id in message.ids() {
            if self.index.insert(id.clone(), number).is_some() {
                self.problems.push(Problem::new(&message.path, message.at, "words-twice", &[("id", &id)]));
            }
        }
        self.messages.push(message);
    }

    /// Whether a message or attribute exists.
    pub(super) fn has(&self, id: &str) -> bool {
        self.index.contains_key(id)
    }

    /// The number of messages and attributes.
    pub(super) fn len(&self) -> usize {
        self.index.len()
    }
}

fn start<'s>(entry: &Entry<&'s str>) -> Option<&'s str> {
    match entry {
        Entry::Message(message) => Some(message.id.name),
        Entry::Term(term) => Some(term.id.name),
        _ => None,
    }
}
