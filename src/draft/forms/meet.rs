//! Invitations to a meeting that is worth being together for.

use super::agenda::{is_decided, is_recorded};
use super::closing;
use crate::draft::dates::long;
use crate::draft::message::{Kind, Message, ours};
use crate::draft::piece::{Known, Piece, pieces};
use crate::draft::{Brief, Draft};
use crate::meeting::{Detail, Often, Purpose, Tick};
use crate::text::{Phrase, messages as m};

/// How long a talk is where nobody said.
const TALK: u32 = 30;

impl Brief<'_> {
    /// How long the talk is.
    pub(super) fn minutes(&self) -> Known<u32> {
        self.meeting.attendance.length.map_or(Known::assumed(TALK), Known::said)
    }

    /// That this is how long it is, where nobody said.
    pub(super) fn assumed_minutes(&self) -> Option<Phrase> {
        let minutes = self.minutes();
        minutes.is_assumed().then(|| m::assume_minutes(minutes.value))
    }

    /// "our payment supplier: 30 minutes"
    pub(super) fn talk_subject(&self) -> Phrase {
        let minutes = self.minutes().value;
        match (self.either(), self.short_topic()) {
            (Some(options), _) => m::draft_meet_subject_topic(minutes, options),
            (None, Some(topic)) => m::draft_meet_subject_topic(minutes, topic),
            (None, None) => m::draft_meet_subject(minutes),
        }
    }

    /// That it was tried in writing, where that was ticked.
    fn tried(&self) -> Option<Piece> {
        self.has(Tick::Tried).then(|| Piece::told(m::DRAFT_MEET_TRIED))
    }

    /// That some have not worked together, where that was ticked.
    fn new_people(&self) -> Option<Piece> {
        self.has(Tick::New).then(|| Piece::told(m::DRAFT_MEET_NEW))
    }

    /// That whoever does not say which time suits them is asked again, and by when.
    fn asks_again(&self) -> (Piece, Phrase) {
        self.dates().asks_again()
    }

    /// Until when something regular is tried.
    fn kept_until(&self) -> Option<Piece> {
        let recurs = super::thread::recurs(self.meeting);
        recurs.then(|| {
            let often = self.meeting.attendance.often;
            let day = self.dates().trial(often).look_back;
            Known::assumed(long(day)).say(match often {
                None | Some(Often::Once) => m::draft_meet_keep,
                Some(Often::Daily) => m::draft_meet_keep_daily,
                Some(Often::Weekly) => m::draft_meet_keep_weekly,
                Some(Often::Fortnightly) => m::draft_meet_keep_fortnightly,
                Some(Often::Monthly) => m::draft_meet_keep_monthly,
            })
        })
    }

    /// Adds the look back to a plan, where the meeting is regular.
    fn look_back_step(&self, draft: Draft) -> Draft {
        if !super::thread::recurs(self.meeting) {
            return draft;
        }
        let dates = self.dates();
        let trial = dates.trial(self.meeting.attendance.often);
        draft
            .on(dates.when(trial.look_back), trial.look_back, m::PLAN_MEET_LOOK_BACK)
            .assume(Some(m::assume_until(long(trial.look_back))))
    }
}

/// The invitation, by purpose.
pub(super) fn invite(brief: &Brief) -> Draft {
    match brief.purpose() {
        Some(Purpose::OnePerson) => one_person(brief),
        Some(Purpose::Connect) => connect(brief),
        Some(Purpose::Outside) => outside(brief),
        _ => group(brief),
    }
}

/// Some people with questions to answer together.
fn group(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let purpose = brief.purpose();
    let prepared = matches!(purpose, Some(Purpose::Decide | Purpose::Plan));
    let invite = match (purpose, brief.words.topic.is_some()) {
        _ if brief.has(Tick::Zones) => m::PLAN_MEET_INVITE_APART,
        (Some(Purpose::Decide), true) => m::PLAN_MEET_INVITE_DECIDE,
        (Some(Purpose::Decide), false) => m::PLAN_MEET_INVITE_DECIDE_TOPIC,
        (_, true) => m::PLAN_MEET_INVITE,
        (_, false) => m::PLAN_MEET_INVITE_TOPIC,
    };
    let teach = purpose == Some(Purpose::Teach);
    // What is looked at is shown in the talk, so nobody can think about it before.
    let look = purpose == Some(Purpose::Comment) && brief.topic().is_some();
    let talk = brief.minutes().say(|minutes| match (teach, look) {
        (true, _) => m::draft_meet_try(minutes),
        (_, true) => m::draft_meet_look(minutes),
        _ => m::draft_meet_talk(minutes),
    });
    let free = if teach { m::DRAFT_MEET_FREE_TEACH } else { m::DRAFT_MEET_FREE };
    let absent = if teach || look { m::DRAFT_MEET_ANOTHER_TIME } else { m::DRAFT_MEET_ABSENT };
    // Nobody can think about what has no words yet, so some lines come before.
    let open = brief.words.topic.is_none() && !teach;
    let prepared = prepared || open;
    let think = if look || teach { m::DRAFT_ONE_PREPARE } else { m::DRAFT_MEET_THINK };
    let deputy = brief.deputy().filter(|_| is_decided(purpose));
    let lines = prepared.then(|| Piece::from(m::DRAFT_MEET_SEND));
    let invitation = Message::send(Kind::Invitation, m::DRAFT_TITLE_INVITATION)
        .about(brief.talk_subject())
        .line(brief.hi())
        .text(pieces![brief.matter(), brief.undo(), brief.tried(), talk, brief.new_people()])
        .heading(m::DRAFT_QUESTIONS_HEADING)
        .steps(brief.agenda(false))
        .text(pieces![lines, think, brief.decides_at_the_end(), deputy])
        .with(|message| brief.who_answers(message, m::DRAFT_WHO_MEET))
        .text(pieces![free, absent])
        .text(pieces![brief.sent_result(), brief.kept_until()])
        .line(m::DRAFT_THANK_YOU);
    let mut draft = Draft::default().on(dates.when(dates.start()), dates.start(), invite);
    if prepared {
        draft = draft.then(m::PLAN_DAY_BEFORE, m::PLAN_MEET_LINES);
    }
    draft = draft
        .then(m::PLAN_IN_THE_TALK, m::PLAN_MEET_TALK)
        .then(m::PLAN_SAME_DAY, m::PLAN_WRITE_DOWN)
        .assume(brief.assumed_decider().filter(|_| is_decided(purpose)))
        .assume(brief.assumed_minutes())
        .assume(brief.assumed_kept(m::ASSUME_RESULT_SEND));
    let record = is_recorded(purpose).then(|| brief.record(None));
    brief.look_back_step(draft).message(invitation).message(brief.closing(None)).message(record)
}

/// A talk of two about one of them.
fn one_person(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let time = brief.minutes().say(m::draft_one_time);
    let yours = brief.topic().or_else(|| Some(m::DRAFT_ONE_YOURS.into()));
    let (again, answers) = brief.asks_again();
    let invitation = Message::send(Kind::Invitation, m::DRAFT_TITLE_INVITATION)
        .about(m::DRAFT_ONE_SUBJECT)
        .line(m::DRAFT_HI)
        .text(pieces![time, yours])
        .heading(m::DRAFT_ONE_QUESTIONS)
        .steps(ours(&[m::DRAFT_ONE_HOW, m::DRAFT_ONE_HARD, m::DRAFT_ONE_HELP]))
        .text(pieces![
            m::DRAFT_MEET_WHICH_TIME,
            again,
            m::DRAFT_TALK_OTHER_WAY,
            m::DRAFT_ONE_PREPARE
        ])
        .text(pieces![brief.kept_until()])
        .line(m::DRAFT_THANK_YOU);
    let draft = Draft::default()
        .on(dates.when(dates.start()), dates.start(), m::PLAN_MEET_INVITE_PERSON)
        .then(m::PLAN_IN_THE_TALK, m::PLAN_MEET_PERSON)
        .assume(brief.assumed_minutes())
        .assume(Some(answers));
    brief.look_back_step(draft).message(invitation).message(
        Message::fill(Kind::AfterTalk, m::DRAFT_TITLE_AFTER)
            .noted(m::DRAFT_NOTE_FILL_BOTH)
            .text(pieces![m::DRAFT_AFTER_AGREED, m::DRAFT_AFTER_WRONG]),
    )
}

/// Time for each other.
fn connect(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let time = brief.minutes().say(m::draft_connect_time);
    let subject = match brief.short_topic() {
        Some(topic) => m::draft_connect_subject_topic(topic),
        None => m::DRAFT_CONNECT_SUBJECT.into(),
    };
    let known = brief.meeting.detail.given() == Some(Detail::ConnectYes);
    let round = if known { m::DRAFT_CONNECT_IDEAS } else { m::DRAFT_CONNECT_ROUND };
    let invitation = Message::send(Kind::Invitation, m::DRAFT_TITLE_INVITATION)
        .about(subject)
        .line(brief.hi())
        .text(pieces![time, brief.topic(), m::DRAFT_CONNECT_NO_REPORT])
        .text(pieces![round, m::DRAFT_CONNECT_LISTEN, m::DRAFT_CONNECT_BRING])
        .line(m::DRAFT_CONNECT_CANNOT)
        .text(pieces![brief.kept_until()])
        .line(m::DRAFT_THANK_YOU);
    let apart = brief.has(Tick::Zones);
    let invite = if apart { m::PLAN_MEET_INVITE_APART } else { m::PLAN_CONNECT_INVITE };
    let draft = Draft::default()
        .on(dates.when(dates.start()), dates.start(), invite)
        .then(m::PLAN_IN_THE_TALK, m::PLAN_CONNECT)
        .then(m::PLAN_AFTER, m::PLAN_CONNECT_AFTER)
        .assume(brief.assumed_minutes());
    brief
        .look_back_step(draft)
        .message(invitation)
        .message(Message::send(Kind::AfterTalk, m::DRAFT_TITLE_AFTER).line(m::DRAFT_AFTER_CONNECT))
}

/// Someone from outside.
fn outside(brief: &Brief) -> Draft {
    let dates = brief.dates();
    let time = brief.minutes().say(m::draft_one_time);
    let aim: Option<Piece> = match brief.meeting.detail.given() {
        Some(Detail::OutsideFirst) => m::DRAFT_OUTSIDE_FIRST.into(),
        Some(Detail::OutsideTerms) => m::DRAFT_OUTSIDE_TERMS.into(),
        Some(Detail::OutsideTouch) => m::DRAFT_OUTSIDE_TOUCH.into(),
        _ => None,
    };
    let (again, answers) = brief.asks_again();
    let invite = match brief.meeting.detail.given() {
        Some(Detail::OutsideFirst) => m::PLAN_MEET_INVITE_FIRST,
        _ => m::PLAN_MEET_INVITE_PERSON,
    };
    let minutes = brief.minutes().value;
    let subject = match brief.short_topic() {
        Some(topic) => m::draft_outside_subject_topic(minutes, topic),
        None => m::draft_outside_subject(minutes),
    };
    let invitation = Message::send(Kind::Invitation, m::DRAFT_TITLE_INVITATION)
        .about(subject)
        .line(m::DRAFT_HELLO)
        .text(pieces![time, brief.topic(), aim])
        .text(pieces![
            m::DRAFT_MEET_WHICH_TIME,
            again,
            m::DRAFT_TALK_OTHER_WAY,
            m::DRAFT_OUTSIDE_BRING
        ])
        .text(pieces![brief.kept_until()])
        .line(m::DRAFT_THANK_YOU);
    let draft = Draft::default()
        .on(dates.when(dates.start()), dates.start(), invite)
        .then(m::PLAN_IN_THE_TALK, m::PLAN_MEET_PERSON)
        .then(m::PLAN_SAME_DAY, m::PLAN_OUTSIDE_AFTER)
        .assume(brief.assumed_minutes())
        .assume(Some(answers));
    brief.look_back_step(draft).message(invitation).message(closing::simple(
        None,
        &[m::DRAFT_OUTSIDE_AFTER, m::DRAFT_OUTSIDE_NEXT],
        m::DRAFT_OUTSIDE_RIGHT,
    ))
}
