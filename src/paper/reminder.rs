//! When and how to come back, in very large print: one sheet of A4.

use crate::html::escaped;
use crate::l10n::Localizer;

/// Black on white, for a wall or a table. No external resources.
const STYLE: &str = "body{font:28pt/1.4 Arial,Helvetica,sans-serif;color:#000;background:#fff;max-width:30em;margin:1em auto;\
                     padding:0 1em}@page{margin:15mm}\
                     @media print{body{font-size:22pt;margin:0;padding:0}}";

/// The sheet as an HTML page; each text is a paragraph.
pub fn reminder(l10n: &Localizer<'_>, texts: &[String]) -> String {
    let title = escaped(&l10n.text("leaving.sheet"));
    let paras: String = texts.iter().map(|text| format!("<p>{}</p>\n", escaped(text))).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n\
         <body>\n<main>\n<h1>{title}</h1>\n{paras}</main>\n</body>\n</html>\n",
        escaped(l10n.language())
    )
}
