//! Ways for a message to leave the page, each taken by the person: a link, a file, a calendar.
//!
//! Strings go in and strings come out. Nothing here sends anything, and nothing here is offered
//! where we are quiet.

pub mod calendar;
mod file;
mod link;

pub use file::name;
pub use link::{Compose, gmail, mail, outlook, teams};
