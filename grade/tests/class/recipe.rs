//! The recipe for several machines in docs/class.md does what it says.

use crate::project::{Class, attempt, solution};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The commands of the recipe, in its order.
fn commands() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/class.md");
    let text = fs::read_to_string(file).unwrap();
    let lines = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix("- run: "));
    lines.map(str::to_owned).collect()
}

/// Runs a command of the recipe's, with this in the place of `cargo grade`.
fn run(class: &Class, command: &str, grade: &str) {
    let command = command.replace("cargo grade", grade);
    let mut shell = Command::new("sh");
    shell.args(["-ec", &command]).current_dir(class.root());
    let shell = shell
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("CARGO_MANIFEST_DIR");
    let output = shell.output().unwrap();
    assert!(output.status.success(), "{command}: {output:?}");
}

#[test]
fn three_machines_make_the_page_that_one_makes() {
    let class = Class::new();
    for (number, learner) in ["anna", "ben", "cleo", "dora", "emil"].iter().enumerate() {
        let text = match number % 2 {
            0 => solution(3),
            _ => attempt(3, "both_from_one_thread"),
        };
        class.hand_in(&format!("{learner}/exercises/ex03_many_senders.rs"), text);
    }
    let grade = env!("CARGO_BIN_EXE_grade");
    let [part, join] = &commands()[..] else {
        panic!("{:?}", commands());
    };
    for number in 1..=3 {
        let part = part.replace("${{ matrix.part }}", &number.to_string());
        run(&class, &part, &format!("{grade} --no-sandbox"));
    }
    run(&class, join, grade);
    let joined = fs::read_to_string(class.root().join("class.html")).unwrap();
    assert_eq!(joined, class.rows(&["--format", "html"]));
}
