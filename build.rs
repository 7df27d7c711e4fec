//! Lists the guides, texts and starter files to embed in the program. Those that a start or most pages need are also
//! packed: TOML is for people to write, and takes six times as long to read. The shapes are those of the program itself.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a build script reads the sources, writes its result and talks to cargo"
)]
#![expect(dead_code, unreachable_pub, reason = "the program uses what is only written here")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

use serde::Serialize;
use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::de::DeTable;

#[path = "src/check"]
mod check {
    pub(crate) mod address {
        mod role;
        pub use role::AddressRole;
    }
}
#[path = "src/facts"]
mod facts {
    pub(crate) mod raw;
}
#[path = "src/guide"]
mod guide {
    pub(crate) mod raw;
}
#[path = "src/guide_files"]
mod guide_files {
    pub(crate) mod page;
    pub(crate) mod written;
}
#[path = "src/l10n"]
mod l10n {
    pub(crate) mod index;
    pub(crate) mod language {
        pub(crate) mod raw;
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var("OUT_DIR")?;
    // The names apart from the texts: who looks for a file does not have the system load all of them.
    let (mut names, mut inside) = (String::new(), String::from("[\n"));
    let (mut number, mut catalogues) = (0, Catalogues::new());
    for folder in ["guides", "locales", "starter"] {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(folder, &mut files)?;
        if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
            files.retain(|path| guide_files::page::needs(path));
        }
        // Sorted, so that the same sources give the same program on every system.
        files.sort();
        for path in files {
            let text = fs::read_to_string(&path)?;
            // What its author must correct first is not packed: the program reads it as written, and says what is wrong.
            let packed = pack(&path, &text).unwrap_or_default();
            let name = path.replace('/', "-");
            fs::write(Path::new(&out).join(&name), packed)?;
            writeln!(names, "{path}")?;
            writeln!(inside, "    (include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/\", {path:?})),")?;
            writeln!(inside, "     include_bytes!(concat!(env!(\"OUT_DIR\"), \"/\", {name:?}))),")?;
            if let Some((language, _)) = path.strip_prefix("locales/").and_then(|path| path.split_once('/'))
                && path.ends_with(".ftl")
            {
                catalogues.entry(language.to_owned()).or_default().push((number, text));
            }
            number += 1;
        }
    }
    fs::write(Path::new(&out).join("inside.rs"), inside + "]\n")?;
    fs::write(Path::new(&out).join("names"), names)?;
    let mut indexes = String::from("[\n");
    for (language, files) in &catalogues {
        let found = l10n::index::index(files.iter().map(|(number, text)| (*number, text.as_str())));
        writeln!(indexes, "    ({language:?}, &{:?}),", found.into_values().collect::<Vec<_>>())?;
    }
    fs::write(Path::new(&out).join("index.rs"), indexes + "]\n")?;
    Ok(())
}

/// The catalogues of each language, each with its number among the files.
type Catalogues = BTreeMap<String, Vec<(u32, String)>>;

/// A file in the shape in which the program reads it; `None` for what it reads seldom.
fn pack(path: &str, text: &str) -> Option<Vec<u8>> {
    match path {
        "guides/holidays.toml" => None,
        "guides/addresses.toml" => entries::<facts::raw::AddressFile>(text),
        "guides/contacts.toml" => entries::<facts::raw::ContactFile>(text),
        "guides/labels.toml" => entries::<facts::raw::LabelFile>(text),
        "guides/wrappers.toml" => entries::<facts::raw::WrapperFile>(text),
        "guides/troubles.toml" => whole::<guide::raw::TroublesFile>(text),
        _ if path.starts_with("guides/") => whole::<guide::raw::GuideFile>(text),
        _ if path.ends_with("/language.toml") => whole::<l10n::language::raw::Language>(text),
        _ => None,
    }
}

fn whole<T: DeserializeOwned + Serialize>(text: &str) -> Option<Vec<u8>> {
    postcard::to_allocvec(&toml::from_str::<T>(text).ok()?).ok()
}

/// A file of named entries.
fn entries<T: DeserializeOwned + Serialize>(text: &str) -> Option<Vec<u8>> {
    let mut entries = Vec::new();
    for (name, value) in DeTable::parse(text).ok()?.into_inner() {
        if value.get_ref().is_table() {
            entries.push((name.into_inner(), T::deserialize(value.into_deserializer()).ok()?));
        }
    }
    postcard::to_allocvec(&entries).ok()
}

/// All files below a folder, with `/` as the separator on every system.
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
