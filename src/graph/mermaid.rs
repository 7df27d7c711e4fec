//! The graph as a Mermaid flowchart, for web pages and documents.

use super::{Edge, Graph};
use crate::guide::{Kind, Leads, StepId};
use crate::l10n::Localizer;
use crate::text::clean;
use crate::wizard::Base;
use crate::wizard::view::stage_name;

/// The source text of the flowchart.
pub fn mermaid(graph: &Graph<'_>, l10n: &Localizer<'_>) -> String {
    let l10n = &graph.l10n(l10n);
    let mut out = String::from("flowchart TD\n");
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    let guide = graph.guide;
    for (index, stage) in guide.stages.iter_enumerated() {
        let mut steps = graph.steps.iter().filter(|step| stage.steps.contains(*step)).peekable();
        if steps.peek().is_none() {
            continue;
        }
        let name = stage_name(l10n, guide, index);
        line(&format!("  subgraph stage_{}[\"{}\"]", safe(&stage.id), escaped(&name)));
        for step in steps {
            line(&format!("    {}", graph.node(l10n, *step)));
        }
        line("  end");
    }
    for exit in graph.exits() {
        let id = &guide.exits[exit].id;
        let title = l10n.text(&format!("exit-{id}.title"));
        line(&format!("  {}([\"{}\"])", node_id(graph, Base::Exit(exit)), escaped(&title)));
    }
    if graph.edges.iter().any(|edge| edge.to == Base::Finished) {
        let title = l10n.text("finished.title");
        line(&format!("  {}([\"{}\"])", node_id(graph, Base::Finished), escaped(&title)));
    }
    for edge in &graph.edges {
        line(&format!("  {}", graph.edge(l10n, edge)));
    }
    for exit in graph.exits() {
        let known = |step: &StepId| graph.steps.contains(step);
        if let Some(question) = guide.exits[exit].change.filter(known) {
            let label = l10n.text(&format!("exit-{}.change", guide.exits[exit].id));
            let (from, to) = (node_id(graph, Base::Exit(exit)), node_id(graph, Base::Step(question)));
            line(&format!("  {from} -.->|\"{}\"| {to}", escaped(&label)));
        }
    }
    out
}

impl Graph<'_> {
    fn node(&self, l10n: &Localizer<'_>, index: StepId) -> String {
        let step = &self.guide.steps[index];
        let mut said = l10n.with("number", step.code.to_string());
        said.set("title", l10n.text(&format!("step-{}.title", step.id)));
        let label = escaped(&said.text("graph-node"));
        let id = node_id(self, Base::Step(index));
        match step.kind {
            _ if !step.choices.is_empty() => format!("{id}{{\"{label}\"}}"),
            Kind::Confirm => format!("{id}[[\"{label}\"]]"),
            Kind::Waiting => format!("{id}>\"{label}\"]"),
            Kind::Act | Kind::Question => format!("{id}[\"{label}\"]"),
        }
    }

    fn edge(&self, l10n: &Localizer<'_>, edge: &Edge) -> String {
        let step = &self.guide.steps[edge.from];
        let choice = edge.choice.map(|choice| &step.choices[choice]);
        let mut label: Vec<String> =
            choice.into_iter().map(|choice| l10n.text(&format!("step-{}.choice-{}", step.id, choice.id))).collect();
        let alike = |other: &&Edge| other.from == edge.from && other.choice == edge.choice;
        if self.edges.iter().filter(alike).count() > 1 {
            label.push(self.case(l10n, edge.to));
        }
        let arrow = match choice.map(|choice| choice.leads) {
            Some(Leads::After { .. } | Leads::Redo(_)) => "-.->",
            _ => "-->",
        };
        let (from, to) = (node_id(self, Base::Step(edge.from)), node_id(self, edge.to));
        if label.is_empty() {
            return format!("{from} {arrow} {to}");
        }
        format!("{from} {arrow}|\"{}\"| {to}", escaped(&label.join(" · ")))
    }
}

/// The id of a node, prefixed so that it is never a Mermaid keyword.
fn node_id(graph: &Graph<'_>, base: Base) -> String {
    match base {
        Base::Step(step) => format!("step_{}", safe(&graph.guide.steps[step].id)),
        Base::Exit(exit) => format!("exit_{}", safe(&graph.guide.exits[exit].id)),
        _ => "finished".to_owned(),
    }
}

/// An id without hyphens, which Mermaid may parse as the start of an arrow. Ids never contain underscores.
fn safe(id: &str) -> String {
    id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

/// Escapes text for use in quotes: characters special to Mermaid or a browser become entities.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in clean(text).chars() {
        match c {
            '"' | '#' | '<' | '>' | '&' | '`' | '|' | '%' | '[' | ']' | '{' | '}' | '(' | ')' | '\\' | ';' | '*'
            | '_' => {
                out.push_str(&format!("#{};", u32::from(c)));
            }
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mermaid_syntax_is_escaped() {
        assert_eq!(escaped("a \"b\" [c] #1; é"), "a #34;b#34; #91;c#93; #35;1#59; é");
        assert_eq!(escaped("\u{1b}[31m%%{init}%%\n"), "#37;#37;#123;init#125;#37;#37; ");
        assert_eq!(safe("open-eu-login"), "open_eu_login");
    }
}
