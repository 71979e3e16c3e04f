//! # Lesson 25: two basins
//!
//! Where two threads send to each other over bounded channels, both channels may be full: then each
//! waits for room that only the other one could make. Four boats cross the river, two from each
//! bank.
//!
//! The program passes when it prints its four lines, in any order, and ends by itself, with success
//! and without a panic, in every order of the threads; when at least eight messages are received by
//! other threads than sent them, over whichever channels; and when no channel ever holds more than
//! one message, even if its receiver is as slow as it may be. Whether a thread more, another channel
//! or somebody who waits for an answer makes sure of it is free.
//!
//! Before moving on: draw an arrow from each thread to whom it may wait for. Where is there a circle?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, Verdict, at_most_wait, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, no_thread_panics,
    prints_in_any_order,
};

/// What lesson 25 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        25,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints_in_any_order(
                "all four boats moor at the bank that they are bound for",
                &[
                    "Marten moors at the right bank",
                    "Osprey moors at the right bank",
                    "Beaver moors at the left bank",
                    "Bittern moors at the left bank",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "each boat is a message twice, from one thread to another",
                Traffic {
                    messages: 8,
                    senders: 0,
                    receiver: Receiver::Either,
                    over: Over::AnyChannels,
                },
            ),
            at_most_wait("no channel ever holds more than one boat", 1),
        ],
    )
    .starts_with(Start::Judged(Verdict::DependsOnLuck, 34))
    .hints([
        "Each keeper does two things that may have to wait. For whom does it wait in each of them, and \
         what can it not do meanwhile?",
        "In the order that fails, both basins are full, and both keepers want to put something in. Who \
         could make room, and why does nobody?",
        "It takes a circle of threads that wait for one another. It is gone as soon as whoever takes \
         boats out of one basin never waits for room in the other. Who else could wait in that place?",
    ])
    .notice(
        "a circle of bounded channels can fill up, and it may take months until it does. Is there no \
         circle any more in your program, or is there somebody in it who never waits?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
