//! Paper and calendars: the clocks as a calendar file. Pure: a session goes in, text comes out.

mod ics;

pub use ics::calendar;
