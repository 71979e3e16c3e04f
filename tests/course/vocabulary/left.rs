//! `nobody_is_left_behind` and `no_message_is_left_behind`.

use super::{Trial, line_of, trial};
use rivulets::verdict::{
    Requirement, Standing, Verdict, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_message_is_left_behind, no_thread_panics,
    nobody_is_left_behind, prints_in_any_order,
};

fn waits_for_all() -> Vec<Requirement> {
    vec![
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
        nobody_is_left_behind(),
        no_message_is_left_behind(),
        in_every_order_of_the_threads(),
    ]
}

/// A `main` with this body, and what it needs.
fn program(body: &str) -> String {
    format!(
        "#![allow(unused)]\nuse std::sync::mpsc;\nuse std::sync::{{Arc, Mutex}};\nuse std::sync::atomic::*;\n\
         use std::thread;\nuse std::time::Duration;\n\nfn main() {{\n{body}\n}}\n"
    )
}

#[test]
fn each_way_of_waiting_is_as_good_as_another() {
    for body in [
        "thread::spawn(|| println!(\"a\")).join().unwrap();",
        "thread::scope(|s| { s.spawn(|| println!(\"a\")); });",
        "let (tx, rx) = mpsc::channel();
         thread::spawn(move || { println!(\"a\"); tx.send(1).unwrap(); });
         rx.recv().unwrap();",
        "let (tx, rx) = mpsc::channel();
         thread::spawn(move || for n in 0..2 { println!(\"a\"); tx.send(n).unwrap(); });
         for n in rx { println!(\"{n}\"); }",
        "let (tx, rx) = mpsc::channel::<()>();
         thread::spawn(move || { println!(\"a\"); drop(tx); });
         let _ = rx.recv();",
        "let done = Arc::new(AtomicBool::new(false)); let other = done.clone();
         thread::spawn(move || { println!(\"a\"); other.store(true, Ordering::SeqCst); });
         while !done.load(Ordering::SeqCst) { thread::yield_now(); }",
        "let handle = thread::spawn(|| println!(\"a\"));
         while !handle.is_finished() { thread::yield_now(); }",
        "let main = thread::current();
         thread::spawn(move || { println!(\"a\"); drop(main); }).join().unwrap();",
        "let done = Arc::new((Mutex::new(false), std::sync::Condvar::new())); let other = done.clone();
         thread::spawn(move || { println!(\"a\"); *other.0.lock().unwrap() = true; other.1.notify_one(); });
         let mut is = done.0.lock().unwrap();
         while !*is { is = done.1.wait(is).unwrap(); }",
        "let (tx, rx) = mpsc::sync_channel(0);
         thread::spawn(move || { println!(\"a\"); tx.send(1).unwrap(); });
         rx.recv().unwrap();",
        "let all = Arc::new(std::sync::Barrier::new(2)); let other = all.clone();
         thread::spawn(move || { println!(\"a\"); other.wait(); });
         all.wait();",
        "let (tx, rx) = mpsc::channel();
         thread::spawn(|| thread::spawn(move || { println!(\"a\"); tx.send(1).unwrap(); }).join());
         rx.recv().unwrap();",
        "thread::spawn(|| thread::spawn(|| println!(\"a\")).join()).join().unwrap().unwrap();",
        "println!(\"alone\");",
    ] {
        let source = program(body);
        let trial = trial(&waits_for_all(), &source);
        assert_eq!(trial.verdict(), Verdict::Passed, "{source}\n{}", trial.explanation);
    }
}

#[test]
fn a_thread_that_nobody_waits_for_is_named_by_the_line_that_started_it() {
    let source = program("    thread::spawn(|| println!(\"a\"));\n    println!(\"b\");");
    let line = line_of(&source, "spawn");
    let cause = format!(
        "Left behind: main ends without waiting for the first thread, started at line {line}."
    );
    let trial = trial(&waits_for_all(), &source);
    trial.is(Verdict::LeftBehind, &cause);
    trial.says(&[&format!("program.rs:{line}:")]);
    assert_eq!(trial.unmet(), Some("nobody is left behind when main ends"));
}

#[test]
fn one_of_two_that_is_not_joined_is_named() {
    let source = program(
        "    let first = thread::spawn(|| println!(\"a\"));\n    let second = thread::spawn(|| println!(\"b\"));\n\
         first.join().unwrap();",
    );
    let trial = trial(&waits_for_all(), &source);
    trial.is(
        Verdict::LeftBehind,
        "without waiting for the thread `second`.",
    );
    let line = line_of(&source, "second");
    trial.says(&[&format!("program.rs:{line}:")]);
}

#[test]
fn a_sleep_is_no_waiting() {
    let source = program(
        "    thread::spawn(|| println!(\"a\"));\n    thread::sleep(Duration::from_secs(1));",
    );
    trial(&waits_for_all(), &source).is(Verdict::LeftBehind, "main ends without waiting");
}

#[test]
fn a_look_that_may_come_in_time_is_luck() {
    let source = program(
        "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(1).unwrap());
    rx.try_recv().is_ok();
    std::mem::forget(rx);",
    );
    trial(
        &[nobody_is_left_behind(), in_every_order_of_the_threads()],
        &source,
    )
    .is(
        Verdict::DependsOnLuck,
        "takes only what has come, and a thread may not have sent yet",
    );
}

#[test]
fn what_a_thread_does_behind_its_last_message_is_not_waited_for() {
    let source = program(
        "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || { tx.send(1).unwrap(); println!(\"after\"); });
    rx.recv().unwrap();",
    );
    let trial = trial(&waits_for_all(), &source);
    trial.is(Verdict::LeftBehind, "main ends without waiting");
}

#[test]
fn a_message_that_nobody_takes_is_named_by_the_line_that_sent_it() {
    let source = program(
        "    let (tx, rx) = mpsc::channel();
    let thread = thread::spawn(move || {
        tx.send(1).unwrap();
        tx.send(2).unwrap(); // too many
    });
    rx.recv().unwrap();
    thread.join().unwrap();",
    );
    let line = line_of(&source, "too many");
    let trial = trial(&waits_for_all(), &source);
    trial.is(
        Verdict::LeftBehind,
        &format!("Left behind: the message sent at line {line} was taken by nobody."),
    );
    trial.says(&[&format!("program.rs:{line}:")]);
    assert_eq!(
        trial.unmet(),
        Some("no message is left behind when main ends")
    );
}

#[test]
fn it_is_judged_only_where_the_lesson_asks_for_it() {
    let source = program(
        "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || for n in 0..3 { let _ = tx.send(n); });
    rx.recv().unwrap();",
    );
    let lesson = [
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
    ];
    assert_eq!(trial(&lesson, &source).verdict(), Verdict::Passed);
    let messages = [no_message_is_left_behind(), in_every_order_of_the_threads()];
    assert_ne!(trial(&messages, &source).verdict(), Verdict::Passed);
}

#[test]
fn the_fault_that_came_first_is_the_verdict() {
    let source = program("    thread::spawn(|| println!(\"a\"));\n    panic!(\"no\");");
    trial(&waits_for_all(), &source).is(Verdict::Panicked, "main panicked");
}

/// How the lines stand in a checklist in which they come before those who are left behind.
fn lines_of(body: &str) -> (Trial, Standing) {
    let lesson = [
        compiles(),
        ends_by_itself_with_success(),
        prints_in_any_order("it prints a and b", &["a", "b"]),
        nobody_is_left_behind(),
    ];
    let trial = trial(&lesson, &program(body));
    let standing = trial.standing("it prints a and b").unwrap();
    (trial, standing)
}

#[test]
fn lines_that_are_lost_as_main_did_not_wait_are_not_said_to_be_there() {
    let (trial, lines) = lines_of(
        "let (tx, rx) = mpsc::channel();
         thread::spawn(move || { tx.send(\"a\").unwrap(); println!(\"b\"); });
         println!(\"{}\", rx.recv().unwrap());",
    );
    trial.is(Verdict::LeftBehind, "main ends without waiting");
    trial.says(&["orders, what is printed is wrong as well"]);
    assert_eq!(lines, Standing::Sometimes);

    let (trial, lines) = lines_of("thread::spawn(|| println!(\"c\"));");
    trial.is(Verdict::LeftBehind, "main ends without waiting");
    trial.says(&["= what is printed is wrong as well"]);
    assert_eq!(lines, Standing::Waiting);

    let (trial, lines) = lines_of("println!(\"a\\nb\"); thread::spawn(thread::park);");
    trial.is(Verdict::LeftBehind, "main ends without waiting");
    assert!(!trial.explanation.contains("is wrong as well"));
    assert_eq!(lines, Standing::Met);
}
