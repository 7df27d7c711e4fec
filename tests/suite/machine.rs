//! The state machine, on the small guide: the path and its gates, answers and their effects, clocks, overlays.

mod answers;
mod clocks;
mod merged;
mod overlays;
mod page_language;
mod path;
mod places;
mod random_walks;
mod stages;
mod started_midway;
mod storm;
mod waiting_room;
pub(crate) mod working_days;
