//! # Lesson 26: a reply channel
//!
//! Who asks a thread something sends along where the answer is to go: a sender of a channel of its
//! own. Boats ask the mooring office for berths; one of them takes the first and doesn't wait for
//! the others.
//!
//! The program passes when it prints `Heron (8 m) fits into B`, `Heron (8 m) fits into C`, `Otter
//! takes A` and `Swan (11 m) fits into C`, in any order, and ends by itself, with success and
//! without a panic; when at least four messages of one thread were received by others, and each
//! matters to what is printed; when main has waited for the office; and when that thread answers
//! over more than one channel, sends three answers to one that asks and one to another unless a send
//! fails (what it sends to all besides is none), and not all that it sends, or tries to send, is
//! taken, since a receiver was dropped by somebody who didn't know that it was sent: all this in
//! every order of the threads. Who is a thread, how the
//! office learns that nobody asks any more, and how a boat learns that it has heard all is free.
//!
//! Before moving on: of whom does an error of `send` tell the office something, and of whom nothing?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, Verdict, comes_from_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, nobody_is_left_behind, prints_in_any_order,
    somebody_leaves,
};

/// What lesson 26 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        26,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints_in_any_order(
                "it prints which berths the boats fit into, in any order",
                &[
                    "Heron (8 m) fits into B",
                    "Heron (8 m) fits into C",
                    "Otter takes A",
                    "Swan (11 m) fits into C",
                ],
            ),
            nobody_is_left_behind(),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "each berth is a message of the office to the boat that asked",
                Traffic {
                    messages: 4,
                    senders: 1,
                    receiver: Receiver::Either,
                    over: Over::AnyChannels,
                },
            ),
            somebody_leaves(
                "each boat is answered over its own channel, and Otter leaves early",
                3,
            ),
        ],
    )
    .starts_with(Start::Judged(Verdict::Deadlock, 45))
    .hints([
        "Heron has heard of both berths, and waits for a third. What would tell it that there is \
         none? Who could still send it one?",
        "The question is sent, and it is kept as well: there are two of it. What is in a question, \
         and which part of it does a boat need later?",
        "Otter's Receiver is gone as soon as its line is printed, and the office may be about to \
         send to it. What does the office learn then, and of which boat? Whom does it still owe an \
         answer?",
    ])
    .notice(
        "a thread that owns what it is asked about needs no lock: questions come one by one, and \
         each brings along where the answer goes. If a hundred boats asked, what would the office \
         have to know of them?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
