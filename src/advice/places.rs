//! What the places of those who take part say to the rules, and for a reason that was given: the
//! words get exact, and promise no talk for which no hour is fair to all.

use super::hours::After;
use super::rules::Rule;
use super::source::{Source, Strength};
use crate::meeting::sites::{Outside, Span};
use crate::meeting::time::{Day, DaysOff};
use crate::meeting::{Meeting, Sites, Tick};
use crate::text::{Msg, Phrase, Value, messages as m};

/// Up to so many shared minutes are few.
const FEW: u32 = 120;

/// The meeting as the rules see it from a day on. If the places share no working hour, no time
/// suits everyone, whether that was ticked or not.
#[must_use]
pub fn settled(meeting: &Meeting, sites: &Sites, today: Day, days_off: &DaysOff) -> Meeting {
    let fit = sites.fit(today.plus_working_days(1, days_off), 0, days_off);
    let apart = fit.is_some_and(|fit| fit.shared.is_none()) && !meeting.ticks.has(Tick::Zones);
    let ticks = meeting.ticks;
    Meeting { ticks: if apart { ticks.with_computed(Tick::Zones) } else { ticks }, ..*meeting }
}

/// The reason of a rule as the places make it exact from a day on; nothing where they say
/// nothing of it.
#[must_use]
pub fn exactly(rule: &Rule, sites: &Sites, day: Day, days_off: &DaysOff) -> Option<Phrase> {
    if rule.reason != m::REASON_ZONES {
        return None;
    }
    let fit = sites.fit(day, 0, days_off)?;
    let count = sites.list.len();
    match fit.shared.map(Span::minutes) {
        Some(minutes) if minutes > FEW => None,
        Some(minutes) => Some(m::reason_zones_share(count, Value::Duration(minutes))),
        None => {
            let Outside { site, minute } = fit.outside?;
            Some(m::reason_zones_none(count, site.name.as_str(), Value::Time(minute)))
        }
    }
}

/// Where the reason of a rule comes from. What is said in the place of its own words is our view.
#[must_use]
pub fn evidence(rule: &Rule, after: Option<After>) -> (&'static [&'static Source], Strength) {
    if reason(rule, after) == rule.reason {
        (rule.sources, rule.strength)
    } else {
        (&[], Strength::OurView)
    }
}

/// The reason of a rule. Where a second round in writing follows, no reason promises a talk: it
/// says of the same what holds in writing too.
#[must_use]
pub fn reason(rule: &Rule, after: Option<After>) -> Msg {
    if after != Some(After::Round) {
        return rule.reason;
    }
    match rule.reason {
        m::REASON_TALK_NEWS => m::REASON_TALK_NEWS_WRITTEN,
        m::REASON_APART => m::REASON_APART_WRITTEN,
        m::REASON_CHANGE_IT => m::REASON_CHANGE_IT_WRITTEN,
        m::REASON_SHOW_TALK => m::REASON_SHOW_TALK_WRITTEN,
        m::REASON_IDEAS_OPEN => m::REASON_IDEAS_OPEN_WRITTEN,
        m::REASON_TRADE => m::REASON_TRADE_WRITTEN,
        m::REASON_FACTS => m::REASON_FACTS_WRITTEN,
        m::REASON_DIFFER => m::REASON_DIFFER_WRITTEN,
        m::REASON_BACK_OPEN => m::REASON_BACK_OPEN_WRITTEN,
        m::REASON_UPDATES => m::REASON_UPDATES_WRITTEN,
        m::REASON_OTHER_TALK => m::REASON_OTHER_TALK_WRITTEN,
        m::REASON_TOGETHER => m::REASON_TOGETHER_WRITTEN,
        m::REASON_PERSON => m::REASON_PERSON_WRITTEN,
        m::REASON_TOUCH => m::REASON_TOUCH_WRITTEN,
        m::REASON_ROUGH => m::REASON_ROUGH_WRITTEN,
        m::REASON_IDEAS_EMPTY => m::REASON_IDEAS_EMPTY_WRITTEN,
        m::REASON_FAST_LOOP => m::REASON_FAST_LOOP_WRITTEN,
        m::REASON_PROBLEM_OPEN => m::REASON_PROBLEM_OPEN_WRITTEN,
        m::REASON_QUESTIONS => m::REASON_QUESTIONS_WRITTEN,
        m::REASON_DOING => m::REASON_DOING_WRITTEN,
        m::REASON_TEACH_OPEN => m::REASON_TEACH_OPEN_WRITTEN,
        m::REASON_TERMS => m::REASON_TERMS_WRITTEN,
        m::REASON_ONLY_TIME => m::REASON_ONLY_TIME_WRITTEN,
        m::REASON_NEW => m::REASON_NEW_WRITTEN,
        as_it_is => as_it_is,
    }
}
