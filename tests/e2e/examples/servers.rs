//! Tries the lines that install.html gives for servers on the servers themselves: `servers`.
//!
//! Each template is loaded as it stands there, serves `dist/`, must send the headers that it
//! promises, and the widget must work through it. A server that is not installed is said to be
//! skipped. No part of `cargo xtask test`: nobody needs three servers to change a sentence.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs};

use e2e::{Engine, Page, Site, until, with_browser};

const PAGE: &str = include_str!("../../../install.html");
const HEADERS: [&str; 5] = [
    "cross-origin-resource-policy: cross-origin",
    "cross-origin-embedder-policy: require-corp",
    "access-control-allow-origin: *",
    "x-content-type-options: nosniff",
    "referrer-policy: no-referrer",
];
const LASTING: &str = "cache-control: public, max-age=31536000, immutable";
const MOVING: &str = "cache-control: no-cache";

/// A server: its name in install.html, its program, and how its version is asked for.
const SERVERS: [(&str, &str, &str); 3] =
    [("nginx", "nginx", "-v"), ("caddy", "caddy", "version"), ("apache", "apache2", "-v")];

fn main() {
    let mut tried = 0;
    for (name, program, version) in SERVERS {
        let Some(program) = found(program) else {
            println!("{name}: skipped, because {program} is not installed.");
            continue;
        };
        let said = Command::new(&program).arg(version).output().expect("the server starts");
        let said = [said.stdout, said.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        println!("{name}: {}", said.lines().next().unwrap_or_default());
        try_one(name, &program);
        tried += 1;
    }
    println!("{tried} of {} servers were tried, and what they promise is true.", SERVERS.len());
}

/// A running server, which ends with this.
struct Running {
    child: Child,
    folder: PathBuf,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn try_one(name: &str, program: &Path) {
    let port = free_port();
    let folder = env::temp_dir().join(format!("moa-{name}-{port}"));
    fs::create_dir_all(&folder).expect("a folder can be made");
    let dist = env::var_os("MOA_DIST")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"), PathBuf::from);
    let dist = dist.canonicalize().expect("`cargo xtask build` makes dist");
    let lines = template(name).replace("/srv/meeting-or-async", &dist.display().to_string());
    let config = folder.join("config");
    let (text, arguments) = around(name, &lines, &folder, port);
    fs::write(&config, text).expect("the settings are written");
    let child = Command::new(program)
        .args(arguments)
        .arg(&config)
        .args(if name == "caddy" { &["--adapter", "caddyfile"][..] } else { &[] })
        .env("HOME", &folder)
        .stdout(Stdio::null())
        .stderr(fs::File::create(folder.join("errors")).expect("a file can be made"))
        .spawn();
    let mut running = Running { child: child.expect("the server starts"), folder };
    with_browser(Engine::Chromium, async |browser| {
        until(&format!("{name} listens"), async || {
            let ended = running.child.try_wait().ok().flatten();
            assert!(ended.is_none(), "{name}: {}", errors(&running.folder));
            TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()
        })
        .await;
        headers(name, port);
        let anything = Site::new();
        let page = browser.visit_host(&anything, "embed.js").await;
        page.go_to(&format!("http://127.0.0.1:{port}/")).await;
        journey(&page, &anything).await;
    });
}

/// What the template promises is what comes.
fn headers(name: &str, port: u16) {
    for (path, kind, caching) in [
        ("/", "text/html", MOVING),
        ("/start.js", "javascript", MOVING),
        ("/widget_bg.wasm", "application/wasm", MOVING),
        ("/0.1.0/widget_bg.wasm", "application/wasm", LASTING),
    ] {
        let head = head(port, path);
        assert!(head.starts_with("http/1.1 200"), "{name} {path}: {head}");
        for line in HEADERS.into_iter().chain([caching]) {
            let times = head.lines().filter(|each| each.trim() == line).count();
            assert_eq!(times, 1, "{name} {path}: {line}\n{head}");
        }
        assert_eq!(head.matches("cache-control").count(), 1, "{name} {path}: {head}");
        let content = head.lines().find(|line| line.starts_with("content-type:"));
        assert!(content.is_some_and(|line| line.contains(kind)), "{name} {path}: {head}");
        assert!(head.contains("content-encoding: "), "{name} {path} is not compressed: {head}");
    }
}

/// Two answers, advice, and a message on the clipboard.
async fn journey(page: &Page<'_>, elsewhere: &Site) {
    page.until_program().await;
    page.choose("purpose", "share").await;
    page.choose("detail", "round").await;
    assert_eq!(page.verdict().await, "Write it. No meeting needed.");
    let shown = page.shown_body().await;
    page.copy().await;
    assert_eq!(page.paste_elsewhere(elsewhere).await, shown);
}

/// The lines in install.html, as they are read there.
fn template(name: &str) -> String {
    let start = format!("id=\"server-{name}\">");
    let text = PAGE.split(&start).nth(1).and_then(|rest| rest.split("</pre>").next());
    let text = text.expect("install.html has the template");
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// What a server needs around the template to start beside the one of the machine.
fn around(name: &str, lines: &str, folder: &Path, port: u16) -> (String, Vec<&'static str>) {
    let folder = folder.display();
    match name {
        "nginx" => (
            format!(
                "daemon off;\nuser root;\npid {folder}/pid;\nerror_log stderr;\nevents {{}}\n\
                 http {{\ninclude /etc/nginx/mime.types;\naccess_log off;\n\
                 server {{\nlisten 127.0.0.1:{port};\n{lines}\n}}\n}}\n"
            ),
            vec!["-c"],
        ),
        "caddy" => (
            format!(
                "{{\nadmin off\n}}\n{}\n",
                lines.replace("meetings.example.org {", &format!("http://127.0.0.1:{port} {{"))
            ),
            vec!["run", "--config"],
        ),
        _ => (
            format!(
                "ServerRoot {folder}\nServerName localhost\nPidFile {folder}/pid\n\
                 ErrorLog /dev/stderr\nListen 127.0.0.1:{port}\n{}\
                 TypesConfig /etc/mime.types\n<VirtualHost *:{port}>\n{lines}\n</VirtualHost>\n",
                modules()
            ),
            vec!["-DFOREGROUND", "-f"],
        ),
    }
}

/// The modules that Debian loads by itself and that the template names.
fn modules() -> String {
    let mut lines = String::new();
    for name in ["mpm_event", "authz_core", "mime", "dir", "filter", "headers", "brotli"] {
        let file = format!("/usr/lib/apache2/modules/mod_{name}.so");
        if Path::new(&file).is_file() {
            lines.extend(["LoadModule ", name, "_module ", &file, "\n"]);
        }
    }
    lines
}

/// The head of an answer, in small letters.
fn head(port: u16, path: &str) -> String {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("it listens");
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept-Encoding: br, gzip\r\n\
         Connection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).expect("it hears");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("it answers");
    let text = String::from_utf8_lossy(&answer);
    text.split("\r\n\r\n").next().unwrap_or_default().to_lowercase()
}

fn errors(folder: &Path) -> String {
    fs::read_to_string(folder.join("errors")).unwrap_or_default()
}

/// Servers lie where only administrators look.
fn found(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain(["/usr/sbin".into()]);
    folders.map(|folder| folder.join(program)).find(|file| file.is_file())
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}
