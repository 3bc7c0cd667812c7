//! Write first, then talk briefly about what is still open.

use super::agenda::{before, is_decided, is_recorded};
use super::round::{is_round, round_first};
use crate::advice::hours::{After, short_meeting};
use crate::draft::clocks::Hours;
use crate::draft::dates::{ANSWER_TIME, TO_ANSWER, end_of, long};
use crate::draft::message::{Kind, Message, ours};
use crate::draft::piece::{Known, Piece, pieces};
use crate::draft::{Brief, Draft, Talk};
use crate::meeting::time::Day;
use crate::meeting::{Door, Moment, Purpose, Tick};
use crate::text::{Msg, Phrase, Value, messages as m};

/// Working days until what there is to read is shared.
const TO_SHARE: u8 = 2;

/// The days of reading first and talking after.
pub(super) struct Days {
    share: Known<Day>,
    pub(super) views: Known<Day>,
    pub(super) list: Day,
    pub(super) call: Known<Day>,
    pub(super) minutes: u32,
    /// When the call begins, where it is known where people are and all of them work then.
    moment: Option<Moment>,
    /// Whether there is a time for a call that is fair to all.
    pub(super) fair: bool,
}

impl Days {
    fn of(brief: &Brief) -> Self {
        let dates = brief.dates();
        // Nothing has to be prepared where each person writes for themselves.
        let share =
            if is_round(brief) { dates.start() } else { dates.after(dates.start(), TO_SHARE) };
        let views = dates.answers(share, TO_ANSWER);
        // A chosen day may leave less time than we would take to prepare.
        let share = if share < views.value { share } else { dates.start() };
        let list = dates.after(views.value, 1);
        let call = dates.fair_after(list, 1);
        let minutes = short_meeting(brief.meeting.attendance.length);
        let moment = brief.sites.talk(call, minutes, &brief.policy.days_off);
        Self {
            share: Known::assumed(share),
            views,
            list,
            call: Known::assumed(call),
            minutes,
            moment,
            fair: moment.is_some() || !brief.has_places(),
        }
    }

    /// The day on which it is settled: at the end of the call, or when the last answers are there.
    pub(super) fn end(&self, brief: &Brief) -> Day {
        if self.fair { self.call.value } else { brief.dates().after(self.call.value, 1) }
    }

    /// When the call is.
    pub(super) fn talk(&self, brief: &Brief) -> Option<Talk> {
        let noon = || brief.sites.reader_moment(self.call.value, ANSWER_TIME);
        let start = self.moment.map_or_else(noon, |moment| moment.at);
        self.fair.then_some(Talk { start, minutes: self.minutes })
    }

    /// When the call begins and ends: "12:00", and "12:30 in Lisbon (09:00 in São Paulo)".
    fn span(&self, brief: &Brief) -> (Value, Value) {
        let lead = self.moment.and_then(|moment| {
            let lead = brief.sites.list.get(moment.lead)?;
            let clock = |at| brief.sites.clock(lead, at).1;
            let end = clock(moment.at.plus(self.minutes.into()));
            Some((Value::Time(clock(moment.at)), brief.said(moment, Some(end))))
        });
        let noon = Value::Time(end_of(ANSWER_TIME, self.minutes));
        lead.unwrap_or((Value::Time(ANSWER_TIME), noon))
    }

    /// "Wednesday 2 December, 12:00 to 12:30."
    pub(super) fn call_time(&self, brief: &Brief) -> Piece {
        let (start, end) = self.span(brief);
        self.call.say(|day| m::draft_first_call(long(day), start, end))
    }

    /// What the call is for. The only time people talk is kept, whatever is open.
    pub(super) fn open_points(&self, brief: &Brief) -> Piece {
        if brief.has(Tick::OnlyTime) {
            m::DRAFT_FIRST_CALL_KEEP.into()
        } else if brief.purpose() == Some(Purpose::Ideas) {
            m::DRAFT_FIRST_CALL_IDEAS.into()
        } else {
            let decided = is_decided(brief.purpose());
            let say =
                if decided { m::draft_first_call_open_decided } else { m::draft_first_call_open };
            Known::assumed(self.list).say(|day| say(long(day)))
        }
    }

    /// What follows on the writing: the call, or the second round where no hour is fair to all.
    pub(super) fn call_or_round(&self, brief: &Brief, message: Message) -> Message {
        if self.fair {
            return message.heading(m::DRAFT_FIRST_HEADING_CALL).text(pieces![
                self.call_time(brief),
                self.open_points(brief),
                absent(brief)
            ]);
        }
        let ask = if brief.purpose() == Some(Purpose::Ideas) {
            self.votes(brief)
        } else {
            let days = self.call.map(|call| (self.list, call));
            days.say(|(list, day)| m::draft_first_no_call(long(list), long(day), brief.time(day)))
        };
        message
            .heading(m::DRAFT_FIRST_HEADING_OPEN)
            .text(pieces![self.no_hour(), m::DRAFT_FIRST_NO_CALL_SO, ask, m::DRAFT_FIRST_TURNS])
            .text(pieces![
                brief.has(Tick::OnlyTime).then(|| Piece::from(m::DRAFT_FIRST_KEEP_WRITTEN))
            ])
    }

    /// How long the call is, or would be.
    pub(super) fn assumed_minutes(&self) -> Phrase {
        (if self.fair { m::assume_minutes } else { m::assume_minutes_fair })(self.minutes)
    }

    /// By when people say which ideas they would try, where they do not talk about them.
    fn votes(&self, brief: &Brief) -> Piece {
        self.call.say(|day| m::draft_first_no_call_ideas(long(day), brief.time(day)))
    }

    /// That no time for the call is fair to all.
    fn no_hour(&self) -> Piece {
        Known::assumed(self.minutes).say(m::draft_first_no_hour)
    }

    /// When the call is, for the plan.
    pub(super) fn call_hours(&self, brief: &Brief) -> Hours {
        let day = Value::ShortDate(self.call.value);
        let (start, end) = self.span(brief);
        match self.moment {
            Some(moment) => Hours {
                when: m::plan_day(day),
                places: brief.local_hours(moment, Some(self.minutes)),
                moment: Some(moment),
            },
            None if self.fair => {
                Hours { when: m::plan_day_span(day, start, end), places: Vec::new(), moment: None }
            }
            None => Hours { when: m::plan_day(day), places: Vec::new(), moment: None },
        }
    }
}

/// What follows on the writing, where people write first: a talk, or a second round where no hour
/// is fair to all on the day of the talk. Clocks change, so another day may say something else.
pub(in crate::draft) fn after(brief: &Brief) -> Option<After> {
    let talk = After::talk(brief.meeting, brief.advice.verdict)?;
    let fair = brief.meeting.door != Door::Meeting || Days::of(brief).fair;
    Some(if fair { talk } else { After::Round })
}

/// Read, write, then talk about what is open.
pub(super) fn write_first(brief: &Brief) -> Draft {
    let days = Days::of(brief);
    if is_round(brief) {
        return round_first(brief, &days);
    }
    let dates = brief.dates();
    let purpose = brief.purpose();
    let decides = purpose == Some(Purpose::Decide);
    let (share_step, prepare) = match purpose {
        Some(Purpose::Decide) => (m::PLAN_FIRST_COMPARISON, m::ASSUME_YOU_COMPARE),
        Some(Purpose::Teach) => (m::PLAN_FIRST_SHARE_RECORDING, m::ASSUME_YOU_RECORD),
        Some(Purpose::Ideas) => (m::PLAN_FIRST_SHARE_KNOWN, m::ASSUME_YOU_PREPARE),
        _ => (m::PLAN_FIRST_SHARE, m::ASSUME_YOU_PREPARE),
    };
    let write_step = if decides { m::PLAN_FIRST_WRITE } else { m::PLAN_WRITE_DOWN };
    let list = match (days.fair, brief.has(Tick::OnlyTime), purpose) {
        (false, _, Some(Purpose::Ideas)) => m::PLAN_IDEAS_GROUPED.into(),
        (false, _, _) => m::PLAN_FIRST_LIST_WRITTEN.into(),
        (true, true, Some(Purpose::Ideas)) => m::PLAN_FIRST_LIST_IDEAS_KEEP.into(),
        (true, true, _) => m::PLAN_FIRST_LIST_KEEP.into(),
        (true, false, Some(Purpose::Ideas)) => brief.by_decider(
            [m::PLAN_FIRST_LIST_IDEAS, m::PLAN_FIRST_LIST_IDEAS_ME, m::PLAN_FIRST_LIST_IDEAS_ALL],
            |name| m::plan_first_list_ideas_named(name),
        ),
        (true, false, _) => brief.by_decider(
            [m::PLAN_FIRST_LIST, m::PLAN_FIRST_LIST_ME, m::PLAN_FIRST_LIST_ALL],
            |name| m::plan_first_list_named(name),
        ),
    };
    let call = if days.fair {
        brief.by_decider(
            [m::PLAN_FIRST_CALL, m::PLAN_FIRST_CALL_ME, m::PLAN_FIRST_CALL_ALL],
            |name| m::plan_first_call_named(name),
        )
    } else {
        m::PLAN_FIRST_NO_HOUR.into()
    };
    let length = brief.meeting.attendance.length.is_none();
    let end = days.end(brief);
    let when = if days.fair { m::PLAN_SAME_DAY.into() } else { dates.when(end) };
    Draft::default()
        .on(dates.when(dates.start()), dates.start(), brief.send_step())
        .on(dates.when(days.share.value), days.share.value, share_step)
        .by(brief, days.views.value, m::PLAN_FIRST_VIEWS)
        .on(dates.when(days.list), days.list, list)
        .talk(days.call_hours(brief), days.call.value, days.talk(brief), call)
        .on(when, end, write_step)
        .assume(brief.assumed_decider().filter(|_| is_decided(purpose)))
        .assume(Some(prepare.into()))
        .assume(Some(m::ASSUME_DATES.into()))
        .assume(length.then(|| days.assumed_minutes()))
        .assume(brief.assumed_kept(m::ASSUME_RESULT_SAME))
        .message(opening(brief, &days))
        .message(before(purpose).outline.map(|outline| outline()))
        .message(brief.reminder(days.views, Some(silence(brief).into())))
        .message((days.fair && purpose == Some(Purpose::Ideas)).then(|| all_ideas(brief, &days)))
        .message(if days.fair { invitation(brief, &days) } else { second_round(brief, &days) })
        .message(brief.closing(Some(end)))
        .message(is_recorded(purpose).then(|| brief.record(Some(end))))
}

/// What no answer means. Whoever is silent is asked where something is decided or given up.
fn silence(brief: &Brief) -> Msg {
    match brief.purpose() {
        Some(Purpose::Decide) => brief.silence_asks(),
        Some(Purpose::Plan) => m::DRAFT_SILENCE_DIRECT,
        Some(Purpose::Teach) => m::DRAFT_TEACH_SILENCE,
        _ if brief.has(Tick::Undo) => m::DRAFT_SILENCE_DIRECT,
        _ => m::DRAFT_SILENCE_NOTHING,
    }
}

/// What someone does who cannot be there.
pub(super) fn absent(brief: &Brief) -> Msg {
    match brief.purpose() {
        Some(Purpose::Teach) => m::DRAFT_FIRST_ABSENT_TEACH,
        // What is written counts only where something is decided.
        purpose if is_decided(purpose) => m::DRAFT_FIRST_ABSENT_COUNTS,
        _ => m::DRAFT_FIRST_ABSENT_WRITE,
    }
}

/// What goes out today.
fn opening(brief: &Brief, days: &Days) -> Message {
    let purpose = brief.purpose();
    let before = before(purpose);
    let (undo, intent) = match (days.fair, brief.has(Tick::Undo)) {
        (true, true) => (None, Piece::told(m::DRAFT_FIRST_UNDO)),
        (true, false) if purpose == Some(Purpose::Teach) => {
            (None, m::DRAFT_FIRST_INTENT_TRY.into())
        }
        (true, false) => (None, m::DRAFT_FIRST_INTENT.into()),
        (false, _) => (brief.undo(), m::DRAFT_FIRST_INTENT_WRITTEN.into()),
    };
    let ask = days.share.and(days.views);
    let ask = ask.say(|(share, day)| (before.ask)(long(share), long(day), brief.time(day)));
    let list = Known::assumed(days.list);
    let grouped: Option<Piece> = match (purpose, days.fair) {
        (Some(Purpose::Ideas), true) => {
            list.say(|day| m::draft_first_after_ideas(long(day))).into()
        }
        (Some(Purpose::Ideas), false) => {
            list.say(|day| m::draft_first_ideas_written(long(day))).into()
        }
        _ => None,
    };
    // Where silence says that there is nothing to add, no answer has to say so.
    let none =
        Some(Piece::from(before.none)).filter(|_| silence(brief) != m::DRAFT_SILENCE_NOTHING);
    let mut message = Message::opening(subject(brief, days.views.value))
        .line(brief.hi())
        .text(pieces![brief.matter(), undo, intent])
        .heading(m::DRAFT_FIRST_HEADING_ASK)
        .text(pieces![ask])
        .steps(ours(&before.views))
        .text(pieces![none, brief.some(), silence(brief), brief.away()])
        .text(pieces![
            grouped,
            (purpose == Some(Purpose::Ideas)).then(|| m::DRAFT_IDEAS_NAMED.into())
        ])
        .with(|message| brief.who_writes(message));
    let decides = if purpose == Some(Purpose::Ideas) { brief.chooses() } else { brief.decides() };
    if let Some(decides) = decides.filter(|_| is_decided(purpose)) {
        message =
            message.heading(m::DRAFT_FIRST_HEADING_DECIDES).text(pieces![decides, brief.deputy()]);
    }
    message
        .with(|message| days.call_or_round(brief, message))
        .heading(m::DRAFT_FIRST_HEADING_AFTER)
        .text(pieces![brief.talk_result()])
        .text(pieces![is_decided(purpose).then(|| Piece::from(m::DRAFT_MISSING))])
        .line(m::DRAFT_THANK_YOU)
}

/// "Your view by Monday 30 November: Nordpay or Calla?"
fn subject(brief: &Brief, day: Day) -> Phrase {
    let day = brief.subject_day(day);
    let ideas = brief.purpose() == Some(Purpose::Ideas);
    match (brief.either(), brief.short_topic()) {
        (Some(options), _) => m::draft_first_subject_options(day, options),
        (None, Some(topic)) if ideas => m::draft_ideas_subject_topic(day, topic),
        (None, None) if ideas => m::draft_ideas_subject(day),
        (None, Some(topic)) => m::draft_first_subject_topic(day, topic),
        (None, None) => m::draft_first_subject(day),
    }
}

/// The short meeting.
pub(super) fn invitation(brief: &Brief, days: &Days) -> Message {
    let ideas = brief.purpose() == Some(Purpose::Ideas);
    let title = match (brief.either(), brief.short_topic()) {
        // It takes place whatever is open.
        (_, Some(topic)) if brief.has(Tick::OnlyTime) => {
            m::draft_meet_subject_topic(days.minutes, topic)
        }
        (_, None) if brief.has(Tick::OnlyTime) => m::draft_meet_subject(days.minutes),
        (Some(options), _) => m::draft_first_invitation_options(options, days.minutes),
        (None, Some(topic)) if ideas => m::draft_first_invitation_ideas_topic(days.minutes, topic),
        (None, None) if ideas => m::draft_first_invitation_ideas(days.minutes),
        (None, Some(topic)) => m::draft_first_invitation_topic(days.minutes, topic),
        (None, None) => m::draft_first_invitation(days.minutes),
    };
    let read =
        if is_round(brief) { m::DRAFT_FIRST_READ_ROUND } else { before(brief.purpose()).read };
    Message::send(Kind::Invitation, m::DRAFT_TITLE_INVITATION)
        .about(title)
        .text(pieces![days.call_time(brief), read])
        .text(pieces![days.open_points(brief), absent(brief)])
        .heading(m::DRAFT_QUESTIONS_HEADING)
        .steps(brief.agenda(true))
        .text(pieces![brief.decides_at_the_end(), m::DRAFT_WRITTEN_SAME_DAY])
}

/// All ideas, before people talk about them.
fn all_ideas(brief: &Brief, days: &Days) -> Message {
    Message::fill(Kind::Prompt, m::draft_title_ideas_prompt(long(days.list)))
        .line(m::DRAFT_IDEAS_PROMPT)
        .bullets(ours(&[m::DRAFT_IDEAS_PROMPT_GROUP, m::DRAFT_IDEAS_PROMPT_GROUP]))
        .heading(m::DRAFT_FIRST_HEADING_CALL)
        .text(pieces![days.call_time(brief), days.open_points(brief), absent(brief)])
}

/// What is still open after the first views, where there is no fair hour for a call.
pub(super) fn second_round(brief: &Brief, days: &Days) -> Message {
    let ideas = brief.purpose() == Some(Purpose::Ideas);
    let day = long(days.list);
    let title =
        if ideas { m::draft_title_ideas_prompt(day) } else { m::draft_title_second_round(day) };
    let message = Message::fill(Kind::Prompt, title).about(brief.answer_subject(days.call.value));
    let (message, ask) = if ideas {
        let groups = ours(&[m::DRAFT_IDEAS_PROMPT_GROUP, m::DRAFT_IDEAS_PROMPT_GROUP]);
        (message.line(m::DRAFT_IDEAS_PROMPT).bullets(groups), days.votes(brief))
    } else {
        let open = ours(&[m::DRAFT_SECOND_ROUND_OPEN]);
        let ask = days.call.say(|day| m::draft_second_round_ask(long(day), brief.time(day)));
        (message.bullets(open), ask)
    };
    let end = Known::assumed(days.end(brief));
    let decides = if ideas { brief.chooses() } else { brief.decides_at_the_end() };
    message
        .text(pieces![ask, m::DRAFT_FIRST_TURNS])
        .text(pieces![decides, end.say(|day| m::draft_written_on(long(day)))])
}
