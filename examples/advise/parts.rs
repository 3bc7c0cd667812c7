//! A meeting of several things: its parts in a line, and what becomes of each.

use meeting_or_async::advice::parts::Whole;
use meeting_or_async::meeting::people::LENGTH;
use meeting_or_async::meeting::purpose::DetailQuestion;
use meeting_or_async::meeting::{Answer, Detail, Purpose};
use meeting_or_async::questions::{MOST_PARTS, Part, Path};
use serde_json::{Map, Value, json};

use super::answers::{Reader, UNKNOWN, names};

/// The fields of a part.
const FIELDS: [&str; 4] = ["purpose", "detail", "about", "minutes"];

impl Reader<'_> {
    /// Reads the parts. Whether there are any; they stand in the place of purpose and detail.
    pub(crate) fn parts(&mut self) -> bool {
        let Some(value) = self.value("parts") else { return false };
        if !matches!(self.asked.answers.path, Path::Plan | Path::Recurring) {
            self.named("parts", value, "they are not asked behind this door", "meeting, series");
            return false;
        }
        let Some(list) = value.as_array().filter(|list| list.len() > 1) else {
            self.named("parts", value, "this is no array of several parts", "two objects or more");
            return false;
        };
        for field in ["purpose", "detail", "miss"] {
            if let Some(value) = self.value(field) {
                self.named(field, value, "each part has its own", "in the objects of parts");
            }
        }
        let (mut parts, mut hard) = (Vec::new(), None);
        for value in list.iter().take(MOST_PARTS) {
            let Some(fields) = value.as_object() else {
                self.named("parts", value, "this is no object", "an object for each part");
                continue;
            };
            let (purpose, detail) = self.part(fields);
            let about = fields.get("about").and_then(Value::as_str).unwrap_or_default();
            let minutes = self.minutes(fields);
            match Part::new(purpose) {
                Some(part) => parts.push((part.with(detail), about.to_owned(), minutes)),
                None => hard = Some(detail),
            }
        }
        if parts.is_empty() {
            return false;
        }
        let rest = u32::try_from(list.len().saturating_sub(MOST_PARTS)).unwrap_or(u32::MAX);
        let answers = &mut self.asked.answers;
        answers.set_parts(&parts, rest);
        // Something hard is a conversation by itself.
        if let Some(detail) = hard {
            answers.add_part(Purpose::Hard);
            answers.set_detail(detail);
        }
        true
    }

    fn part(&mut self, fields: &Map<String, Value>) -> (Option<Purpose>, Answer<Detail>) {
        for (name, value) in fields {
            if !FIELDS.contains(&name.as_str()) {
                self.named(name, value, "a part has no such field", FIELDS.join(", "));
            }
        }
        let said = |name: &str| fields.get(name).filter(|value| !value.is_null());
        let mut purpose = None;
        if let Some(value) = said("purpose") {
            purpose = value.as_str().and_then(Purpose::from_id);
            if purpose.is_none() {
                let allowed = names(Purpose::ALL.map(Purpose::id));
                self.named("purpose", value, "this is no purpose of a part", allowed);
            }
        }
        let Some((value, purpose)) = said("detail").zip(purpose) else {
            return (purpose, Answer::Unknown);
        };
        let question = DetailQuestion::Of(purpose);
        let known = question.choices().find(|detail| value.as_str() == Some(detail.id()));
        if known.is_none() && value.as_str() != Some(UNKNOWN) {
            let allowed = names(question.choices().map(Detail::id).chain([UNKNOWN]));
            self.named("detail", value, "this is no choice", allowed);
        }
        (Some(purpose), known.map_or(Answer::Unknown, Answer::Given))
    }

    fn minutes(&mut self, fields: &Map<String, Value>) -> Option<u32> {
        let value = fields.get("minutes").filter(|value| !value.is_null())?;
        let minutes = value.as_u64().and_then(|minutes| u32::try_from(minutes).ok());
        let minutes = minutes.and_then(|minutes| LENGTH.hold(minutes));
        if minutes.is_none() {
            let allowed = format!("a whole number from {} to {}", LENGTH.least, LENGTH.most);
            self.named("minutes", value, "these are no minutes of a part", allowed);
        }
        minutes
    }
}

/// What becomes of the parts, in their order.
pub(crate) fn parts(whole: &Whole) -> Value {
    let parts = whole.parts.iter().map(
        |part| json!({ "result": part.share.id(), "reason": part.reason.map(|rule| rule.id) }),
    );
    parts.collect()
}
