//! Answers that are alike are named so whatever their names, and the course's own answer is called what it is.

use crate::json::assert_valid;
use crate::project::{Class, report, shipped, solution};

/// Learners' answers to the lesson of one sender each: two are the same but for what is called how.
const COPIED: &str = "use std::sync::{Arc, Mutex, mpsc};\nuse std::thread;\n\nfn main() {\n    \
    let (tx, rx) = mpsc::channel();\n    let tx = Arc::new(Mutex::new(tx));\n    for mill in 1..=3 {\n        \
    let tx = Arc::clone(&tx);\n        thread::spawn(move || {\n            \
    let report = format!(\"Mill {mill} has ground {} sacks\", 4 * mill);\n            \
    tx.lock().unwrap().send(report).unwrap();\n        });\n    }\n    drop(tx);\n    \
    while let Ok(report) = rx.recv() {\n        println!(\"{report}\");\n    }\n}\n";

fn class() -> Class {
    let class = Class::new();
    class.hand_in("anna/ex07.rs", COPIED);
    let renamed = COPIED.replace("tx", "sender").replace("rx", "receiver");
    let renamed = renamed.replace("report", "meldung");
    class.hand_in("ben, b/ex07.rs", renamed);
    let worked = solution(7).replace(";\n", "; // as it should be\n\n");
    class.hand_in("cleo/ex07.rs", worked);
    for (learner, lesson) in [("anna", 3), ("ben, b", 3), ("dora", 7), ("emil", 7)] {
        // No more than an import is their own.
        let text = format!("{}\nuse std::sync::atomic::AtomicU32;\n", shipped(lesson));
        class.hand_in(&format!("{learner}/ex{lesson:02}.rs"), text);
    }
    let more =
        "fn more() {\n    let mut all = vec![1, 2, 3];\n    all.push(4);\n    all.sort();\n}\n";
    for learner in ["anna", "ben, b"] {
        class.hand_in(
            &format!("{learner}/ex01.rs"),
            format!("{}\n{more}", shipped(1)),
        );
    }
    class
}

#[test]
fn who_is_alike_is_listed_by_lesson_and_over_all() {
    let page = class().rows(&["--lesson", "1,3,7", "--format", "html"]);
    let alike = page.split("<section id=\"alike\">").nth(1).unwrap();
    let told: Vec<_> = alike
        .lines()
        .filter(|line| {
            ["<li>", "<h3>", "<summary>"]
                .iter()
                .any(|tag| line.starts_with(tag))
        })
        .collect();
    let expected = [
        "<li>anna and ben, b: alike in 2 lessons (01, 07)</li>",
        "<h3>01 first message</h3>",
        "<summary>anna; ben, b: the same text</summary>",
        "<h3>07 one sender each</h3>",
        "<summary>cleo: the worked answer</summary>",
        "<summary>anna and ben, b: alike in 100 %</summary>",
    ];
    assert_eq!(told, expected, "{alike}");
}

#[test]
fn the_worked_answer_is_called_so_in_its_row() {
    let class = class();
    let rows = class.rows(&["--lesson", "7"]);
    let named: Vec<_> = rows
        .lines()
        .filter(|row| row.contains("(The worked answer.)"))
        .collect();
    assert!(
        matches!(named[..], [row] if row.starts_with("cleo ")),
        "{rows}"
    );
    let report = report(&class.json(&["--lesson", "7"]));
    assert_valid(&report);
    let named = report["rows"].as_array().unwrap().iter();
    let named = named.filter(|row| row["worked_answer"] == true);
    let names: Vec<_> = named.map(|row| row["learner"].clone()).collect();
    assert_eq!(names, ["cleo"]);
    assert_eq!(report["lessons"][0]["worked"], solution(7));
}

#[test]
fn the_worked_answer_with_other_names_is_alike_to_it() {
    let class = Class::new();
    let renamed = solution(28)
        .replace("jobs", "chores")
        .replace("hire", "take_on");
    class.hand_in(
        "fritz/ex28.rs",
        renamed.replace("Job", "Chore").replace("crew", "hands"),
    );
    class.hand_in("gerda/ex28.rs", shipped(28));
    let page = class.rows(&["--lesson", "28", "--format", "html"]);
    let told = "<summary>fritz and the worked answer: alike in 100 %</summary>";
    assert_eq!(page.matches(told).count(), 1, "{page}");
    assert!(!page.contains("gerda and"), "{page}");
}
