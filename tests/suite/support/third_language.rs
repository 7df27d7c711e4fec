//! A made-up third language, derived from French with every letter replaced, in labels too. A Latin letter on a page
//! did not come from the catalogs.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use sesame::guide_files::{File, GuideFiles};

/// The language code. No system uses it.
pub(crate) const THIRD: &str = "qps";

/// A label in the made-up letters, distinct from all other texts.
pub(crate) fn strange_label(text: &str) -> String {
    strange(text).replace('ж', "щ").replace('Ж', "Щ")
}

/// A text in the made-up letters.
pub(crate) fn strange(text: &str) -> String {
    text.chars().map(|c| if c.is_alphabetic() { if c.is_uppercase() { 'Ж' } else { 'ж' } } else { c }).collect()
}

/// The guide files with this language added.
pub(crate) fn with_third(guide_files: &GuideFiles) -> GuideFiles {
    with_part_of_third(guide_files, &|_| true)
}

/// The guide files with part of the language: the messages selected by name.
pub(crate) fn with_part_of_third(guide_files: &GuideFiles, has: &dyn Fn(&str) -> bool) -> GuideFiles {
    let mut files: Vec<File> = guide_files.files().iter().map(labelled).collect();
    for file in guide_files.catalogues("fr") {
        let mut resource: Resource<String> = parser::parse(file.text.clone().into_owned()).expect("good French");
        resource.body.retain(|entry| matches!(entry, Entry::Message(message) if has(&message.id.name)));
        resource.body.iter_mut().for_each(|entry| {
            if let Entry::Message(message) = entry {
                translate(message)
            }
        });
        files.push(File { path: ours(&file.path), text: serializer::serialize(&resource).into() });
    }
    files.push(File { path: format!("locales/{THIRD}/language.toml"), text: declared(guide_files).into() });
    for path in ["locales/fr/search.toml", "locales/fr/notes.toml"] {
        let text = guide_files.file(path).expect("French").text.clone();
        files.push(File { path: ours(path), text });
    }
    // Words of its own, but in letters that every keyboard has.
    let word = |number: usize| [number / 676, number / 26 % 26, number % 26].map(|at| char::from(b'a' + at as u8));
    let words: String = (0..1100).map(|number| word(number).iter().collect::<String>() + "zz\n").collect();
    files.push(File { path: format!("locales/{THIRD}/words.txt"), text: words.clone().into() });
    files.push(File { path: format!("locales/{THIRD}/known.txt"), text: words.into() });
    GuideFiles::new(files)
}

fn ours(path: &str) -> String {
    path.replacen("/fr/", &format!("/{THIRD}/"), 1)
}

/// The labels with an added text in the language, without a source.
fn labelled(file: &File) -> File {
    if file.path != "guides/labels.toml" {
        return file.clone();
    }
    let mut text = String::new();
    for line in file.text.lines() {
        text.push_str(line);
        text.push('\n');
        if let Ok(french) = line.parse::<toml::Table>()
            && let Some(shown) = french.get("fr").and_then(|label| label["text"].as_str())
        {
            let ours = toml::Value::from(strange_label(shown));
            text.push_str(&format!("{THIRD} = {{ text = {ours}, ours = true }}\n"));
        }
    }
    File { path: file.path.clone(), text: text.into() }
}

/// The language's own declaration file.
fn declared(guide_files: &GuideFiles) -> String {
    let french = &guide_files.file("locales/fr/language.toml").expect("French").text;
    let mut text = french.replacen("\"Français\"", "\"Жжжжжжжж\"", 1).replacen("order = 2", "order = 9", 1);
    let names = text.find("fr = \"en français\"").expect("the names");
    text.insert_str(names, &format!("{THIRD} = \"жж жжжжжжжж\"\n"));
    text.replacen("\"en français\"", "\"жж жжжжжж\"", 1).replacen("\"en anglais\"", "\"жж жжжжж\"", 1)
}

/// Translates a message into the language.
fn translate(message: &mut Message<String>) {
    // The letters of keys must differ from one another.
    let key = message.id.name.starts_with("key-");
    for attribute in &mut message.attributes {
        match &mut attribute.value.elements[..] {
            [PatternElement::TextElement { value }] if key && (attribute.id.name == "letters" || value.len() == 1) => {
                let letter =
                    |c: char| char::from_u32(u32::from(c) - u32::from('a') + u32::from('а')).expect("a letter");
                *value = value.chars().map(letter).collect();
            }
            _ => change(&mut attribute.value),
        }
    }
    message.value.iter_mut().for_each(change);
    message.comment = None;
}

fn change(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = strange(value),
            PatternElement::Placeable { expression } => change_inside(expression),
        }
    }
}

fn change_inside(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| change(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => change_inside(expression),
        Expression::Inline(_) => {}
    }
}
