//! The messages on screen, and what can be said for them.

use super::edit::{Edit, Shown};
use super::event::{AnswerEvent, Event, MessageEvent};
use super::letter_view::{LetterView, letter_view, needed};
use super::model::Model;
use super::outgoing::Outgoing;
use super::questions_view::text_field;
use super::screen::{Choice, Choices, Group, Link, SelectField, TextField, each};
use super::send_view::{SendView, send_view};
use crate::advice::{Advice, Verdict};
use crate::letter::GapId;
use crate::letter::channel::{Channel, Part, Sheet};
use crate::letter::draft::Message;
use crate::letter::reading;
use crate::meeting::{Door, Meeting};
use crate::questions::{DayField, Field, Inviter, Owner, Problem};
use crate::text::{Msg, Text, Value, messages as m};

/// Something that can be said for the message.
#[derive(Clone, Debug, PartialEq)]
pub enum MessageField {
    /// Typed words.
    Text(TextField),
    /// A choice.
    Choice(Choices),
    /// Statements that are ticked or not.
    Ticks(Choices),
    /// A day.
    Day {
        /// Which one.
        field: DayField,
        /// Its label.
        label: String,
        /// A hint.
        hint: String,
        /// The day that was chosen, as year, month and day of the month.
        value: Option<(i32, u8, u8)>,
        /// What is wrong with it, or nothing.
        error: String,
        /// That it is not known, where that can be said.
        unknown: Option<Choice>,
    },
}

/// A message as it is shown. One that is not shown has its title and its text; the rest is empty.
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
    /// Where it is pasted, if it is not for the person alone: a list to choose from.
    pub channels: Option<SelectField>,
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
    /// How long it is and how long it takes to read; nothing for what a person keeps, which takes
    /// the time that it takes.
    pub count: String,
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
    /// The other ways to send it, and to save it.
    pub send: Option<SendView>,
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

/// Up to how many words people like to read in a chat.
const CHAT: usize = 150;

/// A message as it is shown. Of the others only the text is made, for paper: nobody presses
/// anything there, and most of the work is in what can be done with a message.
pub(super) fn message_view(
    model: &Model,
    outgoing: &Outgoing,
    index: usize,
    message: &Message,
    text: &Text,
) -> Option<MessageView> {
    let shown = outgoing.shown(model, index, text)?;
    let channel = outgoing.channel(model, index);
    let sheet = shown.sheet();
    let is_shown = index == outgoing.shown_index(model);
    let handled = if is_shown {
        handled(model, outgoing, &shown, &sheet, text)
    } else {
        MessageView::default()
    };
    let labelled = !channel.is_chat();
    // Markdown is pasted as its source, and so is a plain text of the person's own.
    let as_source =
        channel == Channel::Markdown || (channel == Channel::Plain && shown.mine().is_some());
    Some(MessageView {
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
        ..handled
    })
}

/// What can be done with the message that is shown, and what is said about it.
fn handled(
    model: &Model,
    outgoing: &Outgoing,
    shown: &Shown,
    sheet: &Sheet,
    text: &Text,
) -> MessageView {
    let index = outgoing.shown_index(model);
    let channel = outgoing.channel(model, index);
    let length = reading::measure(&sheet.plain());
    let count = u32::try_from(length.words).unwrap_or(u32::MAX);
    let words = text.tell(m::words_count(count));
    // Up to a minute is said as such; above it, whole minutes.
    let reading = match u32::try_from(length.seconds / 60).unwrap_or(u32::MAX) {
        0 => text.get(m::READING_SHORT),
        minutes => text.tell(m::reading_long(minutes)),
    };
    let mut hints = Vec::new();
    if shown.clip(channel).defused {
        hints.push(text.get(m::DEFUSED));
    }
    if channel.is_chat() && length.words > CHAT {
        hints.push(text.tell(m::long_for_chat(count)));
    }
    let copy_subject = (channel == Channel::Email && sheet.subject.is_some()).then(|| Link {
        id: "copy-subject",
        label: text.get(m::COPY_SUBJECT),
        on: None,
        event: Event::Message(index, MessageEvent::SubjectCopyPressed),
    });
    let note = model.note.filter(|(message, _)| *message == index);
    let message = outgoing.draft.messages.get(index);
    let letter = message.and_then(Message::letter);
    let letter = letter.filter(|_| shown.mine().is_none());
    let needed = letter.map_or_else(Vec::new, |letter| needed(letter, text));
    let missing = each(&needed, |(_, name)| Value::from(name.as_str()));
    MessageView {
        letter: letter.map(|letter| letter_view(model, letter, outgoing.quiet, text)),
        needed_label: if needed.is_empty() {
            String::new()
        } else {
            text.tell(m::letter_needed(needed.len()))
        },
        needed,
        channels: (!outgoing.is_kept(index)).then(|| channels(channel, text)),
        edit: edit_view(model, outgoing, index, shown, text),
        send: send_view(model, outgoing, index, shown, text),
        count: if outgoing.is_kept(index) {
            String::new()
        } else {
            text.tell(m::count(words, reading))
        },
        hints,
        copy: text.get(m::COPY),
        copy_subject,
        selected: note.is_some_and(|(_, note)| note == m::COPY_SELECTED),
        note: match note {
            Some((_, m::COPIED)) if !missing.is_empty() => {
                text.tell(m::copied_without(Value::List(missing)))
            }
            Some((_, note)) => text.get(note),
            None => String::new(),
        },
        ..MessageView::default()
    }
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

/// What is asked beside the messages: what a letter's tone or its owner depends on, and notes.
pub(super) fn fields(
    model: &Model,
    meeting: &Meeting,
    advice: &Advice,
    problems: &[Problem],
    text: &Text,
) -> Vec<MessageField> {
    if advice.quiet || meeting.is_quiet() || advice.verdict == Verdict::GetHelp {
        let notes = text_field(model, problems, text, Field::Notes, m::NOTES, Some(m::NOTES_HINT));
        return vec![MessageField::Text(notes)];
    }
    match meeting.door {
        Door::Invitation => vec![MessageField::Choice(inviter(model, text))],
        Door::Series => vec![MessageField::Choice(owner(model, text))],
        Door::Meeting => Vec::new(),
    }
}

fn inviter(model: &Model, text: &Text) -> Choices {
    let choices = each(&Inviter::ALL, |inviter| Choice {
        id: inviter.id(),
        label: text.get(match inviter {
            Inviter::Colleague => m::INVITER_COLLEAGUE,
            Inviter::Open | Inviter::Manager => m::INVITER_MANAGER,
            Inviter::Outside => m::INVITER_OUTSIDE,
        }),
        on: model.answers().inviter == *inviter,
        event: Event::Answer(AnswerEvent::InviterChosen(*inviter)),
    });
    question("inviter", m::INVITER, choices, text)
}

fn owner(model: &Model, text: &Text) -> Choices {
    let choices = each(&Owner::ALL, |owner| Choice {
        id: owner.id(),
        label: text.get(match owner {
            Owner::Me => m::OWNER_ME,
            Owner::Team => m::OWNER_TEAM,
            Owner::Open | Owner::Other => m::OWNER_OTHER,
        }),
        on: model.answers().owner == *owner,
        event: Event::Answer(AnswerEvent::OwnerChosen(*owner)),
    });
    question("owner", m::OWNER, choices, text)
}

/// A question of one group, without a hint.
pub(super) fn question(
    name: &'static str,
    legend: Msg,
    choices: Vec<Choice>,
    text: &Text,
) -> Choices {
    Choices {
        name,
        legend: text.get(legend),
        hint: String::new(),
        groups: vec![Group { label: String::new(), choices }],
    }
}
