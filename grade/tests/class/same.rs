//! A row says what `rivulets check --as` says: there is no second way to grade.

use crate::project::{Class, attempt, attempts};
use rivulets::course::{grade_subject, lessons};
use rivulets::exercise::{Project, Subject};
use rivulets::words::verdict;

/// Lessons whose attempts are looked at: threads, calls, durations that are obeyed.
const LESSONS: [u8; 3] = [3, 19, 20];
/// One in so many of a lesson's attempts.
const ONE_IN: usize = 5;

#[test]
fn verdict_cause_and_receipt_are_those_of_check() {
    let class = Class::new();
    let mut names = Vec::new();
    for lesson in LESSONS {
        for name in attempts(lesson).into_iter().step_by(ONE_IN) {
            let file = format!("{name}/ex{lesson:02}.rs");
            class.hand_in(&file, attempt(lesson, &name));
            names.push((lesson, name));
        }
    }
    let rows = class.rows(&["--lesson", "3,19,20", "--jobs", "2"]);
    let project = Project::at(class.root());
    for (lesson, name) in names {
        let file = class.folder().join(&name).join(format!("ex{lesson:02}.rs"));
        let subject = Subject::any(class.root(), &file);
        let graded = grade_subject(&project, &lessons()[usize::from(lesson) - 1], &subject);
        let graded = graded.unwrap();
        let receipt = graded.receipt.as_ref().unwrap();
        let is_its = |row: &&str| {
            row.starts_with(&format!("{name} ")) && row.contains(&format!(" {lesson:02} "))
        };
        let row = rows.lines().find(is_its).unwrap();
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
