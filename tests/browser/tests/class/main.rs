//! The page of a class of 300 learners and all lessons, in a real browser. `cargo build -p grade` makes the command.
#![allow(clippy::unwrap_used)] // a test may panic

use browser::{Browser, with_address};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const LEARNERS: usize = 300;
const LESSONS: usize = 32;
/// A telephone and a small laptop.
const SIZES: [(u32, u32); 2] = [(390, 844), (1280, 800)];
/// Whoever is called so would be markup.
const HOSTILE: &str = "</td><img src=x onerror=document.title='hit'>";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap()
}

/// What the command prints.
fn grade(arguments: &[&Path]) -> String {
    let made = Command::new(root().join("target/debug/grade"))
        .current_dir(root())
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    String::from_utf8(made.stdout).unwrap()
}

/// A few learners' answers to lesson 3, graded.
fn few(folder: &Path) -> Value {
    let attempts = root().join("ui-tests/attempts/ex03");
    let mut all: Vec<_> = attempts
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    all.retain(|path| path.extension().is_some_and(|ending| ending == "rs"));
    all.sort();
    for (number, path) in all.iter().step_by(7).take(12).enumerate() {
        let learner = folder.join(format!("learner{number}"));
        fs::create_dir_all(&learner).unwrap();
        fs::copy(path, learner.join("ex03.rs")).unwrap();
    }
    let arguments = ["--no-sandbox", "--lesson", "3", "--format", "json"].map(Path::new);
    serde_json::from_str(&grade(&[&arguments[..], &[folder]].concat())).unwrap()
}

/// The same for a large class: each of its learners has, for each lesson, what one of those had.
fn many(few: &Value) -> Value {
    let rows = few["rows"].as_array().unwrap();
    let mut report = few.clone();
    report["lessons"] = (1..=LESSONS)
        .map(|number| json!({ "number": number, "title": "many senders", "shipped": "" }))
        .collect();
    let mut all = Vec::new();
    for learner in 0..LEARNERS {
        for lesson in 1..=LESSONS {
            let mut row = rows[(learner * 7 + lesson * (1 + learner % 5)) % rows.len()].clone();
            row["learner"] = match learner {
                0 => HOSTILE.into(),
                _ => format!("learner{learner:03}").into(),
            };
            row["lesson"] = lesson.into();
            all.push(row);
        }
    }
    report["rows"] = all.into();
    report
}

fn page() -> String {
    let folder = root().join("target/pages/class");
    // What another run left.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let (report, page) = (folder.join("report.json"), folder.join("class.html"));
    fs::write(&report, many(&few(&folder.join("handed-in"))).to_string()).unwrap();
    let html = grade(
        &["merge", "--format", "html"]
            .map(Path::new)
            .into_iter()
            .chain([&*report])
            .collect::<Vec<_>>(),
    );
    fs::write(&page, html).unwrap();
    format!("file://{}", page.display())
}

/// What is wrong with the page as it is, with all of it in sight.
const WRONG: &str = "
    const found = [];
    const wide = () => document.documentElement.scrollWidth > innerWidth;
    if (wide()) found.push('wider than the page');
    for (const link of document.querySelectorAll('a')) {
        if (!document.getElementById(link.hash.slice(1))) found.push(`leads nowhere: ${link.outerHTML}`);
    }
    for (const part of document.querySelectorAll('details')) part.open = true;
    if (wide()) found.push('wider than the page when all is open');
    for (const picture of document.images) picture.loading = 'eager';
    return Promise.all([...document.images].map(picture => picture.decode()))
        .catch(error => found.push(`a picture: ${error}`))
        .then(() => found)";

async fn wrong(browser: &Browser) -> Vec<String> {
    let found = browser.script(WRONG).await;
    let found = found.as_array().unwrap().iter();
    found
        .map(|what| what.as_str().unwrap().to_owned())
        .collect()
}

async fn number(browser: &Browser, of: &str) -> u64 {
    let script = format!("return document.querySelectorAll('{of}').length");
    browser.script(&script).await.as_u64().unwrap()
}

#[tokio::test]
async fn a_large_class_fits_a_telephone_and_a_laptop() {
    with_address(&page(), async |browser| {
        assert_eq!(number(browser, ".glance tbody tr").await, LEARNERS as u64);
        assert_eq!(
            number(browser, ".glance tbody td").await,
            (LEARNERS * (LESSONS + 1)) as u64
        );
        assert!(number(browser, "#mistakes details").await > LESSONS as u64);
        assert!(number(browser, "#mistakes img").await > LESSONS as u64);
        assert_eq!(browser.script("return document.title").await, "A class");
        // A mark leads to its mistake, which is open then.
        let follow = "document.querySelector('.failed a').click();
            const isOpen = () => document.querySelector(':target').closest('details').open;
            return new Promise(done => setTimeout(() => done(isOpen()), 300))";
        assert_eq!(browser.script(follow).await, json!(true));
        for size in SIZES {
            browser.resize(size).await;
            assert_eq!(wrong(browser).await, Vec::<String>::new(), "{size:?}");
        }
    })
    .await;
}
