//! What operators and traits do with a [`Duration`].

use super::duration::Duration;
use crate::engine::origin::Cut;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

impl PartialEq for Duration {
    #[track_caller]
    fn eq(&self, other: &Duration) -> bool {
        self.compared(*other, Cut::Both);
        self.real() == other.real()
    }
}

impl Eq for Duration {}

impl PartialOrd for Duration {
    #[track_caller]
    fn partial_cmp(&self, other: &Duration) -> Option<Ordering> {
        Some(self.cmp(other))
    }
    #[track_caller]
    fn lt(&self, other: &Duration) -> bool {
        self.compared(*other, Cut::Below);
        self.real() < other.real()
    }
    #[track_caller]
    fn ge(&self, other: &Duration) -> bool {
        self.compared(*other, Cut::Below);
        self.real() >= other.real()
    }
    #[track_caller]
    fn le(&self, other: &Duration) -> bool {
        self.compared(*other, Cut::Above);
        self.real() <= other.real()
    }
    #[track_caller]
    fn gt(&self, other: &Duration) -> bool {
        self.compared(*other, Cut::Above);
        self.real() > other.real()
    }
}

impl Ord for Duration {
    #[track_caller]
    fn cmp(&self, other: &Duration) -> Ordering {
        self.compared(*other, Cut::Both);
        self.real().cmp(&other.real())
    }
}

impl Hash for Duration {
    #[track_caller]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.used().hash(state);
    }
}

impl Default for Duration {
    fn default() -> Duration {
        Duration::ZERO
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.used().fmt(f)
    }
}

impl Add for Duration {
    type Output = Duration;
    #[track_caller]
    fn add(self, rhs: Duration) -> Duration {
        self.checked_add(rhs)
            .expect("overflow when adding durations")
    }
}

impl Sub for Duration {
    type Output = Duration;
    #[track_caller]
    fn sub(self, rhs: Duration) -> Duration {
        self.checked_sub(rhs)
            .expect("overflow when subtracting durations")
    }
}

impl Mul<u32> for Duration {
    type Output = Duration;
    #[track_caller]
    fn mul(self, rhs: u32) -> Duration {
        self.checked_mul(rhs)
            .expect("overflow when multiplying duration by scalar")
    }
}

impl Mul<Duration> for u32 {
    type Output = Duration;
    #[track_caller]
    fn mul(self, rhs: Duration) -> Duration {
        rhs * self
    }
}

impl Div<u32> for Duration {
    type Output = Duration;
    #[track_caller]
    fn div(self, rhs: u32) -> Duration {
        self.checked_div(rhs)
            .expect("divide by zero error when dividing duration by scalar")
    }
}

macro_rules! assign { ($($trait:ident $method:ident $rhs:ty, $with:tt;)*) => { $(
    impl $trait<$rhs> for Duration {
        #[track_caller]
        fn $method(&mut self, rhs: $rhs) {
            *self = *self $with rhs;
        }
    }
)* } }

assign! {
    AddAssign add_assign Duration, +;
    SubAssign sub_assign Duration, -;
    MulAssign mul_assign u32, *;
    DivAssign div_assign u32, /;
}

fn sum(mut durations: impl Iterator<Item = Duration>) -> Duration {
    durations
        .try_fold(Duration::ZERO, Duration::checked_add)
        .expect("overflow in iter::sum over durations")
}

impl Sum for Duration {
    fn sum<I: Iterator<Item = Duration>>(iter: I) -> Duration {
        sum(iter)
    }
}

impl<'a> Sum<&'a Duration> for Duration {
    fn sum<I: Iterator<Item = &'a Duration>>(iter: I) -> Duration {
        sum(iter.copied())
    }
}
