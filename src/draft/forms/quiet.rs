//! What is sent where it is about a person.
//!
//! No function here takes typed words: what may be said is [`Mention`], and nothing else. The
//! one exception is [`notice`], which a person knowingly writes to a group. What the person
//! typed for themselves goes to `notes`, and stays on the page.

use crate::draft::Draft;
use crate::draft::dates::Dates;
use crate::draft::message::{Kind, Message, ours};
use crate::draft::piece::{Known, Piece, pieces};
use crate::meeting::{Detail, Meeting};
use crate::questions::Mention;
use crate::text::{Msg, Phrase, messages as m};

/// How long a talk about something hard is, where nobody said.
const MINUTES: u32 = 30;

/// Which kind of talk it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Talk {
    /// Bad news or criticism for one person.
    Bring,
    /// Hard news for a group.
    Group,
    /// A problem between the person who writes and someone.
    Between,
    /// A conflict of others.
    Others,
    /// Something personal within another matter, or something hard that was not said closer.
    Personal,
}

impl Talk {
    pub(super) fn of(meeting: &Meeting) -> Self {
        match meeting.detail.given() {
            Some(Detail::HardBring) => Self::Bring,
            Some(Detail::HardGroup) => Self::Group,
            Some(Detail::HardBetween) => Self::Between,
            Some(Detail::HardOthers) => Self::Others,
            _ => Self::Personal,
        }
    }
}

/// What the invitation says it is about. In a conflict of others, "we" are not only the two who
/// talk. Whoever finds something hard is not left to guess: the plan is to listen.
fn about(talk: Talk, mention: Mention) -> Msg {
    match (talk, mention) {
        (Talk::Others, Mention::Together) => m::DRAFT_MENTION_TEAM,
        (_, Mention::Together) => m::DRAFT_MENTION_TOGETHER,
        (_, Mention::YourWork) => m::DRAFT_MENTION_WORK,
        (_, Mention::Change) => m::DRAFT_MENTION_CHANGE,
        (Talk::Personal, Mention::Open) => m::DRAFT_MENTION_HEAR,
        (_, Mention::Later | Mention::Open) => m::DRAFT_MENTION_LATER,
    }
}

fn subject(mention: Mention) -> Msg {
    match mention {
        Mention::Together => m::DRAFT_TALK_SUBJECT_TOGETHER,
        Mention::YourWork => m::DRAFT_TALK_SUBJECT_WORK,
        Mention::Change => m::DRAFT_TALK_SUBJECT_CHANGE,
        Mention::Later | Mention::Open => m::DRAFT_TALK_SUBJECT,
    }
}

/// The plan of a talk and its invitation.
pub(super) fn talk(talk: Talk, mention: Mention, dates: Dates) -> Draft {
    let steps: &[(Msg, Msg)] = match talk {
        Talk::Bring => &[
            (m::PLAN_BEFORE, m::PLAN_HARD_HR),
            (m::PLAN_FIRST, m::PLAN_BRING_SOON),
            (m::PLAN_IN_THE_TALK, m::PLAN_BRING_TALK),
            (m::PLAN_HARD_NEXT_DAY, m::PLAN_BRING_NEXT),
        ],
        Talk::Group => &[
            (m::PLAN_FIRST, m::PLAN_GROUP_ALONE),
            (m::PLAN_THEN, m::PLAN_GROUP_TALK),
            (m::PLAN_SAME_DAY, m::PLAN_GROUP_AFTER),
            (m::PLAN_HARD_NEXT_DAY, m::PLAN_GROUP_NEXT),
        ],
        Talk::Between => &[
            (m::PLAN_BEFORE, m::PLAN_HARD_HR),
            (m::PLAN_FIRST, m::PLAN_BETWEEN_CALM),
            (m::PLAN_THEN, m::PLAN_BETWEEN_TALK),
            (m::PLAN_HARD_END, m::PLAN_BETWEEN_END),
        ],
        Talk::Others => &[
            (m::PLAN_BEFORE, m::PLAN_HARD_HR),
            (m::PLAN_FIRST, m::PLAN_OTHERS_ALONE),
            (m::PLAN_THEN, m::PLAN_OTHERS_THREE),
            (m::PLAN_HARD_END, m::PLAN_OTHERS_END),
        ],
        Talk::Personal => &[
            (m::PLAN_FIRST, m::PLAN_PERSONAL_ALONE),
            (m::PLAN_THEN, m::PLAN_PERSONAL_TALK),
            (m::PLAN_HARD_NEXT_DAY, m::PLAN_PERSONAL_AFTER),
        ],
    };
    let plan = steps.iter().fold(Draft::default(), |draft, (when, what)| draft.then(*when, *what));
    let (again, answers) = match talk {
        Talk::Group => (None, None),
        Talk::Bring => (Some(m::DRAFT_TALK_AGAIN_TODAY.into()), None),
        // It is sent when someone is calm, and nobody knows which day that is.
        Talk::Between => {
            let again = Known::assumed(()).say(|()| m::DRAFT_TALK_AGAIN_LATER.into());
            (Some(again), Some(m::ASSUME_ANSWERS_LATER.into()))
        }
        Talk::Others | Talk::Personal => {
            let (again, answers) = dates.asks_again();
            (Some(again), Some(answers))
        }
    };
    plan.assume(Some(m::assume_minutes(MINUTES)))
        .assume(answers)
        .message(invitation(talk, mention, again))
}

/// The invitation. It names no reason but the one that was chosen for it.
fn invitation(talk: Talk, mention: Mention, again: Option<Piece>) -> Message {
    let minutes = Known::assumed(MINUTES);
    let about = mentioned(talk, mention);
    if talk == Talk::Group {
        return Message::send(Kind::Invitation, m::DRAFT_TITLE_INVITATION_ALL)
            .noted(m::DRAFT_NOTE_ALL)
            .about(subject(mention))
            .line(m::DRAFT_HI_ALL)
            .text(pieces![minutes.say(m::draft_talk_all), about, m::DRAFT_TALK_QUESTIONS])
            .line(m::DRAFT_TALK_CANNOT)
            .line(m::DRAFT_THANK_YOU);
    }
    // For bad news it would be untrue that the person wants to hear the other side.
    let side = match (talk, mention) {
        (_, Mention::Open | Mention::Later | Mention::Change) => None,
        (Talk::Between, _) => Some(Piece::told(m::DRAFT_TALK_SIDES)),
        (Talk::Bring, _) => Some(Piece::told(m::DRAFT_TALK_SIDE_TOO)),
        _ => Some(Piece::told(m::DRAFT_TALK_SIDE)),
    };
    let (title, when, bring): (_, _, Option<Piece>) = match talk {
        Talk::Others => (m::DRAFT_TITLE_INVITATION_EACH, m::DRAFT_TALK_WHEN, None),
        Talk::Bring => (m::DRAFT_TITLE_INVITATION, m::DRAFT_TALK_SOON, m::DRAFT_TALK_BRING.into()),
        _ => (m::DRAFT_TITLE_INVITATION, m::DRAFT_TALK_WHEN, None),
    };
    // Whoever may bring someone is not told that it is only the two.
    let ask = if bring.is_some() { m::draft_one_time } else { m::draft_talk_two };
    let invitation = Message::send(Kind::Invitation, title);
    let invitation =
        if talk == Talk::Others { invitation.noted(m::DRAFT_NOTE_EACH) } else { invitation };
    invitation
        .about(subject(mention))
        .line(m::DRAFT_HI)
        .text(pieces![minutes.say(ask), about, side])
        .text(pieces![
            when,
            m::DRAFT_TALK_ROOM,
            m::DRAFT_TALK_OTHER_WAY,
            m::DRAFT_TALK_PREPARE,
            bring,
            again,
        ])
        .line(m::DRAFT_THANK_YOU)
}

/// What was chosen for the invitation is said; that it will be said later is ours.
fn mentioned(talk: Talk, mention: Mention) -> Piece {
    match mention {
        Mention::Open => about(talk, mention).into(),
        _ => Piece::told(about(talk, mention)),
    }
}

/// The note after the talk. It records what was agreed only where those concerned want it.
pub(super) fn after(talk: Talk) -> Message {
    let fill = |title: Msg, note: Msg| Message::fill(Kind::AfterTalk, title).noted(note);
    let (after, both) = (m::DRAFT_TITLE_AFTER, m::DRAFT_NOTE_FILL_BOTH);
    match talk {
        Talk::Others => fill(m::DRAFT_TITLE_AFTER_THREE, m::DRAFT_NOTE_FILL_THREE).text(ours(&[
            m::DRAFT_AFTER_BOTH,
            m::DRAFT_AFTER_WRONG,
            m::DRAFT_AFTER_WEEKS,
        ])),
        Talk::Between => fill(after, both).text(ours(&[
            m::DRAFT_AFTER_TWO,
            m::DRAFT_AFTER_WRONG,
            m::DRAFT_AFTER_WEEKS,
        ])),
        Talk::Personal => {
            fill(after, both).text(ours(&[m::DRAFT_AFTER_PERSONAL, m::DRAFT_AFTER_WRONG]))
        }
        Talk::Bring => fill(after, m::DRAFT_NOTE_FILL_PERSON)
            .text(ours(&[m::DRAFT_AFTER_BRING]))
            .text(ours(&[m::DRAFT_AFTER_BRING_NEXT]))
            .text(ours(&[m::DRAFT_AFTER_BRING_ASK])),
        Talk::Group => fill(m::DRAFT_TITLE_AFTER_GROUP, m::DRAFT_NOTE_FILL)
            .text(ours(&[m::DRAFT_AFTER_GROUP]))
            .text(ours(&[m::DRAFT_AFTER_GROUP_OPEN]))
            .text(ours(&[m::DRAFT_AFTER_GROUP_ASK])),
    }
}

/// A notice to a group about a person who already knows. The person who writes knows that
/// what they typed goes in.
pub(super) fn notice(topic: Option<Piece>, dates: Dates) -> Draft {
    let topic = topic.unwrap_or_else(|| m::DRAFT_NOTICE_NEWS.into());
    let assumed = |msg: Msg| Known::assumed(()).say(|()| Phrase::from(msg));
    let (agreed, text) = (assumed(m::DRAFT_NOTICE_AGREED), assumed(m::DRAFT_NOTICE_WRITTEN));
    Draft::default()
        .then(m::PLAN_FIRST, m::PLAN_NOTICE_SHOW)
        .on(dates.when(dates.start()), dates.start(), m::PLAN_NOTICE_SEND)
        .then(m::PLAN_HARD_NEXT_DAY, m::PLAN_NOTICE_AFTER)
        .assume(Some(m::ASSUME_TEXT_AGREED.into()))
        .assume(Some(m::ASSUME_TEXT_BELOW.into()))
        .message(
            Message::opening(m::DRAFT_NOTICE_SUBJECT)
                .line(m::DRAFT_HI_ALL)
                .text(pieces![topic, agreed, text])
                .text(pieces![m::DRAFT_NOTICE_PRIVATE, m::DRAFT_NOTICE_ASK])
                .line(m::DRAFT_THANK_YOU),
        )
        .message(Message::fill(Kind::Outline, m::DRAFT_TITLE_NOTICE_OUTLINE).bullets(ours(&[
            m::DRAFT_NOTICE_OUTLINE_WHAT,
            m::DRAFT_NOTICE_OUTLINE_WHEN,
            m::DRAFT_NOTICE_OUTLINE_WHO,
            m::DRAFT_NOTICE_OUTLINE_ASK,
        ])))
}

/// An answer to an invitation to something personal.
pub(super) fn reply(dates: Dates) -> Draft {
    Draft::default()
        .on(dates.when(dates.start()), dates.start(), m::PLAN_REPLY_SEND)
        .then(m::PLAN_BEFORE, m::PLAN_HARD_REPLY_SOMEONE)
        .message(
            Message::send(Kind::Reply, m::DRAFT_TITLE_REPLY)
                .line(m::DRAFT_HI)
                .text(ours(&[
                    m::DRAFT_REPLY_THANKS,
                    m::DRAFT_REPLY_HARD_PREPARE,
                    m::DRAFT_REPLY_HARD_BRING,
                ]))
                .line(m::DRAFT_THANK_YOU),
        )
}

/// Help for someone who does not feel safe. There is no message to anybody.
pub(super) fn help() -> Draft {
    Draft::default()
        .then(m::PLAN_NOW, m::PLAN_HELP_DANGER)
        .then(m::PLAN_FIRST, m::PLAN_HELP_TALK)
        .then(m::PLAN_THEN, m::PLAN_HELP_WRITE)
        .then(m::PLAN_AFTER, m::PLAN_HELP_NEXT)
}
