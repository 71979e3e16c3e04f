//! The replay page in a real browser: `bash .ci/run` runs this, or, in this folder, `cargo test`.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may panic, and says how long a page took

mod drawn;
mod moving;
mod sight;
mod told;

use browser::Browser;
use serde_json::json;

const SOLUTION: &str = "solutions/ex03_many_senders.rs";
const DEADLOCK: &str = "ui-tests/attempts/ex03/kept_sender_hangs.rs";
const LUCK: &str = "ui-tests/attempts/ex01/sleep_instead_of_waiting.rs";
const POOL: &str = "solutions/ex13_boats_of_every_kind.rs";

/// How many steps the page has.
async fn steps(browser: &Browser) -> usize {
    browser.script("return length()").await.as_u64().unwrap() as usize
}

/// A list of texts that a script in the page gives back.
async fn list(browser: &Browser, script: &str) -> Vec<String> {
    let told = browser.script(script).await;
    let told = told
        .as_array()
        .unwrap_or_else(|| panic!("no list: {told}"))
        .iter();
    told.map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// What the reader's system is set to: with `reduce`, what is looked at stands still.
async fn prefer(browser: &Browser, scheme: &str, motion: &str) {
    let features = json!({ "features": [
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "prefers-reduced-motion", "value": motion },
    ]});
    let devtools = browser.driver.cdp();
    devtools
        .send_raw("Emulation.setEmulatedMedia", features)
        .await
        .unwrap();
}
