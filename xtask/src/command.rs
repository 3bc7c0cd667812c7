//! What is asked for on the command line.

use crate::{stop, test, Result};

pub(crate) const HELP: &str = "\
cargo xtask <command>

  serve [--port N] [--release]  builds the widget, serves it at http://127.0.0.1:8080 and reloads
                                the page on change; --release serves the files to deploy
  build                         writes the files to deploy into dist/
  test [SUITE ...] [WORD ...]   runs every test there is, or those of these suites (core, js,
                                xtask, tools, fuzz, shell-chromium, shell-firefox, e2e, readme), or
                                those whose name holds WORD
  check                         format, lints, JavaScript, style sheets, duplicate crates, house rules
  screenshots [--only NAME]     pictures of every screen with a name, into target/screenshots/
  bench [--once] [PART]         how long advice, draft and screen take, against 50 µs for advice;
                                how long a person waits in a slow browser, beside a React page;
                                how much they press, type and scroll; how long a whole calendar
                                takes. PART is one of core, press, load, effort, calendar; --once
                                only tries that everything can be measured
  size                          what the page weighs, against size-budget.txt

Whatever a command needs is installed or built first; each such step says so.";

/// One command with its flags.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Serve { port: u16, release: bool },
    Build,
    Test(Wanted),
    Check,
    Size,
    Bench { once: bool, part: Option<String> },
    Screenshots { only: Option<String> },
}

/// Which tests to run; empty means all of them. A word that is the name of a suite means it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) suites: Vec<String>,
    pub(crate) words: Vec<String>,
}

impl Command {
    pub(crate) fn parse(words: &[String]) -> Result<Self> {
        let mut words = words.iter().map(String::as_str);
        let Some(command) = words.next() else { return Ok(Self::Help) };
        let rest: Vec<&str> = words.collect();
        match command {
            "help" | "--help" | "-h" => Ok(Self::Help),
            "serve" => serve(&rest),
            "build" => bare(&rest, command, Self::Build),
            "test" => wanted(&rest).map(Self::Test),
            "check" => bare(&rest, command, Self::Check),
            "screenshots" => screenshots(&rest),
            "size" => bare(&rest, command, Self::Size),
            "bench" => bench(&rest),
            other => stop(format!("There is no command `{other}`. These are:\n\n{HELP}")),
        }
    }
}

fn bare(rest: &[&str], name: &str, command: Command) -> Result<Command> {
    match rest.first() {
        None => Ok(command),
        Some(extra) => {
            stop(format!("`{name}` takes no `{extra}`. This is what there is:\n\n{HELP}"))
        }
    }
}

fn serve(rest: &[&str]) -> Result<Command> {
    let mut port = 8080;
    let mut release = false;
    let mut rest = rest.iter();
    while let Some(word) = rest.next() {
        match *word {
            "--release" => release = true,
            "--port" => match rest.next().and_then(|number| number.parse().ok()) {
                Some(number) if number > 0 => port = number,
                _ => return stop("`--port` wants a number from 1 to 65535 after it."),
            },
            other => {
                return stop(format!(
                    "`serve` takes no `{other}`. This is what there is:\n\n{HELP}"
                ))
            }
        }
    }
    Ok(Command::Serve { port, release })
}

fn bench(rest: &[&str]) -> Result<Command> {
    let (mut once, mut part) = (false, None);
    for word in rest {
        match *word {
            "--once" => once = true,
            "core" | "press" | "load" | "effort" | "calendar" if part.is_none() => {
                part = Some((*word).to_owned());
            }
            other => {
                return stop(format!(
                    "`bench` takes no `{other}`. This is what there is:\n\n{HELP}"
                ))
            }
        }
    }
    Ok(Command::Bench { once, part })
}

fn screenshots(rest: &[&str]) -> Result<Command> {
    match rest {
        [] => Ok(Command::Screenshots { only: None }),
        // A name may have several words: they need no quotes.
        ["--only", name @ ..] if !name.is_empty() => {
            Ok(Command::Screenshots { only: Some(name.join(" ")) })
        }
        ["--only"] => {
            stop("`--only` wants the name of a screen after it; tests/screens/list.rs has them.")
        }
        [other, ..] => {
            stop(format!("`screenshots` takes no `{other}`. This is what there is:\n\n{HELP}"))
        }
    }
}

fn wanted(rest: &[&str]) -> Result<Wanted> {
    let mut wanted = Wanted::default();
    let mut rest = rest.iter();
    while let Some(word) = rest.next() {
        match *word {
            "--suite" => match rest.next() {
                Some(name) => wanted.suites.push((*name).to_owned()),
                None => return stop("`--suite` wants the name of a suite after it."),
            },
            flag if flag.starts_with('-') => {
                return stop(format!("`test` takes no `{flag}`. This is what there is:\n\n{HELP}"))
            }
            suite if test::is_suite(suite) => wanted.suites.push(suite.to_owned()),
            word => wanted.words.push(word.to_owned()),
        }
    }
    Ok(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command> {
        Command::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn nothing_and_help_show_the_list() {
        assert_eq!(parse(""), Ok(Command::Help));
        assert_eq!(parse("--help"), Ok(Command::Help));
    }

    #[test]
    fn bench_can_run_once_and_in_part() {
        let whole = |once| Ok(Command::Bench { once, part: None });
        assert_eq!(parse("bench"), whole(false));
        assert_eq!(parse("bench --once"), whole(true));
        let effort = Command::Bench { once: true, part: Some("effort".into()) };
        assert_eq!(parse("bench --once effort"), Ok(effort));
        assert!(parse("bench --quick").is_err());
        assert!(parse("bench press load").is_err());
    }

    #[test]
    fn serve_reads_its_flags() {
        assert_eq!(parse("serve"), Ok(Command::Serve { port: 8080, release: false }));
        assert_eq!(
            parse("serve --release --port 9000"),
            Ok(Command::Serve { port: 9000, release: true })
        );
    }

    #[test]
    fn test_takes_suites_and_words() {
        let wanted = || Wanted { suites: vec!["core".into()], words: vec!["verdict".into()] };
        assert_eq!(parse("test --suite core verdict"), Ok(Command::Test(wanted())));
        assert_eq!(parse("test core verdict"), Ok(Command::Test(wanted())));
    }

    #[test]
    fn a_screen_may_have_a_name_of_several_words() {
        let only = Some("write first".to_owned());
        assert_eq!(parse("screenshots --only write first"), Ok(Command::Screenshots { only }));
        assert_eq!(parse("screenshots"), Ok(Command::Screenshots { only: None }));
    }

    #[test]
    fn what_is_not_known_is_refused_with_the_list() {
        for line in [
            "bild",
            "build --fast",
            "serve --prot 1",
            "serve --port",
            "serve --port x",
            "test --all",
            "screenshots --only",
            "screenshots start",
        ] {
            assert!(parse(line).is_err(), "{line}");
        }
        assert!(parse("bild").unwrap_err().0.contains("cargo xtask <command>"));
    }
}
