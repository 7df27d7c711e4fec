//! What stands around the way: what the booklet is, whom to ask, the words explained, and what it follows.

use super::booklet::Phrases;
use super::build::{Builder, prose};
use crate::calendar::Length;
use crate::guide::Wait;
use crate::keys::Action;
use crate::screen::{Block, Tone};
use crate::session::{Event, Overlay, Session};
use crate::text::{Para, Role};
use crate::words::Voice;

impl<'g> Builder<'_, 'g> {
    /// What this is, how to use it; then the program's first page, but for what it says of stopping the program.
    pub(super) fn about(&self, intro: &Session<'g>) -> Vec<Block> {
        let mut about = vec![prose(Tone::Act, self.voice.line("lead-paper"), self.voice.paras("paper-how"))];
        if let Some(person) = &self.person {
            let mut overview = person.clone();
            overview.update(Event::Open(Overlay::Overview), self.now);
            let mut said = self.voice.with("date", self.voice.date(self.now.today())).paras("paper-here");
            let blocks = self.walker.screen(&overview).blocks.into_iter();
            // Each page bears its own place code.
            let mut blocks = blocks.filter(|block| !matches!(block, Block::Large(_)));
            // Stages and clocks as they stand; what is behind them is said below.
            let stand = blocks.by_ref().take_while(|block| matches!(block, Block::Prose { tone: Tone::Act, .. }));
            said.extend(stand.flat_map(|block| match block {
                Block::Prose { paras, .. } => paras,
                _ => Vec::new(),
            }));
            about.push(prose(Tone::Act, String::new(), said));
        }
        let stop = self.voice.paras("intro.stop");
        let blocks = self.walker.screen(intro).blocks.into_iter();
        about.extend(blocks.filter(|block| !matches!(block, Block::Prose { paras, .. } if *paras == stop)));
        about
    }

    /// Every page of the booklet, as a person who stands there.
    pub(super) fn sessions(&self) -> impl Iterator<Item = &Session<'g>> {
        self.plan.usual.iter().chain(self.plan.own.iter().flatten().map(|own| &own.session))
    }

    /// Whom to ask on any of the pages, each once; then what to have ready, and what to tell nobody.
    pub(super) fn contacts(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        let mut all: Vec<Vec<Para>> = Vec::new();
        for session in self.sessions() {
            for block in self.walker.over(session, Overlay::Ask).blocks {
                match block {
                    Block::Prose { tone: Tone::Act, paras, .. } => {
                        for para in paras {
                            // Each begins with its name.
                            match all.last_mut() {
                                Some(last) if para.item || !begins(&para) => last.push(para),
                                _ => all.push(vec![para]),
                            }
                        }
                    }
                    // Each page bears its own place code, and the beginning says what it is for.
                    Block::Large(_) => {}
                    other if !blocks.contains(&other) => blocks.push(other),
                    _ => {}
                }
            }
        }
        let mut seen: Vec<Vec<Para>> = Vec::new();
        for contact in all {
            if !seen.contains(&contact) {
                seen.push(contact);
            }
        }
        let contacts = seen.into_iter().map(|paras| prose(Tone::Act, String::new(), paras));
        contacts.chain(blocks).collect()
    }

    /// The words that the pages use, each explained once.
    pub(super) fn words(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        for session in self.sessions() {
            let explained = self.walker.screen(session).event(Action::Words);
            blocks.extend(explained.into_iter().flat_map(|event| self.walker.after(session, event).blocks));
        }
        let mut seen: Vec<Block> = Vec::new();
        for block in blocks {
            if !seen.contains(&block) {
                seen.push(block);
            }
        }
        seen
    }

    /// For a wait that is counted in working days: how, and which days are none.
    pub(super) fn days(&self) -> Vec<Block> {
        let counted = |wait: &Wait| matches!(wait.length, Length::WorkingDays(_));
        if !self.guide.waits.iter().any(counted) {
            return Vec::new();
        }
        let holidays = self.guide.facts.holidays();
        let mut blocks = vec![prose(Tone::Act, String::new(), self.voice.paras("paper-days.how"))];
        let runs = holidays.off_from(self.now.today()).into_iter().map(|(first, last)| {
            let mut said = self.voice.with("date", self.voice.date(first));
            said.set("end", self.voice.date(last));
            Para {
                item: true,
                ..Para::plain(said.line(if first == last { "paper-days.one" } else { "paper-days.run" }))
            }
        });
        blocks.push(prose(Tone::Act, String::new(), runs.collect()));
        let last = holidays.last_year().map(|year| self.voice.with("year", year.to_string()).paras("paper-days.last"));
        blocks.push(prose(Tone::Care, self.voice.line("lead-care"), last.unwrap_or_default()));
        blocks.retain(|block| !matches!(block, Block::Prose { paras, .. } if paras.is_empty()));
        blocks
    }

    pub(super) fn colophon(&self, device: Option<&str>) -> Vec<String> {
        let mut said = self.voice.with("guide", self.guide.id.clone());
        said.set("number", self.guide.version);
        said.set("date", self.voice.date(self.guide.date));
        let mut lines = vec![said.line("graph-about")];
        let printed = match device {
            Some(device) => self.guide.printed_for(device).into_iter().collect(),
            None => self.guide.printed.iter().collect::<Vec<_>>(),
        };
        lines.extend(printed.into_iter().map(|printed| {
            let mut said = self.voice.with("author", printed.author.clone());
            said.set("printed", self.voice.date(printed.date));
            said.line("paper-follows")
        }));
        let mut made = self.voice.with("version", env!("CARGO_PKG_VERSION"));
        made.set("date", self.voice.date(self.now.today()));
        lines.push(made.line("paper-made"));
        lines
    }
}

/// Whether a paragraph begins with a strong word.
fn begins(para: &Para) -> bool {
    para.spans.first().is_some_and(|span| span.role == Role::Strong)
}

/// The writers' own few words.
pub(super) fn phrases(voice: &Voice<'_>) -> Phrases {
    Phrases {
        device: voice.line("paper-for"),
        contents: voice.line("paper-contents"),
        done: voice.line("paper-done"),
        answers: voice.line("paper-answers"),
        camera: voice.line("paper-camera"),
        code: voice.line("paper-code"),
        room: voice.line("paper-room"),
    }
}
