//! The place code, on the small guide: what it encodes, which typos it rejects, what it suggests, where it is shown.

use sesame::guide::Guide;
use sesame::place_code::{Position, code, read};

mod code;
mod jump;
mod near;
mod shown;

/// Every reachable position: each step and the last page, with each device and without one.
pub(crate) fn positions(guide: &Guide, devices: &[&str]) -> Vec<Position> {
    let devices = devices.iter().map(|device| Some((*device).to_owned())).chain([None]);
    let steps = guide.steps.keys().map(Some).chain([None]);
    let all = steps.flat_map(|step| devices.clone().map(move |device| Position { step, device }));
    all.filter(|position| read(guide, &code(guide, position).expect("a code").to_string()).is_ok()).collect()
}
