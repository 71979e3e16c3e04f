//! `at_most_wait`.

use super::{line_of, trial};
use rivulets::verdict::{
    Requirement, Verdict, at_most_wait, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics,
};

const NAME: &str = "at most one message waits";

fn one_at_most() -> Vec<Requirement> {
    vec![
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
        in_every_order_of_the_threads(),
        at_most_wait(NAME, 1),
    ]
}

/// A thread that sends three numbers over this channel, and a main that takes them.
fn three_over(channel: &str) -> String {
    format!(
        "use std::sync::mpsc;\nuse std::thread;\n\nfn main() {{\n    let (tx, rx) = {channel};\n    \
         thread::spawn(move || {{\n        for number in 0..3 {{\n            tx.send(number).unwrap();\n        \
         }}\n    }});\n    for number in rx {{\n        println!(\"{{number}}\");\n    }}\n}}\n"
    )
}

#[test]
fn a_channel_with_little_room_keeps_the_queue_short() {
    for channel in ["mpsc::sync_channel(1)", "mpsc::sync_channel(0)"] {
        let trial = trial(&one_at_most(), &three_over(channel));
        assert_eq!(
            trial.verdict(),
            Verdict::Passed,
            "{channel}\n{}",
            trial.explanation
        );
    }
}

#[test]
fn a_channel_without_a_bound_is_beside_the_lesson_with_the_send_that_fills_it() {
    let source = three_over("mpsc::channel()");
    let line = line_of(&source, "send");
    let cause = format!(
        "Beside the lesson: with the send at line {line}, 3 messages may wait in the channel; this lesson allows 1."
    );
    is_beside_the_lesson(&source, line, &cause);
}

#[test]
fn a_channel_with_more_room_is_beside_the_lesson_where_it_is_made() {
    let source = three_over("mpsc::sync_channel(2)");
    let line = line_of(&source, "sync_channel");
    let cause = format!(
        "Beside the lesson: 2 messages may wait in the channel of line {line}, which has room for 2; this lesson \
         allows 1."
    );
    is_beside_the_lesson(&source, line, &cause);
}

#[track_caller]
fn is_beside_the_lesson(source: &str, line: usize, cause: &str) {
    let trial = trial(&one_at_most(), source);
    trial.is(Verdict::BesideTheLesson, cause);
    trial.says(&[
        &format!("program.rs:{line}:"),
        "the messages are taken here",
    ]);
    assert_eq!(trial.unmet(), Some(NAME));
}

#[test]
fn a_sender_that_waits_for_each_answer_is_as_good() {
    let source = "use std::sync::mpsc;\nuse std::thread;\n\nfn main() {
    let (tx, rx) = mpsc::channel();
    let (done, answers) = mpsc::channel();
    thread::spawn(move || {
        for number in 0..3 {
            tx.send(number).unwrap();
            answers.recv().unwrap();
        }
    });
    for number in rx {
        println!(\"{number}\");
        done.send(()).unwrap();
    }
}\n";
    let trial = trial(&one_at_most(), source);
    assert_eq!(trial.verdict(), Verdict::Passed, "{}", trial.explanation);
}

#[test]
fn a_queue_that_is_short_by_chance_is_luck() {
    let source = "use std::sync::mpsc;\nuse std::thread;\n\nfn main() {
    let (tx, rx) = mpsc::channel();
    let (news, heard) = mpsc::channel();
    let thread = thread::spawn(move || {
        tx.send(1).unwrap();
        if heard.try_recv().is_ok() {
            tx.send(2).unwrap();
        }
        tx
    });
    news.send(()).unwrap();
    let tx = thread.join().unwrap();
    drop(tx);
    for number in rx {
        println!(\"{number}\");
    }
}\n";
    trial(&one_at_most(), source).is(Verdict::DependsOnLuck, "Depends on luck");
}
