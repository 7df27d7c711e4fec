//! The password page: each rule and whether it is met, and a verdict on request.

use super::Practice;
use super::suggest::lists;
use crate::check::password::{Findings, Group, LEAST, LEAST_GROUPS, PasswordRule};
use crate::check::strength::{Advice, Strength, estimate};
use crate::draft::Draft;
use crate::l10n::Localizer;
use crate::screen::{MenuItem, Screen, Tone};
use crate::text::{Para, Role, Span};
use crate::wizard::{Event, FieldAct};

impl Practice {
    /// Every rule, to be ticked while one looks at one's own sheet of paper.
    pub(super) fn rules(&self, screen: &mut Screen, l10n: &Localizer<'_>) {
        screen.title = l10n.text("practise-password");
        let all = self.ticked.iter().all(|ticked| *ticked);
        let said = if all { "verdict-good" } else { "practise-password.tick" };
        screen.prose(Tone::Act, String::new(), l10n.paragraphs(said));
        let none = Findings::of("");
        let known = PasswordRule::ALL.map(|rule| rule_words(l10n, &none, rule).text(rule_id(rule)));
        let rules = known.into_iter().chain([l10n.text("rule-own")]);
        for (index, (rule, ticked)) in rules.zip(self.ticked).enumerate() {
            let mut said = l10n.with("rule", rule);
            said.set("ticked", if ticked { "yes" } else { "no" });
            screen.choices.push(MenuItem::new(said.text("choice-rule"), Event::Field(FieldAct::Tick(index))));
        }
        screen.choices.push(MenuItem::new(l10n.text("choice-suggest"), Event::Field(FieldAct::Suggest)));
        screen.choices.push(MenuItem::new(l10n.text("choice-leave"), Event::Back));
        // On a rule it would look ticked.
        screen.default = screen.choices.len() - 1;
        screen.prose(Tone::Note, String::new(), l10n.paragraphs("practise-password.about"));
    }

    pub(super) fn password(&self, screen: &mut Screen, l10n: &Localizer<'_>, draft: &Draft) {
        let found = Findings::of(draft.text());
        let verdict = self.checked && !draft.is_empty();
        let mut rules = PasswordRule::ALL;
        if verdict {
            // Unmet rules come first.
            rules.sort_by_key(|rule| found.meets(*rule));
        }
        let own = if self.confirmed { "rule-met" } else { "rule-yours" };
        let own = item(l10n, own, l10n.text(if self.confirmed { "rule-own.met" } else { "rule-own" }));
        let guessed = verdict.then(|| self.strength(draft, &found));
        let verdict_para = guessed.map(|(strength, _)| self.verdict(l10n, &found, strength));
        let rules = rules.iter().map(|rule| rule_para(l10n, &found, *rule, verdict));
        let paras = verdict_para.into_iter().chain(rules).chain([own]).collect();
        screen.prose(Tone::Act, String::new(), paras);
        if let Some((strength, advice)) = guessed {
            self.judged(screen, l10n, &found, strength, advice);
        }
        screen.prose(Tone::Note, String::new(), l10n.paragraphs("practise-password.about"));
    }

    /// How hard it is to guess, what to change, and what else to know.
    fn judged(&self, screen: &mut Screen, l10n: &Localizer<'_>, found: &Findings, strength: Strength, advice: Advice) {
        let mut notes = self.notes(l10n, found);
        let mut said = l10n.with("strength", l10n.text(strength_id(strength)));
        // A strong password that breaks a rule, or that the site may refuse, must still be changed.
        let advice = match advice {
            Advice::Keep if !found.meets_all() => "advice-rules",
            Advice::Keep if !found.outside.is_empty() => "advice-outside",
            _ if found.example => "advice-example",
            advice => advice_id(advice),
        };
        said.set("advice", l10n.text(advice));
        notes.extend(said.paragraphs("strength"));
        screen.prose(Tone::Note, String::new(), notes);
    }

    /// How hard it is to guess. A published example is weak, whatever the rest is.
    fn strength(&self, draft: &Draft, found: &Findings) -> (Strength, Advice) {
        if found.example {
            return (Strength::Weak, Advice::Known);
        }
        estimate(draft.text(), &lists(&self.guide_files))
    }

    fn verdict(&self, l10n: &Localizer<'_>, found: &Findings, strength: Strength) -> Para {
        let broken = PasswordRule::ALL.iter().filter(|rule| !found.meets(**rule)).count();
        let id = match (broken, self.confirmed, found.outside.is_empty()) {
            (1.., _, _) => "verdict-not-yet",
            (0, _, false) => "verdict-doubt",
            (0, _, true) if strength == Strength::Weak => "verdict-weak",
            (0, _, true) if strength == Strength::Fair => "verdict-fair",
            (0, false, true) => "verdict-yours",
            (0, true, true) => "verdict-good",
        };
        let spans = vec![Span::new(l10n.with("count", broken).text(id), Role::Strong)];
        Para { item: false, spans }
    }

    /// What the rules do not cover but a person should know: letters outside the groups, spaces, the fourth group.
    fn notes(&self, l10n: &Localizer<'_>, found: &Findings) -> Vec<Para> {
        let mut notes = Vec::new();
        if !found.outside.is_empty() {
            let mut said = l10n.with("count", found.outside.len());
            // The characters are named only when the password is shown.
            said.set("characters", if self.shown { found.outside.join("  ") } else { String::new() });
            said.set("shown", if self.shown { "yes" } else { "no" });
            notes.extend(said.paragraphs("note-outside"));
        }
        if found.spaces > 0 {
            notes.extend(l10n.paragraphs("note-space"));
        }
        if found.meets_all() && found.groups.len() < Group::ALL.len() {
            notes.extend(l10n.with("groups", groups(l10n, found.missing())).paragraphs("note-fourth"));
        }
        notes
    }
}

/// A rule: met, wanted, or (once a verdict was asked for) not met yet and why.
fn rule_para(l10n: &Localizer<'_>, found: &Findings, rule: PasswordRule, verdict: bool) -> Para {
    let (id, said) = (rule_id(rule), rule_words(l10n, found, rule));
    match (found.meets(rule), verdict) {
        (true, _) => item(l10n, "rule-met", said.text(id)),
        (false, false) => item(l10n, "rule-wanted", said.text(id)),
        (false, true) => item(l10n, "rule-not-yet", said.text(&format!("{id}.not-yet"))),
    }
}

fn rule_id(rule: PasswordRule) -> &'static str {
    match rule {
        PasswordRule::Length => "rule-length",
        PasswordRule::Groups => "rule-groups",
        PasswordRule::Example => "rule-example",
    }
}

/// The localizer with what the words of a rule need.
fn rule_words<'w>(l10n: &Localizer<'w>, found: &Findings, rule: PasswordRule) -> Localizer<'w> {
    let mut said = l10n.with("least", if rule == PasswordRule::Length { LEAST } else { LEAST_GROUPS });
    said.set("count", if rule == PasswordRule::Length { found.characters } else { found.groups.len() });
    said.set("missing", LEAST.saturating_sub(found.characters));
    said.set("more", LEAST_GROUPS.saturating_sub(found.groups.len()));
    said.set("lacking", groups(l10n, found.missing()));
    said
}

fn item(l10n: &Localizer<'_>, lead: &str, text: String) -> Para {
    Para { item: true, ..Para::led(l10n.text(lead), text) }
}

fn groups(l10n: &Localizer<'_>, groups: impl Iterator<Item = Group>) -> String {
    let name = |group| match group {
        Group::Upper => "group-upper",
        Group::Lower => "group-lower",
        Group::Digit => "group-digit",
        Group::Special => "group-special",
    };
    groups.map(|group| l10n.text(name(group))).collect::<Vec<_>>().join(", ")
}

fn strength_id(strength: Strength) -> &'static str {
    match strength {
        Strength::Weak => "strength-weak",
        Strength::Fair => "strength-fair",
        Strength::Good => "strength-good",
        Strength::VeryGood => "strength-very-good",
    }
}

fn advice_id(advice: Advice) -> &'static str {
    match advice {
        Advice::Keyboard => "advice-keyboard",
        Advice::Repeat => "advice-repeat",
        Advice::Sequence => "advice-sequence",
        Advice::Date => "advice-date",
        Advice::Known => "advice-known",
        Advice::Word => "advice-word",
        Advice::Longer => "advice-longer",
        Advice::Keep => "advice-keep",
    }
}
