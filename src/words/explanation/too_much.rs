use super::{Parts, printed};
use crate::course::Graded;
use crate::program::{LIMITS, Limit};

pub(super) fn too_much(limit: Limit, compiling: bool, graded: &Graded) -> Parts {
    if compiling {
        return Parts {
            cause: "Too much: the compiler did not come to an end with this file under its limits."
                .into(),
            shown: String::new(),
            next: "Which macro or constant could go on for ever?".into(),
        };
    }
    let (cause, next) = match limit {
        Limit::Time => (
            format!(
                "Too much: the program had not ended after {} seconds, and was stopped.",
                LIMITS.time.as_secs()
            ),
            "A thread that waits at a channel waits until a message comes or every sender is gone. Who still has one?",
        ),
        Limit::Memory => (
            format!(
                "Too much: the program used more than {} MiB of memory, and was stopped.",
                LIMITS.memory >> 20
            ),
            "What grows, and what was to make it stop?",
        ),
        Limit::Output => (
            format!(
                "Too much: the program printed more than {} MiB, and was stopped.",
                LIMITS.output >> 20
            ),
            "Which line prints again and again, and what was to make it stop?",
        ),
        Limit::Threads => (
            format!(
                "Too much: more than {} threads lived at once, and the program was stopped.",
                LIMITS.threads
            ),
            "Which line spawns them, and how many does the lesson need?",
        ),
    };
    Parts {
        cause,
        shown: printed(graded),
        next: next.into(),
    }
}
