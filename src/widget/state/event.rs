//! What can happen, and what the browser is asked to do then.

use std::sync::Arc;

use super::brought::{BroughtEvent, Whole};
use super::calendar::CalendarEvent;
use super::edit::Edited;
use super::example::Example;
use super::model::{ChunkState, Section};
use super::parts::PartEvent;
use crate::advice::{Change, Form, Verdict};
use crate::arrival::Arrival;
use crate::letter::GapId;
use crate::letter::channel::{Channel, Clip};
use crate::letter::send::calendar::Entry;
use crate::meeting::time::{Day, Minute, Now};
use crate::meeting::{Answer, Currency, Detail, Often, Place, Purpose, Tick};
use crate::questions::{Answers, Field, Inviter, Length, Owner, Path, Question};
use crate::read::series::Settings;
use crate::text::{Msg, messages as m};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The page was opened with this in its address. It comes before a person has typed.
    Arrived(Box<Arrival>),
    /// The address was changed to one with this in it, in the same tab or frame.
    ArrivedAgain(Box<Arrival>),
    /// A person answered a question, or took an example.
    Answer(AnswerEvent),
    /// Something happened about what somebody brought to be read.
    Brought(BroughtEvent),
    /// Something happened about a calendar that somebody looks through.
    Calendar(CalendarEvent),
    /// A person wants to change the answer to this question.
    QuestionOpened(Question),
    /// A person wants to change the part of the meeting at this position, or has finished.
    PartToggled(Option<usize>),
    /// A person leaves the answer to it as it is.
    QuestionLeft,
    /// A person opened a folded part, or closed it.
    SectionToggled(Section, bool),
    /// The page is about to be printed, or was.
    Printing(bool),
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
    /// A person chose where they paste messages.
    ChannelChosen(Channel),
    /// Something happened about this message.
    Message(usize, MessageEvent),
    /// Something happened about the gaps of the letter that is shown.
    Letter(LetterEvent),
    /// Something happened about several meetings.
    Meetings(MeetingsEvent),
    /// A person went back or on in the history of the widget's own page, to these answers as
    /// [`Effect::Remember`] gave them.
    Returned(String),
    /// A person wants to start again.
    StartedAgain,
    /// A person wants back what they started again from.
    BroughtBack,
    /// The advice chunk is on its way, is here, or could not be loaded.
    AdviceChunk(ChunkState),
    /// A person wants the advice chunk to be loaded again.
    AdviceChunkSought,
    /// A person wants the page to speak another language, by its tag.
    LanguageChosen(&'static str),
    /// The page speaks it now, or it could not be loaded.
    LanguageCame(bool),
    /// The time where the reader is. It comes before every other event.
    Clock(Now),
    /// Nobody has touched anything for a moment.
    Paused,
}

impl Event {
    /// The same for a tick that stands so by now. Whoever presses twice before the page is drawn
    /// again means the second press.
    #[must_use]
    pub fn for_tick(self, on: bool) -> Self {
        match self {
            Self::Answer(answer) => Self::Answer(answer.for_tick(on)),
            Self::PayTicked(_) => Self::PayTicked(on),
            other => other,
        }
    }
}

/// What a person answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerEvent {
    /// A person chose the way in.
    PathChosen(Path),
    /// A person answered what the meeting is for.
    PurposeChosen(Answer<Purpose>),
    /// A person answered the question that depends on the purpose.
    DetailChosen(Answer<Detail>),
    /// A person ticked a statement, or took the tick away.
    Ticked(Tick, bool),
    /// A person chose how long.
    LengthChosen(Length),
    /// A person chose how often.
    OftenChosen(Option<Often>),
    /// A person chose where.
    PlaceChosen(Option<Place>),
    /// A person typed into a field. The text is all of it, as it stands there.
    Typed(Field, String),
    /// A person said who invited them.
    InviterChosen(Inviter),
    /// A person said whose regular meeting it is.
    OwnerChosen(Owner),
    /// A person said something about the parts of the meeting.
    Part(PartEvent),
    /// A person took an example.
    ExampleTaken(Example),
    /// A person took over what was read: these are the answers with it.
    ReadingTaken(Whole<Answers>),
}

impl AnswerEvent {
    fn for_tick(self, on: bool) -> Self {
        match self {
            Self::Ticked(tick, _) => Self::Ticked(tick, on),
            other => other,
        }
    }
}

/// Something that happened about a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageEvent {
    /// A person pressed *Copy*.
    CopyPressed,
    /// A person wants to copy the subject alone.
    SubjectCopyPressed,
    /// The browser copied it, or could not.
    CopyEnded(CopyResult),
    /// A person opened it to edit it, or has finished.
    EditPressed(bool),
    /// A person typed into it. The text is all of it, as it stands there.
    Edited(Edited, String),
    /// A person wants to see our wording in the place of their own text.
    OursPressed,
    /// A person wants their own text back, or an earlier one of theirs.
    MinePressed,
    /// A person wants to hand it to another program of their device.
    SharePressed,
    /// A person wants it as a file.
    SavePressed,
    /// A person wants its dates as a file.
    CalendarPressed,
    /// The browser was asked to save or to share; `false` where it refused.
    Handed(Hand, bool),
}

/// Something that happened about a gap of the letter that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LetterEvent {
    /// A person typed into a gap. The text is all of it, as it stands there.
    Typed(GapId, String),
    /// A person chose an option, by its position in the table of gaps.
    Chosen(GapId, u8),
    /// A person added an optional gap.
    Added(GapId),
    /// A person opened the days of a moment, or closed them.
    DaysOpened(Option<GapId>),
    /// A person pressed one of the next days.
    DayPicked(GapId, Day),
    /// A person typed a day, or took it away.
    DayChosen(GapId, Option<Day>),
    /// A person chose a time of day, or took it away.
    TimeChosen(GapId, Option<Minute>),
    /// A person typed a moment in words.
    WordsTyped(GapId, String),
    /// A person wants to fill in the gaps as a list of fields, or in the letter again.
    ListWanted(bool),
    /// A person pressed the name of a gap that is needed, to go there.
    GapSought(GapId),
}

/// Something that happened about several meetings, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeetingsEvent {
    /// A person goes on to the next meeting.
    WentOn,
    /// A person goes back to the meeting before.
    WentBack,
    /// A person takes the meeting with this number out of the list.
    Removed(u32),
    /// A person puts it back.
    PutBack,
    /// A person wants to copy the list, which is this.
    CopyPressed(Clip),
    /// The browser copied it, or could not.
    CopyEnded(CopyResult),
}

/// How copying ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyResult {
    /// The text is on the clipboard.
    Copied,
    /// The browser refused; the text is selected, so that a person can copy it.
    Selected,
}

impl CopyResult {
    /// What is said then.
    pub(in crate::widget) fn note(self) -> Msg {
        match self {
            Self::Copied => m::COPIED,
            Self::Selected => m::COPY_SELECTED,
        }
    }
}

/// What the page around the widget is told. Never a typed word, never a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// There is advice; which one, only where the page asked for it and the person was told so.
    Done(Option<(Verdict, Option<Form>)>),
    /// A message was copied.
    Copied,
}

/// What the browser was handed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// A file to save.
    File,
    /// A text to share.
    Share,
}

impl Hand {
    /// What is said after the browser was asked. A share sheet speaks for itself.
    pub(in crate::widget) fn note(self, done: bool) -> Option<Msg> {
        match (self, done) {
            (Self::File, true) => Some(m::SAVE_ASKED),
            (Self::File, false) => Some(m::SAVE_REFUSED),
            (Self::Share, true) => None,
            (Self::Share, false) => Some(m::SHARE_REFUSED),
        }
    }
}

/// Something the browser is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Put this message on the clipboard and tell how that ended by [`MessageEvent::CopyEnded`].
    Copy {
        /// Which message.
        message: usize,
        /// What is copied.
        clip: Clip,
    },
    /// Put the list of meetings on the clipboard and tell how that ended by
    /// [`MeetingsEvent::CopyEnded`].
    CopyMeetings(Clip),
    /// Save this text as a file and tell by [`MessageEvent::Handed`].
    Save {
        /// Which message.
        message: usize,
        /// The name of the file.
        name: String,
        /// What is in it.
        text: String,
    },
    /// Save these dates as a calendar file and tell by [`MessageEvent::Handed`].
    SaveDates {
        /// Which message.
        message: usize,
        /// The name of the file.
        name: String,
        /// The dates.
        dates: Vec<Entry>,
    },
    /// Open the share sheet of the device, and tell by [`MessageEvent::Handed`] where it refuses.
    Share {
        /// Which message.
        message: usize,
        /// The title.
        title: String,
        /// The text.
        text: String,
    },
    /// Move the focus here once it is shown, because what was pressed is gone and this is what
    /// came of it.
    Focus(Target),
    /// Keep these answers for *Back* and for a reload, if the page is the widget's own: as a step of
    /// its own, or in the place of the last.
    Remember {
        /// The answers.
        saved: String,
        /// Whether *Back* comes here again.
        step: bool,
    },
    /// Bring a part that was opened into view. The focus stays.
    Reveal(Section),
    /// Read this, and tell by [`BroughtEvent::Read`].
    Read(Arc<[u8]>),
    /// Load what reads, and tell by [`CalendarEvent::Ready`] how that ended.
    LoadReadingChunk,
    /// Look through this calendar in slices, and tell by [`CalendarEvent::Progress`] how far it is,
    /// and at last by [`CalendarEvent::Listed`]. A new one replaces the last.
    LookThrough(Arc<[u8]>, Box<Settings>),
    /// Count what was looked through anew, as the calendar of this person, and tell as before.
    LookAgain(String),
    /// Look through none, and forget what was looked through.
    StopLooking,
    /// Put what was decided about a calendar on the clipboard, and tell how that ended by
    /// [`CalendarEvent::CopyEnded`].
    CopyDecided(Clip),
    /// Save this date as a calendar file of this name, and tell by [`CalendarEvent::SaveEnded`].
    SaveLookBack(String, Entry),
    /// Load the advice chunk, and tell by [`Event::AdviceChunk`] how that ended.
    LoadAdviceChunk,
    /// Load the language with this tag, and tell by [`Event::LanguageCame`] how that ended.
    LoadLanguage(&'static str),
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
    /// The question that is asked.
    Question,
    /// What was read.
    Reading,
    /// The value of it that was changed last.
    Finding,
    /// The calendar that is looked through.
    Calendar,
    /// The field of the places.
    Places,
    /// The cost of one hour.
    Rate,
    /// The text that is edited.
    Edit,
    /// The message that is shown.
    Message,
    /// A gap of the letter, by its name.
    Gap(&'static str),
    /// The days to choose from.
    Days,
    /// The list of meetings.
    Meetings,
    /// What puts a meeting back into the list.
    PutBack,
}
