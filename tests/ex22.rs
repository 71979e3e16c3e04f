//! # Lesson 22: the lock gate
//!
//! A channel made by `sync_channel(0)` has no room: whoever sends waits until somebody takes the
//! message. Three boats go through a lock without a basin, handed from one keeper to the other.
//!
//! The program passes when it prints that `Heron`, `Otter` and `Teal` are through, in this order, and
//! ends by itself, with success and without a panic; when each boat is a message of its own from one
//! thread to another; and when no message waits in any channel of the program, in every order of the
//! threads. Who sends and who receives, how many threads there are, and how the end is known, is free;
//! a room of 1 is one too many.
//!
//! Before moving on: when `send` is back, what does the sender know, on a channel without room? And
//! what did it know in the lessons before this one?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, Verdict, at_most_wait, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, no_thread_panics, prints,
};

/// What lesson 22 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        22,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "all boats get through, one after the other",
                &["Heron is through", "Otter is through", "Teal is through"],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "each boat is a message of one thread to another",
                Traffic {
                    messages: 3,
                    senders: 0,
                    receiver: Receiver::Either,
                    over: Over::AnyChannels,
                },
            ),
            at_most_wait("no boat waits in the lock", 0),
        ],
    )
    .starts_with(Start::Judged(Verdict::Deadlock, 17))
    .hints([
        "Stand at the lock: a boat is in the hands of the keeper above. Who has to be where, at the \
         same time, so that it comes further?",
        "`send` is not over before the boat is taken, and `recv` not before one is given. Can one \
         thread be in both at once? Would it help to do them the other way round?",
        "Two keepers are two threads. Which of them is main, which ends does each of them own, and \
         what does main have to do before it may wait for the other one to be done?",
    ])
    .notice(
        "when `send` is back, what does the sender know, on a channel without room? And what did it \
         know in the lessons before this one?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
