//! Pieces of HTML that the booklet and the page in a browser share: escaped text, marked text, pictures, QR codes.

use crate::qr::{PAPER_MARGIN, Qr};
use crate::text::{Para, Role, Span, clean};

mod picture;

pub use picture::picture;

/// Escapes a text for use between tags or in an attribute.
pub fn escaped(text: &str) -> String {
    clean(text).chars().fold(String::new(), |mut out, c| {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
        out
    })
}

/// A piece of a text, with its role as a class. `links`: a web address is a link.
pub fn span(span: &Span, links: bool) -> String {
    let text = escaped(&span.text);
    match span.role {
        Role::Plain | Role::Term => text,
        Role::Strong => {
            let (word, space) = text.strip_suffix(' ').map_or((text.as_str(), ""), |word| (word, " "));
            format!("<span class=\"strong\">{word}</span>{space}")
        }
        Role::Label => format!("<span class=\"label\">{text}</span>"),
        Role::Address if links && span.text.starts_with("https://") => {
            format!("<a class=\"address\" href=\"{text}\">{text}</a>")
        }
        // A line may end before a dot: there it is not taken for the end of a sentence.
        Role::Address => format!("<span class=\"address\">{}</span>", text.replace('.', "<wbr>.")),
    }
}

/// Whether a paragraph is only a web address.
pub fn is_web(para: &Para) -> bool {
    matches!(para.spans.as_slice(), [span] if span.role == Role::Address && span.text.starts_with("https://"))
}

/// A QR code as a drawing, black on white whatever the style. `label` says what it is.
pub fn qr(qr: &Qr, label: &str) -> String {
    let qr = qr.with_margin(PAPER_MARGIN);
    let side = qr.side();
    let mut path = String::new();
    for row in 0..side {
        let mut column = 0;
        while column < side {
            let run = (column..side).take_while(|column| qr.is_dark(*column, row)).count();
            if run > 0 {
                path.push_str(&format!("M{column} {row}h{run}v1h-{run}z"));
            }
            column += run.max(1);
        }
    }
    format!(
        "<svg role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\"><path \
         fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path fill=\"#000\" d=\"{path}\"/></svg>",
        escaped(label)
    )
}
