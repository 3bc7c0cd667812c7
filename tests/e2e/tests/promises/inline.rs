//! The tag without a frame: the widget runs in the page of others itself, beside whatever is there.

use e2e::server::Serve;
use e2e::{Browser, Page, Site, promises};
use serde_json::{Value, json};
use thirtyfour::session::scriptret::ScriptRet;

promises! {
    in three_engines:
        several_run_in_one_page_and_keep_to_themselves,
        taken_out_it_ends_and_put_in_it_lives_again,
        where_wasm_is_forbidden_there_is_a_frame,
        where_all_is_forbidden_the_link_stays,
        where_a_file_may_not_come_there_is_a_frame,
        a_strict_page_that_allows_wasm_runs_it_without_a_violation,
        a_message_is_copied_or_selected,
        a_crash_leaves_the_words_and_a_frame;
    in chromium:
        widgets_that_come_and_go_leave_little_behind;
}

/// What fits a selector in the shadow root of a tag, as an expression of the page.
fn within(tag: &str, selector: &str) -> String {
    format!("document.querySelector('{tag}').shadowRoot?.querySelector('{selector}')")
}

fn input(question: &str, choice: &str) -> String {
    format!("input[name={question}][value={choice}]")
}

async fn value(page: &Page<'_>, expression: &str) -> Value {
    page.script(&format!("return {expression}"), Vec::new()).await
}

async fn text(page: &Page<'_>, tag: &str, selector: &str) -> String {
    let text = format!("{}?.textContent.trim()", within(tag, selector));
    let text = page.until(&format!("{selector} says something in {tag}"), &text).await;
    text.as_str().unwrap_or_default().to_owned()
}

/// Presses something in a tag, as soon as it is there.
async fn press(page: &Page<'_>, tag: &str, selector: &str) {
    let pressed = within(tag, selector);
    page.until(&format!("{selector} is in {tag}"), &format!("!!{pressed}")).await;
    page.script(&format!("{pressed}.click()"), Vec::new()).await;
}

/// Answers until there is advice.
async fn answer(page: &Page<'_>, tag: &str) {
    press(page, tag, &input("purpose", "share")).await;
    press(page, tag, &input("detail", "round")).await;
    press(page, tag, &input("ticks", "none")).await;
    assert_eq!(text(page, tag, "#verdict").await, "Write instead of meeting.");
}

async fn until_runs(page: &Page<'_>, tag: &str) {
    let runs = format!("!!{}", within(tag, "div[data-ready] .links button"));
    page.until(&format!("{tag} runs in the page"), &runs).await;
}

async fn until_framed(page: &Page<'_>, tag: &str) {
    let framed = format!("!!{}", within(tag, "iframe[data-ready]"));
    page.until(&format!("{tag} is in a frame"), &framed).await;
    assert_eq!(value(page, &within(tag, "div")).await, Value::Null, "and in the page, too");
}

async fn shows_link(page: &Page<'_>, tag: &str) -> bool {
    let seen = format!("document.querySelector('{tag} a').checkVisibility()");
    value(page, &seen).await == json!(true)
}

async fn style(page: &Page<'_>, tag: &str, selector: &str, property: &str) -> String {
    let style = format!("getComputedStyle({}).{property}", within(tag, selector));
    value(page, &style).await.as_str().unwrap_or_default().to_owned()
}

async fn nothing_went_wrong(page: &Page<'_>) {
    assert_eq!(value(page, "mistakes").await, json!([]));
}

async fn several_run_in_one_page_and_keep_to_themselves(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline.html").await;
    let listen =
        "window.internal = 0; addEventListener('meeting-or-async', () => { internal += 1; })";
    page.script(listen, Vec::new()).await;
    until_runs(&page, "#one").await;
    until_runs(&page, "#two").await;

    // Each has its own settings, and nothing of the page's.
    assert_eq!(text(&page, "#one", "h1").await, "Our meetings");
    assert_eq!(text(&page, "#two", "h1").await, "Does this need a meeting?");
    let told = "This page is told the advice. It could read your words, too.";
    assert_eq!(text(&page, "#one", ".stays").await, told);
    let open = "We send your words nowhere. This page could read them.";
    assert_eq!(text(&page, "#two", ".stays").await, open);
    let decided = format!("{}.checked", within("#one", &input("purpose", "decide")));
    assert_eq!(value(&page, &decided).await, json!(true));
    assert_eq!(value(&page, "search.checked").await, json!(true), "the page's own choice");
    assert!(!shows_link(&page, "#one").await, "the link and the widget");
    assert_eq!(value(&page, "document.activeElement === document.body").await, json!(true));
    for tag in ["#one", "#two"] {
        assert_eq!(style(&page, tag, "legend", "fontSize").await, "18px");
        assert_eq!(style(&page, tag, "legend", "textTransform").await, "none");
        assert_eq!(style(&page, tag, "legend", "letterSpacing").await, "normal");
        let seen = format!("{}.checkVisibility()", within(tag, "h1"));
        assert_eq!(value(&page, &seen).await, json!(true));
    }
    assert_eq!(style(&page, "#one", ".inline", "backgroundColor").await, "rgb(250, 248, 244)");
    assert_eq!(style(&page, "#two", ".inline", "backgroundColor").await, "rgb(23, 22, 19)");
    assert_eq!(
        style(&page, "#two", ".questions .links button", "color").await,
        "rgb(255, 208, 224)"
    );
    // What the page sets on purpose.
    assert_eq!(style(&page, "#two", "h1", "fontStyle").await, "italic");
    assert_eq!(style(&page, "#one", ".choice", "borderTopLeftRadius").await, "3px");
    page.script("two.theme = 'light'", Vec::new()).await;
    assert_eq!(style(&page, "#two", ".inline", "backgroundColor").await, "rgb(250, 248, 244)");

    // Each has its own answers.
    press(&page, "#two", &input("purpose", "hard")).await;
    press(&page, "#two", &input("detail", "unsafe")).await;
    text(&page, "#two", "#verdict").await;
    assert!(text(&page, "#two", ".advice").await.contains("Staff council, room 12"));
    assert_eq!(value(&page, &decided).await, json!(true));
    press(&page, "#one", &input("detail", "agree")).await;
    press(&page, "#one", &input("ticks", "none")).await;
    let done = page.until("the page is told", "heard.find(([type]) => type === 'done')").await;
    assert_eq!(done, json!(["done", "one", { "verdict": "go-async", "form": "proposal" }]));
    assert_eq!(value(&page, "internal").await, json!(0), "what is between us stays there");

    // Another Yew app on the page must not take our elements for its own.
    let marks =
        "[...document.querySelector('#one').shadowRoot.querySelectorAll('*')].flatMap(Object.keys)";
    page.until(
        "our marks are there",
        &format!("{marks}.some((name) => name.startsWith('__moa_'))"),
    )
    .await;
    let foreign = format!("{marks}.filter((name) => name.startsWith('__yew'))");
    assert_eq!(value(&page, &foreign).await, json!([]));

    // All came once, and what is far below has not begun.
    let requests = widget.requests();
    for file in ["/widget_bg.wasm", "/widget.js", "/inline.css", "/inline.js"] {
        assert_eq!(requests.iter().filter(|path| *path == file).count(), 1, "{file}");
    }
    assert!(shows_link(&page, "#far").await);
    page.script("far.scrollIntoView()", Vec::new()).await;
    until_runs(&page, "#far").await;
    nothing_went_wrong(&page).await;
}

async fn taken_out_it_ends_and_put_in_it_lives_again(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline.html").await;
    until_runs(&page, "#one").await;
    page.script(
        "window.kept = one;
        window.old = one.shadowRoot.querySelector('.inline');
        window.choice = old.querySelector('input');
        one.remove()",
        Vec::new(),
    )
    .await;
    page.until("the app has ended", "old.children.length === 0").await;
    assert_eq!(value(&page, "kept.shadowRoot.querySelector('div')").await, Value::Null);
    page.script("document.body.append(choice); choice.click(); choice.remove()", Vec::new()).await;

    page.script("there.append(kept)", Vec::new()).await;
    until_runs(&page, "#there #one").await;
    answer(&page, "#one").await;
    // Taken out before it has come at all.
    page.script(
        "kept.restart(); kept.remove(); there.append(kept); kept.mode = 'frame'",
        Vec::new(),
    )
    .await;
    until_framed(&page, "#one").await;
    page.script("kept.mode = 'inline'", Vec::new()).await;
    until_runs(&page, "#one").await;
    assert_eq!(
        value(&page, "kept.shadowRoot.querySelectorAll('div.inline').length").await,
        json!(1)
    );
    assert_eq!(value(&page, "kept.shadowRoot.querySelectorAll('iframe').length").await, json!(0));
    page.script("kept.lang = 'ar-XB'", Vec::new()).await;
    until_runs(&page, "#one").await;
    assert_eq!(value(&page, &format!("{}.dir", within("#one", ".widget"))).await, json!("rtl"));
    nothing_went_wrong(&page).await;
}

async fn where_wasm_is_forbidden_there_is_a_frame(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline-strict.html").await;
    until_framed(&page, "#tag").await;
    assert!(!shows_link(&page, "#tag").await);
    nothing_went_wrong(&page).await;
}

async fn where_all_is_forbidden_the_link_stays(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline-closed.html").await;
    page.until("it has tried a frame", &format!("!!{}", within("#tag", "iframe"))).await;
    page.painted().await;
    assert!(shows_link(&page, "#tag").await);
    assert_eq!(value(&page, "heard").await, json!([]));
    nothing_went_wrong(&page).await;
}

/// Without the headers of install.html, no page of others may read our files.
async fn where_a_file_may_not_come_there_is_a_frame(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline.html").await;
    until_framed(&page, "#one").await;
    until_framed(&page, "#two").await;
    // Only what stands where the script came from may run in the page.
    let elsewhere = Site::serving(Serve::WithHeaders);
    page.script("one.src = arguments[0]", vec![json!(elsewhere.address(""))]).await;
    until_framed(&page, "#one").await;
    let refused =
        "<meeting-or-async> runs inline only from its page's own site, or from that of embed.js.";
    assert_eq!(value(&page, "warnings").await, json!([refused]));
    assert!(!elsewhere.requests().contains(&"/inline.js".to_owned()));
    nothing_went_wrong(&page).await;
}

async fn a_strict_page_that_allows_wasm_runs_it_without_a_violation(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline-allowed.html").await;
    let listen = "window.violations = []; addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective))";
    page.script(listen, Vec::new()).await;
    until_runs(&page, "#tag").await;
    answer(&page, "#tag").await;
    assert_eq!(style(&page, "#tag", "legend", "fontSize").await, "18px");
    assert_eq!(value(&page, "violations").await, json!([]));
    nothing_went_wrong(&page).await;
}

async fn a_message_is_copied_or_selected(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline.html").await;
    until_runs(&page, "#one").await;
    answer(&page, "#one").await;
    let first_words = "I would like to have our status in writing";
    assert!(text(&page, "#one", ".shown .message").await.contains(first_words));

    // By the clipboard, then by the copy command, then not at all.
    let ways = [
        "0",
        "Object.defineProperty(navigator, 'clipboard', { value: undefined })",
        "document.execCommand = () => false",
    ];
    for (round, way) in ways.into_iter().enumerate() {
        page.script(&format!("heard.length = 0; {way}"), Vec::new()).await;
        let button = format!("return {}", within("#one", ".send button.main"));
        let button = page.driver().execute(&button, Vec::new()).await;
        let button = button.and_then(ScriptRet::element).expect("there is a button");
        button.click().await.expect("it can be pressed");
        if round < 2 {
            page.until("the page is told", "heard.some(([type]) => type === 'copied')").await;
            let pasted = page.paste_elsewhere(&widget).await;
            assert!(pasted.contains(first_words), "{way}: {pasted}");
        } else {
            // What is selected in a shadow root, each browser says in its own way.
            let selected = "(document.querySelector('#one').shadowRoot.getSelection?.() ?? getSelection()).toString()";
            let selected = page.until("something is selected", selected).await;
            assert!(selected.as_str().unwrap_or_default().contains(first_words), "{selected}");
            assert_eq!(value(&page, "heard").await, json!([]), "it was not copied");
        }
    }
    nothing_went_wrong(&page).await;
}

async fn a_crash_leaves_the_words_and_a_frame(browser: &Browser) {
    let widget = Site::serving(Serve::WithTrap);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline.html").await;
    until_runs(&page, "#one").await;
    until_runs(&page, "#two").await;
    answer(&page, "#one").await;
    let topic = within("#one", "#topic");
    page.until("there is a field", &format!("!!{topic}")).await;
    let typed = format!(
        "const topic = {topic};
        topic.value = 'our payment supplier';
        topic.dispatchEvent(new InputEvent('input', {{ bubbles: true }}))"
    );
    page.script(&typed, Vec::new()).await;
    page.script("dispatchEvent(new Event('trap'))", Vec::new()).await;
    until_framed(&page, "#one").await;
    until_framed(&page, "#two").await;
    let kept = value(&page, &format!("{}.value", within("#one", "textarea"))).await;
    assert!(kept.as_str().unwrap_or_default().contains("our payment supplier"), "{kept}");
    assert_eq!(value(&page, &within("#two", "textarea")).await, Value::Null, "nothing was typed");
    let told = "heard.filter(([type]) => type === 'error').map(([, id, { code }]) => `${id} ${code}`).sort()";
    assert_eq!(value(&page, told).await, json!(["one crashed", "two crashed"]));
    // What ended does not come back on this page.
    page.script("one.restart()", Vec::new()).await;
    until_framed(&page, "#one").await;
}

async fn widgets_that_come_and_go_leave_little_behind(browser: &Browser) {
    const TIMES: u32 = 500;
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline.html").await;
    until_runs(&page, "#one").await;
    // In rounds of twenty that are there together.
    let rounds = "const [rounds, src, done] = arguments;
        (async () => {
            for (let round = 0; round < rounds; round += 1) {
                const tags = Array.from({ length: 20 }, () => document.createElement('meeting-or-async'));
                await Promise.all(tags.map((tag) => new Promise((resolve) => {
                    tag.addEventListener('moa-ready', resolve);
                    Object.assign(tag, { mode: 'inline', loading: 'eager', src });
                    document.body.append(tag);
                })));
                for (const tag of tags) tag.remove();
            }
        })().then(() => done(null), (error) => done(String(error)));";
    let come_and_go = async |times: u32| {
        let arguments = vec![json!(times / 20), json!(widget.address(""))];
        let ended = page.driver().execute_async(rounds, arguments).await;
        assert_eq!(ended.expect("they come and go").json(), &Value::Null);
    };
    let heap = async || {
        browser.devtools("HeapProfiler.collectGarbage", json!({})).await;
        let used = browser.devtools("Runtime.getHeapUsage", json!({})).await;
        let of = |part: &str| used[part].as_f64().unwrap_or_default();
        // The program's own memory stands beside that of the scripts.
        of("usedSize") + of("backingStorageSize")
    };
    come_and_go(40).await;
    let before = heap().await;
    come_and_go(TIMES).await;
    let grown = (heap().await - before) / f64::from(TIMES);
    println!("{grown} bytes for each of {TIMES}");
    assert!(grown < 20_000.0, "{grown} bytes each");
    let program = widget.requests().iter().filter(|path| *path == "/widget_bg.wasm").count();
    assert_eq!(program, 1, "one program for all of them");
    // Those that were there before have lost nothing.
    answer(&page, "#one").await;
    nothing_went_wrong(&page).await;
}
