//! `sesame genuine`: its text and its exit code.

use crate::support::program::{Program, text};

#[test]
fn the_verdict_is_printed_and_sets_the_exit_code() {
    let program = Program::new();
    for (args, input, code, said) in [
        (&["--lang", "fr", "genuine", "https://card.europa.eu/start"][..], "", 0, "Oui : c’est une vraie adresse"),
        (&["genuine", "CARDS@card.europa.eu", "--lang", "en"], "", 0, "Yes: this is a genuine"),
        (&["genuine", "ec-europa.eu", "--lang", "en"], "", 1, "ec-europa.eu is not europa.eu."),
        (&["genuine", "ec-europa.eu", "--lang", "fr"], "", 1, "Un tiret y remplace un point"),
        (&["genuine", "https://commission.europa.eu", "--lang", "en"], "", 3, "An official address, but not"),
        (&["genuine", "friends.example", "--lang", "fr"], "", 0, "Oui : c’est bien le site"),
        (&["genuine", "nobody.example", "--lang", "fr"], "", 3, "Sésame ne peut pas le dire"),
        (&["genuine", "card", "point", "europa", "point", "eu", "--lang", "fr"], "", 0, "Oui : "),
        (&["genuine", "-", "--lang", "en"], "webqgate.ec.europa.eu\n", 1, "webgate.ec.europa.eu"),
        (&["genuine", "-", "--lang", "en"], "", 3, "Nothing is typed."),
        (&["genuine", "\u{1b}[31mec-europa.eu\u{7}", "--lang", "en"], "", 1, "https://ec-europa.eu/"),
    ] {
        let output = program.told(args, input.as_bytes());
        let text = text(&output.stdout);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {text}");
        assert!(text.contains(said), "{args:?}: {text}");
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{args:?}: {text:?}");
    }
    let output = program.run(&["genuine", "--lang", "fr"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("sesame verifier ADRESSE"));
}
