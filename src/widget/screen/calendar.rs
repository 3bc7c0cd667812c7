//! A whole calendar that somebody looks through: what each regular meeting takes, and what the
//! rules say of it.

use super::take_along::{TakeAlong, take_along};
use super::taken::{first_name, taken};
use super::verdict::headline;
use super::{Choice, Link, Panel, SelectField, each};
use crate::advice::hours::After;
use crate::advice::{Form, Verdict, advise};
use crate::letter::{GapId, Input};
use crate::meeting::purpose::DetailQuestion;
use crate::meeting::time::Day;
use crate::meeting::{Answer, Detail};
use crate::questions::{Answers, labels};
use crate::read::series::{
    LeftOut, List, MOST_PROPOSED, Proposal, Reason, Series, Sum, Week, Whose, propose,
};
use crate::read::{Person, Rhythm};
use crate::text::{Msg, Phrase, Text, Value, messages as m};
use crate::widget::state::advised::Outcome;
use crate::widget::state::brought::Whole;
use crate::widget::state::calendar::{Calendar, CalendarEvent, Looked};
use crate::widget::state::event::Event;
use crate::widget::state::model::Model;

/// How many series are shown before *Show all*.
const FIRST: usize = 8;

/// A calendar as it is looked through.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CalendarView {
    /// What stands over it.
    pub heading: String,
    /// What becomes of it.
    pub hint: String,
    /// How to get the file: the program, and what to press there.
    pub ways: Vec<(String, String)>,
    /// Takes a file; empty while one is read.
    pub file: String,
    /// How much of it is read, in percent, and in words.
    pub progress: Option<(u8, String)>,
    /// Loads what reads again, if it could not be loaded.
    pub again: Option<Link>,
    /// What was found.
    pub list: Option<Box<ListView>>,
    /// Leaves it, and empties all of it.
    pub leave: Option<Link>,
}

/// What was found in a calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct ListView {
    /// How many regular meetings there are, and what they take.
    pub summary: Vec<String>,
    /// Whose calendar it is, if it names more than one person.
    pub whose: Option<SelectField>,
    /// What is asked of each.
    pub asks: String,
    /// The regular meetings, what costs most first.
    pub rows: Vec<SeriesRow>,
    /// Shows all of them, or the first alone again.
    pub more: Option<Link>,
    /// Time with one person: what it is called, and each.
    pub persons: (String, Vec<String>),
    /// What is left out: what it is called, and each with the way to put it back.
    pub left_out: (String, Vec<(String, Link)>),
    /// What the weeks were like.
    pub weeks: WeeksView,
    /// What was decided, once something is.
    pub take_along: Option<TakeAlong>,
    /// Whether everything is open, as on paper.
    pub unfolded: bool,
}

/// A regular meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesRow {
    /// What it is called.
    pub title: String,
    /// How often, with how many people, how long, since when, and whose it is.
    pub facts: String,
    /// What it takes.
    pub hours: String,
    /// What people would miss.
    pub missed: SelectField,
    /// What the rules say; empty until it is answered.
    pub verdict: String,
    /// What it gives back, if it is one of the few to begin with.
    pub first: String,
    /// Opens the letter, if there is one.
    pub note: Option<Link>,
}

/// The last weeks.
#[derive(Clone, Debug, PartialEq)]
pub struct WeeksView {
    /// What stands over them.
    pub heading: String,
    /// What they say together.
    pub summary: String,
    /// What opens them as a table.
    pub table: String,
    /// What the columns are called.
    pub columns: Vec<String>,
    /// The weeks, the oldest first.
    pub rows: Vec<WeekRow>,
}

/// A week.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekRow {
    /// The share of the fullest week, in thousandths: all of it, and what is outside working hours.
    pub bar: (u32, u32),
    /// Its Monday, the hours, those outside of working hours, the days without, the longest stretch.
    pub cells: Vec<String>,
}

/// What stands in its place until the reading chunk is here.
pub(super) fn awaited(model: &Model, text: &Text) -> Panel {
    let missing = matches!(model.calendar, Calendar::Missing);
    let words = if missing { m::READING_MISSING } else { m::READING_COMING };
    let again = || link("load-again", text.get(m::LOAD_AGAIN), CalendarEvent::Opened);
    Panel::Awaited { text: text.get(words), again: missing.then(again) }
}

/// The calendar as it is shown, if it stands in the place of questions and advice.
pub(super) fn view(model: &Model, text: &Text) -> Option<CalendarView> {
    if !model.calendar.is_shown() {
        return None;
    }
    let mut view = CalendarView {
        heading: text.get(m::CALENDAR_HEADING),
        hint: text.get(m::CALENDAR_HINT),
        ways: each(&WAYS, |(name, way)| (text.get(*name), text.get(*way))),
        file: text.get(m::CALENDAR_FILE),
        leave: Some(link("leave-calendar", text.get(m::BACK), CalendarEvent::Forgotten)),
        ..CalendarView::default()
    };
    match &model.calendar {
        Calendar::Closed | Calendar::Open => {}
        Calendar::Missing => {
            view.hint = text.get(m::READING_MISSING);
            view.again = Some(link("read-again", text.get(m::LOAD_AGAIN), CalendarEvent::Opened));
            view.file.clear();
        }
        Calendar::Coming(percent) => {
            let words = text.tell(m::calendar_coming(u32::from(*percent)));
            view.progress = Some((*percent, words));
            view.ways.clear();
            view.file.clear();
        }
        Calendar::Listed(looked) => {
            view.ways.clear();
            view.file.clear();
            view.hint = text.get(m::CALENDAR_STAYS);
            view.list = Some(Box::new(list(model, looked, text)));
            let forget = text.get(m::CALENDAR_FORGET);
            view.leave = Some(link("forget-calendar", forget, CalendarEvent::Forgotten));
        }
    }
    Some(view)
}

/// How to get the file from each program.
const WAYS: [(Msg, Msg); 6] = [
    (m::CALENDAR_GOOGLE, m::CALENDAR_GOOGLE_HOW),
    (m::CALENDAR_OUTLOOK, m::CALENDAR_OUTLOOK_HOW),
    (m::CALENDAR_APPLE, m::CALENDAR_APPLE_HOW),
    (m::CALENDAR_THUNDERBIRD, m::CALENDAR_THUNDERBIRD_HOW),
    (m::CALENDAR_NEXTCLOUD, m::CALENDAR_NEXTCLOUD_HOW),
    (m::CALENDAR_EXCHANGE, m::CALENDAR_EXCHANGE_HOW),
];

pub(super) fn link(id: &'static str, label: String, event: CalendarEvent) -> Link {
    Link { id, label, on: None, event: Event::Calendar(event) }
}

/// Goes back to the list from the letter about one of its meetings.
pub(super) fn back_to_list(model: &Model, text: &Text) -> Option<Link> {
    let looked = model.calendar.looked().filter(|looked| !looked.shown)?;
    let Looked { list, put_back, .. } = looked;
    let shown = list.series.iter().enumerate();
    let shown = shown.filter(|(at, one)| list.counts(*at, put_back) && !one.one_person);
    let label = text.tell(m::calendar_back(count(shown.count())));
    Some(link("calendar-list", label, CalendarEvent::ListWanted))
}

pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Minutes as they are said: to the quarter of an hour, from ten hours on whole hours.
pub(super) fn about(minutes: u32) -> Value {
    Value::Duration(match minutes {
        0..600 => minutes.div_ceil(15) * 15,
        _ => (minutes + 30) / 60 * 60,
    })
}

fn list(model: &Model, looked: &Looked, text: &Text) -> ListView {
    let List { series, .. } = &*looked.list;
    let proposals = propose(series, &looked.missed);
    let (mut rows, mut persons, mut left_out) = (Vec::new(), Vec::new(), Vec::new());
    let (mut mine, mut all) = (0, 0);
    for (at, one) in series.iter().enumerate() {
        let title = title(one, text);
        if !looked.list.counts(at, &looked.put_back) {
            let reason = one.left_out.map_or(m::CALENDAR_ALONE, why_left_out);
            // Whoever looks over a shoulder reads no name of what is private.
            let title = if one.left_out == Some(Reason::Private) {
                text.tell(m::calendar_nameless(count(at + 1), rhythm(one)))
            } else {
                title
            };
            left_out.push(put_back(LeftOut::Series(at), title, reason, text));
        } else if one.one_person {
            persons.push(text.tell(m::calendar_person(title, rhythm(one), about(one.ahead.mine))));
        } else {
            mine += one.ahead.mine;
            all += one.ahead.all.unwrap_or(0);
            rows.push(row(model, looked, at, one, &proposals, text));
        }
    }
    let shown = rows.len();
    let ahead = time(Sum { mine, all: Some(all), ..Sum::default() });
    let mut summary = vec![text.tell(m::calendar_summary(count(shown), ahead))];
    let (held, coming) = looked.list.single(&looked.put_back);
    let held = about(held.mine);
    if coming.occurrences > 0 {
        summary.push(text.tell(m::calendar_single(about(coming.mine), held)));
    } else if held != about(0) {
        summary.push(text.tell(m::calendar_single_held(held)));
    }
    for singles in &looked.list.singles {
        let Some(reason) = singles.left_out else { continue };
        let what = LeftOut::Singles(reason);
        if !looked.put_back.contains(&what) {
            let title = text.tell(m::calendar_singles(singles.occurrences()));
            left_out.push(put_back(what, title, why_left_out(reason), text));
        }
    }
    let problems = looked.list.problems.len();
    if problems > 0 {
        summary.push(text.tell(m::calendar_problems(count(problems))));
    }
    let more = (shown > FIRST).then(|| {
        let label = if looked.all { m::CALENDAR_FEWER } else { m::CALENDAR_ALL };
        link("all-series", text.get(label), CalendarEvent::AllShown(!looked.all))
    });
    if !looked.all {
        rows.truncate(FIRST);
    }
    ListView {
        summary,
        whose: whose(&looked.list, text),
        asks: text.get(m::CALENDAR_ASKS),
        rows,
        more,
        persons: (text.get(m::CALENDAR_PERSONS), persons),
        left_out: (text.get(m::CALENDAR_LEFT_OUT), left_out),
        weeks: weeks(&looked.list.weeks(&looked.put_back), text),
        take_along: take_along(model, looked, &proposals, text),
        unfolded: model.printing,
    }
}

/// What is left out, why, and what puts it back.
fn put_back(what: LeftOut, title: String, reason: Msg, text: &Text) -> (String, Link) {
    let label = text.tell(m::calendar_put_back(title.clone()));
    let words = text.tell(m::calendar_left_out_one(title, Value::Phrase(Box::new(reason.into()))));
    (words, link("put-back", label, CalendarEvent::PutBack(what)))
}

/// Whose calendar it is: what is theirs and what they declined follows from it.
fn whose(list: &List, text: &Text) -> Option<SelectField> {
    let me = list.me.as_ref().map(|me| &me.address);
    let choice = |label: &String, on| Choice {
        id: "person",
        label: label.clone(),
        on,
        event: Event::Calendar(CalendarEvent::IsOf(label.clone())),
    };
    let mut choices: Vec<Choice> = me.map(|me| choice(me, true)).into_iter().collect();
    if me.is_none() {
        let unknown = choice(&String::new(), true);
        choices.push(Choice { id: "unknown", label: text.get(m::DONT_KNOW), ..unknown });
    }
    let others = list.perhaps_me.iter().filter(|other| Some(*other) != me);
    choices.extend(others.map(|other| choice(other, false)));
    let label = text.get(m::CALENDAR_WHOSE);
    (choices.len() > 1).then_some(SelectField { name: "whose", label, choices })
}

pub(super) fn title(series: &Series, text: &Text) -> String {
    if series.title.is_empty() { text.get(m::CALENDAR_UNNAMED) } else { series.title.clone() }
}

fn why_left_out(reason: Reason) -> Msg {
    match reason {
        Reason::Cancelled => m::CALENDAR_CANCELLED,
        Reason::Declined => m::CALENDAR_DECLINED,
        Reason::Private => m::CALENDAR_PRIVATE,
        Reason::AllDay => m::CALENDAR_ALL_DAY,
        Reason::Alone => m::CALENDAR_ALONE,
    }
}

pub(super) fn rhythm(series: &Series) -> Value {
    let label = match series.often {
        Rhythm::Once => m::OFTEN_ONCE,
        Rhythm::Daily => m::OFTEN_DAILY,
        Rhythm::Weekly => m::OFTEN_WEEKLY,
        Rhythm::Fortnightly => m::OFTEN_FORTNIGHTLY,
        Rhythm::Monthly => m::OFTEN_MONTHLY,
        Rhythm::TwiceAWeek => m::OFTEN_TWICE_WEEKLY,
        Rhythm::Other => m::OFTEN_ANOTHER,
    };
    Value::Phrase(Box::new(label.into()))
}

/// How often, with how many people, how long, since when, and whose it is: with dots between.
fn facts(series: &Series, today: Day, text: &Text) -> String {
    let mut facts = vec![text.tell(m::calendar_fact(rhythm(series)))];
    let mut add = |phrase: Phrase| facts.push(text.tell(phrase));
    if let Some(people) = series.people {
        let words = m::reading_people(people);
        add(match series.lists {
            0 => words,
            lists => m::reading_lists(lists, Value::Phrase(Box::new(words))),
        });
    }
    if let Some(minutes) = series.minutes {
        add(m::minutes(Value::Duration(minutes)));
    }
    // A day says which it was only within a year, and nothing is since a day to come.
    match today.since(series.since) {
        ..0 => {}
        0..300 => add(m::calendar_since(Value::LongDate(series.since))),
        _ => add(m::calendar_since_year(series.since.ymd().0.to_string())),
    }
    match series.whose {
        Whose::Mine => add(m::CALENDAR_MINE.into()),
        Whose::Others => add(m::CALENDAR_OTHERS.into()),
        Whose::Unknown => {}
    }
    facts.join(" · ")
}

/// The hours of the reader, and of all people if they are known.
fn time(sum: Sum) -> Value {
    let mine = about(sum.mine);
    Value::Phrase(Box::new(match sum.all {
        Some(all) if all > 0 => m::calendar_time_all(mine, about(all)),
        _ => m::calendar_time(mine),
    }))
}

fn hours(series: &Series, text: &Text) -> String {
    text.tell(m::calendar_hours(time(series.ahead), time(series.past)))
}

fn answer(looked: &Looked, at: usize) -> Answer<Detail> {
    looked.missed.iter().find(|(of, _)| *of == at).map_or(Answer::Open, |(_, answer)| *answer)
}

fn row(
    model: &Model,
    looked: &Looked,
    at: usize,
    series: &Series,
    proposals: &[Proposal],
    text: &Text,
) -> SeriesRow {
    let missed = answer(looked, at);
    let answers = note(looked, series, missed, model.now.day, text);
    let outcome = outcome(&answers).filter(|_| missed != Answer::Open);
    let writes = outcome
        .as_ref()
        .is_some_and(|it| matches!(it.advice.verdict, Verdict::GoAsync | Verdict::WriteFirst));
    let first = proposals.iter().take(MOST_PROPOSED).find(|proposal| proposal.series == at);
    SeriesRow {
        title: title(series, text),
        facts: facts(series, model.now.day, text),
        hours: hours(series, text),
        missed: missed_field(at, missed, text),
        verdict: outcome.map_or_else(String::new, |outcome| text.tell(headline(&outcome))),
        first: first.map_or_else(String::new, |proposal| {
            let time = about(u32::try_from(proposal.minutes).unwrap_or(u32::MAX));
            // Without a number of people only one person's time is known.
            let all = series.people.is_some();
            let saves = if all { m::calendar_saves_all(time) } else { m::calendar_saves(time) };
            let saves = Value::Phrase(Box::new(saves));
            let is_first = proposals.first() == Some(proposal);
            text.tell(if is_first { m::calendar_first(saves) } else { m::calendar_next(saves) })
        }),
        note: writes.then(|| {
            let event = CalendarEvent::NoteWanted(Whole::new(answers));
            link("write-note", text.get(m::CALENDAR_NOTE), event)
        }),
    }
}

/// The answers that its letter starts from.
fn note(
    looked: &Looked,
    series: &Series,
    missed: Answer<Detail>,
    today: Day,
    text: &Text,
) -> Answers {
    let mut answers = taken(&series.reading(), today, text);
    let known = series.answers(missed);
    answers.set_detail(missed);
    answers.owner = known.owner;
    let mut name = |gap, person: Option<&Person>| {
        let name = person.map(first_name).filter(|name| !name.is_empty());
        if let Some(name) = name {
            answers.letters.open.set(gap, Input::Text(name.to_owned()));
        }
    };
    name(GapId::FROM, looked.list.me.as_ref().map(|me| &me.person));
    // Whoever's meeting it is hears it first.
    if series.whose == Whose::Others {
        name(GapId::TO, series.organizer.as_ref());
    }
    answers
}

/// What the rules say of a regular meeting.
pub(super) fn outcome(answers: &Answers) -> Option<Outcome> {
    let meeting = answers.meeting();
    let advice = advise(&meeting)?;
    let form = Some(Form::fitting(&meeting, advice.verdict, false));
    let after = After::talk(&meeting, advice.verdict);
    Some(Outcome { form, after, meeting, advice, whole: None })
}

fn missed_field(at: usize, given: Answer<Detail>, text: &Text) -> SelectField {
    let choice = |id, label, answer| Choice {
        id,
        label: text.get(label),
        on: given == answer,
        event: Event::Calendar(CalendarEvent::Missed(at, answer)),
    };
    let mut choices = vec![choice("open", m::CALENDAR_MISSED, Answer::Open)];
    for detail in DetailQuestion::Miss.choices() {
        choices.push(choice(detail.id(), labels::detail(detail), Answer::Given(detail)));
    }
    choices.push(choice("unknown", m::DONT_KNOW, Answer::Unknown));
    SelectField { name: "missed", label: text.get(m::CALENDAR_MISSED), choices }
}

fn weeks(weeks: &[Week], text: &Text) -> WeeksView {
    let most = weeks.iter().map(|week| week.minutes).max().unwrap_or(0).max(1);
    let share =
        |minutes: u32| u32::try_from(u64::from(minutes) * 1000 / u64::from(most)).unwrap_or(1000);
    let mut rows = Vec::new();
    for week in weeks {
        let free: u32 = week.days.iter().map(|day| day.free).sum();
        let free = free / count(week.days.len()).max(1);
        rows.push(WeekRow {
            bar: (share(week.minutes), share(week.outside)),
            cells: vec![
                text.tell(m::calendar_week(Value::LongDate(week.monday))),
                text.tell(m::time_exact(about(week.minutes))),
                text.tell(m::time_exact(about(week.outside))),
                text.number(i64::try_from(week.days_without()).unwrap_or_default()),
                text.tell(m::time_exact(about(free))),
            ],
        });
    }
    let of = u32::try_from(weeks.len()).unwrap_or(1).max(1);
    let total: u32 = weeks.iter().map(|week| week.minutes).sum();
    let outside: u32 = weeks.iter().map(|week| week.outside).sum();
    WeeksView {
        heading: text.get(m::CALENDAR_WEEKS),
        table: text.get(m::CALENDAR_TABLE),
        summary: text.tell(m::calendar_weeks_summary(about(total / of), about(outside / of))),
        columns: each(&COLUMNS, |column| text.get(*column)),
        rows,
    }
}

const COLUMNS: [Msg; 5] = [
    m::CALENDAR_COLUMN_WEEK,
    m::CALENDAR_COLUMN_HOURS,
    m::CALENDAR_COLUMN_OUTSIDE,
    m::CALENDAR_COLUMN_WITHOUT,
    m::CALENDAR_COLUMN_FREE,
];
