//! Builds, serves, watches: the page reloads by itself, a failed build leaves the last good one.

use std::io::Write;
use std::process::{ChildStdin, Stdio};
use std::thread;
use std::time::Duration;

use crate::process::program;
use crate::repo::Repo;
use crate::stamp::{files, Stamp};
use crate::widget::{self, Profile};
use crate::{inputs, setup, stop, Error, Result};

pub(crate) fn serve(repo: &Repo, port: u16, release: bool) -> Result<bool> {
    setup::for_build(repo)?;
    let profile = if release { Profile::Release } else { Profile::Dev };
    let mut seen = state(repo);
    // The server starts whatever comes of it: its page says that there is no build yet.
    report(widget::build(repo, profile));
    let mut server = program(repo, repo.tools());
    server.arg("serve").arg("--port").arg(port.to_string()).arg("--root").arg(profile.site(repo));
    let Ok(mut server) = server.stdin(Stdio::piped()).spawn() else {
        return stop(
            "The dev server did not start. Remove xtask/tools/target and run the command again.",
        );
    };
    let Some(mut orders) = server.stdin.take() else {
        return stop("The dev server takes no orders.");
    };
    loop {
        thread::sleep(Duration::from_millis(250));
        if let Ok(Some(_)) = server.try_wait() {
            return stop("The dev server has ended; its message is above.");
        }
        let now = state(repo);
        if now == seen {
            continue;
        }
        // An editor may write several files one after the other.
        thread::sleep(Duration::from_millis(100));
        seen = state(repo);
        if report(widget::build(repo, profile)) {
            reload(&mut orders);
        }
    }
}

/// Shows a failure and goes on; says whether there is something new to look at.
fn report(built: Result<bool>) -> bool {
    match built {
        Ok(changed) => changed,
        Err(Error(sentence)) => {
            warn!("\n{sentence} The last good build stays; save a file to try again.");
            false
        }
    }
}

/// A server that is gone is noticed in the loop.
fn reload(orders: &mut ChildStdin) {
    let _ = orders.write_all(b"reload\n").and_then(|()| orders.flush());
}

/// Sizes and times of all that is watched: cheap enough to ask four times a second.
fn state(repo: &Repo) -> Stamp {
    let mut stamp = Stamp::new();
    for file in inputs::all(repo).iter().flat_map(|path| files(path)) {
        stamp.add(file.as_os_str().as_encoded_bytes());
        stamp.add_outside(&file);
    }
    stamp
}
