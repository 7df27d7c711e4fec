//! The pages before the first step (language, introduction), and help (keys and words).

use chrono::Months;

use crate::calendar::Now;
use crate::display::Form;
use crate::keys::{Action, TABLE};
use crate::l10n::Localizer;
use crate::screen::{Block, MenuItem, Screen, Tone};
use crate::text::{Para, capitalized};
use crate::wizard::{Base, Event, Overlay, Session};

impl Screen {
    /// In every language at once, so that nobody is asked in the wrong one.
    pub(super) fn language_page(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        let words = l10n.words();
        self.is_base(false);
        self.is_first();
        self.without(&[Action::Overview]);
        self.takes_stock = true;
        let localizers: Vec<Localizer<'_>> = words.languages().iter().map(|code| words.localizer(code, code)).collect();
        // Texts borrowed from another language are skipped: they are already here.
        let each = |id: &str| -> Vec<Para> {
            localizers.iter().filter(|l10n| l10n.has(id)).map(|l10n| l10n.paragraph(id)).collect()
        };
        let joined = |id: &str| each(id).iter().map(Para::text).collect::<Vec<_>>().join(" · ");
        self.title = joined("language.title");
        let asks = each("language.ask");
        self.prose(Tone::Act, String::new(), asks);
        for l10n in &localizers {
            self.choices.push(MenuItem::new(l10n.own_name(), Event::Language(l10n.language().to_owned())));
        }
        // A person who has trouble reading the screen should not have to find a key first.
        self.choices.push(MenuItem::new(joined("language.display"), Event::Open(Overlay::Display)));
        self.offer_take_up(session, joined("language.take-up"));
        self.default = words.languages().iter().position(|code| code == session.language()).unwrap_or_default();
    }

    pub(super) fn intro(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) {
        self.is_base(false);
        self.without(&[Action::Overview]);
        self.takes_stock = true;
        self.title = l10n.text("intro");
        self.old_copy(session, l10n, now);
        let dated = with_dates(session, l10n);
        self.blocks.extend(INTRO.into_iter().filter_map(|part| intro_block(session, &dated, part)));
        self.choices.push(MenuItem::new(l10n.text("choice-start"), Event::Forward));
        self.offer_contacted(session, l10n, "choice-contacted");
        self.offer_take_up(session, l10n.text("choice-take-up"));
    }

    /// After a year, that the texts are old, and how to get newer ones: the program never looks for them itself.
    pub(super) fn old_copy(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) {
        let date = session.guide().date;
        if date.checked_add_months(Months::new(12)).is_some_and(|year| now.today() > year) {
            let paras = l10n.with("date", l10n.date(date)).paragraphs("old-copy");
            self.prose(Tone::Care, l10n.text("lead-care"), paras);
        }
    }

    /// The list of keys; in a practice, also those of the field.
    pub(crate) fn help_with_keys(&mut self, l10n: &Localizer<'_>, field: bool, form: Form) {
        self.title = l10n.text("help");
        let lines = form == Form::Lines;
        self.prose(Tone::Act, String::new(), l10n.paragraphs(if lines { "help.lines" } else { "help.choose" }));
        for in_field in [true, false].into_iter().filter(|in_field| (field && form == Form::Full) || !in_field) {
            let rows = TABLE
                .iter()
                .filter(|row| row.field == in_field && self.knows(row.action))
                .filter(|row| match form {
                    Form::Full => true,
                    Form::Lines => row.plain && row.action != Action::Choose,
                    Form::Page => row.page,
                })
                .filter_map(|row| {
                    let key = self.keys.iter().find(|key| key.action == row.action)?;
                    // A practice has its own help for some keys: nothing is saved there, and going back ends it.
                    let own = format!("{}.help-practice", row.id);
                    let help = if field && l10n.has(&own) { own } else { format!("{}.help", row.id) };
                    // A page has buttons, with what they do on them.
                    let name = if form == Form::Page { capitalized(&key.label) } else { key.name.clone() };
                    let mut para = Para::led(name, l10n.text(&help));
                    para.item = true;
                    Some(para)
                });
            let rows = rows.collect();
            let lead = if in_field { l10n.text("lead-field-keys") } else { String::new() };
            self.prose(Tone::Note, lead, rows);
        }
        if lines {
            self.prose(Tone::Act, String::new(), l10n.paragraphs("help.words"));
        }
        self.prose(Tone::Note, String::new(), l10n.paragraphs("help.safe"));
    }

    pub(super) fn help(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        self.show_helper(session, l10n);
        self.help_with_keys(l10n, false, session.display().form);
        self.code_and_about(session, l10n);
        let terms: Vec<&String> = match session.base() {
            Base::Step(step) => session.guide().steps[step].terms.iter().collect(),
            _ => Vec::new(),
        };
        let glossed = terms.iter().map(|term| {
            Para::led(l10n.with("name", l10n.text(term)).text("lead-term"), l10n.text(&format!("{term}.gloss")))
        });
        let glossed = glossed.collect();
        self.prose(Tone::Note, l10n.text("lead-terms"), glossed);
        self.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
        self.choices.push(MenuItem::new(l10n.text("choice-display"), Event::Open(Overlay::Display)));
        if session.base() != Base::Language {
            self.offer_helper(session, l10n);
            self.offer_contacted(session, l10n, "choice-contacted");
        }
        if session.base() != Base::Language && session.base() != Base::Intro {
            self.choices.push(MenuItem::new(l10n.text("choice-overview"), Event::Open(Overlay::Overview)));
            self.choices.push(MenuItem::new(l10n.text("choice-review"), Event::Open(Overlay::Review)));
            self.offer_booklet(session, l10n);
        }
    }
}

/// A part of the intro page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IntroPart {
    What,
    Independent,
    Never,
    Ready,
    Time,
    Stop,
}

/// The parts of the intro page, in order.
const INTRO: [IntroPart; 4] = [IntroPart::What, IntroPart::Independent, IntroPart::Never, IntroPart::Stop];

/// A localizer for the parts of the intro page, which name the guide's date and those of the printed guides.
pub(crate) fn with_dates<'w>(session: &Session<'_>, l10n: &Localizer<'w>) -> Localizer<'w> {
    let guide = session.guide();
    let mut dated = l10n.with("date", l10n.date(guide.date));
    if let Some(first) = guide.printed.first() {
        dated.set("author", first.author.clone());
        dated.set("printed", l10n.date(first.date));
    }
    dated
}

/// The text of a part of the intro page, if the guide has any; with a localizer from [`with_dates`].
pub(crate) fn intro_block(session: &Session<'_>, l10n: &Localizer<'_>, part: IntroPart) -> Option<Block> {
    let (id, lead) = match part {
        IntroPart::What => ("what", None),
        IntroPart::Independent => ("independent", None),
        IntroPart::Never => ("never", Some("lead-secrets")),
        IntroPart::Ready => ("ready", Some("lead-ready")),
        IntroPart::Time => ("time", Some("lead-time")),
        // The notice says what is kept.
        IntroPart::Stop if session.fault().is_some() => return None,
        IntroPart::Stop => ("stop", None),
    };
    let paras = super::own_paras(session, l10n, id, &format!("intro.{id}"));
    let tone = match part {
        IntroPart::Never => Tone::Care,
        IntroPart::What | IntroPart::Independent | IntroPart::Stop => Tone::Act,
        IntroPart::Ready | IntroPart::Time => Tone::Note,
    };
    let lead = lead.map(|lead| l10n.text(lead)).unwrap_or_default();
    (!paras.is_empty()).then_some(Block::Prose { tone, lead, paras })
}
