//! Whom to ask: the known contact details and when they were checked.

use chrono::NaiveDate;

use crate::calendar::Now;
use crate::facts::Contact;
use crate::guide::Guide;
use crate::l10n::Localizer;
use crate::screen::{Block, Tone};
use crate::text::{Para, Role, Span};
use crate::wizard::Session;

/// A contact, and when it was checked; empty if the guide does not have it.
pub(crate) fn contact(guide: &Guide, l10n: &Localizer<'_>, id: &str) -> Vec<Para> {
    let (mut paras, checked) = details(guide, l10n, id);
    let checked = checked.map(|date| l10n.with("date", l10n.date(date)).paragraph("contact-checked"));
    paras.extend(checked.map(|para| Para { item: true, ..para }));
    paras
}

/// Several contacts, and once, at the end, since when they were checked.
pub(super) fn listed(guide: &Guide, l10n: &Localizer<'_>, ids: &[String]) -> Vec<Para> {
    let (paras, checked): (Vec<_>, Vec<_>) = ids.iter().map(|id| details(guide, l10n, id)).unzip();
    let checked: Vec<NaiveDate> = checked.into_iter().flatten().collect();
    let message = if checked.len() > 1 { "contact-checked.all" } else { "contact-checked" };
    let oldest = checked.into_iter().min().map(|date| l10n.with("date", l10n.date(date)).paragraph(message));
    paras.into_iter().flatten().chain(oldest).collect()
}

/// How to reach a contact, and when that was checked, if there is anything to check.
fn details(guide: &Guide, l10n: &Localizer<'_>, id: &str) -> (Vec<Para>, Option<NaiveDate>) {
    let Some(contact) = guide.facts.contacts().get(id) else { return (Vec::new(), None) };
    let message = format!("contact-{id}");
    let mut paras = vec![Para::led(l10n.text(&message), l10n.text(&format!("{message}.for")))];
    paras.extend(reach(contact, l10n).into_iter().map(|para| Para { item: true, ..para }));
    for address in contact.addresses.iter().filter_map(|address| guide.facts.addresses().get(address)) {
        paras.push(Para { item: true, spans: vec![Span::new(address.clone(), Role::Address)] });
    }
    let checked = (paras.len() > 1).then_some(contact.checked);
    (paras, checked)
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
    let paras = listed(guide, l10n, ids);
    let lead = || l10n.text("lead-contacts");
    (!paras.is_empty()).then(|| Block::Prose { tone: Tone::Note, lead: lead(), paras })
}

/// Whom to ask about a wait that is late enough to ask.
pub(super) fn late_contacts(session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) -> Option<Block> {
    let late = session.clocks(now).into_iter().find(|clock| clock.ask && !clock.wait.contacts.is_empty())?;
    contacts(session.guide(), l10n, &late.wait.contacts)
}
