//! Any text as an address to judge: a genuine one is under europa.eu, and displayed text is safe.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sesame::check::address::{Found, Verdict, judge};
use sesame::screen::{Screen, Typed};
use sesame::wizard::{Event, FieldAct, Overlay};
use sesame_fuzz::{finder, guide, is_only_text, now, show, started, words};

fuzz_target!(|typed: &str| {
    let known = guide().facts.known();
    let found = judge(typed, &known, &words().spoken().dictation);
    assert!(!found.reasons.is_empty());
    for shown in [&found.address, &found.owner, &found.meant] {
        assert!(is_only_text(shown), "{shown:?}");
    }
    if found.verdict == Verdict::Association {
        assert!(found.owner.starts_with("aiace-"), "{typed:?}: {}", found.owner);
    }
    if matches!(found.verdict, Verdict::Here | Verdict::Official) {
        assert_eq!(found.owner, "europa.eu", "{typed:?}");
        // Of a very long address only the beginning and the owner are shown.
        if !found.address.ends_with('…') {
            let host = host(&found);
            assert!(host == "europa.eu" || host.ends_with(".europa.eu"), "{typed:?}: {}", found.address);
            // The verdict covers what is shown: judging that again gives the same.
            let again = judge(&found.address, &known, &[]);
            let bare = |text: &str| text.trim_end_matches(|c: char| !c.is_alphanumeric()).to_owned();
            assert_eq!((again.verdict, bare(&again.address)), (found.verdict, bare(&found.address)), "{typed:?}");
        }
    }
    // Invisible characters never improve an address's verdict.
    let cleaned = judge(&sesame::text::clean(typed), &known, &words().spoken().dictation).verdict;
    let good = !matches!(found.verdict, Verdict::False | Verdict::Unknown);
    assert!(cleaned == found.verdict || !good, "{typed:?}");
    let mut session = started(guide());
    session.update(Event::Open(Overlay::Genuine), &now(0));
    session.update(Event::Field(FieldAct::Check), &now(0));
    show(&Screen::with(&session, words(), &now(0), &Typed { text: typed, remark: None, finder: finder() }));
});

/// The host name in an address as parsed.
fn host(found: &Found) -> &str {
    let rest = found.address.split_once("://").map_or(found.address.as_str(), |(_, rest)| rest);
    let rest = rest.split('/').next().unwrap_or_default();
    rest.rsplit('@').next().unwrap_or_default()
}
