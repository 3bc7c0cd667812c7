//! A message: its blocks, and what is done with it.

use super::channel::{Part, Sheet};
use super::piece::Piece;
use crate::letter::Filled;
use crate::text::{Msg, Phrase, Text, messages as m};

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Opens the matter.
    Opening,
    /// Says what was found so far and asks for the next thing.
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
    /// What was said or agreed in a talk.
    AfterTalk,
    /// An outline of what is to be written or said.
    Outline,
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
            Self::AfterTalk => "after-talk",
            Self::Outline => "outline",
            Self::Questions => "questions",
            Self::Notes => "notes",
        }
    }
}

/// What is done with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// It can be sent as it is.
    Send,
    /// It has open places. It is filled in first, and says so.
    Fill,
    /// It is for the person alone.
    Keep,
}

/// A part of a message. None is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Sentences that follow each other, a space between them.
    Paragraph(Vec<Piece>),
    /// A short line above what follows.
    Heading(Piece),
    /// A list.
    Bullets(Vec<Piece>),
    /// A numbered list.
    Steps(Vec<Piece>),
}

impl Block {
    /// Its pieces, in order.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        match self {
            Self::Heading(piece) => std::slice::from_ref(piece),
            Self::Paragraph(pieces) | Self::Bullets(pieces) | Self::Steps(pieces) => pieces,
        }
    }
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What it is for.
    pub kind: Kind,
    /// What stands above it on the page: "Message", "Each Monday".
    pub title: Phrase,
    /// What is done with it.
    pub use_: Use,
    /// What the person who writes has to know before it is sent, if anything. It is not part of
    /// the message.
    pub note: Option<Msg>,
    /// The subject of an e-mail, the title of an event.
    pub subject: Option<Phrase>,
    /// Its text.
    pub blocks: Vec<Block>,
    /// The letter, in place of subject and blocks.
    pub letter: Option<Filled>,
}

impl Message {
    /// The message in a language.
    #[must_use]
    pub fn sheet(&self, text: &Text) -> Sheet {
        if let Some(letter) = &self.letter {
            return letter.sheet(text);
        }
        let say = |piece: &Piece| text.say(piece.phrase());
        let all = |pieces: &[Piece]| pieces.iter().map(say).collect();
        let mut parts = Vec::with_capacity(self.blocks.len());
        for block in &self.blocks {
            parts.push(match block {
                Block::Paragraph(pieces) => Part::Paragraph(joined(pieces, say)),
                Block::Heading(piece) => Part::Heading(say(piece)),
                Block::Bullets(pieces) => Part::Bullets(all(pieces)),
                Block::Steps(pieces) => Part::Steps(all(pieces)),
            });
        }
        Sheet { subject: self.subject.as_ref().map(|subject| text.say(subject)), parts }
    }

    /// The name of its letter or of its kind.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.letter.as_ref().map_or(self.kind.id(), |letter| letter.id().id())
    }

    /// A message that is a letter.
    pub(super) fn letter(kind: Kind, letter: Filled) -> Self {
        let message = Self::send(kind, title(kind, letter.id().id()));
        Self { letter: Some(letter), ..message }
    }

    /// A message to send as it is.
    pub(super) fn send(kind: Kind, title: impl Into<Phrase>) -> Self {
        let (title, subject, blocks) = (title.into(), None, Vec::new());
        Self { kind, title, use_: Use::Send, note: None, subject, blocks, letter: None }
    }

    /// A message to fill in before it is sent. Its note says so.
    pub(super) fn fill(kind: Kind, title: impl Into<Phrase>) -> Self {
        let message = Self { use_: Use::Fill, ..Self::send(kind, title) };
        message.noted(if kind == Kind::Outline {
            m::DRAFT_NOTE_OUTLINE
        } else {
            m::DRAFT_NOTE_FILL
        })
    }

    /// A message to keep. Its note says so.
    pub(super) fn keep(kind: Kind, title: impl Into<Phrase>) -> Self {
        Self { use_: Use::Keep, ..Self::send(kind, title) }.noted(m::DRAFT_NOTE_KEEP)
    }

    /// Gives it another note for the person who writes.
    pub(super) fn noted(self, note: Msg) -> Self {
        Self { note: Some(note), ..self }
    }

    /// The message that opens a matter.
    pub(super) fn opening(subject: impl Into<Phrase>) -> Self {
        Self::send(Kind::Opening, m::DRAFT_TITLE_MESSAGE).about(subject)
    }

    /// Gives it a subject.
    pub(super) fn about(mut self, subject: impl Into<Phrase>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Adds a paragraph, if there is anything in it.
    #[inline(never)]
    pub(super) fn text(self, pieces: Vec<Piece>) -> Self {
        self.add(Block::Paragraph(pieces))
    }

    /// Adds one sentence of ours as a paragraph.
    #[inline(never)]
    pub(super) fn line(self, msg: Msg) -> Self {
        self.text(vec![msg.into()])
    }

    /// Adds a heading.
    #[inline(never)]
    pub(super) fn heading(self, msg: Msg) -> Self {
        self.add(Block::Heading(msg.into()))
    }

    /// Adds a list, if there is anything in it.
    #[inline(never)]
    pub(super) fn bullets(self, pieces: Vec<Piece>) -> Self {
        self.add(Block::Bullets(pieces))
    }

    /// Adds a numbered list, if there is anything in it.
    #[inline(never)]
    pub(super) fn steps(self, pieces: Vec<Piece>) -> Self {
        self.add(Block::Steps(pieces))
    }

    /// Adds what another function writes.
    pub(super) fn with(self, write: impl FnOnce(Self) -> Self) -> Self {
        write(self)
    }

    #[inline(never)]
    fn add(mut self, block: Block) -> Self {
        if !block.pieces().is_empty() {
            self.blocks.push(block);
        }
        self
    }
}

/// Sentences with a space between them.
fn joined(pieces: &[Piece], say: impl Fn(&Piece) -> String) -> String {
    let mut sentences = String::new();
    for piece in pieces {
        if !sentences.is_empty() {
            sentences.push(' ');
        }
        sentences.push_str(&say(piece));
    }
    sentences
}

/// Sentences of ours, as pieces.
pub(super) fn ours(msgs: &[Msg]) -> Vec<Piece> {
    msgs.iter().map(|msg| Piece::from(*msg)).collect()
}

/// What stands above a letter in the row of letters.
fn title(kind: Kind, letter: &str) -> Msg {
    match (letter, kind) {
        ("series-end", _) => m::LETTER_END,
        ("series-shorter", _) => m::LETTER_SHORTER,
        ("series-rarer", _) => m::LETTER_RARER,
        ("series-better", _) => m::LETTER_BETTER,
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
        _ => m::LETTER_MESSAGE,
    }
}
