//! Who takes part: people, lists and rooms apart, the organiser once.

use super::reading::{Found, MOST_PERSONS, Person, Reading, Trouble, Value};

/// What an entry of the list of guests says it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Sort {
    /// It does not say, or a person.
    #[default]
    Anyone,
    /// A list.
    Group,
    /// A room or a thing.
    Room,
}

/// The guests so far.
#[derive(Debug, Default)]
pub(super) struct Guests {
    /// The first is the organiser, if there is one.
    persons: Vec<Person>,
    has_organizer: bool,
    groups: Vec<Person>,
    rooms: Vec<Person>,
    /// Addresses and names that were seen, sorted.
    seen: Vec<String>,
    /// How many were named, beside those that are kept.
    more: (u32, u32),
}

impl Guests {
    /// Takes the organiser.
    pub(super) fn organizer(&mut self, person: Person) {
        if self.has_organizer || person.display().is_empty() {
            return;
        }
        self.has_organizer = true;
        if sort_of(&person) == Sort::Anyone {
            self.see(&person.address);
            self.see(&key(&person.name));
            // Whoever was named as a guest before is named once.
            let name = key(&person.name);
            self.persons.retain(|other| {
                let same_name = !name.is_empty() && key(&other.name) == name;
                !same_name && (person.address.is_empty() || other.address != person.address)
            });
            self.persons.insert(0, person);
        } else if !person.address.is_empty() {
            self.groups.push(person);
        }
    }

    fn see(&mut self, key: &str) -> bool {
        if key.is_empty() {
            return false;
        }
        match self.seen.binary_search_by(|seen| seen.as_str().cmp(key)) {
            Ok(_) => true,
            Err(at) => {
                self.seen.insert(at, key.to_owned());
                false
            }
        }
    }

    fn is_organizer(&self, person: &Person) -> bool {
        let name = key(&person.name);
        let first = self.persons.first().filter(|_| self.has_organizer);
        first.is_some_and(|first| {
            !name.is_empty() && key(&first.name) == name
                || !person.address.is_empty() && first.address == person.address
        })
    }

    /// Takes a guest.
    pub(super) fn add(&mut self, person: Person, sort: Sort) {
        if person.display().is_empty() || self.is_organizer(&person) {
            return;
        }
        let known =
            if person.address.is_empty() { key(&person.name) } else { person.address.clone() };
        // Beyond what is kept, nobody is looked up: the work stays bounded.
        if self.seen.len() < 20 * MOST_PERSONS && self.see(&known) {
            return;
        }
        let sort = if sort == Sort::Anyone { sort_of(&person) } else { sort };
        let kept = match sort {
            Sort::Anyone => &mut self.persons,
            Sort::Group => &mut self.groups,
            Sort::Room => &mut self.rooms,
        };
        if kept.len() < MOST_PERSONS {
            kept.push(person);
        } else if sort == Sort::Anyone {
            let more = if person.optional { &mut self.more.1 } else { &mut self.more.0 };
            *more = more.saturating_add(1);
        }
    }

    /// How many people there are.
    pub(super) fn len(&self) -> usize {
        self.persons.len() + self.groups.len()
    }

    /// Puts them into a reading. `found` is where they stand; without it, nobody is counted.
    pub(super) fn finish(self, found: Option<(Found, bool)>, reading: &mut Reading) {
        // Behind lists alone nobody knows how many there are.
        if let Some((found, sure)) = found.filter(|_| !self.persons.is_empty()) {
            let optional = self.persons.iter().filter(|person| person.optional).count();
            let optional = number(optional).saturating_add(self.more.1);
            let all =
                number(self.persons.len()).saturating_add(self.more.0).saturating_add(self.more.1);
            let value = |value| Some(Value { value, sure, found: found.clone() });
            reading.people = value(all);
            reading.required = value(all - optional.min(all));
            reading.optional = value(optional);
        }
        if self.more != (0, 0) {
            reading.problem(None, "", Trouble::ManyPeople);
        }
        reading.persons = self.persons;
        reading.groups = self.groups;
        reading.rooms = self.rooms;
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A name as it is compared: "Haddad, Omar" and "omar haddad" are one.
pub(super) fn key(name: &str) -> String {
    let name = name.split('(').next().unwrap_or_default().to_lowercase();
    let mut words: Vec<&str> =
        name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

/// A person from a name and an address, each as it is written.
pub(super) fn person(name: &str, address: &str, optional: bool) -> Person {
    let address = address.trim().trim_matches(['<', '>', '\'', '"']);
    let address = match address.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => {
            address.get(7..).unwrap_or_default()
        }
        _ => address,
    };
    let address = address.trim().to_lowercase();
    let mut name = name.trim().trim_matches(['"', '\'', '“', '”']).trim().to_owned();
    // An address in the place of the name is no name.
    if name.to_lowercase() == address || name.contains('@') && !name.contains(' ') {
        let address = if address.is_empty() { name.to_lowercase() } else { address };
        return Person { name: String::new(), address, optional };
    }
    name.retain(|c| !c.is_control() && !matches!(c, '✔' | '✓' | '✅' | '\u{FE0E}' | '\u{FE0F}'));
    let name = name.trim().to_owned();
    Person { name, address, optional }
}

/// Whether an address can be that of a name: a word of the one is in the other.
pub(super) fn is_of(address: &str, name: &str) -> bool {
    let local = address.split('@').next().unwrap_or_default().to_lowercase();
    let name = key(name);
    name.split(' ').any(|word| word.chars().count() > 2 && local.contains(word))
}

/// A person as a header or a list writes one: `Name <address>`, an address or a name.
pub(super) fn written(text: &str, optional: bool) -> Person {
    let text = text.trim().trim_start_matches(['*', '•', '-', '·', '◦']).trim();
    if let Some((name, rest)) = text.split_once('<')
        && rest.contains('@')
    {
        let address = rest.split(['>', '<']).next().unwrap_or_default();
        return person(name, address, optional);
    }
    if let Some((name, address)) = text.strip_suffix(']').and_then(|t| t.split_once("[mailto:")) {
        return person(name, address, optional);
    }
    if let Some((name, rest)) = text.rsplit_once('(')
        && rest.contains('@')
        && !rest.contains(' ')
    {
        return person(name, rest.trim_end_matches(')'), optional);
    }
    if text.contains('@') && !text.contains(' ') {
        return person("", text, optional);
    }
    person(text, "", optional)
}

/// The entries of a header: separated by semicolons, or by commas if each is an address or a name
/// of several words. "Weber, Jonas; Lund, Iris" are two.
pub(super) fn entries(text: &str) -> Vec<String> {
    let clean = |part: &str| part.trim().trim_matches('"').trim().to_owned();
    if text.contains(';') || text.contains('；') {
        return text.split([';', '；']).map(clean).filter(|part| !part.is_empty()).collect();
    }
    let parts: Vec<String> = outside_quotes(text);
    let single =
        |part: &String| !part.trim().contains(' ') && !part.contains('@') && part.is_ascii();
    // "Weber, Jonas" is one person; "Anna, Ben, Carla" and "Anna Lund, Ben Weber" are not.
    if parts.len() == 2 && parts.iter().all(single) && !text.contains('、') {
        return vec![clean(text)];
    }
    parts.iter().map(|part| clean(part)).filter(|part| !part.is_empty()).collect()
}

fn outside_quotes(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut quoted = false;
    for c in text.chars() {
        if c == '"' {
            quoted = !quoted;
        }
        match parts.last_mut() {
            Some(_) if matches!(c, ',' | '、' | '，') && !quoted => parts.push(String::new()),
            Some(last) => last.push(c),
            None => {}
        }
    }
    parts
}

/// Words of which one makes an address that of several people.
const OF_GROUPS: &str = " list lists liste verteiler team teams all everyone group groups gruppe groupe \
    grupo gruppo dept department abteilung departement departamento dl sales marketing engineering \
    support staff wg consiglio direttivo segreteria redazione redaktion sekretariat secretariat secrétariat junta bestuur bureau committee council board announce discuss users developers devs dev ops channel equipe \
    équipe equipo squadra ploeg lag mitarbeiter alle allen tous todos tutti iedereen alla vertrieb \
    einkauf personal org crew squad chapter guild community office info kontakt contact helpdesk \
    service finance legal leads managers management leadership produkt product platform \
    mailinglist maillist project projekt projet proyecto 全員 チーム 部 团队 全体 ";

/// Words with which the name or the address of a room begins.
const OF_ROOMS: &str = " room raum besprechungsraum besprechung konferenzraum sitzungszimmer salle sala \
    saal aula conf confroom conference meetingroom zaal vergaderruimte rum mötesrum konferensrum \
    会議室 会议室 beamer projector projektor resource ressource ";

/// How one word ends that names a body of people: "Jugendausschuss".
const BODIES: [&str; 12] = [
    "ausschuss",
    "vorstand",
    "beirat",
    "gremium",
    "gruppe",
    "verteiler",
    "abteilung",
    "referat",
    "klubben",
    "gruppen",
    "styrelsen",
    "utskottet",
];

/// Hosts of lists, channels and rooms.
const GROUP_HOSTS: [&str; 12] = [
    "lists.",
    "list.",
    "listes.",
    "listas.",
    "liste.",
    "lijsten.",
    "groups.",
    "googlegroups.",
    "yahoogroups.",
    "listserv.",
    "mailman.",
    "teams.ms",
];

/// What somebody is by name and address.
pub(super) fn sort_of(person: &Person) -> Sort {
    let (local, host) = person.address.split_once('@').unwrap_or((&person.address, ""));
    // What stands in brackets is where somebody works.
    let before = person.name.split('(').next().unwrap_or_default().trim();
    let name = if before.is_empty() { &person.name } else { before }.to_lowercase();
    if host.contains("resource.calendar.google") {
        return Sort::Room;
    }
    let has = |list: &str, word: &str| !word.is_empty() && list.contains(&format!(" {word} "));
    let apart = |text: &str, list: &str| {
        text.split(|c: char| !c.is_alphabetic()).any(|word| has(list, word))
    };
    let first = |text: &str| {
        text.split(|c: char| !c.is_alphabetic()).next().is_some_and(|word| has(OF_ROOMS, word))
    };
    let two = name.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    if first(&name)
        || first(local)
        || matches!(&*two, "meeting room" | "conference room" | "salle de")
    {
        return Sort::Room;
    }
    let of_list = GROUP_HOSTS.iter().any(|part| {
        host.starts_with(part) || host.contains(&format!(".{part}")) || host.ends_with(part)
    });
    // "Team, Anna" would be a person; an address of first and last name is one in any case.
    let named = key(&person.name);
    let local_words: Vec<&str> =
        local.split(|c: char| !c.is_alphanumeric()).filter(|w| w.len() > 1).collect();
    let own_name = local_words.len() > 1
        && local_words.iter().all(|word| named.split(' ').any(|n| n == *word));
    let body = !name.contains(' ') && BODIES.iter().any(|end| name.ends_with(end));
    let group = of_list
        || body
        || apart(local, OF_GROUPS)
        // "Dev Patel" is a person, "dev@example.org" is not.
        || apart(name.strip_prefix("dev ").unwrap_or(&name), OF_GROUPS)
            && !(own_name && local.contains('.'));
    if group { Sort::Group } else { Sort::Anyone }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_lists_and_rooms_are_told_apart() {
        for (text, sort) in [
            ("Jonas Weber <jonas.weber@example.org>", Sort::Anyone),
            ("project-list@lists.example.org", Sort::Group),
            ("CT-Sales <ct-sales@example.org>", Sort::Group),
            ("Équipe Produit", Sort::Group),
            ("blau-alle@example.org", Sort::Group),
            ("Salle de réunion Lyon <room-5@example.org>", Sort::Room),
            ("Meeting Room 4 <r4@example.org>", Sort::Room),
            ("Allen, Alla <alla.allen@example.org>", Sort::Group),
            ("Wang, Lin 2. (EXA - CN/Hangzhou)", Sort::Anyone),
        ] {
            assert_eq!(sort_of(&written(text, false)), sort, "{text}");
        }
    }

    #[test]
    fn a_header_is_taken_apart() {
        for (text, people) in [
            ("Weber, Jonas; Lund, Iris", 2),
            ("Weber, Jonas", 1),
            ("Anna Lund, Ben Weber", 2),
            ("Anna, Ben, Carla", 3),
            ("\"Lund, Iris\" <i@example.org>, b@example.org", 2),
            ("", 0),
        ] {
            assert_eq!(entries(text).len(), people, "{text}");
        }
    }
}
