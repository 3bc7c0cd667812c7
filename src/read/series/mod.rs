//! Looks through a whole calendar: which regular meetings it has, and how many hours they take.
//!
//! A [`Scan`] takes the bytes of an export (`.ics`, or a `.zip` with several) and is advanced in
//! slices, so that whoever runs it can answer in between. Then it has a [`List`]: each series once
//! (`expand.rs`, `join.rs`), what was held and what is ahead by real dates, and what the last
//! weeks were like (`weeks.rs`).
//!
//! Only what hours and people follow from is kept of an entry (`split.rs`): no description, no
//! place. Bounds: [`MOST_BYTES`] of text, [`MOST_EVENTS`] entries, 3,000 dates of a
//! rule, titles of 200 characters. A zone has every name that `zone.rs` understands; what its
//! clocks say, whoever runs the scan tells ([`Zones`](crate::meeting::zones::Zones)).

mod archive;
mod clock;
mod event;
mod expand;
mod join;
mod list;
mod people;
mod propose;
mod rule;
mod scan;
mod split;
mod summary;
mod weeks;
mod whole;

pub(super) use expand::next;
pub use list::{
    Days, LeftOut, List, MOST_NAMES, Me, Reason, Series, Settings, Singles, Sum, Whose,
};
pub use propose::{MOST_PROPOSED, Proposal, propose};
pub use scan::{Progress, Scan};
pub use weeks::{Week, WorkingDay};

/// The most that is read, in bytes of text.
pub const MOST_BYTES: usize = 50 * 1024 * 1024;
/// The most entries that are read.
pub const MOST_EVENTS: usize = 300_000;
