//! Someone who will be away: what a line may say, and what it gets.

use meeting_or_async::letter::draft::{AwayBrief, away};
use meeting_or_async::meeting::time::{Day, Now};
use meeting_or_async::questions::{Field, Know, Path, Reach};
use meeting_or_async::text::Text;
use serde_json::{Map, Value, json};

use super::answers::{Asked, Reader, UNKNOWN, names};
use super::letters::letters as letters_of;
use super::output::plan as plan_of;

/// Every field that a line may have behind this door.
pub(crate) const FIELDS: [&str; 11] = [
    "door", "from", "back", "helpers", "alone", "must-run", "reach", "reach-at", "tell", "contact",
    "gaps",
];

impl Reader<'_> {
    /// What is said about being away.
    pub(crate) fn away(&mut self) {
        self.asked.answers.absence.from = self.date("from", "");
        if self.value("back").and_then(Value::as_str) == Some(UNKNOWN) {
            self.asked.answers.absence.back_unknown = true;
        } else {
            self.asked.answers.absence.back = self.date("back", ", or \"unknown\"");
        }
        for field in [Field::Helpers, Field::Alone, Field::MustRun] {
            self.strings(field);
        }
        let reach = self.choice("reach", Reach::ALL, Reach::id).unwrap_or_default();
        self.asked.answers.absence.reach = reach;
        self.string(Field::Reach);
        self.string(Field::Contact);
        self.tell();
        self.gaps();
    }

    /// A day as in "2026-11-23".
    fn date(&mut self, field: &str, or: &str) -> Option<Day> {
        let value = self.value(field)?;
        let found = value.as_str().and_then(Day::from_iso);
        if found.is_none() {
            let allowed = format!("YYYY-MM-DD, as in \"2026-11-23\"{or}");
            self.named(field, value, "this is no day", allowed);
        }
        found
    }

    /// Who else should know.
    fn tell(&mut self) {
        let Some(value) = self.value("tell") else { return };
        let allowed = format!("an array of {}", names(Know::ALL.map(Know::id)));
        let Some(list) = value.as_array() else {
            self.named("tell", value, "this is no array", allowed);
            return;
        };
        for value in list {
            let who = Know::ALL.into_iter().find(|know| value.as_str() == Some(know.id()));
            match who {
                Some(know) => self.asked.answers.absence.set_know(know, true),
                None => {
                    self.named("tell", value, "nobody of that name is offered", allowed.clone());
                }
            }
        }
    }

    /// What is wrong with the day back, which depends on the day that it is.
    pub(crate) fn back(&mut self, today: Day) {
        let Some(earliest) = self.asked.answers.absence.back_too_early(today) else { return };
        let (year, month, day) = earliest.ymd();
        let value = self.value("back").unwrap_or(&Value::Null);
        let allowed = format!("{year:04}-{month:02}-{day:02} or later");
        self.named("back", value, "nobody can be back on this day", allowed);
    }
}

/// The plan of someone who will be away. There is no verdict, and nobody asks why.
pub(crate) fn plan(asked: &Asked, now: Now, text: &Text) -> Map<String, Value> {
    let (words, _) = asked.answers.away_words(now.day);
    let (days_off, letters) = (&asked.policy.days_off, &asked.answers.letters);
    let draft = away(&AwayBrief { words: &words, now, days_off, letters });
    let fields = [
        ("door", json!(Path::Away.id())),
        ("plan", plan_of(&draft, text)),
        ("letters", letters_of(&draft, text.draft())),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
