//! What std's types are not: `Send`, `Sync` or safe to unwind past.

/// Compiles only if a type lacks the trait: if it had it, there would be two ways to take the call.
macro_rules! lacks {
    ($trait:path: $($type:ty),* $(,)?) => {
        const _: fn() = || {
            trait Lacks<Way> { fn check() {} }
            impl<T: ?Sized> Lacks<()> for T {}
            impl<T: ?Sized + $trait> Lacks<u8> for T {}
            $(<$type as Lacks<_>>::check();)*
        };
    };
}

lacks! {
    Sync:
    std::sync::mpsc::Receiver<u8>,
    std::sync::mpsc::Iter<'static, u8>,
    std::sync::mpsc::TryIter<'static, u8>,
    std::sync::mpsc::IntoIter<u8>,
    std::sync::OnceState,
    std::io::StdoutLock<'static>,
    std::io::StderrLock<'static>,
    std::panic::PanicHookInfo<'static>,
}

lacks! {
    Send:
    std::sync::mpsc::Iter<'static, u8>,
    std::sync::mpsc::TryIter<'static, u8>,
    std::sync::MutexGuard<'static, u8>,
    std::sync::RwLockReadGuard<'static, u8>,
    std::sync::RwLockWriteGuard<'static, u8>,
    std::io::StdinLock<'static>,
    std::io::StdoutLock<'static>,
    std::io::StderrLock<'static>,
    std::panic::PanicHookInfo<'static>,
}

lacks! {
    std::panic::RefUnwindSafe:
    std::sync::OnceState,
    std::thread::JoinHandle<u8>,
    std::thread::ScopedJoinHandle<'static, u8>,
    std::panic::PanicHookInfo<'static>,
}

lacks! {
    std::panic::UnwindSafe:
    std::thread::JoinHandle<u8>,
    std::thread::Scope<'static, 'static>,
    std::thread::ScopedJoinHandle<'static, u8>,
    std::panic::PanicHookInfo<'static>,
}
