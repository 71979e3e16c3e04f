//! `heeds_what_comes_back` and `nothing_panics`.

use super::{line_of, trial};
use rivulets::verdict::{
    Requirement, Verdict, compiles, ends_by_itself_with_success, heeds_what_comes_back,
    in_every_order_of_the_threads, no_thread_panics, nothing_panics, prints,
};

const NAME: &str = "the one whose message came back sends no more";

fn lesson(panics: Requirement) -> Vec<Requirement> {
    vec![
        compiles(),
        panics,
        ends_by_itself_with_success(),
        in_every_order_of_the_threads(),
        heeds_what_comes_back(NAME),
    ]
}

/// A program whose receiver is gone after the first message, and then a thread does this.
fn then(body: &str) -> String {
    format!(
        "#![allow(unused)]\nuse std::sync::mpsc::{{self, Receiver, Sender}};\nuse std::thread;\n\n\
         fn main() {{\n    let (tx, rx) = mpsc::channel();\n    \
         let listens = thread::spawn(move || rx.recv());\n    \
         let sends = thread::spawn(move || {{\n        tx.send(1).unwrap();\n        \
         listens.join().unwrap();\n{body}\n    \
         }});\n    sends.join().unwrap();\n}}\n"
    )
}

#[test]
fn whoever_stops_at_the_first_that_came_back_passes() {
    for body in [
        "        let back = tx.send(2);",
        "        while tx.send(2).is_ok() {}",
        "        for number in 2.. { if tx.send(number).is_err() { break; } }",
        "        let more = tx.clone();
        tx.send(2);
        thread::spawn(move || more.send(2)).join();",
        "        tx.send(2);
        let (tx, rx) = mpsc::channel();
        tx.send(\"elsewhere\").unwrap();",
    ] {
        let trial = trial(&lesson(no_thread_panics()), &then(body));
        assert_eq!(
            trial.verdict(),
            Verdict::Passed,
            "{body}\n{}",
            trial.explanation
        );
    }
}

#[test]
fn whoever_sends_again_is_told_both_lines() {
    let source = then(
        "        let first = tx.send(2); // FIRST\n        let second = tx.send(3); // SECOND",
    );
    let (first, second) = (line_of(&source, "// FIRST"), line_of(&source, "// SECOND"));
    let trial = trial(&lesson(no_thread_panics()), &source);
    let cause = format!(
        "line {first} learns that nobody listens, and the thread `sends` sends again at line {second}."
    );
    trial.is(Verdict::BesideTheLesson, &cause);
    trial.says(&[
        "^^^^ this message came back",
        "---- here, it sends to nobody once more",
    ]);
    assert_eq!(trial.unmet(), Some(NAME));
}

#[test]
fn a_loop_that_sends_on_is_told_its_line_once() {
    let source = then(
        "        for number in 2..4 {\n            let _ = tx.send(number); // SENDS\n        }",
    );
    let line = line_of(&source, "// SENDS");
    let trial = trial(&lesson(no_thread_panics()), &source);
    trial.is(
        Verdict::BesideTheLesson,
        &format!("the thread `sends` sends on at line {line}, where the message before came back."),
    );
    trial.says(&["^^^^ a message came back here, and more are sent to nobody"]);
}

#[test]
fn a_message_that_waited_for_room_comes_back_too() {
    let source = "use std::sync::mpsc;\nuse std::thread;\n\nfn main() {\n    \
        let (tx, rx) = mpsc::sync_channel(0);\n    let sends = thread::spawn(move || {\n        \
        while tx.send(1).is_ok() {}\n    });\n    rx.recv().unwrap();\n    drop(rx);\n    \
        sends.join().unwrap();\n}\n";
    let trial = trial(&lesson(no_thread_panics()), source);
    assert_eq!(trial.verdict(), Verdict::Passed, "{}", trial.explanation);
}

#[test]
fn where_the_receiver_stays_nothing_comes_back() {
    let source = "use std::sync::mpsc;\n\nfn main() {\n    let (tx, rx) = mpsc::channel();\n    \
        tx.send(1).unwrap();\n    tx.send(2).unwrap(); // LAST\n    drop(rx);\n}\n";
    let trial = trial(&lesson(no_thread_panics()), source);
    trial.is(Verdict::BesideTheLesson, "no message came back");
    trial.says(&[&format!("program.rs:{}:", line_of(source, "// LAST"))]);
}

#[test]
fn where_it_is_luck_whether_one_comes_back_that_is_said() {
    let source = "use std::sync::mpsc;\nuse std::thread;\n\nfn main() {\n    \
        let (tx, rx) = mpsc::channel();\n    let sends = thread::spawn(move || tx.send(1).is_ok());\n    \
        drop(rx);\n    let early = sends.join().unwrap();\n}\n";
    let trial = trial(&lesson(no_thread_panics()), source);
    trial.is(
        Verdict::DependsOnLuck,
        "line 6 may send just before the Receiver is gone, and then the message is lost without a word.",
    );
}

/// The same where it is to be said.
fn lesson_that_wants_it_said() -> Vec<Requirement> {
    let mut lesson = lesson(no_thread_panics());
    lesson.insert(3, prints("it says so", &["came back"]));
    lesson
}

#[test]
fn whoever_says_so_has_to_know() {
    for body in [
        "        let back = tx.send(2);\n        println!(\"came back\");",
        "        if tx.send(2).is_err() { println!(\"came back\"); }",
        "        let (say, told) = mpsc::channel();
        let says = thread::spawn(move || for text in told { println!(\"{text} back\"); });
        tx.send(2).map_err(|_| say.send(\"came\"));
        drop(say);
        says.join();",
        "        let mine = std::sync::Arc::new(());
        let other = mine.clone();
        thread::spawn(move || { tx.send(2); drop(other); });
        while std::sync::Arc::strong_count(&mine) > 1 { thread::yield_now(); }
        println!(\"came back\");",
    ] {
        let trial = trial(&lesson_that_wants_it_said(), &then(body));
        let verdict = trial.verdict();
        assert_eq!(verdict, Verdict::Passed, "{body}\n{}", trial.explanation);
    }
    for body in [
        "        println!(\"came back\"); // SAYS\n        tx.send(2);",
        "        let says = thread::spawn(|| println!(\"came back\")); // SAYS
        tx.send(2);
        says.join();",
    ] {
        let source = then(body);
        let trial = trial(&lesson_that_wants_it_said(), &source);
        let says = line_of(&source, "// SAYS");
        trial.is(
            Verdict::BesideTheLesson,
            &format!("line {says} prints the last line, and nothing has told"),
        );
        trial.says(&["this is printed last", "here a message came back"]);
    }
}

const CAUGHT: &str = "        let caught = std::panic::catch_unwind(move || {
            tx.send(2).unwrap(); // CAUGHT
        });";

#[test]
fn a_panic_that_is_caught_counts_where_nothing_may_panic() {
    let source = then(CAUGHT);
    let line = line_of(&source, "// CAUGHT");
    let trial = trial(&lesson(nothing_panics()), &source);
    let cause = format!(
        "the panic at line {line} is caught, and ends no thread; \
         this lesson asks for a program without a panic."
    );
    trial.is(Verdict::Panicked, &cause);
    trial.says(&[&format!("program.rs:{line}:"), "SendError"]);
    assert_eq!(
        trial.unmet(),
        Some("nothing panics, and no panic is caught")
    );
}

#[test]
fn elsewhere_a_panic_that_is_caught_is_a_remark() {
    let trial = trial(&lesson(no_thread_panics()), &then(CAUGHT));
    assert_eq!(trial.verdict(), Verdict::Passed, "{}", trial.explanation);
    trial.says(&["was caught and ended no thread"]);
}

#[test]
fn a_panic_that_ends_its_thread_is_told_as_everywhere() {
    let source = then("        tx.send(2).unwrap(); // PANICS");
    let trial = trial(&lesson(nothing_panics()), &source);
    let line = line_of(&source, "// PANICS");
    trial.is(
        Verdict::Panicked,
        &format!("the thread `sends` could not send at line {line}"),
    );
    assert_eq!(
        trial.unmet(),
        Some("nothing panics, and no panic is caught")
    );
}
