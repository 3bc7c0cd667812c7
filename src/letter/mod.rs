//! Letters: the messages that replace a meeting, prepare it or answer an invitation to it.
//!
//! A letter is a document in the folder of its language (`locales/en/letters/`), with gaps in its
//! sentences. Here are the table of gaps ([`gap`]), what stands in them ([`values`]), the days
//! and hours that a letter proposes ([`dates`]), which letter fits a situation ([`which`]), and
//! the interpreter that reads it ([`encoding`], [`eval`]) and puts it together ([`builder`]).
//!
//! The rule of truth: a letter holds no sentence that its sender did not choose or see. Each span
//! carries its [`Origin`]; a default that nobody touched is `Assumed`, and it stands in the letter
//! itself. An open gap leaves no trace in what is sent.
//!
//! Where a meeting is about a person, and where someone will be away, letters have inputs of their own ([`LetterInputs`]), so that
//! no word typed elsewhere can get in.

mod builder;
pub mod channel;
mod dates;
pub mod draft;
mod encoding;
pub mod eval;
pub mod gap;
mod notes;
pub mod reading;
pub mod send;
pub mod values;
mod which;

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
#[path = "../../build/letters.rs"]
#[allow(dead_code, reason = "what only the build script needs")]
mod compiler;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod compiler_tests;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
use {crate::text::marks, gap::table};

use std::rc::Rc;

pub use dates::look_back;
pub use eval::{Block, Letter, Mode, Origin, Role, Span};
use eval::{Source, plain};
pub use gap::GapId;
use gap::table::DAY_IS_ENOUGH;
pub(crate) use values::Values;
pub use values::{Input, Inputs, MomentInput, TooLong};
pub use which::filled;
use which::{away, letters};

use crate::meeting::Instant;
use crate::text::Text;
use channel::{Part, Sheet};

/// What the build script made of the letters.
pub(crate) mod catalogue {
    include!(concat!(env!("OUT_DIR"), "/letters.rs"));
}

/// A letter, by its position among all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LetterId(pub(crate) u16);

impl LetterId {
    /// Every letter.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..u16::MAX).map(Self).take(catalogue::LETTER_IDS.len())
    }

    /// The letter with this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        let at = catalogue::LETTER_IDS.iter().position(|known| *known == id)?;
        u16::try_from(at).ok().map(Self)
    }

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        catalogue::LETTER_IDS.get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// Whether a list has its name, or with a hyphen at its end how that begins.
    fn is_one_of(self, list: &[&str]) -> bool {
        let id = self.id();
        list.iter().any(|name| id == *name || name.ends_with('-') && id.starts_with(name))
    }

    fn source<'a>(self, text: &'a Text) -> Source<'a> {
        Source::read(text.letter(usize::from(self.0)))
    }
}

/// What a person put into letters: into those about a person apart from all others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterInputs {
    /// Into letters that are not about a person.
    pub open: Inputs,
    /// Into letters about a person.
    pub quiet: Inputs,
    /// Into letters of someone who will be away.
    pub away: Inputs,
}

impl LetterInputs {
    /// What was put into letters of this kind.
    #[must_use]
    pub fn of(&self, quiet: bool, away: bool) -> &Inputs {
        match (quiet, away) {
            (true, _) => &self.quiet,
            (false, true) => &self.away,
            (false, false) => &self.open,
        }
    }

    /// The same, to be changed.
    pub fn of_mut(&mut self, quiet: bool, away: bool) -> &mut Inputs {
        match (quiet, away) {
            (true, _) => &mut self.quiet,
            (false, true) => &mut self.away,
            (false, false) => &mut self.open,
        }
    }
}

/// A letter with what stands in its gaps, in no language yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    id: LetterId,
    values: Rc<Values>,
}

impl Filled {
    pub(crate) fn new(id: LetterId, mut values: Rc<Values>) -> Self {
        if id.is_one_of(DAY_IS_ENOUGH) {
            Rc::make_mut(&mut values).leave_out_hour("due");
        }
        Self { id, values }
    }

    /// Which letter it is.
    #[must_use]
    pub fn id(&self) -> LetterId {
        self.id
    }

    pub(crate) fn values(&self) -> &Values {
        &self.values
    }

    /// The letter in a language.
    #[must_use]
    pub fn letter(&self, text: &Text, mode: Mode) -> Letter {
        self.id.source(text).letter(&self.values, text, mode)
    }

    /// What is sent.
    #[must_use]
    pub fn sheet(&self, text: &Text) -> Sheet {
        let letter = self.letter(text, Mode::Copy);
        let subject = plain(&letter.subject);
        let mut parts = Vec::with_capacity(letter.blocks.len());
        for block in &letter.blocks {
            parts.push(match block {
                Block::Paragraph(_, spans) => Part::Paragraph(plain(spans)),
                Block::List(_, items) => {
                    Part::Bullets(items.iter().map(|item| plain(item)).collect())
                }
            });
        }
        Sheet { subject: (!subject.is_empty()).then_some(subject), parts }
    }

    /// What happens when: when, and what.
    #[must_use]
    pub fn plan(&self, text: &Text) -> Vec<(String, String)> {
        let steps = self.id.source(text).plan(&self.values, text);
        let mut plan = Vec::with_capacity(steps.len());
        for step in steps {
            let (when, what) =
                step.split_first().map_or((String::new(), String::new()), |(first, rest)| {
                    (first.text.clone(), plain(rest))
                });
            let what = what.trim_start_matches([':', ' ']).to_owned();
            plan.push((when, what));
        }
        plan
    }

    /// The moments that it names, in the order of the table.
    #[must_use]
    pub fn moments(&self, text: &Text) -> Vec<(GapId, Instant)> {
        let letter = self.letter(text, Mode::Copy);
        let mut moments = Vec::new();
        for gap in GapId::all() {
            if let Some(at) = self.values.moment(gap.id()).and_then(|moment| moment.at)
                && letter.says(gap)
            {
                moments.push((gap, at));
            }
        }
        moments
    }

    /// What the sender has to know before it is sent; nothing if there is nothing.
    #[must_use]
    pub fn note(&self, text: &Text) -> String {
        self.id.source(text).note().to_owned()
    }

    /// Whether a gap stands in it.
    #[must_use]
    pub fn has(&self, gap: GapId, text: &Text) -> bool {
        self.id.source(text).has(gap)
    }

    /// Whether a gap is needed.
    #[must_use]
    pub fn needs(&self, gap: GapId, text: &Text) -> bool {
        self.id.source(text).needs(gap)
    }

    /// What can be added to it but is not offered in its own sentences: rules that people can
    /// agree on, and what is less likely. What was added or filled stands in the letter.
    #[must_use]
    pub fn extras(&self, text: &Text) -> Vec<GapId> {
        self.letter(text, Mode::Page).extras
    }

    /// Why what was typed into a gap is not in it, if it is too long.
    #[must_use]
    pub fn too_long(&self, gap: GapId) -> Option<TooLong> {
        self.values.too_long.iter().find(|(of, _)| *of == gap).map(|(_, too_long)| *too_long)
    }

    /// The options that a choice offers, by their positions in the table, and the one that counts.
    #[must_use]
    pub fn options(&self, gap: GapId, text: &Text) -> Option<(Vec<u8>, u8)> {
        let (offered, default) = self.id.source(text).options(gap)?;
        let chosen = self.values.chosen(gap, &offered, default)?;
        let may = offered.into_iter().filter(|option| self.values.may(gap, *option)).collect();
        Some((may, chosen))
    }
}
