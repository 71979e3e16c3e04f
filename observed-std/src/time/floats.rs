//! A [`Duration`] as a number with a fraction.

use super::duration::Duration;
use std::time::{self as real, TryFromFloatSecsError};

impl Duration {
    /// As std's `from_secs_f64`.
    #[must_use]
    #[track_caller]
    pub fn from_secs_f64(secs: f64) -> Duration {
        Duration::fixed(real::Duration::from_secs_f64(secs))
    }

    /// As std's `from_secs_f32`.
    #[must_use]
    #[track_caller]
    pub fn from_secs_f32(secs: f32) -> Duration {
        Duration::fixed(real::Duration::from_secs_f32(secs))
    }

    /// As std's `try_from_secs_f64`.
    pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {
        match real::Duration::try_from_secs_f64(secs) {
            Ok(real) => Ok(Duration::fixed(real)),
            Err(error) => Err(error),
        }
    }

    /// As std's `try_from_secs_f32`.
    pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> {
        match real::Duration::try_from_secs_f32(secs) {
            Ok(real) => Ok(Duration::fixed(real)),
            Err(error) => Err(error),
        }
    }

    /// As std's `mul_f64`.
    #[must_use]
    #[track_caller]
    pub fn mul_f64(self, rhs: f64) -> Duration {
        Duration::fixed(self.used().mul_f64(rhs))
    }

    /// As std's `mul_f32`.
    #[must_use]
    #[track_caller]
    pub fn mul_f32(self, rhs: f32) -> Duration {
        Duration::fixed(self.used().mul_f32(rhs))
    }

    /// As std's `div_f64`.
    #[must_use]
    #[track_caller]
    pub fn div_f64(self, rhs: f64) -> Duration {
        Duration::fixed(self.used().div_f64(rhs))
    }

    /// As std's `div_f32`.
    #[must_use]
    #[track_caller]
    pub fn div_f32(self, rhs: f32) -> Duration {
        Duration::fixed(self.used().div_f32(rhs))
    }

    /// As std's `as_secs_f64`.
    #[must_use]
    #[track_caller]
    pub const fn as_secs_f64(&self) -> f64 {
        self.used().as_secs_f64()
    }

    /// As std's `as_secs_f32`.
    #[must_use]
    #[track_caller]
    pub const fn as_secs_f32(&self) -> f32 {
        self.used().as_secs_f32()
    }

    /// As std's `div_duration_f64`.
    #[must_use]
    #[track_caller]
    pub const fn div_duration_f64(self, rhs: Duration) -> f64 {
        self.used().div_duration_f64(rhs.used())
    }

    /// As std's `div_duration_f32`.
    #[must_use]
    #[track_caller]
    pub const fn div_duration_f32(self, rhs: Duration) -> f32 {
        self.used().div_duration_f32(rhs.used())
    }
}
