//! The plain front: the same screens line by line, append-only, without escape sequences. For screen readers, braille
//! displays, pipes and simple terminals.

use std::io::{self, BufRead, Write};

use zeroize::Zeroizing;

use crate::display::Form;
use crate::draft::Draft;
use crate::qr::SCREEN_MARGIN;
use crate::screen::{Asked, Block, Drafts, Field, Front, Picture, Screen, ScreenId, Surface};
use crate::text::{self, Para};
use crate::wizard::{Event, FieldAct};

mod answer;

use answer::{by_key, hints, meaning, stray};

/// Maximum bytes kept of a line; the rest is read and dropped. A draft rejects a line of this length.
const LONGEST_LINE: usize = 5000;

/// Columns left free at the end of a question's line: a space and a number, so that the answer fits beside it.
const ROOM_TO_ANSWER: usize = 3;

/// The line-by-line front.
#[derive(Debug)]
pub struct Plain<R, W> {
    input: R,
    output: W,
    /// The width to wrap lines at; `None` for a pipe, where each paragraph is one line.
    columns: Option<usize>,
    started: bool,
    /// Whether the user can switch to the full screen.
    drawable: bool,
    /// The screen written last.
    shown: Option<Screen>,
    /// Turns the terminal's echo on or off; `None` if nothing echoes.
    echo: Option<fn(bool)>,
    drafts: Drafts,
}

impl<R: BufRead, W: Write> Plain<R, W> {
    /// A front on these streams.
    pub fn new(input: R, output: W, columns: Option<usize>) -> Self {
        Plain {
            input,
            output,
            columns,
            started: false,
            drawable: false,
            shown: None,
            echo: None,
            drafts: Drafts::default(),
        }
    }

    /// Sets the function that turns the terminal's echo on or off, to hide secret lines.
    #[must_use]
    pub fn hiding(self, echo: Option<fn(bool)>) -> Self {
        Plain { echo, ..self }
    }

    /// Sets whether to introduce itself first: not if an earlier process already did.
    #[must_use]
    pub fn opening(self, opening: bool) -> Self {
        Plain { started: !opening, ..self }
    }

    /// Sets whether the introduction says how to switch to the full screen.
    #[must_use]
    pub fn drawable(self, drawable: bool) -> Self {
        Plain { drawable, ..self }
    }

    fn line(&mut self, text: &str) -> io::Result<()> {
        match self.columns {
            None => writeln!(self.output, "{text}"),
            Some(columns) => {
                let lines = text::wrap_plain(text, columns);
                lines.iter().try_for_each(|line| writeln!(self.output, "{line}"))
            }
        }
    }

    fn para(&mut self, lead: &str, para: &Para) -> io::Result<()> {
        let dash = if para.item { "- " } else { "" };
        let space = if lead.is_empty() { "" } else { " " };
        self.line(&format!("{lead}{space}{dash}{}", para.text()))
    }

    fn block(&mut self, block: &Block) -> io::Result<()> {
        writeln!(self.output)?;
        match block {
            Block::Prose { lead, paras, .. } => {
                // A list goes below its lead, a sentence after it.
                let list = paras.first().is_some_and(|para| para.item);
                if list && !lead.is_empty() {
                    self.line(lead)?;
                }
                for (index, para) in paras.iter().enumerate() {
                    self.para(if index == 0 && !list { lead } else { "" }, para)?;
                }
                Ok(())
            }
            Block::Picture(picture) => self.picture(picture),
            Block::Groups(groups) => groups.iter().try_for_each(|group| self.line(&group.spoken)),
            Block::Large(large) => self.line(&large.spoken),
            Block::Qr(code) => {
                let qr = code.qr.with_margin(SCREEN_MARGIN);
                // Lines too narrow for the code would break it, so it is not drawn.
                if self.columns.is_some_and(|columns| columns < qr.side()) {
                    return self.line(&code.no_room);
                }
                code.how.iter().try_for_each(|para| self.para("", para))?;
                qr.lines().iter().try_for_each(|line| writeln!(self.output, "{line}"))
            }
        }
    }

    fn choices(&mut self, screen: &Screen) -> io::Result<()> {
        let mut numbered = screen.choices.iter().zip(1..);
        numbered.try_for_each(|(choice, number)| self.line(&format!("{number}. {}", choice.label)))
    }

    fn picture(&mut self, picture: &Picture) -> io::Result<()> {
        self.line(&picture.list)?;
        picture.rows.iter().try_for_each(|row| self.line(&format!("- {}", row.spoken)))
    }

    fn prompt(&mut self, screen: &Screen) -> io::Result<()> {
        let prompt = match screen.choices.get(screen.default) {
            Some(choice) if !choice.irreversible => {
                screen.phrases.prompt.replace("{number}", &(screen.default + 1).to_string())
            }
            _ => screen.phrases.prompt_digit.clone(),
        };
        self.question(&prompt)
    }

    /// Writes a question; the answer is typed on its last line. Wrapped here: the terminal would break inside words.
    fn question(&mut self, text: &str) -> io::Result<()> {
        match self.columns {
            None => write!(self.output, "{text} ")?,
            Some(columns) => {
                let lines = text::wrap_plain(text, columns.saturating_sub(ROOM_TO_ANSWER));
                write!(self.output, "{} ", lines.join("\n"))?;
            }
        }
        self.output.flush()
    }

    /// Asks and reads a line, without echo if `hidden`; `None` at the end of input.
    fn read_answer(
        &mut self,
        hidden: bool,
        ask: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<Option<Zeroizing<String>>> {
        // Before the prompt: fast users type as soon as it appears.
        let quiet = self.echo.filter(|_| hidden);
        quiet.inspect(|echo| echo(false));
        let typed = ask(self).and_then(|()| self.read());
        quiet.inspect(|echo| echo(true));
        // The line end was not echoed.
        if quiet.is_some() {
            writeln!(self.output)?;
        }
        let typed = typed?;
        if typed.is_none() {
            writeln!(self.output)?;
        }
        Ok(typed)
    }

    /// Asks for the text of a field. On secret pages everything typed is text.
    fn ask_field(&mut self, screen: &Screen, field: &Field) -> io::Result<Asked> {
        let Some(typed) = self.read_answer(field.hidden, |front| front.question(&field.prompt))? else {
            return Ok(Asked::Event(Event::Stop));
        };
        // If not secret, a key or its word works as a key, and an empty line with nothing typed yet goes back.
        if !screen.secret {
            let wanted = text::clean(&typed).trim().to_owned();
            if wanted.is_empty() && self.drafts.draft.is_empty() && !screen.takes_empty {
                return Ok(Asked::Event(Event::Back));
            }
            if let Some(asked) = by_key(screen, &wanted) {
                return Ok(asked);
            }
        }
        // An empty line keeps what was typed before.
        if !typed.is_empty() {
            self.drafts.draft.replace(&typed);
        }
        Ok(Asked::Event(Event::Field(FieldAct::Check)))
    }

    /// Reads a line without its line end; `None` at the end of input.
    fn read(&mut self) -> io::Result<Option<Zeroizing<String>>> {
        let mut kept: Zeroizing<Vec<u8>> = Zeroizing::new(Vec::with_capacity(LONGEST_LINE));
        let mut any = false;
        loop {
            let buffer = match self.input.fill_buf() {
                Ok(buffer) => buffer,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if buffer.is_empty() {
                break;
            }
            any = true;
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let taken = end.unwrap_or(buffer.len());
            let room = LONGEST_LINE.saturating_sub(kept.len()).min(taken);
            kept.extend_from_slice(&buffer[..room]);
            self.input.consume(end.map_or(taken, |end| end + 1));
            if end.is_some() {
                break;
            }
        }
        let line = kept.strip_suffix(b"\r").unwrap_or(&kept);
        Ok(any.then(|| Zeroizing::new(String::from_utf8_lossy(line).into_owned())))
    }
}

/// Whether two screens are the same page with the same text, ignoring notices and choices.
fn is_same(one: &Screen, other: &Screen) -> bool {
    (one.id, &one.language, &one.title, &one.blocks) == (other.id, &other.language, &other.title, &other.blocks)
}

impl<R: BufRead, W: Write> Front for Plain<R, W> {
    fn ask(&mut self, screen: &Screen) -> io::Result<Asked> {
        if let Some(field) = screen.field.as_ref().filter(|field| field.open) {
            return self.ask_field(screen, field);
        }
        // In a practice the user may type the next try at the choice prompt: it is neither shown nor quoted.
        let secret = screen.secret;
        let hidden = screen.field.as_ref().is_none_or(|field| field.hidden);
        loop {
            let Some(typed) = self.read_answer(secret && hidden, |front| front.prompt(screen))? else {
                return Ok(Asked::Event(Event::Stop));
            };
            let typed = text::clean(&typed).trim().to_owned();
            if let Some(asked) = meaning(screen, &typed) {
                if asked == Asked::Event(Event::Field(FieldAct::Clear)) {
                    self.drafts.draft = Draft::default();
                    return Ok(Asked::Edited);
                }
                return Ok(asked);
            }
            if let Some(asked) = stray(screen, &typed) {
                return Ok(asked);
            }
            let shown: String = if secret { "…".to_owned() } else { typed.chars().take(40).collect() };
            let numbers = (1..=screen.choices.len()).map(|number| number.to_string());
            let choices: Vec<String> = numbers.chain(hints(screen)).collect();
            // `{typed}` is replaced last, because the typed text may look like a placeholder.
            let refused = screen.phrases.refused.replace("{list}", &choices.join(", ")).replace("{typed}", &shown);
            self.line(&refused)?;
        }
    }
}

impl<R: BufRead, W: Write> Surface for Plain<R, W> {
    fn show(&mut self, screen: &Screen) -> io::Result<()> {
        if !self.started {
            self.started = true;
            let phrases = &screen.phrases;
            let leave = if self.drawable { &phrases.plain_to_full } else { &phrases.plain_to_stop };
            self.line(&format!("{} {leave}", phrases.plain_start))?;
        }
        let shown = self.shown.replace(screen.clone());
        let same = shown.filter(|shown| is_same(shown, screen));
        let news = same.filter(|_| !screen.notices.is_empty() && screen.field.is_none());
        self.drafts.follow(screen);
        writeln!(self.output)?;
        if let Some(before) = news {
            // The user has just read this page: write only what is new.
            screen.notices.iter().try_for_each(|notice| self.line(notice))?;
            if before.choices != screen.choices {
                writeln!(self.output)?;
                self.choices(screen)?;
            }
            return self.output.flush();
        }
        let code = if screen.says_code { screen.code.as_str() } else { "" };
        let place: Vec<&str> =
            [screen.stage.as_str(), screen.count.as_str(), code].into_iter().filter(|part| !part.is_empty()).collect();
        if !place.is_empty() {
            self.line(&place.join(" · "))?;
        }
        self.line(&screen.title)?;
        for notice in &screen.notices {
            writeln!(self.output)?;
            self.line(notice)?;
        }
        if let Some(field) =
            screen.field.as_ref().filter(|field| !field.hidden && !field.open && !self.drafts.draft.is_empty())
        {
            writeln!(self.output)?;
            let shown = Zeroizing::new(format!("{} {}", field.label, self.drafts.draft.text()));
            self.line(&shown)?;
        }
        for block in &screen.blocks {
            self.block(block)?;
        }
        writeln!(self.output)?;
        if screen.field.as_ref().is_some_and(|field| field.open) {
            return self.output.flush();
        }
        self.choices(screen)?;
        writeln!(self.output)?;
        if !screen.next.is_empty() {
            self.line(&format!("{} {}", screen.phrases.next, screen.next))?;
        }
        if !screen.reference.is_empty() {
            self.line(&screen.reference)?;
        }
        self.line(&format!("{} {}", screen.phrases.actions, hints(screen).join(", ")))?;
        self.output.flush()
    }

    fn form(&self) -> Form {
        Form::Lines
    }

    fn draft(&self) -> &Draft {
        &self.drafts.draft
    }

    fn typed(&self, id: ScreenId, entry: u32) -> Option<&str> {
        self.drafts.typed(id, entry)
    }
}
