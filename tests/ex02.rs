//! # Lesson 02: several messages
//!
//! One source, several messages: they come out at the mouth in the order in which they were sent,
//! until the river runs dry. A thread of its own sends three words; whoever receives them prints
//! each as it comes.
//!
//! The program passes when it prints `Got: My`, `Got: Big` and `Got: Message` in that order and
//! ends by itself, with success and without a panic; and when at least three messages, sent by one
//! spawned thread over one channel, were received and each matters to what is printed, in every
//! order of the threads. How it does so is free: a loop, an iterator, `while let`, three calls of
//! `recv`.
//!
//! Before moving on: nobody told the loop that there are three messages. Why does it end?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, comes_from_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints,
};

/// What lesson 02 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        2,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints the three words in the order in which they were sent",
                &["Got: My", "Got: Big", "Got: Message"],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "the words are messages of one other thread, over one channel",
                Traffic {
                    messages: 3,
                    senders: 1,
                    receiver: Receiver::Another,
                    over: Over::OneChannel,
                },
            ),
        ],
    )
    .starts_with(Start::Refused(&["E0433", "E0433"]))
    .hints([
        "A name that the compiler can't find is either misspelt or not in scope. How did \
         lesson 01 begin?",
        "`mpsc` and `thread` are modules of the standard library, the first of them inside \
         `std::sync`.",
        "A `use` line above `main` brings a module into scope; the compiler suggests the \
         paths.",
    ])
    .notice(
        "a loop over the receiver ends when the last sender is gone, however many messages \
         there were. When is that, in your program?",
    )
    .notice_if_counted(
        "a loop over the receiver would end when the last sender is gone. How does your \
         program know that all words have come, and what would it do with one more?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
