//! `genuine`: says in words whether an address is genuine.

use std::io::{self, Read, Write};

use clap::{Arg, ArgMatches, Command};

use super::{CliError, Context, ExitStatus, Text};
use crate::check::address::{Verdict, judge};
use crate::screen::Block;
use crate::text::wrap_plain;
use crate::wizard::view;

/// Maximum bytes read from standard input: a longer text is not an address.
const MOST: u64 = 1 << 16;

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    let address = Arg::new("address").value_name("ADDRESS").help(text("cli-address")).num_args(1..);
    command.arg(address.required_unless_present("help"))
}

pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    let loaded = cx.loaded()?;
    let saved = cx.saved().ok().and_then(|(progress, _)| progress.language);
    let l10n = cx.l10n(&loaded.words, saved.as_deref());
    let words = matches.get_many::<String>("address").into_iter().flatten();
    let typed = words.map(String::as_str).collect::<Vec<_>>().join(" ");
    let typed = if typed == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().take(MOST).read_to_end(&mut bytes)?;
        String::from_utf8_lossy(&bytes).into_owned()
    } else {
        typed
    };
    let found = judge(&typed, &loaded.guide.facts.known(), &loaded.words.spoken().dictation);
    let (columns, mut out) = (cx.columns(), io::stdout().lock());
    let mut line = |text: &str| match columns {
        None => writeln!(out, "{text}"),
        Some(columns) => wrap_plain(text, columns).iter().try_for_each(|line| writeln!(out, "{line}")),
    };
    for (index, block) in view::verdict(&found, &l10n).iter().enumerate() {
        if index > 0 {
            line("")?;
        }
        match block {
            Block::Prose { lead, paras, .. } => {
                if !lead.is_empty() {
                    line(lead)?;
                }
                for para in paras {
                    line(&format!("{}{}", if para.item { "- " } else { "" }, para.text()))?;
                }
            }
            Block::Large(large) => line(&large.spoken)?,
            Block::Picture(_) | Block::Groups(_) | Block::Qr(_) => {}
        }
    }
    Ok(match found.verdict {
        Verdict::Here | Verdict::Association => ExitStatus::Fine,
        Verdict::False => ExitStatus::Problems,
        Verdict::Official | Verdict::Unknown => ExitStatus::Neither,
    })
}
