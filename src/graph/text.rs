//! The graph as a tree of lines, for a terminal.

use super::{Edge, Graph};
use crate::calendar::Length;
use crate::guide::{End, ExitId, Kind, Leads, StepId, Wait};
use crate::l10n::Localizer;
use crate::text::{clean, wrap_plain};
use crate::wizard::Base;
use crate::wizard::view::stage_name;

/// Minimum columns for wrapped text.
const NARROWEST: usize = 16;

/// A line and its children.
struct Branch {
    text: String,
    under: Vec<Branch>,
}

impl Branch {
    fn new(text: impl Into<String>) -> Self {
        Branch { text: text.into(), under: Vec::new() }
    }
}

/// The guide as a tree, wrapped at `columns`; without them (in a pipe), each text is one line.
pub fn text(graph: &Graph<'_>, l10n: &Localizer<'_>, columns: Option<usize>) -> Vec<String> {
    let l10n = &graph.l10n(l10n);
    let guide = graph.guide;
    let mut lines = Vec::new();
    let flat = |text: &str, lines: &mut Vec<String>| match columns {
        Some(columns) => lines.extend(wrap_plain(&clean(text), columns.max(NARROWEST))),
        None => lines.push(clean(text)),
    };
    flat(&l10n.text(&format!("guide-{}", guide.id)), &mut lines);
    let mut about = l10n.with("guide", guide.id.clone());
    about.set("number", guide.version);
    about.set("date", l10n.date(guide.date));
    flat(&about.text("graph-about"), &mut lines);
    if let Some(device) = &graph.device {
        let device = l10n.text(&format!("step-device.choice-{device}"));
        flat(&l10n.with("device", device).text("graph-about.device"), &mut lines);
    }
    for (index, stage) in guide.stages.iter_enumerated() {
        let steps = graph.steps.iter().filter(|step| stage.steps.contains(*step));
        let steps: Vec<Branch> = steps.map(|step| graph.step(l10n, *step)).collect();
        if steps.is_empty() {
            continue;
        }
        lines.push(String::new());
        flat(&stage_name(l10n, guide, index), &mut lines);
        draw(&steps, "", columns, &mut lines);
    }
    let exits: Vec<Branch> = graph.exits().into_iter().map(|exit| graph.exit(l10n, exit)).collect();
    if !exits.is_empty() {
        lines.push(String::new());
        flat(&l10n.text("graph-exits"), &mut lines);
        draw(&exits, "", columns, &mut lines);
    }
    lines
}

fn draw(branches: &[Branch], prefix: &str, columns: Option<usize>, lines: &mut Vec<String>) {
    for (index, branch) in branches.iter().enumerate() {
        let last = index + 1 == branches.len();
        let (arm, trunk) = if last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
        let text = clean(&branch.text);
        let room = columns.map(|columns| columns.saturating_sub(prefix.chars().count() + 3).max(NARROWEST));
        let texts = room.map_or_else(|| vec![text.clone()], |room| wrap_plain(&text, room));
        for (number, text) in texts.iter().enumerate() {
            lines.push(format!("{prefix}{}{text}", if number == 0 { arm } else { trunk }));
        }
        draw(&branch.under, &format!("{prefix}{trunk}"), columns, lines);
    }
}

impl Graph<'_> {
    fn step(&self, l10n: &Localizer<'_>, index: StepId) -> Branch {
        let step = &self.guide.steps[index];
        let mut head = l10n.with("title", l10n.text(&format!("step-{}.title", step.id)));
        head.set("page", self.page(l10n, index));
        let mut branch = Branch::new(match kind(step.kind) {
            Some(kind) => {
                head.set("kind", l10n.text(kind));
                head.text("graph-step.kind")
            }
            None => head.text("graph-step"),
        });
        let mut under = |text: String| branch.under.push(Branch::new(text));
        if let Some(condition) = self.condition(l10n, index) {
            under(l10n.with("condition", condition).text("graph-when"));
        }
        if step.gate {
            under(l10n.text("graph-gate"));
        }
        for wait in &self.guide.waits {
            let mut said = l10n.with("wait", l10n.text(&format!("wait-{}", wait.id)));
            said.set("length", length(l10n, wait));
            if wait.starts == index {
                under(said.text("graph-wait-starts"));
                if wait.ends == End::GotIn {
                    under(said.text("graph-wait-got-in"));
                }
            }
            if wait.ends == End::Step(index) {
                under(said.text("graph-wait-ends"));
            }
        }
        let mut choices: Vec<Vec<Edge>> = Vec::new();
        for edge in self.edges.iter().filter(|edge| edge.from == index) {
            match choices.last_mut().filter(|edges| edges.last().is_some_and(|last| last.choice == edge.choice)) {
                Some(edges) => edges.push(*edge),
                None => choices.push(vec![*edge]),
            }
        }
        branch.under.extend(choices.iter().map(|edges| self.choice(l10n, edges)));
        branch
    }

    /// One choice and where it leads: to one place, or to several depending on earlier answers.
    fn choice(&self, l10n: &Localizer<'_>, edges: &[Edge]) -> Branch {
        let Some(first) = edges.first() else { return Branch::new("") };
        let step = &self.guide.steps[first.from];
        let choice = first.choice.map(|choice| &step.choices[choice]);
        let mut what = match choice {
            Some(choice) => l10n.text(&format!("step-{}.choice-{}", step.id, choice.id)),
            None => l10n.text("graph-next"),
        };
        match choice.map(|choice| choice.leads) {
            Some(Leads::After { last, but }) => {
                let mut said = l10n.with("page", self.page(l10n, last));
                let but = but.map(|but| crate::wizard::view::step_title(self.guide, l10n, but));
                let id = if but.is_some() { "graph-behind.but" } else { "graph-behind" };
                said.set("question", but.unwrap_or_default());
                what = format!("{what} {}", said.text(id));
            }
            Some(Leads::Redo(_)) => what = format!("{what} {}", l10n.text("graph-redo")),
            _ => {}
        }
        let arrow = |what: &str, to: Base| {
            let mut said = l10n.with("what", what.to_owned());
            said.set("target", self.target(l10n, to));
            Branch::new(said.text("graph-way"))
        };
        if let [only] = edges {
            return arrow(&what, only.to);
        }
        let mut branch = Branch::new(what);
        branch.under = edges.iter().map(|edge| arrow(&self.case(l10n, edge.to), edge.to)).collect();
        branch
    }

    /// The condition under which a choice leads to this place.
    pub(super) fn case(&self, l10n: &Localizer<'_>, to: Base) -> String {
        let condition = match to {
            Base::Step(step) => self.condition(l10n, step),
            _ => None,
        };
        match condition {
            Some(condition) => l10n.with("condition", condition).text("graph-case"),
            None => l10n.text("graph-else"),
        }
    }

    /// A step's number and id, as text.
    pub(super) fn page(&self, l10n: &Localizer<'_>, step: StepId) -> String {
        let step = &self.guide.steps[step];
        let mut said = l10n.with("number", step.code.to_string());
        said.set("id", step.id.clone());
        said.text("graph-page")
    }

    fn target(&self, l10n: &Localizer<'_>, to: Base) -> String {
        match to {
            Base::Step(step) => self.page(l10n, step),
            Base::Exit(exit) => l10n.with("id", self.guide.exits[exit].id.clone()).text("graph-exit"),
            _ => l10n.text("graph-end"),
        }
    }

    fn exit(&self, l10n: &Localizer<'_>, index: ExitId) -> Branch {
        let exit = &self.guide.exits[index];
        let mut head = l10n.with("title", l10n.text(&format!("exit-{}.title", exit.id)));
        head.set("page", exit.id.clone());
        let mut branch = Branch::new(head.text("graph-step"));
        if let Some(question) = exit.change {
            let mut said = l10n.with("what", l10n.text(&format!("exit-{}.change", exit.id)));
            said.set("target", self.page(l10n, question));
            branch.under.push(Branch::new(said.text("graph-way")));
        }
        branch
    }
}

/// The message that names a kind; the default kind has none.
fn kind(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Act => None,
        Kind::Question => Some("graph-question"),
        Kind::Confirm => Some("graph-confirm"),
        Kind::Waiting => Some("graph-waiting"),
    }
}

fn length(l10n: &Localizer<'_>, wait: &Wait) -> String {
    let (count, id) = match wait.length {
        Length::Hours(count) => (count, "graph-hours"),
        Length::Days(count) => (count, "graph-days"),
        Length::WorkingDays(count) => (count, "graph-working-days"),
        Length::Months(count) => (count, "graph-months"),
    };
    l10n.with("count", count).text(id)
}
