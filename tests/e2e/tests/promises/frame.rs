//! The page in a frame: good without any script around it, and deaf to what is not meant for it.

use e2e::server::Serve;
use e2e::{Browser, Page, Site, promises, until};
use serde_json::json;

promises! {
    in two_engines:
        strange_messages_change_nothing_and_throw_nowhere,
        what_the_docs_name_for_a_sandbox_lets_links_open,
        light_and_dark_follow_the_page_while_it_is_used;
    in chromium:
        the_strictest_sandbox_can_be_used_by_keyboard;
    in three_engines:
        a_verdict_and_its_text_can_be_had_in_every_sandbox,
        the_single_file_runs_from_a_disk,
        a_bare_frame_of_300_pixels_is_enough,
        a_frame_shows_eight_answers_and_more_on_request,
        the_history_of_a_page_around_is_not_touched,
        words_from_a_link_are_shown_as_such_and_leave_the_address,
        another_link_counts_in_the_same_tab_and_frame,
        an_accent_is_there_before_the_program;
}

async fn a_bare_frame_of_300_pixels_is_enough(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "bare.html").await;
    page.until("the page is there", "document.querySelector('#search')").await;
    page.script(
        "document.querySelector('#search').focus({ preventScroll: true }); scrollTo(0, 50)",
        Vec::new(),
    )
    .await;
    let scrolled = page.script("return scrollY", Vec::new()).await;
    page.enter("document.querySelector('#bare')").await;
    let wide =
        "return document.scrollingElement.scrollWidth <= document.documentElement.clientWidth";
    assert_eq!(page.script(wide, Vec::new()).await, json!(true), "nothing is cut off at the side");
    assert_eq!(
        page.script("return document.documentElement.dataset.theme", Vec::new()).await,
        json!("dark")
    );
    browser.leave_frame().await;
    assert_eq!(page.focus().await, "search");
    assert_eq!(page.script("return scrollY", Vec::new()).await, scrolled);

    page.enter("document.querySelector('#bare')").await;
    page.choose("purpose", "share").await;
    page.choose("detail", "round").await;
    page.until_verdict("Write it. No meeting needed.").await;
    assert_eq!(page.value("people").await, "9");
    page.copy().await;
    assert!(page.text(".copy-note").await.starts_with("Copied"));
}

async fn a_frame_shows_eight_answers_and_more_on_request(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "bare.html").await;
    page.enter("document.querySelector('#bare')").await;
    assert_eq!(page.texts(".tile").await.len(), 8);
    let more = "const { ariaExpanded, name } = document.activeElement; return [name, ariaExpanded]";
    page.click("[name=more-tiles]").await;
    page.until("all are there", "document.querySelectorAll('.tile')[14].checkVisibility()").await;
    assert_eq!(page.script(more, Vec::new()).await, json!(["more-tiles", "true"]));
    page.choose("purpose", "other").await;
    assert_eq!(page.answer("purpose").await, "Something else");
}

async fn the_history_of_a_page_around_is_not_touched(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "bare.html").await;
    let entries = "return [history.length, history.state]";
    page.enter("document.querySelector('#bare')").await;
    browser.leave_frame().await;
    let before = page.script(entries, Vec::new()).await;
    page.enter("document.querySelector('#bare')").await;
    page.choose("purpose", "share").await;
    page.choose("detail", "round").await;
    page.verdict().await;
    browser.leave_frame().await;
    assert_eq!(page.script(entries, Vec::new()).await, before);
}

/// What hosts allow a frame, from the least on. The last is what Confluence and the scripts of
/// Google allow; the first is what the blogs of `WordPress` do.
const SANDBOXES: [&str; 7] = [
    "allow-scripts",
    "allow-scripts allow-same-origin",
    "allow-scripts allow-forms",
    "allow-scripts allow-popups",
    "allow-scripts allow-popups allow-same-origin",
    "allow-scripts allow-same-origin allow-forms allow-modals",
    "allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads allow-popups-to-escape-sandbox",
];

async fn a_verdict_and_its_text_can_be_had_in_every_sandbox(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "empty.html").await;
    let single = widget.address("single/meeting-or-async.html");
    for sandbox in SANDBOXES {
        for allow in ["", "clipboard-write"] {
            let put = "const frame = document.createElement('iframe');
                Object.assign(frame, { title: 'Ours', width: 600, height: 600, allow: arguments[1], src: arguments[2] });
                frame.setAttribute('sandbox', arguments[0]);
                document.body.replaceChildren(frame)";
            page.script(put, vec![json!(sandbox), json!(allow), json!(single)]).await;
            page.enter("document.querySelector('iframe')").await;
            listen(&page).await;
            page.choose("purpose", "share").await;
            page.choose("detail", "round").await;
            page.until_verdict("Write it. No meeting needed.").await;
            assert!(page.shown_message().await.len() > 100, "{sandbox} {allow}");
            page.copy().await;
            let note = page.text(".copy-note").await;
            // Where copying is refused the text is selected, and it says so.
            let selected =
                page.script("return String(getSelection()).length > 100", Vec::new()).await;
            assert!(
                note.starts_with("Copied") || selected == json!(true),
                "{sandbox} {allow}: {note}"
            );
            assert_eq!(
                page.script("return mistakes", Vec::new()).await,
                json!([]),
                "{sandbox} {allow}"
            );
            browser.leave_frame().await;
        }
    }
    let asked: Vec<String> =
        widget.requests().into_iter().filter(|path| !path.contains("single/")).collect();
    assert!(asked.iter().all(|path| path == "/favicon.ico" || path == "/favicon.svg"), "{asked:?}");
}

async fn what_the_docs_name_for_a_sandbox_lets_links_open(browser: &Browser) {
    let docs = include_str!("../../../../docs/embedding.md");
    let table = docs.split("| for | `sandbox` needs |").nth(1).unwrap_or_default();
    let named = |line: &str| -> Vec<String> {
        let marked = line.split('`').filter(|word| word.starts_with("allow-"));
        marked.map(str::to_owned).collect()
    };
    let rows: Vec<Vec<String>> = table
        .lines()
        .skip(2)
        .map_while(|line| line.starts_with('|').then(|| named(line)))
        .collect();
    let [ask, open, save] = rows.as_slice() else { panic!("{rows:?}") };
    let all = [ask[0].as_str(), &open[0], &save[0]].join(" ");

    let widget = Site::new();
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "empty.html").await;
    let windows = async || browser.driver().windows().await.map_or(0, |all| all.len());
    for (sandbox, opens) in [(ask[0].as_str(), false), (&all, true)] {
        let put = "const frame = document.createElement('iframe');
            Object.assign(frame, { title: 'Ours', width: 600, height: 600, src: arguments[1] });
            frame.setAttribute('sandbox', arguments[0]);
            document.body.replaceChildren(frame)";
        page.script(put, vec![json!(sandbox), json!(widget.address(""))]).await;
        page.enter("document.querySelector('iframe')").await;
        page.choose("purpose", "share").await;
        page.choose("detail", "round").await;
        page.until_verdict("Write it. No meeting needed.").await;
        page.click("button[name=save]").await;
        let note = page.text(".copy-note").await;
        assert!(note.contains("If nothing happened, copy the text"), "{sandbox}: {note}");
        assert!(page.text(".ways .hint").await.contains("Nothing happened?"), "{sandbox}");
        // No mail program here, and no way to Teams.
        let address = json!(widget.address("elsewhere.html"));
        page.script("document.querySelector('.ways a').href = arguments[0]", vec![address]).await;
        page.click(".ways a").await;
        if opens {
            until("a window opens", async || (windows().await == 2).then_some(())).await;
        } else {
            page.painted().await;
            assert_eq!(windows().await, 1, "{sandbox}");
        }
        browser.leave_frame().await;
    }
    let driver = browser.driver();
    let ours = driver.window().await.expect("the page has a window");
    for window in driver.windows().await.expect("there are windows") {
        if window != ours {
            driver.switch_to_window(window).await.expect("the window is there");
            driver.close_window().await.expect("a window closes");
        }
    }
    driver.switch_to_window(ours).await.expect("the window is there");
}

/// What a page may send by mistake or on purpose. Each is an expression.
const STRANGE: [&str; 14] = [
    "null",
    "undefined",
    "0",
    "'meeting-or-async'",
    "[]",
    "[{ ns: 'meeting-or-async', v: 1, id, type: 'hello' }]",
    "{}",
    "{ ns: 'meeting-or-async', v: 2, id, type: 'hello' }",
    "{ ns: 'meeting-or-async', v: 1, id: id + 'x', type: 'hello' }",
    "{ ns: 'meeting-or-async', v: 1, id, type: 'config', settings: 'v1&theme=dark' }",
    "{ ns: 'meeting-or-async', v: 1, id, type: '__proto__' }",
    "JSON.parse('{\"__proto__\": {\"polluted\": true}, \"ns\": \"meeting-or-async\", \"v\": 1, \"type\": \"hello\"}')",
    "{ ns: 'meeting-or-async', v: 1, id, type: 'hello', text: 'a'.repeat(10000000) }",
    "new Map([['ns', 'meeting-or-async']])",
];

async fn strange_messages_change_nothing_and_throw_nowhere(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "element.html").await;
    let frame = "document.querySelector('#tag').shadowRoot.querySelector('iframe')";
    page.until(
        "the tag is ready",
        &format!(
            "document.querySelector('#tag').shadowRoot && {frame}?.hasAttribute('data-ready')"
        ),
    )
    .await;
    let id = format!("const frame = {frame}; const id = /frame=(\\w+)/.exec(frame.src)[1];");
    page.enter(frame).await;
    page.choose("purpose", "decide").await;
    listen(&page).await;
    browser.leave_frame().await;
    let before =
        page.script(&format!("return [{frame}.src, {frame}.style.blockSize]"), Vec::new()).await;
    let heard = page.script("return heard.length", Vec::new()).await;

    for message in STRANGE {
        // To the widget, and to the page with the tag; from the page itself.
        page.script(
            &format!(
                "{id} frame.contentWindow.postMessage({message}, '*'); postMessage({message}, '*')"
            ),
            Vec::new(),
        )
        .await;
        // From a frame that is not the widget's, with everything else right.
        let forged = format!(
            "{id} const other = document.createElement('iframe'); document.body.append(other);
             const send = other.contentWindow.Function('to', 'message', 'to.postMessage(message, \"*\")');
             send(window, {message}); send(frame.contentWindow, {message}); other.remove()"
        );
        page.script(&forged, Vec::new()).await;
    }
    let forged_here = format!(
        "{id} const other = document.createElement('iframe'); document.body.append(other);
         const {{ port1, port2 }} = new other.contentWindow.MessageChannel();
         window.lured = []; port1.onmessage = (e) => lured.push(e.data); window.held = [other, port1];
         const send = other.contentWindow.Function('to', 'message', 'ports', 'to.postMessage(message, \"*\", ports)');
         send(frame.contentWindow, {{ ns: 'meeting-or-async', v: 1, id, type: 'hello' }}, [port2]);
         send(window, {{ ns: 'meeting-or-async', v: 1, id, type: 'here' }}, []);"
    );
    page.script(&forged_here, Vec::new()).await;
    page.painted().await;

    // From another frame of the widget's own site, which is not the widget.
    let id = page.script(&format!("{id} return id"), Vec::new()).await;
    let beside = "const frame = document.createElement('iframe');
        frame.id = 'beside';
        frame.src = arguments[0];
        document.body.prepend(frame)";
    page.script(beside, vec![json!(widget.address("elsewhere.html"))]).await;
    until("the other frame is there", async || {
        browser.leave_frame().await;
        let frame = "return document.querySelector('#beside')";
        let frame = page.driver().execute(frame, Vec::new()).await.ok()?.element().ok()?;
        frame.enter_frame().await.ok()?;
        let there = "return !!document.querySelector('textarea')";
        let there = page.driver().execute(there, Vec::new()).await.ok()?;
        (there.json() == &json!(true)).then_some(())
    })
    .await;
    let forged =
        "parent.postMessage({ ns: 'meeting-or-async', v: 1, id: arguments[0], type: 'here' }, '*')";
    page.script(forged, vec![id]).await;
    browser.leave_frame().await;
    page.until("the page has got it", "messages.filter((m) => m?.type === 'here').length >= 3")
        .await;
    page.script("document.querySelector('#beside').remove()", Vec::new()).await;

    // The widget still answers, so all of that was looked at.
    page.enter(frame).await;
    page.choose("detail", "agree").await;
    page.verdict().await;
    assert_eq!(
        page.script("return [mistakes, {}.polluted ?? null]", Vec::new()).await,
        json!([[], null])
    );
    assert_eq!(
        page.script("return document.documentElement.dataset.theme", Vec::new()).await,
        json!("auto")
    );
    browser.leave_frame().await;
    page.until("the frame has grown", &format!("{frame}.style.blockSize !== {}", before[1])).await;
    assert_eq!(
        page.script("return lured", Vec::new()).await,
        json!([]),
        "a stranger got an answer"
    );
    assert_eq!(
        page.script("return [mistakes, {}.polluted ?? null]", Vec::new()).await,
        json!([[], null])
    );
    assert_eq!(page.script(&format!("return {frame}.src"), Vec::new()).await, before[0]);
    let more = page
        .script(
            "return heard.filter(([type]) => type === 'ready' || type === 'error').length",
            Vec::new(),
        )
        .await;
    assert_eq!(more, json!(1), "{heard}");
}

async fn listen(page: &Page<'_>) {
    let listen = "window.mistakes = [];
        addEventListener('error', ({ message }) => mistakes.push(message));
        addEventListener('unhandledrejection', ({ reason }) => mistakes.push(String(reason)));";
    page.script(listen, Vec::new()).await;
}

async fn words_from_a_link_are_shown_as_such_and_leave_the_address(browser: &Browser) {
    let site = Site::new();
    let link = "#v1&topic=Nordpay%20or%20%3Cb%3ECalla&page=Vendors%202027&site=wiki.example.org&minutes=30&title=Call%20us&share=result";
    // An address that only differs behind the # loads nothing: come from elsewhere.
    let page = browser.visit_host(&site, "elsewhere.html").await;
    let go = format!("location.href = {}", json!(site.address(link)));
    page.script(&go, Vec::new()).await;
    page.until("the page is there", "document.querySelector('#widget')").await;
    page.until_program().await;
    assert_eq!(
        page.text(".arrived").await,
        "From the page you were on: “Vendors 2027” (wiki.example.org). Please check what’s filled in."
    );
    assert_eq!(page.script("return location.href", Vec::new()).await, json!(site.address("")));
    // A link alone gives no heading, and there is no page to be told anything.
    assert_eq!(page.text("h1").await, "Does this need a meeting?");
    assert_eq!(page.text(".stays").await, "Nothing you type leaves this browser.");
    assert!(site.requests().iter().all(|path| !path.contains("Nordpay")), "{:?}", site.requests());

    page.choose("purpose", "decide").await;
    page.choose("detail", "agree").await;
    page.verdict().await;
    assert_eq!(page.value("gap-topic").await, "Nordpay or <b>Calla");
    assert!(page.shown_message().await.contains("Nordpay or <b>Calla"));
    assert!(page.sees(".arrived").await, "it says so as long as the words are there");
}

async fn another_link_counts_in_the_same_tab_and_frame(browser: &Browser) {
    const LINK: &str = "#v1&topic=Venues%20in%20Lisbon&people=12&page=Offsite";
    let widget = Site::new();
    let page = browser.open(&widget).await;
    page.choose("purpose", "decide").await;
    page.choose("detail", "agree").await;
    page.verdict().await;
    page.fill("gap-topic", "our payment supplier").await;
    let go = async |to: &str| {
        page.script("location.href = arguments[0]", vec![json!(widget.address(to))]).await;
    };
    go(LINK).await;
    page.until("it is shown", "document.querySelector('.arrived')").await;
    assert!(page.text(".arrived").await.contains("Offsite"));
    assert_eq!(page.script("return location.hash", Vec::new()).await, json!(""));
    page.choose("purpose", "decide").await;
    page.choose("detail", "agree").await;
    page.verdict().await;
    assert_eq!(page.value("people").await, "12");
    assert_eq!(page.value("gap-topic").await, "Venues in Lisbon");
    // What only changes how the page looks changes no answer.
    go("#v1&theme=dark").await;
    page.until("it is dark", "document.documentElement.dataset.theme === 'dark'").await;
    assert_eq!(page.value("gap-topic").await, "Venues in Lisbon");
    // A link alone still brings nothing that only a page around us may say.
    go("#v1&title=Call%20us&share=result&topic=a").await;
    page.until("it has counted", "location.hash === ''").await;
    page.painted().await;
    assert_eq!(page.text("h1").await, "Does this need a meeting?");
    assert_eq!(page.text(".stays").await, "Nothing you type leaves this browser.");
    page.click("[name=meeting-before]").await;
    page.verdict().await;
    assert_eq!(page.value("gap-topic").await, "Venues in Lisbon");

    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "bare.html").await;
    let bare = "document.querySelector('#bare')";
    page.enter(bare).await;
    page.choose("purpose", "share").await;
    let go = async |to: &str| {
        browser.leave_frame().await;
        let src = widget.address(to);
        page.script(&format!("{bare}.src = arguments[0]"), vec![json!(src)]).await;
    };
    go(LINK).await;
    page.enter(bare).await;
    page.until(
        "it is shown",
        "document.querySelector('.arrived')?.textContent.includes('Offsite')",
    )
    .await;
    assert_eq!(page.script("return location.hash", Vec::new()).await, json!(""));
    // What the page around us sets for the whole of it begins anew.
    go("#v1&title=Our%20meetings&share=result").await;
    page.enter(bare).await;
    page.until("it began anew", "document.querySelector('h1')?.textContent === 'Our meetings'")
        .await;
    let told =
        "document.querySelector('.stays').textContent.startsWith('This page sees the advice')";
    page.until("the reader knows", told).await;
}

async fn an_accent_is_there_before_the_program(browser: &Browser) {
    let widget = Site::serving(Serve::HoldingWasm);
    let page = browser.visit_host(&widget, "#v1&accent=%23aa0000").await;
    let accent = "getComputedStyle(document.documentElement).getPropertyValue('--accent')";
    page.until("it is there", &format!("{accent}.includes('#aa0000')")).await;
    assert!(!page.sees(".status").await, "so is the program");
    let before = page.script(&format!("return {accent}"), Vec::new()).await;
    widget.release();
    page.until_program().await;
    assert_eq!(page.script(&format!("return {accent}"), Vec::new()).await, before);
}

async fn the_single_file_runs_from_a_disk(browser: &Browser) {
    let site = Site::new();
    let page = browser.visit_host(&site, "elsewhere.html").await;
    let address = format!("file://{}", site.on_disk("single/meeting-or-async.html"));
    browser.driver().goto(&address).await.expect("a file opens");
    page.until(
        "the file is there",
        "location.protocol === 'file:' && document.querySelector('#widget')",
    )
    .await;
    page.until_program().await;
    page.choose("purpose", "share").await;
    page.choose("detail", "round").await;
    page.until_verdict("Write it. No meeting needed.").await;
    let loaded = page
        .script("return performance.getEntriesByType('resource').map((e) => e.name)", Vec::new())
        .await;
    assert_eq!(loaded, json!([]), "it asks for something");

    // The page beside it that it links to, and the way back.
    page.open("why").await;
    let link = "document.querySelector('.how > p a').href";
    let cases = page.script(&format!("return {link}"), Vec::new()).await;
    browser.driver().goto(cases.as_str().unwrap_or_default()).await.expect("a file opens");
    page.until("the cases are there", "document.querySelector('.reading .source')").await;
    let paper = "getComputedStyle(document.querySelector('.reading')).maxInlineSize";
    let paper = page.script(&format!("return {paper}"), Vec::new()).await;
    assert_ne!(paper, json!("none"), "it has no styles");
    page.click("a").await;
    page.until("the file is there", "document.querySelector('#widget')").await;
}

async fn light_and_dark_follow_the_page_while_it_is_used(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "bare.html").await;
    let bare = "document.querySelector('#bare')";
    // Without a theme of its own.
    let other = format!(
        "const bare = {bare};
        bare.addEventListener('load', () => bare.dataset.loaded = '', {{ once: true }});
        bare.src = bare.src.split('#')[0]"
    );
    page.script(&other, Vec::new()).await;
    // Before that, the page that was there first would be entered, and be gone.
    page.until("it has come", &format!("'loaded' in {bare}.dataset")).await;
    page.enter(bare).await;
    page.choose("purpose", "share").await;
    let paper = "getComputedStyle(document.body).backgroundColor";
    for (scheme, colour) in [("dark", "rgb(23, 22, 19)"), ("light", "rgb(247, 245, 240)")] {
        browser.leave_frame().await;
        page.script(
            "document.documentElement.style.colorScheme = arguments[0]",
            vec![json!(scheme)],
        )
        .await;
        page.enter(bare).await;
        page.until(scheme, &format!("{paper} === '{colour}'")).await;
    }
    assert_eq!(page.answer("purpose").await, "Share an update");
}

async fn the_strictest_sandbox_can_be_used_by_keyboard(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "empty.html").await;
    let put = "const frame = document.createElement('iframe');
        Object.assign(frame, { title: 'Ours', width: 600, height: 600, src: arguments[0] });
        frame.setAttribute('sandbox', 'allow-scripts');
        document.body.append(frame)";
    let single = widget.address("single/meeting-or-async.html");
    page.script(put, vec![json!(single)]).await;
    page.enter("document.querySelector('iframe')").await;
    // The frame has the focus, as after a click beside the questions.
    page.click(".stays").await;
    let keyboard = page.keyboard();
    keyboard.choose("purpose", "share").await;
    keyboard.choose("detail", "round").await;
    page.until_verdict("Write it. No meeting needed.").await;
    keyboard.walk_to(".act [name=copy]").await;
    keyboard.press_enter().await;
    assert!(page.text(".copy-note").await.starts_with("Copied"));
}
