//! # Lesson 11: one mouth only
//!
//! A river may have many sources but it has one mouth: a receiver can't be cloned, since each
//! message comes out once. Letters come down on a boat, and more than one hand could stamp them.
//!
//! The program passes when it prints `Stamped: to the mill`, `Stamped: to the weir` and `Stamped:
//! to the lock`, each exactly once, in any order, and ends by itself, with success and without a
//! panic; and when one spawned thread sent at least three messages that others received and of
//! which each matters to what is printed, in every order of the threads. How many hands take part
//! isn't judged, nor over how many channels: one hand that stamps all, one that receives and hands
//! out, a channel to each hand, a receiver that is shared behind a lock.
//!
//! Before moving on: who decides, in your program, which hand gets the next letter?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, comes_from_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints_in_any_order,
};

/// What lesson 11 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        11,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints_in_any_order(
                "each of the three letters is stamped once, in any order",
                &[
                    "Stamped: to the mill",
                    "Stamped: to the weir",
                    "Stamped: to the lock",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "the letters are messages of the boat, whoever stamps them",
                Traffic {
                    messages: 3,
                    senders: 1,
                    receiver: Receiver::Another,
                    over: Over::AnyChannels,
                },
            ),
        ],
    )
    .starts_with(Start::Refused(&["E0599"]))
    .hints([
        "The compiler knows no way to clone a receiver. If there were two of them, which \
         should a letter come out of?",
        "One receiver means that one hand at a time takes letters out. What that hand does \
         with a letter then is up to it: a letter can travel on.",
        "How many hands are needed? With two, either each has a channel of its own, and who \
         drops which sender then; or they take turns at the one receiver, and what lets in only \
         one at a time?",
    ])
    .notice(
        "each message comes out once, so nobody has to agree with anybody on who has it. If \
         another hand came to help, who would decide which hand gets the next letter, and what \
         if that hand is busy?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
