//! # Lesson 28: a crew of workers
//!
//! A crew shares one list of jobs: the receiver stands behind a lock, and whoever is free takes the
//! next job. What `lock` gives keeps the lock for as long as it lives, which is longer than it
//! looks. Two of the jobs are done by two at the same time.
//!
//! The program passes when it prints `Lifted the bow together with the stern`, `Lifted the stern
//! together with the bow` and `Swept the deck`, in any order, and ends by itself, with success and
//! without a panic; when the program starts at most two threads, in all; when at least three
//! messages, the jobs, were sent by one thread and received by another; and when at least two, the
//! words of those who lift, were sent by spawned threads and received by another, and each matters
//! to what is printed, in every order of the threads. Whether the two share a receiver or have one
//! each, and how long each has a lock, is free.
//!
//! Before moving on: where would the lock be given back if a job panicked?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, Verdict, comes_from_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints_in_any_order, starts_at_most,
};

/// What lesson 28 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        28,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints_in_any_order(
                "both ends are lifted, and the deck is swept, in any order",
                &[
                    "Lifted the bow together with the stern",
                    "Lifted the stern together with the bow",
                    "Swept the deck",
                ],
            ),
            in_every_order_of_the_threads(),
            starts_at_most("it starts at most two threads", 2),
            comes_from_messages(
                "each job is a message of main to one of the crew",
                Traffic {
                    messages: 3,
                    senders: 1,
                    receiver: Receiver::Either,
                    over: Over::AnyChannels,
                },
            ),
            comes_from_messages(
                "whoever lifts one end has word from the other",
                Traffic {
                    messages: 2,
                    senders: 0,
                    receiver: Receiver::Another,
                    over: Over::AnyChannels,
                },
            ),
        ],
    )
    .starts_with(Start::Judged(Verdict::Deadlock, 29))
    .hints([
        "Both of the crew are there, and one of them has a job. Where does the other one wait, and \
         for whom?",
        "What `lock` gives is dropped where its statement ends. Which lines belong to the statement \
         that takes the lock here?",
        "The job is needed for longer than the lock. If a statement of its own fetched it, and ended \
         there, when would the lock be free again?",
    ])
    .notice(
        "the lock is there for whoever fetches a job, not for whoever does it. The crew of the Book \
         is built like this: does yours give the lock back before a job begins?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
