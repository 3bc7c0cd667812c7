//! A meeting of several things.

use e2e::{Browser, Site, promises};

promises! {
    in three_engines:
        several_things_become_a_shorter_meeting_and_one_letter,
        something_hard_stands_by_itself_and_the_others_come_back;
}

async fn several_things_become_a_shorter_meeting_and_one_letter(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.choose("purpose", "share").await;
    page.choose("detail", "round").await;
    page.verdict().await;
    page.click("[name=add-part]").await;
    page.choose("part", "decide").await;
    page.until("its row is open", "document.querySelector('#point-2')").await;
    page.fill("point-2", "Release date: Thursday or Monday?").await;
    page.until("the whole is judged", "document.querySelector('.parts li:nth-child(2) b')").await;
    assert_eq!(page.texts(".parts .about").await.len(), 2);
    assert!(page.sees("[aria-label='Change Release date: Thursday or Monday?']").await);
    page.click("[name=part-2]").await;
    page.until("the row is closed", "!document.querySelector('#point-2')").await;
    page.copy().await;
    assert!(page.shown_message().await.contains("Release date: Thursday or Monday?"));
    // One of two goes, and the other is the meeting.
    page.click("[name=part-1]").await;
    page.click("[name=remove-part]").await;
    page.until("one thing is the meeting", "!document.querySelector('.parts')").await;
    assert_eq!(page.texts(".known li").await.len(), 2);
}

async fn something_hard_stands_by_itself_and_the_others_come_back(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.choose("purpose", "share").await;
    page.choose("detail", "listen").await;
    page.verdict().await;
    page.click("[name=add-part]").await;
    page.choose("part", "plan").await;
    page.until("both are there", "document.querySelectorAll('.parts > li').length === 2").await;
    page.click("[name=add-part]").await;
    page.choose("part", "hard").await;
    page.choose("detail", "bring").await;
    page.until("it is quiet", "document.querySelector('.advice.quiet')").await;
    assert!(!page.sees(".parts").await, "nothing of the others is beside it");
    page.click("[name=take-apart]").await;
    page.until("the others are back", "document.querySelectorAll('.parts > li').length === 2")
        .await;
    assert!(!page.sees(".advice.quiet").await);
}
