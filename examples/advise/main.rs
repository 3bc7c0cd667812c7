//! Advice for programs: answers come in and advice goes out, one JSON object per line.
//!
//! `cargo run --release --example advise -- --help` tells the format.

/// There is no command line in a browser.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod answers;
#[cfg(not(target_arch = "wasm32"))]
mod away;
#[cfg(not(target_arch = "wasm32"))]
mod clocks;
#[cfg(not(target_arch = "wasm32"))]
mod help;
#[cfg(not(target_arch = "wasm32"))]
mod letters;
#[cfg(not(target_arch = "wasm32"))]
mod lines;
#[cfg(not(target_arch = "wasm32"))]
mod output;
#[cfg(not(target_arch = "wasm32"))]
mod parts;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::io::{self, BufRead, BufWriter, ErrorKind, Write, stderr, stdin, stdout};
    use std::process::ExitCode;

    use meeting_or_async::meeting::time::Day;
    use meeting_or_async::text::Text;
    use meeting_or_async::text::format::{PlainEnglish, PlainGerman};

    use crate::clocks::Clocks;
    use crate::help::help;
    use crate::lines::{Advisor, TODAY};

    /// What the command line asks for.
    enum Wanted {
        Help,
        Advice { today: Day, german: bool },
    }

    pub(crate) fn main() -> ExitCode {
        let clocks = Clocks::of("");
        let german = Text::german(&PlainGerman);
        let text = Text::english(&PlainEnglish).with_zones(&clocks);
        let ended = match wanted(std::env::args().skip(1)) {
            Ok(Wanted::Help) => stdout().write_all(help(&text).as_bytes()),
            Ok(Wanted::Advice { today, german: false }) => advise(&Advisor::new(&text, today)),
            Ok(Wanted::Advice { today, german: true }) => {
                advise(&Advisor::new(&text.with_draft(&german), today))
            }
            Err(why) => {
                // Where the words cannot be written, the exit status still tells.
                let _ = writeln!(stderr(), "{why} See --help.");
                return ExitCode::from(2);
            }
        };
        match ended {
            Ok(()) => ExitCode::SUCCESS,
            // Whoever reads has read enough.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => {
                let _ = writeln!(stderr(), "Reading or writing failed: {error}.");
                ExitCode::FAILURE
            }
        }
    }

    fn wanted(mut args: impl Iterator<Item = String>) -> Result<Wanted, String> {
        let mut today = Day::from_ymd(TODAY.0, TODAY.1, TODAY.2).unwrap_or(Day::EPOCH);
        let mut is_german = false;
        while let Some(arg) = args.next() {
            let (name, value) = match arg.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (arg.as_str(), None),
            };
            match name {
                "--help" | "-h" => return Ok(Wanted::Help),
                "--today" => {
                    let typed = value.or_else(|| args.next()).unwrap_or_default();
                    today = Day::from_iso(&typed).ok_or_else(|| {
                        format!(
                            "--today {typed:?} is no day. Allowed: YYYY-MM-DD, as in 2026-11-23."
                        )
                    })?;
                }
                "--lang" => {
                    let typed = value.or_else(|| args.next()).unwrap_or_default();
                    is_german = match typed.as_str() {
                        "en" => false,
                        "de" => true,
                        _ => {
                            return Err(format!(
                                "--lang {typed:?} is no language of letters. Allowed: en, de."
                            ));
                        }
                    };
                }
                _ => {
                    return Err(format!(
                        "Unknown argument {arg:?}. Allowed: --today, --lang, --help."
                    ));
                }
            }
        }
        Ok(Wanted::Advice { today, german: is_german })
    }

    /// Answers every line of standard input, and names problems on standard error too.
    fn advise(advisor: &Advisor) -> io::Result<()> {
        let mut input = stdin().lock();
        let mut output = BufWriter::with_capacity(1 << 16, stdout().lock());
        let mut errors = BufWriter::new(stderr().lock());
        let (mut line, mut number) = (Vec::new(), 0);
        while input.read_until(b'\n', &mut line)? > 0 {
            number += 1;
            let answer = advisor.answer(number, &line);
            serde_json::to_writer(&mut output, &answer.json)?;
            output.write_all(b"\n")?;
            for problem in &answer.problems {
                writeln!(errors, "{problem}")?;
            }
            line.clear();
        }
        errors.flush()?;
        output.flush()
    }
}
