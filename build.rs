//! Puts the guides and the words into the program, as they are written; and the guides and their facts once more, packed:
//! TOML is for people to write, and would be most of what a start has to do. A guide is packed field by field, in the shape
//! in which the program reads it; facts, whose entries have names of their own, as JSON. For the words, where each message
//! stands is found out here, and not at each start.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a build script reads the sources, writes its result and talks to cargo"
)]

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

use serde::Serialize;
use serde::de::DeserializeOwned;

#[path = "src/guide/file.rs"]
#[expect(dead_code, reason = "the program reads what is only written here")]
mod file;
#[path = "src/shelf/index.rs"]
mod index;
#[path = "src/guide/trouble_file.rs"]
mod trouble_file;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    for source in ["src/guide/file.rs", "src/guide/trouble_file.rs", "src/shelf/index.rs"] {
        println!("cargo::rerun-if-changed={source}");
    }
    let out = env::var("OUT_DIR")?;
    let (mut inside, mut packed, mut indexed) = (String::from("[\n"), String::from("[\n"), String::from("[\n"));
    let mut before = 0;
    for folder in ["guides", "locales", "starter"] {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(folder, &mut files)?;
        // In the same order on every system: the same sources make the same program.
        files.sort();
        for path in &files {
            writeln!(inside, "    ({path:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/\", {path:?}))),")?;
        }
        for path in files.iter().filter(|path| folder == "guides" && path.ends_with(".toml")) {
            let name = path.replace('/', "-");
            let bytes = packed_file(path, &fs::read_to_string(path)?).map_err(|error| format!("{path}: {error}"))?;
            fs::write(Path::new(&out).join(&name), bytes)?;
            writeln!(packed, "    ({path:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/\", {name:?}))),")?;
        }
        if folder == "locales" {
            for (language, index) in by_language(before, &files)? {
                writeln!(indexed, "    ({language:?}, &{index:?}),")?;
            }
        }
        before += files.len();
    }
    for (name, list) in [("inside.rs", inside), ("packed.rs", packed), ("indexed.rs", indexed)] {
        fs::write(Path::new(&out).join(name), list + "]\n")?;
    }
    Ok(())
}

/// A file of the folder `guides`, packed as `guide::load` and `facts` read it.
fn packed_file(path: &str, text: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    match path {
        "guides/labels.toml" | "guides/addresses.toml" | "guides/contacts.toml" | "guides/holidays.toml" => {
            Ok(serde_json::to_vec(&toml::from_str::<toml::Table>(text)?)?)
        }
        "guides/troubles.toml" => packed_as::<trouble_file::TroublesFile>(text),
        _ => packed_as::<file::GuideFile>(text),
    }
}

fn packed_as<T: DeserializeOwned + Serialize>(text: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    Ok(postcard::to_allocvec(&toml::from_str::<T>(text)?)?)
}

/// Languages, each with where its messages stand.
type Indexes = BTreeMap<String, Vec<index::Entry>>;

/// Where each message of each language stands; the first of these files has this number.
fn by_language(first: usize, files: &[String]) -> Result<Indexes, Box<dyn Error>> {
    let mut languages: BTreeMap<&str, Vec<(u32, String)>> = BTreeMap::new();
    for (at, path) in files.iter().enumerate().filter(|(_, path)| path.ends_with(".ftl")) {
        let language = path.split('/').nth(1).unwrap_or_default();
        languages.entry(language).or_default().push((u32::try_from(first + at)?, fs::read_to_string(path)?));
    }
    let of = |texts: &[(u32, String)]| index::index(texts.iter().map(|(number, text)| (*number, text.as_str())));
    Ok(languages.into_iter().map(|(language, texts)| (language.to_owned(), of(&texts))).collect())
}

/// All files below a folder, with `/` on every system.
fn collect(folder: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().display());
        if entry.file_type()?.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
