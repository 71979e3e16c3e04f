//! What std says of its `thread`: each method with its whole signature, each implementation.

mod thread {
    fn unpark(this: &std::thread::Thread) {
        <std::thread::Thread>::unpark(this)
    }
    fn id(this: &std::thread::Thread) -> std::thread::ThreadId {
        <std::thread::Thread>::id(this)
    }
    fn name<'own>(this: &'own std::thread::Thread) -> std::option::Option<&'own str> {
        <std::thread::Thread>::name(this)
    }
    fn has_clone() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::thread::Thread>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::thread::Thread>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::thread::Thread>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::thread::Thread>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::thread::Thread>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::thread::Thread>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::thread::Thread>()
    }
}

mod thread_id {
    fn has_clone() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::thread::ThreadId>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::thread::ThreadId>()
    }
    fn has_hash() {
        fn is<X: std::hash::Hash + ?Sized>() {}
        is::<std::thread::ThreadId>()
    }
    fn has_partial_eq() {
        fn is<X: std::cmp::PartialEq + ?Sized>() {}
        is::<std::thread::ThreadId>()
    }
    fn has_copy() {
        fn is<X: std::marker::Copy + ?Sized>() {}
        is::<std::thread::ThreadId>()
    }
    fn has_eq() {
        fn is<X: std::cmp::Eq + ?Sized>() {}
        is::<std::thread::ThreadId>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::thread::ThreadId>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::thread::ThreadId>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::thread::ThreadId>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::thread::ThreadId>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::thread::ThreadId>()
    }
}

mod builder {
    fn new() -> std::thread::Builder {
        <std::thread::Builder>::new()
    }
    fn name(this: std::thread::Builder, name: std::string::String) -> std::thread::Builder {
        <std::thread::Builder>::name(this, name)
    }
    fn stack_size(this: std::thread::Builder, size: usize) -> std::thread::Builder {
        <std::thread::Builder>::stack_size(this, size)
    }
    fn spawn<F, T>(this: std::thread::Builder, f: F) -> std::io::Result<std::thread::JoinHandle<T>>
    where
        F: std::ops::FnOnce() -> T + std::marker::Send + 'static,
        T: std::marker::Send + 'static,
    {
        <std::thread::Builder>::spawn(this, f)
    }
    unsafe fn spawn_unchecked<F, T>(
        this: std::thread::Builder,
        f: F,
    ) -> std::io::Result<std::thread::JoinHandle<T>>
    where
        F: std::ops::FnOnce() -> T + std::marker::Send,
        T: std::marker::Send,
    {
        unsafe { <std::thread::Builder>::spawn_unchecked(this, f) }
    }
    fn spawn_scoped<'scope, 'env, F, T>(
        this: std::thread::Builder,
        scope: &'scope std::thread::Scope<'scope, 'env>,
        f: F,
    ) -> std::io::Result<std::thread::ScopedJoinHandle<'scope, T>>
    where
        F: std::ops::FnOnce() -> T + std::marker::Send + 'scope,
        T: std::marker::Send + 'scope,
    {
        <std::thread::Builder>::spawn_scoped(this, scope, f)
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::thread::Builder>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::thread::Builder>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::thread::Builder>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::thread::Builder>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::thread::Builder>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::thread::Builder>()
    }
}

mod join_handle {
    fn thread<'own, T>(this: &'own std::thread::JoinHandle<T>) -> &'own std::thread::Thread {
        <std::thread::JoinHandle<T>>::thread(this)
    }
    fn join<T>(this: std::thread::JoinHandle<T>) -> std::thread::Result<T> {
        <std::thread::JoinHandle<T>>::join(this)
    }
    fn is_finished<T>(this: &std::thread::JoinHandle<T>) -> bool {
        <std::thread::JoinHandle<T>>::is_finished(this)
    }
    fn has_debug<T>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::thread::JoinHandle<T>>()
    }
    #[cfg(unix)]
    fn has_join_handle_ext<T>() {
        fn is<X: std::os::unix::thread::JoinHandleExt + ?Sized>() {}
        is::<std::thread::JoinHandle<T>>()
    }
    fn has_send<T>() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::thread::JoinHandle<T>>()
    }
    fn has_sync<T>() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::thread::JoinHandle<T>>()
    }
    fn has_unpin<T>() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::thread::JoinHandle<T>>()
    }
}

mod functions {
    fn spawn<F, T>(f: F) -> std::thread::JoinHandle<T>
    where
        F: std::ops::FnOnce() -> T + std::marker::Send + 'static,
        T: std::marker::Send + 'static,
    {
        std::thread::spawn(f)
    }
    fn current() -> std::thread::Thread {
        std::thread::current()
    }
    fn park() {
        std::thread::park()
    }
    fn park_timeout(dur: std::time::Duration) {
        std::thread::park_timeout(dur)
    }
    fn park_timeout_ms(ms: u32) {
        std::thread::park_timeout_ms(ms)
    }
    fn sleep(dur: std::time::Duration) {
        std::thread::sleep(dur)
    }
    fn sleep_ms(ms: u32) {
        std::thread::sleep_ms(ms)
    }
    fn yield_now() {
        std::thread::yield_now()
    }
    fn panicking() -> bool {
        std::thread::panicking()
    }
    fn available_parallelism() -> std::io::Result<std::num::NonZero<usize>> {
        std::thread::available_parallelism()
    }
}
