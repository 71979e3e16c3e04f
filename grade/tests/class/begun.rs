//! What counts as begun, what has a verdict, and which lessons are graded.

use crate::project::{Class, report, shipped, solution};
use serde_json::Value;

#[test]
fn a_program_that_differs_from_the_shipped_one_in_blanks_alone_is_not_begun() {
    let class = Class::new();
    let text = shipped(1);
    let (header, program) = text.split_once("\n\n").unwrap();
    assert!(header.starts_with("//"));
    for (name, text) in [
        ("windows", text.replace('\n', "\r\n")),
        ("mark", format!("\u{feff}{text}")),
        ("blanks", format!("{text}\n\n   \n").replace(";\n", "; \n")),
        ("tabs", text.replace("    ", "\t")),
        ("headless", program.to_owned()),
        ("empty", String::new()),
    ] {
        class.hand_in(&format!("{name}/ex01.rs"), text);
    }
    let rows = class.rows(&["--lesson", "1"]);
    assert!(
        rows.ends_with("6 learners: 0 passed, 6 not begun.\n"),
        "{rows}"
    );
    assert!(
        rows.contains("Not begun: there is no program in the file."),
        "{rows}"
    );
}

#[test]
fn what_cannot_be_followed_is_neither_passed_nor_failed() {
    let class = Class::new();
    let text = format!("use std::process::Command;\n{}", solution(1));
    let text = text.replacen(
        "fn main() {",
        "fn main() {\n    let _ = Command::new(\"true\").status();",
        1,
    );
    class.hand_in("anna/ex01.rs", text);
    class.hand_in("ben/ex01.rs", shipped(1));
    let report = report(&class.json(&["--lesson", "1"]));
    crate::json::assert_valid(&report);
    let row = &report["rows"][0];
    assert_eq!(row["status"], "ungradable", "{row}");
    assert_eq!(
        (&row["verdict"], &row["mistake"]),
        (&"not graded".into(), &Value::Null)
    );
    let page = class.rows(&["--lesson", "1", "--format", "html"]);
    assert!(
        page.contains("2 learners: 0 passed, 1 not begun, 1 not graded."),
        "{page}"
    );
    assert!(
        page.contains("<td class=\"open\" title=\"Not graded: "),
        "{page}"
    );
    assert!(
        page.contains("Nobody: whatever was begun is passed, or has no verdict."),
        "{page}"
    );
}

#[test]
fn lessons_are_named_from_one_to_another_and_wrong_ones_are_refused() {
    let class = Class::new();
    class.hand_in("anna/ex01.rs", shipped(1));
    let told = |lessons: &str| class.rows(&["--lesson", lessons]);
    assert!(told("1-8").contains("Not handed in: 02 to 08."));
    assert!(told("1 2").contains("Not handed in: 02."));
    assert!(told("1,5-6").contains("Not handed in: 05, 06."));
    let mut command = class.grade();
    let refused = command
        .args(["--lesson", "8-1"])
        .arg(class.folder())
        .assert();
    refused
        .code(2)
        .stderr(predicates::str::contains("the lesser number first"));
}
