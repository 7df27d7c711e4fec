//! Text files: read up to a size limit, written completely or not at all.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Read, Write};
use std::path::Path;

#[cfg(unix)]
use rustix::fs::OFlags;
use tempfile::NamedTempFile;

/// Prefix and suffix of temporary file names; leftovers of a killed program are recognised by them.
const TEMPORARY: (&str, &str) = (".sesame-", ".tmp");

/// The prefix in version 0.1, for progress and cases.
const TEMPORARY_OLD: &str = ".progress-";

/// Whether this is the name of a temporary file.
pub(super) fn is_temporary(name: &str) -> bool {
    let (start, end) = TEMPORARY;
    (name.starts_with(start) || name.starts_with(TEMPORARY_OLD)) && name.ends_with(end)
}

/// Opens a regular file, and nothing else: a pipe would wait for whoever is at its other end, a terminal for keys, and
/// some devices act when they are opened.
///
/// # Errors
/// It cannot be opened; `Unsupported`: it is not a regular file.
pub(super) fn open(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    let regular = |meta: fs::Metadata| if meta.is_file() { Ok(()) } else { Err(io::ErrorKind::Unsupported.into()) };
    match fs::metadata(path) {
        // It may be created.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        there => regular(there?)?,
    }
    let file = without_waiting(options).open(path)?;
    // It may have been replaced since.
    file.metadata().and_then(regular).map(|()| file)
}

/// Makes opening return at once. It changes nothing for what is done with a regular file afterwards.
#[cfg(unix)]
fn without_waiting(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    options.custom_flags((OFlags::NONBLOCK | OFlags::NOCTTY).bits().cast_signed())
}

/// On Windows a folder holds no pipes and no devices.
#[cfg(not(unix))]
fn without_waiting(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// Reads a file of at most `limit` bytes.
///
/// # Errors
/// It cannot be read; `Unsupported`: it is not a regular file; `FileTooLarge`: it is longer; `InvalidData`: it is not
/// UTF-8.
pub(super) fn read(path: &Path, limit: u64) -> io::Result<String> {
    let file = open(path, OpenOptions::new().read(true))?;
    let size = file.metadata().map(|meta| meta.len()).unwrap_or_default();
    let mut bytes = Vec::with_capacity(usize::try_from(size.min(limit)).unwrap_or_default());
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData.into())
}

/// Writes a text to a temporary file in the same folder and syncs it, ready to replace another file. Only the owner has
/// access unless other permissions are given.
pub(super) fn beside(path: &Path, text: &str, permissions: Option<Permissions>) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let (start, end) = TEMPORARY;
    let mut builder = tempfile::Builder::new();
    builder.prefix(start).suffix(end);
    if let Some(permissions) = permissions {
        builder.permissions(permissions);
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Replaces a file with a text; the old file becomes `previous`, if given.
pub(super) fn write_atomic(current: &Path, previous: Option<&Path>, text: &str) -> io::Result<()> {
    let path = beside(current, text, None)?.into_temp_path();
    if let Some(previous) = previous.filter(|_| current.exists()) {
        retry_if_locked(|| fs::rename(current, previous))?;
    }
    retry_if_locked(|| fs::rename(&path, current))?;
    // The file was renamed: there is no temporary file left to remove.
    let _ = path.keep();
    sync_folder(current.parent().unwrap_or(Path::new(".")));
    Ok(())
}

/// On Windows a virus scanner may lock a file for a moment: retry a few times, then return the error.
pub(super) fn retry_if_locked(act: impl Fn() -> io::Result<()>) -> io::Result<()> {
    const TRIES: u32 = 5;
    let mut tried = 1;
    loop {
        match act() {
            Err(error) if cfg!(windows) && tried < TRIES && error.kind() == io::ErrorKind::PermissionDenied => {
                tried += 1;
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
            done => return done,
        }
    }
}

/// Makes a rename durable by syncing its folder. Windows has no such call and needs none.
fn sync_folder(folder: &Path) {
    if cfg!(unix)
        && let Ok(folder) = File::open(folder)
    {
        // Not every file system supports this; the file itself is already safe.
        let _ = folder.sync_all();
    }
}

/// Whether there was not enough space.
pub(super) fn is_full(error: &io::Error) -> bool {
    use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    matches!(error.kind(), StorageFull | QuotaExceeded | FileTooLarge)
}

/// Whether writing was not permitted.
pub(super) fn is_forbidden(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}
