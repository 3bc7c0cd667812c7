//! Rust to wasm with its bindings: compiled, split into its chunks, bound and made smaller.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::process::{answer_aloud, cargo_here, passes, program};
use crate::progress::Step;
use crate::repo::Repo;
use crate::stamp::Stamp;
use crate::widget::{make_parent, types, Profile};
use crate::{inputs, package, setup, stop, Error, Result};

const TARGET: &str = "wasm32-unknown-unknown";

/// What readers get has a standard library of its own: built for size, and one that stops at
/// once where it would panic. That takes eleven kilobytes off the page in brotli. The crash is
/// caught by src/js/start.js, so nothing is lost with the panic's message. These flags are
/// not stable yet, which is why the compiler is told to take them all the same; CI builds with
/// them on every run, so a compiler that no longer does is noticed at once. With such a compiler, or
/// without the source of the library, the build goes on with the library that comes with Rust.
///
/// Without places in the source, which only a panic would tell, it is a kilobyte less and names
/// no path of the machine that built it. The relocations are for the splitter.
const SMALL: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
const SMALL_FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none";
const RELOCATIONS: &str = "-Clink-arg=--emit-relocs";
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// What is called once is put in place only where it is small: repeated code packs better, which
/// saves 3.1 KB in brotli. Flattened first, it packs 0.7 KB better still; both are as fast as before.
/// The features are named one by one: with all of them wasm-opt writes a file that no browser loads.
const WASM_OPT: [&str; 17] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--converge",
    "--one-caller-inline-max-function-size",
    "25",
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

/// What the functions of the finished wasm are called, by their number: a line for each.
const NAMES: &str = "--print-function-map";

/// Loads the chunks.
const CHUNKS: &str = "src/js/chunks.js";
/// What stands in it for their files, for each chunk with the hash.
const FILES_OF_CHUNKS: &str = "const FILES = {};";

/// Compiles, binds and (for readers) shrinks; gives back the folder with the outcome.
/// The last part is skipped when cargo left its wasm as it was.
pub(crate) fn bound(repo: &Repo, profile: Profile) -> Result<PathBuf> {
    let step = Step::start("Rust to wasm", "120 s, while it is worked on 60 s and then 2 s");
    let built = match profile {
        Profile::Dev => passes(&mut cargo_here(repo, &["build", "--target", TARGET, "--lib"]))?,
        Profile::Release => compile(repo)?,
    };
    if !built {
        return stop("The widget does not build; the compiler's message is above.");
    }
    step.done();

    let wasm = compiled(repo, profile);
    let folder = repo.memory(profile.name()).join("wasm");
    let memory = repo.memory(profile.name()).join("wasm.stamp");
    let mut stamp = Stamp::new();
    stamp.add_outside(&wasm);
    for path in inputs::RECIPE.iter().chain(&inputs::TOOLS).chain([&CHUNKS]) {
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

/// Compiles what readers get, and says whether that went well.
fn compile(repo: &Repo) -> Result<bool> {
    let release = || {
        let mut cargo = cargo_here(repo, &["build", "--target", TARGET, "--release", "--lib"]);
        // Cargo would take these instead of the recipe's own flags.
        cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        cargo
    };
    match setup::standard_library_source(repo) {
        Ok(()) => {
            let flags = format!("{SMALL_FLAGS} {RELOCATIONS}");
            let mut small = release();
            small.args(SMALL).env("RUSTC_BOOTSTRAP", "1").env(FLAGS, flags);
            if passes(&mut small)? {
                return Ok(true);
            }
        }
        Err(Error(why)) => warn!("{why}"),
    }
    let built = passes(release().env(FLAGS, RELOCATIONS))?;
    if built {
        warn!(
            "The small standard library could not be built here, so the release has the one that \
             comes with Rust. It does the same and weighs more; `cargo xtask size` says how much."
        );
    }
    Ok(built)
}

/// Where cargo puts the wasm of a profile.
fn compiled(repo: &Repo, profile: Profile) -> PathBuf {
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => "release",
    };
    repo.at("target").join(TARGET).join(folder).join("meeting_or_async.wasm")
}

/// Puts into files of their own what only one chunk reaches, and what only chunks share.
fn split(repo: &Repo, wasm: &Path, parts: &Path) -> Result<()> {
    let _ = fs::remove_dir_all(parts);
    // The wasm and its bindings have the same build in the name of what they import, so that
    // neither can be joined with that of another build.
    let mut build = Stamp::new();
    build.add_file(wasm);
    let loader = format!("./chunks.js?{}", build.text());
    if passes(program(repo, repo.tools()).arg("split").arg(wasm).arg(parts).arg(loader))? {
        return Ok(());
    }
    stop("The widget could not be split into its chunks; the reason is above.")
}

fn bind(repo: &Repo, profile: Profile, wasm: &Path, folder: &Path) -> Result<()> {
    let mut bindgen = program(repo, repo.tools());
    bindgen
        .args(["bindgen", "--target", "web", "--out-name", "widget", "--out-dir"])
        .arg(folder)
        .arg(wasm);
    if profile == Profile::Release {
        // The chunks take the table of functions from the main chunk.
        bindgen.arg("--keep-lld-exports");
        bindgen.arg("--remove-producers-section");
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
pub(crate) fn yew_host(repo: &Repo) -> Result<PathBuf> {
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

/// Makes all parts smaller, and keeps what their functions are called: a trap tells only numbers.
fn shrink(repo: &Repo, parts: &Path, folder: &Path) -> Result<()> {
    let step = Step::start("wasm-opt", "60 s");
    let main = folder.join("widget_bg.wasm");
    let chunks = Chunks::read(parts)?;
    let mut files = vec![(main.clone(), main)];
    for (split, name) in &chunks.files {
        files.push((parts.join(split), folder.join(name)));
    }
    for (from, to) in &files {
        let mut wasm_opt = program(repo, repo.npm("wasm-opt"));
        wasm_opt.arg(from).arg("-o").arg(to).args(WASM_OPT).arg(NAMES);
        let Some(told) = answer_aloud(&mut wasm_opt) else {
            return stop("wasm-opt failed; its message is above.");
        };
        let kept = fs::write(to.with_extension("names"), last_names(&told));
        kept.or_else(|error| stop(format!("The names of functions were not kept: {error}.")))?;
    }
    let paths: Vec<PathBuf> = chunks.files.iter().map(|(_, name)| folder.join(name)).collect();
    let named = chunks.with_hashes(&package::hashes(repo, "sha256", &paths)?);
    let loader = fs::read_to_string(repo.at(CHUNKS)).and_then(|text| {
        let text = text.replace(FILES_OF_CHUNKS, &format!("const FILES = {named};"));
        fs::write(folder.join("chunks.js"), text)
    });
    loader.or_else(|error| stop(format!("chunks.js could not be written: {error}.")))?;
    step.done();
    Ok(())
}

/// What the splitter made beside the main chunk.
struct Chunks {
    /// Each file by the splitter's name and ours.
    files: Vec<(String, String)>,
    /// The files of each chunk, by our names.
    loads: Vec<(String, Vec<String>)>,
}

impl Chunks {
    /// As [`split`] says it: a line for each chunk, with the files that it needs.
    fn read(parts: &Path) -> Result<Self> {
        let text = fs::read_to_string(parts.join("chunks.txt"));
        let text = text.or_else(|error| stop(format!("chunks.txt cannot be read: {error}.")))?;
        let mut chunks = Self { files: Vec::new(), loads: Vec::new() };
        for line in text.lines() {
            let mut words = line.split(' ');
            let chunk = words.next().unwrap_or_default().to_owned();
            let names = words.map(|split| chunks.name(split)).collect();
            chunks.loads.push((chunk, names));
        }
        Ok(chunks)
    }

    fn name(&mut self, split: &str) -> String {
        let name = match split.strip_prefix("split_") {
            Some(chunk) => format!("{chunk}-chunk.wasm"),
            None => "common-chunk.wasm".to_owned(),
        };
        let file = (format!("{split}.wasm"), name.clone());
        if !self.files.contains(&file) {
            self.files.push(file);
        }
        name
    }

    /// As a script has it.
    fn with_hashes(&self, hashes: &[String]) -> String {
        let hash = |name: &String| {
            let place = self.files.iter().position(|(_, file)| file == name);
            place.and_then(|place| hashes.get(place)).map_or("", String::as_str)
        };
        let loads = self.loads.iter().map(|(chunk, names)| {
            // The address stands in full, so that the build is put behind it.
            let files = names.iter().map(|name| {
                let address = format!("new URL(\"{name}\", import.meta.url)");
                format!("[\"{name}\", () => {address}, \"sha256-{}\"]", hash(name))
            });
            format!("{chunk}: [{}]", files.collect::<Vec<_>>().join(", "))
        });
        format!("{{ {} }}", loads.collect::<Vec<_>>().join(", "))
    }
}

/// wasm-opt goes over the wasm until that gets no smaller, and tells the names each time.
fn last_names(told: &str) -> &str {
    told.rfind("\n0:").and_then(|at| told.get(at + 1..)).unwrap_or(told)
}

#[cfg(test)]
mod tests {
    use super::last_names;

    #[test]
    fn the_names_of_the_last_time_count() {
        assert_eq!(last_names("0:a\n1:b\n0:c\n1:d"), "0:c\n1:d");
        assert_eq!(last_names("0:a\n10:b"), "0:a\n10:b");
    }
}
