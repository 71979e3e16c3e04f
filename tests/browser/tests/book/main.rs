//! The book in a real browser: nothing is wider than its page, every picture is there, and runs can be stepped through.
//! `cargo run -p book` writes it first.
#![allow(clippy::unwrap_used)] // a test may panic

use browser::{Browser, with_address};
use std::fs;
use std::path::{Path, PathBuf};

/// A telephone and a small laptop.
const SIZES: [(u32, u32); 2] = [(390, 844), (1280, 800)];

fn pages() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/book/html");
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| {
        panic!(
            "{}: {error}; `cargo run -p book` writes it",
            folder.display()
        )
    });
    let paths = entries.map(|entry| entry.unwrap().path());
    let is_page = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.ends_with(".html") && name != "404.html" && name != "toc.html"
    };
    let mut pages: Vec<_> = paths.filter(is_page).collect();
    pages.sort();
    pages
}

fn address(page: &Path) -> String {
    format!("file://{}", page.canonicalize().unwrap().display())
}

/// What is wrong with how a page looks.
const WRONG: &str = "
    const found = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the page');
    for (const picture of document.images) {
        picture.loading = 'eager';
        if (picture.complete && !picture.naturalWidth) found.push(`no picture: ${picture.src}`);
    }
    for (const box of document.querySelectorAll('main p, main li, main pre, main img, main iframe, main h1, main h2')) {
        const { left, right, width } = box.getBoundingClientRect();
        if (width && (left < 0 || right > innerWidth + 1)) found.push(`out of sight: ${box.outerHTML.slice(0, 80)}`);
    }
    if (!document.querySelector('main h1')) found.push('no heading');
    return found";

async fn wrong(browser: &Browser) -> Vec<String> {
    let found = browser.script(WRONG).await;
    let found = found.as_array().unwrap().iter();
    found
        .map(|what| what.as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn every_page_fits_a_telephone_and_a_laptop() {
    let pages = pages();
    assert!(pages.len() > 16, "{} pages", pages.len());
    with_address(&address(&pages[0]), async |browser| {
        for (size, page) in SIZES
            .iter()
            .flat_map(|size| pages.iter().map(move |page| (*size, page)))
        {
            // As whoever has it opens it: the table of contents is folded away where there is no room.
            browser.resize(size).await;
            browser.open(&address(page)).await;
            let name = page.file_name().unwrap().to_string_lossy();
            assert_eq!(
                wrong(browser).await,
                Vec::<String>::new(),
                "{name} at {size:?}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn the_runs_of_a_lesson_can_be_stepped_through_where_they_stand() {
    let pages = pages();
    let page = pages
        .iter()
        .find(|page| page.ends_with("ex08_the_loop_that_never_ends.html"));
    let page = address(page.unwrap());
    with_address(&page, async |browser| {
        for size in SIZES {
            browser.resize(size).await;
            browser.open(&page).await;
            let scroll = "document.querySelector('iframe.runs').scrollIntoView({ block: 'end' })";
            browser.script(scroll).await;
            let frame = browser
                .driver
                .find(thirtyfour::By::Css("iframe.runs"))
                .await
                .unwrap();
            frame.clone().enter_frame().await.unwrap();
            browser.script("go(0)").await;
            browser.click("forth").await;
            let step = "return document.getElementById('step').value";
            assert_eq!(browser.script(step).await, "1", "{size:?}");
            let is_wide = "return document.documentElement.scrollWidth > innerWidth";
            assert_eq!(browser.script(is_wide).await, false, "{size:?}");
            browser.driver.enter_default_frame().await.unwrap();
        }
    })
    .await;
}
