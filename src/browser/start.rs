//! How the widget comes to life in an element of a page, and how it ends.

use std::cell::RefCell;

use js_sys::{Date, Function};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlButtonElement, HtmlInputElement, HtmlTextAreaElement};
use yew::AppHandle;

use super::app::{App, Props};
use super::{effects, settings, views};
use crate::arrival::Arrival;
use crate::meeting::time::{Day, Minute, Now};
use crate::meeting::{Answer, Currency, Purpose};
use crate::questions::Path;
use crate::text::{Letters, Patterns, PatternsError};
use crate::widget::{Event, Start};

/// Stands between the sentences of a language and its letters, as `xtask/tools` writes its file.
const LETTERS: char = '\u{c}';

/// A language that the widget speaks.
#[derive(Clone)]
pub(super) struct Language {
    /// Its tag, which also says how numbers and dates are written.
    pub(super) tag: String,
    /// Its sentences.
    pub(super) patterns: Patterns<'static>,
    /// Its letters; those that are built in come with the advice chunk.
    pub(super) letters: Option<Letters<'static>>,
}

impl Language {
    /// The language of a file that was fetched; English if there is none, or if it was made for
    /// another version of this program. A language may have letters and no sentences for the page.
    pub(super) fn new(tag: &str, file: String) -> Self {
        let (sentences, letters) = kept(file).split_once(LETTERS).unwrap_or_default();
        let letters = Letters::parse(letters).ok();
        match Patterns::parse(sentences) {
            Ok(patterns) => Self { tag: variety(tag), patterns, letters },
            Err(PatternsError) if letters.is_some() => {
                Self { tag: variety(tag), letters, ..Self::english() }
            }
            // Numbers and dates follow the region. No region begins with an X.
            Err(PatternsError) if tag.starts_with("en-") && !tag.starts_with("en-X") => {
                Self { tag: variety(tag), ..Self::english() }
            }
            Err(PatternsError) => Self::english(),
        }
    }

    /// What is built in: its first part, until the rest comes with the advice chunk.
    pub(super) fn english() -> Self {
        Self { tag: variety("en"), patterns: Patterns::first(), letters: None }
    }
}

/// A text that is needed as long as the page is open. Widgets in one language share it.
fn kept(file: String) -> &'static str {
    KEPT.with_borrow_mut(|kept| {
        if let Some(same) = kept.iter().copied().find(|same| *same == file) {
            return same;
        }
        let file: &'static str = file.leak();
        kept.push(file);
        file
    })
}

thread_local! {
    /// The files of languages.
    static KEPT: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
    /// The widgets that run, each in its element: a page of others may hold several.
    static RUNNING: RefCell<Vec<(Element, AppHandle<App>)>> = const { RefCell::new(Vec::new()) };
}

/// Starts the widget in `mount`, which holds the first question as plain HTML.
///
/// What was answered there is kept, and so is the focus. The page and the messages each have a
/// language: a tag and the text of its file. Where there is none, it is English; an empty tag says
/// that messages are in the language of the page. `fragment` is the part of the page's address
/// after the `#`. The settings of an organisation are what `JSON.parse` makes of them, or
/// `undefined`. `sentences` fetches the file of another language by its tag; without it, none is
/// offered. Gives back what is wrong with the settings, a sentence each, for the person who wrote
/// them.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments, reason = "a page can hand over nothing else than values")]
pub fn start(
    mount: Element,
    tag: &str,
    file: String,
    draft_tag: &str,
    draft_file: String,
    fragment: &str,
    policy: JsValue,
    sentences: Option<Function>,
) -> Vec<String> {
    let draft = (!draft_tag.is_empty()).then(|| Language::new(draft_tag, draft_file));
    let language = Language::new(tag, file);
    let (policy, problems) = settings::read(policy, currency(), &language);
    let purpose = pressed(&mount, ".tiles").and_then(|tile| Purpose::from_id(&tile.value()));
    let path = pressed(&mount, ".paths").and_then(|button| Path::from_id(&button.name()));
    let arrival = Arrival::read(fragment);
    let focused = focused(&mount);
    let start = Start {
        now: now(),
        policy,
        path: path.unwrap_or_default(),
        saved: if arrival.inline { String::new() } else { effects::reloaded() },
        purpose: purpose.map_or(Answer::Open, Answer::Given),
        topic: typed(&mount).unwrap_or_default(),
        shares: super::hand::has_share_sheet(),
    };
    let chosen = mount.query_selector("input[type=file]").ok().flatten();
    let files = chosen.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()?.files());
    let props = Props { mount: mount.clone(), start, language, draft, sentences, focused, arrival };
    let app = yew::Renderer::<App>::with_root_and_props(mount.clone(), props).render();
    if let Some(files) = files {
        views::take_file(&files, &app.callback(|event| event));
    }
    RUNNING.with_borrow_mut(|running| running.push((mount, app)));
    problems
}

/// Ends the widget in `mount`, with everything that it waits for.
#[wasm_bindgen]
pub fn stop(mount: &Element) {
    let ended = RUNNING.with_borrow_mut(|running| {
        let place = running.iter().position(|(element, _)| element == mount)?;
        Some(running.swap_remove(place))
    });
    if let Some((_, app)) = ended {
        app.destroy();
    }
}

/// Takes over what a later address brings to the widget in `mount`.
#[wasm_bindgen]
pub fn arrive(mount: &Element, fragment: &str) {
    let arrival = Box::new(Arrival::read(fragment));
    RUNNING.with_borrow(|running| {
        if let Some((_, app)) = running.iter().find(|(element, _)| element == mount) {
            app.send_message(Event::ArrivedAgain(arrival));
        }
    });
}

/// What was pressed here before the program came.
fn pressed(mount: &Element, place: &str) -> Option<HtmlButtonElement> {
    let button = mount.query_selector(&[place, " button[aria-pressed=true]"].concat()).ok()??;
    button.dyn_into().ok()
}

/// What was typed under the first question before the program came.
fn typed(mount: &Element) -> Option<String> {
    let field = mount.query_selector("#topic").ok()??;
    Some(field.dyn_into::<HtmlTextAreaElement>().ok()?.value())
}

/// Finds what has the focus again once the program has drawn it.
fn focused(mount: &Element) -> Option<String> {
    let element = effects::focused(mount).filter(|element| mount.contains(Some(element)))?;
    if let Some(button) = element.dyn_ref::<HtmlButtonElement>() {
        let value = if button.value().is_empty() {
            String::new()
        } else {
            ["[value='", &button.value(), "']"].concat()
        };
        return Some(["button[name='", &button.name(), "']", &value].concat());
    }
    Some(["#", &element.id()].concat()).filter(|id| id == "#topic")
}

/// The variety of a language: as it is asked for, such as `en-GB`, or else the reader's. British
/// English for readers of other languages, because the words are English and only numbers and dates
/// are left to write. `Intl` refuses what some browsers on Linux say (`en-US@posix`), and what has
/// not the form of a region.
fn variety(tag: &str) -> String {
    let (language, region) = tag.split_once('-').unwrap_or((tag, ""));
    if matches!(region.as_bytes(), [b'A'..=b'Z', b'A'..=b'Z']) {
        return tag.to_owned();
    }
    let preferred = web_sys::window().and_then(|window| window.navigator().language());
    let plain = |tag: &String| tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    preferred
        .filter(|tag| tag.split('-').next() == Some(language))
        .filter(plain)
        .unwrap_or_else(|| if language == "en" { "en-GB" } else { language }.to_owned())
}

/// The currency to offer first, from the reader's region. It stands in plain sight beside the
/// amount and can be changed; nothing is computed from it.
#[allow(
    clippy::double_ended_iterator_last,
    reason = "a tag is short, and nothing else needs the search from the end"
)]
fn currency() -> Currency {
    let preferred = web_sys::window().and_then(|window| window.navigator().language());
    let tag = preferred.unwrap_or_default();
    let region = tag.split('-').last().unwrap_or_default();
    let code = REGIONS.split(' ').find_map(|pair| pair.strip_prefix(region)?.strip_prefix('='));
    code.and_then(Currency::from_code).unwrap_or(Currency::EUR)
}

/// The last part of a language tag, and the currency that goes with it where that is not the
/// euro. One string, because a match on so many is a kilobyte of comparisons.
const REGIONS: &str = "US=USD en=USD GB=GBP CH=CHF LI=CHF CA=CAD AU=AUD NZ=NZD IN=INR JP=JPY \
    ja=JPY CN=CNY HK=HKD BR=BRL MX=MXN SE=SEK NO=NOK DK=DKK PL=PLN pl=PLN CZ=CZK IL=ILS he=ILS \
    ZA=ZAR";

/// Day and time where the reader is.
pub(super) fn now() -> Now {
    let date = Date::new_0();
    let month = u8::try_from(date.get_month() + 1).unwrap_or(1);
    let day = u8::try_from(date.get_date()).unwrap_or(1);
    let year = i32::try_from(date.get_full_year()).unwrap_or(1970);
    let hour = u16::try_from(date.get_hours()).unwrap_or(0);
    let minute = u16::try_from(date.get_minutes()).unwrap_or(0);
    Now {
        // A clock outside the calendar's years is no reason to fail.
        day: Day::from_ymd(year, month, day).unwrap_or(Day::EPOCH),
        minute: Minute::new(hour, minute).unwrap_or(Minute::NOON),
    }
}
