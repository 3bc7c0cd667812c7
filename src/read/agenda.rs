//! The parts of an agenda: under a heading or as a list, with the minutes and names beside them.

use super::body::is_noise;
use super::reading::Part;
use super::when::{is_minute, read};
use crate::meeting::number::whole;
use crate::meeting::time::Minute;

/// The most parts that are kept.
const MOST_PARTS: usize = 50;

/// What stands over an agenda, in small letters.
const HEADINGS: &str = "|agenda|agenda items|topics|proposed agenda|suggested agenda|meeting agenda|discussion points|discussion topics|talking points|\
items|programme|program|programm|ablauf|tagesordnung|tagesordnungspunkte|themen|agendapunkte|top|tops|besprechungspunkte|punkte|vorschlag agenda|\
ordre du jour|points à aborder|sujets|programme de la réunion|orden del día|orden del dia|temas|agenda de la reunión|puntos a tratar|\
ordine del giorno|odg|argomenti|punti|agendapunten|onderwerpen|pauta|ordem do dia|tópicos|assuntos|dagordning|punkter|ämnen|dagsorden|\
議題|アジェンダ|議事|议程|議程|议题|会议议程|会議の議題|討論事項|讨论事项|";

/// An agenda that was found.
#[derive(Debug)]
pub(super) struct Found {
    /// Its parts.
    pub(super) parts: Vec<Part>,
    /// Whether it has a heading, or every part its minutes.
    pub(super) sure: bool,
    /// Where it begins.
    pub(super) line: String,
}

/// A line of a list.
struct Item<'l> {
    indent: usize,
    kind: Kind,
    text: &'l str,
    /// The time with which it begins, and its end.
    times: Option<(Minute, Option<Minute>)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Letter,
    Bullet(char),
    Time,
    Timed,
}

/// Finds the agenda in the lines of a text. `end` is when the meeting ends; `names` are those who come.
pub(super) fn find(lines: &[&str], end: Option<Minute>, names: &[String]) -> Option<Found> {
    if let Some((parts, line)) = table(lines, names) {
        return Some(Found { parts, sure: true, line: line.trim().to_owned() });
    }
    let headings =
        lines.iter().enumerate().filter_map(|(at, line)| Some((at, line, heading(line)?)));
    // A text has a heading or two; without a bound, a thousand cost their square.
    for (at, line, inline) in headings.take(20) {
        let rest = lines.get(at + 1..).unwrap_or_default();
        let mut parts = if inline.is_empty() {
            under_heading(rest, end, names)
        } else {
            in_line(inline, names)
        };
        if parts.is_empty() {
            continue;
        }
        parts.truncate(MOST_PARTS);
        return Some(Found { parts, sure: true, line: line.trim().to_owned() });
    }
    let mut at = 0;
    while let Some(rest) = lines.get(at..).filter(|rest| !rest.is_empty()) {
        let (mut parts, used) = list(rest, end, names);
        // Several times to choose from are no agenda.
        let times = |part: &Part| {
            let when = read(&part.topic, None, true);
            when.has_day || when.weekday.is_some() && when.start.is_some()
        };
        if parts.len() >= 2 && !parts.iter().all(times) {
            let sure = parts.iter().all(|part| part.minutes.is_some());
            parts.truncate(MOST_PARTS);
            return Some(Found {
                parts,
                sure,
                line: rest.first().map(|line| line.trim().to_owned()).unwrap_or_default(),
            });
        }
        at += used.max(1);
    }
    None
}

/// What the column of a table is called that has the points, the minutes, the names; in small letters.
const POINTS: &str = "|item|topic|agenda item|agenda|subject|point|thema|punkt|tagesordnungspunkt|top|inhalt|sujet|point à l'ordre du jour|tema|punto|asunto|argomento|onderwerp|agendapunt|assunto|ämne|emne|議題|";
const LENGTHS: &str = "|time|duration|min|mins|minutes|length|zeit|dauer|minuten|uhrzeit|durée|temps|duración|tiempo|durata|tempo|duur|tijd|duração|tid|czas|時間|";
const NAMES: &str = "|presenter|who|owner|lead|led by|responsible|speaker|wer|verantwortlich|referent|intervenant|qui|responsable|quién|chi|relatore|wie|quem|responsável|vem|hvem|kto|担当|";

/// An agenda as a table, with tabs or bars between its cells.
fn table<'l>(lines: &[&'l str], names: &[String]) -> Option<(Vec<Part>, &'l str)> {
    let cells = |line: &'l str| -> Vec<&'l str> {
        let sign = if line.contains('\t') { '\t' } else { '|' };
        line.trim_matches('|').split(sign).map(str::trim).collect()
    };
    let is = |list: &str, cell: &str| {
        let cell = cell.trim_matches(['*', '_', '#', '.']).to_lowercase();
        !cell.is_empty() && list.contains(&format!("|{cell}|"))
    };
    let head = |line: &&&'l str| {
        let cells = cells(line);
        cells.len() > 1 && cells.iter().any(|cell| is(POINTS, cell))
    };
    let at = lines.iter().take(500).position(|line| head(&line))?;
    let line = lines.get(at)?;
    let names_of: Vec<&str> = cells(line);
    let column = |list: &str| names_of.iter().position(|cell| is(list, cell));
    let (topic, length, who) = (column(POINTS)?, column(LENGTHS), column(NAMES));
    let rows = lines.get(at + 1..)?.iter().map(|line| cells(line));
    let rows = rows.filter(|row| !row.iter().all(|cell| cell.chars().all(|c| "-: ".contains(c))));
    let mut parts = Vec::new();
    for row in rows.take_while(|row| row.len() > 1 && row.len() + 2 > names_of.len()) {
        let cell = |at: Option<usize>| row.get(at?).copied().filter(|cell| !cell.is_empty());
        let Some(text) = cell(Some(topic)) else { continue };
        let mut part = part(text, false, names);
        part.minutes = part.minutes.or_else(|| {
            let cell = cell(length)?;
            let when = read(cell, None, false);
            as_minutes(cell).or_else(|| when.minutes()).or_else(|| whole(cell))
        });
        part.who = part.who.or_else(|| cell(who).map(str::to_owned));
        parts.push(part);
        if parts.len() == MOST_PARTS {
            break;
        }
    }
    (parts.len() > 1).then_some((parts, line))
}

/// Whether a line is the heading of an agenda.
pub(super) fn is_heading(line: &str) -> bool {
    heading(line).is_some()
}

/// What follows a heading in its line, if the line is one.
fn heading(line: &str) -> Option<&str> {
    let bare = line.trim().trim_matches(|c: char| "*#_=-–—•【】［］■◆ \t".contains(c));
    if bare.is_empty() || bare.chars().count() > 200 {
        return None;
    }
    let is = |text: &str| {
        let text = text.trim().trim_end_matches([':', '：', '*', '_', '.']).trim().to_lowercase();
        !text.is_empty() && HEADINGS.contains(&format!("|{text}|"))
    };
    if is(bare) {
        return Some("");
    }
    let (before, after) = bare.split_once([':', '：'])?;
    if is(before) {
        return Some(after.trim());
    }
    // "Tomorrow at 2 then. Agenda: what went well; what hurt"
    for (at, sign) in bare.match_indices([':', '：']).skip(1).take(8) {
        let head = bare.get(..at)?.rsplit(['.', '!', '?']).next().unwrap_or_default();
        if is(head) && bare.contains([';', ',']) {
            return Some(bare.get(at + sign.len()..)?.trim());
        }
    }
    // "Some agenda items to consider:", "I would suggest the following agenda for the call:"
    let lower = before.to_lowercase();
    let words = lower.split_whitespace().count();
    let names_it = [
        "agenda",
        "tagesordnung",
        "ordre du jour",
        "orden del día",
        "ordine del giorno",
        "dagordning",
        "topics",
        "themen",
    ];
    let says =
        after.trim().is_empty() && words <= 12 && names_it.iter().any(|word| lower.contains(word));
    says.then_some("")
}

/// "Agenda: budget, hiring, vendor"
fn in_line(text: &str, names: &[String]) -> Vec<Part> {
    if text.starts_with("http") || is_noise(text) {
        return Vec::new();
    }
    let separator = [';', '•', '|', '/', ','].into_iter().find(|c| text.contains(*c));
    let pieces: Vec<&str> = match separator {
        Some(separator) => text.split(separator).collect(),
        None => vec![text],
    };
    let topics = pieces.iter().map(|piece| piece.trim()).filter(|piece| !piece.is_empty());
    topics
        .map(|piece| {
            let mut part = part(item(piece).as_ref().map_or(piece, |item| item.text), false, names);
            // "what went well (10)"
            if part.minutes.is_none()
                && let Some((topic, number)) =
                    part.topic.strip_suffix(')').and_then(|topic| topic.rsplit_once(" ("))
                && let Some(minutes) = whole(number).filter(|minutes| (1..=240).contains(minutes))
            {
                part.minutes = Some(minutes);
                part.topic = topic.to_owned();
            }
            part
        })
        .collect()
}

fn under_heading(lines: &[&str], end: Option<Minute>, names: &[String]) -> Vec<Part> {
    let first = lines.iter().position(|line| !line.trim().is_empty());
    let Some(rest) = first.filter(|at| *at < 4).and_then(|at| lines.get(at..)) else {
        return Vec::new();
    };
    let (parts, _) = list(rest, end, names);
    if !parts.is_empty() {
        return parts;
    }
    // Plain lines up to the next blank one. A sentence is no topic.
    let plain: Vec<&str> = rest
        .iter()
        .take(21)
        .take_while(|line| !line.trim().is_empty() && !is_noise(line))
        .copied()
        .collect();
    let topic =
        |line: &&str| line.chars().count() <= 120 && !line.trim_end().ends_with(['.', '!', ',']);
    if plain.len() > 20 || !plain.iter().all(topic) {
        return Vec::new();
    }
    plain.iter().map(|line| part(line.trim(), false, names)).collect()
}

/// The list with which these lines begin, and how many of them it takes.
fn list(lines: &[&str], end: Option<Minute>, names: &[String]) -> (Vec<Part>, usize) {
    let mut parts: Vec<Part> = Vec::new();
    let mut times: Vec<Option<(Minute, Option<Minute>)>> = Vec::new();
    let mut first: Option<(usize, Kind)> = None;
    let mut topics: Vec<String> = Vec::new();
    let mut used = 0;
    let mut blank = false;
    let mut last_line = "";
    for (at, line) in lines.iter().enumerate() {
        if line.trim().is_empty() {
            if topics.is_empty() {
                break;
            }
            blank = true;
            continue;
        }
        if is_noise(line) && !line.to_lowercase().contains("min") {
            break;
        }
        if let Some(item) = item(line) {
            let (indent, kind) = *first.get_or_insert((item.indent, item.kind));
            let deeper = item.indent > indent + 1 && (item.kind != kind || !blank);
            if !deeper && (item.kind == kind || item.kind == Kind::Timed) {
                topics.push(item.text.to_owned());
                times.push(item.times);
            } else if !deeper && item.kind != Kind::Letter && item.indent <= indent {
                break;
            }
        } else if blank || topics.is_empty() {
            break;
        } else if last_line.ends_with("  ")
            || last_line.chars().count() > 55
            || line.starts_with([' ', '\t'])
        {
            // A hard line break within an item. A sentence below it is a note of it.
            let note = line.starts_with([' ', '\t'])
                && last_line.chars().count() <= 55
                && !line.trim_start().starts_with(char::is_lowercase);
            if let Some(topic) = topics.last_mut().filter(|topic| !note && topic.len() < 500) {
                topic.push(' ');
                topic.push_str(line.trim());
            }
        } else {
            break;
        }
        blank = false;
        used = at + 1;
        last_line = line;
    }
    for (at, topic) in topics.iter().enumerate() {
        let time = times.get(at).copied().flatten();
        let mut part = part(topic, time.is_some(), names);
        if let Some((start, until)) = time {
            let next = times
                .get(at + 1)
                .copied()
                .flatten()
                .map(|(start, _)| start)
                .or(if at + 1 == topics.len() { end } else { None });
            let minutes =
                until.or(next).map(|until| i32::from(until.of_day()) - i32::from(start.of_day()));
            part.minutes = part
                .minutes
                .or(minutes.and_then(|m| u32::try_from(m).ok()).filter(|m| *m > 0 && *m <= 600));
        }
        if !part.topic.is_empty() {
            parts.push(part);
        }
    }
    (parts, used)
}

/// The item of a list that a line is.
fn item(line: &str) -> Option<Item<'_>> {
    let text = line.trim_start();
    let indent =
        line.chars().take_while(|c| c.is_whitespace()).map(|c| if c == '\t' { 4 } else { 1 }).sum();
    let text = text.trim_end();
    let of = |kind, text| made(indent, kind, text);
    if let Some(bullet) = text.chars().next().filter(|c| "-*•·・◦–—▪●○‣⁃→►✓☐□■o➢".contains(*c))
    {
        let rest = text.get(bullet.len_utf8()..)?;
        if rest.starts_with([' ', '\t']) || !bullet.is_ascii() && !matches!(bullet, '–' | '—') {
            return of(Kind::Bullet(bullet), rest);
        }
        return None;
    }
    let (_, times) = timed(text);
    if times.is_some() {
        return of(Kind::Time, text);
    }
    // "TOP 1: …", "(1) …", "1. …", "a) …", "第一"
    let section = text.strip_prefix('§').map(str::trim_start);
    let bare = section.or_else(|| text.strip_prefix("TOP ")).or_else(|| text.strip_prefix('('));
    let bare = bare.unwrap_or(text);
    let digit = |c: &char| c.is_ascii_digit() || ('０'..='９').contains(c);
    let digits = bare.chars().take_while(digit).count();
    let rest = bare.get(bare.chars().take_while(digit).map(char::len_utf8).sum()..)?;
    if let Some(after) = section.and(rest.strip_prefix([' ', '\t']))
        && digits > 0
    {
        return of(Kind::Number, after);
    }
    if (1..=2).contains(&digits)
        && let Some(after) = rest.strip_prefix(['.', ')', ':', '/', '、', '．', '）'])
    {
        // "1.5" is a number.
        if rest.is_ascii() && after.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        return of(Kind::Number, after);
    }
    let letter = text.as_bytes();
    if let [b'a'..=b'z' | b'A'..=b'H', b')', b' ', ..] | [b'a'..=b'h', b'.', b' ', ..] = letter {
        return of(Kind::Letter, text.get(2..)?);
    }
    // A line without a mark, but with its minutes: "Budget – 10 min".
    let plain = part(text, false, &[]);
    let short = plain.minutes.is_some()
        && plain.topic.chars().count() < 80
        && plain.topic.chars().filter(|c| c.is_alphabetic()).count() > 2;
    (short && !text.ends_with('.') && plain.topic.len() < text.len()).then_some(Item {
        indent,
        kind: Kind::Timed,
        text,
        times: None,
    })
}

fn made(indent: usize, kind: Kind, text: &str) -> Option<Item<'_>> {
    let (text, times) = timed(text.trim());
    let kind = if times.is_some() { Kind::Time } else { kind };
    let says = text.chars().any(char::is_alphabetic);
    says.then_some(Item { indent, kind, text: strip(text), times })
}

fn strip(text: &str) -> &str {
    text.trim_start_matches(['*', '_', ']', '[', ' ']).trim_end_matches(['*', '_', ';', ' '])
}

/// A time at the beginning of an item, and what follows.
fn timed(text: &str) -> (&str, Option<(Minute, Option<Minute>)>) {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return (text, None);
    }
    let head: String = text.chars().take(40).collect();
    let when = read(&head, None, false);
    let colon = head.chars().take(3).any(|c| c == ':' || c == '.' || c == 'h');
    match (when.start, when.span) {
        (Some(start), Some((0, to))) if colon && !when.has_day => {
            let rest = text.get(to..).unwrap_or_default();
            (
                rest.trim_start_matches(|c: char| c.is_whitespace() || "-–—:|)".contains(c)),
                Some((start, when.end)),
            )
        }
        _ => (text, None),
    }
}

/// A part as a person writes it: "Budget (10 min)". What else stands there is what it is about.
pub(super) fn written(line: &str) -> Part {
    let timed = last_piece(line).and_then(|(topic, piece)| Some((topic, as_minutes(&piece)?)));
    match timed {
        Some((topic, minutes)) => Part { topic, minutes: Some(minutes), who: None },
        None => Part { topic: line.trim().to_owned(), ..Part::default() },
    }
}

/// A part from the text of an item. `timed` means that its time stands before it.
fn part(text: &str, timed: bool, names: &[String]) -> Part {
    let mut topic = text.trim().trim_end_matches([';', '；']).trim().to_owned();
    let mut minutes = None;
    let mut who: Option<String> = None;
    if let Some((length, rest)) = minutes_first(&topic) {
        minutes = Some(length);
        topic = rest;
    }
    for _ in 0..4 {
        let Some((before, piece)) = last_piece(&topic) else { break };
        let mut rest: Vec<&str> = Vec::new();
        let (mut found_minutes, mut found_who) = (minutes, who.clone());
        for bit in piece
            .split([',', '、', ';', '|', '/', '–', '—'])
            .map(str::trim)
            .filter(|bit| !bit.is_empty())
        {
            match as_minutes(bit) {
                Some(m) if found_minutes.is_none() => found_minutes = Some(m),
                _ => rest.push(bit),
            }
        }
        let anchored =
            timed || found_minutes.is_some() || rest.iter().any(|name| is_known(name, names));
        if !rest.is_empty()
            && found_who.is_none()
            && anchored
            && rest.iter().all(|name| is_name(name))
        {
            found_who = Some(rest.join(", ").trim_start_matches('@').to_owned());
            rest.clear();
        }
        if !rest.is_empty() || before.is_empty() {
            break;
        }
        (minutes, who) = (found_minutes, found_who);
        topic = before;
    }
    // "Ana – the budget", "Ana: the budget"
    if who.is_none()
        && let Some((name, rest)) =
            [" – ", " - ", " : ", ": "].iter().find_map(|sign| topic.split_once(sign))
        && is_known(name.trim(), names)
        && is_name(name.trim())
        && !rest.trim().is_empty()
    {
        who = Some(name.trim().to_owned());
        topic = rest.trim().to_owned();
    }
    let topic = topic.trim_end_matches(|c: char| c.is_whitespace() || ":,-–—;*_".contains(c));
    let topic =
        if topic.ends_with("etc.") { topic } else { topic.strip_suffix('.').unwrap_or(topic) };
    Part { topic: topic.trim().to_owned(), minutes, who }
}

/// What is in brackets or behind a dash, a comma or a colon at the end, and what stands before it.
fn last_piece(topic: &str) -> Option<(String, String)> {
    let topic = topic.trim();
    for (open, close) in [('(', ')'), ('[', ']'), ('（', '）')] {
        if let Some((before, inner)) =
            topic.trim_end_matches('.').strip_suffix(close).and_then(|t| t.rsplit_once(open))
        {
            return Some((
                before.trim_end_matches([',', ' ', '-', '–']).to_owned(),
                inner.to_owned(),
            ));
        }
    }
    // "(10 min) Budget" and "10 min: Budget"
    if let Some((inner, after)) =
        topic.strip_prefix(['(', '[']).and_then(|t| t.split_once([')', ']']))
        && as_minutes(inner.trim()).is_some()
    {
        return Some((after.trim_start_matches([':', ' ', '-']).to_owned(), inner.to_owned()));
    }
    // "Budget 10'", "Budget (Ana) 10'"
    if let Some((before, last)) = topic.rsplit_once(' ')
        && last.starts_with(|c: char| c.is_ascii_digit())
        && as_minutes(last).is_some()
    {
        return Some((before.trim().to_owned(), last.to_owned()));
    }
    let marks = [" - ", " – ", " — ", ", ", ": ", " @", "\t", " | "];
    let cut = marks.iter().filter_map(|mark| topic.rfind(mark).map(|at| (at, mark.len()))).max();
    if let Some((at, length)) = cut
        && let (Some(before), Some(piece)) = (topic.get(..at), topic.get(at + length..))
        && !piece.trim().is_empty()
    {
        return Some((before.to_owned(), piece.trim().to_owned()));
    }
    // "Budget 10 min"
    let words: Vec<&str> = topic.split_whitespace().collect();
    let tail = words.get(words.len().checked_sub(2)?..)?.join(" ");
    as_minutes(&tail)?;
    Some((topic.strip_suffix(tail.as_str()).unwrap_or(topic).trim().to_owned(), tail))
}

/// "10 min  Budget"
fn minutes_first(topic: &str) -> Option<(u32, String)> {
    let mut words = topic.split_whitespace();
    let (number, unit) = (words.next()?, words.next()?);
    let joined = as_minutes(number).map(|minutes| (minutes, number));
    let apart = || {
        let minutes = as_minutes(&[number, unit].join(" "))?;
        Some((minutes, unit))
    };
    let (minutes, last) = joined.or_else(apart)?;
    let end = topic.find(last)? + last.len();
    let rest = topic.get(end..)?.trim_start_matches([' ', '\t', ':', '.', '-', '–', '|']);
    (!rest.is_empty()).then(|| (minutes, rest.to_owned()))
}

/// "10 min", "10'", "10m", "1 h".
fn as_minutes(text: &str) -> Option<u32> {
    let text = text
        .trim()
        .trim_start_matches('~')
        .trim_start_matches("ca. ")
        .trim_end_matches(['.', ':'])
        .to_lowercase();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at_checked(digits)?;
    let n = whole(number).filter(|n| (1..=600).contains(n))?;
    match unit.trim() {
        unit if is_minute(unit) => Some(n),
        "'" | "’" | "′" | "m" | "mn" => Some(n),
        "h" | "hour" | "hr" | "std" | "stunde" | "heure" | "hora" | "ora" | "uur" if n <= 8 => {
            Some(60 * n)
        }
        _ => None,
    }
}

fn is_known(name: &str, names: &[String]) -> bool {
    let lower = name.trim_start_matches('@').to_lowercase();
    names.contains(&lower)
}

/// What names nobody and everybody.
const EVERYBODY: &str =
    " all alle everyone team tous toutes todos todas tutti allemaal alla wszyscy ";

/// Up to three words that each begin with a capital letter.
fn is_name(text: &str) -> bool {
    let text = text.trim_start_matches('@');
    let words: Vec<&str> = text.split_whitespace().collect();
    let word = |word: &&str| {
        word.chars().next().is_some_and(|c| c.is_uppercase() || is_cjk(c))
            && !word.chars().any(|c| c.is_ascii_digit())
    };
    let everybody = EVERYBODY.contains(&format!(" {} ", text.to_lowercase()));
    everybody || (1..=3).contains(&words.len()) && words.iter().all(word)
}

fn is_cjk(c: char) -> bool {
    ('\u{2E80}'..'\u{A000}').contains(&c)
}
