//! # Lesson 24: when it is full
//!
//! `try_send` never waits: where a bounded channel is full it gives the message back, and where
//! nobody receives any more it gives it back too, by another error. Rain that finds a full barrel
//! runs over, and rain that finds no barrel is the last that is offered.
//!
//! The program passes when it prints the lines of its header in this order, and ends by itself, with
//! success and without a panic; when in every order of the threads exactly two messages of one
//! thread, over one channel, were taken by another, and exactly two were refused there because the
//! channel was full; when a message comes back because the receiver is gone, and its thread sends no
//! more over that channel; and when `rain(days: &str, barrel: &SyncSender<String>) -> usize` gives
//! how many days ran over, of other days and with other room.
//!
//! Before moving on: how would you see, in a program that runs for weeks, that the barrel is too small?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, Verdict, adds_up, calls, comes_from_messages,
    compiles, ends_by_itself_with_success, heeds_what_comes_back, in_every_order_of_the_threads,
    nothing_panics, prints,
};

/// What lesson 24 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        24,
        [
            compiles(),
            nothing_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints what ran over, what is drawn, and what finds no barrel",
                &[
                    "Wednesday runs over",
                    "Thursday runs over",
                    "The gardener draws Monday",
                    "The gardener draws Tuesday",
                    "Friday finds no barrel",
                    "Days that ran over: 2",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "the rain that is drawn is messages of one thread, over one channel",
                Traffic {
                    messages: 2,
                    senders: 1,
                    receiver: Receiver::Either,
                    over: Over::OneChannel,
                },
            ),
            adds_up(
                "taken and dropped add up to sent: two and two of four",
                2,
                2,
            ),
            heeds_what_comes_back("once nobody takes it any more, its thread offers none"),
            calls("the rain of other days is counted too, in other barrels", RAIN),
        ],
    )
    .starts_with(Start::Judged(Verdict::Panicked, 21))
    .hints([
        "Nothing went wrong on the day of the panic, but that there was no room. What does the \
         program do with that news, and what should it do?",
        "The error is an enum with two variants, and each gives the message back. Which of them says \
         that the next message may find room again?",
        "Tell the two apart by their patterns, and give the message inside a name. Behind which of \
         them is there still a reason to stay in the loop?",
    ])
    .notice(
        "dropping is a decision, and a good one where only the newest counts; but somebody should know \
         how much is dropped. Which line of yours would have to change if nothing may be lost?",
    )
}

const RAIN: Function = Function {
    head: "fn rain(days: &str, barrel: &SyncSender<String>) -> usize",
    calls: &[
        Call::new("\"Sunday Friday Saturday\", &barrel", "2").where_there_is(
            "`barrel` has room for one, and its Receiver is kept until the end",
            "let (barrel, _rx) = ::std::sync::mpsc::sync_channel(1);",
        ),
        Call::new("\"Monday Tuesday Wednesday\", &barrel", "0").where_there_is(
            "`barrel` has room for three, and its Receiver is kept until the end",
            "let (barrel, _rx) = ::std::sync::mpsc::sync_channel(3);",
        ),
        Call::new("\"Monday Tuesday\", &barrel", "0").where_there_is(
            "`barrel` has room for one, and its Receiver is gone",
            "let (barrel, _) = ::std::sync::mpsc::sync_channel(1);",
        ),
    ],
};

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
