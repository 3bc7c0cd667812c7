//! The parts of a site name the build of the parts that they need, in the address: `widget.js?1f3a`.
//! So a cache that kept some files of the build before never joins them with those of this one.

use std::fs;
use std::path::{Path, PathBuf};

use crate::stamp::Stamp;
use crate::{stop, Result};

/// What stands before the name of a part in a script that esbuild has made smaller.
const IN_SCRIPTS: [&str; 4] = ["from\"./", "import\"./", "import(\"./", "new URL(\""];
/// The same in a page.
const IN_PAGES: [&str; 2] = ["href=\"", "src=\""];
/// What a page loads; an icon and a link are no parts of the program.
const PARTS: [&str; 3] = ["js", "css", "wasm"];

/// Puts the build into all addresses of a site, which has no other folders yet. A script that
/// another one asks for also looks at its own address: a server that has gone on to the next build
/// answers with that, whatever the address says.
///
/// Servers may say that these files are in an old encoding, so only ASCII is let through.
pub(crate) fn add(site: &Path) -> Result<()> {
    let names = parts(site);
    let id = id(site);
    let texts: Vec<(PathBuf, String)> = files_here(site, &["js", "css", "html"])
        .into_iter()
        .map(|file| fs::read_to_string(&file).map(|text| (file, text)))
        .collect::<std::io::Result<_>>()
        .or_else(|error| stop(format!("The site cannot be read: {error}.")))?;
    if let Some((file, _)) = texts.iter().find(|(_, text)| !text.is_ascii()) {
        return stop(format!("{} has signs that are not ASCII.", file.display()));
    }
    let is_asked_for = |name: &str| {
        let is_in = |context: &str| {
            let asked = [context, name].concat();
            texts.iter().any(|(_, text)| text.contains(&asked))
        };
        IN_SCRIPTS.into_iter().any(is_in)
    };
    for (file, text) in &texts {
        let extension = file.extension().unwrap_or_default();
        let contexts: &[&str] = if extension == "html" { &IN_PAGES } else { &IN_SCRIPTS };
        let mut stamped = with_build(text, contexts, &names, &id);
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        if extension == "js" && is_asked_for(&name) {
            let check = format!(
                "if(!import.meta.url.endsWith(\"?{id}\"))throw Error(\"{name} is of another build\");\n"
            );
            stamped.insert_str(0, &check);
        }
        let written = fs::write(file, stamped);
        written
            .or_else(|error| stop(format!("{} could not be written: {error}.", file.display())))?;
    }
    Ok(())
}

/// The text with the build behind each part that is named in one of these contexts.
fn with_build(text: &str, contexts: &[&str], names: &[String], id: &str) -> String {
    let mut text = text.to_owned();
    for context in contexts {
        for name in names {
            let mut out = String::with_capacity(text.len());
            let start = [context, name.as_str()].concat();
            let mut rest = text.as_str();
            while let Some((before, after)) = rest.split_once(start.as_str()) {
                out.extend([before, start.as_str()]);
                rest = after;
                // The wasm may have named its own.
                let end = after.find('"').unwrap_or(0);
                let (query, behind) = after.split_at(end);
                if query.is_empty() || query.starts_with('?') {
                    out.extend(["?", id]);
                    rest = behind;
                }
            }
            out.push_str(rest);
            text = out;
        }
    }
    text
}

/// The names of the files that pages and scripts ask for.
fn parts(site: &Path) -> Vec<String> {
    let name = |file: &PathBuf| Some(file.file_name()?.to_str()?.to_owned());
    files_here(site, &PARTS).iter().filter_map(name).collect()
}

fn files_here(site: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let is_one = |file: &PathBuf| {
        let extension = file.extension().and_then(|extension| extension.to_str());
        file.is_file() && extension.is_some_and(|extension| extensions.contains(&extension))
    };
    let entries = fs::read_dir(site).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(is_one).collect();
    found.sort();
    found
}

/// What tells this build from others: a checksum of everything that is in it.
fn id(site: &Path) -> String {
    let mut stamp = Stamp::new();
    for file in files_here(site, &["js", "css", "wasm", "html", "txt"]) {
        stamp.add(file.file_name().unwrap_or_default().as_encoded_bytes());
        stamp.add_file(&file);
    }
    stamp.text()
}

#[cfg(test)]
mod tests {
    use super::{with_build, IN_PAGES, IN_SCRIPTS};

    fn named(text: &str, contexts: &[&str]) -> String {
        let names = ["a.js", "b.wasm"].map(str::to_owned);
        with_build(text, contexts, &names, "12")
    }

    #[test]
    fn what_a_script_asks_for_has_the_build_in_its_address() {
        for (before, after) in [
            ("import{x}from\"./a.js\";", "import{x}from\"./a.js?12\";"),
            (
                "import*as x from\"./a.js?f0\";y={\"./a.js?f0\":x}",
                "import*as x from\"./a.js?12\";y={\"./a.js?f0\":x}",
            ),
            ("await import(\"./a.js\")", "await import(\"./a.js?12\")"),
            ("new URL(\"b.wasm\",import.meta.url)", "new URL(\"b.wasm?12\",import.meta.url)"),
            ("import\"./a.json\"", "import\"./a.json\""),
            ("say(\"a.js\")", "say(\"a.js\")"),
        ] {
            assert_eq!(named(before, &IN_SCRIPTS), after);
        }
    }

    #[test]
    fn so_has_what_a_page_asks_for() {
        assert_eq!(
            named(
                "<link href=\"b.wasm\"><script src=\"a.js\"></script><a href=\"other/a.js\">",
                &IN_PAGES
            ),
            "<link href=\"b.wasm?12\"><script src=\"a.js?12\"></script><a href=\"other/a.js\">"
        );
    }
}
