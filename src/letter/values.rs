//! What stands in the gaps: what was typed or chosen, else a default that the letter shows.

use super::encoding::{Format, format};
use super::eval::Origin;
use super::gap::{Facts, GapId, Kind};
use crate::meeting::Instant;
use crate::meeting::time::{Day, Minute, Now};
use crate::questions::{Point, labels, line, lines};
use crate::text::Text;

/// How many days ahead a weekday alone says which day is meant.
const WEEK: i32 = 6;
/// From how many days on a date has its year.
const FAR: i32 = 90;

/// Titles with which people are named, in English and German letters alike.
const TITLES: [&str; 14] = [
    "Mr",
    "Mrs",
    "Ms",
    "Miss",
    "Mx",
    "Dr",
    "Prof",
    "Professor",
    "Sir",
    "Madam",
    "Frau",
    "Herr",
    "Herrn",
    "Doktor",
];

/// What a person put into a gap, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Typed text.
    Text(String),
    /// An option, by its position in the table.
    Choice(u8),
    /// A moment.
    Moment(MomentInput),
}

/// A moment as it was chosen. What is not chosen keeps its default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MomentInput {
    /// The day.
    pub day: Option<Day>,
    /// The time of day.
    pub time: Option<Minute>,
    /// In words, if no date is known: "mid-June". Then day and time do not count.
    pub words: String,
}

/// Everything that a person put into gaps. It is kept whatever letter is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inputs {
    given: Vec<(GapId, Input)>,
    added: Vec<GapId>,
    /// Those of `added` that a person asked for by a press.
    asked: Vec<GapId>,
}

impl Inputs {
    /// What was put into a gap.
    #[must_use]
    pub fn get(&self, gap: GapId) -> Option<&Input> {
        self.given.iter().find(|(of, _)| *of == gap).map(|(_, input)| input)
    }

    /// Puts this into a gap.
    pub fn set(&mut self, gap: GapId, input: Input) {
        match self.given.iter_mut().find(|(of, _)| *of == gap) {
            Some((_, place)) => *place = input,
            None => self.given.push((gap, input)),
        }
    }

    /// The text that was typed.
    #[must_use]
    pub fn typed(&self, gap: GapId) -> &str {
        match self.get(gap) {
            Some(Input::Text(text)) => text,
            _ => "",
        }
    }

    /// The words that were typed into a gap, in one line, if they fit.
    pub(crate) fn line(&self, gap: GapId) -> Option<String> {
        let typed = self.typed(gap);
        line(typed).filter(|_| typed.trim().chars().count() <= gap.most())
    }

    /// Adds an optional gap to the letters that have it.
    pub fn add(&mut self, gap: GapId) {
        if !self.added.contains(&gap) {
            self.added.push(gap);
        }
    }

    /// Adds an optional gap because a person asked for it.
    pub fn ask_for(&mut self, gap: GapId) {
        self.add(gap);
        self.asked.push(gap);
    }

    /// Takes a gap that was asked for out of the letters again, if nothing was put into it. A
    /// default that was emptied stays empty.
    pub fn leave(&mut self, gap: GapId) {
        if !self.asked.contains(&gap) {
            return;
        }
        let empty = match self.get(gap) {
            None => true,
            Some(Input::Text(typed)) => typed.trim().is_empty(),
            Some(Input::Moment(moment)) => *moment == MomentInput::default(),
            Some(Input::Choice(_)) => false,
        };
        if empty {
            self.given.retain(|(of, _)| *of != gap);
            self.added.retain(|of| *of != gap);
            self.asked.retain(|of| *of != gap);
        }
    }

    /// Whether something was put into any gap.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }
}

/// What stands in a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// Words in one line.
    Text(String),
    /// Lines of a list.
    Lines(Vec<String>),
    /// Parts of a meeting, a line each.
    Points(Vec<Point>),
    /// A length, in minutes.
    Length(u32),
    /// Names.
    Names(Vec<String>),
    /// A moment.
    Moment(Moment),
}

/// A day with an hour, a day, or words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Moment {
    pub(crate) day: Option<Day>,
    pub(crate) time: Option<Minute>,
    pub(crate) words: String,
    /// The moment itself, if it has a day and an hour.
    pub(crate) at: Option<Instant>,
    /// What the clocks of each place say, the place whose day it is first.
    pub(crate) cities: Vec<City>,
    /// Whether people meet then.
    pub(crate) meets: bool,
}

/// What the clocks of a place say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct City {
    pub(crate) name: String,
    pub(crate) day: Day,
    pub(crate) time: Minute,
}

/// The ways to write a moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum MomentForm {
    /// "Friday 4 December, 12:00".
    #[default]
    Full,
    /// "Friday 12:00", for subjects.
    Short,
    /// "Friday 4 December".
    Date,
    /// "Friday".
    Day,
    /// "12:00".
    Time,
}

impl MomentForm {
    /// In full, and then in the order of the table.
    pub(crate) const ALL: [Self; 5] = [Self::Full, Self::Short, Self::Date, Self::Day, Self::Time];
}

/// Why what was typed into a gap is not used. It is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// How many characters fit.
    pub most: usize,
    /// How many there are.
    pub has: usize,
}

/// The lines of a list; none if it is no list.
pub(crate) fn lines_of(value: &Value, text: &Text) -> Vec<String> {
    let mut lines = Vec::new();
    match value {
        Value::Lines(typed) => lines.clone_from(typed),
        Value::Points(points) => {
            for Point { about, purpose } in points {
                let label = || purpose.map(|purpose| text.get(labels::purpose(purpose)));
                lines.extend(about.clone().or_else(label));
            }
        }
        Value::Text(_) | Value::Length(_) | Value::Names(_) | Value::Moment(_) => {}
    }
    lines
}

/// Everything that a letter is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Values {
    given: Vec<Option<(Value, Origin)>>,
    chosen: Vec<Option<u8>>,
    /// What is chosen until somebody chooses.
    preset: Vec<Option<u8>>,
    added: Vec<GapId>,
    facts: Facts,
    pub(crate) people: u32,
    now: Now,
    /// Whether the person who writes may go ahead if nobody answers.
    go_ahead: bool,
    pub(crate) too_long: Vec<(GapId, TooLong)>,
    /// Several people get it.
    to_group: bool,
}

impl Values {
    pub(crate) fn new(facts: Facts, people: u32, now: Now, go_ahead: bool) -> Self {
        Self {
            given: vec![None; GapId::COUNT],
            chosen: vec![None; GapId::COUNT],
            preset: vec![None; GapId::COUNT],
            added: Vec::new(),
            facts,
            people,
            now,
            go_ahead,
            too_long: Vec::new(),
            to_group: facts.is("recipient", "group"),
        }
    }

    /// Puts a value into a gap that has none.
    pub(crate) fn fill(&mut self, gap: &str, value: Value, origin: Origin) {
        let gap = GapId::from_id(gap);
        debug_assert!(gap.is_some(), "the gap is not in the table");
        if let Some(place) = gap.and_then(|gap| self.given.get_mut(gap.index()))
            && place.is_none()
        {
            *place = Some((value, origin));
        }
    }

    /// Takes an option that was chosen in the questions already, or one to begin with.
    pub(crate) fn choose(&mut self, gap: &str, option: &str, origin: Origin) {
        let chosen = GapId::from_id(gap).and_then(|gap| Some((gap, gap.option(option)?)));
        debug_assert!(chosen.is_some(), "the option is not in the table");
        let options = if origin == Origin::Said { &mut self.chosen } else { &mut self.preset };
        if let Some((gap, option)) = chosen
            && let Some(place) = options.get_mut(gap.index())
        {
            *place = Some(option);
        }
    }

    /// Puts another default into a gap that has one. What a person chose stays.
    pub(crate) fn assume(&mut self, gap: &str, value: Value) {
        if let Some(gap) = GapId::from_id(gap)
            && let Some(Some((place, Origin::Assumed))) = self.given.get_mut(gap.index())
        {
            *place = value;
        }
    }

    /// Leaves the hour out of a moment that we propose, but not out of one today: what is left
    /// of today is a matter of hours.
    pub(crate) fn leave_out_hour(&mut self, gap: &str) {
        let today = Some(self.now.day);
        if let Some(gap) = GapId::from_id(gap)
            && let Some(Some((Value::Moment(moment), Origin::Assumed))) =
                self.given.get_mut(gap.index())
            && moment.day != today
        {
            moment.time = None;
        }
    }

    /// Puts in what a person typed or chose. `resolve` completes a moment.
    pub(crate) fn take(
        &mut self,
        inputs: &Inputs,
        resolve: &mut dyn FnMut(GapId, &MomentInput) -> Option<Moment>,
    ) {
        self.added.clone_from(&inputs.added);
        for (gap, input) in &inputs.given {
            let value = match input {
                Input::Choice(option) => {
                    if let Some(place) = self.chosen.get_mut(gap.index()) {
                        *place = Some(*option);
                    }
                    continue;
                }
                Input::Moment(moment) => resolve(*gap, moment).map(Value::Moment),
                Input::Text(typed) => match parse(*gap, typed) {
                    Ok(Some(value)) => Some(value),
                    // Whoever empties a gap wants nothing in it, also not what was proposed.
                    Ok(None) => {
                        if let Some(place) = self.given.get_mut(gap.index()) {
                            *place = None;
                        }
                        continue;
                    }
                    Err(too_long) => {
                        self.too_long.push((*gap, too_long));
                        continue;
                    }
                },
            };
            if let (Some(value), Some(place)) = (value, self.given.get_mut(gap.index())) {
                *place = Some((value, Origin::Said));
            }
        }
        if self.names_with_title() {
            self.facts.set("titled", "yes");
            self.facts.set("address", "sie");
        }
    }

    /// Whether those it goes to are named as "Ms Neumann": who is called so isn't greeted as a friend.
    fn names_with_title(&self) -> bool {
        let title = |name: &str| {
            let first = name.split([' ', '.']).next().unwrap_or_default();
            name.len() > first.len() && TITLES.contains(&first)
        };
        match GapId::from_id("to").and_then(|to| self.get(to)) {
            Some(Value::Names(names)) => names.iter().any(|name| title(name)),
            Some(Value::Text(name)) => title(name),
            _ => false,
        }
    }

    /// Sets a fact for a letter that goes to others than the rest.
    pub(crate) fn set_fact(&mut self, fact: &str, value: &str) {
        self.facts.set(fact, value);
        self.to_group = self.facts.is("recipient", "group");
    }

    /// A letter to a group greets all of it until names are given, or until somebody takes that
    /// away.
    pub(crate) fn greets_all(&self, gap: GapId) -> bool {
        matches!(gap.id(), "to" | "quiet-to")
            && self.to_group
            && !self.has(gap)
            && !self.is_added(gap)
    }

    /// What stands in a gap.
    pub(crate) fn get(&self, gap: GapId) -> Option<&Value> {
        self.given.get(gap.index())?.as_ref().map(|(value, _)| value)
    }

    /// The moment in a gap.
    pub(crate) fn moment(&self, gap: &str) -> Option<&Moment> {
        match self.get(GapId::from_id(gap)?)? {
            Value::Moment(moment) => Some(moment),
            _ => None,
        }
    }

    /// What stands in a gap as a person would type it.
    pub(crate) fn plain(&self, gap: GapId, text: &Text) -> String {
        match self.get(gap) {
            Some(Value::Names(names)) => names.join(", "),
            Some(value) => self.write(value, MomentForm::Full, false, text),
            None => String::new(),
        }
    }

    pub(crate) fn has(&self, gap: GapId) -> bool {
        self.get(gap).is_some()
    }

    /// Whether a person added this optional gap.
    pub(crate) fn is_added(&self, gap: GapId) -> bool {
        self.added.contains(&gap)
    }

    /// Where that comes from what stands in a gap. A choice that nobody made is assumed.
    pub(crate) fn origin(&self, gap: GapId) -> Origin {
        let chosen = self.chosen.get(gap.index()).is_some_and(Option::is_some);
        match self.given.get(gap.index()) {
            Some(Some((_, origin))) => *origin,
            _ if chosen => Origin::Said,
            _ if matches!(gap.kind(), Kind::Choice(_)) => Origin::Assumed,
            _ => Origin::Fixed,
        }
    }

    /// Whether an option may be offered. Nobody can go ahead in the place of whoever decides, or
    /// take silence for a yes.
    pub(crate) fn may(&self, gap: GapId, option: u8) -> bool {
        let id = gap.options().get(usize::from(option)).copied().unwrap_or_default();
        let decides = || {
            let choose = GapId::from_id("choose")?;
            let chosen = self.option(choose)?;
            choose.options().get(usize::from(chosen)).copied()
        };
        !matches!(id, "go-ahead" | "fine")
            || (self.go_ahead && matches!(decides(), None | Some("none" | "me")))
    }

    /// The option that counts of those that a letter offers.
    pub(crate) fn chosen(&self, gap: GapId, offered: &[u8], default: u8) -> Option<u8> {
        let fits = |option: &u8| offered.contains(option) && self.may(gap, *option);
        self.option(gap)
            .filter(fits)
            .or(Some(default).filter(fits))
            .or_else(|| offered.iter().copied().find(fits))
    }

    /// The option that was chosen, or that is to begin with.
    fn option(&self, gap: GapId) -> Option<u8> {
        let of = |options: &[Option<u8>]| options.get(gap.index()).copied().flatten();
        of(&self.chosen).or_else(|| of(&self.preset))
    }

    pub(crate) fn fact(&self, fact: usize) -> u8 {
        self.facts.get(fact)
    }

    pub(crate) fn today(&self) -> Moment {
        Moment { day: Some(self.now.day), ..Moment::default() }
    }

    /// Writes what stands in a gap.
    pub(crate) fn write(
        &self,
        value: &Value,
        form: MomentForm,
        in_subject: bool,
        text: &Text,
    ) -> String {
        match value {
            Value::Text(words) => words.clone(),
            Value::Lines(_) | Value::Points(_) => lines_of(value, text).join("\n"),
            Value::Length(minutes) => {
                let minutes = text.number((*minutes).into());
                format(text, Format::Minutes, ["", &minutes, "", "", "", ""])
            }
            Value::Names(names) => text.list(names),
            Value::Moment(moment) => self.write_moment(moment, form, in_subject, text),
        }
    }

    fn write_moment(
        &self,
        moment: &Moment,
        form: MomentForm,
        in_subject: bool,
        text: &Text,
    ) -> String {
        if !moment.words.is_empty() {
            return moment.words.clone();
        }
        let lead = moment.cities.first();
        let day = lead.map(|city| city.day).or(moment.day);
        let time = lead.filter(|_| moment.time.is_some()).map(|city| city.time).or(moment.time);
        let Some(day) = day else {
            return time.map(|time| hour(time, text)).unwrap_or_default();
        };
        let date = || {
            let date = text.long_date(day);
            let year = day.ymd().0;
            if day.since(self.now.day) > FAR && year != self.now.day.ymd().0 {
                format(text, Format::Year, [&date, "", "", &year.to_string(), "", ""])
            } else {
                date
            }
        };
        let zone = |city: &City| {
            let time = hour(city.time, text);
            if city.day == day {
                format(text, Format::Zone, ["", &time, "", "", &city.name, ""])
            } else {
                let date = text.long_date(city.day);
                format(text, Format::Elsewhere, [&date, &time, "", "", &city.name, ""])
            }
        };
        let clock = |time: Minute, all: bool| match moment.cities.split_first() {
            Some((first, others)) if all && !others.is_empty() => {
                let others: Vec<String> = others.iter().map(zone).collect();
                let cities = others.join(", ");
                format(text, Format::Others, ["", &zone(first), "", "", "", &cities])
            }
            Some((first, _)) => zone(first),
            None => hour(time, text),
        };
        match (form, time) {
            (MomentForm::Time, Some(time)) => clock(time, !in_subject),
            (MomentForm::Full, Some(time)) => {
                let kind = if moment.meets { Format::Meeting } else { Format::Moment };
                format(text, kind, [&date(), &clock(time, !in_subject), "", "", "", ""])
            }
            (MomentForm::Short, time) => {
                let near = (0..=WEEK).contains(&day.since(self.now.day));
                match time.filter(|_| near) {
                    Some(time) => {
                        let (day, time) = (text.weekday(day), clock(time, false));
                        format(text, Format::Short, ["", &time, &day, "", "", ""])
                    }
                    None if near => text.weekday(day),
                    // A subject has little room, and a far day needs no weekday.
                    None => text.short_day(day),
                }
            }
            (MomentForm::Day, _) => text.weekday(day),
            (MomentForm::Date | MomentForm::Full | MomentForm::Time, _) => date(),
        }
    }
}

/// An hour of the clock: "12:00".
fn hour(time: Minute, text: &Text) -> String {
    format(text, Format::Hour, ["", &text.time(time), "", "", "", ""])
}

/// What was typed, ready to go in; nothing if nothing was typed.
fn parse(gap: GapId, typed: &str) -> Result<Option<Value>, TooLong> {
    let (most, has) = (gap.most(), typed.trim().chars().count());
    if has > most {
        return Err(TooLong { most, has });
    }
    Ok(match gap.kind() {
        // Names stay as they were typed: "Ines, Kofi and all" is a list already.
        Kind::Phrase | Kind::Names => line(typed).map(Value::Text),
        Kind::Sentence => sentence(typed).map(Value::Text),
        Kind::Link => {
            // An address that was broken into lines becomes whole; anything else is words, such as
            // the name of a folder, or "attached".
            let first = typed.split_whitespace().next().unwrap_or_default();
            if first.contains("://") {
                let gap = |c: &char| !c.is_whitespace() && !c.is_control();
                Some(Value::Text(typed.chars().filter(gap).collect()))
            } else {
                line(typed).map(Value::Text)
            }
        }
        Kind::Lines => Some(lines(typed)).filter(|lines| !lines.is_empty()).map(Value::Lines),
        Kind::Moment | Kind::Choice(_) => None,
    })
}

/// A typed sentence: in one line, with a mark at its end.
fn sentence(typed: &str) -> Option<String> {
    let kept_mark = typed.trim_end().ends_with('.');
    let mut sentence = line(typed)?;
    let closed = sentence.ends_with(['.', '?', '!', '…', ':']);
    if kept_mark || !closed {
        // `line` has taken a full stop away, or there was none.
        if !sentence.ends_with(['.', '?', '!', '…']) {
            sentence.push('.');
        }
    }
    Some(sentence)
}
