//! The small guide as a folder, for the program's `--guides`.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use std::sync::OnceLock;

use sesame::os;

use crate::guide_files::guide_files;

/// The folder, created once. Its name depends on its content: concurrent tests share it, and none reads an old one.
pub(crate) fn guides() -> &'static PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let guide_files = guide_files();
        let mut hasher = DefaultHasher::new();
        guide_files.files().iter().for_each(|file| (&file.path, &file.text).hash(&mut hasher));
        let tests = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
        let folder = tests.join(format!("guides-{:016x}", hasher.finish()));
        if !folder.exists() {
            let made = tempfile::tempdir_in(&tests).expect("a folder");
            os::write_guide_files(&made.path().join("guides"), &guide_files).expect("the guide is written");
            // Another test may have created it first.
            let renamed = std::fs::rename(made.path().join("guides"), &folder);
            assert!(renamed.is_ok() || folder.exists(), "{renamed:?}");
        }
        folder
    })
}
