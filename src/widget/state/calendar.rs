//! A whole calendar that somebody looks through. Nothing of it is kept or sent.

use std::sync::Arc;

use super::brought::Whole;
use super::edit::Edit;
use super::event::{CopyResult, Effect, Hand, Target};
use super::model::Model;
use crate::letter::GapId;
use crate::letter::channel::Clip;
use crate::letter::send::calendar::Entry;
use crate::meeting::{Answer, Detail};
use crate::questions::Answers;
use crate::read::series::{LeftOut, List, Settings};
use crate::text::Msg;

/// How far it is.
#[derive(Clone, Debug, Default)]
pub(in crate::widget) enum Calendar {
    /// Nobody asked for it.
    #[default]
    Closed,
    /// It waits for a file; what reads may be on its way.
    Open,
    /// What reads could not be loaded.
    Missing,
    /// It is being read: so many percent are done.
    Coming(u8),
    /// It was read.
    Listed(Looked),
}

/// What was read, and what a person says of it.
#[derive(Clone, Debug)]
pub(in crate::widget) struct Looked {
    pub(in crate::widget) list: Whole<List>,
    /// What people would miss of which series.
    pub(in crate::widget) missed: Vec<(usize, Answer<Detail>)>,
    /// What was left out and somebody put back.
    pub(in crate::widget) put_back: Vec<LeftOut>,
    /// Whether it is shown, and not the letter about one of them.
    pub(in crate::widget) shown: bool,
    /// Whether all series are shown, and not only those that cost most.
    pub(in crate::widget) all: bool,
    /// Whether titles stand in what is copied.
    pub(in crate::widget) titles: bool,
    /// What came of copying or saving it.
    pub(in crate::widget) note: Option<Msg>,
    /// What the note that is written started from.
    written: Option<Whole<Answers>>,
    /// The other notes that were begun.
    begun: Vec<Begun>,
}

/// A note that was begun: what it started from, and what a person made of it.
#[derive(Clone, Debug)]
struct Begun {
    start: Whole<Answers>,
    answers: Answers,
    edits: Vec<Edit>,
}

/// Something that happened about a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarEvent {
    /// A person wants to look through theirs.
    Opened,
    /// What reads is here, or could not be loaded.
    Ready(bool),
    /// A person brought this file.
    Came(Arc<[u8]>),
    /// So many percent are read.
    Progress(u8),
    /// It was read.
    Listed(Whole<List>),
    /// A person said what people would miss of a series.
    Missed(usize, Answer<Detail>),
    /// A person puts back what was left out.
    PutBack(LeftOut),
    /// A person says whose calendar it is, by the address or the name that stands in it.
    IsOf(String),
    /// A person wants to see all series, or the first alone.
    AllShown(bool),
    /// A person writes to those of a series: these are the answers that follow from it.
    NoteWanted(Whole<Answers>),
    /// A person goes back to the list.
    ListWanted,
    /// A person wants titles in what is copied, or not.
    TitlesTicked(bool),
    /// A person wants to copy what they decided, which is this.
    CopyPressed(Clip),
    /// The browser copied it, or could not.
    CopyEnded(CopyResult),
    /// A person wants the day to look back at it as a calendar file: its name, and the date.
    LookBackWanted(Box<(String, Entry)>),
    /// The browser was asked to save it, or could not be.
    SaveEnded(bool),
    /// A person wants all of it forgotten.
    Forgotten,
}

impl Calendar {
    /// What was read, if it is shown.
    pub(in crate::widget) fn looked(&self) -> Option<&Looked> {
        match self {
            Self::Listed(looked) => Some(looked),
            _ => None,
        }
    }

    /// The page is about another meeting now, not about the note that is written.
    pub(in crate::widget) fn leave_note(&mut self) {
        if let Self::Listed(looked) = self {
            looked.written = None;
        }
    }

    /// Whether it stands in the place of questions and advice.
    pub(in crate::widget) fn is_shown(&self) -> bool {
        match self {
            Self::Closed => false,
            Self::Listed(looked) => looked.shown,
            Self::Open | Self::Missing | Self::Coming(_) => true,
        }
    }
}

impl Looked {
    /// The note that starts from this, as it was left. What was made of the one before is kept, and
    /// the name of whoever writes goes along.
    fn note(
        &mut self,
        start: &Whole<Answers>,
        (left, edits): (Answers, Vec<Edit>),
    ) -> (Answers, Vec<Edit>) {
        let name = left.letters.open.get(GapId::FROM).cloned();
        if let Some(before) = self.written.replace(Whole::clone(start)) {
            self.begun.push(Begun { start: before, answers: left, edits });
        }
        let known = self.begun.iter().position(|begun| *begun.start == **start);
        let (mut answers, edits) = match known {
            Some(at) => {
                let Begun { answers, edits, .. } = self.begun.swap_remove(at);
                (answers, edits)
            }
            None => (Answers::clone(start), Vec::new()),
        };
        if let Some(name) = name {
            answers.letters.open.set(GapId::FROM, name);
        }
        (answers, edits)
    }

    /// Takes another list of the same file. A series has another place in it.
    fn follow(&mut self, list: Whole<List>) {
        let place = |at: usize| {
            let series = self.list.series.get(at)?;
            list.series.iter().position(|other| other.entry == series.entry)
        };
        let missed = self.missed.iter().filter_map(|(at, answer)| Some((place(*at)?, *answer)));
        let put_back = self.put_back.iter().filter_map(|what| match what {
            LeftOut::Series(at) => place(*at).map(LeftOut::Series),
            LeftOut::Singles(_) => Some(*what),
        });
        (self.missed, self.put_back) = (missed.collect(), put_back.collect());
        self.list = list;
    }
}

/// Takes what happened, and says what the browser has to do.
pub(super) fn happened(model: &mut Model, event: CalendarEvent) -> Vec<Effect> {
    let mut focus = Some(Target::Calendar);
    let mut effects = Vec::new();
    match (event, &mut model.calendar) {
        (CalendarEvent::Opened, calendar) => {
            *calendar = Calendar::Open;
            effects.push(Effect::LoadReadingChunk);
        }
        // Who waits for a file already has gone on from the heading by now.
        (CalendarEvent::Ready(true), Calendar::Missing) => model.calendar = Calendar::Open,
        (CalendarEvent::Ready(false), Calendar::Open | Calendar::Coming(_)) => {
            model.calendar = Calendar::Missing;
        }
        (CalendarEvent::Came(bytes), calendar) => {
            *calendar = Calendar::Coming(0);
            let settings = Settings {
                working_hours: model.policy.working_hours,
                days_off: model.policy.days_off.clone(),
                ..Settings::at(model.now)
            };
            effects.push(Effect::LookThrough(bytes, Box::new(settings)));
        }
        (CalendarEvent::Progress(percent), Calendar::Coming(done)) => {
            *done = percent;
            focus = None;
        }
        (CalendarEvent::Listed(list), calendar @ Calendar::Coming(_)) => {
            *calendar = Calendar::Listed(Looked {
                list,
                missed: Vec::new(),
                put_back: Vec::new(),
                shown: true,
                all: false,
                titles: false,
                note: None,
                written: None,
                begun: Vec::new(),
            });
        }
        // It is the same file, counted anew: what a person said of it stays.
        (CalendarEvent::Listed(list), Calendar::Listed(looked)) => {
            looked.follow(list);
            focus = None;
        }
        (CalendarEvent::Forgotten, Calendar::Closed) => focus = None,
        (CalendarEvent::Forgotten, calendar) => {
            *calendar = Calendar::Closed;
            model.asking = None;
            effects.push(Effect::StopLooking);
            focus = Some(super::update::next_place(model));
        }
        (event, Calendar::Listed(looked)) => {
            looked.note = None;
            focus = None;
            match event {
                CalendarEvent::Missed(at, answer) => {
                    looked.missed.retain(|(other, _)| *other != at);
                    if answer != Answer::Open {
                        looked.missed.push((at, answer));
                    }
                }
                CalendarEvent::PutBack(what) => looked.put_back.push(what),
                CalendarEvent::IsOf(me) => effects.push(Effect::LookAgain(me)),
                CalendarEvent::AllShown(all) => looked.all = all,
                CalendarEvent::TitlesTicked(on) => looked.titles = on,
                CalendarEvent::NoteWanted(start) => {
                    looked.shown = false;
                    let left =
                        (std::mem::take(&mut model.answers), std::mem::take(&mut model.edits));
                    let (answers, edits) = looked.note(&start, left);
                    model.turn_to(answers, edits);
                    focus = Some(super::update::next_place(model));
                }
                CalendarEvent::ListWanted => {
                    looked.shown = true;
                    focus = Some(Target::Calendar);
                }
                CalendarEvent::CopyPressed(clip) => return vec![Effect::CopyDecided(clip)],
                CalendarEvent::CopyEnded(result) => looked.note = Some(result.note()),
                CalendarEvent::LookBackWanted(file) => {
                    let (name, date) = *file;
                    return vec![Effect::SaveLookBack(name, date)];
                }
                CalendarEvent::SaveEnded(asked) => looked.note = Hand::File.note(asked),
                _ => {}
            }
        }
        _ => focus = None,
    }
    effects.push(Effect::WaitForPause);
    effects.extend(focus.map(Effect::Focus));
    effects
}
