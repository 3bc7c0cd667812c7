//! Someone will be away: what those get who help, who should know, and the person who goes.
//!
//! No reason is named anywhere, and nothing is promised but what the person chose.

use crate::draft::dates::long;
use crate::draft::message::{Kind, Message, ours};
use crate::draft::parts::lines;
use crate::draft::piece::{Known, Piece, pieces};
use crate::draft::{AwayBrief, Draft};
use crate::meeting::Answer;
use crate::meeting::time::Day;
use crate::questions::Reach;
use crate::text::{Msg, Phrase, Value, messages as m};

/// How many working days those who help have to say yes.
const TO_SAY_YES: u8 = 2;

impl AwayBrief<'_> {
    /// The first day back. One on which nobody works moves to the next working day, and that is
    /// then an assumption which the person sees.
    fn back(&self) -> Option<Known<Day>> {
        let back = self.words.back.given()?;
        let day = back.working_day(self.days_off);
        Some(if day == back { Known::said(day) } else { Known::assumed(day) })
    }

    /// Whether the person is away already.
    fn is_gone(&self) -> bool {
        self.words.from.is_some_and(|from| from <= self.now.day)
    }

    /// "I am away from Monday 30 November."
    fn from(&self) -> Piece {
        match self.words.from {
            Some(from) if from < self.now.day => {
                Known::said(long(from)).say(m::draft_absence_since)
            }
            Some(from) => Known::said(long(from)).say(m::draft_absence_from),
            None => Piece::told(m::DRAFT_ABSENCE_OPEN),
        }
    }

    /// "I am back on Friday 4 December."
    fn back_line(&self) -> Option<Piece> {
        match self.words.back {
            Answer::Unknown => Some(Piece::told(m::DRAFT_ABSENCE_BACK_UNKNOWN)),
            _ => self.back().map(|back| back.map(long).say(m::draft_absence_back)),
        }
    }

    /// "Away from Monday 30 November, back on Friday 4 December". A day that is past is left out.
    fn subject(&self) -> Phrase {
        let back = self.back().map(|back| long(back.value));
        let from = self.words.from.filter(|from| *from >= self.now.day);
        match (from.map(long), back) {
            (Some(from), Some(back)) => m::draft_absence_subject_both(from, back),
            (Some(from), None) => m::draft_absence_subject_from(from),
            (None, Some(back)) => m::draft_absence_subject_back(back),
            (None, None) => m::DRAFT_ABSENCE_SUBJECT.into(),
        }
    }

    /// The greeting: of one person who helps, one is written to.
    fn hi(&self) -> Msg {
        if self.words.helpers.len() > 1 { m::DRAFT_HI_ALL } else { m::DRAFT_HI }
    }

    /// That nobody can reach the person, unless they chose otherwise.
    fn no_reach(&self) -> Option<Piece> {
        match self.words.reach {
            Reach::Open => Some(assumed(m::DRAFT_ABSENCE_NO_REACH)),
            Reach::No => Some(Piece::told(m::DRAFT_ABSENCE_NO_REACH)),
            Reach::Here => None,
        }
    }

    /// Whether it was said what those who help do, so that there is a rest.
    fn has_rest(&self) -> bool {
        !(self.words.must_run.is_empty() && self.words.alone.is_empty())
    }

    /// The day on which the person hands over: the last working day before, if that is still
    /// to come or today.
    fn hand_over(&self) -> Option<Day> {
        let day = self.words.from?.working_day_before(self.days_off);
        (day >= self.now.day).then_some(day)
    }

    /// When those who help have said yes or no, and when they are asked again. Both come before
    /// the day on which the others are told who helps; where that is near, nobody is asked again.
    fn answers(&self) -> (Day, Option<Day>) {
        let after = |day: Day, days| day.plus_working_days(days, self.days_off);
        let before = |day: Day| day.working_day_before(self.days_off);
        let soon = after(self.start(), TO_SAY_YES);
        let last = match self.words.from {
            Some(_) => self.hand_over(),
            None => self.back().map(|back| before(back.value)),
        };
        let (tell, again) = match last.map(before) {
            Some(near) if before(near) > self.start() => (soon.min(before(near)), true),
            Some(near) => (near.max(self.start()), false),
            None if self.words.from.is_none() => (soon, true),
            None => (self.now.day, false),
        };
        (tell, again.then(|| after(tell, 1)))
    }

    /// Whether it is all right for those who help, and what happens if they say nothing. Whoever
    /// is gone cannot be told, so there is another way out.
    fn all_right(&self) -> Vec<Piece> {
        if self.is_gone() {
            return pieces![self.has_rest().then(|| Piece::from(m::DRAFT_ABSENCE_TOO_MUCH))];
        }
        let (tell, again) = self.answers();
        let by: Piece = if tell == self.now.day {
            m::DRAFT_ABSENCE_TELL_TODAY.into()
        } else {
            Known::assumed(long(tell)).say(m::draft_absence_tell_by)
        };
        let silence: Piece = match again {
            Some(day) => Known::assumed(long(day)).say(m::draft_absence_ask_again),
            None => m::DRAFT_ABSENCE_NO.into(),
        };
        let ask =
            if self.has_rest() { m::DRAFT_ABSENCE_ALL_RIGHT } else { m::DRAFT_ABSENCE_CAN_YOU };
        let agree = self.is_open().then(|| assumed(m::DRAFT_ABSENCE_AGREE));
        pieces![ask, by, silence, agree]
    }

    /// By when those who help say yes or no, where that is later than today.
    fn assumed_answers(&self) -> Option<Phrase> {
        let (tell, _) = self.answers();
        (!self.is_gone() && tell > self.now.day).then(|| m::assume_answers_day(long(tell)))
    }

    /// Whether it is still to be agreed what those who help do.
    fn is_open(&self) -> bool {
        !self.has_rest() && !self.is_gone()
    }

    /// Whether nobody was named to whom clients write.
    fn waits(&self) -> bool {
        self.words.clients && self.words.contact.is_none()
    }

    /// The day on which the person asks for help: today, or the next working day where that is
    /// early enough.
    fn start(&self) -> Day {
        let day = self.now.day.working_day(self.days_off);
        if self.words.from.is_some_and(|from| day >= from) { self.now.day } else { day }
    }

    fn when(&self, day: Day) -> Phrase {
        if day == self.now.day { m::PLAN_TODAY.into() } else { m::plan_day(Value::ShortDate(day)) }
    }
}

/// The plan and the messages.
pub(in crate::draft) fn away(brief: &AwayBrief) -> Draft {
    let back = brief.back().filter(Known::is_assumed);
    let reach = (brief.words.reach == Reach::Open).then(|| m::ASSUME_ABSENCE_REACH.into());
    plan(brief)
        .assume(brief.assumed_answers())
        .assume(reach)
        .assume(brief.has_rest().then(|| m::ASSUME_ABSENCE_REST.into()))
        .assume(brief.is_open().then(|| m::ASSUME_ABSENCE_AGREE.into()))
        .assume(brief.waits().then(|| m::ASSUME_ABSENCE_WAITS.into()))
        .assume(back.map(|back| m::assume_absence_back(long(back.value))))
        .message(helpers(brief))
        .message(brief.words.colleagues.then(|| colleagues(brief)))
        .message(brief.words.clients.then(|| clients(brief)))
        .message(brief.words.clients.then(|| reply(brief)))
        .message((!brief.is_gone()).then(before))
        .message(back_again(brief))
        .message(record())
}

fn plan(brief: &AwayBrief) -> Draft {
    let hand_over = match (brief.words.colleagues, brief.words.clients) {
        (false, false) => m::PLAN_ABSENCE_HAND_OVER,
        (true, false) => m::PLAN_ABSENCE_COLLEAGUES,
        (_, true) => m::PLAN_ABSENCE_CLIENTS,
    };
    let (today, start) = (brief.now.day, brief.start());
    let (tell, again) = brief.answers();
    let ask = match (brief.is_open(), brief.words.from) {
        (true, Some(_)) => m::PLAN_ABSENCE_ASK_OPEN,
        (true, None) => m::PLAN_ABSENCE_ASK_OPEN_DAYS,
        (false, Some(_)) => m::PLAN_ABSENCE_ASK,
        (false, None) => m::PLAN_ABSENCE_ASK_DAYS,
    };
    let yes = if again.is_some() { m::PLAN_ABSENCE_YES } else { m::PLAN_ABSENCE_YES_LAST };
    let away = if brief.words.reach_at.is_some() {
        m::PLAN_ABSENCE_AWAY_REACH
    } else {
        m::PLAN_ABSENCE_AWAY
    };
    let mut plan = Draft::default();
    plan = match (brief.words.from, brief.hand_over()) {
        _ if brief.is_gone() => plan.on(m::PLAN_TODAY.into(), today, m::PLAN_ABSENCE_SEND),
        (Some(from), day) => {
            let day = day.map_or(start, |day| day.max(start));
            plan.on(brief.when(start), start, ask)
                .on(brief.when(tell), tell, yes)
                .on(brief.when(day), day, hand_over)
                .on(brief.when(from), from, away)
        }
        (None, _) => plan
            .on(brief.when(start), start, ask)
            .on(brief.when(tell), tell, yes)
            .then(m::PLAN_ABSENCE_LAST_DAY, hand_over)
            .then(m::PLAN_THEN, away),
    };
    match brief.back() {
        Some(back) => plan.on(brief.when(back.value), back.value, m::PLAN_ABSENCE_BACK),
        None => plan.then(m::PLAN_ABSENCE_WHEN_BACK, m::PLAN_ABSENCE_BACK),
    }
}

/// What those get who help: what to look after, what to decide, and what they need not do.
fn helpers(brief: &AwayBrief) -> Message {
    let words = brief.words;
    let named = brief.has_rest();
    let rest = named.then(|| assumed(m::DRAFT_ABSENCE_REST));
    let reach = words.reach_at.as_deref().map(|at| Piece::typed(at, m::draft_absence_reach));
    let no_wait = (named && words.reach != Reach::Here).then(|| m::DRAFT_ABSENCE_NO_WAIT.into());
    let write_down = named.then(|| Piece::from(m::DRAFT_ABSENCE_WRITE_DOWN));
    let look_after = match (words.must_run.as_slice(), words.helpers.as_slice()) {
        ([], _) => None,
        (_, [_, _, ..]) => Some(Piece::from(m::DRAFT_ABSENCE_LOOK_AFTER_ALL)),
        _ => Some(m::DRAFT_ABSENCE_LOOK_AFTER.into()),
    };
    let (tell, _) = brief.answers();
    let subject: Phrase = if brief.is_gone() {
        m::DRAFT_ABSENCE_SUBJECT_HELPED.into()
    } else if tell == brief.now.day {
        m::DRAFT_ABSENCE_SUBJECT_HELP_TODAY.into()
    } else {
        m::draft_absence_subject_help(long(tell))
    };
    let message = Message::opening(subject).line(brief.hi()).text(pieces![
        m::DRAFT_ABSENCE_ASK,
        brief.words.from.map(|_| brief.from()),
        brief.back_line(),
    ]);
    let message = listed(message, m::DRAFT_ABSENCE_HELPERS, &words.helpers);
    let message = listed(message, m::DRAFT_ABSENCE_MUST_RUN, &words.must_run);
    let message = message.text(pieces![look_after]);
    let message = listed(message, m::DRAFT_ABSENCE_ALONE, &words.alone);
    let trust = (!words.alone.is_empty()).then(|| Piece::from(m::DRAFT_ABSENCE_TRUST));
    Message { title: m::DRAFT_TITLE_ABSENCE_HELPERS.into(), ..message }
        .text(pieces![trust])
        .text(pieces![rest])
        .text(pieces![brief.no_reach(), no_wait, reach])
        .text(pieces![write_down])
        .text(brief.all_right())
        .line(m::DRAFT_THANK_YOU)
}

/// Typed lines under a heading, if there are any.
fn listed(message: Message, heading: Msg, typed: &[String]) -> Message {
    if typed.is_empty() { message } else { message.heading(heading).bullets(lines(typed)) }
}

/// What colleagues get.
fn colleagues(brief: &AwayBrief) -> Message {
    let helpers = &brief.words.helpers;
    let message = Message::send(Kind::Notice, m::DRAFT_TITLE_ABSENCE_COLLEAGUES)
        .about(brief.subject())
        .line(m::DRAFT_HI_ALL)
        .text(pieces![brief.from(), brief.back_line(), brief.no_reach()]);
    if helpers.is_empty() {
        return message.line(m::DRAFT_THANK_YOU);
    }
    let message = message.line(m::DRAFT_ABSENCE_GET_HELP).bullets(lines(helpers));
    message.line(m::DRAFT_ABSENCE_CREDIT)
}

/// Whom clients write to, or that what they write waits. No day is promised for it.
fn contact(brief: &AwayBrief, say: fn(Value) -> Phrase) -> Piece {
    match brief.words.contact.as_deref() {
        Some(contact) => Piece::typed(contact, say),
        None => assumed(m::DRAFT_ABSENCE_WAITS),
    }
}

/// A sentence of ours that the person sees as an assumption.
fn assumed(msg: Msg) -> Piece {
    Known::assumed(()).say(|()| msg.into())
}

/// What clients get.
fn clients(brief: &AwayBrief) -> Message {
    let contact = contact(brief, m::draft_absence_contact);
    Message::send(Kind::Notice, m::DRAFT_TITLE_ABSENCE_CLIENTS)
        .about(brief.subject())
        .line(m::DRAFT_HELLO)
        .text(pieces![brief.from(), brief.back_line(), contact])
        .line(m::DRAFT_THANK_YOU)
}

/// What everyone gets who writes in the meantime. It promises no answer.
fn reply(brief: &AwayBrief) -> Message {
    let subject = match brief.back() {
        Some(back) => m::draft_absence_subject_back(long(back.value)),
        None => m::DRAFT_ABSENCE_REPLY_SUBJECT.into(),
    };
    let contact = contact(brief, m::draft_absence_reply_contact);
    Message::send(Kind::AutoReply, m::DRAFT_TITLE_ABSENCE_REPLY).about(subject).text(pieces![
        m::DRAFT_ABSENCE_REPLY,
        brief.back_line(),
        contact
    ])
}

/// What to ask oneself before.
fn before() -> Message {
    Message::keep(Kind::Questions, m::DRAFT_TITLE_ABSENCE_GO).bullets(ours(&[
        m::DRAFT_ABSENCE_KNOWS,
        m::DRAFT_ABSENCE_ACCESS,
        m::DRAFT_ABSENCE_MEETINGS,
        m::DRAFT_ABSENCE_SWITCH_OFF,
        m::DRAFT_ABSENCE_FIRST_DAY,
    ]))
}

/// Thanks to those who helped, and what was decided.
fn back_again(brief: &AwayBrief) -> Message {
    let helpers = &brief.words.helpers;
    let message = Message::send(Kind::Closing, m::DRAFT_TITLE_ABSENCE_BACK)
        .about(m::DRAFT_ABSENCE_BACK_SUBJECT)
        .line(brief.hi());
    let message = if helpers.is_empty() {
        message.line(m::DRAFT_ABSENCE_BACK_THANKS)
    } else {
        message.line(m::DRAFT_ABSENCE_BACK_NAMES).bullets(lines(helpers))
    };
    message
        .line(m::DRAFT_ABSENCE_BACK_ASK)
        .steps(ours(&[m::DRAFT_ABSENCE_DECIDED, m::DRAFT_ABSENCE_LEFT, m::DRAFT_ABSENCE_HARD]))
        .line(m::DRAFT_ABSENCE_KEEP)
}

/// The decisions in one list, with the names of those who made them.
fn record() -> Message {
    Message::fill(Kind::Record, m::DRAFT_TITLE_ABSENCE_RECORD)
        .about(m::DRAFT_ABSENCE_RECORD_SUBJECT)
        .bullets(ours(&[
            m::DRAFT_ABSENCE_RECORD_DECIDED,
            m::DRAFT_CLOSE_OPEN,
            m::DRAFT_ABSENCE_RECORD_WELL,
            m::DRAFT_ABSENCE_RECORD_THANKS,
        ]))
}
