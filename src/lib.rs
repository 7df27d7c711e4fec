//! Sésame walks retired staff of the EU institutions through EU Login and RCAM online, one act at a time.
//!
//! | noun | what it is |
//! |---|---|
//! | [`guide::Guide`], [`guide::Step`], [`guide::Choice`] | checked data: stages, pages, answers, waits, ways out |
//! | [`l10n::Catalogs`], [`l10n::Localizer`] | ids and arguments become text, in any language of the guide files |
//! | [`progress::Progress`] | what is saved: answers, done-dates and the place, by id |
//! | [`place_code::PlaceCode`] | a page and a device as four characters, to be read out on the telephone |
//! | [`wizard::Session`] | the state machine: an [`wizard::Event`] and the time go in, [`wizard::Effect`]s come out |
//! | [`desk::Desk`], [`desk::Case`] | the volunteer's board, and a call on the caller's own machine |
//! | [`screen::Screen`] | what a person should now perceive, free of any terminal |
//! | [`check::address::Found`] | what is to be thought of an address: verdict, owner, tricks; never a sentence |
//! | [`practice::Practice`], [`draft::Draft`] | a rehearsal that forgets, and the line typed in it |
//! | [`screen::Model`], [`app::Turn`], [`app::run`] | what has a screen and takes events; one turn; the one loop |
//! | [`screen::Front`], [`screen::World`] | the two narrow doors: people, and the machine |
//! | [`paper::Booklet`] | the guide for paper: the same screens, one after the other, and every other way |
//! | [`graph::Graph`] | the guide drawn: every page, and every way on from it |
//! | [`diagnostic::Diagnostic`] | an author's mistake: rule, file, span, help |
//!
//! # Floors
//! A file uses its own floor, or what lies below; never above. `tests/suite/house/floors.rs` reads the `use` lines.
//!
//! | floor | rooms |
//! |---|---|
//! | 5 door | [`cli`], `main` |
//! | 4 loop | [`app`] |
//! | 3 edges, strangers to each other | [`tui`] · [`plain`] · [`os`] |
//! | 2 what is perceived | [`wizard::view`], [`desk::view`], [`practice`], [`chooser`], [`paper`], [`lint`], [`graph`] → [`screen`], [`keys`] |
//! | 1 machines | [`wizard`], [`desk`], [`search`], [`progress`], [`place_code`] |
//! | 0 what is | [`text`], [`draft`], [`check`], [`qr`], [`display`], [`diagnostic`], [`guide_files`], [`calendar`], [`facts`], [`l10n`], [`guide`] |
//!
//! Only [`os`] touches clock, disk, environment and signals; only [`tui`] knows ratatui and crossterm.

pub mod app;
pub mod calendar;
pub mod check;
pub mod chooser;
pub mod cli;
pub mod desk;
pub mod diagnostic;
pub mod display;
pub mod draft;
pub mod facts;
pub mod graph;
pub mod guide;
pub mod guide_files;
pub mod keys;
pub mod l10n;
pub mod lint;
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
pub mod tui;
pub mod wizard;
