//! Any text pasted into each field: it becomes plain text, and every check of it terminates.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sesame::check::code::CodeReading;
use sesame::check::password::{Findings, PasswordRule};
use sesame::desk::nickname;
use sesame::desk::secret::{self, Guard};
use sesame::display::Form;
use sesame::draft::{Draft, characters};
use sesame::guide::Exercise;
use sesame::guide_files::GuideFiles;
use sesame::practice::Practice;
use sesame::screen::{Screen, Typed};
use sesame::search::Hit;
use sesame::text::{clean, width, without_accents, wrap_plain};
use sesame::wizard::{Event, FieldAct, Overlay};
use sesame_fuzz::{finder, guide, is_only_text, now, show, started, words};

fuzz_target!(|pasted: &str| {
    let text = clean(pasted);
    let fits = |c: char| !c.is_control() && !('\u{202a}'..='\u{202e}').contains(&c) && c != '\u{200b}';
    assert!(text.chars().all(fits) && is_only_text(&text), "{text:?}");
    lines(&text);
    let draft = typed(pasted);
    checks(draft.text());
    fields(&draft);
});

/// No line is too wide unless it is a single character, and nothing is lost.
fn lines(text: &str) {
    for limit in [1, 7, 60] {
        let lines = wrap_plain(text, limit);
        let fits =
            |line: &&String| width(line) <= limit || line.chars().filter(|c| width(&c.to_string()) > 0).count() <= 1;
        assert!(lines.iter().all(|line| fits(&line)), "{limit}: {lines:?}");
        let squeeze = |text: &str| text.replace(' ', "").replace('\u{202f}', "\u{a0}");
        assert_eq!(squeeze(&lines.concat()), squeeze(text));
    }
}

/// The text as a line being typed, edited at a position taken from the text itself.
fn typed(pasted: &str) -> Draft {
    let mut draft = Draft::default();
    draft.insert(pasted);
    let whole = draft.text().to_owned();
    assert!(is_only_text(&whole), "{whole:?}");
    for _ in 0..pasted.len() % 7 {
        draft.left();
    }
    let before = draft.before_cursor();
    draft.insert("x");
    draft.erase_before();
    assert!(is_only_text(draft.text()) && draft.before_cursor() <= draft.characters().count());
    draft.erase_after();
    draft.home();
    assert_eq!(draft.before_cursor(), 0);
    assert!(before <= characters(&whole).count());
    draft.replace(pasted);
    assert_eq!(draft.text(), whole);
    draft
}

/// Every check of typed text.
fn checks(text: &str) {
    let guard = Guard::new(words().spoken(), ["marie", "jean", "mary"].map(str::to_owned).into_iter());
    if let Ok(nickname) = nickname::check(text, guard.names()) {
        assert!(is_only_text(&nickname) && !nickname.contains('@'));
        assert_eq!(nickname::check(&nickname, guard.names()).as_ref(), Ok(&nickname), "kept, it is no longer good");
    }
    let findings = guard.findings(text);
    findings.iter().for_each(|found| assert!(found.at.start < found.at.end && found.at.end <= 2 * text.len().max(1)));
    assert!(is_only_text(&secret::masked(text, &findings)));
    let code = CodeReading::of(text);
    assert_eq!(code.characters, code.groups.iter().map(Vec::len).sum::<usize>());
    assert!(code.missing() == 0 || code.excess() == 0);
    let password = Findings::of(text);
    assert_eq!(password.characters, characters(text).count());
    assert!(PasswordRule::ALL.iter().all(|rule| password.characters > 0 || !password.meets(*rule)));
    assert!(without_accents(text).chars().all(|c| c != '\u{301}'));
    let nearness = |hit: Hit| f64::from(u8::from(!matches!(hit, Hit::Term(_))));
    assert!(finder().find(text, &nearness).hits.iter().all(|hit| !matches!(hit, Hit::Term(_))), "left out, and yet found");
}

/// The text in each input field.
fn fields(draft: &Draft) {
    for exercise in [Exercise::Password, Exercise::Code] {
        let mut practice = Practice::new(exercise, "fr", GuideFiles::new(Vec::new()), None, Form::Lines);
        show(&practice.screen(words(), draft));
        practice.update(Event::Field(FieldAct::Check));
        practice.update(Event::Field(FieldAct::Show));
        show(&practice.screen(words(), draft));
    }
    let mut session = started(guide());
    for page in [Overlay::Search, Overlay::Genuine] {
        session.update(Event::Open(page), &now(0));
        let typed = Typed { text: draft.text(), remark: draft.remark(), finder: finder() };
        show(&Screen::with(&session, words(), &now(0), &typed));
    }
}
