//! What is made of the finished site: the page with its styles in it, the whole page as one
//! file, and the same files once more under a name that never changes, laid out as a package
//! of npm.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{answer, answer_aloud, passes, program};
use crate::repo::Repo;
use crate::stamp::files;
use crate::{build_id, stop, Error, Result};

/// Where the single file lies in the site.
const SINGLE: &str = "single/meeting-or-async.html";
/// The script that a page has in it.
pub(crate) const FIRST: &str = "first.js";
/// Pages with scripts, which do nothing beside the single file.
const WITH_SCRIPTS: [&str; 2] = ["index.html", "install.html"];

/// Puts the styles into the page, and the single file and the package into a finished site.
pub(crate) fn add(repo: &Repo, site: &Path) -> Result<()> {
    let page = single(repo, site)?;
    let documents = documents(repo, site)?;
    let styled = spoken(repo, &styled(repo, site, "index.html")?)?;
    let version = version(repo)?;
    let written = write(&site.join(SINGLE), &page)
        .and_then(|()| write(&site.join("index.html"), &styled))
        .and_then(|()| {
            let mut documents = documents.iter();
            documents.try_for_each(|(name, page)| write(&site.join("single").join(name), page))
        });
    written.or_else(|error| stop(format!("The single file could not be written: {error}.")))?;
    build_id::add(site)?;
    let written = copy_site(site, &site.join(&version))
        .and_then(|()| write(&site.join("package.json"), &manifest(&version)));
    written.or_else(|error| stop(format!("The package could not be put together: {error}.")))
}

/// The tag's script under its lasting name, with what a page writes to be sure of it.
pub(crate) fn integrity(repo: &Repo) -> Result<String> {
    let version = version(repo)?;
    let script = repo.dist().join(&version).join("embed.js");
    let hash = hashes(repo, "sha384", &[script])?;
    Ok(format!("{version}/embed.js  integrity=\"sha384-{}\"", hash.concat()))
}

/// The version of the widget, from its manifest.
fn version(repo: &Repo) -> Result<String> {
    let manifest = fs::read_to_string(repo.at("Cargo.toml")).unwrap_or_default();
    let mut lines = manifest.lines().filter_map(|line| line.strip_prefix("version = \""));
    match lines.next() {
        Some(version) => Ok(version.trim_end_matches('"').to_owned()),
        None => stop("Cargo.toml names no version."),
    }
}

fn manifest(version: &str) -> String {
    format!(
        r#"{{
  "name": "meeting-or-async",
  "version": "{version}",
  "description": "Does this need a meeting? A tag for any page",
  "license": "MIT OR Apache-2.0",
  "type": "module",
  "main": "embed.js",
  "types": "embed.d.ts",
  "customElements": "custom-elements.json",
  "exports": {{
    ".": {{ "types": "./embed.d.ts", "default": "./embed.js" }},
    "./*": "./*"
  }}
}}
"#
    )
}

/// The files of the site so far, with its folders.
fn copy_site(site: &Path, to: &Path) -> std::io::Result<()> {
    for file in files(site) {
        let place = to.join(file.strip_prefix(site).unwrap_or(&file));
        place.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::copy(&file, place)?;
    }
    Ok(())
}

/// What lies beside the single file, which links to it: every page without scripts, with its
/// styles in it, and the schemas.
fn documents(repo: &Repo, site: &Path) -> Result<Vec<(String, String)>> {
    let mut documents = Vec::new();
    for file in files(site).iter().filter(|file| file.parent() == Some(site)) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_page = file.extension().is_some_and(|extension| extension == "html");
        if is_page && !WITH_SCRIPTS.contains(&name.as_str()) {
            let home = "href=\"meeting-or-async.html\"";
            let page = styled(repo, site, &name)?.replace("href=\"index.html\"", home);
            documents.push((name, page));
        } else if name.ends_with(".schema.json") {
            documents.push((name, fs::read_to_string(file).unwrap_or_default()));
        }
    }
    Ok(documents)
}

/// A page with its styles in it: nothing is painted before they are there, and asking for
/// them is one more way to the server and back. The policy lets in these styles and no others.
fn styled(repo: &Repo, site: &Path, name: &str) -> Result<String> {
    let sheet = site.join("page.css");
    let style = fs::read_to_string(&sheet).unwrap_or_default();
    let page = fs::read_to_string(site.join(name)).unwrap_or_default();
    put_style_in(&page, &style, &hashes(repo, "sha256", &[sheet])?.concat())
}

/// The page with this style, whose hash this is, in the place of the link to it.
fn put_style_in(page: &str, style: &str, hash: &str) -> Result<String> {
    let link = "<link rel=\"stylesheet\" href=\"page.css\">";
    let policy = "style-src 'self'";
    if page.matches(link).count() != 1 || page.matches(policy).count() != 1 {
        return stop("A page has no place for its styles that xtask/src/package.rs knows.");
    }
    let page = page.replace(policy, &format!("{policy} 'sha256-{hash}'"));
    Ok(page.replace(link, &format!("<style>{style}</style>")))
}

/// The page with the script in it that says its first question in other languages: before it is
/// painted, because what is read and pressed must not change.
fn spoken(repo: &Repo, page: &str) -> Result<String> {
    let mut words = program(repo, repo.tools());
    words.arg("first-words").arg(repo.at("locales")).arg(repo.at("index.html"));
    let Some(words) = answer_aloud(&mut words) else {
        return stop("The words of the first question could not be found; the reason is above.");
    };
    let script = repo.memory("first.js");
    let mut esbuild = program(repo, repo.npm("esbuild"));
    esbuild
        .arg(repo.at("src/js").join(FIRST))
        .args(["--bundle", "--format=iife", "--target=es2022", "--minify", "--log-level=warning"])
        .arg(format!("--define:WORDS={words}"))
        .arg(format!("--outfile={}", script.display()));
    if !passes(&mut esbuild)? {
        return stop("esbuild refused the script of the first question; its message is above.");
    }
    let code = fs::read_to_string(&script).unwrap_or_default();
    put_script_in(page, &code, &hashes(repo, "sha256", &[script])?.concat())
}

/// The page with this script, whose hash this is, in the place where it names it.
fn put_script_in(page: &str, code: &str, hash: &str) -> Result<String> {
    let named = format!("<script src=\"{FIRST}\"></script>");
    let policy = "script-src 'self'";
    if page.matches(&named).count() != 1 || page.matches(policy).count() != 1 {
        return stop("A page has no place for its first script that xtask/src/package.rs knows.");
    }
    let page = page.replace(policy, &format!("{policy} 'sha256-{hash}'"));
    Ok(page.replace(&named, &format!("<script>{code}</script>")))
}

/// The page with its styles, its scripts and the wasm in it. It asks nobody for anything, so it
/// runs from a disk, pasted into another page, and in an opaque origin.
fn single(repo: &Repo, site: &Path) -> Result<String> {
    let folder = repo.memory("single");
    let read = |name: &str| fs::read_to_string(site.join(name)).unwrap_or_default();
    let _ = fs::remove_dir_all(&folder);
    let parts = [
        ("built-in.js", built_in(site)),
        ("entry.js", "import \"./built-in.js\";\nimport \"./start.js\";\n".to_owned()),
        ("style.css", read("page.css")),
        ("without.css", read("without.css")),
    ];
    let prepared = copy_site(site, &folder).and_then(|()| {
        parts.iter().try_for_each(|(name, text)| write(&folder.join(name), text.trim_end()))
    });
    if let Err(error) = prepared {
        return stop(format!("{} could not be written: {error}.", folder.display()));
    }
    let script = folder.join("all.js");
    let mut esbuild = program(repo, repo.npm("esbuild"));
    esbuild
        .arg(folder.join("entry.js"))
        .args(["--bundle", "--format=esm", "--target=es2022", "--minify"])
        .args(["--loader:.wasm=binary", "--log-level=warning"])
        .arg(format!("--outfile={}", script.display()));
    if !passes(&mut esbuild)? {
        return stop("esbuild could not make the single file; its message is above.");
    }
    // What stands between two tags counts, with its last line break.
    let code = fs::read_to_string(&script).unwrap_or_default();
    if code.contains("</script") {
        return stop("The script of the single file would end in its middle.");
    }
    let [style, without] = ["style.css", "without.css"].map(|name| folder.join(name));
    let hashes = hashes(repo, "sha256", &[script, style.clone(), without.clone()])?;
    let [of_script, of_style, of_without] = hashes.as_slice() else {
        return stop("node did not give the three hashes of the single file.");
    };
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{of_script}' 'wasm-unsafe-eval'; \
         style-src 'sha256-{of_style}' 'sha256-{of_without}'; connect-src 'none'; \
         form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'"
    );
    let style = fs::read_to_string(style).unwrap_or_default();
    let without = fs::read_to_string(without).unwrap_or_default();
    put_in(&read("index.html"), &policy, &style, &without, &code)
}

/// A script that gives each wasm of the site by a global name. A debug build has no chunks.
fn built_in(site: &Path) -> String {
    let mut script = String::new();
    let is_wasm = |file: &PathBuf| file.extension().is_some_and(|extension| extension == "wasm");
    for (place, file) in files(site).into_iter().filter(is_wasm).enumerate() {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let place = format!("f{place}");
        script.extend(["import ", &place, " from \"./", &name, "\";\n"]);
        script.extend(["globalThis[\"meeting-or-async/", &name, "\"] = ", &place, ";\n"]);
    }
    script
}

/// The page with everything in it that it names.
fn put_in(page: &str, policy: &str, style: &str, without: &str, code: &str) -> Result<String> {
    let mut lines = Vec::new();
    for line in page.lines() {
        let line = line.trim();
        let named = |name: &str| line.contains(&format!("\"{name}\""));
        if line.starts_with("<meta http-equiv=\"Content-Security-Policy\"") {
            let start = "<meta http-equiv=\"Content-Security-Policy\" content=";
            lines.push(format!("{start}\"{policy}\">"));
        } else if line.starts_with("<noscript><link") && named("without.css") {
            lines.push(format!("<noscript><style>{without}</style></noscript>"));
        } else if line.starts_with("<link") && named("page.css") {
            lines.push(format!("<style>{style}</style>"));
        } else if line.starts_with("<script") && named("start.js") {
            lines.push(format!("<script type=\"module\">{code}</script>"));
        } else if !line.starts_with("<link") && !named(FIRST) {
            // Without the icon, without what is fetched early, and without other languages, which
            // would be fetched.
            lines.push(line.to_owned());
        }
    }
    let single = lines.join("\n") + "\n";
    let parts = ["<style>", "<noscript><style>", "<script type=\"module\">", policy];
    if parts.iter().all(|part| single.contains(part)) && !single.contains(" src=\"") {
        return Ok(single);
    }
    Err(Error(
        "index.html names something that xtask/src/package.rs cannot put into the single file."
            .into(),
    ))
}

/// The hashes of files, in base64, by node: a policy and a tag want them so.
pub(crate) fn hashes(repo: &Repo, kind: &str, files: &[PathBuf]) -> Result<Vec<String>> {
    const SCRIPT: &str = "const [kind, ...files] = process.argv.slice(1);
        for (const file of files) console.log(require('crypto').createHash(kind)
            .update(require('fs').readFileSync(file)).digest('base64'));";
    match answer(program(repo, "node").args(["-e", SCRIPT, kind]).args(files)) {
        Some(lines) => Ok(lines.lines().map(str::to_owned).collect()),
        None => stop("node could not compute the hashes of the files."),
    }
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, text)
}

#[cfg(test)]
mod tests {
    use super::{put_in, put_script_in, put_style_in};

    #[test]
    fn the_page_gets_its_styles_and_a_policy_that_lets_them_in() {
        let page = "<meta content=\"style-src 'self'; img-src 'self'\">\n\
                    <link rel=\"stylesheet\" href=\"page.css\">\n<noscript></noscript>";
        assert_eq!(
            put_style_in(page, "a{}", "abc").unwrap(),
            "<meta content=\"style-src 'self' 'sha256-abc'; img-src 'self'\">\n\
             <style>a{}</style>\n<noscript></noscript>"
        );
        assert!(put_style_in("<link rel=\"stylesheet\" href=\"other.css\">", "", "").is_err());
    }

    #[test]
    fn the_page_gets_its_first_script_and_a_policy_that_lets_it_in() {
        let page = "<meta content=\"script-src 'self' 'wasm-unsafe-eval'\">\n\
                    <script src=\"first.js\"></script>";
        assert_eq!(
            put_script_in(page, "a()", "abc").unwrap(),
            "<meta content=\"script-src 'self' 'sha256-abc' 'wasm-unsafe-eval'\">\n\
             <script>a()</script>"
        );
        assert!(put_script_in(&page.replace("first", "other"), "", "").is_err());
    }

    const PAGE: &str = "<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"old\">\n\
        <link rel=\"icon\" href=\"a.svg\">\n<link rel=\"stylesheet\" href=\"page.css\">\n\
        <noscript><link rel=\"stylesheet\" href=\"without.css\"></noscript>\n\
        <script type=\"module\" src=\"start.js\"></script>\n</head>\n\
        <script src=\"first.js\"></script>\n";

    #[test]
    fn everything_that_is_named_goes_in() {
        let page = put_in(PAGE, "new", "a{}", "b{}", "c()").unwrap();
        assert_eq!(
            page,
            "<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"new\">\n<style>a{}</style>\n\
             <noscript><style>b{}</style></noscript>\n<script type=\"module\">c()</script>\n</head>\n"
        );
    }

    #[test]
    fn a_page_that_names_more_is_refused() {
        let more = PAGE.replace("</head>", "<script src=\"more.js\"></script>\n</head>");
        assert!(put_in(&more, "new", "a{}", "b{}", "c()").is_err());
        assert!(put_in(&PAGE.replace("start.js", "begin.js"), "new", "", "", "").is_err());
    }
}
