//! Events as programs show them, copied without a label: a head of a mail, a list of guests with
//! what each is in the next line, a chat. They become the labelled lines that mails have, so that
//! everything else reads one form only.

mod chat;
mod guests;

use super::pasted::is_name;
use super::{agenda, body, labels, when};
use chat::chat;
pub(super) use chat::with_me;
use guests::{guests, organizer_below};
use labels::Label;

/// A text in labelled lines, as far as its layout tells.
#[derive(Debug)]
pub(super) struct Shaped {
    pub(super) lines: Vec<String>,
    /// Whether it is a chat: then who writes is only likely to take part.
    pub(super) chat: bool,
}

/// The most lines of which a layout is looked for.
const MOST_LINES: usize = 2000;

/// What stands before those to whom a mail is shown to be.
const TO: [&str; 8] = ["to ", "an ", "à ", "para ", "a ", "aan ", "till ", "do "];

/// Gives a text labelled lines where its layout tells what they are.
pub(super) fn labelled(lines: &[&str]) -> Shaped {
    let (lines, rest) = lines.split_at(lines.len().min(MOST_LINES));
    let clean: Vec<String> = lines.iter().map(|line| without_marks(line)).collect();
    let clean: Vec<&str> = clean.iter().map(String::as_str).collect();
    let lines = without_initials(&clean);
    let chat = chat(&lines);
    let is_chat = chat.is_some();
    let mut lines = chat.unwrap_or_else(|| lines.iter().map(|line| (*line).to_owned()).collect());
    if !is_chat {
        // Below the heading of an agenda, "Details" is a point of it.
        let agenda = lines.iter().position(|line| agenda::is_heading(line));
        let mut above = 0..agenda.unwrap_or(lines.len());
        lines.retain(|line| above.next().is_none() || !is_button(line));
        cells_with_labels(&mut lines);
        title_again(&mut lines);
        head_of_mail(&mut lines);
        row_below_labels(&mut lines);
        name_above(&mut lines);
        guests(&mut lines);
        organizer_below(&mut lines);
        hours_below_days(&mut lines);
    }
    lines.extend(rest.iter().map(|line| (*line).to_owned()));
    Shaped { lines, chat: is_chat }
}

/// What a program offers beside an event, in small letters.
const BUTTONS: &str = "|meeting|appointment|besprechung|edit|close|cancel|copy link|chat|details|join|share|delete|back|print|reply|forward|inbox|rsvp|save|done|thread|summarize this email|\
chat with participants|cancel meeting|meeting options|response options|add channel|scheduling assistant|recap|view all guest info|\
bearbeiten|schließen|löschen|teilnehmen|teilen|drucken|antworten|weiterleiten|posteingang|startseite|veranstaltungen|ereignis teilen|zu kalender hinzufügen|besprechungsnotizen|annehmen|ablehnen|\
modifier|fermer|supprimer|partager|rejoindre|boîte de réception|editar|cerrar|eliminar|compartir|modifica|chiudi|elimina|condividi|\
bewerken|sluiten|verwijderen|deelnemen|fechar|excluir|stäng|redigera|ta bort|luk|rediger|slet|zamknij|edytuj|usuń|dołącz|";

fn is_button(line: &str) -> bool {
    is_in(BUTTONS, line)
}

/// A line without signs that a program puts before or behind it: "## Agenda", "@Ana Lund",
/// ":calendar: Date", "Termin [edytuj]".
fn without_marks(line: &str) -> String {
    let mut text = line.replace('\u{FFFC}', "");
    let trimmed = text.trim();
    let headed = trimmed.trim_start_matches('#');
    let mut bare = if headed.starts_with(' ') { headed.trim() } else { trimmed };
    if let Some((name, rest)) = bare.strip_prefix(':').and_then(|rest| rest.split_once(": "))
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    {
        bare = rest.trim();
    }
    if let Some(name) = bare.strip_prefix('@').filter(|name| is_name(name)) {
        bare = name;
    }
    for end in [" [edit]", " [edytuj]", " [bearbeiten]", " [modifier]", " [editar]", " [modifica]"]
    {
        bare = bare.strip_suffix(end).unwrap_or(bare);
    }
    if bare.len() < trimmed.len() {
        text = bare.to_owned();
    }
    text
}

/// "Copy link", "Time zone: (UTC+01:00) Berlin" and the like beside each other, with tabs between
/// them: what has a label becomes a line of its own.
fn cells_with_labels(lines: &mut Vec<String>) {
    for at in (0..lines.len().min(40)).rev() {
        let Some(line) = lines.get(at).filter(|line| line.matches('\t').count() > 1) else {
            continue;
        };
        let cells = line.split('\t').filter(|cell| cell.contains(": ") && label_of(cell).is_some());
        let cells: Vec<String> = cells.map(str::to_owned).collect();
        let below = lines.split_off(at + 1);
        lines.extend(cells.into_iter().chain(below));
    }
}

/// A row of a table below the names of its columns becomes a line for each.
fn row_below_labels(lines: &mut Vec<String>) {
    let labels = |line: &String| line.split('\t').filter(|cell| labels::of(cell).is_some()).count();
    let Some(at) = lines.iter().take(20).position(|line| labels(line) > 2) else { return };
    let (Some(head), Some(row)) = (lines.get(at), lines.get(at + 1)) else { return };
    // A table of several rows is an agenda.
    if lines.get(at + 2).is_some_and(|line| line.matches('\t').count() > 1) {
        return;
    }
    let cells = head.split('\t').zip(row.split('\t'));
    let of = |(name, value): (&str, &str)| {
        (labels::of(name).is_some() && !value.trim().is_empty())
            .then(|| format!("{}: {}", name.trim(), value.trim()))
    };
    let new: Vec<String> = cells.filter_map(of).collect();
    lines.splice(at..at + 2, new);
}

fn is_in(list: &str, word: &str) -> bool {
    let word = word.trim().to_lowercase();
    !word.is_empty() && list.contains(&format!("|{word}|"))
}

/// The place of the next line with something in it.
fn next_line(lines: &[String], at: usize) -> Option<usize> {
    (at + 1..lines.len().min(at + 4))
        .find(|at| lines.get(*at).is_some_and(|l| !l.trim().is_empty()))
}

fn label_of(line: &str) -> Option<Label> {
    labels::line(line).map(|(label, _)| label)
}

/// Without "RA" above "Ruth Adeyemi": what stands in the place of a picture.
fn without_initials<'l>(lines: &[&'l str]) -> Vec<&'l str> {
    let is_picture = |at: usize| {
        let initials = lines.get(at).map_or("", |line| line.trim());
        let next = lines.get(at + 1..).and_then(|rest| rest.iter().find(|l| !l.trim().is_empty()));
        let short =
            (1..=3).contains(&initials.chars().count()) && initials.chars().all(char::is_uppercase);
        short
            && next.is_some_and(|name| {
                let first = name.split_whitespace().filter_map(|word| word.chars().next());
                let of_name: String = first.filter(|c| c.is_uppercase()).collect();
                let mut of_name = of_name.chars();
                initials.chars().all(|initial| of_name.any(|c| c == initial))
            })
    };
    lines.iter().enumerate().filter(|(at, _)| !is_picture(*at)).map(|(_, line)| *line).collect()
}

/// A title that a program shows twice.
fn title_again(lines: &mut Vec<String>) {
    let Some(at) = lines.iter().position(|line| !line.trim().is_empty()) else { return };
    let Some(first) = lines.get(at).map(|line| line.trim().to_owned()) else { return };
    let again = lines.iter().skip(at + 1).any(|line| line.trim() == first);
    // One word that comes again is whoever writes.
    let likely = (4..=120).contains(&first.chars().count())
        && first.contains(' ')
        && !first.ends_with([',', '.', '!', ':'])
        && !first.starts_with(['-', '_', '=', '*'])
        && !body::is_noise(&first)
        && !lines.iter().any(|line| label_of(line) == Some(Label::Title));
    if again && likely && label_of(&first).is_none() {
        lines.insert(at, format!("Subject: {first}"));
    }
}

/// The title, who sends and to whom, as mail programs show them on a page.
fn head_of_mail(lines: &mut [String]) {
    let sender = |line: &String| {
        let line = line.trim();
        line.ends_with('>')
            && line.contains('@')
            && label_of(line).is_none()
            && line.split_once('<').is_some_and(|(name, _)| is_name(name.trim()))
    };
    // Without an address: a name, when, and to whom.
    let dated = |at: usize| {
        let line = lines.get(at).map_or("", |line| line.trim());
        line.contains(':') && when::read(line, None, true).start.is_some()
    };
    let to_below = |at: usize| {
        lines.get(at + 2).is_some_and(|line| TO.iter().any(|sign| line.trim().starts_with(sign)))
    };
    let dated_name = |at: &usize| {
        lines.get(*at).is_some_and(|line| is_name(line.trim())) && dated(at + 1) && to_below(*at)
    };
    let with_address = lines.iter().take(12).position(sender);
    let Some(at) = with_address.or_else(|| (0..12).find(dated_name)) else { return };
    let mut below = lines.iter().enumerate().skip(at + 1).take(3);
    let Some((to, names)) = below.find_map(|(to, line)| {
        let line = line.trim();
        let sign = TO.iter().find(|sign| line.starts_with(**sign))?;
        Some((to, line.get(sign.len()..)?.to_owned()))
    }) else {
        return;
    };
    if let Some(line) = lines.get_mut(to) {
        *line = format!("To: {names}");
    }
    if let Some(line) = lines.get_mut(at) {
        *line = format!("From: {}", line.trim());
    }
    for line in lines.iter_mut().take(to).skip(at + 1).filter(|line| !line.trim().is_empty()) {
        *line = format!("Sent: {}", line.trim());
    }
    let title = lines.iter().take(at).position(|line| !line.trim().is_empty());
    if let Some(line) = title.and_then(|at| lines.get_mut(at)).filter(|l| label_of(l).is_none()) {
        *line = format!("Subject: {}", line.trim());
    }
}

/// A name, or a name and an address.
fn is_sender(line: &str) -> bool {
    let line = line.trim();
    let named = line.split_once('<').filter(|(_, rest)| rest.contains('@') && rest.ends_with('>'));
    is_name(named.map_or(line, |(name, _)| name).trim())
}

/// A name by itself above those to whom it is: who invites.
fn name_above(lines: &mut [String]) {
    let known = |line: &String| matches!(label_of(line), Some(Label::From | Label::Organizer));
    if lines.iter().take(40).any(known) {
        return;
    }
    for at in 0..lines.len().min(12) {
        let below = next_line(lines, at).and_then(|next| lines.get(next));
        let to = below.is_some_and(|line| label_of(line) == Some(Label::To));
        if let Some(line) = lines.get_mut(at).filter(|line| to && is_sender(line)) {
            *line = format!("Organizer: {}", line.trim());
            return;
        }
    }
}

/// "9/15/2026", "9:00 AM", "9/15/2026" and "10:00 AM" below each other are one line.
fn hours_below_days(lines: &mut Vec<String>) {
    // The order of day and month is read later.
    let whole_line = |line: &str| {
        let line = line.trim();
        let when = when::read(line, None, true);
        let all = !line.is_empty() && line.len() < 40 && when.span == Some((0, line.len()));
        all.then_some((when.has_day, when.start.is_some()))
    };
    let shape = [(true, false), (false, true), (true, false), (false, true)];
    let fits = |four: &[String]| {
        four.iter().zip(shape).all(|(line, shape)| whole_line(line) == Some(shape))
    };
    if let Some(at) = lines.windows(4).position(fits) {
        let four: Vec<String> =
            lines.drain(at..at + 4).map(|line| line.trim().to_owned()).collect();
        if let [day, from, last, to] = &four[..] {
            let end = if last == day { to.clone() } else { format!("{last} {to}") };
            lines.insert(at, format!("{day} {from} - {end}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> String {
        labelled(&text.lines().collect::<Vec<_>>()).lines.join("\n")
    }

    #[test]
    fn what_a_program_shows_becomes_labelled_lines() {
        for (text, labelled) in [
            (
                "Plan\n3 guests\n1 yes, 2 awaiting\nAna Lund\nOrganiser\nBo Ek\nCy Roe\nOptional\nRoom 5",
                "Plan\nOrganizer: Ana Lund\nRequired: Bo Ek\nOptional: Cy Roe\nRoom 5",
            ),
            (
                "Organizer\nAL\nAna Lund\nAttendees\nAccepted: 1\nBE\nBo Ek\nRequired\nDidn't respond: 1\nCR\nCy Roe\nOptional",
                "Organizer\nAna Lund\nRequired: Bo Ek\nOptional: Cy Roe",
            ),
            (
                "Uczestnicy (2)\nBo Ek – zaakceptowano\nCy Roe (opcjonalnie) – brak odpowiedzi",
                "Required: Bo Ek\nOptional: Cy Roe",
            ),
            ("Guests\nAna Lund\nBo Ek", "Guests\nAna Lund\nBo Ek"),
            (
                "Invitati\n3\nOrganizzato da\nAna Lund\nAccettato\nBo Ek\nOpcional\nCy Roe",
                "Organizer: Ana Lund\nRequired: Bo Ek\nOptional: Cy Roe",
            ),
            ("Close\nPlan\nAL\nAna Lund\nOrganiser", "Plan\nOrganizer: Ana Lund"),
            (
                "Subject\tLocation\tStart\nPlan\tRoom 5\tTue 9/8/2026 1:30 PM",
                "Subject: Plan\nLocation: Room 5\nStart: Tue 9/8/2026 1:30 PM",
            ),
            ("## Agenda\n@Ana Lund\n:calendar: Date", "Agenda\nAna Lund\nDate"),
            (
                "1/9/26, 9:02 - It is encrypted.\n1/9/26, 9:03 - Ana Lund: tomorrow at 6?\n1/9/26, 9:11 - Bo Ek: yes",
                "Organizer: Ana Lund\nRequired: Bo Ek\n\ntomorrow at 6?\nyes",
            ),
            (
                "#atlas\nThread\nAna Lund\n  9:12 AM\nThursday? @Bo Ek @Cy Roe please",
                "Organizer: Ana Lund\nRequired: Bo Ek; Cy Roe\n\nThursday? @Bo Ek @Cy Roe please",
            ),
            (
                "Scanners\nInbox\n\nAna Lund <ana@example.org>\n9:42 AM (3 hours ago)\nto Bo, me\n\nHi",
                "Subject: Scanners\n\nFrom: Ana Lund <ana@example.org>\nSent: 9:42 AM (3 hours ago)\nTo: Bo, me\n\nHi",
            ),
            (
                "Start\nAna Lund\nRequired\tBo Ek; Cy Roe",
                "Start\nOrganizer: Ana Lund\nRequired\tBo Ek; Cy Roe",
            ),
            ("9/15/2026\n9:00 AM\n9/15/2026\n10:00 AM\n1h", "9/15/2026 9:00 AM - 10:00 AM\n1h"),
            (
                "[11:06 AM] Ana Lund\nBo, a quick one?\n like 1\n[11:08 AM] Bo Ek\nyes\n👍",
                "Organizer: Ana Lund\nRequired: Bo Ek\n\n\nBo, a quick one?\n\nyes",
            ),
            (
                "[01.09.26, 08:12:33] Ana Lund: Morgen um 11? Du, Bo und ich",
                "Organizer: Ana Lund\nRequired: Du; Bo\n\nMorgen um 11? Du, Bo und ich",
            ),
            (
                "Ana Lund\n  9:14 AM\nmeet tomorrow? me, Bo, Cy\n9:15\n:+1:\n2\n3 replies",
                "Organizer: Ana Lund\nRequired: Bo; Cy\n\nmeet tomorrow? me, Bo, Cy",
            ),
            ("Hi Ana,\n\nshall we?\nBo", "Hi Ana,\n\nshall we?\nBo"),
            ("Edit\nAgenda\nDetails\nBack", "Agenda\nDetails\nBack"),
        ] {
            assert_eq!(of(text), labelled, "{text}");
        }
    }
}
