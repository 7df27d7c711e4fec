//! The picture of a page in HTML: boxes, and the same in words for screen readers.

use super::html::escaped;
use crate::guide::{Mark, Part};
use crate::screen::{Picture, PictureMark, PictureElement};

pub(super) fn picture(picture: &Picture) -> String {
    let spoken: Vec<&str> = picture.rows.iter().map(|row| row.spoken.as_str()).collect();
    let mut out = format!(
        "<figure class=\"picture\">\n<figcaption>{}</figcaption>\n<div role=\"img\" aria-label=\"{} {}.\">\n",
        escaped(&picture.caption),
        escaped(&picture.list),
        escaped(&spoken.join(" ; "))
    );
    for group in Picture::groups(&picture.rows) {
        match group {
            [row] if row.part != Part::Tile => {
                let class = if row.right { "row right" } else { "row" };
                out.push_str(&format!("<div class=\"{class}\">{}<span>{}</span></div>\n", mark(row), part(row)));
            }
            tiles => {
                let tiles = tiles.iter().map(|row| format!("<span class=\"tile\">{}{}</span>", mark(row), part(row)));
                out.push_str(&format!("<div class=\"tiles\">{}</div>\n", tiles.collect::<String>()));
            }
        }
    }
    out.push_str("</div>\n</figure>");
    out
}

fn mark(row: &PictureElement) -> String {
    let text = |mark: &PictureMark| format!("{} {}", escaped(&mark.words), mark.sign());
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
        Part::Tick => format!("<span class=\"box\">{}</span>{label}", if row.ticked { "×" } else { "" }),
        Part::Button => format!("<span class=\"button\">{label}</span>"),
        Part::Tile if row.mark.as_ref().is_some_and(|mark| mark.kind == Mark::Here) => {
            format!("<span class=\"strong\">{label}</span>")
        }
        Part::Tile => label,
        Part::Option => format!("<span class=\"round\"></span>{label}"),
        Part::Link => format!("<span class=\"link\">{label}</span>"),
        Part::Menu => format!("{}› {label}", "&emsp;".repeat(row.depth)),
        Part::Gear => format!("<span class=\"sign\">{sign}</span>"),
        Part::Boxes => "<span class=\"cell\"></span>".repeat(usize::from(row.count)),
    }
}
