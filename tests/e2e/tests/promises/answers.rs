//! Answers are kept: those given early, those that were changed, and those that are absurd.

use e2e::page::{ANOTHER_LENGTH, HALF_AN_HOUR, control};
use e2e::server::Serve;
use e2e::{Browser, Page, Site, promises};
use serde_json::json;
use thirtyfour::Key;

promises! {
    in three_engines:
        a_changed_answer_changes_the_advice_and_the_way_back_finds_everything,
        another_result_is_one_press_away_and_so_is_the_way_back,
        what_start_again_took_away_is_one_press_away,
        an_answer_given_before_the_program_came_is_kept_with_the_focus,
        absurd_input_gets_a_sentence_beside_its_field_and_stays,
        what_a_person_unfolded_stays_open_under_their_hands;
    in two_engines:
        the_way_back_to_a_meeting_shows_what_was_chosen_there;
}

async fn weekly_status(page: &Page<'_>) {
    page.choose("purpose", "share").await;
    page.choose("detail", "round").await;
    page.tick("none").await;
    page.until_verdict("Write it. No meeting needed.").await;
}

async fn a_changed_answer_changes_the_advice_and_the_way_back_finds_everything(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    weekly_status(&page).await;
    page.fill("people", "9").await;
    page.fill("gap-meeting", "release round").await;

    page.tick("personal").await;
    page.until_verdict("Meet.").await;
    assert!(!page.is_taken("ticks", "none").await, "both \"personal\" and \"none of these\"");
    page.tick("none").await;
    page.until_verdict("Write it. No meeting needed.").await;

    let weekly = page.text(".form").await;

    page.choose("purpose", "comment").await;
    page.until(
        "no answer of another question is taken",
        "!document.querySelector('input[name=detail]:checked')",
    )
    .await;
    assert_eq!(page.value("people").await, "9");
    page.choose("detail", "change").await;
    // One more statement is offered here, and "none of these" was not said of that one.
    page.until_no_verdict().await;
    page.tick("none").await;
    let headline = "document.querySelector('#verdict')?.textContent.startsWith('Write first.')";
    page.until("the advice follows", headline).await;

    page.choose("purpose", "share").await;
    page.until_verdict("Write it. No meeting needed.").await;
    assert_eq!(page.text(".form").await, weekly);
    assert!(page.is_taken("detail", "round").await, "the old answer of this purpose");
    assert!(page.is_taken("ticks", "none").await);
    assert_eq!(page.value("people").await, "9");
    assert_eq!(page.value("gap-meeting").await, "release round");
}

async fn another_result_is_one_press_away_and_so_is_the_way_back(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    weekly_status(&page).await;

    page.click(".changes button").await;
    page.until("another result is shown", "document.querySelector('.other-result')").await;
    assert_ne!(page.verdict().await, "Write it. No meeting needed.");
    assert!(page.is_taken("ticks", "none").await, "looking changes no answer");
    page.click(".other-result button").await;
    page.until_verdict("Write it. No meeting needed.").await;
    assert!(!page.sees(".other-result").await);
}

async fn what_start_again_took_away_is_one_press_away(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    weekly_status(&page).await;
    page.fill("gap-meeting", "release round").await;
    page.click("button[name=start-again]").await;
    page.until_no_verdict().await;
    page.click("button[name=bring-back]").await;
    page.until_verdict("Write it. No meeting needed.").await;
    assert_eq!(page.value("gap-meeting").await, "release round");
    assert_eq!(page.focus().await, "Does this need a meeting?", "what was pressed has gone");
    assert!(page.is_taken("detail", "round").await);
}

async fn an_answer_given_before_the_program_came_is_kept_with_the_focus(browser: &Browser) {
    let site = Site::serving(Serve::HoldingWasm);
    let page = browser.open_early(&site).await;
    page.choose("purpose", "decide").await;
    assert_eq!(page.focus().await, "purpose=decide");
    assert!(!page.sees("#widget .links button").await, "the program is held back");

    site.release();
    page.until_program().await;
    assert!(page.is_taken("purpose", "decide").await);
    assert_eq!(page.focus().await, "purpose=decide");
    page.until("the next questions are there", "document.querySelector('#people')").await;
    page.choose("detail", "agree").await;
}

async fn absurd_input_gets_a_sentence_beside_its_field_and_stays(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.choose("purpose", "decide").await;
    page.choose("detail", "agree").await;
    page.tick("none").await;
    page.verdict().await;
    page.pick(ANOTHER_LENGTH).await;

    let long = "A title. ".repeat(12_000);
    let absurd: [(&str, &str); 9] = [
        ("people", "0"),
        ("people", "1"),
        ("people", "1000000"),
        ("people", "99999999999999999999"),
        ("people", "abc"),
        ("length-minutes", "0"),
        ("length-minutes", "100000"),
        ("gap-topic", &long),
        ("gap-proposal", &long),
    ];
    for (field, text) in absurd {
        let start: String = text.chars().take(20).collect();
        page.paste_into(field, text).await;
        let sentence = page.until_complaint(field).await;
        assert!(sentence.trim_end().ends_with('.'), "{field} {start}: {sentence}");
        assert!(
            page.value(field).await.trim() == text.trim(),
            "{field} {start}: what was typed is gone"
        );
        page.paste_into(field, "").await;
        page.until_no_complaint(field).await;
    }

    for (field, text) in [
        ("people", "3-4"),
        ("length-minutes", "50"),
        ("gap-topic", "ספק התשלומים שלנו"),
        ("gap-topic", "👩‍👩‍👧‍👦 مورّد الدفع 🎉"),
    ] {
        page.paste_into(field, text).await;
        page.until_no_complaint(field).await;
        assert_eq!(page.value(field).await, text);
    }
    assert!(page.shown_message().await.contains("👩‍👩‍👧‍👦 مورّد الدفع 🎉"));
}

async fn what_a_person_unfolded_stays_open_under_their_hands(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.choose("purpose", "share").await;

    // An answer that opens the part by itself, and is taken back.
    page.fill("preparation", "5").await;
    page.keyboard().press(Key::Backspace).await;
    assert_eq!(page.value("preparation").await, "");
    page.painted().await;
    assert!(page.sees("#preparation").await, "the field is folded away while someone types in it");
    assert_eq!(page.focus().await, "preparation");

    page.tick("tried").await;
    page.verdict().await;
    page.tick("tried").await;
    page.until_no_verdict().await;
    page.painted().await;
    assert!(page.sees(&control("ticks", "tried")).await, "the statement is folded away");
    assert_eq!(page.focus().await, "ticks=tried");
}

async fn the_way_back_to_a_meeting_shows_what_was_chosen_there(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    let answer = async |length, day: &str| {
        page.choose("purpose", "decide").await;
        page.choose("detail", "agree").await;
        page.tick("none").await;
        page.verdict().await;
        page.pick(length).await;
        page.painted().await;
        page.click("#gap-due").await;
        page.until("the days are there", "!!document.querySelector('#gap-due-day')").await;
        let choose = "const field = document.querySelector('#gap-due-day');
            field.value = arguments[0];
            field.dispatchEvent(new Event('change', { bubbles: true }))";
        page.script(choose, vec![json!(day)]).await;
        let said = "document.querySelector('#gap-due').textContent.includes('2030')";
        page.until("the day is said", said).await;
    };
    let shown = async || {
        page.verdict().await;
        (page.value("length-select").await, page.text("#gap-due").await)
    };
    answer(HALF_AN_HOUR, "2030-12-04").await;
    let first = shown().await;
    page.click("button[name=next-meeting]").await;
    page.until_no_verdict().await;
    answer(("#length-select", 4), "2030-12-10").await;
    let second = shown().await;
    assert!(first.0 != second.0 && first.1 != second.1, "{first:?} {second:?}");
    page.click("button[name=meeting-before]").await;
    page.until(
        "the first day is back",
        "document.querySelector('#gap-due')?.textContent.includes('4')",
    )
    .await;
    assert_eq!(shown().await, first);
    page.click("button[name=meeting-after]").await;
    page.until(
        "the second is back",
        "document.querySelector('#gap-due')?.textContent.includes('10')",
    )
    .await;
    assert_eq!(shown().await, second);
}
