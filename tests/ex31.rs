//! # Lesson 31: several rivers
//!
//! A thread can wait for one channel at a time, so several come together in one: a thread for each sends
//! on what comes. A pilot leads rafts and letters to the mouth of two rivers, and waits with each until
//! it is taken over.
//!
//! The program passes when it prints `A raft of 8 logs`, `A letter for the miller`, `A letter for the
//! smith`, `A raft of 5 logs` and `13 logs and 2 letters`, in any order, and ends by itself, with success
//! and without a panic, in every order of the threads; when main receives at least four messages over
//! one channel, sent by two threads or more, that matter to what is printed; when no thread that
//! looked for a message, without waiting or for a time, and found none, looks again with nothing done
//! in between that another thread or a reader could see; and when
//! `land(rafts: Receiver<u32>, post: Receiver<&'static str>) -> (u32, usize)` gives the sum of the one and
//! the number of the other for other rivers too, in whichever order they bring what they bring, none of it
//! included. What type comes together, and how main knows the end, is free.
//!
//! Before moving on: what would a third river need, and which lines would stay as they are?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, Verdict, calls, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, never_asks_in_vain,
    no_thread_panics, prints_in_any_order,
};

/// What lesson 31 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        31,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints_in_any_order(
                "it prints what is landed, and the sums",
                &[
                    "A raft of 8 logs",
                    "A letter for the miller",
                    "A letter for the smith",
                    "A raft of 5 logs",
                    "13 logs and 2 letters",
                ],
            ),
            in_every_order_of_the_threads(),
            never_asks_in_vain("no thread asks again while nothing has come"),
            comes_from_messages(
                "all come to main over one channel, each as a message",
                Traffic {
                    messages: 4,
                    senders: 2,
                    receiver: Receiver::Main,
                    over: Over::OneChannel,
                },
            ),
            calls("`land` is right for any two rivers", LAND),
        ],
    )
    .starts_with(Start::Judged(Verdict::Deadlock, 31))
    .hints([
        "Main waits for a raft, and what comes next is a letter. Which of the two could main wait for, if \
         it doesn't know which comes next?",
        "A thread waits for one Receiver at a time. How many threads would it take so that somebody \
         waits at each river all the time, and what could they do with what they take over?",
        "Many can send into one channel, and main can wait for that one. What type has room for a raft \
         and for a letter, and when does such a channel end?",
    ])
    .notice(
        "nobody asks, and nobody waits at the wrong river: each channel has a thread that waits for it \
         alone, and all that comes goes into one. What does each such thread do when its river ends?",
    )
}

/// Two rivers and a pilot who does this with their senders, `r` and `p`.
macro_rules! led {
    ($sends:literal) => {
        concat!(
            "let (r, rafts) = ::std::sync::mpsc::sync_channel::<u32>(0); \
             let (p, post) = ::std::sync::mpsc::sync_channel::<&'static str>(0); \
             let pilot = ::std::thread::Builder::new().name(\"pilot\".to_owned()); \
             let _ = pilot.spawn(move || { ",
            $sends,
            " });"
        )
    };
}

const LAND: Function = Function {
    head: "fn land(rafts: Receiver<u32>, post: Receiver<&'static str>) -> (u32, usize)",
    calls: &[
        Call::new("rafts, post", "(9, 2)").where_there_is(
            "a pilot brings a letter, two rafts and a letter",
            led!(
                r#"let _ = p.send("a"); let _ = r.send(2); let _ = r.send(7); let _ = p.send("b");"#
            ),
        ),
        Call::new("rafts, post", "(4, 2)").where_there_is(
            "a pilot brings a raft, the last one, and then two letters",
            led!(r#"let _ = r.send(4); drop(r); let _ = p.send("a"); let _ = p.send("b");"#),
        ),
        Call::new("rafts, post", "(7, 1)").where_there_is(
            "a pilot brings a letter, the last one, and then three rafts",
            led!(
                r#"let _ = p.send("a"); drop(p); for logs in [1, 2, 4] { let _ = r.send(logs); }"#
            ),
        ),
        Call::new("rafts, post", "(0, 3)").where_there_is(
            "a pilot brings three letters and no raft",
            led!(r#"for name in ["a", "b", "c"] { let _ = p.send(name); } drop(r);"#),
        ),
        Call::new("rafts, post", "(0, 0)")
            .where_there_is("a pilot brings nothing", led!("drop(p); drop(r);")),
    ],
};

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
