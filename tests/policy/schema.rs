//! The schema and the reference say exactly what the parser takes: each field, bound and choice
//! of the schema is tried on both of its sides.

use std::collections::BTreeSet;

use meeting_or_async::policy::{Allowed, Policy, Problem, Wrong};
use serde_json::{Map, Value, json};

const SCHEMA: &str = include_str!("../../docs/policy.schema.json");
const REFERENCE: &str = include_str!("../../docs/policy.md");

fn problems(settings: &Value) -> Vec<Problem> {
    Policy::read(settings, Policy::default()).1
}

/// Puts a value into settings that are right but for it.
type Wrap<'a> = &'a dyn Fn(Value) -> Value;

fn takes(wrap: Wrap, value: Value) {
    let settings = wrap(value);
    let found = problems(&settings);
    assert!(found.is_empty(), "the parser refuses {:.300}\n{found:?}", settings.to_string());
}

fn refuses(wrap: Wrap, value: Value) {
    let settings = wrap(value);
    assert!(!problems(&settings).is_empty(), "the parser takes {:.300}", settings.to_string());
}

fn names(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().map(|name| name.as_str().unwrap()).collect()
}

/// Sentences that are right and wrong for each pattern of the schema.
fn strings(pattern: &str, name: &str) -> (&'static [&'static str], &'static [&'static str]) {
    const DAYS: &[&str] = &["2026-12-24", "2028-02-29", "2999-12-31"];
    const NO_DAYS: &[&str] =
        &["2026-02-30", "1999-12-31", "2026-1-1", "24.12.2026", "2026-12-24T0"];
    const NO_TIMES: &[&str] = &["24:00", "9:00", "09:60", "0900", "09:00:00", "+9:00", ""];
    match (pattern, name) {
        ("^[A-Za-z]{3}$", _) => (&["EUR", "chf"], &["EU", "EURO", "E1R", "", "€€€"]),
        ("^2[0-9]{3}-[0-9]{2}-[0-9]{2}$", _) => (DAYS, NO_DAYS),
        (_, "start") => (&["00:00", "08:59"], NO_TIMES),
        (_, "end") => (&["09:01", "23:59"], NO_TIMES),
        _ => panic!("no examples for {name}: {pattern}"),
    }
}

fn string(name: &str, schema: &Value, wrap: Wrap) {
    refuses(wrap, json!(7));
    let Some(most) = schema["maxLength"].as_u64() else {
        let (right, wrong) = strings(schema["pattern"].as_str().unwrap(), name);
        for text in right {
            takes(wrap, json!(text));
        }
        for text in wrong {
            refuses(wrap, json!(text));
        }
        return;
    };
    let most = usize::try_from(most).unwrap();
    takes(wrap, json!("é".repeat(most)));
    refuses(wrap, json!("é".repeat(most + 1)));
    refuses(wrap, json!(""));
    refuses(wrap, json!(" . "));
}

struct Schema(Value);

impl Schema {
    /// Follows a reference.
    fn of<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(address) => self.0.pointer(address.trim_start_matches('#')).unwrap(),
            None => schema,
        }
    }

    /// A value that the schema allows.
    fn sample(&self, name: &str, schema: &Value) -> Value {
        let schema = self.of(schema);
        match schema["type"].as_str() {
            Some("object") => {
                let either = [&schema["oneOf"][0], &schema["anyOf"][0]];
                let required = either.map(|one| names(&one["required"])).concat();
                let all = [names(&schema["required"]), required].concat();
                let field = |name: &&str| {
                    let value = self.sample(name, &schema["properties"][*name]);
                    ((*name).to_owned(), value)
                };
                Value::Object(all.iter().map(field).collect())
            }
            Some("array") => json!([self.sample(name, &schema["items"])]),
            Some("integer" | "number") => schema["maximum"].clone(),
            Some("string") if schema["maxLength"].is_u64() => json!("words"),
            Some("string") if name == "end" => json!("17:00"),
            Some("string") if name == "start" => json!("09:00"),
            Some("string") => json!(strings(schema["pattern"].as_str().unwrap(), name).0[0]),
            _ => schema["enum"][0].clone(),
        }
    }

    fn check(&self, name: &str, schema: &Value, wrap: Wrap) {
        let schema = self.of(schema);
        if schema.as_object().is_some_and(Map::is_empty) {
            return takes(wrap, json!([1, { "a": null }]));
        }
        takes(wrap, self.sample(name, schema));
        refuses(wrap, Value::Null);
        refuses(wrap, json!(true));
        match schema["type"].as_str() {
            Some("object") => self.object(schema, wrap),
            Some("array") => {
                refuses(wrap, json!({}));
                let most = usize::try_from(schema["maxItems"].as_u64().unwrap()).unwrap();
                let one = self.sample(name, &schema["items"]);
                takes(wrap, Value::Array(vec![one.clone(); most]));
                refuses(wrap, Value::Array(vec![one; most + 1]));
                self.check(name, &schema["items"], &|value| wrap(json!([value])));
            }
            Some(kind @ ("integer" | "number")) => {
                let bound = |bound: &str| schema[bound].as_f64().unwrap();
                let (least, most) = (bound("minimum"), bound("maximum"));
                let step = if kind == "integer" { 1. } else { 0.01 };
                takes(wrap, schema["minimum"].clone());
                takes(wrap, schema["maximum"].clone());
                refuses(wrap, json!(least - step));
                refuses(wrap, json!(most + step));
                refuses(wrap, json!(most.to_string()));
                if kind == "integer" {
                    refuses(wrap, json!(least + 0.5));
                    refuses(wrap, json!(least + 0.001));
                }
            }
            Some("string") => string(name, schema, wrap),
            _ => {
                for choice in names(&schema["enum"]) {
                    takes(wrap, json!(choice));
                    refuses(wrap, json!(choice.to_uppercase()));
                }
                // The parser knows these choices and no others.
                let found = problems(&wrap(json!("")));
                assert!(
                    matches!(&found[..], [Problem { wrong: Wrong::NotAllowed(Allowed::Choice(known)), .. }]
                        if *known == names(&schema["enum"])),
                    "{found:?}"
                );
            }
        }
    }

    fn object(&self, schema: &Value, wrap: Wrap) {
        refuses(wrap, json!([]));
        let whole = self.sample("", schema);
        let properties = schema["properties"].as_object();
        let with = |name: &str, value: Value| {
            let mut object = whole.clone();
            // Of two that exclude each other, the one that is tried stays.
            for other in schema["oneOf"].as_array().into_iter().flatten() {
                let others = names(&other["required"]);
                if schema["oneOf"].to_string().contains(&format!("\"{name}\"")) {
                    for other in others {
                        object.as_object_mut().unwrap().remove(other);
                    }
                }
            }
            object[name] = value;
            wrap(object)
        };
        for (name, schema) in properties.into_iter().flatten() {
            self.check(name, schema, &|value| with(name, value));
        }
        let others = names(&schema["propertyNames"]["enum"]);
        for name in &others {
            self.check(name, &schema["additionalProperties"], &|value| with(name, value));
        }
        for name in whole.as_object().unwrap().keys() {
            let mut object = whole.clone();
            object.as_object_mut().unwrap().remove(name);
            refuses(wrap, object);
        }
        // The parser knows these fields and no others.
        let known: BTreeSet<&str> =
            properties.into_iter().flatten().map(|(name, _)| name.as_str()).chain(others).collect();
        let found = problems(&with("nonsense", json!(1)));
        assert!(
            matches!(&found[..], [Problem { wrong: Wrong::NoSuchField(names), .. }]
                if names.iter().copied().collect::<BTreeSet<_>>() == known),
            "{found:?}\n{known:?}"
        );
    }
}

#[test]
fn the_schema_and_the_parser_take_the_same() {
    let schema = Schema(serde_json::from_str(SCHEMA).unwrap());
    schema.check("policy", &schema.0, &|value| value);
    // What no schema can say stands beside the field.
    let times = json!({ "working_hours": { "start": "17:00", "end": "09:00" } });
    assert_eq!(problems(&times)[0].wrong, Wrong::NotAllowed(Allowed::LaterTime));
}

#[test]
fn the_reference_names_every_setting_and_its_choices() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let row = |name: &str| {
        let start = format!("| `{name}` |");
        REFERENCE.lines().find(|line| line.starts_with(&start)).unwrap_or_else(|| panic!("{name}"))
    };
    let rows = REFERENCE.lines().filter(|line| line.starts_with("| `")).count();
    let settings = schema["properties"].as_object().unwrap();
    assert_eq!(rows, settings.len());
    for (name, setting) in settings {
        let mut said = vec![&setting["enum"], &setting["items"]["enum"]];
        said.push(&setting["propertyNames"]["enum"]);
        for choice in said.into_iter().flat_map(names) {
            assert!(row(name).contains(&format!("`{choice}`")), "{name}: {choice}");
        }
        for bound in ["minimum", "maximum", "maxItems"] {
            let parts = setting["properties"].as_object().into_iter().flat_map(Map::values);
            for bound in parts.chain([setting]).map(|part| &part[bound]).filter(|b| b.is_number()) {
                assert!(row(name).contains(&bound.to_string()), "{name}: {bound}");
            }
        }
    }
}

#[test]
fn the_example_of_the_reference_is_right_and_says_everything() {
    let (_, rest) = REFERENCE.split_once("```json\n").unwrap();
    let (example, _) = rest.split_once("```").unwrap();
    let example: Value = serde_json::from_str(example).unwrap();
    assert_eq!(problems(&example), []);
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    for name in schema["properties"].as_object().unwrap().keys() {
        assert!(example.get(name).is_some() || name == "loaded_factor", "{name}");
    }
}
