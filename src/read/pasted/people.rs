//! Who takes part in the meeting of a text.

use super::Labelled;
use crate::read::labels::{self, Label};
use crate::read::reading::{At, Found, Person, Reading};
use crate::read::who::{self, Guests, Sort};
use crate::read::{agenda, body, layout};

/// Whether a name has several words, if the one above it has: "Goals" is no name below "Peter Zell".
pub(super) fn is_long_as(name: &str, above: &str) -> bool {
    let words = |text: &str| text.split_whitespace().count();
    words(name) > 1 || above.lines().next_back().is_none_or(|last| words(last) < 2)
}

/// Whether a line is an address, with a name or a role beside it or without.
pub(in crate::read) fn is_address(line: &str) -> bool {
    let alone =
        !line.contains(' ') || line.contains('<') || line.contains(" - ") || line.contains(" – ");
    line.contains('@') && !line.contains("://") && alone
}

/// What stands in small letters within a name.
const PARTICLES: &str =
    " de del della di da do dos das du des la le van der den von zu zur el al bin ten ter af ";

/// Whether a line can be a name: up to four words that begin with capital letters.
pub(in crate::read) fn is_name(line: &str) -> bool {
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

/// Reads who takes part.
pub(super) fn people(labelled: &Labelled, lines: &[&str], sure: bool, reading: &mut Reading) {
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
        {
            let address = who::written(&entry, last.optional).address;
            if who::is_of(&address, &last.name) {
                last.address = address;
                continue;
            }
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
pub(in crate::read) fn inviter(line: &str) -> Option<&str> {
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
pub(super) fn greeted(line: &str) -> Option<&str> {
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
