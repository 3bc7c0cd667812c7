//! Which clocks the hours are on: names of the IANA database, of Windows, of display lists in
//! several languages, and invented ones.

use calcard::common::timezone::Tz;
use std::str::FromStr;

use super::reading::Zone;

/// The first city of the lists that Windows shows, and of some that people write; the zone behind it.
const CITIES: &str = "\
amsterdam|ámsterdam|berlin|berlino|berlín|berlijn|bern|münchen|munich|hamburg|köln|frankfurt|mitteleuropäische zeit|mitteleuropa=Europe/Berlin
bruxelles|brüssel|brussels|bruselas|brussel|bryssel|parís|parigi|parijs=Europe/Paris
wien|vienne|viena=Europe/Vienna
rom|roma|mailand|milano|milan=Europe/Rome
zürich|genf|genève|geneva=Europe/Zurich
barcelona|madri=Europe/Madrid
londres|londra|londen|dublin=Europe/London
lissabon|lisboa|lisbonne=Europe/Lisbon
belgrad|belgrado|belgrade=Europe/Budapest
varsovie|warschau|varsovia=Europe/Warsaw
prag|praga=Europe/Prague
athen|atenas|athènes|atene=Europe/Athens
moskau|moscou|moscú|mosca=Europe/Moscow
kiev|kiew|kyiv=Europe/Kyiv
beijing|peking|pékin|pekín|pechino|北京|shenzhen|hangzhou=Asia/Shanghai
osaka|大阪|東京|tokio=Asia/Tokyo
香港=Asia/Hong_Kong
首爾|首尔|séoul=Asia/Seoul
chennai|mumbai|new delhi|delhi|bangalore|bengaluru|pune|hyderabad|india standard time=Asia/Kolkata
kuala lumpur=Asia/Singapore
buenos aires=America/Argentina/Buenos_Aires
brasilia|brasília|rio de janeiro|são paulo=America/Sao_Paulo
seattle|san francisco|san diego=America/Los_Angeles
boston|washington|miami|atlanta|philadelphia=America/New_York
dallas|houston|austin=America/Chicago
canberra=Australia/Sydney
wellington=Pacific/Auckland
guadalajara|mexico|ciudad de méxico=America/Mexico_City
pacific time|pacific|pacific standard time|pacific daylight time|heure du pacifique|hora del pacífico|pst|pdt=America/Los_Angeles
mountain time|mountain|mst|mdt=America/Denver
central time|central|central standard time|central daylight time|cst|cdt=America/Chicago
eastern time|eastern|eastern standard time|eastern daylight time|est|edt|new york time=America/New_York
central european time|central european standard time|central european summer time|cet|cest|mez|mesz|mezs=Europe/Berlin
heure d’europe centrale|heure d'europe centrale|heure normale d’europe centrale=Europe/Paris
hora de europa central|hora estándar de europa central=Europe/Madrid
ora dell’europa centrale|ora dell'europa centrale=Europe/Rome
midden-europese tijd=Europe/Amsterdam
centraleuropeisk tid=Europe/Stockholm
greenwich mean time|bst|british summer time=Europe/London
日本標準時|japan standard time|jst=Asia/Tokyo
中国标准时间|china standard time=Asia/Shanghai
eet|eest=Europe/Helsinki
ist=Asia/Kolkata
sgt=Asia/Singapore
aest|aedt=Australia/Sydney
utc|gmt|z|coordinated universal time|koordinierte weltzeit=UTC
";

/// Names that the database has kept for old files.
const ALIASES: [(&str, &str); 16] = [
    ("CET", "Europe/Berlin"),
    ("MET", "Europe/Berlin"),
    ("EST", "America/New_York"),
    ("EST5EDT", "America/New_York"),
    ("CST6CDT", "America/Chicago"),
    ("MST", "America/Denver"),
    ("MST7MDT", "America/Denver"),
    ("PST8PDT", "America/Los_Angeles"),
    ("America/Buenos_Aires", "America/Argentina/Buenos_Aires"),
    ("Asia/Calcutta", "Asia/Kolkata"),
    ("Asia/Saigon", "Asia/Ho_Chi_Minh"),
    ("Asia/Katmandu", "Asia/Kathmandu"),
    ("Europe/Kiev", "Europe/Kyiv"),
    ("US/Pacific", "America/Los_Angeles"),
    ("US/Eastern", "America/New_York"),
    ("US/Central", "America/Chicago"),
];

/// The zone of a name that a calendar gives.
pub(super) fn named(name: &str) -> Option<Zone> {
    let name = name.trim().trim_matches('"').trim();
    if name.is_empty() {
        return None;
    }
    if let Ok(zone) = Tz::from_str(name) {
        return of(zone);
    }
    // "/freeassociation.sourceforge.net/America/Toronto", "/mozilla.org/20050126_1/Europe/Berlin"
    if let Some(path) = name.strip_prefix('/') {
        let rests = path.match_indices('/').filter_map(|(at, _)| path.get(at + 1..));
        if let Some(zone) = rests.filter_map(|rest| Tz::from_str(rest).ok()).find_map(of) {
            return Some(zone);
        }
    }
    // "(GMT-05.00) Eastern Time (US & Canada)" and what is like it.
    let rest =
        name.strip_prefix('(').and_then(|name| name.split_once(')')).map(|(_, rest)| rest.trim());
    rest.and_then(|rest| Tz::from_str(rest).ok().and_then(of))
        .or_else(|| city(rest.unwrap_or(name)))
}

fn of(zone: Tz) -> Option<Zone> {
    match zone {
        Tz::Floating => None,
        zone if zone.is_utc() => Some(Zone::Utc),
        zone => {
            let name = zone.name()?;
            if matches!(
                &*name,
                "UTC" | "Etc/GMT+0" | "Etc/GMT-0" | "GMT" | "Zulu" | "Etc/Zulu" | "UCT"
            ) {
                return Some(Zone::Utc);
            }
            let alias = ALIASES.iter().find(|(old, _)| *old == name);
            Some(Zone::Named(
                alias.map_or_else(|| name.clone().into_owned(), |(_, new)| (*new).to_owned()),
            ))
        }
    }
}

/// The zone of a city or of a name that people write, in any case.
fn city(name: &str) -> Option<Zone> {
    let lower = name.trim().to_lowercase();
    if lower.is_empty() || lower.len() > 60 {
        return None;
    }
    for line in CITIES.lines() {
        let (names, zone) = line.split_once('=')?;
        if names.split('|').any(|n| n == lower) {
            return if zone == "UTC" {
                Some(Zone::Utc)
            } else {
                Some(Zone::Named(zone.to_owned()))
            };
        }
    }
    let mut words = String::new();
    let plain: String = lower.chars().map(without_accent).collect();
    for word in plain.split_whitespace() {
        if !words.is_empty() {
            words.push('_');
        }
        let mut chars = word.chars();
        words.extend(chars.next().into_iter().flat_map(char::to_uppercase));
        words.push_str(chars.as_str());
    }
    // One word of a zone, not a country or a group of them, and not a side of Australia.
    let side = matches!(&*words, "West" | "North" | "South" | "Central");
    if side
        || words.chars().count() < 4
        || !words.chars().all(|c| c.is_ascii_alphabetic() || c == '_')
    {
        return None;
    }
    let regions = [
        "Europe/",
        "America/",
        "Asia/",
        "Africa/",
        "Australia/",
        "Pacific/",
        "America/Argentina/",
        "Atlantic/",
    ];
    regions.iter().find_map(|region| Tz::from_str(&format!("{region}{words}")).ok().and_then(of))
}

/// The letter that the names of zones have for one with an accent.
fn without_accent(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
        'é' | 'è' | 'ê' => 'e',
        'í' => 'i',
        'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        _ => c,
    }
}

/// The zone in what follows a time: "(UTC+01:00) Amsterdam, Berlin", "Pacific Time - Los Angeles",
/// "(Europe/Amsterdam)", "PST". Also whether it is said in full.
pub(super) fn written(text: &str) -> Option<(Zone, bool)> {
    let text = text.trim().trim_end_matches(['.', '。']).trim();
    // The next sentence is about something else; "a. m." is none.
    let end = text.match_indices(". ").find(|(at, _)| {
        text.get(at + 2..).is_some_and(|next| next.starts_with(char::is_uppercase))
    });
    let text = end.and_then(|(at, _)| text.get(..at)).unwrap_or(text);
    let text: String = text.chars().take(160).collect();
    let ends = |c: char| "()[],;|⋅·".contains(c) || c.is_whitespace();
    for token in text.split(ends) {
        if token.contains('/')
            && token.starts_with(|c: char| c.is_ascii_uppercase())
            && let Some(zone) = Tz::from_str(token).ok().and_then(of)
        {
            return Some((zone, true));
        }
    }
    let rest = after_offset(&text).unwrap_or(&text);
    let rest = rest.trim_matches(|c: char| c.is_whitespace() || "|⋅·,–-".contains(c));
    if let Some(zone) = Tz::from_str(rest).ok().and_then(of) {
        return Some((zone, true));
    }
    // The city after a dash says more than the name before it.
    for dash in [" - ", " – ", " — "] {
        if let Some((_, last)) = rest.rsplit_once(dash)
            && let Some(zone) = city(last.trim_end_matches([')', ' ']))
        {
            return Some((zone, true));
        }
    }
    let mut parts = rest.split([',', ';', '、', '，', '(', ')', '|', '⋅', '/']);
    if let Some(zone) = parts.find_map(city) {
        return Some((zone, rest.contains([',', '、', '(']) || rest.len() > 4));
    }
    // "(hora de Bogotá)", "London time"
    let mut parts = rest.split(['(', ')', ',', ';']).map(str::trim);
    let of_city = |part: &str| {
        let lower = part.to_lowercase();
        let before = ["hora de ", "heure de ", "horário de ", "ora di ", "zeit in ", "czas "];
        let city = before.iter().find_map(|before| lower.strip_prefix(before));
        let city =
            city.or_else(|| lower.strip_suffix(" time")).or_else(|| lower.strip_suffix(" zeit"));
        city.and_then(self::city)
    };
    if let Some(zone) = parts.find_map(of_city) {
        return Some((zone, false));
    }
    // A word of it: "(PST)", "ET". What stands further behind is about something else.
    let mut words = rest.split(ends).filter(|word| word.len() > 1).take(3);
    words
        .find_map(|word| {
            let word = word.trim_end_matches(['?', '.', ':', '!']);
            short(word).or_else(|| city(word))
        })
        .map(|zone| (zone, false))
}

/// "ET" and its like, which are words of other languages in small letters.
fn short(word: &str) -> Option<Zone> {
    let name = match word {
        "ET" => "America/New_York",
        "CT" => "America/Chicago",
        "MT" => "America/Denver",
        "PT" => "America/Los_Angeles",
        _ => return None,
    };
    Some(Zone::Named(name.to_owned()))
}

/// What stands behind "(UTC+08:00)".
fn after_offset(text: &str) -> Option<&str> {
    let at = text.find("(UTC").or_else(|| text.find("(GMT"))?;
    let (offset, rest) = text.get(at..)?.split_once(')')?;
    let rest = rest.trim();
    // "(GMT -04:00, New York)"
    if rest.is_empty() { offset.split_once(',').map(|(_, city)| city) } else { Some(rest) }
}

/// A zone with these offsets in winter and summer, in minutes: one of several, so it is not sure.
pub(super) fn with_offsets(standard: i32, daylight: Option<i32>) -> Option<Zone> {
    let name = match (standard, daylight.filter(|d| *d != standard)) {
        (0, None) => return Some(Zone::Utc),
        (0, Some(60)) => "Europe/London",
        (60, Some(120)) => "Europe/Berlin",
        (120, Some(180)) => "Europe/Athens",
        (180, None) => "Europe/Moscow",
        (330, None) => "Asia/Kolkata",
        (480, None) => "Asia/Shanghai",
        (540, None) => "Asia/Tokyo",
        (600, Some(660)) => "Australia/Sydney",
        (-180, None) => "America/Sao_Paulo",
        (-240, Some(-180)) => "America/Halifax",
        (-300, Some(-240)) => "America/New_York",
        (-360, Some(-300)) => "America/Chicago",
        (-420, Some(-360)) => "America/Denver",
        (-420, None) => "America/Phoenix",
        (-480, Some(-420)) => "America/Los_Angeles",
        _ => return None,
    };
    Some(Zone::Named(name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_found_under_every_name() {
        for (text, zone) in [
            ("(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi.", "Asia/Shanghai"),
            ("(UTC-08:00) Pacific Time (US & Canada).", "America/Los_Angeles"),
            ("Pacific Time - Los Angeles", "America/Los_Angeles"),
            ("Pacific Time (US and Canada)", "America/Los_Angeles"),
            ("Buenos Aires, Georgetown", "America/Argentina/Buenos_Aires"),
            ("Central", "America/Chicago"),
            ("(UTC+01:00) Amsterdam, Berlino, Berna, Roma, Stoccolma, Vienna.", "Europe/Berlin"),
            ("(Europe/Amsterdam)", "Europe/Amsterdam"),
            ("⋅ Mitteleuropäische Zeit – Berlin", "Europe/Berlin"),
            ("大阪、札幌、東京", "Asia/Tokyo"),
            ("Eastern Daylight Time (GMT -04:00, New York)", "America/New_York"),
            ("CET", "Europe/Berlin"),
            (
                "|  (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna  |  1 hr 30 mins",
                "Europe/Berlin",
            ),
        ] {
            assert_eq!(
                written(text).map(|(zone, _)| zone),
                Some(Zone::Named(zone.into())),
                "{text}"
            );
        }
        assert_eq!(written("with Ben and the team"), None);
        assert_eq!(written("would be great, room Oslo if it is free"), None);
        for (text, zone) in [
            ("(hora de Bogotá), empezando el 4 de septiembre", "America/Bogota"),
            ("ET? We need three things", "America/New_York"),
        ] {
            assert_eq!(written(text).map(|(zone, _)| zone), Some(Zone::Named(zone.into())));
        }
        let evolution = "/freeassociation.sourceforge.net/America/Toronto";
        assert_eq!(named(evolution), Some(Zone::Named("America/Toronto".into())));
        assert_eq!(
            named("(GMT-05.00) Eastern Time (US & Canada)"),
            Some(Zone::Named("America/New_York".into()))
        );
    }
}
