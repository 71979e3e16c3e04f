//! Wide programs under `explore`: what follows equal states is run once.

use super::explore::Explored;
use predicates::prelude::*;
use predicates::str::{contains, starts_with};
use serde_json::Value;

/// Seven threads add to a counter, in 7! orders that come to 2^7 sets of threads that have.
pub const COUNTER: &str = "use std::sync::{Arc, Mutex};
use std::thread;
fn main() {
    let count = Arc::new(Mutex::new(0));
    let threads: Vec<_> = (0..7)
        .map(|_| {
            let count = count.clone();
            thread::spawn(move || *count.lock().unwrap() += 1)
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    println!(\"{}\", count.lock().unwrap());
}
";

#[test]
fn equal_states_are_followed_once_and_it_is_said() {
    let explored = Explored::new(COUNTER);
    let report = explored.json(&[]);
    let number = |field: &str| report[field].as_u64().unwrap_or_default();
    assert_eq!(report["complete"], Value::Bool(true), "{report}");
    assert!(number("schedules") < 3_000, "{report}");
    let states = number("states");
    assert!((128..20_000).contains(&states), "{states}");
    assert_eq!(number("orders"), 5_040, "{report}");
    assert_eq!(report["outcomes"][0]["orders"], report["orders"]);
    assert_eq!(report, explored.json(&[]), "the same file, another report");
    let told = starts_with("All orders: 5,040 of them, in ")
        .and(contains(" states, by "))
        .and(contains(" schedules: 1 outcome."))
        .and(contains("exit 0 (5,040 orders, "));
    explored.command(&[]).assert().success().stdout(told);
}

#[test]
fn what_a_static_keeps_is_in_no_state() {
    let kept = format!("static KEPT: Mutex<u8> = Mutex::new(0);\n{COUNTER}");
    let report = Explored::new(&kept).json(&["--max-schedules", "6000"]);
    assert!(report.get("states").is_none(), "{report}");
}

/// Two threads that put letters into one list, ten and nine, in orders that all differ.
const LETTERS: &str = "use std::sync::Mutex;
use std::thread;
fn main() {
    let letters = Mutex::new(Vec::new());
    let put = |letter, times| (0..times).for_each(|_| letters.lock().unwrap().push(letter));
    thread::scope(|scope| {
        scope.spawn(|| put('a', 10));
        put('b', 9);
    });
    println!(\"{}\", letters.lock().unwrap().len());
}
";

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn whoever_asks_for_it_waits_until_all_were_run() {
    let letters = Explored::new(LETTERS);
    let usual = letters.json(&[]);
    assert_eq!(usual["complete"], Value::Bool(false));
    let report = letters.json(&["--exhaustive"]);
    assert_eq!(report["complete"], Value::Bool(true));
    // Nineteen letters, of which nine are `b`.
    assert_eq!(report["outcomes"][0]["count"], 92_378, "{report}");
    let told = letters.command(&[]).assert().success();
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    let told: Vec<_> = told.split_whitespace().collect();
    assert!(told.join(" ").contains("sets another, --exhaustive none)"));
    let both = ["--exhaustive", "--max-schedules", "9"];
    letters.command(&both).assert().code(2);
}
