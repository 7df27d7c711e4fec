//! The pages before the way, and help: language, what this is, keys and words.

use crate::keys::{Action, TABLE};
use crate::screen::{Block, Choice, Screen, Tone};
use crate::text::Para;
use crate::wizard::{Base, Event, Overlay, Session};
use crate::words::Voice;

impl Screen {
    /// In every language at once: nobody can be asked in the wrong one.
    pub(super) fn language_page(&mut self, session: &Session<'_>, voice: &Voice<'_>) {
        let words = voice.words();
        self.is_base(false);
        self.is_first();
        self.without(&[Action::Overview]);
        self.takes_stock = true;
        let voices: Vec<Voice<'_>> = words.languages().iter().map(|code| words.speak(code, code)).collect();
        // What another language lends stands here already.
        let each = |id: &str| -> Vec<Para> {
            voices.iter().filter(|voice| voice.has(id)).map(|voice| voice.para(id)).collect()
        };
        let joined = |id: &str| each(id).iter().map(Para::text).collect::<Vec<_>>().join(" · ");
        self.title = joined("language.title");
        let asks = each("language.ask");
        self.prose(Tone::Act, String::new(), asks);
        for voice in &voices {
            self.choices.push(Choice::new(voice.own_name(), Event::Language(voice.language().to_owned())));
        }
        // Who reads badly must not have to find a key first.
        self.choices.push(Choice::new(joined("language.display"), Event::Open(Overlay::Display)));
        self.default = words.languages().iter().position(|code| code == session.language()).unwrap_or_default();
    }

    pub(super) fn intro(&mut self, session: &Session<'_>, voice: &Voice<'_>) {
        self.is_base(false);
        self.without(&[Action::Overview]);
        self.takes_stock = true;
        self.title = voice.line("intro");
        self.blocks.extend(INTRO.into_iter().filter_map(|part| intro_block(session, voice, part)));
        self.choices.push(Choice::new(voice.line("choice-start"), Event::Forward));
    }

    /// The keys: in a practice, those of the field as well.
    pub(crate) fn help_with_keys(&mut self, voice: &Voice<'_>, field: bool, lines: bool) {
        self.title = voice.line("help");
        self.prose(Tone::Act, String::new(), voice.paras(if lines { "help.lines" } else { "help.choose" }));
        for in_field in [true, false].into_iter().filter(|in_field| (field && !lines) || !in_field) {
            let rows = TABLE
                .iter()
                .filter(|row| row.field == in_field && self.knows(row.action))
                .filter(|row| !lines || (row.plain && row.action != Action::Choose))
                .filter_map(|row| {
                    let key = self.keys.iter().find(|key| key.action == row.action)?;
                    // In a practice nothing is kept, and the page before is its end.
                    let own = format!("{}.help-practice", row.id);
                    let help = if field && voice.has(&own) { own } else { format!("{}.help", row.id) };
                    let mut para = Para::led(key.name.clone(), voice.line(&help));
                    para.item = true;
                    Some(para)
                });
            let rows = rows.collect();
            let lead = if in_field { voice.line("lead-field-keys") } else { String::new() };
            self.prose(Tone::Act, lead, rows);
        }
        if lines {
            self.prose(Tone::Act, String::new(), voice.paras("help.words"));
        }
        self.prose(Tone::Note, String::new(), voice.paras("help.safe"));
    }

    pub(super) fn help(&mut self, session: &Session<'_>, voice: &Voice<'_>) {
        self.help_with_keys(voice, false, session.display().plain);
        self.code_and_about(session, voice);
        let terms: Vec<&String> = match session.base() {
            Base::Step(step) => session.guide().steps[step].terms.iter().collect(),
            _ => Vec::new(),
        };
        let glossed = terms.iter().map(|term| {
            Para::led(voice.with("name", voice.line(term)).line("lead-term"), voice.line(&format!("{term}.gloss")))
        });
        let glossed = glossed.collect();
        self.prose(Tone::Note, voice.line("lead-terms"), glossed);
        self.choices.push(Choice::new(voice.line("choice-return"), Event::Back));
        self.choices.push(Choice::new(voice.line("choice-display"), Event::Open(Overlay::Display)));
        if session.base() != Base::Language && session.base() != Base::Intro {
            self.choices.push(Choice::new(voice.line("choice-overview"), Event::Open(Overlay::Overview)));
            self.choices.push(Choice::new(voice.line("choice-review"), Event::Open(Overlay::Review)));
        }
    }
}

/// A part of the first page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IntroPart {
    What,
    Independent,
    Never,
    Ready,
    Time,
    Stop,
}

/// The first page in its order.
pub(crate) const INTRO: [IntroPart; 6] =
    [IntroPart::What, IntroPart::Independent, IntroPart::Never, IntroPart::Ready, IntroPart::Time, IntroPart::Stop];

/// The text of a part of the first page, if the guide says anything there.
pub(crate) fn intro_block(session: &Session<'_>, voice: &Voice<'_>, part: IntroPart) -> Option<Block> {
    let guide = session.guide();
    let mut voice = voice.clone();
    if let Some(first) = guide.printed.first() {
        voice.set("author", first.author.clone());
        voice.set("printed", voice.date(first.date));
    }
    voice.set("date", voice.date(guide.date));
    let (id, lead) = match part {
        IntroPart::What => ("what", None),
        IntroPart::Independent => ("independent", None),
        IntroPart::Never => ("never", Some("lead-secrets")),
        IntroPart::Ready => ("ready", Some("lead-ready")),
        IntroPart::Time => ("time", Some("lead-time")),
        IntroPart::Stop => ("stop", None),
    };
    let paras = super::own_paras(session, &voice, id, &format!("intro.{id}"));
    let lead = lead.map(|lead| voice.line(lead)).unwrap_or_default();
    (!paras.is_empty()).then_some(Block::Prose { tone: Tone::Act, lead, paras })
}
