//! Days of the calendar.

use super::names::{month, weekday};
use super::scanner::{Piece, Scanner};

impl Scanner<'_> {
    /// A day: year, month, day of the month, whether the order is ours, and what follows.
    pub(super) fn date(&self, at: usize) -> Option<(Option<u32>, u32, u32, bool, usize)> {
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
}
