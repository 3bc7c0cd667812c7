//! Calendar files: which meeting it is, and what its properties say.

use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarParameterName, ICalendarParameterValue,
    ICalendarProperty, ICalendarUserTypes,
};
use calcard::{Entry, Parser};

use super::entry::{
    Event, date, is_whole_days, minutes, offsets, parameter, property, raw_date, rhythm, rule,
    shown, status, text,
};
use super::reading::{At, Found, MOST_SERIES, Moment, Reading, Series, State, Trouble, Zone};
use super::who::{self, Guests, Sort};
use super::{Context, agenda, body, language, mend, pasted, series, title, zone};
use crate::meeting::zones::Zones;

/// How many entries of one series are read to find its next date.
const MOST_OF_A_SERIES: usize = 500;

/// How many components a file may have before the rest is left.
const MOST_COMPONENTS: usize = 60_000;

/// What is said of the whole file.
#[derive(Debug, Default)]
struct Whole {
    method: String,
    name: String,
    zone: String,
    program: String,
}

/// Reads a calendar file into a reading.
pub(super) fn read(bytes: &[u8], context: &Context, reading: &mut Reading) {
    let mended = mend::calendar(bytes, reading);
    let mut components: Vec<ICalendarComponent> = Vec::new();
    let mut parser = Parser::new(&mended);
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) if components.len() < MOST_COMPONENTS => {
                components.extend(calendar.components);
            }
            Entry::Eof | Entry::TooManyComponents => break,
            Entry::InvalidLine(line) => reading.problem(None, &line, Trouble::Line),
            Entry::UnexpectedComponentEnd { .. } | Entry::UnterminatedComponent(_) => {
                reading.problem(None, "", Trouble::Unterminated);
            }
            _ => {}
        }
    }
    let whole = whole(&components);
    let mut events: Vec<Event> = Vec::new();
    for component in &components {
        if component.component_type == ICalendarComponentType::VEvent {
            let number = events.len() + 1;
            events.push(Event { number, component });
        }
    }
    events.retain(|event| checked(event, reading));
    if events.is_empty() {
        reading.problem(None, "", Trouble::NoEvent);
        return;
    }
    if is_export(&whole, &events) {
        export(&whole, &events, &components, context.zones, reading);
    } else {
        one(&whole, &events, &components, context, reading);
    }
}

fn whole(components: &[ICalendarComponent]) -> Whole {
    let mut whole = Whole::default();
    for component in
        components.iter().filter(|c| c.component_type == ICalendarComponentType::VCalendar)
    {
        for entry in &component.entries {
            let slot = match &entry.name {
                ICalendarProperty::Method => &mut whole.method,
                ICalendarProperty::Prodid => &mut whole.program,
                ICalendarProperty::Name => &mut whole.name,
                ICalendarProperty::Other(name) if name.eq_ignore_ascii_case("X-WR-CALNAME") => {
                    &mut whole.name
                }
                ICalendarProperty::Other(name) if name.eq_ignore_ascii_case("X-WR-TIMEZONE") => {
                    &mut whole.zone
                }
                _ => continue,
            };
            if slot.is_empty() {
                slot.push_str(text(entry).trim());
            }
        }
    }
    whole.method.make_ascii_uppercase();
    whole
}

/// Whether an event can be read; if not, that is noted.
fn checked(event: &Event, reading: &mut Reading) -> bool {
    let title = property(event, &ICalendarProperty::Summary).map(text).unwrap_or_default();
    let number = Some(event.number);
    let starts = property(event, &ICalendarProperty::Dtstart);
    let empty = event.component.entries.is_empty();
    if starts.and_then(date).is_none() {
        let what = starts.map_or(title, text);
        reading.problem(number, what, Trouble::Start);
    }
    if property(event, &ICalendarProperty::Rrule).is_some() && rule(event).is_none() {
        reading.problem(number, title, Trouble::Rule);
    }
    !empty
}

/// A calendar, not an invitation: several meetings, or one of an entry without people, kept with
/// all its exceptions.
fn is_export(whole: &Whole, events: &[Event]) -> bool {
    let mut uids: Vec<&str> = events.iter().map(uid).collect();
    uids.sort_unstable();
    uids.dedup();
    let people = |event: &Event| {
        property(event, &ICalendarProperty::Attendee)
            .or_else(|| property(event, &ICalendarProperty::Organizer))
            .is_some()
    };
    let alone = events.len() > 2 && whole.method.is_empty() && !events.iter().any(people);
    uids.len() > 1 || alone
}

/// The name under which a series is known, whatever was changed in it.
fn uid<'c>(event: &Event<'c>) -> &'c str {
    let uid = property(event, &ICalendarProperty::Uid).map(text).unwrap_or_default();
    match uid.split_once("_R") {
        Some((base, rest)) if rest.bytes().take(8).all(|b| b.is_ascii_digit()) => base,
        _ => uid,
    }
}

fn export(
    whole: &Whole,
    events: &[Event],
    components: &[ICalendarComponent],
    zones: &dyn Zones,
    reading: &mut Reading,
) {
    if !whole.name.is_empty() {
        reading.title = Some(Found::new(At::Property, &whole.name).sure(whole.name.clone()));
    }
    let mut order: Vec<(&str, bool, usize)> = Vec::new();
    let mut named: Vec<(Zone, usize)> = Vec::new();
    let mut texts = String::new();
    for (at, event) in events.iter().enumerate() {
        let single = property(event, &ICalendarProperty::RecurrenceId).is_some();
        order.push((uid(event), single, at));
        if let Some((found, _)) = zone_of(event, whole, components) {
            // A series says more of a calendar than a single date, and UTC little.
            let weight = if found == Zone::Utc || found == Zone::Floating {
                1
            } else if rule(event).is_some() {
                100
            } else {
                10
            };
            match named.iter().position(|(zone, _)| *zone == found) {
                Some(at) => named.get_mut(at).into_iter().for_each(|(_, count)| *count += weight),
                None if named.len() < 100 => named.push((found, weight)),
                None => {}
            }
        }
        if texts.len() < 20_000 {
            for name in [ICalendarProperty::Summary, ICalendarProperty::Description] {
                texts.push_str(property(event, &name).map(text).unwrap_or_default());
                texts.push('\n');
            }
        }
    }
    order.sort_unstable();
    order.dedup_by(|later, first| later.0 == first.0 && !later.0.is_empty());
    order.sort_unstable_by_key(|(_, _, at)| *at);
    if order.len() > MOST_SERIES {
        reading.problem(None, &whole.name, Trouble::ManySeries);
    }
    for event in order.iter().take(MOST_SERIES).filter_map(|(_, _, at)| events.get(*at)) {
        reading.series.push(series_of(event, zones));
    }
    let place =
        Found::new(At::Property, if whole.name.is_empty() { &whole.program } else { &whole.name });
    named.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let several = named.len() > 1;
    if let Some((zone, _)) = named.into_iter().next() {
        reading.zone =
            Some(if several { place.clone().unsure(zone) } else { place.clone().sure(zone) });
    }
    spoken(&body::plain(&texts), "", &whole.program, reading);
    // Titles are short, and one that is kept in another language speaks for all.
    if let Some(language) = &mut reading.language {
        language.sure = false;
    }
}

fn series_of(event: &Event, zones: &dyn Zones) -> Series {
    let mut guests = Guests::default();
    let mut people = Reading::default();
    invited(event, &mut guests);
    guests.finish(Some((Found::new(At::Property, ""), true)), &mut people);
    let (title, state) =
        title::cut(property(event, &ICalendarProperty::Summary).map(text).unwrap_or_default());
    Series {
        title,
        often: rhythm(event),
        minutes: minutes(event, zones).ok().flatten(),
        people: people.people.map_or(0, |people| people.value),
        cancelled: state == Some(State::Cancelled) || status(event) == "CANCELLED",
    }
}

/// Reads one meeting.
fn one(
    whole: &Whole,
    events: &[Event],
    components: &[ICalendarComponent],
    context: &Context,
    reading: &mut Reading,
) {
    let master =
        events.iter().find(|event| property(event, &ICalendarProperty::RecurrenceId).is_none());
    let Some(event) = master.or_else(|| events.first()) else { return };
    let summary = property(event, &ICalendarProperty::Summary).map(text).unwrap_or_default();
    let (title, prefix) = title::cut(&summary.replace(['\n', '\r'], " "));
    if !title.is_empty() {
        reading.title = Some(Found::new(At::Property, summary).sure(title));
    }
    reading.state = state(whole, event, prefix, summary);
    people(event, reading);
    timed(whole, event, components, context, reading);
    written(whole, event, reading);
}

fn state(
    whole: &Whole,
    event: &Event,
    prefix: Option<State>,
    summary: &str,
) -> Option<super::reading::Value<State>> {
    let by_method = |state| Some(Found::new(At::Property, &whole.method).sure(state));
    if status(event) == "CANCELLED" {
        return Some(Found::new(At::Property, "CANCELLED").sure(State::Cancelled));
    }
    let delegated = event.component.entries.iter().any(|entry| {
        entry.name == ICalendarProperty::Attendee
            && parameter(entry, &ICalendarParameterName::Partstat).is_some_and(|p| p == "DELEGATED")
    });
    match whole.method.as_str() {
        "CANCEL" => by_method(State::Cancelled),
        _ if delegated => Some(Found::new(At::Property, "DELEGATED").sure(State::Delegated)),
        "REPLY" => by_method(State::Reply),
        "COUNTER" | "DECLINECOUNTER" => by_method(State::Counter),
        _ => prefix.map(|state| Found::new(At::Property, summary).sure(state)),
    }
}

fn people(event: &Event, reading: &mut Reading) {
    let mut guests = Guests::default();
    let organizer = property(event, &ICalendarProperty::Organizer).map(|entry| {
        let name = parameter(entry, &ICalendarParameterName::Cn).unwrap_or_default();
        who::person(&name, text(entry), false)
    });
    if let Some(person) = organizer.filter(|person| !person.display().is_empty()) {
        guests.organizer(person.clone());
        reading.organizer = Some(Found::new(At::Property, person.display()).sure(person));
    }
    invited(event, &mut guests);
    let description =
        property(event, &ICalendarProperty::Description).map(text).unwrap_or_default();
    let any = guests.len() > 0;
    if reading.organizer.is_none()
        && let Some((name, line)) = description
            .lines()
            .take(200)
            .find_map(|line| Some((pasted::inviter(line.trim())?, line)))
    {
        reading.organizer = Some(Found::new(At::Text, line).unsure(who::written(name, false)));
    }
    let found = any.then(|| (Found::new(At::Property, "ATTENDEE"), true));
    guests.finish(found, reading);
}

fn invited(event: &Event, guests: &mut Guests) {
    for entry in
        event.component.entries.iter().filter(|entry| entry.name == ICalendarProperty::Attendee)
    {
        let name = parameter(entry, &ICalendarParameterName::Cn).unwrap_or_default();
        let role =
            parameter(entry, &ICalendarParameterName::Role).unwrap_or_default().replace('_', "-");
        let kind = entry.params.iter().find_map(|p| match &p.value {
            ICalendarParameterValue::Cutype(kind) => Some(kind),
            _ => None,
        });
        let sort = match kind {
            Some(ICalendarUserTypes::Group) => Sort::Group,
            Some(ICalendarUserTypes::Resource | ICalendarUserTypes::Room) => Sort::Room,
            _ => Sort::Anyone,
        };
        // Who is only told of it takes no part; most of these are rooms.
        if role == "NON-PARTICIPANT" && sort == Sort::Anyone {
            guests.add(who::person(&name, text(entry), true), Sort::Room);
            continue;
        }
        guests.add(who::person(&name, text(entry), role == "OPT-PARTICIPANT"), sort);
    }
}

fn timed(
    whole: &Whole,
    event: &Event,
    components: &[ICalendarComponent],
    context: &Context,
    reading: &mut Reading,
) {
    let start = property(event, &ICalendarProperty::Dtstart);
    let place = Found::new(At::Property, &start.map(shown).unwrap_or_default());
    match minutes(event, context.zones) {
        Ok(Some(minutes)) => reading.minutes = Some(place.clone().sure(minutes)),
        Ok(None) => {}
        Err(()) => {
            let title = property(event, &ICalendarProperty::Summary).map(text).unwrap_or_default();
            reading.problem(Some(event.number), title, Trouble::End);
        }
    }
    reading.all_day =
        start.and_then(date).is_some_and(|(_, minute)| minute.is_none()) || is_whole_days(event);
    let found = rule(event);
    let rule_place = if let Some(rule) = found {
        Found::new(At::Property, &rule.to_string())
    } else {
        place.clone()
    };
    let broken = property(event, &ICalendarProperty::Rrule).is_some() && found.is_none();
    let rhythm = rhythm(event);
    let single = property(event, &ICalendarProperty::RecurrenceId).is_some();
    reading.often =
        Some(if broken || single { rule_place.unsure(rhythm) } else { rule_place.sure(rhythm) });
    reading.weekdays = found.map(super::rhythm::weekdays).unwrap_or_default();
    match zone_of(event, whole, components) {
        Some((zone, true)) => reading.zone = Some(place.clone().sure(zone)),
        Some((zone, false)) => reading.zone = Some(place.clone().unsure(zone)),
        None => {
            let name = start.and_then(|entry| entry.tz_id()).unwrap_or_default();
            reading.problem(Some(event.number), name, Trouble::Zone);
        }
    }
    next(event, components, context, &place, reading);
}

/// The next date of a series from today on; else its first.
fn next(
    event: &Event,
    components: &[ICalendarComponent],
    context: &Context,
    place: &Found,
    reading: &mut Reading,
) {
    let Some((first, minute)) = property(event, &ICalendarProperty::Dtstart).and_then(date) else {
        return;
    };
    let own = Moment { day: first, minute };
    let today = context.now.map(|now| now.day).filter(|today| *today > first);
    let Some(today) = today.filter(|_| rule(event).is_some()) else {
        reading.next = Some(place.clone().sure(own));
        return;
    };
    let same = uid(event);
    let of_series = |component: &&ICalendarComponent| {
        component.component_type == ICalendarComponentType::VEvent
            && uid(&Event { number: 0, component }) == same
    };
    let of_series: Vec<&ICalendarComponent> =
        components.iter().filter(of_series).take(MOST_OF_A_SERIES).collect();
    let next = series::next(&of_series, components, today, context.zones);
    if next.is_err() {
        reading.problem(Some(event.number), "", Trouble::Rule);
    }
    reading.next = Some(match next {
        Ok(Some((day, of_day))) => {
            place.clone().sure(Moment { day, minute: minute.and(Some(of_day)) })
        }
        Ok(None) | Err(()) => place.clone().unsure(own),
    });
}

/// Reads the text: its language and its agenda.
fn written(whole: &Whole, event: &Event, reading: &mut Reading) {
    let description =
        property(event, &ICalendarProperty::Description).map(text).unwrap_or_default();
    let html = event.component.entries.iter().find(
        |entry| matches!(&entry.name, ICalendarProperty::Other(name) if name == "X-ALT-DESC"),
    );
    let description = if description.trim().is_empty() {
        html.map(text).unwrap_or_default()
    } else {
        description
    };
    let (description, cut) = body::bounded(description);
    if cut {
        reading.problem(Some(event.number), "", Trouble::Cut);
    }
    let plain = body::plain(description);
    let all = body::lines(&plain);
    let lines: Vec<&str> = all.get(..body::before_quote(&all)).unwrap_or(&all).to_vec();
    let title = property(event, &ICalendarProperty::Summary).map(text).unwrap_or_default();
    let own: Vec<&str> = lines
        .iter()
        .copied()
        .filter(|line| !body::is_noise(line) && super::labels::line(line).is_none())
        .collect();
    let own = format!("{title}\n{}", own.join("\n"));
    let tag =
        [ICalendarProperty::Description, ICalendarProperty::Summary, ICalendarProperty::Location]
            .iter()
            .find_map(|name| parameter(property(event, name)?, &ICalendarParameterName::Language))
            .unwrap_or_default();
    spoken(&own, &tag, &whole.program, reading);
    if reading.language.is_none()
        || !reading.language.as_ref().is_some_and(|language| language.sure)
    {
        let whole_text = format!("{own}\n{plain}");
        let known = reading.language.is_some() && !tag.is_empty();
        let own_words = language::of(&own).is_some();
        if let Some((tag, _)) =
            language::of(&whole_text).filter(|(_, clear)| !known && (*clear || !own_words))
        {
            let line =
                plain.lines().find(|line| line.split_whitespace().count() > 2).unwrap_or(title);
            reading.language = Some(Found::new(At::Text, line).unsure(tag.to_owned()));
        }
    }
    let end =
        property(event, &ICalendarProperty::Dtend).and_then(date).and_then(|(_, minute)| minute);
    if let Some(found) = agenda::find(&lines, end, &pasted::names(reading)) {
        let place = Found::new(At::Text, &found.line);
        reading.agenda =
            Some(if found.sure { place.sure(found.parts) } else { place.unsure(found.parts) });
    }
}

/// The language: of the words if they are clear, else what the file says, else a few words, else
/// the language of the program.
fn spoken(own: &str, tag: &str, program: &str, reading: &mut Reading) {
    let words = language::of(own);
    let line = own.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let place = Found::new(At::Text, line);
    let tag = tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    reading.language = match words {
        Some((words, true)) => Some(place.sure(words.to_owned())),
        Some((words, false)) if tag.is_empty() || tag == words => {
            Some(place.unsure(words.to_owned()))
        }
        _ if tag.len() == 2 => Some(Found::new(At::Property, &tag).unsure(tag.clone())),
        _ => {
            let of_program = program.rsplit("//").next().unwrap_or_default().to_lowercase();
            let known = of_program.len() == 2 && of_program.bytes().all(|b| b.is_ascii_lowercase());
            let english = if known { of_program } else { "en".to_owned() };
            (!own.trim().is_empty() || known)
                .then(|| Found::new(At::Property, program).unsure(english))
        }
    };
}

/// The zone of an event, and whether the file names it. Nothing if nobody knows it.
fn zone_of(
    event: &Event,
    whole: &Whole,
    components: &[ICalendarComponent],
) -> Option<(Zone, bool)> {
    let start = property(event, &ICalendarProperty::Dtstart)?;
    let of_calendar = || {
        zone::named(&whole.zone).map_or(Some((Zone::Floating, true)), |zone| Some((zone, false)))
    };
    if date(start).is_none_or(|(_, minute)| minute.is_none()) {
        return Some((Zone::Floating, true));
    }
    if raw_date(start).is_some_and(|date| date.tz_hour == Some(0)) {
        return Some((Zone::Utc, true));
    }
    let named_anywhere =
        start.params.iter().any(|parameter| parameter.name == ICalendarParameterName::Tzid);
    let Some(name) = start.tz_id().filter(|name| !name.trim().is_empty()) else {
        return if named_anywhere { None } else { of_calendar() };
    };
    if let Some(zone) = zone::named(name) {
        return Some((zone, true));
    }
    let defined = components.iter().find(|component| {
        component.component_type == ICalendarComponentType::VTimezone
            && component.entries.iter().any(|entry| {
                entry.name == ICalendarProperty::Tzid && text(entry).trim() == name.trim()
            })
    })?;
    if let Some(found) = defined.entries.iter().filter(|entry| matches!(&entry.name, ICalendarProperty::Other(name) if name == "X-LIC-LOCATION")).find_map(|entry| zone::named(text(entry))) {
        return Some((found, true));
    }
    let (standard, daylight) = offsets(components, name)?;
    zone::with_offsets(standard, daylight).map(|zone| (zone, false))
}
