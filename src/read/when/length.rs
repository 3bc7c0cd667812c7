//! How long something takes.

use super::scanner::{Piece, Scanner};

impl Scanner<'_> {
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
    pub(super) fn length(&self, at: usize) -> Option<(u32, usize)> {
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
pub(in crate::read) fn is_minute(word: &str) -> bool {
    const MINUTES: &str = " min mins minuta minuty minut minute minutes minuten minuto minutos minuti minuut minuter minut 分 ";
    MINUTES.contains(&format!(" {word} "))
}
