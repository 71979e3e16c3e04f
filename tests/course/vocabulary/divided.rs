//! Calls whose work has to be divided among threads, and how many threads may be started.

use super::{line_of, trial};
use rivulets::verdict::{
    Call, Function, Requirement, Verdict, calls, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints, starts_at_most,
};

const NAME: &str = "its function divides any numbers";
const AT_MOST: &str = "it starts at most two threads";
const SUM: Function = Function {
    head: "fn sum(numbers: Vec<u32>, threads: usize) -> u32",
    calls: &[
        Call::new("vec![5, 6, 7], 2", "18").divided_among(2, 2),
        Call::new("vec![], 2", "0").divided_among(0, 2),
        Call::new("vec![1, 2, 3], 3", "6").divided_among(2, 3),
        Call::new("vec![4], 1", "4").divided_among(1, 1),
    ],
};

fn lesson() -> Vec<Requirement> {
    vec![
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
        prints("it prints the sum", &["10"]),
        in_every_order_of_the_threads(),
        starts_at_most(AT_MOST, 2),
        calls(NAME, SUM),
    ]
}

/// A program that prints the sum of 1 to 4, by a function with this body.
fn program(body: &str) -> String {
    format!(
        "use std::sync::mpsc;\nuse std::thread;\n\nfn sum(numbers: Vec<u32>, threads: usize) -> u32 {{\n{body}\n}}\n\n\
         fn main() {{\n    println!(\"{{}}\", sum(vec![1, 2, 3, 4], 2));\n}}\n"
    )
}

/// A body that starts a thread for each part, of so many numbers.
fn in_parts(size: &str) -> String {
    format!(
        "    let (tx, rx) = mpsc::channel();
    for part in numbers.chunks({size}) {{
        let (tx, part) = (tx.clone(), part.to_vec());
        thread::spawn(move || tx.send(part.iter().sum::<u32>()).unwrap()); // starts
    }}
    drop(tx);
    rx.iter().sum()"
    )
}

#[test]
fn parts_that_come_by_a_channel_from_as_many_threads_pass() {
    let source = program(&in_parts("numbers.len().div_ceil(threads).max(1)"));
    let trial = trial(&lesson(), &source);
    assert_eq!(trial.verdict(), Verdict::Passed, "{}", trial.explanation);
}

#[test]
fn a_plain_sum_passes_no_call_that_wants_parts() {
    let source = program(
        "    let _ = (threads, mpsc::channel::<u32>(), thread::current());\n    numbers.iter().sum()",
    );
    let trial = trial(&lesson(), &source);
    trial.is(Verdict::NothingCrossed, "Nothing crossed: ");
    trial.says(&["the call sum(vec![5, 6, 7], 2)"]);
    assert_eq!(trial.unmet(), Some(NAME));
}

#[test]
fn one_thread_for_all_is_beside_the_lesson() {
    let source = program(&in_parts("numbers.len().max(1)"));
    let trial = trial(&lesson(), &source);
    trial.is(
        Verdict::BesideTheLesson,
        "this lesson asks for messages of two threads or more, over one channel.",
    );
    trial.says(&["the call sum(vec![5, 6, 7], 2)"]);
    assert_eq!(trial.unmet(), Some(NAME));
}

#[test]
fn a_thread_for_each_number_is_too_many_in_the_program_and_in_a_call() {
    let source = program(&in_parts("1"));
    let line = line_of(&source, "// starts");
    let cause = format!("4 threads are started, at line {line}; at most 2 may be.");
    let own = trial(&lesson(), &source);
    own.is(Verdict::BesideTheLesson, &cause);
    assert_eq!(own.unmet(), Some(AT_MOST));

    let source = program(&in_parts(
        "if threads == 2 && numbers.len() == 4 { 2 } else { 1 }",
    ));
    let called = trial(&lesson(), &source);
    called.is(
        Verdict::BesideTheLesson,
        &format!("3 threads are started, at line {line}; at most 2 may be."),
    );
    called.says(&["the call sum(vec![5, 6, 7], 2)"]);
    assert_eq!(called.unmet(), Some(NAME));
}

#[test]
fn parts_that_travel_and_are_not_used_are_no_answer() {
    let own = "    let whole = numbers.iter().sum();\n".to_owned();
    let body = own + &in_parts("numbers.len().div_ceil(threads).max(1)");
    let body = body.replace("rx.iter().sum()", "rx.iter().for_each(drop);\n    whole");
    let source = program(&body);
    let trial = trial(&lesson(), &source);
    trial.is(Verdict::NothingCrossed, "Nothing crossed: ");
    assert_eq!(trial.unmet(), Some(NAME));
}
