//! A message as plain text.

use super::piece::Piece;
use super::{Block, Message};
use crate::text::Text;

/// A message as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainMessage {
    /// The subject, where the message has one.
    pub subject: Option<String>,
    /// The text: a blank line between paragraphs, `- ` before a bullet, `1. ` before a step.
    pub body: String,
}

/// Writes a message as plain text.
#[must_use]
pub fn plain(text: &Text, message: &Message) -> PlainMessage {
    let mut body = String::new();
    let mut after_heading = false;
    for block in &message.blocks {
        // A heading stands directly above what it is the heading of.
        if !body.is_empty() {
            body.push_str(if after_heading { "\n" } else { "\n\n" });
        }
        after_heading = matches!(block, Block::Heading(_));
        push_block(text, block, &mut body);
    }
    PlainMessage { subject: message.subject.as_ref().map(|subject| text.say(subject)), body }
}

fn push_block(text: &Text, block: &Block, body: &mut String) {
    match block {
        Block::Paragraph(pieces) => push_joined(text, pieces, " ", |_, _| {}, body),
        Block::Heading(piece) => body.push_str(&text.say(piece.phrase())),
        Block::Bullets(pieces) => push_joined(text, pieces, "\n", |_, b| b.push_str("- "), body),
        Block::Steps(pieces) => push_joined(
            text,
            pieces,
            "\n",
            |number, body| {
                body.push_str(&number.to_string());
                body.push_str(". ");
            },
            body,
        ),
    }
}

/// Writes pieces one after the other, each with what stands before it; the first is number 1.
fn push_joined(
    text: &Text,
    pieces: &[Piece],
    between: &str,
    before: fn(usize, &mut String),
    body: &mut String,
) {
    for (index, piece) in pieces.iter().enumerate() {
        if index > 0 {
            body.push_str(between);
        }
        before(index + 1, body);
        body.push_str(&text.say(piece.phrase()));
    }
}
