//! # Lesson 04: moved downstream
//!
//! What is sent moves downstream: it belongs to whoever receives it, and who sent it has it no longer.
//! A thread of its own sends two boats, and says of each how it leaves; whoever receives them says how
//! they arrive.
//!
//! The program passes when it prints how each boat leaves and how it arrives, four lines in any order,
//! and ends by itself, with success and without a panic; when main ends knowing that the thread which
//! sends is done, by a join or otherwise; and when that one thread sends a message for each boat, over
//! one channel, received by another, that each matter to what is printed, in every order of the
//! threads. What a message holds is free: the boat, its two texts, or the line to be printed. So is how
//! the sending thread comes by what it says: before it sends, out of a copy, or not at all, where the
//! receiver prints both lines.
//!
//! Before moving on: could the line of the leaving be printed after that of the arrival?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, comes_from_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, nobody_is_left_behind, prints_in_any_order,
};

/// What lesson 04 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        4,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints_in_any_order(
                "it prints how each boat leaves and arrives, in any order",
                &[
                    "Heron leaves with oak",
                    "Heron arrives with oak",
                    "Otter leaves with salt",
                    "Otter arrives with salt",
                ],
            ),
            nobody_is_left_behind(),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "one other thread sends a message for each boat, over one channel",
                Traffic {
                    messages: 2,
                    senders: 1,
                    receiver: Receiver::Another,
                    over: Over::OneChannel,
                },
            ),
        ],
    )
    .starts_with(Start::Refused(&["E0382"]))
    .hints([
        "From the line that sends on, whose is the boat? The compiler marks the place at \
         which it goes.",
        "To say how a boat leaves, nobody needs the boat, only what its two texts say. Until \
         when can the quay read them?",
        "In each round the quay does two things with its boat, and only one of them can \
         be done with a boat that is still there. Which has to come first, or what has to \
         be made ready before it goes?",
    ])
    .notice(
        "what goes into a channel is the receiver's alone from then on; the compiler sees to \
         that before the program runs. What does your quay keep of a boat, if anything?",
    )
    .notice_if_counted(
        "what goes into a channel is the receiver's alone from then on. How does your program \
         know that all boats have arrived, and what would it do if a third one left?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
