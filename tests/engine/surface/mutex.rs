//! What std says of its `mutex`: each method with its whole signature, each implementation.

mod mutex {
    const fn new<T>(t: T) -> std::sync::Mutex<T> {
        <std::sync::Mutex<T>>::new(t)
    }
    fn lock<'own, T: ?std::marker::Sized>(
        this: &'own std::sync::Mutex<T>,
    ) -> std::sync::LockResult<std::sync::MutexGuard<'own, T>> {
        <std::sync::Mutex<T>>::lock(this)
    }
    fn try_lock<'own, T: ?std::marker::Sized>(
        this: &'own std::sync::Mutex<T>,
    ) -> std::sync::TryLockResult<std::sync::MutexGuard<'own, T>> {
        <std::sync::Mutex<T>>::try_lock(this)
    }
    fn is_poisoned<T: ?std::marker::Sized>(this: &std::sync::Mutex<T>) -> bool {
        <std::sync::Mutex<T>>::is_poisoned(this)
    }
    fn clear_poison<T: ?std::marker::Sized>(this: &std::sync::Mutex<T>) {
        <std::sync::Mutex<T>>::clear_poison(this)
    }
    fn into_inner<T: ?std::marker::Sized>(this: std::sync::Mutex<T>) -> std::sync::LockResult<T>
    where
        T: std::marker::Sized,
    {
        <std::sync::Mutex<T>>::into_inner(this)
    }
    fn get_mut<'own, T: ?std::marker::Sized>(
        this: &'own mut std::sync::Mutex<T>,
    ) -> std::sync::LockResult<&'own mut T> {
        <std::sync::Mutex<T>>::get_mut(this)
    }
    fn has_debug<T: ?std::marker::Sized + std::fmt::Debug>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::Mutex<T>>()
    }
    fn has_default<T: std::default::Default>() {
        fn is<X: std::default::Default + ?Sized>() {}
        is::<std::sync::Mutex<T>>()
    }
    fn has_from<T>() {
        fn is<T, X: std::convert::From<T> + ?Sized>() {}
        is::<T, std::sync::Mutex<T>>()
    }
    fn has_ref_unwind_safe<T: ?std::marker::Sized>() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::Mutex<T>>()
    }
    fn has_send<T: ?std::marker::Sized + std::marker::Send>() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::Mutex<T>>()
    }
    fn has_sync<T: ?std::marker::Sized + std::marker::Send>() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::Mutex<T>>()
    }
    fn has_unwind_safe<T: ?std::marker::Sized>() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::Mutex<T>>()
    }
    fn has_unpin<T>()
    where
        T: std::marker::Unpin + ?std::marker::Sized,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::Mutex<T>>()
    }
}

mod mutex_guard {
    fn has_debug<T: ?std::marker::Sized + std::fmt::Debug>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::MutexGuard<'_, T>>()
    }
    fn has_deref<T: ?std::marker::Sized>() {
        fn is<X: std::ops::Deref + ?Sized>() {}
        is::<std::sync::MutexGuard<'_, T>>()
    }
    fn has_deref_mut<T: ?std::marker::Sized>() {
        fn is<X: std::ops::DerefMut + ?Sized>() {}
        is::<std::sync::MutexGuard<'_, T>>()
    }
    fn has_display<T: ?std::marker::Sized + std::fmt::Display>() {
        fn is<X: std::fmt::Display + ?Sized>() {}
        is::<std::sync::MutexGuard<'_, T>>()
    }
    fn has_sync<T: ?std::marker::Sized + std::marker::Sync>() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::MutexGuard<'_, T>>()
    }
    fn has_ref_unwind_safe<'a, T>()
    where
        T: ?std::marker::Sized,
        T: 'a,
    {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::MutexGuard<'a, T>>()
    }
    fn has_unpin<'a, T>()
    where
        T: ?std::marker::Sized,
        T: 'a,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::MutexGuard<'a, T>>()
    }
    fn has_unwind_safe<'a, T>()
    where
        T: ?std::marker::Sized,
        T: 'a,
    {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::MutexGuard<'a, T>>()
    }
}

mod poison_error {
    fn new<T>(data: T) -> std::sync::PoisonError<T> {
        <std::sync::PoisonError<T>>::new(data)
    }
    fn into_inner<T>(this: std::sync::PoisonError<T>) -> T {
        <std::sync::PoisonError<T>>::into_inner(this)
    }
    fn get_ref<'own, T>(this: &'own std::sync::PoisonError<T>) -> &'own T {
        <std::sync::PoisonError<T>>::get_ref(this)
    }
    fn get_mut<'own, T>(this: &'own mut std::sync::PoisonError<T>) -> &'own mut T {
        <std::sync::PoisonError<T>>::get_mut(this)
    }
    fn has_debug<T>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::PoisonError<T>>()
    }
    fn has_display<T>() {
        fn is<X: std::fmt::Display + ?Sized>() {}
        is::<std::sync::PoisonError<T>>()
    }
    fn has_error<T>() {
        fn is<X: std::error::Error + ?Sized>() {}
        is::<std::sync::PoisonError<T>>()
    }
    fn has_from<T>() {
        fn is<T, X: std::convert::From<std::sync::PoisonError<T>> + ?Sized>() {}
        is::<T, std::sync::TryLockError<T>>()
    }
    fn has_ref_unwind_safe<T>()
    where
        T: std::panic::RefUnwindSafe,
    {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::PoisonError<T>>()
    }
    fn has_send<T>()
    where
        T: std::marker::Send,
    {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::PoisonError<T>>()
    }
    fn has_sync<T>()
    where
        T: std::marker::Sync,
    {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::PoisonError<T>>()
    }
    fn has_unpin<T>()
    where
        T: std::marker::Unpin,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::PoisonError<T>>()
    }
    fn has_unwind_safe<T>()
    where
        T: std::panic::UnwindSafe,
    {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::PoisonError<T>>()
    }
}

mod try_lock_error {
    fn has_debug<T>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::TryLockError<T>>()
    }
    fn has_display<T>() {
        fn is<X: std::fmt::Display + ?Sized>() {}
        is::<std::sync::TryLockError<T>>()
    }
    fn has_error<T>() {
        fn is<X: std::error::Error + ?Sized>() {}
        is::<std::sync::TryLockError<T>>()
    }
    fn has_from<T>() {
        fn is<T, X: std::convert::From<std::sync::PoisonError<T>> + ?Sized>() {}
        is::<T, std::sync::TryLockError<T>>()
    }
    fn has_ref_unwind_safe<T>()
    where
        T: std::panic::RefUnwindSafe,
    {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::TryLockError<T>>()
    }
    fn has_send<T>()
    where
        T: std::marker::Send,
    {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::TryLockError<T>>()
    }
    fn has_sync<T>()
    where
        T: std::marker::Sync,
    {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::TryLockError<T>>()
    }
    fn has_unpin<T>()
    where
        T: std::marker::Unpin,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::TryLockError<T>>()
    }
    fn has_unwind_safe<T>()
    where
        T: std::panic::UnwindSafe,
    {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::TryLockError<T>>()
    }
}
