//! `std::time` over virtual time. `Duration` is replaced too, so that it is seen what an elapsed time is compared with.

pub(crate) mod deadline;
mod duration;
mod floats;
mod moment;
mod operators;
#[cfg(follows_arc)]
mod patterns;

pub use duration::Duration;
pub use std::time::*;

use crate::engine::answer::Given;
use crate::engine::clock::read;
use crate::engine::origin::Cut;
use crate::engine::schedule::caller;
use crate::engine::state::engine;
use moment::{Moment, of_moment};
use std::cmp::Ordering;
use std::error::Error;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Add, AddAssign, Sub, SubAssign};

/// Where the virtual clock begins, in seconds.
const BEGIN: i64 = 1_000_000;
/// The date on which runs are made: 1 January 2026.
const TODAY: i64 = 1_767_225_600;

/// A measurement of a monotonically nondecreasing clock.
#[derive(Copy, Clone)]
pub struct Instant(Moment);

/// A measurement of the system clock: the time since 1970, which may be negative.
#[derive(Copy, Clone)]
pub struct SystemTime(Moment);

/// An error returned from `duration_since`: how much later the other time is.
#[derive(Clone, Debug)]
pub struct SystemTimeError(Duration);

/// 1970-01-01 00:00:00 UTC.
pub const UNIX_EPOCH: SystemTime = SystemTime::UNIX_EPOCH;

of_moment! { Instant SystemTime }

impl Instant {
    /// An instant corresponding to "now".
    #[must_use]
    #[track_caller]
    pub fn now() -> Instant {
        Instant(Moment::read(BEGIN, read()))
    }

    /// The time since `earlier`, or zero if that is later.
    #[must_use]
    #[track_caller]
    pub fn duration_since(&self, earlier: Instant) -> Duration {
        self.saturating_duration_since(earlier)
    }

    /// The time since `earlier`, or none if that is later.
    #[must_use]
    #[track_caller]
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {
        self.0.since(earlier.0, Cut::Below).ok()
    }

    /// The time since `earlier`, or zero if that is later.
    #[must_use]
    #[track_caller]
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {
        self.0.since(earlier.0, Cut::Clip).unwrap_or_default()
    }

    /// The time since this instant.
    #[must_use]
    #[track_caller]
    pub fn elapsed(&self) -> Duration {
        Instant::now().saturating_duration_since(*self)
    }
}

impl Sub<Instant> for Instant {
    type Output = Duration;

    #[track_caller]
    fn sub(self, other: Instant) -> Duration {
        self.duration_since(other)
    }
}

impl SystemTime {
    /// 1970-01-01 00:00:00 UTC.
    pub const UNIX_EPOCH: SystemTime = SystemTime(Moment::EPOCH);

    /// The system time corresponding to "now".
    #[must_use]
    #[track_caller]
    pub fn now() -> SystemTime {
        engine().given(Given::Date, caller());
        SystemTime(Moment::read(TODAY, read()))
    }

    /// The time since `earlier`, or how much later that is.
    #[track_caller]
    pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {
        self.0.since(earlier.0, Cut::Below).map_err(SystemTimeError)
    }

    /// The time since this one, or how much later this is.
    #[track_caller]
    pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {
        SystemTime::now().duration_since(*self)
    }
}

impl SystemTimeError {
    /// How much later the second time was.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.0
    }
}

impl Error for SystemTimeError {}

impl fmt::Display for SystemTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("second time provided was later than self")
    }
}
