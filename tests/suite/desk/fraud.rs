//! A caller who has met a fraud: helped at once, and put at no step.

use super::{FIND, everywhere};
use crate::support::model::new_case;
use crate::support::person::Card;
use crate::support::story::plain;

#[test]
fn a_caller_without_a_place_is_put_nowhere_and_the_volunteer_is_warned() {
    let card = Card::new();
    everywhere(
        |card| vec![new_case(&card.guide, "Tulipe", "fr", "fr")],
        |mut desk| {
            desk.opens("Tulipe");
            assert_eq!(desk.place(), FIND);
            desk.chooses("desk-find.contacted");
            desk.chooses("choice-happened");
            desk.chooses("trouble-told");
            let read = desk.read();
            let own = card.words.localizer(&desk.screen().language, "fr");
            for duty in ["desk-duty.code", "desk-duty.interrupt"] {
                let duty = plain(&own.paragraphs(duty)[0].text());
                assert!(read.contains(&duty), "{duty}:\n{read}");
            }
            let spoken = plain(&card.words.localizer("fr", "fr").text("trouble-told.cure-hang-up"));
            assert!(read.contains(&spoken), "{spoken}:\n{read}");
            desk.chooses("choice-done");
            desk.chooses("choice-cannot");
            let read = desk.read();
            assert!(read.contains(&desk.line("lead-tell")), "{read}");
            desk.chooses("choice-return");
            assert_eq!(desk.place(), FIND);
            let case = desk.case("Tulipe");
            assert_eq!(case.case.step, None);
            assert!(case.progress.done.is_empty() && case.progress.answers.is_empty());
        },
    );
}
