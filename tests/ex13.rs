//! # Lesson 13: boats of every kind
//!
//! A channel carries one type, and that may be any type at all. Two kinds of boats come down one
//! river: two threads send, one barges with their freight, the other ferries with their people, and
//! main adds up both.
//!
//! The program passes when it prints `Freight: 50 tons` and `People: 65`, in that order, and ends by
//! itself, with success and without a panic; and when each of the five boats is a message of its
//! own, sent by two threads or more and received by main, over one channel or several, in every order
//! of the threads: with nothing in its place, one of the sums would be less, the freight by three boats,
//! the people by two. How it does so is free: an enum, a struct with both numbers, a trait object, a
//! channel for each kind, text that is parsed back.
//!
//! Before moving on: which line would the compiler point to, if rafts came down as well?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, adds_up_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints,
};

/// What lesson 13 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        13,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints both sums, freight first",
                &["Freight: 50 tons", "People: 65"],
            ),
            in_every_order_of_the_threads(),
            adds_up_messages(
                "each of the five boats is a message to main, from two threads or more",
                Traffic {
                    messages: 5,
                    senders: 2,
                    receiver: Receiver::Main,
                    over: Over::AnyChannels,
                },
                &[3, 2],
            ),
        ],
    )
    .starts_with(Start::Refused(&["E0308"]))
    .hints([
        "The first `send` settled what this channel carries. What does the second one try to send
        through it?",
        "There is a kind of type whose values are one of several things: main can ask each value
        which of them it is.",
        "An enum with a variant for each kind of boat makes one type of the two. Both threads wrap
        their boats in it, and main takes them apart with `match`.",
    ])
    .notice(
        "a channel carries one type, and an enum makes one of several. If rafts came down as well,
        would the compiler lead you to every line that has to know of them? (With text that is
        parsed back, or with a `_` arm, it wouldn't.)",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
