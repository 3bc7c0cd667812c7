//! Three browser engines and their drivers, for the tests.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::process::{answer, as_root, cargo, on_path};
use crate::progress::{How, Step};
use crate::repo::Repo;
use crate::setup::fetched;
use crate::{stop, Result};

const GECKODRIVER: &str = "0.37.1";

/// Where the drivers are, and the two browsers whose drivers do not always find them.
pub(crate) struct Browsers {
    pub(crate) chromium: PathBuf,
    pub(crate) firefox: PathBuf,
    pub(crate) chromedriver: PathBuf,
    pub(crate) geckodriver: PathBuf,
    pub(crate) webkitdriver: PathBuf,
}

/// One thing the tests need and the Debian package that brings it.
struct Need {
    package: &'static str,
    there: Probe,
}

enum Probe {
    /// Any of these programs.
    Program(&'static [&'static str]),
    /// A file or folder; only looked for where there is apt, elsewhere it has another path.
    File(&'static str),
}

const NEEDS: [Need; 8] = [
    Need { package: "chromium", there: Probe::Program(&["chromium", "google-chrome"]) },
    Need { package: "chromium-driver", there: Probe::Program(&["chromedriver"]) },
    Need { package: "firefox-esr", there: Probe::Program(&["firefox-esr", "firefox"]) },
    Need { package: "webkit2gtk-driver", there: Probe::Program(&["WebKitWebDriver"]) },
    Need { package: "xvfb", there: Probe::Program(&["xvfb-run"]) },
    // xvfb-run calls it, and the package only recommends it.
    Need { package: "xauth", there: Probe::Program(&["xauth"]) },
    Need { package: "fonts-liberation", there: Probe::File("/usr/share/doc/fonts-liberation") },
    Need {
        package: "fonts-noto-color-emoji",
        there: Probe::File("/usr/share/doc/fonts-noto-color-emoji"),
    },
];

/// Installs what is missing and says where it all is.
pub(crate) fn install(repo: &Repo) -> Result<Browsers> {
    let missing = missing();
    if !missing.is_empty() {
        apt(&missing)?;
    }
    let geckodriver = geckodriver(repo)?;
    Ok(Browsers {
        chromium: need(&["chromium", "google-chrome"])?,
        firefox: need(&["firefox-esr", "firefox"])?,
        chromedriver: need(&["chromedriver"])?,
        geckodriver,
        webkitdriver: need(&["WebKitWebDriver"])?,
    })
}

fn missing() -> Vec<&'static str> {
    let apt = on_path("apt-get").is_some();
    let lacks = |need: &&Need| match need.there {
        Probe::Program(names) => !names.iter().any(|name| on_path(name).is_some()),
        Probe::File(path) => apt && !Path::new(path).exists(),
    };
    NEEDS.iter().filter(lacks).map(|need| need.package).collect()
}

fn need(names: &[&str]) -> Result<PathBuf> {
    match names.iter().find_map(|name| on_path(name)) {
        Some(path) => Ok(path),
        None => {
            stop(format!("{} is not on PATH, though its package is installed.", names.join(" or ")))
        }
    }
}

fn apt(packages: &[&str]) -> Result<()> {
    let by_hand = format!("apt-get install -y --no-install-recommends {}", packages.join(" "));
    if on_path("apt-get").is_none() {
        return stop(format!(
            "The tests need what Debian calls {}: install these and put them on PATH.",
            packages.join(", ")
        ));
    }
    let sudo = if as_root() {
        false
    } else if answer(Command::new("sudo").args(["-n", "true"])).is_some() {
        true
    } else {
        return stop(format!("The tests need browsers, and only root may install them: run `sudo apt-get update && sudo {by_hand}`."));
    };
    let step =
        Step::start(&format!("browsers and drivers by apt: {}", packages.join(", ")), "60 s, once");
    let update = step.quietly(&mut apt_get(sudo, &["update"]), Duration::from_secs(300));
    if update.how != How::Well {
        update.show_tail();
        return stop("apt-get update failed; its last lines are above. Check the network and /etc/apt/sources.list, then run the command again.");
    }
    let mut words = vec!["install", "-y", "--no-install-recommends"];
    words.extend(packages);
    let ended = step.quietly(&mut apt_get(sudo, &words), Duration::from_secs(1200));
    if ended.how != How::Well {
        ended.show_tail();
        return stop(format!("apt could not install the browsers; its last lines are above. Once that is mended, run `{by_hand}`."));
    }
    step.done();
    Ok(())
}

fn apt_get(sudo: bool, words: &[&str]) -> Command {
    let mut command = if sudo {
        let mut command = Command::new("sudo");
        command.args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    } else {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    command.arg("-q").args(words);
    command
}

/// Debian has no geckodriver, so it is built from its crate. Without optimisation: it only passes messages on.
fn geckodriver(repo: &Repo) -> Result<PathBuf> {
    if let Some(path) =
        env::var_os("GECKODRIVER").map(PathBuf::from).or_else(|| on_path("geckodriver"))
    {
        return Ok(path);
    }
    let root = repo.at("target/tools");
    let path = root.join("bin/geckodriver");
    if answer(Command::new(&path).arg("--version")).is_some_and(|says| says.contains(GECKODRIVER)) {
        return Ok(path);
    }
    let step = Step::start("geckodriver, the driver of Firefox", "60 to 90 s, once");
    let mut build = cargo(repo);
    build
        .args([
            "install",
            "--debug",
            "--locked",
            "--force",
            "--version",
            GECKODRIVER,
            "geckodriver",
            "--root",
        ])
        .arg(&root);
    let ended = step.quietly(&mut build, Duration::from_secs(900));
    fetched(
        &ended,
        "crates",
        &format!("cargo install --locked geckodriver --version {GECKODRIVER}"),
    )?;
    step.done();
    Ok(path)
}
