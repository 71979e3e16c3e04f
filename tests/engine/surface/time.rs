//! What std says of its `time`: each method with its whole signature, each implementation.

mod instant {
    fn now() -> std::time::Instant {
        <std::time::Instant>::now()
    }
    fn duration_since(
        this: &std::time::Instant,
        earlier: std::time::Instant,
    ) -> std::time::Duration {
        <std::time::Instant>::duration_since(this, earlier)
    }
    fn checked_duration_since(
        this: &std::time::Instant,
        earlier: std::time::Instant,
    ) -> std::option::Option<std::time::Duration> {
        <std::time::Instant>::checked_duration_since(this, earlier)
    }
    fn saturating_duration_since(
        this: &std::time::Instant,
        earlier: std::time::Instant,
    ) -> std::time::Duration {
        <std::time::Instant>::saturating_duration_since(this, earlier)
    }
    fn elapsed(this: &std::time::Instant) -> std::time::Duration {
        <std::time::Instant>::elapsed(this)
    }
    fn checked_add(
        this: &std::time::Instant,
        duration: std::time::Duration,
    ) -> std::option::Option<std::time::Instant> {
        <std::time::Instant>::checked_add(this, duration)
    }
    fn checked_sub(
        this: &std::time::Instant,
        duration: std::time::Duration,
    ) -> std::option::Option<std::time::Instant> {
        <std::time::Instant>::checked_sub(this, duration)
    }
    fn has_add() {
        fn is<X: std::ops::Add<std::time::Duration>>() {}
        is::<std::time::Instant>()
    }
    fn has_add_assign() {
        fn is<X: std::ops::AddAssign<std::time::Duration>>() {}
        is::<std::time::Instant>()
    }
    fn has_clone() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::time::Instant>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::time::Instant>()
    }
    fn has_hash() {
        fn is<X: std::hash::Hash + ?Sized>() {}
        is::<std::time::Instant>()
    }
    fn has_ord() {
        fn is<X: std::cmp::Ord + ?Sized>() {}
        is::<std::time::Instant>()
    }
    fn has_partial_eq() {
        fn is<X: std::cmp::PartialEq + ?Sized>() {}
        is::<std::time::Instant>()
    }
    fn has_partial_ord() {
        fn is<X: std::cmp::PartialOrd + ?Sized>() {}
        is::<std::time::Instant>()
    }
    fn has_sub() {
        fn is<X: std::ops::Sub<std::time::Duration>>() {}
        is::<std::time::Instant>()
    }
    fn has_sub_2() {
        fn is<X: std::ops::Sub>() {}
        is::<std::time::Instant>()
    }
    fn has_sub_assign() {
        fn is<X: std::ops::SubAssign<std::time::Duration>>() {}
        is::<std::time::Instant>()
    }
    fn has_copy() {
        fn is<X: std::marker::Copy + ?Sized>() {}
        is::<std::time::Instant>()
    }
    fn has_eq() {
        fn is<X: std::cmp::Eq + ?Sized>() {}
        is::<std::time::Instant>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::time::Instant>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::time::Instant>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::time::Instant>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::time::Instant>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::time::Instant>()
    }
}

mod system_time {
    fn now() -> std::time::SystemTime {
        <std::time::SystemTime>::now()
    }
    fn duration_since(
        this: &std::time::SystemTime,
        earlier: std::time::SystemTime,
    ) -> std::result::Result<std::time::Duration, std::time::SystemTimeError> {
        <std::time::SystemTime>::duration_since(this, earlier)
    }
    fn elapsed(
        this: &std::time::SystemTime,
    ) -> std::result::Result<std::time::Duration, std::time::SystemTimeError> {
        <std::time::SystemTime>::elapsed(this)
    }
    fn checked_add(
        this: &std::time::SystemTime,
        duration: std::time::Duration,
    ) -> std::option::Option<std::time::SystemTime> {
        <std::time::SystemTime>::checked_add(this, duration)
    }
    fn checked_sub(
        this: &std::time::SystemTime,
        duration: std::time::Duration,
    ) -> std::option::Option<std::time::SystemTime> {
        <std::time::SystemTime>::checked_sub(this, duration)
    }
    fn has_add() {
        fn is<X: std::ops::Add<std::time::Duration>>() {}
        is::<std::time::SystemTime>()
    }
    fn has_add_assign() {
        fn is<X: std::ops::AddAssign<std::time::Duration>>() {}
        is::<std::time::SystemTime>()
    }
    fn has_clone() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::time::SystemTime>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::time::SystemTime>()
    }
    fn has_hash() {
        fn is<X: std::hash::Hash + ?Sized>() {}
        is::<std::time::SystemTime>()
    }
    fn has_ord() {
        fn is<X: std::cmp::Ord + ?Sized>() {}
        is::<std::time::SystemTime>()
    }
    fn has_partial_eq() {
        fn is<X: std::cmp::PartialEq + ?Sized>() {}
        is::<std::time::SystemTime>()
    }
    fn has_partial_ord() {
        fn is<X: std::cmp::PartialOrd + ?Sized>() {}
        is::<std::time::SystemTime>()
    }
    fn has_sub() {
        fn is<X: std::ops::Sub<std::time::Duration>>() {}
        is::<std::time::SystemTime>()
    }
    fn has_sub_assign() {
        fn is<X: std::ops::SubAssign<std::time::Duration>>() {}
        is::<std::time::SystemTime>()
    }
    fn has_copy() {
        fn is<X: std::marker::Copy + ?Sized>() {}
        is::<std::time::SystemTime>()
    }
    fn has_eq() {
        fn is<X: std::cmp::Eq + ?Sized>() {}
        is::<std::time::SystemTime>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::time::SystemTime>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::time::SystemTime>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::time::SystemTime>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::time::SystemTime>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::time::SystemTime>()
    }
}

mod system_time_error {
    fn duration(this: &std::time::SystemTimeError) -> std::time::Duration {
        <std::time::SystemTimeError>::duration(this)
    }
    fn has_clone() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::time::SystemTimeError>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::time::SystemTimeError>()
    }
    fn has_display() {
        fn is<X: std::fmt::Display + ?Sized>() {}
        is::<std::time::SystemTimeError>()
    }
    fn has_error() {
        fn is<X: std::error::Error + ?Sized>() {}
        is::<std::time::SystemTimeError>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::time::SystemTimeError>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::time::SystemTimeError>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::time::SystemTimeError>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::time::SystemTimeError>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::time::SystemTimeError>()
    }
}
