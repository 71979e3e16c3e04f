//! What std says of its `once`: each method with its whole signature, each implementation.

mod once {
    const fn new() -> std::sync::Once {
        <std::sync::Once>::new()
    }
    fn call_once<F>(this: &std::sync::Once, f: F)
    where
        F: std::ops::FnOnce(),
    {
        <std::sync::Once>::call_once(this, f)
    }
    fn call_once_force<F>(this: &std::sync::Once, f: F)
    where
        F: std::ops::FnOnce(&std::sync::OnceState),
    {
        <std::sync::Once>::call_once_force(this, f)
    }
    fn is_completed(this: &std::sync::Once) -> bool {
        <std::sync::Once>::is_completed(this)
    }
    fn wait(this: &std::sync::Once) {
        <std::sync::Once>::wait(this)
    }
    fn wait_force(this: &std::sync::Once) {
        <std::sync::Once>::wait_force(this)
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::Once>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::Once>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::Once>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::Once>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::Once>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::Once>()
    }
}

mod once_state {
    fn is_poisoned(this: &std::sync::OnceState) -> bool {
        <std::sync::OnceState>::is_poisoned(this)
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::OnceState>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::OnceState>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::OnceState>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::OnceState>()
    }
}
