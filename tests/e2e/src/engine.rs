//! Three engines: their drivers, their sessions, and how they end.

use std::env;
use std::fs::{self, OpenOptions, Permissions};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};
use tokio::sync::{Mutex, MutexGuard};
use tokio::time::timeout;

use crate::server::Site;
use crate::wait::until;

/// An engine, and the browser that stands for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// The engine of Chrome and Edge.
    Chromium,
    /// Gecko.
    Firefox,
    /// The engine of Safari, in its GTK port.
    WebKit,
}

/// A session that is started by the first test and used by all; why not, where it cannot be.
type Slot = Mutex<Option<Result<Session, String>>>;

static SLOTS: [Slot; 3] = [const { Mutex::const_new(None) }; 3];

const REMEDY: &str = "`cargo xtask test` installs what the tests need.";

/// Runs a program until nobody holds the other end of its standard input any more, then ends
/// it with all that it started, which is why it gets a group of processes of its own. What is
/// only just ending may still write into its folder, hence the second try to remove it.
const LIFELINE: &str = r#"
folder=$1
shift
mkdir "$folder"
TMPDIR=$folder setsid "$@" &
cat
kill -s TERM -- -$!
wait
kill -s KILL -- -$!
rm -rf "$folder" || rm -rf "$folder"
rm -f "$folder.log" "$folder.sh"
"#;

/// The trace in our page, or what a page of others was told of it.
const TRACE: &str = "return document.querySelector('#trace:not([hidden]) pre')?.textContent
    ?? globalThis.heard?.find(([type]) => type === 'error')?.[2].trace";

/// How many tests share one Firefox. After some fifty, with frames in frames and pages that were
/// left in the middle of loading, it has lost its window once.
const TESTS_IN_FIREFOX: u32 = 20;

/// How long a browser may take to end.
const QUITTING: Duration = Duration::from_secs(10);

/// How long a browser may take until it stands at an empty page. One that takes longer is not
/// slow: Firefox has gone to no page at all any more, without a word, twice in twenty runs.
const TIDYING: Duration = Duration::from_secs(20);

/// Where a browser waits for its next test. It is served as our pages are, so that one that stands
/// there can go to them, too.
static EMPTY_PAGE: LazyLock<Site> = LazyLock::new(|| Site::of_others("<!doctype html>"));

struct Session {
    driver: WebDriver,
    /// How many tests have had it.
    tests: u32,
    /// What driver and browser write.
    log: PathBuf,
    /// When this closes, be it by the end of the process, the driver and the browser end.
    _lifeline: ChildStdin,
}

/// A browser for the time of one test. Others that want it wait.
pub struct Browser {
    engine: Engine,
    driver: WebDriver,
    log: PathBuf,
    /// How long the log was when the test began.
    log_from: usize,
    turn: MutexGuard<'static, Option<Result<Session, String>>>,
}

impl Engine {
    /// Waits for the turn and gives the browser in the state of a new one; a new one, where that
    /// of the test before cannot be brought there.
    pub async fn browser(self) -> Browser {
        let mut turn = SLOTS[self as usize].lock().await;
        if let Some(Ok(session)) = turn.as_mut() {
            session.tests += 1;
            let is_worn = self == Self::Firefox && session.tests == TESTS_IN_FIREFOX;
            if is_worn || !session.is_tidy_in_time(self).await {
                end(&mut turn).await;
            }
        }
        if turn.is_none() {
            // What stands here while it starts is what the next test reads if this one fails.
            *turn = Some(Err(format!("{self:?} did not start; the first test in it says why.")));
            *turn = Some(self.start().await);
        }
        let (driver, log) = match turn.as_ref() {
            Some(Ok(session)) => (session.driver.clone(), session.log.clone()),
            Some(Err(why)) => panic!("{why}"),
            None => unreachable!("it was started above"),
        };
        let log_from = fs::metadata(&log).map_or(0, |data| data.len());
        let log_from = usize::try_from(log_from).unwrap_or_default();
        Browser { engine: self, driver, log, log_from, turn }
    }

    async fn start(self) -> Result<Session, String> {
        let port = free_port();
        let (lifeline, log) = self.spawn_driver(port)?;
        let listening = || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok();
        until("the driver listens", async || listening()).await;
        let address = format!("http://127.0.0.1:{port}");
        match WebDriver::new(address, self.capabilities(&log)).await {
            Ok(driver) => Ok(Session { driver, tests: 0, log, _lifeline: lifeline }),
            Err(error) => Err(format!("{self:?} did not start: {error}. {REMEDY}")),
        }
    }

    /// Gives the line that keeps it alive, and its log.
    fn spawn_driver(self, port: u16) -> Result<(ChildStdin, PathBuf), String> {
        let mut driver = match self {
            Self::Chromium => {
                vec![named("MOA_CHROMEDRIVER", "chromedriver"), "--enable-chrome-logs".into()]
            }
            Self::Firefox => {
                let built = root().join("target/tools/bin/geckodriver");
                let usual = if built.is_file() { built } else { "geckodriver".into() };
                // Each of its sessions wants a second port, and the usual one may be taken.
                vec![named("MOA_GECKODRIVER", usual), "--websocket-port=0".into()]
            }
            Self::WebKit => vec![named("MOA_WEBKITDRIVER", "WebKitWebDriver")],
        };
        // It has no mode without a screen.
        let screen = (self == Self::WebKit).then_some(Path::new("xvfb-run"));
        for program in driver.first().map(PathBuf::as_path).into_iter().chain(screen) {
            if !is_there(program) {
                return Err(format!("{self:?} needs {}. {REMEDY}", program.display()));
            }
        }
        driver.push(format!("--port={port}").into());
        let name = format!("moa-{self:?}-{port}").to_lowercase();
        let folder = env::temp_dir().join(name);
        let log = folder.with_extension("log");
        Ok((with_lifeline(screen, &driver, &folder, &log), log))
    }

    fn capabilities(self, log: &Path) -> Capabilities {
        let mut capabilities = Capabilities::new();
        let (key, mut options) = match self {
            Self::Chromium => {
                let mut arguments = vec![
                    "--headless",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--window-size=1100,900",
                ];
                // Its sandbox refuses to be set up by root.
                if fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0) {
                    arguments.push("--no-sandbox");
                }
                ("goog:chromeOptions", json!({ "args": arguments }))
            }
            Self::Firefox => (
                "moz:firefoxOptions",
                json!({
                    "args": ["-headless", "-width", "1100", "-height", "900"],
                    "prefs": { "devtools.console.stdout.content": true },
                }),
            ),
            Self::WebKit => (
                "webkitgtk:browserOptions",
                json!({ "binary": mini_browser(log), "args": ["--automation"] }),
            ),
        };
        let binary = match self {
            Self::Chromium => env::var("MOA_CHROMIUM").ok(),
            Self::Firefox => env::var("MOA_FIREFOX").ok(),
            Self::WebKit => None,
        };
        if let Some(path) = binary {
            options["binary"] = Value::String(path);
        }
        let set = capabilities
            .set(key, options)
            // The tests say themselves what they wait for; some look at a page that loads.
            .and_then(|()| capabilities.set("pageLoadStrategy", "none"));
        set.expect("capabilities are plain JSON");
        capabilities
    }
}

impl Session {
    async fn is_tidy_in_time(&self, engine: Engine) -> bool {
        matches!(timeout(TIDYING, self.tidy_up(engine)).await, Ok(Ok(())))
    }

    /// Takes back what the test before may have left.
    async fn tidy_up(&self, engine: Engine) -> WebDriverResult<()> {
        let windows = self.driver.windows().await?;
        for extra in &windows[1..] {
            self.driver.switch_to_window(extra.clone()).await?;
            self.driver.close_window().await?;
        }
        self.driver.switch_to_window(windows[0].clone()).await?;
        self.driver.enter_default_frame().await?;
        if engine == Engine::Chromium {
            for (command, parameters) in [
                ("Emulation.setScriptExecutionDisabled", json!({ "value": false })),
                ("Emulation.setEmulatedMedia", json!({ "media": "", "features": [] })),
                ("Emulation.clearDeviceMetricsOverride", json!({})),
                ("Emulation.setTimezoneOverride", json!({ "timezoneId": "" })),
                ("Emulation.setUserAgentOverride", json!({ "userAgent": "" })),
            ] {
                self.driver.cdp().send_raw(command, parameters).await?;
            }
        }
        let empty_page = EMPTY_PAGE.address("");
        self.driver.goto(&empty_page).await?;
        until("the browser is at the empty page", async || {
            let place = self.driver.execute("return location.href", Vec::new()).await.ok()?;
            (place.json() == &json!(empty_page)).then_some(())
        })
        .await;
        Ok(())
    }
}

impl Browser {
    /// Which engine this is.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The session.
    #[must_use]
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// Speaks to Chromium by its own protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        assert_eq!(self.engine, Engine::Chromium, "only Chromium has this protocol");
        let answer = self.driver.cdp().send_raw(command, parameters).await;
        answer.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Ends it, so that the next test begins in a new one: a test may have failed because the
    /// browser is gone, and then the others say nothing.
    pub(crate) async fn end(mut self) {
        end(&mut self.turn).await;
    }

    pub(crate) async fn to_window(&self, window: thirtyfour::WindowHandle) {
        self.driver.switch_to_window(window).await.expect("the window is there");
    }

    /// What driver and browser have written since the test began. `WebKit` leaves out the
    /// console, because an automated page keeps nothing.
    #[must_use]
    pub fn log(&self) -> String {
        let log = fs::read(&self.log).unwrap_or_default();
        String::from_utf8_lossy(log.get(self.log_from..).unwrap_or_default()).into_owned()
    }

    /// Keeps what is on the screen and in the log, for the one who looks for what went wrong, and
    /// tells the trace of a program that has ended.
    pub(crate) async fn keep_traces(&self, name: &str) {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        if let Ok(trace) = self.driver.execute(TRACE, Vec::new()).await
            && let Some(trace) = trace.json().as_str()
        {
            eprintln!("The program has ended:\n{trace}");
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/failed");
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let keep = |what: &str, extension: &str, bytes: &[u8]| {
            let path = folder.join(format!("{number}-{name}.{extension}"));
            if fs::create_dir_all(&folder).and_then(|()| fs::write(&path, bytes)).is_ok() {
                eprintln!("{what}: {}", path.display());
            }
        };
        keep("What the browser wrote", "log", self.log().as_bytes());
        // A browser that has gone down gives no picture, and the test has its own sentence.
        if let Ok(picture) = self.driver.screenshot_as_png().await {
            keep("What the browser showed then", "png", &picture);
        }
    }
}

/// One that does not end by itself in time ends with its lifeline.
async fn end(turn: &mut Option<Result<Session, String>>) {
    if let Some(Ok(session)) = turn.take() {
        let _ = timeout(QUITTING, session.driver.clone().quit()).await;
    }
}

/// Starts a driver with a folder of its own for the profiles of its browser, and gives the
/// line that keeps them alive.
fn with_lifeline(
    screen: Option<&Path>,
    driver: &[PathBuf],
    folder: &Path,
    log: &Path,
) -> ChildStdin {
    let _ = fs::remove_file(log);
    // More than one program writes at its end.
    let log = OpenOptions::new().create(true).append(true).open(log).expect("a log can be written");
    let errors = log.try_clone().expect("a file has two ends");
    let mut command = match screen {
        Some(screen) => {
            let mut command = Command::new(screen);
            command.args(["--auto-servernum", "sh"]);
            command
        }
        None => Command::new("sh"),
    };
    let child = command
        .args(["-c", LIFELINE, "sh"])
        .arg(folder)
        .args(driver)
        // It needs rights that containers do not give; all it shows is our own page.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        // Ctrl and C at the terminal ends the tests, and this then has to end the rest.
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(log)
        .stderr(errors)
        .spawn();
    child.expect("the shell starts").stdin.take().expect("its input is a pipe")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}

fn is_there(program: &Path) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    program.is_file() || env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Where axe-core is, which finds what is hard to use for people with a disability.
#[must_use]
pub fn axe_path() -> PathBuf {
    named("MOA_AXE", root().join("node_modules/axe-core/axe.min.js"))
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A path that `cargo xtask test` hands over, or where it usually is.
pub(crate) fn named(variable: &str, usual: impl Into<PathBuf>) -> PathBuf {
    env::var_os(variable).map_or_else(|| usual.into(), PathBuf::from)
}

/// The browser that comes with `WebKitGTK` lies in a folder named after the processor. Its driver
/// throws away what it writes, so a script puts that into the log.
fn mini_browser(log: &Path) -> String {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    let mut found = folders.map(|folder| folder.path().join("webkit2gtk-4.1/MiniBrowser"));
    let path = found.find(|path| path.is_file()).unwrap_or_else(|| "MiniBrowser".into());
    let script = log.with_extension("sh");
    let lines = format!("#!/bin/sh\nexec {} \"$@\" >>{} 2>&1\n", path.display(), log.display());
    fs::write(&script, lines).expect("a script can be written");
    fs::set_permissions(&script, Permissions::from_mode(0o700)).expect("it may be run");
    script.display().to_string()
}
