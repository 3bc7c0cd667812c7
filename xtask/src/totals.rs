//! Counts tests by what the test programs print.

/// What the lines of one suite add up to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    /// Test programs that started and did not yet say how they ended.
    open: u32,
}

impl Totals {
    /// Reads one line; most lines count for nothing.
    pub(crate) fn read(&mut self, line: &str) {
        let line = line.trim();
        if line.starts_with("running ") && (line.ends_with(" tests") || line.ends_with(" test")) {
            self.open += 1;
        } else if let Some(count) = line.strip_prefix("# pass ") {
            // These two are what Node's test runner says at its end.
            self.passed += count.parse().unwrap_or(0);
        } else if let Some(count) = line.strip_prefix("# fail ") {
            self.failed += count.parse().unwrap_or(0);
        } else if let Some((_, counts)) =
            line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "))
        {
            self.open = self.open.saturating_sub(1);
            for count in counts.split(';') {
                match count.trim().split_once(' ') {
                    Some((number, "passed")) => self.passed += number.parse().unwrap_or(0),
                    Some((number, "failed")) => self.failed += number.parse().unwrap_or(0),
                    _ => {}
                }
            }
        }
    }

    /// Something that is no test program went well or not.
    pub(crate) fn count(&mut self, good: bool) {
        *if good { &mut self.passed } else { &mut self.failed } += 1;
    }

    /// The suite is over. A program that died in the middle is a failure, and so is a
    /// suite that ended badly without any failed test: it did not even build.
    pub(crate) fn end(&mut self, well: bool) {
        self.failed += self.open;
        self.open = 0;
        if !well && self.failed == 0 {
            self.failed = 1;
        }
    }
}

/// The last line of all: `12 passed, 0 failed`.
pub(crate) fn sentence(passed: u32, failed: u32) -> String {
    format!("{passed} passed, {failed} failed")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &str, well: bool) -> (u32, u32) {
        let mut totals = Totals::default();
        lines.lines().for_each(|line| totals.read(line));
        totals.end(well);
        (totals.passed, totals.failed)
    }

    const GOOD: &str = "running 3 tests\n...\ntest result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 1 filtered out; finished in 0.01s\n";
    const BAD: &str = "running 1 test\nF\ntest result: FAILED. 4 passed; 2 failed; 0 ignored\n";

    #[test]
    fn several_programs_add_up() {
        assert_eq!(of(&[GOOD, BAD, GOOD].concat(), false), (10, 2));
    }

    #[test]
    fn a_program_that_dies_counts_as_one_failure() {
        assert_eq!(of(&[GOOD, "running 5 tests\n"].concat(), false), (3, 1));
    }

    #[test]
    fn a_suite_that_does_not_build_counts_as_one_failure() {
        assert_eq!(of("", false), (0, 1));
        assert_eq!(of("", true), (0, 0));
    }

    #[test]
    fn words_that_only_look_alike_count_for_nothing() {
        assert_eq!(of("the test result: 7 passed\nrunning late\n", true), (0, 0));
    }

    #[test]
    fn the_tests_of_the_javascript_count() {
        assert_eq!(of("ok 1 - a\n# pass 15\n# fail 2\n# skipped 1\n", false), (15, 2));
    }

    #[test]
    fn the_last_line() {
        assert_eq!(sentence(12, 0), "12 passed, 0 failed");
    }
}
