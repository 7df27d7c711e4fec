//! The embedded files that a page in a browser needs. The build script reads this too.

/// What belongs to the desk, the checks and the command line, and the lists with which typed passwords are judged.
const OTHERS: [&str; 7] = ["check.ftl", "desk.ftl", "graph.ftl", "guides.ftl", "known.txt", "manual.ftl", "notes.toml"];

/// Whether a page needs the file at this path.
pub(crate) fn needs(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    !path.starts_with("starter/") && !OTHERS.contains(&name)
}
