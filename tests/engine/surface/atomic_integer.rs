//! What std says of its `atomic_integer`: each method with its whole signature, each implementation.

mod atomic_i32 {
    const fn new(v: i32) -> std::sync::atomic::AtomicI32 {
        <std::sync::atomic::AtomicI32>::new(v)
    }
    const unsafe fn from_ptr<'a>(ptr: *mut i32) -> &'a std::sync::atomic::AtomicI32 {
        unsafe { <std::sync::atomic::AtomicI32>::from_ptr(ptr) }
    }
    fn get_mut<'own>(this: &'own mut std::sync::atomic::AtomicI32) -> &'own mut i32 {
        <std::sync::atomic::AtomicI32>::get_mut(this)
    }
    const fn into_inner(this: std::sync::atomic::AtomicI32) -> i32 {
        <std::sync::atomic::AtomicI32>::into_inner(this)
    }
    fn load(this: &std::sync::atomic::AtomicI32, order: std::sync::atomic::Ordering) -> i32 {
        <std::sync::atomic::AtomicI32>::load(this, order)
    }
    fn store(this: &std::sync::atomic::AtomicI32, val: i32, order: std::sync::atomic::Ordering) {
        <std::sync::atomic::AtomicI32>::store(this, val, order)
    }
    fn swap(
        this: &std::sync::atomic::AtomicI32,
        val: i32,
        order: std::sync::atomic::Ordering,
    ) -> i32 {
        <std::sync::atomic::AtomicI32>::swap(this, val, order)
    }
    fn compare_and_swap(
        this: &std::sync::atomic::AtomicI32,
        current: i32,
        new: i32,
        order: std::sync::atomic::Ordering,
    ) -> i32 {
        <std::sync::atomic::AtomicI32>::compare_and_swap(this, current, new, order)
    }
    fn compare_exchange(
        this: &std::sync::atomic::AtomicI32,
        current: i32,
        new: i32,
        success: std::sync::atomic::Ordering,
        failure: std::sync::atomic::Ordering,
    ) -> std::result::Result<i32, i32> {
        <std::sync::atomic::AtomicI32>::compare_exchange(this, current, new, success, failure)
    }
    fn compare_exchange_weak(
        this: &std::sync::atomic::AtomicI32,
        current: i32,
        new: i32,
        success: std::sync::atomic::Ordering,
        failure: std::sync::atomic::Ordering,
    ) -> std::result::Result<i32, i32> {
        <std::sync::atomic::AtomicI32>::compare_exchange_weak(this, current, new, success, failure)
    }
    fn fetch_add(
        this: &std::sync::atomic::AtomicI32,
        val: i32,
        order: std::sync::atomic::Ordering,
    ) -> i32 {
        <std::sync::atomic::AtomicI32>::fetch_add(this, val, order)
    }
    fn fetch_sub(
        this: &std::sync::atomic::AtomicI32,
        val: i32,
        order: std::sync::atomic::Ordering,
    ) -> i32 {
        <std::sync::atomic::AtomicI32>::fetch_sub(this, val, order)
    }
    fn fetch_and(
        this: &std::sync::atomic::AtomicI32,
        val: i32,
        order: std::sync::atomic::Ordering,
    ) -> i32 {
        <std::sync::atomic::AtomicI32>::fetch_and(this, val, order)
    }
    fn fetch_nand(
        this: &std::sync::atomic::AtomicI32,
        val: i32,
        order: std::sync::atomic::Ordering,
    ) -> i32 {
        <std::sync::atomic::AtomicI32>::fetch_nand(this, val, order)
    }
    fn fetch_or(
        this: &std::sync::atomic::AtomicI32,
        val: i32,
        order: std::sync::atomic::Ordering,
    ) -> i32 {
        <std::sync::atomic::AtomicI32>::fetch_or(this, val, order)
    }
    fn fetch_xor(
        this: &std::sync::atomic::AtomicI32,
        val: i32,
        order: std::sync::atomic::Ordering,
    ) -> i32 {
        <std::sync::atomic::AtomicI32>::fetch_xor(this, val, order)
    }
    fn fetch_update<F>(
        this: &std::sync::atomic::AtomicI32,
        set_order: std::sync::atomic::Ordering,
        fetch_order: std::sync::atomic::Ordering,
        f: F,
    ) -> std::result::Result<i32, i32>
    where
        F: std::ops::FnMut(i32) -> std::option::Option<i32>,
    {
        <std::sync::atomic::AtomicI32>::fetch_update(this, set_order, fetch_order, f)
    }
    fn try_update(
        this: &std::sync::atomic::AtomicI32,
        set_order: std::sync::atomic::Ordering,
        fetch_order: std::sync::atomic::Ordering,
        f: impl std::ops::FnMut(i32) -> std::option::Option<i32>,
    ) -> std::result::Result<i32, i32> {
        <std::sync::atomic::AtomicI32>::try_update(this, set_order, fetch_order, f)
    }
    fn update(
        this: &std::sync::atomic::AtomicI32,
        set_order: std::sync::atomic::Ordering,
        fetch_order: std::sync::atomic::Ordering,
        f: impl std::ops::FnMut(i32) -> i32,
    ) -> i32 {
        <std::sync::atomic::AtomicI32>::update(this, set_order, fetch_order, f)
    }
    fn fetch_max(
        this: &std::sync::atomic::AtomicI32,
        val: i32,
        order: std::sync::atomic::Ordering,
    ) -> i32 {
        <std::sync::atomic::AtomicI32>::fetch_max(this, val, order)
    }
    fn fetch_min(
        this: &std::sync::atomic::AtomicI32,
        val: i32,
        order: std::sync::atomic::Ordering,
    ) -> i32 {
        <std::sync::atomic::AtomicI32>::fetch_min(this, val, order)
    }
    const fn as_ptr(this: &std::sync::atomic::AtomicI32) -> *mut i32 {
        <std::sync::atomic::AtomicI32>::as_ptr(this)
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::atomic::AtomicI32>()
    }
    fn has_default() {
        fn is<X: std::default::Default + ?Sized>() {}
        is::<std::sync::atomic::AtomicI32>()
    }
    fn has_from() {
        fn is<X: std::convert::From<i32> + ?Sized>() {}
        is::<std::sync::atomic::AtomicI32>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::atomic::AtomicI32>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::atomic::AtomicI32>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::atomic::AtomicI32>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::atomic::AtomicI32>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::atomic::AtomicI32>()
    }
}
