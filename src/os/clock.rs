//! The current time: the system's clock and time zone, or `SESAME_NOW`.

use chrono::{DateTime, FixedOffset, Local, NaiveDateTime, Offset, TimeZone, offset::LocalResult};

use crate::calendar::{Now, Zone};
use crate::screen::World;
use crate::wizard::{Effect, Event};

#[derive(Debug, Clone, Copy, Default)]
pub struct Clock {
    frozen: Option<DateTime<FixedOffset>>,
}

impl Clock {
    /// The system clock, or one frozen at an RFC 3339 instant.
    ///
    /// # Errors
    /// The text is not an RFC 3339 instant.
    pub fn new(frozen: Option<&str>) -> Result<Self, chrono::ParseError> {
        let frozen = frozen.map(DateTime::parse_from_rfc3339).transpose()?;
        Ok(Clock { frozen })
    }

    /// The current time. A frozen instant whose offset is not the system's at that time keeps its own offset.
    #[expect(clippy::disallowed_methods, reason = "the one clock")]
    pub fn now(&self) -> Now {
        let system = Zone::System { local, instant };
        match self.frozen {
            None => Now { at: Local::now().fixed_offset(), zone: system },
            Some(at) if local(at).offset() == at.offset() => Now { at, zone: system },
            Some(at) => Now::fixed(at),
        }
    }
}

/// For a practice, and before there is a session: only the time is needed.
impl World for Clock {
    fn now(&self) -> Now {
        Clock::now(self)
    }

    fn perform(&mut self, _effect: Effect) -> Option<Event> {
        None
    }
}

fn local(at: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
    at.with_timezone(&Local).fixed_offset()
}

fn instant(at: NaiveDateTime) -> DateTime<FixedOffset> {
    match Local.from_local_datetime(&at) {
        LocalResult::Single(at) | LocalResult::Ambiguous(_, at) => at.fixed_offset(),
        // A local time that daylight saving skips: use one hour later.
        LocalResult::None => {
            let later = at + chrono::TimeDelta::hours(1);
            let offset = Local.offset_from_utc_datetime(&later).fix();
            offset.from_local_datetime(&later).single().unwrap_or_else(|| later.and_utc().fixed_offset())
        }
    }
}
