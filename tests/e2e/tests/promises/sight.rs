//! What people see: narrow screens, more space, few colours, paper, and nothing that jumps.

use e2e::screens::{SCREENS, way};
use e2e::server::Serve;
use e2e::{Browser, Page, Site, promises};
use serde_json::{Value, json};

promises! {
    in three_engines:
        a_line_leads_to_the_advice_where_it_is_further_down,
        nothing_is_wider_than_a_screen_of_320_pixels,
        what_is_advised_stays_in_sight_beside_the_questions,
        nothing_moves_when_the_program_comes;
    in chromium:
        a_field_with_a_mistake_looks_so_and_moves_no_other,
        no_time_is_broken_on_a_telephone,
        on_paper_everything_is_there,
        what_is_pressed_is_large_enough,
        who_uses_forced_colours_sees_what_is_chosen,
        who_wants_less_motion_gets_none,
        nothing_moves_on_a_telephone_either;
}

async fn nothing_is_wider_than_a_screen_of_320_pixels(browser: &Browser) {
    for (query, screens) in [("lang=en", SCREENS.len()), ("lang=en-XA", 0), ("lang=ar-XB", 0)] {
        let site = Site::new();
        // Every screen in English; in longer words those that have the most of them.
        let most =
            ["everything unfolded", "weekly status", "write first", "conflict", "money", "places"];
        for (number, (name, way)) in SCREENS.iter().enumerate() {
            if number >= screens && !most.contains(name) {
                continue;
            }
            let page = browser.show_narrow(&site, query, way).await;
            assert_eq!(beyond(&page).await, json!([320]), "{name}, {query}");
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
            .filter((e) => e.checkVisibility() && !e.matches('.status, .letter p'))
            .filter((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline'
                || getComputedStyle(e).overflow !== 'visible' && e.scrollHeight > e.clientHeight + 1)
            .map((e) => e.localName + '.' + e.className + ': ' + e.textContent.trim().slice(0, 60))";
    page.script(script, Vec::new()).await
}

async fn who_uses_forced_colours_sees_what_is_chosen(browser: &Browser) {
    let site = Site::new();
    let page = browser.show(&site, "lang=en", way("reminder")).await;
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
        const shown = style('.tab[aria-pressed=true]'), tab = style('.tab[aria-pressed=false]');
        const wrong = {
            'a chosen answer has no line': !lined('.choice:has(:checked)', 'outline'),
            'another answer has one too': other.outlineStyle !== 'none',
            'the message that is shown looks like the others': shown.borderTopColor === tab.borderTopColor
                && shown.outlineStyle === tab.outlineStyle,
            'a button has no border': ['button.main', 'button.tab', 'button.change'].some((b) => !lined(b, 'borderTop')),
            'a field has no border': !lined('#people', 'borderTop'),
            'the advice has no border': !lined('.advice', 'borderTop'),
            'a message has no border': !lined('.message', 'borderTop'),
            'the line of the plan goes on after its end': style('.plan li:last-child p').borderInlineStartColor !== canvas,
            'a bar cannot be seen': style('.bar').fill === canvas || style('.bar.write').fill === canvas,
        };
        return Object.keys(wrong).filter((sentence) => wrong[sentence]);";
    assert_eq!(page.script(looks, Vec::new()).await, json!([]));
    page.keyboard().walk_to("button.main").await;
    let ring = "const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        return [outlineStyle, outlineWidth]";
    assert_eq!(page.script(ring, Vec::new()).await, json!(["solid", "3px"]));
    // Where we are quiet the words stand on the page, and a frame around them would cut them.
    let page = browser.show(&site, "lang=en", way("conflict")).await;
    let frame = "return getComputedStyle(document.querySelector('.advice.quiet')).borderTopWidth";
    assert_eq!(page.script(frame, Vec::new()).await, "0px");
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

async fn what_is_pressed_is_large_enough(browser: &Browser) {
    for (name, way) in SCREENS {
        let site = Site::new();
        let page = browser.show_narrow(&site, "lang=en", way).await;
        // Links and the gaps of a letter stand within a line of text and are as high as the line,
        // as WCAG 2.5.8 allows.
        let small = "
            const main = '.choice, .widget button:not(.plain, .letter button), .field :is(input:not([type=checkbox]), select, textarea)';
            const all = main + ', .widget button.plain, .letter button, summary';
            return [...document.querySelectorAll(all)].filter((e) => e.checkVisibility())
                .filter((e) => {
                    const { width, height } = e.getBoundingClientRect();
                    const least = e.matches(main) ? 44 : 24;
                    return Math.round(height) < least || Math.round(width) < least;
                })
                .map((e) => e.localName + ' ' + e.textContent + ' ' + JSON.stringify(e.getBoundingClientRect()))";
        assert_eq!(page.script(small, Vec::new()).await, json!([]), "{name}");
        browser.leave_frame().await;
    }
}

async fn a_line_leads_to_the_advice_where_it_is_further_down(browser: &Browser) {
    let site = Site::new();
    for (name, headline) in
        [("announcement", "Write it. No meeting needed."), ("not safe", "Don’t do this alone.")]
    {
        let page = browser.show_narrow(&site, "lang=en", "purpose=share").await;
        assert!(!page.sees(".below").await, "there is nothing to lead to");
        browser.leave_frame().await;

        let page = browser.show_narrow(&site, "lang=en", way(name)).await;
        let places = "
            const place = (selector) => {
                const { top, bottom } = document.querySelector(selector).getBoundingClientRect();
                return top >= 0 && bottom <= innerHeight;
            };
            return [place('.below'), place('#verdict')]";
        page.script("scrollTo(0, 0)", Vec::new()).await;
        assert_eq!(page.script(places, Vec::new()).await, json!([true, false]), "{name}");
        assert_eq!(page.text(".below").await, "Your advice is below");
        // Whatever gets the focus is not behind the line. WebKit scrolls some frames later.
        let behind = "
            const done = arguments[0];
            const isBehind = (e) => {
                const { top, bottom } = e.getBoundingClientRect();
                return (top + bottom) / 2 > document.querySelector('.below').getBoundingClientRect().top;
            };
            (async () => {
                const behind = [];
                for (const e of document.querySelectorAll('.questions :is(input, select, summary, button:not(.below))')) {
                    if (!e.checkVisibility()) continue;
                    e.focus();
                    for (let frame = 0; frame < 60 && (frame === 0 || isBehind(e)); frame += 1) {
                        await new Promise(requestAnimationFrame);
                    }
                    if (isBehind(e)) behind.push(e.name || e.textContent);
                }
                done(behind);
            })();";
        let behind = page.driver().execute_async(behind, Vec::new()).await.expect("a script runs");
        assert_eq!(behind.json(), &json!([]), "{name}");
        page.script("scrollTo(0, 0)", Vec::new()).await;
        // WebKit presses where the line was before the page had moved.
        page.painted().await;
        page.click(".below").await;
        page.until("the verdict has the focus", "document.activeElement.id === 'verdict'").await;
        assert_eq!(page.verdict().await, headline);
        page.until("the verdict is in view", IN_SIGHT).await;
        browser.leave_frame().await;
    }
    let page = browser.show(&site, "lang=en", way("announcement")).await;
    page.verdict().await;
    assert!(!page.sees(".below").await, "the advice stands beside the questions");
}

/// What is advised is on the screen.
const IN_SIGHT: &str = "(() => {
    const { top, bottom } = document.querySelector('#verdict').getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight })()";

async fn what_is_advised_stays_in_sight_beside_the_questions(browser: &Browser) {
    let site = Site::new();
    let page = browser.show(&site, "lang=en", way("weekly status")).await;
    page.verdict().await;
    page.script(
        "document.querySelector('.message').scrollIntoView({ block: 'center' })",
        Vec::new(),
    )
    .await;
    page.until("the verdict is in sight", IN_SIGHT).await;
    // Whoever goes back by keyboard sees what has the focus: it is neither behind the verdict nor
    // above the screen. WebKit scrolls some frames later.
    let behind = "
        const done = arguments[0];
        const isBehind = (e) => {
            const { top, bottom } = e.getBoundingClientRect();
            const end = document.querySelector('.verdict').getBoundingClientRect().bottom;
            return top < end - 1 || (top + bottom) / 2 < 0;
        };
        (async () => {
            const behind = [];
            const all = [...document.querySelectorAll('.advice :is(a, input, select, textarea, summary, button)')];
            for (const e of all.reverse()) {
                if (!e.checkVisibility()) continue;
                e.focus();
                for (let frame = 0; frame < 60 && (frame === 0 || isBehind(e)); frame += 1) {
                    await new Promise(requestAnimationFrame);
                }
                if (isBehind(e)) behind.push(e.id || e.name || e.textContent);
            }
            done(behind);
        })();";
    let behind = page.driver().execute_async(behind, Vec::new()).await.expect("a script runs");
    assert_eq!(behind.json(), &json!([]));
    // It stays in sight again when the focus goes back to the questions.
    page.script(
        "document.querySelector('#people').focus({ preventScroll: true });
        document.querySelector('.message').scrollIntoView({ block: 'center' })",
        Vec::new(),
    )
    .await;
    page.until("the verdict is in sight again", IN_SIGHT).await;
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
        assert_eq!(page.script(times, Vec::new()).await, json!([true, []]), "{name}");
        browser.leave_frame().await;
    }
}

async fn a_field_with_a_mistake_looks_so_and_moves_no_other(browser: &Browser) {
    let site = Site::new();
    let others = "
        const [people, ...others] = ['people', 'length-select', 'often-select']
            .map((id) => document.getElementById(id).getBoundingClientRect());
        return others.map(({ x, y }) => [x - people.x, y - people.y])";
    let page = browser.show(&site, "lang=en", way("share")).await;
    let before = page.script(others, Vec::new()).await;
    let page = browser.show(&site, "lang=en", way("mistake in people")).await;
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
        let messages = page.texts(".tab").await;
        assert!(messages.len() > 1, "{name} has several messages");
        browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        // The message that is shown stands as it is on the screen; the others follow in full.
        let mut titles = page.texts(".message-section h4").await;
        titles.retain(|title| messages.contains(title));
        assert!(titles.len() + 1 >= messages.len(), "{name}: {titles:?} of {messages:?}");
        // What was answered, and nothing that was not.
        let answers = page.texts(".choices .choice").await;
        let taken = "return document.querySelectorAll('.choices :checked').length";
        assert_eq!(
            page.script(taken, Vec::new()).await,
            json!(answers.len()),
            "{name}: {answers:?}"
        );
        assert!(page.sees("#verdict").await && page.sees(".reasons cite").await, "{name}");
        assert!(page.sees(".plan li").await, "{name}");
        if name != "conflict" {
            assert!(page.sees("table.time td").await, "{name}");
            assert!(page.sees(".time-section .explanation li").await, "{name}: it was folded");
        }
        browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
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

/// The first question and the style sheet have come: it lays the choices out.
const STYLED: &str = "document.querySelector('.choice') &&
    getComputedStyle(document.querySelector('.choice')).display === 'flex'";

/// The words of the first question, each with its place. The program brings elements of its
/// own, which no browser counts as a shift of the layout, and people see it all the same.
async fn places(page: &Page<'_>) -> Value {
    let script = "
        const words = '#widget :is(h1, .lead, .stays, legend, .question > .hint, .group, .choice)';
        return [...document.querySelectorAll(words)]
            .filter((e) => !e.closest('.examples'))
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
