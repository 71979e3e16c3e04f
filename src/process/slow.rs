//! Who hears of a program that computes for long.

use super::limits::LIMITS;
use crate::trace::Run;
use std::sync::OnceLock;
use std::time::Duration;

/// When it is looked where a program is of which nothing is seen, when that is said, and when at the
/// latest.
pub(super) const LOOKED_AT: Duration = Duration::from_millis(1_500);
pub(super) const SAID: Duration = Duration::from_secs(2);
pub(super) const SAID_AT_LATEST: Duration = Duration::from_millis(2_500);

/// A program of which nothing was seen for some time.
#[derive(Clone, Debug)]
pub struct Computing {
    /// For how long.
    pub seconds: u64,
    /// Its run up to there, with where it is, if that is known.
    pub run: Option<Run>,
}

impl Computing {
    /// After so many seconds it is stopped.
    pub const LIMIT: u64 = LIMITS.time.as_secs();
}

static LISTENER: OnceLock<fn(&Computing)> = OnceLock::new();

/// From now on this is called, once a search, where a program computes for long. Called once, by
/// whatever `main` there is.
pub fn hear_of_computing(listener: fn(&Computing)) {
    let _ = LISTENER.set(listener);
}

pub(super) fn say(computing: &Computing) {
    if let Some(listener) = LISTENER.get() {
        listener(computing);
    }
}
