//! What was relied on, where some orders fail, in the first sentence and at its line.

use super::{line_of, trial};
use rivulets::verdict::{
    Verdict, compiles, ends_by_itself_with_success, in_every_order_of_the_threads,
    no_thread_panics, prints,
};

/// Grades a `main` with this body, which should print `a` and `b`, and wants luck whose first sentence
/// says `cause`, and whose excerpt shows each line that has a comment `// N`. In `cause`, `{N}` stands
/// for that line.
#[track_caller]
fn is_luck(body: &str, cause: &str) {
    let source = format!(
        "#![allow(unused)]\nuse std::collections::HashMap;\nuse std::sync::mpsc;\nuse std::sync::*;\n\
         use std::thread;\n\nfn main() {{\n{body}\n}}\n"
    );
    let lesson = [
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
        prints("it prints a and b", &["a", "b"]),
        in_every_order_of_the_threads(),
    ];
    let trial = trial(&lesson, &source);
    let mut wanted = cause.to_owned();
    for number in 1..=2 {
        let comment = format!("// {number}");
        if source.contains(&comment) {
            let line = line_of(&source, &comment);
            wanted = wanted.replace(&format!("{{{number}}}"), &line.to_string());
            trial.says(&[&format!("{line} |")]);
        }
    }
    trial.is(
        Verdict::DependsOnLuck,
        &format!("Depends on luck: {wanted}"),
    );
}

#[test]
fn what_comes_in_either_order() {
    is_luck(
        "    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || tx.send(\"a\")); // 1
    thread::spawn(move || tx1.send(\"b\")); // 2
    rx.iter().for_each(|text| println!(\"{text}\"));",
        "the messages sent at lines {1} and {2} may come in either order.",
    );
    is_luck(
        "    let threads = [
        thread::spawn(|| println!(\"a\")), // 1
        thread::spawn(|| println!(\"b\")), // 2
    ];
    threads.map(|thread| thread.join());",
        "what is printed at lines {1} and {2} may come in either order.",
    );
    is_luck(
        "    let list = Arc::new(Mutex::new(Vec::new()));
    let other = list.clone();
    let thread = thread::spawn(move || other.lock().unwrap().push(\"b\")); // 1
    list.lock().unwrap().push(\"a\"); // 2
    thread.join();
    for text in list.lock().unwrap().iter() {
        println!(\"{text}\");
    }",
        "the lock may be taken in either order at lines {1} and {2}.",
    );
    is_luck(
        "    let texts = HashMap::from([(1, \"a\"), (2, \"b\")]); // 1
    texts.values().for_each(|text| println!(\"{text}\"));",
        "what comes out of the hash map or set of line {1} has another order in each run.",
    );
}

#[test]
fn a_try_that_does_not_succeed() {
    is_luck(
        "    let (tx, rx) = mpsc::sync_channel(0);
    thread::spawn(move || tx.try_send(\"a\").is_ok()); // 1
    rx.iter().for_each(|text| println!(\"{text}\"));
    println!(\"b\");",
        "when nobody has made room yet, line {1} can't send its message.",
    );
    is_luck(
        "    let lock = Arc::new(Mutex::new(\"a\"));
    let other = lock.clone();
    let thread = thread::spawn(move || drop(other.lock()));
    println!(\"{}\", lock.try_lock().map_or(\"c\", |text| *text)); // 1
    println!(\"b\");
    thread.join();",
        "when another thread has the lock, line {1} doesn't get it.",
    );
}

#[test]
fn another_thread_that_ends_the_program() {
    is_luck(
        "    println!(\"a\");
    thread::spawn(|| std::process::exit(0)); // 1
    println!(\"b\");",
        "in some orders the thread started at line {1} ends the whole program, at line {1}.",
    );
}

#[test]
fn locks_that_are_sometimes_taken_crosswise() {
    is_luck(
        "    let locks = Arc::new((Mutex::new(\"a\"), Mutex::new(\"b\")));
    let others = locks.clone();
    let thread = thread::spawn(move || {
        let b = others.1.lock();
        let a = others.0.lock(); // 1
    });
    let a = locks.0.lock().unwrap();
    let b = locks.1.lock().unwrap(); // 2
    println!(\"{a}\\n{b}\");
    drop((a, b));
    thread.join();",
        "in some orders two threads wait, each for a lock that the other holds, at lines {2} and {1}.",
    );
}
