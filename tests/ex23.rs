//! # Lesson 23: a basin of three
//!
//! A plain channel takes whatever is sent, however far behind its receiver is. Rafts wait before a
//! sawmill, in a basin that has room for three.
//!
//! The program passes when it prints the six lines in order and ends by itself, with success and
//! without a panic; when each raft is a message of its own, six of them over one channel, which are
//! sent and received by different threads; and when, in every order of the threads and however slow
//! a receiver is, no channel of the program holds more than three messages. A message whose sender
//! still waits for room isn't in the channel. What makes the sender wait (a channel with room for
//! three or fewer, tokens, answers, a count behind a lock) is free, as long as it's no matter of luck.
//!
//! Before moving on: the raftsman is kept waiting now. Where do the rafts pile up that come down
//! the river meanwhile, and who notices?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Over, Receiver, Traffic, Verdict, at_most_wait, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, no_thread_panics, prints,
};

/// What lesson 23 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        23,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "every raft is sawn, in order",
                &[
                    "A raft of 7 logs is sawn",
                    "A raft of 4 logs is sawn",
                    "A raft of 9 logs is sawn",
                    "A raft of 5 logs is sawn",
                    "A raft of 8 logs is sawn",
                    "A raft of 6 logs is sawn",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "each raft is a message, all over one channel",
                Traffic {
                    messages: 6,
                    senders: 0,
                    receiver: Receiver::Either,
                    over: Over::OneChannel,
                },
            ),
            at_most_wait("no channel ever holds more than three", 3),
        ],
    )
    .starts_with(Start::Judged(Verdict::BesideTheLesson, 17))
    .hints([
        "Say that the saw stands still for an hour. How many rafts has the raftsman sent by then, and \
         what would have had to stop it?",
        "The channel of the lesson before had no room at all, and its `send` waited. Is there something \
         between no room and room without end? Read on where the header says.",
        "What makes such a channel gives a sender of another type. Where is the type named, and does \
         the raftsman still find somebody at the saw while it waits?",
    ])
    .notice(
        "the raftsman is kept waiting now. Where do the rafts pile up that come down the river \
         meanwhile, and who notices?",
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
