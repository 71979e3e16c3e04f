//! Programs in which nothing was started or received, since nothing asked for it.

use super::{Trial, line_of, trial};
use rivulets::verdict::{
    Verdict, compiles, ends_by_itself_with_success, no_thread_panics, prints_in_any_order,
};

/// Grades a `main` with this body, which should print `a` and `b`.
fn graded(body: &str) -> (Trial, String) {
    let source = format!(
        "use std::sync::mpsc;\nuse std::thread;\n\nfn main() {{\n\
         let (tx, rx) = mpsc::channel::<String>();\n{body}\n}}\n"
    );
    let lesson = [
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
        prints_in_any_order("it prints a and b", &["a", "b"]),
    ];
    (trial(&lesson, &source), source)
}

/// Wants this verdict, whose cause is said with the line of `// HERE`.
#[track_caller]
fn is_idle(body: &str, verdict: Verdict, cause: &str) {
    let (trial, source) = graded(body);
    let line = line_of(&source, "// HERE").to_string();
    trial.is(verdict, &cause.replace("{}", &line));
    trial.says(&[&format!("{line} |")]);
}

#[test]
fn threads_that_an_iterator_would_have_started() {
    is_idle(
        "let threads = [\"a\", \"b\"].iter().map(|text| { // HERE
             let tx = tx.clone();
             thread::spawn(move || tx.send(text.to_string()).unwrap())
         });
         for text in rx { println!(\"{text}\"); }
         drop(threads);",
        Verdict::Deadlock,
        "no thread was ever started: the `map` at line {} does nothing until it is asked for its items.",
    );
    is_idle(
        "[\"a\", \"b\"].iter().map(|text| thread::spawn(move || println!(\"{text}\"))); // HERE",
        Verdict::WrongOutput,
        "no thread was ever started: the `map` at line {} does nothing until it is asked for its items.",
    );
    is_idle(
        "for text in Vec::<String>::new() {
             let tx = tx.clone();
             thread::spawn(move || tx.send(text).unwrap()); // HERE
         }
         drop(tx);
         rx.recv().unwrap();",
        Verdict::Panicked,
        "no thread was ever started: line {} never ran.",
    );
}

#[test]
fn messages_that_an_iterator_would_have_received() {
    is_idle(
        "let thread = thread::spawn(move || [\"a\", \"b\"].map(|text| tx.send(text.to_owned()).unwrap()));
         thread.join();
         rx.iter().map(|text| println!(\"{text}\")); // HERE",
        Verdict::WrongOutput,
        "nothing was ever received: the `map` at line {} does nothing until it is asked for its items.",
    );
}

#[test]
fn what_was_started_or_received_is_not_said_to_be_idle() {
    for body in [
        "thread::spawn(move || tx.send(\"c\".to_owned()));
         for text in rx { println!(\"{text}\"); }
         let rest = [1].iter().map(|number| thread::spawn(move || *number));",
        "rx.try_recv().ok();
         tx.send(\"a\".to_owned());
         rx.iter().map(|text| println!(\"{text}\"));",
    ] {
        let (trial, _) = graded(body);
        assert!(
            !trial.explanation.contains("was ever"),
            "{}",
            trial.explanation
        );
    }
}
