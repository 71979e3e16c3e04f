//! What `explore` tells of an outcome beside its output.

use super::explore::Explored;
use super::project::stdout;
use predicates::str::contains;
use std::fs;

/// Two panics, one of them survived; and two that wait for each other, at a cell and at a lock.
const CROSSED: &str = r#"use std::{sync::{Arc, Mutex, OnceLock}, thread};
static CELL: OnceLock<usize> = OnceLock::new();
fn main() {
    let lock = Arc::new(Mutex::new(0));
    let theirs = lock.clone();
    let guard = lock.lock().unwrap();
    let other = thread::spawn(move || {
        let ill = thread::spawn(|| panic!("ill, {}", 1)).join();
        assert!(ill.is_err());
        CELL.get_or_init(|| *theirs.lock().unwrap());
    });
    thread::yield_now();
    CELL.get_or_init(|| 1);
    drop(guard);
    other.join().unwrap();
    println!("{}", Vec::<u8>::new()[*CELL.get().unwrap()]);
}
"#;

#[test]
fn panics_and_who_waits_for_whom_are_told_with_thread_line_and_message() {
    let program = Explored::new(CROSSED);
    let run = program.command(&[]).assert().success();
    let text = stdout(&run);
    let blocks: Vec<&str> = text.split("\n\n").collect();
    let of = |end: &str| *blocks.iter().find(|block| block.starts_with(end)).unwrap();
    for (end, says) in [
        (
            "exit 101",
            ":8:36: the second thread, started at line 8, panics, and the program goes on: ill, 1",
        ),
        (
            "exit 101",
            ":16:36: main panics: index out of bounds: the len is 0 but the index is 1",
        ),
        ("deadlock", ":13:10: main waits in get_or_init"),
        ("deadlock", ":10:37: other waits in lock, for main"),
    ] {
        assert!(of(end).contains(says), "`{says}` is not in\n{text}");
    }
    let report = program.json(&[]);
    let outcomes = report["outcomes"].as_array().unwrap();
    let ends = outcomes
        .iter()
        .find(|outcome| outcome["end"] == "exit 101")
        .unwrap();
    let fatal = ends["panics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|panic| panic["fatal"] == true);
    assert_eq!(fatal.collect::<Vec<_>>(), [false, true]);
}

#[test]
fn the_thread_that_asks_for_ever_is_named() {
    let text = "use std::{sync::mpsc, thread};\nfn main() {\n    \
        let (tx, rx) = mpsc::channel();\n    \
        let asks = thread::spawn(move || while rx.try_recv() != Ok(1) {});\n    \
        tx.send(2).unwrap();\n    asks.join().unwrap();\n    drop(tx);\n}\n";
    let run = Explored::new(text).command(&[]).assert().success();
    let run = run.stdout(contains(":4:47: asks asks again and again"));
    run.stdout(contains(":6:10: main waits in join, for asks"));
}

#[test]
fn a_long_schedule_is_not_shown_but_the_file_that_it_is_in() {
    let text = "use std::{sync::mpsc, thread};\nfn main() {\n    \
        let (there, theirs) = mpsc::sync_channel(0);\n    \
        let (back, mine) = mpsc::sync_channel(0);\n    \
        thread::spawn(move || for n in theirs {\n        back.send(n + 1).unwrap();\n    });\n    \
        for n in 0..200 {\n        there.send(n).unwrap();\n        mine.recv().unwrap();\n    }\n    \
        println!(\"done\");\n}\n";
    let program = Explored::new(text);
    let most = ["--max-schedules", "1"];
    let shown = stdout(&program.command(&most).assert().success());
    assert!(shown.lines().all(|line| line.len() <= 200), "{shown}");
    let (_, rest) = shown.split_once("--schedule @").unwrap();
    let (file, _) = rest.split_once(')').unwrap();
    let kept = fs::read_to_string(program.copy.project.root().join(file)).unwrap();
    let whole = program.json(&most)["outcomes"][0]["schedule"].clone();
    assert_eq!(kept.trim(), whole);
    let again = program
        .command(&["--schedule", &format!("@{file}")])
        .assert()
        .success();
    again.stdout(contains("    | done"));
    let none = program
        .command(&["--schedule", "@no such file"])
        .assert()
        .code(2);
    let said = String::from_utf8_lossy(&none.get_output().stderr).replace('\n', " ");
    assert!(said.contains("no such file can't be read"), "{said}");
}

#[test]
fn what_one_thread_drops_has_no_line_of_a_drop_in_another() {
    let text = "use std::{sync::mpsc, thread};\nfn main() {\n    \
        let (tx, rx) = mpsc::channel::<u8>();\n    let other = tx.clone();\n    \
        let gauge = thread::spawn(move || {\n        let _other = other;\n    });\n    \
        drop(tx);\n    gauge.join().unwrap();\n    println!(\"{:?}\", rx.recv());\n}\n";
    let program = Explored::new(text);
    // The thread comes to its drop while main's `drop` has begun, and not yet dropped.
    let mut drawn = program.command(&["--schedule", "0.1x3.0x6", "--chart"]);
    let chart = stdout(&drawn.assert().success());
    let line_of = |what: &str| {
        let row = chart.lines().find(|row| row.contains(what)).unwrap();
        row.split_whitespace().next().unwrap_or_default().to_owned()
    };
    assert_eq!(line_of("main drops `tx`"), "8");
    assert_ne!(line_of("gauge drops `other`"), "8", "{chart}");
}
