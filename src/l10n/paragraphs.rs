//! Turns Fluent output into paragraphs or into one line.

use crate::text::{Para, Span, push};

/// Splits spans into paragraphs: an empty line separates two, `- ` starts an item, a single line break becomes a space.
pub(super) fn paragraphs(spans: &[Span]) -> Vec<Para> {
    let mut paras = vec![Para::default()];
    for span in spans {
        for (index, line) in span.text.split('\n').enumerate() {
            let line = if index > 0 { line.trim_start_matches(' ') } else { line };
            let breaks = index > 0;
            let Some(last) = paras.last_mut() else { continue };
            if breaks && (line.is_empty() || line.starts_with("- ")) {
                if !last.spans.is_empty() {
                    paras.push(Para::default());
                }
            } else if breaks && !last.spans.is_empty() {
                push(&mut last.spans, " ", span.role);
            }
            let Some(last) = paras.last_mut() else { continue };
            let line = match line.strip_prefix("- ") {
                Some(item) if last.spans.is_empty() => {
                    last.item = true;
                    item
                }
                _ => line,
            };
            push(&mut last.spans, line, span.role);
        }
    }
    paras.retain(|para| !para.spans.is_empty());
    paras
}

/// Joins spans into one line: line breaks and runs of plain spaces become one space; non-breaking spaces stay.
pub(super) fn on_one_line(spans: Vec<Span>) -> String {
    let mut spans = spans.into_iter();
    let first = spans.next().map(|span| span.text).unwrap_or_default();
    let text = spans.fold(first, |text, span| text + &span.text);
    let broken = text.contains('\n') || text.contains("  ") || text.starts_with(' ') || text.ends_with(' ');
    if broken { text.split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ") } else { text }
}
