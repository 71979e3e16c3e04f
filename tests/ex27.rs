//! # Lesson 27: a pipeline
//!
//! Stages that work one after the other are threads with channels between them, and each must hear
//! that it is over: from above, when nothing comes any more, or from below, when nobody needs it. A
//! river brings logs to a saw, and a yard takes the boards until it has enough.
//!
//! The program passes when it prints `7 boards from a log`, `5 boards from a log`, `10 boards from a
//! log` and `Boards in all: 22` in this order and ends by itself, with success and without a panic;
//! when main knows at its end that all threads are done, no more than two messages can wait in a
//! channel, and at least three messages go from one thread to a second and at least three from there
//! to a third, where each matters to what is printed: all this in every order of the threads; and
//! when `saw(logs, wanted)` gives the right number for other logs too: for endless ones, for fewer
//! than are needed, for none. How a stage learns that nobody needs more is free.
//!
//! Before moving on: which way does the end go if the river runs dry, and which way if it doesn't?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, Verdict, at_most_wait, calls, comes_from_messages,
    compiles, ends_by_itself_with_success, hands_on, in_every_order_of_the_threads,
    no_thread_panics, nobody_is_left_behind, prints,
};

const SAW: Function = Function {
    head: "fn saw(logs: impl Iterator<Item = u32> + Send + 'static, wanted: u32) -> u32",
    calls: &[
        Call::new("[40].into_iter().cycle(), 35", "40"),
        Call::new("50.., 12", "12"),
        // The river runs dry before there are enough boards, and at the same time.
        Call::new("vec![20, 16].into_iter(), 100", "9"),
        Call::new("vec![8, 4].into_iter(), 3", "3"),
        Call::new("std::iter::empty(), 5", "0"),
        // Logs of which no board can be made.
        Call::new("[3, 2, 7].into_iter().cycle(), 2", "2"),
    ],
};

/// What lesson 27 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        27,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints the boards of three logs, and how many they are",
                &[
                    "7 boards from a log",
                    "5 boards from a log",
                    "10 boards from a log",
                    "Boards in all: 22",
                ],
            ),
            nobody_is_left_behind(),
            at_most_wait("no more than two messages wait in a channel", 2),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "the boards are messages of one thread to another",
                Traffic {
                    messages: 3,
                    senders: 1,
                    receiver: Receiver::Either,
                    over: Over::AnyChannels,
                },
            ),
            hands_on("three logs go to the saw, and on to the yard", 3),
            calls("`saw` is right for other logs, few or endless ones", SAW),
        ],
    )
    .starts_with(Start::Judged(Verdict::Deadlock, 30))
    .hints([
        "All three stages wait for one another. Which of them has got what it wanted, and what \
         would the other two have to know of it?",
        "A thread that sends into a full channel goes on when there is room, or when there can't be \
         any more. On what does the second depend, and until when is that there?",
        "Once nobody takes the boards, the saw learns it from every single log, and takes another \
         one. What does the river do with such news, and whom does its end reach?",
    ])
    .notice(
        "nobody told the river how many logs would be needed: it heard of it when it was so. How \
         many logs more than needed can be on their way by then, and what decides that?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
