//! What std says of its `once_lock`: each method with its whole signature, each implementation.

mod once_lock {
    const fn new<T>() -> std::sync::OnceLock<T> {
        <std::sync::OnceLock<T>>::new()
    }
    fn get<'own, T>(this: &'own std::sync::OnceLock<T>) -> std::option::Option<&'own T> {
        <std::sync::OnceLock<T>>::get(this)
    }
    fn get_mut<'own, T>(
        this: &'own mut std::sync::OnceLock<T>,
    ) -> std::option::Option<&'own mut T> {
        <std::sync::OnceLock<T>>::get_mut(this)
    }
    fn wait<'own, T>(this: &'own std::sync::OnceLock<T>) -> &'own T {
        <std::sync::OnceLock<T>>::wait(this)
    }
    fn set<T>(this: &std::sync::OnceLock<T>, value: T) -> std::result::Result<(), T> {
        <std::sync::OnceLock<T>>::set(this, value)
    }
    fn get_or_init<'own, T, F>(this: &'own std::sync::OnceLock<T>, f: F) -> &'own T
    where
        F: std::ops::FnOnce() -> T,
    {
        <std::sync::OnceLock<T>>::get_or_init(this, f)
    }
    fn into_inner<T>(this: std::sync::OnceLock<T>) -> std::option::Option<T> {
        <std::sync::OnceLock<T>>::into_inner(this)
    }
    fn take<T>(this: &mut std::sync::OnceLock<T>) -> std::option::Option<T> {
        <std::sync::OnceLock<T>>::take(this)
    }
    fn has_clone<T: std::clone::Clone>() {
        fn is<X: std::clone::Clone + ?Sized>() {}
        is::<std::sync::OnceLock<T>>()
    }
    fn has_debug<T: std::fmt::Debug>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::OnceLock<T>>()
    }
    fn has_default<T>() {
        fn is<X: std::default::Default + ?Sized>() {}
        is::<std::sync::OnceLock<T>>()
    }
    fn has_from<T>() {
        fn is<T, X: std::convert::From<T> + ?Sized>() {}
        is::<T, std::sync::OnceLock<T>>()
    }
    fn has_partial_eq<T: std::cmp::PartialEq>() {
        fn is<X: std::cmp::PartialEq + ?Sized>() {}
        is::<std::sync::OnceLock<T>>()
    }
    fn has_eq<T: std::cmp::Eq>() {
        fn is<X: std::cmp::Eq + ?Sized>() {}
        is::<std::sync::OnceLock<T>>()
    }
    fn has_ref_unwind_safe<T: std::panic::RefUnwindSafe + std::panic::UnwindSafe>() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::OnceLock<T>>()
    }
    fn has_send<T: std::marker::Send>() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::OnceLock<T>>()
    }
    fn has_sync<T: std::marker::Sync + std::marker::Send>() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::OnceLock<T>>()
    }
    fn has_unwind_safe<T: std::panic::UnwindSafe>() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::OnceLock<T>>()
    }
    fn has_unpin<T>()
    where
        T: std::marker::Unpin,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::OnceLock<T>>()
    }
}

mod lazy_lock {
    const fn new<T, F: std::ops::FnOnce() -> T>(f: F) -> std::sync::LazyLock<T, F> {
        <std::sync::LazyLock<T, F>>::new(f)
    }
    fn force_mut<T, F: std::ops::FnOnce() -> T>(this: &mut std::sync::LazyLock<T, F>) -> &mut T {
        <std::sync::LazyLock<T, F>>::force_mut(this)
    }
    fn force<T, F: std::ops::FnOnce() -> T>(this: &std::sync::LazyLock<T, F>) -> &T {
        <std::sync::LazyLock<T, F>>::force(this)
    }
    fn get_mut<T, F>(this: &mut std::sync::LazyLock<T, F>) -> std::option::Option<&mut T> {
        <std::sync::LazyLock<T, F>>::get_mut(this)
    }
    fn get<T, F>(this: &std::sync::LazyLock<T, F>) -> std::option::Option<&T> {
        <std::sync::LazyLock<T, F>>::get(this)
    }
    fn has_debug<T: std::fmt::Debug, F>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::LazyLock<T, F>>()
    }
    fn has_default<T: std::default::Default>() {
        fn is<X: std::default::Default + ?Sized>() {}
        is::<std::sync::LazyLock<T>>()
    }
    fn has_deref<T, F: std::ops::FnOnce() -> T>() {
        fn is<X: std::ops::Deref + ?Sized>() {}
        is::<std::sync::LazyLock<T, F>>()
    }
    fn has_deref_mut<T, F: std::ops::FnOnce() -> T>() {
        fn is<X: std::ops::DerefMut + ?Sized>() {}
        is::<std::sync::LazyLock<T, F>>()
    }
    fn has_ref_unwind_safe<
        T: std::panic::RefUnwindSafe + std::panic::UnwindSafe,
        F: std::panic::UnwindSafe,
    >() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::LazyLock<T, F>>()
    }
    fn has_sync<T: std::marker::Sync + std::marker::Send, F: std::marker::Send>() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::LazyLock<T, F>>()
    }
    fn has_unwind_safe<T: std::panic::UnwindSafe, F: std::panic::UnwindSafe>() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::LazyLock<T, F>>()
    }
    fn has_send<T, F>()
    where
        T: std::marker::Send,
        F: std::marker::Send,
    {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::LazyLock<T, F>>()
    }
    fn has_unpin<T, F>()
    where
        T: std::marker::Unpin,
        F: std::marker::Unpin,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::LazyLock<T, F>>()
    }
}
