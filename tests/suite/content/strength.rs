//! How strong a password is called, by the word lists of the program: what people choose is never called good.

use sesame::check::strength::{Advice, Strength, estimate};
use sesame::guide_files::GuideFiles;
use sesame::practice::lists;

/// Letters at random that read like words. The site would refuse them: they are of one group.
const TAKEN_FOR_WORDS: [&str; 1] = ["mgtizrefidmeblug"];

/// Three hundred passwords, half of them of the kinds that people choose, each with what must be said.
#[test]
fn no_password_of_the_kinds_that_people_choose_is_called_good() {
    let lists = lists(&GuideFiles::embedded());
    let (mut rows, mut wrong) = (0, Vec::new());
    for row in include_str!("strength.tsv").lines().filter(|row| !row.starts_with("# ")) {
        let columns: Vec<&str> = row.split('\t').collect();
        let [password, wanted, kind] = columns[..] else { panic!("{row}") };
        let (strength, advice) = estimate(password, &lists);
        let said = match strength {
            Strength::Weak => "weak",
            Strength::Fair => "fair",
            Strength::Good | Strength::VeryGood => "good",
        };
        if said != wanted {
            wrong.push(password);
        }
        assert!(said == wanted || wanted == "good", "{kind}: {password} is called {said}");
        assert_eq!(advice == Advice::Keep, said == "good", "{kind}: {password}");
        rows += 1;
    }
    assert_eq!((rows, &wrong[..]), (300, &TAKEN_FOR_WORDS[..]));
}

#[test]
fn random_text_is_as_strong_as_it_is_long() {
    let lists = lists(&GuideFiles::embedded());
    for (password, strength) in [
        ("zkv8", Strength::Weak),
        ("zkv8wqj", Strength::Fair),
        ("zkv8wqjx5", Strength::Good),
        ("zkv8wqjx5mtg", Strength::VeryGood),
    ] {
        assert_eq!(estimate(password, &lists).0, strength, "{password}");
    }
}
