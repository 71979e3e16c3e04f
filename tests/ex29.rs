//! # Lesson 29: closing time
//!
//! A crew that works for as long as jobs may come has to be told when none will come any more, and
//! whoever waits for it must not be the one who could still send some. The crew's own sender is
//! dropped behind the `drop` that waits, and a job holds a sender too.
//!
//! The program passes when it prints `The Otter is moored`, `The Heron is moored` and `The boom is
//! closed`, in any order, and ends by itself, with success and without a panic; when it starts at
//! most two threads, in all, and main, when it ends, knows of each that its work is done; when at
//! least two messages, the jobs of main, were received by others; and when at least one, the third
//! job, was sent by a spawned thread and received by whichever, and each matters to what is
//! printed, in every order of the threads. How the hands learn that the day is over, and whether
//! `Drop` or another function waits for them, is free.
//!
//! Before moving on: in which order are the fields of a struct dropped, and what of it comes before
//! them?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, Verdict, comes_from_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, nobody_is_left_behind, prints_in_any_order,
    starts_at_most,
};

/// What lesson 29 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        29,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints_in_any_order(
                "all three jobs are done, in any order",
                &[
                    "The Otter is moored",
                    "The Heron is moored",
                    "The boom is closed",
                ],
            ),
            nobody_is_left_behind(),
            in_every_order_of_the_threads(),
            starts_at_most("it starts at most two threads", 2),
            comes_from_messages(
                "main sends two jobs, and others do them",
                Traffic {
                    messages: 2,
                    senders: 1,
                    receiver: Receiver::Either,
                    over: Over::AnyChannels,
                },
            ),
            comes_from_messages(
                "a job of main's hands on another, as a message",
                Traffic {
                    messages: 1,
                    senders: 0,
                    receiver: Receiver::Anybody,
                    over: Over::AnyChannels,
                },
            ),
        ],
    )
    .starts_with(Start::Judged(Verdict::Deadlock, 43))
    .hints([
        "Main waits for a hand, and the hand waits for a job. Who could still send it one, and what \
         would tell it that nobody can?",
        "What a struct owns is dropped when its `drop` is over, and this `drop` waits. Which of its \
         fields would have to be gone before?",
        "A field of `&mut self` can't be moved out, but it can be replaced: by another value of its \
         type, or by `None` where its type allows for that. What happens to the value that was there?",
    ])
    .notice(
        "the day is over when nobody is left who could send a job, and a job that holds a sender \
         counts. What would your crew do if the boom handed on a fourth job?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
