//! The settings of an organisation: rates, days, places and words.
//!
//! They never change a rule, a weight or a gate: nothing in [`crate::advice`] that judges takes
//! them. What is wrong with them is said to the person who writes them, never to the reader,
//! and one bad setting never takes the others away.
//!
//! `docs/policy.md` is the reference, `docs/policy.schema.json` the same for programs.

mod problem;
mod read;
mod reader;
mod value;

pub use problem::{Allowed, Problem, Wrong};
pub use value::{Json, Shape};

use crate::advice::Form;
use crate::letter::channel::Channel;
use crate::meeting::people::Year;
use crate::meeting::time::DaysOff;
use crate::meeting::{Currency, Purpose, WorkingHours};
use crate::questions::field::MOST_FOR_AN_HOUR;

/// The most groups of people with a rate of their own.
pub const MOST_GROUPS: usize = 8;

/// Pay is 70 % of what work costs an employer (United States, Bureau of Labor Statistics 2020),
/// so the cost is pay times 1 / 0.70. In hundredths.
pub const LOADED_FACTOR: u32 = 143;

/// The settings of an organisation, or ours where it has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The currency to offer first, and that of the rates.
    pub currency: Currency,
    /// What an hour of one person costs, by group. Never by person.
    pub rates: Vec<Rate>,
    /// What pay is multiplied with to get the cost to the employer, in hundredths.
    pub loaded_factor: u32,
    /// How often a year a regular meeting happens.
    pub year: Year,
    /// Which days nobody works.
    pub days_off: DaysOff,
    /// From when to when people work.
    pub working_hours: WorkingHours,
    /// Where decisions are kept.
    pub decisions_kept: Option<String>,
    /// Who decides what. A form counts before a purpose.
    pub who_decides: Vec<(Matter, String)>,
    /// Where a message of a form is pasted, where the person has not chosen.
    pub channels: Vec<(Form, Channel)>,
    /// What the organisation says about large meetings.
    pub note: Option<Note>,
    /// Where people get help.
    pub helpline: Option<String>,
}

/// What an hour of one person of a group costs the employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The name of the group.
    pub group: String,
    /// The cost of an hour, in hundredths of the currency's unit.
    pub hour: u32,
}

/// What someone decides: everything for a purpose, or what is written in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// All that is for this purpose.
    For(Purpose),
    /// All that is written in this form.
    Written(Form),
}

/// The organisation's words about a meeting above a size or a cost. They block nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Said above so many people.
    pub people_above: Option<u32>,
    /// Said above this cost of one meeting, in hundredths of the currency's unit.
    pub cost_above: Option<u64>,
    /// The words.
    pub text: String,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            currency: Currency::EUR,
            rates: Vec::new(),
            loaded_factor: LOADED_FACTOR,
            year: Year::default(),
            days_off: DaysOff::default(),
            working_hours: WorkingHours::default(),
            decisions_kept: None,
            who_decides: Vec::new(),
            channels: Vec::new(),
            note: None,
            helpline: None,
        }
    }
}

impl Policy {
    /// Reads the settings. What is not there, or cannot be used, is as in `defaults`.
    #[must_use]
    pub fn read(json: impl Json, defaults: Self) -> (Self, Vec<Problem>) {
        read::policy(value::value(json, 0), defaults)
    }

    /// What an hour costs the employer whose people are paid so much for it.
    #[must_use]
    pub fn loaded(&self, pay: u32) -> u32 {
        loaded(pay, self.loaded_factor)
    }

    /// Who decides, where the organisation says so: by what is written, then by the purpose.
    #[must_use]
    pub fn decider(&self, form: Form, purpose: Option<Purpose>) -> Option<&str> {
        let said = |matter: Matter| {
            let found = self.who_decides.iter().find(|(each, _)| *each == matter);
            found.map(|(_, name)| name.as_str())
        };
        said(Matter::Written(form)).or_else(|| said(Matter::For(purpose?)))
    }

    /// Where a message of this form is pasted, where the organisation says so.
    #[must_use]
    pub fn channel(&self, form: Option<Form>) -> Option<Channel> {
        let found = self.channels.iter().find(|(each, _)| Some(*each) == form);
        found.map(|(_, channel)| *channel)
    }
}

/// Pay times a factor in hundredths, up to the most that an hour may cost.
fn loaded(pay: u32, factor: u32) -> u32 {
    let most = MOST_FOR_AN_HOUR * 100;
    let cost = u64::from(pay) * u64::from(factor) / 100;
    u32::try_from(cost).unwrap_or(most).min(most)
}
