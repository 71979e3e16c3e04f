//! What std says of its `condvar`: each method with its whole signature, each implementation.

mod condvar {
    const fn new() -> std::sync::Condvar {
        <std::sync::Condvar>::new()
    }
    fn wait<'a, T>(
        this: &std::sync::Condvar,
        guard: std::sync::MutexGuard<'a, T>,
    ) -> std::sync::LockResult<std::sync::MutexGuard<'a, T>> {
        <std::sync::Condvar>::wait(this, guard)
    }
    fn wait_while<'a, T, F>(
        this: &std::sync::Condvar,
        guard: std::sync::MutexGuard<'a, T>,
        condition: F,
    ) -> std::sync::LockResult<std::sync::MutexGuard<'a, T>>
    where
        F: std::ops::FnMut(&mut T) -> bool,
    {
        <std::sync::Condvar>::wait_while(this, guard, condition)
    }
    fn wait_timeout_ms<'a, T>(
        this: &std::sync::Condvar,
        guard: std::sync::MutexGuard<'a, T>,
        ms: u32,
    ) -> std::sync::LockResult<(std::sync::MutexGuard<'a, T>, bool)> {
        <std::sync::Condvar>::wait_timeout_ms(this, guard, ms)
    }
    fn wait_timeout<'a, T>(
        this: &std::sync::Condvar,
        guard: std::sync::MutexGuard<'a, T>,
        dur: std::time::Duration,
    ) -> std::sync::LockResult<(std::sync::MutexGuard<'a, T>, std::sync::WaitTimeoutResult)> {
        <std::sync::Condvar>::wait_timeout(this, guard, dur)
    }
    fn wait_timeout_while<'a, T, F>(
        this: &std::sync::Condvar,
        guard: std::sync::MutexGuard<'a, T>,
        dur: std::time::Duration,
        condition: F,
    ) -> std::sync::LockResult<(std::sync::MutexGuard<'a, T>, std::sync::WaitTimeoutResult)>
    where
        F: std::ops::FnMut(&mut T) -> bool,
    {
        <std::sync::Condvar>::wait_timeout_while(this, guard, dur, condition)
    }
    fn notify_one(this: &std::sync::Condvar) {
        <std::sync::Condvar>::notify_one(this)
    }
    fn notify_all(this: &std::sync::Condvar) {
        <std::sync::Condvar>::notify_all(this)
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::Condvar>()
    }
    fn has_default() {
        fn is<X: std::default::Default + ?Sized>() {}
        is::<std::sync::Condvar>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::Condvar>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::Condvar>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::Condvar>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::Condvar>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::Condvar>()
    }
}

mod wait_timeout_result {
    fn timed_out(this: &std::sync::WaitTimeoutResult) -> bool {
        <std::sync::WaitTimeoutResult>::timed_out(this)
    }
    fn has_clone() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::sync::WaitTimeoutResult>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::WaitTimeoutResult>()
    }
    fn has_partial_eq() {
        fn is<X: std::cmp::PartialEq + ?Sized>() {}
        is::<std::sync::WaitTimeoutResult>()
    }
    fn has_copy() {
        fn is<X: std::marker::Copy + ?Sized>() {}
        is::<std::sync::WaitTimeoutResult>()
    }
    fn has_eq() {
        fn is<X: std::cmp::Eq + ?Sized>() {}
        is::<std::sync::WaitTimeoutResult>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::WaitTimeoutResult>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::WaitTimeoutResult>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::WaitTimeoutResult>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::WaitTimeoutResult>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::WaitTimeoutResult>()
    }
}
