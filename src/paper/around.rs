//! What surrounds the steps: what the booklet is, whom to ask, the words explained, and its sources.

use super::booklet::BookletPhrases;
use super::build::{Builder, prose};
use super::pages::slot;
use super::trouble::asked;
use crate::calendar::Length;
use crate::guide::Wait;
use crate::l10n::{Localizer, TermId};
use crate::screen::{Block, Tone};
use crate::text::Para;
use crate::wizard::view::IntroPart;
use crate::wizard::{Base, Session, view};

impl<'g> Builder<'_, 'g> {
    /// What this is and how to use it; then the program's first page, without the part about stopping the program.
    pub(super) fn about(&self, intro: &Session<'g>) -> Vec<Block> {
        let mut about = vec![prose(Tone::Act, self.l10n.text("lead-paper"), self.l10n.paragraphs("paper-how"))];
        if let Some(person) = &self.person {
            // Stages and waits as they are now; what comes next is said below.
            let mut said = self.l10n.with("date", self.l10n.date(self.now.today())).paragraphs("paper-here");
            said.extend(view::standing(person, &view::l10n(person, self.l10n.words()), self.now));
            about.push(prose(Tone::Act, String::new(), said));
        }
        let dated = view::with_dates(intro, self.l10n);
        let parts = [IntroPart::What, IntroPart::Independent, IntroPart::Never, IntroPart::Ready, IntroPart::Time];
        about.extend(parts.into_iter().filter_map(|part| view::intro_block(intro, &dated, part)));
        about
    }

    /// A session for every page of the booklet, standing at that page.
    pub(super) fn sessions(&self) -> impl Iterator<Item = &Session<'g>> {
        self.plan.usual.iter().chain(self.plan.own.iter().flatten().map(|own| &own.session))
    }

    /// The person who helps; the contacts of all pages, each once; then what to have ready, and what never to tell anybody.
    pub(super) fn contacts(&self) -> Vec<Block> {
        let mut ids: Vec<&String> = Vec::new();
        for session in self.sessions() {
            let own: &[String] = match session.base() {
                Base::Step(step) => &self.guide.steps[step].contacts,
                Base::Exit(exit) => &self.guide.exits[exit].contacts,
                _ => &[],
            };
            ids.extend(own.iter().filter(|id| !ids.contains(id)).collect::<Vec<_>>());
        }
        let troubles = self.groups().into_iter().flat_map(|group| group.list);
        for trouble in troubles.map(|trouble| &self.guide.troubles()[trouble]) {
            ids.extend(asked(trouble).filter(|id| !ids.contains(id)).collect::<Vec<_>>());
        }
        let contacts = ids.into_iter().map(|id| view::contact(self.guide, self.l10n, id));
        let contacts = contacts.filter(|paras| !paras.is_empty()).map(|paras| prose(Tone::Act, String::new(), paras));
        let rest = [
            prose(Tone::Note, self.l10n.text("lead-ready"), self.l10n.paragraphs("trouble.ready")),
            prose(Tone::Care, self.l10n.text("lead-secrets"), self.l10n.paragraphs("trouble.never")),
        ];
        let helper = self.helper.map(|helper| view::helper::paras(helper, self.l10n));
        let helper = helper.map(|paras| prose(Tone::Act, self.l10n.text("lead-helper"), paras));
        helper.into_iter().chain(contacts).chain(rest).collect()
    }

    /// The terms that the pages use, each explained once.
    pub(super) fn words(&self) -> Vec<Block> {
        let mut terms: Vec<TermId> = Vec::new();
        for session in self.sessions() {
            let used = self.walker.screen(session).terms(self.l10n);
            terms.extend(used.into_iter().filter(|term| !terms.contains(term)).collect::<Vec<_>>());
        }
        let glossary = self.l10n.words().glossary();
        terms.into_iter().map(|term| view::gloss(self.l10n, &glossary[term])).collect()
    }

    /// For waits in working days: how they are counted, and which days are not working days.
    pub(super) fn days(&self) -> Vec<Block> {
        let counted = |wait: &Wait| matches!(wait.length, Length::WorkingDays(_));
        if !self.guide.waits.iter().any(counted) {
            return Vec::new();
        }
        let holidays = self.guide.facts.holidays();
        let mut blocks = vec![prose(Tone::Act, String::new(), self.l10n.paragraphs("paper-days.how"))];
        let runs = holidays.off_from(self.now.today()).into_iter().map(|(first, last)| {
            let mut said = self.l10n.with("date", self.l10n.date(first));
            said.set("end", self.l10n.date(last));
            Para {
                item: true,
                ..Para::plain(said.text(if first == last { "paper-days.one" } else { "paper-days.run" }))
            }
        });
        blocks.push(prose(Tone::Act, String::new(), runs.collect()));
        let last =
            holidays.last_year().map(|year| self.l10n.with("year", year.to_string()).paragraphs("paper-days.last"));
        blocks.push(prose(Tone::Care, self.l10n.text("lead-care"), last.unwrap_or_default()));
        blocks.retain(|block| !matches!(block, Block::Prose { paras, .. } if paras.is_empty()));
        blocks
    }

    pub(super) fn colophon(&self, device: Option<&str>) -> Vec<String> {
        let mut said = self.l10n.with("guide", self.guide.id.clone());
        said.set("number", self.guide.version);
        said.set("date", self.l10n.date(self.guide.date));
        let mut lines = vec![said.text("graph-about")];
        let printed = match device {
            Some(device) => self.guide.printed_for(device).into_iter().collect(),
            None => self.guide.printed.iter().collect::<Vec<_>>(),
        };
        lines.extend(printed.into_iter().map(|printed| {
            let mut said = self.l10n.with("author", printed.author.clone());
            said.set("printed", self.l10n.date(printed.date));
            said.text("paper-follows")
        }));
        let mut made = self.l10n.with("version", env!("CARGO_PKG_VERSION"));
        made.set("date", self.l10n.date(self.now.today()));
        lines.push(made.text("paper-made"));
        lines
    }
}

/// The booklet's own phrases.
pub(super) fn phrases(l10n: &Localizer<'_>) -> BookletPhrases {
    let mut page = l10n.with("number", slot("number"));
    page.set("total", slot("total"));
    BookletPhrases {
        device: l10n.text("paper-for"),
        page: page.text("paper-page"),
        contents: l10n.text("paper-contents"),
        camera: l10n.text("paper-camera"),
        code: l10n.text("paper-code"),
        room: l10n.text("paper-room"),
    }
}
