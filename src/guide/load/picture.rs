//! The rows of a picture.

use strum::VariantNames;
use typed_index_collections::TiSlice;

use super::Checker;
use crate::diagnostic::{Diagnostic, Rule};
use crate::guide::Name;
use crate::guide::picture::{DESCRIPTION, Mark, Part, PictureRow, RowText};
use crate::guide::raw::RowFile;
use crate::guide::{Conditions, Step, StepId};

/// The row of a condition: a question and its answers; without them, what follows is always shown.
const WHEN: &str = "when";

/// The mark of a ticked box.
const TICKED: &str = "ticked";

fn is_mark(name: &Name) -> bool {
    name.get_ref() == TICKED || name.get_ref().parse::<Mark>().is_ok()
}

impl Checker<'_> {
    /// The rows of a step's picture, each with the condition of the `when` row before it.
    pub(super) fn picture(&mut self, raw: &[RowFile], before: &TiSlice<StepId, Step>) -> Vec<PictureRow> {
        let (mut rows, mut when) = (Vec::new(), Conditions::new());
        for row in raw {
            match row.as_slice() {
                [name] if name.get_ref() == WHEN => when.clear(),
                [name, question, values @ ..] if name.get_ref() == WHEN => {
                    if values.is_empty() {
                        self.at(name.span(), Rule::PictureText, &[("name", WHEN), ("part", WHEN)]);
                    }
                    when = self.condition(question, values, before).into_iter().collect();
                }
                _ => rows.extend(self.picture_row(row).map(|row| PictureRow { when: when.clone(), ..row })),
            }
        }
        rows
    }

    /// A row: its part, its text if it has one, its marks.
    fn picture_row(&mut self, raw: &RowFile) -> Option<PictureRow> {
        let (name, rest) = raw.split_first()?;
        let Ok(part) = name.get_ref().parse::<Part>() else {
            let known = [Part::VARIANTS, &[WHEN]].concat();
            let args = [("name", name.get_ref().as_str()), ("known", &known.join(", "))];
            let wrong = Diagnostic::new(&self.file.path, name.span(), Rule::PicturePart, &args);
            self.found.push(wrong.near(known));
            return None;
        };
        let (text, marks) = match rest.split_first() {
            Some((text, marks)) if !is_mark(text) => (Some(text), marks),
            _ => (None, rest),
        };
        let text = self.row_text(part, name, text);
        let mut row = PictureRow { part, text, ticked: false, mark: None, when: Conditions::new() };
        for name in marks {
            let mark = name.get_ref().parse::<Mark>().ok();
            let fits = match mark {
                Some(Mark::Here) => row.mark.is_none() && (part.is_pressed() || part.is_filled_in()),
                Some(Mark::Not) => row.mark.is_none() && part.is_pressed(),
                None => name.get_ref() == TICKED && part == Part::Tick && !row.ticked,
            };
            if !fits {
                self.at(name.span(), Rule::PictureMark, &[("name", name.get_ref()), ("part", part.name())]);
            } else if mark.is_some() {
                row.mark = mark;
            } else {
                row.ticked = true;
            }
        }
        Some(row)
    }

    fn row_text(&mut self, part: Part, name: &Name, text: Option<&Name>) -> RowText {
        let number = text.and_then(|text| text.get_ref().parse::<u8>().ok()).filter(|number| *number > 0);
        match (part, text) {
            (Part::Boxes, Some(_)) if number.is_some() => RowText::Count(number.unwrap_or_default()),
            (Part::Field | Part::Calendar | Part::Gear | Part::Page, None) => RowText::Empty,
            (Part::Boxes, wrong) | (Part::Gear | Part::Page, wrong @ Some(_)) | (_, wrong @ None) => {
                let at = wrong.unwrap_or(name);
                self.at(at.span(), Rule::PictureText, &[("name", at.get_ref()), ("part", part.name())]);
                RowText::Empty
            }
            (_, Some(text)) if text.get_ref().starts_with(DESCRIPTION) => RowText::Description(text.get_ref().clone()),
            (_, Some(text)) => {
                self.labels(std::slice::from_ref(text));
                RowText::Label(text.get_ref().clone())
            }
        }
    }
}
