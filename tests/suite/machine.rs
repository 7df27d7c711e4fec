//! The machine, on the small guide: the way and its gates, answers and what they change, clocks, pages laid over others.

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
