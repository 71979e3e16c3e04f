//! # Lesson 14: divide the calculation
//!
//! A calculation is divided among threads, and whoever started them puts the results together.
//! `total` gives each helper a part of the numbers and adds up the sums that they send.
//!
//! The program passes when it prints `Total: 80` and ends by itself, with success and without a
//! panic; and when `total(numbers, threads)` gives the sum of its numbers, in every order of the
//! threads, for any number of numbers, none included, and any number of threads from 1 on. It starts
//! at most `threads` threads; where there are two numbers or more and two threads or more, two or
//! more of them send a part of the sum each over one channel, received by whoever didn't send it: with
//! nothing in its place, the total is less. How the numbers are divided, what else a thread says of its
//! part, and how the end is known, is free.
//!
//! Before moving on: which part of this was about the numbers, and which would be the same for any
//! other calculation?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, Verdict, calls, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, no_thread_panics, prints,
    starts_at_most,
};

const TOTAL: Function = Function {
    head: "fn total(numbers: Vec<u64>, threads: usize) -> u64",
    calls: &[
        Call::new("vec![5, 6, 7], 2", "18").divided_among(2, 2),
        Call::new("vec![1, 2], 2", "3").divided_among(2, 2),
        Call::new("vec![1, 2, 4, 8], 3", "15").divided_among(2, 3),
        Call::new("vec![], 3", "0").divided_among(0, 3),
        Call::new("vec![9], 4", "9").divided_among(0, 4),
        Call::new("vec![20, 22], 6", "42").divided_among(2, 6),
        Call::new("vec![1, 2, 3, 4, 5, 6, 7], 4", "28").divided_among(2, 4),
        Call::new("vec![4, 8, 15, 16], 1", "43").divided_among(0, 1),
        Call::new("vec![1, 2, 4, 8, 16], 3", "31").divided_among(2, 3),
        // More than an f64 or a u32 holds exactly.
        Call::new("vec![9_007_199_254_740_993, 1], 2", "9007199254740994").divided_among(2, 2),
    ],
};

/// What lesson 14 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        14,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints("it prints the total of its numbers", &["Total: 80"]),
            in_every_order_of_the_threads(),
            starts_at_most("it starts at most three threads", 3),
            comes_from_messages(
                "two threads or more send what the total is made of, over one channel",
                Traffic {
                    messages: 2,
                    senders: 2,
                    receiver: Receiver::Another,
                    over: Over::OneChannel,
                },
            ),
            calls("`total` does so for any numbers and threads", TOTAL),
        ],
    )
    .starts_with(Start::Judged(Verdict::Deadlock, 30))
    .hints([
        "Main calls `total` with six numbers and three threads. Into how many parts are three numbers
        divided, for two threads?",
        "One line says how many sums are received, whatever the call. Who could know how many there
        will be, and from when on?",
        "A loop over the receiver needs no number, and ends when the last sender is gone. Which
        sender does `total` itself still keep?",
    ])
    .notice(
        "with other work in the threads, and another way to put the results together, the same shape
        divides any calculation. Which lines would change?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
