//! The settings of an organisation, as the page hands them in.

use js_sys::{Array, Object};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::app::LocaleBundle;
use super::start::Language;
use crate::meeting::Currency;
use crate::policy::{DEPTH, ENTRIES, Policy, Value};

/// The settings, and what is wrong with them, a sentence each.
///
/// A walk to the type that the core reads, because a value that JSON does not have must be a
/// problem with a name here, too, and would end a deserializer.
pub(super) fn read(
    given: &JsValue,
    currency: Currency,
    language: &Language,
) -> (Policy, Vec<String>) {
    let defaults = Policy { currency, ..Policy::default() };
    if given.is_undefined() {
        return (defaults, Vec::new());
    }
    let (policy, problems) = Policy::read(value(given, DEPTH), defaults);
    let mut sentences = Vec::new();
    if !problems.is_empty() {
        let spoken = LocaleBundle::new(language);
        for problem in &problems {
            sentences.push(spoken.text().tell(problem.sentence()));
        }
    }
    (policy, sentences)
}

/// What is wrong with some settings, for the page on which they are written: the name of a
/// setting and a sentence, by turns.
#[wasm_bindgen]
#[must_use]
pub fn problems(given: &JsValue) -> Vec<String> {
    let language = Language::english();
    let spoken = LocaleBundle::new(&language);
    let mut told = Vec::new();
    for problem in Policy::read(value(given, DEPTH), Policy::default()).1 {
        let sentence = spoken.text().tell(problem.sentence());
        told.push(problem.field);
        told.push(sentence);
    }
    told
}

fn value(js: &JsValue, depth: u8) -> Value {
    if let Some(b) = js.as_bool() {
        return Value::Bool(b);
    }
    if let Some(n) = js.as_f64() {
        return Value::number(n);
    }
    if let Some(text) = js.as_string() {
        return Value::text(&text);
    }
    let Some(depth) = depth.checked_sub(1) else { return Value::Deep };
    if let Some(list) = js.dyn_ref::<Array>() {
        let mut values = Vec::new();
        for each in list.iter().take(ENTRIES) {
            values.push(value(&each, depth));
        }
        return Value::List(values);
    }
    let Some(object) = js.dyn_ref::<Object>() else { return Value::Null };
    let mut fields = Vec::new();
    for name in Object::keys(object).iter().take(ENTRIES) {
        // A getter of the page that fails is a value that is not there.
        let field = js_sys::Reflect::get(js, &name).unwrap_or(JsValue::NULL);
        fields.push((name.as_string().unwrap_or_default(), value(&field, depth)));
    }
    Value::Object(fields)
}
