//! Days, hours and lengths as people and programs write them, in a dozen languages.

mod days;
mod hours;
mod length;
mod names;
mod scanner;

use crate::meeting::time::{Day, Minute, Now, Weekday};
pub(super) use length::is_minute;
pub(super) use names::{month, weekday};
use scanner::{Piece, Scanner, is_cjk, tokens};

/// What a line says of the time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct When {
    /// The day, if it is said in full or follows from today.
    pub(super) day: Option<Day>,
    /// The day of the week that is said with it.
    pub(super) weekday: Option<Weekday>,
    /// When it begins.
    pub(super) start: Option<Minute>,
    /// When it ends.
    pub(super) end: Option<Minute>,
    /// The last day, if it is another one.
    pub(super) last: Option<Day>,
    /// A length in words, "1 hr 30 mins".
    pub(super) length: Option<u32>,
    /// Whether the order of day and month or the year is ours.
    pub(super) guessed: bool,
    /// Whether a day is there, be it without a year.
    pub(super) has_day: bool,
    /// Where in the line the first of it stands, and what follows the last, in bytes.
    pub(super) span: Option<(usize, usize)>,
}

impl When {
    /// How long it takes.
    pub(super) fn minutes(&self) -> Option<u32> {
        let (Some(start), Some(end)) = (self.start, self.end) else { return self.length };
        let days = self.last.zip(self.day).map_or(0, |(last, day)| last.since(day));
        let mut minutes =
            i32::from(end.of_day()) - i32::from(start.of_day()) + 1440 * days.clamp(0, 60);
        // From 11 pm to half past midnight.
        if minutes <= 0 {
            minutes += 1440;
        }
        u32::try_from(minutes).ok().filter(|m| *m > 0 && *m < 1440)
    }
}

/// What a line says. `english` decides what 9/8/2026 is.
pub(super) fn read(line: &str, now: Option<Now>, english: bool) -> When {
    let mut when = When::default();
    // A line of a calendar entry is short; what is beyond is not looked at.
    let lower: String = line.chars().take(300).flat_map(small).collect();
    let tokens = tokens(&lower);
    let scanner = Scanner { tokens: &tokens, now, english };
    let mut at = 0;
    while at < tokens.len() {
        let next = scanner.step(at, &mut when);
        if let Some(next) = next {
            let begin = at
                .checked_sub(1)
                .and_then(|before| tokens.get(before))
                .map_or(0, |token| token.end);
            let end = next
                .checked_sub(1)
                .and_then(|last| tokens.get(last))
                .map_or(lower.len(), |token| token.end);
            when.span = Some((when.span.map_or(begin, |(first, _)| first), end));
            at = next.max(at + 1);
        } else {
            at += 1;
        }
    }
    when
}

/// Small letters of the same number of bytes, so that places in the line stay.
fn small(c: char) -> impl Iterator<Item = char> {
    let mut lower = c.to_lowercase();
    let one = lower.next().filter(|l| l.len_utf8() == c.len_utf8() && lower.next().is_none());
    let one = one.unwrap_or(c);
    // Blanks that do not break have other lengths; they are white space all the same.
    std::iter::once(one)
}

impl Scanner<'_> {
    fn step(&self, at: usize, when: &mut When) -> Option<usize> {
        // A number within a word or a number: "v4", "#3", "+49".
        let glued = at.checked_sub(1).and_then(|before| self.piece(before));
        if matches!(glued, Some(Piece::Sign('#' | '+' | '/' | '=' | '_' | '@' | '$' | '€' | '£')))
        {
            return None;
        }
        if let Some((year, month, day, open, next)) = self.date(at)
            && self.take_date(year, month, day, when)
        {
            when.has_day = true;
            when.guessed |= open || year.is_none();
            return Some(next);
        }
        if let Some((length, next)) = self.length(at)
            && when.length.is_none()
        {
            when.length = Some(length);
            return Some(next);
        }
        if let Some((start, end, next)) = self.times(at) {
            Self::take_times(start, end, when);
            return Some(next);
        }
        let word = self.word(at)?;
        self.day_in_words(word, at, when)
    }

    fn take_times(start: u32, end: Option<u32>, when: &mut When) {
        let minute = |m: u32| u16::try_from(m).ok().and_then(|m| Minute::new(m / 60, m % 60));
        if when.start.is_none() {
            when.start = minute(start);
            when.end = end.and_then(minute);
        } else if when.end.is_none() && end.is_none() {
            // "from 2 pm on Monday … to 3 pm"; another time in the same line is its end only then.
            when.end = minute(start).filter(|_| when.last.is_some());
        }
    }

    fn day_in_words(&self, word: &str, at: usize, when: &mut When) -> Option<usize> {
        if let Some(weekday) = weekday(word).filter(|_| {
            word.chars().count() > 2
                || self.sign(at + 1).is_some()
                || self.date(self.skip(at + 1)).is_some()
        }) {
            when.weekday = when.weekday.or(Some(weekday));
            return Some(at + 1);
        }
        // 星期一, 月曜日
        let joined: String = (at..at + 3).filter_map(|at| self.word(at)).collect();
        if is_cjk(word.chars().next()?)
            && let Some(weekday) = weekday(&joined)
        {
            when.weekday = when.weekday.or(Some(weekday));
            return Some(at + 3);
        }
        let days = match word {
            "today" | "heute" | "hoy" | "oggi" | "vandaag" | "hoje" | "idag" | "aujourd" => 0,
            "tomorrow" | "mañana" | "domani" | "amanhã" | "imorgon" | "demain" => 1,
            "morgen"
                if at
                    .checked_sub(2)
                    .and_then(|at| self.word(at))
                    .is_none_or(|w| !w.starts_with("gute")) =>
            {
                1
            }
            _ => return None,
        };
        when.has_day = true;
        when.guessed = true;
        when.day = when.day.or(self.now.map(|now| now.day.plus(days)));
        Some(at + 1)
    }

    /// Takes a date into a line, if the calendar has that day. Without a year it is the next one.
    fn take_date(&self, year: Option<u32>, month: u32, day: u32, when: &mut When) -> bool {
        let part = |n| u8::try_from(n).ok();
        let (Some(month), Some(day)) = (part(month), part(day)) else { return false };
        let of = |year| Day::from_ymd(year, month, day);
        // Without a year: any leap year has the day if some year has it.
        let said = year.and_then(|year| i32::try_from(year).ok());
        let Some(exact) = of(said.unwrap_or(2000)) else { return false };
        let date = if said.is_some() { Some(exact) } else { self.nearest(of, when.weekday) };
        match (when.day, date) {
            (None, date) => when.day = date,
            (Some(first), Some(later))
                if later >= first && when.start.is_some() && when.end.is_none() =>
            {
                when.last = Some(later);
            }
            _ => {}
        }
        true
    }

    /// The coming day of a month and day, or the last one if only that falls on the weekday.
    fn nearest(&self, of: impl Fn(i32) -> Option<Day>, weekday: Option<Weekday>) -> Option<Day> {
        let today = self.now?.day;
        let this = today.ymd().0;
        let fits = |day: &Day| weekday.is_none_or(|weekday| day.weekday() == weekday);
        let coming = [this, this + 1].into_iter().filter_map(&of);
        let mut coming = coming.filter(|day| *day >= today && fits(day));
        coming.next().or_else(|| [this, this - 1].into_iter().filter_map(&of).find(fits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_hours_are_read() {
        for (line, day, start, minutes) in [
            (
                "Thu Jan 16, 2020 10am – 11am Pacific Time - Los Angeles",
                Some((2020, 1, 16)),
                Some(600),
                Some(60),
            ),
            (
                "Tuesday, July 23, 2019 9:00 PM-10:00 PM (UTC-08:00) Pacific",
                Some((2019, 7, 23)),
                Some(1260),
                Some(60),
            ),
            (
                "2014年12月15日星期一 13:00-15:00 (UTC+08:00) Beijing",
                Some((2014, 12, 15)),
                Some(780),
                Some(120),
            ),
            ("21 jul 2026 06:00 p. m. Buenos Aires", Some((2026, 7, 21)), Some(1080), None),
            ("Thursday, April 29 · 9:00 – 11:00am", None, Some(540), Some(120)),
            ("today at 10:00 - 11:00 AM Central", None, Some(600), Some(60)),
            (
                "Mittwoch, 4. März 2015 13:00-14:00 (UTC+01:00)",
                Some((2015, 3, 4)),
                Some(780),
                Some(60),
            ),
            ("morgen von 9:30 bis 10 Uhr", None, Some(570), Some(30)),
            ("jeudi 10 septembre 2026 14h00 à 14h45", Some((2026, 9, 10)), Some(840), Some(45)),
            ("2:00 PM  |  (UTC+01:00) Amsterdam  |  1 hr 30 mins", None, Some(840), Some(90)),
            ("2026年10月8日 午後2時30分", Some((2026, 10, 8)), Some(870), None),
            ("14.09.2026 11-12 Uhr", Some((2026, 9, 14)), Some(660), Some(60)),
            ("11:30 PM - 12:15 AM", None, Some(1410), Some(45)),
            ("11 – 1pm", None, Some(660), Some(120)),
            ("Thursday, April 29 \u{b7} 9:00 \u{2013} 11:00am", None, Some(540), Some(120)),
            ("OCP 4.6 workshop - sesión 2", None, None, None),
            ("+1 202 555 0101 US, PIN 12345678", None, None, None),
            ("31.02.2026", None, None, None),
            ("wtorek, 15 września 2026 12:00–12:40", Some((2026, 9, 15)), Some(720), Some(40)),
            (
                "7. Oktober 2026, 19.00 Uhr bis ca. 20.45 Uhr",
                Some((2026, 10, 7)),
                Some(1140),
                Some(105),
            ),
            ("17 september 2026 kl. 13.00–14.00", Some((2026, 9, 17)), Some(780), Some(60)),
            (
                "on Saturday 12 September 2026, village hall, 10–12.",
                Some((2026, 9, 12)),
                Some(600),
                Some(120),
            ),
            ("Start 18:30, end 19:50", None, Some(1110), Some(80)),
            ("wo 16-9-2026 10:00 - 11:00", Some((2026, 9, 16)), Some(600), Some(60)),
            ("eine halbe Stunde", None, None, Some(30)),
            ("prévoir 1h30", None, None, Some(90)),
            ("un'ora", None, None, Some(60)),
            ("hora y media", None, None, Some(90)),
            ("9/3/2026 3:00 PM to 9/3/2026 3:30 PM 30m", Some((2026, 9, 3)), Some(900), Some(30)),
            ("an hour and a half", None, None, Some(90)),
            ("14 h 00 – 16 h 00", None, Some(840), Some(120)),
            ("Montag, 7.9., von 14:30 bis 15:30 Uhr", None, Some(870), Some(60)),
            ("version 4.60-5.20", None, None, None),
        ] {
            let when = read(line, None, true);
            let expected = day.and_then(|(y, m, d)| Day::from_ymd(y, m, d));
            assert_eq!(when.day, expected, "{line}");
            assert_eq!(when.start.map(Minute::of_day), start, "{line}");
            assert_eq!(when.minutes(), minutes, "{line}");
        }
    }
}
