//! # Lesson 15: not everything floats
//!
//! Not everything may go into another thread: the compiler knows of each type whether it is safe
//! there, and of each whether two threads may use it at a time. Main calls out how many logs each
//! raft has, a pilot chalks them up, and main reads the tally.
//!
//! The program passes when it prints `Logs on the tally: 20` and ends by itself, with success and
//! without a panic; when at least three messages, sent by one thread, were received by another, and
//! each adds to what is printed, in every order of the threads; and when it does without
//! `unsafe`. Whether the two share a tally (behind a lock, as an atomic, lent within a scope) or
//! the pilot owns it until it is done (and gives it back by `join` or sends it) is free.
//!
//! Before moving on: nobody told the compiler that your tally is safe. How does it know?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, adds_up_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints, without_unsafe,
};

/// What lesson 15 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        15,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "main prints what the tally says",
                &["Logs on the tally: 20"],
            ),
            in_every_order_of_the_threads(),
            adds_up_messages(
                "each raft is a message of one thread to another",
                Traffic {
                    messages: 3,
                    senders: 1,
                    receiver: Receiver::Either,
                    over: Over::AnyChannels,
                },
                &[3],
            ),
            without_unsafe(),
        ],
    )
    .starts_with(Start::Refused(&["E0277"]))
    .hints([
        "The compiler names a type, and says what can't be done with it. Say that both threads \
         used that type at the same moment: what could go wrong?",
        "Two things are asked of what is shared here: that it has two owners, and that it can be \
         changed. Both types that do this now count on being in one thread alone. What are they \
         replaced by, one for one, when there are two?",
        "Or nothing is shared: the pilot may own the tally as long as it counts. Which ways do \
         you know in which main gets something from a thread that is done?",
    ])
    .notice(
        "nobody said of your tally that it may cross over; the compiler worked it out from what \
         it is made of. What is an `Arc` of a `Cell` made of, and why doesn't that float?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
