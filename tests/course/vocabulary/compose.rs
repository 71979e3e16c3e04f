//! Several requirements of one kind in one lesson.

use super::{Trial, trial};
use rivulets::verdict::{
    Over, Receiver, Requirement, Standing, Traffic, Verdict, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, no_thread_panics,
    nobody_is_left_behind, prints, prints_in_any_order,
};

const SENT: &str = "each line is a message that main received";
const BY_TWO: &str = "two different threads send";

fn lesson() -> Vec<Requirement> {
    let traffic = |senders| Traffic {
        messages: 2,
        senders,
        receiver: Receiver::Main,
        over: Over::OneChannel,
    };
    vec![
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
        prints_in_any_order("it prints both words", &["salt", "pepper"]),
        nobody_is_left_behind(),
        in_every_order_of_the_threads(),
        comes_from_messages(
            SENT,
            Traffic {
                messages: 1,
                senders: 1,
                receiver: Receiver::Main,
                over: Over::OneChannel,
            },
        ),
        comes_from_messages(BY_TWO, traffic(2)),
    ]
}

fn program(body: &str) -> String {
    format!(
        "use std::sync::mpsc;\nuse std::thread;\n\nfn main() {{\n    let (tx, rx) = mpsc::channel();\n{body}\n}}\n"
    )
}

#[test]
fn all_are_met_by_a_program_that_meets_each() {
    let source = program(
        "    for word in [\"salt\", \"pepper\"] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(word).unwrap());
    }
    drop(tx);
    rx.iter().for_each(|word| println!(\"{word}\"));",
    );
    let trial = trial(&lesson(), &source);
    assert_eq!(trial.verdict(), Verdict::Passed, "{}", trial.explanation);
}

#[test]
fn the_first_that_is_not_met_is_named_and_those_before_it_are_met() {
    let both_by_one = program(
        "    thread::spawn(move || {
        for word in [\"salt\", \"pepper\"] {
            tx.send(word).unwrap();
        }
    });
    rx.iter().for_each(|word| println!(\"{word}\"));",
    );
    let trial = trial(&lesson(), &both_by_one);
    trial.is(Verdict::BesideTheLesson, "Beside the lesson");
    assert_eq!(trial.unmet(), Some(BY_TWO));
}

#[test]
fn a_program_that_meets_none_of_them_fails_by_the_first() {
    let by_main = program(
        "    for word in [\"salt\", \"pepper\"] {
        tx.send(word).unwrap();
    }
    drop(tx);
    rx.iter().for_each(|word| println!(\"{word}\"));",
    );
    let trial = trial(&lesson(), &by_main);
    trial.is(
        Verdict::BesideTheLesson,
        "a message from another thread to main",
    );
    assert_eq!(trial.unmet(), Some(SENT));
}

const ALL: &str = "it prints both words";
const SORTED: &str = "it prints them in the order of the alphabet";

/// A program that prints this, graded by a lesson that asks for words and for their order: in either order.
fn graded_by_both(printed: &str) -> [Trial; 2] {
    let (all, sorted) = (
        prints_in_any_order(ALL, &["salt", "pepper"]),
        prints(SORTED, &["pepper", "salt"]),
    );
    let source = format!("fn main() {{\n    {printed}\n}}\n");
    let by = |lines: [Requirement; 2]| {
        let [one, other] = lines;
        let (ends, holds) = (
            ends_by_itself_with_success(),
            in_every_order_of_the_threads(),
        );
        trial(
            &[compiles(), no_thread_panics(), ends, one, other, holds],
            &source,
        )
    };
    [by([all, sorted]), by([sorted, all])]
}

#[test]
fn each_of_two_about_lines_is_checked() {
    for trial in graded_by_both("println!(\"pepper\\nsalt\");") {
        assert_eq!(trial.verdict(), Verdict::Passed, "{}", trial.explanation);
    }
    for trial in graded_by_both("println!(\"salt\\npepper\");") {
        trial.is(
            Verdict::WrongOutput,
            "the first line should read \"pepper\"",
        );
        assert_eq!(trial.unmet(), Some(SORTED));
        assert_ne!(trial.standing(ALL), Some(Standing::Unmet));
    }
    let [all_first, sorted_first] = graded_by_both("println!(\"pepper\");");
    all_first.is(Verdict::WrongOutput, "the line \"salt\" is missing");
    assert_eq!(all_first.unmet(), Some(ALL));
    assert_eq!(sorted_first.unmet(), Some(SORTED));
}

#[test]
fn which_of_two_about_lines_fails_may_differ_from_order_to_order() {
    let [trial, _] = graded_by_both(
        "let (tx, rx) = std::sync::mpsc::channel();
    for word in [\"salt\", \"pepper\"] {
        let tx = tx.clone();
        std::thread::spawn(move || tx.send(word));
    }
    drop(tx);
    rx.iter().for_each(|word| println!(\"{word}\"));",
    );
    trial.is(Verdict::DependsOnLuck, "Right in 1 of 2 orders");
    assert_eq!(trial.standing(ALL), Some(Standing::Met));
    assert_eq!(trial.standing(SORTED), Some(Standing::Sometimes));
}

#[test]
fn that_a_program_ends_well_is_asked_for_where_no_requirement_says_so() {
    let lesson = [compiles(), prints("it prints a", &["a"])];
    for (body, verdict) in [
        ("std::thread::spawn(|| panic!());", Verdict::DependsOnLuck),
        ("panic!();", Verdict::Panicked),
        (
            "let (_tx, rx) = std::sync::mpsc::channel::<u8>(); let _ = rx.recv();",
            Verdict::Deadlock,
        ),
        ("std::process::exit(3);", Verdict::WrongOutput),
        ("", Verdict::Passed),
    ] {
        let source = format!("fn main() {{\n    println!(\"a\");\n    {body}\n}}\n");
        let trial = trial(&lesson, &source);
        assert_eq!(trial.verdict(), verdict, "{}", trial.explanation);
    }
}
