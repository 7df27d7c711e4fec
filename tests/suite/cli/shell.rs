//! The manual page and the completions: from one definition, in the user's language, without reading a guide or folder.

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn sesame(args: &[&str]) -> Output {
    // The data folder is a file and the guide does not exist: neither is looked at.
    Command::new(env!("CARGO_BIN_EXE_sesame"))
        .args(args)
        .env("SESAME_DATA_DIR", "Cargo.toml")
        .env("SESAME_GUIDES", "no-such-folder")
        .env_remove("SESAME_LANG")
        .output()
        .expect("the program starts")
}

fn text(args: &[&str]) -> String {
    let output = sesame(args);
    assert_eq!(output.status.code(), Some(0), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{args:?}");
    String::from_utf8(output.stdout).expect("text")
}

/// Runs a program of this machine on a text; none if it is not installed.
fn read_by(program: &str, args: &[&str], text: &str) -> Option<Output> {
    let mut child = Command::new(program)
        .args(args)
        .env("LC_ALL", "C.UTF-8")
        .env("MANWIDTH", "80")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(text.as_bytes()).ok()?;
    child.wait_with_output().ok()
}

const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "powershell", "elvish"];

/// The help of the program or of a command. It names the folder, so it needs a valid one.
fn help(command: Option<&str>) -> String {
    let data = tempfile::tempdir().expect("a folder");
    let mut program = Command::new(env!("CARGO_BIN_EXE_sesame"));
    program.args(command).args(["--help", "--lang", "en", "--data-dir"]).arg(data.path());
    String::from_utf8(program.output().expect("the program starts").stdout).expect("text")
}

/// The commands that the help lists.
fn commands() -> Vec<String> {
    let help = help(None);
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names: Vec<String> = listed.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect();
    assert!(names.len() > 9, "{help}");
    names
}

#[test]
fn the_manual_lists_every_command_and_flag() {
    for (language, heads, said) in [
        ("fr", ["NOM", "COMMANDES", "ENVIRONNEMENT", "CODE DE SORTIE"], "Sésame est une aide indépendante"),
        ("en", ["NAME", "COMMANDS", "ENVIRONMENT", "EXIT STATUS"], "Sésame is an independent aid"),
    ] {
        let page = text(&["man", "--lang", language]);
        assert!(page.starts_with(".TH SESAME 1 \"\" \"Sésame "), "{page}");
        for head in heads {
            assert!(page.lines().any(|line| line == format!(".SH {head}")), "{language}: {head}");
        }
        assert!(page.contains(said), "{language}");
        for command in commands() {
            assert!(page.lines().any(|line| line == format!(".B sesame {command}")), "{language}: {command}");
            let flags = help(Some(&command));
            for flag in flags.split_whitespace().filter(|word| word.starts_with("--")) {
                // The last line names the flags for another language.
                let flag = flag.trim_end_matches(',').replace('-', "\\-");
                assert!(page.contains(&flag), "{language}: {command} {flag}");
            }
        }
        // Only known requests start a line with a dot; no sentence does.
        for line in page.lines().filter(|line| line.starts_with(['.', '\''])) {
            let request = line.split(' ').next().unwrap_or_default();
            assert!([".TH", ".nh", ".ad", ".SH", ".B", ".PP", ".TP", ".RS", ".RE"].contains(&request), "{line}");
        }
        assert!(!page.contains("wizard\\fR") && !page.contains("simple\\-signs"), "what is hidden stays hidden");
        let plain = page.replace("\\-", "-");
        assert!(!plain.contains("man-") && !plain.contains("cli-"), "a text is missing");
    }
}

/// The installed manual readers accept the page without complaint.
#[test]
fn installed_man_readers_accept_the_manual() {
    for language in ["fr", "en"] {
        let page = text(&["man", "--lang", language]);
        if let Some(read) = read_by("man", &["--warnings", "-P", "cat", "-l", "-"], &page) {
            // A minimal system has a `man` that only says there are no manuals.
            let shown = String::from_utf8_lossy(&read.stdout).into_owned();
            if shown.contains("SESAME(1)") {
                assert!(read.stderr.is_empty(), "{}", String::from_utf8_lossy(&read.stderr));
                assert!(shown.contains("sesame status"), "{shown}");
            }
        }
        if let Some(read) = read_by("mandoc", &["-T", "lint", "-W", "warning"], &page) {
            let said = String::from_utf8_lossy(&read.stdout).into_owned();
            let faults: Vec<&str> = said.lines().filter(|line| !line.contains("missing date")).collect();
            assert!(faults.is_empty(), "{faults:#?}");
        }
    }
}

#[test]
fn completions_list_every_command_for_every_shell() {
    for shell in SHELLS {
        let (french, english) =
            (text(&["completions", shell, "--lang", "fr"]), text(&["completions", shell, "--lang", "en"]));
        for command in commands() {
            assert!(french.contains(&command), "{shell}: {command}");
        }
        // Bash shows no descriptions.
        assert_eq!(french == english, shell == "bash", "{shell}: in the person's language");
        assert!(!french.contains("from-wizard"), "{shell}: what is hidden stays hidden");
        if let Some(read) = read_by(shell, &["-n"], &french).filter(|_| ["bash", "zsh", "fish"].contains(&shell)) {
            assert!(read.status.success(), "{shell}: {}", String::from_utf8_lossy(&read.stderr));
        }
    }
}

/// Bash completes words as they are typed.
#[test]
fn bash_completes_commands_flags_and_values() {
    let script = text(&["completions", "bash"]);
    for (words, wanted) in [
        (&["sesame", "pra"][..], "practise"),
        (&["sesame", "status", "--js"], "--json"),
        (&["sesame", "completions", "fi"], "fish"),
        (&["sesame", "--theme", "contrast-"], "contrast-light"),
    ] {
        let (last, typed) = (words.len() - 1, words.join(" "));
        let ask = format!(
            "\nCOMP_WORDS=({typed}); COMP_CWORD={last}; _sesame sesame \"{}\" \"{}\"; echo \"${{COMPREPLY[*]}}\"\n",
            words[last],
            words[last - 1]
        );
        // No bash, or one too old for `complete -o nosort`: nothing to test.
        let Some(read) = read_by("bash", &["--norc"], &format!("{script}{ask}")) else { return };
        assert_eq!(String::from_utf8_lossy(&read.stdout).trim(), wanted, "{typed}");
    }
}

#[test]
fn an_unknown_shell_lists_the_known_ones() {
    for (args, said) in [
        (&["completions", "--lang", "en"][..], "sesame completions bash, zsh, fish, powershell or elvish"),
        (&["completions", "xyz", "--lang", "en"], "Possible: bash, elvish, fish, powershell, zsh."),
        (&["completions", "basch", "--lang", "en"], "Did you mean “bash”?"),
    ] {
        let output = sesame(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains(said), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
