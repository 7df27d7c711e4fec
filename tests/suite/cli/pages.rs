//! `sesame pages`: every page on one sheet.

use std::fs;

use crate::support::card;
use crate::support::person::Card;
use crate::support::program::{Program, text};

#[test]
fn every_page_is_on_the_sheet_in_each_language_and_size() {
    let program = Program::new();
    let path = program.guides().join("../pages.html");
    let file = path.to_str().expect("text");
    let output = program.run(&["pages", "-o", file, "--lang", "en"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let html = fs::read_to_string(&path).expect("the sheet");
    let tags = regex::Regex::new("<[^>]*>").expect("a pattern");
    let (card, guide_files) = (Card::new(), card::guide_files());
    for language in ["en", "fr"] {
        let l10n = card.words.localizer(language, language);
        let heads = card.guide.steps.iter().map(|step| format!("step-{}.title", step.id));
        let heads = heads.chain(card.guide.exits.iter().map(|exit| format!("exit-{}.title", exit.id)));
        let heads = heads.chain(card.guide.troubles().iter().map(|trouble| format!("trouble-{}", trouble.id)));
        for head in heads {
            // A title may depend on the device, but its beginning is the same.
            let title = l10n.text(&head);
            let begin: String = title.chars().take(12).collect();
            assert!(html.contains(&begin) || html.contains(&begin.replace('\'', "&#39;")), "{language}: {title}");
        }
        assert!(guide_files.catalogues(language).count() > 0);
    }
    let mut count = 0;
    for pre in html.split("<pre>").skip(1) {
        let window = tags.replace_all(pre.split("</pre>").next().expect("its end"), "").into_owned();
        let rows: Vec<&str> = window.trim_end_matches('\n').split('\n').collect();
        let wide = rows.iter().map(|row| row.replace("&amp;", "&").chars().count()).max().unwrap_or_default();
        assert!((rows.len() <= 24 && wide <= 80) || (rows.len() <= 16 && wide <= 40), "{rows:#?}");
        count += 1;
    }
    assert!(count > 200, "{count} windows");
    // An existing file is not overwritten.
    assert_eq!(program.run(&["pages", "-o", file]).status.code(), Some(1));
}
