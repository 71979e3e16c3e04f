//! Why a text has no verdict: what it does itself, or our own trouble.

use crate::report::Status;
use crate::words;
use rivulets::source::Fault;
use std::time::Duration;

/// Why there is no verdict.
#[derive(Clone)]
pub struct Ungraded {
    pub status: Status,
    /// In words.
    pub why: String,
}

impl Ungraded {
    pub fn trouble(why: String) -> Self {
        let status = Status::Trouble;
        Self { status, why }
    }

    pub fn of(fault: &Fault) -> Self {
        match fault.is_of_the_text() {
            true => Self {
                status: Status::Ungradable,
                why: words::ungradable(fault),
            },
            false => Self::trouble(fault.to_string()),
        }
    }

    pub fn overdue(most: Duration) -> Self {
        let (status, why) = (Status::Overdue, words::overdue(most));
        Self { status, why }
    }
}
