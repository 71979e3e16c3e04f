//! # Lesson 01: a first message
//!
//! A channel is a river: what is let go at a source comes out at the mouth. A thread of its own
//! sends one message, and
//! `main` waits for it.
//!
//! The program passes when it prints the one line `Hi from a foreign world!` and ends by itself,
//! with success and without a panic; and when that line is what a spawned thread sent and `main`
//! received, whichever thread is faster. How it does so is free: other names, `match` or `expect`
//! instead of `unwrap`, a loop over the receiver, a scope.
//!
//! Before moving on: `recv` gave back a `Result`. When would it be an `Err`?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, comes_from_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints,
};

/// What lesson 01 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        1,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints the one line that was sent",
                &["Hi from a foreign world!"],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "the line is what another thread sent and main received",
                Traffic {
                    messages: 1,
                    senders: 1,
                    receiver: Receiver::Main,
                    over: Over::OneChannel,
                },
            ),
        ],
    )
    .starts_with(Start::Refused(&["E0599"]))
    .hints([
        "The compiler points at one word behind `recv()`. Compare its spelling with the \
         methods that a `Result` really has.",
        "`recv` waits for a message and gives back a `Result`: a message, or the news that \
         none can ever come.",
        "Which methods take the message out of a `Result`? The line that sends uses one of \
         them.",
    ])
    .notice(
        "main waits for as long as it takes, so no thread has to be fast enough. What would \
         `recv` answer if the other thread ended without a message?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
