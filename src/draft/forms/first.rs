//! Write first, then talk briefly about what is still open.

use super::agenda::{before, is_decided};
use crate::advice::hours;
use crate::draft::dates::{ANSWER_TIME, TO_ANSWER, end_of, long, noon};
use crate::draft::message::{Kind, Message, ours};
use crate::draft::piece::{Known, Piece, pieces};
use crate::draft::{Brief, Draft, Talk};
use crate::meeting::time::Day;
use crate::meeting::{Purpose, Tick};
use crate::text::{Msg, Phrase, Value, messages as m};

/// Working days until what there is to read is shared.
const TO_SHARE: u8 = 2;

/// The days of reading first and talking after.
struct Days {
    share: Known<Day>,
    views: Known<Day>,
    list: Day,
    call: Known<Day>,
    minutes: u32,
}

impl Days {
    fn of(brief: &Brief) -> Self {
        let dates = brief.dates();
        let share = dates.after(dates.start(), TO_SHARE);
        let views = dates.answers(share, TO_ANSWER);
        // A chosen day may leave less time than we would take to prepare.
        let share = if share < views.value { share } else { dates.start() };
        let list = dates.after(views.value, 1);
        Self {
            share: Known::assumed(share),
            views,
            list,
            call: Known::assumed(dates.after(list, 1)),
            minutes: hours::short_meeting(brief.meeting.attendance.length),
        }
    }

    fn talk(&self) -> Talk {
        Talk { day: self.call.value, start: ANSWER_TIME, minutes: self.minutes }
    }

    fn end(&self) -> Value {
        Value::Time(end_of(ANSWER_TIME, self.minutes))
    }

    /// "Wednesday 2 December, 12:00 to 12:30."
    fn call_time(&self) -> Piece {
        self.call.say(|day| m::draft_first_call(long(day), noon(), self.end()))
    }
}

/// Read, write, then talk about what is open.
pub(super) fn write_first(brief: &Brief) -> Draft {
    let days = Days::of(brief);
    let dates = brief.dates();
    let purpose = brief.purpose();
    let decides = purpose == Some(Purpose::Decide);
    let (share_step, prepare, write_step) = if decides {
        (m::PLAN_FIRST_COMPARISON, m::ASSUME_YOU_COMPARE, m::PLAN_FIRST_WRITE)
    } else {
        (m::PLAN_FIRST_SHARE, m::ASSUME_YOU_PREPARE, m::PLAN_WRITE_DOWN)
    };
    let list = if purpose == Some(Purpose::Ideas) {
        m::PLAN_FIRST_LIST_IDEAS.into()
    } else if brief.has(Tick::OnlyTime) {
        m::PLAN_FIRST_LIST_KEEP.into()
    } else {
        brief.by_decider(
            [m::PLAN_FIRST_LIST, m::PLAN_FIRST_LIST_ME, m::PLAN_FIRST_LIST_ALL],
            |name| m::plan_first_list_named(name),
        )
    };
    let call = brief
        .by_decider([m::PLAN_FIRST_CALL, m::PLAN_FIRST_CALL_ME, m::PLAN_FIRST_CALL_ALL], |name| {
            m::plan_first_call_named(name)
        });
    let span = m::plan_day_span(Value::ShortDate(days.call.value), noon(), days.end());
    let length = brief.meeting.attendance.length.is_none();
    let silence = if decides { m::DRAFT_SILENCE_ASK } else { before(purpose).none };
    Draft::default()
        .on(dates.when(dates.start()), dates.start(), m::PLAN_SEND)
        .on(dates.when(days.share.value), days.share.value, share_step)
        .by(days.views.value, m::PLAN_FIRST_VIEWS)
        .on(dates.when(days.list), days.list, list)
        .talk(span, days.talk(), call)
        .on(m::PLAN_SAME_DAY.into(), days.call.value, write_step)
        .assume(brief.assumed_decider().filter(|_| is_decided(purpose)))
        .assume(Some(prepare.into()))
        .assume(Some(m::ASSUME_DATES.into()))
        .assume(length.then(|| m::assume_minutes(days.minutes)))
        .assume(brief.assumed_place(m::ASSUME_RESULT_SAME))
        .message(opening(brief, &days))
        .message(before(purpose).outline.map(|outline| outline()))
        .message(brief.reminder(days.views, Some(silence.into())))
        .message(invitation(brief, &days))
        .message(brief.closing(Some(days.call.value)))
        .message(decides.then(|| brief.record(Some(days.call.value))))
}

/// What the call is for. The only time people talk is kept, whatever is open.
fn after_reading(brief: &Brief) -> Msg {
    if brief.has(Tick::OnlyTime) { m::DRAFT_FIRST_CALL_KEEP } else { m::DRAFT_FIRST_CALL_OPEN }
}

/// What goes out today.
fn opening(brief: &Brief, days: &Days) -> Message {
    let purpose = brief.purpose();
    let before = before(purpose);
    let intent = if brief.has(Tick::Undo) {
        Piece::told(m::DRAFT_FIRST_UNDO)
    } else {
        m::DRAFT_FIRST_INTENT.into()
    };
    let ask = days.share.and(days.views);
    let ask = ask.say(|(share, day)| (before.ask)(long(share), long(day), noon()));
    let silence: Option<Piece> = match purpose {
        Some(Purpose::Decide) => m::DRAFT_SILENCE_ASK.into(),
        _ => None,
    };
    let ideas = purpose == Some(Purpose::Ideas);
    let grouped = ideas.then(|| Piece::from(m::DRAFT_FIRST_AFTER_IDEAS));
    let written = brief.has(Tick::Zones).then(|| Piece::told(m::DRAFT_FIRST_CALL_ZONES));
    let mut message = Message::opening(subject(brief, days.views.value))
        .line(brief.hi())
        .text(pieces![brief.matter(), intent])
        .heading(m::DRAFT_FIRST_HEADING_ASK)
        .text(pieces![ask])
        .steps(ours(&before.views))
        .text(pieces![before.none, silence, m::DRAFT_AWAY, brief.some()])
        .with(|message| brief.who(message));
    if let Some(decides) = brief.decides().filter(|_| is_decided(purpose)) {
        message = message.heading(m::DRAFT_FIRST_HEADING_DECIDES).text(vec![decides]);
    }
    message
        .heading(m::DRAFT_FIRST_HEADING_CALL)
        .text(pieces![days.call_time(), after_reading(brief), written])
        .heading(m::DRAFT_FIRST_HEADING_AFTER)
        .text(pieces![grouped, brief.talk_result()])
        .text(pieces![is_decided(purpose).then(|| Piece::from(m::DRAFT_MISSING))])
        .line(m::DRAFT_THANK_YOU)
}

/// "Your view by Monday 30 November: Nordpay or Calla?"
fn subject(brief: &Brief, day: Day) -> Phrase {
    match (brief.either(), brief.short_topic()) {
        (Some(options), _) => m::draft_first_subject_options(long(day), options),
        (None, Some(topic)) => m::draft_first_subject_topic(long(day), topic),
        (None, None) => m::draft_first_subject(long(day)),
    }
}

/// The short meeting.
fn invitation(brief: &Brief, days: &Days) -> Message {
    let title = match (brief.either(), brief.short_topic()) {
        (Some(options), _) => m::draft_first_invitation_options(options, days.minutes),
        (None, Some(topic)) => m::draft_first_invitation_topic(days.minutes, topic),
        (None, None) => m::draft_first_invitation(days.minutes),
    };
    Message::send(Kind::Invitation, m::DRAFT_TITLE_INVITATION)
        .about(title)
        .text(pieces![days.call_time(), before(brief.purpose()).read])
        .heading(m::DRAFT_QUESTIONS_HEADING)
        .steps(brief.agenda(true))
        .text(pieces![brief.decides_at_the_end(), m::DRAFT_WRITTEN_SAME_DAY])
}
