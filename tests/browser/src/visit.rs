//! A look at a page, with the browser closed behind it.

use crate::{Browser, Program};
use futures_util::FutureExt;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::time::Duration;
use tokio::time::timeout;

/// A test that takes longer hangs.
const LONGEST: Duration = Duration::from_secs(60);

/// Opens a program's page, and closes the browser behind the test; nothing must have gone wrong in the page.
pub async fn with_page(program: &Program, test: impl AsyncFnOnce(&Browser)) {
    with_address(&program.address(), test).await;
}

/// The same of any page, by its address.
pub async fn with_address(address: &str, test: impl AsyncFnOnce(&Browser)) {
    let Some(browser) = Browser::start().await else {
        return;
    };
    let looked_at = async {
        browser.open(address).await;
        test(&browser).await;
        assert_eq!(browser.console().await, Vec::<String>::new(), "the console");
        assert_eq!(browser.requests().await, Vec::<String>::new(), "requests");
    };
    // Whatever comes of it, the browser is closed.
    let result = timeout(LONGEST, AssertUnwindSafe(looked_at).catch_unwind()).await;
    browser.close().await;
    match result {
        Ok(Ok(())) => {}
        Ok(Err(panic)) => resume_unwind(panic),
        Err(_) => panic!("the page did not come to an end with this in {LONGEST:?}"),
    }
}
