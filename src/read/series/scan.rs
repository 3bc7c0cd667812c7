//! Reads a calendar in slices.

use std::cmp::Reverse;
use std::ops::Range;

use calcard::icalendar::{ICalendarComponent, ICalendarComponentType};
use calcard::{Entry, Parser};

use super::super::reading::{At, Found as Place, MOST_PROBLEMS, Problem, Trouble};
use super::archive::{Archive, Unpacked};
use super::clock::{self, Clock};
use super::event::{ClockRef, Event, Names};
use super::expand::{Found, Reader};
use super::list::{Days, List, Settings};
use super::people::{Id, People};
use super::split::{Block, Split};
use super::{MOST_EVENTS, summary};

/// How far a scan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How much is done.
    pub done: usize,
    /// How much there is; the same if the list is there.
    pub total: usize,
}

/// What a whole scan is counted as.
const TOTAL: usize = 1000;
/// What of it reading is.
const READING: usize = 700;
/// How many lines without an entry are skipped in one step.
const LINES: usize = 2_000;

/// A calendar that is being read.
#[derive(Debug)]
pub struct Scan {
    settings: Settings,
    /// The calendars that come after the one that is read.
    archive: Option<Archive>,
    split: Split,
    /// What was read so far.
    pub(super) whole: Whole,
    /// What is done after reading.
    step: Step,
}

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
}

#[derive(Debug)]
enum Step {
    Read,
    /// Entries under one name each, what was found of them, and how many are done.
    Expand {
        groups: Vec<Vec<usize>>,
        found: Vec<Found>,
        clocks: Vec<Clock>,
        me: Option<Id>,
    },
    Done(Box<List>),
}

impl Scan {
    /// A scan of a calendar file.
    #[must_use]
    pub fn new(bytes: Vec<u8>, settings: Settings) -> Self {
        let mut whole = Whole::default();
        let bytes = if bytes.len() > settings.most_bytes {
            whole.problem(None, "", Trouble::TooLarge);
            Vec::new()
        } else {
            bytes
        };
        if Archive::is_one(&bytes) {
            let archive = Some(Archive::open(bytes, settings.most_bytes));
            return Self {
                settings,
                archive,
                split: Split::new(Vec::new()),
                whole,
                step: Step::Read,
            };
        }
        Self { settings, archive: None, split: Split::new(bytes), whole, step: Step::Read }
    }

    /// Takes so many entries further.
    pub fn advance(&mut self, entries: usize) -> Progress {
        for _ in 0..entries.max(1) {
            match &mut self.step {
                Step::Read if self.whole.events.len() >= MOST_EVENTS => {
                    self.whole.problem(None, "", Trouble::Cut);
                    self.begin();
                }
                Step::Read if self.split.is_done() => self.next_file(),
                Step::Read => {
                    if let Some(block) = self.split.next(LINES) {
                        self.whole.add(block);
                    }
                }
                Step::Expand { groups, found, .. } if found.len() >= groups.len() => self.finish(),
                Step::Expand { .. } => self.expand(),
                Step::Done(_) => break,
            }
        }
        self.progress()
    }

    /// The next calendar of an archive, if there is one.
    fn next_file(&mut self) {
        let unpacked = self.archive.as_mut().map_or(Unpacked::End, Archive::next);
        match unpacked {
            Unpacked::More => {}
            Unpacked::File(bytes) => {
                self.whole.next_file();
                self.split = Split::new(bytes);
            }
            Unpacked::Broken => self.whole.problem(None, "", Trouble::NoText),
            Unpacked::TooLarge => {
                self.whole.problem(None, "", Trouble::TooLarge);
                self.whole.events.clear();
                self.archive = None;
            }
            Unpacked::End => self.begin(),
        }
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let part = |done: usize, of: usize, share: usize| {
            share.saturating_mul(done).checked_div(of).unwrap_or(0)
        };
        let done = match &self.step {
            Step::Read => {
                let (done, of) = self.split.progress();
                match &self.archive {
                    None => part(done, of, READING),
                    Some(archive) => {
                        let read = part(done, of, TOTAL);
                        let (done, of) = archive.progress(read, TOTAL);
                        part(done, of, READING)
                    }
                }
            }
            Step::Expand { groups, found, .. } => {
                READING + part(found.len(), groups.len(), TOTAL - READING - 1)
            }
            Step::Done(_) => TOTAL,
        };
        Progress { done, total: TOTAL }
    }

    /// The list, if everything is read.
    #[must_use]
    pub fn list(&self) -> Option<&List> {
        match &self.step {
            Step::Done(list) => Some(list),
            _ => None,
        }
    }

    /// Says whose calendar it is, by address or name. The file is not read again, but the list is
    /// made anew.
    pub fn is_of(&mut self, me: &str) {
        self.settings.me = Some(me.to_owned());
        if !matches!(self.step, Step::Read) {
            self.begin();
        }
    }

    /// Reads everything at once: for programs, which answer nobody meanwhile.
    #[must_use]
    pub fn all(bytes: Vec<u8>, settings: Settings) -> List {
        let mut scan = Self::new(bytes, settings);
        loop {
            scan.advance(1_000);
            if let Step::Done(list) = scan.step {
                return *list;
            }
        }
    }

    /// Everything is read: groups the entries by the name under which they are known.
    fn begin(&mut self) {
        let whole = &mut self.whole;
        if whole.events.is_empty() && whole.problems.is_empty() {
            whole.problem(None, "", Trouble::NoEvent);
        }
        let clocks = whole.clocks();
        let me = summary::me(whole, &self.settings);
        let mut named: Vec<(&Event, usize)> = whole.events.iter().zip(0..).collect();
        // Of two versions of one entry, the later counts.
        named.sort_by_key(|(event, at)| {
            (&event.uid, event.date_of_series(), Reverse((event.sequence, *at)))
        });
        named.dedup_by(|(event, _), (first, _)| {
            !event.uid.is_empty()
                && event.uid == first.uid
                && event.date_of_series() == first.date_of_series()
        });
        named.sort_by_cached_key(|(event, at)| (event.base(), *at));
        let groups = named
            .chunk_by(|(one, _), (other, _)| !one.uid.is_empty() && one.base() == other.base())
            .map(|group| group.iter().map(|(_, at)| *at).collect())
            .collect();
        self.step = Step::Expand { groups, found: Vec::new(), clocks, me };
    }

    fn expand(&mut self) {
        let Step::Expand { groups, found, clocks, me } = &mut self.step else { return };
        let reader = reader(&self.whole, &self.settings, clocks, *me);
        let group = groups.get(found.len()).map(Vec::as_slice).unwrap_or_default();
        if let Some(one) = reader.expand(group) {
            if one.broken
                && let Some(event) = self.whole.events.get(one.lead)
            {
                let (number, title) = (event.number, event.title.clone());
                self.whole.problem(Some(number), &title, Trouble::Rule);
            }
            found.push(one);
        } else {
            // A group has an entry, so this is never the case; it must not be tried for ever.
            groups.remove(found.len());
        }
    }

    fn finish(&mut self) {
        let Step::Expand { found, clocks, me, .. } = &self.step else { return };
        let reader = reader(&self.whole, &self.settings, clocks, *me);
        let list = summary::list(&self.whole, &reader, found);
        self.step = Step::Done(Box::new(list));
    }
}

/// How the entries of a file are read.
fn reader<'a>(
    whole: &'a Whole,
    settings: &'a Settings,
    clocks: &'a [Clock],
    me: Option<Id>,
) -> Reader<'a> {
    let here = settings.zone.as_deref().and_then(Clock::named);
    let own = here.unwrap_or(Clock::Floating);
    Reader { events: &whole.events, clocks, own, here, within: within(settings), me, settings }
}

/// From when to when dates are wanted: what is held and ahead, and the last twelve weeks.
fn within(settings: &Settings) -> Days {
    let Range { start, end } = settings.now.day.plus(-91)..settings.now.day.plus(1);
    Days {
        from: settings.past.from.min(settings.ahead.from).min(start),
        to: settings.past.to.max(settings.ahead.to).max(end),
    }
}

impl Whole {
    pub(super) fn problem(&mut self, entry: Option<usize>, what: &str, trouble: Trouble) {
        if self.problems.len() < MOST_PROBLEMS {
            let what = Place::new(At::Text, what).text;
            let problem = Problem { entry, what, trouble };
            if !self.problems.contains(&problem) {
                self.problems.push(problem);
            }
        }
    }

    fn add(&mut self, block: Block) {
        match block {
            Block::Head(line) => self.head(&line),
            Block::Zone(text) => self.define(&parsed(&text)),
            Block::Event(text, complete) => {
                self.entries += 1;
                let number = self.entries;
                if !complete {
                    self.problem(Some(number), "", Trouble::Unterminated);
                }
                let mut troubles = Vec::new();
                let components = parsed(&text);
                let component = components
                    .iter()
                    .find(|component| component.component_type == ICalendarComponentType::VEvent);
                let event = component.and_then(|component| {
                    Event::read(
                        component,
                        number,
                        self.unsaid,
                        &mut self.names,
                        &mut self.people,
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
                    self.events.push(event);
                }
            }
        }
    }

    /// What was said of one calendar does not hold for the next.
    fn next_file(&mut self) {
        self.unsaid = ClockRef::Unsaid;
        self.cancels = false;
    }

    fn head(&mut self, line: &str) {
        let Some((name, value)) = line.split_once(':') else { return };
        let value = value.trim();
        match name.split(';').next().unwrap_or_default().to_ascii_uppercase().as_str() {
            "METHOD" => self.cancels = value.eq_ignore_ascii_case("CANCEL"),
            "NAME" | "X-WR-CALNAME" if !self.name.contains('@') => value.clone_into(&mut self.name),
            "X-WR-TIMEZONE" if Clock::named(value).is_some() => {
                self.unsaid = self.names.number(value);
            }
            _ => {}
        }
    }

    /// Takes the definition of a zone: one that it names, or the offset of its winter.
    fn define(&mut self, components: &[ICalendarComponent]) {
        self.defined.extend(clock::defined(components));
    }

    /// The clocks of the names of zones. A name that nobody knows is a problem.
    fn clocks(&mut self) -> Vec<Clock> {
        let names = std::mem::take(&mut self.names.0);
        let mut clocks = Vec::new();
        for name in &names {
            let defined = || self.defined.iter().find(|(defined, _)| defined == name);
            let clock = Clock::named(name).or_else(|| defined().map(|(_, clock)| *clock));
            if clock.is_none() {
                self.problem(None, name, Trouble::Zone);
            }
            clocks.push(clock.unwrap_or(Clock::Floating));
        }
        self.names.0 = names;
        clocks
    }
}

/// The components of an entry.
fn parsed(text: &str) -> Vec<ICalendarComponent> {
    let mut parser = Parser::new(text);
    match parser.entry() {
        Entry::ICalendar(calendar) => calendar.components,
        _ => Vec::new(),
    }
}
