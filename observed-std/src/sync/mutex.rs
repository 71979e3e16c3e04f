//! `Mutex`.

use super::id::Id;
use super::poisoning::Poison;
use super::{LockResult, TryLockError, TryLockResult};
use crate::engine::circle::wipe_looked_at;
use crate::engine::digest::of_content;
use crate::engine::object::Object;
use crate::engine::operation::{Kind, Response, Site};
use crate::engine::panics::panicking;
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::engine;
use std::cell::UnsafeCell;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

/// A mutual exclusion primitive.
pub struct Mutex<T: ?Sized> {
    pub(super) raw: RawMutex,
    _aligned: [u32; 0],
    value: UnsafeCell<T>,
}

/// A lock without its value: no generic code. As large as std's.
pub(super) struct RawMutex {
    id: Id,
    pub poison: Poison,
    _rest: u8,
}

impl RawMutex {
    const fn new() -> RawMutex {
        RawMutex {
            id: Id::new(),
            poison: Poison::new(),
            _rest: 0,
        }
    }

    #[track_caller]
    pub fn object(&self) -> u32 {
        self.id.get("Mutex", |_| Object::Mutex(Default::default()))
    }

    #[track_caller]
    fn lock(&self) {
        let (object, site) = (self.object(), caller());
        announce(Kind::Lock, object, 0, 0, site);
        self.hold(object, site);
        made(Response::Done, self.poison.get().into(), 0);
    }

    /// The current thread is the holder now.
    pub fn hold(&self, object: u32, site: Site) {
        let engine = engine();
        let current = engine.current;
        let mutex = engine.mutex(object);
        mutex.holder = Some(current);
        mutex.site = site;
    }

    #[track_caller]
    fn try_lock(&self) -> bool {
        let (object, site) = (self.object(), caller());
        announce(Kind::TryLock, object, 0, 0, site);
        let free = engine().mutex(object).holder.is_none();
        if free {
            self.hold(object, site);
        }
        made(
            if free {
                Response::Done
            } else {
                Response::Missed
            },
            self.poison.get().into(),
            0,
        );
        free
    }

    /// Notes what stands in it, so that it is known whether its holder changed that.
    fn remember(&self, content: Option<u128>) {
        if !engine().objects.is_empty() {
            let object = self.object();
            engine().mutex(object).content = content;
        }
    }

    /// Whether something else may stand in it than when it was taken.
    fn has_changed(&self, content: Option<u128>) -> bool {
        content.is_none() || engine().mutex(self.object()).content != content
    }

    fn unlock(&self, panicking_before: bool, changed: &dyn Fn() -> u32) {
        if engine().objects.is_empty() {
            return;
        }
        let object = self.object();
        self.poison.guard_dropped(panicking_before, object);
        announce(
            Kind::Unlock,
            object,
            0,
            0,
            crate::engine::drop_site::drop_site(),
        );
        let changed = changed();
        self.release(object);
        made(Response::Done, 0, changed);
    }

    /// The current thread isn't the holder any more. (A stuck thread that is unwound may not have been.)
    pub fn release(&self, object: u32) {
        let engine = engine();
        let current = engine.current;
        let mutex = engine.mutex(object);
        if mutex.holder == Some(current) {
            mutex.holder = None;
        }
    }
}

// SAFETY: As std's: the lock gives the value to one thread at a time.
unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}
// SAFETY: As above.
unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}
impl<T: ?Sized> UnwindSafe for Mutex<T> {}
impl<T: ?Sized> RefUnwindSafe for Mutex<T> {}

/// A scoped lock of a mutex.
#[must_use = "if unused the Mutex will immediately unlock"]
pub struct MutexGuard<'a, T: ?Sized + 'a> {
    pub(super) lock: &'a Mutex<T>,
    panicking: bool,
    not_send: PhantomData<*const ()>,
}

// SAFETY: As std's: a shared guard gives out shared references alone.
unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}

impl<T> Mutex<T> {
    /// A new mutex, unlocked.
    #[inline]
    pub const fn new(t: T) -> Mutex<T> {
        Mutex {
            raw: RawMutex::new(),
            _aligned: [],
            value: UnsafeCell::new(t),
        }
    }

    /// The value itself.
    pub fn into_inner(self) -> LockResult<T> {
        let Mutex { raw, value, .. } = self;
        raw.poison.result(value.into_inner())
    }
}

impl<T: ?Sized> Mutex<T> {
    /// Takes the lock, waiting for it.
    #[track_caller]
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        self.raw.lock();
        self.guard()
    }

    /// Takes the lock if it's free now.
    #[track_caller]
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
        if self.raw.try_lock() {
            Ok(self.guard()?)
        } else {
            Err(TryLockError::WouldBlock)
        }
    }

    /// The guard of a lock that was taken.
    pub(super) fn guard(&self) -> LockResult<MutexGuard<'_, T>> {
        self.remember();
        let guard = MutexGuard {
            lock: self,
            panicking: panicking(),
            not_send: PhantomData,
        };
        self.raw.poison.result(guard)
    }

    /// Notes what stands in it; the current thread holds the lock. Here and below, what stands for that is in no frame
    /// that lives on: it would be in the state of its thread.
    #[inline(never)]
    pub(super) fn remember(&self) {
        // SAFETY: The lock is held, so nobody writes to the value meanwhile.
        self.raw.remember(of_content(unsafe { &*self.value.get() }));
        wipe_looked_at();
    }

    /// Whether something else may stand in it than when it was taken: 1, or 0 (of a `bool` the rest of its register
    /// would stay what it was); the current thread holds the lock.
    #[inline(never)]
    pub(super) fn has_changed(&self) -> u32 {
        // SAFETY: As above.
        let content = of_content(unsafe { &*self.value.get() });
        self.raw.has_changed(content).into()
    }

    /// Whether a thread panicked while it held the lock.
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

impl<T> From<T> for Mutex<T> {
    fn from(t: T) -> Mutex<T> {
        Mutex::new(t)
    }
}

impl<T: Default> Default for Mutex<T> {
    fn default() -> Mutex<T> {
        Mutex::new(T::default())
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for Mutex<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut d = f.debug_struct("Mutex");
        match self.try_lock() {
            Ok(guard) => d.field("data", &&*guard),
            Err(TryLockError::Poisoned(error)) => d.field("data", &&**error.get_ref()),
            Err(TryLockError::WouldBlock) => d.field("data", &"<locked>"),
        };
        d.field("poisoned", &self.is_poisoned());
        d.finish_non_exhaustive()
    }
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: The guard's thread holds the lock.
        unsafe { &*self.lock.value.get() }
    }
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: The guard's thread holds the lock.
        unsafe { &mut *self.lock.value.get() }
    }
}

impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    #[inline]
    fn drop(&mut self) {
        let changed = || self.lock.has_changed();
        self.lock.raw.unlock(self.panicking, &changed);
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
