//! Writes a new folder of guides to disk, completely or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::guide_files::GuideFiles;

/// Why a folder was not written.
#[derive(Debug)]
pub enum NotWritten {
    NotEmpty,
    IsFile,
    /// Any other I/O error.
    Failed(io::Error),
}

/// Writes all guide files into a folder that is empty or does not exist yet.
///
/// # Errors
/// Why it was not written; nothing is left behind.
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
        // Remove only what was created here, newest first; a folder that is not empty stays.
        for path in made.iter().rev() {
            let _ = if path.is_dir() { fs::remove_dir(path) } else { fs::remove_file(path) };
        }
        NotWritten::Failed(error)
    })
}

/// Creates a folder and its ancestors, recording each.
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
