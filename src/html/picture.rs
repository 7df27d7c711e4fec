//! The picture of a page in HTML: boxes, and the same in words for screen readers.

use std::fmt::Write;

use super::escaped;
use crate::guide::Part;
use crate::screen::{Picture, PictureElement, PictureMark};

pub fn picture(picture: &Picture) -> String {
    let spoken: Vec<&str> = picture.rows.iter().map(|row| row.spoken.as_str()).collect();
    let mut out = format!(
        "<figure class=\"picture\">\n<figcaption>{}</figcaption>\n<div role=\"img\" aria-label=\"{} {}.\">\n",
        escaped(&picture.caption),
        escaped(&picture.list),
        escaped(&spoken.join(" ; "))
    );
    // Without a mark, there is no column for marks.
    let column = picture.rows.iter().any(|row| row.mark.is_some() && !row.right && row.part != Part::Tile);
    for group in Picture::groups(&picture.rows) {
        let (class, element) = match group {
            [row, ..] if row.part == Part::Tile => ("tiles", "tile"),
            _ => ("row", "part"),
        };
        let _ = write!(out, "<div class=\"{class}\">");
        for row in group {
            let class = if row.right { "right" } else { element };
            let (before, within) = match mark(row) {
                mark if class == "part" && column => (mark, String::new()),
                _ if row.mark.is_none() => (String::new(), String::new()),
                mark => (String::new(), mark),
            };
            let _ = write!(out, "{before}<span class=\"{class}\">{within}{}</span>", part(row));
        }
        out.push_str("</div>\n");
    }
    out.push_str("</div>\n</figure>");
    out
}

fn mark(row: &PictureElement) -> String {
    let text = |mark: &PictureMark| {
        let words = if row.part == Part::Tile { &mark.words } else { &mark.short };
        format!("{} {}", escaped(words), mark.sign())
    };
    format!("<span class=\"mark\">{}</span>", row.mark.as_ref().map(text).unwrap_or_default())
}

/// What is in a row.
fn part(row: &PictureElement) -> String {
    let (label, sign) = (escaped(&row.label), escaped(&row.sign));
    let field = format!("{label} <span class=\"field\"></span>");
    match row.part {
        Part::Heading => format!("<span class=\"heading\">{label}</span>"),
        Part::Text | Part::Page => label,
        Part::Field => field.trim_start().to_owned(),
        Part::Calendar => format!("{field} <span class=\"sign\">{sign}</span>").trim_start().to_owned(),
        Part::Switch => format!("{label} <span class=\"sign\">{sign}</span>"),
        Part::Tick => format!("<span class=\"box\">{}</span>{label}", if row.ticked { "✓" } else { "" }),
        Part::Button => format!("<span class=\"button\">{label}</span>"),
        Part::Tile if row.is_here() => format!("<span class=\"strong\">{label}</span>"),
        Part::Tile => label,
        Part::Option => format!("<span class=\"round\"></span>{label}"),
        Part::Link => format!("<span class=\"link\">{label}</span>"),
        Part::Menu => format!("{}› {label}", "&emsp;".repeat(row.depth)),
        Part::Gear => format!("<span class=\"sign\">{sign}</span>"),
        Part::Boxes => "<span class=\"cell\"></span>".repeat(usize::from(row.count)),
    }
}
