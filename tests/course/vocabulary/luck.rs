//! What was relied on, where some orders fail, in the first sentence and at its line.

use super::{Trial, line_of, trial};
use rivulets::verdict::{
    Verdict, compiles, ends_by_itself_with_success, in_every_order_of_the_threads,
    no_thread_panics, prints,
};
use rivulets::words::Advice;

/// The text of a `main` with this body.
fn program(body: &str) -> String {
    format!(
        "#![allow(unused)]\nuse std::collections::HashMap;\nuse std::sync::mpsc;\nuse std::sync::*;\n\
         use std::thread;\n\nfn main() {{\n{body}\n}}\n"
    )
}

/// What is said of a program that should print `a` and `b`.
fn luck(body: &str) -> Trial {
    let lesson = [
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
        prints("it prints a and b", &["a", "b"]),
        in_every_order_of_the_threads(),
    ];
    trial(&lesson, &program(body))
}

/// Grades a `main` with this body, which should print `a` and `b`, and wants luck whose first sentence
/// says `cause`, and whose excerpt shows each line that has a comment `// N`. In `cause`, `{N}` stands
/// for that line.
#[track_caller]
fn is_luck(body: &str, cause: &str) {
    let (source, trial) = (program(body), luck(body));
    let mut wanted = cause.to_owned();
    for number in 1..=4 {
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
    rx.iter().for_each(|text| println!(\"{text}\")); // 3",
        "line {3} counts on the order of what lines {1} and {2} send.",
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
        println!(\"{text}\"); // 3
    }",
        "line {3} counts on the order in which the lock is taken at lines {1} and {2}.",
    );
    is_luck(
        "    let texts = HashMap::from([(1, \"a\"), (2, \"b\")]);
    texts.values().for_each(|text| println!(\"{text}\")); // 1",
        "the hash map or set that line {1} looks at has another order in each run.",
    );
}

#[test]
fn the_place_that_counts_on_an_order() {
    let two = "    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || tx.send(\"a\")); // 1
    thread::spawn(move || tx1.send(\"b\")); // 2
    let first = rx.recv().unwrap(); // 4\n";
    let said = "line {3} counts on the order of what lines {1} and {2} send.";
    for rest in [
        "    assert_eq!(first, \"a\"); // 3\n    println!(\"a\\nb\");",
        "    if first == \"a\" { // 3\n        println!(\"a\\nb\");\n    } else {\n        println!(\"b\");\n    }",
        "    match first { // 3\n        \"a\" => println!(\"a\\nb\"),\n        _ => println!(\"b\"),\n    }",
        "    println!(\"{first}\\n{}\", rx.recv().unwrap()); // 3",
    ] {
        is_luck(&format!("{two}{rest}"), said);
    }
    is_luck(
        &format!(
            "{two}    std::process::exit(if first == \"a\" {{ println!(\"a\\nb\"); 0 }} else {{ 3 }}); // 3"
        ),
        said,
    );
}

#[test]
fn an_order_that_ends_in_waiting_is_shown_as_well() {
    is_luck(
        "    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    let tx2 = tx.clone();
    thread::spawn(move || tx1.send(\"a\")); // 1
    thread::spawn(move || tx2.send(\"b\")); // 2
    let first = rx.recv().unwrap(); // 4
    println!(\"a\\nb\");
    while first == \"b\" {
        rx.recv().unwrap(); // 3
    }
    drop(tx);",
        "in some orders main waits at line {3} for a third message, and only 2 were sent.",
    );
}

#[test]
fn printers_that_share_a_receiver() {
    is_luck(
        "    let (tx, rx) = mpsc::channel();
    let rx = Arc::new(Mutex::new(rx));
    thread::spawn(move || [\"a\", \"b\"].map(|text| tx.send(text)));
    let print = |rx: Arc<Mutex<mpsc::Receiver<&'static str>>>| move || {
        let text = rx.lock().unwrap().recv().unwrap();
        println!(\"{text}\"); // 1
    };
    let other = thread::spawn(print(rx.clone()));
    print(rx)();
    other.join();",
        "what is printed at line {1} may come in either order.",
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
        "in some orders the first thread ends the whole program, at line {1}.",
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

/// A main that gets both lines from its thread, whose last words come in some orders only.
fn with_last_words(last: &str, main: &str) -> String {
    format!(
        "    let (tx, rx) = mpsc::channel();
    let thread = thread::spawn(move || {{
        tx.send(\"a\\nb\").unwrap();
        {last}
    }});
{main}"
    )
}

#[test]
fn what_is_printed_unless_main_ends_before_is_not_to_be_waited_for() {
    for main in [
        "    println!(\"{}\", rx.recv().unwrap());",
        "    println!(\"{}\", loop { if let Ok(text) = rx.try_recv() { break text; } });",
    ] {
        is_luck(
            &with_last_words("println!(\"sent\"); // 1", main),
            "the thread `thread` prints too much at line {1}, unless main ends before.",
        );
    }
}

#[test]
fn what_is_printed_where_main_is_late_is_not_to_be_waited_for() {
    is_luck(
        &with_last_words(
            "tx.send(\"c\");",
            "    println!(\"{}\", rx.recv().unwrap());
    rx.try_iter().for_each(|text| println!(\"{text}\")); // 2",
        ),
        "in some orders line {2} prints too much.",
    );
}

#[test]
fn what_is_advised_leads_from_the_order_that_fails_to_the_one_that_works() {
    let print = "    println!(\"{}\", rx.recv().unwrap());";
    for (body, advice) in [
        (
            with_last_words("println!(\"sent\");", print),
            "Does the lesson ask for what line 11 prints there?",
        ),
        (
            with_last_words("std::process::exit(0);", print),
            Advice::WhatMainWouldDo.words(),
        ),
        (
            with_last_words("assert!(thread::panicking());", print),
            Advice::NotToPanic.words(),
        ),
        (
            with_last_words(
                "",
                &format!(
                    "{print}\n    if thread.is_finished() {{\n        println!(\"c\");\n    }}"
                ),
            ),
            "Does the lesson ask for what line 15 prints there?",
        ),
        (
            "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || rx.iter().for_each(|text| println!(\"{text}\")));
    tx.send(\"a\\nb\");"
                .to_owned(),
            Advice::EndItAndWait.words(),
        ),
        (
            "    let (tx, rx) = mpsc::channel();
    tx.send(\"a\\nb\");
    thread::spawn(move || println!(\"{}\", rx.recv().unwrap()));"
                .to_owned(),
            Advice::KnowItIsDone.words(),
        ),
        (
            "    let (tx, rx) = mpsc::channel();
    let clone = tx.clone();
    thread::spawn(move || clone.send(\"a\\nb\"));
    rx.try_iter().for_each(|text| println!(\"{text}\"));
    drop(tx);"
                .to_owned(),
            Advice::WaitForAll.words(),
        ),
        (
            "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(\"a\\nb\"));
    rx.try_iter().for_each(|text| println!(\"{text}\"));"
                .to_owned(),
            Advice::WaitForMessage.words(),
        ),
    ] {
        luck(&body).says(&[advice]);
    }
}

#[test]
fn a_message_that_is_lost_where_it_was_to_come_back_is_told_by_its_send() {
    for (before, clause) in [
        (
            "",
            "line {1} may send just before the Receiver is gone, and then the message is lost without a word.",
        ),
        (
            "thread::sleep(time::Duration::from_secs(1)); // 2\n        ",
            "when the Receiver outlives the sleep at line {2}, what line {1} sends is lost without a word.",
        ),
    ] {
        let body = format!(
            "    use std::time;
    let (tx, rx) = mpsc::channel();
    let listens = thread::spawn(move || println!(\"{{}}\", rx.recv().unwrap()));
    thread::spawn(move || {{
        tx.send(\"a\").unwrap();
        {before}let back = tx.send(\"b\"); // 1
        listens.join().unwrap();
        if let Err(back) = back {{ println!(\"{{}}\", back.0); }}
    }}).join().unwrap();"
        );
        is_luck(&body, clause);
        luck(&body).says(&[Advice::KnowNobodyListens.words()]);
    }
}

#[test]
fn a_wait_that_nobody_is_sure_to_end_is_told_by_who_was_to_end_it() {
    let body = "    thread::spawn(|| println!(\"a\\nb\"));
    thread::park(); // 1";
    is_luck(
        body,
        "nobody wakes main at line {1}: it waits for ever, unless the wait ends without cause.",
    );
    is_luck(
        "    let (main, (tx, rx)) = (thread::current(), mpsc::channel());
    thread::spawn(move || {
        println!(\"a\\nb\");
        if rx.try_recv().is_ok() { main.unpark(); }
    });
    tx.send(()).unwrap();
    thread::park(); // 1",
        "main may wait at line {1} for ever: nobody is sure to wake it, or the wait ends without cause.",
    );
    luck(body).says(&[
        Advice::KnowItIsDone.words(),
        "main waits for ever (line 9)",
        "main waits at line 9 to be woken, and no thread is left that could do so.",
    ]);
    is_luck(
        "    let main = thread::current();
    thread::spawn(move || { println!(\"a\\nb\"); main.unpark(); });
    thread::park(); // 1",
        "the wait at line {1} may end without cause",
    );
}

#[test]
fn an_exit_that_may_come_too_soon_is_named() {
    let body = "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || { println!(\"a\"); tx.send(1); println!(\"b\"); });
    rx.recv();
    std::process::exit(0); // 1";
    is_luck(
        body,
        "line {1} may end the whole program before the first thread",
    );
    luck(body).says(&[Advice::WhatMainWouldDo.words()]);
}
