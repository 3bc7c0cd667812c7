//! The regular meetings of a calendar, for programs: a file comes in and one JSON object per line
//! goes out.
//!
//! `cargo run --release --example calendar -- --help` tells the format.

/// There is no command line in a browser.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
#[path = "../advise/clocks.rs"]
mod clocks;
#[cfg(not(target_arch = "wasm32"))]
mod output;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::io::{BufWriter, Write, stderr, stdout};
    use std::process::ExitCode;
    use std::rc::Rc;
    use std::time::SystemTime;
    use std::{fs, io};

    use meeting_or_async::meeting::time::{Day, Minute, Now};
    use meeting_or_async::meeting::zones::{Instant, Zones};
    use meeting_or_async::read::series::{Days, Scan, Settings};

    use super::clocks::Clocks;
    use super::output::{HELP, lines};

    /// Entries are many small pieces: this takes a quarter less time than the system's allocator.
    #[global_allocator]
    static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

    /// A program may read more than a page.
    const MOST_BYTES: usize = 1024 * 1024 * 1024;

    pub(crate) fn main() -> ExitCode {
        let ended = match wanted(std::env::args().skip(1)) {
            Ok(None) => stdout().write_all(HELP.as_bytes()),
            Ok(Some((file, settings, clocks))) => look_through(&file, settings, clocks),
            Err(why) => {
                // Where the words cannot be written, the exit status still tells.
                let _ = writeln!(stderr(), "{why} See --help.");
                return ExitCode::from(2);
            }
        };
        match ended {
            Ok(()) => ExitCode::SUCCESS,
            // Whoever reads has read enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => {
                let _ = writeln!(stderr(), "Reading or writing failed: {error}.");
                ExitCode::FAILURE
            }
        }
    }

    /// The file, what is known beside it, and where the reader is; nothing if help is asked for.
    fn wanted(
        mut args: impl Iterator<Item = String>,
    ) -> Result<Option<(String, Settings, Clocks)>, String> {
        let mut settings = Settings { most_bytes: MOST_BYTES, ..Settings::at(now()) };
        let mut window = (None, None);
        let mut clocks = Clocks::of("");
        let mut file = None;
        while let Some(arg) = args.next() {
            let (name, value) = match arg.split_once('=') {
                Some((name, value)) if name.starts_with("--") => (name, Some(value.to_owned())),
                _ => (arg.as_str(), None),
            };
            let mut value = || value.clone().or_else(|| args.next()).unwrap_or_default();
            match name {
                "--help" | "-h" => return Ok(None),
                "--today" => {
                    let me = settings.me.take();
                    let now = Now { day: day(name, &value())?, minute: Minute::MIDNIGHT };
                    settings = Settings { me, most_bytes: MOST_BYTES, ..Settings::at(now) };
                }
                "--from" => window.0 = Some(day(name, &value())?),
                "--to" => window.1 = Some(day(name, &value())?.plus(1)),
                "--zone" => clocks = clock(&value())?,
                "--me" => settings.me = Some(value()),
                _ if name.starts_with("--") => {
                    return Err(format!(
                        "Unknown argument {arg:?}. Allowed: --today, --from, --to, --zone, --me, --help."
                    ));
                }
                _ => file = Some(arg),
            }
        }
        let Days { from, to } = settings.ahead;
        settings.ahead = Days { from: window.0.unwrap_or(from), to: window.1.unwrap_or(to) };
        match file {
            Some(file) => Ok(Some((file, settings, clocks))),
            None => Err("No file is named.".to_owned()),
        }
    }

    fn day(name: &str, text: &str) -> Result<Day, String> {
        Day::from_iso(text).ok_or_else(|| {
            format!("{name} {text:?} is no day. Allowed: YYYY-MM-DD, as in 2026-11-23.")
        })
    }

    fn clock(zone: &str) -> Result<Clocks, String> {
        let clocks = Clocks::of(zone);
        match clocks.offset(zone, Instant::EPOCH) {
            Some(_) => Ok(clocks),
            None => Err(format!("--zone {zone:?} is no zone. Allowed: as in Europe/Berlin.")),
        }
    }

    fn now() -> Now {
        let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let days = seconds.map_or(0, |since| since.as_secs() / 86_400);
        let day = Day::EPOCH.plus(i32::try_from(days).unwrap_or(0));
        Now { day, minute: Minute::MIDNIGHT }
    }

    fn look_through(file: &str, settings: Settings, clocks: Clocks) -> io::Result<()> {
        let list = Scan::all(fs::read(file)?, settings, Rc::new(clocks));
        let mut output = BufWriter::new(stdout().lock());
        for line in lines(&list) {
            serde_json::to_writer(&mut output, &line)?;
            output.write_all(b"\n")?;
        }
        output.flush()
    }
}
