//! Events as programs show them, copied without a label: a head of a mail, a list of guests with
//! what each is in the next line, a chat. They become the labelled lines that mails have, so that
//! everything else reads one form only.

use super::pasted::{is_address, is_name};
use super::{body, labels, when};
use crate::meeting::number::whole;
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

/// Who organizes, in small letters.
const ORGANIZER: &str = "|organizer|organiser|organisator|organisatorin|organisateur|organisatrice|organizador|organizadora|organizzatore|organizzatrice|organisatie|arrangör|organisatör|organizator|organizatorka|organizzato da|organized by|organised by|organisé par|organizado por|organisiert von|hôte|host|主催者|组织者|";
/// Who may stay away.
const OPTIONAL: &str = "|optional|facultatif|opcional|facoltativo|optioneel|valfri|valfritt|valgfri|valfria|opcjonalnie|opcjonalny|opcjonalna|任意|可选|";
/// What else is said of a guest.
const SAID: &str = "|required|erforderlich|obligatoire|obligatorio|obligatoria|obbligatorio|vereist|verplicht|obrigatório|obligatorisk|wymagany|wymagana|必須|必需|\
accepted|declined|tentative|unknown|no response|none|didn't respond|not responded|awaiting|yes|no|maybe|\
zugesagt|abgesagt|abgelehnt|mit vorbehalt|unbekannt|keine antwort|keine|ja|nein|vielleicht|ausstehend|\
accepté|acceptée|refusé|refusée|provisoire|aucune réponse|inconnu|oui|non|peut-être|en attente|\
aceptado|aceptada|rechazado|rechazada|provisional|sin respuesta|desconocido|sí|quizás|\
accettato|rifiutato|provvisorio|nessuna risposta|geaccepteerd|geweigerd|voorlopig|geen reactie|onbekend|\
aceito|recusado|provisório|sem resposta|accepterat|avböjt|preliminärt|inget svar|\
zaakceptowano|odrzucono|wstępnie|brak odpowiedzi|tak|nie|may be|kanske|väntar|nekat|accepterat|guest|gast|external|extern|externe|invité|invitado|invitato|";
/// What is said of a guest and never of those below.
const SAID_OF_ONE: &str = "|accepted|declined|tentative|unknown|no response|zugesagt|abgelehnt|mit vorbehalt|unbekannt|keine antwort|accepté|refusé|aceptado|rechazado|accettato|rifiutato|geaccepteerd|accepterat|";
/// What stands behind the number of guests.
const GUESTS: &str = "|guest|guests|gast|gäste|invité|invités|invitado|invitados|invitato|invitati|ospite|ospiti|gasten|convidado|convidados|gäst|gäster|gość|gości|goście|";
/// What stands over the guests, each with what they are.
const OVER: &str = "|people|personen|personnes|personas|persone|attendees|participants|guests|tracking|invitees|teilnehmer|gäste|nachverfolgung|invités|suivi|asistentes|participantes|invitados|seguimiento|partecipanti|invitati|deelnemers|gasten|deltagare|gäster|uczestnicy|goście|śledzenie|参加者|出席者|";
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
        lines.retain(|line| !is_button(line));
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

/// A name above the word for who organizes.
fn organizer_below(lines: &mut Vec<String>) {
    if lines.iter().any(|line| label_of(line) == Some(Label::Organizer)) {
        return;
    }
    let is_person =
        |line: &String| is_name(line.trim()) && !matches!(entry(line), Some(Entry::Says(..)));
    let found = (0..lines.len()).find(|at| {
        let below = lines.get(at + 1).is_some_and(|line| is_in(ORGANIZER, line));
        below && lines.get(*at).is_some_and(is_person)
    });
    if let Some(at) = found {
        let name = lines.remove(at);
        if let Some(line) = lines.get_mut(at) {
            *line = format!("Organizer: {}", name.trim());
        }
    }
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

/// What a line of a list of guests is.
enum Entry<'l> {
    /// A guest, and whether the line says that they organize, and that they may stay away.
    Guest(&'l str, Option<bool>, bool),
    /// What the guest above is: whether they organize, whether they may stay away.
    Says(bool, bool),
}

fn entry(line: &str) -> Option<Entry<'_>> {
    let line = line.trim();
    // "Accepted: 3", "Optional, Tentative", "3 yes, 2 awaiting"
    let pieces = |text: &str| {
        text.split([',', ':', '(', ')', '–', '—', ';', '•', '·'])
            .map(|piece| piece.trim().trim_start_matches(|c: char| c.is_ascii_digit()).trim())
            .filter(|piece| !piece.is_empty())
            .map(str::to_lowercase)
            .collect::<Vec<_>>()
    };
    let known =
        |piece: &String| is_in(ORGANIZER, piece) || is_in(OPTIONAL, piece) || is_in(SAID, piece);
    let says = pieces(line);
    if !says.is_empty() && says.iter().all(known) {
        let any = |list| says.iter().any(|piece| is_in(list, piece));
        return Some(Entry::Says(any(ORGANIZER), any(OPTIONAL)));
    }
    let end = line.find(['(', '–', '—']).or_else(|| line.find(" - ")).unwrap_or(line.len());
    let (name, behind) = line.split_at_checked(end)?;
    let behind = pieces(behind.trim_start_matches([' ', '-']));
    let fits = is_name(name.trim()) || is_address(name.trim());
    (fits && behind.iter().all(known)).then(|| {
        let any = |list| behind.iter().any(|piece| is_in(list, piece));
        let organizes = (!behind.is_empty()).then(|| any(ORGANIZER));
        Entry::Guest(name.trim(), organizes, any(OPTIONAL))
    })
}

/// How many guests a line says that there are, if guests stand below it: "5 guests", "Uczestnicy
/// (3)", "Tracking".
fn over_guests(line: &str) -> Option<usize> {
    let line = line.trim();
    if let Some((number, word)) = line.split_once(' ')
        && is_in(GUESTS, word)
    {
        return whole(number).and_then(|n| usize::try_from(n).ok());
    }
    let (word, number) = line.split_once('(').unwrap_or((line, ""));
    if !is_in(OVER, word) {
        return None;
    }
    let number = number.trim_end_matches(')');
    if number.is_empty() {
        Some(usize::MAX)
    } else {
        whole(number).and_then(|n| usize::try_from(n).ok())
    }
}

/// Guests below each other, with what each is in a line of its own or behind the name.
fn guests(lines: &mut Vec<String>) {
    for at in 0..lines.len() {
        let Some(most) = lines.get(at).and_then(|line| over_guests(line)) else { continue };
        let mut guests: Vec<(String, bool, bool)> = Vec::new();
        let mut told = most != usize::MAX;
        // What stands above names holds for them, if something stands above the first.
        let mut heading: Option<(bool, bool)> = None;
        let mut used = at + 1;
        let mut apart = false;
        // Whether guests stand below what they answered, and not above it.
        let mut by_answer = false;
        for (place, line) in lines.iter().enumerate().skip(at + 1) {
            let trimmed = line.trim();
            if trimmed.is_empty() || trimmed.bytes().all(|byte| byte.is_ascii_digit()) {
                apart |= trimmed.is_empty();
                continue;
            }
            let heads = std::mem::take(&mut apart);
            match entry(line) {
                Some(Entry::Guest(..)) if guests.len() >= most => break,
                Some(Entry::Guest(name, organizes, optional)) => {
                    told |= organizes.is_some() || heading.is_some();
                    let (above, may) = heading.unwrap_or_default();
                    guests.push((name.to_owned(), organizes.unwrap_or(above), optional || may));
                }
                Some(Entry::Says(organizes, optional)) => {
                    let counts = trimmed.contains(|c: char| c.is_ascii_digit());
                    let of_one = is_in(SAID_OF_ONE, trimmed);
                    if heading.is_some() && (by_answer || !of_one)
                        || (guests.is_empty() || heads) && !counts
                    {
                        by_answer |= guests.is_empty() && (organizes || of_one);
                        heading = Some((organizes, optional));
                    } else if let Some((_, is_organizer, is_optional)) = guests.last_mut() {
                        told |= organizes || optional;
                        *is_organizer |= organizes;
                        *is_optional |= optional;
                    }
                }
                None => break,
            }
            used = place + 1;
        }
        // Without a word of what each is, it is the list of names that other text has, too.
        if guests.is_empty() || !told {
            continue;
        }
        let names = |optional: bool| {
            let of = |(name, organizes, may): &(String, bool, bool)| {
                (!organizes && *may == optional).then(|| name.clone())
            };
            guests.iter().filter_map(of).collect::<Vec<_>>().join("; ")
        };
        let mut new = Vec::new();
        for (name, ..) in guests.iter().filter(|(_, organizes, _)| *organizes).take(1) {
            new.push(format!("Organizer: {name}"));
        }
        for (label, names) in [("Required", names(false)), ("Optional", names(true))] {
            if !names.is_empty() {
                new.push(format!("{label}: {names}"));
            }
        }
        lines.splice(at..used, new);
        return;
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

/// A chat without its frame: who writes first and who else, and what they write.
fn chat(lines: &[&str]) -> Option<Vec<String>> {
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
pub(super) fn with_me(line: &str) -> Option<Vec<&str>> {
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
        ] {
            assert_eq!(of(text), labelled, "{text}");
        }
    }
}
