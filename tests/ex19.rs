//! # Lesson 19: not for ever
//!
//! A wait may have an end, and it matters whether that is one for each wait or one for all of them. An
//! office listens for levels, says when half a second is over, and hears the rest all the same.
//!
//! The program passes when it prints `Level 4`, `Late`, `Level 6`, `Level 5` and `1 in time` in that
//! order and ends by itself, with success and without a panic, in every order of the threads that is
//! possible where sleeps and waits last as long as they say; when three messages of one spawned thread
//! were received by another; and when `listen(levels: Receiver<u32>) -> u32` gives the number of levels
//! that come within half a second of its beginning for other levels too: none, all that are there
//! already, and some that come later than all waits of the program together. By which clock it knows is
//! free.
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
    .starts_with(Start::Judged(Verdict::WrongOutput, 43))
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
        Call::new(
            "{ let (tx, levels) = std::sync::mpsc::channel(); tx.send(7).unwrap(); levels }",
            "1",
        ),
        Call::new(
            "{ let (_, levels) = std::sync::mpsc::channel(); levels }",
            "0",
        ),
        Call::new(
            "{ let (tx, levels) = std::sync::mpsc::channel(); \
             std::thread::spawn(move || for ms in [200, 200, 80, 700] { \
             std::thread::sleep(std::time::Duration::from_millis(ms)); tx.send(7).unwrap() }); levels }",
            "3",
        ),
    ],
};

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
