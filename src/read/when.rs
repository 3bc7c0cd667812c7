//! Days, hours and lengths as people and programs write them, in a dozen languages.

use crate::meeting::number::whole;
use crate::meeting::time::{Day, Minute, Now, Weekday};

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

const MONTHS: [&str; 12] = [
    "january jan january. stycznia styczeń januari  januar jänner januari janvier janv enero ene gennaio gen janeiro",
    "february feb lutego luty februar februari février févr fév febrero febbraio fevereiro fev",
    "march mar marca marzec marts märz mär maart mrt mars marzo março",
    "april apr kwietnia kwiecień avril avr abril abr aprile",
    "may mai maja mei mayo maggio mag maio maj",
    "june jun czerwca czerwiec juni juin junio giugno giu junho",
    "july jul lipca lipiec juli juillet juil julio luglio lug julho",
    "august aug sierpnia sierpień août aoû agosto ago augustus augusti",
    "september sep września wrzesień sept septembre septiembre settembre set setembro",
    "october oct października październik oktober okt octobre octubre ottobre ott outubro out",
    "november nov listopada listopad novembre noviembre novembro",
    "december dec grudnia grudzień desember dezember dez décembre déc diciembre dic dicembre dezembro",
];

const WEEKDAYS: [&str; 7] = [
    "monday mon poniedziałek poniedziałki pon mandag mondays montag mo montags lundi lun lundis lunes lunedì lunedi maandag ma segunda-feira segunda måndag mån 月曜日 月曜 星期一 周一 週一",
    "tuesday tue wtorek wtorki wt tirsdag tues tuesdays dienstag di dienstags mardi mardis martes martedì martedi dinsdag terça-feira terça tisdag tis 火曜日 火曜 星期二 周二 週二",
    "wednesday wed środa środę środy śr weds wednesdays mittwoch mi mittwochs mercredi mer mercredis miércoles mié mercoledì mercoledi woensdag wo quarta-feira quarta onsdag ons 水曜日 水曜 星期三 周三 週三",
    "thursday thu czwartek czwartki czw torsdag thur thurs thursdays donnerstag do donnerstags jeudi jeu jeudis jueves jue giovedì giovedi gio donderdag quinta-feira quinta torsdag tors 木曜日 木曜 星期四 周四 週四",
    "friday fri piątek piątki pt fridays freitag fr freitags vendredi ven vendredis viernes vie venerdì venerdi vrijdag vr sexta-feira sexta fredag fre 金曜日 金曜 星期五 周五 週五",
    "saturday sat sobota sobotę lørdag saturdays samstag sonnabend samedi sam sábado sáb sabato sab zaterdag lördag lör 土曜日 土曜 星期六 周六 週六",
    "sunday sun niedziela niedzielę søndag sundays sonntag dimanche dim domingo dom domenica zondag zo söndag sön 日曜日 日曜 星期日 星期天 周日 週日",
];

fn row(table: &[&str], word: &str) -> Option<usize> {
    let word = word.trim_end_matches('.');
    if word.is_empty() {
        return None;
    }
    table.iter().position(|names| names.split(' ').any(|name| name == word))
}

/// The month of a word in small letters, from 1.
pub(super) fn month(word: &str) -> Option<u8> {
    row(&MONTHS, word).and_then(|at| u8::try_from(at + 1).ok())
}

/// The day of the week of a word in small letters.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    row(&WEEKDAYS, word).and_then(|at| Weekday::ALL.get(at).copied())
}

/// A piece of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'t> {
    /// A number of at most four digits, and how many digits it has.
    Number(u32, usize),
    Word(&'t str),
    Sign(char),
    Space,
}

#[derive(Clone, Copy, Debug)]
struct Token<'t> {
    piece: Piece<'t>,
    end: usize,
}

fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = line;
    let mut at = 0;
    while let Some(first) = rest.chars().next() {
        let class = |c: char| {
            if c.is_ascii_digit() {
                1
            } else if is_cjk(c) {
                4
            } else if c.is_alphabetic() || c == '\u{301}' {
                2
            } else if c.is_whitespace() {
                3
            } else {
                5
            }
        };
        let kind = class(first);
        let length = if kind >= 4 {
            first.len_utf8()
        } else {
            rest.find(|c| class(c) != kind).unwrap_or(rest.len())
        };
        let Some((text, after)) = rest.split_at_checked(length) else { break };
        let piece = match kind {
            1 if length <= 4 => Piece::Number(whole(text).unwrap_or(0), length),
            1 => Piece::Word("#"),
            3 => Piece::Space,
            5 => Piece::Sign(first),
            _ => Piece::Word(text),
        };
        at += length;
        tokens.push(Token { piece, end: at });
        rest = after;
    }
    tokens
}

fn is_cjk(c: char) -> bool {
    ('\u{2E80}'..'\u{A000}').contains(&c) || ('\u{AC00}'..'\u{D7B0}').contains(&c)
}

/// Reads along the pieces of a line.
struct Scanner<'t> {
    tokens: &'t [Token<'t>],
    now: Option<Now>,
    english: bool,
}

/// A time as it stands there: minutes of the day, whether half of the day is said, and what follows.
#[derive(Clone, Copy, Debug)]
struct Time {
    minutes: u32,
    half: bool,
    /// Whether it can be nothing else.
    clear: bool,
    /// Whether minutes stand behind a point: "13.00", which may be a number.
    dotted: bool,
    next: usize,
}

impl Scanner<'_> {
    fn piece(&self, at: usize) -> Option<Piece<'_>> {
        self.tokens.get(at).map(|token| token.piece)
    }

    fn skip(&self, mut at: usize) -> usize {
        while self.piece(at) == Some(Piece::Space) {
            at += 1;
        }
        at
    }

    fn number(&self, at: usize) -> Option<(u32, usize)> {
        match self.piece(at) {
            Some(Piece::Number(n, digits)) => Some((n, digits)),
            _ => None,
        }
    }

    fn word(&self, at: usize) -> Option<&str> {
        match self.piece(at) {
            Some(Piece::Word(word)) => Some(word),
            _ => None,
        }
    }

    fn sign(&self, at: usize) -> Option<char> {
        match self.piece(at) {
            Some(Piece::Sign(sign)) => Some(sign),
            _ => None,
        }
    }

    /// "am", "p.m.", "p. m.": whether it is after noon, and what follows.
    fn half(&self, at: usize) -> Option<(bool, usize)> {
        let at = self.skip(at);
        let word = self.word(at)?;
        match word {
            "am" | "pm" => {
                // "am" is German for "on".
                let later = word == "pm"
                    || !matches!(self.word(self.skip(at + 1)), Some(w) if weekday(w).is_some());
                let dot = usize::from(self.sign(at + 1) == Some('.'));
                later.then_some((word == "pm", at + 1 + dot))
            }
            "a" | "p" if self.sign(at + 1) == Some('.') => {
                let m = self.skip(at + 2);
                let dot = usize::from(self.sign(m + 1) == Some('.'));
                (self.word(m) == Some("m")).then_some((word == "p", m + 1 + dot))
            }
            "午" => match self.word(at + 1) {
                Some("後" | "后") => Some((true, at + 2)),
                Some("前") => Some((false, at + 2)),
                _ => None,
            },
            "上" if self.word(at + 1) == Some("午") => Some((false, at + 2)),
            "下" if self.word(at + 1) == Some("午") => Some((true, at + 2)),
            _ => None,
        }
    }

    fn time(&self, at: usize) -> Option<Time> {
        // 午後2時30分
        let before = self
            .word(at)
            .filter(|word| matches!(*word, "午" | "上" | "下"))
            .and_then(|_| self.half(at));
        let at = before.map_or(at, |(_, next)| self.skip(next));
        let (hour, digits) =
            self.number(at).filter(|(hour, digits)| *hour <= 24 && *digits <= 2)?;
        let mut minutes = 0;
        let mut next = at + 1;
        // "14 h 00"
        let apart = self.skip(next);
        if self.word(apart) == Some("h")
            && self.number(self.skip(apart + 1)).is_some_and(|(_, digits)| digits == 2)
        {
            let (minutes, _) = self.number(self.skip(apart + 1)).filter(|(n, _)| *n < 60)?;
            let total = hour * 60 + minutes;
            return (total < 1440).then_some(Time {
                minutes: total,
                half: false,
                clear: true,
                dotted: false,
                next: self.skip(apart + 1) + 1,
            });
        }
        let (mut clear, mut dotted) = (false, false);
        let two =
            |at| self.number(at).filter(|(n, digits)| *n < 60 && *digits == 2).map(|(n, _)| n);
        match self.piece(next) {
            Some(Piece::Sign(':' | '：')) => {
                minutes = two(next + 1)?;
                next += 2;
                if self.sign(next) == Some(':') && two(next + 1).is_some() {
                    next += 2;
                }
                clear = true;
            }
            Some(Piece::Sign('.'))
                if two(next + 1).is_some()
                    && (self.sign(next + 2) != Some('.') || self.number(next + 3).is_none()) =>
            {
                minutes = two(next + 1)?;
                next += 2;
                dotted = true;
            }
            Some(Piece::Word("h" | "u" | "時" | "时" | "点" | "點")) => {
                clear = digits == 2 || self.word(next) != Some("u");
                next += 1;
                if let Some(m) = two(next) {
                    minutes = m;
                    next += 1;
                    next += usize::from(matches!(self.word(next), Some("分")));
                }
            }
            _ => {}
        }
        let after = self.skip(next);
        if matches!(
            self.word(after),
            Some("uhr" | "uur" | "h" | "hrs" | "heures" | "horas" | "Uhr")
        ) {
            clear = true;
            next = after + 1;
        }
        let half = before.map(|(pm, _)| (pm, next)).or_else(|| self.half(next));
        let mut total = hour * 60 + minutes;
        if let Some((pm, end)) = half {
            if hour <= 12 {
                total = (hour % 12) * 60 + minutes + if pm { 720 } else { 0 };
            }
            next = end.max(next);
            clear = true;
        }
        // "4.6" is no time, and "24:00" is midnight.
        (total <= 1440).then_some(Time {
            minutes: total % 1440,
            half: half.is_some(),
            clear,
            dotted,
            next,
        })
    }

    /// What stands between two times.
    fn dash(&self, at: usize) -> Option<usize> {
        let at = self.skip(at);
        match self.piece(at)? {
            Piece::Sign('-' | '–' | '—' | '−' | '~' | '〜' | '～' | '→') => {
                Some(self.skip(at + 1))
            }
            Piece::Word(
                "to" | "bis" | "à" | "a" | "al" | "tot" | "até" | "till" | "until" | "hasta"
                | "alle" | "às" | "ate" | "do" | "至" | "到",
            ) => Some(self.about(self.skip(at + 1))),
            // "Start 18:30, end 19:50"
            Piece::Sign(',') => {
                let at = self.skip(at + 1);
                let ends = matches!(
                    self.word(at),
                    Some("end" | "ends" | "ende" | "fin" | "fine" | "einde" | "slut" | "koniec")
                );
                ends.then(|| self.skip(at + 1))
            }
            _ => None,
        }
    }

    /// Behind a word that an hour is only about: "ca. 20.45".
    fn about(&self, at: usize) -> usize {
        match self.word(at) {
            Some("ca" | "circa" | "etwa" | "about" | "around" | "environ" | "około" | "cirka") => {
                self.skip(at + 1 + usize::from(self.sign(at + 1) == Some('.')))
            }
            _ => at,
        }
    }

    /// One time or two with a dash between them.
    fn times(&self, at: usize) -> Option<(u32, Option<u32>, usize)> {
        let first = self.time(at)?;
        // "3:00 PM to 9/3/2026": a day is no hour.
        let behind = self.dash(first.next).filter(|at| self.date(*at).is_none());
        let Some(second) = behind.and_then(|at| self.time(at)) else {
            return first.clear.then_some((first.minutes, None, first.next));
        };
        let both = first.dotted && second.dotted && first.minutes < second.minutes;
        if !first.clear && !second.clear && !both && !self.is_alone(at, first, second) {
            return None;
        }
        let mut start = first.minutes;
        // "9:00 – 11:00am", "11 – 1pm"
        if second.half && !first.half && first.minutes < 780 {
            let shifted = start % 720 + if second.minutes >= 720 { 720 } else { 0 };
            start = if shifted < second.minutes { shifted } else { start % 720 };
        }
        Some((start, Some(second.minutes), second.next))
    }

    /// Whether two bare numbers are hours: "Saturday, 10–12."
    fn is_alone(&self, at: usize, first: Time, second: Time) -> bool {
        let before = at
            .checked_sub(1)
            .map(|at| if self.piece(at) == Some(Piece::Space) { at.saturating_sub(1) } else { at });
        let before = before
            .and_then(|at| self.sign(at))
            .is_some_and(|sign| matches!(sign, ',' | '(' | '·' | '|'));
        let after = self
            .piece(second.next)
            .is_none_or(|piece| matches!(piece, Piece::Sign('.' | ',' | ')' | ';' | '|')));
        before && after && (360..second.minutes).contains(&first.minutes) && second.minutes <= 1320
    }

    /// A day: year, month, day of the month, whether the order is ours, and what follows.
    fn date(&self, at: usize) -> Option<(Option<u32>, u32, u32, bool, usize)> {
        if let Some((n, digits)) = self.number(at) {
            return self.date_of_number(at, n, digits);
        }
        let month = u32::from(month(self.word(at)?)?);
        let dot = usize::from(self.sign(at + 1) == Some('.'));
        let day_at = self.skip(at + 1 + dot);
        let (day, _) = self.number(day_at).filter(|(n, digits)| *digits <= 2 && *n > 0)?;
        // "May 9:30" is no day.
        if matches!(self.sign(day_at + 1), Some(':')) {
            return None;
        }
        let (year, next) = self.year(self.suffix(day_at + 1));
        Some((year, month, day, false, next))
    }

    /// Whether a day of the week stands before a date, with "the" or a comma between them.
    fn behind_weekday(&self, at: usize) -> bool {
        let before = (at.saturating_sub(6)..at).rev();
        let mut pieces =
            before.filter_map(|at| self.piece(at)).filter(|piece| !matches!(piece, Piece::Space));
        for _ in 0..4 {
            match pieces.next() {
                Some(Piece::Word(word)) if weekday(word).is_some() => return true,
                Some(
                    Piece::Word(
                        "d" | "den" | "der" | "dem" | "le" | "el" | "il" | "am" | "dia" | "día",
                    )
                    | Piece::Sign(',' | '.' | '('),
                ) => {}
                _ => return false,
            }
        }
        false
    }

    /// Behind a day: "th", "st", ".".
    fn suffix(&self, at: usize) -> usize {
        at + usize::from(
            matches!(self.word(at), Some("st" | "nd" | "rd" | "th" | "er" | "º"))
                || matches!(self.sign(at), Some('.' | 'º')),
        )
    }

    /// A year behind a comma or "de".
    fn year(&self, at: usize) -> (Option<u32>, usize) {
        let mut next = self.skip(at);
        for _ in 0..2 {
            if matches!(self.sign(next), Some(',' | '.' | '/' | '-'))
                || matches!(self.word(next), Some("de" | "del" | "of"))
            {
                next = self.skip(next + 1);
            }
        }
        match self.number(next) {
            Some((year, 4)) if (1990..2100).contains(&year) && self.sign(next + 1) != Some(':') => {
                (Some(year), next + 1)
            }
            _ => (None, at),
        }
    }

    fn date_of_number(
        &self,
        at: usize,
        n: u32,
        digits: usize,
    ) -> Option<(Option<u32>, u32, u32, bool, usize)> {
        let part = |at| self.number(at).filter(|(_, digits)| *digits <= 2).map(|(n, _)| n);
        // 2026-09-14, 2026/9/14, 2026年9月14日
        if digits == 4 && (1990..2100).contains(&n) {
            let sep = self.piece(at + 1)?;
            let month = part(at + 2)?;
            let day = part(at + 4)?;
            let fits = match sep {
                Piece::Sign('-' | '/' | '.') => self.piece(at + 3) == Some(sep),
                Piece::Word("年") => self.word(at + 3) == Some("月"),
                _ => false,
            };
            let tail = usize::from(self.word(at + 5) == Some("日"));
            // "2026-09-14T10:00"
            return fits.then_some((Some(n), month, day, false, at + 5 + tail));
        }
        if digits > 2 || n == 0 || n > 31 {
            return None;
        }
        if self.word(at + 1) == Some("月") {
            let tail = usize::from(self.word(at + 3) == Some("日"));
            return Some((None, n, part(at + 2)?, false, at + 3 + tail));
        }
        if let Some(sign @ ('.' | '/' | '-')) = self.sign(at + 1)
            && let Some(other) = part(at + 2)
            && self.sign(at + 3) == Some(sign)
            && let Some((year, year_digits)) = self.number(at + 4)
            && matches!(year_digits, 2 | 4)
        {
            let year = if year_digits == 2 { 2000 + year } else { year };
            let day_first = n > 12 || sign != '/' && other <= 12 || !self.english && other <= 12;
            let (month, day) = if day_first { (other, n) } else { (n, other) };
            let open = sign == '/' && n <= 12 && other <= 12 && n != other;
            return Some((Some(year), month, day, open, at + 5));
        }
        // "Montag, 7.9.", "torsdag d. 10/9": without a year only behind a day of the week.
        if let Some(sign @ ('.' | '/')) = self.sign(at + 1)
            && let Some(month) = part(at + 2).filter(|month| (1..=12).contains(month))
            && !self.english
            && (sign == '/' || self.sign(at + 3) == Some('.'))
            && self.number(at + 4).is_none()
            && self.behind_weekday(at)
        {
            return Some((None, month, n, false, at + 3 + usize::from(sign == '.')));
        }
        // "14. September 2026", "21 jul 2026", "5 de mayo de 2026"
        let mut next = self.skip(self.suffix(at + 1));
        while matches!(self.word(next), Some("de" | "of" | "di")) {
            next = self.skip(next + 1);
        }
        let month = u32::from(month(self.word(next)?)?);
        let dot = usize::from(self.sign(next + 1) == Some('.'));
        let (year, next) = self.year(next + 1 + dot);
        Some((year, month, n, false, next))
    }

    /// "half an hour", "eine halbe Stunde", "une heure", "un'ora": a length without a number.
    fn length_in_words(&self, at: usize) -> Option<(u32, usize)> {
        const HALF: &str = " half halbe halben demi media mezza mezz meia halv pół ";
        const QUARTERS: [(&str, u32); 5] = [
            ("viertelstunde", 15),
            ("dreiviertelstunde", 45),
            ("halvtimme", 30),
            ("kwadrans", 15),
            ("kwartier", 15),
        ];
        const HALF_MORE: [&str; 3] = ["anderthalb", "eineinhalb", "halvannan"];
        const ONE: &str = " a an one eine einer einen une una un een uma en ";
        let word = self.word(at)?;
        if let Some((_, minutes)) = QUARTERS.iter().find(|(name, _)| *name == word) {
            return Some((*minutes, at + 1));
        }
        if HALF_MORE.contains(&word) {
            let unit = self.skip(at + 1);
            return self.word(unit).is_some_and(is_hour).then_some((90, unit + 1));
        }
        let is = |list: &str| list.contains(&format!(" {word} "));
        let minutes = if is(HALF) { 30 } else { 60 };
        // "hora y media", without an article
        let bare = word.chars().count() > 2 && is_hour(word);
        if minutes == 60 && !is(ONE) && !bare {
            return None;
        }
        let mut unit = if bare { at } else { at + 1 };
        for _ in 0..2 {
            let skips =
                matches!(self.piece(unit), Some(Piece::Space | Piece::Sign('-' | '\'' | '’')));
            unit += usize::from(skips);
            // "half an hour"
            let article = minutes == 30 && matches!(self.word(unit), Some("an" | "a"));
            unit += usize::from(article);
        }
        let hour = self.word(unit).filter(|word| is_hour(word) || *word == "godziny")?;
        // "an hour and a half", "une heure et demie", "un'ora e mezza"
        let and = self.skip(unit + 1);
        let more = matches!(self.word(and), Some("and" | "et" | "y" | "e" | "en"));
        let mut half = self.skip(and + 1);
        if self.word(half) == Some("a") {
            half = self.skip(half + 1);
        }
        let says_half =
            matches!(self.word(half), Some("half" | "demie" | "media" | "mezza" | "meia" | "halv"));
        if more && minutes == 60 && says_half {
            return Some((90, half + 1));
        }
        (hour.chars().count() > 2 && !bare).then_some((minutes, unit + 1))
    }

    /// Whether a length stands behind a word: "prévoir 1h30".
    fn is_announced(&self, at: usize) -> bool {
        let before = at.checked_sub(2).and_then(|at| self.word(at));
        before.is_some_and(|word| {
            " prévoir prévoyez durée dure pendant comptez duración dura durata durante dauer dauert duur duurt "
                .contains(&format!(" {word} "))
        })
    }

    /// "1 hr 30 mins", "90 Minuten", "1.5 h".
    fn length(&self, at: usize) -> Option<(u32, usize)> {
        if let Some(found) = self.length_in_words(at) {
            return Some(found);
        }
        if let (Some((hours, 1)), Some("h"), Some((minutes, 2))) =
            (self.number(at), self.word(at + 1), self.number(at + 2))
            && hours < 9
            && minutes < 60
            && self.is_announced(at)
        {
            return Some((hours * 60 + minutes, at + 3));
        }
        let (n, _) = self.number(at).filter(|(n, _)| *n > 0 && *n <= 600)?;
        let mut next = at + 1;
        let mut half = 0;
        if matches!(self.sign(next), Some('.' | ','))
            && let Some((tenths, 1)) = self.number(next + 1)
        {
            half = tenths * 6;
            next += 2;
        }
        let unit = self.skip(next);
        let word = self.word(unit)?;
        // "14 h 00" is a time.
        if word == "h" && self.number(self.skip(unit + 1)).is_some_and(|(_, digits)| digits == 2) {
            return None;
        }
        // "14h00" and "à 14h" are times.
        let is_time = unit == next && (n > 8 || self.number(unit + 1).is_some());
        if is_hour(word) && n <= 24 && !(is_time && word == "h") {
            let mut minutes = n * 60 + half;
            let mut next = unit + 1;
            let mut more =
                self.skip(next + usize::from(matches!(self.sign(next), Some('.' | ','))));
            if matches!(self.word(more), Some("and" | "und" | "et" | "y" | "e" | "en")) {
                more = self.skip(more + 1);
            }
            if let Some((rest, _)) = self.number(more).filter(|(n, _)| *n < 60)
                && self.word(self.skip(more + 1)).is_some_and(is_minute)
            {
                minutes += rest;
                next = self.skip(more + 1) + 1;
            }
            return Some((minutes, next));
        }
        (is_minute(word) && half == 0).then_some((n, unit + 1))
    }
}

fn is_hour(word: &str) -> bool {
    const HOURS: &str = " h hr hrs hour hours std stunde stunden heure heures hora horas ora ore godz godzina godziny godzin uur uren timme timmar tim ";
    HOURS.contains(&format!(" {word} "))
}

/// Whether a word in small letters says minutes.
pub(super) fn is_minute(word: &str) -> bool {
    const MINUTES: &str = " min mins minuta minuty minut minute minutes minuten minuto minutos minuti minuut minuter minut 分 ";
    MINUTES.contains(&format!(" {word} "))
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
