//! From a press to the next paint, for every control of the advice screen, and for the same
//! controls on a React page.

use e2e::screens::way;
use e2e::server::Serve;
use e2e::{Browser, Page, Site};
use serde_json::{Value, json};

use crate::{at, quiet};

/// The screen that is measured, by its name in `tests/screens/list.rs`.
const SCREEN: &str = "write first";
/// What is counted when the advice comes.
const PANEL: &str = ".card.advice";
/// How often each control is pressed, unless `--once` is said. The median counts, so that the 95th
/// percentile tells of slow controls and not of a busy machine.
const ROUNDS: usize = 5;

/// Longer than a press takes, in milliseconds.
const SETTLED: u64 = 250;

/// What `bench.took` in `page.js` says of a press: Event Timing, until it is painted, and how long
/// the main thread was busy.
type Clocks = [f64; 3];

/// The medians of each control.
pub(crate) struct Presses {
    pub(crate) controls: Vec<String>,
    pub(crate) ours: Vec<Clocks>,
    pub(crate) react: Vec<Clocks>,
    /// Elements in the panel.
    pub(crate) elements: f64,
}

/// A press on our page. The React page gets from what was shown before to what was shown after.
struct Press {
    /// The place of the control among all of the page.
    place: usize,
    /// Whether the page was loaded for it.
    fresh: bool,
    before: Value,
    after: Value,
    took: Clocks,
}

pub(crate) async fn measure(browser: &Browser, once: bool) -> Presses {
    let (site, peer) = (Site::new(), Site::react(Serve::Plainly, |_, file| file));
    let page = show(browser, &site).await;
    let count = "return document.querySelectorAll(arguments[0] + ' *').length";
    let elements = page.script(count, vec![json!(PANEL)]).await.as_f64().unwrap_or(f64::NAN);
    let controls = names(&page).await;
    let (mut ours, mut react) = (Vec::new(), Vec::new());
    for _ in 0..if once { 1 } else { ROUNDS } {
        let round = press_ours(browser, &site, &controls, once).await;
        react.push(press_react(browser, &peer, &round).await);
        ours.push(round);
    }
    let medians = |rounds: Vec<Vec<Clocks>>| -> Vec<Clocks> {
        let of = |control: usize, clock: usize| {
            at(&mut rounds.iter().map(|round| round[control][clock]).collect::<Vec<_>>(), 0.5)
        };
        (0..rounds[0].len()).map(|control| [0, 1, 2].map(|clock| of(control, clock))).collect()
    };
    Presses {
        controls: ours[0].iter().map(|press: &Press| controls[press.place].clone()).collect(),
        ours: medians(
            ours.iter().map(|round| round.iter().map(|one| one.took).collect()).collect(),
        ),
        react: medians(react),
        elements,
    }
}

async fn show<'a>(browser: &'a Browser, site: &Site) -> Page<'a> {
    browser.show(site, "lang=en", way(SCREEN)).await
}

/// Presses every control in the order of the page. If others are there afterwards, it is put back:
/// by a second press, as what folds, or else by coming anew. For a try, one control of each kind.
async fn press_ours(browser: &Browser, site: &Site, controls: &[String], once: bool) -> Vec<Press> {
    let mut page = show(browser, site).await;
    let (mut presses, mut kinds, mut fresh) = (Vec::new(), Vec::new(), true);
    for (place, control) in controls.iter().enumerate() {
        let before = page.script("return bench.blocks()", Vec::new()).await;
        let aim = page.script("return bench.aim(...arguments)", vec![json!(place), json!(control)]);
        let aim = aim.await;
        if once && kinds.contains(&aim[2]) {
            continue;
        }
        kinds.push(aim[2].clone());
        let took = press(&page, &aim).await;
        let after = page.script("return bench.blocks()", Vec::new()).await;
        presses.push(Press { place, fresh, before, after, took });
        if names(&page).await != controls {
            let again = "return bench.again(...arguments)";
            page.script(again, vec![json!(place), json!(control)]).await;
            page.painted().await;
        }
        fresh = names(&page).await != controls;
        if fresh {
            page = show(browser, site).await;
        }
    }
    presses
}

async fn press_react(browser: &Browser, peer: &Site, presses: &[Press]) -> Vec<Clocks> {
    let page = browser.visit(peer).await;
    let mut times = Vec::new();
    for Press { place, fresh, before, after, .. } in presses {
        if *fresh {
            page.go_to(&peer.address(&format!("?{place}"))).await;
        }
        page.until("React is there", "globalThis.show").await;
        page.script("show(arguments[0])", vec![before.clone()]).await;
        page.painted().await;
        page.script("globalThis.next = arguments[0]", vec![after.clone()]).await;
        let aim = page.script("return bench.aim(arguments[0], null)", vec![json!(place)]).await;
        times.push(press(&page, &aim).await);
    }
    times
}

/// As a person does, with a pointer or a key: the browser times no event that a script makes.
async fn press(page: &Page<'_>, aim: &Value) -> Clocks {
    let (x, y, kind) = (&aim[0], &aim[1], &aim[2]);
    assert!(kind.is_string(), "a control is not where it was");
    let mouse = async |what: &str| {
        let event = json!({ "type": what, "x": x, "y": y, "button": "left", "clickCount": 1 });
        page.browser().devtools("Input.dispatchMouseEvent", event).await;
    };
    let key = async |name: &str, text: &str| {
        for what in ["keyDown", "keyUp"] {
            let mut event = json!({ "type": what, "key": name, "code": name });
            if what == "keyDown" && !text.is_empty() {
                event["text"] = json!(text);
            }
            page.browser().devtools("Input.dispatchKeyEvent", event).await;
        }
    };
    mouse("mouseMoved").await;
    // A list would open a menu of the system, and in a field it is the typing that counts.
    if kind == "text" {
        mouse("mousePressed").await;
        mouse("mouseReleased").await;
    }
    asynchronously(page, "bench.ready()").await;
    match kind.as_str() {
        Some("select") => key(aim[3].as_str().unwrap_or_default(), "").await,
        Some("text") => key("1", "1").await,
        _ => {
            mouse("mousePressed").await;
            mouse("mouseReleased").await;
        }
    }
    // The script that asks for the times would run before the page is painted, and count.
    quiet(SETTLED).await;
    let took = asynchronously(page, "bench.took()").await;
    [0, 1, 2].map(|clock| took[clock].as_f64().unwrap_or(f64::NAN))
}

async fn names(page: &Page<'_>) -> Vec<String> {
    let names = page.script("return bench.names()", Vec::new()).await;
    let names = names.as_array().into_iter().flatten();
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}

async fn asynchronously(page: &Page<'_>, promise: &str) -> Value {
    let script = format!("const done = arguments[0]; {promise}.then(done)");
    let answer = page.driver().execute_async(&script, Vec::new()).await;
    answer.expect("a script of the benchmark runs").json().clone()
}
