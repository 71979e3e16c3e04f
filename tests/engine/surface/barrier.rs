//! What std says of its `barrier`: each method with its whole signature, each implementation.

mod barrier {
    const fn new(n: usize) -> std::sync::Barrier {
        <std::sync::Barrier>::new(n)
    }
    fn wait(this: &std::sync::Barrier) -> std::sync::BarrierWaitResult {
        <std::sync::Barrier>::wait(this)
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::Barrier>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::Barrier>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::Barrier>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::Barrier>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::Barrier>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::Barrier>()
    }
}

mod barrier_wait_result {
    fn is_leader(this: &std::sync::BarrierWaitResult) -> bool {
        <std::sync::BarrierWaitResult>::is_leader(this)
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::BarrierWaitResult>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::BarrierWaitResult>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::BarrierWaitResult>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::BarrierWaitResult>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::BarrierWaitResult>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::BarrierWaitResult>()
    }
}
