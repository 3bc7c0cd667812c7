//! Writes advice as one JSON object.

use meeting_or_async::advice::hours::{After, Band, Comparison, Hours, hours};
use meeting_or_async::advice::places::{self, exactly, settled};
use meeting_or_async::advice::rules::Rule;
use meeting_or_async::advice::{Advice, Certainty, Change, Flip, Form, OpenQuestion, Verdict};
use meeting_or_async::letter::draft::{Brief, Draft, after, draft};
use meeting_or_async::meeting::time::Now;
use meeting_or_async::meeting::{Meeting, Sites};
use meeting_or_async::text::Text;
use serde_json::{Map, Value, json};

use super::answers::{Asked, question_id};
use super::letters::letters;
use super::parts::parts;

/// The advice on what was asked. `None` where the purpose is not known.
pub(crate) fn advice(asked: &Asked, now: Now, text: &Text) -> Option<Map<String, Value>> {
    let words = &asked.answers.words().0;
    let policy = &asked.policy;
    let sites = &Sites::find(&words.places, policy.working_hours, text.zones());
    let settle = |meeting: &Meeting| settled(meeting, sites, now.day, &policy.days_off);
    let (meeting, advice, whole) = &asked.answers.advise(&asked.answers.meeting(), &settle)?;
    let whole = whole.as_ref();
    let writes = matches!(advice.verdict, Verdict::GoAsync | Verdict::WriteFirst);
    let forms = match whole {
        Some(whole) => whole.forms(),
        None => vec![Form::fitting(meeting, advice.verdict, words.options.len() > 1)],
    };
    let form = forms.first().copied().filter(|_| writes);
    let inputs = &asked.answers.letters;
    let brief = &Brief { meeting, words, advice, whole, now, policy, sites, letters: inputs };
    let after = after(brief);
    let hours = hours(meeting, advice.verdict, &forms, after, &policy.year);
    let draft = draft(brief);
    let day = draft.compared_from(after, now.day, &policy.days_off);
    let said = |rule: &Rule| {
        let exact = exactly(rule, sites, day, &policy.days_off);
        exact.map_or_else(|| text.get(places::reason(rule, after)), |exact| text.say(&exact))
    };
    let (certainty, open) = certainty(advice.certainty);
    let fields = [
        ("verdict", json!(advice.verdict.id())),
        ("form", json!(form.map(Form::id))),
        ("minutes", json!(whole.map(|whole| whole.minutes))),
        ("parts", whole.map_or(Value::Null, parts)),
        ("apart", apart(asked, now, text)),
        ("certainty", json!(certainty)),
        ("open_question", json!(open)),
        ("possible", advice.possible.iter().map(Verdict::id).collect()),
        ("ready", json!(asked.answers.open_question().is_none())),
        ("quiet", json!(is_quiet(advice))),
        ("reasons", advice.reasons.iter().map(|rule| reason(rule, after, &said(rule))).collect()),
        ("changes", advice.flips.iter().map(change).collect()),
        ("hours", hours.as_ref().map_or(Value::Null, times)),
        ("money", hours.as_ref().and_then(|hours| money(asked, hours)).unwrap_or_default()),
        ("plan", plan(&draft, text)),
        ("letters", letters(&draft, text.draft())),
    ];
    Some(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// Advice on the other parts, if one of them is something hard.
fn apart(asked: &Asked, now: Now, text: &Text) -> Value {
    if !asked.answers.has_apart() {
        return Value::Null;
    }
    let mut answers = asked.answers.clone();
    answers.take_apart();
    let others = Asked { answers, policy: asked.policy.clone() };
    advice(&others, now, text).map_or(Value::Null, Value::Object)
}

/// Whether it is about a person.
fn is_quiet(advice: &Advice) -> bool {
    advice.quiet || advice.verdict == Verdict::GetHelp
}

fn certainty(certainty: Certainty) -> (&'static str, Option<&'static str>) {
    match certainty {
        Certainty::Clear => ("clear", None),
        Certainty::Close => ("close", None),
        Certainty::Probably(OpenQuestion::Detail(question)) => {
            ("probably", Some(question_id(question)))
        }
        Certainty::Probably(OpenQuestion::Tick(tick)) => ("probably", Some(tick.id())),
    }
}

/// A reason in its words.
fn reason(rule: &Rule, after: Option<After>, said: &str) -> Value {
    let (sources, strength) = places::evidence(rule, after);
    let sources: Vec<Value> = sources
        .iter()
        .map(|source| {
            json!({
                "author": source.author,
                "title": source.title,
                "year": source.year,
                "address": source.address,
            })
        })
        .collect();
    json!({
        "rule": rule.id,
        "text": said,
        "strength": strength.id(),
        "sources": sources,
    })
}

/// The change as it would be answered, and the verdict then.
fn change(flip: &Flip) -> Value {
    let change = match flip.change {
        Change::Tick(tick, on) => json!({ "tick": tick.id(), "on": on }),
        Change::Detail(detail) => json!({ question_id(detail.question()): detail.id() }),
    };
    json!({ "change": change, "verdict": flip.verdict.id() })
}

/// A range, in whole units of what `of` gives.
fn range(band: Band, of: impl Fn(u64) -> u64) -> Value {
    json!([of(band.low), of(band.high)])
}

fn times(hours: &Hours) -> Value {
    let minutes = |seconds: u64| (seconds + 30) / 60;
    json!({
        "people": [hours.people.low, hours.people.high],
        "meeting_minutes": range(hours.meeting, minutes),
        "written_minutes": hours.written.map(|written| range(written, minutes)),
        "short_minutes": match hours.after {
            Some(After::Talk(minutes)) => Some(minutes),
            Some(After::Round) | None => None,
        },
        "second_round": hours.after == Some(After::Round),
        "a_year": hours.a_year,
        "comparison": hours.comparison.map(|comparison| match comparison {
            Comparison::Less => "less",
            Comparison::Same => "same",
            Comparison::More => "more",
        }),
        "break_even": hours.break_even,
    })
}

/// Both prices in whole units of the currency, where a rate is given.
fn money(asked: &Asked, hours: &Hours) -> Option<Value> {
    let rate = asked.answers.hourly(&asked.policy)?;
    let whole = |minor: u64| (minor + 50) / 100;
    Some(json!({
        "currency": asked.policy.currency.code(),
        "meeting": range(hours.meeting.cost(rate), whole),
        "written": hours.written.map(|written| range(written.cost(rate), whole)),
    }))
}

/// What happens when.
pub(crate) fn plan(draft: &Draft, text: &Text) -> Value {
    let step = |(when, what): &(String, String)| json!({ "when": when, "what": what });
    draft.plan(text).iter().map(step).collect()
}
