//! Meetings to try the widget with, filled in by one click.

use crate::meeting::{Answer, Detail, Often, Purpose, Tick};
use crate::questions::{Answers, Decides, Field, Length};
use crate::text::{Msg, Text, messages as m};

/// A meeting to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Example {
    /// A weekly status round of nine people.
    Status,
    /// A choice between two vendors.
    Vendors,
    /// A conflict between two colleagues.
    Conflict,
}

impl Example {
    /// Every example, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Status, Self::Vendors, Self::Conflict];

    /// Its name on screen.
    #[must_use]
    pub fn label(self) -> Msg {
        match self {
            Self::Status => m::EXAMPLE_STATUS,
            Self::Vendors => m::EXAMPLE_VENDORS,
            Self::Conflict => m::EXAMPLE_CONFLICT,
        }
    }

    /// The answers of someone who has this meeting.
    #[must_use]
    pub fn answers(self, text: &Text) -> Answers {
        let mut answers = Answers::default();
        let choose = |answers: &mut Answers, detail: Detail| {
            if let crate::meeting::purpose::DetailQuestion::Of(purpose) = detail.question() {
                answers.purpose = Answer::Given(purpose);
            }
            answers.set_detail(Answer::Given(detail));
        };
        match self {
            Self::Status => {
                choose(&mut answers, Detail::ShareRound);
                answers.set_typed(Field::People, "9".to_owned());
                answers.length = Length::Minutes(30);
                answers.often = Some(Often::Weekly);
            }
            Self::Vendors => {
                answers.purpose = Answer::Given(Purpose::Decide);
                answers.set_detail(Answer::Unknown);
                answers.set_tick(Tick::Undo, true);
                answers.set_typed(Field::People, "6".to_owned());
                answers.length = Length::Minutes(60);
                answers.often = Some(Often::Once);
                answers.set_typed(Field::Topic, text.get(m::EXAMPLE_VENDORS_TOPIC));
                answers.set_typed(Field::Options, text.get(m::EXAMPLE_VENDORS_OPTIONS));
                answers.decides = Decides::Me;
            }
            Self::Conflict => {
                choose(&mut answers, Detail::HardOthers);
            }
        }
        answers
    }
}
