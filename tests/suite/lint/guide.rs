//! Mistakes in a guide's file.

use super::{GUIDE, each_is_found, problems};
use crate::support::card::changed;

#[test]
fn mistakes_in_a_guide_are_located() {
    let new = "when = { form = [\"new\"] }";
    let was = |question, value| {
        format!("id = \"lock\"\nwas = [{{ step = \"old\", when = {{ {question} = [\"{value}\"] }} }}]")
    };
    let (unasked, unanswered) = (was("from", "phone"), was("device", "fone"));
    each_is_found(&[
        (GUIDE, "[\"field\", ", "[\"feild\", ", "picture-part", "feild"),
        (GUIDE, "[\"heading\", \"heading\"]", "[\"heading\"]", "picture-text", "[\"heading\"]"),
        (GUIDE, "[\"gear\"]", "[\"gear\", \"heading\"]", "picture-text", "\"heading\""),
        (GUIDE, "[\"boxes\", \"4\"", "[\"boxes\", \"four\"", "picture-text", "four"),
        (GUIDE, "[\"boxes\", \"4\"", "[\"boxes\"", "picture-text", "boxes"),
        (GUIDE, "\"sign-up\", \"not\"", "\"sign-up\", \"ticked\"", "picture-mark", "ticked"),
        (GUIDE, "\"sign-up\", \"not\"", "\"sign-up\", \"not\", \"here\"", "picture-mark", "here"),
        (GUIDE, "\"name\", \"here\"", "\"name\", \"not\"", "picture-mark", "not"),
        (GUIDE, "\"name\", \"here\"", "\"name\", \"her\"", "picture-mark", "her"),
        (GUIDE, "[\"heading\", \"heading\"]", "[\"heading\", \"heading\", \"here\"]", "picture-mark", "here"),
        (GUIDE, "[\"when\", \"device\", \"phone\"]", "[\"wen\", \"device\", \"phone\"]", "picture-part", "wen"),
        (GUIDE, "[\"when\", \"device\", \"phone\"]", "[\"when\", \"devise\", \"phone\"]", "when-question", "devise"),
        (GUIDE, "[\"when\", \"device\", \"phone\"]", "[\"when\", \"device\", \"phon\"]", "when-value", "phon"),
        (GUIDE, "[\"when\", \"device\", \"phone\"]", "[\"when\", \"device\"]", "picture-text", "when"),
        (GUIDE, "\"delete-card\"", "\"delete-cart\"", "label", "delete-cart"),
        (GUIDE, "\"picture-birth\"", "\"picture-brith\"", "words-missing", "picture-brith"),
        (GUIDE, "id = \"card\"", "id = card", "toml", "id = card"),
        (GUIDE, "id = \"card\"", "id = \"card\"\ncolour = \"red\"", "field", "colour"),
        (GUIDE, "format = 1", "format = 2", "format-new", "format = 2"),
        (GUIDE, "format = 1", "format = 0", "format-old", "format = 0"),
        (GUIDE, "behind = \"code-came\"", "behind = \"code-cam\"", "step", "code-cam\""),
        (GUIDE, "exit = \"no-device\"", "exit = \"no-devise\"", "exit", "no-devise\""),
        (GUIDE, "exit = \"no-device\"", "exit = \"no-device\"\nredo = \"device\"", "choice-leads", "id = \"none\""),
        (GUIDE, "redo = \"form\"", "redo = \"validated\"", "step-later", "validated"),
        (GUIDE, new, "when = { form = [\"newer\"] }", "when-value", "newer"),
        (GUIDE, new, "when = { from = [\"new\"] }", "when-question", "from"),
        (GUIDE, new, "when = { form = [\"new\", \"known\"] }", "when-always", "\"new\", \"known\""),
        (GUIDE, new, "when = { device = [\"none\"] }", "unreachable", "\"none\""),
        (GUIDE, "code = 4\n", "code = 5\n", "code-twice", "code = 5"),
        (GUIDE, "code = 4\n", "code = 0\n", "code-zero", "code = 0"),
        (GUIDE, "id = \"computer\"\ncode = 2", "id = \"computer\"", "device-code", "id = \"computer\""),
        (GUIDE, "id = \"computer\"\ncode = 2", "id = \"computer\"\ncode = 8", "device-code-form", "id = \"computer\""),
        (GUIDE, "id = \"computer\"\ncode = 2", "id = \"computer\"\ncode = 1", "device-code-twice", "id = \"computer\""),
        (GUIDE, "id = \"ready\"", "id = \"lock\"", "id-twice", "id = \"lock\""),
        (GUIDE, "id = \"lock\"", "id = \"Lock\"", "id-form", "Lock"),
        (GUIDE, "id = \"lock\"", "id = \"intro\"", "id-taken", "intro"),
        (GUIDE, "id = \"lock\"", "id = \"lock\"\nwas = [\"ready\"]", "was-alive", "was"),
        (GUIDE, "id = \"lock\"", "id = \"lock\"\nwas = [\"Old\"]", "id-form", "Old"),
        (GUIDE, "id = \"lock\"", "id = \"lock\"\nwas = [\"old\", \"old\"]", "was-twice", "old"),
        (GUIDE, "id = \"lock\"", "id = \"lock\"\nwas = [{ step = \"ready\" }]", "was-alive", "ready"),
        (GUIDE, "id = \"lock\"", "id = \"lock\"\nwas = [{ stp = \"old\" }]", "field", "stp"),
        (GUIDE, "id = \"lock\"", "id = \"lock\"\nwas = [{ gate = true }]", "field-missing", "gate"),
        (GUIDE, "id = \"lock\"", "id = \"lock\"\nwas = [3]", "field-type", "3"),
        (GUIDE, "id = \"lock\"", &unasked, "when-question", "from"),
        (GUIDE, "id = \"lock\"", &unanswered, "when-value", "fone"),
        (GUIDE, "id = \"where\"", "id = \"where\"\nanswer_was = { mail = \"lettre\" }", "when-value", "lettre"),
        (GUIDE, "id = \"where\"", "id = \"where\"\nanswer_was = { key = \"letter\" }", "answer-was-alive", "key"),
        (GUIDE, "code = 3\nstage", "code = 3\ncode_was = [4]\nstage", "code-twice", "code = 4"),
        (GUIDE, "code = 3\nstage", "code = 3\ncode_was = [30, 30]\nstage", "code-was-twice", "30"),
        (GUIDE, "code = 3\nstage", "code = 3\ncode_was = [0]\nstage", "code-zero", "0"),
        (GUIDE, "labels = [\"submit\"]", "labels = [\"sumbit\"]", "label", "sumbit"),
        (GUIDE, "addresses = [\"sender\"]", "addresses = [\"sendre\"]", "address", "sendre"),
        (GUIDE, "contacts = [\"maker\", ", "contacts = [\"makre\", ", "no-contact", "makre"),
        (GUIDE, "working_days = 3", "working_days = 3\ndays = 1", "wait-length", "id = \"letter\""),
        (GUIDE, "working_days = 3", "working_days = 4000000000", "wait-long", "id = \"letter\""),
        (GUIDE, "months = 6", "months = 25", "wait-long", "id = \"renewal\""),
        (GUIDE, "kind = \"before\"", "kind = \"until\"", "wait-kind", "until"),
        (GUIDE, "ends = \"mail\"", "ends = \"form\"", "wait-backwards", "ends = \"form\""),
        (GUIDE, "ends = \"mail\"", "ends = \"on-phone\"", "wait-no-end", "ends = \"on-phone\""),
        (GUIDE, "kind = \"waiting\"", "kind = \"wait\"", "kind", "\"wait\""),
        (GUIDE, "kind = \"waiting\"", "kind = \"question\"", "choice-count", "code-came"),
        (GUIDE, "practise = \"code\"", "practise = \"cod\"", "practise", "\"cod\""),
        (GUIDE, "secrets = [\"code\"]", "secrets = [\"cod\"]", "secret", "\"cod\""),
        (GUIDE, "stage = \"account\"", "stage = \"acount\"", "stage", "acount"),
        (GUIDE, "code = 6\nstage = \"account\"", "code = 6\nstage = \"preparation\"", "stage-order", "preparation"),
        (GUIDE, "id = \"code\"\n\n[[wait]]", "id = \"left\"\n\n[[wait]]", "id-taken", "left"),
        (GUIDE, "id = \"access\"\n\n[[stage]]", "id = \"account\"\n\n[[stage]]", "id-twice", "account"),
        (GUIDE, "[[stage]]\nid = \"account\"", "[[stage]]\nid = \"Account\"", "id-form", "Account"),
        (GUIDE, "[[wait]]", "[[stage]]\nid = \"later\"\n\n[[wait]]", "stage-empty", "later"),
        (GUIDE, "gate = true\nbound", "gate = true\nwhen = { device = [\"phone\"] }\nbound", "no-gate", "preparation"),
        (GUIDE, "id = \"opened\"", "id = \"opened\"\nexit = \"no-device\"", "dead-end", "id = \"mail\""),
        (GUIDE, "exit = \"no-device\"", "", "exit-unused", "id = \"no-device\""),
        (GUIDE, "id = \"known\"", "id = \"known\"\nweb = \"de\"", "language-unknown", "web"),
    ]);
}

#[test]
fn mistakes_in_sources_and_lists_are_located() {
    let submit = "source = [\"test\"]\nlabels = [\"submit\"]";
    each_is_found(&[
        (GUIDE, submit, "labels = [\"submit\"]", "no-source", "id = \"password\""),
        (GUIDE, "source = [\"test\"]", "source = [\"S1.4\"]", "source-form", "S1.4"),
        (GUIDE, "labels = [\"heading\", ", "labels = [", "list-lacks", "id = \"form\""),
        (GUIDE, "labels = [\"submit\"]", "labels = [\"cancel\", \"submit\"]", "list-idle", "\"cancel\", \"submit\""),
        (GUIDE, "terms = [\"key\"]", "terms = []", "list-lacks", "id = \"device\""),
        (GUIDE, "id = \"lock\"", "id = \"lok\"", "words-missing", "id = \"lok\""),
        (GUIDE, "source = [\"test\"]", "source = [\"www.example.org\"]", "words-address", "www.example.org"),
    ]);
    let confirm = changed(GUIDE, |text| text.replace("gate = true\nbound", "gate = true\nkind = \"confirm\"\nbound"));
    assert!(problems(&confirm).iter().any(|problem| problem.rule.name() == "confirm-many"));
    let open = changed(GUIDE, |text| text.replace("gate = true\n", ""));
    assert_eq!(problems(&open).iter().filter(|problem| problem.rule.name() == "no-gate").count(), 4);
    let bare = changed(GUIDE, |text| {
        let (head, steps) = (text.find("[[stage]]").expect("stages"), text.find("[[wait]]").expect("waits"));
        text[..head].to_owned() + &text[steps..]
    });
    let found = problems(&bare);
    let told = found.iter().find(|problem| problem.rule.name() == "no-stages").expect("told");
    let line = bare.file(GUIDE).map(|file| file.position(told.span.start).0);
    assert_eq!((told.file.as_str(), line), (GUIDE, Some(4)), "at the guide's id");
}

/// Two steps may replace the same one if nobody meets both.
#[test]
fn old_names_and_numbers_are_shared_only_by_steps_that_exclude_each_other() {
    let shared = |one: &str, other: &str| {
        problems(&changed(GUIDE, |text| {
            let old = "was = [\"old\"]\ncode_was = [30]\n";
            let text = text.replace("id = \"on-phone\"\n", &format!("id = \"on-phone\"\n{old}"));
            let step = format!(
                "[[step]]\nid = \"lock-again\"\ncode = 40\nstage = \"account\"\nsource = [\"test\"]\n{one}was = [{{ step = \"old\"{other} }}]\ncode_was = [30]\n\n"
            );
            text.replace("[[step]]\nid = \"key\"", &format!("{step}[[step]]\nid = \"key\""))
        }))
    };
    let twice = |found: &[super::Diagnostic]| {
        let mut rules: Vec<_> = found.iter().map(|problem| problem.rule.name()).collect();
        rules.retain(|rule| ["was-twice", "code-was-twice"].contains(rule));
        rules
    };
    assert_eq!(twice(&shared("", "")), ["was-twice", "code-was-twice"]);
    assert_eq!(twice(&shared("", ", when = { device = [\"computer\"] }")), ["code-was-twice"]);
    assert!(twice(&shared("when = { device = [\"computer\"] }\n", "")).is_empty());
}
