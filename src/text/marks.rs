//! The characters that give a pattern its structure, shared by the compiler
//! (`build/fluent.rs`) and the interpreter (`pattern.rs`), so that the two
//! cannot disagree. What they mean together is told in `pattern.rs`.
//!
//! They are control characters because those never stand in a sentence: the
//! compiler refuses them in a message, so nothing has to be escaped.

/// Stands between two messages, and between the fingerprint and the first one.
pub(crate) const NEXT: char = '\u{1}';
/// An argument goes here; its letter follows.
pub(crate) const ARGUMENT: char = '\u{2}';
/// A choice begins; the letter of the deciding argument follows.
pub(crate) const SELECT: char = '\u{3}';
/// Stands between the key of a variant and its text.
pub(crate) const THEN: char = '\u{4}';
/// Stands between two variants of a choice.
pub(crate) const ELSE: char = '\u{5}';
/// The choice ends.
pub(crate) const END: char = '\u{6}';

/// The letter of the first argument; the others follow it in the alphabet.
pub(crate) const FIRST_LETTER: u8 = b'a';

/// The plural categories that a key can name, with the key they become.
/// `other` is missing: it is always the last variant, and that has no key.
pub(crate) const ZERO: &str = "z";
/// See [`ZERO`].
pub(crate) const ONE: &str = "o";
/// See [`ZERO`].
pub(crate) const TWO: &str = "t";
/// See [`ZERO`].
pub(crate) const FEW: &str = "f";
/// See [`ZERO`].
pub(crate) const MANY: &str = "m";
