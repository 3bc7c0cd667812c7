//! Every screen with a name: axe in two schemes and other languages, and what is kept of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use e2e::engine::axe_path;
use e2e::screens::{SCREENS, some_screens, way};
use e2e::server::Serve;
use e2e::{Browser, Engine, Page, Site, promises};
use serde_json::{Value, json};

promises! {
    in chromium:
        axe_finds_nothing_in_english,
        axe_finds_nothing_on_the_other_pages,
        what_is_heard_and_where_tab_leads_are_as_they_were;
    in three_engines:
        tab_leads_through_the_main_screens_in_order;
    in other_engines:
        tab_leads_through_a_screen_of_320_pixels_in_order;
    // So that it runs beside the other one.
    in firefox:
        axe_finds_nothing_in_other_languages;
}

async fn axe_finds_nothing_in_english(browser: &Browser) {
    let axe = fs::read_to_string(axe_path()).expect("axe-core is in node_modules");
    let site = Site::new();
    let mut findings = Vec::new();
    let some_in_dark = some_screens(0, 3, |_| false);
    for (name, way) in SCREENS {
        set_scheme(browser, "light").await;
        let page = browser.show(&site, "lang=en", way).await;
        page.script(&axe, Vec::new()).await;
        page.script(NOTHING_STICKS, Vec::new()).await;
        findings.extend(findings_of(&page, EVERY_RULE).await.map(|it| format!("{name}: {it}")));
        // Both schemes have the same parts, in other colours.
        if !some_in_dark.contains(&(*name, *way)) {
            continue;
        }
        set_scheme(browser, "dark").await;
        findings.extend(findings_of(&page, COLOURS).await.map(|it| format!("{name}, dark: {it}")));
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// Colours do not depend on the language, so they are not looked at again.
async fn axe_finds_nothing_in_other_languages(browser: &Browser) {
    let axe = fs::read_to_string(axe_path()).expect("axe-core is in node_modules");
    let site = Site::new();
    let mut findings = Vec::new();
    let queries = ["lang=de", "lang=en-XA", "lang=ar-XB"];
    for (turn, query) in queries.into_iter().enumerate() {
        for (name, way) in some_screens(turn, queries.len(), |_| false) {
            let page = browser.show(&site, query, way).await;
            page.script(&axe, Vec::new()).await;
            page.script(NOTHING_STICKS, Vec::new()).await;
            let found = findings_of(&page, NO_COLOURS).await;
            findings.extend(found.map(|it| format!("{name}, {query}: {it}")));
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

async fn axe_finds_nothing_on_the_other_pages(browser: &Browser) {
    let axe = fs::read_to_string(axe_path()).expect("axe-core is in node_modules");
    for scheme in ["light", "dark"] {
        set_scheme(browser, scheme).await;
        let site = Site::serving(Serve::WithoutWasm);
        let page = browser.visit(&site).await;
        page.until("the checklist", "document.querySelector('#without').checkVisibility()").await;
        page.script(&axe, Vec::new()).await;
        nothing_found(&page, &format!("checklist, {scheme}")).await;

        let site = Site::serving(Serve::WithoutAdviceChunk);
        let page = browser.open(&site).await;
        page.click("button[name=example-status]").await;
        page.until("no advice", "document.querySelector('#awaited + button')").await;
        page.script(&axe, Vec::new()).await;
        nothing_found(&page, &format!("without advice, {scheme}")).await;

        let site = Site::new();
        let page = browser.visit_host(&site, "install.html").await;
        let ready = "document.querySelector('#bookmark').href.startsWith('javascript:')";
        page.until("the bookmark", ready).await;
        let unfold =
            "document.querySelectorAll('details').forEach((details) => { details.open = true; })";
        page.script(unfold, Vec::new()).await;
        page.script(&axe, Vec::new()).await;
        nothing_found(&page, &format!("install, {scheme}")).await;

        for document in ["privacy", "accessibility", "embedding", "policy", "wording", "agreement"]
        {
            let page = browser.visit_host(&site, &format!("{document}.html")).await;
            page.until("the document", "document.querySelector('main.reading')").await;
            page.script(&axe, Vec::new()).await;
            nothing_found(&page, &format!("{document}, {scheme}")).await;
        }
    }
}

/// What stays in sight lies over what is further down, which is no fault of that.
const NOTHING_STICKS: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.act { position: static !important }');
    document.adoptedStyleSheets = [sheet];";

/// Without motion, because a colour on its way to another one has the contrast of neither.
async fn set_scheme(browser: &Browser, scheme: &str) {
    let features = json!([
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ]);
    browser.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
}

/// What axe looks for: options of its `run`, after the tags that stand for WCAG and good practice.
const EVERY_RULE: &str = "{ runOnly: tags }";
const COLOURS: &str = "{ runOnly: ['color-contrast', 'link-in-text-block'] }";
const NO_COLOURS: &str = "{ runOnly: tags, rules: { 'color-contrast': { enabled: false } } }";

async fn nothing_found(page: &Page<'_>, name: &str) {
    let findings: Vec<String> = findings_of(page, EVERY_RULE).await.collect();
    assert_eq!(findings, [""; 0], "{name}");
}

/// What axe finds, and that it looked at something.
async fn findings_of(page: &Page<'_>, options: &str) -> impl Iterator<Item = String> + use<> {
    let run = "
        const done = arguments[0];
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        axe.run(document, { resultTypes: ['violations'], ...OPTIONS }).then(
            ({ violations, passes }) => done([
                ...passes.length > 0 ? [] : ['axe looked at nothing'],
                ...violations.map(({ id, help, nodes }) =>
                    [id, help, ...nodes.map((node) => node.html + ' ' + node.failureSummary)].join('\\n  ')),
            ]),
            (error) => done([String(error)]));";
    let run = run.replace("OPTIONS", options);
    let found = page.driver().execute_async(run, Vec::new()).await.expect("axe runs");
    let found = found.json().as_array().cloned().unwrap_or_default();
    found.into_iter().map(|finding| finding.as_str().unwrap_or_default().to_owned())
}

#[path = "../../../harness/golden.rs"]
mod golden;

const GOLDEN: &str = "tests/golden/heard.md";
/// What is heard on these is not written down again on the others.
const KNOWN: [&str; 3] = ["start", "share", "announcement"];

async fn what_is_heard_and_where_tab_leads_are_as_they_were(browser: &Browser) {
    browser
        .devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": "Europe/London" }))
        .await;
    let site = Site::serving(Serve::OnAFixedDay);
    let mut out = String::from(
        "# What is heard on every screen with a name\n\n\
         Written by `tests/e2e/tests/promises/screens.rs` (UPDATE_GOLDEN=1 rewrites it): where Tab \
         leads, and what Chromium tells a screen reader beyond *start*, *share* and \
         *announcement*.\n",
    );
    let mut known = BTreeSet::new();
    for (name, way) in SCREENS {
        let page = browser.show(&site, "lang=en", way).await;
        let heard = heard(browser).await;
        write!(out, "\n## {name}\n\nTab: {}\n", walk(&page).await.join(" → ")).unwrap();
        for line in heard.iter().filter(|line| !known.contains(*line)) {
            write!(out, "\n{}", line.trim_end()).unwrap();
        }
        out.push('\n');
        if KNOWN.contains(name) {
            known.extend(heard);
        }
    }
    golden::compare(GOLDEN, &out);
}

/// Where Tab leads from the top of the page, by the words that stand there.
async fn walk(page: &Page<'_>) -> Vec<String> {
    let listen = "
        window.walked = [];
        const words = (e) => {
            const label = e.labels?.[0]?.textContent ?? e.textContent;
            // One engine writes a comma in a date where the others write none.
            return label.trim().replaceAll(',', '').replaceAll('\\n', ' ').slice(0, 40) || e.id;
        };
        document.querySelector('h1').focus();
        let last = document.activeElement;
        addEventListener('focusin', ({ target }) => {
            // At the end of the page one engine comes back to where it was.
            if (target !== last) window.walked.push(words(target));
            last = target;
        }, true);
        const stops = document.querySelectorAll('input, select, textarea, button, summary, a[href]');
        return stops.length + 4 * document.querySelectorAll('[type=date]').length";
    let stops = page.script(listen, Vec::new()).await.as_u64().unwrap_or_default();
    let tabs = "\u{E004}".repeat(usize::try_from(stops + 1).expect("a page has few stops"));
    page.keyboard().write(&tabs).await;
    let walked = page.script("return window.walked", Vec::new()).await;
    let mut walked: Vec<String> = walked
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    // After the last stop it begins anew.
    if let Some(again) = walked.iter().skip(1).position(|words| *words == walked[0]) {
        walked.truncate(again + 1);
    }
    walked
}

/// What Chromium tells a screen reader: everything with a role that is said, each in a line.
async fn heard(browser: &Browser) -> Vec<String> {
    let tree = browser.devtools("Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
    let by_id: BTreeMap<&str, &Value> =
        nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
    let mut lines = Vec::new();
    if let Some(root) = nodes.first() {
        hear(root, &by_id, 0, &mut lines);
    }
    lines
}

fn hear(node: &Value, by_id: &BTreeMap<&str, &Value>, depth: usize, lines: &mut Vec<String>) {
    const SILENT: [&str; 14] = [
        "InlineTextBox",
        "LabelText",
        "Legend",
        "ListMarker",
        "MenuListPopup",
        "RootWebArea",
        "StaticText",
        "generic",
        "list",
        "listitem",
        "none",
        "option",
        "paragraph",
        "rowgroup",
    ];
    let text = |part: &str| node[part]["value"].as_str().unwrap_or_default();
    let role = text("role");
    let mut inner = depth;
    // The engine's own button in a field for a day or an hour: its name differs between versions.
    let of_engine = text("name").starts_with("Show ") && text("name").ends_with(" picker");
    if node["ignored"] != json!(true) && !SILENT.contains(&role) && role != "status" && !of_engine {
        let mut line = format!("{}- {role}", "  ".repeat(depth));
        for (part, before) in [("name", " "), ("description", " · ")] {
            if !text(part).is_empty() {
                write!(line, "{before}{}", text(part)).expect("a string takes everything");
            }
        }
        for property in node["properties"].as_array().into_iter().flatten() {
            let (name, value) =
                (property["name"].as_str().unwrap_or_default(), &property["value"]["value"]);
            let said = ["checked", "pressed", "expanded", "invalid"].contains(&name);
            if said && ![json!("false"), json!(false)].contains(value) {
                write!(line, " [{name}]").expect("a string takes everything");
            }
        }
        lines.push(line);
        inner += 1;
    }
    for child in node["childIds"].as_array().into_iter().flatten() {
        if let Some(child) = child.as_str().and_then(|id| by_id.get(id)) {
            hear(child, by_id, inner, lines);
        }
    }
}

async fn tab_leads_through_the_main_screens_in_order(browser: &Browser) {
    let kept = kept();
    let site = Site::serving(Serve::OnAFixedDay);
    for name in ["start", "share", "weekly status", "write first", "conflict"] {
        let page = browser.show(&site, "lang=en", way(name)).await;
        let walked = walk(&page).await.join(" → ");
        assert_eq!(walked, expected(&kept, name, browser), "{name}");
    }
}

async fn tab_leads_through_a_screen_of_320_pixels_in_order(browser: &Browser) {
    let kept = kept();
    let mut wrong = Vec::new();
    let site = Site::serving(Serve::OnAFixedDay);
    let turn = usize::from(browser.engine() == Engine::WebKit);
    for (name, way) in some_screens(turn, 2, |_| false) {
        let page = browser.show_narrow(&site, "lang=en", way).await;
        let walked = without_tiles(&walk(&page).await.join(" → "));
        let expected = without_tiles(&expected(&kept, name, browser));
        // Where there are fields for days and hours, some engines come further with as many keys.
        if !walked.starts_with(&expected) {
            wrong.push(format!("{name}:\n  {walked}\n  {expected}"));
        }
        browser.leave_frame().await;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A walk without what differs between a frame and a page: a frame shows eight tiles and *More*.
fn without_tiles(walk: &str) -> String {
    const DIFFER: [&str; 9] = [
        "More",
        "Ask for something",
        "Look back",
        "One-to-one",
        "A difficult conversation",
        "Get to know each other",
        "Teach or onboard",
        "Client or partner",
        "Something else",
    ];
    let stops = walk.split(" → ").filter(|stop| !DIFFER.contains(stop));
    stops.collect::<Vec<_>>().join(" → ")
}

fn kept() -> String {
    golden::kept(GOLDEN)
}

/// The walk through a screen as it was written down.
fn expected(kept: &str, name: &str, browser: &Browser) -> String {
    let heading = format!("\n## {name}\n\nTab: ");
    let walk = kept.split_once(&heading).and_then(|(_, rest)| rest.lines().next());
    let walk = walk.unwrap_or_else(|| panic!("nothing is written down of {name}"));
    // WebKitGTK does not stop at a field for a date or an hour.
    match browser.engine() {
        Engine::WebKit => DATES.iter().fold(walk.to_owned(), |walk, date| walk.replace(date, "")),
        Engine::Chromium | Engine::Firefox => walk.to_owned(),
    }
}

/// The fields for a date or an hour.
const DATES: [&str; 5] = ["Answer by → ", "From → ", "Back on → ", "Day → ", "Hour → "];
