//! One person decides, and the others know who.

use super::closing;
use crate::draft::dates::{TO_ANSWER, long};
use crate::draft::message::{Kind, Message};
use crate::draft::parts::Decider;
use crate::draft::piece::{Known, Piece, pieces};
use crate::draft::{Brief, Draft};
use crate::meeting::time::Day;
use crate::text::{Phrase, messages as m};

/// Who decides, and when.
struct Choice<'a> {
    decider: Known<Decider<'a>>,
    /// The one who was asked by name, and who decides instead.
    named: Option<(&'a str, Option<&'a str>)>,
    /// By when it is decided, or by when somebody has offered to.
    deadline: Known<Day>,
    /// By when it is decided. Where nobody is named, somebody has to be found before.
    chosen: Known<Day>,
    /// Whoever is asked by name may not be able to, so somebody else decides on this day.
    later: Day,
    is_open: bool,
}

impl<'a> Choice<'a> {
    fn of(brief: &Brief<'a>) -> Self {
        let dates = brief.dates();
        let deadline = dates.answers(dates.start(), TO_ANSWER);
        let later = dates.fair_after(deadline.value, 1);
        let decider = brief.decider();
        let is_open = matches!(decider.value, Decider::All | Decider::Unnamed);
        let named = match decider.value {
            Decider::Named(name) => Some((name, brief.words.deputy.as_deref())),
            _ => None,
        };
        let chosen = if is_open { Known::assumed(later) } else { deadline };
        Self { decider, named, deadline, chosen, later, is_open }
    }

    /// Who is asked to decide, and by when.
    fn asked(&self, brief: &Brief) -> Piece {
        self.decider.and(self.deadline).say(|(decider, day)| match decider {
            Decider::Me => m::draft_delegation_me(long(day), brief.time(day)),
            Decider::Named(name) => m::draft_delegation_named(name, long(day), brief.time(day)),
            Decider::All | Decider::Unnamed => m::draft_delegation_who(long(day), brief.time(day)),
        })
    }

    /// When all hear of it, where that is later than the deadline.
    fn heard(&self, brief: &Brief) -> Option<Piece> {
        let say = |day| m::draft_delegation_when(long(day), brief.time(day));
        self.is_open.then(|| self.chosen.say(say))
    }

    /// Who decides if whoever is asked cannot, and by when.
    fn otherwise(&self) -> Option<Piece> {
        let later = long(self.later);
        self.named.map(|(name, deputy)| match deputy {
            Some(deputy) => Known::said((name, deputy))
                .say(|(name, deputy)| m::draft_delegation_deputy(name, deputy, later)),
            None => Known::assumed(name).say(|name| m::draft_delegation_else(name, later)),
        })
    }

    /// Limits and advice, in time to be read before the choice.
    fn limits(&self, brief: &Brief) -> Piece {
        let deadline = self.deadline.value;
        let by = if self.is_open { Some(deadline) } else { brief.dates().reminder(deadline) };
        match by {
            // The day follows from the deadline, and is as sure as that.
            Some(day) => {
                self.deadline.map(|_| day).say(|day| m::draft_delegation_limits(long(day)))
            }
            None => m::DRAFT_DELEGATION_LIMITS_NOW.into(),
        }
    }

    fn subject(&self, brief: &Brief) -> Phrase {
        let by = brief.subject_day(self.chosen.value);
        match (self.decider.value, brief.short_topic()) {
            (Decider::Me, Some(topic)) => m::draft_delegation_subject_me_topic(by, topic),
            (Decider::Me, None) => m::draft_delegation_subject_me(by),
            (_, Some(topic)) => m::draft_delegation_subject_topic(by, topic),
            (_, None) => m::draft_delegation_subject(by),
        }
    }

    /// The reminder to whoever is asked. Nobody reminds themselves.
    fn reminder(&self, brief: &Brief) -> Option<Message> {
        let text = match self.decider.value {
            Decider::Named(name) => pieces![
                self.decider.map(|_| name).and(self.deadline).say(|(name, day)| {
                    m::draft_delegation_reminder(name, long(day), brief.time(day))
                }),
                brief.matter(),
                self.otherwise(),
                m::DRAFT_REMINDER_MORE,
            ],
            Decider::Me => return None,
            Decider::All | Decider::Unnamed => {
                pieces![m::DRAFT_REMINDER_SHORT, brief.matter(), self.asked(brief)]
            }
        };
        let day = brief.dates().reminder(brief.first_day(self.deadline.value))?;
        let reminder = Message::send(Kind::Reminder, m::draft_title_reminder(long(day)));
        Some(reminder.about(self.subject(brief)).text(text))
    }

    fn plan(&self, brief: &Brief) -> Draft {
        let dates = brief.dates();
        let told = match self.decider.value {
            Decider::Named(name) => m::plan_delegation_named(name),
            Decider::Me => m::PLAN_DELEGATION_TOLD.into(),
            Decider::All | Decider::Unnamed => m::PLAN_DELEGATION_ALL.into(),
        };
        let mut plan =
            Draft::default().on(dates.when(dates.start()), dates.start(), brief.send_step());
        if self.is_open {
            plan = plan.by(brief, self.deadline.value, m::PLAN_DELEGATION_WHO);
        }
        plan = plan.by(brief, self.chosen.value, told);
        let Some((name, deputy)) = self.named else { return plan };
        let step = match deputy {
            Some(deputy) => m::plan_delegation_deputy(name, deputy),
            None => m::plan_delegation_else(name),
        };
        plan.on(dates.when(self.later), self.later, step)
    }
}

/// The plan and the messages.
pub(super) fn delegation(brief: &Brief) -> Draft {
    let choice = Choice::of(brief);
    let close = choice.chosen.value;
    // Where someone else decides, that person writes the result; a place is still worth saying.
    let theirs = choice.decider.value != Decider::Me && brief.kept().is_none();
    let result = (!theirs).then(|| brief.result());
    let opening = Message::opening(choice.subject(brief))
        .line(brief.hi())
        .text(pieces![
            brief.matter(),
            m::DRAFT_DELEGATION_EASY,
            choice.asked(brief),
            choice.heard(brief),
            choice.otherwise(),
        ])
        .text(pieces![choice.limits(brief)])
        .with(|message| brief.who_writes(message))
        .text(pieces![result])
        .line(m::DRAFT_THANK_YOU);
    let alone = choice.named.filter(|(_, deputy)| deputy.is_none());
    let chosen = choice.chosen.is_assumed();
    let chosen = chosen.then(|| m::assume_chosen_by(long(close), brief.time(close)));
    let decided = if choice.is_open { Known::said(Decider::Unnamed) } else { choice.decider };
    choice
        .plan(brief)
        .assume(brief.assumed_decider())
        .assume(alone.map(|(name, _)| m::assume_you_decide_else(name)))
        .assume(brief.assumed_deadline(choice.deadline).filter(|_| choice.is_open))
        .assume(chosen)
        .assume(brief.assumed_kept(m::ASSUME_RESULT_HERE).filter(|_| !theirs))
        .message(opening)
        .message(choice.reminder(brief))
        .message(closing::simple(
            Some(close),
            &[
                m::DRAFT_DELEGATION_CHOSE,
                m::DRAFT_FILL_WHY,
                m::DRAFT_DELEGATION_FROM,
                m::DRAFT_FILL_SHAPED,
                m::DRAFT_DELEGATION_CHANGE,
            ],
            brief.thanks(),
        ))
        .message(brief.record_of(decided, Some(close)))
}
