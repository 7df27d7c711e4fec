//! Judges a million texts in one process, for the comparison with other programs: a JSON string per line comes in; the
//! verdict, the first reason and the address as read go out, a JSON array per line.

use std::io::{self, BufRead, Write};

use sesame::check::address::judge;
use sesame::facts::Facts;
use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;

fn main() -> io::Result<()> {
    let facts = Facts::new(GuideFiles::embedded());
    let (known, words) = (facts.known(), Catalogs::bare(GuideFiles::embedded()));
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let typed: String = serde_json::from_str(&line?)?;
        let found = judge(&typed, &known, &words.spoken().dictation);
        let reason = found.reasons.first().map_or("", |reason| reason.name());
        serde_json::to_writer(&mut out, &(format!("{:?}", found.verdict), reason, &found.address))?;
        out.write_all(b"\n")?;
    }
    out.flush()
}
