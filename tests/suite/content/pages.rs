//! Rules for every page of the shipped guide. They name no step and quote no text, so normal edits do not break them.

use sesame::guide::Kind;
use sesame::screen::{Block, Screen};
use sesame::text::{Role, width};
use sesame::wizard::{Base, TopPage};

use crate::support::addresses::{a_camera_reads_every_address, every_letter_has_its_word};
use crate::support::fits::every_page_fits;
use crate::support::pages::every_page;
use crate::support::{guide, words};

/// The title, prose and choices of a page, without its picture.
fn text(screen: &Screen) -> String {
    let mut all = vec![screen.title.clone()];
    for block in &screen.blocks {
        if let Block::Prose { lead, paras, .. } = block {
            all.push(lead.clone());
            all.extend(paras.iter().map(|para| para.text()));
        }
    }
    all.extend(screen.choices.iter().map(|choice| choice.label.clone()));
    all.join("\n")
}

/// Called from two tests, so that they run on two cores.
fn every_page_of_the_shipped_guide_fits_in(language: &str) {
    let guide = guide();
    let count = every_page_fits(language, &guide, &words(&guide));
    assert!(count > 200, "{count}");
}

#[test]
fn every_page_fits_every_window_in_french() {
    every_page_of_the_shipped_guide_fits_in("fr");
}

#[test]
fn every_page_fits_every_window_in_english() {
    every_page_of_the_shipped_guide_fits_in("en");
}

#[test]
fn every_address_can_be_scanned_and_spelt() {
    let guide = guide();
    let words = words(&guide);
    a_camera_reads_every_address(&guide, &words);
    every_letter_has_its_word(&guide, &words);
}

#[test]
fn phone_users_read_nothing_about_computers() {
    let guide = guide();
    // Pages that send a user from a computer to the phone have to name the computer.
    let sends_on = guide.steps.position(|step| step.own_device).expect("a step on the device itself");
    let mut read = 0;
    every_page(&guide, &words(&guide), |screen, session| {
        let TopPage::Base(Base::Step(step)) = session.page() else { return };
        let phone = matches!(session.device(), Some("iphone" | "android"));
        if !phone || step == sends_on || guide.steps[step].depends_on(sends_on) {
            return;
        }
        read += 1;
        let text = text(screen);
        for word in
            ["Windows", "ordinateur", "computer", "laptop", "Lenovo", "MacBook", "Mac ", "PC ", "TPM", "Touch ID"]
        {
            // "Mac " and "PC " include the space, because "accents" does not name a PC.
            assert!(!text.contains(word), "{}: {word}\n{text}", guide.steps[step].id);
        }
    });
    assert!(read > 50, "{read}");
}

#[test]
fn every_page_follows_the_rules_for_older_users() {
    let guide = guide();
    every_page(&guide, &words(&guide), |screen, _| {
        let said = text(screen);
        for forbidden in ["invalid", "Invalid", "please", "Please", "simply", "Veuillez", "simplement", "point 10"] {
            assert!(!said.contains(forbidden), "{}: {forbidden}", screen.title);
        }
        // An address is never longer than a narrow window, except for mail and help.
        for block in &screen.blocks {
            let Block::Prose { paras, .. } = block else { continue };
            for span in paras.iter().flat_map(|para| &para.spans).filter(|span| span.role == Role::Address) {
                assert!(width(&span.text) <= 45, "{}", span.text);
            }
        }
    });
}

#[test]
fn at_most_three_pages_are_irreversible() {
    let count = guide().steps.iter().filter(|step| step.kind == Kind::Confirm).count();
    assert!((1..=3).contains(&count), "{count}");
}

/// If one of our choices had the label of a web page's button, users could press it here instead of there.
#[test]
fn no_choice_has_the_label_of_a_web_button() {
    let guide = guide();
    let labels: Vec<String> = guide.facts.labels().values().flat_map(|label| label.texts.values().cloned()).collect();
    every_page(&guide, &words(&guide), |screen, _| {
        for choice in &screen.choices {
            assert!(!labels.contains(&choice.label), "{}", choice.label);
        }
    });
}
