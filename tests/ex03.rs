//! # Lesson 03: many senders
//!
//! A river may have many sources, but it has one mouth: a sender can be cloned, a receiver can't.
//! Two threads send, each with a sender of its own.
//!
//! The program passes when it prints `Message received: Hi from thread 1` and `Message received: Hi
//! from thread 2`, in any order, and ends by itself, with success and without a panic; and when
//! each line is a message of a different spawned thread, both over one channel and received by a
//! thread that sent neither, in every order of the threads. How it does so is free: any names,
//! clones made in a loop, scoped threads, another order of sending, several threads that take turns
//! at the receiver.
//!
//! Before moving on: run it a few times. Who decides which message comes first?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, comes_from_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints_in_any_order,
};

/// What lesson 03 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        3,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints_in_any_order(
                "it prints both messages, in any order",
                &[
                    "Message received: Hi from thread 1",
                    "Message received: Hi from thread 2",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "each line is a message of a thread of its own, over one channel",
                Traffic {
                    messages: 2,
                    senders: 2,
                    receiver: Receiver::Another,
                    over: Over::OneChannel,
                },
            ),
        ],
    )
    .starts_with(Start::Refused(&["E0425"]))
    .hints([
        "Each closure has names of its own: what one thread calls its message means nothing \
         to the other. Which of the two closures does the compiler point into?",
        "A name holds from the line that gives it to the end of its block. Which names are \
         there at that line?",
        "Look at the closure of the first thread. What did it call its message one line \
         earlier?",
    ])
    .notice(
        "of two threads that run side by side, either may send first; and a loop over the \
         receiver ends only when every sender is gone. What would happen if main kept one?",
    )
    .notice_if_counted(
        "of two threads that run side by side, either may send first. How does your program \
         know that both messages have come, and what would it do with a third?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
