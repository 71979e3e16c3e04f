//! # Lesson 12: washed away
//!
//! When main ends, the whole program ends, and threads that are still at work are washed away. Two
//! boats report which locks they pass, and a clerk writes down what comes.
//!
//! The program passes when it prints the four lines `Heron passes lock 1`, `Heron passes lock 2`,
//! `Otter passes lock 1` and `Otter passes lock 2`, in any order, and ends by itself, with success
//! and without a panic, whichever thread is faster; and when each of these is a message of its own,
//! sent by two spawned threads over one channel, and received by others. How main knows that all is
//! written down is free: a join of the right thread, a loop in main that receives to the end, a
//! scope, a message that says so, asking again and again until it is so.
//!
//! Before moving on: there are three threads beside main. For which of them does main have to wait?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, Verdict, comes_from_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints_in_any_order,
};

/// What lesson 12 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        12,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints_in_any_order(
                "it prints all four lines, in any order",
                &[
                    "Heron passes lock 1",
                    "Heron passes lock 2",
                    "Otter passes lock 1",
                    "Otter passes lock 2",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "the lines are messages of the two boats, over one channel",
                Traffic {
                    messages: 4,
                    senders: 2,
                    receiver: Receiver::Another,
                    over: Over::OneChannel,
                },
            ),
        ],
    )
    .starts_with(Start::Judged(Verdict::DependsOnLuck, 28))
    .hints([
        "Nothing is wrong with what the threads do; they are not always given the time to do \
         it. Who ends the program, and when?",
        "`spawn` gives back something that stands for its thread. Main can wait for the \
         thread with it, for as long as that takes.",
        "There are three threads. Which of them has nothing left to do once the last line is \
         written down, and not before?",
    ])
    .notice(
        "the program may end when the last line is written down, and no earlier. By what does \
         your main know that it is: somebody's end, a message, or asking again and again?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
