//! # Lesson 17: work as a message
//!
//! A message can be work: a closure that another thread calls, and a closure may go where all may go
//! that it takes along. A shipwright does the jobs that come to him, and one of them holds an `Rc`.
//!
//! The program passes when it prints `3 planks are sawn`, `The Otter is tarred`, `She slides into the
//! river` and `Planks of the plan: [5, 7, 4]` in that order and ends by itself, with success and
//! without a panic; when at least three messages, sent by one thread, main or another, were received
//! by spawned threads, and each matters to what is printed, in every order of the threads; when it
//! does without `unsafe`; and when `work_off` has other jobs done too, none included, by threads that
//! it spawns, and gives what they say in the order of the jobs. It takes them as a
//! `Vec<Box<dyn FnOnce() -> String + Send>>`. Who owns the plan, how many threads work, and how what a
//! job says comes back, is free.
//!
//! Before moving on: what would `Job` have to be if the same job were to be done twice?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, calls, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, no_thread_panics, prints,
    without_unsafe,
};

/// What lesson 17 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        17,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints what the three jobs say, and then the plan",
                &[
                    "3 planks are sawn",
                    "The Otter is tarred",
                    "She slides into the river",
                    "Planks of the plan: [5, 7, 4]",
                ],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "each job is a message of one thread to a spawned one",
                Traffic {
                    messages: 3,
                    senders: 1,
                    receiver: Receiver::Spawned,
                    over: Over::AnyChannels,
                },
            ),
            without_unsafe(),
            calls("other jobs are done too, and by other threads", WORK_OFF),
        ],
    )
    .starts_with(Start::Refused(&["E0277"]))
    .hints([
        "The compiler names the line of a closure, and a type that is in it. Which of its names \
         brings that type along, and who else has the same value?",
        "What the job holds counts its owners for one thread alone. Say that both threads drop one \
         at the same moment: what could become of the count?",
        "Ask what the job needs of the plan: all of it, for as long as main has it? Or a copy? Or \
         one number, that somebody could find out before the closure is made?",
    ])
    .notice(
        "nobody wrote down for a single closure that it may go into another thread. From what did \
         the compiler know it, of each of the three?",
    )
}

const WORK_OFF: Function = Function {
    head: "fn work_off(jobs: Vec<Box<dyn FnOnce() -> String + Send>>) -> Vec<String>",
    calls: &[
        Call::new(
            r#"vec![Box::new(|| "one".into()), Box::new(|| "two".into())]"#,
            r#"["one", "two"]"#,
        ),
        Call::new("vec![]", "[]"),
        // Done by another thread than the one that calls.
        Call::new(
            r#"vec![Box::new(|| format!("in main: {}", std::thread::current().name() == Some("main")))]"#,
            r#"["in main: false"]"#,
        ),
        Call::new(
            "(1..=5).map(|n| Box::new(move || n.to_string()) as _).collect()",
            r#"["1", "2", "3", "4", "5"]"#,
        ),
        // May go into another thread, and neither be used by two nor be called twice.
        Call::new(
            "{ let n = std::cell::Cell::new(6); vec![Box::new(move || n.into_inner().to_string())] }",
            r#"["6"]"#,
        ),
    ],
};

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
