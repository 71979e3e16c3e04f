//! # Lesson 09: nobody listens
//!
//! When the receiver is gone, `send` answers with an error that gives the message back: nobody can
//! ever take it. A writer sends letters to a ferryman who goes home after three.
//!
//! The program passes when it prints that the ferryman carries 1, 2 and 3 over, in this order, and
//! then `4 came back`, and ends by itself, with success and without a panic, not even one that is
//! caught; when the three letters are messages of one spawned thread, over one channel, that
//! another received; and when a letter really comes back, whoever prints `4 came back` knows that
//! one did, and the thread that sent it sends no more over that channel, in every order of the
//! threads. How the thread stops is free: `match`, `if let`, `while` with `is_ok`, a `return`, a
//! loop that would go on for ever if somebody listened.
//!
//! Before moving on: what becomes of a letter that lies in the channel when the receiver goes?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, Verdict, comes_from_messages, compiles, ends_by_itself_with_success,
    heeds_what_comes_back, in_every_order_of_the_threads, nothing_panics, prints,
};

/// What lesson 09 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        9,
        [
            compiles(),
            nothing_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints the three letters that are carried over, and the one that came back",
                &[
                    "The ferryman carries 1 over",
                    "The ferryman carries 2 over",
                    "The ferryman carries 3 over",
                    "4 came back",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "the three are messages of one thread, over one channel",
                Traffic {
                    messages: 3,
                    senders: 1,
                    receiver: Receiver::Another,
                    over: Over::OneChannel,
                },
            ),
            heeds_what_comes_back(
                "once a letter came back, this is said, and its thread sends no more",
            ),
        ],
    )
    .starts_with(Start::Judged(Verdict::Panicked, 30))
    .hints([
        "`unwrap` panics where there is nothing to take out. What does `send` answer when the \
         receiver is gone, and is that a reason to panic?",
        "The answer is a `Result`, and its error holds the letter, since nobody else can have \
         it. What tells the two cases of a `Result` apart?",
        "The error is a `SendError`, a tuple of one field, and the letter is what lies in \
         that field. Once it is printed, is there any reason to stay in the loop?",
    ])
    .notice(
        "an error of `send` is no accident: it is how a receiver says that it has had enough. \
         Would your writer stop as well if the ferryman went home after three hundred \
         letters?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
