//! # Lesson 30: when a worker falls
//!
//! A panic ends the thread that it happens in, and nobody else gets to know of it by itself: what
//! that thread still had to send never comes. A crew reads slips of paper, of which one can't be
//! read, and main counts on an answer to each.
//!
//! The program passes when it prints `19 logs, unread: ["some"]` and ends by itself, with success
//! and without a panic that ends main; when it starts at most two threads, in all; when at least
//! two messages, the slips, were sent by main and received by others, and at least two, the
//! numbers, were received by main, and each matters to what is printed, in every order of the
//! threads; and when `count(slips: &[&str]) -> (u32, Vec<String>)` gives the sum of the slips that
//! can be read, and those that can't, for other slips too, of which none or one can't. Whether a
//! worker panics, and how main gets to know of the slip, is free.
//!
//! Before moving on: how many such slips can your crew stand, and what would become of the next?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, Verdict, calls, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, main_does_not_panic, prints,
    starts_at_most,
};

/// What lesson 30 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        30,
        [
            compiles(),
            main_does_not_panic(),
            ends_by_itself_with_success(),
            prints(
                "it prints the sum, and the slip that can't be read",
                &["19 logs, unread: [\"some\"]"],
            ),
            in_every_order_of_the_threads(),
            starts_at_most("it starts at most two threads", 2),
            comes_from_messages(
                "slips are messages of main to others",
                Traffic {
                    messages: 2,
                    senders: 1,
                    receiver: Receiver::Either,
                    over: Over::AnyChannels,
                },
            ),
            comes_from_messages(
                "numbers come back to main as messages",
                Traffic {
                    messages: 2,
                    senders: 0,
                    receiver: Receiver::Main,
                    over: Over::AnyChannels,
                },
            ),
            calls("`count` does so with other slips", COUNT),
        ],
    )
    .starts_with(Start::Judged(Verdict::Deadlock, 39))
    .hints([
        "One of the crew has fallen. What becomes of the slip that it had, and what does main still \
         wait for?",
        "Main counts on an answer to each slip. Either each slip gets one, whatever it says; or main \
         finds out who has fallen, and over what. What does `join` answer of a thread that panicked?",
        "A message can say one of two things: how many logs there are, or which slip can't be read. \
         Which type of std says one of two things, and who knows which of the two it is?",
    ])
    .notice(
        "a panic stays in its own thread, and others learn of it by what doesn't come, by a join, or \
         by a lock that is poisoned. Which of these does your main hear?",
    )
}

const COUNT: Function = Function {
    head: "fn count(slips: &[&str]) -> (u32, Vec<String>)",
    calls: &[
        Call::new(r#"&["3", "4"]"#, "(7, [])").divided_among(0, 2),
        Call::new(r#"&["many", "5"]"#, r#"(5, ["many"])"#).divided_among(0, 2),
        Call::new(r#"&["1", "2", "lots"]"#, r#"(3, ["lots"])"#).divided_among(0, 2),
        // A 0 can be read, and so can the greatest number; and two slips may say the same.
        Call::new(r#"&["0", "6"]"#, "(6, [])").divided_among(0, 2),
        Call::new(r#"&["4", "4"]"#, "(8, [])").divided_among(0, 2),
        Call::new(r#"&["4294967295"]"#, "(4294967295, [])").divided_among(0, 2),
        Call::new(r#"&[]"#, "(0, [])").divided_among(0, 2),
    ],
};

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
