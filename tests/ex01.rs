//! # Lesson 01: a first message
//!
//! A channel is a river: what is let go at a source comes out at the mouth. A thread of its own
//! sends one message, and
//! `main` waits for it.
//!
//! The program passes when it prints the one line `Hi from a foreign world!` and ends by itself,
//! with success and without a panic; and when that line is what a spawned thread sent and `main`
//! received, whichever thread is faster. How it does so is free: other names, `match` or `expect`
//! instead of `unwrap`, a loop over the receiver, a scope.
//!
//! Before moving on: `recv` gave back a `Result`. When would it be an `Err`?

use rivulets::course::Lesson;
use rivulets::verdict::{
    Requirement, compiles, ends_by_itself_with_success, no_thread_panics, prints,
};

/// What lesson 01 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        1,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints the one line that was sent",
                &["Hi from a foreign world!"],
            ),
            Requirement::not_yet_checked("the line is what another thread sent and main received"),
            Requirement::not_yet_checked("all this holds whichever thread is faster"),
        ],
    )
}

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
