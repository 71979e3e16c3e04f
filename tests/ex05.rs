//! # Lesson 05: move the sender
//!
//! A source owns its sender, or the river would not end with it: a thread takes along what it sends
//! with, and leaves main what main still needs. A closure that only borrows can't be given to a thread
//! that may go on for longer; one that takes all along leaves main with too little.
//!
//! The program passes when it prints, for each of the two gauges, its three levels in the order in
//! which they were sent, and then its place with the highest of them; when it ends by itself, with
//! success and without a panic; and when each gauge's levels are three messages of a thread of its
//! own, that each matter to what is printed, in every order of the threads. How the place comes into the
//! last line is free: a copy that was made before, a scope, a closure that takes along but the
//! levels, a thread that gives the gauge back.
//!
//! Before moving on: when is the sender dropped, and what would the loop do if it were not?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, comes_from_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints,
};

/// What lesson 05 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        5,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints each gauge's levels, and behind them its place and the highest",
                &[
                    "112 cm",
                    "131 cm",
                    "118 cm",
                    "Weir: 131 cm at most",
                    "97 cm",
                    "95 cm",
                    "90 cm",
                    "Ferry: 97 cm at most",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "each gauge's levels are messages of a thread of its own",
                Traffic {
                    messages: 6,
                    senders: 2,
                    receiver: Receiver::Another,
                    over: Over::AnyChannels,
                },
            ),
        ],
    )
    .starts_with(Start::Refused(&["E0373", "E0373"]))
    .hints([
        "Who owns the sender here, and until when? And how long may the thread go on?",
        "`move` gives the thread all that its closure names. If you type it, the compiler \
         says what main misses then: which part of that does main really need?",
        "Before the thread starts, the gauge is whole, and main's. A copy can be made then, \
         under a name of its own: of what main needs later, or else of what the thread \
         needs.",
    ])
    .notice(
        "a loop over the receiver ends when the last sender is gone, so nobody has to say how \
         many levels there are. Who drops the sender in your program, and what would the loop \
         do if nobody did?",
    )
    .notice_if_counted(
        "a loop over the receiver would end when the last sender is gone. How does your \
         program know that all levels have come, and how would it learn of a fourth?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
