//! Serves the files to deploy, each server on a port of its own: another origin, an empty
//! cache, and a list of requests that belongs to one test.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread;

use crate::engine::{named, root};
use crate::http::{self, Request, Response, content_type};

/// How the page is served.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Serve {
    /// As it is.
    #[default]
    Plainly,
    /// With the headers that install.html recommends to servers.
    WithHeaders,
    /// Compressed, by [`Site::compressed`].
    Compressed,
    /// With its policy as a header too, so that a violation is reported to the server.
    WithPolicy,
    /// The wasm is answered only after [`Site::release`].
    HoldingWasm,
    /// Both.
    HoldingWasmWithPolicy,
    /// The wasm is not there.
    WithoutWasm,
    /// The advice chunk is answered only after [`Site::release`].
    HoldingAdviceChunk,
    /// It is not there before [`Site::release`].
    WithoutAdviceChunk,
    /// It is that of another build.
    WithOtherAdviceChunk,
    /// The chunk that reads is not there before [`Site::release`].
    WithoutReadingChunk,
    /// This part of the program is that of another build.
    OfAnotherBuild(&'static str),
    /// The script that brings the program is not there.
    WithoutEntry,
    /// It is mistyped.
    WithBrokenEntry,
    /// The server says that all text is in the encoding of the first browsers.
    InAnOldEncoding,
    /// It is compiled only after the event `compiled` at the window, and the clocks of the page's
    /// patience go sixty times faster.
    CompilingAdviceChunk,
    /// All wasm is answered only after [`Site::release`], and those clocks go faster, too.
    HoldingWasmForLong,
    /// It is Monday 23 November 2026, 10:00, in Britain: what is written is the same each day.
    OnAFixedDay,
    /// No language has a file.
    WithoutLanguages,
    /// The browser has no WebAssembly. With the headers, so that pages of others may try.
    WithoutWebAssembly,
    /// The events `trap` and `fault` at the window make a wasm trap that nobody catches. With the
    /// headers, so that pages of others may run it.
    WithTrap,
}

/// A page beside ours, with a field to paste into.
pub const ELSEWHERE: &str = "elsewhere.html";
/// A page that shows ours in a narrow frame: two engines have no window as narrow. What stands
/// after its address goes to our page.
pub const NARROW: &str = "narrow.html";

const ELSEWHERE_PAGE: &str = "<!doctype html><meta charset=utf-8><title>Elsewhere</title>\
    <textarea aria-label=Text rows=40 cols=100></textarea>\
    <div contenteditable aria-label=Rich style='min-height:9em'></div>";
const NARROW_PAGE: &str = "<!doctype html><meta charset=utf-8><title>Narrow</title>\
    <iframe src=/ title=Ours width=320 height=800 style='border:0'></iframe>";

/// Runs before the program, because modules run in the order of their imports.
const NO_WEBASSEMBLY: &str = "delete globalThis.WebAssembly;";
const FIXED_DAY: &str = "{
    const Real = Date, now = new Real(2026, 10, 23, 10).getTime();
    globalThis.Date = class extends Real {
        constructor(...parts) { parts.length ? super(...parts) : super(now); }
        static now() { return now; }
    };
    Object.defineProperty(Navigator.prototype, 'language', { get: () => 'en-GB' });
}";
const FAST_CLOCKS: &str = "{
    const { setTimeout } = globalThis, { timeout } = AbortSignal;
    globalThis.setTimeout = (work, time = 0, ...more) => setTimeout(work, time >= 30000 ? time / 60 : time, ...more);
    AbortSignal.timeout = (time) => timeout.call(AbortSignal, time / 60);
}";
const SLOW_COMPILER: &str = "{
    const { instantiate } = WebAssembly;
    globalThis.compiled = 0;
    WebAssembly.instantiate = async (code, imports) => {
        if (imports.__wasm_split) {
            compiled += 1;
            await new Promise((done) => addEventListener('compiled', done, { once: true }));
        }
        return instantiate(code, imports);
    };
}";
/// The smallest modules that can trap, by what ends a panic and by missing the memory. A made-up
/// error would not be thrown by the engine.
const TRAP: &str = "for (const [name, code] of Object.entries({ \
    trap: [3,2,1,0,7,5,1,1,116,0,0,10,5,1,3,0,0,11], \
    fault: [3,2,1,0,5,3,1,0,0,7,5,1,1,116,0,0,10,10,1,8,0,65,0,40,2,0,26,11] \
    })) addEventListener(name, () => new WebAssembly.Instance(new WebAssembly.Module(\
    new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,...code]))).exports.t());";

/// A server that runs as long as this lives.
pub struct Site {
    /// Its name in addresses, and its port.
    host: String,
    port: u16,
    shared: Arc<Shared>,
}

struct Shared {
    serve: Serve,
    files: BTreeMap<String, Vec<u8>>,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    requests: Vec<String>,
    violations: Vec<String>,
    released: bool,
    over: bool,
}

impl Site {
    /// Serves the files as they are.
    #[must_use]
    pub fn new() -> Self {
        Self::serving(Serve::Plainly)
    }

    /// Serves the files in another way.
    #[must_use]
    pub fn serving(serve: Serve) -> Self {
        Self::with(serve, |file| file)
    }

    /// Serves the files compressed by brotli.
    #[must_use]
    pub fn compressed(brotli: impl Fn(&[u8]) -> Vec<u8>) -> Self {
        Self::with(Serve::Compressed, |file| brotli(&file))
    }

    /// Serves the React page that the benchmark compares with. Each file can be changed, by its name.
    #[must_use]
    pub fn react(serve: Serve, change: impl Fn(&str, Vec<u8>) -> Vec<u8>) -> Self {
        let folder = named("MOA_BENCH_PEER", root().join("target/xtask/bench-peer"));
        let mut files = BTreeMap::new();
        collect(&folder, &folder, &mut files);
        assert!(files.contains_key("peer.js"), "`cargo xtask bench` builds the page in React.");
        for (name, file) in &mut files {
            *file = change(name, std::mem::take(file));
        }
        Self::of(files, serve, "127.0.0.1")
    }

    fn with(serve: Serve, change: impl Fn(Vec<u8>) -> Vec<u8>) -> Self {
        let dist = named("MOA_DIST", root().join("dist"));
        let mut files = BTreeMap::new();
        collect(&dist, &dist, &mut files);
        assert!(
            files.contains_key("index.html"),
            "There is no index.html in {}: `cargo xtask build` makes it.",
            dist.display()
        );
        for file in files.values_mut() {
            *file = change(std::mem::take(file));
        }
        files.insert(ELSEWHERE.to_owned(), ELSEWHERE_PAGE.into());
        files.insert(NARROW.to_owned(), NARROW_PAGE.into());
        Self::of(files, serve, "127.0.0.1")
    }

    /// Serves the pages of others, from tests/pages, in which the widget of this site stands.
    /// It has another name, so that the widget is a stranger there.
    #[must_use]
    pub fn around(widget: &Self) -> Self {
        let folder = root().join("tests/pages");
        let mut files = BTreeMap::new();
        collect(&folder, &folder, &mut files);
        // One of them is a Yew program, which `cargo xtask test` has built.
        let yew = named("MOA_YEW_HOST", root().join("target/xtask/yew-host"));
        let yew_files = ["yew.js", "yew_bg.wasm"].map(|name| (name, fs::read(yew.join(name))));
        for page in files.values_mut() {
            let text = String::from_utf8_lossy(page).replace("WIDGET/", &widget.address(""));
            *page = text.into_bytes();
        }
        // Some have the script on their own server.
        let script = widget.shared.files.get("embed.js").cloned();
        files.insert("embed.js".to_owned(), script.expect("embed.js is built"));
        for (name, file) in yew_files {
            files.extend(file.ok().map(|file| (name.to_owned(), file)));
        }
        Self::of(files, Serve::Plainly, "localhost")
    }

    /// Serves one page of somebody else, under another name than the widget's.
    #[must_use]
    pub fn of_others(page: &str) -> Self {
        let files = BTreeMap::from([
            ("index.html".to_owned(), page.as_bytes().to_vec()),
            (ELSEWHERE.to_owned(), ELSEWHERE_PAGE.into()),
        ]);
        Self::of(files, Serve::Plainly, "localhost")
    }

    /// Serves the package as npm packs it, below `package/`, and a page that imports it.
    #[must_use]
    pub fn packed() -> Self {
        let dist = named("MOA_DIST", root().join("dist"));
        let folder = std::env::temp_dir().join(format!("moa-package-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder can be made");
        let mut pack = Command::new("npm");
        pack.args(["pack", "--silent", "--ignore-scripts", "--pack-destination"]).arg(&folder);
        let packed = pack.arg(&dist).current_dir(&folder).output().expect("npm starts");
        let name = String::from_utf8_lossy(&packed.stdout).trim().to_owned();
        let unpack = Command::new("tar").arg("xzf").arg(&name).current_dir(&folder).status();
        assert!(unpack.is_ok_and(|status| status.success()), "npm packed nothing: {packed:?}");
        let mut files = BTreeMap::new();
        collect(&folder, &folder, &mut files);
        let _ = fs::remove_dir_all(&folder);
        let pages = root().join("tests/pages");
        collect(&pages, &pages, &mut files);
        Self::of(files, Serve::Plainly, "127.0.0.1")
    }

    fn of(files: BTreeMap<String, Vec<u8>>, serve: Serve, host: &str) -> Self {
        let (listener, port) = fresh_port();
        let (state, changed) = (Mutex::default(), Condvar::new());
        let shared = Arc::new(Shared { serve, files, state, changed });
        let of_thread = Arc::clone(&shared);
        thread::spawn(move || {
            for connection in listener.incoming() {
                if of_thread.state().over {
                    return;
                }
                let Ok(connection) = connection else { continue };
                let shared = Arc::clone(&of_thread);
                thread::spawn(move || http::answer(connection, |asked| shared.answer(asked)));
            }
        });
        Self { host: host.to_owned(), port, shared }
    }

    /// The address of a file; of the page itself with nothing.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("http://{}:{}/{path}", self.host, self.port)
    }

    /// Where a file of the site lies on the disk.
    #[must_use]
    pub fn on_disk(&self, path: &str) -> String {
        let file = named("MOA_DIST", root().join("dist")).join(path);
        let file = file.canonicalize().expect("the file is built");
        file.display().to_string()
    }

    /// Lets the wasm go.
    pub fn release(&self) {
        self.shared.state().released = true;
        self.shared.changed.notify_all();
    }

    /// What was asked for so far: `/` and `/start.js`, with the method where it is not GET.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        let plain = |address: String| match address.split_once('?') {
            Some((path, build)) if is_build(build) => path.to_owned(),
            _ => address,
        };
        self.addresses().into_iter().map(plain).collect()
    }

    /// What was asked for after the first so many, beside chunks of the program, and the icon, for
    /// which browsers ask when they like.
    #[must_use]
    pub fn others_since(&self, before: usize) -> Vec<String> {
        let own = |path: &String| path.ends_with("-chunk.wasm") || path == "/favicon.svg";
        self.requests().split_off(before).into_iter().filter(|path| !own(path)).collect()
    }

    /// What was asked for so far, with the name of the build that parts of the program have in their
    /// addresses.
    #[must_use]
    pub fn addresses(&self) -> Vec<String> {
        self.shared.state().requests.clone()
    }

    /// What browsers reported as a violation of the policy.
    #[must_use]
    pub fn violations(&self) -> Vec<String> {
        self.shared.state().violations.clone()
    }

    /// The names of the files that are served to everybody.
    #[must_use]
    pub fn files(&self) -> Vec<String> {
        let ours = |name: &&String| ![ELSEWHERE, NARROW].contains(&name.as_str());
        self.shared.files.keys().filter(ours).cloned().collect()
    }
}

impl Default for Site {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.shared.state().over = true;
        self.release();
        // Wakes the thread that waits for the next connection, which then sees that it is over.
        drop(TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)));
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // A test that panics elsewhere says what is wrong; the lists stay readable.
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn answer(&self, Request { method, path, body, .. }: &Request) -> Response {
        if path == REPORTS {
            self.state().violations.push(String::from_utf8_lossy(body).into_owned());
        } else {
            let request = if method == "GET" { path.clone() } else { format!("{method} {path}") };
            self.state().requests.push(request);
        }
        self.response(path)
    }

    fn response(&self, path: &str) -> Response {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let name = match path.trim_start_matches('/') {
            "" => "index.html",
            "package/" => "package/index.html",
            name => name,
        };
        let is_wasm = extension(name) == "wasm";
        let is_advice_chunk = name == "advice-chunk.wasm";
        let holds = match self.serve {
            Serve::HoldingWasm | Serve::HoldingWasmWithPolicy | Serve::HoldingWasmForLong => {
                is_wasm
            }
            Serve::HoldingAdviceChunk => is_advice_chunk,
            _ => false,
        };
        if holds {
            let state = self.state();
            drop(self.changed.wait_while(state, |state| !state.released));
        }
        let missing = match self.serve {
            Serve::WithoutWasm => is_wasm,
            Serve::WithoutAdviceChunk => is_advice_chunk && !self.state().released,
            Serve::WithoutReadingChunk => name == "reading-chunk.wasm" && !self.state().released,
            Serve::WithoutEntry => name == "start.js",
            Serve::WithoutLanguages => extension(name) == "txt",
            _ => false,
        };
        let file = self.files.get(name).filter(|_| !missing);
        let status = if file.is_some() { "200 OK" } else { "404 Not Found" };
        let mut body = file.cloned().unwrap_or_default();
        let mut policy = headers_in(&body);
        let encoding = match self.serve {
            Serve::Compressed => "Content-Encoding: br\r\n",
            _ => "",
        };
        match (self.serve, name) {
            (Serve::WithPolicy | Serve::HoldingWasmWithPolicy, "index.html") => {
                let of_page = policy_in(&body);
                policy = format!("Content-Security-Policy: {of_page}; report-uri {REPORTS}\r\n");
            }
            (Serve::WithHeaders, _) => policy.push_str(RECOMMENDED),
            (Serve::WithoutWebAssembly, "widget.js") => {
                body.splice(0..0, NO_WEBASSEMBLY.bytes());
            }
            (Serve::HoldingWasmForLong, "start.js") => {
                body.splice(0..0, FAST_CLOCKS.bytes());
            }
            (Serve::CompilingAdviceChunk, "start.js") => {
                body.splice(0..0, [FAST_CLOCKS, SLOW_COMPILER].concat().bytes());
            }
            (Serve::OnAFixedDay, "widget.js") => {
                body.splice(0..0, FIXED_DAY.bytes());
            }
            (_, NARROW) => body = NARROW_PAGE.replace("src=/", &format!("src='/?{query}'")).into(),
            // An empty section of a name that nobody reads.
            (Serve::WithOtherAdviceChunk, "advice-chunk.wasm") => body.extend([0, 2, 1, b'x']),
            (Serve::WithBrokenEntry, "start.js") => body.splice(0..0, *b"}").for_each(drop),
            (Serve::OfAnotherBuild(part), name) if part == name => another_build(&mut body),
            (Serve::WithTrap, "widget.js") => body.extend(TRAP.bytes()),
            _ => {}
        }
        if matches!(self.serve, Serve::WithTrap | Serve::WithoutWebAssembly) {
            policy.push_str(RECOMMENDED);
        }
        let mut kind = content_type(name).to_owned();
        if self.serve == Serve::InAnOldEncoding {
            kind = kind.replace("utf-8", "iso-8859-1");
        }
        // Not `no-store`: a browser then fetches twice what it was told to preload.
        let headers =
            format!("Cache-Control: max-age=600\r\n{policy}{encoding}Content-Type: {kind}\r\n");
        Response { status, headers, body }
    }
}

const RECOMMENDED: &str = "Cross-Origin-Resource-Policy: cross-origin\r\n\
    Cross-Origin-Embedder-Policy: require-corp\r\nAccess-Control-Allow-Origin: *\r\n\
    X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n";

const REPORTS: &str = "/reports-of-violations";

/// The headers that a page of others wants: lines at its start such as
/// `<!-- header Name: value -->`.
fn headers_in(page: &[u8]) -> String {
    let page = String::from_utf8_lossy(page);
    let lines = page.lines().map_while(|line| line.strip_prefix("<!-- header "));
    lines.flat_map(|line| [line.trim_end_matches(" -->"), "\r\n"]).collect()
}

/// The policy that stands in the page, to be sent as a header with it.
fn policy_in(page: &[u8]) -> String {
    let page = String::from_utf8_lossy(page);
    let tag = page.split("http-equiv=\"Content-Security-Policy\"").nth(1);
    let content = tag.and_then(|rest| rest.split("content=\"").nth(1)?.split('"').next());
    content.expect("the page has a policy").to_owned()
}

fn is_build(query: &str) -> bool {
    query.len() == 16 && query.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Makes a file what another build would have made of it, as far as it names its build.
fn another_build(file: &mut [u8]) {
    for at in 0..file.len().saturating_sub(17) {
        if file[at] == b'?' && str::from_utf8(&file[at + 1..at + 17]).is_ok_and(is_build) {
            file[at + 1..at + 17].fill(b'0');
        }
    }
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    for path in paths {
        if path.is_dir() {
            collect(root, &path, files);
        } else if let (Ok(name), Ok(bytes)) = (path.strip_prefix(root), fs::read(&path)) {
            files.insert(name.to_string_lossy().replace('\\', "/"), bytes);
        }
    }
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// A port that no site before it had: a browser keeps what it got from an address.
fn fresh_port() -> (TcpListener, u16) {
    static USED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let port = listener.local_addr().expect("it has an address").port();
        if USED.lock().expect("nobody panicked at it").insert(port) {
            return (listener, port);
        }
    }
}
