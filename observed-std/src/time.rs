//! `std::time` over virtual time.

pub use std::time::*;

use crate::engine::clock::read;
use std::error::Error;
use std::fmt;
use std::ops::{Add, AddAssign, Sub, SubAssign};

/// Where the virtual clock begins: far enough from zero that programs can reckon back.
const BEGIN: Duration = Duration::from_secs(1_000_000);
/// The date on which runs are made: 1 January 2026.
const TODAY: Duration = Duration::from_secs(1_767_225_600);

/// A measurement of a monotonically nondecreasing clock.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(Duration);

/// A measurement of the system clock: the time since [`FIRST`], so that it's as small as std's.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemTime(Duration);

/// The second, counted from 1970, in which the time of a system begins.
const FIRST: i64 = i64::MIN;

/// An error returned from `duration_since`: how much later the other time is.
#[derive(Clone, Debug)]
pub struct SystemTimeError(Duration);

/// 1970-01-01 00:00:00 UTC.
pub const UNIX_EPOCH: SystemTime = SystemTime::UNIX_EPOCH;

impl Instant {
    /// An instant corresponding to "now".
    #[must_use]
    #[track_caller]
    pub fn now() -> Instant {
        Instant(BEGIN + Duration::from_nanos(read()))
    }

    /// The time since `earlier`, or zero if that is later.
    #[must_use]
    pub fn duration_since(&self, earlier: Instant) -> Duration {
        self.saturating_duration_since(earlier)
    }

    /// The time since `earlier`, or none if that is later.
    #[must_use]
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {
        self.0.checked_sub(earlier.0)
    }

    /// The time since `earlier`, or zero if that is later.
    #[must_use]
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {
        self.0.saturating_sub(earlier.0)
    }

    /// The time since this instant.
    #[must_use]
    #[track_caller]
    pub fn elapsed(&self) -> Duration {
        Instant::now().saturating_duration_since(*self)
    }

    /// This much later, if there is such an instant.
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> {
        self.0
            .checked_add(duration)
            .filter(|sum| sum.as_secs() <= i64::MAX as u64)
            .map(Instant)
    }

    /// This much earlier, if there is such an instant.
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {
        self.0.checked_sub(duration).map(Instant)
    }
}

impl Add<Duration> for Instant {
    type Output = Instant;

    #[track_caller]
    fn add(self, other: Duration) -> Instant {
        self.checked_add(other)
            .expect("overflow when adding duration to instant")
    }
}

impl AddAssign<Duration> for Instant {
    #[track_caller]
    fn add_assign(&mut self, other: Duration) {
        *self = *self + other;
    }
}

impl Sub<Duration> for Instant {
    type Output = Instant;

    #[track_caller]
    fn sub(self, other: Duration) -> Instant {
        self.checked_sub(other)
            .expect("overflow when subtracting duration from instant")
    }
}

impl SubAssign<Duration> for Instant {
    #[track_caller]
    fn sub_assign(&mut self, other: Duration) {
        *self = *self - other;
    }
}

impl Sub<Instant> for Instant {
    type Output = Duration;

    fn sub(self, other: Instant) -> Duration {
        self.duration_since(other)
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Instant")
            .field("tv_sec", &self.0.as_secs())
            .field("tv_nsec", &self.0.subsec_nanos())
            .finish()
    }
}

const NANOS: i128 = 1_000_000_000;

impl SystemTime {
    /// 1970-01-01 00:00:00 UTC.
    pub const UNIX_EPOCH: SystemTime = SystemTime(Duration::from_secs(FIRST.unsigned_abs()));

    /// The system time corresponding to "now".
    #[must_use]
    #[track_caller]
    pub fn now() -> SystemTime {
        SystemTime::UNIX_EPOCH + (TODAY + Duration::from_nanos(read()))
    }

    fn since_epoch(self) -> i128 {
        i128::from(self.seconds()) * NANOS + i128::from(self.0.subsec_nanos())
    }

    /// Since 1970.
    fn seconds(self) -> i64 {
        self.0.as_secs().wrapping_add_signed(FIRST) as i64
    }

    fn at(since_epoch: i128) -> Option<SystemTime> {
        let seconds = i64::try_from(since_epoch.div_euclid(NANOS)).ok()?;
        Some(SystemTime(Duration::new(
            seconds.abs_diff(FIRST),
            since_epoch.rem_euclid(NANOS) as u32,
        )))
    }

    /// The time since `earlier`, or how much later that is.
    pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {
        let difference = self.since_epoch() - earlier.since_epoch();
        let nanos = difference.unsigned_abs();
        let duration = Duration::new(
            (nanos / NANOS as u128) as u64,
            (nanos % NANOS as u128) as u32,
        );
        if difference >= 0 {
            Ok(duration)
        } else {
            Err(SystemTimeError(duration))
        }
    }

    /// The time since this one, or how much later this is.
    #[track_caller]
    pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {
        SystemTime::now().duration_since(*self)
    }

    /// This much later, if there is such a time.
    pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {
        SystemTime::at(
            self.since_epoch()
                .checked_add_unsigned(duration.as_nanos())?,
        )
    }

    /// This much earlier, if there is such a time.
    pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> {
        SystemTime::at(
            self.since_epoch()
                .checked_sub_unsigned(duration.as_nanos())?,
        )
    }
}

impl Add<Duration> for SystemTime {
    type Output = SystemTime;

    #[track_caller]
    fn add(self, duration: Duration) -> SystemTime {
        self.checked_add(duration)
            .expect("overflow when adding duration to instant")
    }
}

impl AddAssign<Duration> for SystemTime {
    #[track_caller]
    fn add_assign(&mut self, other: Duration) {
        *self = *self + other;
    }
}

impl Sub<Duration> for SystemTime {
    type Output = SystemTime;

    #[track_caller]
    fn sub(self, duration: Duration) -> SystemTime {
        self.checked_sub(duration)
            .expect("overflow when subtracting duration from instant")
    }
}

impl SubAssign<Duration> for SystemTime {
    #[track_caller]
    fn sub_assign(&mut self, other: Duration) {
        *self = *self - other;
    }
}

impl fmt::Debug for SystemTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SystemTime")
            .field("tv_sec", &self.seconds())
            .field("tv_nsec", &self.0.subsec_nanos())
            .finish()
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
