//! What is said holds: of all orders or of one, of what was printed and where it came from, of what a
//! program does and doesn't.

use super::{Trial, line_of, trial};
use rivulets::verdict::{
    Over, Receiver, Requirement, Standing, Traffic, Verdict, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, no_thread_panics, prints,
};

fn lesson() -> [Requirement; 6] {
    [
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
        prints("it prints a and b", &["a", "b"]),
        in_every_order_of_the_threads(),
        comes_from_messages(
            "both are messages to main",
            Traffic {
                messages: 2,
                senders: 1,
                receiver: Receiver::Main,
                over: Over::OneChannel,
            },
        ),
    ]
}

fn graded(body: &str) -> (Trial, String) {
    let source = format!(
        "#![allow(unused)]\nuse std::sync::mpsc;\nuse std::sync::*;\nuse std::thread;\n\n\
         fn main() {{\n{body}\n}}\n"
    );
    (trial(&lesson(), &source), source)
}

#[test]
fn what_is_wrong_in_all_orders_but_not_alike_is_said_so() {
    let (trial, _) = graded(
        "    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || tx.send(\"x\"));
    thread::spawn(move || tx1.send(\"y\"));
    for text in rx { println!(\"{text}\"); }",
    );
    trial.is(
        Verdict::WrongOutput,
        "it is wrong in all 2 orders, and here the first line",
    );
    trial.says(&[
        "It is wrong whichever thread is faster, in all 2 orders; it ends like this in 1.",
    ]);
    let (alike, _) = graded("    thread::spawn(|| ()).join();\n    println!(\"x\");");
    alike.is(
        Verdict::WrongOutput,
        "Wrong output: the first line should read",
    );
    alike.says(&["It ends like this whichever thread is faster"]);
}

#[test]
fn where_some_orders_are_only_beside_the_lesson_luck_is_what_is_told() {
    let (trial, _) = graded(
        "    let (tx, rx) = mpsc::channel();
    let other = tx.clone();
    let late = thread::spawn(move || other.send(\"b\"));
    thread::spawn(move || tx.send(\"a\"));
    for text in rx { println!(\"{text}\"); }",
    );
    trial.is(
        Verdict::DependsOnLuck,
        "line 11 counts on the order of what lines 9 and 10 send. Wrong in 1 of 2 orders.",
    );
    trial.says(&["In 1 of the 2 orders nothing goes wrong, but 2 threads send."]);
    let lines = trial.standing("it prints a and b");
    assert_eq!(lines, Some(Standing::Sometimes));
    assert!(
        !trial.explanation.contains("works, in this order"),
        "{}",
        trial.explanation
    );
}

#[test]
fn no_thread_panics_is_not_said_above_an_order_in_which_one_does() {
    let (trial, _) = graded(
        "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || { tx.send(\"a\"); tx.send(\"b\"); });
    let first = rx.try_recv().unwrap();
    println!(\"{first}\\n{}\", rx.recv().unwrap());",
    );
    trial.is(Verdict::DependsOnLuck, "line 9 takes only what has come");
    let listed = trial.listed();
    assert!(
        listed.contains("  ~   no thread panics: not in every order\n"),
        "{listed}"
    );
    assert!(
        listed.contains("  no  all this holds whichever thread is faster\n"),
        "{listed}"
    );
    for also in ["it ends by itself, with success", "it prints a and b"] {
        let line = format!("  ~   {also}: not in every order\n");
        assert!(listed.contains(&line), "{listed}");
    }
}

#[test]
fn what_holds_although_a_thread_panics_is_said_to_hold() {
    let (trial, _) = graded(
        "    let (tx, rx) = mpsc::channel();
    let other = thread::spawn(move || { tx.send(\"a\").unwrap(); });
    let first = rx.try_recv().is_ok();
    println!(\"a\\nb\");
    other.join().unwrap();
    if !first { thread::spawn(|| panic!(\"late\")).join().unwrap_err(); }",
    );
    trial.is(Verdict::NothingCrossed, "line 10 prints the same words");
    let listed = trial.listed();
    let panics = "  ~   no thread panics: not in every order\n";
    assert!(listed.contains(panics), "{listed}");
    for holds in ["it ends by itself, with success", "it prints a and b"] {
        assert!(listed.contains(&format!("  ok  {holds}\n")), "{listed}");
    }
}

#[test]
fn a_panic_that_only_follows_is_told_with_its_orders_and_what_it_was_over() {
    let (trial, source) = graded(
        "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(\"a\").unwrap()); // SEND
    println!(\"a\\nb\");",
    );
    trial.is(Verdict::NothingCrossed, "was there already");
    trial.says(&[&format!(
        "In 1 of the 3 orders the first thread could not send at line {}, because the Receiver was \
         dropped at main's end, and panicked.",
        line_of(&source, "// SEND")
    )]);
    let listed = trial.listed();
    assert!(
        listed.contains("  ~   no thread panics: not in every order\n"),
        "{listed}"
    );
    assert!(
        listed.contains("   -  all this holds whichever thread is faster\n"),
        "{listed}"
    );
}

#[test]
fn the_fault_is_shown_where_it_is_and_where_it_shows() {
    let (trial, source) = graded(
        "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(\"a\"); // A
        tx.send(\"c\"); // C
    });
    for text in rx {
        println!(\"{text}\"); // PRINT
    }",
    );
    trial.is(
        Verdict::WrongOutput,
        "the second line should read \"b\", but \"c\" was printed",
    );
    let sent = line_of(&source, "// C");
    trial.says(&[
        &format!("program.rs:{sent}:"),
        "^^^^ this message was sent here",
        "------- this was printed here",
    ]);
    let (trial, source) = graded(
        "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(\"a\"); // A
    });
    for text in rx {
        println!(\"{text}\"); // PRINT
    }",
    );
    trial.is(Verdict::WrongOutput, "the second line, \"b\", is missing");
    let sent = line_of(&source, "// A");
    trial.says(&[
        &format!("program.rs:{sent}:"),
        "no message was sent after this",
        "nothing was printed after this",
    ]);
}

#[test]
fn what_main_did_last_is_not_all_where_it_printed_errors() {
    let (trial, _) = graded(
        "    let (tx, rx) = mpsc::channel();\n    tx.send(1);\n    rx.recv();\n    eprintln!(\"a\"); // LAST",
    );
    trial.is(Verdict::WrongOutput, "what was printed went to stderr");
    trial.says(&["---- the last that main did, but for what it printed to stderr"]);
}

#[test]
fn a_program_without_a_channel_is_told_so() {
    let (trial, _) = graded(
        "    let texts = Arc::new(Mutex::new(Vec::new()));
    let theirs = texts.clone();
    thread::spawn(move || theirs.lock().unwrap().extend([\"a\", \"b\"])).join();
    for text in texts.lock().unwrap().iter() { println!(\"{text}\"); }",
    );
    trial.is(
        Verdict::NothingCrossed,
        "nothing is sent in this program; what it prints is to come through a channel",
    );
    let (trial, _) = graded("    let (tx, rx) = mpsc::channel::<u8>();\n    println!(\"a\\nb\");");
    trial.is(
        Verdict::NothingCrossed,
        "was there already; no message brought it",
    );
}

#[test]
fn of_several_lines_that_print_those_are_named_that_no_message_brought() {
    let send = "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || [\"a\", \"b\"].map(|text| tx.send(text)));
";
    for (print, named) in [
        (
            "    println!(\"{}\", rx.recv().unwrap());
    rx.recv().unwrap();
    println!(\"b\"); // 1",
            "line {1} prints",
        ),
        (
            "    println!(\"a\"); // 1
    rx.iter().for_each(drop);
    print!(\"b\"); // 2
    println!();",
            "lines {1} and {2} print",
        ),
        (
            "    print!(\"{}\\nb\", rx.recv().unwrap());
    rx.recv().unwrap();
    println!();",
            "not all that is printed comes from messages",
        ),
    ] {
        let (trial, source) = graded(&format!("{send}{print}"));
        let mut cause = format!("Nothing crossed: {}", named);
        for number in 1..=2 {
            let comment = format!("// {number}");
            if source.contains(&comment) {
                let line = line_of(&source, &comment);
                cause = cause.replace(&format!("{{{number}}}"), &line.to_string());
            }
        }
        trial.is(Verdict::NothingCrossed, &cause);
    }
}

#[test]
fn how_messages_were_divided_is_told_where_lines_are_wrong() {
    for (body, fact) in [
        (
            "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || [1, 2, 3].map(|n| tx.send(n)));
    let more = rx.iter().count(); // 1
    let none = rx.iter().count(); // 2
    println!(\"{more}{none}\");",
            "line {1} received all 3 messages; none was left for line {2}",
        ),
        (
            "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || [1, 2, 3, 4].map(|n| tx.send(n)));
    while rx.recv().is_ok() { // 1
        println!(\"{:?}\", rx.recv()); // 2
    }",
            "line {1} received 2 of the 4 messages, and line {2} the other 2",
        ),
        (
            "    let ((tx, rx), (tx1, rx1)) = (mpsc::channel(), mpsc::channel());
    thread::spawn(move || [1, 2, 3].map(|n| tx.send(n)));
    thread::spawn(move || [1, 2].map(|n| tx1.send(n)));
    let both = rx.iter().zip(rx1.iter()).count(); // 1
    println!(\"{both}\");",
            "line {1} received 3 messages over one channel, and 2 over the other",
        ),
        (
            "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || [1, 2, 3].map(|n| tx.send(n)));
    for n in rx.recv() { println!(\"{n}\"); } // 1",
            "line {1} received 1 message, and asked for no more",
        ),
    ] {
        let (trial, source) = graded(body);
        trial.is(Verdict::WrongOutput, "Wrong output: ");
        let fact = (1..=2).fold(fact.to_owned(), |fact, number| {
            let line = line_of(&source, &format!("// {number}"));
            fact.replace(&format!("{{{number}}}"), &line.to_string())
        });
        trial.says(&[&fact]);
    }
    // What a message says is another matter than who received it.
    let (trial, _) = graded(
        "    let (tx, rx) = mpsc::channel();
    thread::spawn(move || [\"a\", \"c\", \"d\"].map(|text| tx.send(text)));
    rx.iter().for_each(|text| println!(\"{text}\"));",
    );
    trial.is(Verdict::WrongOutput, "Wrong output: ");
    assert!(!trial.explanation.contains(" received "));
}

#[test]
fn of_a_line_that_came_twice_both_that_sent_it_are_shown() {
    let lesson = [rivulets::verdict::prints_in_any_order(
        "it prints a and b",
        &["a", "b"],
    )];
    let source = "use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    thread::spawn(move || tx.send(\"a\"));
    thread::spawn(move || tx1.send(\"a\"));
    rx.iter().for_each(|text| println!(\"{text}\"));
}
";
    let trial = trial(&lesson, source);
    assert_eq!(trial.verdict(), Verdict::WrongOutput);
    let shown = trial.explanation.matches("one of them was sent here");
    assert_eq!(shown.count(), 2, "{}", trial.explanation);
}
