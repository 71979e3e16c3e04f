//! What std says of its `atomic_ptr`: each method with its whole signature, each implementation.

mod atomic_ptr {
    const fn new<T>(p: *mut T) -> std::sync::atomic::AtomicPtr<T> {
        <std::sync::atomic::AtomicPtr<T>>::new(p)
    }
    const unsafe fn from_ptr<'a, T>(ptr: *mut *mut T) -> &'a std::sync::atomic::AtomicPtr<T> {
        unsafe { <std::sync::atomic::AtomicPtr<T>>::from_ptr(ptr) }
    }
    fn get_mut<'own, T>(this: &'own mut std::sync::atomic::AtomicPtr<T>) -> &'own mut *mut T {
        <std::sync::atomic::AtomicPtr<T>>::get_mut(this)
    }
    const fn into_inner<T>(this: std::sync::atomic::AtomicPtr<T>) -> *mut T {
        <std::sync::atomic::AtomicPtr<T>>::into_inner(this)
    }
    fn load<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        order: std::sync::atomic::Ordering,
    ) -> *mut T {
        <std::sync::atomic::AtomicPtr<T>>::load(this, order)
    }
    fn store<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        ptr: *mut T,
        order: std::sync::atomic::Ordering,
    ) {
        <std::sync::atomic::AtomicPtr<T>>::store(this, ptr, order)
    }
    fn swap<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        ptr: *mut T,
        order: std::sync::atomic::Ordering,
    ) -> *mut T {
        <std::sync::atomic::AtomicPtr<T>>::swap(this, ptr, order)
    }
    fn compare_and_swap<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        current: *mut T,
        new: *mut T,
        order: std::sync::atomic::Ordering,
    ) -> *mut T {
        <std::sync::atomic::AtomicPtr<T>>::compare_and_swap(this, current, new, order)
    }
    fn compare_exchange<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        current: *mut T,
        new: *mut T,
        success: std::sync::atomic::Ordering,
        failure: std::sync::atomic::Ordering,
    ) -> std::result::Result<*mut T, *mut T> {
        <std::sync::atomic::AtomicPtr<T>>::compare_exchange(this, current, new, success, failure)
    }
    fn compare_exchange_weak<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        current: *mut T,
        new: *mut T,
        success: std::sync::atomic::Ordering,
        failure: std::sync::atomic::Ordering,
    ) -> std::result::Result<*mut T, *mut T> {
        <std::sync::atomic::AtomicPtr<T>>::compare_exchange_weak(
            this, current, new, success, failure,
        )
    }
    fn fetch_update<T, F>(
        this: &std::sync::atomic::AtomicPtr<T>,
        set_order: std::sync::atomic::Ordering,
        fetch_order: std::sync::atomic::Ordering,
        f: F,
    ) -> std::result::Result<*mut T, *mut T>
    where
        F: std::ops::FnMut(*mut T) -> std::option::Option<*mut T>,
    {
        <std::sync::atomic::AtomicPtr<T>>::fetch_update(this, set_order, fetch_order, f)
    }
    fn try_update<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        set_order: std::sync::atomic::Ordering,
        fetch_order: std::sync::atomic::Ordering,
        f: impl std::ops::FnMut(*mut T) -> std::option::Option<*mut T>,
    ) -> std::result::Result<*mut T, *mut T> {
        <std::sync::atomic::AtomicPtr<T>>::try_update(this, set_order, fetch_order, f)
    }
    fn update<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        set_order: std::sync::atomic::Ordering,
        fetch_order: std::sync::atomic::Ordering,
        f: impl std::ops::FnMut(*mut T) -> *mut T,
    ) -> *mut T {
        <std::sync::atomic::AtomicPtr<T>>::update(this, set_order, fetch_order, f)
    }
    fn fetch_ptr_add<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        val: usize,
        order: std::sync::atomic::Ordering,
    ) -> *mut T {
        <std::sync::atomic::AtomicPtr<T>>::fetch_ptr_add(this, val, order)
    }
    fn fetch_ptr_sub<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        val: usize,
        order: std::sync::atomic::Ordering,
    ) -> *mut T {
        <std::sync::atomic::AtomicPtr<T>>::fetch_ptr_sub(this, val, order)
    }
    fn fetch_byte_add<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        val: usize,
        order: std::sync::atomic::Ordering,
    ) -> *mut T {
        <std::sync::atomic::AtomicPtr<T>>::fetch_byte_add(this, val, order)
    }
    fn fetch_byte_sub<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        val: usize,
        order: std::sync::atomic::Ordering,
    ) -> *mut T {
        <std::sync::atomic::AtomicPtr<T>>::fetch_byte_sub(this, val, order)
    }
    fn fetch_or<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        val: usize,
        order: std::sync::atomic::Ordering,
    ) -> *mut T {
        <std::sync::atomic::AtomicPtr<T>>::fetch_or(this, val, order)
    }
    fn fetch_and<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        val: usize,
        order: std::sync::atomic::Ordering,
    ) -> *mut T {
        <std::sync::atomic::AtomicPtr<T>>::fetch_and(this, val, order)
    }
    fn fetch_xor<T>(
        this: &std::sync::atomic::AtomicPtr<T>,
        val: usize,
        order: std::sync::atomic::Ordering,
    ) -> *mut T {
        <std::sync::atomic::AtomicPtr<T>>::fetch_xor(this, val, order)
    }
    const fn as_ptr<T>(this: &std::sync::atomic::AtomicPtr<T>) -> *mut *mut T {
        <std::sync::atomic::AtomicPtr<T>>::as_ptr(this)
    }
    fn has_debug<T>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::atomic::AtomicPtr<T>>()
    }
    fn has_default<T>() {
        fn is<X: std::default::Default + ?Sized>() {}
        is::<std::sync::atomic::AtomicPtr<T>>()
    }
    fn has_from<T>() {
        fn is<T, X: std::convert::From<*mut T> + ?Sized>() {}
        is::<T, std::sync::atomic::AtomicPtr<T>>()
    }
    fn has_pointer<T>() {
        fn is<X: std::fmt::Pointer + ?Sized>() {}
        is::<std::sync::atomic::AtomicPtr<T>>()
    }
    fn has_ref_unwind_safe<T>() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::atomic::AtomicPtr<T>>()
    }
    fn has_send<T>() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::atomic::AtomicPtr<T>>()
    }
    fn has_sync<T>() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::atomic::AtomicPtr<T>>()
    }
    fn has_unpin<T>() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::atomic::AtomicPtr<T>>()
    }
    fn has_unwind_safe<T>()
    where
        T: std::panic::RefUnwindSafe,
    {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::atomic::AtomicPtr<T>>()
    }
}
