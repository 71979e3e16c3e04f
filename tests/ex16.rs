//! # Lesson 16: borrowed water
//!
//! What a thread borrows has to be there for as long as the thread may run, and a thread that was
//! spawned may run for longer than whoever started it. A watchman goes through a list that main
//! only lent to it, and calls out what is above 5.
//!
//! The program passes when it prints `Flood: 8`, `Flood: 9` and `2 of 4 levels were floods` in that
//! order and ends by itself, with success and without a panic; when at least two messages, sent by
//! one thread, were received by another, and each matters to what is printed, in every order of the
//! threads; when `floods(levels: &[u32]) -> usize` prints and counts the floods of other levels too:
//! no, one and many; and when it gives back all memory that it asks for, and does without `unsafe`.
//! Whether the thread has levels of its own or borrows them within a scope is free.
//!
//! Before moving on: in a scope, who waits for the thread, and where?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, calls, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, keeps_nothing, no_thread_panics,
    prints, without_unsafe,
};

/// What lesson 16 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        16,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints the floods, and how many of all levels they are",
                &["Flood: 8", "Flood: 9", "2 of 4 levels were floods"],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "each flood is a message of one thread to another",
                Traffic {
                    messages: 2,
                    senders: 1,
                    receiver: Receiver::Either,
                    over: Over::AnyChannels,
                },
            ),
            without_unsafe(),
            keeps_nothing(),
            calls("the floods of other levels are counted too", FLOODS),
        ],
    )
    .starts_with(Start::Refused(&["E0521"]))
    .hints([
        "How long does main's list live, and how long may the thread run? What in the program says \
         so, to you and to the compiler?",
        "Nobody waits for this thread: the function may be over before it. Then what was lent must \
         not be needed any more. What could the thread have instead that is nobody else's?",
        "Or the thread can't be later than the function: `std::thread` has threads that are over \
         when a block of code is. What has to move into such a thread all the same, for the loop \
         over the messages to end?",
    ])
    .notice(
        "a thread either owns what it uses, or somebody is sure to wait for it. Which of the two is \
         it in your program, and what would a list of a million levels cost?",
    )
}

const FLOODS: Function = Function {
    head: "fn floods(levels: &[u32]) -> usize",
    calls: &[
        // Lists that are gone behind the call.
        Call::new("&vec![9, 1, 6, 5, 7]", "3"),
        Call::new("&vec![5]", "0"),
        Call::new("&vec![1, 2, 3, 4, 5, 100]", "1"),
        Call::new("&Vec::new()", "0"),
    ],
};

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
