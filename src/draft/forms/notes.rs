//! Notes for oneself. They hold what the person typed, and they are never sent.

use super::quiet::Talk;
use crate::draft::message::{Kind, Message, ours};
use crate::draft::piece::{Piece, pieces};
use crate::text::{Msg, messages as m};

/// What the person typed, and questions to go through before.
fn notes(typed: Option<&str>, questions: &[Msg]) -> Message {
    Message::keep(Kind::Notes, m::DRAFT_TITLE_NOTES)
        .text(pieces![typed.map(|notes| Piece::typed(notes, m::draft_note_yours))])
        .bullets(ours(questions))
}

/// Before a talk about something hard.
pub(super) fn talk(talk: Talk, typed: Option<&str>) -> Message {
    notes(
        typed,
        match talk {
            Talk::Others => &[
                m::DRAFT_NOTE_SEEN,
                m::DRAFT_NOTE_EFFECT,
                m::DRAFT_NOTE_NOT_KNOW,
                m::DRAFT_NOTE_OPEN_WITH,
                m::DRAFT_NOTE_THEN,
                m::DRAFT_NOTE_NOT_OTHERS,
                m::DRAFT_NOTE_OFFER,
                m::DRAFT_NOTE_HR,
            ],
            Talk::Between => &[
                m::DRAFT_NOTE_SEEN,
                m::DRAFT_NOTE_NOT_KNOW,
                m::DRAFT_NOTE_MY_PART,
                m::DRAFT_NOTE_OPEN_WITH,
                m::DRAFT_NOTE_I_NEED,
                m::DRAFT_NOTE_OFFER,
                m::DRAFT_NOTE_NOT_BETWEEN,
                m::DRAFT_NOTE_BREAK,
            ],
            Talk::Bring => &[
                m::DRAFT_NOTE_SENTENCE,
                m::DRAFT_NOTE_EXAMPLE,
                m::DRAFT_NOTE_SETTLED,
                m::DRAFT_NOTE_NOT_KNOW,
                m::DRAFT_NOTE_NOT_BRING,
                m::DRAFT_NOTE_SILENCE,
                m::DRAFT_NOTE_OFFER,
                m::DRAFT_NOTE_SUPPORT,
                m::DRAFT_NOTE_HR,
            ],
            Talk::Group => &[
                m::DRAFT_NOTE_SENTENCE,
                m::DRAFT_NOTE_MOST,
                m::DRAFT_NOTE_SETTLED,
                m::DRAFT_NOTE_QUESTIONS,
                m::DRAFT_NOTE_NOT_BRING,
                m::DRAFT_NOTE_SUPPORT,
            ],
            Talk::Personal => &[
                m::DRAFT_NOTE_SEEN,
                m::DRAFT_NOTE_NOT_KNOW,
                m::DRAFT_NOTE_EASIER,
                m::DRAFT_NOTE_OPEN_WITH,
                m::DRAFT_NOTE_THEN,
                m::DRAFT_NOTE_MAY_KNOW,
                m::DRAFT_NOTE_OFFER,
                m::DRAFT_NOTE_SUPPORT,
            ],
        },
    )
}

/// Before a talk that someone else invited to.
pub(super) fn invited(typed: Option<&str>) -> Message {
    notes(
        typed,
        &[
            m::DRAFT_NOTE_INVITED_SAY,
            m::DRAFT_NOTE_INVITED_BRING,
            m::DRAFT_NOTE_INVITED_TIME,
            m::DRAFT_NOTE_INVITED_BREAK,
        ],
    )
}

/// What the person typed beside a notice, if anything.
pub(super) fn beside_notice(typed: Option<&str>) -> Option<Message> {
    typed.map(|typed| notes(Some(typed), &[]))
}

/// What to write down for oneself when one does not feel safe.
pub(super) fn help(typed: Option<&str>) -> Message {
    notes(
        typed,
        &[
            m::DRAFT_NOTE_HELP_WHAT,
            m::DRAFT_NOTE_HELP_ME,
            m::DRAFT_NOTE_HELP_WITH,
            m::DRAFT_NOTE_HELP_WANT,
        ],
    )
}
