//! Reads the answers of one line, field by field, and names everything that is wrong.
//!
//! The map is walked by hand: a field that cannot be used is named and left out, and the rest
//! still counts.

use std::fmt;

use meeting_or_async::letter::LetterInputs;
use meeting_or_async::meeting::people::{self, Bounds};
use meeting_or_async::meeting::purpose::DetailQuestion;
use meeting_or_async::meeting::sites::MOST_SITES;
use meeting_or_async::meeting::time::Day;
use meeting_or_async::meeting::{
    Answer, Currency, Detail, Often, Place, Purpose, Sites, Tick, Zones,
};
use meeting_or_async::policy::Policy;
use meeting_or_async::questions::field::MOST_FOR_AN_HOUR;
use meeting_or_async::questions::{
    self, Answers, Decides, Field, Inviter, Length, Owner, Path, asks_ticks,
};
use meeting_or_async::text::Text;
use serde_json::{Map, Value, json};

use super::{away, letters};

/// Every field that a line about a meeting may have.
pub(crate) const FIELDS: [&str; 28] = [
    "door",
    "purpose",
    "detail",
    "parts",
    "miss",
    "role",
    "ticks",
    "unsure",
    "people",
    "needed",
    "minutes",
    "often",
    "place",
    "places",
    "preparation",
    "travel",
    "rate",
    "currency",
    "pay",
    "policy",
    "groups",
    "topic",
    "options",
    "decides",
    "decider",
    "owner",
    "inviter",
    "gaps",
];

/// How an invitee says that an invitation does not say what it is for.
pub(crate) const NOT_SAID: &str = "not-said";
/// How "I don't know" is said.
pub(crate) const UNKNOWN: &str = "unknown";

/// What a line asks about.
pub(crate) struct Asked {
    /// What was answered.
    pub(crate) answers: Answers,
    /// The settings of the organisation.
    pub(crate) policy: Policy,
}

/// Something wrong with a line.
pub(crate) struct Problem {
    line: usize,
    /// The field; none where the line as a whole is wrong.
    field: Option<String>,
    what: String,
    value: Value,
    allowed: String,
}

impl Problem {
    /// A line that is no JSON object.
    pub(crate) fn of_line(line: usize, what: String) -> Self {
        let allowed = "one JSON object in one line".to_owned();
        Self { line, field: None, what, value: Value::Null, allowed }
    }

    /// A field that cannot be used.
    pub(crate) fn of_field(
        line: usize,
        field: &str,
        value: &Value,
        what: &str,
        allowed: String,
    ) -> Self {
        let field = shown(&Value::from(field)).as_str().map(str::to_owned);
        Self { line, field, what: what.to_owned(), value: shown(value), allowed }
    }

    /// As it goes out.
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "line": self.line,
            "field": self.field,
            "problem": self.what,
            "value": self.value,
            "allowed": self.allowed,
        })
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        if let Some(field) = &self.field {
            write!(f, "{field}: {}: ", self.value)?;
        }
        write!(f, "{}. Allowed: {}.", self.what, self.allowed)
    }
}

/// What kind of JSON value this is.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// How many characters of a value are shown.
const SHOWN: usize = 60;

/// The value as it is shown: what is long is cut.
fn shown(value: &Value) -> Value {
    let written = match value {
        Value::String(text) => text.clone(),
        Value::Array(_) | Value::Object(_) => value.to_string(),
        Value::Null | Value::Bool(_) | Value::Number(_) => return value.clone(),
    };
    match written.char_indices().nth(SHOWN) {
        Some((at, _)) => Value::String(format!("{}…", written.get(..at).unwrap_or_default())),
        None => value.clone(),
    }
}

/// Reads the fields of a line.
pub(crate) fn read(
    line: usize,
    fields: &Map<String, Value>,
    today: Day,
    text: &Text,
) -> (Asked, Vec<Problem>) {
    let asked = Asked { answers: Answers::default(), policy: Policy::default() };
    let mut reader = Reader { line, fields, asked, problems: Vec::new() };
    // The door and the purpose come first: what else may be said depends on them.
    let path = reader.choice("door", Path::ALL, Path::id).unwrap_or_default();
    reader.asked.answers.path = path;
    if path == Path::Away {
        reader.only(&away::FIELDS, &FIELDS);
        reader.away();
        reader.back(today);
        reader.typed();
        return (reader.asked, reader.problems);
    }
    reader.only(&FIELDS, &away::FIELDS);
    if !reader.parts() {
        reader.purpose();
        reader.detail();
    }
    reader.ticks();
    reader.figures();
    reader.rhythm();
    reader.policy(text);
    reader.money();
    reader.groups();
    reader.words();
    reader.gaps();
    reader.places(text.zones());
    reader.typed();
    (reader.asked, reader.problems)
}

/// A line that is being read.
pub(crate) struct Reader<'a> {
    line: usize,
    fields: &'a Map<String, Value>,
    pub(crate) asked: Asked,
    problems: Vec<Problem>,
}

/// Names, one after the other.
pub(crate) fn names(ids: impl IntoIterator<Item = &'static str>) -> String {
    ids.into_iter().collect::<Vec<_>>().join(", ")
}

impl<'a> Reader<'a> {
    /// Names every field that is not one of these, and whether it belongs to another door.
    fn only(&mut self, these: &[&str], others: &[&str]) {
        for (field, value) in self.fields {
            if these.contains(&field.as_str()) {
                continue;
            }
            let what = if others.contains(&field.as_str()) {
                "it is not asked behind this door"
            } else {
                "there is no such field"
            };
            self.named(field, value, what, these.join(", "));
        }
    }

    pub(crate) fn named(
        &mut self,
        field: &str,
        value: &Value,
        what: &str,
        allowed: impl Into<String>,
    ) {
        self.problems.push(Problem::of_field(self.line, field, value, what, allowed.into()));
    }

    /// The value of a field. One that is `null` is not there.
    pub(crate) fn value(&self, field: &str) -> Option<&'a Value> {
        self.fields.get(field).filter(|value| !value.is_null())
    }

    /// One of a few choices.
    pub(crate) fn choice<T: Copy>(
        &mut self,
        field: &str,
        all: impl IntoIterator<Item = T>,
        id: fn(T) -> &'static str,
    ) -> Option<T> {
        let value = self.value(field)?;
        let mut ids = Vec::new();
        for choice in all {
            if value.as_str() == Some(id(choice)) {
                return Some(choice);
            }
            ids.push(id(choice));
        }
        self.named(field, value, "this is no choice", names(ids));
        None
    }

    fn purpose(&mut self) {
        let path = self.asked.answers.path;
        let invited = path == Path::Invited;
        let ids = Purpose::ALL.map(Purpose::id);
        let allowed = names(ids.into_iter().chain(invited.then_some(NOT_SAID)));
        let Some(value) = self.value("purpose") else {
            // What people would miss says more of a regular meeting.
            if path == Path::Recurring {
                return;
            }
            self.named("purpose", &Value::Null, "it is needed for advice", allowed);
            return;
        };
        let said = value.as_str();
        if let Some(purpose) = said.and_then(Purpose::from_id) {
            self.asked.answers.purpose = Answer::Given(purpose);
        } else if invited && said == Some(NOT_SAID) {
            self.asked.answers.purpose = Answer::Unknown;
        } else {
            let what = "this is no purpose behind this door";
            self.named("purpose", value, what, allowed);
        }
    }

    /// The question that depends on door and purpose, by its own name or by `detail`.
    fn detail(&mut self) {
        let Some(question) = self.asked.answers.detail_question() else { return };
        for field in ["detail", "miss", "role"] {
            let Some(value) = self.value(field) else { continue };
            if field != "detail" && field != question_id(question) {
                let allowed = format!("the field {}", question_id(question));
                self.named(field, value, "it is not asked behind this door", allowed);
                continue;
            }
            let answer = match value.as_str() {
                Some(UNKNOWN) => Some(Answer::Unknown),
                Some(id) => question.choices().find(|choice| choice.id() == id).map(Answer::Given),
                None => None,
            };
            let before = self.asked.answers.detail();
            match answer {
                None => {
                    let ids = question.choices().map(Detail::id).chain([UNKNOWN]);
                    self.named(field, value, "this is no choice", names(ids));
                }
                Some(answer) if before != Answer::Open && before != answer => {
                    self.named(field, value, "another answer stands in detail", "one of the two");
                }
                Some(answer) => self.asked.answers.set_detail(answer),
            }
        }
    }

    /// The tick list. No `ticks` at all is a list of which every statement may be true.
    fn ticks(&mut self) {
        let unsure = match self.value("unsure") {
            None => false,
            Some(value) => value.as_bool().unwrap_or_else(|| {
                self.named("unsure", value, "this is no boolean", "true, false");
                false
            }),
        };
        self.asked.answers.ticks.unsure = !self.ticked() || unsure;
    }

    /// Ticks what is named, and says whether every name was understood: one that was not may have
    /// been any statement, so the others stay open.
    fn ticked(&mut self) -> bool {
        let Some(value) = self.value("ticks") else { return false };
        let purpose = self.asked.answers.purpose();
        let fitting = Tick::ALL.into_iter().filter(|tick| tick.fits(purpose.given()));
        let allowed = format!("an array of {}", names(fitting.map(Tick::id)));
        let Some(list) = value.as_array() else {
            self.named("ticks", value, "this is no array", allowed);
            return false;
        };
        if !list.is_empty() && !asks_ticks(purpose) {
            let what = "nothing is asked where it is about something hard";
            self.named("ticks", value, what, "an empty array");
            return false;
        }
        let mut understood = true;
        for value in list {
            let Some(tick) = value.as_str().and_then(Tick::from_id) else {
                understood = false;
                self.named("ticks", value, "this is no statement", allowed.clone());
                continue;
            };
            if !tick.fits(purpose.given()) {
                let what = "this statement is not offered for this purpose";
                self.named("ticks", value, what, allowed.clone());
            }
            self.asked.answers.set_tick(tick, true);
        }
        understood
    }

    fn figures(&mut self) {
        for (name, field) in [
            ("people", Field::People),
            ("minutes", Field::Length),
            ("preparation", Field::Preparation),
            ("travel", Field::Travel),
        ] {
            let Some(value) = self.value(name) else { continue };
            match figure(value) {
                Some(text) => self.asked.answers.set_typed(field, text),
                None => self.named(name, value, "this is no whole number", allowed(field)),
            }
        }
        self.asked.answers.length = Length::Typed;
    }

    fn rhythm(&mut self) {
        self.asked.answers.often = self.choice("often", Often::ALL, Often::id);
        self.asked.answers.place = self.choice("place", Place::ALL, Place::id);
        let shared = matches!(self.asked.answers.place, Some(Place::Room | Place::Mixed));
        if let Some(value) = self.value("travel").filter(|_| !shared) {
            let what = "nobody travels where nobody shares a room";
            self.named("travel", value, what, "together with place room or mixed");
        }
    }

    /// The settings of the organisation. They name what is wrong with them themselves.
    fn policy(&mut self, text: &Text) {
        let Some(value) = self.value("policy") else { return };
        let (policy, problems) = Policy::read(value, Policy::default());
        self.asked.policy = policy;
        for problem in problems {
            let field = match problem.field.as_str() {
                "policy" => "policy".to_owned(),
                field => format!("policy.{field}"),
            };
            let value = Value::from(problem.value.as_str());
            self.named(&field, &value, &text.say(&problem.sentence()), "see docs/policy.md");
        }
    }

    /// How many people of each group of the settings, by its name there.
    fn groups(&mut self) {
        let Some(value) = self.value("groups") else { return };
        let groups: Vec<String> =
            self.asked.policy.rates.iter().map(|rate| rate.group.clone()).collect();
        let allowed = format!("an object of whole numbers with {}", groups.join(", "));
        let Some(counts) = value.as_object() else {
            self.named("groups", value, "this is no object", allowed);
            return;
        };
        for (name, value) in counts {
            let field = (0..).zip(&groups).find(|(_, group)| *group == name);
            match (field, figure(value)) {
                (Some((n, _)), Some(count)) => {
                    self.asked.answers.set_typed(Field::Group(n), count);
                }
                _ => self.named("groups", value, "there is no such group", allowed.clone()),
            }
        }
    }

    fn money(&mut self) {
        if let Some(value) = self.value("pay") {
            match value.as_bool() {
                Some(pay) => self.asked.answers.pay = pay,
                None => self.named("pay", value, "this is no boolean", "true, false"),
            }
        }
        if let Some(value) = self.value("rate") {
            match amount(value) {
                Some(text) => self.asked.answers.set_typed(Field::Rate, text),
                None => self.named("rate", value, "this is no amount", allowed(Field::Rate)),
            }
        }
        let Some(value) = self.value("currency") else { return };
        if !self.asked.policy.rates.is_empty() {
            let what = "the rates of the settings have a currency";
            self.named("currency", value, what, "without rates in policy");
        } else if let Some(currency) = value.as_str().and_then(Currency::from_code) {
            self.asked.policy.currency = currency;
        } else {
            let allowed = "a code of three letters, as in EUR";
            self.named("currency", value, "this is no currency", allowed);
        }
    }

    /// A field that takes one string.
    pub(crate) fn string(&mut self, field: Field) {
        let name = field.id();
        let Some(value) = self.value(name) else { return };
        match value.as_str() {
            Some(text) => self.asked.answers.set_typed(field, text.to_owned()),
            None => self.named(name, value, "this is no string", allowed(field)),
        }
    }

    /// A field that takes several strings, each of which is a line.
    pub(crate) fn strings(&mut self, field: Field) {
        let name = field.id();
        let Some(value) = self.value(name) else { return };
        let Some(list) = value.as_array() else {
            self.named(name, value, "this is no array", allowed(field));
            return;
        };
        let mut lines = Vec::new();
        for value in list {
            match value.as_str() {
                // One option is one line, whatever was in the string.
                Some(text) => lines.push(text.replace(['\n', '\r'], " ")),
                None => self.named(name, value, "this is no string", allowed(field)),
            }
        }
        self.asked.answers.set_typed(field, lines.join("\n"));
    }

    /// What goes into the gaps of letters. Letters about a person take it too: a program says it
    /// for the letters that it gets.
    pub(crate) fn gaps(&mut self) {
        let Some(value) = self.value("gaps") else { return };
        let Some(gaps) = value.as_object() else {
            self.named("gaps", value, "this is no object", "an object of gaps");
            return;
        };
        let (inputs, refused) = letters::inputs(gaps);
        for (gap, value, what, allowed) in refused {
            self.named(&format!("gaps.{gap}"), value, what, allowed);
        }
        let answers = &mut self.asked.answers;
        answers.letters =
            LetterInputs { open: inputs.clone(), away: inputs.clone(), quiet: inputs };
    }

    /// What goes into the messages, and with them into the plan.
    fn words(&mut self) {
        let owner = self.choice("owner", Owner::ALL, Owner::id).unwrap_or_default();
        let inviter = self.choice("inviter", Inviter::ALL, Inviter::id).unwrap_or_default();
        self.asked.answers.owner = owner;
        self.asked.answers.inviter = inviter;
        for field in [Field::Topic, Field::Decider] {
            self.string(field);
        }
        for field in [Field::Options, Field::Places] {
            self.strings(field);
        }
        self.asked.answers.decides =
            self.choice("decides", Decides::ALL, Decides::id).unwrap_or_default();
        if let Some(value) = self.value("decider").filter(|value| value.is_string()) {
            match self.asked.answers.decides {
                Decides::Other => {}
                // Whoever names the one who decides has said that it is someone else.
                Decides::Open => self.asked.answers.decides = Decides::Other,
                Decides::Me | Decides::All => {
                    self.named("decider", value, "nobody else decides", "with decides other");
                }
            }
        }
    }

    /// The places that nobody knows, and those that are too many.
    fn places(&mut self, zones: &dyn Zones) {
        let named = self.asked.answers.words().0.places;
        for unknown in Sites::find(&named, self.asked.policy.working_hours, zones).unknown {
            let what = "no such place is known";
            self.named("places", &Value::from(unknown), what, allowed(Field::Places));
        }
        if let Some(first) = named.get(MOST_SITES) {
            let what = "from this one on, places are too many";
            self.named("places", &Value::from(first.as_str()), what, allowed(Field::Places));
        }
    }

    /// What the core finds wrong with what was typed.
    fn typed(&mut self) {
        for questions::Problem { field, trouble } in self.asked.answers.problems() {
            let name = name(field);
            let value = self.value(name).unwrap_or(&Value::Null);
            let what = match trouble {
                questions::Trouble::NotANumber => "this is no number that can be used".to_owned(),
                questions::Trouble::TooSmall(least) => format!("it is less than {least}"),
                questions::Trouble::TooLarge(most) => format!("it is more than {most}"),
                questions::Trouble::TooLong { has, .. } => format!("it has {has} characters"),
            };
            self.named(name, value, &what, allowed(field));
        }
    }
}

/// The name of a question, which is also that of the field that answers it.
pub(crate) fn question_id(question: DetailQuestion) -> &'static str {
    match question {
        DetailQuestion::Of(_) => "detail",
        DetailQuestion::Miss => "miss",
        DetailQuestion::Role => "role",
    }
}

/// The name of a typed field in a line.
fn name(field: Field) -> &'static str {
    match field {
        Field::Length => "minutes",
        Field::Group(_) => "groups",
        Field::Point(_) | Field::PointMinutes(_) => "parts",
        _ => field.id(),
    }
}

/// What a typed field takes.
pub(crate) fn allowed(field: Field) -> String {
    let within =
        |bounds: Bounds| format!("a whole number from {} to {}", bounds.least, bounds.most);
    match field {
        Field::People => format!("{}, or a range such as \"3-4\"", within(people::PEOPLE)),
        Field::Group(_) => within(people::OF_A_GROUP),
        Field::Length | Field::PointMinutes(_) => within(people::LENGTH),
        Field::Preparation => within(people::PREPARATION),
        Field::Travel => within(people::TRAVEL),
        Field::Rate => format!(
            "what one hour of one person costs, from 0 to {MOST_FOR_AN_HOUR}: a number, or a \
             string such as \"62.50\""
        ),
        Field::Options | Field::Helpers | Field::Alone | Field::MustRun => {
            format!("an array of strings, {} characters in all", field.most_characters())
        }
        Field::Places => format!(
            "an array of at most {MOST_SITES} big cities or IANA time zones, {} characters in all",
            field.most_characters()
        ),
        Field::Topic
        | Field::Decider
        | Field::Notes
        | Field::Reach
        | Field::Contact
        | Field::Point(_) => {
            format!("a string of {} characters at most", field.most_characters())
        }
    }
}

/// A whole number as someone would type it.
fn figure(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        // A number too large for 64 bits comes as a float; written out, the core can bound it.
        Value::Number(n) => Some(match n.as_f64().filter(|_| n.is_f64()) {
            Some(float) if float.fract() == 0.0 => format!("{float:.0}"),
            _ => n.to_string(),
        }),
        _ => None,
    }
}

/// An amount as someone would type it.
fn amount(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        // Two decimals: a point before three digits would group thousands.
        Value::Number(n) => match n.as_f64().filter(|_| n.is_f64()) {
            Some(float) => Some(format!("{float:.2}")),
            None => Some(n.to_string()),
        },
        _ => None,
    }
}
