//! A new folder of guides on disk: all of it or nothing.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::guide_files::GuideFiles;

/// Why a folder was not written.
#[derive(Debug)]
pub enum NotWritten {
    /// There is something in it.
    NotEmpty,
    IsFile,
    /// The system refused.
    Failed(io::Error),
}

/// Writes all files of guide files into a folder that does not exist yet, or is empty.
///
/// # Errors
/// Why not; then nothing of it is left.
pub fn write_guide_files(dir: &Path, guide_files: &GuideFiles) -> Result<(), NotWritten> {
    if dir.is_file() {
        return Err(NotWritten::IsFile);
    }
    match fs::read_dir(dir).map(|mut entries| entries.next().is_some()) {
        Ok(true) => return Err(NotWritten::NotEmpty),
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(NotWritten::Failed(error)),
        _ => {}
    }
    let mut made = Vec::new();
    let written = guide_files.files().iter().try_for_each(|file| {
        let path = file.path.split('/').fold(dir.to_owned(), |path, part| path.join(part));
        if let Some(parent) = path.parent() {
            make(parent, &mut made)?;
        }
        let mut open = OpenOptions::new().write(true).create_new(true).open(&path)?;
        made.push(path);
        open.write_all(file.text.as_bytes())
    });
    written.map_err(|error| {
        // Only what was made here goes, the last first; a folder that is not empty stays.
        for path in made.iter().rev() {
            let _ = if path.is_dir() { fs::remove_dir(path) } else { fs::remove_file(path) };
        }
        NotWritten::Failed(error)
    })
}

/// Makes a folder and those above it, noting each.
fn make(dir: &Path, made: &mut Vec<PathBuf>) -> io::Result<()> {
    if dir.as_os_str().is_empty() || dir.is_dir() {
        return Ok(());
    }
    if let Some(parent) = dir.parent() {
        make(parent, made)?;
    }
    fs::create_dir(dir)?;
    made.push(dir.to_owned());
    Ok(())
}
