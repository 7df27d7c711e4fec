//! The paths through the embedded guide: every answer on every device leads on.

use sesame::graph::devices;
use sesame::guide::{Guide, Leads, StepId};
use sesame::wizard::{Base, Event, Notice, Session};

use crate::support::{guide, started, step_id, sunday, walk_through, walk_to};

/// The answers that lead to a step with a device; none if the step is not on its path.
fn answers<'g>(guide: &'g Guide, device: &'g str, step: StepId) -> Option<Vec<(&'g str, &'g str)>> {
    let mut said = vec![("device", device)];
    let mut open = vec![step];
    while let Some(step) = open.pop() {
        for (question, values) in &guide.steps[step].when {
            let asked = &guide.steps[*question];
            let fits = |answer: &str| values.iter().any(|value| value == answer);
            match said.iter().find(|(known, _)| *known == asked.id) {
                Some((_, answer)) if !fits(answer) => return None,
                Some(_) => {}
                None => {
                    let mut on = asked.choices.iter().filter(|choice| choice.leads == Leads::On);
                    said.push((&asked.id, &on.find(|choice| fits(&choice.id))?.id));
                }
            }
            open.push(*question);
        }
    }
    Some(said)
}

/// A session at a step with this device, and the answers given on the path to it.
fn at<'g>(guide: &'g Guide, device: &'g str, step: StepId) -> Option<(Session<'g>, Vec<(&'g str, &'g str)>)> {
    let said = answers(guide, device, step)?;
    let mut session = started(guide);
    walk_to(&mut session, &said, &guide.steps[step].id);
    Some((session, said))
}

#[test]
fn every_answer_on_every_device_leads_on() {
    let guide = guide();
    for device in devices(&guide) {
        for (index, step) in guide.steps.iter_enumerated().filter(|(_, step)| step.id != "device") {
            let Some((session, said)) = at(&guide, device, index) else { continue };
            for choice in &step.choices {
                let place = || format!("{device}: {} {}", step.id, choice.id);
                let mut session = session.clone();
                session.update(Event::Choose(choice.id.clone()), &sunday());
                match choice.leads {
                    Leads::Exit(exit) => {
                        assert_eq!(session.page(), Base::Exit(exit), "{}", place());
                        session.update(Event::Back, &sunday());
                        assert_eq!(step_id(&session), Some(step.id.as_str()), "{}", place());
                    }
                    Leads::Redo(target) => {
                        assert_eq!(session.notice(), Some(&Notice::Redone(target)), "{}", place());
                        assert!(target <= index, "{}", place());
                    }
                    Leads::On | Leads::After { .. } => {}
                }
                let said: Vec<_> = said.iter().copied().filter(|(question, _)| *question != step.id).collect();
                let on = matches!(choice.leads, Leads::On);
                let this = on.then_some((step.id.as_str(), choice.id.as_str()));
                walk_through(&mut session, &said.into_iter().chain(this).collect::<Vec<_>>());
            }
        }
    }
}

/// A progress file that claims the end, but has not done one of the gates.
#[test]
fn steps_after_a_gate_stay_closed_until_it_is_done() {
    let guide = guide();
    for device in devices(&guide) {
        let mut session = started(&guide);
        walk_through(&mut session, &[("device", device)]);
        let path: Vec<StepId> = session.path().steps().collect();
        for gate in path.iter().copied().filter(|step| guide.steps[*step].gate) {
            let mut progress = session.progress().clone();
            progress.done.retain(|done| done.step != guide.steps[gate].id);
            progress.at = Some("finished".into());
            let session = Session::resume(&guide, progress, "fr", &sunday());
            assert_eq!(session.base(), Base::Step(gate), "{device}");
            assert!(path.iter().all(|step| session.can_visit(*step) == (*step <= gate)), "{device}");
        }
    }
}
