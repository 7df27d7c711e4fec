//! Any bytes as the note about who helps, in a real folder: it is read, or left as it is; what is read is only text.
#![no_main]

use std::fs;

use libfuzzer_sys::fuzz_target;
use sesame::helper::{Helper, LIMIT, Part};
use sesame::unread::Unread;
use sesame::os::{helper_file, read_helper, write_helper};
use sesame_fuzz::{is_only_text, now, show_page, started, words};
use tempfile::TempDir;

thread_local!(static FOLDER: TempDir = tempfile::tempdir().expect("a folder"));

fuzz_target!(|data: &[u8]| {
    FOLDER.with(|folder| {
        let (folder, file) = (folder.path(), helper_file(folder.path()));
        fs::write(&file, data).expect("written");
        let text = std::str::from_utf8(data).ok().filter(|text| text.len() as u64 <= LIMIT);
        let read = text.map_or(Err(Unread::Damaged), Helper::read);
        assert_eq!(read_helper(folder), read.clone().map(Some));
        match read {
            Ok(helper) => {
                for part in Part::ALL {
                    assert!(is_only_text(helper.part(part)));
                }
                write_helper(folder, &helper).expect("what was read can be written");
                assert_eq!(read_helper(folder), Ok(Some(helper.clone())));
                let mut session = started(sesame_fuzz::guide());
                session.helped_by(Ok(Some(helper)));
                session.update(sesame::wizard::Event::Open(sesame::wizard::Overlay::Help), &now(0));
                show_page(&session, words(), &now(0));
            }
            Err(_) => {
                let mut other = Helper::default();
                other.set(Part::Name, "Marc").expect("a name");
                write_helper(folder, &other).expect_err("what cannot be read is not replaced");
                assert_eq!(fs::read(&file).expect("still there"), data);
            }
        }
    });
});
