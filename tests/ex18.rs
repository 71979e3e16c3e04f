//! # Lesson 18: is anything there
//!
//! Who looks whether a message is there gets one of three answers: a message, nothing yet, or nothing
//! any more. A miller fills sacks while no boat is there, and waits once they are filled.
//!
//! The program passes when it prints `Boat 1 is unloaded` to `Boat 3 is unloaded`, `Sack 1 is filled`,
//! `Sack 2 is filled` and `2 sacks are filled`, in any order, and ends by itself, with success and
//! without a panic, in every order of the threads; when three messages of one spawned thread were
//! received by another; when no thread looks, finds nothing, and looks again with nothing done between
//! that others could see; and when `mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32` fills and
//! counts two sacks at most, and none where all boats are there already, or none will come. How it
//! looks and how it waits, and whether it fills one sack or both where nothing is there, is free.
//!
//! Before moving on: after which answer does it make no sense to ask again?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, Verdict, calls, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, never_asks_in_vain,
    no_thread_panics, prints_in_any_order,
};

/// What lesson 18 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        18,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints_in_any_order(
                "three boats are unloaded and two sacks filled, in any order",
                &[
                    "Boat 1 is unloaded",
                    "Boat 2 is unloaded",
                    "Boat 3 is unloaded",
                    "Sack 1 is filled",
                    "Sack 2 is filled",
                    "2 sacks are filled",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "the boats are messages of one thread to another",
                Traffic {
                    messages: 3,
                    senders: 1,
                    receiver: Receiver::Another,
                    over: Over::AnyChannels,
                },
            ),
            never_asks_in_vain("nobody asks again with nothing done between"),
            calls("where all boats are there, no sack is filled", MILL),
        ],
    )
    .starts_with(Start::Judged(Verdict::DependsOnLuck, 18))
    .hints([
        "The miller leaves when he finds nothing. Is that always the same news, or are there two \
         reasons for which nothing can be there?",
        "`Err(_)` hears that there is an error, and not which. What does the documentation say of \
         the error of `try_recv`: how many cases has it?",
        "One of the two cases is for good, the other only for now. What is there to do in each, while \
         a sack is left and when none is? One of the four needs a method that waits.",
    ])
    .notice(
        "who has nothing else to do had better wait, and who has, may look. What would your miller do \
         with a hundred sacks, and boats that come rarely?",
    )
}

const MILL: Function = Function {
    head: "fn mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32",
    calls: &[
        Call::new("boats, sacks", "0")
            .where_there_is(
                "boats 1 to 5 were sent, and no more come",
                "let (tx, boats) = std::sync::mpsc::channel(); for boat in 1..=5 { tx.send(boat).unwrap() } \
                 drop(tx); let (sacks, _filled) = std::sync::mpsc::channel();",
            )
            .printing(&[
                "Boat 1 is unloaded",
                "Boat 2 is unloaded",
                "Boat 3 is unloaded",
                "Boat 4 is unloaded",
                "Boat 5 is unloaded",
            ]),
        Call::new("boats, sacks", "0").where_there_is(
            "no boat was sent, and none comes",
            "let (_, boats) = std::sync::mpsc::channel(); \
             let (sacks, _filled) = std::sync::mpsc::channel();",
        ),
    ],
};

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
