//! Answers are kept: those given early, those that were changed, and those that are absurd.

use e2e::page::{AN_HOUR, ANOTHER_LENGTH, HALF_AN_HOUR, change, control};
use e2e::server::Serve;
use e2e::{Browser, Page, Site, promises};
use serde_json::json;
use thirtyfour::prelude::*;

promises! {
    in three_engines:
        a_changed_answer_changes_the_advice_and_the_way_back_finds_everything,
        the_focus_goes_along_with_the_questions_and_stays_with_the_rest,
        a_double_click_and_a_held_key_answer_one_question,
        another_result_is_one_press_away_and_so_is_the_way_back,
        what_start_again_took_away_is_one_press_away,
        an_answer_given_before_the_program_came_is_kept_and_leads_on,
        a_way_in_and_words_given_before_the_program_came_are_kept_with_the_focus,
        absurd_input_gets_a_sentence_beside_its_field_and_stays,
        back_leads_through_the_answers_and_a_reload_keeps_them_without_words,
        nothing_about_a_person_is_kept_for_a_reload,
        what_a_person_opened_stays_open_under_their_hands,
        the_way_back_to_a_meeting_shows_what_was_chosen_there;
}

const WRITE_IT: &str = "Write it. No meeting needed.";
const TALK: &str = "Talk in person or by phone.";

async fn weekly_status(page: &Page<'_>) {
    page.choose("purpose", "share").await;
    page.choose("detail", "round").await;
    page.until_verdict(WRITE_IT).await;
}

async fn a_changed_answer_changes_the_advice_and_the_way_back_finds_everything(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    weekly_status(&page).await;
    page.fill("people", "9").await;
    page.fill("gap-meeting", "release round").await;
    let answer = page.answer("detail").await;
    let weekly = page.shown_message().await;

    page.tick("personal").await;
    page.until_verdict(TALK).await;
    assert_eq!(page.text(".unless legend").await, "True here");
    page.tick("personal").await;
    page.until_verdict(WRITE_IT).await;
    assert_eq!(page.text(".unless legend").await, "Unless");

    page.choose("purpose", "comment").await;
    page.until("the other question is asked", "document.querySelector('.tile[name=detail]')").await;
    assert!(!page.sees(".tile[aria-pressed=true]").await, "an answer of another question");
    page.choose("detail", "change").await;
    let headline = "document.querySelector('#verdict')?.textContent.startsWith('Write first')";
    page.until("the advice follows", headline).await;
    assert_eq!(page.value("people").await, "9");

    // The old answer of this purpose counts again, and so does the rest.
    page.choose("purpose", "share").await;
    page.until_verdict(WRITE_IT).await;
    assert_eq!(page.answer("detail").await, answer);
    assert_eq!(page.value("people").await, "9");
    assert_eq!(page.shown_message().await, weekly);

    // What was advised before is said beside what is advised now.
    page.choose("detail", "talk").await;
    let before = page.text(".before").await;
    assert!(before.ends_with(WRITE_IT), "{before}");
    assert_ne!(page.verdict().await, WRITE_IT);
}

async fn the_focus_goes_along_with_the_questions_and_stays_with_the_rest(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    let focus_is = async |id: &str| {
        page.until(id, &format!("document.activeElement.id === '{id}'")).await;
    };
    page.choose("purpose", "share").await;
    focus_is("question").await;
    page.choose("detail", "round").await;
    focus_is("verdict").await;

    // Whoever opens an answer again may leave it as it is.
    for leave in ["Back", "Escape"] {
        page.click(&change("purpose")).await;
        focus_is("question").await;
        assert_eq!(page.text(".so-far").await, format!("So far: {WRITE_IT}"));
        assert!(!page.sees("#verdict").await, "both the question and the advice");
        assert!(page.is_taken("purpose", "share").await);
        if leave == "Back" {
            page.click("button[name=back]").await;
        } else {
            page.keyboard().press(Key::Escape).await;
        }
        focus_is("verdict").await;
        page.until_verdict(WRITE_IT).await;
    }

    // Facts and statements leave the focus where it is.
    page.fill("people", "9").await;
    focus_is("people").await;
    page.click(&control("ticks", "personal")).await;
    page.until_verdict(TALK).await;
    assert_eq!(page.focus().await, "ticks=personal");
    page.click(&control("ticks", "personal")).await;
    page.until_verdict(WRITE_IT).await;
    assert_eq!(page.focus().await, "ticks=personal");

    // What opens leaves nobody behind.
    page.click("button[name=more-ticks]").await;
    page.until("more are there", "document.querySelector('[name=ticks][value=new]')").await;
    assert_eq!(page.focus().await, "more-ticks=", "what was pressed has gone");
    page.click("button[name=more-ticks]").await;
    page.until("they are folded", "!document.querySelector('[name=ticks][value=new]')").await;
    page.click("button[name=add-cost]").await;
    focus_is("rate").await;
    page.click("button[name=add-places]").await;
    focus_is("places").await;
    page.click("button[name=start-again]").await;
    focus_is("question").await;
}

async fn a_double_click_and_a_held_key_answer_one_question(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    let tile = page.driver().find(By::Css(control("purpose", "share"))).await.expect("a tile");
    let twice = page.driver().action_chain().double_click_element(&tile);
    twice.perform().await.expect("the mouse is pressed twice");
    page.until("the next question is asked", "document.querySelector('.tile[name=detail]')").await;
    page.painted().await;
    assert!(!page.sees("#verdict").await, "two questions were answered");

    page.click("button[name=start-again]").await;
    page.until("it begins again", "document.querySelector('.tile[name=purpose]')").await;
    page.script("document.querySelector('.tile[name=purpose]').focus()", Vec::new()).await;
    let held = (0..5).fold(page.driver().action_chain(), |held, _| held.key_down(Key::Enter));
    held.key_up(Key::Enter).perform().await.expect("a key is held");
    page.until("the next question is asked", "document.querySelector('.tile[name=detail]')").await;
    page.painted().await;
    assert!(!page.sees("#verdict").await, "two questions were answered");
}

async fn another_result_is_one_press_away_and_so_is_the_way_back(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    weekly_status(&page).await;
    let answer = page.answer("detail").await;

    page.click(".changes button").await;
    page.until("another result is shown", "document.querySelector('.other-result')").await;
    assert_ne!(page.verdict().await, WRITE_IT);
    assert_eq!(page.answer("detail").await, answer, "looking changes no answer");
    page.click(".other-result button").await;
    page.until_verdict(WRITE_IT).await;
    assert!(!page.sees(".other-result").await);
}

async fn what_start_again_took_away_is_one_press_away(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    weekly_status(&page).await;
    let answer = page.answer("detail").await;
    page.fill("gap-meeting", "release round").await;
    page.click("button[name=start-again]").await;
    page.until_no_verdict().await;
    assert!(!page.sees(".known li").await, "an answer is left");
    page.click("button[name=bring-back]").await;
    page.until_verdict(WRITE_IT).await;
    assert_eq!(page.value("gap-meeting").await, "release round");
    assert_eq!(page.focus().await, "verdict", "what was pressed has gone");
    assert_eq!(page.answer("detail").await, answer);
}

async fn an_answer_given_before_the_program_came_is_kept_and_leads_on(browser: &Browser) {
    let site = Site::serving(Serve::HoldingWasm);
    let page = browser.open_waiting(&site).await;
    page.choose("purpose", "decide").await;
    assert_eq!(page.focus().await, "purpose=decide");
    // Whoever presses another one means that one.
    page.choose("purpose", "share").await;
    assert!(!page.is_taken("purpose", "decide").await);

    site.release();
    page.until_program().await;
    assert_eq!(page.answer("purpose").await, "Share an update");
    page.until("focus is moved on", "document.activeElement.id === 'question'").await;
    page.choose("detail", "round").await;
    page.until_verdict(WRITE_IT).await;
}

async fn a_way_in_and_words_given_before_the_program_came_are_kept_with_the_focus(
    browser: &Browser,
) {
    let site = Site::serving(Serve::HoldingWasm);
    let page = browser.open_waiting(&site).await;
    page.go_in("invitation").await;
    page.fill("topic", "Our payment").await;
    site.release();
    page.until_program().await;
    assert_eq!(page.text("h1").await, "Do you need to be there?");
    assert!(page.sees(".paths [name=invitation][aria-pressed=true]").await);
    assert_eq!(page.focus().await, "topic");
    page.keyboard().write(" supplier").await;
    assert_eq!(page.value("topic").await, "Our payment supplier");
    let taken =
        "document.querySelector('.paste .hint')?.textContent.includes('Our payment supplier')";
    page.until("it says what becomes of it", taken).await;
}

async fn absurd_input_gets_a_sentence_beside_its_field_and_stays(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    page.choose("purpose", "decide").await;
    page.choose("detail", "agree").await;
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

async fn back_leads_through_the_answers_and_a_reload_keeps_them_without_words(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    weekly_status(&page).await;
    page.fill("people", "9").await;
    page.pick(HALF_AN_HOUR).await;
    page.fill("gap-meeting", "Quokkaberry").await;
    let answer = page.answer("detail").await;

    let driver = page.driver();
    driver.back().await.expect("the browser goes back");
    page.until("the answer before is open", "document.querySelector('.tile[name=detail]')").await;
    assert_eq!(page.focus().await, "question");
    driver.back().await.expect("the browser goes back");
    page.until("the first is open", "document.querySelector('.tile[name=purpose]')").await;
    driver.forward().await.expect("the browser goes on");
    page.until("the second is open", "document.querySelector('.tile[name=detail]')").await;
    driver.forward().await.expect("the browser goes on");
    page.until_verdict(WRITE_IT).await;
    assert_eq!(page.value("gap-meeting").await, "Quokkaberry", "what was typed is gone");

    page.script("window.before = true", Vec::new()).await;
    driver.refresh().await.expect("the page is loaded again");
    page.until("it is another page", "!window.before").await;
    page.until_verdict(WRITE_IT).await;
    assert_eq!(page.answer("detail").await, answer);
    assert_eq!(page.value("people").await, "9");
    assert_eq!(page.value("length-select").await, "30");
    assert_eq!(page.value("gap-meeting").await, "");
    let kept = page.script("return JSON.stringify(history.state)", Vec::new()).await;
    assert!(!kept.as_str().unwrap_or_default().contains("Quokka"), "{kept}");
}

async fn nothing_about_a_person_is_kept_for_a_reload(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    weekly_status(&page).await;
    page.tick("personal").await;
    page.until_verdict(TALK).await;
    page.script("window.before = true", Vec::new()).await;
    page.driver().refresh().await.expect("the page is loaded again");
    page.until("it is another page", "!window.before").await;
    page.until_program().await;
    assert!(!page.sees(".known li").await);

    page.choose("purpose", "hard").await;
    page.choose("detail", "unsafe").await;
    page.verdict().await;
    // Neither by a reload nor by going back and on is anything to be found.
    for _ in 0..2 {
        page.driver().back().await.expect("the browser goes back");
        page.until("a question is asked", "document.querySelector('.tile')").await;
    }
    page.driver().forward().await.expect("the browser goes on");
    page.painted().await;
    assert!(!page.sees(".known li, #verdict").await);
}

async fn what_a_person_opened_stays_open_under_their_hands(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    weekly_status(&page).await;
    page.fill("preparation", "5").await;
    page.keyboard().press(Key::Backspace).await;
    assert_eq!(page.value("preparation").await, "");
    page.painted().await;
    assert!(page.sees("#preparation").await, "the field is folded away while someone types in it");
    assert_eq!(page.focus().await, "preparation");

    // A statement never moves, whatever is ticked, and never folds while it is.
    page.click("button[name=more-ticks]").await;
    let statements = async || page.texts(".statements li").await;
    page.until("more are there", "document.querySelector('[name=ticks][value=new]')").await;
    let all = statements().await;
    for verdict in ["Write first", "Write it."] {
        page.tick("new").await;
        let follows =
            format!("document.querySelector('#verdict').textContent.startsWith('{verdict}')");
        page.until("the advice follows", &follows).await;
        assert_eq!(statements().await, all);
        assert_eq!(page.focus().await, "ticks=new");
    }
    assert!(page.sees("#preparation").await, "an answer folds what was opened");
}

async fn the_way_back_to_a_meeting_shows_what_was_chosen_there(browser: &Browser) {
    let site = Site::new();
    let page = browser.open(&site).await;
    let answer = async |length, day: &str| {
        page.choose("purpose", "decide").await;
        page.choose("detail", "agree").await;
        page.verdict().await;
        page.pick(length).await;
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
    answer(AN_HOUR, "2030-12-10").await;
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
