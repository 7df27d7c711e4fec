//! A guide as long as one likes.

use sesame::guide_files::GuideFiles;

/// The embedded guide files with a guide of so many steps beside the real one, and its words.
pub(crate) fn of(steps: usize) -> GuideFiles {
    use std::fmt::Write as _;
    let mut guide = String::from("format = 1\nid = \"long\"\nversion = 1\ndate = 2026-11-22\n");
    let stages = ["preparation", "account", "access", "code"];
    stages.iter().for_each(|stage| guide.push_str(&format!("[[stage]]\nid = \"{stage}\"\n")));
    let mut words = ["guide-long = Un long guide\n", "guide-long = A long guide\n"].map(str::to_owned);
    for (text, said) in words.iter_mut().zip(["Partie", "Part"]) {
        for stage in stages {
            let _ = write!(text, "stage-{stage} = {said} {stage}\n    .short = {said} {stage}\n    .about = {said}.\n");
        }
    }
    for number in 0..steps {
        let stage = stages[number * stages.len() / steps];
        let gate = (number + 1) * stages.len() / steps != number * stages.len() / steps;
        let when =
            if number % 10 > 4 { format!("when = {{ long-{} = [\"a\"] }}\n", number / 10 * 10) } else { String::new() };
        let (when, gate) = if gate { ("", "gate = true\n") } else { (when.as_str(), "") };
        let kind = if number % 10 == 0 { "kind = \"question\"\n" } else { "" };
        // Nought stands for the last page.
        let code = number + 1;
        let _ = write!(
            guide,
            "[[step]]\nid = \"long-{number}\"\ncode = {code}\nstage = \"{stage}\"\n{kind}{when}{gate}source = [\"S1-1\"]\nlabels = [\"next\"]\n"
        );
        if !kind.is_empty() {
            guide.push_str("[[step.choice]]\nid = \"a\"\n[[step.choice]]\nid = \"b\"\n");
        }
        for (text, said) in words.iter_mut().zip(["Appuyez ici, page", "Press here, sheet"]) {
            let _ = write!(
                text,
                "step-long-{number} =\n    .title = {said}\n    .act = {said} {{ LABEL(\"next\", $web) }}.\n"
            );
            let more = if kind.is_empty() { "    .see = { \"\" }\n" } else { "    .choice-a = A\n    .choice-b = B\n" };
            text.push_str(more);
        }
    }
    let mut files = GuideFiles::embedded().files().to_vec();
    let mut add =
        |path: &str, text: String| files.push(sesame::guide_files::File { path: path.to_owned(), text: text.into() });
    let [french, english] = words;
    add("guides/long.toml", guide);
    add("locales/fr/long.ftl", french);
    add("locales/en/long.ftl", english);
    GuideFiles::new(files)
}
