//! The documented fields of `explore`'s JSON are those that there are.

use super::computing::busy;
use super::explore::{Explored, KEPT, LOCKS};
use super::explore_states::COUNTER;
use super::project::real;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;

/// What is found of each field in reports, by its path: each type, and each value as JSON has it.
type Found = BTreeMap<String, Vec<(&'static str, String)>>;

/// Strings that are one of those that stand in the table.
const WORDS: [&str; 5] = [
    "cut",
    "outcomes[].end",
    "outcomes[].spot.doing",
    "outcomes[].let_go[].drops",
    "given[].what",
];

/// Path, type and value of every field in a report.
fn fields(value: &Value, path: &str, found: &mut Found) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    if !path.is_empty() && !path.ends_with("[]") {
        let seen = (kind, value.to_string());
        found.entry(path.to_owned()).or_default().push(seen);
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let dot = if path.is_empty() { "" } else { "." };
                fields(member, &format!("{path}{dot}{name}"), found);
            }
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| fields(item, &format!("{path}[]"), found)),
        _ => {}
    }
}

#[test]
fn the_documented_fields_are_those_that_there_are() {
    let document = fs::read_to_string(real().root().join("docs/explore.md")).unwrap();
    let rows = document.lines().filter_map(|line| line.strip_prefix("| `"));
    let documented: BTreeMap<_, _> = rows
        .map(|row| {
            row.trim_end_matches('|')
                .splitn(3, " | ")
                .collect::<Vec<_>>()
        })
        .map(|cells| (cells[0].trim_end_matches('`'), (cells[1], cells[2].trim())))
        .collect();
    let mut found = Found::new();
    let poll = "use std::{sync::mpsc, thread};\nfn main() {\n    \
        let (tx, rx) = mpsc::channel::<u8>();\n    \
        thread::spawn(move || tx.send(rx_never()).unwrap());\n    while rx.try_recv().is_err() {}\n}\n\
        fn rx_never() -> u8 {\n    thread::sleep(std::time::Duration::MAX);\n    0\n}\n";
    let state = "use std::sync::Mutex;\nstatic N: Mutex<u8> = Mutex::new(0);\nfn main() {\n    \
        *N.lock().unwrap() += 1;\n    std::process::Command::new(\"true\");\n    unsafe {}\n}\n";
    let hashes = "fn main() {\n    let set: std::collections::HashSet<_> = (0..9).collect();\n    \
        let state = set.hasher();\n    \
        println!(\"{set:?} {}\", std::hash::BuildHasher::hash_one(state, 1));\n}\n";
    let owners = "fn main() {\n    let one = std::sync::Arc::new(1);\n    \
        println!(\"{}\", std::sync::Arc::strong_count(&one));\n}\n";
    let shared = "use std::sync::{Arc, mpsc};\nfn main() {\n    let (tx, rx) = mpsc::channel::<u8>();\n    \
        let one = Arc::new(tx);\n    let other = Arc::new(std::sync::Mutex::new(rx));\n    \
        let clone = other.clone();\n    \
        let thread = std::thread::spawn(move || drop(clone));\n    drop(other);\n    \
        thread.join().unwrap();\n    let (_one, rx) = (one, mpsc::channel::<u8>());\n    \
        let kept = Arc::new(rx.0);\n    while rx.1.recv().is_ok() {}\n    drop(kept);\n}\n";
    let date = "fn main() {\n    let _ = std::time::SystemTime::now();\n}\n";
    let panic = "fn main() {\n    panic!(\"oh\");\n}\n";
    for text in [
        COUNTER, KEPT, LOCKS, poll, state, hashes, owners, shared, panic, date,
    ] {
        fields(&Explored::new(text).json(&[]), "", &mut found);
    }
    fields(&busy().report, "", &mut found);
    for (path, seen) in &found {
        let (stated, meaning) = documented
            .get(&**path)
            .unwrap_or_else(|| panic!("`{path}` isn't documented"));
        for (kind, value) in seen {
            assert!(stated.contains(kind), "{path}: {stated}, not {kind}");
            assert!(
                may_be(path, value, meaning),
                "{path}: {value}, but documented is: {meaning}"
            );
        }
    }
    for path in documented.keys() {
        assert!(
            found.contains_key(*path),
            "`{path}` is documented, but nothing has it"
        );
    }
}

/// Whether a value is what the table says, where that says which there are: a number, or words.
fn may_be(path: &str, value: &str, meaning: &str) -> bool {
    let said = value.trim_matches('"');
    match value {
        _ if meaning.parse::<u64>().is_ok() => value == meaning,
        "null" => true,
        _ if WORDS.contains(&path) => {
            let (word, code) = said.split_once(' ').unwrap_or((said, ""));
            let any = format!("`{word} N`");
            meaning.contains(&format!("`{said}`"))
                || code.parse::<u8>().is_ok() && meaning.contains(&any)
        }
        _ => true,
    }
}
