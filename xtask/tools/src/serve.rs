//! The dev server: static files, and a page that reloads when told so on standard input.

use std::ffi::OsString;
use std::fs;
use std::io::{self, BufRead};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, bail};
use rouille::{Request, Response, Server};

use crate::address;

/// Below the usual time after which something between browser and server gives up.
const PATIENCE: Duration = Duration::from_secs(20);
const SCRIPT: &str = "/__reload.js";
const BUILD: &str = "/__build";

/// Serves a folder until standard input closes, which happens when xtask ends.
pub(crate) fn serve(words: &[OsString]) -> anyhow::Result<()> {
    let (root, wanted) = flags(words)?;
    let port = free_port(wanted)?;
    let builds = Arc::new(Builds::new());
    let site = Site { root, builds: Arc::clone(&builds) };
    let server = Server::new((Ipv4Addr::LOCALHOST, port), move |request| site.answer(request));
    let server = match server {
        Ok(server) => server,
        Err(error) => bail!("The dev server could not use port {port}: {error}."),
    };
    if port != wanted {
        println!("Port {wanted} is taken, so this is the next free one.");
    }
    println!(
        "\n  http://127.0.0.1:{port}/\n\nThe page reloads when a file changes. Ctrl-C ends it."
    );
    thread::spawn(move || {
        for line in io::stdin().lock().lines() {
            match line.as_deref() {
                Ok("reload") => builds.next(),
                Ok(_) => {}
                Err(_) => break,
            }
        }
        process::exit(0);
    });
    server.run();
    Ok(())
}

fn flags(words: &[OsString]) -> anyhow::Result<(PathBuf, u16)> {
    match words {
        [port_flag, port, root_flag, root] if port_flag == "--port" && root_flag == "--root" => {
            let port =
                port.to_str().and_then(|port| port.parse().ok()).context("no port number")?;
            Ok((PathBuf::from(root), port))
        }
        _ => bail!("expected --port N --root FOLDER"),
    }
}

fn free_port(wanted: u16) -> anyhow::Result<u16> {
    let free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    let last = wanted.saturating_add(50);
    (wanted..=last).find(free).with_context(|| {
        format!("No port from {wanted} to {last} is free: choose another one with --port.")
    })
}

/// Counts the builds, so that an open page learns of the next one.
struct Builds {
    number: Mutex<u64>,
    changed: Condvar,
}

impl Builds {
    /// Starts at the time, so that a page of an earlier server reloads, too.
    fn new() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { number: Mutex::new(now.as_secs() * 1000), changed: Condvar::new() }
    }

    fn next(&self) {
        *self.number.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.changed.notify_all();
    }

    /// The current number; waits a while for another one than the page has.
    fn after(&self, known: Option<u64>) -> u64 {
        let number = self.number.lock().unwrap_or_else(PoisonError::into_inner);
        let waited =
            self.changed.wait_timeout_while(number, PATIENCE, |number| Some(*number) == known);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

struct Site {
    root: PathBuf,
    builds: Arc<Builds>,
}

impl Site {
    fn answer(&self, request: &Request) -> Response {
        if !["GET", "HEAD"].contains(&request.method()) {
            return Response::text("Only GET is answered here.").with_status_code(405);
        }
        match request.url().as_str() {
            SCRIPT => fresh(Response::from_data(
                "text/javascript; charset=utf-8",
                include_str!("reload.js"),
            )),
            BUILD => {
                let known = request.get_param("known").and_then(|number| number.parse().ok());
                fresh(Response::text(self.builds.after(known).to_string()))
            }
            path => self.file(request, path),
        }
    }

    fn file(&self, request: &Request, path: &str) -> Response {
        let Some(name) = address::file(path) else { return missing() };
        let Ok(bytes) = fs::read(self.root.join(&name)) else {
            return if self.root.is_dir() { missing() } else { no_build() };
        };
        let kind = address::content_type(&name.to_string_lossy());
        let etag = etag(&self.root.join(&name));
        let bytes = if kind.starts_with("text/html") { with_reload(bytes) } else { bytes };
        // Kept but asked about each time: the next build is seen, and one page load fetches a file once.
        Response::from_data(kind, bytes)
            .with_unique_header("Cache-Control", "no-cache")
            .with_etag(request, etag)
    }
}

/// Size and time of a file, as servers do it.
fn etag(file: &Path) -> String {
    let data = fs::metadata(file).ok();
    let time = data.as_ref().and_then(|data| data.modified().ok()?.duration_since(UNIX_EPOCH).ok());
    format!("\"{:x}-{:x}\"", data.map_or(0, |data| data.len()), time.unwrap_or_default().as_nanos())
}

/// The script comes from this origin, so the page's own policy allows it.
fn with_reload(page: Vec<u8>) -> Vec<u8> {
    let tag = format!("<script src=\"{SCRIPT}\" defer></script>\n");
    match String::from_utf8(page) {
        Ok(mut page) => {
            page.insert_str(page.rfind("</body>").unwrap_or(page.len()), &tag);
            page.into_bytes()
        }
        Err(other) => other.into_bytes(),
    }
}

fn missing() -> Response {
    fresh(Response::text("There is no such file.").with_status_code(404))
}

fn no_build() -> Response {
    let page = with_reload(b"<!doctype html><title>No build yet</title><p>There is no good build yet: see the terminal.</p>".to_vec());
    fresh(Response::from_data("text/html; charset=utf-8", page).with_status_code(503))
}

fn fresh(response: Response) -> Response {
    response.with_unique_header("Cache-Control", "no-store")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reload_script_goes_before_the_end_of_the_body() {
        let page = String::from_utf8(with_reload(b"<body>a</body></html>".to_vec())).unwrap();
        assert!(page.starts_with("<body>a<script src=\"/__reload.js\""));
        assert!(page.ends_with("</body></html>"));
    }

    #[test]
    fn a_page_that_is_behind_hears_the_number_at_once() {
        let builds = Builds::new();
        let first = builds.after(None);
        builds.next();
        assert_eq!(builds.after(Some(first)), first + 1);
    }

    #[test]
    fn the_next_free_port_is_found() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(free_port(port).unwrap() > port);
    }
}
