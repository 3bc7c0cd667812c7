//! Pieces of a screen that are drawn anew only where they have changed.
//!
//! Most of a screen stays as it is when someone types or chooses: what was shown before is
//! compared, and nothing is built for it again. There is one component for all pieces,
//! because every kind of component has code of its own.

use std::rc::Rc;

use yew::virtual_dom::{Key, VComp};
use yew::{Component, Context, Html, Properties};

use super::tag::Send;
use super::{advice, away, fields, how, message, places, questions, time};
use crate::widget::screen::{
    AwayQuestions, Choices, Facts, HowView, MessageField, MessageView, PlacesView, Reason,
    StepView, TickView, TimeView,
};

/// A piece of a screen.
#[derive(PartialEq)]
pub(super) enum Piece {
    /// A question with choices, and whether there is room for two columns of them.
    Choices(Choices, bool),
    /// What someone is asked who will be away.
    Away(AwayQuestions),
    /// The line of facts.
    Facts(Facts),
    /// The tick list.
    Ticks(TickView),
    /// The reasons, under their heading.
    Reasons(String, Vec<Reason>),
    /// How the advice came about.
    How(HowView),
    /// The hours.
    Time(TimeView),
    /// What happens when, under its heading.
    Plan(String, Vec<StepView>),
    /// The shared hours.
    Places(PlacesView),
    /// What is said for the messages first, under its name.
    Fields(String, Vec<MessageField>),
    /// What else can be said, what opens it, and whether it is open.
    MoreFields(String, bool, Vec<MessageField>),
    /// A message, with its position.
    Message(usize, MessageView),
    /// A message as it stands on paper, with its position.
    Paper(usize, MessageView),
}

impl Piece {
    /// As an element among others.
    pub(super) fn html(self, filled: u32, send: &Send) -> Html {
        // A question or a message that is another one is not taken for the last.
        let key = match &self {
            Self::Choices(view, _) => Some(Key::from(view.name)),
            Self::Message(index, _) | Self::Paper(index, _) => Some(Key::from(*index)),
            _ => None,
        };
        let props = Props { piece: self, filled, send: send.clone() };
        VComp::new::<Drawn>(Rc::new(props), key).into()
    }
}

#[derive(PartialEq, Properties)]
struct Props {
    piece: Piece,
    filled: u32,
    send: Send,
}

/// A piece that was drawn. Yew asks for it again where the props are not equal to the last.
struct Drawn;

impl Component for Drawn {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { piece, filled, send } = ctx.props();
        let filled = *filled;
        match piece {
            Piece::Choices(view, wide) => fields::choices(view, *wide, send),
            Piece::Away(view) => away::questions(view, filled, send),
            Piece::Facts(view) => questions::facts(view, filled, send),
            Piece::Ticks(view) => questions::tick_list(view, filled, send),
            Piece::Reasons(heading, reasons) => advice::reasons(heading, reasons),
            Piece::How(view) => how::how(view),
            Piece::Time(view) => time::time(view, filled, send),
            Piece::Plan(heading, steps) => advice::plan(heading, steps),
            Piece::Places(view) => places::places(view),
            Piece::Fields(name, views) => message::first_fields(name, views, filled, send),
            Piece::MoreFields(label, open, views) => {
                message::more_fields(label, *open, views, filled, send)
            }
            Piece::Message(index, view) => message::one(*index, view, filled, send),
            Piece::Paper(_, view) => message::paper(view),
        }
        .into()
    }
}
