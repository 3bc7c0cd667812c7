//! The page that hands the widget out: what it says to put in works where it is put, and the
//! bookmark works where a page allows nothing.

use std::collections::BTreeSet;

use e2e::server::{ELSEWHERE, Serve};
use e2e::{Browser, Page, Site, promises, until};
use serde_json::{Value, json};

promises! {
    // The driver of WebKit opens no window for a script.
    in two_engines:
        the_bookmark_works_on_a_page_that_allows_nothing,
        no_bookmark_is_made_of_an_error_page,
        what_it_says_to_put_in_works_where_it_is_put,
        no_link_of_it_is_dead;
    in three_engines:
        every_document_is_found_from_the_widget,
        what_is_wrong_with_settings_is_the_same_in_a_browser;
    in chromium:
        the_package_can_be_imported;
}

async fn open<'a>(browser: &'a Browser, site: &Site) -> Page<'a> {
    let page = browser.visit_host(site, "install.html").await;
    let ready = "document.querySelector('#bookmark').href.startsWith('javascript:') && document.querySelector('#snippet').value";
    page.until("the page is ready", ready).await;
    page
}

async fn text_of(page: &Page<'_>, expression: &str) -> String {
    let text = page.script(&format!("return {expression}"), Vec::new()).await;
    text.as_str().unwrap_or_default().to_owned()
}

async fn the_bookmark_works_on_a_page_that_allows_nothing(browser: &Browser) {
    let site = Site::new();
    let host = Site::around(&site);
    let page = open(browser, &site).await;
    let bookmark = text_of(&page, "document.querySelector('#bookmark').href").await;
    assert!(bookmark.len() <= 2048, "{}", bookmark.len());
    let code =
        text_of(&page, "decodeURIComponent(document.querySelector('#bookmark').href.slice(11))")
            .await;
    for never in ["fetch", "XMLHttp", "import", "innerHTML", "eval", ".src", "cookie"] {
        assert!(!code.contains(never), "the bookmark says {never}");
    }
    let source = text_of(&page, "document.querySelector('#bookmark-source').textContent").await;
    assert!(source.contains("It asks nobody for anything"), "{source}");

    // The driver runs it as a browser runs a bookmark: in the page, whatever its policy.
    for (select, topic) in [
        ("getSelection().removeAllRanges()", "Nordpay or Calla"),
        ("getSelection().selectAllChildren(document.querySelector('b'))", "our payment supplier"),
    ] {
        let page = browser.visit_host(&host, "meeting.html").await;
        // All of it: what is selected stands further down.
        let whole = "document.readyState === 'complete' && document.querySelector('b')";
        page.until("the page is there", whole).await;
        page.script(select, Vec::new()).await;
        page.script(&code, Vec::new()).await;
        let driver = browser.driver();
        let ours = driver.window().await.expect("the page has a window");
        let opened = until("a window opens", async || {
            let windows = driver.windows().await.ok()?;
            windows.into_iter().find(|window| *window != ours)
        })
        .await;
        driver.switch_to_window(opened).await.expect("the window is there");
        page.until_program().await;
        assert_eq!(
            page.text(".arrived").await,
            format!(
                "From the page you were on: “Calendar: Vendors 2027” ({}). Please check what’s filled in.",
                host.address("").trim_start_matches("http://").trim_end_matches('/')
            )
        );
        page.choose("purpose", "decide").await;
        page.choose("detail", "agree").await;
        page.verdict().await;
        assert_eq!(page.value("people").await, "3");
        assert_eq!(page.value("length-minutes").await, "50");
        assert_eq!(page.value("gap-topic").await, topic);
        assert_eq!(text_of(&page, "location.href").await, site.address(""));
        driver.close_window().await.expect("a window closes");
        driver.switch_to_window(ours).await.expect("the window is there");
    }
    let told = site.requests().concat();
    assert!(!told.contains("supplier") && !told.contains("Nordpay"), "{told}");
}

/// The core reads settings in both, but each has a JSON parser of its own.
async fn what_is_wrong_with_settings_is_the_same_in_a_browser(browser: &Browser) {
    let table = include_str!("../../../golden/policy.json");
    // In British English, as the table is. By the page itself: one driver lets no script of its own
    // import anything, and our page lets nothing be evaluated.
    let site = Site::serving(Serve::OnAFixedDay);
    let page = browser.visit_host(&site, ELSEWHERE).await;
    let ask = r#"const [table, done] = arguments;
        const ask = window.eval(`async (table) => {
            const page = await fetch("/").then((page) => page.text());
            const program = await import("/" + /"(widget[.]js[^"]*)"/.exec(page)[1]);
            await program.default();
            return JSON.stringify(JSON.parse(table).map(({ settings }) => program.problems(settings)));
        }`);
        ask(table).then(done, (error) => done(String(error)))"#;
    let found = page.driver().execute_async(ask, vec![json!(table)]).await.expect("it is asked");
    let found = found.json().as_str().unwrap_or_default();
    let found: Vec<Vec<Value>> = serde_json::from_str(found).expect(found);
    let rows: Vec<Value> = serde_json::from_str(table).expect("the table is JSON");
    assert_eq!(found.len(), rows.len());
    for (row, found) in rows.iter().zip(found) {
        let said: Vec<&Value> = row["said"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_array)
            .flatten()
            .collect();
        assert_eq!(found.iter().collect::<Vec<_>>(), said, "{}", row["settings"]);
    }
}

async fn no_bookmark_is_made_of_an_error_page(browser: &Browser) {
    // Its source is a file as those of the languages are.
    let site = Site::serving(Serve::WithoutLanguages);
    let page = browser.visit_host(&site, "install.html").await;
    for file in ["bookmark.js", "bookmark.txt"] {
        let come = format!(
            "performance.getEntriesByName(new URL('{file}', location.href).href)[0]?.responseEnd"
        );
        page.until("it has come or not", &come).await;
    }
    page.painted().await;
    assert_eq!(text_of(&page, "document.querySelector('#bookmark').protocol").await, "http:");
    let copied = "String(document.querySelector('#copy-bookmark').disabled)";
    assert_eq!(text_of(&page, copied).await, "true");
    let page = open(browser, &Site::new()).await;
    assert_eq!(text_of(&page, copied).await, "false");
}

async fn no_link_of_it_is_dead(browser: &Browser) {
    let site = Site::new();
    for folder in ["", "0.1.0/"] {
        let page = browser.visit_host(&site, &format!("{folder}install.html")).await;
        let ready = "document.querySelector('#bookmark')?.protocol === 'javascript:'";
        page.until("the page is ready", ready).await;
        let dead = "
            const done = arguments[0];
            const links = [...document.querySelectorAll('a[href]')].map(({ href }) => new URL(href));
            const ours = links.filter(({ origin }) => origin === location.origin);
            Promise.all(ours.map((link) => fetch(link).then(({ ok }) => (ok ? '' : link.pathname))))
                .then((dead) => done([ours.length > 0, dead.join('')]), (error) => done(String(error)));";
        let dead = page.driver().execute_async(dead, Vec::new()).await.expect("they are asked for");
        assert_eq!(dead.json(), &json!([true, ""]), "{folder}");
    }
}

/// Whoever must approve the widget finds what there is to read: from the site, from the folder of
/// a version, and beside the single file.
async fn every_document_is_found_from_the_widget(browser: &Browser) {
    let site = Site::new();
    let files = site.files();
    for start in ["index.html", "0.1.0/index.html", "single/meeting-or-async.html"] {
        let page = browser.visit_host(&site, start).await;
        page.until_program().await;
        let mut links = links_of(&page, ".foot a").await;
        assert_eq!(links.len(), 3, "{start}");
        // Nothing in the widget leads to these.
        let folder = start.rsplit_once('/').map_or("", |(folder, _)| folder);
        for page in ["agreement.html", "embedding.html", "policy.html"] {
            links.push(format!("{folder}/{page}").trim_start_matches('/').to_owned());
        }
        let mut read = BTreeSet::new();
        while let Some(path) = links.pop() {
            assert!(files.contains(&path), "{start}: {path}");
            if path.rsplit_once('.').is_none_or(|(_, kind)| kind != "html")
                || path.ends_with(start)
                || !read.insert(path.clone())
            {
                continue;
            }
            let page = browser.visit_host(&site, &path).await;
            let styled =
                "getComputedStyle(document.querySelector('main.reading')).maxInlineSize !== 'none'";
            page.until("the page has its styles", styled).await;
            assert!(!text_of(&page, "document.querySelector('h1').textContent").await.is_empty());
            links.extend(links_of(&page, "a[href]").await);
        }
        assert_eq!(read.len(), 6, "{start}: {read:?}");
    }
}

/// The files of the site to which links lead.
async fn links_of(page: &Page<'_>, selector: &str) -> Vec<String> {
    let links = format!(
        "return [...document.querySelectorAll('{selector}')]
            .map(({{ href }}) => new URL(href))
            .filter(({{ origin }}) => origin === location.origin)
            .map(({{ pathname }}) => pathname.slice(1))"
    );
    let links = page.script(&links, Vec::new()).await;
    let links = links.as_array().into_iter().flatten();
    links.filter_map(|link| link.as_str().map(str::to_owned)).collect()
}

async fn what_it_says_to_put_in_works_where_it_is_put(browser: &Browser) {
    let site = Site::new();
    let host = Site::around(&site);
    let page = open(browser, &site).await;
    page.fill("people", "1").await;
    page.until(
        "it says what is wrong",
        "document.querySelector('#problem').textContent.startsWith('People:')",
    )
    .await;
    assert!(
        !text_of(&page, "document.querySelector('#snippet').value").await.contains("attendees")
    );
    page.fill("people", "2").await;
    page.until("it is in order", "!document.querySelector('#problem').textContent").await;
    page.fill("title", "Meet \"or\" <write> & rest?").await;
    page.pick(("#theme", 2)).await;
    page.click("#compact").await;

    for carrier in ["tag", "frame", "address", "link"] {
        let page = open(browser, &site).await;
        page.click(&format!("input[value={carrier}]")).await;
        // A browser may keep what was typed, or not.
        page.script(
            "for (const id of ['people', 'title']) document.getElementById(id).value = ''",
            Vec::new(),
        )
        .await;
        page.fill("people", "12").await;
        page.fill("title", "Meet \"or\" <write> & rest?").await;
        page.pick(("#theme", 2)).await;
        let snippet = text_of(&page, "document.querySelector('#snippet').value").await;
        assert!(snippet.contains(&site.address("")), "{snippet}");
        match carrier {
            "tag" => page.until("it is shown", "!!document.querySelector('#preview meeting-or-async')?.shadowRoot?.querySelector('[data-ready]')").await,
            "link" => page.until("it is shown", "!!document.querySelector('#preview a')").await,
            _ => page.until("it is shown", "!!document.querySelector('#preview iframe')").await,
        };

        let page = browser.visit_host(&host, "empty.html").await;
        if carrier == "link" {
            page.script("document.body.innerHTML = arguments[0]", vec![json!(snippet)]).await;
            page.click("a").await;
            page.until_program().await;
        } else {
            // Pages that make the frame themselves are given the address.
            let page_of_host = if carrier == "address" {
                format!("<iframe src='{snippet}' title=Ours width=600 height=600></iframe>")
            } else {
                snippet
            };
            page.script(
                "document.open(); document.write(arguments[0]); document.close()",
                vec![json!(page_of_host)],
            )
            .await;
            let frame = "(document.querySelector('meeting-or-async')?.shadowRoot ?? document).querySelector('iframe')";
            page.until("the frame is there", &format!("!!{frame}")).await;
            page.enter(frame).await;
        }
        let heading = match carrier {
            "link" => "Does this need a meeting?",
            _ => "Meet \"or\" <write> & rest?",
        };
        assert_eq!(page.text("h1").await, heading, "{carrier}");
        assert_eq!(
            text_of(&page, "document.documentElement.dataset.theme").await,
            "dark",
            "{carrier}"
        );
        page.take("purpose", "share").await;
        page.take("detail", "round").await;
        assert_eq!(page.value("people").await, "12", "{carrier}");
        browser.leave_frame().await;
    }
}

async fn the_package_can_be_imported(browser: &Browser) {
    let site = Site::packed();
    let page = browser.visit_host(&site, "module.html").await;
    let frame = "document.querySelector('#tag').shadowRoot?.querySelector('iframe[data-ready]')";
    page.until("the tag is ready", &format!("!!{frame}")).await;
    page.enter(frame).await;
    assert_eq!(page.text("h1").await, "Does this need a meeting?");
    let packed = "Promise.all(['package.json', 'custom-elements.json', 'embed.d.ts', 'single/meeting-or-async.html', 'privacy.html', 'policy.schema.json']
        .map((name) => fetch(name).then((file) => file.status))).then(arguments[0])";
    let packed =
        page.driver().execute_async(packed, Vec::new()).await.expect("files are asked for");
    assert_eq!(packed.json(), &json!(vec![200; 6]));
}
