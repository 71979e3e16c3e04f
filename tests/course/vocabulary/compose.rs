//! Several requirements of one kind in one lesson.

use super::trial;
use rivulets::verdict::{
    Over, Receiver, Requirement, Verdict, Wants, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, no_thread_panics,
    nobody_is_left_behind, prints_in_any_order,
};

const SENT: &str = "each line is a message that main received";
const BY_TWO: &str = "two different threads send";

fn lesson() -> Vec<Requirement> {
    let wants = |senders| Wants {
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
            Wants {
                messages: 1,
                senders: 1,
                receiver: Receiver::Main,
                over: Over::OneChannel,
            },
        ),
        comes_from_messages(BY_TWO, wants(2)),
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
