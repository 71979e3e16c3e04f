//! # Lesson 06: a channel of what
//!
//! A channel carries messages of one type, and both of its ends have to know which. It may be said at
//! either end, where the channel is made, or by the first thing that is sent.
//!
//! The program passes when it prints `41750 cm above the sea`, the same with 2130 and with -240, in
//! that order, and ends by itself, with success and without a panic; and when they are messages of one
//! other thread, over one channel, that each matter to what is printed, in every order of the threads.
//! Where the type is said is free, and so is the type, as long as it holds each height with its sign
//! and all its digits.
//!
//! Before moving on: which types would have lost one of the three?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, comes_from_messages, compiles, ends_by_itself_with_success,
    in_every_order_of_the_threads, no_thread_panics, prints,
};

/// What lesson 06 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        6,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints the three heights, each with `cm above the sea`",
                &[
                    "41750 cm above the sea",
                    "2130 cm above the sea",
                    "-240 cm above the sea",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "the heights are messages of one other thread, over one channel",
                Traffic {
                    messages: 3,
                    senders: 1,
                    receiver: Receiver::Another,
                    over: Over::OneChannel,
                },
            ),
        ],
    )
    .starts_with(Start::Refused(&["E0282"]))
    .hints([
        "The compiler can't tell what the channel carries. From which line would it learn \
         that, as a rule, and what does that line say here?",
        "`as _` makes of a number whatever is asked for, and nobody asks. The type may be \
         said where the channel is made, at either of its ends, or in the cast itself.",
        "One place is enough, and the compiler shows one, with a T where the type \
         belongs. Which type of number has room for the highest of the three, and a sign \
         for the lowest?",
    ])
    .notice(
        "both ends of a channel have one type, wherever it is said. Which types would have \
         compiled as well, and lost one of the three heights on the way?",
    )
    .notice_if_counted(
        "both ends of a channel have one type, wherever it is said. Which types would have \
         compiled as well, and lost a height? And what would your program do with a fourth?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
