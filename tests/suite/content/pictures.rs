//! What the documents show of the program is what it shows. `INSTA_UPDATE=always` writes it into them, as into snapshots.

use std::fs;
use std::path::Path;

use sesame::guide_files::GuideFiles;

use crate::support::program::{Program, text};

/// The page in the pictures, by its place code, which no other page ever gets.
pub(super) const CODE: &str = "3M9L";

/// Rows of a usual window on the sheet of all pages.
const ROWS: usize = 24;

/// Each README has one picture: the page as it is first shown.
#[test]
fn the_pictures_are_pages_of_the_sheet() {
    let program = Program::of(&GuideFiles::embedded());
    let path = program.guides().join("../pages.html");
    let output = program.run(&["pages", "-o", path.to_str().expect("text")]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let html = fs::read_to_string(&path).expect("the sheet");
    // The page itself comes before its troubles, which show the same code.
    let page = html.split("<section>").find(|section| section.contains(CODE)).expect("the page");
    for (document, language) in [("README.md", "en"), ("README.fr.md", "fr")] {
        let own = page.split("<div lang=\"").find_map(|own| own.strip_prefix(language)).expect("the language");
        let mut windows = own.split("<pre>").skip(1).map(|pre| window(pre.split("</pre>").next().expect("its end")));
        let picture = windows.find(|window| window.lines().count() == ROWS).expect("a usual window");
        assert_shown(document, "  √ Pr", &picture);
    }
}

/// A window of the sheet as plain text.
fn window(pre: &str) -> String {
    let tags = regex::Regex::new("<[^>]*>").expect("a pattern");
    let plain = tags
        .replace_all(pre, "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    plain.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// The page for authors shows what the checker says of one changed word.
#[test]
fn the_mistake_for_authors_is_told_like_that() {
    let program = Program::of(&GuideFiles::embedded());
    let path = program.guides().join("guides/eu-login.toml");
    let good = fs::read_to_string(&path).expect("the guide");
    fs::write(&path, good.replacen("exit = \"too-old\"", "exit = \"too-odl\"", 1)).expect("written");
    let output = program.run(&["check", program.guides().to_str().expect("text"), "--lang", "en"]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    let at = said.find("eu-login.toml").expect("the mistake");
    // The last line counts the problems.
    let (told, _) = said[at..].trim_end().rsplit_once('\n').expect("lines");
    assert_shown("docs/authors.md", "mine/guides/eu-login.toml", &format!("mine/guides/{told}"));
}

/// The page for volunteers shows a call line by line, up to the answers, without the picture and the note.
#[test]
fn the_call_for_volunteers_is_like_that() {
    let program = Program::of(&GuideFiles::embedded());
    // A new caller, the nickname that is proposed, English with French web pages, the place code, that place.
    let keys = format!("1\n2\n3\n{CODE}\n1\n");
    let output = program.told(&["desk", "--plain", "--no-trace", "--lang", "en"], keys.as_bytes());
    let said = text(&output.stdout);
    let at = said.find("\nStage 1").expect("the page of the caller") + 1;
    let mut kept = Vec::new();
    for part in said[at..].split("\n\n") {
        if !["Their page, roughly", "Good to know"].iter().any(|left_out| part.starts_with(left_out)) {
            kept.push(part);
        }
        if part.starts_with("1. ") {
            break;
        }
    }
    assert_shown("docs/volunteers.md", "Stage 1", &kept.join("\n\n"));
}

/// Compares the block of a document that begins like this with what the program shows, or writes it there.
fn assert_shown(document: &str, begin: &str, shown: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
    let said = fs::read_to_string(&path).expect(document);
    let start = said.find(&format!("```\n{begin}")).expect("the block") + 4;
    let end = start + said[start..].find("\n```").expect("its end");
    if said[start..end] == *shown {
        return;
    }
    if std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
        fs::write(&path, format!("{}{shown}{}", &said[..start], &said[end..])).expect("written");
        return;
    }
    panic!(
        "{document} shows this:\n{}\n\nThe program shows this:\n{shown}\n\nTo take it into the document: \
         INSTA_UPDATE=always cargo test --test suite content::pictures",
        &said[start..end]
    );
}
