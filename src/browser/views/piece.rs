//! Pieces of a screen that are drawn anew only where they have changed.
//!
//! Most of a screen stays as it is when someone types or chooses: what was shown before is
//! compared, and nothing is built for it again. There is one component for all pieces,
//! because every kind of component has code of its own. It knows none of them by name, so that
//! those of the advice chunk need not be here before it.

use std::any::Any;
use std::rc::Rc;

use yew::virtual_dom::{Key, VComp};
use yew::{Component, Context, Html, Properties};

use super::tag::{Send, Tag};

/// Something of a screen that is drawn by itself.
pub(super) trait Draw {
    /// As an element.
    fn draw(&self, revision: u32, send: &Send) -> Tag;

    /// Tells it from others of its kind: a question or a message that is another one is not
    /// taken for the last.
    fn key(&self) -> Option<Key> {
        None
    }
}

/// What can be drawn and compared.
trait Piece: Draw + Any {
    fn is(&self, other: &dyn Any) -> bool;
}

impl<T: Draw + PartialEq + Any> Piece for T {
    fn is(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<T>() == Some(self)
    }
}

/// A piece as an element among others.
pub(super) fn piece(piece: impl Draw + PartialEq + 'static, revision: u32, send: &Send) -> Html {
    drawn(Rc::new(piece), revision, send)
}

/// Written out once, and not for each type of piece.
#[inline(never)]
fn drawn(piece: Rc<dyn Piece>, revision: u32, send: &Send) -> Html {
    let key = piece.key();
    VComp::new::<Drawn>(Rc::new(Props { piece, revision, send: send.clone() }), key).into()
}

#[derive(Properties)]
struct Props {
    piece: Rc<dyn Piece>,
    revision: u32,
    send: Send,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        let piece: &dyn Any = &*other.piece;
        self.revision == other.revision && self.send == other.send && self.piece.is(piece)
    }
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
        let Props { piece, revision, send } = ctx.props();
        send.guard.before_drawing();
        piece.draw(*revision, send).into()
    }
}
