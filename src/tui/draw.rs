//! Draws one page on the terminal.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::View;
use super::pages::{self, POINTER, Page, PageRow};
use super::palette::Palette;
use super::shape::Shape;
use crate::draft::Draft;
use crate::screen::Screen;
use crate::text::{Role, width, wrap_plain};

/// Draws a page, with the cursor on the row that Enter takes.
pub(super) fn draw(
    frame: &mut Frame<'_>,
    screen: &Screen,
    pages: &[Page],
    view: &View,
    draft: &Draft,
    palette: &Palette,
) {
    let area = frame.area();
    let shape = Shape::of(screen, area.as_size());
    // A theme that keeps the terminal's own colours has nothing to set.
    if palette.base != Style::new() {
        frame.buffer_mut().set_style(area, palette.base);
    }
    if !shape.usable {
        for (row, line) in wrap_plain(&screen.phrases.too_small, usize::from(area.width)).iter().enumerate() {
            put(frame.buffer_mut(), 0, row, line, palette.base);
        }
        return;
    }
    let Some(page) = pages.get(view.page) else { return };
    head(frame.buffer_mut(), screen, shape, palette);
    if let Some(cursor) = field(frame.buffer_mut(), screen, shape, view, draft, palette) {
        frame.set_cursor_position(cursor);
    }
    let top = pages::body_top(screen, shape);
    for (row, line) in page.lines.iter().enumerate() {
        let mut column = shape.margin;
        for span in line {
            column = put(frame.buffer_mut(), column, top + row, &span.text, palette.role(span.role));
        }
    }
    code(frame.buffer_mut(), screen, page, shape, palette);
    let rows = choice_rows(page, screen, shape, view);
    let more = view.page + 1 < pages.len();
    for (row, rect) in &rows {
        let focused = !view.typing && (*row == PageRow::More || *row == PageRow::Choice(view.focus));
        let lines =
            page.rows.iter().find(|(known, _)| known == row).map(|(_, lines)| lines.as_slice()).unwrap_or_default();
        choice(frame.buffer_mut(), &sign(*row, view.typing), lines, *rect, focused, palette);
        if focused {
            frame.set_cursor_position(Position::new(rect.x, rect.y));
        }
    }
    if !more {
        arrows(frame.buffer_mut(), page, &rows, screen, shape, palette);
    }
    foot(frame.buffer_mut(), screen, shape, view, more, palette);
}

/// Draws the QR code black on white whatever the terminal's colours are, because readers need that. Without colours
/// the light modules are drawn, which is correct on a dark background.
fn code(buffer: &mut Buffer, screen: &Screen, page: &Page, shape: Shape, palette: &Palette) {
    let Some(code) = pages::code(screen) else { return };
    let (x, y) = match shape.aside {
        Some(column) => (column, 0),
        None if page.code => (shape.margin, pages::body_top(screen, shape)),
        None => return,
    };
    for (row, line) in code.qr.lines().iter().enumerate() {
        let Some((dark, light)) = palette.ink else {
            put(buffer, x, y + row, line, palette.base);
            continue;
        };
        for column in 0..code.qr.side() {
            let colour = |half: usize| if code.qr.is_dark(column, 2 * row + half) { dark } else { light };
            put(buffer, x + column, y + row, "▀", Style::new().fg(colour(0)).bg(colour(1)));
        }
    }
}

/// Replaces characters that an old font may lack by ones of the same width that every font has.
pub(super) fn simplify(buffer: &mut Buffer) {
    const SIMPLE: [(&str, &str); 27] = [
        ("►", ">"),
        ("•", "*"),
        ("─", "-"),
        ("│", "|"),
        ("┌", "+"),
        ("┐", "+"),
        ("└", "+"),
        ("┘", "+"),
        ("├", "+"),
        ("┤", "+"),
        ("┬", "+"),
        ("┴", "+"),
        ("┼", "+"),
        ("×", "x"),
        ("●", "o"),
        ("▼", "v"),
        ("☼", "*"),
        ("↑", "^"),
        ("↓", "v"),
        ("→", ">"),
        ("…", "~"),
        ("—", "-"),
        ("–", "-"),
        ("·", "-"),
        ("’", "'"),
        ("“", "\""),
        ("”", "\""),
    ];
    for cell in &mut buffer.content {
        if let Some((_, simple)) = SIMPLE.iter().find(|(sign, _)| *sign == cell.symbol()) {
            cell.set_symbol(simple);
        }
    }
}

pub(super) fn field_area(screen: &Screen, shape: Shape) -> Option<Rect> {
    let field = screen.field.as_ref().filter(|_| shape.usable)?;
    let row = pages::field_top(screen, shape) + usize::from(!pages::field_is_beside(field, shape));
    let column =
        if pages::field_is_beside(field, shape) { shape.margin + width(&field.label) + 1 } else { shape.margin };
    let columns = (shape.margin + shape.text).saturating_sub(column).min(FIELD);
    let side = |value: usize| u16::try_from(value).unwrap_or(u16::MAX);
    Some(Rect::new(side(column), side(row), side(columns), 1))
}

/// Maximum width of a field, in columns.
const FIELD: usize = 44;

/// Draws the field and its text; returns the cursor position if the user is typing in it.
fn field(
    buffer: &mut Buffer,
    screen: &Screen,
    shape: Shape,
    view: &View,
    draft: &Draft,
    palette: &Palette,
) -> Option<Position> {
    let field = screen.field.as_ref()?;
    let area = field_area(screen, shape)?;
    put(buffer, shape.margin, pages::field_top(screen, shape), &field.label, palette.strong);
    let (x, y) = (usize::from(area.x), usize::from(area.y));
    let inner = usize::from(area.width).saturating_sub(3);
    let shown: Vec<&str> = draft.characters().map(|character| if field.hidden { "•" } else { character }).collect();
    let at = draft.before_cursor();
    // Text that does not fit is cut on the left, so that the cursor is always visible.
    let columns = |from: usize| shown[from..at].iter().map(|character| width(character)).sum::<usize>();
    let first = (0..=at).find(|from| columns(*from) <= inner).unwrap_or(at);
    put(buffer, x, y, if first > 0 { "…" } else { "[" }, palette.strong);
    put(buffer, x + 1 + inner + 1, y, "]", palette.strong);
    let ground = palette.role(Role::Term);
    put(buffer, x + 1, y, &" ".repeat(inner + 1), ground);
    let mut column = x + 1;
    for character in &shown[first..] {
        if column + width(character) > x + 1 + inner {
            break;
        }
        column = put(buffer, column, y, character, ground);
    }
    let side = |value: usize| u16::try_from(value).unwrap_or(u16::MAX);
    view.typing.then(|| Position::new(side(x + 1 + columns(first)), area.y))
}

/// Draws name, stage, count and title.
fn head(buffer: &mut Buffer, screen: &Screen, shape: Shape, palette: &Palette) {
    if shape.low {
        return;
    }
    let (title, beside) = pages::title(screen, shape);
    let right = |text: &str| shape.margin + shape.text.saturating_sub(width(text));
    let name = &screen.phrases.name;
    if shape.margin >= 2 {
        put(buffer, shape.margin, 0, name, palette.base);
        let stage = with_count(&screen.stage, if beside { "" } else { &screen.count });
        put(buffer, right(&stage), 0, &stage, palette.base);
    } else {
        let all = with_count(&screen.stage, &screen.count);
        let line = [all.as_str(), screen.count.as_str()]
            .into_iter()
            .find(|line| !line.is_empty() && width(line) <= shape.text);
        put(buffer, shape.margin, 0, line.unwrap_or(name), palette.base);
    }
    let row = 1 + usize::from(shape.airy);
    for (index, line) in title.iter().enumerate() {
        put(buffer, shape.margin, row + index, line, palette.title);
    }
    if beside {
        put(buffer, right(&screen.count), row, &screen.count, palette.base);
    }
}

fn with_count(stage: &str, count: &str) -> String {
    if stage.is_empty() || count.is_empty() { format!("{stage}{count}") } else { format!("{stage} · {count}") }
}

/// The area of each choice row. If not all fit, only of those around the focus.
pub(super) fn choice_rows(page: &Page, screen: &Screen, shape: Shape, view: &View) -> Vec<(PageRow, Rect)> {
    let more = page.rows.iter().any(|(row, _)| *row == PageRow::More);
    let height = if more { pages::body_height_before_last(screen, shape) } else { pages::body_height(screen, shape) };
    let total: usize = page.rows.iter().map(|(_, lines)| lines.len()).sum();
    let top = pages::body_top(screen, shape);
    let mut start = 0;
    let mut room = height;
    let mut above = 0;
    if total > height {
        let focus = page.rows.iter().position(|(row, _)| *row == PageRow::Choice(view.focus)).unwrap_or_default();
        let lines = |from: usize, to: usize| page.rows[from..=to].iter().map(|(_, lines)| lines.len()).sum::<usize>();
        // Leaves a line above and below to say that there is more, unless the focused row needs them.
        above = usize::from(lines(focus, focus) + 2 <= height);
        room = height.saturating_sub(2 * above).max(1);
        while start < focus && lines(start, focus) > room {
            start += 1;
        }
    }
    let first = if total > height {
        top + above
    } else {
        let gap = usize::from(!page.lines.is_empty() && page.lines.len() + 1 + total <= height);
        top + page.lines.len() + gap
    };
    let mut rows = Vec::new();
    let mut used = 0;
    for (row, lines) in &page.rows[start..] {
        // A row taller than the window is cut off rather than not shown.
        let tall = lines.len().min(room);
        if used + lines.len() > room && !rows.is_empty() {
            break;
        }
        let clamp = |value: usize| u16::try_from(value).unwrap_or(u16::MAX);
        let rect = Rect::new(clamp(shape.margin), clamp(first + used), clamp(shape.prose()), clamp(tall));
        rows.push((*row, rect));
        used += lines.len();
    }
    rows
}

/// The key shown for a row: its digit, or, while digits are text, a dot (an arrow for "more").
fn sign(row: PageRow, typing: bool) -> String {
    match row {
        PageRow::More if typing => "↓".to_owned(),
        PageRow::Choice(_) if typing => "·".to_owned(),
        PageRow::More => "1".to_owned(),
        PageRow::Choice(index) if index < 9 => (index + 1).to_string(),
        PageRow::Choice(9) => "0".to_owned(),
        PageRow::Choice(_) => " ".to_owned(),
    }
}

fn choice(buffer: &mut Buffer, sign: &str, lines: &[String], rect: Rect, focused: bool, palette: &Palette) {
    let style = if focused { palette.focus } else { palette.base };
    buffer.set_style(rect.intersection(buffer.area), style);
    let pointer = if focused { "►" } else { " " };
    let (x, y) = (usize::from(rect.x), usize::from(rect.y));
    put(buffer, x, y, &format!("{pointer} {sign}  "), style);
    for (index, line) in lines.iter().take(usize::from(rect.height)).enumerate() {
        put(buffer, x + POINTER, y + index, line, style);
    }
}

/// Draws the words that say there are more choices above or below.
fn arrows(
    buffer: &mut Buffer,
    page: &Page,
    rows: &[(PageRow, Rect)],
    screen: &Screen,
    shape: Shape,
    palette: &Palette,
) {
    if rows.len() == page.rows.len() {
        return;
    }
    let (top, bottom) =
        (pages::body_top(screen, shape), pages::body_top(screen, shape) + pages::body_height(screen, shape));
    if let (Some((first, area)), Some((start, _))) = (rows.first(), page.rows.first())
        && first != start
        && usize::from(area.y) > top
    {
        put(buffer, shape.margin, usize::from(area.y).saturating_sub(1), &screen.phrases.above, palette.base);
    }
    if let (Some((last, area)), Some((end, _))) = (rows.last(), page.rows.last())
        && last != end
        && usize::from(area.bottom()) < bottom
    {
        put(buffer, shape.margin, usize::from(area.bottom()), &screen.phrases.below, palette.base);
    }
}

/// Draws the next step or a hint, a rule, and the keys.
fn foot(buffer: &mut Buffer, screen: &Screen, shape: Shape, view: &View, more: bool, palette: &Palette) {
    let footer = pages::footer(screen, shape, view.typing);
    let bottom = usize::from(buffer.area.height);
    let rule = bottom.saturating_sub(footer.len() + usize::from(!shape.low));
    // A hint replaces the next step's title, and may cover what is above.
    let (lines, style) = match &view.hint {
        Some(hint) => (wrap_plain(hint, shape.text), palette.role(Role::Strong)),
        None if more && !shape.cramped => (Vec::new(), palette.base),
        None => (pages::next_lines(screen, shape), palette.base),
    };
    // Before the last page a hint must not cover the "more" row, so it is drawn over the keys.
    let over_keys = view.hint.is_some() && more;
    let top = if over_keys { bottom.saturating_sub(footer.len()) } else { rule.saturating_sub(lines.len()) };
    for (index, line) in lines.iter().enumerate() {
        put(buffer, 0, top + index, &" ".repeat(usize::from(buffer.area.width)), palette.base);
        put(buffer, shape.margin, top + index, line, style);
    }
    // For users of the printed guide, if there is room; the page "I see something else" says it at any size.
    let room = lines.last().map_or(shape.text, |line| shape.text.saturating_sub(width(line) + 2));
    if view.hint.is_none() && !more && shape.margin >= 2 && !lines.is_empty() && width(&screen.reference) <= room {
        let column = shape.margin + shape.text - width(&screen.reference);
        put(buffer, column, rule.saturating_sub(1), &screen.reference, palette.base);
    }
    if !shape.low {
        self::rule(buffer, screen, shape, rule, palette);
    }
    for (index, line) in footer.iter().enumerate().filter(|_| !over_keys) {
        put(buffer, shape.margin, bottom.saturating_sub(footer.len()) + index, line, palette.base);
    }
}

/// Draws the rule above the keys with the place code in it: the same position on every page, and no extra row.
fn rule(buffer: &mut Buffer, screen: &Screen, shape: Shape, row: usize, palette: &Palette) {
    /// Columns of the rule after the code.
    const AFTER: usize = 2;
    put(buffer, shape.margin, row, &"─".repeat(shape.text), palette.base);
    let code = format!(" {} ", screen.code);
    let before = shape.text.saturating_sub(width(&code) + AFTER);
    if !screen.code.is_empty() && before > 0 {
        put(buffer, shape.margin + before, row, &code, palette.role(Role::Strong));
    }
}

/// Draws text clipped to the buffer; returns the column after it.
fn put(buffer: &mut Buffer, x: usize, y: usize, text: &str, style: Style) -> usize {
    let (Ok(column), Ok(row)) = (u16::try_from(x), u16::try_from(y)) else { return x };
    if column >= buffer.area.width || row >= buffer.area.height {
        return x;
    }
    let room = usize::from(buffer.area.width - column);
    let (end, _) = buffer.set_stringn(column, row, text, room, style);
    usize::from(end)
}
