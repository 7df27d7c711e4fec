//! `pages`: every page of every guide on one HTML sheet, in each language and two sizes, for authors and reviewers.

use std::collections::HashSet;
use std::fmt::Write;

use clap::{ArgMatches, Command};

use super::output::{self, Output};
use super::{CliError, Context, ExitStatus, LoadedGuide, Text};
use crate::calendar::Now;
use crate::html::escaped;
use crate::screen::Screen;
use crate::tui::{self, Rows};
use crate::wizard::view::every_page;

/// Columns and rows of a usual window, and of one with large letters.
const SIZES: [(u16, u16); 2] = [(80, 24), (40, 16)];

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    output::arguments(command, text)
}

pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    let l10n = cx.l10n(&cx.loaded()?.words, None);
    let title = escaped(&l10n.text("pages"));
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <style>\n{}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
        escaped(l10n.language()),
        include_str!("pages.css")
    );
    for loaded in cx.loaded_guides()? {
        guide(loaded, l10n.language(), &cx.clock.now(), &mut html);
    }
    html.push_str("</body>\n</html>\n");
    Output::of(matches).deliver(&html, ("pages.done", ""), &l10n)
}

fn guide(loaded: &LoadedGuide, language: &str, now: &Now, html: &mut String) {
    let _ = writeln!(html, "<h2>{}</h2>", escaped(&loaded.title()));
    let mut seen = HashSet::new();
    for session in every_page(&loaded.guide, language, now) {
        let screens = loaded.words.languages().iter().map(|language| {
            let mut spoken = session.clone();
            spoken.speak(language);
            Screen::of(&spoken, &loaded.words, now)
        });
        let screens: Vec<Screen> = screens.collect();
        let drawn = screens.iter().map(|screen| SIZES.map(|size| tui::sheet(screen, size)));
        let drawn: Vec<[Vec<Rows>; 2]> = drawn.collect();
        // A page that is the same on several devices is shown once.
        let mut figures = String::new();
        for (screen, sizes) in screens.iter().zip(&drawn) {
            let _ = writeln!(figures, "<div lang=\"{}\">", escaped(&screen.language));
            sizes.iter().flatten().for_each(|rows| figure(rows, &mut figures));
            figures.push_str("</div>\n");
        }
        let title = screens.iter().map(|screen| escaped(&screen.title)).collect::<Vec<_>>().join(" · ");
        let device = session.device().map(|device| format!(" <small>{}</small>", escaped(device))).unwrap_or_default();
        if seen.insert(without_code(&figures, &screens)) {
            let _ = writeln!(html, "<section>\n<h3>{title}{device}</h3>\n{figures}</section>");
        }
    }
}

/// Removes the place codes, which differ by device.
fn without_code(figures: &str, screens: &[Screen]) -> String {
    let codes = screens.iter().filter(|screen| !screen.code.is_empty());
    codes.fold(figures.to_owned(), |text, screen| text.replace(&escaped(&screen.code), ""))
}

fn figure(rows: &Rows, html: &mut String) {
    html.push_str("<pre>");
    for row in rows {
        for run in row {
            let text = escaped(&run.text);
            let text = if run.bold { format!("<b>{text}</b>") } else { text };
            html.push_str(&if run.reversed { format!("<mark>{text}</mark>") } else { text });
        }
        html.push('\n');
    }
    html.push_str("</pre>\n");
}
