//! What can happen to the parts of a meeting.

use super::model::Model;
use crate::meeting::{Answer, Detail, Purpose};

/// Something that a person said about the parts of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartEvent {
    /// It is for this, too.
    Added(Purpose),
    /// What the part at this position is for.
    Purpose(usize, Option<Purpose>),
    /// The answer to the question of the part at this position.
    Detail(usize, Answer<Detail>),
    /// The part at this position is none.
    Removed(usize),
    /// What is proposed for the parts is right.
    Confirmed,
    /// Go on with the parts that were put aside, because something hard is a talk by itself.
    ApartTaken,
}

/// Takes it into the model.
pub(super) fn happened(model: &mut Model, event: PartEvent) {
    let answers = &mut model.answers;
    match event {
        PartEvent::Added(purpose) => model.part = answers.add_part(purpose),
        PartEvent::Purpose(at, purpose) => answers.set_part_purpose(at, purpose),
        PartEvent::Detail(at, detail) => answers.set_part_detail(at, detail),
        PartEvent::Removed(at) => {
            answers.remove_part(at);
            model.part = None;
        }
        PartEvent::Confirmed => {
            answers.confirm_parts();
            model.part = None;
        }
        PartEvent::ApartTaken => answers.take_apart(),
    }
    // Other words and choices stand in the fields now.
    if !matches!(event, PartEvent::Detail(..) | PartEvent::Confirmed) {
        model.form_revision += 1;
    }
}

/// Opens the part at this position to be changed, or closes all. Whoever opens one looks at it.
pub(super) fn toggle(model: &mut Model, part: Option<usize>) {
    model.part = part;
    if let Some(at) = part
        && let Some(part) = model.answers.parts().get(at)
        && part.detail() == Answer::Open
    {
        model.answers.set_part_detail(at, Answer::Unknown);
    }
}
