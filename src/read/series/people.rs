//! Everybody who is named in a calendar, each once.

use std::collections::BTreeMap;

use super::super::reading::Person;
use super::super::who::{self, Sort};

/// How many people are told apart.
const MOST: usize = 200_000;

/// The number of a person or a list.
pub(super) type Id = u32;

/// What an entry of a list of guests is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Guest {
    Person(Id),
    List(Id),
    Room,
}

/// The people of a calendar.
#[derive(Debug, Default)]
pub(super) struct People {
    /// By address, or by name if there is none.
    known: BTreeMap<String, Guest>,
    /// With the name as it is compared.
    list: Vec<(Person, String)>,
    /// Whether there were more than are told apart.
    pub(super) too_many: bool,
}

impl People {
    /// Who this is. `None` if nobody is named.
    pub(super) fn guest(&mut self, name: &str, address: &str, sort: Sort) -> Option<Guest> {
        if sort == Sort::Room {
            return Some(Guest::Room);
        }
        let person = who::person(name, address, false);
        if person.display().is_empty() {
            return None;
        }
        let key =
            if person.address.is_empty() { who::key(&person.name) } else { person.address.clone() };
        if let Some(guest) = self.known.get(&key) {
            return Some(*guest);
        }
        let sort = if sort == Sort::Anyone { who::sort_of(&person) } else { sort };
        if sort == Sort::Room {
            return Some(Guest::Room);
        }
        if self.list.len() >= MOST {
            self.too_many = true;
            return None;
        }
        let id = Id::try_from(self.list.len()).ok()?;
        let guest = if sort == Sort::Group { Guest::List(id) } else { Guest::Person(id) };
        self.known.insert(key, guest);
        let name = who::key(&person.name);
        self.list.push((person, name));
        Some(guest)
    }

    fn entry(&self, id: Id) -> Option<&(Person, String)> {
        self.list.get(usize::try_from(id).ok()?)
    }

    /// A person by number.
    pub(super) fn get(&self, id: Id) -> Option<&Person> {
        self.entry(id).map(|(person, _)| person)
    }

    /// The number of a person by address or name.
    pub(super) fn find(&self, text: &str) -> Option<Id> {
        let person = who::written(text, false);
        let key = if person.address.is_empty() { who::key(&person.name) } else { person.address };
        let by_name = |id: Id| self.entry(id).is_some_and(|(_, name)| *name == key);
        match self.known.get(&key) {
            Some(Guest::Person(id) | Guest::List(id)) => Some(*id),
            _ => self.numbers().find(|id| !key.is_empty() && by_name(*id)),
        }
    }

    /// Every number.
    pub(super) fn numbers(&self) -> std::ops::Range<Id> {
        0..Id::try_from(self.list.len()).unwrap_or(Id::MAX)
    }

    /// Whether both are one: some programs give a person two addresses.
    pub(super) fn same(&self, one: Id, other: Id) -> bool {
        let name = |id| self.entry(id).map(|(_, name)| name).filter(|name| !name.is_empty());
        one == other || name(one).is_some() && name(one) == name(other)
    }
}
