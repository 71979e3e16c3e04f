//! What each step says, compared with the run's own steps.

use crate::{DEADLOCK, LUCK, POOL, SOLUTION, list, prefer, steps};
use browser::{Browser, HOSTILE, LONG, Program, READERS, Step, with_page};
use serde_json::json;
use std::time::Instant;
use thirtyfour::prelude::*;

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
    let line = told.split_once(", line ");
    let line = line.map_or("0", |(_, rest)| rest.split(':').next().unwrap());
    let count = async |selector: &str| {
        let script = format!("return document.querySelectorAll('{selector}').length");
        browser.script(&script).await.as_u64().unwrap() as usize
    };
    Some(Step {
        verb,
        line: line.parse().unwrap(),
        waiting: count("#channels ol .message").await,
        senders: match verb {
            "drops" => Some(count("#channels .sender").await),
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
        let threads = list(
            browser,
            "return [...document.querySelectorAll('#threads li')].map((it) => it.textContent)",
        )
        .await;
        assert_eq!(threads[0], "main at line 24: waits for a message for ever");
        let tokens =
            "return [...document.querySelectorAll('#channels .token')].map((it) => it.textContent)";
        assert_eq!(list(browser, tokens).await, ["txrx main has tx, rx. "]);
        // That Sender keeps the channel open, and it is known now.
        let keeps =
            "const found = document.querySelectorAll('.token.keeps .sender, #channels .kept');
            return [...found].map((it) => it.textContent)";
        assert_eq!(list(browser, keeps).await, ["tx", "kept open"]);
        assert!(browser.text("output").await.ends_with("Hi from thread 2"));
        assert!(
            browser
                .text("end")
                .await
                .starts_with("Here no thread can ever go on")
        );
        let (verdict, end) = (browser.text("verdict").await, browser.text("end").await);
        assert!(end.contains(&verdict), "{end}");
        browser.press(Key::Home).await;
        assert_eq!(browser.text("output").await, "");
        assert_eq!(browser.text("end").await, "");
        browser.script("go(length() - 1)").await;
        assert_eq!(list(browser, keeps).await, Vec::<String>::new());
        browser.press(Key::Home).await;
        assert!(
            browser
                .text("told")
                .await
                .contains("nothing has happened yet")
        );
    })
    .await;
}

/// Two orders are shown alike for as long as they are the same.
#[tokio::test]
async fn no_step_tells_of_what_comes_later() {
    for file in [SOLUTION, DEADLOCK, LUCK, POOL] {
        with_page(&Program::of_project(file), async |browser| {
            prefer(browser, "light", "reduce").await;
            let script = "const shown = (number, step) => {
                    [run, far, other] = [number, 0, null];
                    go(step);
                    for (const button of document.querySelectorAll('#next button')) button.remove();
                    const parts = ['source', 'stage', 'output'].map((id) => document.getElementById(id).innerHTML);
                    return [...parts, told.textContent.replace(/ of \\d+/, '')].join(' ');
                };
                // The first reading sets attributes in their order.
                shown(0, 0);
                const found = [];
                for (let one = 0; one < film.runs.length; one++)
                    for (let two = one + 1; two < film.runs.length; two++)
                        for (let step = 0; step <= firstDifference(one, two); step++)
                            if (step < length(one) && step < length(two) && shown(one, step) !== shown(two, step))
                                found.push(`runs ${one} and ${two}, step ${step}`);
                return found";
            assert_eq!(list(browser, script).await, Vec::<String>::new(), "{file}");
        })
        .await;
    }
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
        let held = async || {
            let threads =
                "return [...document.querySelectorAll('#threads li')].map((it) => it.title)";
            let threads = list(browser, threads).await.into_iter();
            threads
                .map(|told| told.contains("holds the lock"))
                .collect::<Vec<_>>()
        };
        assert_eq!(held().await, [true, true]);
        browser.press(Key::Right).await;
        assert_eq!(held().await, [true, false]);
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
