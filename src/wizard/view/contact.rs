//! Whom to ask: the known contact details and when they were checked.

use crate::calendar::Now;
use crate::facts::Contact;
use crate::guide::Guide;
use crate::l10n::Localizer;
use crate::screen::{Block, Tone};
use crate::text::{Para, Role, Span};
use crate::wizard::Session;

/// The details of a contact; empty if the guide does not have it.
pub(crate) fn contact(guide: &Guide, l10n: &Localizer<'_>, id: &str) -> Vec<Para> {
    let Some(contact) = guide.facts.contacts().get(id) else { return Vec::new() };
    let message = format!("contact-{id}");
    let mut paras = vec![Para::led(l10n.text(&message), l10n.text(&format!("{message}.for")))];
    let item = |para: Para| Para { item: true, ..para };
    paras.extend(reach(contact, l10n).into_iter().map(item));
    for address in contact.addresses.iter().filter_map(|address| guide.facts.addresses().get(address)) {
        paras.push(Para { item: true, spans: vec![Span::new(address.clone(), Role::Address)] });
    }
    if paras.len() > 1 {
        let checked = l10n.with("date", l10n.date(contact.checked)).paragraphs("contact-checked");
        paras.extend(checked.into_iter().map(item));
    }
    paras
}

/// How to reach a contact by telephone and by post.
pub(crate) fn reach(contact: &Contact, l10n: &Localizer<'_>) -> Vec<Para> {
    let phone = contact.phone.as_ref().map(|phone| {
        let message = if contact.hours.is_some() { "contact-phone.hours" } else { "contact-phone" };
        let mut said = l10n.with("phone", phone.replace(' ', "\u{a0}"));
        said.set("hours", contact.hours.clone().unwrap_or_default());
        said.paragraphs(message)
    });
    let post = contact.post.as_ref().map(|post| l10n.with("post", post.clone()).paragraphs("contact-post"));
    phone.into_iter().chain(post).flatten().collect()
}

/// These contacts under one lead; `None` if there are none.
pub(crate) fn contacts(guide: &Guide, l10n: &Localizer<'_>, ids: &[String]) -> Option<Block> {
    let paras: Vec<Para> = ids.iter().flat_map(|id| contact(guide, l10n, id)).collect();
    let lead = || l10n.text("lead-contacts");
    (!paras.is_empty()).then(|| Block::Prose { tone: Tone::Note, lead: lead(), paras })
}

/// Whom to ask about a wait that is late enough to ask.
pub(super) fn late_contacts(session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) -> Option<Block> {
    let late = session.clocks(now).into_iter().find(|clock| clock.ask && !clock.wait.contacts.is_empty())?;
    contacts(session.guide(), l10n, &late.wait.contacts)
}
