//! A piece of a message: one sentence, and where what it says comes from.
//!
//! The origin is never written next to a sentence by hand. It comes with the value that the
//! sentence is made of ([`Known`]), and a value gets its origin once, where the brief is read.

use crate::text::{Msg, Phrase, Value};

/// Where what a sentence says comes from, in the order of how much it asks to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Our words. They claim nothing about people.
    Fixed,
    /// Worked out from what is known: dates, lengths.
    Computed,
    /// What the person typed or chose.
    Said,
    /// What we took for granted. It is shown in the line above the draft.
    Assumed,
}

/// One sentence (or one line of a list) with its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    phrase: Phrase,
    origin: Origin,
}

impl Piece {
    /// What it says.
    #[must_use]
    pub fn phrase(&self) -> &Phrase {
        &self.phrase
    }

    /// Where that comes from.
    #[must_use]
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// A sentence of ours that is there because of what the person chose.
    pub(super) fn told(msg: Msg) -> Self {
        Self { phrase: msg.into(), origin: Origin::Said }
    }

    /// A sentence with typed words in it, word for word.
    pub(super) fn typed(words: &str, say: impl FnOnce(Value) -> Phrase) -> Self {
        Known::said(Value::from(words)).say(say)
    }
}

/// A sentence without arguments is ours.
impl From<Msg> for Piece {
    fn from(msg: Msg) -> Self {
        Self { phrase: msg.into(), origin: Origin::Fixed }
    }
}

/// So that `pieces!` takes a sentence of ours like any other.
impl From<Msg> for Option<Piece> {
    fn from(msg: Msg) -> Self {
        Some(msg.into())
    }
}

/// Collects sentences: a message without arguments, a [`Piece`], or an `Option` of one, which
/// is left out where its detail is missing.
macro_rules! pieces {
    ($($piece:expr),* $(,)?) => {{
        let mut all = Vec::new();
        $($crate::draft::piece::add(&mut all, $piece.into());)*
        all
    }};
}
pub(super) use pieces;

/// Adds a sentence, if it is there. It is called for every sentence, so it stands once.
#[inline(never)]
pub(super) fn add(all: &mut Vec<Piece>, piece: Option<Piece>) {
    all.extend(piece);
}

/// A value with its origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known<T> {
    pub(super) value: T,
    origin: Origin,
}

impl<T> Known<T> {
    pub(super) fn said(value: T) -> Self {
        Self { value, origin: Origin::Said }
    }

    pub(super) fn computed(value: T) -> Self {
        Self { value, origin: Origin::Computed }
    }

    pub(super) fn fixed(value: T) -> Self {
        Self { value, origin: Origin::Fixed }
    }

    pub(super) fn assumed(value: T) -> Self {
        Self { value, origin: Origin::Assumed }
    }

    pub(super) fn is_assumed(&self) -> bool {
        self.origin == Origin::Assumed
    }

    /// The same origin for a value that follows from this one.
    pub(super) fn map<U>(self, f: impl FnOnce(T) -> U) -> Known<U> {
        Known { value: f(self.value), origin: self.origin }
    }

    /// Two values for one sentence; the origin that asks more to be looked at counts.
    pub(super) fn and<U>(self, other: Known<U>) -> Known<(T, U)> {
        Known { value: (self.value, other.value), origin: self.origin.max(other.origin) }
    }

    /// A sentence made of it.
    pub(super) fn say(self, say: impl FnOnce(T) -> Phrase) -> Piece {
        Piece { phrase: say(self.value), origin: self.origin }
    }
}
