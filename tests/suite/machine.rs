//! The state machine, on the small guide: the path and its gates, answers and their effects, clocks, overlays.

mod answers;
mod begun;
mod clocks;
mod pages;
mod path;
mod places;
mod stages;
mod storm;
mod waiting_room;
mod walks;
pub(crate) mod working_days;
