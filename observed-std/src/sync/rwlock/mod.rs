//! `RwLock`. While a writer waits, std may let new readers in or keep them out: both are outcomes.

mod raw;

use super::{LockResult, TryLockError, TryLockResult};
use crate::engine::circle::wipe_looked_at;
use crate::engine::digest::of_content;
use crate::engine::panics::panicking;
use raw::RawRwLock;
use std::cell::UnsafeCell;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::ptr::NonNull;

/// A reader-writer lock.
pub struct RwLock<T: ?Sized> {
    raw: RawRwLock,
    _aligned: [u32; 0],
    value: UnsafeCell<T>,
}

// SAFETY: As std's.
unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}
// SAFETY: As std's: readers share the value, a writer has it alone.
unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}
impl<T: ?Sized> UnwindSafe for RwLock<T> {}
impl<T: ?Sized> RefUnwindSafe for RwLock<T> {}

/// Shared access.
#[must_use = "if unused the RwLock will immediately unlock"]
pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> {
    /// A pointer, since the value may be changed while an argument of this type is still there, but not in use any
    /// more.
    value: NonNull<T>,
    raw: &'rwlock RawRwLock,
}

/// Exclusive access.
#[must_use = "if unused the RwLock will immediately unlock"]
pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> {
    lock: &'rwlock RwLock<T>,
    panicking: bool,
    not_send: PhantomData<*const ()>,
}

// SAFETY: As std's: a shared guard gives out shared references alone.
unsafe impl<T: ?Sized + Sync> Sync for RwLockReadGuard<'_, T> {}
// SAFETY: As above.
unsafe impl<T: ?Sized + Sync> Sync for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized + RefUnwindSafe> UnwindSafe for RwLockReadGuard<'_, T> {}
impl<T: ?Sized + RefUnwindSafe> RefUnwindSafe for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> UnwindSafe for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> RefUnwindSafe for RwLockWriteGuard<'_, T> {}

impl<T> RwLock<T> {
    /// A new lock, unlocked.
    #[inline]
    pub const fn new(t: T) -> RwLock<T> {
        RwLock {
            raw: RawRwLock::new(),
            _aligned: [],
            value: UnsafeCell::new(t),
        }
    }

    /// The value itself.
    pub fn into_inner(self) -> LockResult<T> {
        let RwLock { raw, value, .. } = self;
        raw.poison.result(value.into_inner())
    }
}

impl<T: ?Sized> RwLock<T> {
    fn read_guard(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        self.raw.poison.result(RwLockReadGuard::of(self))
    }

    fn write_guard(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        self.remember();
        let guard = RwLockWriteGuard {
            lock: self,
            panicking: panicking(),
            not_send: PhantomData,
        };
        self.raw.poison.result(guard)
    }

    /// Notes what stands in it; the current thread writes. As at a mutex, what stands for that is in no frame that
    /// lives on.
    #[inline(never)]
    fn remember(&self) {
        // SAFETY: The current thread has the value alone.
        self.raw.remember(of_content(unsafe { &*self.value.get() }));
        wipe_looked_at();
    }

    /// Whether something else may stand in it than when its writer came: 1, or 0.
    #[inline(never)]
    fn has_changed(&self) -> u32 {
        // SAFETY: As above.
        let content = of_content(unsafe { &*self.value.get() });
        self.raw.has_changed(content).into()
    }

    /// Takes shared access, waiting for it.
    #[track_caller]
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        self.raw.read();
        self.read_guard()
    }

    /// Takes shared access if it's free now.
    #[track_caller]
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
        if self.raw.try_read() {
            Ok(self.read_guard()?)
        } else {
            Err(TryLockError::WouldBlock)
        }
    }

    /// Takes exclusive access, waiting for it.
    #[track_caller]
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        self.raw.write();
        self.write_guard()
    }

    /// Takes exclusive access if it's free now.
    #[track_caller]
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {
        if self.raw.try_write() {
            Ok(self.write_guard()?)
        } else {
            Err(TryLockError::WouldBlock)
        }
    }

    /// Whether a writer panicked while it held the lock.
    #[track_caller]
    pub fn is_poisoned(&self) -> bool {
        self.raw.poison.look(self.raw.object())
    }

    /// Clears that.
    #[track_caller]
    pub fn clear_poison(&self) {
        self.raw.poison.clear(self.raw.object());
    }

    /// The value, which is borrowed alone already.
    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        self.raw.poison.result(self.value.get_mut())
    }
}

impl<'rwlock, T: ?Sized> RwLockReadGuard<'rwlock, T> {
    /// The guard of a lock that was taken.
    fn of(lock: &'rwlock RwLock<T>) -> RwLockReadGuard<'rwlock, T> {
        RwLockReadGuard {
            // SAFETY: It comes from a reference.
            value: unsafe { NonNull::new_unchecked(lock.value.get()) },
            raw: &lock.raw,
        }
    }
}

impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
    /// Makes exclusive access shared, without letting another writer in.
    #[track_caller]
    pub fn downgrade(s: RwLockWriteGuard<'rwlock, T>) -> RwLockReadGuard<'rwlock, T> {
        let lock = s.lock;
        lock.raw.downgrade();
        std::mem::forget(s);
        RwLockReadGuard::of(lock)
    }
}

impl<T> From<T> for RwLock<T> {
    fn from(t: T) -> RwLock<T> {
        RwLock::new(t)
    }
}

impl<T: Default> Default for RwLock<T> {
    fn default() -> RwLock<T> {
        RwLock::new(T::default())
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut d = f.debug_struct("RwLock");
        match self.try_read() {
            Ok(guard) => d.field("data", &&*guard),
            Err(TryLockError::Poisoned(error)) => d.field("data", &&**error.get_ref()),
            Err(TryLockError::WouldBlock) => d.field("data", &std::format_args!("<locked>")),
        };
        d.field("poisoned", &self.is_poisoned());
        d.finish_non_exhaustive()
    }
}

impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: The guard's thread reads, and nobody writes.
        unsafe { self.value.as_ref() }
    }
}

impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: The guard's thread has the value alone.
        unsafe { &*self.lock.value.get() }
    }
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: The guard's thread has the value alone.
        unsafe { &mut *self.lock.value.get() }
    }
}

impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
    fn drop(&mut self) {
        self.raw.unlock_read();
    }
}

impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {
    fn drop(&mut self) {
        self.lock
            .raw
            .unlock_write(self.panicking, &|| self.lock.has_changed());
    }
}

macro_rules! show_content {
    ($($trait:ident for $guard:ident,)*) => { $(
        impl<T: ?Sized + fmt::$trait> fmt::$trait for $guard<'_, T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                (**self).fmt(f)
            }
        }
    )* };
}

show_content! {
    Debug for RwLockReadGuard,
    Debug for RwLockWriteGuard,
    Display for RwLockReadGuard,
    Display for RwLockWriteGuard,
}
