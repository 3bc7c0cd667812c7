//! `cargo xtask`: the commands that build, serve, test and check the widget.
//!
//! Only the standard library is used, so that the first command answers at once and
//! needs no network to say what is missing. `setup` brings in the rest, step by step.

/// Prints a line. Unlike `println!` it does not panic when nobody reads any more.
macro_rules! tell {
    ($($part:tt)*) => { $crate::progress::say(&format!("{}\n", format_args!($($part)*))) };
}

/// Prints a line to the standard error.
macro_rules! warn {
    ($($part:tt)*) => { $crate::progress::complain(&format!("{}\n", format_args!($($part)*))) };
}

mod bench;
mod browsers;
mod budget;
mod build_id;
mod check;
mod command;
mod duplicates;
mod html;
mod inputs;
mod licences;
mod package;
mod process;
mod progress;
mod readme;
mod repo;
mod screenshots;
mod serve;
mod setup;
mod size;
mod stamp;
mod test;
mod tidy;
mod totals;
mod wasm;
mod widget;

use std::process::ExitCode;

use command::Command;
use repo::Repo;

/// Why a command cannot go on: one plain sentence and its remedy.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Error(pub(crate) String);

/// What a command gives back: a value, or the sentence that ends everything.
pub(crate) type Result<T> = std::result::Result<T, Error>;

/// Ends the command with one sentence.
pub(crate) fn stop<T>(sentence: impl Into<String>) -> Result<T> {
    Err(Error(sentence.into()))
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = Command::parse(&words).and_then(|command| run(&command));
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(Error(sentence)) => {
            warn!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}

/// Carries one order out; `false` when it ran and what it looked at is not in order.
fn run(command: &Command) -> Result<bool> {
    let repo = Repo::find()?;
    match command {
        Command::Help => {
            tell!("{}", command::HELP);
            Ok(true)
        }
        Command::Serve { port, release } => serve::serve(&repo, *port, *release),
        Command::Build => {
            setup::for_build(&repo)?;
            let changed = widget::build(&repo, widget::Profile::Release)?;
            let state =
                if changed { "dist/ holds the files to deploy." } else { "dist/ is up to date." };
            tell!("{state}\n{}", package::integrity(&repo)?);
            Ok(true)
        }
        Command::Test(wanted) => test::test(&repo, wanted),
        Command::Check => check::check(&repo),
        Command::Size => size::size(&repo),
        Command::Bench { once, part } => bench::bench(&repo, *once, part.as_deref()),
        Command::Screenshots { only } => screenshots::screenshots(&repo, only.as_deref()),
    }
}
