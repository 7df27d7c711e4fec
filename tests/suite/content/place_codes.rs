//! The place codes of the embedded guide.

use std::collections::BTreeSet;

use sesame::graph::devices;
use sesame::place_code::{Position, code, read};

use crate::place_code::positions;
use crate::support::guide;

/// Every page has a code to read out: without a device, and with each device that reaches it.
#[test]
fn every_page_has_its_own_code() {
    let guide = guide();
    let devices = devices(&guide);
    let all = positions(&guide, &devices);
    let mut seen = BTreeSet::new();
    for position in &all {
        let code = code(&guide, position).expect("a code");
        assert!(seen.insert(code), "{code} twice");
        assert_eq!(read(&guide, &code.to_string()).as_ref(), Ok(position));
    }
    for (index, step) in guide.steps.iter_enumerated() {
        let at = |device: Option<&str>| Position { step: Some(index), device: device.map(str::to_owned) };
        assert!(all.contains(&at(None)), "{}", step.id);
        assert!(devices.iter().any(|device| all.contains(&at(Some(device)))), "no device leads to {}", step.id);
    }
}
