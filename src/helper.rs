//! The person who helps: a name, a telephone number, when to call. Whoever installs Sésame may note them, or the person.

use serde::{Deserialize, Serialize};

use crate::text::clean;
use crate::unread::Unread;

/// The `format` of the file.
const FORMAT: i64 = 1;

/// Maximum size of the file, in bytes; a longer one is not read.
pub const LIMIT: u64 = 1 << 12;

/// Maximum characters of a part.
pub const LONGEST: usize = 60;

/// Fewer digits are no telephone number anywhere.
const DIGITS: usize = 3;

/// A part of the note, in the order in which they are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    Name,
    Phone,
    Hours,
}

impl Part {
    pub const ALL: [Part; 3] = [Part::Name, Part::Phone, Part::Hours];

    /// Its name on the command line and in the file.
    pub fn id(self) -> &'static str {
        match self {
            Part::Name => "name",
            Part::Phone => "phone",
            Part::Hours => "hours",
        }
    }
}

/// Who helps. A part that is not known is empty.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helper {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    phone: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    hours: String,
}

impl std::fmt::Debug for Helper {
    /// Without the text: it is about a person, and this may end in a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Helper").finish_non_exhaustive()
    }
}

/// Why a part, or the whole, is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Longer than [`LONGEST`].
    Long,
    /// It contains control characters.
    Controls,
    /// A telephone number needs digits.
    Digits,
    /// Neither a name nor a number.
    Nobody,
}

impl Helper {
    pub fn part(&self, part: Part) -> &str {
        match part {
            Part::Name => &self.name,
            Part::Phone => &self.phone,
            Part::Hours => &self.hours,
        }
    }

    /// Sets a part to what was typed, without what is invisible; an empty text removes it.
    ///
    /// # Errors
    /// Why it is not taken; the part stays as it was.
    pub fn set(&mut self, part: Part, typed: &str) -> Result<(), Refusal> {
        if typed.trim().chars().any(char::is_control) {
            return Err(Refusal::Controls);
        }
        let text = clean(typed).trim().to_owned();
        if text.chars().count() > LONGEST {
            return Err(Refusal::Long);
        }
        let digits = text.chars().filter(|c| c.is_numeric()).count();
        if part == Part::Phone && !text.is_empty() && digits < DIGITS {
            return Err(Refusal::Digits);
        }
        match part {
            Part::Name => self.name = text,
            Part::Phone => self.phone = text,
            Part::Hours => self.hours = text,
        }
        Ok(())
    }

    /// Whether somebody can be found by it.
    ///
    /// # Errors
    /// There is neither a name nor a number.
    pub fn validate(&self) -> Result<(), Refusal> {
        if self.name.is_empty() && self.phone.is_empty() { Err(Refusal::Nobody) } else { Ok(()) }
    }

    /// Parses the file.
    ///
    /// # Errors
    /// `Newer` if its format number is above the one known here; `Damaged` if it is not such a file.
    pub fn read(text: &str) -> Result<Helper, Unread> {
        // Some editors write a byte-order mark.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut table: toml::Table = text.parse().map_err(|_| Unread::Damaged)?;
        match table.remove("format").and_then(|format| format.as_integer()) {
            Some(FORMAT) => {}
            Some(newer) if newer > FORMAT => return Err(Unread::Newer),
            _ => return Err(Unread::Damaged),
        }
        let raw: Helper = table.try_into().map_err(|_| Unread::Damaged)?;
        // What may not be typed may not be in the file either.
        let mut helper = Helper::default();
        let taken = Part::ALL.into_iter().try_for_each(|part| helper.set(part, raw.part(part)));
        taken.and_then(|()| helper.validate()).map_err(|_| Unread::Damaged)?;
        Ok(helper)
    }

    /// The text of the file.
    pub fn write(&self) -> String {
        let body = toml::to_string(self).unwrap_or_default();
        format!("# Sésame: the person who helps. To remove it: sesame helper --forget\nformat = {FORMAT}\n{body}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is typed for a part, and what becomes of it.
    const TYPED: &[(Part, &str, Result<&str, Refusal>)] = &[
        (Part::Name, "Marc", Ok("Marc")),
        (Part::Name, "  Anne-Élise d’Hondt\u{a0}(ma nièce) ", Ok("Anne-Élise d’Hondt\u{a0}(ma nièce)")),
        (Part::Name, "", Ok("")),
        (Part::Name, " \t ", Ok("")),
        (Part::Name, "Ma\u{202e}rc\u{200b}", Ok("Marc")),
        (Part::Name, "\u{200b}", Ok("")),
        (Part::Name, "M\u{1b}[31marc", Err(Refusal::Controls)),
        (Part::Name, "Marc\nPaul", Err(Refusal::Controls)),
        (Part::Name, "Marc\u{7}", Err(Refusal::Controls)),
        (Part::Name, "Marc\u{9b}2J", Err(Refusal::Controls)),
        (Part::Name, "0123456789012345678901234567890123456789012345678901234567890", Err(Refusal::Long)),
        (Part::Name, "é12345678901234567890123456789012345678901234567890123456789", {
            Ok("é12345678901234567890123456789012345678901234567890123456789")
        }),
        (Part::Phone, "02 123 45 67", Ok("02 123 45 67")),
        (Part::Phone, "+32 (0)2/123.45.67 (demander Marc)", Ok("+32 (0)2/123.45.67 (demander Marc)")),
        (Part::Phone, "112", Ok("112")),
        (Part::Phone, "٠١٢", Ok("٠١٢")),
        (Part::Phone, "", Ok("")),
        (Part::Phone, "12", Err(Refusal::Digits)),
        (Part::Phone, "dans l’annuaire", Err(Refusal::Digits)),
        (Part::Hours, "le matin", Ok("le matin")),
        (Part::Hours, "9 h – 12 h, sauf le lundi", Ok("9 h – 12 h, sauf le lundi")),
    ];

    #[test]
    fn a_part_is_taken_or_refused() {
        for (part, typed, wanted) in TYPED {
            let mut helper = Helper::default();
            helper.set(*part, "0123 (avant)").expect("good");
            let before = helper.clone();
            match (helper.set(*part, typed), wanted) {
                (Ok(()), Ok(text)) => assert_eq!(helper.part(*part), *text, "{typed:?}"),
                (Err(why), Err(wanted)) => {
                    assert_eq!((why, helper == before), (*wanted, true), "{typed:?}");
                }
                (is, _) => panic!("{typed:?}: {is:?}"),
            }
        }
    }

    #[test]
    fn whoever_is_noted_is_read_again() {
        for (name, phone, hours) in [
            ("Marc", "02 123 45 67", "le matin"),
            ("", "112", ""),
            ("Zoé \"la\" nièce = #'''", "", ""),
            ("M", "", "9h"),
        ] {
            let mut helper = Helper::default();
            for (part, text) in Part::ALL.into_iter().zip([name, phone, hours]) {
                helper.set(part, text).expect("good");
            }
            let text = helper.write();
            assert!(text.len() as u64 <= LIMIT);
            assert!(Helper::read(&text) == Ok(helper), "{text}");
        }
        let longest = "\u{1f468}".repeat(LONGEST);
        let mut helper = Helper::default();
        for part in Part::ALL {
            helper.set(part, &if part == Part::Phone { "1".repeat(LONGEST) } else { longest.clone() }).expect("fits");
        }
        assert!(helper.write().len() as u64 <= LIMIT && Helper::read(&helper.write()) == Ok(helper));
    }

    #[test]
    fn a_file_is_read_or_left_alone() {
        for (text, wanted) in [
            ("format = 1\nname = 'Marc'", Ok(())),
            ("\u{feff}# by hand\r\nformat = 1\r\nphone = '112'\r\n", Ok(())),
            ("format = 2\nname = 'Marc'", Err(Unread::Newer)),
            ("format = 9\nfax = 3", Err(Unread::Newer)),
            ("", Err(Unread::Damaged)),
            ("name = 'Marc'", Err(Unread::Damaged)),
            ("format = 0\nname = 'Marc'", Err(Unread::Damaged)),
            ("format = '1'\nname = 'Marc'", Err(Unread::Damaged)),
            ("format = 1", Err(Unread::Damaged)),
            ("format = 1\nhours = 'le matin'", Err(Unread::Damaged)),
            ("format = 1\nname = 'Marc'\nmail = 'x'", Err(Unread::Damaged)),
            ("format = 1\nname = 4", Err(Unread::Damaged)),
            ("format = 1\nname = \"\\u001b[31mMarc\"", Err(Unread::Damaged)),
            ("format = 1\nphone = 'dans l’annuaire'", Err(Unread::Damaged)),
            ("format = 1\nname = 'Mar", Err(Unread::Damaged)),
        ] {
            assert_eq!(Helper::read(text).map(drop), wanted, "{text}");
        }
    }

    #[test]
    fn nobody_is_not_somebody() {
        let mut helper = Helper::default();
        assert_eq!(helper.validate(), Err(Refusal::Nobody));
        helper.set(Part::Hours, "le matin").expect("good");
        assert_eq!(helper.validate(), Err(Refusal::Nobody));
        helper.set(Part::Phone, "112").expect("good");
        assert_eq!(helper.validate(), Ok(()));
        assert!(!format!("{helper:?}").contains("112"), "nothing of it in a log");
    }
}
