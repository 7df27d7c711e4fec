//! `completions`: a script for a shell, which finishes commands and flags by itself.

use std::io::{self, Write};

use crate::args::Shell;
use crate::words::Voice;

/// Writes the script for a shell, its descriptions in the person's language.
///
/// # Errors
/// The output cannot be written.
pub fn completions(shell: Shell, voice: &Voice<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut command = crate::args::in_words(voice);
    let shell = match shell {
        Shell::Bash => clap_complete::Shell::Bash,
        Shell::Zsh => clap_complete::Shell::Zsh,
        Shell::Fish => clap_complete::Shell::Fish,
        Shell::PowerShell => clap_complete::Shell::PowerShell,
        Shell::Elvish => clap_complete::Shell::Elvish,
    };
    // Into memory first: the generator panics where it cannot write, such as into a closed pipe.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "sesame", &mut script);
    out.write_all(&script)
}
