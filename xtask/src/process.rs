//! Starting other programs.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::repo::Repo;
use crate::{stop, Result};

/// Cargo at the root of the repository. The one that started us, so that a toolchain
/// chosen with `cargo +NAME xtask` stays chosen.
pub(crate) fn cargo(repo: &Repo) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(&repo.root);
    command
}

/// Cargo with `build`, `test` or `clippy` for the widget's package, always in the same
/// target folder, because the finished wasm is looked for there.
pub(crate) fn cargo_here(repo: &Repo, words: &[&str]) -> Command {
    let mut command = cargo(repo);
    command.args(words).arg("--target-dir").arg(repo.at("target"));
    command
}

/// Any other program, at the root of the repository.
pub(crate) fn program(repo: &Repo, name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(&repo.root);
    command
}

/// What a program says on its standard output; `None` when it is missing or fails. What it
/// complains of is not shown.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    said(command.stderr(Stdio::null()))
}

/// The same, where a person wants to read what it complains of.
pub(crate) fn answer_aloud(command: &mut Command) -> Option<String> {
    said(command.stderr(Stdio::inherit()))
}

fn said(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// Runs a program whose words a person wants to read, and says whether it succeeded.
pub(crate) fn passes(command: &mut Command) -> Result<bool> {
    match command.stdin(Stdio::null()).status() {
        Ok(status) => Ok(status.success()),
        Err(error) => stop(format!("{} did not start: {error}.", name(command))),
    }
}

/// The program's name, for a sentence about it.
pub(crate) fn name(command: &Command) -> String {
    let path = Path::new(command.get_program());
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// The first program of that name on `PATH`.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| is_program(file))
}

#[cfg(unix)]
fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &Path) -> bool {
    file.is_file() || file.with_extension("exe").is_file()
}

/// Whether we run as root, where browsers refuse their own sandbox.
pub(crate) fn as_root() -> bool {
    answer(Command::new("id").arg("-u")).as_deref() == Some("0")
}

/// Ends a program and everything it started, parents first, each by its number. What is stopped
/// starts nothing more while its children are looked up.
pub(crate) fn end_family(pid: u32) {
    let mut family = vec![pid];
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        signal("STOP", &[parent]);
        family.extend(children(parent));
        next += 1;
    }
    signal("KILL", &family);
}

/// The shell's own kill: a small system has no program of that name.
fn signal(signal: &str, to: &[u32]) {
    let numbers: Vec<String> = to.iter().map(u32::to_string).collect();
    let line = format!("kill -{signal} {}", numbers.join(" "));
    let _ = Command::new("sh").args(["-c", &line]).stderr(Stdio::null()).status();
}

fn children(pid: u32) -> Vec<u32> {
    let threads = fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
    let lists =
        threads.filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
    lists
        .flat_map(|list| list.split_whitespace().filter_map(|n| n.parse().ok()).collect::<Vec<_>>())
        .collect()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn ending_a_program_ends_what_it_started() {
        let mut shell = Command::new("sh");
        shell.args(["-c", "sleep 60 & sleep 60"]).stdout(Stdio::piped());
        let mut child = shell.spawn().unwrap();
        while children(child.id()).len() < 2 {
            std::thread::yield_now();
        }
        end_family(child.id());
        // The pipe closes only when the last of the three is gone.
        child.stdout.take().unwrap().read_to_end(&mut Vec::new()).unwrap();
        assert!(!child.wait().unwrap().success());
    }
}
