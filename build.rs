//! Puts the guides and the words into the program, as they are written; and the guides and their facts once more, packed:
//! TOML is for people to write, and would be most of what a start has to do. MessagePack holds the same, and is read in a
//! tenth of the work.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a build script reads the sources, writes its result and talks to cargo"
)]

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var("OUT_DIR")?;
    let (mut inside, mut packed) = (String::from("[\n"), String::from("[\n"));
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
            let written: toml::Table = fs::read_to_string(path)?.parse().map_err(|error| format!("{path}: {error}"))?;
            let name = path.replace('/', "-");
            fs::write(Path::new(&out).join(&name), rmp_serde::to_vec_named(&written)?)?;
            writeln!(packed, "    ({path:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/\", {name:?}))),")?;
        }
    }
    for (name, list) in [("inside.rs", inside), ("packed.rs", packed)] {
        fs::write(Path::new(&out).join(name), list + "]\n")?;
    }
    Ok(())
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
