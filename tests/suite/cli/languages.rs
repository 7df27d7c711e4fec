//! The command line speaks the languages of the guides folder it is given.

use crate::support::card;
use crate::support::program::{Program, text};
use crate::support::third_language::{THIRD, strange, with_part_of_third, with_third};

#[test]
fn a_custom_language_works_in_help_check_and_errors() {
    let program = Program::of(&with_third(&card::guide_files()));
    let dir = program.guides();
    let dir = dir.to_str().expect("text");
    let languages = format!("en, fr, {THIRD}");
    // The order of the flags does not matter.
    for args in [["--guides", dir, "--lang", THIRD, "--help"], ["--help", "--lang", THIRD, "--guides", dir]] {
        let output = program.run(&args);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let help = text(&output.stdout);
        assert!(help.contains(&strange("Sésame vous guide")) && help.contains(&languages), "{help}");
    }
    let output = program.run(&["check", dir, "--lang", THIRD]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()), "{}", text(&output.stdout));
    assert!(text(&output.stdout).starts_with(&strange("Aucun")), "{}", text(&output.stdout));
    // An error in the flags themselves.
    let output = program.run(&["--guides", dir, "--lang", THIRD, "--colour"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains('ж'), "{}", text(&output.stderr));
    // Without the folder the program does not have this language.
    let alone = Program::new().run(&["--lang", THIRD, "status"]);
    assert_eq!(alone.status.code(), Some(2));
    assert!(text(&alone.stderr).contains(THIRD), "{}", text(&alone.stderr));
}

#[test]
fn a_partial_translation_works_and_names_its_fallback() {
    let program = Program::of(&with_part_of_third(&card::guide_files(), &|id| !id.starts_with("step-")));
    let dir = program.guides();
    let dir = dir.to_str().expect("text");
    let output = program.told(&["--guides", dir, "--plain", "--lang", THIRD], b"1\n1\n1\n");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(said.contains("[en] ") && said.contains(&strange("Bienvenue")), "{said}");
    let checked = program.run(&["check", dir, "--lang", "en"]);
    let told = text(&checked.stdout);
    assert_eq!(checked.status.code(), Some(1));
    assert!(told.contains(&format!("locales/{THIRD}/card.ftl:1:1:")) && told.ends_with("One problem.\n"), "{told}");
}
