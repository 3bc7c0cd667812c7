//! The text of an invitation without what programs put into it: markup, how to join, older mails.

/// The most text that is looked at, in bytes.
pub(super) const MOST_TEXT: usize = 100 * 1024;

/// The beginning of a text, cut where a character begins; and whether something was cut.
pub(super) fn bounded(text: &str) -> (&str, bool) {
    let end = text.floor_char_boundary(MOST_TEXT);
    (text.get(..end).unwrap_or(text), end < text.len())
}

/// Text without markup, if there is any. Blocks and items become lines.
pub(super) fn plain(text: &str) -> String {
    let text = text.replace(['\u{A0}', '\u{202F}', '\u{2007}'], " ");
    let mut clean = String::with_capacity(text.len());
    clean.extend(text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|c| !is_hidden(*c)));
    let tags =
        ["<br", "<p>", "<p ", "<div", "<li", "<html", "<ul", "<ol", "<b>", "<span", "<table", "</"];
    let head: String = clean.to_ascii_lowercase();
    if tags.iter().any(|tag| head.contains(tag)) { without_tags(&clean) } else { clean }
}

fn is_hidden(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
        || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut numbers: Vec<u32> = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        entities(before, &mut out);
        // An address in angle brackets, or a sign of mathematics, is no tag.
        let near = after.get(..after.floor_char_boundary(3000)).unwrap_or_default();
        let tag = near.find('>').and_then(|at| Some((after.get(..at)?, after.get(at + 1..)?)));
        let tag = tag.filter(|(tag, _)| is_tag(tag));
        let Some((tag, after)) = tag else {
            out.push('<');
            rest = after;
            continue;
        };
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let ends = tag.starts_with('/');
        match (name.to_ascii_lowercase().as_str(), ends) {
            ("ol", false) => numbers.push(1),
            ("ul", false) => numbers.push(0),
            ("ol" | "ul", true) => {
                numbers.pop();
                out.push('\n');
            }
            ("li", false) => {
                out.push('\n');
                for _ in 1..numbers.len() {
                    out.push_str("  ");
                }
                match numbers.last_mut().filter(|n| **n > 0) {
                    Some(n) => {
                        out.push_str(&n.to_string());
                        out.push_str(". ");
                        *n += 1;
                    }
                    None => out.push_str("- "),
                }
            }
            ("br" | "p" | "div" | "tr" | "h1" | "h2" | "h3" | "h4" | "table" | "blockquote", _) => {
                out.push('\n');
            }
            ("td", true) => out.push(' '),
            ("style" | "script" | "head", false) => {
                let end = format!("</{}", name.to_ascii_lowercase());
                rest = after.find(&end).and_then(|at| after.get(at..)).unwrap_or_default();
                continue;
            }
            _ => {}
        }
        rest = after;
    }
    entities(rest, &mut out);
    out
}

fn is_tag(tag: &str) -> bool {
    tag.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!')
        && !tag.contains('@')
        && !tag.starts_with("http")
        && !tag.starts_with("tel:")
}

fn entities(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let entity = after
            .char_indices()
            .take(10)
            .find(|(_, c)| *c == ';')
            .and_then(|(at, _)| after.split_at_checked(at));
        let Some((name, tail)) = entity else {
            out.push('&');
            rest = after;
            continue;
        };
        let c = match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            "nbsp" => Some(' '),
            "auml" => Some('ä'),
            "ouml" => Some('ö'),
            "uuml" => Some('ü'),
            "szlig" => Some('ß'),
            "eacute" => Some('é'),
            _ => name.strip_prefix('#').and_then(code),
        };
        if let Some(c) = c {
            out.push(c);
            rest = tail.get(1..).unwrap_or_default();
        } else {
            out.push('&');
            rest = after;
        }
    }
    out.push_str(rest);
}

fn code(digits: &str) -> Option<char> {
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => crate::meeting::number::whole(digits),
    };
    code.and_then(char::from_u32)
}

/// What stands in a line that tells how to join, in small letters.
const JOINING: &str = "teams.microsoft.|zoom.us|zoomgov|webex.com|meet.google.|tel.meet|gotomeet|goto.com|meet.jit.si|whereby.com|\
aka.ms/|dialin.|mysettings.lync|calendar.google.com|google.com/calendar|support.google|sip:|@zoom|\
meeting id|meeting number|meeting password|passcode|access code|one tap mobile|dial by your location|dial-in|dial in:|\
find your local number|find a local number|local numbers|reset pin|reset dial-in|meeting options|learn more about teams|need help?|system reference|\
join on your computer|join microsoft teams|join zoom|join the meeting|join meeting|join by |join from|join with |join webex|more ways to join|join hangouts|\
microsoft teams meeting|microsoft teams need|click here to join|joining info|joining instructions|video call link|more phone numbers|conference id|phone conference id|\
global call-in|call-in number|toll number|toll-free|host key|event address|video address|for organizers|microsoft teams-besprechung|microsoft teams |\
besprechungs-id|besprechungsnummer|besprechung beitreten|kennung:|kenncode|kennwort|passwort:|zugangscode|zugriffscode|meeting-id|meeting-kennnummer|meeting beitreten|\
schnelleinwahl|einwahl|ortseinwahl|lokale nummern|telefonkonferenz-id|nehmen sie |an besprechung|teilnahmeinformationen|link zum videoanruf|weitere telefonnummern|hilfe?|systemreferenz|besprechungsoptionen|zoom-meeting beitreten|\
id de réunion|id de la réunion|code secret|code d’accès|code d'accès|mot de passe|participer à la réunion|rejoindre|réunion microsoft teams|besoin d'aide|besoin d’aide|référence système|options de réunion|numéro de réunion|\
id de reunión|código de acceso|unirse a|únase a|móvil con un toque|enlace al chat|instrucciones para unirse|reunión de microsoft teams|¿necesita ayuda|enlace de la videollamada|marcar según|\
id riunione|codice di accesso|passcode:|partecipa|riunione di microsoft teams|serve aiuto|\
vergadering-id|vergader-id|wachtwoord|toegangscode|deelnemen|microsoft teams-vergadering|hulp nodig|\
id da reunião|senha de acesso|senha:|ingressar na|entrar na reunião|participe da|precisa de ajuda|reunião do microsoft teams|\
mötes-id|lösenord|anslut|gå med|microsoft teams-möte|behöver du hjälp|ändra inte|den här händelsen|visa din händelse|lösenkod|\
会議 id|会議 に参加|会議に参加|パスコード|参加する|ミーティング id|に参加する|microsoft teams 会議|会议 id|会议号|会议密码|密码:|加入会议|加入 zoom|手机一键|根据您的位置拨号|会议链接|ビデオ通話のリンク|\
united states toll|(toll)|estados unidos|vereinigte staaten|états-unis|stati uniti|instant invitation|you are receiving this|forwarding this invitation|the organizer and be added|invitation from google|\
einladung von google|event details|reply for|view all guest|going?|note: the gmt offset|hinweis: die oben|remarque : le décalage|*~*~|we've got to start meeting|\
is inviting you to|invites you to|lädt sie zu|vous invite à|está invitando a|sta invitando|heeft u uitgenodigd|nodigt u uit|está convidando|bjuder in dig|招待しています|邀请您|邀請您|has invited you|you have been invited";

/// Whether a line tells how to join, or is a rule, an address or a telephone number.
pub(super) fn is_noise(line: &str) -> bool {
    let trimmed = line.trim();
    if trimmed.is_empty() {
        return false;
    }
    let letters = trimmed.chars().filter(|c| c.is_alphabetic()).count();
    let first = trimmed.trim_start_matches(['<', '(', '*', '•', ' ']);
    if letters == 0
        || first.starts_with("http")
        || first.starts_with("www.")
        || first.starts_with('+') && first.chars().nth(1).is_some_and(|c| c.is_ascii_digit())
    {
        return true;
    }
    let digits = trimmed.chars().filter(char::is_ascii_digit).count();
    let is_day = || super::when::read(trimmed, None, true).has_day;
    if digits >= 9 && digits >= letters / 2 && !has_time(trimmed) && !is_day() {
        return true;
    }
    let lower: String = trimmed.chars().take(400).collect::<String>().to_lowercase();
    // A sentence of a person's own may have an address in it.
    let words = lower.split_whitespace().filter(|word| !word.contains("://"));
    let words: Vec<&str> = words.collect();
    let own = words.len() > 7 && lower.contains("://");
    let lower = if own { words.join(" ") } else { lower };
    JOINING.split('|').any(|phrase| lower.contains(phrase))
}

/// Whether a line has a time in it: a colon between digits.
fn has_time(line: &str) -> bool {
    line.as_bytes().windows(4).any(|four| {
        matches!(four, [a, b':', c, d] if a.is_ascii_digit() && c.is_ascii_digit() && d.is_ascii_digit())
    })
}

/// The lines of a text that people wrote: without the joining block of Google, which is marked.
pub(super) fn lines(text: &str) -> Vec<&str> {
    let mut marked = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("-::~") {
            marked = !marked;
        } else if !marked {
            lines.push(line);
        }
    }
    lines
}

/// How many of the lines stand before an older mail that was quoted.
pub(super) fn before_quote(lines: &[&str]) -> usize {
    for (at, line) in lines.iter().enumerate() {
        let line = line.trim();
        let lower: String = line.chars().take(120).collect::<String>().to_lowercase();
        let ruled = lower.starts_with("--")
            && [
                "original message",
                "ursprüngliche nachricht",
                "message d'origine",
                "mensaje original",
                "messaggio originale",
                "oorspronkelijk bericht",
            ]
            .iter()
            .any(|mark| lower.contains(mark));
        let wrote = lower.ends_with(':')
            && (lower.starts_with("on ") && lower.contains("wrote")
                || lower.starts_with("am ") && lower.contains("schrieb")
                || lower.starts_with("le ") && lower.contains("écrit")
                || lower.starts_with("el ") && lower.contains("escribió"));
        let header = ["from:", "von:", "de :", "de:", "da:", "van:", "från:"]
            .iter()
            .any(|label| lower.starts_with(label))
            && lines.iter().skip(at + 1).take(3).any(|next| {
                let next = next.trim().to_lowercase();
                [
                    "sent:",
                    "gesendet:",
                    "envoyé",
                    "enviado",
                    "inviato",
                    "verzonden",
                    "skickat",
                    "to:",
                    "an:",
                    "date:",
                    "datum:",
                ]
                .iter()
                .any(|label| next.starts_with(label))
            });
        if ruled || wrote || header || line.starts_with('>') {
            return at;
        }
    }
    lines.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_lines() {
        let html = "<ul><li>a &amp; b</li><li>c</li></ul>x<br>y <foo@example.org>";
        assert_eq!(plain(html).trim(), "- a & b\n- c\nx\ny <foo@example.org>");
        assert_eq!(plain("<ol><li>a</li><li>b</li></ol>").trim(), "1. a\n2. b");
        assert_eq!(plain("a < b & c"), "a < b & c");
    }
}
