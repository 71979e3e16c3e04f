use super::{Parts, printed};
use crate::course::Graded;
use crate::program::{LIMITS, Limit};
use crate::words::text::wrap;

pub(super) fn too_much(limit: Limit, compiling: bool, graded: &Graded) -> Parts {
    if compiling {
        return Parts {
            cause: "Too much: the compiler did not come to an end with this file under its limits."
                .into(),
            shown: String::new(),
            next: "Which macro or constant could go on for ever?".into(),
        };
    }
    let (what, next) = match limit {
        Limit::Time => (
            format!(
                "the program had not ended after {} seconds",
                LIMITS.time.as_secs()
            ),
            "Either a loop never leaves, or a thread waits: at a channel it waits until a message comes
            or every sender is gone, main's own and each clone. Which is it here?",
        ),
        Limit::Memory => (
            format!(
                "the program used more than {} MiB of memory",
                LIMITS.memory >> 20
            ),
            "What grows, and what was to make it stop?",
        ),
        Limit::Output => (
            format!("the program printed more than {} MiB", LIMITS.output >> 20),
            "Which line prints again and again, and what was to make it stop?",
        ),
        Limit::Threads => (
            format!("more than {} threads lived at once", LIMITS.threads),
            "Which line spawns them, and how many does the lesson need?",
        ),
    };
    Parts {
        cause: format!("Too much: {what}; it was stopped."),
        shown: printed(graded),
        next: wrap(next),
    }
}
