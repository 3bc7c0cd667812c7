//! The messages on screen, and what can be said for them.

use super::event::Event;
use super::model::Model;
use super::screen::{Choice, Choices, Group, TextField, copy_note, each, text_field};
use crate::advice::Advice;
use crate::draft::channel::Part;
use crate::draft::{self, Message, Use, reading};
use crate::meeting::Meeting;
use crate::meeting::time::Day;
use crate::questions::{DayField, Decides, Field, Inviter, Mention, Owner, Problem};
use crate::text::{Msg, Text, messages as m};

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

/// A message as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct MessageView {
    /// What it is.
    pub title: String,
    /// The language that it is written in, as a tag.
    pub language: String,
    /// What stands before the subject.
    pub subject_label: String,
    /// The subject; nothing where there is none.
    pub subject: String,
    /// Its parts.
    pub parts: Vec<Part>,
    /// How long it is and how long it takes to read.
    pub count: String,
    /// What the button says.
    pub copy: String,
    /// Whether it is for the person alone.
    pub keep: bool,
    /// What is said after copying.
    pub note: String,
}

/// A message as it is shown, with what is said after copying it.
pub(super) fn message_view(
    model: &Model,
    index: usize,
    message: &Message,
    text: &Text,
) -> MessageView {
    let sheet = message.sheet(text.draft());
    let length = reading::measure(&sheet.plain());
    let words = text.tell(m::words_count(u32::try_from(length.words).unwrap_or(u32::MAX)));
    // Up to a minute is said as such; above it, whole minutes.
    let reading = match u32::try_from(length.seconds / 60).unwrap_or(u32::MAX) {
        0 => text.get(m::READING_SHORT),
        minutes => text.tell(m::reading_long(minutes)),
    };
    let note = model.copying.filter(|copying| copying.message == index);
    MessageView {
        title: text.say(&message.title),
        language: text.draft().tag().to_owned(),
        subject_label: text.get(m::MESSAGE_SUBJECT),
        subject: sheet.subject.unwrap_or_default(),
        parts: sheet.parts,
        count: text.tell(m::count(words, reading)),
        copy: text.get(m::COPY),
        keep: message.use_ == Use::Keep,
        note: note.map(|copying| text.get(copy_note(copying.result))).unwrap_or_default(),
    }
}

/// What can be said for the messages: first what makes them the person's own, then the rest.
pub(super) fn fields(
    model: &Model,
    meeting: &Meeting,
    advice: &Advice,
    problems: &[Problem],
    text: &Text,
) -> (Vec<MessageField>, Vec<MessageField>) {
    let field = |field, label, hint| {
        MessageField::Text(text_field(model, problems, text, field, label, hint))
    };
    let (words, _) = model.answers().words();
    let (mut first, mut more) = (Vec::new(), Vec::new());
    for ask in draft::asks(meeting, &words, advice) {
        match ask {
            draft::Ask::Topic => {
                let stem = draft::stem(meeting).unwrap_or(m::TOPIC);
                first.push(field(Field::Topic, stem, Some(m::TOPIC_HINT)));
            }
            draft::Ask::Inviter => first.push(MessageField::Choice(inviter(model, text))),
            draft::Ask::Owner => first.push(MessageField::Choice(owner(model, text))),
            draft::Ask::Mention => first.push(MessageField::Choice(mention(model, text))),
            draft::Ask::Notes => first.push(field(Field::Notes, m::NOTES, Some(m::NOTES_HINT))),
            draft::Ask::Decides => {
                more.push(MessageField::Choice(decides(model, text)));
                if model.answers().decides == Decides::Other {
                    more.push(field(Field::Decider, m::DECIDER, None));
                }
                if let Some(name) = &words.decider {
                    more.push(deputy(model, problems, name, text));
                }
            }
            draft::Ask::Options => {
                more.push(field(Field::Options, m::OPTIONS, Some(m::OPTIONS_HINT)));
            }
            draft::Ask::AnswerBy => more.push(MessageField::Day {
                field: DayField::AnswerBy,
                label: text.get(m::ANSWER_BY),
                hint: text.get(m::ANSWER_BY_HINT),
                value: model.answers().answer_by.map(Day::ymd),
                error: String::new(),
                unknown: None,
            }),
            draft::Ask::Result => more.push(field(Field::Result, m::RESULT, Some(m::RESULT_HINT))),
            draft::Ask::Who => more.push(field(Field::Who, m::WHO, Some(m::WHO_HINT))),
        }
    }
    (first, more)
}

/// Who decides where the person of this name is away.
fn deputy(model: &Model, problems: &[Problem], name: &str, text: &Text) -> MessageField {
    let hint = Some(m::DEPUTY_HINT);
    let field = text_field(model, problems, text, Field::Deputy, m::DECIDER, hint);
    MessageField::Text(TextField { label: text.tell(m::deputy(name)), ..field })
}

fn decides(model: &Model, text: &Text) -> Choices {
    let choices = each(&Decides::ALL, |decides| Choice {
        id: decides.id(),
        label: text.get(match decides {
            Decides::Open | Decides::Me => m::DECIDES_ME,
            Decides::Other => m::DECIDES_OTHER,
            Decides::All => m::DECIDES_ALL,
        }),
        on: model.answers().decides == *decides,
        event: Event::DecidesChosen(*decides),
    });
    question("decides", m::DECIDES, choices, text)
}

fn mention(model: &Model, text: &Text) -> Choices {
    let choices = each(&Mention::ALL, |mention| Choice {
        id: mention.id(),
        label: text.get(match mention {
            Mention::Together => m::MENTION_TOGETHER,
            Mention::YourWork => m::MENTION_YOUR_WORK,
            Mention::Change => m::MENTION_CHANGE,
            Mention::Open | Mention::Later => m::MENTION_LATER,
        }),
        on: model.answers().mention == *mention,
        event: Event::MentionChosen(*mention),
    });
    question("mention", m::MENTION, choices, text)
}

fn inviter(model: &Model, text: &Text) -> Choices {
    let choices = each(&Inviter::ALL, |inviter| Choice {
        id: inviter.id(),
        label: text.get(match inviter {
            Inviter::Open | Inviter::Colleague => m::INVITER_COLLEAGUE,
            Inviter::Manager => m::INVITER_MANAGER,
            Inviter::Outside => m::INVITER_OUTSIDE,
        }),
        on: model.answers().inviter == *inviter,
        event: Event::InviterChosen(*inviter),
    });
    question("inviter", m::INVITER, choices, text)
}

fn owner(model: &Model, text: &Text) -> Choices {
    let choices = each(&Owner::ALL, |owner| Choice {
        id: owner.id(),
        label: text.get(match owner {
            Owner::Me => m::OWNER_ME,
            Owner::Open | Owner::Other => m::OWNER_OTHER,
        }),
        on: model.answers().owner == *owner,
        event: Event::OwnerChosen(*owner),
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
