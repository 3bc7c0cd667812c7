//! What somebody brought to be read. It is shown before it counts, and nothing of it is kept.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use super::event::Target;
use crate::read::{Finding, Reading};

/// Something that is handed on as it is. Two are the same only if they are one: to compare all that
/// is in it would weigh more than to draw it again.
#[derive(Debug)]
pub struct Whole<T>(Arc<T>);

impl<T> Whole<T> {
    /// Takes it.
    pub fn new(whole: T) -> Self {
        Self(Arc::new(whole))
    }
}

impl<T> Clone for Whole<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Whole<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Eq for Whole<T> {}

impl<T> Deref for Whole<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::widget) enum Brought {
    /// Nothing was brought, or it was taken over or put away.
    #[default]
    Nothing,
    /// It is being read; what reads may be on its way.
    Coming,
    /// What reads could not be loaded. This is to be read when it can.
    Missing(Arc<[u8]>),
    /// It was read.
    Read(Whole<Review>),
}

/// What was read, and what a person changes of it.
pub struct Review {
    pub(in crate::widget) reading: Arc<Reading>,
    /// The last change comes last.
    pub(in crate::widget) changes: Vec<(Finding, Correction)>,
}

/// Nothing of a reading is told on the way: it may be personal.
impl fmt::Debug for Review {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Review")
    }
}

/// A change of a value that was read.
#[derive(Clone, Debug)]
pub enum Correction {
    /// It is left out.
    LeftOut,
    /// It is written, and this stands there so far.
    Open(String),
    /// It was written.
    Written(String),
}

/// Something that happened about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BroughtEvent {
    /// A person brought this: a file, or a text that was pasted.
    Came(Arc<[u8]>),
    /// It was read, or a person changed something of it. They go on there.
    Read(Whole<Review>, Option<Target>),
    /// What reads it was not to be had.
    Missing(Arc<[u8]>),
    /// A person puts all of it away.
    PutAway,
}

impl BroughtEvent {
    /// It was read.
    #[must_use]
    pub fn read(reading: Reading) -> Self {
        let review = Review { reading: Arc::new(reading), changes: Vec::new() };
        Self::Read(Whole::new(review), Some(Target::Reading))
    }
}

impl Review {
    /// The same with another change. One value is written at a time.
    #[must_use]
    pub fn with(&self, finding: Finding, change: Correction) -> Whole<Self> {
        let others = self.changes.iter().filter(|(other, _)| *other != finding);
        let others = others.map(|(other, change)| match change {
            Correction::Open(written) => (*other, Correction::Written(written.clone())),
            _ => (*other, change.clone()),
        });
        let changes = others.chain([(finding, change)]).collect();
        Whole::new(Self { reading: Arc::clone(&self.reading), changes })
    }

    /// What a person changes of a value.
    #[must_use]
    pub fn change(&self, finding: Finding) -> Option<&Correction> {
        self.changes.iter().find(|(other, _)| *other == finding).map(|(_, change)| change)
    }

    /// The reading with what a person wrote.
    #[must_use]
    pub fn corrected(&self) -> Reading {
        let mut reading = Reading::clone(&self.reading);
        for (finding, change) in &self.changes {
            if let Correction::Open(written) | Correction::Written(written) = change {
                reading.correct(*finding, written);
            }
        }
        reading
    }
}

impl Brought {
    /// Follows an event.
    pub(in crate::widget) fn follow(&mut self, event: BroughtEvent) {
        *self = match event {
            BroughtEvent::Came(_) => Self::Coming,
            BroughtEvent::Read(review, _) => Self::Read(review),
            BroughtEvent::Missing(bytes) => Self::Missing(bytes),
            BroughtEvent::PutAway => Self::Nothing,
        };
    }
}
