//! The state machine: what is known, what can happen, what is shown.
//!
//! One direction and no way back: an [`Event`] changes the [`Model`] in [`update`] and gives
//! [`Effect`]s, which the browser runs after `update` has returned. [`screen::screen`] turns
//! the model into a [`Screen`], which has every word, flag and event that a view needs.

pub mod screen;
mod state;

pub use screen::{Screen, add_advice, add_reading, questions_screen, screen};
pub use state::brought::{BroughtEvent, Correction, Review, Whole};
pub use state::calendar::CalendarEvent;
pub use state::edit::Edited;
pub use state::event::{
    AnswerEvent, CopyResult, Effect, Event, Hand, LetterEvent, MeetingsEvent, MessageEvent, News,
    Target,
};
pub use state::example::Example;
pub use state::model::{ChunkState, Model, Section, Start};
pub use state::parts::PartEvent;
pub use state::update::{update, update_questions};
