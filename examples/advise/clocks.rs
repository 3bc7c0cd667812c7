//! The clocks of other places, from a library's own copy of the IANA database, so that every
//! machine says the same. The widget asks the browser instead.

use jiff::Timestamp;
use jiff::tz::TimeZoneDatabase;
use meeting_or_async::meeting::zones::{Instant, Zones};

/// The IANA database, and where the reader is.
#[derive(Clone)]
pub(crate) struct Clocks {
    database: TimeZoneDatabase,
    own: String,
}

impl Clocks {
    /// The clocks of a reader in this zone; in none, where it is empty.
    pub(crate) fn of(own: &str) -> Self {
        Self { database: TimeZoneDatabase::bundled(), own: own.to_owned() }
    }
}

impl Zones for Clocks {
    fn offset(&self, zone: &str, at: Instant) -> Option<i32> {
        let zone = self.database.get(zone).ok()?;
        let at = Timestamp::from_second(at.0.checked_mul(60)?).ok()?;
        Some(zone.to_offset(at).seconds().div_euclid(60))
    }

    fn own(&self) -> &str {
        &self.own
    }
}
