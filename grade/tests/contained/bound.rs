//! A text that takes longer than a text may is ended with all that it runs, and so is its compiler.

use crate::harm::running_in;
use crate::project::{Class, report};
use std::path::PathBuf;

const ENDLESS: &str = r"
fn main() {
    let mut turns = 0_u64;
    loop {
        turns = turns.wrapping_add(1);
    }
}
";
const ENDLESS_TO_COMPILE: &str = r#"
const fn turn(mut turns: u64) -> u64 {
    while turns > 0 {
        turns += 1;
        turns -= 1;
    }
    turns
}
#[allow(long_running_const_eval)]
const TURNS: u64 = turn(1);
fn main() {
    println!("{TURNS}");
}
"#;

#[test]
fn what_comes_to_no_end_is_ended_and_is_no_verdict() {
    let class = Class::new();
    class.hand_in("compiler/ex01.rs", ENDLESS_TO_COMPILE);
    class.hand_in("program/ex01.rs", ENDLESS);
    // The compiler is asked, too, of which files a program is made.
    class.hand_in(
        "program_of_files/ex01.rs",
        format!("mod other;\n{ENDLESS_TO_COMPILE}"),
    );
    class.hand_in("program_of_files/other.rs", "");
    let mut command = class.grade();
    command.args(["--lesson", "1", "--format", "json", "--time-limit", "2"]);
    let said = command.arg(class.folder()).output().unwrap();
    assert!(said.status.success(), "{said:?}");
    let report = report(&String::from_utf8(said.stdout).unwrap());
    let rows = report["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 3);
    for row in rows {
        assert_eq!(row["status"], "overdue", "{row}");
        assert_eq!(row["verdict"], serde_json::Value::Null);
        let cause = "Not graded: it came to no end in 2 seconds, and was ended (--time-limit).";
        assert_eq!(row["cause"], cause);
    }
    // Another time it may come to an end.
    assert_eq!(class.kept().len(), 0);
    assert_eq!(running_in(class.root()), [""; 0]);
    assert_eq!(class.scratch(), [""; 0].map(PathBuf::from));
}
