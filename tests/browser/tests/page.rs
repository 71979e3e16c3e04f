//! The replay page in a real browser: `bash .ci/run` runs this, or, in this folder, `cargo test`.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may panic, and says how long a page took

use browser::{Browser, HOSTILE, LONG, Program, READERS, Step, with_page};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

const SOLUTION: &str = "solutions/ex03_many_senders.rs";
const DEADLOCK: &str = "ui-tests/attempts/ex03/kept_sender_hangs.rs";
const LUCK: &str = "ui-tests/attempts/ex01/sleep_instead_of_waiting.rs";

/// How many steps the page has.
async fn steps(browser: &Browser) -> usize {
    let max = browser
        .script("return document.getElementById('step').max")
        .await;
    max.as_str().unwrap().parse().unwrap()
}

/// What the page shows of the step that it is at, as far as a run's steps tell it too.
async fn shown(browser: &Browser) -> Option<Step> {
    let told = browser.text("told").await;
    let verbs = ["sends", "receives", "prints", "drops"];
    let verb = verbs
        .into_iter()
        .find(|verb| told.contains(&format!(" {verb} ")))?;
    // A Sender that isn't the last is called by its name, with how many are left.
    let of_sender = told.contains(" Sender") || told.contains(" left)");
    if verb == "drops" && !of_sender {
        return None;
    }
    let line = told
        .rsplit_once("(line ")
        .map_or("0", |(_, rest)| rest.trim_end_matches(").").trim());
    let count = async |selector: &str| {
        let script = format!("return document.querySelectorAll('{selector}').length");
        browser.script(&script).await.as_u64().unwrap() as usize
    };
    Some(Step {
        verb,
        line: line.parse().unwrap(),
        waiting: count("#channels li").await,
        senders: match verb {
            "drops" => Some(count("#senders tr").await),
            _ => None,
        },
    })
}

/// Goes through the whole page, and compares each step with the trace.
async fn follows_the_trace(browser: &Browser, expected: &[Step]) {
    browser.click("first").await;
    let mut seen = Vec::new();
    for _ in 0..steps(browser).await {
        browser.press(Key::Right).await;
        seen.extend(shown(browser).await);
    }
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn every_step_shows_what_the_trace_says() {
    for file in [SOLUTION, DEADLOCK] {
        let program = Program::of_project(file);
        let expected = program.first_run();
        assert!(
            expected.iter().any(|step| step.verb == "receives"),
            "{expected:?}"
        );
        with_page(&program, async |browser| {
            // The search's first run, whatever the page begins with.
            let first = "const run = document.getElementById('run');
                run.value = [...run.options].find((option) => option.text.startsWith('Order 1:'))?.value ?? '0';
                run.dispatchEvent(new Event('change'));";
            browser.script(first).await;
            follows_the_trace(browser, &expected).await;
        })
        .await;
    }
}

#[tokio::test]
async fn a_deadlock_is_shown_with_who_waits_and_the_sender_that_lives() {
    let program = Program::of_project(DEADLOCK);
    with_page(&program, async |browser| {
        browser.press(Key::End).await;
        assert!(
            browser
                .text("threads")
                .await
                .contains("main 24 waits for a message for ever")
        );
        assert_eq!(
            browser.text("senders").await,
            "tx, made at line 9 `tx` main, to the end"
        );
        assert!(browser.text("output").await.ends_with("Hi from thread 2"));
        assert_eq!(browser.text("choice").await, "Here the run has ended.");
        browser.press(Key::Home).await;
        assert_eq!(browser.text("output").await, "");
        assert!(
            browser
                .text("told")
                .await
                .contains("nothing has happened yet")
        );
    })
    .await;
}

#[tokio::test]
async fn keys_slider_and_buttons_move_through_the_steps() {
    let program = Program::of_project(SOLUTION);
    with_page(&program, async |browser| {
        let count = steps(browser).await;
        let at = async |step: usize| {
            let told = browser.text("told").await;
            assert!(
                told.starts_with(&format!("Step {step} of {count}: ")),
                "{told}"
            );
        };
        browser.press(Key::Right + Key::Right).await;
        at(2).await;
        browser.press(Key::Left).await;
        at(1).await;
        browser.click("last").await;
        at(count).await;
        browser.click("back").await;
        at(count - 1).await;
        // Tab leads from the button to the slider, whose own keys work.
        let slider = "document.getElementById('step').focus()";
        browser.script(slider).await;
        browser.press(Key::Home).await;
        at(0).await;
        browser.press(Key::Right).await;
        at(1).await;
        let playing = "document.activeElement.blur()";
        browser.script(playing).await;
        browser.press(" ").await;
        assert_eq!(browser.text("play").await, "Pause");
        tokio::time::sleep(Duration::from_millis(1_900)).await;
        browser.press(" ").await;
        assert_eq!(browser.text("play").await, "Play");
        at(3).await;
    })
    .await;
}

#[tokio::test]
async fn the_reader_may_be_the_scheduler() {
    let program = Program::of_project(SOLUTION);
    with_page(&program, async |browser| {
        let mut outputs = Vec::new();
        for last in [false, true] {
            browser.click("first").await;
            let mut choices = 0;
            while !browser.text("choice").await.starts_with("Here the run") {
                let buttons = browser
                    .driver
                    .find_all(By::Css("#next button"))
                    .await
                    .unwrap();
                choices += usize::from(buttons.len() > 1);
                let chosen = if last {
                    buttons.last()
                } else {
                    buttons.first()
                };
                chosen.unwrap().click().await.unwrap();
            }
            assert_eq!(
                choices, 1,
                "two threads that send: one choice makes a difference"
            );
            outputs.push(browser.text("output").await);
        }
        outputs.sort();
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

#[tokio::test]
async fn an_order_that_fails_and_one_that_works_stand_side_by_side() {
    let program = Program::of_project(LUCK);
    with_page(&program, async |browser| {
        let marked = "return [...document.querySelectorAll('#beside mark')]
            .map((mark) => mark.parentElement.textContent)";
        let marks = browser.script(marked).await;
        let marks = marks.as_array().unwrap();
        assert_eq!(marks.len(), 2);
        assert!(
            marks[0]
                .as_str()
                .unwrap()
                .starts_with("main looks, and finds no message"),
            "{marks:?}"
        );
        assert!(marks[1].as_str().unwrap().contains(" sends "), "{marks:?}");
        let works = browser
            .driver
            .find(By::Css("#works li:last-child button"))
            .await
            .unwrap();
        works.click().await.unwrap();
        assert_eq!(browser.text("output").await, "Hi from a foreign world!");
        let fails = browser
            .driver
            .find(By::Css("#fails li:last-child button"))
            .await
            .unwrap();
        fails.click().await.unwrap();
        assert!(browser.text("threads").await.contains("ended by a panic"));
    })
    .await;
}

#[tokio::test]
async fn a_lock_for_reading_has_several_holders() {
    let program = Program::with_text("readers", READERS);
    with_page(&program, async |browser| {
        let together = "for (run = 0; run < film.runs.length; run++)
                for (done = 0; done < length(); done++)
                    if (rowOf(run, done).lane === 1 && rowOf(run, done).effect?.kind === 'unlocked'
                        && stateNow().holders.length === 2) { go(done); return true; }
            return false";
        assert_eq!(browser.script(together).await, json!(true));
        assert_eq!(
            browser.text("threads").await.matches("holds lock").count(),
            2
        );
        browser.press(Key::Right).await;
        let threads = browser.text("threads").await;
        let main = threads.lines().next().unwrap();
        assert!(main.contains("holds lock"), "{threads}");
        assert_eq!(threads.matches("holds lock").count(), 1, "{threads}");
    })
    .await;
}

#[tokio::test]
async fn text_of_the_program_is_never_markup() {
    let program = Program::with_text("hostile", HOSTILE);
    with_page(&program, async |browser| {
        browser.press(Key::End).await;
        assert!(
            browser
                .text("output")
                .await
                .contains("</script><img src=x onerror=document.title='hit'> <b>&amp;</b>")
        );
        assert_eq!(
            browser
                .script("return document.querySelectorAll('img, b').length")
                .await,
            json!(0)
        );
        let title = browser.script("return document.title").await;
        assert!(!title.as_str().unwrap().contains("hit"), "{title}");
    })
    .await;
}

#[tokio::test]
async fn a_screen_reader_is_told_all_of_it() {
    let program = Program::of_project(DEADLOCK);
    with_page(&program, async |browser| {
        let heard = browser.accessible().await;
        let has = |role: &str, name: &str| heard.iter().any(|(r, n)| r == role && n.contains(name));
        for (role, name) in [
            ("main", ""),
            ("region", "Steps"),
            ("region", "You are the scheduler"),
            ("region", "Threads"),
            ("region", "Channels"),
            ("region", "Senders alive"),
            ("combobox", "Order"),
            ("slider", "Step"),
            ("button", "Forth"),
            ("status", ""),
            ("columnheader", "Owner"),
        ] {
            assert!(has(role, name), "no {role} {name}: {heard:?}");
        }
        let nameless = heard.iter().find(|(role, name)| {
            matches!(&**role, "button" | "slider" | "combobox" | "region") && name.is_empty()
        });
        assert_eq!(nameless, None);
    })
    .await;
}

#[tokio::test]
async fn a_long_run_opens_and_is_stepped_through() {
    let program = Program::with_text("long", LONG);
    let size = std::fs::metadata(&program.page).unwrap().len();
    assert!(size < 5_000_000, "{size} bytes");
    with_page(&program, async |browser| {
        let count = steps(browser).await;
        assert!(count >= 10_000, "{count} steps");
        let since = Instant::now();
        browser.open(&program.address()).await;
        let opened = since.elapsed();
        let since = Instant::now();
        browser.press(Key::End).await;
        browser.text("told").await;
        println!(
            "{count} steps in {size} bytes: opened in {opened:?}, to the last step in {:?}",
            since.elapsed()
        );
        assert!(
            browser
                .text("told")
                .await
                .starts_with(&format!("Step {count} of {count}: "))
        );
    })
    .await;
}

#[tokio::test]
async fn light_dark_and_still_are_respected() {
    let program = Program::of_project(SOLUTION);
    with_page(&program, async |browser| {
        let colour = "return getComputedStyle(document.body).backgroundColor";
        let scroll = "return getComputedStyle(document.getElementById('source')).scrollBehavior";
        let mut seen: Vec<(Value, Value)> = Vec::new();
        for (scheme, motion) in [("light", "no-preference"), ("dark", "reduce")] {
            let features = json!({ "features": [
                { "name": "prefers-color-scheme", "value": scheme },
                { "name": "prefers-reduced-motion", "value": motion },
            ]});
            browser
                .driver
                .cdp()
                .send_raw("Emulation.setEmulatedMedia", features)
                .await
                .unwrap();
            seen.push((browser.script(colour).await, browser.script(scroll).await));
        }
        assert_ne!(seen[0].0, seen[1].0);
        assert_eq!((&seen[0].1, &seen[1].1), (&json!("smooth"), &json!("auto")));
    })
    .await;
}
