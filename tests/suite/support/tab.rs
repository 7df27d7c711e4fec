//! A browser tab without a browser: it hands the page what its script would, as JSON, and does its tasks.

use std::collections::BTreeMap;

use regex::Regex;
use serde_json::{Value, json};
use sesame::guide::Guide;
use sesame::l10n::Catalogs;
use sesame::screen::{Block, Screen};
use sesame::web::Page;
use sesame::wizard::{Event, Session};

pub(crate) const NOW: &str = "2026-11-22T10:00:00+01:00";

/// What a browser keeps, by place.
pub(crate) type Storage = BTreeMap<String, String>;

pub(crate) struct Tab<'g> {
    page: Page<'g>,
    pub(crate) now: String,
    /// The last answer of the page.
    pub(crate) shown: Value,
    /// The field, which stays when the page does not send another.
    pub(crate) field: String,
    pub(crate) storage: Storage,
    /// Why the browser keeps nothing, if so.
    pub(crate) refuses: Option<&'static str>,
    /// The tasks other than keeping, oldest first.
    pub(crate) tasks: Vec<Value>,
}

impl<'g> Tab<'g> {
    /// Opens the page in a browser with these languages, which has kept this.
    pub(crate) fn open(guide: &'g Guide, words: &'g Catalogs, languages: &[&str], storage: Storage) -> Self {
        Self::open_at(guide, words, languages, storage, NOW, None)
    }

    pub(crate) fn open_at(
        guide: &'g Guide,
        words: &'g Catalogs,
        languages: &[&str],
        storage: Storage,
        now: &str,
        refuses: Option<&'static str>,
    ) -> Self {
        let start = json!({
            "languages": languages,
            "kept": storage,
            "fault": refuses,
            "seed": vec![7; 32],
            "zone": [[1_761_440_400, 60], [1_774_746_000, 120], [1_792_890_000, 60]],
        });
        let start = serde_json::from_value(start).expect("a start");
        let (page, answer) = Page::start(guide, words, start, now);
        let (shown, field, tasks) = (Value::Null, String::new(), Vec::new());
        let mut tab = Tab { page, now: now.to_owned(), shown, field, storage, refuses, tasks };
        tab.show(serde_json::to_value(answer).expect("JSON"));
        tab
    }

    pub(crate) fn send(&mut self, order: Value) {
        let message = json!({ "now": self.now, "order": order }).to_string();
        let answer = self.page.take(serde_json::from_str(&message).expect("a message"));
        let answer = serde_json::to_string(&answer).expect("JSON");
        self.show(serde_json::from_str(&answer).expect("JSON"));
    }

    fn show(&mut self, answer: Value) {
        if let Some(field) = answer["field"].as_str() {
            field.clone_into(&mut self.field);
        }
        let tasks = answer["tasks"].as_array().cloned().unwrap_or_default();
        self.shown = answer;
        for task in tasks {
            match &task["store"] {
                Value::Null => self.tasks.push(task),
                store => self.store(store),
            }
        }
    }

    fn store(&mut self, store: &Value) {
        let place = store["place"].as_str().expect("a place").to_owned();
        let there = self.storage.get(&place).map(String::as_str);
        let changed = store["guarded"] == true && there.is_some() && there != store["known"].as_str();
        match (changed.then_some("changed").or(self.refuses), store["text"].as_str()) {
            (Some(why), _) => return self.send(json!({ "told": { "not-stored": [place, why] } })),
            (None, Some(text)) => drop(self.storage.insert(place.clone(), text.to_owned())),
            (None, None) => drop(self.storage.remove(&place)),
        }
        if store["tell"] == true {
            self.send(json!({ "told": { "stored": place } }));
        }
    }

    pub(crate) fn choose(&mut self, index: usize) {
        self.send(json!({ "choose": index }));
    }

    /// Presses the answer with this event; twice if it cannot be undone.
    pub(crate) fn decide(&mut self, event: &Event) {
        let found = self.screen().choices.iter().position(|choice| choice.event == *event);
        let index = found.unwrap_or_else(|| panic!("no answer means {event:?}:\n{}", self.text()));
        if self.screen().choices[index].irreversible {
            self.choose(index);
        }
        self.choose(index);
    }

    /// Presses what has this text: an answer, or a button at the foot.
    pub(crate) fn press(&mut self, label: &str) {
        let buttons =
            Regex::new("<(?:button|a|label)[^>]*data-(choose|act)=\"([0-9]+)\"[^>]*>(.*?)</(?:button|a|label)>");
        let buttons = buttons.expect("a pattern");
        let html = format!("{}{}", self.region("answers"), self.region("foot"));
        let said =
            |found: &regex::Captures<'_>| plain(&found[3]).trim_start_matches(char::is_numeric).trim() == plain(label);
        let found = buttons.captures_iter(&html).find(said);
        let found = found.unwrap_or_else(|| panic!("no “{label}”:\n{}", self.text()));
        self.send(json!({ found[1].to_owned(): found[2].parse::<usize>().expect("a number") }));
    }

    pub(crate) fn type_text(&mut self, text: &str) {
        self.send(json!({ "typed": text }));
    }

    pub(crate) fn region(&self, name: &str) -> &str {
        self.shown[name].as_str().unwrap_or_default()
    }

    /// All regions, in the order of the page.
    pub(crate) fn html(&self) -> String {
        let regions = ["head", "notices", "body"].map(|name| self.region(name));
        let rest = ["answers", "foot"].map(|name| self.region(name));
        format!("{}{}{}", regions.concat(), self.field, rest.concat())
    }

    /// What a reader sees of it.
    pub(crate) fn text(&self) -> String {
        plain(&self.html())
    }

    pub(crate) fn screen(&self) -> &Screen {
        self.page.screen().expect("a screen")
    }

    pub(crate) fn session(&self) -> &Session<'g> {
        self.page.session()
    }

    pub(crate) fn task(&self, kind: &str) -> &Value {
        let found = self.tasks.iter().rev().find(|task| !task[kind].is_null());
        &found.unwrap_or_else(|| panic!("no {kind} in {:?}", self.tasks))[kind]
    }

    pub(crate) fn reloads(&self) -> bool {
        self.tasks.iter().any(|task| task == "reload")
    }
}

/// HTML as text: without tags, with single spaces.
pub(crate) fn plain(html: &str) -> String {
    let inside = r#"</?strong[^>]*>|<span class="(?:strong|label|address)">|</span>|<wbr>"#;
    let inside = Regex::new(inside).expect("a pattern");
    let bare = inside.replace_all(html, "");
    let bare = Regex::new("<[^>]*>").expect("a pattern").replace_all(&bare, " ").into_owned();
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&emsp;", " "), ("&amp;", "&")];
    let bare = entities.iter().fold(bare, |text, (entity, sign)| text.replace(entity, sign));
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Everything that a reader of the screen is told.
fn said(screen: &Screen) -> Vec<String> {
    let mut said = vec![screen.title.clone(), screen.next.clone(), screen.reference.clone(), screen.code.clone()];
    said.extend(screen.notices.iter().cloned());
    said.extend(screen.choices.iter().map(|choice| choice.label.clone()));
    said.extend(screen.stages.iter().map(|stage| stage.name.clone()));
    for block in &screen.blocks {
        match block {
            Block::Prose { lead, paras, .. } => {
                said.push(lead.clone());
                said.extend(paras.iter().map(sesame::text::Para::text));
            }
            Block::Picture(picture) => {
                said.push(picture.caption.clone());
                said.extend(picture.rows.iter().map(|row| row.label.clone()));
            }
            Block::Large(large) => said.push(large.spoken.clone()),
            Block::Groups(groups) => said.extend(groups.iter().map(|group| group.characters.concat())),
            Block::Qr(code) => said.extend(code.how.iter().map(sesame::text::Para::text)),
        }
    }
    said
}

/// Whether the page shows everything that its screen says, in well-formed HTML.
#[track_caller]
pub(crate) fn shows_all(tab: &Tab<'_>) {
    let text = tab.text();
    for part in said(tab.screen()) {
        assert!(text.contains(&plain(&part.replace('<', "&lt;"))), "“{part}” is not on the page:\n{text}");
    }
    assert!(!text.contains(" … "), "a text is missing:\n{text}");
    well_formed(&tab.html());
}

/// Every tag that opens is closed, in order.
#[track_caller]
fn well_formed(html: &str) {
    let tag = Regex::new("<(/?)([a-z0-9]+)[^>]*>").expect("a pattern");
    let mut open = Vec::new();
    for found in tag.captures_iter(html) {
        let name = found[2].to_owned();
        if ["input", "path", "wbr"].contains(&name.as_str()) {
            continue;
        }
        if found[1].is_empty() {
            open.push(name);
        } else {
            assert_eq!(open.pop(), Some(name), "{html}");
        }
    }
    assert!(open.is_empty(), "{open:?} in {html}");
}
