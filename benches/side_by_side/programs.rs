//! What is measured: Sésame as people meet it, the same menu by others, and what a start costs of itself.

use std::path::{Path, PathBuf};

use portable_pty::CommandBuilder;
use sesame::calendar::Now;
use sesame::guide::Guide;
use sesame::guide_files::GuideFiles;
use sesame::os::Store;
use sesame::progress::Progress;
use sesame::wizard::{Event, Session};

use crate::cases;

const UP: &str = "\x1b[A";
const DOWN: &str = "\x1b[B";
const ENTER: &str = "\r";

/// Kept still, so that all runs see the same page.
const TODAY: &str = "2026-11-22T10:00:00+01:00";

pub(crate) const BACK: &str = "sesame, a person who comes back";
pub(crate) const FIRST: &str = "sesame, a first start";
pub(crate) const DESK: &str = "sesame desk, 1000 cases";
pub(crate) const BARE: &str = "bare ratatui";
pub(crate) const WHIPTAIL: &str = "whiptail";

// The same page for all, about what a page of Sésame says.
const TITLE: &str = "Quel appareil allez-vous utiliser ?";
const TEXT: &str = "Choisissez l’appareil qui ouvrira vos accès. C’est lui qui portera votre clé.\n\nTéléphone ou \
    tablette : votre clé est une clé d’accès. Ordinateur : votre clé est gardée par la plateforme de confiance.\n\nBon à \
    savoir : vous avez plusieurs appareils d’Apple ? Prenez le plus récent.";
const ITEMS: [&str; 6] =
    ["iPhone ou iPad", "Téléphone Android", "PC sous Windows", "Un Mac", "Aucun de ceux-là", "Je vois autre chose"];

/// What a program is to the others.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One line and the end: the cost of a start, and ours of looking at it.
    Floor,
    Ours,
    Desk,
    /// Drawn by the same library.
    Bare,
    /// In C.
    Native,
    /// In Python or for Node.
    Runtime,
}

/// A program, and how to meet it.
pub(crate) struct Program {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    program: PathBuf,
    args: Vec<String>,
    /// Where Sésame keeps what is kept.
    folder: PathBuf,
    /// What else must be there.
    needs: Option<PathBuf>,
    /// A page that stands shows all of these, the last of them painted last.
    pub(crate) shown: Vec<&'static str>,
    /// Keys that lead to the page with the menu.
    pub(crate) before: &'static [&'static str],
    /// Two keys that are pressed in turn.
    pub(crate) keys: Option<[&'static str; 2]>,
}

impl Program {
    fn new(name: &str, kind: Kind, program: impl Into<PathBuf>, args: &[&str]) -> Program {
        Program {
            name: name.to_owned(),
            kind,
            program: program.into(),
            args: args.iter().map(|arg| (*arg).to_owned()).collect(),
            folder: PathBuf::new(),
            needs: None,
            shown: vec!["Quel appareil", ITEMS[5]],
            before: &[],
            keys: Some([DOWN, UP]),
        }
    }

    /// Whether this machine has it.
    pub(crate) fn is_here(&self) -> bool {
        let path = std::env::var_os("PATH").unwrap_or_default();
        // Joining an absolute path gives that path.
        std::env::split_paths(&path).any(|folder| folder.join(&self.program).is_file())
            && self.needs.as_ref().is_none_or(|needed| needed.exists())
    }

    /// Its command, with nothing of this machine's environment in it.
    pub(crate) fn command(&self, home: &Path) -> CommandBuilder {
        let mut command = CommandBuilder::new(&self.program);
        command.args(&self.args);
        command.env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("HOME", home);
        for (name, value) in
            [("TERM", "xterm-256color"), ("LANG", "C.UTF-8"), ("NODE_ENV", "production"), ("SESAME_NOW", TODAY)]
        {
            command.env(name, value);
        }
        command.env("SESAME_DATA_DIR", &self.folder);
        command.cwd(home);
        command
    }
}

/// All of them. What Sésame keeps lies below `home`.
pub(crate) fn all(home: &Path, sesame: &Path, bare: &Path) -> Vec<Program> {
    let mut all = vec![Program {
        shown: vec!["ready"],
        keys: None,
        ..Program::new("(a line and the end)", Kind::Floor, "echo", &["ready"])
    }];
    all.extend(ours(home, sesame));
    let page = || [&[TITLE, TEXT][..], &ITEMS].concat();
    let shown = vec!["Quel appareil", ITEMS[5], "q : arrêter"];
    all.push(Program { shown, ..Program::new(BARE, Kind::Bare, bare, &page()) });
    all.extend(native());

    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (own, installed) = (here.join("benches/peers"), here.join("target/peers"));
    for (name, module) in [("prompt_toolkit", "prompt_toolkit"), ("questionary", "questionary"), ("Textual", "textual")]
    {
        let script = own.join(format!("menu_{module}.py"));
        let args = [&[script.to_str().expect("a path in UTF-8")], &page()[..]].concat();
        let python = installed.join("python/bin/python");
        all.push(Program::new(name, Kind::Runtime, python, &args));
    }
    for (name, module, package) in [("Ink", "ink", "ink"), ("@clack/prompts", "clack", "@clack/prompts")] {
        let script = installed.join(format!("menu_{module}.mjs"));
        // A module looks for others beside itself.
        let _ = std::fs::copy(own.join(format!("menu_{module}.mjs")), &script);
        let args = [&[script.to_str().expect("a path in UTF-8")], &page()[..]].concat();
        let needs = Some(installed.join("node_modules").join(package));
        all.push(Program { needs, ..Program::new(name, Kind::Runtime, "node", &args) });
    }
    all
}

fn ours(home: &Path, program: &Path) -> Vec<Program> {
    let guide = Guide::load(&GuideFiles::embedded(), "eu-login").expect("the guide");
    let now = Now::fixed(chrono::DateTime::parse_from_rfc3339(TODAY).expect("an instant"));
    let sesame = |name: &str, kind, folder: &str, args: &[&str]| Program {
        folder: home.join(folder),
        shown: vec!["q arrêter"],
        ..Program::new(name, kind, program, args)
    };
    for folder in ["back", "answers"] {
        let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), "fr", &now);
        for event in [Event::Language("fr".into()), Event::Forward, Event::Choose("no".into())] {
            session.update(event, &now);
        }
        let mut store = Store::open(&home.join(folder), now.at).0.expect("a folder of our own");
        store.save(session.progress()).expect("saved");
    }
    let mut all = vec![
        Program { before: &["1"], ..sesame(BACK, Kind::Ours, "back", &[]) },
        Program {
            before: &["1"],
            keys: Some([ENTER, "r"]),
            ..sesame("sesame, an answer and back, both saved", Kind::Ours, "answers", &[])
        },
        Program { shown: vec!["Langue", "q stop"], ..sesame(FIRST, Kind::Ours, "first", &[]) },
    ];
    for (many, name) in [(5, "sesame desk, 5 cases"), (1_000, DESK), (10_000, "sesame desk, 10000 cases")] {
        let folder = format!("desk-{many}");
        cases::write(&home.join(&folder), many, &guide, &now);
        all.push(sesame(name, Kind::Desk, &folder, &["desk", "--lang", "fr"]));
    }
    all
}

fn native() -> [Program; 2] {
    let rows: Vec<String> = (1..=ITEMS.len()).map(|number| number.to_string()).collect();
    let mut args = vec!["--title", TITLE, "--menu", TEXT, "22", "76", "6"];
    args.extend(rows.iter().zip(ITEMS).flat_map(|(number, item)| [number.as_str(), item]));
    [WHIPTAIL, "dialog"].map(|name| Program {
        shown: vec!["Quel appareil", ITEMS[5], "Cancel"],
        ..Program::new(name, Kind::Native, name, &args)
    })
}
