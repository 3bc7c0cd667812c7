//! What is known and what can happen. Nothing here knows how it is shown.

pub(in crate::widget) mod advised;
pub(in crate::widget) mod brought;
pub(in crate::widget) mod calendar;
pub(in crate::widget) mod edit;
pub(in crate::widget) mod event;
pub(in crate::widget) mod example;
pub(in crate::widget) mod meetings;
pub(in crate::widget) mod model;
pub(in crate::widget) mod outgoing;
pub(in crate::widget) mod parts;
pub(in crate::widget) mod update;
