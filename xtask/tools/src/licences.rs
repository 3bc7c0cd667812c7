//! The licences of crates against a list.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;

use anyhow::{Context, bail};
use spdx::{Expression, ParseMode};

use crate::say;

/// Reads the list, and a file with a line `name version|licence` for each crate. Prints what is
/// wrong, and fails if anything is.
pub(crate) fn licences(words: &[OsString]) -> anyhow::Result<()> {
    let [list, crates] = words else { bail!("expected the list of licences and that of crates") };
    let read = |file| fs::read_to_string(file).context("a list cannot be read");
    let faults = faults(&read(list)?, &read(crates)?);
    for fault in &faults {
        say(&format!("{fault}\n"));
    }
    if faults.is_empty() { Ok(()) } else { bail!("{} faults in the licences", faults.len()) }
}

fn faults(list: &str, crates: &str) -> Vec<String> {
    let list = list.lines().map(str::trim);
    let mut needed: BTreeSet<&str> =
        list.filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let allowed = needed.clone();
    let mut faults = Vec::new();
    for line in crates.lines().collect::<BTreeSet<_>>() {
        let (name, licence) = line.split_once('|').unwrap_or((line, ""));
        // Some write a slash for "or".
        let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
            faults.push(format!("{name} names no licence that is known: {licence:?}."));
            continue;
        };
        let takes = |except: &str| {
            expression.evaluate(|offered| {
                let offered = offered.to_string();
                offered != except && allowed.contains(offered.as_str())
            })
        };
        if !takes("") {
            faults.push(format!("{name} comes under {licence}, which is not in the list."));
        }
        needed.retain(|licence| takes(licence));
    }
    faults.extend(needed.iter().map(|licence| format!("No crate needs {licence} any more.")));
    faults
}

#[cfg(test)]
mod tests {
    use super::faults;

    #[test]
    fn a_crate_needs_one_licence_of_the_list_and_each_of_these_a_crate() {
        let list = "# why\nMIT\nUnicode-3.0\n";
        let good =
            "a v1|MIT OR GPL-3.0-only\nb v1|Apache-2.0/MIT\nc v1|(MIT OR Zlib) AND Unicode-3.0\n";
        assert_eq!(faults(list, good), Vec::<String>::new());
        for (crates, fault) in [
            ("a v1|GPL-3.0-only", "a v1 comes under GPL-3.0-only, which is not in the list."),
            (
                "a v1|MIT AND GPL-3.0-only",
                "a v1 comes under MIT AND GPL-3.0-only, which is not in the list.",
            ),
            ("a v1|", "a v1 names no licence that is known: \"\"."),
            ("a v1|ask me", "a v1 names no licence that is known: \"ask me\"."),
        ] {
            assert_eq!(faults(list, &[good, crates].concat()), [fault]);
        }
        assert_eq!(faults(list, "a v1|MIT"), ["No crate needs Unicode-3.0 any more."]);
    }
}
