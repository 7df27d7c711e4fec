//! Identifies the page of a screen, by comparing its id with those of all known pages.

use std::hash::Hash;

use sesame::chooser::ChooserPage;
use sesame::desk::DeskPage;
use sesame::guide::{Guide, StepId};
use sesame::helper::Part;
use sesame::l10n::Catalogs;
use sesame::practice::PracticePage;
use sesame::screen::{Screen, ScreenId};
use sesame::wizard::{Base, Overlay};

/// The page of a screen, comparable with that of another screen or with a page of any model.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shown(ScreenId);

pub(crate) fn shown(screen: &Screen) -> Shown {
    Shown(screen.id)
}

impl PartialEq for Shown {
    fn eq(&self, other: &Shown) -> bool {
        self.0 == other.0
    }
}

impl<P: Hash + 'static> PartialEq<P> for Shown {
    fn eq(&self, page: &P) -> bool {
        self.0 == ScreenId::of(page)
    }
}

impl Shown {
    /// The step that this page shows.
    pub(crate) fn step(self, guide: &Guide) -> Option<StepId> {
        guide.steps.keys().find(|step| self == Base::Step(*step))
    }

    /// The step that this page, or the answer given on it, is about.
    pub(crate) fn subject(self, guide: &Guide) -> Option<StepId> {
        let asked = |step: &StepId| self == Overlay::Change(*step) || self == Overlay::When(*step);
        self.step(guide).or_else(|| guide.steps.keys().find(asked))
    }

    /// The page's name in its model.
    pub(crate) fn name(self, guide: &Guide, words: &Catalogs) -> String {
        let mut known: Vec<(String, Shown)> = Vec::new();
        let mut add = |name: String, id: ScreenId| known.push((name, Shown(id)));
        let steps = || guide.steps.keys();
        let bases = [Base::Language, Base::Intro, Base::Finished].into_iter();
        for base in bases.chain(steps().map(Base::Step)).chain(guide.exits.keys().map(Base::Exit)) {
            add(format!("{base:?}"), ScreenId::of(&base));
        }
        let plain = [
            Overlay::WelcomeBack,
            Overlay::Waiting,
            Overlay::Card,
            Overlay::Overview,
            Overlay::Review,
            Overlay::Trouble,
            Overlay::Common,
            Overlay::Contacted,
            Overlay::Happened,
            Overlay::Search,
            Overlay::Leaving,
            Overlay::Genuine,
            Overlay::Ask,
            Overlay::Help,
            Overlay::Helper,
            Overlay::Noting(Part::Name),
            Overlay::Noting(Part::Phone),
            Overlay::Noting(Part::Hours),
            Overlay::Display,
            Overlay::Here,
            Overlay::Words(Vec::new(), Vec::new()),
            Overlay::Addresses(Vec::new()),
        ];
        let addresses = 0..guide.facts.addresses().len();
        let remedies = guide.troubles().iter_enumerated();
        let remedies = remedies.flat_map(|(at, trouble)| (0..=trouble.remedies.len()).map(move |nth| (at, nth)));
        let overlays = plain
            .into_iter()
            .chain(steps().flat_map(|step| [Overlay::Change(step), Overlay::When(step)]))
            .chain(words.glossary().keys().map(Overlay::Term))
            .chain(
                addresses
                    .flat_map(|at| [Overlay::Address(at.into()), Overlay::Qr(at.into()), Overlay::Spelt(at.into())]),
            )
            .chain(remedies.map(|(trouble, nth)| Overlay::Remedy(trouble, nth)));
        for overlay in overlays {
            add(format!("{overlay:?}"), ScreenId::of(&overlay));
        }
        DESK_PAGES.iter().for_each(|page| add(format!("{page:?}"), ScreenId::of(page)));
        for page in [
            PracticePage::Field,
            PracticePage::Suggestion,
            PracticePage::Sample,
            PracticePage::Rules,
            PracticePage::Help,
        ] {
            add(format!("Practice{page:?}"), ScreenId::of(&page));
        }
        for page in [ChooserPage::Guides, ChooserPage::Help, ChooserPage::Lines] {
            add(format!("Chooser{page:?}"), ScreenId::of(&page));
        }
        let found = known.into_iter().find(|(_, page)| *page == self);
        let (name, _) = found.expect("a page that this list does not know");
        name
    }
}

pub(crate) const DESK_PAGES: [DeskPage; 18] = [
    DeskPage::Board,
    DeskPage::Archive,
    DeskPage::Nickname,
    DeskPage::Languages,
    DeskPage::Find,
    DeskPage::Device,
    DeskPage::CodeCame,
    DeskPage::Sees,
    DeskPage::Case,
    DeskPage::Notes,
    DeskPage::Text,
    DeskPage::Doubt,
    DeskPage::Unkept,
    DeskPage::History,
    DeskPage::CallBack,
    DeskPage::Letter,
    DeskPage::Escalate,
    DeskPage::Delete,
];
