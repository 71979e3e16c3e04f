//! # Lesson 08: the loop that never ends
//!
//! A loop over a receiver ends when the last sender is gone, and a sender goes with what owns it: a
//! variable, a closure, a struct. Ferries report how many people they carried over, each from a
//! thread of its own, and the harbour adds up what comes.
//!
//! The program passes when it prints `Carried over: 12`, the same with 7, with 3 and with 5, and
//! `In all: 27`, in any order, and ends by itself, with success and without a panic; when each of
//! these four reports is a message of its own, sent by three spawned threads over one channel, and
//! received by others; and when `count_people(ferries: Vec<Vec<u32>>) -> u32` gives the right sum
//! for other ferries too: for none, for some that report nothing, for one report, for seven and for nine. How
//! the sender goes is free: dropped, moved, given to a function that owns it, left in a block of
//! its own. So is how the loop ends, as long as it does so behind the last report, however many
//! there are.
//!
//! Before moving on: which line drops the last sender now?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, Verdict, calls, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, no_thread_panics,
    prints_in_any_order,
};

/// What lesson 08 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        8,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints_in_any_order(
                "it prints each report and the sum, in any order",
                &[
                    "Carried over: 12",
                    "Carried over: 7",
                    "Carried over: 3",
                    "Carried over: 5",
                    "In all: 27",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "the reports are messages of three ferries, over one channel",
                Traffic {
                    messages: 4,
                    senders: 3,
                    receiver: Receiver::Another,
                    over: Over::OneChannel,
                },
            ),
            calls(
                "the people of other ferries are counted too, however many reports there are",
                COUNT_PEOPLE,
            ),
        ],
    )
    .starts_with(Start::Judged(Verdict::Deadlock, 40))
    .hints([
        "Say that all reports have come. What does the loop still wait for?",
        "A loop over a receiver ends when every sender is gone. Each ferry's thread drops its \
         clone when it is done. Where does the one lie that they were cloned from?",
        "A struct owns what lies in its fields, and that goes when the struct goes: where its \
         variable ends, unless somebody takes it before. Until which line does the harbour \
         live, and until which is it needed?",
    ])
    .notice(
        "a channel told your program that nobody is left who could send. If someone lets the \
         harbour live longer one day, who would notice, and when?",
    )
    .notice_if_counted(
        "your program has a way of its own to know that all has come: no channel told it that \
         nobody is left who could send. What would it do if a ferry stopped before its last \
         report?",
    )
}

const COUNT_PEOPLE: Function = Function {
    head: "fn count_people(ferries: Vec<Vec<u32>>) -> u32",
    calls: &[
        Call::new(
            "vec![vec![1, 0, 2, 3], vec![10, 20], vec![100, 200]]",
            "336",
        ),
        Call::new("vec![vec![0, 4]]", "4"),
        // More than the header or the file counts.
        Call::new("vec![vec![1, 2, 3, 4, 5, 6, 7, 8, 9]]", "45"),
        Call::new("vec![]", "0"),
        Call::new("vec![vec![0], vec![]]", "0"),
    ],
};

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
