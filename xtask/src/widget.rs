//! Builds the widget: Rust to wasm, bindings, style sheets, scripts and pages in one folder.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::names::Names;
use crate::process::{answer_aloud, cargo_here, passes, program};
use crate::progress::Step;
use crate::repo::Repo;
use crate::stamp::{files, Stamp};
use crate::{html, package, setup, stop, Outcome};

const TARGET: &str = "wasm32-unknown-unknown";

/// What readers get has a standard library of its own: built for size, and one that stops at
/// once where it would panic. That takes eleven kilobytes off the page in brotli. The crash is
/// caught by src/carriers/start.js, so nothing is lost with the panic's message. These flags are
/// not stable yet, which is why the compiler is told to take them all the same; CI builds with
/// them on every run, so a compiler that no longer does is noticed at once.
///
/// Without places in the source, which only a panic would tell, it is a kilobyte less and names
/// no path of the machine that built it. The relocations are for the splitter.
const SMALL: [&str; 4] =
    ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size", "--release", "--lib"];
const SMALL_ENVIRONMENT: [(&str, &str); 2] = [
    ("RUSTC_BOOTSTRAP", "1"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Clink-arg=--emit-relocs",
    ),
];

/// Everything a build of the widget reads, and the recipe itself.
const INPUTS: [&str; 14] = [
    "src",
    "locales",
    "styles",
    "Cargo.toml",
    "Cargo.lock",
    "build.rs",
    "build",
    "package-lock.json",
    "xtask/src/widget.rs",
    "xtask/src/names.rs",
    "xtask/src/html.rs",
    "xtask/src/package.rs",
    "xtask/tools/Cargo.lock",
    "xtask/tools/src",
];

/// What is called once is put in place only where it is small: repeated code packs better, which
/// saves 3.1 KB in brotli. Flattened first, it packs 0.7 KB better still; both are as fast as before.
/// The features are named one by one: with all of them wasm-opt writes a file that no browser loads.
const WASM_OPT: [&str; 18] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--converge",
    "--one-caller-inline-max-function-size",
    "25",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-call-indirect-overlong",
];

/// wasm-opt tells the short names that it gave, and the bindings get them too.
const SHORT_NAMES: &str = "--minify-imports-and-exports-and-modules";

/// Loads the second part of the program.
const SECOND: &str = "src/carriers/second.js";
/// What stands in it for the hash of that part.
const OF_SECOND: &str = "sha256-of-second_bg.wasm";

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
    fn name(self) -> &'static str {
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

    fn wasm(self, repo: &Repo) -> PathBuf {
        let folder = match self {
            Self::Dev => "debug",
            Self::Release => "release",
        };
        repo.at("target").join(TARGET).join(folder).join("meeting_or_async.wasm")
    }
}

/// Builds into the profile's folder, which keeps the last good build when this one fails.
/// Gives back whether anything was done.
pub(crate) fn build(repo: &Repo, profile: Profile) -> Outcome<bool> {
    let site = profile.site(repo);
    let memory = repo.memory(profile.name()).join("site.stamp");
    // Taken before the build: what changes meanwhile must be noticed next time.
    let inputs = inputs(repo)?;
    if with_tree(inputs, &site).is_in(&memory) && types(repo).is_file() {
        return Ok(false);
    }
    let bound = bound_wasm(repo, profile)?;
    let next = beside(&site, "next");
    let put = assemble(repo, &bound, &next).and_then(|()| {
        let swapped = swap(&next, &site);
        swapped.or_else(|error| stop(format!("{} could not be written: {error}.", site.display())))
    });
    if put.is_err() {
        let _ = fs::remove_dir_all(&next);
    }
    put?;
    with_tree(inputs, &site).keep_in(&memory);
    Ok(true)
}

/// The types of the wasm's exports, for the check of the hand-written JavaScript.
pub(crate) fn types(repo: &Repo) -> PathBuf {
    repo.memory("types/widget.d.ts")
}

fn inputs(repo: &Repo) -> Outcome<Stamp> {
    let mut stamp = Stamp::new();
    stamp.add(setup::rustc_version(repo)?.as_bytes());
    for path in INPUTS {
        stamp.add_tree(&repo.at(path));
    }
    for page in pages(repo) {
        stamp.add_tree(&page);
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

/// Compiles, binds and (for readers) shrinks; gives back the folder with the outcome.
/// The last part is skipped when cargo left its wasm as it was.
fn bound_wasm(repo: &Repo, profile: Profile) -> Outcome<PathBuf> {
    let mut cargo = cargo_here(repo, &["build", "--target", TARGET]);
    let guess = match profile {
        Profile::Dev => {
            cargo.arg("--lib");
            "60 s the first time, then 2 s"
        }
        Profile::Release => {
            setup::standard_library_source(repo)?;
            cargo.args(SMALL).envs(SMALL_ENVIRONMENT);
            // Cargo would take these instead of the recipe's own flags.
            cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
            "120 s"
        }
    };
    let step = Step::start("Rust to wasm", guess);
    if !passes(&mut cargo)? {
        return stop("The widget does not build; the compiler's message is above.");
    }
    step.done();

    let wasm = profile.wasm(repo);
    let folder = repo.memory(profile.name()).join("wasm");
    let memory = repo.memory(profile.name()).join("wasm.stamp");
    let mut stamp = Stamp::new();
    stamp.add_outside(&wasm);
    let recipe = ["package-lock.json", "xtask/src/widget.rs", "xtask/src/names.rs", SECOND];
    for path in recipe.into_iter().chain(["xtask/tools/Cargo.lock", "xtask/tools/src"]) {
        stamp.add_tree(&repo.at(path));
    }
    if stamp.is_in(&memory) && folder.join("widget_bg.wasm").is_file() && types(repo).is_file() {
        return Ok(folder);
    }
    let _ = fs::remove_file(&memory);
    let _ = fs::remove_dir_all(&folder);
    match profile {
        Profile::Dev => bind(repo, profile, &wasm, &folder)?,
        Profile::Release => {
            let parts = repo.memory(profile.name()).join("parts");
            split(repo, &wasm, &parts)?;
            bind(repo, profile, &parts.join("main.wasm"), &folder)?;
            shrink(repo, &parts, &folder)?;
        }
    }
    stamp.keep_in(&memory);
    Ok(folder)
}

/// Puts into a file of its own what only the second part of the program reaches.
fn split(repo: &Repo, wasm: &Path, parts: &Path) -> Outcome<()> {
    let _ = fs::remove_dir_all(parts);
    if passes(program(repo, repo.tools()).arg("split").arg(wasm).arg(parts))? {
        return Ok(());
    }
    stop("The widget could not be split into its two parts; the reason is above.")
}

fn bind(repo: &Repo, profile: Profile, wasm: &Path, folder: &Path) -> Outcome<()> {
    let mut bindgen = program(repo, repo.tools());
    bindgen
        .args(["bindgen", "--target", "web", "--out-name", "widget", "--out-dir"])
        .arg(folder)
        .arg(wasm);
    if profile == Profile::Release {
        // The second part takes the table of functions from the first.
        bindgen.arg("--keep-lld-exports");
        bindgen.args(["--remove-name-section", "--remove-producers-section"]);
    }
    if !passes(&mut bindgen)? {
        return stop("wasm-bindgen refused the compiled widget; its message is above.");
    }
    let renamed = apart(&folder.join("widget.js"));
    renamed.or_else(|error| stop(format!("widget.js could not be written: {error}.")))?;
    let types = types(repo);
    let moved = make_parent(&types).and_then(|()| fs::rename(folder.join("widget.d.ts"), &types));
    moved.or_else(|error| stop(format!("The types of the widget could not be kept: {error}.")))
}

/// Builds the page of `tests/hosts/yew.rs`, and gives back the folder that it lies in.
pub(crate) fn yew_host(repo: &Repo) -> Outcome<PathBuf> {
    let step = Step::start("A page with a Yew program of its own", "20 s");
    let mut cargo = cargo_here(repo, &["build", "--target", TARGET, "--example", "yew"]);
    if !passes(&mut cargo)? {
        return stop("tests/hosts/yew.rs does not build; the compiler's message is above.");
    }
    let wasm = repo.at("target").join(TARGET).join("debug/examples/yew.wasm");
    let folder = repo.memory("yew-host");
    let mut bindgen = program(repo, repo.tools());
    bindgen.args(["bindgen", "--target", "web", "--no-typescript", "--out-name", "yew"]);
    if !passes(bindgen.arg("--out-dir").arg(&folder).arg(wasm))? {
        return stop("wasm-bindgen refused tests/hosts/yew.rs; its message is above.");
    }
    step.done();
    Ok(folder)
}

/// Yew marks elements and events with properties whose names begin in this way.
const MARK: &str = ".__yew_";

/// Gives the marks of our Yew a name of their own. In the page of another Yew app, both would
/// count from one, and a press in our widget would run whatever that app has under the number.
fn apart(bindings: &Path) -> io::Result<()> {
    let text = fs::read_to_string(bindings)?;
    fs::write(bindings, text.replace(MARK, ".__moa_"))
}

/// Makes both parts smaller, and gives the names between the first part and the scripts.
fn shrink(repo: &Repo, parts: &Path, folder: &Path) -> Outcome<()> {
    let step = Step::start("wasm-opt", "40 s");
    let wasm_opt = |from: &Path, to: &Path| {
        let mut wasm_opt = program(repo, repo.npm("wasm-opt"));
        wasm_opt.arg(from).arg("-o").arg(to).args(WASM_OPT);
        wasm_opt
    };
    let first = folder.join("widget_bg.wasm");
    let told = answer_aloud(wasm_opt(&first, &first).arg(SHORT_NAMES));
    let second_bg = folder.join("second_bg.wasm");
    let mut second = wasm_opt(&parts.join("split_second.wasm"), &second_bg);
    let (Some(told), Some(_)) = (told, answer_aloud(&mut second)) else {
        return stop("wasm-opt failed; its message is above.");
    };
    let names = Names::read(&told);
    let (bindings, loader) = (folder.join("widget.js"), folder.join("second.js"));
    let short = fs::read_to_string(&bindings)
        .map(|text| names.in_bindings(&text))
        .and_then(|text| text.map(|text| fs::write(&bindings, text)).transpose());
    let hash = package::hashes(repo, "sha256", &[second_bg])?.concat();
    let called = fs::read_to_string(repo.at(SECOND)).and_then(|text| {
        let text = text.replace(OF_SECOND, &format!("sha256-{hash}"));
        fs::write(loader, names.in_calls(&text))
    });
    match short.and_then(|short| called.map(|()| short)) {
        Ok(Some(())) => step.done(),
        Ok(None) => return stop("The names that wasm-opt gave do not fit the bindings."),
        Err(error) => return stop(format!("A script could not be written: {error}.")),
    }
    Ok(())
}

/// Puts all files of the site into a fresh folder.
fn assemble(repo: &Repo, bound: &Path, next: &Path) -> Outcome<()> {
    let _ = fs::remove_dir_all(next);
    copy_all(repo, bound, next)
        .or_else(|error| stop(format!("The site could not be put together: {error}.")))?;
    languages(repo, next)?;
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
        fs::copy(repo.at("src/carriers").join(name), next.join(name))?;
    }
    // The bookmark as it was written, for those who want to read what they keep.
    fs::copy(repo.at("src/carriers/bookmark.js"), next.join("bookmark.txt"))?;
    for page in pages(repo) {
        let text = fs::read_to_string(&page)?;
        fs::write(next.join(name(&page)), html::smaller(&text))?;
    }
    Ok(())
}

/// The languages that are fetched when they are asked for.
fn languages(repo: &Repo, next: &Path) -> Outcome<()> {
    let mut languages = program(repo, repo.tools());
    languages.arg("languages").arg(repo.at("locales/en.ftl")).arg(next);
    if passes(&mut languages)? {
        return Ok(());
    }
    stop("The files of the languages could not be made; the reason is above.")
}

/// Every carrier by itself and the bindings: nothing is bundled, they import each other by address.
fn scripts(repo: &Repo, bound: &Path, next: &Path) -> Outcome<()> {
    let bound: Vec<PathBuf> = ["widget.js", "second.js"]
        .map(|name| bound.join(name))
        .into_iter()
        .filter(|file| file.is_file())
        .collect();
    // A carrier that was bound has the names of the wasm in it.
    let carriers = files(&repo.at("src/carriers"))
        .into_iter()
        .filter(|file| is(file, "js") && !bound.iter().any(|bound| name(bound) == name(file)));
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
fn style_sheets(repo: &Repo, next: &Path) -> Outcome<()> {
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

fn esbuild(repo: &Repo, entries: &[PathBuf], next: &Path, flags: &[&str]) -> Outcome<()> {
    if entries.is_empty() {
        return Ok(());
    }
    let mut command: Command = program(repo, repo.npm("esbuild"));
    command.args(["--minify", "--charset=utf8", "--log-level=warning"]).args(flags);
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

fn make_parent(path: &Path) -> io::Result<()> {
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
