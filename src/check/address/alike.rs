//! Names that imitate the site of an association, or another known site outside the institutions.

use super::letters::{skeleton, undigited};
use super::{AddressRole, Known, names};

/// The known host that this one imitates.
pub(super) fn imitated(host: &str, known: &[Known<'_>]) -> Option<String> {
    let read = skeleton(&names::decoded(host));
    let lettered = undigited(&read);
    let outside = |role| matches!(role, AddressRole::Association | AddressRole::Report);
    let hosts = known.iter().filter(|known| outside(known.role)).map(|known| names::host_of(known.address));
    let mut hosts = hosts.filter(|known| *known != host);
    hosts.find(|known| [&read, &lettered].into_iter().any(|name| is_alike(name, known))).map(str::to_owned)
}

fn is_alike(name: &str, known: &str) -> bool {
    let labels: Vec<&str> = name.split('.').collect();
    let Some((known_own, known_top)) = known.split_once('.') else { return false };
    // `aiace-be.eu.example.com`, `aiace-be-eu.example.com`
    let end = labels.len().saturating_sub(2);
    let in_front = labels.windows(2).take(end).any(|pair| pair == [known_own, known_top]);
    let flattened = format!("-{known_own}-{known_top}-");
    if in_front || labels.iter().any(|label| format!("-{label}-").contains(&flattened)) {
        return true;
    }
    let (own, top) = names::owner(name).split_once('.').unwrap_or_default();
    is_same(own, known_own) || (is_near(own, known_own) && [known_top, "com", "org", "net", "info"].contains(&top))
}

/// Whether a name is the known one with another ending, with hyphens moved, or with further words around it.
fn is_same(own: &str, known: &str) -> bool {
    let bare = |text: &str| text.replace('-', "");
    let (joined, known_joined) = (bare(own), bare(known));
    let surrounded = format!("-{own}-").contains(&format!("-{known}-"));
    // Shorter names are part of other words.
    joined == known_joined
        || (surrounded && known.contains('-'))
        || (known_joined.len() >= 10 && joined.contains(&known_joined))
}

/// Whether the long words of two names differ by a slip. Short ones tell countries apart: `aiace-be`, `aiace-de`.
fn is_near(own: &str, known: &str) -> bool {
    let (words, known_words): (Vec<&str>, Vec<&str>) = (own.split('-').collect(), known.split('-').collect());
    words.len() == known_words.len()
        && words.iter().zip(&known_words).all(|(word, known)| {
            let slips = match known.len() {
                0..5 => 0,
                5..8 => 1,
                _ => 2,
            };
            strsim::damerau_levenshtein(word, known) <= slips
        })
}
