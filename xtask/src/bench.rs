//! How long advice, draft and screen take, against what the advice may take; how long a person
//! waits for the page, and how much they have to do.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::process::{answer_aloud, cargo_here, passes, program};
use crate::repo::Repo;
use crate::test::{crate_runs, environment};
use crate::widget::{self, Profile};
use crate::{setup, stop, Result};

/// What full advice may take, in nanoseconds: it is computed at every keystroke.
const BAR: u64 = 50_000;
/// The crate that measures the core.
const BENCHES: &str = "benches";
/// The React page beside which ours is measured.
const PEER: &str = "tests/bench-peer";
/// How the benchmarks begin that are held to it.
const ADVICE: &str = "advice: ";

/// Runs all benchmarks or one part; `false` if the advice is too slow. `once` only tries that each runs.
pub(crate) fn bench(repo: &Repo, once: bool, part: Option<&str>) -> Result<bool> {
    let good = match part {
        None | Some("core") if once => {
            passes(crate_runs(repo, "bench", BENCHES).args(["--profile", "dev", "--", "--test"]))?
        }
        None | Some("core") => core(repo)?,
        Some(_) => true,
    };
    Ok((part == Some("core") || in_browser(repo, once, part)?) && good)
}

/// Prints how long a person waits and how much they do, with the bars. What is above one is told
/// and no failure: a busy machine is no fault of the page.
fn in_browser(repo: &Repo, once: bool, part: Option<&str>) -> Result<bool> {
    let browsers = setup::for_tests(repo)?;
    widget::build(repo, Profile::Release)?;
    let peer = peer(repo)?;
    let mut waits = crate_runs(repo, "run", "tests/e2e");
    environment(&mut waits, repo, &browsers);
    waits.env("MOA_BENCH_PEER", peer);
    if matches!(part, None | Some("calendar")) {
        let build = ["build", "--profile", "native", "--example", "calendar"];
        if !passes(&mut cargo_here(repo, &build))? {
            return stop("The example `calendar` does not build; the message is above.");
        }
        waits.env("MOA_CALENDAR", repo.at("target/native/examples/calendar"));
        waits.env("MOA_ICAL", repo.at(PEER).join("calendar.js"));
    }
    passes(waits.args(["--example", "bench", "--"]).args(once.then_some("--once")).args(part))
}

/// Builds the React page that ours is compared with, as people build theirs for production.
fn peer(repo: &Repo) -> Result<PathBuf> {
    let folder = repo.memory("bench-peer");
    let mut esbuild = program(repo, repo.npm("esbuild"));
    esbuild.args(["peer.jsx", "peer.css", "index.html"].map(|name| repo.at(PEER).join(name)));
    esbuild.args([
        "--bundle",
        "--minify",
        "--format=esm",
        "--target=es2022",
        "--jsx=automatic",
        "--define:process.env.NODE_ENV=\"production\"",
        "--loader:.html=copy",
        "--entry-names=[name]",
        "--log-level=warning",
    ]);
    let mut outdir = OsString::from("--outdir=");
    outdir.push(&folder);
    if passes(esbuild.arg(outdir))? {
        return Ok(folder);
    }
    stop("The React page of the benchmark does not build; the message of esbuild is above.")
}

/// Runs the benchmarks of the core and says how they compare; `false` where the advice is too slow.
fn core(repo: &Repo) -> Result<bool> {
    tell!("Measuring in benches/, which takes about two minutes after the build ...");
    let mut run = crate_runs(repo, "bench", BENCHES);
    let Some(written) = answer_aloud(run.args(["--", "--output-format", "bencher"])) else {
        return stop("The benchmarks did not run; the reason is above.");
    };
    let found: Vec<(&str, u64)> = written.lines().filter_map(measured).collect();
    if !found.iter().any(|(name, _)| name.starts_with(ADVICE)) {
        return stop("The benchmarks ran, and none of them measured advice.");
    }
    for line in report(&found) {
        tell!("{line}");
    }
    let good = !found.iter().any(|(name, took)| name.starts_with(ADVICE) && *took > BAR);
    tell!("{}", if good { "All advice is within the bar." } else { "Advice is too slow." });
    Ok(good)
}

/// The name and the nanoseconds of a line such as `test advice: x ... bench: 1,234 ns/iter (+/- 5)`.
fn measured(line: &str) -> Option<(&str, u64)> {
    let (name, rest) = line.strip_prefix("test ")?.split_once(" ... bench:")?;
    let (number, _) = rest.split_once(" ns/iter")?;
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    Some((name, digits.parse().ok()?))
}

/// A line for each: the time, and its share of what the advice may take.
fn report(found: &[(&str, u64)]) -> Vec<String> {
    found
        .iter()
        .map(|(name, took)| {
            let (micros, share) = (took / 100, took * 100 / BAR);
            format!("{:>7}.{} µs  {share:>4} % of the bar  {name}", micros / 10, micros % 10)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_criterion_are_read() {
        for (line, found) in [
            (
                "test advice: two vendors ... bench:       1,234 ns/iter (+/- 56)",
                Some(("advice: two vendors", 1234)),
            ),
            ("test whole screen: a ... bench: 88 ns/iter (+/- 1)", Some(("whole screen: a", 88))),
            ("running 12 tests", None),
            ("test advice: x ... ok", None),
            ("", None),
        ] {
            assert_eq!(measured(line), found, "{line}");
        }
    }

    #[test]
    fn each_line_says_its_share_of_the_bar() {
        let lines = report(&[("advice: x", 12_345), ("whole screen: x", 100_000)]);
        assert_eq!(lines[0], "     12.3 µs    24 % of the bar  advice: x");
        assert_eq!(lines[1], "    100.0 µs   200 % of the bar  whole screen: x");
    }
}
