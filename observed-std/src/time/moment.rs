//! A point in time, as `Instant` and `SystemTime` have it: seconds that may be negative, and where they come from.

use super::duration::Duration;
use crate::engine::origin::{Cut, Origin};
use crate::engine::pending::Time;
use crate::engine::state::engine;
use crate::engine::wire::TIMES_MATCHED;
use std::cmp::Ordering;
use std::panic::Location;
use std::time as real;

const NANOS: i128 = 1_000_000_000;

#[derive(Clone, Copy)]
pub(super) struct Moment {
    pub seconds: i64,
    pub nanos: u32,
    origin: Origin,
}

impl Moment {
    /// Where the clock of the system begins.
    pub const EPOCH: Moment = Moment {
        seconds: 0,
        nanos: 0,
        origin: Origin::FIXED,
    };

    /// A reading of a clock that began so many seconds ago.
    pub fn read(seconds: i64, (now, reading): (Time, u16)) -> Moment {
        let now = i128::from(seconds) * NANOS + i128::from(now);
        Moment::at(now, Origin::of(reading)).unwrap_or(Moment::EPOCH)
    }

    fn total(self) -> i128 {
        i128::from(self.seconds) * NANOS + i128::from(self.nanos)
    }

    fn at(total: i128, origin: Origin) -> Option<Moment> {
        let seconds = i64::try_from(total.div_euclid(NANOS)).ok()?;
        let nanos = total.rem_euclid(NANOS) as u32;
        Some(Moment {
            seconds,
            nanos,
            origin,
        })
    }

    #[track_caller]
    fn compared(self, other: Moment, cut: Cut) {
        let at = Location::caller();
        let origin = self.origin.minus(other.origin, at);
        origin.compared(self.total() - other.total(), cut, at);
    }

    /// How much later this is than `earlier`, or how much earlier.
    #[track_caller]
    pub fn since(self, earlier: Moment, cut: Cut) -> Result<Duration, Duration> {
        self.compared(earlier, cut);
        let at = Location::caller();
        let difference = self.total() - earlier.total();
        let span = real::Duration::from_nanos_u128(difference.unsigned_abs());
        if difference >= 0 {
            Ok(matched(span, self.origin.minus(earlier.origin, at)))
        } else {
            Err(matched(span, earlier.origin.minus(self.origin, at)))
        }
    }

    /// This much later, or earlier.
    #[track_caller]
    pub fn moved(self, by: Duration, back: bool) -> Option<Moment> {
        let (nanos, at) = (by.real().as_nanos(), Location::caller());
        let (total, origin) = if back {
            (
                self.total().checked_sub_unsigned(nanos)?,
                self.origin.minus(by.origin(), at),
            )
        } else {
            (
                self.total().checked_add_unsigned(nanos)?,
                self.origin.plus(by.origin(), at),
            )
        };
        Moment::at(total, origin)
    }

    /// Its numbers are used as such.
    #[track_caller]
    pub fn used(self) -> (i64, u32) {
        self.origin.used(Location::caller());
        (self.seconds, self.nanos)
    }
}

/// A span between two points in time. Where the program compares times by patterns, which can't be seen, it may be
/// compared with any number; with none at all, most likely: then both are tried, and it is what it looks like.
#[track_caller]
fn matched(span: real::Duration, origin: Origin) -> Duration {
    if origin.is_fixed() || !engine().has(TIMES_MATCHED) {
        return Duration::of(span, origin);
    }
    let at = Location::caller();
    origin.used(at);
    origin.compared(span.as_nanos() as i128, Cut::Above, at);
    Duration::of(
        span,
        if span.is_zero() {
            Origin::FIXED
        } else {
            origin
        },
    )
}

impl PartialEq for Moment {
    #[track_caller]
    fn eq(&self, other: &Moment) -> bool {
        self.compared(*other, Cut::Both);
        self.total() == other.total()
    }
}

impl PartialOrd for Moment {
    #[track_caller]
    fn partial_cmp(&self, other: &Moment) -> Option<Ordering> {
        self.compared(*other, Cut::Both);
        Some(self.total().cmp(&other.total()))
    }
    #[track_caller]
    fn lt(&self, other: &Moment) -> bool {
        self.compared(*other, Cut::Below);
        self.total() < other.total()
    }
    #[track_caller]
    fn ge(&self, other: &Moment) -> bool {
        self.compared(*other, Cut::Below);
        self.total() >= other.total()
    }
    #[track_caller]
    fn le(&self, other: &Moment) -> bool {
        self.compared(*other, Cut::Above);
        self.total() <= other.total()
    }
    #[track_caller]
    fn gt(&self, other: &Moment) -> bool {
        self.compared(*other, Cut::Above);
        self.total() > other.total()
    }
}

/// What both types of a point in time do alike.
macro_rules! of_moment { ($($name:ident)*) => { $(
    impl PartialEq for $name {
        #[track_caller]
        fn eq(&self, other: &$name) -> bool {
            self.0 == other.0
        }
    }

    impl Eq for $name {}

    impl PartialOrd for $name {
        #[track_caller]
        fn partial_cmp(&self, other: &$name) -> Option<Ordering> {
            Some(self.cmp(other))
        }
        #[track_caller]
        fn lt(&self, other: &$name) -> bool {
            self.0 < other.0
        }
        #[track_caller]
        fn le(&self, other: &$name) -> bool {
            self.0 <= other.0
        }
        #[track_caller]
        fn gt(&self, other: &$name) -> bool {
            self.0 > other.0
        }
        #[track_caller]
        fn ge(&self, other: &$name) -> bool {
            self.0 >= other.0
        }
    }

    impl Ord for $name {
        #[track_caller]
        fn cmp(&self, other: &$name) -> Ordering {
            self.0.partial_cmp(&other.0).unwrap_or(Ordering::Equal)
        }
    }

    impl Hash for $name {
        #[track_caller]
        fn hash<H: Hasher>(&self, state: &mut H) {
            self.0.used().hash(state);
        }
    }

    impl fmt::Debug for $name {
        #[track_caller]
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let (seconds, nanos) = self.0.used();
            f.debug_struct(stringify!($name)).field("tv_sec", &seconds).field("tv_nsec", &nanos).finish()
        }
    }

    impl $name {
        /// This much later, if there is such a time.
        #[track_caller]
        pub fn checked_add(&self, duration: Duration) -> Option<$name> {
            self.0.moved(duration, false).map($name)
        }

        /// This much earlier, if there is such a time.
        #[track_caller]
        pub fn checked_sub(&self, duration: Duration) -> Option<$name> {
            self.0.moved(duration, true).map($name)
        }
    }

    impl Add<Duration> for $name {
        type Output = $name;
        #[track_caller]
        fn add(self, other: Duration) -> $name {
            self.checked_add(other).expect("overflow when adding duration to instant")
        }
    }

    impl AddAssign<Duration> for $name {
        #[track_caller]
        fn add_assign(&mut self, other: Duration) {
            *self = *self + other;
        }
    }

    impl Sub<Duration> for $name {
        type Output = $name;
        #[track_caller]
        fn sub(self, other: Duration) -> $name {
            self.checked_sub(other).expect("overflow when subtracting duration from instant")
        }
    }

    impl SubAssign<Duration> for $name {
        #[track_caller]
        fn sub_assign(&mut self, other: Duration) {
            *self = *self - other;
        }
    }
)* } }

pub(super) use of_moment;
