//! The JSON is what its schema says, and nothing that the schema says is never there.

use crate::project::{Class, attempt, report, shipped, solution};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn schema() -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/class.schema.json");
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// Says what in a report isn't as the schema has it.
pub fn assert_valid(report: &Value) {
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    compiler.enable_format_assertions();
    compiler.add_resource("class.json", schema()).unwrap();
    let schema = compiler.compile("class.json", &mut schemas).unwrap();
    if let Err(error) = schemas.validate(report, schema) {
        panic!("{error:#}");
    }
}

/// A class with a row of each status.
fn class() -> Class {
    let class = Class::new();
    class.hand_in("anna/ex01.rs", solution(1));
    class.hand_in("anna/ex03.rs", attempt(3, "both_from_one_thread"));
    class.hand_in("ben/ex01.rs", shipped(1));
    class.hand_in("ben/ex03.rs", attempt(3, "both_from_one_thread"));
    fs::create_dir_all(class.folder().join("cleo/ex01.rs")).unwrap();
    class.hand_in("dora/notes.txt", "");
    fs::create_dir_all(class.folder().join("fritz")).unwrap();
    let deep = format!(
        "fn main() {{ println!(\"{{}}\", {}1) }}\n",
        "-".repeat(200_000)
    );
    class.hand_in("emil/ex01.rs", deep);
    class
}

#[test]
fn the_report_is_what_its_schema_says() {
    let report = report(&class().json(&["--lesson", "1,3"]));
    assert_valid(&report);
    let rows = report["rows"].as_array().unwrap();
    let told = |field: &str| {
        rows.iter()
            .map(|row| row[field].clone())
            .collect::<Vec<_>>()
    };
    let learners = [
        "anna", "anna", "ben", "ben", "cleo", "cleo", "dora", "emil", "emil", "fritz",
    ];
    assert_eq!(told("learner"), learners);
    let statuses = [
        "graded",
        "graded",
        "untouched",
        "graded",
        "unread",
        "missing",
        "broken",
        "ungradable",
        "missing",
        "empty",
    ];
    assert_eq!(told("status"), statuses);
    let [anna, ben] = [&rows[1], &rows[3]];
    assert_eq!(anna["text"], ben["text"]);
    assert_eq!(anna["verdict"], "beside the lesson");
    let text = anna["text"].as_str().unwrap();
    assert_eq!(report["texts"][text], attempt(3, "both_from_one_thread"));
    assert!(report["pictures"][text].as_str().unwrap().contains("<svg"));
    assert_eq!(report["pictures"].as_object().unwrap().len(), 1);
    assert_eq!(rows[6]["lesson"], Value::Null);
}

#[test]
fn a_report_of_what_takes_too_long_is_what_its_schema_says() {
    let class = Class::new();
    let endless = "fn main() { let mut n = 0_u8; loop { n = n.wrapping_add(1) } }\n";
    class.hand_in("anna/ex01.rs", endless);
    let report = report(&class.json(&["--lesson", "1", "--time-limit", "1"]));
    assert_valid(&report);
    assert_eq!(report["rows"][0]["status"], "overdue");
}

#[test]
fn a_report_of_another_form_is_none() {
    let mut report = report(&class().json(&["--lesson", "1"]));
    report["rows"][0]["verdict"] = "right".into();
    let judged = std::panic::catch_unwind(|| assert_valid(&report));
    assert!(judged.is_err());
}

#[test]
fn verdicts_are_those_that_there_are() {
    let schema = schema();
    let said = schema["$defs"]["row"]["properties"]["verdict"]["enum"]
        .as_array()
        .unwrap();
    let said: BTreeSet<_> = said
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    let all = rivulets::verdict::Verdict::ALL.into_iter();
    // Whoever asked for an end gets no report.
    let all = all.filter(|verdict| *verdict != rivulets::verdict::Verdict::Stopped);
    let all = all.map(|verdict| rivulets::words::title(verdict).to_lowercase());
    assert_eq!(said, all.collect());
}
