//! What the places of those who take part say for a reason that was given, and for the talk
//! after the writing. They move no rule: only the words get exact, and a talk for which no hour
//! is fair to all becomes a second round in writing.

use super::hours::{After, short_meeting};
use super::rules::Rule;
use super::verdict::Verdict;
use crate::meeting::sites::Outside;
use crate::meeting::time::{Day, DaysOff};
use crate::meeting::{Door, Meeting, Sites};
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

/// What follows on the writing, where people write first.
#[must_use]
pub fn after(
    meeting: &Meeting,
    verdict: Verdict,
    sites: &Sites,
    today: Day,
    days_off: &DaysOff,
) -> Option<After> {
    let talk = After::talk(meeting, verdict)?;
    let day = sites.fair_day(today, days_off);
    let fair = meeting.door != Door::Meeting
        || sites.list.is_empty()
        || sites.talk(day, short_meeting(meeting.attendance.length), days_off).is_some();
    Some(if fair { talk } else { After::Round })
}
