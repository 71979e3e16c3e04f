//! # Lesson 07: one sender each
//!
//! Each source needs a sender, and the river ends only when the last of them is gone: three threads
//! send, and somebody has to see to it that no sender is left over.
//!
//! The program passes when it prints the reports of the three mills, in any order, and ends by itself,
//! with success and without a panic; and when they are messages of three different spawned threads,
//! over one channel, received by a thread that sent none of them, in every order of the threads. How
//! each thread comes by a sender is free: a clone, the original for the last of them, one that all
//! share behind a lock or in a scope.
//!
//! Before moving on: how many senders were there in all, and which of them went last?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, comes_from_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints_in_any_order,
};

/// What lesson 07 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        7,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints_in_any_order(
                "it prints the three reports, in any order",
                &[
                    "Mill 1 has ground 4 sacks",
                    "Mill 2 has ground 8 sacks",
                    "Mill 3 has ground 12 sacks",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "each report is a message of a thread of its own, over one channel",
                Traffic {
                    messages: 3,
                    senders: 3,
                    receiver: Receiver::Another,
                    over: Over::OneChannel,
                },
            ),
        ],
    )
    .starts_with(Start::Refused(&["E0382"]))
    .hints([
        "A `move` closure takes the sender along, and the loop comes by that line three \
         times. How many senders are there to take?",
        "A Sender can be cloned, as the compiler proposes. If the program hangs then, \
         count: how many senders are there in all, and when does each of them go?",
        "Each round needs a sender of its own, made before its thread starts. And the one \
         that they were cloned from is still main's when the rounds are over: what should \
         become of it before main waits?",
    ])
    .notice(
        "a loop over the receiver ends when the last of all senders is gone, whichever mill \
         is the last to report. Which senders did main have, and what became of each?",
    )
    .notice_if_counted(
        "a loop over the receiver would end when the last of all senders is gone. How does \
         your program know that all mills have reported, and what if one never does?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
