//! The tag on pages of others: it fits in, keeps to itself, and takes nothing from its host.

use std::fs;

use e2e::server::Serve;
use e2e::{Browser, Page, Site, promises};
use serde_json::{Value, json};

promises! {
    in three_engines:
        where_frames_are_forbidden_the_link_stays,
        a_dark_page_gets_a_dark_widget,
        a_program_that_does_not_come_is_told,
        the_script_may_stand_in_the_page_itself,
        while_its_page_loads_it_waits_and_begins_once,
        a_switch_that_says_no_is_off,
        a_tag_that_ends_itself_is_warned_of,
        the_tag_works_in_this_engine;
    // The driver of WebKit hangs when it goes in and out of frames inside of a shadow root.
    in two_engines:
        the_tag_replaces_its_link_and_grows_with_what_is_in_it,
        several_tags_with_the_script_twice_keep_to_themselves,
        a_tag_is_moved_removed_and_put_back,
        a_strict_policy_with_trusted_types_lets_the_tag_work,
        styles_for_everything_do_not_reach_into_it,
        a_page_that_grows_by_itself_stops_growing,
        the_frame_is_as_high_as_its_content_on_a_telephone_and_while_it_gets_narrower,
        settings_of_an_organisation_stand_in_the_tag,
        the_language_of_a_tag_is_that_of_the_widget,
        a_page_made_with_yew_draws_moves_and_removes_the_tag,
        a_result_is_told_only_where_the_page_asked_and_the_reader_knows;
    in chromium:
        a_page_cut_off_from_others_shows_it_without_cookies,
        with_the_headers_we_recommend_a_careful_page_shows_it,
        without_javascript_the_link_is_there,
        a_move_that_keeps_frames_keeps_the_answers,
        twenty_on_a_page_load_the_program_once,
        tags_that_come_and_go_leave_little_behind;
}

/// The frame of a tag.
fn frame_of(tag: &str) -> String {
    format!("document.querySelector('{tag}').shadowRoot.querySelector('iframe')")
}

/// Opens a page of others and waits until this tag has answered.
async fn open<'a>(browser: &'a Browser, host: &Site, path: &str, tag: &str) -> Page<'a> {
    let page = browser.visit_host(host, path).await;
    until_ready(&page, tag).await;
    page
}

async fn until_ready(page: &Page<'_>, tag: &str) {
    let ready =
        format!("document.querySelector('{tag}')?.shadowRoot?.querySelector('iframe[data-ready]')");
    page.until(&format!("{tag} is ready"), &format!("!!{ready}")).await;
}

async fn value(page: &Page<'_>, expression: &str) -> Value {
    page.script(&format!("return {expression}"), Vec::new()).await
}

/// Whether the link in a tag can be seen.
async fn shows_link(page: &Page<'_>, tag: &str) -> bool {
    value(page, &format!("document.querySelector('{tag} a').checkVisibility()")).await
        == json!(true)
}

/// Waits until the frame is exactly as high as what is in it.
async fn until_it_fits(page: &Page<'_>, tag: &str) {
    page.enter(&frame_of(tag)).await;
    let fits = "innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height)";
    page.until("the frame fits", fits).await;
    page.browser().leave_frame().await;
}

async fn the_tag_replaces_its_link_and_grows_with_what_is_in_it(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "element.html").await;
    page.until("the page is there", "document.querySelector('#search')").await;
    page.script(
        "document.querySelector('#search').focus({ preventScroll: true }); scrollTo(0, 50)",
        Vec::new(),
    )
    .await;
    let scrolled = value(&page, "scrollY").await;
    until_ready(&page, "#tag").await;
    until_it_fits(&page, "#tag").await;

    assert!(!shows_link(&page, "#tag").await, "the link and the widget");
    assert_eq!(value(&page, "document.activeElement.id").await, json!("search"));
    assert_eq!(value(&page, "scrollY").await, scrolled);
    let frame = frame_of("#tag");
    let title = value(&page, &format!("{frame}.title")).await;
    assert_eq!(title, json!("Does this need a meeting?"));
    assert_eq!(value(&page, &format!("{frame}.allow")).await, json!("clipboard-write; web-share"));
    let before = value(&page, &format!("{frame}.offsetHeight")).await.as_u64();

    page.enter(&frame).await;
    page.take("purpose", "share").await;
    page.take("detail", "round").await;
    page.until_verdict("Write it. No meeting needed.").await;
    // Nothing sticks to the window of the page around, so what is pressed stands under the verdict.
    let under =
        "const top = (selector) => document.querySelector(selector).getBoundingClientRect().top;
        return top('#verdict') < top('.act') && top('.act') < top('.message-part')";
    assert_eq!(page.script(under, Vec::new()).await, json!(true));
    browser.leave_frame().await;
    until_it_fits(&page, "#tag").await;
    let after = value(&page, &format!("{frame}.offsetHeight")).await.as_u64();
    assert!(after > before, "{before:?} {after:?}");

    let done = page
        .until("the page is told that there is advice", "heard.find(([type]) => type === 'done')")
        .await;
    assert_eq!(done, json!(["done", "tag", {}]), "and not which");
    silent_when_idle(&page).await;
    nothing_went_wrong(&page).await;
}

/// What can be seen from outside of the frame.
async fn the_tag_works_in_this_engine(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "strict.html", "#tag").await;
    assert!(!shows_link(&page, "#tag").await);
    let height = value(&page, &format!("{}.offsetHeight", frame_of("#tag"))).await;
    assert!(height.as_u64() > Some(300), "{height}");
    assert_eq!(value(&page, "heard.map(([type]) => type)[0]").await, json!("ready"));
    nothing_went_wrong(&page).await;
}

/// What is sent in two hundred frames in which nobody touches anything: nothing.
async fn silent_when_idle(page: &Page<'_>) {
    page.enter(&frame_of("#tag")).await;
    let count = "
        const done = arguments[0];
        let sent = 0;
        for (const speaker of [MessagePort.prototype, parent]) {
            const speak = speaker.postMessage;
            try { speaker.postMessage = function (...words) { sent += 1; return speak.apply(this, words); }; } catch {}
        }
        let frames = 0;
        const next = () => { frames += 1; if (frames < 200) requestAnimationFrame(next); else done(sent); };
        next();";
    let sent = page.driver().execute_async(count, Vec::new()).await.expect("frames go by");
    assert_eq!(sent.json(), &json!(0), "messages while nothing happens");
    page.browser().leave_frame().await;
}

async fn nothing_went_wrong(page: &Page<'_>) {
    assert_eq!(value(page, "mistakes").await, json!([]));
}

async fn several_tags_with_the_script_twice_keep_to_themselves(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "several.html", "#one").await;
    until_ready(&page, "#two").await;
    until_ready(&page, "#four").await;
    nothing_went_wrong(&page).await;

    page.enter(&frame_of("#one")).await;
    assert_eq!(page.text("h1").await, "Our meetings");
    assert_eq!(page.text(".arrived").await, "Some of this is filled in already. Please check it.");
    assert_eq!(page.text(".stays").await, "This page sees the advice, but nothing you type.");
    assert_eq!(page.answer("purpose").await, "Make a decision");
    page.take("detail", "agree").await;
    assert_eq!(page.value("people").await, "6");
    assert_eq!(page.value("length-minutes").await, "50");
    assert_eq!(value(&page, "document.documentElement.dataset.compact").await, json!("on"));
    browser.leave_frame().await;

    page.enter(&frame_of("#two")).await;
    assert_eq!(page.text("h1").await, "Does this need a meeting?");
    assert_eq!(
        value(&page, "document.querySelectorAll('.tile[aria-pressed=true]').length").await,
        json!(0)
    );
    let theme = "getComputedStyle(document.documentElement).colorScheme";
    assert_eq!(value(&page, theme).await, json!("dark"));
    let accent = "getComputedStyle(document.documentElement).getPropertyValue('--accent')";
    page.until("the accent is set", &format!("{accent}.includes('#ffd0e0')")).await;
    browser.leave_frame().await;
    let height = format!("{}.offsetHeight", frame_of("#two"));
    assert_eq!(value(&page, &height).await, json!(400));

    // What changes while people use it changes at once, and takes nothing away.
    page.enter(&frame_of("#two")).await;
    page.take("purpose", "plan").await;
    browser.leave_frame().await;
    page.script(
        "Object.assign(two, { theme: 'light', accent: '#204080', maxHeight: 200 })",
        Vec::new(),
    )
    .await;
    page.until("the frame is lower", &format!("{height} === 200")).await;
    page.enter(&frame_of("#two")).await;
    page.until("the theme follows", &format!("{theme} === 'light'")).await;
    page.until("the accent follows", &format!("{accent}.includes('#204080')")).await;
    assert_eq!(page.answer("purpose").await, "Plan or divide up work");
    browser.leave_frame().await;

    page.enter(&frame_of("#four")).await;
    assert_eq!(
        value(&page, "document.querySelectorAll('.tile[aria-pressed=true]').length").await,
        json!(0)
    );
    assert!(!page.sees(".arrived").await, "nothing of that was in order");
    browser.leave_frame().await;
    assert!(shows_link(&page, "#three").await, "an address that is none");
    let warnings = value(&page, "warnings").await;
    let mut warnings: Vec<&str> =
        warnings.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    warnings.sort_unstable();
    let expected = [
        "<meeting-or-async> cannot use accent=\"url(x)\".",
        "<meeting-or-async> cannot use attendees=\"many\".",
        "<meeting-or-async> cannot use lang=\"xx\".",
        "<meeting-or-async> cannot use max-height=\"5\".",
        "<meeting-or-async> cannot use minutes=\"0\".",
        "<meeting-or-async> cannot use purpose=\"<b>\".",
        "<meeting-or-async> cannot use theme=\"pink\".",
        "<meeting-or-async> does not know the attribute colour.",
        "<meeting-or-async> does not know the attribute colour.",
        "<meeting-or-async> needs the address of the widget in src.",
    ];
    assert_eq!(warnings, expected, "each is named once for each tag");
    let ready =
        value(&page, "heard.filter(([type]) => type === 'ready').map(([, id]) => id).sort()").await;
    assert_eq!(ready, json!(["four", "one", "two"]));
}

async fn a_tag_is_moved_removed_and_put_back(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "places.html", "#moved").await;

    let nested = "document.querySelector('#outer').shadowRoot.querySelector('#nested')";
    let inside = format!("{nested}.shadowRoot.querySelector('iframe[data-ready]')");
    page.until("the one in another shadow root is ready", &format!("!!{inside}")).await;
    page.enter(&inside).await;
    browser.leave_frame().await;

    assert_eq!(value(&page, "heard.filter(([, id]) => id === 'in-dialog').length").await, json!(0));
    page.click("#open").await;
    until_ready(&page, "#in-dialog").await;
    page.enter(&frame_of("#in-dialog")).await;
    page.take("purpose", "share").await;
    browser.leave_frame().await;
    page.script("document.querySelector('#dialog').close()", Vec::new()).await;

    page.script("there.append(moved)", Vec::new()).await;
    until_ready(&page, "#there #moved").await;
    assert!(!shows_link(&page, "#moved").await);
    page.script("window.kept = moved; moved.remove()", Vec::new()).await;
    assert_eq!(value(&page, "kept.shadowRoot.querySelectorAll('iframe').length").await, json!(0));
    page.script("here.append(kept)", Vec::new()).await;
    until_ready(&page, "#here #moved").await;
    assert_eq!(value(&page, "kept.shadowRoot.querySelectorAll('iframe').length").await, json!(1));
    page.enter(&frame_of("#moved")).await;
    page.take("purpose", "share").await;
    browser.leave_frame().await;

    page.script("kept.restart()", Vec::new()).await;
    until_ready(&page, "#moved").await;
    page.enter(&frame_of("#moved")).await;
    assert!(!page.sees(".known li").await, "it begins anew");
    browser.leave_frame().await;
    nothing_went_wrong(&page).await;
}

async fn a_page_made_with_yew_draws_moves_and_removes_the_tag(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "yew.html", "#above #tag").await;
    assert!(!shows_link(&page, "#tag").await);
    let answer = async || {
        page.enter(&frame_of("#tag")).await;
        page.take("purpose", "share").await;
        page.take("detail", "round").await;
        assert_eq!(page.value("people").await, "7");
        browser.leave_frame().await;
    };
    answer().await;
    page.until(
        "the page hears of the advice",
        "document.querySelector('#told').textContent === '1'",
    )
    .await;

    // The page draws itself again, with another theme: the answers stay, and one frame with them.
    page.click("#again").await;
    page.until("it is drawn again", "document.querySelector('#drawn').textContent === '2'").await;
    page.click("#again").await;
    page.enter(&frame_of("#tag")).await;
    assert_eq!(page.answer("purpose").await, "Share an update");
    page.until("it is dark", "document.documentElement.dataset.theme === 'dark'").await;
    browser.leave_frame().await;

    page.click("#move").await;
    until_ready(&page, "#below #tag").await;
    answer().await;
    page.click("#remove").await;
    page.until("it is gone", "!document.querySelector('#tag')").await;
    page.click("#remove").await;
    until_ready(&page, "#below #tag").await;
    answer().await;
    nothing_went_wrong(&page).await;
}

async fn a_strict_policy_with_trusted_types_lets_the_tag_work(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "strict.html").await;
    let listen = "window.violations = []; addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective))";
    page.script(listen, Vec::new()).await;
    until_ready(&page, "#tag").await;
    until_it_fits(&page, "#tag").await;
    assert_eq!(value(&page, "violations").await, json!([]));
    nothing_went_wrong(&page).await;
}

async fn where_frames_are_forbidden_the_link_stays(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "closed.html").await;
    page.until(
        "the tag has tried",
        "!!document.querySelector('#tag').shadowRoot?.querySelector('iframe')",
    )
    .await;
    page.painted().await;
    assert!(shows_link(&page, "#tag").await);
    assert_eq!(value(&page, "heard").await, json!([]));
    nothing_went_wrong(&page).await;
}

async fn the_script_may_stand_in_the_page_itself(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let script = fs::read_to_string(widget.on_disk("embed.js")).expect("embed.js is built");
    let src = widget.address("");
    let host = Site::of_others(&format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>How we work</title>\
         <meeting-or-async id=tag src=\"{src}\"><a href=\"{src}\">Ours</a></meeting-or-async>\
         <meeting-or-async id=inline mode=inline src=\"{src}\"><a href=\"{src}\">Ours</a></meeting-or-async>\
         <script>{script}</script></html>"
    ));
    let page = open(browser, &host, "", "#tag").await;
    // It does not know where it came from, so nothing from there runs in the page.
    until_ready(&page, "#inline").await;
    let asked = widget.requests();
    assert!(!asked.contains(&"/inline.js".to_owned()), "{asked:?}");
}

async fn a_tag_that_ends_itself_is_warned_of(browser: &Browser) {
    let widget = Site::new();
    let src = widget.address("");
    let told = "<script>var warned = []; console.warn = (words) => warned.push(words)</script>";
    let load = format!("<script src=\"{src}embed.js\"></script>");
    let link = format!("<a href=\"{src}\">Ours</a>");
    for (page, warns) in [
        (format!("{load}<meeting-or-async src=\"{src}\" /><p>The text</p><p>goes on.</p>"), true),
        (format!("<meeting-or-async src=\"{src}\" />{load}"), true),
        (
            format!("{load}<meeting-or-async src=\"{src}\" /><meeting-or-async src=\"{src}\" />"),
            true,
        ),
        (
            format!(
                "{load}<meeting-or-async src=\"{src}\">{link}</meeting-or-async><p>a</p><p>b</p>"
            ),
            false,
        ),
        (
            format!(
                "<meeting-or-async src=\"{src}\">{link}<script type=\"application/json\">{{}}</script>\
                 </meeting-or-async>{load}"
            ),
            false,
        ),
    ] {
        let page = format!("<!doctype html><html lang=en><title>Ours</title>{told}{page}</html>");
        let host = Site::of_others(&page);
        let page = browser.visit_host(&host, "").await;
        let begun =
            "document.querySelector('meeting-or-async').shadowRoot?.querySelector('iframe')";
        page.until("it has begun", &format!("!!{begun}")).await;
        let warned =
            value(&page, "warned.filter((words) => words.includes('holds more')).length").await;
        assert_eq!(
            warned.as_u64() > Some(0),
            warns,
            "{}",
            value(&page, "document.body.innerHTML").await
        );
    }
}

/// Frameworks write `share-result="false"` where it is not wanted.
async fn a_switch_that_says_no_is_off(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = with_script(browser, &widget, &host).await;
    // What the attribute and the property say, and whether it is in the frame's address.
    let states = "const [name, own, inAddress, given, asProperty] = arguments;
        const tag = document.createElement('meeting-or-async');
        tag.src = widget;
        if (asProperty) tag[own] = given;
        else tag.setAttribute(name, given);
        document.body.append(tag);
        const { hash } = new URL(tag.shadowRoot.querySelector('iframe').src);
        const state = [tag[own], hash.includes(inAddress)];
        tag.remove();
        return state";
    for (name, own, in_address) in
        [("share-result", "shareResult", "&share=result"), ("compact", "compact", "&compact=on")]
    {
        let cases = [
            (json!(""), true, false),
            (json!("true"), true, true),
            (json!("On"), true, true),
            (json!("1"), true, true),
            (json!(name), true, true),
            (json!(true), true, true),
            (json!("false"), false, false),
            (json!("FALSE"), false, false),
            (json!("off"), false, false),
            (json!("0"), false, false),
            (json!("no"), false, false),
            (json!("null"), false, false),
            (json!("undefined"), false, false),
            (json!("not today"), false, false),
            (json!(false), false, false),
            (json!(0), false, false),
        ];
        for (given, as_attribute, as_property) in cases {
            for (is_property, on) in [(false, as_attribute), (true, as_property)] {
                let arguments =
                    [json!(name), json!(own), json!(in_address), given.clone(), json!(is_property)];
                let state = page.script(states, arguments.to_vec()).await;
                assert_eq!(state, json!([on, on]), "{name}: {given}, as a property: {is_property}");
            }
        }
    }
    // What cannot be read is named; what says no is not.
    let warnings = value(&page, "warnings.sort()").await;
    let expected = ["compact", "share-result"]
        .map(|name| format!("<meeting-or-async> cannot use {name}=\"not today\"."));
    assert_eq!(warnings, json!(expected));
    nothing_went_wrong(&page).await;
}

async fn while_its_page_loads_it_waits_and_begins_once(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "early.html", "#tag").await;
    assert_eq!(value(&page, "frames_of_tag").await, json!(1));
    nothing_went_wrong(&page).await;
}

/// It may fail long before the page can be told anything.
async fn a_program_that_does_not_come_is_told(browser: &Browser) {
    for serve in [Serve::WithoutWebAssembly, Serve::WithoutWasm] {
        let widget = Site::serving(serve);
        let host = Site::around(&widget);
        let page = open(browser, &host, "element.html", "#tag").await;
        page.until("the page is told", "heard.some(([type]) => type === 'error')").await;
        let told = value(&page, "heard.filter(([type]) => type === 'error')").await;
        assert_eq!(told, json!([["error", "tag", { "code": "loading" }]]), "{serve:?}");
        nothing_went_wrong(&page).await;
    }
}

async fn styles_for_everything_do_not_reach_into_it(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "hostile.html", "#tag").await;
    until_it_fits(&page, "#tag").await;
    let frame = frame_of("#tag");
    let width = value(&page, &format!("{frame}.offsetWidth")).await;
    assert!(width.as_u64() > Some(500), "{width}");
    let seen =
        format!("{frame}.checkVisibility({{ opacityProperty: true, visibilityProperty: true }})");
    assert_eq!(value(&page, &seen).await, json!(true));
    page.enter(&frame).await;
    let size = "getComputedStyle(document.querySelector('#question')).fontSize";
    assert_eq!(value(&page, size).await, json!("19px"));
}

async fn a_dark_page_gets_a_dark_widget(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "dark.html", "#tag").await;
    for frame in ["document.querySelector('#bare')", &frame_of("#tag")] {
        page.enter(frame).await;
        // The engine of Safari follows the reader's own setting in frames, not the page.
        let follows = value(&page, "matchMedia('(prefers-color-scheme: dark)').matches").await;
        if browser.engine() != e2e::Engine::WebKit {
            assert_eq!(follows, json!(true));
        }
        let paper = if follows == json!(true) { "rgb(23, 22, 19)" } else { "rgb(247, 245, 240)" };
        assert_eq!(
            value(&page, "getComputedStyle(document.body).backgroundColor").await,
            json!(paper)
        );
        browser.leave_frame().await;
    }
    // What the page asks for counts everywhere.
    page.script("tag.theme = 'dark'", Vec::new()).await;
    page.enter(&frame_of("#tag")).await;
    page.until(
        "it is dark",
        "getComputedStyle(document.body).backgroundColor === 'rgb(23, 22, 19)'",
    )
    .await;
}

async fn a_result_is_told_only_where_the_page_asked_and_the_reader_knows(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "several.html", "#one").await;
    page.enter(&frame_of("#one")).await;
    page.take("detail", "agree").await;
    page.verdict().await;
    page.until("there is a field", "!!document.querySelector('#gap-topic')").await;
    page.paste_into("gap-topic", "Quokkaberry").await;
    page.copy().await;
    browser.leave_frame().await;
    let done = page.until("the page is told", "heard.find(([type]) => type === 'done')").await;
    assert_eq!(done, json!(["done", "one", { "verdict": "go-async", "form": "proposal" }]));
    page.until("the page is told of the copy", "heard.find(([type]) => type === 'copied')").await;

    // What turns out to be about a person is told to nobody.
    page.enter(&frame_of("#one")).await;
    page.take("purpose", "hard").await;
    page.take("detail", "others").await;
    page.until_verdict("Talk in person or by phone.").await;
    // Longer than the pause after which the page is told.
    let pause = "setTimeout(arguments[0], 1500)";
    page.driver().execute_async(pause, Vec::new()).await.expect("time goes by");
    browser.leave_frame().await;
    let told = value(&page, "heard.filter(([type]) => type === 'done').length").await;
    assert_eq!(told, json!(1));
    let all = value(&page, "JSON.stringify([heard, messages])").await;
    assert!(!all.as_str().unwrap_or_default().contains("Quokkaberry"), "{all}");
}

async fn a_page_cut_off_from_others_shows_it_without_cookies(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "isolated.html", "#tag").await;
    assert_eq!(value(&page, "crossOriginIsolated").await, json!(true));
    page.enter(&frame_of("#tag")).await;
    page.take("purpose", "share").await;
    assert_eq!(page.answer("purpose").await, "Share an update");
}

async fn with_the_headers_we_recommend_a_careful_page_shows_it(browser: &Browser) {
    let widget = Site::serving(Serve::WithHeaders);
    let host = Site::around(&widget);
    let page = open(browser, &host, "embedder.html", "#tag").await;
    page.enter("document.querySelector('#bare')").await;
    browser.leave_frame().await;

    // Without them it does not.
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = browser.visit_host(&host, "embedder.html").await;
    page.until("the script was refused", "document.readyState === 'complete'").await;
    assert_eq!(value(&page, "customElements.get('meeting-or-async') ?? null").await, json!(null));
    assert!(shows_link(&page, "#tag").await);
}

async fn a_page_that_grows_by_itself_stops_growing(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "strict.html", "#tag").await;
    until_it_fits(&page, "#tag").await;
    let resizes = "heard.filter(([type]) => type === 'resize').length";
    let before = value(&page, resizes).await.as_u64().unwrap_or_default();
    let grow = "
        const done = arguments[1];
        let frames = 0;
        const next = () => {
            frames += 1;
            document.body.style.paddingBlockEnd = `${arguments[0] + frames * 3}px`;
            if (frames < 60) requestAnimationFrame(next); else requestAnimationFrame(() => requestAnimationFrame(done));
        };
        next();";
    let grow = async |from: u32| {
        page.enter(&frame_of("#tag")).await;
        page.driver().execute_async(grow, vec![json!(from)]).await.expect("frames go by");
        browser.leave_frame().await;
        page.painted().await;
    };
    grow(0).await;
    let after = value(&page, resizes).await.as_u64().unwrap_or_default();
    assert!((1..=8).contains(&(after - before)), "{before} {after}");

    // A touch of the reader lets it go on, and there is an end to it all the same. Where
    // software presses for them, it is a click alone.
    let touch = async |kind: &str, room: &str| {
        page.enter(&frame_of("#tag")).await;
        let touch = "document.body.dispatchEvent(new Event(arguments[0], { bubbles: true }));
            document.body.style.paddingBlockEnd = arguments[1]";
        page.script(touch, vec![json!(kind), json!(room)]).await;
        browser.leave_frame().await;
    };
    touch("click", "400px").await;
    until_it_fits(&page, "#tag").await;
    grow(400).await;
    touch("input", "200000px").await;
    page.until(
        "it is as high as it gets",
        &format!("{}.offsetHeight === 100000", frame_of("#tag")),
    )
    .await;
}

async fn the_frame_is_as_high_as_its_content_on_a_telephone_and_while_it_gets_narrower(
    browser: &Browser,
) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "element.html", "#tag").await;
    page.enter(&frame_of("#tag")).await;
    let press = "document.querySelector('button[name=example-vendors]').click()";
    page.script(press, Vec::new()).await;
    page.verdict().await;
    browser.leave_frame().await;
    until_it_fits(&page, "#tag").await;
    // As somebody does who drags the edge of a window: each step makes it higher, and nobody
    // touches the frame.
    let narrower = "const done = arguments[0];
        let width = 900;
        const next = () => {
            width -= 10;
            tag.style.inlineSize = `${width}px`;
            // Four frames for each step: the height is told after it, and not once at the end.
            let frames = 0;
            const wait = () => { frames += 1; if (frames < 4) requestAnimationFrame(wait); else next(); };
            if (width > 320) requestAnimationFrame(wait); else done();
        };
        next();";
    page.driver().execute_async(narrower, Vec::new()).await.expect("frames go by");
    until_it_fits(&page, "#tag").await;

    // With every part unfolded, a telephone's page is longer than any screen.
    page.enter(&frame_of("#tag")).await;
    let unfold = "
        for (const fold of document.querySelectorAll('.fold[aria-expanded=false]')) fold.click();
        setTimeout(() => {
            for (const part of document.querySelectorAll('details')) part.open = true;
            arguments[0]();
        }, 100)";
    page.driver().execute_async(unfold, Vec::new()).await.expect("it unfolds");
    page.script("document.body.dispatchEvent(new Event('click'))", Vec::new()).await;
    browser.leave_frame().await;
    until_it_fits(&page, "#tag").await;
    let height = value(&page, &format!("{}.offsetHeight", frame_of("#tag"))).await;
    assert!(height.as_u64() > Some(4000), "{height}");
}

async fn without_javascript_the_link_is_there(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    let page = browser.visit_host(&host, "element.html").await;
    page.until("the link is there", "document.querySelector('#tag a')").await;
    assert!(shows_link(&page, "#tag").await);
}

/// Puts tags on an empty page, and waits until all have answered.
async fn put(page: &Page<'_>, count: u32) {
    let put = "for (let n = 0; n < arguments[0]; n += 1) {
        const tag = document.createElement('meeting-or-async');
        tag.setAttribute('loading', 'eager');
        tag.src = arguments[1];
        document.body.append(tag);
    }";
    let address = value(page, "widget").await;
    page.script(put, vec![json!(count), address]).await;
    let ready = format!(
        "document.querySelectorAll('meeting-or-async').length === {count} && [...document.querySelectorAll('meeting-or-async')].every((tag) => tag.shadowRoot.querySelector('[data-ready]'))"
    );
    page.until("all are ready", &ready).await;
}

async fn with_script<'a>(browser: &'a Browser, widget: &Site, host: &Site) -> Page<'a> {
    let page = browser.visit_host(host, "empty.html").await;
    let load = "const script = document.createElement('script');
        script.src = 'embed.js';
        document.head.append(script);
        window.widget = arguments[0]";
    page.script(load, vec![json!(widget.address(""))]).await;
    page.until("the tag is known", "!!customElements.get('meeting-or-async')").await;
    page
}

async fn twenty_on_a_page_load_the_program_once(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = with_script(browser, &widget, &host).await;
    put(&page, 20).await;
    let last = "[...document.querySelectorAll('meeting-or-async')].at(-1).shadowRoot.querySelector('iframe')";
    page.enter(last).await;
    browser.leave_frame().await;
    let loads = widget.requests().iter().filter(|path| *path == "/widget_bg.wasm").count();
    assert_eq!(loads, 1);
    let page_loads = widget.requests().iter().filter(|path| *path == "/widget.js").count();
    assert_eq!(page_loads, 1);
}

async fn tags_that_come_and_go_leave_little_behind(browser: &Browser) {
    const TIMES: u32 = 30;
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = with_script(browser, &widget, &host).await;
    let round = async || {
        put(&page, 1).await;
        page.script("document.querySelector('meeting-or-async').remove()", Vec::new()).await;
    };
    let heap = async || {
        browser.devtools("HeapProfiler.collectGarbage", json!({})).await;
        browser.devtools("Runtime.getHeapUsage", json!({})).await["usedSize"]
            .as_f64()
            .unwrap_or(f64::MAX)
    };
    for _ in 0..5 {
        round().await;
    }
    let before = heap().await;
    for _ in 0..TIMES {
        round().await;
    }
    let grown = (heap().await - before) / f64::from(TIMES);
    assert!(grown < 20_000.0, "{grown} bytes each");
}

async fn the_language_of_a_tag_is_that_of_the_widget(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "element.html", "#tag").await;
    for (language, direction) in [("ar-XB", "rtl"), ("en-GB", "ltr")] {
        page.script("tag.lang = arguments[0]", vec![json!(language)]).await;
        until_ready(&page, "#tag").await;
        page.enter(&frame_of("#tag")).await;
        let now = value(&page, "document.querySelector('.widget').dir").await;
        assert_eq!(now, json!(direction), "{language}");
        browser.leave_frame().await;
    }
    nothing_went_wrong(&page).await;
}

async fn settings_of_an_organisation_stand_in_the_tag(browser: &Browser) {
    const HELP: &str = "Staff council, room 12";
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "policy.html", "#tag").await;
    until_ready(&page, "#broken").await;
    for (tag, there) in [("#tag", true), ("#broken", false)] {
        page.enter(&frame_of(tag)).await;
        page.take("purpose", "hard").await;
        page.take("detail", "unsafe").await;
        page.verdict().await;
        let panel = page.texts(".advice").await.concat();
        assert_eq!(panel.contains(HELP), there, "{tag}: {panel}");
        browser.leave_frame().await;
    }
    let expected = json!([
        "<meeting-or-async> cannot use policy=\"../a b.json\".",
        "<meeting-or-async> has settings that are no JSON.",
    ]);
    assert_eq!(value(&page, "warnings").await, expected);

    // A link alone brings no settings, least of all a number to call.
    let link = "#v1&policy=%7B%22helpline%22%3A%22Staff%20council%2C%20room%2012%22%7D";
    let page = browser.visit_host(&widget, "elsewhere.html").await;
    page.script("location.href = arguments[0]", vec![json!(widget.address(link))]).await;
    page.until_program().await;
    page.take("purpose", "hard").await;
    page.take("detail", "unsafe").await;
    page.verdict().await;
    assert!(!page.texts(".advice").await.concat().contains(HELP));
}

async fn a_move_that_keeps_frames_keeps_the_answers(browser: &Browser) {
    let widget = Site::new();
    let host = Site::around(&widget);
    let page = open(browser, &host, "places.html", "#moved").await;
    page.enter(&frame_of("#moved")).await;
    page.take("purpose", "share").await;
    browser.leave_frame().await;
    // A frame that is out of sight is not laid out, and tells its height when it is seen.
    page.script("there.moveBefore(moved, null); moved.scrollIntoView()", Vec::new()).await;
    page.painted().await;
    page.enter(&frame_of("#there #moved")).await;
    assert_eq!(page.answer("purpose").await, "Share an update");
    browser.leave_frame().await;
    until_it_fits(&page, "#there #moved").await;
    let ready = "heard.filter(([type, id]) => type === 'ready' && id === 'moved').length";
    assert_eq!(value(&page, ready).await, json!(1));
}
