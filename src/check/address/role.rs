//! What an address is to us.

use serde::{Deserialize, Serialize};

/// The role of an address in the procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum AddressRole {
    /// Where steps are done, or who sends mail about them.
    Service,
    /// Official help.
    Help,
    /// An association, not an institution.
    Association,
    /// Where frauds are reported, outside the EU institutions.
    Report,
    /// A counter-example: no page may link to it.
    Trap,
    /// A mail service that puts its own address around the links in a mail. Not a role in addresses.toml.
    #[serde(skip)]
    Wrapper,
}
