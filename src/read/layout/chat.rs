//! A chat without its frame.

use super::{is_button, is_in};
use crate::read::pasted::is_name;
use crate::read::when;

/// A chat without its frame: who writes first and who else, and what they write.
pub(super) fn chat(lines: &[&str]) -> Option<Vec<String>> {
    let frame = |line: &&str| line.trim().is_empty() || line.starts_with('#') || is_button(line);
    let first = lines.iter().take_while(|line| frame(line)).count();
    let mut speakers: Vec<String> = Vec::new();
    let mut said: Vec<String> = Vec::new();
    let mut at = first;
    while let Some(line) = lines.get(at) {
        let next = lines.get(at + 1).copied().unwrap_or_default();
        at += 1;
        if let Some((name, text)) = bracketed(line) {
            if !name.is_empty() {
                note(name, &mut speakers);
                said.push(text.to_owned());
            }
        } else if is_name(line.trim()) && is_time(next) {
            note(line.trim(), &mut speakers);
            at += 1;
        } else if speakers.is_empty() {
            // The first line of a chat is who writes.
            return None;
        } else if !is_time(line) && !is_reaction(line) {
            said.push((*line).to_owned());
        }
    }
    let mut shaped = Vec::new();
    let (organizer, others) = speakers.split_first()?;
    shaped.push(format!("Organizer: {organizer}"));
    // Who is named with those who write says more than who has answered so far.
    let said_first = || said.iter().take(20);
    let named = said_first().find_map(|line| with_me(line));
    let named = named.or_else(|| said_first().find_map(|line| mentioned(line)));
    let guests = named.unwrap_or_else(|| others.iter().map(String::as_str).collect());
    if !guests.is_empty() {
        shaped.push(format!("Required: {}", guests.join("; ")));
    }
    shaped.push(String::new());
    shaped.extend(said);
    Some(shaped)
}

fn note(name: &str, speakers: &mut Vec<String>) {
    if !speakers.iter().any(|known| known == name) && speakers.len() < 200 {
        speakers.push(name.to_owned());
    }
}

/// Whom a line calls: "@Sam Okoro @Jia Chen please".
fn mentioned(line: &str) -> Option<Vec<&str>> {
    let names = line.split('@').skip(1).filter_map(|rest| {
        let mut end = 0;
        for word in rest.split_inclusive(' ').take(3) {
            if !word.starts_with(char::is_uppercase) {
                break;
            }
            end += word.len();
            if word.trim_end().ends_with([',', '.', '?', '!', ':']) {
                break;
            }
        }
        let name = rest.get(..end)?.trim().trim_end_matches([',', '.', '?', '!', ':']);
        is_name(name).then_some(name)
    });
    let names: Vec<&str> = names.take(20).collect();
    (!names.is_empty()).then_some(names)
}

/// "[11:06 AM] Marcus Bell", "[01.09.26, 08:12:33] Jule Harms: text", "1/9/26, 9:03 - Ana: text". What a
/// program says has no name.
fn bracketed(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    let exported = || {
        let (time, rest) = line.split_once(" - ")?;
        let signs = |c: char| c.is_ascii_digit() || "/.:, ".contains(c);
        let fits = time.len() < 24 && time.contains(", ") && time.chars().all(signs);
        fits.then_some((time, rest))
    };
    let (time, rest) = match exported() {
        Some((_, rest)) if !rest.contains(": ") => return Some(("", "")),
        Some(found) => found,
        None => line.strip_prefix('[')?.split_once(']')?,
    };
    let timed =
        time.len() < 30 && time.contains(':') && time.contains(|c: char| c.is_ascii_digit());
    let (name, text) = rest.split_once(':').unwrap_or((rest, ""));
    let name = name.trim().trim_start_matches(['~', ' ']);
    (timed && is_name(name)).then_some((name, text.trim()))
}

/// Whether a line is an hour and nothing else.
fn is_time(line: &str) -> bool {
    let line = line.trim();
    let when = when::read(line, None, true);
    let hour = line.len() < 12 && when.start.is_some() && when.span == Some((0, line.len()));
    let signs = |c: char| c.is_ascii_digit() || "/.:, ".contains(c);
    line.contains(':') && (hour || line.len() < 20 && line.chars().all(signs))
}

/// What a chat shows below what is said: who liked it, and how many answered.
fn is_reaction(line: &str) -> bool {
    let line = line.trim();
    let words: Vec<&str> = line.split_whitespace().collect();
    let number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    // "like 1", "3 replies"
    let counted = matches!(words[..], [one, other] if number(&one) != number(&other));
    !line.is_empty()
        && (!line.contains(char::is_alphanumeric)
            || words.iter().all(number)
            || line.starts_with(':') && line.ends_with(':') && words.len() == 1
            || counted
            || line.to_lowercase().starts_with("last reply"))
}

/// The others in a list in which somebody names themselves, too: "me, Ana, Tom", "Du, Ole und ich".
pub(in crate::read) fn with_me(line: &str) -> Option<Vec<&str>> {
    const ME: &str = "|me|i|myself|ich|moi|yo|io|ik|eu|jag|mig|mir|";
    const AND: [&str; 9] = [" and ", " und ", " et ", " y ", " e ", " en ", " och ", " & ", " i "];
    line.split([':', '.', '?', '!', ';', '(', ')', '–', '—']).find_map(|piece| {
        let mut names: Vec<&str> = Vec::new();
        for part in piece.split(',') {
            match AND.iter().find_map(|and| part.split_once(and)) {
                Some((one, other)) => names.extend([one.trim(), other.trim()]),
                None => names.push(part.trim()),
            }
        }
        let me = |name: &&str| is_in(ME, name);
        let others: Vec<&str> = names.iter().copied().filter(|name| !me(name)).collect();
        let fits = others.len() < names.len()
            && (1..=20).contains(&others.len())
            && others.iter().all(|name| is_name(name));
        fits.then_some(others)
    })
}
