//! The dev server: static files, and a page that reloads when told so on standard input.

use std::ffi::OsString;
use std::fs;
use std::io::{self, BufRead};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, bail};

use crate::http::{self, Request, Response};
use crate::{address, say};

const SCRIPT: &str = "/__reload.js";
const BUILD: &str = "/__build";

/// Serves a folder until standard input closes, which happens when xtask ends.
pub(crate) fn serve(words: &[OsString]) -> anyhow::Result<()> {
    let (root, wanted) = flags(words)?;
    let (listener, port) = free_port(wanted)?;
    let site = Arc::new(Site { root, builds: Builds::new() });
    let note =
        if port == wanted { "" } else { "That port is taken, so this is the next free one.\n" };
    say(&format!(
        "{note}\n  http://127.0.0.1:{port}/\n\nThe page reloads when a file changes. Ctrl-C ends it.\n"
    ));
    let of_orders = Arc::clone(&site);
    thread::spawn(move || {
        for line in io::stdin().lock().lines() {
            match line.as_deref() {
                Ok("reload") => of_orders.builds.next(),
                Ok(_) => {}
                Err(_) => break,
            }
        }
        process::exit(0);
    });
    for connection in listener.incoming().flatten() {
        let site = Arc::clone(&site);
        thread::spawn(move || http::answer(connection, |request| site.answer(request)));
    }
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

/// The first port from this one on that nobody uses.
fn free_port(wanted: u16) -> anyhow::Result<(TcpListener, u16)> {
    let bound = |port| Some((TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok()?, port));
    let last = wanted.saturating_add(50);
    (wanted..=last).find_map(bound).with_context(|| {
        format!("No port from {wanted} to {last} is free: choose another one with --port.")
    })
}

/// Counts the builds, so that an open page learns of the next one. The page asks now and
/// then: a request that waits would hold one of the six connections of a browser, and
/// keep tools that wait for a quiet network waiting.
struct Builds(AtomicU64);

impl Builds {
    /// Starts at the time, so that a page of an earlier server reloads, too.
    fn new() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(AtomicU64::new(now.as_secs() * 1000))
    }

    fn next(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn number(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

struct Site {
    root: PathBuf,
    builds: Builds,
}

impl Site {
    fn answer(&self, request: &Request) -> Response {
        if !["GET", "HEAD"].contains(&request.method.as_str()) {
            return text("405 Method Not Allowed", "Only GET is answered here.");
        }
        match request.path.split('?').next().unwrap_or_default() {
            SCRIPT => {
                fresh("200 OK", "text/javascript; charset=utf-8", include_bytes!("reload.js"))
            }
            BUILD => text("200 OK", &self.builds.number().to_string()),
            path => self.file(request, path),
        }
    }

    fn file(&self, request: &Request, path: &str) -> Response {
        let missing = || text("404 Not Found", "There is no such file.");
        let Some(name) = address::file(path) else { return missing() };
        let Ok(bytes) = fs::read(self.root.join(&name)) else {
            return if self.root.is_dir() { missing() } else { no_build() };
        };
        let kind = http::content_type(&name.to_string_lossy());
        let etag = etag(&self.root.join(&name));
        let known = request.header("if-none-match") == Some(etag.as_str());
        let status = if known { "304 Not Modified" } else { "200 OK" };
        let body = match kind {
            _ if known => Vec::new(),
            "text/html; charset=utf-8" => with_reload(bytes),
            _ => bytes,
        };
        // Kept but asked about each time: the next build is seen, and one page load fetches a file once.
        let headers =
            format!("Content-Type: {kind}\r\nCache-Control: no-cache\r\nETag: {etag}\r\n");
        Response { status, headers, body }
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

fn no_build() -> Response {
    let page = b"<!doctype html><title>No build yet</title><p>There is no good build yet: see the terminal.</p>";
    fresh("503 Service Unavailable", "text/html; charset=utf-8", &with_reload(page.to_vec()))
}

fn text(status: &'static str, text: &str) -> Response {
    fresh(status, "text/plain; charset=utf-8", text.as_bytes())
}

/// What may be another the next time.
fn fresh(status: &'static str, kind: &str, body: &[u8]) -> Response {
    let headers = format!("Content-Type: {kind}\r\nCache-Control: no-store\r\n");
    Response { status, headers, body: body.to_vec() }
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
    fn every_build_has_another_number() {
        let builds = Builds::new();
        let first = builds.number();
        builds.next();
        assert!(builds.number() > first);
    }

    #[test]
    fn the_next_free_port_is_found() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(free_port(port).unwrap().1 > port);
    }
}
