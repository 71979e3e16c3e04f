//! Buttons, keys, clicks and choices.

use crate::{DEADLOCK, LUCK, SOLUTION, list, steps};
use browser::{Browser, Program, with_page};
use serde_json::json;
use std::time::Duration;
use thirtyfour::prelude::*;

/// Which step the page is at.
async fn step(browser: &Browser) -> usize {
    let told = browser.text("told").await;
    let number = told.strip_prefix("Step ").unwrap().split(' ').next();
    number.unwrap().parse().unwrap()
}

#[tokio::test]
async fn buttons_and_the_slider_move_through_the_steps() {
    with_page(&Program::of_project(SOLUTION), async |browser| {
        let count = steps(browser).await;
        for (id, name, at) in [
            ("forth", "Next", 1),
            ("forth", "Next", 2),
            ("back", "Back", 1),
            ("last", "Last", count),
            ("back", "Back", count - 1),
            ("first", "First", 0),
        ] {
            assert_eq!(browser.text(id).await, name);
            browser.click(id).await;
            assert_eq!(step(browser).await, at, "{name}");
        }
        let disabled =
            "return [...document.querySelectorAll('button:disabled')].map((it) => it.textContent)";
        assert_eq!(list(browser, disabled).await, ["First", "Back"]);
        // The slider's own keys work.
        browser
            .script("document.getElementById('step').focus()")
            .await;
        browser.press(Key::End).await;
        assert_eq!(step(browser).await, count);
        browser.press(Key::Left).await;
        assert_eq!(step(browser).await, count - 1);
    })
    .await;
}

#[tokio::test]
async fn keys_move_through_the_steps_wherever_the_focus_is() {
    with_page(&Program::of_project(SOLUTION), async |browser| {
        let count = steps(browser).await;
        for focused in [
            "document.body",
            "document.getElementById('chart')",
            "document.getElementById('last')",
        ] {
            browser.script(&format!("go(0); {focused}.focus()")).await;
            browser.press(Key::Right + Key::Right).await;
            assert_eq!(step(browser).await, 2, "{focused}");
            browser.press(Key::Left).await;
            assert_eq!(step(browser).await, 1, "{focused}");
            browser.press(Key::End).await;
            assert_eq!(step(browser).await, count, "{focused}");
            browser.press(Key::Home).await;
            assert_eq!(step(browser).await, 0, "{focused}");
        }
    })
    .await;
}

#[tokio::test]
async fn it_plays_at_the_speed_that_is_chosen() {
    with_page(&Program::of_project(SOLUTION), async |browser| {
        // How long a step is to last, as the page asks for it.
        let heard = "window.asked = []; window.faster = 2; const real = setInterval;
            setInterval = (act, time) => { asked.push(time); return real(act, time / faster); };";
        browser.script(heard).await;
        browser.script("document.activeElement.blur()").await;
        browser.press(" ").await;
        assert_eq!(browser.text("play").await, "Pause");
        while step(browser).await < 2 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        for speed in ["4", "0.5"] {
            let chosen =
                format!("speed.value = '{speed}'; speed.dispatchEvent(new Event('change'))");
            browser.script(&chosen).await;
        }
        let asked = browser.script("return asked").await;
        assert_eq!(asked, json!([1000, 250, 2000]));
        // It plays to the end, and is still there.
        let faster = "window.faster = 100; speed.dispatchEvent(new Event('change'))";
        browser.script(faster).await;
        while step(browser).await < steps(browser).await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(browser.text("play").await, "Play");
        // From there it begins anew, and stops where it is told to.
        browser
            .script("asked.length = 0; setInterval = () => 0")
            .await;
        browser.click("play").await;
        assert_eq!(step(browser).await, 0);
        browser.press(" ").await;
        assert_eq!(browser.text("play").await, "Play");
    })
    .await;
}

#[tokio::test]
async fn a_click_on_what_happened_goes_there() {
    with_page(&Program::of_project(DEADLOCK), async |browser| {
        browser.click("last").await;
        let third = "#steps li:nth-child(3) button";
        browser
            .driver
            .find(By::Css(third))
            .await
            .unwrap()
            .click()
            .await
            .unwrap();
        assert_eq!(step(browser).await, 3);
        // By keyboard: from the newest to those before it.
        browser.click("last").await;
        browser
            .script("document.querySelector('#steps [aria-current]').focus()")
            .await;
        browser.press(Key::Up + Key::Up).await;
        browser.press(Key::Enter).await;
        assert_eq!(step(browser).await, steps(browser).await - 2);
        let focused = "return document.activeElement.getAttribute('aria-current')";
        assert_eq!(browser.script(focused).await, json!("step"));
    })
    .await;
}

#[tokio::test]
async fn the_reader_may_be_the_scheduler() {
    with_page(&Program::of_project(SOLUTION), async |browser| {
        let mut outputs = Vec::new();
        for number in ["1", "2"] {
            browser.click("first").await;
            let mut choices = 0;
            while step(browser).await < steps(browser).await {
                if browser.text("question").await.is_empty() {
                    browser.press(Key::Right).await;
                } else {
                    choices += 1;
                    browser.press(number).await;
                }
            }
            assert_eq!(
                choices, 1,
                "two threads that send: one choice makes a difference"
            );
            outputs.push(browser.text("output").await);
        }
        assert_eq!(
            outputs,
            [
                "Message received: Hi from thread 1\nMessage received: Hi from thread 2",
                "Message received: Hi from thread 2\nMessage received: Hi from thread 1",
            ]
        );
    })
    .await;
}

/// What the other way holds, as a screen reader hears it.
const BESIDE: &str =
    "return [...document.querySelectorAll('#other li')].map((it) => it.textContent)";

#[tokio::test]
async fn a_choice_branches_the_drawing_and_the_way_that_was_left_can_be_gone_back_to() {
    with_page(&Program::of_project(SOLUTION), async |browser| {
        browser.script("go(7); go(4)").await;
        assert_eq!(list(browser, BESIDE).await, Vec::<String>::new());
        let ways = browser
            .driver
            .find_all(By::Css("#next button"))
            .await
            .unwrap();
        assert_eq!(ways.len(), 2);
        ways[1].click().await.unwrap();
        assert_eq!(step(browser).await, 5);
        let left = list(browser, BESIDE).await;
        assert_eq!(left.len(), 3, "as far as it was seen: {left:?}");
        assert_eq!(left[0], "the first thread sends \"Hi from thread 1\"");
        let drawn = "return document.querySelectorAll('#drawing .beside .sent').length";
        assert_eq!(browser.script(drawn).await, json!(1));
        // Going back before the fork hides it, and going on shows it again.
        browser.press(Key::Left).await;
        assert_eq!(list(browser, BESIDE).await, Vec::<String>::new());
        browser.press(Key::Right).await;
        let first = browser
            .driver
            .find(By::Css("#other li:nth-child(2) button"))
            .await
            .unwrap();
        first.click().await.unwrap();
        assert_eq!(step(browser).await, 6);
        assert!(
            browser
                .text("told")
                .await
                .contains("the first thread drops")
        );
        let left = list(browser, BESIDE).await;
        assert_eq!(left, ["the second thread sends \"Hi from thread 2\""]);
    })
    .await;
}

#[tokio::test]
async fn an_order_that_fails_stands_beside_one_that_works() {
    with_page(&Program::of_project(LUCK), async |browser| {
        browser.click("compare").await;
        assert!(
            browser
                .text("told")
                .await
                .contains("main looks, and finds no message")
        );
        let works = list(browser, BESIDE).await;
        assert!(works[0].contains(" sends "), "{works:?}");
        assert!(
            works
                .iter()
                .any(|told| told.contains("prints \"Hi from a foreign world!\""))
        );
        let last = browser
            .driver
            .find(By::Css("#other li:last-child button"))
            .await
            .unwrap();
        last.click().await.unwrap();
        assert_eq!(browser.text("output").await, "Hi from a foreign world!");
        assert_eq!(step(browser).await, steps(browser).await);
    })
    .await;
}
