//! What the page's script calls. It writes a message into `room`, calls `take`, and reads that many bytes at `answer`.
//! The module imports nothing, so it can reach nothing outside itself.

use std::cell::RefCell;

use sesame::guide::Guide;
use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;
use sesame::web::{Answer, Message, Order, Page};

#[derive(Default)]
struct State {
    page: Option<Page<'static>>,
    /// The message, then the answer.
    bytes: Vec<u8>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Makes room for a message of this many bytes, and tells where.
#[expect(unsafe_code, reason = "the script finds the function by its name")]
#[unsafe(no_mangle)]
extern "C" fn room(length: usize) -> *mut u8 {
    STATE.with_borrow_mut(|state| {
        state.bytes = vec![0; length];
        state.bytes.as_mut_ptr()
    })
}

/// Takes the message, and tells the length of the answer: 0 if it is no message.
#[expect(unsafe_code, reason = "the script finds the function by its name")]
#[unsafe(no_mangle)]
extern "C" fn take() -> usize {
    STATE.with_borrow_mut(|state| {
        let answer = serde_json::from_slice(&state.bytes).ok().and_then(|message| reply(&mut state.page, message));
        state.bytes = answer.and_then(|answer| serde_json::to_vec(&answer).ok()).unwrap_or_default();
        state.bytes.len()
    })
}

/// Where the answer is.
#[expect(unsafe_code, reason = "the script finds the function by its name")]
#[unsafe(no_mangle)]
extern "C" fn answer() -> *const u8 {
    STATE.with_borrow(|state| state.bytes.as_ptr())
}

fn reply(page: &mut Option<Page<'static>>, message: Message) -> Option<Answer> {
    match (page.as_mut(), message) {
        (Some(page), message) => Some(page.take(message)),
        (None, Message { order: Order::Start(start), now }) => {
            let files = GuideFiles::for_page();
            // They live as long as the module.
            let guide: &Guide = Box::leak(Box::new(Guide::embedded(&files, files.guides().first()?).ok()?));
            let words: &Catalogs = Box::leak(Box::new(Catalogs::new(files, guide.facts.clone())));
            let (begun, answer) = Page::start(guide, words, *start, &now);
            *page = Some(begun);
            Some(answer)
        }
        (None, _) => None,
    }
}
