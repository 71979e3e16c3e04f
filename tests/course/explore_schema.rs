//! The documented fields of `explore`'s JSON are those that there are.

use super::computing::busy;
use super::explore::{Explored, KEPT, LOCKS};
use super::explore_states::COUNTER;
use super::project::real;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;

/// Path and type of every field in a report.
fn fields(value: &Value, path: &str, found: &mut BTreeMap<String, Vec<&'static str>>) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    if !path.is_empty() && !path.ends_with("[]") {
        found.entry(path.to_owned()).or_default().push(kind);
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
        .map(|row| row.split(" | ").collect::<Vec<_>>())
        .map(|cells| {
            (
                cells[0].trim_end_matches('`').to_owned(),
                cells[1].to_owned(),
            )
        })
        .collect();
    let mut found = BTreeMap::new();
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
    for (path, kinds) in &found {
        let stated = documented
            .get(path)
            .unwrap_or_else(|| panic!("`{path}` isn't documented"));
        assert!(
            kinds.iter().all(|kind| stated.contains(kind)),
            "{path}: {stated}, not {kinds:?}"
        );
    }
    for path in documented.keys() {
        assert!(
            found.contains_key(path),
            "`{path}` is documented, but nothing has it"
        );
    }
}
