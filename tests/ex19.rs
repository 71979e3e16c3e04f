//! # Lesson 19: not for ever
//!
//! A wait may have an end, and it matters whether that is one for each wait or one for all of them. An
//! office listens for levels, says when half a second is over, and hears the rest all the same.
//!
//! The program passes when it prints `Level 4`, `Late`, `Level 6`, `Level 5` and `1 in time` in that
//! order and ends by itself, with success and without a panic, in every order of the threads that is
//! possible where sleeps and waits last as long as they say; when three messages of one spawned thread
//! were received by another; and when `listen(levels: Receiver<u32>) -> u32` gives the number of levels
//! that come within half a second of its beginning for other levels too, and prints them as it should:
//! none, all that are there already, some that come later than all waits of the program together, many
//! in a row of which none is late by itself, one that nobody follows for long, and where to print takes
//! time. By which clock it knows is free.
//!
//! Before moving on: what does a timeout say of the senders?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, Verdict, calls, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, no_thread_panics, prints,
};

/// What lesson 19 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        19,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "it is late once, and prints all levels",
                &["Level 4", "Late", "Level 6", "Level 5", "1 in time"],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "the levels are messages of one thread to another",
                Traffic {
                    messages: 3,
                    senders: 1,
                    receiver: Receiver::Another,
                    over: Over::AnyChannels,
                },
            ),
            calls("other levels are heard in time or late", LISTEN),
        ],
    )
    .obeying_durations()
    .starts_with(Start::Judged(Verdict::WrongOutput, 44))
    .hints([
        "The office begins to wait anew with every level. For how long would it wait in all, if a \
         level came every 400 milliseconds?",
        "Half a second from the beginning is a point in time, and it stays where it is. What does std \
         have for a point in time, and where in the function would you take it?",
        "A wait asks for a duration. At each turn of the loop another is left until that point: none \
         at all, if it is over.",
    ])
    .notice(
        "a duration says how long, an instant says until when. Which of your waits would be too long \
         if the thread were held up between the two lines?",
    )
}

const LISTEN: Function = Function {
    head: "fn listen(levels: Receiver<u32>) -> u32",
    calls: &[
        Call::new("levels", "1").where_there_is(
            "a 7 was sent, and nobody sends any more",
            "let (tx, levels) = std::sync::mpsc::channel(); tx.send(7).unwrap(); drop(tx);",
        ),
        Call::new("levels", "0").where_there_is(
            "all Senders are gone, and nothing was sent",
            "let (_, levels) = std::sync::mpsc::channel();",
        ),
        Call::new("levels", "3")
            .where_there_is(
                "a thread sends levels 1 to 4 after 200, 400, 480 and 1,180 milliseconds",
                sent_after!("[200, 200, 80, 700]"),
            )
            .printing(&["Level 1", "Level 2", "Level 3", "Late", "Level 4"]),
        // Each level comes soon after the one before, and never is it the last.
        Call::new("levels", "2")
            .where_there_is(
                "a thread sends levels 1 to 5 after 180, 370, 570, 780 and 1,000 milliseconds",
                sent_after!("[180, 190, 200, 210, 220]"),
            )
            .printing(&["Level 1", "Level 2", "Late", "Level 3", "Level 4", "Level 5"]),
        // Nobody brings the news that the time is over.
        Call::new("levels", "1")
            .where_there_is(
                "a thread sends level 1 after 300 milliseconds, prints a line a second later, and \
                 sends level 2",
                "let (tx, levels) = std::sync::mpsc::channel(); std::thread::spawn(move || { \
                 std::thread::sleep(std::time::Duration::from_millis(300)); tx.send(1).unwrap(); \
                 std::thread::sleep(std::time::Duration::from_millis(1000)); \
                 println!(\"A second without a level\"); tx.send(2).unwrap() });",
            )
            .printing(&["Level 1", "Late", "A second without a level", "Level 2"]),
        // The loop comes round when the time is over already.
        Call::new("levels", "1").where_there_is(
            "a thread sends level 1 after 100 milliseconds, and level 2 after 1,000; what is printed waits \
             until 700 milliseconds have passed, since that thread has locked stdout",
            "let (tx, levels) = std::sync::mpsc::channel(); \
             let ready = std::sync::Arc::new(std::sync::Barrier::new(2)); let there = ready.clone(); \
             std::thread::spawn(move || { let locked = std::io::stdout().lock(); there.wait(); \
             std::thread::sleep(std::time::Duration::from_millis(100)); tx.send(1).unwrap(); \
             std::thread::sleep(std::time::Duration::from_millis(600)); drop(locked); \
             std::thread::sleep(std::time::Duration::from_millis(300)); tx.send(2).unwrap() }); ready.wait();",
        ),
    ],
};

/// A thread that sends levels 1, 2, 3 and so on, each so many milliseconds after the one before.
macro_rules! sent_after {
    ($gaps:literal) => {
        concat!(
            "let (tx, levels) = std::sync::mpsc::channel(); std::thread::spawn(move || for (at, ms) in (1..).zip(",
            $gaps,
            ") { std::thread::sleep(std::time::Duration::from_millis(ms)); tx.send(at).unwrap() });"
        )
    };
}
use sent_after;

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
