//! The front that writes line by line.

use sesame::text::width;
use sesame::wizard::Fault;

use crate::support::card;
use crate::support::front::in_lines;
use crate::support::model::{Model, Wizard};

#[test]
fn it_handles_back_language_and_bad_input() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut wizard = Wizard::new(&guide, &words, "en");
    // French; to the first question; back and forward; English; three refused lines.
    let seen = in_lines(&mut wizard, Some(40), "2\n\n<\n\nl\n77\n?!\n\u{1b}[31m9\u{7}\n");
    let text = seen.frame();
    assert!(
        text.contains("Quel appareil allez-vous utiliser ?") && text.contains("Which device will you use?"),
        "{text}"
    );
    for refused in ["“77” is not a choice", "“?!” is not a choice", "“9” is not a choice"] {
        assert!(text.split_whitespace().collect::<Vec<_>>().join(" ").contains(refused), "{refused}: {text}");
    }
    assert!(!text.contains('\u{1b}') && !text.contains('\u{7}'));
    // A terminal would echo the typed newline; here a refusal comes right after its prompt.
    let echoed = text.replace("): “", "): \n“");
    let wide: Vec<&str> = echoed.lines().filter(|line| width(line) > 40).collect();
    assert_eq!(wide, Vec::<&str>::new());
    assert!(text.contains("q : arrêter") && text.contains("q: stop"), "a key stands beside its word");
    assert!(text.contains("Votre choix, puis Entrée (Entrée\nseule : 1) : "), "{text}");
    assert_eq!(wizard.world.progress.expect("saved").at.as_deref(), Some("device"));
}

#[test]
fn a_letter_is_a_key_before_a_prefix_of_an_answer() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut wizard = Wizard::new(&guide, &words, "fr");
    // To the first question, then "I see something else": an answer there begins with "À".
    let trouble = in_lines(&mut wizard, None, "2\n1\n4\n");
    assert!(trouble.screen().choices.iter().any(|choice| choice.label.starts_with("À ")), "{}", trouble.frame());
    let helped = in_lines(&mut wizard, None, "a\n");
    assert_eq!(helped.screen().title, words.localizer("fr", "fr").text("help"));
}

#[test]
fn a_failed_save_is_reported_and_the_wizard_continues() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut wizard = Wizard::new(&guide, &words, "fr");
    wizard.world.fault = Some(Fault::DiskFull);
    let seen = in_lines(&mut wizard, None, "2\n1\n2\n1\n");
    assert!(seen.frame().contains("Le disque est plein"), "{}", seen.frame());
    let progress = wizard.saved().progress.expect("progress");
    assert_eq!(progress.answers.get("device").map(String::as_str), Some("computer"));
}
