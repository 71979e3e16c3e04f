//! What std says of its `panic`: each method with its whole signature, each implementation.

mod panic_hook_info {
    fn payload<'a, 'own>(
        this: &'own std::panic::PanicHookInfo<'a>,
    ) -> &'own (dyn std::any::Any + std::marker::Send) {
        <std::panic::PanicHookInfo<'a>>::payload(this)
    }
    fn payload_as_str<'a, 'own>(
        this: &'own std::panic::PanicHookInfo<'a>,
    ) -> std::option::Option<&'own str> {
        <std::panic::PanicHookInfo<'a>>::payload_as_str(this)
    }
    fn location<'a, 'own>(
        this: &'own std::panic::PanicHookInfo<'a>,
    ) -> std::option::Option<&'own std::panic::Location<'own>> {
        <std::panic::PanicHookInfo<'a>>::location(this)
    }
    fn has_debug<'a>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::panic::PanicHookInfo<'a>>()
    }
    fn has_display() {
        fn is<X: std::fmt::Display + ?Sized>() {}
        is::<std::panic::PanicHookInfo<'_>>()
    }
    fn has_unpin<'a>() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::panic::PanicHookInfo<'a>>()
    }
}

mod location {
    const fn caller<'a>() -> &'static std::panic::Location<'static> {
        <std::panic::Location<'a>>::caller()
    }
    const fn file<'a>(this: &std::panic::Location<'a>) -> &'a str {
        <std::panic::Location<'a>>::file(this)
    }
    const fn file_as_c_str<'a>(this: &std::panic::Location<'a>) -> &'a std::ffi::CStr {
        <std::panic::Location<'a>>::file_as_c_str(this)
    }
    const fn line<'a>(this: &std::panic::Location<'a>) -> u32 {
        <std::panic::Location<'a>>::line(this)
    }
    const fn column<'a>(this: &std::panic::Location<'a>) -> u32 {
        <std::panic::Location<'a>>::column(this)
    }
    fn has_clone<'a>() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::panic::Location<'a>>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::panic::Location<'_>>()
    }
    fn has_display() {
        fn is<X: std::fmt::Display + ?Sized>() {}
        is::<std::panic::Location<'_>>()
    }
    fn has_hash() {
        fn is<X: std::hash::Hash + ?Sized>() {}
        is::<std::panic::Location<'_>>()
    }
    fn has_ord() {
        fn is<X: std::cmp::Ord + ?Sized>() {}
        is::<std::panic::Location<'_>>()
    }
    fn has_partial_eq() {
        fn is<X: std::cmp::PartialEq + ?Sized>() {}
        is::<std::panic::Location<'_>>()
    }
    fn has_partial_ord() {
        fn is<X: std::cmp::PartialOrd + ?Sized>() {}
        is::<std::panic::Location<'_>>()
    }
    fn has_copy<'a>() {
        fn is<X: std::marker::Copy + ?Sized>() {}
        is::<std::panic::Location<'a>>()
    }
    fn has_eq() {
        fn is<X: std::cmp::Eq + ?Sized>() {}
        is::<std::panic::Location<'_>>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::panic::Location<'_>>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::panic::Location<'_>>()
    }
    fn has_ref_unwind_safe<'a>() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::panic::Location<'a>>()
    }
    fn has_unpin<'a>() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::panic::Location<'a>>()
    }
    fn has_unwind_safe<'a>() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::panic::Location<'a>>()
    }
}

mod assert_unwind_safe {
    fn has_debug<T>()
    where
        T: std::fmt::Debug,
    {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::panic::AssertUnwindSafe<T>>()
    }
    fn has_default<T>()
    where
        T: std::default::Default,
    {
        fn is<X: std::default::Default + ?Sized>() {}
        is::<std::panic::AssertUnwindSafe<T>>()
    }
    fn has_deref<T>() {
        fn is<X: std::ops::Deref + ?Sized>() {}
        is::<std::panic::AssertUnwindSafe<T>>()
    }
    fn has_deref_mut<T>() {
        fn is<X: std::ops::DerefMut + ?Sized>() {}
        is::<std::panic::AssertUnwindSafe<T>>()
    }
    fn has_future<F>()
    where
        F: std::future::Future,
    {
        fn is<X: std::future::Future + ?Sized>() {}
        is::<std::panic::AssertUnwindSafe<F>>()
    }
    fn has_ref_unwind_safe<T>() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::panic::AssertUnwindSafe<T>>()
    }
    fn has_unwind_safe<T>() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::panic::AssertUnwindSafe<T>>()
    }
    fn has_send<T>()
    where
        T: std::marker::Send,
    {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::panic::AssertUnwindSafe<T>>()
    }
    fn has_sync<T>()
    where
        T: std::marker::Sync,
    {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::panic::AssertUnwindSafe<T>>()
    }
    fn has_unpin<T>()
    where
        T: std::marker::Unpin,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::panic::AssertUnwindSafe<T>>()
    }
}

mod functions {
    fn set_hook(
        hook: std::boxed::Box<
            dyn std::ops::Fn(&std::panic::PanicHookInfo<'_>)
                + std::marker::Sync
                + std::marker::Send
                + 'static,
        >,
    ) {
        std::panic::set_hook(hook)
    }
    fn take_hook() -> std::boxed::Box<
        dyn std::ops::Fn(&std::panic::PanicHookInfo<'_>)
            + std::marker::Sync
            + std::marker::Send
            + 'static,
    > {
        std::panic::take_hook()
    }
    fn catch_unwind<F: std::ops::FnOnce() -> R + std::panic::UnwindSafe, R>(
        f: F,
    ) -> std::thread::Result<R> {
        std::panic::catch_unwind(f)
    }
    fn resume_unwind(payload: std::boxed::Box<dyn std::any::Any + std::marker::Send>) -> ! {
        std::panic::resume_unwind(payload)
    }
    fn panic_any<M: 'static + std::any::Any + std::marker::Send>(msg: M) -> ! {
        std::panic::panic_any(msg)
    }
    fn exit(code: i32) -> ! {
        std::process::exit(code)
    }
    fn abort() -> ! {
        std::process::abort()
    }
}
