//! What people see: narrow screens, more space, few colours, paper, and nothing that jumps.

use e2e::screens::{Named, some_screens, way};
use e2e::server::{ELSEWHERE, Serve};
use e2e::{Browser, Page, Site, promises};
use serde_json::{Value, json};

promises! {
    in three_engines:
        advice_is_in_sight_without_scrolling_and_copying_near,
        what_stays_in_sight_leaves_a_low_screen_to_the_text,
        everything_fits_320_pixels_and_a_finger,
        nothing_moves_when_the_program_comes;
    // WebKit does not bring a gap into view by itself when Tab leads there in a frame.
    in two_engines:
        what_has_the_focus_is_never_beneath_what_stays_in_sight;
    in chromium:
        advice_letter_and_copying_fit_a_screen,
        a_field_with_a_mistake_looks_so_and_moves_no_other,
        no_time_is_broken_on_a_telephone,
        on_paper_everything_is_there,
        who_uses_forced_colours_sees_what_is_chosen,
        who_wants_less_motion_gets_none,
        nothing_moves_on_a_telephone_either;
}

async fn everything_fits_320_pixels_and_a_finger(browser: &Browser) {
    // In every engine, and in longer words, those that have the most of them.
    let most =
        ["everything unfolded", "weekly status", "write first", "conflict", "money", "places"];
    let most = |(name, _): &Named| most.contains(name);
    for (query, screens) in [
        ("lang=en", some_screens(browser.engine() as usize, 3, most)),
        ("lang=en-XA", some_screens(0, 0, most)),
        ("lang=ar-XB", some_screens(0, 0, most)),
    ] {
        let site = Site::new();
        for (name, way) in screens {
            let page = browser.show_narrow(&site, query, way).await;
            assert_eq!(beyond(&page).await, json!([320]), "{name}, {query}");
            assert_eq!(page.script(SMALL, Vec::new()).await, json!([]), "{name}, {query}");
            page.script(SPACED, Vec::new()).await;
            assert_eq!(beyond(&page).await, json!([320]), "{name}, {query}, spaced");
            assert_eq!(cut_off(&page).await, json!([]), "{name}, {query}, spaced");
            browser.leave_frame().await;
        }
    }
}

/// What sticks out of the screen, after its width. A scroll bar takes its part of the 320
/// pixels; what is left has to be enough.
async fn beyond(page: &Page<'_>) -> Value {
    let beyond = "
        const end = document.documentElement.clientWidth;
        if (document.scrollingElement.scrollWidth <= end) return [innerWidth];
        return [innerWidth, ...[...document.body.querySelectorAll('*')]
            .map((e) => [e, e.getBoundingClientRect().right])
            .filter(([e, right]) => right > end && e.checkVisibility())
            .map(([e, right]) => `${e.localName}#${e.id}.${e.className}: ${right} of ${end}`)];";
    page.script(beyond, Vec::new()).await
}

/// What is too small for a finger. What is pressed most is as large as one. Links and the gaps of
/// a letter stand within a line of text and are as high as the line, as WCAG 2.5.8 allows.
const SMALL: &str = "
    const most = '.tile, [name=copy]';
    const all = '.widget button, .choice, .field :is(input:not([type=checkbox]), select, textarea), summary';
    return [...document.querySelectorAll(all)].filter((e) => e.checkVisibility() && !e.matches('.gap'))
        .filter((e) => {
            const { width, height } = e.getBoundingClientRect();
            const least = e.matches(most) ? 44 : 24;
            return Math.round(height) < least || Math.round(width) < least;
        })
        .map((e) => e.localName + ' ' + e.textContent + ' ' + JSON.stringify(e.getBoundingClientRect()))";

/// What people set who read better with more space: the values of WCAG 1.4.12. By a sheet of
/// its own kind, because the page refuses styles that stand in it.
const SPACED: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];";

/// Words that do not fit into what they stand in, or that lie on others.
async fn cut_off(page: &Page<'_>) -> Value {
    let script = "
        return [...document.querySelectorAll('#widget :is(button, label span, legend, p, h1, h2, h3, td, th, summary)')]
            .filter((e) => e.checkVisibility() && !e.matches('.status, [data-framed=on] h1'))
            // The edge of a gap may stand in the room around the letter.
            .filter((e) => e.scrollWidth > e.clientWidth + (e.closest('.sheet') ? 8 : 1) && getComputedStyle(e).display !== 'inline'
                || getComputedStyle(e).overflow !== 'visible' && e.scrollHeight > e.clientHeight + 1)
            .map((e) => `${e.localName}.${e.className} ${e.scrollWidth}/${e.clientWidth} ${e.scrollHeight}/${e.clientHeight}: ${e.textContent.trim().slice(0, 60)}`)";
    page.script(script, Vec::new()).await
}

async fn who_uses_forced_colours_sees_what_is_chosen(browser: &Browser) {
    let site = Site::new();
    let page = browser.show(&site, "lang=en", way("reminder")).await;
    page.open("hours").await;
    page.open("messages").await;
    emulate(browser, "forced-colors", "active").await;
    assert_eq!(
        page.script("return matchMedia('(forced-colors: active)').matches", Vec::new()).await,
        json!(true)
    );
    let looks = "
        const style = (selector) => getComputedStyle(document.querySelector(selector));
        const canvas = style('body').backgroundColor;
        const lined = (selector, side = 'border') => {
            const { [side + 'Style']: line, [side + 'Width']: width, [side + 'Color']: colour } = style(selector);
            return line !== 'none' && parseFloat(width) >= 1 && colour !== canvas;
        };
        const chosen = style('.choice:has(:checked)'), other = style('.choice:not(:has(:checked))');
        const pressed = (buttons) => style(buttons + '[aria-pressed=true]').backgroundColor
            !== style(buttons + '[aria-pressed=false]').backgroundColor;
        const wrong = {
            'a ticked statement has no line': !lined('.choice:has(:checked)', 'outline'),
            'another statement has one too': other.outlineStyle !== 'none',
            'the message that is shown looks like the others': !pressed('.tab'),
            'the way in looks like the others': !pressed('.paths button'),
            'a button has no border': ['button.main', 'button.tab'].some((b) => !lined(b, 'borderTop')),
            'a field has no border': !lined('#people', 'borderTop'),
            'the advice has no border': !lined('.advice', 'borderTop'),
            'the message has no border': !lined('.sheet', 'borderTop'),
            'a gap has no line': !lined('.gap.open', 'borderBottom') || !lined('.gap:not(.open)', 'borderBottom'),
            'an open gap looks like the others': style('.gap.open').borderBottomStyle === style('.gap:not(.open)').borderBottomStyle,
            'the line of the plan goes on after its end': style('.plan li:last-child p').borderInlineStartColor !== canvas,
            'a bar cannot be seen': style('.bar').fill === canvas || style('.bar.write').fill === canvas,
        };
        return Object.keys(wrong).filter((sentence) => wrong[sentence]);";
    assert_eq!(page.script(looks, Vec::new()).await, json!([]));
    page.keyboard().walk_to("button.main").await;
    let ring = "const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        return [outlineStyle, outlineWidth]";
    assert_eq!(page.script(ring, Vec::new()).await, json!(["solid", "3px"]));

    let page = browser.show(&site, "lang=en", "").await;
    let tile = "const { borderTopStyle, borderTopColor } = getComputedStyle(document.querySelector('.tile'));
        return borderTopStyle !== 'none' && borderTopColor !== getComputedStyle(document.body).backgroundColor";
    assert_eq!(page.script(tile, Vec::new()).await, json!(true), "a tile has no border");
}

async fn who_wants_less_motion_gets_none(browser: &Browser) {
    let moving = "
        return [...document.querySelectorAll('body *')].filter((e) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(e);
            return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        }).length";
    let site = Site::new();
    let page = browser.show(&site, "lang=en", way("weekly status")).await;
    emulate(browser, "prefers-reduced-motion", "no-preference").await;
    assert_ne!(page.script(moving, Vec::new()).await, json!(0), "there is motion to be taken away");
    emulate(browser, "prefers-reduced-motion", "reduce").await;
    assert_eq!(page.script(moving, Vec::new()).await, json!(0));
}

async fn emulate(browser: &Browser, feature: &str, value: &str) {
    let features = json!([{ "name": feature, "value": value }]);
    browser.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
}

/// Ways to a letter: the advice is to be had after these presses.
const JOURNEYS: [(&str, &[(&str, &str)]); 4] = [
    ("meeting", &[("purpose", "share"), ("detail", "round")]),
    ("meeting", &[("purpose", "hard"), ("detail", "bring")]),
    ("invitation", &[("purpose", "share"), ("detail", "listen")]),
    ("series", &[("detail", "information"), ("owner", "me")]),
];

/// Puts our page into a frame of this size and goes into it.
async fn frame<'a>(browser: &'a Browser, site: &Site, width: u32, height: u32) -> Page<'a> {
    // Of its own address: one driver goes on before a page has come again that it shows already.
    let page = browser.visit_host(site, &format!("{ELSEWHERE}?{width}x{height}")).await;
    let put = "const frame = document.createElement('iframe');
        Object.assign(frame, { title: 'Ours', width: arguments[0], height: arguments[1], src: '/' });
        frame.style.border = 0;
        document.body.prepend(frame)";
    page.script(put, vec![json!(width), json!(height)]).await;
    page.enter("document.querySelector('iframe')").await;
    page
}

/// Goes a way to a letter.
async fn go(page: &Page<'_>, (way, answers): (&str, &[(&str, &str)])) {
    page.go_in(way).await;
    for (question, choice) in answers {
        page.take(question, choice).await;
    }
    page.verdict().await;
    page.painted().await;
}

/// What of these is not on the screen, with its place, or so many pixels below it.
async fn out_of_sight(page: &Page<'_>, what: &[&str], below: u32) -> Vec<String> {
    let script = "return arguments[0]
        .map((selector) => [selector, document.querySelector(selector).getBoundingClientRect()])
        .filter(([, { top, bottom, height }]) => scrollY > 0 || top < 0 || bottom > innerHeight + arguments[1] || height === 0)
        .map(([selector, { top, bottom }]) => `${selector}: ${top} to ${bottom} of ${innerHeight}`)";
    let found = page.script(script, vec![json!(what), json!(below)]).await;
    found.as_array().into_iter().flatten().map(ToString::to_string).collect()
}

/// At most a short way below the screen: what is copied is the next thing that a hand does.
const NEAR: u32 = 200;

async fn advice_is_in_sight_without_scrolling_and_copying_near(browser: &Browser) {
    let mut hidden = Vec::new();
    for (width, height) in [(420, 600), (390, 844)] {
        for journey in JOURNEYS {
            let site = Site::new();
            let page = frame(browser, &site, width, height).await;
            go(&page, journey).await;
            hidden.extend(out_of_sight(&page, &["#verdict", ".because"], 0).await);
            let below = if height < 800 { NEAR } else { 0 };
            hidden.extend(out_of_sight(&page, &["[name=copy]"], below).await);
            browser.leave_frame().await;
        }
    }
    assert!(hidden.is_empty(), "{hidden:#?}");
}

async fn advice_letter_and_copying_fit_a_screen(browser: &Browser) {
    let mut hidden = Vec::new();
    // On a telephone the letter goes on below.
    for (width, height, what) in [
        (1280, 800, &["h1", "#verdict", ".sheet", "[name=copy]"][..]),
        (390, 844, &["h1", "#verdict", ".because", "[name=copy]"][..]),
    ] {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 800 });
        browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
        for journey in JOURNEYS {
            let site = Site::new();
            let page = browser.open(&site).await;
            go(&page, journey).await;
            hidden.extend(out_of_sight(&page, what, 0).await);
        }
    }
    assert!(hidden.is_empty(), "{hidden:#?}");
}

async fn what_has_the_focus_is_never_beneath_what_stays_in_sight(browser: &Browser) {
    let site = Site::new();
    let page = frame(browser, &site, 390, 600).await;
    go(&page, JOURNEYS[0]).await;
    // One driver misses what has moved in a frame.
    for part in ["why", "hours", "changes", "messages"] {
        let open = format!("document.querySelector('[name=open-{part}]').click()");
        page.script(&open, Vec::new()).await;
        page.painted().await;
    }
    let stays = "return getComputedStyle(document.querySelector('.act')).position";
    assert_eq!(page.script(stays, Vec::new()).await, json!("sticky"));
    // Forwards and backwards. WebKit scrolls some frames later.
    let beneath = "
        const done = arguments[0];
        const act = document.querySelector('.act');
        // Of what runs over several lines a part is enough.
        const isBeneath = (e) => {
            const { top, bottom, height } = e.getBoundingClientRect();
            const { top: from, bottom: to } = act.getBoundingClientRect();
            const end = top < to ? Math.min(from, innerHeight) : innerHeight;
            return Math.min(bottom, end) - Math.max(top, 0) < Math.min(height, 20) - 1;
        };
        (async () => {
            const beneath = [];
            const all = [...document.querySelectorAll('.page :is(a, input, select, textarea, summary, button, [contenteditable])')]
                .filter((e) => e.checkVisibility() && !act.contains(e));
            for (const e of [...all, ...all.toReversed()]) {
                e.focus();
                for (let frame = 0; frame < 60 && (frame === 0 || isBeneath(e)); frame += 1) {
                    await new Promise(requestAnimationFrame);
                }
                const { top, bottom } = e.getBoundingClientRect();
                if (isBeneath(e)) beneath.push(`${e.id || e.name || e.textContent}: ${top} to ${bottom}, ${act.getBoundingClientRect().top}`);
            }
            done([all.length > 20, beneath]);
        })();";
    let beneath = page.driver().execute_async(beneath, Vec::new()).await.expect("a script runs");
    assert_eq!(beneath.json(), &json!([true, []]));
    browser.leave_frame().await;
}

async fn what_stays_in_sight_leaves_a_low_screen_to_the_text(browser: &Browser) {
    let site = Site::new();
    for (width, height, position) in
        [(320, 256, "static"), (390, 500, "static"), (420, 600, "sticky"), (390, 844, "sticky")]
    {
        let page = frame(browser, &site, width, height).await;
        go(&page, JOURNEYS[0]).await;
        let stays = "return getComputedStyle(document.querySelector('.act')).position";
        assert_eq!(page.script(stays, Vec::new()).await, json!(position), "{width}×{height}");
        let share =
            "return document.querySelector('.act').getBoundingClientRect().height / innerHeight";
        let share = page.script(share, Vec::new()).await.as_f64().unwrap_or_default();
        assert!(position == "static" || share <= 0.2, "{share} of the height");
        browser.leave_frame().await;
    }
}

async fn no_time_is_broken_on_a_telephone(browser: &Browser) {
    // Where a day has 24 hours, a time has no other place to break.
    let site = Site::serving(Serve::OnAFixedDay);
    let times = "
        const whole = [], broken = [];
        for (const { firstChild: text } of document.querySelectorAll('.places td')) {
            for (const time of text?.data?.matchAll(/\\d+:\\d+/g) ?? []) {
                const range = document.createRange();
                range.setStart(text, time.index);
                range.setEnd(text, time.index + time[0].length);
                (range.getClientRects().length === 1 ? whole : broken).push(time[0]);
            }
        }
        return [whole.length > 1, broken]";
    for name in ["places", "no shared hour"] {
        let page = browser.show_narrow(&site, "lang=en", way(name)).await;
        page.open("hours").await;
        assert_eq!(page.script(times, Vec::new()).await, json!([true, []]), "{name}");
        browser.leave_frame().await;
    }
}

async fn a_field_with_a_mistake_looks_so_and_moves_no_other(browser: &Browser) {
    let site = Site::new();
    let others = "
        const [people, ...others] = ['people', 'length-select', 'often-select']
            .map((id) => document.getElementById(id).getBoundingClientRect());
        return others.map(({ x }) => x - people.x)";
    let page = browser.show(&site, "lang=en", "purpose=share; detail=round").await;
    let before = page.script(others, Vec::new()).await;
    let page = browser.show(&site, "lang=en", "purpose=share; detail=round; people: a few").await;
    let borders = "
        const border = (selector) => getComputedStyle(document.querySelector(selector));
        const [wrong, right] = [border('#people'), border('#length-select')];
        const words = getComputedStyle(document.querySelector('#people-error')).color;
        return [wrong.borderTopWidth, right.borderTopWidth, wrong.borderTopColor === words]";
    assert_eq!(page.script(borders, Vec::new()).await, json!(["2px", "1px", true]));
    assert_eq!(page.script(others, Vec::new()).await, before);
}

async fn on_paper_everything_is_there(browser: &Browser) {
    let site = Site::new();
    for name in ["weekly status", "reminder", "conflict"] {
        let page = browser.show(&site, "lang=en", way(name)).await;
        let seen = async |selector: &str| page.texts(selector).await;
        let answers = seen(".known li > span").await;
        page.open("messages").await;
        let mut messages = seen(".followers button").await;
        messages.extend(seen(".alternatives button").await);
        messages.sort();
        messages.dedup();
        page.click("[name=open-messages]").await;
        page.until("it is folded", "!document.querySelector('.followers')").await;

        page.script("dispatchEvent(new Event('beforeprint'))", Vec::new()).await;
        browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        page.until("it is made", "document.querySelector('.on-paper')").await;
        let mut titles = seen(".on-paper h3").await;
        titles.sort();
        titles.dedup();
        messages.retain(|title| !titles.contains(title));
        // Notes about a person stay on the page.
        let kept = usize::from(name == "conflict");
        assert_eq!(messages.len(), kept, "{name}: {messages:?} are not on paper, {titles:?} are");
        assert!(seen(".on-paper .message").await.iter().all(|text| text.len() > 20), "{name}");
        // Nothing stands there twice, and nothing that only can be pressed.
        for never in [".message-part", ".act", ".fold", ".paths", ".foot", "[name=copy]"] {
            assert!(!page.sees(never).await, "{name}: {never}");
        }
        // What was answered, and nothing that was not.
        assert_eq!(seen(".known li > span").await, answers, "{name}");
        let ticked = seen(".choice").await;
        let taken = "return document.querySelectorAll('.choice :checked').length";
        assert_eq!(page.script(taken, Vec::new()).await, json!(ticked.len()), "{name}: {ticked:?}");
        assert!(page.sees("#verdict").await && page.sees(".reasons cite").await, "{name}");
        assert!(page.sees(".plan li").await, "{name}");
        let all = seen(".widget").await.concat();
        if name == "conflict" {
            assert!(page.value("notes").await.contains("Sam and Alex"));
            assert!(!page.sees("#notes").await, "the notes are on paper");
            assert!(!seen(".on-paper").await.concat().contains("Sam and Alex"), "{all}");
        } else {
            assert!(page.sees("table.time td").await, "{name}");
            assert!(page.sees(".explanation li").await, "{name}: it was folded");
        }

        browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
        page.script("dispatchEvent(new Event('afterprint'))", Vec::new()).await;
        page.until("it is folded again", "!document.querySelector('.on-paper, .reasons')").await;
    }
}

async fn nothing_moves_when_the_program_comes(browser: &Browser) {
    for query in ["", "?lang=de"] {
        let site = Site::serving(Serve::HoldingWasm);
        let page = browser.visit_with(&site, query).await;
        page.until("the page has its styles", STYLED).await;
        let before = places(&page).await;
        assert!(before.as_array().is_some_and(|places| places.len() > 15), "{before}");
        site.release();
        page.until_program().await;
        assert_eq!(places(&page).await, before);
    }
}

/// The first question and the style sheet have come: it lays the tiles out.
const STYLED: &str = "document.querySelector('.tiles') &&
    getComputedStyle(document.querySelector('.tiles')).display === 'grid'";

/// The words of the first question, each with its place. The program brings elements of its
/// own, which no browser counts as a shift of the layout, and people see it all the same.
async fn places(page: &Page<'_>) -> Value {
    let script = "
        return [...document.querySelectorAll('#widget :is(h1, h2, button, label, textarea)')]
            .filter((e) => e.checkVisibility() && !e.closest('.examples, .foot'))
            .map((e) => {
                const { left, top, width, height } = e.getBoundingClientRect();
                return `${e.textContent.trim()}: ${[left, top, width, height].map(Math.round)}`;
            })";
    page.script(script, Vec::new()).await
}

async fn nothing_moves_on_a_telephone_either(browser: &Browser) {
    let screen = json!({ "width": 375, "height": 667, "deviceScaleFactor": 1, "mobile": true });
    browser.devtools("Emulation.setDeviceMetricsOverride", screen).await;
    let site = Site::serving(Serve::HoldingWasm);
    let page = browser.visit_with(&site, "?lang=de").await;
    let watch = "
        window.shifts = [];
        new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((shift) =>
            shift.value + ' ' + shift.sources.map((s) => s.node?.className ?? s.node?.nodeName).join(' '))))
            .observe({ type: 'layout-shift', buffered: true });";
    page.script(watch, Vec::new()).await;
    page.until("the page has its styles", STYLED).await;
    let before = places(&page).await;
    site.release();
    page.until_program().await;
    page.painted().await;
    assert_eq!(page.script("return window.shifts", Vec::new()).await, json!([]));
    assert_eq!(places(&page).await, before);

    // Something that moves is seen.
    page.script("document.body.style.paddingTop = '200px'", Vec::new()).await;
    page.until("a shift is seen", "window.shifts.length").await;
}
