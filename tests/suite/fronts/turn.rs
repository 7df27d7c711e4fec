//! The loop driven from outside, as in a browser: nothing blocks, and every decision is a call.

use std::cell::RefCell;
use std::io;
use std::ops::ControlFlow;
use std::rc::Rc;

use sesame::app::Turn;
use sesame::calendar::Now;
use sesame::display::Form;
use sesame::draft::Draft;
use sesame::progress::Progress;
use sesame::screen::{Asked, Drafts, Screen, ScreenId, Surface, World};
use sesame::wizard::view::Wizard;
use sesame::wizard::{Effect, Event, Outcome, Session};

use crate::support::card;
use crate::support::front::on_screen;
use crate::support::model::{self, Model};
use crate::support::paths::{hands, person, walk};
use crate::support::sunday;

/// What was shown and saved, in order.
type Log = Rc<RefCell<Vec<String>>>;

/// A page that receives clicks.
#[derive(Default)]
struct Tab {
    drafts: Drafts,
    log: Log,
}

impl Surface for Tab {
    fn show(&mut self, screen: &Screen) -> io::Result<()> {
        self.drafts.follow(screen);
        self.log.borrow_mut().push(format!("shown: {}", screen.title));
        Ok(())
    }
    fn draft(&self) -> &Draft {
        &self.drafts.draft
    }
    fn typed(&self, id: ScreenId, entry: u32) -> Option<&str> {
        self.drafts.typed(id, entry)
    }
    fn form(&self) -> Form {
        Form::Full
    }
}

struct Storage {
    kept: Option<Progress>,
    log: Log,
}

impl World for Storage {
    fn now(&self) -> Now {
        sunday()
    }
    fn perform(&mut self, effect: Effect) -> Option<Event> {
        if let Effect::Save(progress) = effect {
            self.log.borrow_mut().push("kept".to_owned());
            self.kept = Some(*progress);
        }
        None
    }
}

#[test]
fn a_non_blocking_front_ends_like_the_full_screen() {
    let guide = card::guide();
    let words = card::words(&guide);
    let wanted = person(&guide, "fr", &[("device", "phone")]);
    let mut drawn = model::Wizard::new(&guide, &words, "fr");
    let answers = walk(&drawn, &wanted);
    on_screen(&mut drawn, (80, 24), hands(&answers));

    let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), "fr", &sunday());
    let mut wizard = Wizard::new(&mut session, &words);
    let log = Log::default();
    let mut tab = Tab { log: log.clone(), ..Tab::default() };
    let mut storage = Storage { kept: None, log: log.clone() };
    let mut turn = Turn::begin(&mut wizard, &storage);
    let mut clicks = 0;
    let left = loop {
        match turn.settle(&mut wizard, &mut tab, &mut storage).expect("shown") {
            ControlFlow::Break(outcome) => break outcome,
            ControlFlow::Continue(screen) => {
                let event = wanted(&screen).unwrap_or_else(|| screen.choices[screen.default].event.clone());
                turn.take(Asked::Event(event), &mut wizard, &tab, &storage);
                clicks += 1;
            }
        }
        assert!(clicks < 100, "no end");
    };
    assert_eq!((left, clicks), (Outcome::Stopped, answers.len()));
    assert_eq!(storage.kept, drawn.saved().progress);
    // Nothing waits for storage: the next page is shown before the last answer is saved.
    let log = log.borrow();
    let kept: Vec<usize> = (0..log.len()).filter(|at| log[*at] == "kept").collect();
    assert!(kept.len() > 10 && kept.iter().all(|at| *at > 1 && log[at - 1].starts_with("shown")), "{log:#?}");
}
