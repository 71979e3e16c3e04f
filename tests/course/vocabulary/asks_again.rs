//! `never_asks_in_vain`.

use super::{line_of, trial};
use rivulets::verdict::{
    Requirement, Verdict, compiles, ends_by_itself_with_success, in_every_order_of_the_threads,
    never_asks_in_vain, no_thread_panics,
};

const NAME: &str = "nobody asks again with nothing done between";

fn without_asking_in_vain() -> Vec<Requirement> {
    vec![
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
        in_every_order_of_the_threads(),
        never_asks_in_vain(NAME),
    ]
}

/// A main that looks for a boat until it comes, and does this where there is none yet.
fn looking(meanwhile: &str) -> String {
    LOOKING.replace("MEANWHILE", meanwhile)
}

const LOOKING: &str = r#"use std::sync::mpsc::{self, TryRecvError};
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        thread::sleep(Duration::ZERO);
        tx.send("boat").unwrap();
    });
    loop {
        match rx.try_recv() {
            Ok(boat) => println!("{boat}"),
            Err(TryRecvError::Empty) => MEANWHILE,
            Err(TryRecvError::Disconnected) => break,
        }
    }
}
"#;

#[test]
fn who_asks_in_a_circle_is_beside_the_lesson_though_the_message_may_have_come() {
    for (meanwhile, done) in [
        ("{}", "done"),
        ("thread::sleep(Duration::from_millis(5))", "but a sleep"),
    ] {
        let source = looking(meanwhile);
        let line = line_of(&source, "rx.try_recv");
        let trial = trial(&without_asking_in_vain(), &source);
        let cause = format!(
            "Beside the lesson: main finds no message at line {line}, and asks again there with nothing {done} between."
        );
        trial.is(Verdict::BesideTheLesson, &cause);
        trial.says(&["nothing was there", "luck decides when it shows"]);
        assert_eq!(trial.unmet(), Some(NAME));
    }
}

#[test]
fn who_waits_where_nothing_is_there_asks_no_more() {
    let waits = "match rx.recv() { Ok(boat) => println!(\"{boat}\"), Err(_) => break }";
    let trial = trial(&without_asking_in_vain(), &looking(waits));
    assert_eq!(trial.verdict(), Verdict::Passed, "{}", trial.explanation);
}
