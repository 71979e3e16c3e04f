use super::text::fit;
use crate::process::{End, LIMITS, Limit};

/// What to say after a plain run that didn't end with success; `again` grades the program.
pub fn ended(again: &str, end: End) -> String {
    let what = match end {
        End::Exit(code) => format!("The program ended with exit code {code}."),
        End::Signal(signal) => format!("The program was ended by signal {signal}."),
        End::Exceeded(Limit::Time) => {
            format!(
                "The program had not ended after {} seconds, and was stopped.",
                LIMITS.time.as_secs()
            )
        }
        End::Exceeded(Limit::Memory) => {
            format!(
                "The program used more than {} MiB, and was stopped.",
                LIMITS.memory >> 20
            )
        }
        End::Exceeded(Limit::Threads) => {
            format!(
                "The program had more than {} threads, and was stopped.",
                LIMITS.threads
            )
        }
        End::Exceeded(Limit::Output | Limit::Steps) => {
            "The program printed too much, and was stopped.".to_owned()
        }
    };
    fit(&format!("{what} What the grader makes of it: {again}\n"))
}
