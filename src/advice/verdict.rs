//! What the advice can be.

use crate::meeting::{Detail, Door, Meeting, Often, Purpose, Tick};

/// Whether this should be a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Write instead of meeting.
    GoAsync,
    /// Write first, then meet briefly.
    WriteFirst,
    /// Meet.
    Meet,
    /// Not yet: first get clear what is needed. For an invitee: ask first.
    NotReady,
    /// Do not do this alone.
    GetHelp,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 5] =
        [Self::GoAsync, Self::WriteFirst, Self::Meet, Self::NotReady, Self::GetHelp];

    /// The name that programs use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::GoAsync => "go-async",
            Self::WriteFirst => "write-first",
            Self::Meet => "meet",
            Self::NotReady => "not-ready",
            Self::GetHelp => "get-help",
        }
    }
}

/// A set of verdicts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdicts(u8);

impl Verdicts {
    /// The set with one more.
    #[must_use]
    pub fn with(self, verdict: Verdict) -> Self {
        Self(self.0 | 1 << (verdict as u8))
    }

    /// Whether it holds this one.
    #[must_use]
    pub fn has(self, verdict: Verdict) -> bool {
        self.0 & (1 << (verdict as u8)) != 0
    }

    /// How many there are.
    #[must_use]
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Its members, in order.
    pub fn iter(self) -> impl Iterator<Item = Verdict> {
        Verdict::ALL.into_iter().filter(move |verdict| self.has(*verdict))
    }
}

/// The form of what is written: the whole of it where nobody meets, the first part where
/// people meet afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// News that people read.
    Announcement,
    /// A thread in which each person adds some lines.
    StatusThread,
    /// A proposal with a last day for objections.
    Proposal,
    /// A choice between named options.
    Poll,
    /// One person decides within limits.
    Delegation,
    /// The meeting goes, and nothing replaces it.
    Cancellation,
    /// Ideas alone, then grouped, then chosen.
    Brainstorm,
    /// A document that people comment on.
    DocumentReview,
    /// A voice or screen recording.
    RecordedMessage,
    /// A page that explains how something is done.
    HowTo,
    /// A thread of questions and answers.
    Questions,
    /// A log of an incident that goes on.
    IncidentLog,
    /// A short message between two people.
    CheckIn,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 13] = [
        Self::Announcement,
        Self::StatusThread,
        Self::Proposal,
        Self::Poll,
        Self::Delegation,
        Self::Cancellation,
        Self::Brainstorm,
        Self::DocumentReview,
        Self::RecordedMessage,
        Self::HowTo,
        Self::Questions,
        Self::IncidentLog,
        Self::CheckIn,
    ];

    /// The name that programs use.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Announcement => "announcement",
            Self::StatusThread => "status-thread",
            Self::Proposal => "proposal",
            Self::Poll => "poll",
            Self::Delegation => "delegation",
            Self::Cancellation => "cancellation",
            Self::Brainstorm => "written-brainstorm",
            Self::DocumentReview => "document-review",
            Self::RecordedMessage => "recorded-message",
            Self::HowTo => "how-to-page",
            Self::Questions => "questions-thread",
            Self::IncidentLog => "incident-log",
            Self::CheckIn => "check-in-note",
        }
    }

    /// The form that fits a meeting if it is written, alone or before a talk. `options` says
    /// whether two or more options to choose from are named.
    #[must_use]
    #[allow(
        clippy::match_same_arms,
        reason = "a table: one line for each kind of meeting, in order"
    )]
    pub fn fitting(meeting: &Meeting, verdict: Verdict, options: bool) -> Self {
        let detail = meeting.detail.given();
        let recurs = !matches!(meeting.attendance.often, None | Some(Often::Once));
        // Before a talk people read a text, however often they meet; a regular meeting that is
        // kept goes on as it was.
        let lines = meeting.door == Door::Series || (recurs && verdict != Verdict::WriteFirst);
        match (detail, meeting.purpose.given()) {
            (Some(Detail::MissNothing | Detail::RoleListen), _) => Self::Cancellation,
            (Some(Detail::MissDecisions), _) => Self::Proposal,
            (Some(Detail::MissInformation), _) => Self::StatusThread,
            (Some(Detail::DecideEasy), _) if !meeting.ticks.has(Tick::Undo) => Self::Delegation,
            (_, Some(Purpose::Decide)) if options && !meeting.ticks.has(Tick::Undo) => Self::Poll,
            (_, Some(Purpose::Decide)) => Self::Proposal,
            (Some(Detail::ShareListen | Detail::OtherListen), _) => Self::Announcement,
            (Some(Detail::ShareRound), _) => Self::StatusThread,
            (None, Some(Purpose::Share)) if lines => Self::StatusThread,
            (Some(Detail::ShareTalk), _) => Self::Questions,
            (_, Some(Purpose::Share)) => Self::Announcement,
            (Some(Detail::CommentGive), _) => Self::CheckIn,
            (Some(Detail::ShowPresent), _) => Self::RecordedMessage,
            (_, Some(Purpose::Comment | Purpose::Show | Purpose::LookBack)) => Self::DocumentReview,
            (_, Some(Purpose::Ideas)) => Self::Brainstorm,
            (_, Some(Purpose::Problem)) if meeting.ticks.has(Tick::Urgent) => Self::IncidentLog,
            (_, Some(Purpose::Problem)) => Self::Questions,
            (_, Some(Purpose::Plan)) if lines => Self::StatusThread,
            (_, Some(Purpose::Plan)) => Self::Proposal,
            (_, Some(Purpose::OnePerson)) => Self::CheckIn,
            (Some(Detail::TeachQuestions), _) => Self::RecordedMessage,
            (_, Some(Purpose::Teach)) => Self::HowTo,
            (_, Some(Purpose::Outside | Purpose::Hard | Purpose::Connect)) => Self::Announcement,
            (_, Some(Purpose::Ask | Purpose::Other) | None) => Self::Questions,
        }
    }
}
