//! Text that was pasted, or the text of a mail: what it says in labelled lines first, then in
//! sentences.

mod moment;
mod name;
mod people;

use super::labels::{self, Label};
use super::reading::{At, Found, Reading};
use super::{Context, agenda, body, language, layout};
use moment::moment;
use name::titled;
pub(super) use people::{inviter, is_address, is_name};
use people::{is_long_as, people};

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
