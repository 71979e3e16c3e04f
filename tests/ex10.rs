//! # Lesson 10: the last word
//!
//! `recv` answers with an error when the last sender is gone and nothing is left to take: that is
//! how a river says that it is dry. A thread sends a letter word by word, and whoever stands at the
//! mouth reads it out, until nothing more can come.
//!
//! The program passes when it prints `1. Come`, `2. home`, `3. before`, `4. the`, `5. flood` and
//! `That was the last of 5 words.` in that order and ends by itself, with success and without a
//! panic, not even one that is caught; when at least five messages, sent by one thread over one
//! channel, were received by another thread, whichever of them is main, and each matters to what is
//! printed, in every order of the threads; and when `read_out(letter: &str) -> usize` gives the
//! number of words of other letters too: of none, of one, of many. How it does so is free: `while
//! let`, `for`, a `match` on the error, an iterator, a last message that says that it is the last.
//!
//! Before moving on: how does this loop end if the other thread panics in the middle of a letter?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, Verdict, calls, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, nothing_panics, prints,
};

/// What lesson 10 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        10,
        [
            compiles(),
            nothing_panics(),
            ends_by_itself_with_success(),
            prints(
                "it reads out the five words, and says that this was the last",
                &[
                    "1. Come",
                    "2. home",
                    "3. before",
                    "4. the",
                    "5. flood",
                    "That was the last of 5 words.",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "each word is a message of one thread to another, over one channel",
                Traffic {
                    messages: 5,
                    senders: 1,
                    receiver: Receiver::Either,
                    over: Over::OneChannel,
                },
            ),
            calls("letters of other lengths are read out too", READ_OUT),
        ],
    )
    .starts_with(Start::Judged(Verdict::Panicked, 27))
    .hints([
        "Say that every word has been read out. What can `recv` still answer when the other \
         thread is done?",
        "`recv` gives an error when every sender is gone: nothing more can come. `unwrap` \
         makes a panic of that; here it is news.",
        "A loop may look at an answer before it takes a word out, and end at the first that \
         holds none. Which kinds of loop do that, and what is there to give back behind it?",
    ])
    .notice(
        "a receiver tells when the sender is gone and all is taken, so nobody has to say how \
         long a letter is. What would your program do if the other thread panicked in the \
         middle of one?",
    )
    .notice_if_counted(
        "your program has a way of its own to know when the letter is over: no channel told it \
         that the sender is gone. What would it do if the other thread stopped before that?",
    )
}

const READ_OUT: Function = Function {
    head: "fn read_out(letter: &str) -> usize",
    calls: &[
        Call::new("\"The mill stands still until it rains\"", "7"),
        Call::new("\"Farewell\"", "1"),
        // Longer than any that one could count on, and with words that one could take for the last.
        Call::new(
            "\"Before the flood comes home the end of the last word is no end\"",
            "14",
        ),
        Call::new("\"\"", "0"),
    ],
};

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
