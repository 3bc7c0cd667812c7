//! The gaps of letters and the facts that their wording depends on, by name and position.

#[path = "table.rs"]
pub(crate) mod table;

pub(crate) use table::Kind;
use table::{FACTS, GAPS, Gap, OFFERED};

use crate::text::Text;
use crate::text::marks::FIELD;

/// A gap, by its position in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GapId(u8);

impl GapId {
    /// How many gaps there are.
    pub const COUNT: usize = GAPS.len();
    /// What people can choose from. A constant, because the main chunk asks for it and should not
    /// carry the table.
    pub(crate) const OPTIONS: Self = Self::named("options");
    /// Who is written to.
    pub(crate) const TO: Self = Self::named("to");
    /// Who writes.
    pub(crate) const FROM: Self = Self::named("from");
    /// What a letter offers in its sentences, the likeliest first.
    #[allow(clippy::indexing_slicing, reason = "it fails when this is compiled")]
    pub(crate) const OFFERED: [Self; OFFERED.len()] = {
        let mut gaps = [Self::FROM; OFFERED.len()];
        let mut at = 0;
        while at < gaps.len() {
            gaps[at] = Self::named(OFFERED[at]);
            at += 1;
        }
        gaps
    };

    /// The gap with this name, when this is compiled.
    #[allow(
        clippy::indexing_slicing,
        clippy::panic,
        clippy::cast_possible_truncation,
        reason = "it fails when this is compiled"
    )]
    const fn named(id: &str) -> Self {
        let mut at = 0;
        while at < GAPS.len() {
            if same(GAPS[at].id.as_bytes(), id.as_bytes()) {
                return Self(at as u8);
            }
            at += 1;
        }
        panic!("there is no gap of this name")
    }

    /// Every gap.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=u8::MAX).take(Self::COUNT).map(Self)
    }

    /// The gap at a position.
    pub(crate) fn at(position: usize) -> Option<Self> {
        (position < Self::COUNT).then(|| u8::try_from(position).ok().map(Self)).flatten()
    }

    /// Its position.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The gap with this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::at(GAPS.iter().position(|gap| gap.id == id)?)
    }

    fn row(self) -> Option<&'static Gap> {
        GAPS.get(self.index())
    }

    /// The name that letters, programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.row().map_or("", |gap| gap.id)
    }

    /// What can be put into it.
    pub(crate) fn kind(self) -> Kind {
        self.row().map_or(Kind::Phrase, |gap| gap.kind)
    }

    /// How many characters fit.
    #[must_use]
    pub fn most(self) -> usize {
        self.row().map_or(0, |gap| usize::from(gap.most))
    }

    /// The names of its options, if it is a choice.
    #[must_use]
    pub fn options(self) -> &'static [&'static str] {
        match self.kind() {
            Kind::Choice(options) => options,
            _ => &[],
        }
    }

    /// The position of an option.
    #[must_use]
    pub fn option(self, id: &str) -> Option<u8> {
        u8::try_from(self.options().iter().position(|option| *option == id)?).ok()
    }
}

/// Whether two names are the same, when this is compiled.
#[allow(clippy::indexing_slicing, reason = "it is asked when this is compiled")]
const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// How the page calls a gap, as `gaps.ftl` says: the label, the hint, and its options.
fn names<'t>(gap: GapId, text: &'t Text) -> std::str::Split<'t, char> {
    text.gap_names(gap.index()).split(FIELD)
}

/// Moments for which a day is enough.
const DAYS: &[&str] = &["again", "list", "start", "effective", "check", "last", "back"];

impl GapId {
    /// What it is called on a page; empty if the text has no names of gaps.
    #[must_use]
    pub fn label<'t>(self, text: &'t Text) -> &'t str {
        names(self, text).next().unwrap_or_default()
    }

    /// What it asks for while it is open.
    pub(crate) fn hint<'t>(self, text: &'t Text) -> &'t str {
        names(self, text).nth(1).unwrap_or_default()
    }

    /// What an option is called.
    pub(crate) fn option_label<'t>(self, option: u8, text: &'t Text) -> &'t str {
        names(self, text).nth(2 + usize::from(option)).unwrap_or_default()
    }

    /// Whether it takes a moment.
    #[must_use]
    pub fn is_moment(self) -> bool {
        self.kind() == Kind::Moment
    }

    /// Whether a moment has an hour.
    pub(crate) fn has_hour(self) -> bool {
        !DAYS.contains(&self.id())
    }
}

/// What the answers and the advice have settled: for each fact the position of its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Facts([u8; FACTS.len()]);

impl Facts {
    /// The first value of each.
    pub(crate) fn new() -> Self {
        Self([0; FACTS.len()])
    }

    /// Sets a fact by names. A name that the table has not is a fault of ours; the fact then
    /// keeps its first value.
    pub(crate) fn set(&mut self, fact: &str, value: &str) {
        let found = FACTS.iter().position(|row| row.id == fact).and_then(|at| {
            let value = FACTS.get(at)?.values.iter().position(|known| *known == value)?;
            Some((self.0.get_mut(at)?, u8::try_from(value).ok()?))
        });
        debug_assert!(found.is_some(), "the fact {fact} = {value} is not in the table");
        if let Some((place, value)) = found {
            *place = value;
        }
    }

    /// Whether a fact has this value.
    pub(crate) fn is(&self, fact: &str, value: &str) -> bool {
        let mut other = *self;
        other.set(fact, value);
        other == *self
    }

    /// The position of the value of the fact at this position.
    pub(crate) fn get(&self, fact: usize) -> u8 {
        self.0.get(fact).copied().unwrap_or_default()
    }
}
