//! Hours of the clock.

use super::names::weekday;
use super::scanner::{Piece, Scanner};

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
    pub(super) fn times(&self, at: usize) -> Option<(u32, Option<u32>, usize)> {
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
}
