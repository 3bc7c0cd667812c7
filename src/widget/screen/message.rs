//! The message that is shown, what can be done with it, and the ways to others.

use super::letter::{LetterView, letter_view, needed};
use super::questions::{section_link, text_field};
use super::send::{SendView, send_view};
use super::{Choice, Link, SelectField, TextField, each};
use crate::letter::GapId;
use crate::letter::channel::{Channel, Part};
use crate::letter::draft::{Kind, Message};
use crate::questions::{Field, Inviter, Problem};
use crate::text::{Msg, Text, Value, messages as m};
use crate::widget::state::edit::{Edit, Shown};
use crate::widget::state::event::{AnswerEvent, Event, MessageEvent};
use crate::widget::state::model::{Model, Section};
use crate::widget::state::outgoing::Outgoing;

/// A message as it is shown. On paper it has its title and its text; the rest is empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageView {
    /// What it is.
    pub title: String,
    /// What the person has to know before it is sent; nothing where there is nothing.
    pub before: String,
    /// The language that it is written in, as a tag.
    pub language: String,
    /// The direction of its lines: one for the whole of it, or a line that begins with a name
    /// from elsewhere would stand on the other side. A text of the person's own may be in any
    /// language: its first letter says.
    pub direction: &'static str,
    /// How it looks there, as the name of a channel.
    pub look: &'static str,
    /// What stands before the subject; nothing where the place has no field for it.
    pub subject_label: String,
    /// The subject; nothing where there is none.
    pub subject: String,
    /// Its parts.
    pub parts: Vec<Part>,
    /// The text as it is copied, where that is not what will be seen: then it is shown in the
    /// place of subject and parts.
    pub source: String,
    /// Its position among the messages.
    pub index: usize,
    /// What is worth knowing before it is pasted.
    pub hints: Vec<String>,
    /// What the button says.
    pub copy: String,
    /// Copies the subject alone, where there is a field for it.
    pub copy_subject: Option<Link>,
    /// Whether it is for the person alone.
    pub keep: bool,
    /// The letter with its gaps, if it is one and the person has no text of their own in use.
    pub letter: Option<LetterView>,
    /// What stands before the gaps that are needed; nothing if all are filled.
    pub needed_label: String,
    /// The gaps that are needed and open, each as a way there.
    pub needed: Vec<(GapId, String)>,
    /// How it is edited; nothing where it is not.
    pub edit: Option<EditView>,
    /// Saves its dates, if taking them along is half of what is to be done.
    pub calendar: Option<Link>,
    /// Opens and closes the other ways to send it; nothing where there are none.
    pub more: Option<Link>,
    /// The other ways, if they are open.
    pub send: Option<SendView>,
    /// What comes next, once it was copied.
    pub next: Vec<Link>,
    /// What is said after copying, saving or sharing.
    pub note: String,
    /// Whether it could not be copied: then its text is selected for the person to copy.
    pub selected: bool,
}

/// How a message is edited.
#[derive(Clone, Debug, PartialEq)]
pub struct EditView {
    /// Opens the fields, or closes them.
    pub toggle: Link,
    /// Whether the fields are open. They are there, closed, as long as the text is the person's.
    pub open: bool,
    /// The name of the message, which tells its fields from those of others.
    pub name: String,
    /// What stands over the subject.
    pub subject_label: String,
    /// What stands over the text.
    pub text_label: String,
    /// What stands in the fields when they are made; nothing where there are none.
    pub fields: Option<(String, String)>,
    /// What is said about whose text it is; nothing while it is ours and always was.
    pub bar: String,
    /// The ways to our wording and back.
    pub ways: Vec<Link>,
}

/// The message that is shown.
pub(super) fn message_view(model: &Model, outgoing: &Outgoing, text: &Text) -> Option<MessageView> {
    let index = outgoing.shown_index(model);
    let shown = outgoing.shown(model, index, text)?;
    let message = outgoing.draft.messages.get(index)?;
    let plain = plain_message(model, outgoing, index, message, text)?;
    Some(with_controls(plain, model, outgoing, &shown, text))
}

/// Every message as it would be copied, for paper. Notes about a person stay on the page.
pub(super) fn paper(model: &Model, outgoing: &Outgoing, text: &Text) -> Vec<MessageView> {
    let mut messages = Vec::new();
    for (index, message) in outgoing.draft.messages.iter().enumerate() {
        if outgoing.quiet && message.is_kept() {
            continue;
        }
        messages.extend(plain_message(model, outgoing, index, message, text));
    }
    messages
}

/// A message by its text alone.
fn plain_message(
    model: &Model,
    outgoing: &Outgoing,
    index: usize,
    message: &Message,
    text: &Text,
) -> Option<MessageView> {
    let shown = outgoing.shown(model, index, text)?;
    let channel = outgoing.channel(model, index);
    let sheet = shown.sheet();
    let labelled = !channel.is_chat();
    // Markdown is pasted as its source, and so is a plain text of the person's own.
    let as_source =
        channel == Channel::Markdown || (channel == Channel::Plain && shown.mine().is_some());
    Some(MessageView {
        index,
        title: text.get(message.title()),
        before: message.letter().map(|letter| letter.note(text.draft())).unwrap_or_default(),
        language: text.draft().tag().to_owned(),
        direction: if shown.mine().is_some() { "auto" } else { text.draft().direction() },
        look: channel.id(),
        subject_label: if labelled { text.get(m::MESSAGE_SUBJECT) } else { String::new() },
        subject: sheet.subject.unwrap_or_default(),
        parts: sheet.parts,
        source: if as_source { shown.clip(channel).plain } else { String::new() },
        keep: message.is_kept(),
        ..MessageView::default()
    })
}

/// Adds what can be done with the message that is shown, and what is said about it.
fn with_controls(
    plain: MessageView,
    model: &Model,
    outgoing: &Outgoing,
    shown: &Shown,
    text: &Text,
) -> MessageView {
    let index = plain.index;
    let channel = outgoing.channel(model, index);
    let mut hints = Vec::new();
    if shown.clip(channel).defused {
        hints.push(text.get(m::DEFUSED));
    }
    let link = |id, label, event| Link {
        id,
        label: text.get(label),
        on: None,
        event: Event::Message(index, event),
    };
    let has_subject = !outgoing.is_kept(index) && !plain.subject.is_empty();
    let note = model.note.filter(|(message, _)| *message == index).map(|(_, note)| note);
    let message = outgoing.draft.messages.get(index);
    let letter = message.and_then(Message::letter).filter(|_| shown.mine().is_none());
    let needed = letter.map_or_else(Vec::new, |letter| needed(letter, text));
    let missing = each(&needed, |(_, name)| Value::from(name.as_str()));
    let has_dates = outgoing.has_dates(index, text);
    let calendar = || link("calendar", m::ADD_TO_CALENDAR, MessageEvent::CalendarPressed);
    let invites = message.is_some_and(|message| message.kind == Kind::Invitation);
    let mut next = Vec::new();
    if note == Some(m::COPIED) {
        next.extend(
            outgoing
                .reminder(index)
                .and_then(|reminder| tab(model, outgoing, reminder, m::NEXT_REMINDER, text)),
        );
        if has_dates && !invites {
            next.push(calendar());
        }
    }
    let more = !outgoing.is_kept(index);
    let open = more && model.open.has(Section::Ways);
    MessageView {
        letter: letter.map(|letter| letter_view(model, letter, outgoing.quiet, text)),
        needed_label: if needed.is_empty() {
            String::new()
        } else {
            text.tell(m::letter_needed(needed.len()))
        },
        needed,
        edit: edit_view(model, outgoing, index, shown, text),
        calendar: (has_dates && invites).then(calendar),
        more: more.then(|| section_link(model, Section::Ways, "more-ways", m::SEND_OR_SAVE, text)),
        send: open.then(|| send_view(model, outgoing, index, shown, channels(channel, text), text)),
        hints,
        copy: text.get(if has_subject { m::COPY_MESSAGE } else { m::COPY }),
        copy_subject: has_subject
            .then(|| link("copy-subject", m::COPY_SUBJECT, MessageEvent::SubjectCopyPressed)),
        selected: note == Some(m::COPY_SELECTED),
        note: match note {
            Some(m::COPIED) if !missing.is_empty() => {
                text.tell(m::copied_without(Value::List(missing)))
            }
            Some(note) => text.get(note),
            None => String::new(),
        },
        next,
        ..plain
    }
}

/// The names of the first messages in the page. There are never more.
const NAMES: [&str; 24] = [
    "message-0",
    "message-1",
    "message-2",
    "message-3",
    "message-4",
    "message-5",
    "message-6",
    "message-7",
    "message-8",
    "message-9",
    "message-10",
    "message-11",
    "message-12",
    "message-13",
    "message-14",
    "message-15",
    "message-16",
    "message-17",
    "message-18",
    "message-19",
    "message-20",
    "message-21",
    "message-22",
    "message-23",
];

/// Shows another message.
fn tab(model: &Model, outgoing: &Outgoing, index: usize, label: Msg, text: &Text) -> Option<Link> {
    Some(Link {
        id: NAMES.get(index)?,
        label: text.get(label),
        on: Some(index == outgoing.shown_index(model)),
        event: Event::MessageChosen(index),
    })
}

/// The messages to choose from: those that could be sent instead of each other, with the one that is
/// shown; and those that follow.
pub(super) fn alternatives(
    model: &Model,
    outgoing: &Outgoing,
    text: &Text,
) -> (Vec<Link>, Vec<Link>) {
    let (mut alternatives, mut followers) = (Vec::new(), Vec::new());
    let after = outgoing.followers(model);
    for (index, message) in outgoing.draft.messages.iter().enumerate() {
        let Some(link) = tab(model, outgoing, index, message.title(), text) else { break };
        // What is shown has its place in the row, wherever it comes from.
        if !outgoing.follows(index) || link.on == Some(true) {
            alternatives.push(link.clone());
        }
        if after.contains(&index) {
            followers.push(link);
        }
    }
    if alternatives.len() < 2 {
        alternatives.clear();
    }
    (alternatives, followers)
}

/// Where messages can be pasted.
fn channels(chosen: Channel, text: &Text) -> SelectField {
    let choices = each(&Channel::ALL, |channel| Choice {
        id: channel.id(),
        label: text.get(match channel {
            Channel::Plain => m::CHANNEL_PLAIN,
            Channel::Email => m::CHANNEL_EMAIL,
            Channel::Slack => m::CHANNEL_SLACK,
            Channel::Teams => m::CHANNEL_TEAMS,
            Channel::Markdown => m::CHANNEL_MARKDOWN,
        }),
        on: *channel == chosen,
        event: Event::ChannelChosen(*channel),
    });
    SelectField { name: "channel", label: text.get(m::CHANNEL), choices }
}

fn edit_view(
    model: &Model,
    outgoing: &Outgoing,
    index: usize,
    shown: &Shown,
    text: &Text,
) -> Option<EditView> {
    if !outgoing.may_edit(index) {
        return None;
    }
    let open = shown.edit.is_some_and(Edit::is_open);
    let link = |id, label, event| {
        let event = Event::Message(index, event);
        Link { id, label: text.get(label), on: None, event }
    };
    let toggle = if open { m::EDIT_DONE } else { m::EDIT };
    let mut ways = Vec::new();
    let bar = match shown.mine() {
        Some(_) if shown.has_changed() => {
            ways.push(link("ours", m::SEE_NEW, MessageEvent::OursPressed));
            text.get(m::EDITED_CHANGED)
        }
        Some(mine) if mine.is_ours() => String::new(),
        Some(_) => {
            ways.push(link("ours", m::SEE_OURS, MessageEvent::OursPressed));
            text.get(m::EDITED)
        }
        None if shown.edit.is_some() => text.get(m::OURS_SHOWN),
        None => String::new(),
    };
    if shown.edit.is_some_and(Edit::has_another) {
        let label = if shown.mine().is_some() { m::EARLIER_MINE } else { m::BACK_TO_MINE };
        ways.push(link("mine", label, MessageEvent::MinePressed));
    }
    let fields = shown.mine().map(|mine| (mine.subject.clone(), mine.text.clone()));
    Some(EditView {
        toggle: link("edit", toggle, MessageEvent::EditPressed(!open)),
        open,
        name: outgoing.name(model, index),
        subject_label: text.get(m::MESSAGE_SUBJECT),
        text_label: text.get(m::EDIT_TEXT),
        fields,
        bar,
        ways,
    })
}

/// Notes for oneself. They never leave the page.
pub(super) fn notes(model: &Model, problems: &[Problem], text: &Text) -> TextField {
    text_field(model, problems, text, Field::Notes, m::NOTES, Some(m::NOTES_HINT))
}

/// Who invited the reader.
pub(super) fn inviter(model: &Model, text: &Text) -> SelectField {
    let choices = each(&Inviter::ALL, |inviter| Choice {
        id: inviter.id(),
        label: text.get(match inviter {
            Inviter::Colleague => m::INVITER_COLLEAGUE,
            Inviter::Open | Inviter::Manager => m::INVITER_MANAGER,
            Inviter::Outside => m::INVITER_OUTSIDE,
        }),
        // Until it is said, the tone suits a manager.
        on: match model.answers().inviter {
            Inviter::Open => *inviter == Inviter::Manager,
            said => said == *inviter,
        },
        event: Event::Answer(AnswerEvent::InviterChosen(*inviter)),
    });
    SelectField { name: "inviter", label: text.get(m::INVITER), choices }
}
