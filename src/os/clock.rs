//! The current time: the system's clock and time zone, or `SESAME_NOW`.

#[cfg(unix)]
use std::path::Path;
#[cfg(unix)]
use std::sync::OnceLock;

use chrono::{DateTime, FixedOffset, Local, NaiveDateTime, TimeZone, Utc, offset::LocalResult};

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
            None if !has_zone() => Now::fixed(Utc::now().fixed_offset()),
            Some(at) if !has_zone() => Now::fixed(at),
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

/// Whether the time zone can be read: `TZ` may name a pipe, and reading it would wait for ever. Without one, the time is
/// UTC.
#[cfg(unix)]
fn has_zone() -> bool {
    /// Where `TZ` is looked for.
    const FOLDERS: [&str; 4] = ["/usr/share/zoneinfo", "/share/zoneinfo", "/etc/zoneinfo", "/usr/share/lib/zoneinfo"];
    static HAS: OnceLock<bool> = OnceLock::new();
    *HAS.get_or_init(|| {
        let name = std::env::var("TZ").unwrap_or_default();
        let name = name.strip_prefix(':').unwrap_or(&name);
        // A folder is no danger: it is opened and not read. An absolute path is looked for as it is.
        let mut found = FOLDERS.iter().filter_map(|folder| std::fs::metadata(Path::new(folder).join(name)).ok());
        found.all(|there| there.is_file() || there.is_dir())
    })
}

/// Windows does not ask `TZ`.
#[cfg(not(unix))]
fn has_zone() -> bool {
    true
}

fn local(at: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
    at.with_timezone(&Local).fixed_offset()
}

fn instant(at: NaiveDateTime) -> DateTime<FixedOffset> {
    match Local.from_local_datetime(&at) {
        LocalResult::Single(at) => at.fixed_offset(),
        // Which of the two comes first differs from zone to zone.
        LocalResult::Ambiguous(one, other) => one.max(other).fixed_offset(),
        // A local time that daylight saving skips: use one hour later.
        LocalResult::None => {
            let later = at + chrono::TimeDelta::hours(1);
            let at = Local.from_local_datetime(&later).latest();
            at.map_or_else(|| later.and_utc().fixed_offset(), |at| at.fixed_offset())
        }
    }
}
