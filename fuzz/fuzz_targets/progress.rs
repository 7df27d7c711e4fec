//! Any bytes as the progress file, in a real folder: it is loaded, moved aside or left alone; loaded progress works.
#![no_main]

use std::fs;

use libfuzzer_sys::fuzz_target;
use sesame::os::{Opening, Store, peek};
use sesame::progress::Progress;
use sesame::unread::Unread;
use sesame::wizard::Session;
use sesame_fuzz::{guide, now, show_page, words};
use tempfile::TempDir;

thread_local!(static FOLDER: TempDir = tempfile::tempdir().expect("a folder"));

fuzz_target!(|data: &[u8]| {
    FOLDER.with(|folder| {
        let folder = folder.path();
        for entry in fs::read_dir(folder).expect("there").flatten() {
            fs::remove_file(entry.path()).expect("ours");
        }
        let file = folder.join("progress.toml");
        fs::write(&file, data).expect("written");
        let read = std::str::from_utf8(data).map_err(|_| Unread::Damaged).and_then(Progress::read);
        let (store, opening) = Store::open(folder, now(0).at);
        let mut store = store.expect("a folder of ours");
        let kept = match (read, opening) {
            (Ok(read), Opening::Loaded(loaded)) => {
                assert_eq!(read, loaded);
                usable(&loaded);
                loaded
            }
            // A newer program's file is not touched.
            (Err(Unread::Newer), Opening::Newer(path)) => {
                assert_eq!(fs::read(path).expect("still there"), data);
                return;
            }
            // A damaged one is moved aside, and a new one can be started.
            (Err(Unread::Damaged), Opening::Damaged) => {
                assert!(!file.exists());
                Progress::new("eu-login", 1)
            }
            (read, opening) => panic!("{read:?} and {opening:?}"),
        };
        store.save(&kept).expect("kept");
        let Opening::Loaded(again) = peek(folder) else { panic!("what is kept can be read again:\n{}", kept.write()) };
        assert_eq!(again, kept);
    });
});

/// A person resuming with it is at a valid page and can go on.
fn usable(progress: &Progress) {
    let mut session = Session::resume(guide(), progress.clone(), "fr", &now(0));
    for _ in 0..3 {
        show_page(&session, words(), &now(0));
        session.update(sesame_fuzz::decision(&session, 0), &now(0));
        let saved = session.progress().write();
        assert_eq!(Progress::read(&saved).as_ref(), Ok(session.progress()), "{saved}");
    }
}
