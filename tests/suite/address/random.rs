//! Random text: only an address under europa.eu is ever judged good.

use proptest::prelude::*;
use sesame::check::address::{Found, Verdict};
use sesame::text::clean;

use super::judged;

/// The host name in an address as parsed.
fn host(found: &Found) -> String {
    let rest = found.address.split_once("://").map_or(found.address.as_str(), |(_, rest)| rest);
    let rest = rest.split('/').next().unwrap_or_default();
    rest.rsplit('@').next().unwrap_or_default().to_owned()
}

fn parts() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("https://"),
        Just("http://"),
        Just("europa"),
        Just("eu"),
        Just("ec"),
        Just("webgate"),
        Just("."),
        Just("."),
        Just("/"),
        Just("@"),
        Just("-"),
        Just(":"),
        Just("\\"),
        Just("%2e"),
        Just("。"),
        Just("xn--"),
        Just(" "),
        Just(" point "),
        Just("?"),
        Just("#"),
        Just("evil.example"),
        Just("\u{430}"),
        Just("\u{202e}"),
        Just("\u{200b}"),
        Just("cas"),
        Just("<"),
        Just(">"),
        Just("\""),
        Just("nomail"),
        Just("com"),
        Just("0"),
        Just("["),
        Just("]"),
    ];
    proptest::collection::vec(part, 0..14).prop_map(|parts| parts.concat())
}

fn is_safe(typed: &str) -> Result<(), TestCaseError> {
    let found = judged(typed);
    prop_assert!(!found.reasons.is_empty());
    prop_assert_eq!(&clean(&found.address), &found.address, "nothing to obey is shown");
    if found.verdict == Verdict::Association {
        prop_assert!(found.owner.starts_with("aiace-"), "{:?}: {}", typed, found.owner);
    }
    if matches!(found.verdict, Verdict::Here | Verdict::Official) {
        let host = host(&found);
        prop_assert!(host == "europa.eu" || host.ends_with(".europa.eu"), "{:?}: {}", typed, found.address);
        prop_assert_eq!(found.owner, "europa.eu");
        // The verdict covers what is shown: judging that again gives the same verdict and the same address, apart from
        // trailing non-alphanumeric characters.
        let again = judged(&found.address);
        let bare = |text: &str| text.trim_end_matches(|c: char| !c.is_alphanumeric()).to_owned();
        prop_assert_eq!((again.verdict, bare(&again.address)), (found.verdict, bare(&found.address)));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_text(typed in any::<String>()) {
        is_safe(&typed)?;
    }

    #[test]
    fn a_mix_of_genuine_and_false_addresses(typed in parts()) {
        is_safe(&typed)?;
    }

    #[test]
    fn a_genuine_address_with_text_around_it(mess in "[a-z.@:/-]{1,8}", after in any::<bool>()) {
        let true_one = "webgate.ec.europa.eu";
        let typed = if after { format!("{true_one}{mess}") } else { format!("{mess}{true_one}") };
        is_safe(&typed)?;
    }
}
