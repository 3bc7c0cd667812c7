//! A person who waits sees what for, how long it may take, and that it still moves.

use std::io::{BufRead, BufReader, IsTerminal, Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// One step with its line at the start and its line at the end.
pub(crate) struct Step {
    started: Instant,
}

/// How a quiet program ended, with everything it said.
pub(crate) struct Ended {
    pub(crate) how: How,
    pub(crate) said: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum How {
    Well,
    Badly,
    NotStarted,
    TooLate,
}

impl Step {
    /// Says what starts and how long it takes on a slow machine.
    pub(crate) fn start(name: &str, guess: &str) -> Self {
        say(&format!("\u{2026} {name} (about {guess})\n"));
        Self { started: Instant::now() }
    }

    /// Says that it ended well.
    pub(crate) fn done(&self) {
        say(&format!("  ok {:.1} s\n", self.started.elapsed().as_secs_f32()));
    }

    /// Runs a program whose output matters only when it fails. Meanwhile its newest line
    /// and the seconds are shown: rewritten in place on a terminal, now and then elsewhere.
    pub(crate) fn quietly(&self, command: &mut Command, limit: Duration) -> Ended {
        let spawned =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let Ok(mut child) = spawned else {
            return Ended { how: How::NotStarted, said: Vec::new() };
        };
        let (sender, lines) = mpsc::channel();
        forward(child.stdout.take(), sender.clone());
        forward(child.stderr.take(), sender);
        let started = Instant::now();
        let mut ticker = Ticker::new(self.started);
        let mut said: Vec<String> = Vec::new();
        let how = loop {
            match lines.recv_timeout(Duration::from_millis(100)) {
                Ok(line) => said.extend(words(&line)),
                // Both pipes may close a moment before the program itself is gone.
                Err(RecvTimeoutError::Disconnected) => thread::sleep(Duration::from_millis(20)),
                Err(RecvTimeoutError::Timeout) => {}
            }
            ticker.tick(said.last().map_or("", String::as_str));
            match child.try_wait() {
                Ok(Some(status)) => break if status.success() { How::Well } else { How::Badly },
                Ok(None) if started.elapsed() > limit => {
                    crate::process::end_family(child.id());
                    let _ = child.wait();
                    break How::TooLate;
                }
                Ok(None) => {}
                Err(_) => break How::Badly,
            }
        };
        while let Ok(line) = lines.recv_timeout(Duration::from_millis(500)) {
            said.extend(words(&line));
        }
        ticker.clear();
        Ended { how, said }
    }
}

/// A line as text, unless it is empty.
fn words(line: &[u8]) -> Option<String> {
    let line = String::from_utf8_lossy(line).trim_end().to_owned();
    (!line.is_empty()).then_some(line)
}

impl Ended {
    /// Whether any line holds one of these words.
    pub(crate) fn mentions(&self, words: &[&str]) -> bool {
        self.said.iter().any(|line| words.iter().any(|word| line.contains(word)))
    }

    /// Shows the end of what was said, for a failure that a sentence alone cannot explain.
    pub(crate) fn show_tail(&self) {
        let from = self.said.len().saturating_sub(25);
        for line in self.said.iter().skip(from) {
            warn!("  | {line}");
        }
    }
}

/// Sends on each line as it comes, with its line break.
pub(crate) fn forward(pipe: Option<impl Read + Send + 'static>, lines: Sender<Vec<u8>>) {
    let Some(pipe) = pipe else { return };
    thread::spawn(move || {
        let mut pipe = BufReader::new(pipe);
        let mut line = Vec::new();
        while pipe.read_until(b'\n', &mut line).is_ok_and(|count| count > 0) {
            if lines.send(std::mem::take(&mut line)).is_err() {
                break;
            }
        }
    });
}

/// Shows that time passes, not more often than anybody wants to read it.
struct Ticker {
    started: Instant,
    last: Instant,
    terminal: bool,
}

impl Ticker {
    fn new(started: Instant) -> Self {
        Self { started, last: Instant::now(), terminal: std::io::stdout().is_terminal() }
    }

    fn tick(&mut self, line: &str) {
        let pause = Duration::from_secs(if self.terminal { 1 } else { 10 });
        if self.last.elapsed() < pause {
            return;
        }
        self.last = Instant::now();
        let seconds = self.started.elapsed().as_secs();
        let line: String = line.trim().chars().filter(|c| !c.is_control()).take(60).collect();
        if self.terminal {
            say(&format!("\r\u{1b}[K  {seconds} s  {line}"));
        } else {
            say(&format!("  {seconds} s  {line}\n"));
        }
    }

    fn clear(&self) {
        if self.terminal {
            say("\r\u{1b}[K");
        }
    }
}

/// Prints and flushes: a line that appears late is no progress. A closed pipe is no reason to fail.
pub(crate) fn say(text: &str) {
    let mut out = std::io::stdout();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

pub(crate) fn complain(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}
