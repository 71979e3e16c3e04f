//! What std says of its `scope`: each method with its whole signature, each implementation.

mod scope {
    fn spawn<'scope, 'env, F, T>(
        this: &'scope std::thread::Scope<'scope, 'env>,
        f: F,
    ) -> std::thread::ScopedJoinHandle<'scope, T>
    where
        F: std::ops::FnOnce() -> T + std::marker::Send + 'scope,
        T: std::marker::Send + 'scope,
    {
        <std::thread::Scope<'scope, 'env>>::spawn(this, f)
    }
    fn has_debug() {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::thread::Scope<'_, '_>>()
    }
    fn has_ref_unwind_safe<'scope, 'env>()
    where
        'env: 'scope,
    {
        fn is<X: std::panic::RefUnwindSafe + ?Sized>() {}
        is::<std::thread::Scope<'scope, 'env>>()
    }
    fn has_send<'scope, 'env>()
    where
        'env: 'scope,
    {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::thread::Scope<'scope, 'env>>()
    }
    fn has_sync<'scope, 'env>()
    where
        'env: 'scope,
    {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::thread::Scope<'scope, 'env>>()
    }
    fn has_unpin<'scope, 'env>()
    where
        'env: 'scope,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::thread::Scope<'scope, 'env>>()
    }
}

mod scoped_join_handle {
    fn thread<'scope, 'own, T>(
        this: &'own std::thread::ScopedJoinHandle<'scope, T>,
    ) -> &'own std::thread::Thread {
        <std::thread::ScopedJoinHandle<'scope, T>>::thread(this)
    }
    fn join<'scope, T>(this: std::thread::ScopedJoinHandle<'scope, T>) -> std::thread::Result<T> {
        <std::thread::ScopedJoinHandle<'scope, T>>::join(this)
    }
    fn is_finished<'scope, T>(this: &std::thread::ScopedJoinHandle<'scope, T>) -> bool {
        <std::thread::ScopedJoinHandle<'scope, T>>::is_finished(this)
    }
    fn has_debug<'scope, T>()
    where
        T: 'scope,
    {
        fn is<X: std::fmt::Debug + ?Sized>() {}
        is::<std::thread::ScopedJoinHandle<'scope, T>>()
    }
    fn has_send<'scope, T>()
    where
        T: std::marker::Send,
        T: 'scope,
    {
        fn is<X: std::marker::Send + ?Sized>() {}
        is::<std::thread::ScopedJoinHandle<'scope, T>>()
    }
    fn has_sync<'scope, T>()
    where
        T: std::marker::Send,
        T: 'scope,
    {
        fn is<X: std::marker::Sync + ?Sized>() {}
        is::<std::thread::ScopedJoinHandle<'scope, T>>()
    }
    fn has_unpin<'scope, T>()
    where
        T: 'scope,
    {
        fn is<X: std::marker::Unpin + ?Sized>() {}
        is::<std::thread::ScopedJoinHandle<'scope, T>>()
    }
}

mod functions {
    fn scope<'env, F, T>(f: F) -> T
    where
        F: for<'scope> std::ops::FnOnce(&'scope std::thread::Scope<'scope, 'env>) -> T,
    {
        std::thread::scope(f)
    }
}
