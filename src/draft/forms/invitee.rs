//! Answers to an invitation: at most 60 words, and kind.

use crate::advice::{Form, Verdict};
use crate::draft::dates::{TO_ANSWER, long};
use crate::draft::message::{Kind, Message};
use crate::draft::piece::{Known, Piece, pieces};
use crate::draft::{Brief, Draft};
use crate::meeting::time::Day;
use crate::meeting::{Detail, Meeting};
use crate::questions::Inviter;
use crate::text::{Msg, Phrase, Value, messages as m};

/// What the answer does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reply {
    Ask,
    Bring,
    Listen,
    Decide,
    Open,
    Come,
}

impl Reply {
    /// The verdict says whether someone goes, and their part what they write instead: the reply
    /// promises what the headline said.
    fn of(verdict: Verdict, role: Option<Detail>) -> Self {
        match (verdict, role) {
            (Verdict::NotReady, _) => Self::Ask,
            (Verdict::Meet | Verdict::GetHelp, _) => Self::Come,
            (Verdict::WriteFirst, _) => Self::Decide,
            (Verdict::GoAsync, Some(Detail::RoleListen)) => Self::Listen,
            (Verdict::GoAsync, Some(_)) => Self::Bring,
            (Verdict::GoAsync, None) => Self::Open,
        }
    }

    /// Whether it promises something in writing, by a day.
    fn promises(self) -> bool {
        matches!(self, Self::Bring | Self::Decide | Self::Open)
    }

    /// What happens after it was sent. Only a colleague may be left without a person there.
    fn then(self, to: Inviter) -> Msg {
        let stays = !matches!(to, Inviter::Manager | Inviter::Outside);
        match self {
            Self::Ask => m::PLAN_REPLY_WAIT,
            Self::Bring if stays => m::PLAN_REPLY_VIEW,
            Self::Bring => m::PLAN_REPLY_VIEW_GO,
            Self::Decide => m::PLAN_REPLY_VIEW_COME,
            Self::Open => m::PLAN_REPLY_VIEW_IF,
            Self::Listen if stays => m::PLAN_REPLY_NOTES,
            Self::Listen => m::PLAN_REPLY_NOTES_GO,
            Self::Come => m::PLAN_REPLY_COME,
        }
    }

    /// The answer itself, with the day before the promised one, by which it needs something. A
    /// colleague gets it where nobody said who invited.
    fn say(self, to: Inviter, had: Day, by: Day, time: Value) -> Phrase {
        use Inviter::{Manager, Outside};
        let (had, by) = (long(had), long(by));
        match (self, to) {
            (Self::Ask, Manager) => m::DRAFT_REPLY_ASK_MANAGER.into(),
            (Self::Ask, Outside) => m::DRAFT_REPLY_ASK_OUTSIDE.into(),
            (Self::Ask, _) => m::DRAFT_REPLY_ASK_COLLEAGUE.into(),
            (Self::Listen, Manager) => m::DRAFT_REPLY_LISTEN_MANAGER.into(),
            (Self::Listen, Outside) => m::DRAFT_REPLY_LISTEN_OUTSIDE.into(),
            (Self::Listen, _) => m::DRAFT_REPLY_LISTEN_COLLEAGUE.into(),
            (Self::Come, Manager) => m::DRAFT_REPLY_COME_MANAGER.into(),
            (Self::Come, Outside) => m::DRAFT_REPLY_COME_OUTSIDE.into(),
            (Self::Come, _) => m::DRAFT_REPLY_COME_COLLEAGUE.into(),
            (Self::Bring, Manager) => m::draft_reply_bring_manager(by, time),
            (Self::Bring, Outside) => m::draft_reply_bring_outside(by, time),
            (Self::Bring, _) => m::draft_reply_bring_colleague(by, time),
            (Self::Decide, Manager) => m::draft_reply_decide_manager(had, by, time),
            (Self::Decide, Outside) => m::draft_reply_decide_outside(had, by, time),
            (Self::Decide, _) => m::draft_reply_decide_colleague(had, by, time),
            (Self::Open, Manager) => m::draft_reply_open_manager(had, by, time),
            (Self::Open, Outside) => m::draft_reply_open_outside(had, by, time),
            (Self::Open, _) => m::draft_reply_open_colleague(had, by, time),
        }
    }
}

/// Whether the answer to this invitation promises something by a day.
pub(in crate::draft) fn promises(meeting: &Meeting, verdict: Verdict) -> bool {
    Reply::of(verdict, meeting.detail.given()).promises()
}

/// The answer to an invitation that is not about something personal.
pub(super) fn reply(brief: &Brief) -> Draft {
    let reply = Reply::of(brief.advice.verdict, brief.meeting.detail.given());
    let dates = brief.dates();
    let by = dates.answers(dates.start(), TO_ANSWER);
    let to = brief.words.inviter;
    let known = if reply.promises() { by } else { Known::fixed(by.value) };
    let had = dates.reminder(by.value).unwrap_or(dates.start());
    let body = known.say(|day| reply.say(to, had, day, brief.time_promised(day)));
    let time = brief.time_promised(by.value);
    let greeting = if to == Inviter::Outside { m::DRAFT_HELLO } else { m::DRAFT_HI };
    let thanks: Piece = brief.topic().unwrap_or_else(|| m::DRAFT_REPLY_THANKS.into());
    let asks = matches!(reply, Reply::Ask | Reply::Open);
    let send = if asks { m::PLAN_REPLY_ASK } else { m::PLAN_REPLY_SEND };
    let draft = Draft::default().on(dates.when(dates.start()), dates.start(), send);
    let draft = if reply == Reply::Open {
        draft.on(dates.when(had), had, m::PLAN_REPLY_WAIT)
    } else {
        draft
    };
    let view_by = if reply == Reply::Open { m::assume_view_by_if } else { m::assume_view_by };
    let draft = if reply.promises() {
        draft
            .by(brief, by.value, reply.then(to))
            .assume(by.is_assumed().then(|| view_by(long(by.value), time)))
    } else {
        draft.then(m::PLAN_AFTER, reply.then(to))
    };
    let form = (reply == Reply::Listen).then_some(Form::Cancellation);
    Draft { form, ..draft }.message(
        Message::send(Kind::Reply, m::DRAFT_TITLE_REPLY)
            .line(greeting)
            .text(pieces![thanks, body])
            .line(m::DRAFT_THANK_YOU),
    )
}
