//! The tag without a frame: the widget runs in the page of others itself, beside whatever is there.

use e2e::server::Serve;
use e2e::{Browser, Engine, Page, Site, promises};
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::session::scriptret::ScriptRet;

promises! {
    in three_engines:
        several_run_in_one_page_and_keep_to_themselves,
        taken_out_it_ends_and_put_in_it_lives_again,
        moved_it_keeps_what_was_answered_and_typed,
        in_a_dialog_the_first_press_counts,
        inside_of_other_shadow_roots_it_speaks_and_copies,
        letters_that_are_typed_are_no_shortcuts_of_the_page,
        a_page_made_with_yew_and_the_widget_keep_apart,
        where_wasm_is_forbidden_there_is_a_frame,
        where_all_is_forbidden_the_link_stays,
        where_a_file_may_not_come_there_is_a_frame,
        without_webassembly_it_adds_no_error_to_those_of_the_page,
        from_another_folder_than_the_script_there_is_a_frame,
        a_strict_page_that_allows_wasm_runs_it_without_a_violation,
        a_message_is_copied_or_selected,
        a_crash_leaves_the_words_and_a_frame,
        a_crash_of_one_that_begins_ends_the_others_too,
        a_crash_of_the_pages_own_program_ends_nothing;
    in chromium:
        widgets_that_come_and_go_leave_little_behind;
}

/// A tag as an expression of the page. It is named by a selector, or by a word that the page has
/// for it.
fn named(tag: &str) -> String {
    if tag.starts_with('#') { format!("document.querySelector('{tag}')") } else { tag.to_owned() }
}

/// What fits a selector in the shadow root of a tag.
fn within(tag: &str, selector: &str) -> String {
    format!("{}.shadowRoot?.querySelector('{selector}')", named(tag))
}

/// The same for the hand of a person.
async fn element(page: &Page<'_>, tag: &str, selector: &str) -> WebElement {
    let found = within(tag, selector);
    page.until(&format!("{selector} is in {tag}"), &format!("!!{found}")).await;
    let found = page.driver().execute(&format!("return {found}"), Vec::new()).await;
    found.and_then(ScriptRet::element).expect("it is an element")
}

async fn is_true(page: &Page<'_>, expression: &str) -> bool {
    value(page, &format!("!!({expression})")).await == json!(true)
}

fn tile(question: &str, choice: &str) -> String {
    format!(".tile[name={question}][value={choice}]")
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

/// Answers until there is advice. What the tag has answered is opened again.
async fn answer(page: &Page<'_>, tag: &str) {
    if is_true(page, &within(tag, ".known [value=purpose]")).await {
        press(page, tag, ".known [value=purpose]").await;
    }
    press(page, tag, &tile("purpose", "share")).await;
    press(page, tag, &tile("detail", "round")).await;
    assert_eq!(text(page, tag, "#verdict").await, "Write it. No meeting needed.");
}

async fn until_runs(page: &Page<'_>, tag: &str) {
    let runs = format!("!!{}", within(tag, "div[data-ready] .status"));
    page.until(&format!("{tag} runs in the page"), &runs).await;
}

/// A frame loads once it is near to what can be seen, so the person goes there.
async fn until_framed(page: &Page<'_>, tag: &str) {
    let there = named(tag);
    let framed = within(tag, "iframe[data-ready]");
    let framed = format!("({there}.scrollIntoView(), !!{framed})");
    page.until(&format!("{tag} is in a frame"), &framed).await;
    assert_eq!(value(page, &within(tag, "div")).await, Value::Null, "and in the page, too");
}

async fn shows_link(page: &Page<'_>, tag: &str) -> bool {
    let seen = format!(
        "document.querySelector('{tag} a').checkVisibility({{ visibilityProperty: true }})"
    );
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
    let told = "This page sees the advice, and it could read what you type.";
    assert_eq!(text(&page, "#one", ".stays").await, told);
    let open = "We don’t send what you type anywhere, but this page could read it.";
    assert_eq!(text(&page, "#two", ".stays").await, open);
    let decided = async || text(&page, "#one", ".known li").await;
    assert!(decided().await.starts_with("Make a decision"));
    assert_eq!(value(&page, "search.checked").await, json!(true), "the page's own choice");
    assert!(!shows_link(&page, "#one").await, "the link and the widget");
    assert_eq!(value(&page, "document.activeElement === document.body").await, json!(true));
    for tag in ["#one", "#two"] {
        assert_eq!(style(&page, tag, "#question", "fontSize").await, "19px");
        assert_eq!(style(&page, tag, "#question", "textTransform").await, "none");
        assert_eq!(style(&page, tag, ".tile", "letterSpacing").await, "normal");
        let seen = format!("{}.checkVisibility()", within(tag, "h1"));
        assert_eq!(value(&page, &seen).await, json!(true));
    }
    assert_eq!(style(&page, "#one", ".inline", "backgroundColor").await, "rgb(247, 245, 240)");
    assert_eq!(style(&page, "#two", ".inline", "backgroundColor").await, "rgb(23, 22, 19)");
    assert_eq!(style(&page, "#two", ".foot a", "color").await, "rgb(255, 208, 224)");
    // What the page sets on purpose.
    assert_eq!(style(&page, "#two", "h1", "fontStyle").await, "italic");
    assert_eq!(style(&page, "#one", ".tile", "borderTopLeftRadius").await, "3px");
    page.script("two.theme = 'light'", Vec::new()).await;
    assert_eq!(style(&page, "#two", ".inline", "backgroundColor").await, "rgb(247, 245, 240)");

    // Each has its own answers.
    press(&page, "#two", &tile("purpose", "hard")).await;
    press(&page, "#two", &tile("detail", "unsafe")).await;
    text(&page, "#two", "#verdict").await;
    assert!(text(&page, "#two", ".advice").await.contains("Staff council, room 12"));
    assert!(decided().await.starts_with("Make a decision"));
    press(&page, "#one", &tile("detail", "agree")).await;
    let done = page.until("the page is told", "heard.find(([type]) => type === 'done')").await;
    assert_eq!(done, json!(["done", "one", { "verdict": "go-async", "form": "proposal" }]));
    press(&page, "#one", "[name=open-why]").await;
    text(&page, "#one", ".how a[href*=agreement]").await;
    let cases = format!("{}.href", within("#one", ".how a[href*=agreement]"));
    assert_eq!(value(&page, &cases).await, json!(widget.address("agreement.html")));
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
        window.choice = old.querySelector('.tile');
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

async fn moved_it_keeps_what_was_answered_and_typed(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline-places.html").await;
    until_runs(&page, "#moved").await;
    answer(&page, "#moved").await;
    let topic = element(&page, "#moved", "#gap-meeting").await;
    topic.send_keys("our payment").await.expect("it can be typed into");
    page.script("window.topic = moved.shadowRoot.querySelector('#gap-meeting')", Vec::new()).await;
    let ready = "heard.filter(([type, id]) => type === 'ready' && id === 'moved').length";
    assert_eq!(value(&page, ready).await, json!(1));

    let mut ways = vec![
        "there.append(moved)",
        "here.insertBefore(moved, here.firstChild)",
        "here.replaceChildren(moved)",
        "const basket = new DocumentFragment(); basket.append(moved); there.append(basket)",
        "const tag = moved; tag.remove(); here.append(tag)",
    ];
    if is_true(&page, "Element.prototype.moveBefore").await {
        // This one keeps the focus, too.
        ways.push("topic.focus(); there.moveBefore(moved, null); if (moved.shadowRoot.activeElement !== topic) throw new Error('the focus is lost')");
    } else {
        assert_eq!(browser.engine(), Engine::WebKit, "this engine had it");
    }
    for way in ways {
        page.script(way, Vec::new()).await;
        page.painted().await;
        assert!(is_true(&page, "topic.isConnected").await, "{way}: it began anew");
        assert_eq!(value(&page, "topic.textContent").await, json!("our payment"), "{way}");
        assert_eq!(
            text(&page, "#moved", "#verdict").await,
            "Write it. No meeting needed.",
            "{way}"
        );
        assert!(!shows_link(&page, "#moved").await, "{way}: the link and the widget");
    }
    // It lives on: what is typed now gets into the message.
    element(&page, "#moved", "#gap-meeting")
        .await
        .send_keys(" supplier")
        .await
        .expect("typed into");
    // One driver types at the beginning.
    let message = format!(
        "['our payment', ' supplier'].every((words) => {}.textContent.includes(words))",
        within("#moved", ".letter .subject")
    );
    page.until("the words are in the message", &message).await;
    assert_eq!(value(&page, ready).await, json!(1), "it was ready all the time");

    // What is changed on the way counts, and what is asked to begin anew does.
    page.script(
        "const tag = moved; tag.remove(); tag.lang = 'ar-XB'; here.append(tag)",
        Vec::new(),
    )
    .await;
    until_runs(&page, "#moved").await;
    assert_eq!(value(&page, &format!("{}.dir", within("#moved", ".widget"))).await, json!("rtl"));
    assert_eq!(value(&page, &within("#moved", "#verdict")).await, Value::Null);
    // Moved before it has come.
    page.script(
        "heard.length = 0; moved.restart(); there.append(moved); here.append(moved)",
        Vec::new(),
    )
    .await;
    until_runs(&page, "#moved").await;
    assert_eq!(
        value(&page, "moved.shadowRoot.querySelectorAll('div.inline').length").await,
        json!(1)
    );
    assert_eq!(value(&page, ready).await, json!(1));
    nothing_went_wrong(&page).await;
}

async fn in_a_dialog_the_first_press_counts(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline-places.html").await;
    until_runs(&page, "nested").await;
    assert!(!is_true(&page, &within("#in-dialog", "[data-ready]")).await, "nobody can see it yet");
    page.click("#open").await;
    until_runs(&page, "#in-dialog").await;
    // A dialog gives the focus to the first thing in it, and the link keeps it.
    let focused = "document.activeElement.parentElement?.id";
    assert_eq!(value(&page, focused).await, json!("in-dialog"));
    assert!(shows_link(&page, "#in-dialog").await);
    let share = element(&page, "#in-dialog", &tile("purpose", "share")).await;
    share.click().await.expect("it can be pressed");
    let next = tile("detail", "round");
    element(&page, "#in-dialog", &next).await;
    assert!(!shows_link(&page, "#in-dialog").await, "the link and the widget");
    press(&page, "#in-dialog", &next).await;
    text(&page, "#in-dialog", "#verdict").await;
    element(&page, "#in-dialog", "#gap-meeting")
        .await
        .send_keys("our supplier")
        .await
        .expect("typed");

    page.keyboard().press(Key::Escape).await;
    page.until("Escape closes it", "!dialog.open").await;
    page.click("#open").await;
    let topic = format!("{}.textContent", within("#in-dialog", "#gap-meeting"));
    assert_eq!(value(&page, &topic).await, json!("our supplier"));
    assert_eq!(text(&page, "#in-dialog", "#verdict").await, "Write it. No meeting needed.");
    nothing_went_wrong(&page).await;
}

async fn inside_of_other_shadow_roots_it_speaks_and_copies(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline-places.html").await;
    until_runs(&page, "nested").await;
    answer(&page, "nested").await;
    assert_eq!(style(&page, "nested", "h1", "fontSize").await, "19px");
    // Outside, it is the outermost part of the page that speaks.
    let done = page.until("the page is told", "heard.find(([type]) => type === 'done')").await;
    assert_eq!(done, json!(["done", "outer", {}]));
    let first_words = "Please post three lines";
    element(&page, "nested", ".act [name=copy]").await.click().await.expect("it can be pressed");
    page.until("the page is told", "heard.some(([type]) => type === 'copied')").await;
    let pasted = page.paste_elsewhere(&widget).await;
    assert!(pasted.contains(first_words), "{pasted}");
    nothing_went_wrong(&page).await;
}

async fn letters_that_are_typed_are_no_shortcuts_of_the_page(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline-places.html").await;
    until_runs(&page, "#moved").await;
    answer(&page, "#moved").await;
    page.script("pressed.length = 0", Vec::new()).await;
    let topic = element(&page, "#moved", "#gap-meeting").await;
    topic.send_keys("c /").await.expect("it can be typed into");
    assert_eq!(value(&page, "pressed").await, json!([]));
    assert_eq!(
        value(&page, &format!("{}.textContent", within("#moved", "#gap-meeting"))).await,
        json!("c /")
    );
    // What gives no letter is the page's to hear, too.
    page.keyboard().press(Key::Escape).await;
    let keys =
        page.driver().action_chain().key_down(Key::Control).send_keys("k").key_up(Key::Control);
    keys.perform().await.expect("keys are pressed");
    assert_eq!(value(&page, "pressed").await, json!(["Escape", "Control", "k"]));
    nothing_went_wrong(&page).await;
}

async fn a_page_made_with_yew_and_the_widget_keep_apart(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline-yew.html").await;
    until_runs(&page, "#above #tag").await;
    answer(&page, "#tag").await;
    page.until("the page hears of it", "document.querySelector('#told').textContent === '1'").await;
    // Nothing that was pressed in the widget was taken for a button of the page.
    assert_eq!(value(&page, "document.querySelector('#drawn').textContent").await, json!("1"));
    page.click("#again").await;
    page.until("it is drawn again", "document.querySelector('#drawn').textContent === '2'").await;
    assert_eq!(text(&page, "#tag", "#verdict").await, "Write it. No meeting needed.");
    let people = format!("{}.value", within("#tag", "#people"));
    assert_eq!(value(&page, &people).await, json!("7"));

    page.click("#move").await;
    until_runs(&page, "#below #tag").await;
    assert_eq!(value(&page, &within("#tag", "#verdict")).await, Value::Null, "it is another one");
    page.click("#remove").await;
    page.until("it is gone", "!document.querySelector('#tag')").await;
    page.click("#remove").await;
    until_runs(&page, "#below #tag").await;
    answer(&page, "#tag").await;
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
    nothing_went_wrong(&page).await;
}

/// Only what lies where the script came from may run in the page, and a site may have folders of
/// strangers.
async fn from_another_folder_than_the_script_there_is_a_frame(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let elsewhere = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline.html").await;
    until_runs(&page, "#one").await;
    // The folder of the version has all of these files once more.
    for folder in [elsewhere.address(""), widget.address("0.1.0/index.html")] {
        page.script("one.src = arguments[0]", vec![json!(folder)]).await;
        until_framed(&page, "#one").await;
    }
    page.script("one.src = arguments[0]", vec![json!(widget.address("index.html"))]).await;
    until_runs(&page, "#one").await;
    let refused = "<meeting-or-async> runs inline only from the folder that embed.js came from.";
    assert_eq!(value(&page, "warnings").await, json!([refused]));
    let programs = [widget.requests(), elsewhere.requests()].concat();
    let programs: Vec<_> =
        programs.into_iter().filter(|path| path.ends_with("/inline.js")).collect();
    assert_eq!(programs, ["/inline.js"]);
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
    assert_eq!(style(&page, "#tag", "h1", "fontSize").await, "19px");
    assert_eq!(value(&page, "violations").await, json!([]));
    nothing_went_wrong(&page).await;
}

async fn a_message_is_copied_or_selected(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline.html").await;
    until_runs(&page, "#one").await;
    answer(&page, "#one").await;
    let first_words = "Please post three lines";
    assert!(text(&page, "#one", ".letter .sheet").await.contains(first_words));
    // Nothing else is told any more once the page knows that there is advice.
    page.until("the page is told", "heard.some(([type]) => type === 'done')").await;

    // By the clipboard, then by the copy command, then not at all.
    let ways = [
        "0",
        "Object.defineProperty(navigator, 'clipboard', { value: undefined })",
        "document.execCommand = () => false",
    ];
    for (round, way) in ways.into_iter().enumerate() {
        page.script(&format!("heard.length = 0; {way}"), Vec::new()).await;
        let button = element(&page, "#one", ".act [name=copy]").await;
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
    let topic = within("#one", "#gap-meeting");
    page.until("there is a field", &format!("!!{topic}")).await;
    let typed = format!(
        "const topic = {topic};
        topic.textContent = 'our payment supplier';
        topic.dispatchEvent(new InputEvent('input', {{ bubbles: true }}))"
    );
    page.script(&typed, Vec::new()).await;
    // A page may begin it anew at once.
    page.script(
        "one.addEventListener('moa-error', () => one.restart(), { once: true });
        dispatchEvent(new Event('trap'))",
        Vec::new(),
    )
    .await;
    until_framed(&page, "#one").await;
    until_framed(&page, "#two").await;
    let kept = value(&page, &format!("{}.value", within("#one", "textarea"))).await;
    assert!(kept.as_str().unwrap_or_default().contains("our payment supplier"), "{kept}");
    assert_eq!(value(&page, &within("#two", "textarea")).await, Value::Null, "nothing was typed");
    let told = "heard.filter(([type]) => type === 'error').map(([, id, { code }]) => `${id} ${code}`).sort()";
    assert_eq!(value(&page, told).await, json!(["one crashed", "two crashed"]));
    let trace = value(&page, "heard.find(([type]) => type === 'error')[2].trace").await;
    let trace = trace.as_str().unwrap_or_default();
    assert!(trace.contains("RuntimeError") && trace.contains("wasm-function"), "{trace}");
    // What ended does not come back on this page, and the words stay below whatever comes.
    for anew in ["one.restart()", "one.lang = 'ar-XB'", "there.append(one)"] {
        page.script(anew, Vec::new()).await;
        until_framed(&page, "#one").await;
        let beside = within("#one", "iframe + textarea");
        assert_eq!(value(&page, &format!("{beside}?.value")).await, kept, "{anew}");
    }
}

async fn without_webassembly_it_adds_no_error_to_those_of_the_page(browser: &Browser) {
    let widget = Site::serving(Serve::WithoutWebAssembly);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline.html").await;
    until_framed(&page, "#one").await;
    until_framed(&page, "#two").await;
    page.script("dispatchEvent(new Event('own-mistakes'))", Vec::new()).await;
    page.until("both were heard", "mistakes.length > 1").await;
    page.painted().await;
    let mistakes =
        value(&page, "mistakes.map((mistake) => mistake.replace(/^.*Error: /, '')).sort()").await;
    assert_eq!(mistakes, json!(["of the page", "of the page, too"]));
}

async fn a_crash_of_one_that_begins_ends_the_others_too(browser: &Browser) {
    // Chromium keeps what it has compiled for another site, and a stack names that one.
    let [elsewhere, widget] = [(); 2].map(|()| Site::serving(Serve::WithHeaders));
    let before = Site::around(&elsewhere);
    until_runs(&browser.visit_host(&before, "inline.html").await, "#one").await;

    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline.html").await;
    until_runs(&page, "#one").await;
    until_runs(&page, "#two").await;
    answer(&page, "#one").await;
    element(&page, "#one", "#gap-meeting").await.send_keys("our supplier").await.expect("typed");
    // The program makes its place empty at its start, and ends where it cannot.
    let refuse = "const place = far.shadowRoot.querySelector('div');
        place.append('A stranger');
        const { removeChild } = Node.prototype;
        Node.prototype.removeChild = function (child) {
            if (this === place) throw new Error('refused');
            return removeChild.call(this, child);
        };";
    page.script(refuse, Vec::new()).await;
    // Where the letter grows just then, the browser keeps to the place that was read.
    let begun = format!("(far.scrollIntoView(), !!{})", within("#far", "iframe"));
    page.until("it begins when it comes into view", &begun).await;
    for tag in ["#far", "#one", "#two"] {
        until_framed(&page, tag).await;
    }
    let kept = value(&page, &format!("{}.value", within("#one", "textarea"))).await;
    assert!(kept.as_str().unwrap_or_default().contains("our supplier"), "{kept}");
    let told = "heard.filter(([type]) => type === 'error').map(([, id, { code }]) => `${id} ${code}`).sort()";
    assert_eq!(value(&page, told).await, json!(["one crashed", "two crashed"]));
    nothing_went_wrong(&page).await;
}

async fn a_crash_of_the_pages_own_program_ends_nothing(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "inline.html").await;
    until_runs(&page, "#one").await;
    // Called by the widget, so its files are in the stack too.
    page.script("addEventListener('moa-done', trap)", Vec::new()).await;
    answer(&page, "#one").await;
    page.until("the page has crashed", "mistakes.length === 1").await;
    assert_eq!(value(&page, &within("#one", "iframe")).await, Value::Null);
    assert_eq!(text(&page, "#one", "#verdict").await, "Write it. No meeting needed.");
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
                for (const tag of tags) there.append(tag);
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
