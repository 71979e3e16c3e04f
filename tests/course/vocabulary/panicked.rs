//! A panic over what a channel answered is told by that answer.

use super::{line_of, trial};
use rivulets::verdict::{Verdict, compiles, no_thread_panics};

#[track_caller]
fn panics(body: &str, cause: &str) {
    let source = format!(
        "#![allow(unused)]\nuse std::sync::mpsc;\nuse std::thread;\n\nfn main() {{\n{body}\n}}\n"
    );
    let mut cause = cause.to_owned();
    for number in 1..=2 {
        let line = line_of(&source, &format!("// {number}"));
        cause = cause.replace(&format!("{{{number}}}"), &line.to_string());
    }
    let trial = trial(&[compiles(), no_thread_panics()], &source);
    trial.is(Verdict::Panicked, &format!("Panicked: {cause}"));
}

#[test]
fn what_the_channel_answered_is_the_cause() {
    panics(
        "    let (tx, rx) = mpsc::channel();
    drop(rx); // 1
    tx.send(1).unwrap(); // 2",
        "main could not send at line {2}, because the Receiver was dropped at line {1}.",
    );
    panics(
        "    let (tx, rx) = mpsc::channel();
    let listens = thread::spawn(move || rx.recv());
    tx.send(1).unwrap();
    listens.join();
    tx.send(2).unwrap(); // 1",
        "main could not send at line {1}, because the Receiver went with the thread `listens`, which is over.",
    );
    panics(
        "    let (tx, rx) = mpsc::channel::<u8>();
    drop(tx);
    rx.recv().unwrap(); // 1",
        "main got no message at line {1}, because no Sender is left.",
    );
    panics(
        "    let (tx, rx) = mpsc::channel::<u8>();
    rx.try_recv().unwrap(); // 1",
        "main found no message at line {1}, as none had come yet.",
    );
}

#[test]
fn a_panic_over_something_else_is_told_by_its_message() {
    panics(
        "    let (tx, rx) = mpsc::channel::<u8>();
    let _ = rx.try_recv();
    panic!(\"no more\"); // 1",
        "main panicked at line {1}: no more.",
    );
}
