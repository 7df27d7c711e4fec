//! Text files: read up to a size limit, written completely or not at all.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

#[cfg(unix)]
use rustix::fs::OFlags;
use tempfile::NamedTempFile;

use crate::unread::Unread;

/// Prefix and suffix of temporary file names; leftovers of a killed program are recognised by them.
const TEMPORARY: (&str, &str) = (".sesame-", ".tmp");

/// The prefix in version 0.1, for progress and cases.
const TEMPORARY_OLD: &str = ".progress-";

/// The names of what is in a folder.
pub(super) fn names(folder: &Path) -> impl Iterator<Item = String> {
    fs::read_dir(folder).into_iter().flatten().flatten().filter_map(|entry| entry.file_name().into_string().ok())
}

/// Removes temporary files of killed programs. A recent one may be what another program is writing just now. What cannot
/// be removed does no harm.
pub(super) fn sweep(folder: &Path) {
    const OLD: Duration = Duration::from_secs(60 * 60);
    let (start, end) = TEMPORARY;
    let is_temporary =
        |name: &String| (name.starts_with(start) || name.starts_with(TEMPORARY_OLD)) && name.ends_with(end);
    for path in names(folder).filter(is_temporary).map(|name| folder.join(name)) {
        let age = fs::symlink_metadata(&path).and_then(|meta| meta.modified()).ok().and_then(|at| at.elapsed().ok());
        if age.is_some_and(|age| age > OLD) {
            let _ = fs::remove_file(path);
        }
    }
}

/// The turn to save a file, where the folder supports no locks: a file that only one program can create, removed after
/// the save. Network folders that lack locks have this.
#[derive(Debug)]
pub(super) struct Turn(PathBuf);

impl Turn {
    /// Waits until nobody else is saving the file. The turn of a program that was killed is taken over.
    ///
    /// # Errors
    /// The folder is not writable.
    pub(super) fn take(file: &Path) -> io::Result<Turn> {
        /// How long no save takes.
        const LONGEST: Duration = Duration::from_secs(5);
        let (start, end) = TEMPORARY;
        let path = file.with_file_name(format!("{start}{}{end}", file.file_name().unwrap_or_default().display()));
        let mut seen = (None, Instant::now());
        loop {
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(_) => return Ok(Turn(path)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                // On Windows a file that is being removed is denied for a moment.
                Err(error) if cfg!(windows) && error.kind() == io::ErrorKind::PermissionDenied => {}
                Err(error) => return Err(error),
            }
            let since = fs::symlink_metadata(&path).and_then(|meta| meta.modified()).ok();
            if since != seen.0 {
                seen = (since, Instant::now());
            } else if seen.1.elapsed() > LONGEST {
                fs::remove_file(&path)?;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        // One that stays is taken over by the next save.
        let _ = fs::remove_file(&self.0);
    }
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

/// The text of a file that Sésame keeps; `None` if there is none.
///
/// # Errors
/// `Damaged`: it is no text, or longer than `limit`. `Denied`: it cannot be read just now; a link to nothing may lead to
/// a drive that is not connected.
pub(super) fn read_own(path: &Path, limit: u64) -> Result<Option<String>, Unread> {
    use io::ErrorKind::{FileTooLarge, InvalidData, NotADirectory, NotFound};
    match read(path, limit).map_err(|error| error.kind()) {
        Ok(text) => Ok(Some(text)),
        Err(FileTooLarge | InvalidData) => Err(Unread::Damaged),
        Err(NotFound | NotADirectory) if fs::symlink_metadata(path).is_err() => Ok(None),
        Err(_) => Err(Unread::Denied),
    }
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
