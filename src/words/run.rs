//! What is said behind a plain run.

use super::text::fit;
use crate::process::{Exit, LIMITS, Limit};

/// What to say after a plain run that didn't end with success; `again` grades the program.
pub fn ended(again: &str, end: Exit) -> String {
    let what = how_it_ended(end);
    fit(&format!("{what} What the grader makes of it: {again}\n"))
}

/// What to say of one that has not ended after a while, and perhaps waits for ever.
pub fn still_runs() -> String {
    let most = LIMITS.time.as_secs();
    fit(&format!(
        "The program still runs. After {most} seconds it is stopped.\n"
    ))
}

/// How a plain run ended, in a sentence.
pub fn how_it_ended(end: Exit) -> String {
    match end {
        Exit::Code(code) => format!("The program ended with exit code {code}."),
        Exit::Signal(signal) => format!("The program was ended by signal {signal}."),
        Exit::Exceeded(Limit::Time) => {
            format!(
                "The program had not ended after {} seconds, and was stopped.",
                LIMITS.time.as_secs()
            )
        }
        Exit::Exceeded(Limit::Memory) => {
            format!(
                "The program used more than {} MiB, and was stopped.",
                LIMITS.memory >> 20
            )
        }
        Exit::Exceeded(Limit::Threads) => {
            format!(
                "The program had more than {} threads, and was stopped.",
                LIMITS.threads
            )
        }
        Exit::Exceeded(Limit::Output | Limit::Steps) => {
            "The program printed too much, and was stopped.".to_owned()
        }
    }
}
