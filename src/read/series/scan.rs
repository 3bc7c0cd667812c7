//! Reads a calendar in slices.

use std::cmp::Reverse;
use std::fmt;
use std::ops::Range;
use std::rc::Rc;

use super::super::reading::Trouble;
use super::MOST_EVENTS;
use super::archive::{Archive, Unpacked};
use super::clock::Clock;
use super::event::Event;
use super::expand::{Found, Reader};
use super::list::{Days, List, Settings};
use super::people::Id;
use super::split::Split;
use super::summary::{self, Summary};
use super::whole::Whole;
use crate::meeting::zones::Zones;

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
/// What of it reading is, and what expanding is.
const READING: usize = 700;
const EXPANDING: usize = 150;
/// How many lines without an entry are skipped in one step.
const LINES: usize = 2_000;

/// A calendar that is being read.
pub struct Scan {
    settings: Settings,
    zones: Rc<dyn Zones>,
    /// The calendars that come after the one that is read.
    archive: Option<Archive>,
    split: Split,
    /// What was read so far.
    whole: Whole,
    /// What is done after reading.
    step: Step,
}

/// What entries are read with.
#[derive(Clone, Debug)]
struct Context {
    clocks: Vec<Clock>,
    /// The clock of the reader, if it is known.
    here: Option<Clock>,
    me: Option<Id>,
}

#[derive(Debug)]
enum Step {
    Read,
    /// Entries under one name each, what was found of them, and how many are done.
    Expand(Context, Vec<Vec<usize>>, Vec<Found>),
    /// What was found is summed up.
    Sum(Context, Vec<Found>, Box<Summary>),
    Done(Box<List>),
}

impl Scan {
    /// A scan of a calendar file. `zones` tells where the reader is, and what clocks say. Without
    /// a known zone of the reader, days are those of each meeting.
    #[must_use]
    pub fn new(bytes: Vec<u8>, settings: Settings, zones: Rc<dyn Zones>) -> Self {
        let mut whole = Whole::default();
        let bytes = if bytes.len() > settings.most_bytes {
            whole.problem(None, "", Trouble::TooLarge);
            Vec::new()
        } else {
            bytes
        };
        if Archive::is_one(&bytes) {
            let archive = Some(Archive::open(bytes, settings.most_bytes));
            let split = Split::new(Vec::new());
            return Self { settings, zones, archive, split, whole, step: Step::Read };
        }
        let split = Split::new(bytes);
        Self { settings, zones, archive: None, split, whole, step: Step::Read }
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
                        self.whole.add(block, &*self.zones);
                    }
                }
                Step::Expand(..) => self.expand(),
                Step::Sum(..) => self.sum_up(),
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
            Step::Expand(_, groups, found) => READING + part(found.len(), groups.len(), EXPANDING),
            Step::Sum(_, found, summary) => {
                let done = found.len().saturating_sub(summary.left());
                READING + EXPANDING + part(done, found.len(), TOTAL - READING - EXPANDING - 1)
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
    pub fn all(bytes: Vec<u8>, settings: Settings, zones: Rc<dyn Zones>) -> List {
        let mut scan = Self::new(bytes, settings, zones);
        loop {
            scan.advance(1_000);
            if let Step::Done(list) = scan.step {
                return *list;
            }
        }
    }

    /// Everything is read: groups the entries by the name under which they are known.
    fn begin(&mut self) {
        // What was read is needed no more.
        self.split = Split::new(Vec::new());
        let whole = &mut self.whole;
        if whole.events.is_empty() && whole.problems.is_empty() {
            whole.problem(None, "", Trouble::NoEvent);
        }
        let clocks = whole.clocks(&*self.zones);
        let here = Clock::of(self.zones.own().to_owned(), &*self.zones);
        let me = summary::me(whole, &self.settings);
        let mut named: Vec<(&Event, usize)> = whole.events.iter().zip(0..).collect();
        // Of two versions of one entry the later counts. Some programs give all meetings of a
        // series one name and no other sign of it: these are no versions.
        named.sort_by_key(|(event, at)| {
            let version = (Reverse(event.sequence), event.start.wall, Reverse(*at));
            (&event.uid, event.date_of_series(), version)
        });
        named.dedup_by(|(event, _), (first, _)| {
            !event.uid.is_empty()
                && event.uid == first.uid
                && event.date_of_series() == first.date_of_series()
                && (event.sequence != first.sequence || event.start == first.start)
        });
        named.sort_by_cached_key(|(event, at)| (event.base(), *at));
        let groups = named
            .chunk_by(|(one, _), (other, _)| !one.uid.is_empty() && one.base() == other.base())
            .map(|group| group.iter().map(|(_, at)| *at).collect())
            .collect();
        self.step = Step::Expand(Context { clocks, here, me }, groups, Vec::new());
    }

    /// Finds the dates of what is known under the next name.
    fn expand(&mut self) {
        let Step::Expand(context, groups, found) = &mut self.step else { return };
        let reader = reader(&self.whole, &self.settings, &*self.zones, context);
        let Some(group) = groups.get(found.len()) else {
            let summary = Box::new(Summary::new(&self.whole, &reader, found));
            self.step = Step::Sum(context.clone(), std::mem::take(found), summary);
            return;
        };
        let one = reader.expand(group);
        let Some(one) = one else {
            // A group has an entry, so this is never the case; it must not be tried for ever.
            groups.remove(found.len());
            return;
        };
        if one.broken
            && let Some(event) = self.whole.events.get(one.lead)
        {
            let (number, title) = (event.number, event.title.clone());
            self.whole.problem(Some(number), &title, Trouble::Rule);
        }
        found.push(one);
    }

    fn sum_up(&mut self) {
        let Step::Sum(context, found, summary) = &mut self.step else { return };
        let reader = reader(&self.whole, &self.settings, &*self.zones, context);
        if summary.next(&self.whole, &reader, found) {
            return;
        }
        if let Step::Sum(_, _, summary) = std::mem::replace(&mut self.step, Step::Read) {
            self.step = Step::Done(Box::new(summary.finish()));
        }
    }
}

impl fmt::Debug for Scan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scan").field("progress", &self.progress()).finish_non_exhaustive()
    }
}

/// How the entries of a file are read.
fn reader<'a>(
    whole: &'a Whole,
    settings: &'a Settings,
    zones: &'a dyn Zones,
    context: &'a Context,
) -> Reader<'a> {
    Reader {
        events: &whole.events,
        clocks: &context.clocks,
        here: context.here.as_ref(),
        zones,
        within: within(settings),
        me: context.me,
        settings,
    }
}

/// From when to when dates are wanted: what is held and ahead, and the last twelve weeks.
fn within(settings: &Settings) -> Days {
    let Range { start, end } = settings.now.day.plus(-91)..settings.now.day.plus(1);
    Days {
        from: settings.past.from.min(settings.ahead.from).min(start),
        to: settings.past.to.max(settings.ahead.to).max(end),
    }
}
