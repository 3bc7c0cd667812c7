//! Sentences that many forms share.

use super::dates::{Dates, long};
use super::forms::round::is_round;
use super::message::{Kind, Message};
use super::piece::{Known, Piece, pieces};
use super::{Ask, Brief, Draft, asks, stems};
use crate::advice::{Form, Verdict};
use crate::meeting::time::Day;
use crate::meeting::{Purpose, Tick};
use crate::questions::Decides;
use crate::text::{Msg, Phrase, Value, messages as m};

/// What is longer than this makes no subject: it stands in the text.
pub(super) const SUBJECT: usize = 60;

/// Who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decider<'a> {
    /// The person who writes.
    Me,
    /// This person.
    Named(&'a str),
    /// Everybody together.
    All,
    /// Someone else, whose name was not said.
    Unnamed,
}

impl<'a> Brief<'a> {
    pub(super) fn dates(&self) -> Dates<'a> {
        Dates::of(self)
    }

    pub(super) fn has(&self, tick: Tick) -> bool {
        self.meeting.ticks.has(tick)
    }

    /// Whether one person is written to: then they are two.
    pub(super) fn writes_to_one(&self) -> bool {
        match self.meeting.attendance.people {
            Some(people) => people.high == 2,
            // A talk with one person has two, whether that was typed or not.
            None => self.purpose() == Some(Purpose::OnePerson),
        }
    }

    /// The greeting.
    pub(super) fn hi(&self) -> Msg {
        if self.writes_to_one() { m::DRAFT_HI } else { m::DRAFT_HI_ALL }
    }

    /// The thanks that end a matter.
    pub(super) fn thanks(&self) -> Msg {
        if self.writes_to_one() { m::DRAFT_THANK_YOU } else { m::DRAFT_THANK_YOU_ALL }
    }

    pub(super) fn purpose(&self) -> Option<Purpose> {
        self.meeting.purpose.given()
    }

    /// The sentence that the person finished.
    pub(super) fn topic(&self) -> Option<Piece> {
        stems::sentence(self.meeting, self.words.topic.as_deref()?)
    }

    /// What the matter is: the choice with its options, or the sentence of its purpose. Where
    /// nothing was typed it still has a name, so that "it" in the next sentence means something.
    pub(super) fn matter(&self) -> Option<Piece> {
        let typed = match self.purpose() {
            Some(Purpose::Decide) => self.choice(),
            _ => self.topic(),
        };
        typed.or_else(|| self.nameless())
    }

    /// The name of the matter where nothing was typed.
    pub(super) fn nameless(&self) -> Option<Piece> {
        let ours = match self.purpose() {
            // Lines of a status name themselves.
            Some(Purpose::Share) if self.advice.verdict != Verdict::Meet && self.is_status() => {
                return None;
            }
            // What was written about before is no news.
            Some(Purpose::Share) if !self.has(Tick::Tried) => m::DRAFT_NEWS,
            Some(Purpose::Decide) => m::DRAFT_CHOICE,
            Some(Purpose::Comment) => m::DRAFT_COMMENTS,
            Some(Purpose::Ideas) => m::DRAFT_IDEAS_OPEN,
            Some(Purpose::Problem) => m::DRAFT_PROBLEM_OPEN,
            Some(Purpose::Plan) => m::DRAFT_PLAN,
            Some(Purpose::LookBack) => m::DRAFT_LOOK_BACK,
            Some(Purpose::Teach) => m::DRAFT_SHOW,
            _ => {
                let open = self.has(Tick::Undo) || self.has(Tick::Tried);
                return open.then(|| m::DRAFT_MATTER.into());
            }
        };
        ours.into()
    }

    /// The words of the topic, where they are short enough for a subject.
    pub(super) fn short_topic(&self) -> Option<&'a str> {
        self.words.topic.as_deref().filter(|topic| topic.chars().count() <= SUBJECT)
    }

    /// A subject that says by when people answer.
    pub(super) fn answer_subject(&self, day: Day) -> Phrase {
        let day = self.subject_day(day);
        match self.short_topic() {
            Some(topic) => m::draft_subject_answer_topic(day, topic),
            None => m::draft_subject_answer(day),
        }
    }

    /// Who decides. Where nothing was said, it is whom the organisation names for that, or the
    /// person who writes.
    pub(super) fn decider(&self) -> Known<Decider<'a>> {
        match (self.words.decides, self.words.decider.as_deref()) {
            (Decides::Open, _) => {
                Known::assumed(self.organisation_decider().map_or(Decider::Me, Decider::Named))
            }
            (Decides::Me, _) => Known::said(Decider::Me),
            (Decides::Other, Some(name)) => Known::said(Decider::Named(name)),
            (Decides::Other, None) => Known::said(Decider::Unnamed),
            (Decides::All, _) => Known::said(Decider::All),
        }
    }

    /// Whom the organisation names, where the person can say that it is someone else.
    fn organisation_decider(&self) -> Option<&'a str> {
        let asked = asks(self.meeting, self.words, self.advice).contains(&Ask::Decides);
        let form = super::fitting(self.meeting, self.words, self.advice.verdict);
        self.policy.decider(form, self.purpose()).filter(|_| asked)
    }

    /// Who decides, in the words of a form. Left out where the name is missing.
    pub(super) fn decides_by(
        &self,
        me: Msg,
        all: Msg,
        named: impl FnOnce(&str) -> Phrase,
    ) -> Option<Piece> {
        let decider = self.decider();
        (decider.value != Decider::Unnamed).then(|| {
            decider.say(|decider| match decider {
                Decider::Named(name) => named(name),
                Decider::All => all.into(),
                Decider::Me | Decider::Unnamed => me.into(),
            })
        })
    }

    /// "Maria decides, after reading your comments."
    pub(super) fn decides(&self) -> Option<Piece> {
        self.decides_by(m::DRAFT_DECIDES_ME, m::DRAFT_DECIDES_ALL, |n| m::draft_decides_named(n))
    }

    /// How the message is sent. Where nothing was typed, it still has to say what it is about.
    pub(super) fn send_step(&self) -> Msg {
        if self.words.topic.is_some() { m::PLAN_SEND } else { m::PLAN_SEND_TOPIC }
    }

    /// "If Maria is away, Jo decides."
    pub(super) fn deputy(&self) -> Option<Piece> {
        let (name, deputy) = (self.words.decider.as_deref()?, self.words.deputy.as_deref()?);
        Some(Known::said((name, deputy)).say(|(name, deputy)| m::draft_deputy(name, deputy)))
    }

    /// The same as a step of a plan.
    pub(super) fn deputy_step(&self, draft: Draft) -> Draft {
        match (self.words.decider.as_deref(), self.words.deputy.as_deref()) {
            (Some(name), Some(deputy)) => {
                draft.then(m::plan_deputy_when(name), m::plan_deputy(deputy))
            }
            _ => draft,
        }
    }

    /// Who decides, where the person did not say so.
    pub(super) fn assumed_decider(&self) -> Option<Phrase> {
        let decider = self.decider();
        decider.is_assumed().then(|| match decider.value {
            Decider::Named(name) => m::assume_named_decides(name),
            _ => m::ASSUME_YOU_DECIDE.into(),
        })
    }

    /// Where the result will be: the place that was typed, or the thread.
    pub(super) fn place(&self, here: Msg, at: impl FnOnce(&str) -> Phrase) -> Piece {
        match self.words.result.as_deref() {
            Some(place) => Known::said(place).say(at),
            None => Known::assumed(()).say(|()| here.into()),
        }
    }

    /// Where the result is kept: the place that was typed, or where the organisation keeps its
    /// decisions, which is then an assumption.
    pub(super) fn kept(&self) -> Option<Known<&'a str>> {
        match self.words.result.as_deref() {
            Some(place) => Some(Known::said(place)),
            None => self.policy.decisions_kept.as_deref().map(Known::assumed),
        }
    }

    /// The place where the result is kept, or the thread.
    pub(super) fn keep(&self, here: Msg, at: impl FnOnce(&str) -> Phrase) -> Piece {
        match self.kept() {
            Some(place) => place.say(at),
            None => Known::assumed(()).say(|()| here.into()),
        }
    }

    /// "You will find the result here: Team channel."
    pub(super) fn result(&self) -> Piece {
        self.keep(m::DRAFT_RESULT_HERE, |place| m::draft_result_at(place))
    }

    /// What was assumed about where the result is kept, where none was typed.
    pub(super) fn assumed_kept(&self, here: Msg) -> Option<Phrase> {
        match self.kept() {
            Some(place) => place.is_assumed().then(|| m::assume_result_at(place.value)),
            None => Some(here.into()),
        }
    }

    /// "You find it below this message."
    pub(super) fn text_place(&self) -> Piece {
        self.place(m::DRAFT_BELOW, |place| m::draft_at(place))
    }

    /// "You find it here: Shared folder.", or that it is shared in the thread.
    pub(super) fn shared_place(&self) -> Piece {
        self.place(m::DRAFT_SHARED_HERE, |place| m::draft_at(place))
    }

    /// What was assumed about a place, where none was typed.
    pub(super) fn assumed_place(&self, assumed: Msg) -> Option<Phrase> {
        self.words.result.is_none().then(|| assumed.into())
    }

    /// The plan of a matter with a deadline: send, answer, close.
    pub(super) fn plan(&self, deadline: Known<Day>, [send, answer, close]: [Msg; 3]) -> Draft {
        let dates = self.dates();
        let closing = dates.after(deadline.value, 1);
        Draft::default()
            .on(dates.when(dates.start()), dates.start(), send)
            .by(self, deadline.value, answer)
            .on(dates.when(closing), closing, close)
            .assume(self.assumed_deadline(deadline))
    }

    /// What is assumed about the deadline, unless the person chose it.
    pub(super) fn assumed_deadline(&self, deadline: Known<Day>) -> Option<Phrase> {
        let day = deadline.value;
        deadline.is_assumed().then(|| m::assume_answers_by(long(day), self.time(day)))
    }

    /// Whom the message asks by name, and why them.
    pub(super) fn who(&self, message: Message) -> Message {
        if self.words.who.is_empty() {
            return message;
        }
        message.line(m::DRAFT_WHO).bullets(lines(&self.words.who))
    }

    /// The same where people write, and silence is fine for all others.
    pub(super) fn who_writes(&self, message: Message) -> Message {
        self.who_answers(message, m::DRAFT_WHO_ANSWER)
    }

    /// The same with what it means for those who are named.
    pub(super) fn who_answers(&self, message: Message, means: Msg) -> Message {
        if self.words.who.is_empty() { message } else { self.who(message).line(means) }
    }

    /// That silence is fine for all but those who were named, where it was said that it is fine.
    pub(super) fn who_again(&self) -> Option<Piece> {
        (!self.words.who.is_empty()).then(|| m::DRAFT_WHO_AGAIN.into())
    }

    /// Whether only some of those who are written to are concerned.
    pub(super) fn writes_to_some(&self) -> bool {
        self.has(Tick::Some) && !self.writes_to_one()
    }

    /// That only some are concerned, where that was ticked.
    pub(super) fn some(&self) -> Option<Piece> {
        self.writes_to_some().then(|| Piece::told(m::DRAFT_SOME))
    }

    /// That no time suits everyone, if that was ticked or the places say so.
    pub(super) fn zones(&self) -> Option<Piece> {
        let computed = self.meeting.ticks.computed.has(Tick::Zones);
        let known = if computed { Known::computed(()) } else { Known::said(()) };
        self.has(Tick::Zones).then(|| known.say(|()| m::DRAFT_ZONES.into()))
    }

    /// What happens with a point that stays open: a talk, where there is a time for one.
    pub(super) fn still_open(&self, talk: Msg) -> Msg {
        if self.has(Tick::Zones) { m::DRAFT_STILL_OPEN_WRITTEN } else { talk }
    }

    /// That it is hard to undo, where that was ticked.
    pub(super) fn undo(&self) -> Option<Piece> {
        self.has(Tick::Undo).then(|| Piece::told(m::DRAFT_UNDO))
    }

    /// Whether people write lines of a status. Before a talk they do so in a round alone: all
    /// other news are shared as a text.
    fn is_status(&self) -> bool {
        let lines = self.advice.verdict != Verdict::WriteFirst || is_round(self);
        lines && super::fitting(self.meeting, self.words, self.advice.verdict) == Form::StatusThread
    }

    /// What the reminder asks for.
    fn request(&self) -> fn(Value, Value) -> Phrase {
        let first = self.advice.verdict == Verdict::WriteFirst;
        match self.purpose() {
            Some(Purpose::Teach) if first => |day, time| m::draft_reminder_try(day, time),
            Some(Purpose::Problem) => |day, time| m::draft_reminder_know(day, time),
            Some(Purpose::Ideas) => |day, time| m::draft_reminder_ideas(day, time),
            Some(Purpose::LookBack) => |day, time| m::draft_reminder_lines(day, time),
            Some(Purpose::Share) if self.is_status() => {
                |day, time| m::draft_status_once_lines(day, time)
            }
            Some(Purpose::Share | Purpose::Other) if first => {
                |day, time| m::draft_reminder_text(day, time)
            }
            Some(Purpose::Share | Purpose::Teach | Purpose::Other) => {
                |day, time| m::draft_reminder_questions(day, time)
            }
            _ => |day, time| m::draft_reminder(day, time),
        }
    }

    /// The reminder, one working day before the deadline.
    pub(super) fn reminder(&self, deadline: Known<Day>, silence: Option<Piece>) -> Option<Message> {
        let day = self.dates().reminder(self.first_day(deadline.value))?;
        let by = deadline.say(|day| (self.request())(long(day), self.time(day)));
        Some(
            Message::send(Kind::Reminder, m::draft_title_reminder(long(day)))
                .about(self.answer_subject(deadline.value))
                .text(pieces![m::DRAFT_REMINDER_SHORT, self.matter(), by, self.some(), silence])
                .text(pieces![self.who_again()])
                .text(pieces![m::DRAFT_REMINDER_DONE, m::DRAFT_REMINDER_MORE]),
        )
    }
}

/// Typed lines, each as it was typed.
pub(super) fn lines(typed: &[String]) -> Vec<Piece> {
    typed.iter().map(|line| Piece::typed(line, m::draft_words)).collect()
}

/// That something follows below the message. The person adds it, which is assumed.
pub(super) fn below(msg: Msg) -> Piece {
    Known::assumed(()).say(|()| msg.into())
}
