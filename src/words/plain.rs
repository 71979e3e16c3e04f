//! What plain runs of a program did.

use super::text::output;
use crate::build::PlainRun;
use crate::process::{Exit, LIMITS, Limit};

/// What plain runs did, as information; empty if there were none. It is no part of an explanation,
/// whose words are the same each time.
pub fn plainly(runs: &[PlainRun]) -> String {
    let Some(first) = runs.first() else {
        return String::new();
    };
    let times = match runs.len() {
        1 => "Run plainly".to_owned(),
        times => format!("Run plainly {times} times"),
    };
    if runs.iter().any(|run| run != first) {
        return format!("{times}, it did not do the same each time.\n\n");
    }
    let did = match first.end {
        Exit::Code(code) => format!("ended with exit code {code}"),
        Exit::Signal(signal) => format!("was ended by signal {signal}"),
        Exit::Exceeded(Limit::Time) => {
            format!("had not ended after {} seconds", LIMITS.time.as_secs())
        }
        Exit::Exceeded(_) => "was stopped, as it needed more than a program may use".to_owned(),
    };
    let printed = String::from_utf8_lossy(&first.printed);
    let said = format!("{times}, which proves nothing, it {did}");
    match printed.is_empty() {
        true => format!("{said}, and printed nothing.\n\n"),
        false => output(&format!("{said}, and printed:"), &printed),
    }
}
