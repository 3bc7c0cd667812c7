//! Mail files: the calendar that a mail brings, or else its text with its headers.

use mail_parser::{Address, Message, MessageParser, MimeHeaders, PartType};

use super::reading::{At, Found, Reading, Trouble};
use super::who::{self, Guests, Sort};
use super::{Context, body, calendar, mend, pasted, title};

/// Whether bytes begin like a mail: with headers that programs write, not people.
pub(super) fn is_mail(head: &str) -> bool {
    let mut technical = 0;
    let mut headers = 0;
    for line in head.lines().take(80) {
        if line.starts_with([' ', '\t']) && headers > 0 {
            continue;
        }
        let Some((name, _)) = line
            .split_once(':')
            .filter(|(name, _)| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
        else {
            // mbox files begin with a line "From somebody …".
            if headers == 0 && line.starts_with("From ") {
                continue;
            }
            break;
        };
        headers += 1;
        let name = name.to_ascii_lowercase();
        technical += usize::from(matches!(
            &*name,
            "mime-version"
                | "message-id"
                | "content-type"
                | "received"
                | "return-path"
                | "delivered-to"
                | "x-mailer"
                | "dkim-signature"
                | "content-transfer-encoding"
        ));
    }
    headers >= 2 && technical >= 1
}

/// Reads a mail into a reading. Nothing comes back if it is none after all.
pub(super) fn read(bytes: &[u8], context: &Context, reading: &mut Reading) -> bool {
    let Some(message) = MessageParser::default().parse(bytes) else { return false };
    let mut calendars = Vec::new();
    let mut text = String::new();
    collect(&message, &mut calendars, &mut text, 0);
    // A reader would see the codes of its signs: to decode them weighs more than all of the rest.
    let unreadable = bytes.windows(11).any(|it| it.eq_ignore_ascii_case(b"iso-2022-jp"));
    if unreadable {
        text.clear();
    }
    let from_calendar = !calendars.is_empty();
    if let Some(first) = calendars.first() {
        calendar::read(first, context, reading);
    }
    let read = reading.title.is_some() || reading.next.is_some() || !reading.series.is_empty();
    if from_calendar && read {
        // The mail says the language in more words than the calendar.
        if reading.language.as_ref().is_none_or(|language| !language.sure) {
            let (text, _) = body::bounded(&text);
            let mut of_mail = Reading::default();
            pasted::read(text, context, &mut of_mail);
            if let Some(language) = of_mail.language {
                reading.language = Some(language);
            }
            reading.agenda = reading.agenda.take().or(of_mail.agenda);
        }
        return true;
    }
    if unreadable {
        reading.problem(None, "ISO-2022-JP", Trouble::Characters);
    }
    let (text, cut) = body::bounded(&text);
    if cut {
        reading.problem(None, "", Trouble::Cut);
    }
    // Whoever sends an invitation on does not invite.
    if pasted::is_sent_on(text) {
        pasted::read(text, context, reading);
    }
    if reading.organizer.is_none() {
        headers(&message, reading);
        pasted::read(text, context, reading);
    }
    true
}

fn headers(message: &Message, reading: &mut Reading) {
    // What is written in codes says nothing.
    let readable = |text: &&str| !text.contains('\u{1b}');
    if let Some(subject) = message.subject().filter(readable) {
        let (value, state) = title::cut(subject);
        let place = Found::new(At::Header, subject);
        if !value.is_empty() {
            reading.title = Some(place.clone().sure(value));
        }
        reading.state = state.map(|state| place.sure(state));
    }
    let mut guests = Guests::default();
    let people = |address: Option<&Address>, optional| {
        let mut people = Vec::new();
        for one in address.iter().flat_map(|address| address.iter()) {
            people.push(who::person(
                one.name.as_deref().filter(readable).unwrap_or_default(),
                one.address.as_deref().unwrap_or_default(),
                optional,
            ));
        }
        people
    };
    if let Some(from) =
        people(message.from(), false).into_iter().next().filter(|from| !from.display().is_empty())
    {
        guests.organizer(from.clone());
        // Whoever answers may not be who invites.
        let answers = message.subject().is_some_and(title::is_answer);
        let place = Found::new(At::Header, from.display());
        reading.organizer = Some(if answers { place.unsure(from) } else { place.sure(from) });
    }
    let listed = people(message.to(), false).into_iter().chain(people(message.cc(), true));
    for person in listed {
        guests.add(person, Sort::Anyone);
    }
    let found = (guests.len() > 1).then(|| (Found::new(At::Header, "To"), true));
    guests.finish(found, reading);
}

/// Takes the calendars and the text of a mail and of mails within it.
fn collect(message: &Message, calendars: &mut Vec<Vec<u8>>, text: &mut String, depth: u8) {
    for part in message.parts.iter().take(200) {
        let kind = part.content_type();
        let is_calendar = kind.is_some_and(|kind| {
            let subtype = kind.c_subtype.as_deref().unwrap_or_default();
            subtype.eq_ignore_ascii_case("calendar") || subtype.eq_ignore_ascii_case("ics")
        }) || part
            .attachment_name()
            .is_some_and(|name| name.to_ascii_lowercase().ends_with(".ics"));
        match &part.body {
            PartType::Text(content) if is_calendar => calendars.push(content.as_bytes().to_vec()),
            PartType::Binary(content) | PartType::InlineBinary(content) if is_calendar => {
                calendars.push(content.to_vec());
            }
            PartType::Text(content) if text.trim().is_empty() => text.push_str(content),
            PartType::Message(inner) if depth < 3 => collect(inner, calendars, text, depth + 1),
            _ => {}
        }
    }
    if text.trim().is_empty()
        && let Some(html) = message.parts.iter().find_map(|part| match &part.body {
            PartType::Html(html) => Some(html),
            _ => None,
        })
    {
        text.push_str(&mend::text(html.as_bytes()));
    }
}
