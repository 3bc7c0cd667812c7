//! How much a person has to do until the verdict is in sight, and until the letter is copied.

use std::time::Duration;

use e2e::{Browser, Page, Site};
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::session::scriptret::ScriptRet;
use tokio::time::Instant;

use crate::quiet;

/// What somebody does.
#[derive(Clone, Copy)]
enum Do {
    /// Presses what fits the selector.
    Press(&'static str),
    /// Types into it.
    Type(&'static str, &'static str),
    /// Picks the choice of a list that has this value or these words.
    Pick(&'static str, &'static str),
}
use Do::{Pick, Press, Type};

/// A person with a meeting, and the shortest way that the page has for them.
pub(crate) struct Journey {
    pub(crate) who: &'static str,
    /// Until there is a verdict, or what stands in its place.
    to_verdict: &'static [Do],
    /// From there until the letter is copied, with what the letter needs.
    to_copy: &'static [Do],
    /// The most presses to the verdict and to the copied letter.
    pub(crate) bars: [Option<u32>; 2],
}

const VERDICT: &str = "#verdict";
const MORE_TILES: &str = "button[name=more-tiles]";
const COPY: Do = Press("button[name=copy]");

/// The bars are those of the way in; a press on the way in counts.
const JOURNEYS: [Journey; 7] = [
    Journey {
        who: "comments on a spec, by 7",
        to_verdict: &[
            Press("button.tile[name=purpose][value=comment]"),
            Press("button.tile[name=detail][value=ready]"),
        ],
        to_copy: &[
            Type("#people", "7"),
            Type("#gap-topic", "the search spec"),
            Type("#gap-link", "https://docs.example.com/search"),
            COPY,
        ],
        bars: [Some(2), Some(3)],
    },
    Journey {
        who: "the same, a topic of 120",
        to_verdict: &[
            Press("button.tile[name=purpose][value=comment]"),
            Press("button.tile[name=detail][value=ready]"),
        ],
        to_copy: &[
            Type("#people", "7"),
            Type(
                "#gap-topic",
                "the plan for the move of the search service and everything behind it to the new \
                 cluster in the second quarter of 2027",
            ),
            Type("#gap-link", "https://docs.example.com/search"),
            COPY,
        ],
        bars: [Some(2), Some(3)],
    },
    Journey {
        who: "invited to \"Sync\", no agenda",
        to_verdict: &[
            Press("button[name=invitation]"),
            Press("button.tile[name=purpose][value=not-said]"),
        ],
        to_copy: &[Type("#gap-to", "Marcus"), Type("#gap-meeting", "Sync"), COPY],
        bars: [Some(3), Some(4)],
    },
    Journey {
        who: "my weekly status of 12",
        to_verdict: &[
            Press("button[name=series]"),
            Press("button.tile[name=detail][value=information]"),
            Press("button.tile[name=owner][value=me]"),
        ],
        to_copy: &[
            Type("#people", "12"),
            Pick("#often-select", "weekly"),
            Type("#gap-meeting", "billing status"),
            Type("#gap-place", "#billing-status"),
            COPY,
        ],
        bars: [Some(3), Some(5)],
    },
    Journey {
        who: "a performance talk",
        to_verdict: &[
            Press("button.tile[name=purpose][value=hard]"),
            Press("button.tile[name=detail][value=bring]"),
        ],
        to_copy: &[Type("#gap-quiet-to", "Sam"), COPY],
        bars: [Some(2), Some(4)],
    },
    Journey {
        who: "launch date, three cities",
        to_verdict: &[
            Press("button.tile[name=purpose][value=decide]"),
            Press("button.tile[name=detail][value=agree]"),
        ],
        to_copy: &[
            Press("button[name=add-places]"),
            Type("#places", "Berlin, New York, Singapore"),
            Type("#gap-topic", "the launch date"),
            Type("#gap-proposal", "launch on 3 March"),
            COPY,
        ],
        bars: [Some(2), Some(7)],
    },
    Journey {
        who: "parental leave",
        to_verdict: &[Press("button[name=away]")],
        to_copy: &[
            Pick("#gap-away", "parental"),
            Press("#gap-start"),
            Type("#gap-start-day", "2027-02-01"),
            Press("button[name=add-back]"),
            Type("#gap-back-day", "2027-08-02"),
            Type("#gap-covers", "Ana: the contract"),
            COPY,
        ],
        bars: [None, None],
    },
];

/// In milliseconds: longer than the pause after which the page looks at what was typed.
const AFTER_TYPING: u64 = 900;

/// Where the page stands.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    /// In a window of its own.
    Window(u32, u32),
    /// Likewise, in another language.
    Spoken(u32, u32, &'static str),
    /// In a frame that scrolls, without a script around it.
    Frame(u32, u32),
    /// By its tag in a column, where the frame is as high as what it shows.
    Column(u32),
}
use Place::{Column, Frame, Spoken, Window};

/// The last is a window of 1280 × 1024 at 400 %.
const PLACES: [Place; 7] = [
    Window(1280, 800),
    Window(390, 844),
    Frame(420, 600),
    Column(700),
    Spoken(390, 844, "de"),
    Spoken(390, 844, "en-XA"),
    Window(320, 256),
];

/// The frame of a page of others, which looks for it in the tag, too.
const FRAME: &str = "document.querySelector('iframe')
    ?? document.querySelector('meeting-or-async')?.shadowRoot?.querySelector('iframe')";

/// Brings something to where it is seen, by as little scrolling as that takes, and not beneath
/// what stays at an edge of the screen; says between which heights it is then.
const BRING: &str = "
    const [selector] = arguments;
    const found = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
    if (!found) return null;
    const shown = found.closest('label') ?? found;
    const box = () => shown.getClientRects()[0] ?? shown.getBoundingClientRect();
    const sight = { behavior: 'instant', inline: 'nearest', block: 'nearest' };
    if (box().top < -1 || box().bottom > innerHeight + 1) shown.scrollIntoView(sight);
    const { left, top, width, height, bottom } = box();
    const edge = document.elementsFromPoint(left + width / 2, top + height / 2)
        .find((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position) && !one.contains(shown));
    if (edge) {
        const low = edge.getBoundingClientRect();
        const below = low.bottom >= innerHeight - 1;
        scrollBy({ top: below ? bottom - low.top : top - low.bottom, behavior: 'instant' });
    }
    return [box().top, box().bottom];";

/// The same for the page around the frame, whose place is known by then.
const BRING_AROUND: &str = "
    const [top, bottom] = passed;
    const begin = frame.getBoundingClientRect().top;
    const over = begin + bottom - innerHeight, under = begin + top;
    scrollBy({ top: under < 0 ? under : over > 0 ? over : 0, behavior: 'instant' });";

/// What was counted; where the way ended if it could not be gone.
#[derive(Clone, Default)]
pub(crate) struct Effort {
    /// To the verdict and to the copied letter.
    pub(crate) presses: [Option<u32>; 2],
    pub(crate) typed: u32,
    /// Scrolled until the verdict was in sight, and from there until the letter was copied.
    pub(crate) pixels: [Option<f64>; 2],
    pub(crate) stopped: Option<String>,
}

/// A row of the table.
pub(crate) type Row = (&'static Journey, Place, Effort);

/// Goes each way in each place; one of them for a try.
pub(crate) async fn measure(browser: &Browser, once: bool) -> Vec<Row> {
    let features = json!([{ "name": "prefers-reduced-motion", "value": "reduce" }]);
    browser.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    let mut rows = Vec::new();
    for journey in JOURNEYS.iter().take(if once { 1 } else { JOURNEYS.len() }) {
        for place in PLACES.iter().take(if once { 1 } else { PLACES.len() }) {
            // A page that is loaded again keeps the answers, so each walk has one of its own.
            let site = Site::new();
            let mut walk = Walk::begin(browser, &site, *place).await;
            let stopped = walk.go(journey).await.err();
            rows.push((journey, *place, Effort { stopped, ..walk.effort }));
        }
    }
    browser.devtools("Emulation.clearDeviceMetricsOverride", json!({})).await;
    rows
}

/// A person on the way.
struct Walk<'a> {
    page: Page<'a>,
    /// The page around the frame, if it is in one.
    host: Option<Site>,
    presses: u32,
    /// How far the page and the page around it are scrolled.
    scrolled: [f64; 2],
    /// How far they went.
    travelled: f64,
    effort: Effort,
}

impl Place {
    pub(crate) fn name(self) -> String {
        match self {
            Window(width, height) => format!("{width} × {height}"),
            Spoken(width, height, language) => format!("{width} × {height}, {language}"),
            Frame(width, height) => format!("frame of {width} × {height}"),
            Column(width) => format!("column of {width}"),
        }
    }
}

impl<'a> Walk<'a> {
    async fn begin(browser: &'a Browser, ours: &Site, place: Place) -> Self {
        let (width, height) = match place {
            Window(width, height) | Spoken(width, height, _) => (width, height),
            Frame(..) | Column(_) => (1280, 800),
        };
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        browser.devtools("Emulation.setDeviceMetricsOverride", size).await;
        let language = if let Spoken(_, _, language) = place { language } else { "" };
        let widget = ours.address("");
        let inside = match place {
            Window(..) | Spoken(..) => None,
            Frame(width, height) => Some(format!(
                "<iframe src={widget} width={width} height={height} style=border:0 title=Ours></iframe>"
            )),
            Column(width) => Some(format!(
                "<script src={widget}embed.js></script><div style=width:{width}px>\
                 <meeting-or-async src={widget} loading=eager></meeting-or-async></div>"
            )),
        };
        let host = inside.map(|inside| {
            Site::of_others(&format!(
                "<!doctype html><title>Host</title><h1>How we meet</h1>{inside}<p style=height:3000px>More."
            ))
        });
        let page = match &host {
            None if language.is_empty() => browser.open(ours).await,
            None => {
                let page = browser.visit_with(ours, &format!("?lang={language}")).await;
                page.until_program().await;
                page
            }
            Some(host) => {
                let page = browser.visit_host(host, "").await;
                page.enter(&format!("({FRAME})")).await;
                page
            }
        };
        let mut walk = Self {
            page,
            host,
            presses: 0,
            scrolled: [0.0; 2],
            travelled: 0.0,
            effort: Effort::default(),
        };
        walk.settle().await;
        walk.travelled = 0.0;
        walk
    }

    async fn go(&mut self, journey: &Journey) -> Result<(), String> {
        self.steps(journey.to_verdict).await?;
        self.bring(VERDICT).await?;
        self.effort.presses[0] = Some(self.presses);
        self.effort.pixels[0] = Some(self.travelled);
        self.travelled = 0.0;
        self.steps(journey.to_copy).await?;
        self.effort.presses[1] = Some(self.presses);
        self.effort.pixels[1] = Some(self.travelled);
        Ok(())
    }

    async fn steps(&mut self, steps: &[Do]) -> Result<(), String> {
        for step in steps {
            let (Press(selector) | Type(selector, _) | Pick(selector, _)) = *step;
            if selector.starts_with("button.tile") && self.is_folded(selector).await {
                self.bring(MORE_TILES).await?.click().await.map_err(|error| error.to_string())?;
                self.presses += 1;
                self.settle().await;
            }
            let target = self.bring(selector).await?;
            let stuck = |error: WebDriverError| {
                let error = error.to_string();
                format!("{selector}: {}", error.lines().next().unwrap_or_default())
            };
            match *step {
                Press(_) => {
                    target.click().await.map_err(stuck)?;
                    self.presses += 1;
                }
                Type(_, text) => {
                    let take = "const [field, text] = arguments;
                        if (field.type !== 'date') return false;
                        field.value = text;
                        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                        field.dispatchEvent(new Event('change', { bubbles: true }));
                        return true";
                    let field = target.to_json().map_err(stuck)?;
                    // How a date is typed depends on the language of the browser.
                    if self.page.script(take, vec![field, json!(text)]).await == json!(false) {
                        target.click().await.map_err(stuck)?;
                        target.send_keys(Key::Control + "a").await.map_err(stuck)?;
                        target.send_keys(text).await.map_err(stuck)?;
                    }
                    // Nobody goes on before the page has looked at what was typed.
                    quiet(AFTER_TYPING).await;
                    self.effort.typed += 1;
                }
                Pick(_, value) => {
                    let pick = "const [list, value] = arguments;
                        const option = [...list.options].find((one) => [one.value, one.textContent].includes(value));
                        if (!option) return false;
                        list.selectedIndex = option.index;
                        list.dispatchEvent(new Event('change', { bubbles: true }));
                        return true";
                    let list = target.to_json().map_err(stuck)?;
                    if self.page.script(pick, vec![list, json!(value)]).await == json!(false) {
                        return Err(format!("{selector} has no {value}"));
                    }
                    self.presses += 1;
                }
            }
            self.settle().await;
        }
        Ok(())
    }

    /// Whether a tile is there and not shown: in a frame, some are behind a press.
    async fn is_folded(&self, tile: &str) -> bool {
        let folded = "const tile = document.querySelector(arguments[0]);
            return !!tile && !tile.checkVisibility()";
        self.page.script(folded, vec![json!(tile)]).await == json!(true)
    }

    /// Waits for something, scrolls to it if it is not in sight, and gives it.
    async fn bring(&mut self, selector: &str) -> Result<WebElement, String> {
        let patience = Instant::now() + Duration::from_secs(4);
        let heights = loop {
            let heights = self.page.script(BRING, vec![json!(selector)]).await;
            if !heights.is_null() {
                break heights;
            }
            if Instant::now() > patience {
                return Err(format!("there is no {selector}"));
            }
            quiet(50).await;
        };
        if self.host.is_some() {
            self.around(BRING_AROUND, vec![heights[0].clone(), heights[1].clone()]).await;
        }
        self.settle().await;
        let found = "return [...document.querySelectorAll(arguments[0])].find((one) => one.checkVisibility())";
        let found = self.page.driver().execute(found, vec![json!(selector)]).await;
        found.and_then(ScriptRet::element).map_err(|_| format!("{selector} is gone"))
    }

    /// Runs a script in the page around the frame, which it gets first.
    async fn around(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.page.browser().leave_frame().await;
        let script = format!("const passed = arguments, frame = {FRAME}; {script}");
        let answer = self.page.script(&script, arguments).await;
        self.page.enter(&format!("({FRAME})")).await;
        answer
    }

    /// Waits until the page has answered, and counts what was scrolled, by the person or by itself.
    async fn settle(&mut self) {
        quiet(100).await;
        self.page.until("the advice is there", "!document.querySelector('#awaited')").await;
        self.page.painted().await;
        let inside = self.page.script("return scrollY", Vec::new()).await;
        let around = if self.host.is_some() {
            self.around("return scrollY", Vec::new()).await
        } else {
            json!(0)
        };
        let now = [inside, around].map(|height| height.as_f64().unwrap_or_default());
        self.travelled +=
            now.iter().zip(self.scrolled).map(|(now, before)| (now - before).abs()).sum::<f64>();
        self.scrolled = now;
    }
}
