//! In a window with large letters, what to do, the caution before it and all answers are in sight at once.

use std::collections::BTreeSet;

use sesame::screen::{Block, Screen, Tone};
use sesame::text::Para;
use sesame::wizard::{Base, TopPage};

use crate::support::frames::squeeze;
use crate::support::front::first_frame;
use crate::support::pages::every_page_in;
use crate::support::{guide, words};

/// The window of somebody who needs large letters.
const SMALL: (u16, u16) = (40, 16);

/// The texts that must be in sight with the answers: cautions before the act, and the act without its list.
fn essential(screen: &Screen) -> Vec<String> {
    let led = |block: &Block| matches!(block, Block::Prose { tone: Tone::Act, lead, .. } if !lead.is_empty());
    let act = screen.blocks.iter().position(led).unwrap_or_default();
    let mut texts = Vec::new();
    for (index, block) in screen.blocks.iter().enumerate().take(act + 1) {
        let Block::Prose { tone, paras, .. } = block else { continue };
        if index == act || *tone == Tone::Care {
            texts.extend(paras.iter().take_while(|para| !para.item).map(Para::text));
        }
    }
    texts
}

#[test]
fn the_act_and_the_answers_are_in_sight_together() {
    let guide = guide();
    let words = words(&guide);
    let mut cut = BTreeSet::new();
    for language in words.languages() {
        every_page_in(language, &guide, &words, &mut |screen, session| {
            let TopPage::Base(Base::Step(step)) = session.page() else { return };
            // What has just changed is said first, once.
            if !screen.notices.is_empty() {
                return;
            }
            let labels = screen.choices.iter().map(|choice| choice.label.clone());
            let texts: Vec<String> = essential(screen).into_iter().chain(labels).collect();
            let frame = squeeze(&first_frame(screen, SMALL));
            let lost: Vec<&String> = texts.iter().filter(|text| !frame.contains(&squeeze(text))).collect();
            if !lost.is_empty() {
                let device = session.device().unwrap_or_default();
                cut.insert(format!(
                    "{language} {device} {}: {lost:?}\n{}",
                    guide.steps[step].id,
                    first_frame(screen, SMALL)
                ));
            }
        });
    }
    let cut: Vec<String> = cut.into_iter().collect();
    assert!(cut.is_empty(), "{}", cut.join("\n"));
}
