//! The draft: the letters of a situation, and the plan that carries them out.
//!
//! Which situation it is decides which letters there are ([`Case`]). What is about a person comes
//! before everything else, whatever the verdict says.

use super::notes::{self, Notes};
use super::{Filled, LetterInputs, away as away_letters, letters};
use crate::advice::hours::{After, short_meeting};
use crate::advice::parts::{Outcome, Whole};
use crate::advice::{Advice, Form, Verdict};
use crate::letter::channel::Sheet;
use crate::meeting::people::first_day;
use crate::meeting::time::{Day, DaysOff, Now};
use crate::meeting::{Detail, Door, Instant, Meeting, Purpose, Sites, Tick};
use crate::policy::Policy;
use crate::questions::{AwayWords, Words};
use crate::text::{Msg, Text, messages as m};

/// How long people meet if nothing says it, in minutes.
pub(crate) const MEETING: u32 = 30;

/// Everything that a draft is made of.
#[derive(Clone, Copy)]
pub struct Brief<'a> {
    /// The meeting as far as it is described.
    pub meeting: &'a Meeting,
    /// What was typed beside the letters.
    pub words: &'a Words,
    /// The advice on this meeting.
    pub advice: &'a Advice,
    /// The meeting of several things, if it is one.
    pub whole: Option<&'a Whole>,
    /// The moment at which the person reads.
    pub now: Now,
    /// The settings of the organisation.
    pub policy: &'a Policy,
    /// Where people are, as far as that was said.
    pub sites: &'a Sites<'a>,
    /// What was put into the gaps of letters.
    pub letters: &'a LetterInputs,
}

impl Brief<'_> {
    /// How long people meet: less, if they write first.
    pub(super) fn minutes(&self) -> u32 {
        let length = self.meeting.attendance.length;
        match self.advice.verdict {
            _ if let Some(minutes) = self.shorter() => minutes,
            Verdict::Meet => length.map_or(MEETING, first_day),
            _ => first_day(short_meeting(length)),
        }
    }

    /// How long people still meet for some of several things.
    pub(super) fn shorter(&self) -> Option<u32> {
        let whole = self.whole.filter(|whole| whole.outcome == Outcome::Shorten)?;
        Some(whole.minutes)
    }

    /// Whether one person is written to: then they are two.
    pub(super) fn writes_to_one(&self) -> bool {
        match self.meeting.attendance.people {
            Some(people) => people.high == 2,
            // A talk with one person has two, and comments are on one person's work, whether that
            // was typed or not.
            None => {
                self.meeting.purpose.given() == Some(Purpose::OnePerson)
                    || self.meeting.detail.given() == Some(Detail::CommentGive)
            }
        }
    }
}

/// Everything that the letters of someone are made of who will be away.
#[derive(Clone, Copy, Debug)]
pub struct AwayBrief<'a> {
    /// What was said about being away.
    pub words: &'a AwayWords,
    /// The moment at which the person reads.
    pub now: Now,
    /// Which days nobody works.
    pub days_off: &'a DaysOff,
    /// What was put into the gaps of letters.
    pub letters: &'a LetterInputs,
}

/// Which kind of situation a draft is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// The person does not feel safe: no letter to anybody.
    Help,
    /// A notice to a group about a person who already knows.
    Notice,
    /// An answer to an invitation to something personal.
    QuietReply,
    /// A talk about something personal or hard.
    Quiet,
    /// An answer to an invitation.
    Reply,
    /// Questions to oneself.
    NotReady,
    /// A regular meeting that ends or changes.
    Series,
    /// Several things of which some can be written.
    Parts,
    /// Something that cannot wait.
    Urgent,
    /// Write instead.
    Write(Form),
    /// Write first, then talk briefly.
    First,
    /// Meet.
    Meet,
}

impl Case {
    fn of(brief: &Brief) -> Self {
        let Brief { meeting, words, whole, .. } = *brief;
        let (verdict, quiet) = (brief.advice.verdict, brief.advice.quiet);
        let detail = meeting.detail.given();
        if verdict == Verdict::GetHelp || detail == Some(Detail::HardUnsafe) {
            return Self::Help;
        }
        if quiet || meeting.is_quiet() {
            return match (meeting.door, detail) {
                (_, Some(Detail::HardKnown)) => Self::Notice,
                (Door::Invitation, _) => Self::QuietReply,
                _ => Self::Quiet,
            };
        }
        if whole.is_some_and(|whole| whole.outcome != Outcome::Meet) {
            return Self::Parts;
        }
        match (meeting.door, verdict) {
            (Door::Invitation, _) => Self::Reply,
            (_, Verdict::NotReady | Verdict::GetHelp) => Self::NotReady,
            (_, Verdict::Meet) if meeting.ticks.has(Tick::Urgent) => Self::Urgent,
            (Door::Series, _) => Self::Series,
            (_, Verdict::GoAsync) => Self::Write(fitting(meeting, words, verdict)),
            (_, Verdict::WriteFirst) => Self::First,
            (_, Verdict::Meet) => Self::Meet,
        }
    }

    /// Whether it is about a person: then letters have inputs of their own.
    pub(super) fn is_quiet(self) -> bool {
        matches!(self, Self::Help | Self::Notice | Self::QuietReply | Self::Quiet)
    }
}

/// What is written. Two options and more can be voted on.
fn fitting(meeting: &Meeting, words: &Words, verdict: Verdict) -> Form {
    Form::fitting(meeting, verdict, words.options.len() > 1)
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Opens the matter.
    Opening,
    /// Asks for the next thing.
    Prompt,
    /// Reminds people one working day before the deadline.
    Reminder,
    /// Invites to a meeting.
    Invitation,
    /// Answers an invitation.
    Reply,
    /// Tells people something. Nobody has to answer.
    Notice,
    /// Answers by itself whoever writes to someone who is away.
    AutoReply,
    /// Ends the matter.
    Closing,
    /// The decision, written for people who were not there.
    Record,
    /// Questions to oneself.
    Questions,
    /// Notes for oneself.
    Notes,
}

impl Kind {
    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Prompt => "prompt",
            Self::Reminder => "reminder",
            Self::Invitation => "invitation",
            Self::Reply => "reply",
            Self::Notice => "notice",
            Self::AutoReply => "auto-reply",
            Self::Closing => "closing",
            Self::Record => "record",
            Self::Questions => "questions",
            Self::Notes => "notes",
        }
    }
}

/// A message: a letter, or notes that are for the person alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What it is for.
    pub kind: Kind,
    /// What is in it.
    pub body: Body,
    /// The position of the message that it comes after: a reminder, an invitation, a closing note.
    pub follows: Option<usize>,
    /// Whether the person chooses between it and others.
    pub(super) alternative: bool,
}

/// What is in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// A letter, to be sent.
    Letter(Filled),
    /// Notes, to be kept.
    Notes(Notes),
}

impl Message {
    pub(super) fn new(kind: Kind, body: Body) -> Self {
        Self { kind, body, follows: None, alternative: false }
    }

    /// The letter, if it is one.
    #[must_use]
    pub fn letter(&self) -> Option<&Filled> {
        match &self.body {
            Body::Letter(letter) => Some(letter),
            Body::Notes(_) => None,
        }
    }

    /// Whether the person chooses between it and others: "End it", "Make it shorter". The first of
    /// them is advised. All other messages come after one, or go out beside it.
    #[must_use]
    pub fn is_alternative(&self) -> bool {
        self.alternative
    }

    /// Whether it is for the person alone.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.letter().is_none()
    }

    /// The name of its letter, or of its kind.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.letter().map_or(self.kind.id(), |letter| letter.id().id())
    }

    /// The message in a language.
    #[must_use]
    pub fn sheet(&self, text: &Text) -> Sheet {
        match &self.body {
            Body::Letter(letter) => letter.sheet(text),
            Body::Notes(notes) => notes.sheet(text),
        }
    }

    /// What stands above it in the row of messages, and in the choice between alternatives.
    #[must_use]
    pub fn title(&self) -> Msg {
        match (self.name(), self.kind) {
            ("proposal", _) if self.alternative => m::LETTER_PROPOSAL,
            ("review", _) if self.alternative => m::LETTER_REVIEW,
            ("question", _) if self.alternative => m::LETTER_QUESTION,
            ("status-regular" | "status-ask", _) if self.alternative => m::LETTER_WRITING,
            ("poll", _) => m::LETTER_POLL,
            ("recording", _) if self.alternative => m::LETTER_RECORDING,
            ("show-work", _) => m::LETTER_SHOW_WORK,
            ("request", _) => m::LETTER_REQUEST,
            ("cancel", _) => m::LETTER_SKIP,
            ("series-end", _) => m::LETTER_END,
            ("series-shorter", _) => m::LETTER_SHORTER,
            ("series-rarer", _) => m::LETTER_RARER,
            ("series-better", _) => m::LETTER_BETTER,
            ("reply-answer", _) => m::LETTER_ANSWER,
            ("reply-ask", _) => m::LETTER_ASK,
            ("reply-offer", _) => m::LETTER_OFFER,
            ("reply-decline", _) => m::LETTER_DECLINE,
            ("reply-deputy", _) => m::LETTER_DEPUTY,
            ("absence-colleagues", _) => m::LETTER_COLLEAGUES,
            ("absence-clients", _) => m::LETTER_CLIENTS,
            ("absence-cover", _) => m::LETTER_COVER,
            (_, Kind::Reminder) => m::LETTER_REMINDER,
            (_, Kind::Prompt) => m::LETTER_PROMPT,
            (_, Kind::Closing) => m::LETTER_CLOSING,
            (_, Kind::Record) => m::LETTER_RECORD,
            (_, Kind::Invitation) => m::LETTER_INVITATION,
            (_, Kind::AutoReply) => m::LETTER_AUTO_REPLY,
            (_, Kind::Questions) => m::NOTES_QUESTIONS,
            (_, Kind::Notes) => m::NOTES_TITLE,
            (_, Kind::Opening | Kind::Reply | Kind::Notice) => m::LETTER_MESSAGE,
        }
    }
}

/// The letters of a situation, with what happens when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What is written, if something is written instead of a meeting or before it.
    pub form: Option<Form>,
    /// What happens when: when, and what. Empty if the first letter has the plan.
    pub steps: Vec<(Msg, Msg)>,
    /// The messages, the first to be sent first.
    pub messages: Vec<Message>,
    /// By when people answer, if there is one such time.
    pub deadline: Option<Instant>,
    /// When people talk, if that is settled.
    pub talk: Option<Talk>,
    /// The last day that the first letter names.
    last: Option<Day>,
}

/// When people talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Talk {
    /// When it begins.
    pub start: Instant,
    /// How long it is, in minutes.
    pub minutes: u32,
}

impl Draft {
    /// What happens when, in words.
    #[must_use]
    pub fn plan(&self, text: &Text) -> Vec<(String, String)> {
        self.plan_of(0, text)
    }

    /// What happens when, if the message at this position is the one that is sent.
    #[must_use]
    pub fn plan_of(&self, at: usize, text: &Text) -> Vec<(String, String)> {
        match self.messages.get(at).and_then(Message::letter) {
            Some(letter) if self.steps.is_empty() => letter.plan(text),
            _ => {
                let say = |step: &(Msg, Msg)| (text.get(step.0), text.get(step.1));
                self.steps.iter().map(say).collect()
            }
        }
    }

    /// The day from which on hours are compared: if people talk or write first, the day on which
    /// the plan ends, so that a reason says of the hours what the plan says; else tomorrow.
    #[must_use]
    pub fn compared_from(&self, after: Option<After>, today: Day, days_off: &DaysOff) -> Day {
        self.last
            .filter(|_| after.is_some() || self.talk.is_some())
            .unwrap_or_else(|| today.plus_working_days(1, days_off))
    }

    fn of(letters: Vec<Message>, talk: Option<u32>) -> Self {
        let moment = |gap| letters.first()?.letter()?.values().moment(gap);
        let (meet, due) = (moment("meet").filter(|_| talk.is_some()), moment("due"));
        let last = meet.or(due).and_then(|moment| moment.day);
        let deadline = due.and_then(|due| due.at);
        let talk = talk.zip(meet.and_then(|meet| meet.at));
        let talk = talk.map(|(minutes, start)| Talk { start, minutes });
        Self { messages: letters, deadline, talk, last, ..Self::default() }
    }
}

/// What follows on the writing, if people write first. If no hour of the day of the talk is fair
/// to all places, it becomes a second round in writing.
#[must_use]
pub fn after(brief: &Brief) -> Option<After> {
    if brief.whole.is_some() {
        return brief.shorter().map(After::Talk);
    }
    let talk = After::talk(brief.meeting, brief.advice.verdict)?;
    let fair = brief.meeting.door != Door::Meeting || super::which::has_fair_hour(brief);
    Some(if fair { talk } else { After::Round })
}

/// Writes the draft. It has one for every verdict, door, purpose and subset of answers.
#[must_use]
pub fn draft(brief: &Brief) -> Draft {
    let (meeting, verdict) = (brief.meeting, brief.advice.verdict);
    let case = Case::of(brief);
    let inputs = brief.letters.of(case.is_quiet(), false);
    let once = meeting.door == Door::Meeting;
    let talks = match case {
        Case::First | Case::Meet | Case::Quiet => after(brief) != Some(After::Round),
        Case::Parts => once && brief.shorter().is_some(),
        _ => false,
    };
    let mut draft = Draft::of(letters(case, brief, inputs), talks.then(|| brief.minutes()));
    draft.steps = notes::plan(case, meeting);
    let kind = if case == Case::NotReady { Kind::Questions } else { Kind::Notes };
    if let Some(notes) = notes::notes(case, meeting, brief.words.notes.as_deref()) {
        draft.messages.push(Message::new(kind, Body::Notes(notes)));
    }
    draft.form = match case {
        Case::Notice => Some(Form::Announcement),
        Case::Write(form) => Some(form),
        Case::First => Some(fitting(meeting, brief.words, Verdict::WriteFirst)),
        Case::Series => super::which::series_form(brief),
        Case::Parts => brief.whole.and_then(|whole| whole.forms().first().copied()),
        Case::Reply if meeting.detail.given() == Some(Detail::RoleListen) => {
            (verdict == Verdict::GoAsync).then_some(Form::Cancellation)
        }
        _ => None,
    };
    draft
}

/// Writes the draft of someone who will be away, for every subset of what can be said.
#[must_use]
pub fn away(brief: &AwayBrief) -> Draft {
    Draft::of(away_letters(brief, &brief.letters.away), None)
}
