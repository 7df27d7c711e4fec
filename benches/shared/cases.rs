//! A folder of cases, as they lie there after calls that stopped halfway.

use std::path::Path;

use sesame::calendar::Now;
use sesame::desk::case::What;
use sesame::desk::{Case, Cases};
use sesame::guide::Guide;
use sesame::os::CaseFolder;
use sesame::place_code::Position;
use sesame::wizard::Session;

/// Writes so many cases below a data folder.
pub(crate) fn write(folder: &Path, many: usize, guide: &Guide, now: &Now) {
    let mut cases = CaseFolder::new(folder, true);
    cases.new_id();
    for number in 0..many {
        let mut case = Case::new(cases.new_id(), format!("Tulipe {number}"), ("fr", "fr"), guide, now);
        let mut session = Session::resume(guide, case.progress.clone(), "fr", now);
        let step = Some((10 + number % (guide.steps.len() - 10)).into());
        session.stand_at(&Position { step, device: None });
        case.follow(&session, now);
        case.log(What::Did, Some("device"), now);
        let path = folder.join("desk").join(format!("{}.toml", case.case.id));
        std::fs::write(path, case.write()).expect("written");
    }
}
