//! What somebody brought to be read. It is shown before it counts, and nothing of it is kept.

use std::ops::Deref;
use std::sync::Arc;

use crate::read::Reading;

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
    /// It was read. The values in the list are left out.
    Read(Whole<Reading>, Vec<Finding>),
}

/// One of the values that were read, which can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// What it is called.
    Title,
    /// What it is for.
    Purpose,
    /// Who invites.
    Organizer,
    /// How many people, and who.
    People,
    /// How long.
    Length,
    /// How often.
    Often,
    /// When it is next.
    Next,
    /// Where its clock is.
    Zone,
    /// Its agenda.
    Agenda,
}

/// Something that happened about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BroughtEvent {
    /// A person brought this: a file, or a text that was pasted.
    Came(Arc<[u8]>),
    /// It was read, or could not be, because what reads was not to be had.
    Read(Result<Whole<Reading>, Arc<[u8]>>),
    /// A person leaves out a value.
    LeftOut(Finding),
    /// A person puts all of it away.
    PutAway,
}

impl Brought {
    /// Follows an event.
    pub(in crate::widget) fn follow(&mut self, event: BroughtEvent) {
        *self = match (event, std::mem::take(self)) {
            (BroughtEvent::Came(_), _) => Self::Coming,
            (BroughtEvent::Read(Ok(reading)), _) => Self::Read(reading, Vec::new()),
            (BroughtEvent::Read(Err(bytes)), _) => Self::Missing(bytes),
            (BroughtEvent::LeftOut(part), Self::Read(reading, mut out)) => {
                out.push(part);
                Self::Read(reading, out)
            }
            (BroughtEvent::LeftOut(_), other) => other,
            (BroughtEvent::PutAway, _) => Self::Nothing,
        };
    }
}
