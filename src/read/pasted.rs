//! Text that was pasted, or the text of a mail: what it says in labelled lines first, then in
//! sentences.

use super::labels::{self, Label};
use super::reading::{At, Found, Moment, Person, Reading, Rhythm, State, Trouble, Zone};
use super::when::{self, When};
use super::who::{self, Guests, Sort};
use super::{Context, agenda, body, language, layout, rhythm, title, zone};
use crate::meeting::time::Weekday;

/// The labelled lines of a text, and the rest.
#[derive(Debug, Default)]
struct Labelled<'t> {
    found: Vec<(Label, String)>,
    /// What is no labelled line.
    rest: Vec<&'t str>,
}

impl Labelled<'_> {
    fn get(&self, label: Label) -> Option<&str> {
        self.found
            .iter()
            .find(|(l, value)| *l == label && !value.trim().is_empty())
            .map(|(_, value)| value.as_str())
    }

    fn has(&self, label: Label) -> bool {
        self.found.iter().any(|(l, _)| *l == label)
    }
}

/// Marks above the headers of an invitation that somebody sent on.
const ORIGINAL: [&str; 9] = [
    "original appointment",
    "ursprünglicher termin",
    "rendez-vous d'origine",
    "cita original",
    "appuntamento originale",
    "oorspronkelijke afspraak",
    "compromisso original",
    "ursprunglig avtalad tid",
    "元の予定",
];

/// Where an invitation that somebody sent on begins: the line above its headers.
fn original(lines: &[&str]) -> Option<usize> {
    lines.iter().position(|line| {
        line.trim_start().starts_with("--")
            && ORIGINAL.iter().any(|mark| line.to_lowercase().contains(mark))
    })
}

/// Whether a text has an invitation in it that somebody sent on.
pub(super) fn is_sent_on(text: &str) -> bool {
    original(&body::lines(&body::plain(text))).is_some()
}

/// Reads a text into a reading; what is there already is kept.
pub(super) fn read(text: &str, context: &Context, reading: &mut Reading) {
    let plain = body::plain(text);
    let all = body::lines(&plain);
    let lines = original(&all).and_then(|at| all.get(at + 1..)).unwrap_or(&all);
    let shaped = layout::labelled(lines);
    let lines: Vec<&str> = shaped.lines.iter().map(String::as_str).collect();
    let lines = &lines[..];
    let labelled = labels_of(lines);
    let english = language_of(reading, &labelled, &all);
    titled(&labelled, lines, context, reading);
    let when = moment(&labelled, lines, context, english, reading);
    people(&labelled, lines, !shaped.chat, reading);
    let prose = prose(&labelled);
    if reading.agenda.is_none() {
        let names = names(reading);
        let end = when.end;
        if let Some(found) = agenda::find(&prose, end, &names) {
            let place = Found::new(At::Text, &found.line);
            reading.agenda =
                Some(if found.sure { place.sure(found.parts) } else { place.unsure(found.parts) });
        }
    }
}

/// Small letters of first and last names, to know them in an agenda.
pub(super) fn names(reading: &Reading) -> Vec<String> {
    let mut names = Vec::new();
    for person in &reading.persons {
        let lower = person.display().to_lowercase();
        let local = lower.split('@').next().unwrap_or_default();
        names.push(lower.clone());
        names.extend(
            local
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| word.chars().count() > 1)
                .map(str::to_owned),
        );
    }
    names
}

/// The first lines that have no label.
fn lines_of<'l>(labelled: &'l Labelled<'_>) -> impl Iterator<Item = &'l str> {
    labelled.rest.iter().take(40).copied()
}

/// The lines of the text itself: without labels, joining and quotes.
fn prose<'t>(labelled: &Labelled<'t>) -> Vec<&'t str> {
    let lines = &labelled.rest;
    lines.get(..body::before_quote(lines)).unwrap_or(lines).to_vec()
}

/// Finds the labelled lines. A label that comes again belongs to an older mail, unless it says when.
fn labels_of<'t>(lines: &[&'t str]) -> Labelled<'t> {
    let mut labelled = Labelled::default();
    let mut open: Option<Label> = None;
    let mut in_agenda = false;
    for (at, line) in lines.iter().enumerate() {
        let trimmed = line.trim();
        let next = lines
            .get(at + 1..)
            .unwrap_or_default()
            .iter()
            .take(5)
            .map(|line| line.trim())
            .find(|line| !line.is_empty());
        let label = labels::line(line).or_else(|| {
            let label = labels::alone(line)
                .filter(|_| next.is_some_and(|next| labels::line(next).is_none()))?;
            let numbers = next.is_some_and(|next| next.chars().any(|c| c.is_ascii_digit()));
            let named = matches!(label, Label::Who | Label::Organizer | Label::Title | Label::To);
            (named || numbers).then_some((label, ""))
        });
        match label {
            // A second mail: its headers are not those of this one.
            Some((Label::From, _)) if labelled.has(Label::From) => {
                labelled.rest.extend(lines.get(at..).unwrap_or_default());
                return labelled;
            }
            Some((label, value)) if !in_agenda || !value.is_empty() && labels_a_header(label) => {
                match labelled.found.iter_mut().find(|(l, _)| *l == label) {
                    Some((_, kept)) if kept.is_empty() => value.clone_into(kept),
                    // "Recurrence: weekly" and below it the pattern: every two weeks.
                    Some((Label::Rhythm, kept)) if !value.is_empty() => {
                        kept.insert(0, '\n');
                        kept.insert_str(0, value);
                    }
                    Some(_) => {}
                    None => labelled.found.push((label, value.to_owned())),
                }
                open = value.is_empty().then_some(label);
                if label == Label::Who
                    || label == Label::When
                    || label == Label::Rhythm
                    || label == Label::To
                    || label == Label::Optional
                {
                    open = Some(label);
                }
            }
            _ => {
                let taken = open.is_some_and(|label| continues(label, line, &mut labelled));
                if !taken {
                    open = None;
                    in_agenda |= trimmed.to_lowercase().starts_with("agenda")
                        || trimmed.to_lowercase().starts_with("tagesordnung");
                    labelled.rest.push(line);
                }
            }
        }
    }
    labelled
}

fn labels_a_header(label: Label) -> bool {
    !matches!(label, Label::When | Label::Title | Label::Length | Label::Date | Label::End)
}

/// Whether a line goes on with the value of a label, which then takes it.
fn continues(label: Label, line: &str, labelled: &mut Labelled) -> bool {
    let trimmed = line.trim();
    let Some((_, value)) = labelled.found.iter_mut().rev().find(|(l, _)| *l == label) else {
        return false;
    };
    if trimmed.is_empty() {
        // Blank lines stand between a label and its value, too.
        return value.is_empty();
    }
    let indented = line.starts_with([' ', '\t']);
    let goes_on = match label {
        Label::Who => {
            // An inline list ends with its line; below a label each guest has a line.
            trimmed.starts_with(['*', '•', '-', '·'])
                || value.is_empty()
                || is_address(trimmed)
                || (value.starts_with('\n') || !value.contains([',', ';']))
                    && is_name(trimmed)
                    && is_long_as(trimmed, value)
        }
        Label::When | Label::Rhythm => value.is_empty() || indented && value.len() < 300,
        Label::To | Label::Optional => {
            value.is_empty()
                || value.trim_end().ends_with([';', ','])
                || indented && trimmed.contains([';', '@'])
        }
        _ => value.is_empty(),
    };
    if goes_on && value.len() < 40_000 {
        // A value that begins with a line break stands below its label.
        if !value.is_empty() || label == Label::Who {
            value.push('\n');
        }
        value.push_str(trimmed);
    }
    goes_on
}

/// Whether a name has several words, if the one above it has: "Goals" is no name below "Peter Zell".
fn is_long_as(name: &str, above: &str) -> bool {
    let words = |text: &str| text.split_whitespace().count();
    words(name) > 1 || above.lines().next_back().is_none_or(|last| words(last) < 2)
}

/// Whether a line is an address, with a name or a role beside it or without.
pub(super) fn is_address(line: &str) -> bool {
    let alone =
        !line.contains(' ') || line.contains('<') || line.contains(" - ") || line.contains(" – ");
    line.contains('@') && !line.contains("://") && alone
}

/// What stands in small letters within a name.
const PARTICLES: &str =
    " de del della di da do dos das du des la le van der den von zu zur el al bin ten ter af ";

/// Whether a line can be a name: up to four words that begin with capital letters.
pub(super) fn is_name(line: &str) -> bool {
    let name = line.split('–').next().and_then(|line| line.split(" - ").next()).unwrap_or(line);
    let words: Vec<&str> = name.split_whitespace().collect();
    let capital =
        |word: &str| word.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    // "Sanne de Wit", "Joost van der Meer"
    (1..=5).contains(&words.len())
        && words.first().is_some_and(|word| capital(word))
        && words.last().is_some_and(|word| capital(word))
        && words.iter().all(|word| capital(word) || PARTICLES.contains(&format!(" {word} ")))
        && !name.ends_with(['.', ':', '?', '!'])
        && !name.chars().any(|c| c.is_ascii_digit())
        && labels::of(name).is_none()
        && !agenda::is_heading(line)
        && !body::is_noise(line)
}

/// Notes the language; says whether it is English.
fn language_of(reading: &mut Reading, labelled: &Labelled, all: &[&str]) -> bool {
    if reading.language.is_none() {
        let title = labelled.get(Label::Title).unwrap_or_default();
        let prose = prose(labelled);
        let own: Vec<&str> = prose.into_iter().filter(|line| !body::is_noise(line)).collect();
        let own = format!("{title}\n{}", own.join("\n"));
        let whole = all.join("\n");
        let found =
            language::of(&own).filter(|(_, clear)| *clear).map(|found| (found, own.as_str()));
        let found = found.or_else(|| {
            let of_whole = language::of(&whole)?;
            let of_own = language::of(&own);
            // A few words of the person, against a block of a program in their language.
            Some((of_own.filter(|(tag, _)| *tag == of_whole.0).unwrap_or(of_whole), whole.as_str()))
        });
        if let Some(((tag, clear), text)) = found {
            let line =
                text.lines().find(|line| line.split_whitespace().count() > 2).unwrap_or(text);
            let place = Found::new(At::Text, line);
            reading.language =
                Some(if clear { place.sure(tag.to_owned()) } else { place.unsure(tag.to_owned()) });
        }
    }
    reading.language.as_ref().is_none_or(|language| language.value == "en")
}

fn titled(labelled: &Labelled, lines: &[&str], context: &Context, reading: &mut Reading) {
    let first =
        lines.iter().map(|line| line.trim()).find(|line| !line.is_empty()).unwrap_or_default();
    let (_, first_says) = title::cut(first);
    let mut state = None;
    if reading.title.is_none() {
        if let Some(found) = labelled.get(Label::Title) {
            let line = found.lines().next().unwrap_or_default();
            let (value, says) = title::cut(line);
            state = says;
            if !value.is_empty() {
                reading.title = Some(Found::new(At::Label, line).sure(value));
            }
        } else if let Some((value, line)) = untitled(lines, context) {
            reading.title = Some(Found::new(At::Text, line).unsure(value));
        }
    }
    if reading.state.is_none()
        && let Some(says) = state.or(first_says)
    {
        reading.state = Some(Found::new(At::Label, first).sure(says));
    }
    let opening = || prose(labelled).into_iter().filter(|line| !line.trim().is_empty()).take(4);
    if reading.state.is_none()
        && let Some(line) = opening().find(|line| calls_off(line))
    {
        reading.state = Some(Found::new(At::Text, line).unsure(State::Cancelled));
    }
    if reading.state.is_none() && says_cancelled(first) {
        reading.state = Some(Found::new(At::Text, first).unsure(State::Cancelled));
    }
}

/// Whether a sentence calls a meeting off.
fn calls_off(line: &str) -> bool {
    const SAYS: [&str; 18] = [
        "call off ",
        "have to cancel ",
        "need to cancel ",
        "going to cancel ",
        "i’m cancelling ",
        "i'm cancelling ",
        "is cancelled",
        "is canceled",
        "fällt aus",
        "entfällt",
        "absagen",
        "wird abgesagt",
        "devons annuler",
        "est annulée",
        "tenemos que cancelar",
        "dobbiamo annullare",
        "moeten we afzeggen",
        "ställer in",
    ];
    let lower: String = line.chars().take(400).collect::<String>().to_lowercase();
    SAYS.iter().any(|says| lower.contains(says))
}

fn says_cancelled(line: &str) -> bool {
    let lower = line.to_lowercase();
    [
        "has been canceled",
        "has been cancelled",
        "wurde abgesagt",
        "a été annulé",
        "ha sido cancelad",
        "è stato annullato",
        "foi cancelad",
        "is geannuleerd",
        "har ställts in",
        "キャンセルされました",
        "已取消",
    ]
    .iter()
    .any(|says| lower.contains(says))
}

/// A title that stands above or before the date, as calendars copy it.
fn untitled<'l>(lines: &[&'l str], context: &Context) -> Option<(String, &'l str)> {
    let mut above: Option<&str> = None;
    let mut spoken = false;
    let shown = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).take(8);
    for line in shown {
        if inviter(line).is_some() || body::is_noise(line) {
            above = None;
            continue;
        }
        if labels::line(line).is_some() {
            // A title stands above what is said of it.
            return above.map(|title| (title::cut(title).0, title));
        }
        let when = when::read(line, context.now, true);
        let dated =
            when.has_day || when.weekday.is_some() || when.start.is_some() && when.end.is_some();
        let (cut, _) = title::cut(line);
        if cut != line
            && !cut.is_empty()
            && line.contains(['@', ':'])
            && above.is_none()
            && cut.len() < line.len()
        {
            return Some((cut, line));
        }
        let begins = when.span.map_or(usize::MAX, |(from, _)| from);
        // Below a greeting, a title stands right above day and hours and nowhere else.
        if spoken && dated && !(begins == 0 && when.start.is_some() && when.end.is_some()) {
            above = None;
            continue;
        }
        if dated && (begins == 0 || rhythm::in_words(line).is_some()) {
            return above.map(|title| (title::cut(title).0, title));
        }
        if dated {
            // "Team sync on Mon 14 Sep, 10am-11am CET": what is behind must be no sentence.
            let before = line.get(..begins)?.trim();
            let sentence =
                line.ends_with(['.', '?', '!', ',']) || before.contains([',', '?', '!', ':']);
            let mut words: Vec<&str> = before.split_whitespace().collect();
            while words.last().is_some_and(|word| {
                [
                    " on ", " at ", " am ", " um ", " le ", " el ", " - ", " – ", " @ ", " | ",
                    " op ", " den ", " il ", " från ", " from ", " von ",
                ]
                .contains(&&*format!(" {} ", word.to_lowercase()))
            }) {
                words.pop();
            }
            let fits = !sentence && (1..=8).contains(&words.len());
            return fits
                .then(|| (words.join(" "), line))
                .or_else(|| above.map(|title| (title::cut(title).0, title)));
        }
        let greeting = greeted(line).is_some() || line.ends_with([',', '!']);
        spoken |= greeting;
        let short = line.chars().count() <= 120 && !line.ends_with(['.', ';']);
        above = if short && !greeting { above.or(Some(line)) } else { None };
    }
    None
}

/// Reads day, hour, length, rhythm and zone.
fn moment(
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

/// Reads who takes part.
fn people(labelled: &Labelled, lines: &[&str], sure: bool, reading: &mut Reading) {
    if reading.organizer.is_some() || reading.people.is_some() {
        return;
    }
    let mut guests = Guests::default();
    let mut found: Option<(Found, bool)> = None;
    let listed = marked_guests(labelled, &mut guests, reading, &mut found);
    if reading.organizer.is_none() {
        let label = labelled
            .get(Label::Organizer)
            .or_else(|| labelled.get(Label::From).filter(|_| !listed));
        if let Some(value) = label {
            let text = value.lines().next().unwrap_or_default();
            // "On behalf of" names the one who invites.
            let text = text.rsplit("On Behalf Of ").next().unwrap_or(text);
            let person = who::written(text, false);
            guests.organizer(person.clone());
            let place = Found::new(At::Label, text);
            reading.organizer = Some(if sure { place.sure(person) } else { place.unsure(person) });
        }
    }
    for (label, optional) in [(Label::To, false), (Label::Optional, true)] {
        let Some(value) = labelled.get(label) else { continue };
        for entry in who::entries(&value.replace('\n', " ")) {
            guests.add(who::written(&entry, optional), Sort::Anyone);
        }
        // Where nobody invites, somebody may be missing.
        let sure = sure && reading.organizer.is_some();
        found = found.or_else(|| Some((Found::new(At::Label, value), sure)));
    }
    in_prose(labelled, lines, &mut guests, reading, &mut found);
    let found = found.filter(|_| guests.len() > 0);
    guests.finish(found, reading);
}

/// The list under "Who:", in which each says what they are.
fn marked_guests(
    labelled: &Labelled,
    guests: &mut Guests,
    reading: &mut Reading,
    found: &mut Option<(Found, bool)>,
) -> bool {
    let Some(value) = labelled.get(Label::Who) else { return false };
    let roles = [
        (
            "organizer|organiser|organisator|organisatorin|organisateur|organisatrice|organizador|organizadora|organizzatore|organizzatrice|arrangör|organisatör|organisatie|主催者|组织者|chair|host",
            false,
        ),
        ("optional|facultatif|opcional|facoltativo|optioneel|valfri|任意|可选", true),
    ];
    let mut entries: Vec<String> = Vec::new();
    for line in value.lines() {
        // A line of its own for each, or all of them in one.
        if value.contains('\n') {
            entries.push(line.to_owned());
        } else {
            entries.extend(who::entries(line));
        }
    }
    let mut people: Vec<(Person, bool)> = Vec::new();
    for entry in entries {
        // An address below a name is that person's.
        if let Some((last, _)) = people.last_mut()
            && last.address.is_empty()
            && is_address(&entry)
            && let found @ Person { .. } = who::written(&entry, last.optional)
            && who::is_of(&found.address, &last.name)
        {
            last.address = found.address;
            continue;
        }
        let (name, role) = match entry
            .rsplit_once([' ', '('])
            .map(|(_, last)| last.trim_end_matches(')').to_lowercase())
        {
            Some(last) if roles.iter().any(|(words, _)| words.split('|').any(|w| w == last)) => {
                let cut = entry
                    .to_lowercase()
                    .rfind(&last)
                    .and_then(|at| entry.get(..at))
                    .unwrap_or(&entry);
                (cut.trim_end_matches([' ', '-', '–', '(', ',']).to_owned(), Some(last))
            }
            _ => (entry.clone(), None),
        };
        let optional = role.as_ref().is_some_and(|role| {
            roles.iter().any(|(words, optional)| *optional && words.split('|').any(|w| w == role))
        });
        people.push((who::written(&name, optional), role.is_some() && !optional));
    }
    for (person, organizes) in &people {
        if *organizes && reading.organizer.is_none() {
            guests.organizer(person.clone());
            reading.organizer = Some(Found::new(At::Label, value).sure(person.clone()));
        }
    }
    for (person, _) in people {
        guests.add(person, Sort::Anyone);
    }
    let marked = |line: &str| {
        line.trim().is_empty() || line.contains('@') || line.starts_with(['*', '•', '-', '·'])
    };
    let sure = !value.starts_with('\n') || value.lines().all(marked);
    *found = Some((Found::new(At::Label, value), sure));
    true
}

/// Who invites, greets or signs in the sentences.
fn in_prose(
    labelled: &Labelled,
    lines: &[&str],
    guests: &mut Guests,
    reading: &mut Reading,
    found: &mut Option<(Found, bool)>,
) {
    let inviting = lines.iter().find_map(|line| inviter(line.trim()).map(|name| (name, *line)));
    let greeting = labelled.rest.iter().take(12).find_map(|line| greeted(line.trim()));
    let signed = signature(&labelled.rest);
    if reading.organizer.is_none() {
        let from = inviting.map(|(name, line)| (name, line, true)).or_else(|| {
            let name = signed.filter(|_| greeting.is_some() || found.is_some())?;
            Some((name, name, false))
        });
        if let Some((name, line, sure)) = from {
            // Who signs with a first name stands above with both.
            let full = labelled.rest.iter().map(|line| line.trim()).find(|line| {
                is_name(line) && line.strip_prefix(name).is_some_and(|rest| rest.starts_with(' '))
            });
            let person = who::written(full.unwrap_or(name), false);
            guests.organizer(person.clone());
            let place = Found::new(At::Text, line);
            reading.organizer = Some(if sure { place.sure(person) } else { place.unsure(person) });
        }
    }
    let named =
        || labelled.rest.iter().take(40).find_map(|line| Some((*line, layout::with_me(line)?)));
    if found.is_none()
        && let Some((line, names)) = named()
    {
        for name in names {
            guests.add(who::written(name, false), Sort::Anyone);
        }
        *found = Some((Found::new(At::Text, line), false));
    }
    // Two who write to each other. A greeting to many says nothing of how many.
    if found.is_none()
        && let Some(name) = greeting
        && reading.organizer.is_some()
        && !name.contains(',')
    {
        guests.add(who::written(name, false), Sort::Anyone);
        *found = Some((Found::new(At::Text, name), false));
    }
}

/// Who invites in a sentence of Zoom, Webex, Teams and the like.
pub(super) fn inviter(line: &str) -> Option<&str> {
    const SAYS: [&str; 32] = [
        " is inviting you to ",
        " has invited you to ",
        " invites you to ",
        " invited you to ",
        " invited you.",
        " lädt Sie zu ",
        " lädt dich zu ",
        " lädt Sie ein",
        " hat Sie zu ",
        " hat Sie eingeladen",
        " vous invite à ",
        " vous a invité",
        " le está invitando a ",
        " te está invitando a ",
        " lo invita a ",
        " le ha invitado a ",
        " te ha invitado a ",
        " ti sta invitando a ",
        " La sta invitando a ",
        " ti ha invitato",
        " heeft u uitgenodigd",
        " heeft je uitgenodigd",
        " nodigt u uit ",
        " está convidando você ",
        " convidou você ",
        " está a convidá-lo",
        " bjuder in dig ",
        " har bjudit in dig ",
        "さんがあなたを",
        "があなたを",
        " 邀请您",
        "邀请您参加",
    ];
    if line.len() > 400 {
        return None;
    }
    SAYS.iter().find_map(|says| {
        let (name, _) = line.split_once(says)?;
        let name = name.trim().trim_start_matches(['*', '>', '-', ' ']);
        (!name.is_empty() && name.chars().count() <= 80).then_some(name)
    })
}

/// Whom a line greets: a name, or nothing if it is for several.
fn greeted(line: &str) -> Option<&str> {
    const HELLO: [&str; 30] = [
        "hi ",
        "hello ",
        "hey ",
        "dear ",
        "hallo ",
        "liebe ",
        "lieber ",
        "guten tag ",
        "guten morgen ",
        "servus ",
        "moin ",
        "bonjour ",
        "salut ",
        "cher ",
        "chère ",
        "hola ",
        "estimado ",
        "estimada ",
        "querido ",
        "querida ",
        "ciao ",
        "caro ",
        "cara ",
        "gentile ",
        "beste ",
        "dag ",
        "olá ",
        "hej ",
        "good morning ",
        "oi ",
    ];
    const MANY: &str = " all everyone everybody team folks both there together zusammen alle allen kolleginnen kollegen leute tous toutes équipe todos todas equipo tutti allemaal alla ihr guys colleagues ";
    let lower = line.to_lowercase();
    let hello = HELLO.iter().find(|hello| lower.starts_with(**hello))?;
    let rest = line.get(hello.len()..)?;
    let name = rest.split([',', '!', '.', ':', '–', '\n']).next()?.trim();
    let words: Vec<&str> = name.split_whitespace().collect();
    let capital = words.first()?.chars().next()?.is_uppercase();
    let many = words.iter().any(|word| {
        MANY.contains(&format!(" {} ", word.to_lowercase())) || word.eq_ignore_ascii_case("and")
    });
    (words.len() <= 4 && capital && !many).then_some(name)
}

/// The name under a closing such as "Best regards".
fn signature<'l>(lines: &[&'l str]) -> Option<&'l str> {
    const BYE: &str = "best|best regards|kind regards|regards|cheers|thanks|thank you|many thanks|warm regards|sincerely|viele grüße|liebe grüße|mit lieben grüßen|mit freundlichen grüßen|beste grüße|schöne grüße|freundliche grüße|grüße|gruß|lg|vg|mfg|\
danke|cordialement|bien à vous|bien cordialement|à bientôt|merci|saludos|un saludo|gracias|saluti|cordiali saluti|un saluto|grazie|groeten|groetjes|met vriendelijke groet|groet|abraço|abraços|obrigado|obrigada|atenciosamente|hälsningar|med vänliga hälsningar|mvh|vänliga hälsningar|tack";
    let mut closing = false;
    for line in lines {
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        let lower = line.to_lowercase();
        let bare = lower.trim_end_matches([',', '!', '.']).trim();
        if closing {
            let words = line.split_whitespace().count();
            let name = words <= 3
                && line.chars().next().is_some_and(char::is_uppercase)
                && !line.ends_with(['.', ':', '?'])
                && !body::is_noise(line);
            return name.then_some(line.trim_end_matches(','));
        }
        closing = BYE.split('|').any(|bye| bye == bare);
    }
    // "… Danke! Nora": the last word behind a closing in the same line.
    let last = lines.iter().rev().map(|line| line.trim()).find(|line| !line.is_empty())?;
    let (before, name) = last.rsplit_once(['!', '.', ','])?;
    let name = name.trim();
    let word = before.trim().rsplit([' ', '?', '.', '!']).next()?.to_lowercase();
    let says = BYE.split('|').any(|bye| bye == word);
    (says
        && name.split_whitespace().count() == 1
        && name.chars().next().is_some_and(char::is_uppercase))
    .then_some(name)
}
