//! When the meeting of a text is, how long, how often and on which clocks.

use super::{Labelled, lines_of, prose};
use crate::meeting::time::Weekday;
use crate::read::labels::Label;
use crate::read::reading::{At, Found, Moment, Reading, Rhythm, Trouble, Zone};
use crate::read::when::{self, When};
use crate::read::{Context, body, rhythm, zone};

/// Reads day, hour, length, rhythm and zone.
pub(super) fn moment(
    labelled: &Labelled,
    lines: &[&str],
    context: &Context,
    english: bool,
    reading: &mut Reading,
) -> When {
    let mail = labelled.has(Label::From) && !labelled.has(Label::Sent);
    let mut sources: Vec<(At, String)> = Vec::new();
    for label in [Label::When, Label::Date] {
        let Some(value) = labelled.get(label) else { continue };
        // "Date:" in the headers of a mail says when it was sent, unless it has an end.
        let sent =
            label == Label::Date && mail && when::read(value, context.now, english).end.is_none();
        if !sent {
            sources.extend(value.lines().map(|line| (At::Label, line.to_owned())));
        }
    }
    if let Some(value) = labelled.get(Label::Rhythm) {
        sources.extend(value.lines().map(|line| (At::Label, format!("{line} "))));
    }
    if sources.is_empty() {
        let own: Vec<&str> =
            labelled.rest.get(..body::before_quote(&labelled.rest)).unwrap_or_default().to_vec();
        let title = labelled.get(Label::Title).unwrap_or_default();
        sources = sentences(&own, context, english);
        if sources.is_empty()
            && !title.is_empty()
            && when::read(title, context.now, english).start.is_some()
        {
            sources.push((At::Label, title.to_owned()));
        }
    }
    let mut whole = When::default();
    let mut place: Option<Found> = None;
    let mut sure = true;
    for (at, line) in &sources {
        let when = when::read(line, context.now, english);
        if when.span.is_some() {
            place = place.or_else(|| Some(Found::new(*at, line)));
        }
        sure &= *at == At::Label;
        merge(&mut whole, &when);
    }
    if let Some(end) = labelled.get(Label::End).map(|value| when::read(value, context.now, english))
    {
        whole.end = whole.end.or(end.start);
        whole.last = whole.last.or(end.day);
    }
    if let Some(length) = labelled.get(Label::Length) {
        whole.length = when::read(length, context.now, english).length.or(whole.length);
    }
    let place =
        place.or_else(|| labelled.get(Label::Length).map(|value| Found::new(At::Label, value)));
    if reading.minutes.is_none()
        && whole.minutes().is_none()
        && let Some((line, minutes)) = length_in_prose(labelled, context, english)
    {
        reading.minutes = Some(Found::new(At::Text, line).unsure(minutes));
    }
    note(&whole, place.as_ref(), sure, reading);
    // "30 Minute Call"
    if reading.minutes.is_none()
        && let Some(title) = reading.title.clone()
        && let Some(minutes) = when::read(&title.value, context.now, english).length
    {
        reading.minutes = Some(Found::new(At::Text, &title.value).unsure(minutes));
    }
    repeated(&sources, lines, labelled, place.as_ref(), reading);
    zoned(&sources, labelled, context, english, reading);
    whole
}

/// How long it takes, if a sentence says that apart from when it is: "prévoir 1h30".
fn length_in_prose<'t>(
    labelled: &Labelled<'t>,
    context: &Context,
    english: bool,
) -> Option<(&'t str, u32)> {
    let sentence = |line: &&str| {
        !line.trim().is_empty()
            && line.trim_start().starts_with(char::is_alphabetic)
            && !body::is_noise(line)
    };
    prose(labelled).into_iter().filter(sentence).take(12).find_map(|line| {
        let when = when::read(line, context.now, english);
        when.length.filter(|_| when.start.is_none()).map(|minutes| (line, minutes))
    })
}

fn merge(whole: &mut When, when: &When) {
    whole.day = whole.day.or(when.day);
    whole.weekday = whole.weekday.or(when.weekday);
    whole.has_day |= when.has_day;
    whole.guessed |= when.guessed;
    whole.length = whole.length.or(when.length);
    whole.last = whole.last.or(when.last);
    if whole.start.is_none() {
        whole.start = when.start;
        whole.end = when.end;
    }
}

/// The sentence of a line that says day, hour and end, if the first only says day and hour: "Thursday at
/// nine does not work. Let us meet on Monday from ten to eleven."
fn newest<'l>(line: &'l str, context: &Context, english: bool) -> &'l str {
    let ends = line.match_indices(". ").filter(|(at, _)| {
        let before = line.get(..*at).and_then(|text| text.chars().next_back());
        let after = line.get(at + 2..).and_then(|text| text.chars().next());
        before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_uppercase)
    });
    let parts = ends.filter_map(|(at, _)| line.split_at_checked(at + 2)).take(5);
    let says = |text: &str| {
        let when = when::read(text, context.now, english);
        (when.has_day || when.weekday.is_some(), when.start.is_some(), when.end.is_some())
    };
    let mut parts = parts.filter(|(first, rest)| {
        says(first) == (true, true, false) && says(rest) == (true, true, true)
    });
    parts.next().map_or(line, |(_, rest)| rest)
}

/// The lines of a text that say a time, as far as they are about the meeting.
fn sentences(lines: &[&str], context: &Context, english: bool) -> Vec<(At, String)> {
    let mut sources = Vec::new();
    let mut days = false;
    let lines = lines.iter().filter(|line| !body::is_noise(line));
    for line in lines.map(|line| newest(line, context, english)) {
        let when = when::read(line, context.now, english);
        let day = when.has_day || when.weekday.is_some();
        let two = when.start.is_some() && when.end.is_some();
        // The day in a line and the hours in the next, or both in one.
        if day && !days
            || two && (day || days || sources.is_empty())
            || days && when.start.is_some() && sources.len() < 2
        {
            if sources.iter().any(|(_, taken): &(At, String)| {
                when::read(taken, context.now, english).start.is_some()
            }) {
                break;
            }
            days |= day;
            sources.push((At::Text, line.trim().to_owned()));
        }
        if sources.len() >= 3 {
            break;
        }
    }
    sources
}

fn note(when: &When, place: Option<&Found>, sure: bool, reading: &mut Reading) {
    let Some(place) = place else { return };
    if reading.minutes.is_none()
        && let Some(minutes) = when.minutes()
    {
        let place = place.clone();
        reading.minutes = Some(if sure { place.sure(minutes) } else { place.unsure(minutes) });
    }
    if reading.next.is_none()
        && let Some(day) = when.day
    {
        let moment = Moment { day, minute: when.start };
        let place = place.clone();
        reading.next =
            Some(if sure && !when.guessed { place.sure(moment) } else { place.unsure(moment) });
    }
    if when.start.is_some_and(|start| when.end == Some(start)) {
        reading.problem(None, &place.text, Trouble::End);
    }
}

/// How often: in the lines that say when, then in the sentences. What is nowhere said to come
/// again is taken for one meeting.
fn repeated(
    sources: &[(At, String)],
    lines: &[&str],
    labelled: &Labelled,
    place: Option<&Found>,
    reading: &mut Reading,
) {
    if reading.often.is_some() {
        return;
    }
    for (at, line) in sources {
        if let Some((rhythm, days)) = rhythm::in_words(line) {
            reading.weekdays = days;
            let sure = *at == At::Label;
            let place = Found::new(*at, line);
            reading.often = Some(if sure { place.sure(rhythm) } else { place.unsure(rhythm) });
            return;
        }
    }
    let prose = labelled.rest.get(..body::before_quote(&labelled.rest)).unwrap_or_default();
    let starts = [
        "occurs ",
        "every ",
        "daily",
        "weekly",
        "monthly",
        "co ",
        "wöchentlich",
        "monatlich",
        "täglich",
        "jeden ",
        "jede ",
        "alle ",
        "toutes les ",
        "tous les ",
        "chaque ",
        "cada ",
        "todos los ",
        "ogni ",
        "elke ",
        "varje ",
        "repeats ",
        "tritt ",
        "findet ",
        "var ",
        "si ripete ",
        "se repite ",
        "se répète ",
        "gentages ",
        "powtarza ",
        "le premier ",
    ];
    for line in prose.iter().filter(|line| !body::is_noise(line)) {
        let lower = line.trim().to_lowercase();
        let says = starts.iter().any(|start| lower.starts_with(start))
            || rhythm::of_a_meeting(&lower)
            || lower.contains("regeltermin")
            || lower.contains("@ ");
        if says && let Some((rhythm, days)) = rhythm::in_words(line) {
            reading.weekdays = days;
            reading.often = Some(Found::new(At::Text, line).unsure(rhythm));
            return;
        }
    }
    let title = reading.title.as_ref().map(|title| title.value.clone()).unwrap_or_default();
    let from_title = if place.is_none() { rhythm::in_words(&title) } else { None };
    let found = place
        .cloned()
        .unwrap_or_else(|| Found::new(At::Text, lines.first().copied().unwrap_or_default()));
    let (rhythm, days) = from_title.unwrap_or((Rhythm::Once, Vec::<Weekday>::new()));
    let any = place.is_some() || !title.is_empty() || !prose.is_empty();
    reading.weekdays = days;
    reading.often = any.then(|| found.unsure(rhythm));
}

fn zoned(
    sources: &[(At, String)],
    labelled: &Labelled,
    context: &Context,
    english: bool,
    reading: &mut Reading,
) {
    if reading.zone.is_some() {
        return;
    }
    if let Some(value) = labelled.get(Label::Zone)
        && let Some((zone, _)) =
            zone::named(value).map(|zone| (zone, true)).or_else(|| zone::written(value))
    {
        reading.zone = Some(Found::new(At::Label, value).sure(zone));
        return;
    }
    let offset = |line: &&str| line.trim().starts_with("(UTC") || line.trim().starts_with("(GMT");
    let stands_alone = lines_of(labelled).find(offset).map(|line| (At::Text, line.to_owned()));
    for (at, line) in sources.iter().chain(&stands_alone) {
        let when = when::read(line, context.now, english);
        if when.start.is_none() && !line.contains("UTC") && !line.contains("(GMT") {
            continue;
        }
        let behind = when.span.and_then(|(_, to)| line.get(to..)).unwrap_or(line);
        let whole = line
            .contains("(UTC")
            .then(|| zone::written(line.get(line.find("(UTC").unwrap_or(0)..).unwrap_or(line)))
            .flatten();
        let found = whole
            .or_else(|| zone::written(behind))
            .or_else(|| line.contains(['(', '⋅', '/']).then(|| zone::written(line)).flatten());
        if let Some((zone, full)) = found {
            let place = Found::new(*at, line);
            let zone: Zone = zone;
            reading.zone =
                Some(if full && *at == At::Label { place.sure(zone) } else { place.unsure(zone) });
            return;
        }
    }
}
