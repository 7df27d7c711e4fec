//! Is this web or mail address genuine? It is parsed as a browser parses it, without network access.
//!
//! `read` turns the input into addresses; `tricks` and `names` check them for the usual tricks. Only an address without
//! any trick, on a host of europa.eu, is genuine; a doubtful one is not.

mod alike;
mod left_out;
mod letters;
mod names;
mod read;
mod reason;
mod role;
mod site;
mod tricks;

use crate::text;
use read::{AddressReading, ReadLine};
pub use reason::{Reason, Remark};
pub use role::AddressRole;

/// A known address and its id.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    pub id: &'a str,
    /// `https://…`, or a mail address.
    pub address: &'a str,
    pub role: AddressRole,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// A service or a source of help for this procedure.
    Here,
    /// Of a known association, which is not an institution.
    Association,
    /// On europa.eu, but not part of this procedure.
    Official,
    /// Not genuine.
    False,
    /// Cannot be decided.
    Unknown,
}

/// Whether an address leads to a page or to a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Medium {
    Web,
    Mail,
    None,
}

/// The result of checking an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub verdict: Verdict,
    /// Why, the most obvious first; never empty.
    pub reasons: Vec<Reason>,
    pub remarks: Vec<Remark>,
    pub medium: Medium,
    /// The address as it was understood, without query and fragment. Empty if there is none.
    pub address: String,
    /// The part of the host that shows whose it is, such as `europa.eu`. Empty if unknown.
    pub owner: String,
    /// The known address that it imitates, if that is the trick.
    pub meant: String,
}

/// Spoken words for the signs of an address, and the sign; longest phrases first.
pub type Dictation = [(Vec<String>, String)];

/// Checks what was typed, pasted or said. Pass the raw input: text with control characters is never genuine, and what
/// an escape sequence would hide is checked too.
pub fn judge(typed: &str, known: &[Known<'_>], dictation: &Dictation) -> Found {
    let found = read_and_judge(typed, known, dictation);
    if !text::conceals(typed) && !left_out::is_split(typed) {
        return found;
    }
    // The control characters may only be colour codes around a false address.
    let without = read_and_judge(&text::clean(typed), known, dictation);
    let turned = found.reasons.first() == Some(&Reason::Bidi);
    let bad = matches!(found.verdict, Verdict::False | Verdict::Unknown);
    if without.verdict == Verdict::False && bad && !turned {
        return without;
    }
    found.doubted(Reason::Control)
}

fn read_and_judge(typed: &str, known: &[Known<'_>], dictation: &Dictation) -> Found {
    let ReadLine { candidates, remarks, doubt, bidi } = match read::line(typed, dictation, known) {
        Ok(line) => line,
        Err(reason) => return Found::unknown(reason),
    };
    let several = candidates.len() > 1;
    let found = candidates.into_iter().map(|reading| one(reading, known));
    // If there are several, the worst one counts and is shown.
    let local = |found: &Found| found.reasons == [Reason::Local];
    let Some(mut found) = found.min_by_key(|found| (gravity(found.verdict), local(found))) else {
        return Found::unknown(Reason::NoAddress);
    };
    if several && found.verdict != Verdict::False {
        let why = doubt.filter(|doubt| *doubt != Reason::EncodedWord).unwrap_or(Reason::Several);
        return Found { remarks, ..Found::unknown(why) };
    }
    if let Some(doubt) = doubt.filter(|doubt| *doubt == Reason::EncodedWord) {
        found = found.doubted(doubt);
    }
    for remark in remarks {
        if !found.remarks.contains(&remark) {
            found.remarks.push(remark);
        }
    }
    // Remarks that only help with a good address would distract from a trick.
    let good = !matches!(found.verdict, Verdict::False | Verdict::Unknown);
    let named = found.reasons.contains(&Reason::DisplayName);
    found.remarks.retain(|remark| match remark {
        Remark::Beginning => good,
        Remark::FreeName => !named,
        _ => true,
    });
    if bidi {
        found.verdict = Verdict::False;
        found.reasons.retain(|reason| *reason < Reason::Service);
        found.reasons.insert(0, Reason::Bidi);
    }
    found
}

fn gravity(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::False => 0,
        Verdict::Unknown => 1,
        Verdict::Official => 2,
        Verdict::Association => 3,
        Verdict::Here => 4,
    }
}

impl Found {
    /// Downgrades a good verdict to `Unknown`, with this as the first reason. A false verdict stays false.
    #[must_use]
    pub fn doubted(mut self, reason: Reason) -> Self {
        match self.verdict {
            Verdict::False => return self,
            Verdict::Unknown => self.reasons.insert(0, reason),
            Verdict::Here | Verdict::Association | Verdict::Official => self.reasons = vec![reason],
        }
        // The owner is shown in large letters: a good name would look like a yes.
        Found { verdict: Verdict::Unknown, remarks: Vec::new(), owner: String::new(), ..self }
    }

    fn unknown(reason: Reason) -> Self {
        Found {
            verdict: Verdict::Unknown,
            reasons: vec![reason],
            remarks: Vec::new(),
            medium: Medium::None,
            address: String::new(),
            owner: String::new(),
            meant: String::new(),
        }
    }
}

fn one(reading: AddressReading, known: &[Known<'_>]) -> Found {
    match reading {
        AddressReading::Telephone => Found::unknown(Reason::Telephone),
        AddressReading::Scheme(text) => {
            Found { verdict: Verdict::False, address: shown(&text), ..Found::unknown(Reason::Scheme) }
        }
        AddressReading::Web { text, beginning } => {
            let mut found = site::web(&text, known);
            // `//word` may be anything.
            if beginning && found.reasons == [Reason::Local] && !found.owner.contains('.') && found.owner != "localhost"
            {
                found = Found { address: found.address, medium: Medium::Web, ..Found::unknown(Reason::NoAddress) };
            }
            if beginning {
                found.remarks.push(Remark::Beginning);
            }
            found
        }
        AddressReading::Mail { name, local, host } => site::mail(&name, &local, &host, known),
        AddressReading::Broken(text) => unreadable(&text, Medium::None),
        AddressReading::Unread(text) => {
            let likely = read::reading(&left_out::bare(&text), true).map(|reading| one(reading, known));
            let medium = if text.contains("://") { Medium::Web } else { Medium::None };
            let unknown = Found { medium, address: shown(&text), ..Found::unknown(Reason::Unread) };
            likely.filter(|found| found.verdict == Verdict::False).unwrap_or(unknown)
        }
    }
}

/// An address whose host cannot be read. If it also mentions `europa`, it is meant to deceive.
fn unreadable(text: &str, medium: Medium) -> Found {
    let pretends = names::pretends(text);
    let reason = if pretends { Reason::Odd } else { Reason::NoAddress };
    let verdict = if pretends { Verdict::False } else { Verdict::Unknown };
    Found { verdict, medium, address: shown(text), ..Found::unknown(reason) }
}

/// Maximum characters shown of an address: it must fit, and its beginning matters more than its end.
const SHOWN: usize = 120;

/// A text that is safe to show: without control sequences, and not too long.
fn shown(text: &str) -> String {
    let text = text::clean(text);
    if text.chars().count() <= SHOWN {
        return text;
    }
    text.chars().take(SHOWN - 1).chain(['…']).collect()
}
