//! The pieces of a line, and what reads along them.

use crate::meeting::number::whole;
use crate::meeting::time::Now;

/// A piece of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// A number of at most four digits, and how many digits it has.
    Number(u32, usize),
    Word(&'t str),
    Sign(char),
    Space,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'t> {
    pub(super) piece: Piece<'t>,
    pub(super) end: usize,
}

pub(super) fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = line;
    let mut at = 0;
    while let Some(first) = rest.chars().next() {
        let class = |c: char| {
            if c.is_ascii_digit() {
                1
            } else if is_cjk(c) {
                4
            } else if c.is_alphabetic() || c == '\u{301}' {
                2
            } else if c.is_whitespace() {
                3
            } else {
                5
            }
        };
        let kind = class(first);
        let length = if kind >= 4 {
            first.len_utf8()
        } else {
            rest.find(|c| class(c) != kind).unwrap_or(rest.len())
        };
        let Some((text, after)) = rest.split_at_checked(length) else { break };
        let piece = match kind {
            1 if length <= 4 => Piece::Number(whole(text).unwrap_or(0), length),
            1 => Piece::Word("#"),
            3 => Piece::Space,
            5 => Piece::Sign(first),
            _ => Piece::Word(text),
        };
        at += length;
        tokens.push(Token { piece, end: at });
        rest = after;
    }
    tokens
}

pub(super) fn is_cjk(c: char) -> bool {
    ('\u{2E80}'..'\u{A000}').contains(&c) || ('\u{AC00}'..'\u{D7B0}').contains(&c)
}

/// Reads along the pieces of a line.
pub(super) struct Scanner<'t> {
    pub(super) tokens: &'t [Token<'t>],
    pub(super) now: Option<Now>,
    pub(super) english: bool,
}

impl Scanner<'_> {
    pub(super) fn piece(&self, at: usize) -> Option<Piece<'_>> {
        self.tokens.get(at).map(|token| token.piece)
    }

    pub(super) fn skip(&self, mut at: usize) -> usize {
        while self.piece(at) == Some(Piece::Space) {
            at += 1;
        }
        at
    }

    pub(super) fn number(&self, at: usize) -> Option<(u32, usize)> {
        match self.piece(at) {
            Some(Piece::Number(n, digits)) => Some((n, digits)),
            _ => None,
        }
    }

    pub(super) fn word(&self, at: usize) -> Option<&str> {
        match self.piece(at) {
            Some(Piece::Word(word)) => Some(word),
            _ => None,
        }
    }

    pub(super) fn sign(&self, at: usize) -> Option<char> {
        match self.piece(at) {
            Some(Piece::Sign(sign)) => Some(sign),
            _ => None,
        }
    }
}
