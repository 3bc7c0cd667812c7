//! Takes pictures of every screen with a name.

use crate::process::passes;
use crate::repo::Repo;
use crate::test::{crate_runs, environment};
use crate::widget::{self, Profile};
use crate::{setup, Result};

/// Into a folder that is not committed.
const FOLDER: &str = "target/screenshots";

pub(crate) fn screenshots(repo: &Repo, only: Option<&str>) -> Result<bool> {
    let browsers = setup::for_tests(repo)?;
    widget::build(repo, Profile::Release)?;
    let mut pictures = crate_runs(repo, "run", "tests/e2e");
    environment(&mut pictures, repo, &browsers);
    pictures.args(["--example", "screenshots", "--"]).arg(repo.at(FOLDER)).args(only);
    passes(&mut pictures)
}
