//! Short names between the wasm and its bindings.
//!
//! wasm-bindgen gives each of its functions a name with sixteen random digits, once in the wasm
//! and once in the bindings. They do not pack, and nobody reads them: short ones save 4.7 KB in
//! brotli. wasm-opt gives the short names and tells them as JSON, a line for each.

/// The bindings with the names that wasm-opt told. `None` where a function that the wasm
/// imports is not found once, so that the two would not fit together.
pub(crate) fn shortened(bindings: &str, told: &str) -> Option<String> {
    let mut text = bindings.to_owned();
    for line in told.lines() {
        let words: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        match words.as_slice() {
            // It goes over the wasm until that gets no smaller, and tells the names each time.
            [_, old, new] | [old, new] if old == new => {}
            [module, old, new] => {
                let key = [old, ": function"].concat();
                if text.matches(&key).count() != 1 || !text.contains(&quoted(module)) {
                    return None;
                }
                text = text.replace(&key, &[new, ": function"].concat());
            }
            [old, new] => text = exported(&text, old, new),
            _ => {}
        }
    }
    // The last pass calls the one module that all imports are from by this name.
    Some(text.replace(&quoted("./widget_bg.js"), &quoted("a")))
}

fn quoted(module: &str) -> String {
    ["\"", module, "\": import0"].concat()
}

/// Gives an exported function its short name wherever the bindings call it.
fn exported(text: &str, old: &str, new: &str) -> String {
    let mut out = String::new();
    let mut parts = text.split("wasm.");
    out.extend(parts.next());
    for part in parts {
        out.push_str("wasm.");
        let rest = part.strip_prefix(old).filter(|rest| !rest.starts_with(is_in_a_name));
        match rest {
            Some(rest) => out.extend([new, rest]),
            None => out.push_str(part),
        }
    }
    out
}

fn is_in_a_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_' || character == '$'
}

#[cfg(test)]
mod tests {
    use super::shortened;

    const BINDINGS: &str = r#"
        const ret = wasm.start(mount, wasm.__wbindgen_malloc, wasm.startled);
        const import0 = {
            __wbg_now_16f0c993d5dd6c27: function() { return Date.now(); },
            __wbg_now_16f0c993d5dd6c28: function() { return later.start; },
        };
        return { "./widget_bg.js": import0 };
    "#;

    #[test]
    fn every_name_is_short_on_both_sides() {
        let told = r#"{
 "imports": [
  ["./widget_bg.js", "__wbg_now_16f0c993d5dd6c27", "A"],
  ["./widget_bg.js", "__wbg_now_16f0c993d5dd6c28", "$b"]
 ],
"exports": [
  ["start", "a"],
  ["__wbindgen_malloc", "b"]
 ]
}
{
 "imports": [
  ["a", "A", "A"],
  ["a", "$b", "$b"]
 ],
"exports": [
  ["a", "a"],
  ["b", "b"]
 ]
}"#;
        let expected = r#"
        const ret = wasm.a(mount, wasm.b, wasm.startled);
        const import0 = {
            A: function() { return Date.now(); },
            $b: function() { return later.start; },
        };
        return { "a": import0 };
    "#;
        assert_eq!(shortened(BINDINGS, told).as_deref(), Some(expected));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        for told in [
            r#"["./widget_bg.js", "__wbg_now_0", "A"]"#,
            r#"["./other.js", "__wbg_now_16f0c993d5dd6c27", "A"]"#,
        ] {
            assert_eq!(shortened(BINDINGS, told), None, "{told}");
        }
    }
}
