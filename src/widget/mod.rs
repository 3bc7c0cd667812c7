//! The state machine: what is known, what can happen, what is shown.
//!
//! One direction and no way back: an [`Event`] changes the [`Model`] in [`update`] and gives
//! [`Effect`]s, which the browser runs after `update` has returned. [`screen::screen`] turns
//! the model into a [`Screen`], which has every word, flag and event that a view needs.

mod advice_view;
mod away_view;
mod edit;
mod event;
mod example;
mod how_view;
pub mod letter_view;
mod meetings;
mod message_view;
mod model;
mod outgoing;
mod places_view;
mod questions_view;
pub mod screen;
mod send_view;
mod time_view;
mod update;
mod verdict_view;

pub use edit::Edited;
pub use event::{
    AnswerEvent, CopyResult, Effect, Event, Hand, LetterEvent, MeetingsEvent, MessageEvent, News,
    Target,
};
pub use example::Example;
pub use model::{ChunkState, Model, Section, Start};
pub use screen::{Screen, add_advice, questions_screen, screen};
pub use update::{update, update_questions};
