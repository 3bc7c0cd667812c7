//! What is there to look at when a test has failed.

use e2e::{Browser, Site, promises, until};

promises! {
    in two_engines:
        what_a_page_writes_to_the_console_is_in_the_log;
}

async fn what_a_page_writes_to_the_console_is_in_the_log(browser: &Browser) {
    assert_eq!(browser.log().matches("canary").count(), 0, "the log begins with the test");
    let page = "<!doctype html><title>Log</title><script>console.error('a canary')</script>";
    let site = Site::of_others(page);
    let _page = browser.visit(&site).await;
    until("the log has it", async || browser.log().contains("a canary").then_some(())).await;
}
