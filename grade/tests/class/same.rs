//! A row says what `rivulets check --as` says: there is no second way to grade.

use crate::project::{Class, attempt};
use rivulets::course::{grade_subject, lessons};
use rivulets::exercise::{Project, Subject};
use rivulets::words::verdict;

/// A few of the attempts at lesson 3, of different verdicts.
const ATTEMPTS: [&str; 6] = [
    "arcs_and_a_pair",
    "both_from_one_thread",
    "both_print_the_same_capture",
    "chain1_first_sender_moved_twice",
    "count_as_exit_code",
    "cycle_of_arcs",
];

#[test]
fn verdict_cause_and_receipt_are_those_of_check() {
    let class = Class::new();
    for name in ATTEMPTS {
        let file = format!("{name}/exercises/ex03_many_senders.rs");
        class.hand_in(&file, attempt(3, name));
    }
    let rows = class.rows(&["--lesson", "many_senders", "--jobs", "2"]);
    let lesson = &lessons()[2];
    let project = Project::at(class.root());
    for name in ATTEMPTS {
        let file = class
            .folder()
            .join(name)
            .join("exercises/ex03_many_senders.rs");
        let graded = grade_subject(&project, lesson, &Subject::any(class.root(), &file)).unwrap();
        let receipt = graded.receipt.as_ref().unwrap();
        let row = rows.lines().find(|row| row.starts_with(name)).unwrap();
        let expected = format!("{}  [{receipt}]", verdict(&graded));
        assert!(row.ends_with(&expected), "{name}: {expected}\n{row}");
    }
}

#[test]
fn what_lies_beside_a_program_is_part_of_it_and_of_its_text() {
    let class = Class::new();
    let main = "mod sender;\nuse std::sync::mpsc;\nfn main() {\n    let (tx, rx) = mpsc::channel();\n    \
        std::thread::spawn(move || sender::send(tx));\n    println!(\"{}\", rx.recv().unwrap());\n}\n";
    let part = |text: &str| {
        format!(
            "pub fn send(tx: std::sync::mpsc::Sender<String>) {{\n    tx.send({text:?}.to_owned()).unwrap();\n}}\n"
        )
    };
    class.hand_in("anna/ex01.rs", main);
    class.hand_in("anna/sender.rs", part("Hi from a foreign world!"));
    class.hand_in("ben/ex01.rs", main);
    class.hand_in("ben/sender.rs", part("Goodbye"));
    class.hand_in("cleo/ex01.rs", main);
    let rows = class.rows(&["--lesson", "1"]);
    let row = |name: &str| rows.lines().find(|row| row.starts_with(name)).unwrap();
    assert!(row("anna").contains("Passed: "), "{rows}");
    assert!(row("ben").contains("Wrong output: "), "{rows}");
    assert!(row("cleo").contains("Does not compile: "), "{rows}");
}
