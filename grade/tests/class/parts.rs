//! A class in parts, on several machines: joined, it is what one machine finds.

use crate::json::assert_valid;
use crate::project::{Class, attempt, report, solution};
use predicates::str::contains;
use serde_json::{Value, json};
use std::fs;

const PARTS: usize = 3;

fn class() -> Class {
    let class = Class::new();
    for (number, name) in [
        "anna", "ben", "cleo", "dora", "emil", "fritz", "gina", "hans",
    ]
    .iter()
    .enumerate()
    {
        let text = match number % 3 {
            0 => solution(3),
            1 => attempt(3, "both_from_one_thread"),
            _ => attempt(3, "cycle_of_arcs"),
        };
        class.hand_in(&format!("{name}/ex03.rs"), text);
    }
    class.hand_in("nobody/notes.txt", "");
    class
}

/// The reports of all parts, in files.
fn parts(class: &Class) -> Vec<String> {
    let file = |number: usize| {
        let shard = format!("{number}/{PARTS}");
        let json = class.json(&["--lesson", "3", "--shard", &shard]);
        assert_valid(&report(&json));
        let file = format!("part{number}.json");
        fs::write(class.root().join(&file), json).unwrap();
        file
    };
    (1..=PARTS).map(file).collect()
}

/// Without how long things took, and which of those who made a mistake is shown.
fn timeless(report: &mut Value) {
    report["rows"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .for_each(|row| row["seconds"] = json!(0));
    report["pictures"] = json!({});
}

#[test]
fn parts_joined_are_what_one_machine_finds() {
    let class = class();
    let mut whole = report(&class.json(&["--lesson", "3"]));
    // Other machines know nothing of what this one found.
    fs::remove_dir_all(class.root().join(".rivulets")).unwrap();
    let parts = parts(&class);
    let mut merge = class.grade();
    let output = merge
        .args(["merge", "--format", "json"])
        .args(&parts)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let mut merged = report(std::str::from_utf8(&output.stdout).unwrap());
    assert_valid(&merged);
    assert!(!merged["pictures"].as_object().unwrap().is_empty());
    timeless(&mut whole);
    timeless(&mut merged);
    assert_eq!(merged, whole);
    let told = class.grade().arg("merge").args(&parts).assert().success();
    told.stdout(contains(
        "9 learners: 3 passed, 5 not passed, 1 folder without answers.",
    ));
}

#[test]
fn what_is_missing_or_there_twice_is_no_class() {
    let class = class();
    let parts = parts(&class);
    let refused = |files: &[&str], words: &'static str| {
        let merged = class.grade().arg("merge").args(files).assert().code(2);
        merged.stdout("").stderr(contains(words));
    };
    let [one, two, three] = &*parts else {
        panic!("{parts:?}")
    };
    refused(&[one, three], "2/3 is missing");
    refused(
        &[one, two, two, three],
        "part2.json is part 2/3, which is there already",
    );
    let other = |field: &str, value: Value| {
        let mut report = report(&fs::read_to_string(class.root().join(three)).unwrap());
        report[field] = value;
        let file = format!("other-{field}.json");
        fs::write(class.root().join(&file), report.to_string()).unwrap();
        file
    };
    refused(
        &[one, two, &other("version", json!(7))],
        "a report of form 7",
    );
    refused(
        &[one, two, &other("grader", json!("rustc 1.0"))],
        "was made by another compiler",
    );
    refused(
        &[one, two, &other("lessons", json!([]))],
        "or of other lessons",
    );
    refused(
        &[one, two, &other("shard", json!({ "number": 3, "of": 4 }))],
        "of another division",
    );
    refused(&[one, two, &other("rows", json!(7))], "is no report");
    refused(
        &[&other("shard", Value::Null), &other("shard", Value::Null)],
        "what another report told already",
    );
    refused(&["nowhere.json"], "nowhere.json is no report");
}
