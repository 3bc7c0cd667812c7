//! The tick list: one interaction that closes every gate.

use super::purpose::Purpose;

/// A statement that is true of the meeting or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tick {
    /// It is personal or hard for someone who will be there.
    Personal,
    /// It cannot wait until tomorrow, or someone cannot go on until it is settled.
    Urgent,
    /// It was tried in writing, and that did not work.
    Tried,
    /// Some have not worked together before.
    New,
    /// It is hard to undo.
    Undo,
    /// It is complicated, or a lot depends on it.
    Complex,
    /// Someone who is needed cannot come, or there is no fair time for all.
    Zones,
    /// It concerns only some of those invited.
    Some,
    /// It is also for seeing each other, or the only regular time these people talk.
    OnlyTime,
    /// Nobody can say yet what should be different afterwards.
    Unclear,
}

impl Tick {
    /// Every statement.
    pub const ALL: [Self; 10] = [
        Self::Personal,
        Self::Urgent,
        Self::Tried,
        Self::New,
        Self::Undo,
        Self::Complex,
        Self::Zones,
        Self::Some,
        Self::OnlyTime,
        Self::Unclear,
    ];

    /// The name that programs and pages use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::Urgent => "urgent",
            Self::Tried => "tried",
            Self::New => "new",
            Self::Undo => "undo",
            Self::Complex => "complex",
            Self::Zones => "zones",
            Self::Some => "some",
            Self::OnlyTime => "only-time",
            Self::Unclear => "unclear",
        }
    }

    /// The statement with this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tick| tick.id() == id)
    }

    /// Whether it is offered for this purpose.
    ///
    /// Where it is not offered it cannot be true: something hard is personal by itself and asks
    /// for no ticks, and "hard to undo" has no meaning where nothing is decided.
    #[must_use]
    pub fn fits(self, purpose: Option<Purpose>) -> bool {
        use Purpose::{Comment, Decide, Hard, Outside, Plan, Problem, Teach};
        if purpose == Some(Hard) {
            return false;
        }
        match self {
            Self::Undo => matches!(purpose, None | Some(Decide | Plan | Outside)),
            Self::Complex => {
                matches!(purpose, None | Some(Decide | Comment | Problem | Plan | Teach))
            }
            Self::Personal
            | Self::Urgent
            | Self::Tried
            | Self::New
            | Self::Zones
            | Self::Some
            | Self::OnlyTime
            | Self::Unclear => true,
        }
    }
}

/// A set of statements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct TickSet(u16);

impl TickSet {
    /// The set without any.
    pub const EMPTY: Self = Self(0);

    /// The set of these.
    #[must_use]
    pub const fn of(ticks: &[Tick]) -> Self {
        let mut bits = 0;
        let mut rest = ticks;
        while let [first, tail @ ..] = rest {
            bits |= 1 << (*first as u16);
            rest = tail;
        }
        Self(bits)
    }

    /// Whether it holds this one.
    #[must_use]
    pub const fn has(self, tick: Tick) -> bool {
        self.0 & (1 << (tick as u16)) != 0
    }

    /// The same set with this one in or out.
    #[must_use]
    pub const fn with(self, tick: Tick, on: bool) -> Self {
        let bit = 1 << (tick as u16);
        if on { Self(self.0 | bit) } else { Self(self.0 & !bit) }
    }

    /// Whether all of `other` are in it.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Those in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Those in either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those that are not in `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether it holds none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Its members, in order.
    pub fn iter(self) -> impl Iterator<Item = Tick> {
        Tick::ALL.iter().copied().filter(move |tick| self.has(*tick))
    }

    /// Every set that can be made of the members of this one, the empty one first.
    pub fn subsets(self) -> impl Iterator<Item = Self> {
        // The usual walk over the sub-masks of a mask: count up within its bits only.
        let mut next = Some(0u16);
        std::iter::from_fn(move || {
            let current = next?;
            let following = (current | !self.0).wrapping_add(1) & self.0;
            next = (following != 0).then_some(following);
            Some(Self(current))
        })
    }
}

impl FromIterator<Tick> for TickSet {
    fn from_iter<I: IntoIterator<Item = Tick>>(ticks: I) -> Self {
        ticks.into_iter().fold(Self::EMPTY, |set, tick| set.with(tick, true))
    }
}

/// The tick list as it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ticks {
    /// True, as far as was said.
    pub on: TickSet,
    /// Not settled: each may be true or not. Everything else is false.
    pub open: TickSet,
    /// Whether the list was answered: a tick, "none of these" or "I am not sure".
    pub answered: bool,
    /// Those in `on` that were worked out from something else, so that no answer changes them.
    pub computed: TickSet,
}

impl Ticks {
    /// Whether this one was said to be true.
    #[must_use]
    pub fn has(&self, tick: Tick) -> bool {
        self.on.has(tick)
    }

    /// The same with one that was worked out to be true.
    #[must_use]
    pub fn with_computed(self, tick: Tick) -> Self {
        Self {
            on: self.on.with(tick, true),
            open: self.open.with(tick, false),
            computed: self.computed.with(tick, true),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subsets_are_all_there_and_each_once() {
        let set = TickSet::of(&[Tick::Personal, Tick::Zones, Tick::Unclear]);
        let all: Vec<_> = set.subsets().collect();
        let mut unique = all.clone();
        unique.sort();
        unique.dedup();
        assert_eq!((all.len(), unique.len()), (8, 8));
        assert!(all.iter().all(|subset| set.contains(*subset)));
        assert_eq!(TickSet::EMPTY.subsets().count(), 1);
    }
}
