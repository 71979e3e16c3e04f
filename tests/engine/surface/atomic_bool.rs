//! What std says of its `atomic_bool`: each method with its whole signature, each implementation.

mod atomic_bool {
    const fn new(v: bool) -> std::sync::atomic::AtomicBool {
        <std::sync::atomic::AtomicBool>::new(v)
    }
    const unsafe fn from_ptr<'a>(ptr: *mut bool) -> &'a std::sync::atomic::AtomicBool {
        unsafe { <std::sync::atomic::AtomicBool>::from_ptr(ptr) }
    }
    fn get_mut<'own>(this: &'own mut std::sync::atomic::AtomicBool) -> &'own mut bool {
        <std::sync::atomic::AtomicBool>::get_mut(this)
    }
    const fn into_inner(this: std::sync::atomic::AtomicBool) -> bool {
        <std::sync::atomic::AtomicBool>::into_inner(this)
    }
    fn load(this: &std::sync::atomic::AtomicBool, order: std::sync::atomic::Ordering) -> bool {
        <std::sync::atomic::AtomicBool>::load(this, order)
    }
    fn store(this: &std::sync::atomic::AtomicBool, val: bool, order: std::sync::atomic::Ordering) {
        <std::sync::atomic::AtomicBool>::store(this, val, order)
    }
    fn swap(
        this: &std::sync::atomic::AtomicBool,
        val: bool,
        order: std::sync::atomic::Ordering,
    ) -> bool {
        <std::sync::atomic::AtomicBool>::swap(this, val, order)
    }
    fn compare_and_swap(
        this: &std::sync::atomic::AtomicBool,
        current: bool,
        new: bool,
        order: std::sync::atomic::Ordering,
    ) -> bool {
        <std::sync::atomic::AtomicBool>::compare_and_swap(this, current, new, order)
    }
    fn compare_exchange(
        this: &std::sync::atomic::AtomicBool,
        current: bool,
        new: bool,
        success: std::sync::atomic::Ordering,
        failure: std::sync::atomic::Ordering,
    ) -> std::result::Result<bool, bool> {
        <std::sync::atomic::AtomicBool>::compare_exchange(this, current, new, success, failure)
    }
    fn compare_exchange_weak(
        this: &std::sync::atomic::AtomicBool,
        current: bool,
        new: bool,
        success: std::sync::atomic::Ordering,
        failure: std::sync::atomic::Ordering,
    ) -> std::result::Result<bool, bool> {
        <std::sync::atomic::AtomicBool>::compare_exchange_weak(this, current, new, success, failure)
    }
    fn fetch_and(
        this: &std::sync::atomic::AtomicBool,
        val: bool,
        order: std::sync::atomic::Ordering,
    ) -> bool {
        <std::sync::atomic::AtomicBool>::fetch_and(this, val, order)
    }
    fn fetch_nand(
        this: &std::sync::atomic::AtomicBool,
        val: bool,
        order: std::sync::atomic::Ordering,
    ) -> bool {
        <std::sync::atomic::AtomicBool>::fetch_nand(this, val, order)
    }
    fn fetch_or(
        this: &std::sync::atomic::AtomicBool,
        val: bool,
        order: std::sync::atomic::Ordering,
    ) -> bool {
        <std::sync::atomic::AtomicBool>::fetch_or(this, val, order)
    }
    fn fetch_xor(
        this: &std::sync::atomic::AtomicBool,
        val: bool,
        order: std::sync::atomic::Ordering,
    ) -> bool {
        <std::sync::atomic::AtomicBool>::fetch_xor(this, val, order)
    }
    fn fetch_not(this: &std::sync::atomic::AtomicBool, order: std::sync::atomic::Ordering) -> bool {
        <std::sync::atomic::AtomicBool>::fetch_not(this, order)
    }
    const fn as_ptr(this: &std::sync::atomic::AtomicBool) -> *mut bool {
        <std::sync::atomic::AtomicBool>::as_ptr(this)
    }
    fn fetch_update<F>(
        this: &std::sync::atomic::AtomicBool,
        set_order: std::sync::atomic::Ordering,
        fetch_order: std::sync::atomic::Ordering,
        f: F,
    ) -> std::result::Result<bool, bool>
    where
        F: std::ops::FnMut(bool) -> std::option::Option<bool>,
    {
        <std::sync::atomic::AtomicBool>::fetch_update(this, set_order, fetch_order, f)
    }
    fn try_update(
        this: &std::sync::atomic::AtomicBool,
        set_order: std::sync::atomic::Ordering,
        fetch_order: std::sync::atomic::Ordering,
        f: impl std::ops::FnMut(bool) -> std::option::Option<bool>,
    ) -> std::result::Result<bool, bool> {
        <std::sync::atomic::AtomicBool>::try_update(this, set_order, fetch_order, f)
    }
    fn update(
        this: &std::sync::atomic::AtomicBool,
        set_order: std::sync::atomic::Ordering,
        fetch_order: std::sync::atomic::Ordering,
        f: impl std::ops::FnMut(bool) -> bool,
    ) -> bool {
        <std::sync::atomic::AtomicBool>::update(this, set_order, fetch_order, f)
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::atomic::AtomicBool>()
    }
    fn has_default() {
        fn is<X: std::default::Default + ?Sized>() {}
        is::<std::sync::atomic::AtomicBool>()
    }
    fn has_from() {
        fn is<X: std::convert::From<bool> + ?Sized>() {}
        is::<std::sync::atomic::AtomicBool>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::atomic::AtomicBool>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::atomic::AtomicBool>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::atomic::AtomicBool>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::atomic::AtomicBool>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::atomic::AtomicBool>()
    }
}
