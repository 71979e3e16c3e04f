//! `std::time::Duration`, which knows whether it comes from the clock.

use crate::engine::origin::{Cut, Origin};
use std::panic::Location;
use std::time as real;

/// A span of time, typically used for system timeouts.
#[derive(Clone, Copy)]
pub struct Duration {
    secs: u64,
    nanos: u32,
    origin: Origin,
}

#[track_caller]
const fn caller() -> &'static Location<'static> {
    Location::caller()
}

impl Duration {
    /// No time at all.
    pub const ZERO: Duration = Duration::of(real::Duration::ZERO, Origin::FIXED);
    /// The longest.
    pub const MAX: Duration = Duration::of(real::Duration::MAX, Origin::FIXED);

    pub(crate) const fn of(real: real::Duration, origin: Origin) -> Duration {
        Duration {
            secs: real.as_secs(),
            nanos: real.subsec_nanos(),
            origin,
        }
    }

    pub(super) const fn fixed(real: real::Duration) -> Duration {
        Duration::of(real, Origin::FIXED)
    }

    /// Std's own, for what only waits.
    pub(crate) const fn real(self) -> real::Duration {
        real::Duration::new(self.secs, self.nanos)
    }

    pub(crate) const fn origin(self) -> Origin {
        self.origin
    }

    const fn total(self) -> i128 {
        self.secs as i128 * 1_000_000_000 + self.nanos as i128
    }

    /// Std's own, as a number: what comes of it isn't seen.
    #[track_caller]
    pub(super) const fn used(self) -> real::Duration {
        self.origin.used(caller());
        self.real()
    }

    #[track_caller]
    pub(super) const fn compared(self, other: Duration, cut: Cut) {
        if self.origin.is_fixed() && other.origin.is_fixed() {
            return;
        }
        let origin = self.origin.minus(other.origin, caller());
        origin.compared(self.total() - other.total(), cut, caller());
    }

    /// As std's `new`.
    #[must_use]
    #[track_caller]
    pub const fn new(secs: u64, nanos: u32) -> Duration {
        Duration::fixed(real::Duration::new(secs, nanos))
    }

    /// As std's `from_secs`.
    #[must_use]
    pub const fn from_secs(secs: u64) -> Duration {
        Duration::fixed(real::Duration::from_secs(secs))
    }

    /// As std's `from_millis`.
    #[must_use]
    pub const fn from_millis(millis: u64) -> Duration {
        Duration::fixed(real::Duration::from_millis(millis))
    }

    /// As std's `from_micros`.
    #[must_use]
    pub const fn from_micros(micros: u64) -> Duration {
        Duration::fixed(real::Duration::from_micros(micros))
    }

    /// As std's `from_nanos`.
    #[must_use]
    pub const fn from_nanos(nanos: u64) -> Duration {
        Duration::fixed(real::Duration::from_nanos(nanos))
    }

    /// As std's `from_nanos_u128`.
    #[must_use]
    #[track_caller]
    pub const fn from_nanos_u128(nanos: u128) -> Duration {
        Duration::fixed(real::Duration::from_nanos_u128(nanos))
    }

    /// As std's `from_mins`.
    #[must_use]
    #[track_caller]
    pub const fn from_mins(mins: u64) -> Duration {
        Duration::fixed(real::Duration::from_mins(mins))
    }

    /// As std's `from_hours`.
    #[must_use]
    #[track_caller]
    pub const fn from_hours(hours: u64) -> Duration {
        Duration::fixed(real::Duration::from_hours(hours))
    }

    /// Whether it is no time at all.
    #[must_use]
    #[track_caller]
    pub const fn is_zero(&self) -> bool {
        self.compared(Duration::ZERO, Cut::Above);
        self.real().is_zero()
    }

    /// As std's `as_secs`.
    #[must_use]
    #[track_caller]
    pub const fn as_secs(&self) -> u64 {
        self.used().as_secs()
    }

    /// As std's `subsec_millis`.
    #[must_use]
    #[track_caller]
    pub const fn subsec_millis(&self) -> u32 {
        self.used().subsec_millis()
    }

    /// As std's `subsec_micros`.
    #[must_use]
    #[track_caller]
    pub const fn subsec_micros(&self) -> u32 {
        self.used().subsec_micros()
    }

    /// As std's `subsec_nanos`.
    #[must_use]
    #[track_caller]
    pub const fn subsec_nanos(&self) -> u32 {
        self.used().subsec_nanos()
    }

    /// As std's `as_millis`.
    #[must_use]
    #[track_caller]
    pub const fn as_millis(&self) -> u128 {
        self.used().as_millis()
    }

    /// As std's `as_micros`.
    #[must_use]
    #[track_caller]
    pub const fn as_micros(&self) -> u128 {
        self.used().as_micros()
    }

    /// As std's `as_nanos`.
    #[must_use]
    #[track_caller]
    pub const fn as_nanos(&self) -> u128 {
        self.used().as_nanos()
    }

    /// How much they differ.
    #[must_use]
    #[track_caller]
    pub const fn abs_diff(self, other: Duration) -> Duration {
        match self.checked_sub(other) {
            Some(difference) => difference,
            None => Duration::of(
                other.real().abs_diff(self.real()),
                other.origin.minus(self.origin, caller()),
            ),
        }
    }

    /// The difference, or none if it would be negative.
    #[must_use]
    #[track_caller]
    pub const fn checked_sub(self, rhs: Duration) -> Option<Duration> {
        self.compared(rhs, Cut::Below);
        match self.real().checked_sub(rhs.real()) {
            Some(real) => Some(Duration::of(real, self.origin.minus(rhs.origin, caller()))),
            None => None,
        }
    }

    /// The difference, or no time at all if it would be negative.
    #[must_use]
    #[track_caller]
    pub const fn saturating_sub(self, rhs: Duration) -> Duration {
        self.compared(rhs, Cut::Clip);
        match self.real().checked_sub(rhs.real()) {
            Some(real) => Duration::of(real, self.origin.minus(rhs.origin, caller())),
            None => Duration::ZERO,
        }
    }

    /// The sum, if it isn't too long.
    #[must_use]
    #[track_caller]
    pub const fn checked_add(self, rhs: Duration) -> Option<Duration> {
        self.fits(rhs);
        match self.real().checked_add(rhs.real()) {
            Some(real) => Some(Duration::of(real, self.origin.plus(rhs.origin, caller()))),
            None => None,
        }
    }

    /// Whether a sum is too long is compared with the longest.
    #[track_caller]
    const fn fits(self, rhs: Duration) {
        if !self.origin.is_fixed() || !rhs.origin.is_fixed() {
            let origin = self.origin.plus(rhs.origin, caller());
            origin.compared(
                self.total() + rhs.total() - Duration::MAX.total(),
                Cut::Above,
                caller(),
            );
        }
    }

    /// The sum, or the longest.
    #[must_use]
    #[track_caller]
    pub const fn saturating_add(self, rhs: Duration) -> Duration {
        match self.checked_add(rhs) {
            Some(sum) => sum,
            None => Duration::MAX,
        }
    }

    /// As std's `checked_mul`.
    #[must_use]
    #[track_caller]
    pub const fn checked_mul(self, rhs: u32) -> Option<Duration> {
        match self.used().checked_mul(rhs) {
            Some(real) => Some(Duration::fixed(real)),
            None => None,
        }
    }

    /// As std's `checked_div`.
    #[must_use]
    #[track_caller]
    pub const fn checked_div(self, rhs: u32) -> Option<Duration> {
        match self.used().checked_div(rhs) {
            Some(real) => Some(Duration::fixed(real)),
            None => None,
        }
    }

    /// As std's `saturating_mul`.
    #[must_use]
    #[track_caller]
    pub const fn saturating_mul(self, rhs: u32) -> Duration {
        Duration::fixed(self.used().saturating_mul(rhs))
    }
}
