//! An address as a QR code, for the camera of a phone or tablet.

use qrcode::{Color, EcLevel, QrCode};

/// The empty margin that readers need, in modules (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// A code with its quiet zone: a square of dark and light modules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    side: usize,
    dark: Vec<bool>,
}

impl Qr {
    /// The code of a text; `None` if it is too long.
    pub fn of(text: &str) -> Option<Qr> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let inner = code.width();
        let colours = code.to_colors();
        let side = inner + 2 * QUIET;
        let mut dark = vec![false; side * side];
        for (at, colour) in colours.iter().enumerate() {
            dark[(at / inner + QUIET) * side + at % inner + QUIET] = *colour == Color::Dark;
        }
        Some(Qr { side, dark })
    }

    /// Modules per side, including the quiet zone.
    pub fn side(&self) -> usize {
        self.side
    }

    /// Whether a module is dark; outside the code, none is.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.side && row < self.side && self.dark[row * self.side + column]
    }

    /// The code as lines of half blocks, two rows of modules per line, with the light modules drawn.
    pub fn lines(&self) -> Vec<String> {
        let cell = |column: usize, row: usize| match (self.is_dark(column, row), self.is_dark(column, row + 1)) {
            (false, false) => '█',
            (false, true) => '▀',
            (true, false) => '▄',
            (true, true) => ' ',
        };
        (0..self.side).step_by(2).map(|row| (0..self.side).map(|column| cell(column, row)).collect()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_quiet_zone() {
        let code = Qr::of("https://webgate.ec.europa.eu/RCAM/").expect("a code");
        let side = code.side();
        let at = |row: usize| (0..side).any(|column| code.is_dark(column, row));
        assert!((0..QUIET).chain(side - QUIET..side).all(|row| !at(row)) && at(QUIET) && at(side - QUIET - 1));
        assert!(code.lines().iter().all(|line| line.chars().count() == side));
        assert_eq!(Qr::of(&"x".repeat(4000)), None);
    }
}
