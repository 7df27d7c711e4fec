//! The state machine, on the small guide: the path and its gates, answers and their effects, clocks, overlays.

mod answers;
mod begun;
mod clocks;
mod pages;
mod places;
mod stages;
mod storm;
mod waiting_room;
mod walks;
mod way;
pub(crate) mod working_days;
