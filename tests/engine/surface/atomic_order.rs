//! What std says of its `atomic_order`: each method with its whole signature, each implementation.

mod ordering {
    fn has_clone() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::sync::atomic::Ordering>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::atomic::Ordering>()
    }
    fn has_hash() {
        fn is<X: std::hash::Hash + ?Sized>() {}
        is::<std::sync::atomic::Ordering>()
    }
    fn has_partial_eq() {
        fn is<X: std::cmp::PartialEq + ?Sized>() {}
        is::<std::sync::atomic::Ordering>()
    }
    fn has_copy() {
        fn is<X: std::marker::Copy + ?Sized>() {}
        is::<std::sync::atomic::Ordering>()
    }
    fn has_eq() {
        fn is<X: std::cmp::Eq + ?Sized>() {}
        is::<std::sync::atomic::Ordering>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::atomic::Ordering>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::atomic::Ordering>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::atomic::Ordering>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::atomic::Ordering>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::atomic::Ordering>()
    }
}

mod functions {
    fn fence(order: std::sync::atomic::Ordering) {
        std::sync::atomic::fence(order)
    }
    fn compiler_fence(order: std::sync::atomic::Ordering) {
        std::sync::atomic::compiler_fence(order)
    }
    fn spin_loop_hint() {
        std::sync::atomic::spin_loop_hint()
    }
    fn spin_loop() {
        std::hint::spin_loop()
    }
}
