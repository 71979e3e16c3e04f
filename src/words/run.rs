use super::text::{count, rustc};
use crate::program::{Diagnostic, End, LIMITS, Limit};

/// Messages of the compiler's that are shown before it is said how many more there are.
pub(super) const SHOWN_ERRORS: usize = 20;

/// The compiler's messages as they stand.
pub fn compiler(messages: &[Diagnostic]) -> String {
    compilers(messages, SHOWN_ERRORS)
}

/// The same, up to a number.
pub(super) fn compilers(messages: &[Diagnostic], most: usize) -> String {
    let shown = messages.iter().take(most);
    let shown: String = shown.map(|message| rustc(&message.rendered)).collect();
    let noun = match messages.first() {
        Some(first) if first.is_error() => "more error",
        _ => "more warning",
    };
    match messages.len().saturating_sub(most) {
        0 => shown,
        more => format!("{shown}... and {}\n\n", count(more, noun)),
    }
}

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
    format!("{what} What the grader makes of it: {again}\n")
}
