//! Where a message is pasted, and what goes on the clipboard for it.
//!
//! A [`Sheet`] is a message as plain strings. Each [`Channel`] is a function from a sheet to a
//! [`Clip`], and encodes what was typed so that it is text there and nothing else: no call to
//! everybody, no link, no formatting by accident.
//!
//! Nothing here knows a language or a message of ours: strings go in and strings come out.

mod chat;
mod html;
mod markdown;
mod sheet;

pub use markdown::table as markdown_table;
pub use sheet::{Part, Sheet};

/// Where a message is pasted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Channel {
    /// Anywhere: a text without any formatting.
    #[default]
    Plain,
    /// An e-mail. Its subject is copied apart from its text.
    Email,
    /// Slack.
    Slack,
    /// Microsoft Teams.
    Teams,
    /// A document or a forge that reads Markdown.
    Markdown,
}

/// What goes on the clipboard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clip {
    /// As text.
    pub plain: String,
    /// The same as HTML, where the target takes that.
    pub html: Option<String>,
    /// Whether a call to everybody stood in it, and calls nobody now.
    pub defused: bool,
}

impl Channel {
    /// Every channel, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Plain, Self::Email, Self::Slack, Self::Teams, Self::Markdown];

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Email => "email",
            Self::Slack => "slack",
            Self::Teams => "teams",
            Self::Markdown => "markdown",
        }
    }

    /// Whether people read it in a chat, where short is kind.
    #[must_use]
    pub fn is_chat(self) -> bool {
        matches!(self, Self::Slack | Self::Teams)
    }

    /// Whether a message begins with its subject there: there is no field for one.
    #[must_use]
    pub fn has_heading(self) -> bool {
        matches!(self, Self::Slack | Self::Teams | Self::Markdown)
    }

    /// Writes a message for this channel.
    #[must_use]
    pub fn write(self, sheet: &Sheet) -> Clip {
        match self {
            Self::Plain => {
                Clip { plain: under(sheet.subject.as_deref(), &sheet.plain()), ..Clip::default() }
            }
            Self::Email => {
                Clip { plain: sheet.plain(), html: Some(html::mail(sheet)), ..Clip::default() }
            }
            Self::Markdown => Clip { plain: markdown::write(sheet), ..Clip::default() },
            Self::Slack | Self::Teams => {
                let calm = sheet.map(&chat::defuse);
                let plain = if self == Self::Slack {
                    chat::mrkdwn(&calm)
                } else {
                    under(calm.subject.as_deref(), &calm.plain())
                };
                Clip { plain, html: Some(html::chat(&calm)), defused: calm != *sheet }
            }
        }
    }
}

/// A text under its subject.
fn under(subject: Option<&str>, text: &str) -> String {
    match subject {
        Some(subject) => [subject, "\n\n", text].concat(),
        None => text.to_owned(),
    }
}
