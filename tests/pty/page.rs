//! The text of a screen as a reader sees it: title, choices, sentences.

/// A choice as shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// The key that selects it.
    pub(crate) digit: char,
    /// Its label, with the lines joined.
    pub(crate) label: String,
    pub(crate) focused: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) rows: Vec<String>,
    title: String,
    columns: u16,
}

impl Page {
    /// A screen in a window with this title.
    pub(crate) fn of(screen: &vt100::Screen, title: &str) -> Page {
        let columns = screen.size().1.get();
        let rows = screen.rows(0, columns).map(|row| plain_spaces(row.trim_end())).collect();
        Page { rows, title: plain_spaces(title), columns }
    }

    /// The screen, row by row, for failure messages.
    pub(crate) fn text(&self) -> String {
        self.rows.iter().map(|row| format!("|{row}\n")).collect()
    }

    /// The screen as one line with whitespace collapsed, so that line breaks do not matter.
    pub(crate) fn words(&self) -> String {
        squeeze(&self.rows.join(" "))
    }

    /// Whether a sentence is on the screen.
    pub(crate) fn shows(&self, sentence: &str) -> bool {
        self.words().contains(&squeeze(sentence))
    }

    /// The page's title, which is that of the window.
    pub(crate) fn title(&self) -> String {
        self.title.trim_end_matches("Sésame").trim_end_matches([' ', '–']).to_owned()
    }

    /// Whether Enter reads on.
    pub(crate) fn reads_on(&self) -> bool {
        self.rows.iter().any(|row| row.trim_start().starts_with("► ▼"))
    }

    pub(crate) fn choices(&self) -> Vec<Row> {
        let margin = match self.columns {
            60.. => 2,
            30.. => 1,
            _ => 0,
        };
        let mut choices: Vec<Row> = Vec::new();
        let mut open = false;
        for row in &self.rows {
            let line: String = row.chars().skip(margin).collect();
            let signs: Vec<char> = line.chars().take(5).collect();
            if let [pointer @ ('►' | ' '), ' ', digit @ '0'..='9', ' ', ' '] = signs[..] {
                let label = label(&line.chars().skip(5).collect::<String>());
                choices.push(Row { digit, label, focused: pointer == '►' });
                open = true;
            } else if open && signs == [' '; 5] && !line.trim().is_empty() {
                let last = choices.last_mut().expect("a choice above");
                last.label = format!("{} {}", last.label, label(&line));
            } else {
                open = false;
            }
        }
        choices
    }
}

/// The text of a row, without the scroll bar.
fn label(row: &str) -> String {
    squeeze(row.trim_end_matches(['■', '│']))
}

fn squeeze(text: &str) -> String {
    plain_spaces(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Replaces no-break spaces with plain ones.
pub(crate) fn plain_spaces(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}
