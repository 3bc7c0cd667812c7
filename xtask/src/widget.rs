//! Builds the widget: the wasm with its bindings, style sheets, scripts and pages in one folder.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{passes, program};
use crate::repo::Repo;
use crate::stamp::{files, Stamp};
use crate::{html, inputs, package, setup, stop, wasm, Result};

/// What a style sheet may point at; these are copied beside it and not packed into it.
const ASSETS: [&str; 6] = ["svg", "png", "ico", "webp", "woff2", "webmanifest"];

/// For whom a build is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// For the person at the keyboard: built in a second or two, with the debug assertions.
    Dev,
    /// For readers: as small as it gets.
    Release,
}

impl Profile {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }

    /// The folder with the finished files.
    pub(crate) fn site(self, repo: &Repo) -> PathBuf {
        match self {
            Self::Dev => repo.memory("dev/site"),
            Self::Release => repo.dist(),
        }
    }
}

/// Builds into the profile's folder, which keeps the last good build when this one fails.
/// Gives back whether anything was done.
pub(crate) fn build(repo: &Repo, profile: Profile) -> Result<bool> {
    let site = profile.site(repo);
    // Taken before the build: what changes meanwhile must be noticed next time.
    let inputs = stamp_of_inputs(repo)?;
    if is_built(repo, profile, inputs) {
        return Ok(false);
    }
    let bound = wasm::bound(repo, profile)?;
    let next = beside(&site, "next");
    let put = assemble(repo, &bound, &next).and_then(|()| {
        let swapped = swap(&next, &site);
        swapped.or_else(|error| stop(format!("{} could not be written: {error}.", site.display())))
    });
    if put.is_err() {
        let _ = fs::remove_dir_all(&next);
    }
    put?;
    if profile == Profile::Release {
        let kept = keep_names(&bound, &repo.at("dist.names"));
        kept.or_else(|error| stop(format!("dist.names/ could not be written: {error}.")))?;
    }
    with_tree(inputs, &site).keep_in(&memory(repo, profile));
    Ok(true)
}

/// Builds the types of the wasm's exports. Each profile has the same; a release may be there.
pub(crate) fn build_types(repo: &Repo) -> Result<()> {
    let inputs = stamp_of_inputs(repo)?;
    if !is_built(repo, Profile::Release, inputs) {
        build(repo, Profile::Dev)?;
    }
    Ok(())
}

fn is_built(repo: &Repo, profile: Profile, inputs: Stamp) -> bool {
    let stamp = with_tree(inputs, &profile.site(repo));
    stamp.is_in(&memory(repo, profile)) && types(repo).is_file()
}

/// Where it stands what a build was made of.
fn memory(repo: &Repo, profile: Profile) -> PathBuf {
    repo.memory(profile.name()).join("site.stamp")
}

/// Keeps beside a release what its functions are called. A trap tells only their numbers.
fn keep_names(bound: &Path, folder: &Path) -> io::Result<()> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder)?;
    for names in files(bound).into_iter().filter(|file| is(file, "names")) {
        fs::copy(&names, folder.join(name(&names)).with_extension("txt"))?;
    }
    Ok(())
}

/// The types of the wasm's exports, for the check of the hand-written JavaScript.
pub(crate) fn types(repo: &Repo) -> PathBuf {
    repo.memory("types/widget.d.ts")
}

fn stamp_of_inputs(repo: &Repo) -> Result<Stamp> {
    let mut stamp = Stamp::new();
    stamp.add(setup::rustc_version(repo)?.as_bytes());
    for path in inputs::all(repo) {
        stamp.add_tree(&path);
    }
    Ok(stamp)
}

fn with_tree(mut stamp: Stamp, folder: &Path) -> Stamp {
    stamp.add_tree(folder);
    stamp
}

/// The HTML files at the root of the repository.
pub(crate) fn pages(repo: &Repo) -> Vec<PathBuf> {
    let entries = fs::read_dir(&repo.root).into_iter().flatten().flatten();
    let mut pages: Vec<PathBuf> =
        entries.map(|entry| entry.path()).filter(|path| is(path, "html")).collect();
    pages.sort();
    pages
}

fn is(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension) && path.is_file()
}

/// Puts all files of the site into a fresh folder.
fn assemble(repo: &Repo, bound: &Path, next: &Path) -> Result<()> {
    let _ = fs::remove_dir_all(next);
    copy_all(repo, bound, next)
        .or_else(|error| stop(format!("The site could not be put together: {error}.")))?;
    languages(repo, next)?;
    documents(repo, next)?;
    pages_in_ascii(next).or_else(|error| stop(format!("A page could not be written: {error}.")))?;
    scripts(repo, bound, next)?;
    style_sheets(repo, next)?;
    package::add(repo, next)
}

fn copy_all(repo: &Repo, bound: &Path, next: &Path) -> io::Result<()> {
    fs::create_dir_all(next)?;
    for wasm in files(bound).into_iter().filter(|file| is(file, "wasm")) {
        fs::copy(&wasm, next.join(name(&wasm)))?;
    }
    // Only there when a crate brings JavaScript of its own.
    for snippet in files(&bound.join("snippets")) {
        let place = next.join(snippet.strip_prefix(bound).unwrap_or(&snippet));
        make_parent(&place)?;
        fs::copy(&snippet, &place)?;
    }
    for file in files(&repo.at("styles")) {
        if ASSETS.iter().any(|extension| is(&file, extension)) {
            fs::copy(&file, next.join(name(&file)))?;
        }
    }
    // What editors read of the tag.
    for name in ["embed.d.ts", "custom-elements.json"] {
        fs::copy(repo.at("src/js").join(name), next.join(name))?;
    }
    // The bookmark as it was written, for those who want to read what they keep.
    fs::copy(repo.at("src/js/bookmark.js"), next.join("bookmark.txt"))?;
    for page in pages(repo) {
        let text = fs::read_to_string(&page)?;
        fs::write(next.join(name(&page)), html::smaller(&text))?;
    }
    Ok(())
}

/// The languages that are fetched when they are asked for.
fn languages(repo: &Repo, next: &Path) -> Result<()> {
    let mut languages = program(repo, repo.tools());
    languages.arg("languages").arg(repo.at("locales")).arg(next);
    if passes(&mut languages)? {
        return Ok(());
    }
    stop("The files of the languages could not be made; the reason is above.")
}

/// What those read who must approve the widget, beside it.
fn documents(repo: &Repo, next: &Path) -> Result<()> {
    let mut documents = program(repo, repo.tools());
    documents.arg("documents").arg(repo.at("docs")).arg(repo.at("tests/golden")).arg(next);
    if passes(&mut documents)? {
        return Ok(());
    }
    stop("The documents could not be made into pages; the reason is above.")
}

fn pages_in_ascii(next: &Path) -> io::Result<()> {
    for page in files(next).into_iter().filter(|file| is(file, "html")) {
        let text = fs::read_to_string(&page)?;
        fs::write(&page, html::ascii(&text))?;
    }
    Ok(())
}

/// Every carrier by itself and the bindings: nothing is bundled, they import each other by address.
fn scripts(repo: &Repo, bound: &Path, next: &Path) -> Result<()> {
    let bound: Vec<PathBuf> = ["widget.js", "chunks.js"]
        .map(|name| bound.join(name))
        .into_iter()
        .filter(|file| file.is_file())
        .collect();
    // A carrier that was bound has the names of the wasm in it.
    let carriers = files(&repo.at("src/js"))
        .into_iter()
        .filter(|file| is(file, "js") && name(file) != package::FIRST)
        .filter(|file| !bound.iter().any(|bound| name(bound) == name(file)));
    let (modules, classics): (Vec<_>, Vec<_>) = carriers.partition(|file| is_module(file));
    let modules = [modules, bound].concat();
    esbuild(repo, &modules, next, &["--format=esm", "--target=es2022"])?;
    // Without a format, so that esbuild keeps their top-level names: a page may use these.
    esbuild(repo, &classics, next, &["--target=es2022"])
}

fn is_module(file: &Path) -> bool {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.lines().any(|line| {
        ["import ", "import{", "export ", "export{", "await "].iter().any(|w| line.starts_with(w))
    })
}

/// Each style sheet that no other one imports, with those that it imports inside.
fn style_sheets(repo: &Repo, next: &Path) -> Result<()> {
    let sheets: Vec<PathBuf> =
        files(&repo.at("styles")).into_iter().filter(|file| is(file, "css")).collect();
    let texts: Vec<String> =
        sheets.iter().map(|sheet| fs::read_to_string(sheet).unwrap_or_default()).collect();
    let imported =
        |sheet: &Path| texts.iter().any(|text| imports(text, &name(sheet).to_string_lossy()));
    let entries: Vec<PathBuf> = sheets.iter().filter(|sheet| !imported(sheet)).cloned().collect();
    let external: Vec<String> =
        ASSETS.iter().map(|extension| format!("--external:*.{extension}")).collect();
    let mut flags = vec!["--bundle"];
    flags.extend(external.iter().map(String::as_str));
    esbuild(repo, &entries, next, &flags)
}

fn imports(sheet: &str, name: &str) -> bool {
    let rules = sheet.lines().filter(|line| line.trim_start().starts_with("@import"));
    rules.flat_map(|line| line.split(['"', '\'', '/', '(', ')'])).any(|part| part == name)
}

fn esbuild(repo: &Repo, entries: &[PathBuf], next: &Path, flags: &[&str]) -> Result<()> {
    if entries.is_empty() {
        return Ok(());
    }
    let mut command: Command = program(repo, repo.npm("esbuild"));
    command.args(["--minify", "--log-level=warning"]).args(flags);
    for entry in entries {
        // `out=in`: all files end up side by side, wherever they come from.
        let mut word = OsString::from(entry.file_stem().unwrap_or_default());
        word.push("=");
        word.push(entry);
        command.arg(word);
    }
    let mut outdir = OsString::from("--outdir=");
    outdir.push(next);
    if passes(command.arg(outdir))? {
        return Ok(());
    }
    stop("esbuild refused a script or a style sheet; its message is above.")
}

/// Puts the finished folder in the place of the old one.
fn swap(next: &Path, site: &Path) -> io::Result<()> {
    make_parent(site)?;
    let old = beside(site, "old");
    let _ = fs::remove_dir_all(&old);
    if site.exists() {
        fs::rename(site, &old)?;
    }
    fs::rename(next, site)?;
    let _ = fs::remove_dir_all(&old);
    Ok(())
}

/// A folder of this run beside the site. What is renamed must stay on its file system, and
/// `target` may be on another one.
fn beside(site: &Path, what: &str) -> PathBuf {
    let mut folder = name(site).to_owned();
    folder.push(format!(".{what}-{}", std::process::id()));
    site.with_file_name(folder)
}

pub(crate) fn make_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

fn name(path: &Path) -> &std::ffi::OsStr {
    path.file_name().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::imports;

    #[test]
    fn imported_sheets_are_found_by_their_file_name() {
        assert!(imports("@import \"./tokens.css\";\na{}", "tokens.css"));
        assert!(imports("@import url(tokens.css) layer(a);", "tokens.css"));
        assert!(!imports("@import \"./my-tokens.css\";", "tokens.css"));
        assert!(!imports("/* tokens.css */", "tokens.css"));
    }
}
