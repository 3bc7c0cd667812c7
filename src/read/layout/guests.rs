//! Guests below each other, with what each is.

use super::{is_in, label_of};
use crate::meeting::number::whole;
use crate::read::labels::Label;
use crate::read::pasted::{is_address, is_name};

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

/// A name above the word for who organizes.
pub(super) fn organizer_below(lines: &mut Vec<String>) {
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
pub(super) fn guests(lines: &mut Vec<String>) {
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
