//! One line of answers to one line of advice.

use meeting_or_async::meeting::time::{Day, Minute, Now};
use meeting_or_async::questions::Path;
use meeting_or_async::text::Text;
use serde_json::{Map, Value, json};

use super::answers::{self, Problem};
use super::{away, letters, output};

/// The day that it is where no other one is given: year, month, day of the month.
pub(crate) const TODAY: (i32, u8, u8) = (2026, 11, 23);

/// What stays the same for all lines.
pub(crate) struct Advisor<'a> {
    text: &'a Text<'a>,
    now: Now,
}

/// The answer to a line.
pub(crate) struct Line {
    /// What goes out.
    pub(crate) json: Value,
    /// Everything that is wrong with the line.
    pub(crate) problems: Vec<Problem>,
}

impl<'a> Advisor<'a> {
    /// Gives advice on this day, at noon.
    pub(crate) fn new(text: &'a Text<'a>, today: Day) -> Self {
        let now = Now { day: today, minute: Minute::NOON };
        Self { text, now }
    }

    /// Answers a line; the first one has the number 1.
    pub(crate) fn answer(&self, number: usize, line: &[u8]) -> Line {
        let (advice, problems) = match object(line) {
            Ok(fields) => {
                let (asked, mut problems) = answers::read(number, &fields, self.now.day, self.text);
                let advice = if asked.answers.path == Path::Away {
                    Some(away::plan(&asked, self.now, self.text))
                } else {
                    output::advice(&asked, self.now, self.text)
                };
                if let Some(advice) = &advice {
                    problems.extend(passed_over(number, &fields, advice));
                }
                (advice, problems)
            }
            Err(why) => (None, vec![Problem::of_line(number, why)]),
        };
        let mut json = Map::from_iter([("line".to_owned(), json!(number))]);
        json.extend(advice.unwrap_or_default());
        let named = problems.iter().map(Problem::to_json).collect();
        json.insert("problems".to_owned(), Value::Array(named));
        Line { json: Value::Object(json), problems }
    }
}

/// What was filled in and stands in no letter of the advice.
fn passed_over(
    number: usize,
    fields: &Map<String, Value>,
    advice: &Map<String, Value>,
) -> Vec<Problem> {
    let Some(gaps) = fields.get("gaps").and_then(Value::as_object) else { return Vec::new() };
    let apart = advice.get("apart").and_then(|apart| apart.get("letters"));
    let lists = advice.get("letters").into_iter().chain(apart).filter_map(Value::as_array);
    let letters: Vec<Value> = lists.flatten().cloned().collect();
    let passed_over = letters::passed_over(gaps, &letters).into_iter();
    let named = passed_over.map(|(gap, value, what, allowed)| {
        Problem::of_field(number, &format!("gaps.{gap}"), value, what, allowed)
    });
    named.collect()
}

/// The JSON object of a line, or why it is none.
fn object(line: &[u8]) -> Result<Map<String, Value>, String> {
    // Some editors put a mark at the start of a file. It says nothing.
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    match serde_json::from_slice(line) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(other) => Err(format!("the line is {}, no JSON object", answers::kind(&other))),
        Err(error) => Err(format!("the line is no JSON object: {error}")),
    }
}
