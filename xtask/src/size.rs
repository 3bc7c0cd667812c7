//! What the page weighs, and whether that is still what was decided.

use std::fs;

use crate::budget::Budget;
use crate::process::{answer, program};
use crate::repo::Repo;
use crate::widget::{self, Profile};
use crate::{setup, stop, Result};

/// What other people's pages load for the tag stays below 4 KB by gzip.
const MOST_OF_EMBED: u64 = 4096;

/// One file of dist/ in bytes.
#[derive(Debug, PartialEq, Eq)]
struct Weight {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

pub(crate) fn size(repo: &Repo) -> Result<bool> {
    let text = fs::read_to_string(repo.at("size-budget.txt"));
    let budget = Budget::read(
        &text.or_else(|error| stop(format!("size-budget.txt cannot be read: {error}.")))?,
    )?;
    setup::for_build(repo)?;
    widget::build(repo, Profile::Release)?;
    let Some(lines) = answer(program(repo, repo.tools()).arg("weigh").arg(repo.dist())) else {
        return stop("The files of dist/ could not be weighed.");
    };
    let weights: Vec<Weight> = lines.lines().filter_map(weight).collect();
    tell!("{:<20}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip -9", "brotli 11");
    for weight in &weights {
        let mark = if budget.has(&weight.name) { "" } else { "  later" };
        tell!(
            "{:<20}{:>10}{:>10}{:>10}{mark}",
            weight.name,
            weight.raw,
            weight.gzip,
            weight.brotli
        );
    }
    let mut all = 0;
    let mut good = true;
    for load in &budget.loads {
        let of_load = || weights.iter().filter(|weight| load.files.contains(&weight.name));
        let sum = |part: fn(&Weight) -> u64| of_load().map(part).sum::<u64>();
        let brotli = sum(|weight| weight.brotli);
        let (raw, gzip) = (sum(|weight| weight.raw), sum(|weight| weight.gzip));
        tell!("{:<20}{raw:>10}{gzip:>10}{brotli:>10}  of {}", load.name, load.limit);
        if load.name != "reading" {
            all += brotli;
        }
        if brotli > load.limit {
            let over = brotli - load.limit;
            tell!("{}: {brotli} bytes in brotli, {over} more than its budget.", load.name);
            good = false;
        }
    }
    tell!("All that the first advice and message need: {all} bytes in brotli.");

    let toolchain = setup::rustc_version(repo)?;
    if !same_toolchain(&budget.toolchain, &toolchain) {
        tell!("The budget was measured with {}, and this is {toolchain}.", budget.toolchain);
    }
    for name in budget.loads.iter().flat_map(|load| &load.files) {
        if !weights.iter().any(|weight| weight.name == *name) {
            tell!("size-budget.txt names {name}, and dist/ has no such file.");
            good = false;
        }
    }
    let index = fs::read_to_string(repo.dist().join("index.html")).unwrap_or_default();
    for name in named_by(&index) {
        if weights.iter().any(|weight| weight.name == name) && !budget.has(name) {
            tell!("index.html names {name}, which size-budget.txt does not count.");
            good = false;
        }
    }
    if let Some(embed) = weights.iter().find(|weight| weight.name == "embed.js") {
        if embed.gzip > MOST_OF_EMBED {
            tell!("embed.js weighs {} bytes by gzip, more than {MOST_OF_EMBED}.", embed.gzip);
            good = false;
        }
    }
    Ok(good)
}

fn weight(line: &str) -> Option<Weight> {
    let mut parts = line.split('\t');
    let name = parts.next()?.to_owned();
    let mut number = || parts.next()?.parse().ok();
    Some(Weight { name, raw: number()?, gzip: number()?, brotli: number()? })
}

/// The date and hash in brackets differ between builds of the same version.
fn same_toolchain(budget: &str, found: &str) -> bool {
    let version =
        |text: &str| text.split_whitespace().take(2).map(str::to_owned).collect::<Vec<_>>();
    version(budget) == version(found)
}

/// The addresses in a page's href and src attributes, but for those that only a browser
/// without scripts follows, and for links, which a person follows.
fn named_by(page: &str) -> Vec<&str> {
    page.split("<noscript")
        .map(|part| part.rsplit("</noscript>").next().unwrap_or(part))
        .flat_map(|part| part.split('<').filter(|tag| !tag.starts_with("a ")))
        .flat_map(named_in)
        .collect()
}

fn named_in(page: &str) -> Vec<&str> {
    let starts = ["href=\"", "src=\""];
    let after =
        |start: &'static str| page.split(start).skip(1).filter_map(|rest| rest.split('"').next());
    starts
        .into_iter()
        .flat_map(after)
        .filter_map(|address| address.trim_start_matches("./").split('?').next())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_weights() {
        let expected = Weight { name: "a.js".into(), raw: 3, gzip: 2, brotli: 1 };
        assert_eq!(weight("a.js\t3\t2\t1"), Some(expected));
        assert_eq!(weight("a.js\t3"), None);
    }

    #[test]
    fn toolchains_are_the_same_by_their_version() {
        assert!(same_toolchain("rustc 1.95.0", "rustc 1.95.0 (59807616e 2026-04-14)"));
        assert!(!same_toolchain("rustc 1.95.0", "rustc 1.96.0"));
    }

    #[test]
    fn a_page_names_its_files() {
        let page = "<link href=\"widget.css\"><script src=\"./start.js?1f\"></script>";
        assert_eq!(named_by(page), ["widget.css", "start.js"]);
        assert_eq!(
            named_by("<noscript><link href=\"a.css\"></noscript><img src=\"b.svg\">"),
            ["b.svg"]
        );
        assert_eq!(named_by("<a href=\"a.html\">A</a><img src=\"b.svg\">"), ["b.svg"]);
    }
}
