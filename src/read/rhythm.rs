//! How often a meeting takes place: from the rule of a calendar, or in words.

use calcard::icalendar::{ICalendarFrequency, ICalendarRecurrenceRule, ICalendarWeekday};

use super::reading::Rhythm;
use super::when::{month, weekday};
use crate::meeting::number::whole;
use crate::meeting::time::Weekday;

/// The rhythm of a rule.
pub(super) fn of_rule(rule: &ICalendarRecurrenceRule) -> Rhythm {
    if rule.count == Some(1) {
        return Rhythm::Once;
    }
    let interval = rule.interval.unwrap_or(1).max(1);
    let mut days: Vec<u8> = rule.byday.iter().map(|day| day.weekday as u8).collect();
    days.sort_unstable();
    days.dedup();
    match (&rule.freq, interval) {
        (ICalendarFrequency::Daily | ICalendarFrequency::Weekly, 1) if days.len() >= 5 => {
            Rhythm::Daily
        }
        (ICalendarFrequency::Daily, 1) if days.is_empty() => Rhythm::Daily,
        (ICalendarFrequency::Daily | ICalendarFrequency::Weekly, 1) if days.len() == 2 => {
            Rhythm::TwiceAWeek
        }
        (ICalendarFrequency::Daily, 1) if days.len() == 1 => Rhythm::Weekly,
        (ICalendarFrequency::Daily, 7) => Rhythm::Weekly,
        (ICalendarFrequency::Daily, 14) => Rhythm::Fortnightly,
        (ICalendarFrequency::Weekly, 1) if days.len() < 2 => Rhythm::Weekly,
        (ICalendarFrequency::Weekly, 2) if days.len() < 2 => Rhythm::Fortnightly,
        (ICalendarFrequency::Monthly, 1) if once_a_month(rule) => Rhythm::Monthly,
        _ => Rhythm::Other,
    }
}

fn once_a_month(rule: &ICalendarRecurrenceRule) -> bool {
    rule.bysetpos.len() == 1
        || rule.byday.len() + rule.bymonthday.len() < 2 && rule.bysetpos.is_empty()
}

/// The days of the week that a rule names.
pub(super) fn weekdays(rule: &ICalendarRecurrenceRule) -> Vec<Weekday> {
    let of = |day: &ICalendarWeekday| match day {
        ICalendarWeekday::Sunday => Weekday::Sunday,
        ICalendarWeekday::Monday => Weekday::Monday,
        ICalendarWeekday::Tuesday => Weekday::Tuesday,
        ICalendarWeekday::Wednesday => Weekday::Wednesday,
        ICalendarWeekday::Thursday => Weekday::Thursday,
        ICalendarWeekday::Friday => Weekday::Friday,
        ICalendarWeekday::Saturday => Weekday::Saturday,
    };
    let mut days: Vec<Weekday> = rule.byday.iter().map(|day| of(&day.weekday)).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// Words that say a rhythm alone.
const ALONE: [(Rhythm, &str); 5] = [
    (
        Rhythm::Daily,
        "daily weekdays täglich tägliche täglichen täglicher werktäglich werktags quotidien quotidienne diario diaria diariamente giornaliero \
        giornaliera dagelijks diário dagligen dagligt codziennie 毎日 毎平日 每天 每日 每个工作日 ",
    ),
    (
        Rhythm::Weekly,
        "weekly wöchentlich wöchentliche wöchentlichen wöchentlicher wöchentliches hebdomadaire hebdo semanal semanalmente settimanale \
        wekelijks wekelijkse veckovis veckomöte 毎週 每周 每週 週次 ",
    ),
    (
        Rhythm::Fortnightly,
        "fortnightly biweekly bi-weekly 14-tägig zweiwöchentlich vierzehntägig quincenal quinzenal bimensuel \
        quindicinale bisettimanale tweewekelijks tweewekelijkse varannan-vecka 14-tägige 14-tägigen zweiwöchentliche 隔週 隔周 每两周 每兩週 ",
    ),
    (
        Rhythm::Monthly,
        "monthly monatlich monatliche monatlichen monatlicher monatliches comiesięczne mensuel mensuelle mensual mensalmente mensal mensile maandelijks maandelijkse \
        månadsvis månatlig 毎月 每月 月例 ",
    ),
    (
        Rhythm::Other,
        "quarterly vierteljährlich trimestriel trimestral trimestrale yearly annually jährlich regeltermin \
        kwartaal-overleg 四半期 每季度 每年 毎年 ",
    ),
];

/// What adjectives of a rhythm stand before, by how it begins.
const MEETINGS: [&str; 24] = [
    "meeting",
    "call",
    "sync",
    "stand",
    "check",
    "catch",
    "round",
    "sitzung",
    "besprechung",
    "treffen",
    "termin",
    "runde",
    "jour",
    "abstimmung",
    "réunion",
    "point",
    "reunión",
    "seguimiento",
    "riunione",
    "overleg",
    "vergadering",
    "reunião",
    "möte",
    "spotkani",
];

/// Whether a text in small letters speaks of a meeting with its rhythm: "our monthly sync".
pub(super) fn of_a_meeting(lower: &str) -> bool {
    let words =
        || lower.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|w| !w.is_empty());
    words().zip(words().skip(1)).any(|(adjective, noun)| {
        let says = ALONE.iter().any(|(_, list)| list.split_whitespace().any(|it| it == adjective));
        says && MEETINGS.iter().any(|start| noun.starts_with(start))
    })
}

const EVERY: &str = " every each jede jeden jedes jeder alle chaque tous toutes cada todos todas ogni elke iedere varje vart var om om_de co ";
const SKIPPED: &str = " les las los os as on the der den am de on_the ";
const DAYS: &str = " day days tag tage tagen jour jours día días giorno giorni dag dagen dia dias dagar workday working ";
const WORKDAYS: &str = " weekday weekdays workday workdays werktag arbeitstag wochentag werkdag ouvré laborable feriale vardag ";
const WEEKS: &str = " week weeks woche wochen semaine semaines semana semanas settimana settimane weken vecka veckor wk tydzień tygodnie tygodni ";
const MONTHS: &str = " month months monat monate monaten mois mes meses mese mesi maand maanden mês månad månader miesiąc miesiące miesięcy ";
const TWO: &str = " 2 two second other 2nd zwei zweite zweiten zweiter zweites deux deuxième dos segunda segundo due seconda secondo twee tweede andere \
    duas dois två andra annan ";

/// The rhythm that a text says, and the days of the week that it says with it.
pub(super) fn in_words(text: &str) -> Option<(Rhythm, Vec<Weekday>)> {
    let lower: String = text.chars().take(400).collect::<String>().to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .collect();
    let has = |list: &str, word: &str| list.contains(&format!(" {word} "));
    for (at, word) in words.iter().enumerate() {
        if has(EVERY, word)
            && let Some(found) = after_every(words.get(at + 1..).unwrap_or_default())
        {
            return Some(found);
        }
        // "varannan vecka"
        if *word == "varannan" {
            return Some((Rhythm::Fortnightly, Vec::new()));
        }
        for (rhythm, list) in ALONE {
            if list.split_whitespace().any(|alone| alone == *word) {
                // "Weekly on weekdays"
                let workdays = words.iter().skip(at + 1).take(3).any(|word| has(WORKDAYS, word));
                if rhythm == Rhythm::Weekly && workdays {
                    return Some((Rhythm::Daily, Vec::new()));
                }
                return Some((rhythm, days_in(&words)));
            }
        }
    }
    // Languages that do not part words.
    for (rhythm, list) in ALONE {
        if list.split_whitespace().any(|alone| {
            !alone.is_ascii() && alone.chars().all(|c| c > '\u{2E80}') && lower.contains(alone)
        }) {
            return Some((rhythm, Vec::new()));
        }
    }
    // "mardis", "dienstags": on Tuesdays.
    None
}

fn after_every(words: &[&str]) -> Option<(Rhythm, Vec<Weekday>)> {
    let has = |list: &str, word: &str| list.contains(&format!(" {word} "));
    let mut rest = words.iter().copied().take(6).skip_while(|word| has(SKIPPED, word)).peekable();
    let mut number = 1;
    if let Some(word) = rest.peek() {
        if has(TWO, word) {
            number = 2;
            rest.next();
        } else if let Some(n) = whole(word.trim_end_matches(|c: char| "ndrth".contains(c))) {
            number = n;
            rest.next();
        } else if matches!(
            *word,
            "three"
                | "drei"
                | "dritte"
                | "dritten"
                | "third"
                | "trois"
                | "tres"
                | "tre"
                | "drie"
                | "derde"
                | "tredje"
                | "terza"
                | "terzo"
                | "tercer"
                | "tercera"
                | "troisième"
                | "trzeci"
                | "trzy"
                | "four"
                | "vier"
                | "fourth"
                | "first"
                | "ersten"
                | "premier"
                | "primer"
                | "last"
                | "letzten"
        ) {
            number = 3;
            rest.next();
        }
    }
    let mut rest = rest.skip_while(|word| has(SKIPPED, word));
    let unit = rest.next()?;
    let mut days = Vec::new();
    days.extend(weekday(unit));
    let monthly = words.iter().take(8).any(|word| has(MONTHS, word));
    let rhythm = if has(WORKDAYS, unit) && number == 1 {
        Rhythm::Daily
    } else if has(DAYS, unit) {
        match number {
            1 => Rhythm::Daily,
            7 => Rhythm::Weekly,
            14 => Rhythm::Fortnightly,
            _ => Rhythm::Other,
        }
    } else if has(MONTHS, unit) {
        if number == 1 { Rhythm::Monthly } else { Rhythm::Other }
    } else if !days.is_empty() && monthly {
        Rhythm::Monthly
    } else if has(WEEKS, unit) || !days.is_empty() {
        // "every Tuesday and Thursday", "every week on Mon, Wed"; the date behind it is none.
        if days.is_empty() {
            days = days_in(&rest.take(5).collect::<Vec<_>>());
        } else {
            days.extend(days_in(&rest.take(3).collect::<Vec<_>>()));
        }
        days.sort_unstable();
        days.dedup();
        match (number, days.len()) {
            (1, 0 | 1) => Rhythm::Weekly,
            (1, 2) => Rhythm::TwiceAWeek,
            (1, 5..) => Rhythm::Daily,
            (2, 0 | 1) => Rhythm::Fortnightly,
            _ => Rhythm::Other,
        }
    } else {
        return None;
    };
    Some((rhythm, days))
}

/// The days of the week up to the first month, which begins a date.
fn days_in(words: &[&str]) -> Vec<Weekday> {
    let before = words.iter().take_while(|word| month(word).is_none());
    let mut days: Vec<Weekday> = before.filter_map(|word| weekday(word)).collect();
    days.sort_unstable();
    days.dedup();
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rhythm_is_read_in_words() {
        for (text, rhythm) in [
            ("Every week on Thu, until May 9, 2024, 60 occurrence(s)", Rhythm::Weekly),
            ("Occurs every 2 weeks on Monday effective 8/31/2009", Rhythm::Fortnightly),
            ("every second Wednesday", Rhythm::Fortnightly),
            ("Occurs every Tuesday and Thursday from 3 pm", Rhythm::TwiceAWeek),
            ("Jeden Dienstag, gültig ab 08.09.2026", Rhythm::Weekly),
            ("Alle 2 Wochen von 10:00 bis 11:30 am Mittwoch", Rhythm::Fortnightly),
            ("Toutes les 2 semaines le mer.", Rhythm::Fortnightly),
            ("tous les mardis", Rhythm::Weekly),
            ("Weekly from 10am to 11am on Thursday", Rhythm::Weekly),
            ("every 4 weeks", Rhythm::Other),
            ("every weekday", Rhythm::Daily),
            ("Every month on the first Mon", Rhythm::Monthly),
            ("毎週火曜日", Rhythm::Weekly),
            ("varannan vecka", Rhythm::Fortnightly),
            ("Co tydzień we wtorek", Rhythm::Weekly),
            ("Weekly on weekdays", Rhythm::Daily),
            ("zu unserer monatlichen Sitzung", Rhythm::Monthly),
            ("the third Tuesday of every month", Rhythm::Monthly),
        ] {
            assert_eq!(in_words(text).map(|(rhythm, _)| rhythm), Some(rhythm), "{text}");
        }
        assert_eq!(in_words("Let us talk about every detail"), None);
        assert_eq!(in_words("Everyone is welcome"), None);
        assert!(of_a_meeting("for our weekly sync") && !of_a_meeting("the weekly report"));
    }
}
