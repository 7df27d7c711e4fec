//! Sésame guides retired staff of the EU institutions through EU Login and RCAM online, one action at a time.
//!
//! | type | what it is |
//! |---|---|
//! | [`guide::Guide`], [`guide::Step`], [`guide::Choice`] | validated data: stages, pages, answers, waits, exits |
//! | [`l10n::Catalogs`], [`l10n::Localizer`] | turn ids and arguments into text, in any language of the guide files |
//! | [`progress::Progress`] | what is saved: answers, done-dates and the current page, by id |
//! | [`place_code::PlaceCode`] | a page and a device as four characters, to read out on the telephone |
//! | [`wizard::Session`] | the state machine: an [`wizard::Event`] and the time go in, [`wizard::Effect`]s come out |
//! | [`desk::Desk`], [`desk::Case`] | the volunteer's board, and a call on the caller's own machine |
//! | [`screen::Screen`] | what a person should see or hear now, independent of any terminal |
//! | [`check::address::Found`] | the result of checking an address: verdict, owner, tricks; never a sentence |
//! | [`practice::Practice`], [`draft::Draft`] | a rehearsal that saves nothing, and the line typed in it |
//! | [`screen::Model`], [`app::Turn`], [`app::run`] | what has a screen and takes events; one turn; the event loop |
//! | [`screen::Front`], [`screen::World`] | the two interfaces: to the person, and to the system |
//! | [`web::Page`] | the page in a browser: messages of its script in, HTML and tasks out |
//! | [`paper::Booklet`] | the guide for paper: the same screens in sequence, and every other path |
//! | [`graph::Graph`] | the guide as a graph: every page, and every transition from it |
//! | [`diagnostic::Diagnostic`] | an author's mistake: rule, file, span, help |
//!
//! # Floors
//! A file may use its own floor and those below, never those above. `tests/suite/project/floors.rs` checks the `use`
//! lines.
//!
//! | floor | modules |
//! |---|---|
//! | 5 entry | [`cli`], [`web`], `main`, `browser` |
//! | 4 loop | [`app`] |
//! | 3 edges, independent of each other | [`tui`] · [`plain`] · [`os`] |
//! | 2 views | [`wizard::view`], [`desk::view`], [`practice`], [`chooser`], [`paper`], [`html`], [`lint`], [`graph`] → [`screen`], [`keys`] |
//! | 1 state machines | [`wizard`], [`desk`], [`search`], [`progress`], [`place_code`] |
//! | 0 data | [`text`], [`draft`], [`check`], [`qr`], [`display`], [`helper`], [`unread`], [`mail`], [`diagnostic`], [`guide_files`], [`calendar`], [`facts`], [`l10n`], [`guide`] |
//!
//! Only [`os`] uses clock, disk, environment and signals; only [`tui`] uses ratatui and crossterm. Built for a browser
//! (wasm32), the library has neither of them, nor [`cli`], and `browser` calls [`web`].

pub mod app;
pub mod calendar;
pub mod check;
pub mod chooser;
#[cfg(not(target_family = "wasm"))]
pub mod cli;
pub mod desk;
pub mod diagnostic;
pub mod display;
pub mod draft;
pub mod facts;
pub mod graph;
pub mod guide;
pub mod guide_files;
pub mod helper;
pub mod html;
pub mod keys;
pub mod l10n;
pub mod lint;
pub mod mail;
#[cfg(not(target_family = "wasm"))]
pub mod os;
pub mod paper;
pub mod place_code;
pub mod plain;
pub mod practice;
pub mod progress;
pub mod qr;
pub mod screen;
pub mod search;
pub mod text;
#[cfg(not(target_family = "wasm"))]
pub mod tui;
pub mod unread;
pub mod web;
pub mod wizard;
