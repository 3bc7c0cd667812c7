//! Says the sample messages, because a message that no code says stops the
//! build. Goes together with them.

use super::messages::{self, SampleCaseTone};
use super::{Phrase, Value};
use crate::meeting::time::Day;

/// One phrase for each feature.
#[must_use]
pub fn samples(day: Day) -> Vec<Phrase> {
    vec![
        messages::SAMPLE_PLAIN.into(),
        messages::SAMPLE_TERM.into(),
        messages::sample_order(9_u32, "ten"),
        messages::sample_plural(1),
        messages::sample_case(SampleCaseTone::Firm),
        messages::sample_case(SampleCaseTone::Leaning),
        messages::sample_lines(Value::LongDate(day)),
    ]
}
