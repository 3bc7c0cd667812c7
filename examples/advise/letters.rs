//! The letters: what a program can put into their gaps, and the letters that come out.

use std::collections::BTreeSet;

use meeting_or_async::letter::draft::Draft;
use meeting_or_async::letter::{Filled, GapId, Input, Inputs, Mode, MomentInput};
use meeting_or_async::meeting::number::whole;
use meeting_or_async::meeting::time::{Day, Minute};
use meeting_or_async::text::Text;
use serde_json::{Map, Value, json};

/// What is wrong with a gap: its name, the value, what it is, and what is allowed.
pub(crate) type Refused<'a> = (String, &'a Value, &'static str, String);

/// Reads gaps: text, an array of lines, an option of a choice, or a moment as
/// `{"day": "2026-12-04", "time": "12:00"}` or `{"words": "mid-June"}`.
pub(crate) fn inputs(gaps: &Map<String, Value>) -> (Inputs, Vec<Refused<'_>>) {
    let (mut inputs, mut refused) = (Inputs::default(), Vec::new());
    for (id, value) in gaps {
        let Some(gap) = GapId::from_id(id) else {
            let all: Vec<&str> = GapId::all().map(GapId::id).collect();
            refused.push((id.clone(), value, "there is no gap of this name", all.join(", ")));
            continue;
        };
        match input(gap, value) {
            Ok(input) => inputs.set(gap, input),
            Err(allowed) => {
                refused.push((id.clone(), value, "this cannot be put into the gap", allowed));
            }
        }
    }
    (inputs, refused)
}

fn input(gap: GapId, value: &Value) -> Result<Input, String> {
    let options = gap.options();
    if !options.is_empty() {
        let option = value.as_str().and_then(|id| gap.option(id));
        return option.map(Input::Choice).ok_or_else(|| options.join(", "));
    }
    if gap.is_moment() {
        return moment(value).map(Input::Moment).ok_or_else(|| {
            r#"{"day": "2026-12-04", "time": "12:00"}, each may be left out, or {"words": "mid-June"}"#
                .to_owned()
        });
    }
    let text = match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(lines) => {
            let lines: Option<Vec<&str>> = lines.iter().map(Value::as_str).collect();
            lines.map(|lines| lines.join("\n"))
        }
        _ => None,
    };
    let text = text.ok_or_else(|| "a string, or an array of strings".to_owned())?;
    if text.trim().chars().count() > gap.most() {
        return Err(format!("at most {} characters", gap.most()));
    }
    Ok(Input::Text(text))
}

fn moment(value: &Value) -> Option<MomentInput> {
    let fields = value.as_object()?;
    let text = |name| fields.get(name).map(|value: &Value| value.as_str());
    let day = match text("day") {
        Some(day) => Some(Day::from_iso(day?)?),
        None => None,
    };
    let time = match text("time") {
        Some(time) => Some(minute(time?)?),
        None => None,
    };
    let words = text("words").unwrap_or(Some(""))?.to_owned();
    Some(MomentInput { day, time, words })
}

fn minute(time: &str) -> Option<Minute> {
    let (hour, minute) = time.split_once(':')?;
    let digits = |text| u16::try_from(whole(text)?).ok();
    Minute::new(digits(hour)?, digits(minute)?)
}

/// The letters of a draft: what each is for, its subject and text, its gaps, and those that are
/// needed and open.
pub(crate) fn letters(draft: &Draft, text: &Text) -> Value {
    let mut letters = Vec::new();
    for message in &draft.messages {
        let Some(letter) = message.letter() else { continue };
        let sheet = letter.sheet(text);
        let open = letter.letter(text, Mode::Page).open;
        letters.push(json!({
            "kind": message.kind.id(),
            "letter": letter.id().id(),
            "subject": sheet.subject,
            "text": sheet.plain(),
            "open": open.iter().map(|gap| gap.id()).collect::<Vec<_>>(),
            "gaps": gaps(letter, text),
        }));
    }
    Value::Array(letters)
}

/// What may be put into a letter: each of its gaps with what it takes, for a choice the options
/// that are offered there.
fn gaps(letter: &Filled, text: &Text) -> Value {
    let takes = |gap: GapId| match letter.options(gap, text) {
        Some((offered, _)) => {
            let name = |option: u8| gap.options().get(usize::from(option)).copied();
            json!(offered.into_iter().filter_map(name).collect::<Vec<_>>())
        }
        None if gap.is_moment() => json!("moment"),
        None => json!("text"),
    };
    let own = GapId::all().filter(|gap| letter.has(*gap, text));
    Value::Object(own.map(|gap| (gap.id().to_owned(), takes(gap))).collect())
}

/// Which of the gaps that were filled stand in none of the letters, or with an option that none
/// of them offers.
pub(crate) fn passed_over<'a>(gaps: &'a Map<String, Value>, letters: &[Value]) -> Vec<Refused<'a>> {
    let mut passed_over = Vec::new();
    for (id, value) in gaps {
        // What is no gap, or no option of it, has been named.
        let Some(gap) = GapId::from_id(id) else { continue };
        let is_option = value.as_str().is_some_and(|option| gap.option(option).is_some());
        let own: Vec<&Value> = letters.iter().filter_map(|it| it["gaps"].get(id)).collect();
        let offered: BTreeSet<&str> =
            own.iter().filter_map(|it| it.as_array()).flatten().filter_map(Value::as_str).collect();
        if own.is_empty() {
            let all: BTreeSet<&str> = letters
                .iter()
                .filter_map(|it| it["gaps"].as_object())
                .flat_map(Map::keys)
                .map(String::as_str)
                .collect();
            passed_over.push((id.clone(), value, "no letter here has this gap", join(all)));
        } else if is_option && value.as_str().is_some_and(|option| !offered.contains(option)) {
            passed_over.push((id.clone(), value, "no letter here offers this", join(offered)));
        }
    }
    passed_over
}

fn join(names: BTreeSet<&str>) -> String {
    names.into_iter().collect::<Vec<_>>().join(", ")
}
