//! What the meeting of a text is called, and whether it takes place.

use super::people::{greeted, inviter};
use super::{Labelled, prose};
use crate::read::labels::{self, Label};
use crate::read::reading::{At, Found, Reading, State};
use crate::read::{Context, body, rhythm, title, when};

pub(super) fn titled(
    labelled: &Labelled,
    lines: &[&str],
    context: &Context,
    reading: &mut Reading,
) {
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
