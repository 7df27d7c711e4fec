//! Practices on the page: nothing secret can be typed.

use sesame::wizard::{Event, Overlay};

use crate::support::tab::{Storage, Tab};
use crate::support::{decision, guide, step_id, words};

/// At a step, in French.
fn at<'g>(guide: &'g sesame::guide::Guide, words: &'g sesame::l10n::Catalogs, step: &str) -> Tab<'g> {
    let mut tab = Tab::open(guide, words, &["fr"], Storage::new());
    for _ in 0..90 {
        if tab.session().overlay() == Some(&Overlay::Here) {
            tab.choose(0);
        } else if step_id(tab.session()) == Some(step) {
            return tab;
        } else {
            tab.decide(&decision(tab.session(), &[("device", "iphone")]));
        }
    }
    panic!("never at {step}");
}

#[test]
fn a_password_is_suggested_and_ones_own_is_checked_by_ticking_rules() {
    let (guide, words) = (guide(), words(&guide()));
    let mut tab = at(&guide, &words, "set-password");
    let place = tab.session().page();
    tab.press("Choisir un bon mot de passe");
    let first = tab.text();
    assert!(first.contains("Un mot de passe proposé") && tab.field.is_empty(), "{first}");
    tab.press("Un autre");
    assert_ne!(tab.text(), first);
    tab.press("Vérifier un mot à moi, règle par règle");
    assert!(tab.field.is_empty() && !tab.html().contains("<input"), "{}", tab.html());
    for index in 0..4 {
        assert!(!tab.text().contains("C’est bon"), "{}", tab.text());
        tab.choose(index);
    }
    assert!(tab.text().contains("C’est bon"), "{}", tab.text());
    tab.choose(2);
    assert!(!tab.text().contains("C’est bon"), "{}", tab.text());
    tab.press("Me proposer un mot de passe");
    assert!(tab.text().contains("Un mot de passe proposé"), "{}", tab.text());
    tab.press("Revenir à l’exercice");
    tab.press("Revenir au guide");
    assert_eq!(tab.session().page(), place);
    assert!(tab.text().contains("Choisissez votre mot de passe"), "{}", tab.text());
}

#[test]
fn two_practices_do_not_suggest_the_same() {
    let (guide, words) = (guide(), words(&guide()));
    let mut tab = at(&guide, &words, "set-password");
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..4 {
        tab.press("Choisir un bon mot de passe");
        let suggestion = tab.region("body").split("class=\"strong\">").nth(1).and_then(|rest| rest.split('<').next());
        assert!(seen.insert(suggestion.expect("a suggestion").to_owned()), "{seen:?}");
        tab.press("Revenir au guide");
    }
}

#[test]
fn the_code_is_read_on_an_example_alone() {
    let (guide, words) = (guide(), words(&guide()));
    let mut tab = at(&guide, &words, "enter-code");
    tab.press("M’exercer à lire le code final");
    assert!(tab.text().contains("a7K") && tab.field.is_empty(), "{}", tab.text());
    let labels: Vec<_> = tab.screen().choices.iter().map(|choice| choice.label.clone()).collect();
    assert_eq!(labels, ["Revenir au guide"]);
    // Stopping from a practice asks first, as everywhere.
    tab.press("Arrêter");
    assert_eq!(tab.session().overlay(), Some(&Overlay::Leaving));
    tab.decide(&Event::Back);
    assert_eq!(step_id(tab.session()), Some("enter-code"));
}
