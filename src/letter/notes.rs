//! Notes that a person keeps: questions before a meeting or a hard talk, and the steps of one.
//!
//! They hold what the person typed for themselves, and they are never sent.

use super::channel::{Part, Sheet};
use super::draft::Case;
use crate::meeting::{Detail, Meeting};
use crate::text::{Msg, Text, messages as m};

/// Notes for oneself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notes {
    typed: Option<String>,
    questions: &'static [Msg],
}

impl Notes {
    /// The notes in a language.
    pub(super) fn sheet(&self, text: &Text) -> Sheet {
        let mut parts = Vec::new();
        parts.extend(self.typed.clone().map(Part::Paragraph));
        if !self.questions.is_empty() {
            parts.push(Part::Bullets(self.questions.iter().map(|msg| text.get(*msg)).collect()));
        }
        Sheet { subject: None, parts }
    }
}

/// Which kind of hard talk it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Talk {
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
    fn of(meeting: &Meeting) -> Self {
        match meeting.detail.given() {
            Some(Detail::HardBring) => Self::Bring,
            Some(Detail::HardGroup) => Self::Group,
            Some(Detail::HardBetween) => Self::Between,
            Some(Detail::HardOthers) => Self::Others,
            _ => Self::Personal,
        }
    }
}

/// The notes of a case, if it has any.
pub(super) fn notes(case: Case, meeting: &Meeting, typed: Option<&str>) -> Option<Notes> {
    let questions = match case {
        Case::Help => HELP,
        Case::QuietReply => INVITED,
        Case::Quiet => match Talk::of(meeting) {
            Talk::Others => OTHERS,
            Talk::Between => BETWEEN,
            Talk::Bring => BRING,
            Talk::Group => GROUP,
            Talk::Personal => PERSONAL,
        },
        Case::NotReady => READY,
        // Beside a notice stands what was typed, if anything.
        Case::Notice if typed.is_some() => &[],
        _ => return None,
    };
    Some(Notes { typed: typed.map(str::to_owned), questions })
}

/// The steps of a case whose letter is not all of it.
pub(super) fn plan(case: Case, meeting: &Meeting) -> Vec<(Msg, Msg)> {
    let steps: &[(Msg, Msg)] = match case {
        Case::Help => &[
            (m::PLAN_NOW, m::PLAN_HELP_DANGER),
            (m::PLAN_FIRST, m::PLAN_HELP_TALK),
            (m::PLAN_THEN, m::PLAN_HELP_WRITE),
            (m::PLAN_AFTER, m::PLAN_HELP_NEXT),
        ],
        Case::NotReady => {
            &[(m::PLAN_FIRST, m::PLAN_READY_QUESTIONS), (m::PLAN_THEN, m::PLAN_READY_BACK)]
        }
        Case::Notice => &[
            (m::PLAN_FIRST, m::PLAN_NOTICE_SHOW),
            (m::PLAN_THEN, m::PLAN_NOTICE_SEND),
            (m::PLAN_HARD_NEXT_DAY, m::PLAN_NOTICE_AFTER),
        ],
        Case::QuietReply => {
            &[(m::PLAN_FIRST, m::PLAN_REPLY_SEND), (m::PLAN_BEFORE, m::PLAN_HARD_REPLY_SOMEONE)]
        }
        Case::Quiet => match Talk::of(meeting) {
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
        },
        _ => &[],
    };
    steps.to_vec()
}

const HELP: &[Msg] = &[
    m::DRAFT_NOTE_HELP_WHAT,
    m::DRAFT_NOTE_HELP_ME,
    m::DRAFT_NOTE_HELP_WITH,
    m::DRAFT_NOTE_HELP_WANT,
];
const INVITED: &[Msg] = &[
    m::DRAFT_NOTE_INVITED_SAY,
    m::DRAFT_NOTE_INVITED_BRING,
    m::DRAFT_NOTE_INVITED_TIME,
    m::DRAFT_NOTE_INVITED_BREAK,
];
const OTHERS: &[Msg] = &[
    m::DRAFT_NOTE_SEEN,
    m::DRAFT_NOTE_EFFECT,
    m::DRAFT_NOTE_NOT_KNOW,
    m::DRAFT_NOTE_OPEN_WITH,
    m::DRAFT_NOTE_THEN,
    m::DRAFT_NOTE_NOT_OTHERS,
    m::DRAFT_NOTE_OFFER,
    m::DRAFT_NOTE_HR,
];
const BETWEEN: &[Msg] = &[
    m::DRAFT_NOTE_SEEN,
    m::DRAFT_NOTE_NOT_KNOW,
    m::DRAFT_NOTE_MY_PART,
    m::DRAFT_NOTE_OPEN_WITH,
    m::DRAFT_NOTE_I_NEED,
    m::DRAFT_NOTE_OFFER,
    m::DRAFT_NOTE_NOT_BETWEEN,
    m::DRAFT_NOTE_BREAK,
];
const BRING: &[Msg] = &[
    m::DRAFT_NOTE_SENTENCE,
    m::DRAFT_NOTE_EXAMPLE,
    m::DRAFT_NOTE_SETTLED,
    m::DRAFT_NOTE_NOT_KNOW,
    m::DRAFT_NOTE_NOT_BRING,
    m::DRAFT_NOTE_SILENCE,
    m::DRAFT_NOTE_OFFER,
    m::DRAFT_NOTE_SUPPORT,
    m::DRAFT_NOTE_HR,
];
const GROUP: &[Msg] = &[
    m::DRAFT_NOTE_SENTENCE,
    m::DRAFT_NOTE_MOST,
    m::DRAFT_NOTE_SETTLED,
    m::DRAFT_NOTE_QUESTIONS,
    m::DRAFT_NOTE_NOT_BRING,
    m::DRAFT_NOTE_SUPPORT,
];
const PERSONAL: &[Msg] = &[
    m::DRAFT_NOTE_SEEN,
    m::DRAFT_NOTE_NOT_KNOW,
    m::DRAFT_NOTE_EASIER,
    m::DRAFT_NOTE_OPEN_WITH,
    m::DRAFT_NOTE_THEN,
    m::DRAFT_NOTE_MAY_KNOW,
    m::DRAFT_NOTE_OFFER,
    m::DRAFT_NOTE_SUPPORT,
];
const READY: &[Msg] = &[
    m::DRAFT_READY_DIFFERENT,
    m::DRAFT_READY_WHO,
    m::DRAFT_READY_SMALLEST,
    m::DRAFT_READY_NOTHING,
];
