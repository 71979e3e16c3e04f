//! What std says of its `thread_local`: each method with its whole signature, each implementation.

mod local_key {
    fn with<T: 'static, F, R>(this: &'static std::thread::LocalKey<T>, f: F) -> R
    where
        F: std::ops::FnOnce(&T) -> R,
    {
        <std::thread::LocalKey<T>>::with(this, f)
    }
    fn try_with<T: 'static, F, R>(
        this: &'static std::thread::LocalKey<T>,
        f: F,
    ) -> std::result::Result<R, std::thread::AccessError>
    where
        F: std::ops::FnOnce(&T) -> R,
    {
        <std::thread::LocalKey<T>>::try_with(this, f)
    }
    fn set<T: 'static>(this: &'static std::thread::LocalKey<std::cell::Cell<T>>, value: T) {
        <std::thread::LocalKey<std::cell::Cell<T>>>::set(this, value)
    }
    fn get<T: 'static>(this: &'static std::thread::LocalKey<std::cell::Cell<T>>) -> T
    where
        T: std::marker::Copy,
    {
        <std::thread::LocalKey<std::cell::Cell<T>>>::get(this)
    }
    fn take<T: 'static>(this: &'static std::thread::LocalKey<std::cell::Cell<T>>) -> T
    where
        T: std::default::Default,
    {
        <std::thread::LocalKey<std::cell::Cell<T>>>::take(this)
    }
    fn replace<T: 'static>(
        this: &'static std::thread::LocalKey<std::cell::Cell<T>>,
        value: T,
    ) -> T {
        <std::thread::LocalKey<std::cell::Cell<T>>>::replace(this, value)
    }
    fn with_borrow<T: 'static, F, R>(
        this: &'static std::thread::LocalKey<std::cell::RefCell<T>>,
        f: F,
    ) -> R
    where
        F: std::ops::FnOnce(&T) -> R,
    {
        <std::thread::LocalKey<std::cell::RefCell<T>>>::with_borrow(this, f)
    }
    fn with_borrow_mut<T: 'static, F, R>(
        this: &'static std::thread::LocalKey<std::cell::RefCell<T>>,
        f: F,
    ) -> R
    where
        F: std::ops::FnOnce(&mut T) -> R,
    {
        <std::thread::LocalKey<std::cell::RefCell<T>>>::with_borrow_mut(this, f)
    }
    fn set_2<T: 'static>(this: &'static std::thread::LocalKey<std::cell::RefCell<T>>, value: T) {
        <std::thread::LocalKey<std::cell::RefCell<T>>>::set(this, value)
    }
    fn take_2<T: 'static>(this: &'static std::thread::LocalKey<std::cell::RefCell<T>>) -> T
    where
        T: std::default::Default,
    {
        <std::thread::LocalKey<std::cell::RefCell<T>>>::take(this)
    }
    fn replace_2<T: 'static>(
        this: &'static std::thread::LocalKey<std::cell::RefCell<T>>,
        value: T,
    ) -> T {
        <std::thread::LocalKey<std::cell::RefCell<T>>>::replace(this, value)
    }
    fn has_debug<T: 'static>()
    where
        T: 'static,
    {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::thread::LocalKey<T>>()
    }
    fn has_ref_unwind_safe<T>()
    where
        T: 'static,
    {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::thread::LocalKey<T>>()
    }
    fn has_send<T>()
    where
        T: 'static,
    {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::thread::LocalKey<T>>()
    }
    fn has_sync<T>()
    where
        T: 'static,
    {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::thread::LocalKey<T>>()
    }
    fn has_unpin<T>()
    where
        T: 'static,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::thread::LocalKey<T>>()
    }
    fn has_unwind_safe<T>()
    where
        T: 'static,
    {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::thread::LocalKey<T>>()
    }
}

mod access_error {
    fn has_clone() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::thread::AccessError>()
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::thread::AccessError>()
    }
    fn has_display() {
        fn is<X: std::fmt::Display + ?Sized>() {}
        is::<std::thread::AccessError>()
    }
    fn has_error() {
        fn is<X: std::error::Error + ?Sized>() {}
        is::<std::thread::AccessError>()
    }
    fn has_partial_eq() {
        fn is<X: std::cmp::PartialEq + ?Sized>() {}
        is::<std::thread::AccessError>()
    }
    fn has_copy() {
        fn is<X: std::marker::Copy + ?Sized>() {}
        is::<std::thread::AccessError>()
    }
    fn has_eq() {
        fn is<X: std::cmp::Eq + ?Sized>() {}
        is::<std::thread::AccessError>()
    }
    fn has_ref_unwind_safe() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::thread::AccessError>()
    }
    fn has_send() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::thread::AccessError>()
    }
    fn has_sync() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::thread::AccessError>()
    }
    fn has_unpin() {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::thread::AccessError>()
    }
    fn has_unwind_safe() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::thread::AccessError>()
    }
}
