//! What a file says, entry by entry.

use std::collections::BTreeMap;

use calcard::icalendar::{ICalendarComponent, ICalendarComponentType};
use calcard::{Entry, Parser};

use super::super::reading::{At, Found, MOST_PROBLEMS, Problem, Trouble};
use super::super::zone;
use super::clock::{self, Clock};
use super::event::{ClockRef, Event, Invitation, Names};
use super::people::People;
use super::split::Block;
use crate::meeting::zones::Zones;

/// How many zones a file may define.
const MOST_DEFINED: usize = 500;

/// How many lines about guests are known again.
const MOST_INVITATIONS: usize = 20_000;

/// What a file says.
#[derive(Debug, Default)]
pub(super) struct Whole {
    pub(super) events: Vec<Event>,
    pub(super) people: People,
    pub(super) names: Names,
    pub(super) problems: Vec<Problem>,
    /// The name of the first calendar that is an address, or of the last.
    pub(super) name: String,
    /// What hours without a zone are in.
    unsaid: ClockRef,
    /// Whether the calendar takes meetings back.
    cancels: bool,
    entries: usize,
    defined: Vec<(String, Clock)>,
    /// What lines say of guests: most of a calendar repeats them.
    invitations: BTreeMap<String, Option<Invitation>>,
}

impl Whole {
    pub(super) fn problem(&mut self, entry: Option<usize>, what: &str, trouble: Trouble) {
        if self.problems.len() < MOST_PROBLEMS {
            let what = Found::new(At::Text, what).text;
            let problem = Problem { entry, what, trouble };
            if !self.problems.contains(&problem) {
                self.problems.push(problem);
            }
        }
    }

    pub(super) fn add(&mut self, block: Block, zones: &dyn Zones) {
        match block {
            Block::Head(line) => self.head(&line),
            Block::Zone(text) => self.define(&parsed(&text), zones),
            Block::Event(text, complete) => {
                self.entries += 1;
                let number = self.entries;
                if !complete {
                    self.problem(Some(number), "", Trouble::Unterminated);
                }
                let mut troubles = Vec::new();
                let mut rest = String::with_capacity(text.len());
                let mut invitations = Vec::new();
                for line in text.lines() {
                    if is_of_guest(line) {
                        invitations.extend(self.invitation(line));
                    } else {
                        rest.push_str(line);
                        rest.push_str("\r\n");
                    }
                }
                let components = parsed(&rest);
                let component = components
                    .iter()
                    .find(|component| component.component_type == ICalendarComponentType::VEvent);
                let event = component.and_then(|component| {
                    Event::read(
                        component,
                        number,
                        self.unsaid,
                        &mut self.names,
                        zones,
                        &mut troubles,
                    )
                });
                for (trouble, title) in troubles {
                    self.problem(Some(number), &title, trouble);
                }
                if self.people.too_many {
                    self.problem(None, "", Trouble::ManyPeople);
                }
                if let Some(mut event) = event {
                    event.cancelled |= self.cancels;
                    event.invite(&invitations, &self.people);
                    self.events.push(event);
                }
            }
        }
    }

    fn invitation(&mut self, line: &str) -> Option<Invitation> {
        if let Some(known) = self.invitations.get(line) {
            return *known;
        }
        let components = parsed(&format!("BEGIN:VEVENT\r\n{line}\r\nEND:VEVENT\r\n"));
        let entry = components.first().and_then(|component| component.entries.first());
        let invitation = entry.map(|entry| Invitation::read(entry, &mut self.people));
        if self.invitations.len() < MOST_INVITATIONS {
            self.invitations.insert(line.to_owned(), invitation);
        }
        invitation
    }

    /// What was said of one calendar does not hold for the next.
    pub(super) fn next_file(&mut self) {
        self.unsaid = ClockRef::Unsaid;
        self.cancels = false;
    }

    fn head(&mut self, line: &str) {
        let Some((name, value)) = line.split_once(':') else { return };
        let value = value.trim();
        match name.split(';').next().unwrap_or_default().to_ascii_uppercase().as_str() {
            "METHOD" => self.cancels = value.eq_ignore_ascii_case("CANCEL"),
            "NAME" | "X-WR-CALNAME" if !self.name.contains('@') => value.clone_into(&mut self.name),
            "X-WR-TIMEZONE" if zone::named(value).is_some() => {
                self.unsaid = self.names.number(value);
            }
            _ => {}
        }
    }

    /// Takes the definitions of zones.
    pub(super) fn define(&mut self, components: &[ICalendarComponent], zones: &dyn Zones) {
        let left = MOST_DEFINED.saturating_sub(self.defined.len());
        self.defined.extend(clock::defined(components, zones).take(left));
    }

    /// The clocks of the names of zones. A name that nobody knows is a problem.
    pub(super) fn clocks(&mut self, zones: &dyn Zones) -> Vec<Clock> {
        let names = std::mem::take(&mut self.names.0);
        let mut clocks = Vec::new();
        for name in &names {
            let defined = || self.defined.iter().find(|(defined, _)| defined == name);
            let clock =
                Clock::named(name, zones).or_else(|| defined().map(|(_, clock)| clock.clone()));
            if clock.is_none() {
                self.problem(None, name, Trouble::Zone);
            }
            clocks.push(clock.unwrap_or(Clock::Floating));
        }
        self.names.0 = names;
        clocks
    }
}

/// Whether a line says who invites or is invited.
fn is_of_guest(line: &str) -> bool {
    let starts =
        |name: &str| line.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name));
    starts("ATTENDEE") || starts("ORGANIZER")
}

/// The components of an entry.
fn parsed(text: &str) -> Vec<ICalendarComponent> {
    let mut parser = Parser::new(text);
    match parser.entry() {
        Entry::ICalendar(calendar) => calendar.components,
        _ => Vec::new(),
    }
}
