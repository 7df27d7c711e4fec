//! Lists the guides, texts and starter files to embed in the program.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a build script reads the sources, writes its result and talks to cargo"
)]

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

#[path = "src/guide_files/page.rs"]
mod page;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/guide_files/page.rs");
    let mut inside = String::from("[\n");
    for folder in ["guides", "locales", "starter"] {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(folder, &mut files)?;
        if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
            files.retain(|path| page::needs(path));
        }
        // Sorted, so that the same sources give the same program on every system.
        files.sort();
        for path in files {
            writeln!(inside, "    ({path:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/\", {path:?}))),")?;
        }
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("inside.rs"), inside + "]\n")?;
    Ok(())
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
