//! Text from outside on the page, and orders that no script would give.

use proptest::prelude::*;
use serde_json::{Value, json};
use sesame::web::Message;
use sesame::wizard::{Event, Overlay};

use crate::support::card;
use crate::support::tab::{Storage, Tab};

const HOSTILE: [&str; 5] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "</title><base href=//evil>",
    "&lt;b&gt;\u{202e}\u{200b}",
];

fn harmless(tab: &Tab<'_>) {
    let html = tab.html();
    let tag = regex::Regex::new(r#"<[^>]*\s(on[a-z]+|style|src|srcset|action|formaction)\s*="#).expect("a pattern");
    for bad in ["<script", "<img", "<base", "<iframe", "<style", "javascript:"] {
        assert!(!html.contains(bad), "{bad} in {html}");
    }
    let stripped = regex::Regex::new("\"[^\"]*\"").expect("a pattern").replace_all(&html, "\"\"");
    assert!(!tag.is_match(&stripped), "{html}");
}

#[test]
fn what_is_typed_or_kept_is_only_text() {
    let guide = card::guide();
    let words = card::words(&guide);
    for text in HOSTILE {
        let helper = format!("format = 1\nname = '''{}'''\nphone = \"112\"\n", text.replace('\u{202e}', ""));
        let storage = Storage::from([("helper".to_owned(), helper), ("settings".to_owned(), text.to_owned())]);
        let mut tab = Tab::open(&guide, &words, &["en"], storage);
        tab.decide(&Event::Language("en".into()));
        tab.decide(&Event::Forward);
        tab.press("Help");
        harmless(&tab);
        tab.press("Genuine or fake");
        tab.send(json!({ "submit": text }));
        harmless(&tab);
        // Shown anew with what was typed.
        tab.press("Français");
        harmless(&tab);
        tab.send(json!({ "act": 1 }));
        tab.press("Perdu");
        tab.decide(&Event::Open(Overlay::Search));
        tab.type_text(text);
        harmless(&tab);
        tab.send(json!({ "file": text }));
        harmless(&tab);
    }
}

#[test]
fn what_is_no_order_is_refused_before_it_reaches_the_page() {
    for text in
        ["{}", "[]", "{\"now\":\"x\"}", "{\"now\":\"x\",\"order\":\"dance\"}", "{\"now\":1,\"order\":\"woken\"}"]
    {
        assert!(serde_json::from_str::<Message>(text).is_err(), "{text}");
    }
}

fn order() -> impl Strategy<Value = Value> {
    prop_oneof![
        8 => (0usize..14).prop_map(|index| json!({ "choose": index })),
        4 => (0usize..20).prop_map(|index| json!({ "act": index })),
        1 => any::<String>().prop_map(|text| json!({ "typed": text })),
        1 => any::<String>().prop_map(|text| json!({ "submit": text })),
        1 => any::<String>().prop_map(|text| json!({ "file": text })),
        1 => Just(json!("back")),
        1 => Just(json!("woken")),
        1 => Just(json!("other-tab")),
        1 => Just(json!({ "told": "copied" })),
        1 => Just(json!({ "told": { "not-stored": ["helper", "full"] } })),
        1 => Just(json!({ "told": { "not-stored": ["settings", "refused"] } })),
        1 => Just(json!({ "start": {} })),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// No order breaks the page, and what it keeps can always be read again.
    #[test]
    fn no_order_breaks_the_page(orders in prop::collection::vec(order(), 1..60), now in "[0-9T:+-]{0,25}") {
        let guide = card::guide();
        let words = card::words(&guide);
        let mut tab = Tab::open(&guide, &words, &["en"], Storage::new());
        for (index, order) in orders.into_iter().enumerate() {
            if index == 20 {
                tab.now.clone_from(&now);
            }
            tab.send(order);
            prop_assert!(!tab.region("body").is_empty());
        }
        if let Some(kept) = tab.storage.get("progress") {
            prop_assert!(sesame::progress::Progress::read(kept).is_ok());
        }
    }
}
