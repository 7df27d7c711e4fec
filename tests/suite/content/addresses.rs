//! The addresses that the shipped guide shows, and those it warns about.

use sesame::check::address::{AddressRole, Reason, Verdict, judge};

use crate::support::guide;

/// Every address in a text is judged by its role; no counter-example is ever judged genuine, or shown.
#[test]
fn the_guides_addresses_are_judged_by_their_role() {
    let guide = guide();
    let known = guide.facts.known();
    for role in
        [AddressRole::Service, AddressRole::Help, AddressRole::Association, AddressRole::Report, AddressRole::Trap]
    {
        assert!(known.iter().any(|known| known.role == role), "{role:?}");
    }
    for one in &known {
        let found = judge(one.address, &known, &[]);
        let verdict = (found.verdict, found.reasons[0]);
        match one.role {
            AddressRole::Service => assert_eq!(verdict, (Verdict::Here, Reason::Service), "{}", one.address),
            AddressRole::Help => assert_eq!(verdict, (Verdict::Here, Reason::Help), "{}", one.address),
            AddressRole::Association => assert_eq!(verdict, (Verdict::Unknown, Reason::Association), "{}", one.address),
            AddressRole::Report => assert_eq!(verdict, (Verdict::Unknown, Reason::Report), "{}", one.address),
            // Another association is not a fraud.
            AddressRole::Trap if verdict == (Verdict::Unknown, Reason::OtherAssociation) => {}
            AddressRole::Trap => assert_eq!(found.verdict, Verdict::False, "{}", one.address),
        }
        assert_eq!(guide.facts.addresses().contains_key(one.id), one.role != AddressRole::Trap, "{}", one.id);
    }
}
