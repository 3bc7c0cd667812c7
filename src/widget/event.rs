//! What can happen, and what the browser is asked to do then.

use super::example::Example;
use crate::advice::{Change, Form, Verdict};
use crate::arrival::Arrival;
use crate::draft::channel::Clip;
use crate::meeting::time::{Day, Now};
use crate::meeting::{Answer, Currency, Detail, Door, Often, Place, Purpose, Tick};
use crate::questions::{DayField, Decides, Field, Inviter, Know, Length, Mention, Owner, Reach};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The page was opened with this in its address. It comes before a person has typed.
    Arrived(Box<Arrival>),
    /// A person chose the way in.
    DoorChosen(Door),
    /// A person said that they will be away, or went back to meetings.
    AwayChosen,
    /// A person answered what the meeting is for.
    PurposeChosen(Answer<Purpose>),
    /// A person answered the question that depends on the purpose.
    DetailChosen(Answer<Detail>),
    /// A person ticked a statement, or took the tick away.
    Ticked(Tick, bool),
    /// A person ticked "none of these", or took the tick away.
    NoneTicked(bool),
    /// A person ticked "I am not sure", or took the tick away.
    UnsureTicked(bool),
    /// A person chose how long.
    LengthChosen(Length),
    /// A person chose how often.
    OftenChosen(Option<Often>),
    /// A person chose where.
    PlaceChosen(Option<Place>),
    /// A person typed into a field. The text is all of it, as it stands there.
    Typed(Field, String),
    /// A person chose who decides.
    DecidesChosen(Decides),
    /// A person chose what the invitation to a hard talk may say.
    MentionChosen(Mention),
    /// A person said who invited them.
    InviterChosen(Inviter),
    /// A person said whose regular meeting it is.
    OwnerChosen(Owner),
    /// A person chose a day, or took it away.
    DayChosen(DayField, Option<Day>),
    /// A person ticked that they do not know when they will be back, or took the tick away.
    BackUnknownTicked(bool),
    /// A person said whether they can be reached while they are away.
    ReachChosen(Reach),
    /// A person ticked who else should know, or took the tick away.
    KnowTicked(Know, bool),
    /// A person wants to be taken to the advice.
    AdviceSought,
    /// A person asked for money beside hours.
    MoneyAsked,
    /// A person said that the rate is pay, or that it is not.
    PayTicked(bool),
    /// A person chose the currency.
    CurrencyChosen(Currency),
    /// A person pressed "what would change this" to see the other result.
    ChangePressed(Change),
    /// A person went back from the other result to their own answers.
    ChangeLeft,
    /// A person chose which message to see.
    MessageChosen(usize),
    /// A person pressed *Copy* under this message.
    CopyPressed(usize),
    /// The browser copied this message, or could not.
    CopyEnded(usize, CopyResult),
    /// A person took an example.
    ExampleTaken(Example),
    /// A person wants to start again.
    StartedAgain,
    /// The time where the reader is. It comes before every other event.
    Clock(Now),
    /// Nobody has touched anything for a moment.
    Paused,
}

/// How copying ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyResult {
    /// The text is on the clipboard.
    Copied,
    /// The browser refused; the text is selected, so that a person can copy it.
    Selected,
}

/// What the page around the widget is told. Never a typed word, never a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// There is advice; which one, only where the page asked for it and the person was told so.
    Done(Option<(Verdict, Option<Form>)>),
    /// A message was copied.
    Copied,
}

/// Something the browser is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Put this message on the clipboard and tell how that ended by [`Event::CopyEnded`].
    Copy {
        /// Which message.
        message: usize,
        /// What is copied.
        clip: Clip,
    },
    /// Move the focus here once it is shown, because what was pressed is gone and this is what
    /// came of it.
    Focus(Target),
    /// Tell the page around the widget.
    Tell(News),
    /// Send [`Event::Paused`] when nothing has happened for a moment. A new one replaces the last.
    WaitForPause,
}

/// Where the focus can be moved to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The verdict.
    Verdict,
    /// The cost of one hour.
    Rate,
    /// The heading of the widget.
    Heading,
    /// The first day away.
    AwayFrom,
}
