//! Short names between the wasm and its bindings.
//!
//! wasm-bindgen gives each of its functions a name with sixteen random digits, once in the wasm
//! and once in the bindings. They do not pack, and nobody reads them: short ones save 4.7 KB in
//! brotli. wasm-opt gives the short names and tells them as JSON, a line for each. It goes over
//! the wasm until that gets no smaller, and tells the names of each time: what one time named may
//! be named otherwise by the next, or be gone.

use std::collections::HashMap;

/// The module that wasm-opt lets all imports come from.
const MODULE: &str = "a";
/// The module of the functions that wasm-bindgen wrote.
const BINDINGS: &str = "./widget_bg.js";

/// What wasm-opt called everything at last.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// Module, name and short name of each import.
    imports: Vec<(String, String, String)>,
    /// The short name of each export.
    exports: HashMap<String, String>,
}

impl Names {
    /// Reads what wasm-opt told.
    pub(crate) fn read(told: &str) -> Self {
        let mut names = Self::default();
        for (time, telling) in told.split("\"imports\"").skip(1).enumerate() {
            let lines = telling.lines().map(|line| line.split('"').skip(1).step_by(2));
            let (mut imports, mut exports) = (Vec::new(), HashMap::new());
            for words in lines.map(Iterator::collect::<Vec<&str>>) {
                match words.as_slice() {
                    [module, old, new] => imports.push((*module, *old, *new)),
                    [old, new] => drop(exports.insert(*old, *new)),
                    _ => {}
                }
            }
            if time == 0 {
                let owned = |(module, old, new): (&str, &str, &str)| {
                    (module.to_owned(), old.to_owned(), new.to_owned())
                };
                names.imports = imports.into_iter().map(owned).collect();
                let owned = |(old, new): (&str, &str)| (old.to_owned(), new.to_owned());
                names.exports = exports.into_iter().map(owned).collect();
            } else {
                names.imports.retain_mut(|(_, _, name)| {
                    let new = imports.iter().find(|(_, old, _)| old == name);
                    new.map(|(_, _, new)| name.replace_range(.., new)).is_some()
                });
                names.exports.retain(|_, name| {
                    exports.get(name.as_str()).map(|new| name.replace_range(.., new)).is_some()
                });
            }
        }
        names
    }

    /// The bindings with these names. `None` where a function that the wasm imports is not found
    /// once, so that the two would not fit together.
    pub(crate) fn in_bindings(&self, bindings: &str) -> Option<String> {
        let mut text = bindings.to_owned();
        let mut others = String::new();
        for (module, old, new) in &self.imports {
            if module == BINDINGS {
                let key = format!("{old}: function");
                let mut places = text.match_indices(&key).map(|(at, _)| at);
                let at = places.next().filter(|_| places.next().is_none())?;
                if text.get(..at)?.ends_with(is_in_a_name) {
                    return None;
                }
                text.replace_range(at..at + old.len(), new);
            } else {
                let (_, after) = text.split_once(&format!("\"{module}\": "))?;
                let object = after.split(|character| !is_in_a_name(character)).next()?;
                others.extend([new, ": ", object, ".", old, ","]);
            }
        }
        let text = text.replace("const import0 = {", &format!("const import0 = {{{others}"));
        let text = text.replace(&format!("\"{BINDINGS}\": "), &format!("\"{MODULE}\": "));
        Some(self.in_calls(&text))
    }

    /// A script in which each export that it calls on `wasm` has its short name.
    pub(crate) fn in_calls(&self, text: &str) -> String {
        let mut out = String::new();
        let mut parts = text.split("wasm.");
        out.extend(parts.next());
        for part in parts {
            let end = part.find(|character| !is_in_a_name(character)).unwrap_or(part.len());
            let (name, rest) = part.split_at(end);
            out.push_str("wasm.");
            out.push_str(self.exports.get(name).map_or(name, String::as_str));
            out.push_str(rest);
        }
        out
    }
}

fn is_in_a_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_' || character == '$'
}

#[cfg(test)]
mod tests {
    use super::Names;

    const BINDINGS: &str = r#"
        const ret = wasm.start(mount, wasm.__wbindgen_malloc, wasm.startled);
        const import0 = {
            __wbg_now_16f0c993d5dd6c27: function() { return Date.now(); },
            __wbg_now_16f0c993d5dd6c28: function() { return later.start; },
            __wbg_gone_16f0c993d5dd6c29: function() {},
        };
        return { "./widget_bg.js": import0, "./advice-chunk.js": import1 };
    "#;

    #[test]
    fn every_name_is_short_on_both_sides_and_the_last_time_counts() {
        let told = r#"{
 "imports": [
  ["./widget_bg.js", "__wbg_gone_16f0c993d5dd6c29", "A"],
  ["./widget_bg.js", "__wbg_now_16f0c993d5dd6c27", "B"],
  ["./advice-chunk.js", "load", "C"],
  ["./widget_bg.js", "__wbg_now_16f0c993d5dd6c28", "$b"]
 ],
"exports": [
  ["start", "a"],
  ["gone", "b"],
  ["__wbindgen_malloc", "c"]
 ]
}
{
 "imports": [
  ["a", "B", "A"],
  ["a", "C", "B"],
  ["a", "$b", "$b"]
 ],
"exports": [
  ["a", "b"],
  ["c", "a"]
 ]
}"#;
        let expected = r#"
        const ret = wasm.b(mount, wasm.a, wasm.startled);
        const import0 = {B: import1.load,
            A: function() { return Date.now(); },
            $b: function() { return later.start; },
            __wbg_gone_16f0c993d5dd6c29: function() {},
        };
        return { "a": import0, "./advice-chunk.js": import1 };
    "#;
        let names = Names::read(told);
        assert_eq!(names.in_bindings(BINDINGS).as_deref(), Some(expected));
        assert_eq!(names.in_calls("wasm.start; wasm.memory"), "wasm.b; wasm.memory");
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        for import in [
            r#"["./widget_bg.js", "__wbg_now_0", "A"]"#,
            r#"["./widget_bg.js", "bg_now_16f0c993d5dd6c27", "A"]"#,
            r#"["./other.js", "load", "A"]"#,
        ] {
            let told = ["\"imports\": [\n", import].concat();
            assert_eq!(Names::read(&told).in_bindings(BINDINGS), None, "{import}");
        }
    }
}
