//! What the places of those who take part say for a reason that was given. They move no rule:
//! only the words get exact.

use super::rules::Rule;
use crate::meeting::Sites;
use crate::meeting::sites::Outside;
use crate::meeting::time::{Day, DaysOff};
use crate::text::{Phrase, Value, messages as m};

/// Up to so many shared minutes are few.
const FEW: u32 = 120;

/// The reason of a rule as the places make it exact; nothing where they say nothing of it.
#[must_use]
pub fn exactly(rule: &Rule, sites: &Sites, day: Day, days_off: &DaysOff) -> Option<Phrase> {
    if rule.reason != m::REASON_ZONES || sites.list.len() < 2 {
        return None;
    }
    let day = sites.fair_day(day.plus_working_days(1, days_off), days_off);
    let count = sites.list.len();
    match sites.shared(day, days_off).map(crate::meeting::sites::Span::minutes) {
        Some(minutes) if minutes > FEW => None,
        Some(minutes) => Some(m::reason_zones_share(count, Value::Duration(minutes))),
        None => {
            let Outside { site, minute } = sites.outside(day, days_off)?;
            Some(m::reason_zones_none(count, site.name.as_str(), Value::Time(minute)))
        }
    }
}
