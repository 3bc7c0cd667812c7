//! What people can choose from, as part of a sentence and as a list.

use crate::advice::{Form, Verdict};
use crate::draft::Brief;
use crate::draft::parts::{SUBJECT, lines};
use crate::draft::piece::{Known, Piece};
use crate::meeting::Purpose;
use crate::text::{Phrase, Value, messages as m};

impl Brief<'_> {
    /// "Nordpay, Calla, or leave it as it is", where options were typed; a vote has the last
    /// line of its list, "none of these".
    fn alternatives(&self) -> Option<Phrase> {
        let mut reversed = self.words.options.iter().rev().map(|option| Value::from(&**option));
        let last = reversed.next()?;
        let vote = self.advice.verdict == Verdict::GoAsync
            && crate::draft::fitting(self.meeting, self.words, self.advice.verdict) == Form::Poll;
        let end = match (reversed.next(), vote) {
            (None, true) => return Some(m::draft_options_one_none(last)),
            (None, false) => return Some(m::draft_options_one(last)),
            (Some(before), true) => m::draft_options_last_none(before, last),
            (Some(before), false) => m::draft_options_last(before, last),
        };
        Some(reversed.fold(end, |rest, option| m::draft_options_more(option, rest)))
    }

    /// "Nordpay or Calla", where the options are few and short enough for a subject.
    pub(super) fn either(&self) -> Option<Phrase> {
        let options = &self.words.options;
        let length: usize = options.iter().map(|option| option.chars().count()).sum();
        if self.purpose() != Some(Purpose::Decide) || length > SUBJECT {
            return None;
        }
        let mut reversed = options.iter().rev().map(|option| Value::from(&**option));
        let last = reversed.next()?;
        let end = m::draft_either(reversed.next()?, last);
        Some(reversed.fold(end, |rest, option| m::draft_options_more(option, rest)))
    }

    /// What has to be chosen: the topic, the options, or both in one sentence.
    pub(in crate::draft) fn choice(&self) -> Option<Piece> {
        match (self.words.topic.as_deref(), self.alternatives()) {
            (Some(topic), Some(options)) => {
                Some(Known::said(topic).say(|topic| m::draft_topic_options(topic, options)))
            }
            (None, Some(options)) => Some(Known::said(options).say(m::draft_options)),
            (_, None) => self.topic(),
        }
    }

    /// The options as a list, with leaving it as it is.
    pub(super) fn option_list(&self) -> Vec<Piece> {
        let mut list = lines(&self.words.options);
        list.push(m::DRAFT_POLL_LEAVE.into());
        list
    }
}
