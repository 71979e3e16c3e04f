//! What std says of its `rwlock`: each method with its whole signature, each implementation.

mod rw_lock {
    const fn new<T>(t: T) -> std::sync::RwLock<T> {
        <std::sync::RwLock<T>>::new(t)
    }
    fn read<'own, T: ?std::marker::Sized>(
        this: &'own std::sync::RwLock<T>,
    ) -> std::sync::LockResult<std::sync::RwLockReadGuard<'own, T>> {
        <std::sync::RwLock<T>>::read(this)
    }
    fn try_read<'own, T: ?std::marker::Sized>(
        this: &'own std::sync::RwLock<T>,
    ) -> std::sync::TryLockResult<std::sync::RwLockReadGuard<'own, T>> {
        <std::sync::RwLock<T>>::try_read(this)
    }
    fn write<'own, T: ?std::marker::Sized>(
        this: &'own std::sync::RwLock<T>,
    ) -> std::sync::LockResult<std::sync::RwLockWriteGuard<'own, T>> {
        <std::sync::RwLock<T>>::write(this)
    }
    fn try_write<'own, T: ?std::marker::Sized>(
        this: &'own std::sync::RwLock<T>,
    ) -> std::sync::TryLockResult<std::sync::RwLockWriteGuard<'own, T>> {
        <std::sync::RwLock<T>>::try_write(this)
    }
    fn is_poisoned<T: ?std::marker::Sized>(this: &std::sync::RwLock<T>) -> bool {
        <std::sync::RwLock<T>>::is_poisoned(this)
    }
    fn clear_poison<T: ?std::marker::Sized>(this: &std::sync::RwLock<T>) {
        <std::sync::RwLock<T>>::clear_poison(this)
    }
    fn into_inner<T: ?std::marker::Sized>(this: std::sync::RwLock<T>) -> std::sync::LockResult<T>
    where
        T: std::marker::Sized,
    {
        <std::sync::RwLock<T>>::into_inner(this)
    }
    fn get_mut<'own, T: ?std::marker::Sized>(
        this: &'own mut std::sync::RwLock<T>,
    ) -> std::sync::LockResult<&'own mut T> {
        <std::sync::RwLock<T>>::get_mut(this)
    }
    fn has_debug<T: ?std::marker::Sized + std::fmt::Debug>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::RwLock<T>>()
    }
    fn has_default<T: std::default::Default>() {
        fn is<X: std::default::Default + ?Sized>() {}
        is::<std::sync::RwLock<T>>()
    }
    fn has_from<T>() {
        fn is<T, X: std::convert::From<T> + ?Sized>() {}
        is::<T, std::sync::RwLock<T>>()
    }
    fn has_ref_unwind_safe<T: ?std::marker::Sized>() {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::RwLock<T>>()
    }
    fn has_send<T: ?std::marker::Sized + std::marker::Send>() {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::sync::RwLock<T>>()
    }
    fn has_sync<T: ?std::marker::Sized + std::marker::Send + std::marker::Sync>() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::RwLock<T>>()
    }
    fn has_unwind_safe<T: ?std::marker::Sized>() {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::RwLock<T>>()
    }
    fn has_unpin<T>()
    where
        T: std::marker::Unpin + ?std::marker::Sized,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::RwLock<T>>()
    }
}

mod rw_lock_read_guard {
    fn has_debug<T: ?std::marker::Sized + std::fmt::Debug>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::RwLockReadGuard<'_, T>>()
    }
    fn has_deref<T: ?std::marker::Sized>() {
        fn is<X: std::ops::Deref + ?Sized>() {}
        is::<std::sync::RwLockReadGuard<'_, T>>()
    }
    fn has_display<T: ?std::marker::Sized + std::fmt::Display>() {
        fn is<X: std::fmt::Display + ?Sized>() {}
        is::<std::sync::RwLockReadGuard<'_, T>>()
    }
    fn has_sync<T: ?std::marker::Sized + std::marker::Sync>() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::RwLockReadGuard<'_, T>>()
    }
    fn has_ref_unwind_safe<'rwlock, T>()
    where
        T: std::panic::RefUnwindSafe + ?std::marker::Sized,
        T: 'rwlock,
    {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::RwLockReadGuard<'rwlock, T>>()
    }
    fn has_unpin<'rwlock, T>()
    where
        T: ?std::marker::Sized,
        T: 'rwlock,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::RwLockReadGuard<'rwlock, T>>()
    }
    fn has_unwind_safe<'rwlock, T>()
    where
        T: std::panic::RefUnwindSafe + ?std::marker::Sized,
        T: 'rwlock,
    {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::RwLockReadGuard<'rwlock, T>>()
    }
}

mod rw_lock_write_guard {
    fn downgrade<'rwlock, T: ?std::marker::Sized>(
        s: std::sync::RwLockWriteGuard<'rwlock, T>,
    ) -> std::sync::RwLockReadGuard<'rwlock, T> {
        <std::sync::RwLockWriteGuard<'rwlock, T>>::downgrade(s)
    }
    fn has_debug<T: ?std::marker::Sized + std::fmt::Debug>() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::sync::RwLockWriteGuard<'_, T>>()
    }
    fn has_deref<T: ?std::marker::Sized>() {
        fn is<X: std::ops::Deref + ?Sized>() {}
        is::<std::sync::RwLockWriteGuard<'_, T>>()
    }
    fn has_deref_mut<T: ?std::marker::Sized>() {
        fn is<X: std::ops::DerefMut + ?Sized>() {}
        is::<std::sync::RwLockWriteGuard<'_, T>>()
    }
    fn has_display<T: ?std::marker::Sized + std::fmt::Display>() {
        fn is<X: std::fmt::Display + ?Sized>() {}
        is::<std::sync::RwLockWriteGuard<'_, T>>()
    }
    fn has_sync<T: ?std::marker::Sized + std::marker::Sync>() {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::sync::RwLockWriteGuard<'_, T>>()
    }
    fn has_ref_unwind_safe<'rwlock, T>()
    where
        T: ?std::marker::Sized,
        T: 'rwlock,
    {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::sync::RwLockWriteGuard<'rwlock, T>>()
    }
    fn has_unpin<'rwlock, T>()
    where
        T: ?std::marker::Sized,
        T: 'rwlock,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::sync::RwLockWriteGuard<'rwlock, T>>()
    }
    fn has_unwind_safe<'rwlock, T>()
    where
        T: ?std::marker::Sized,
        T: 'rwlock,
    {
        fn is<X: std::panic::UnwindSafe + ?Sized>() {}
        is::<std::sync::RwLockWriteGuard<'rwlock, T>>()
    }
}
