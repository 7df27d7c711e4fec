//! The addresses that the shipped guide shows, and those that it warns of.

use sesame::check::address::{Reason, Role, Verdict, judge};

use crate::support::guide;

/// Every address that a text may show is judged by its role; no counter-example is ever good, or shown.
#[test]
fn what_the_guide_itself_names_is_judged_by_its_role() {
    let guide = guide();
    let known = guide.facts.known();
    for role in [Role::Service, Role::Help, Role::Association, Role::Trap] {
        assert!(known.iter().any(|known| known.role == role), "{role:?}");
    }
    for one in &known {
        let found = judge(one.address, &known, &[]);
        let verdict = (found.verdict, found.reasons[0]);
        match one.role {
            Role::Service => assert_eq!(verdict, (Verdict::Here, Reason::Service), "{}", one.address),
            Role::Help => assert_eq!(verdict, (Verdict::Here, Reason::Help), "{}", one.address),
            Role::Association => assert_eq!(verdict, (Verdict::Unknown, Reason::Association), "{}", one.address),
            // Another association is no fraud.
            Role::Trap if verdict == (Verdict::Unknown, Reason::OtherAssociation) => {}
            Role::Trap => assert_eq!(found.verdict, Verdict::False, "{}", one.address),
        }
        assert_eq!(guide.facts.addresses().contains_key(one.id), one.role != Role::Trap, "{}", one.id);
    }
}
