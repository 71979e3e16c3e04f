//! # Lesson 21: answers in order
//!
//! Answers that are worked out side by side come in any order, and each can say which question it
//! belongs to. A row of barges is to get its tolls back in its own order, and a thread works out each
//! of them.
//!
//! The program passes when it prints `Tolls: [60, 15, 36]` and ends by itself, with success and without
//! a panic, in every order of the threads; when two spawned threads or more send at least two messages,
//! received by whoever didn't send them, that matter to what is printed; when no such thread is started
//! by one that knows that another one has sent, as the other one itself does, or has ended; and when
//! `tolls(barges: Vec<u32>) -> Vec<u32>` gives three times each number, in their order, for any numbers:
//! none at all, zeros, and the same ones several times. How an answer finds its place is free, and so is
//! among how many threads the work is divided.
//!
//! Before moving on: what would change if the answers were to be printed one by one, as early as
//! their order allows?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, Verdict, calls, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, no_thread_panics, prints,
    starts_all_before_it_waits,
};

/// What lesson 21 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        21,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints the tolls in the order of the barges",
                &["Tolls: [60, 15, 36]"],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "two threads or more send the tolls as messages",
                Traffic {
                    messages: 2,
                    senders: 2,
                    receiver: Receiver::Another,
                    over: Over::AnyChannels,
                },
            ),
            starts_all_before_it_waits("all are started before anybody waits for one of them"),
            calls("`tolls` is right for any row of barges", TOLLS),
        ],
    )
    .starts_with(Start::Judged(Verdict::DependsOnLuck, 38))
    .hints([
        "The tolls come in the order in which the helpers are done. Who knows, when a toll comes, \
         which barge it is for?",
        "Nothing in the toll itself says it: two barges may weigh the same, and a heavy one may stand \
         before a light one. What does the loop know of a barge beside its weight?",
        "A message may carry two things. With the second of them, an answer can be put where it \
         belongs, or all can be brought into order when they are there.",
    ])
    .notice(
        "the helpers may be done in any order, and nobody waits for the slower one before its turn. \
         What is it in your program that says which answer belongs to which barge?",
    )
}

const TOLLS: Function = Function {
    head: "fn tolls(barges: Vec<u32>) -> Vec<u32>",
    calls: &[
        Call::new("vec![]", "[]"),
        Call::new("vec![7]", "[21]"),
        Call::new("vec![8, 3, 8, 1]", "[24, 9, 24, 3]"),
        Call::new("vec![0, 4, 0]", "[0, 12, 0]"),
        Call::new("vec![2, 9, 4, 4, 1]", "[6, 27, 12, 12, 3]"),
    ],
};

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
