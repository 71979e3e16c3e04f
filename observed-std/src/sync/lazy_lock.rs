//! `LazyLock`.

use super::once::RawOnce;
use super::slot::Slot;
use crate::engine::operation::FORCE;
use std::cell::UnsafeCell;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

/// A value which is initialized on the first access.
pub struct LazyLock<T, F = fn() -> T> {
    slot: UnsafeCell<Slot<T, F>>,
    _aligned: [u32; 0],
}

// SAFETY: As std's: threads share the value; the closure is called by one of them.
unsafe impl<T: Sync + Send, F: Send> Sync for LazyLock<T, F> {}
impl<T: RefUnwindSafe + UnwindSafe, F: UnwindSafe> RefUnwindSafe for LazyLock<T, F> {}
impl<T: UnwindSafe, F: UnwindSafe> UnwindSafe for LazyLock<T, F> {}

const POISONED: &str = "LazyLock instance has previously been poisoned";

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    /// A value that this closure will make.
    #[inline]
    pub const fn new(f: F) -> LazyLock<T, F> {
        LazyLock {
            slot: UnsafeCell::new(Slot::unmade(f)),
            _aligned: [],
        }
    }

    /// The value; makes it if this is the first access.
    #[track_caller]
    pub fn force(this: &LazyLock<T, F>) -> &T {
        this.once().call(FORCE, false, POISONED, &mut |_| {
            // SAFETY: Nobody has been told of a value yet, and this runs once.
            if let Some(make) = unsafe { Slot::take(this.slot.get()) } {
                let value = make();
                // SAFETY: As above.
                unsafe { Slot::fill(this.slot.get(), value) };
            }
        });
        this.value().expect("made just now")
    }

    /// The same, to change it.
    #[track_caller]
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T {
        LazyLock::force(this);
        this.slot.get_mut().value_mut().expect("made just now")
    }
}

impl<T, F> LazyLock<T, F> {
    #[track_caller]
    fn once(&self) -> &RawOnce {
        // SAFETY: The number stays where it is, whatever else the slot holds.
        unsafe { Slot::once(self.slot.get()) }
    }

    fn value(&self) -> Option<&T> {
        // SAFETY: It's written once, before anyone is told that it's there.
        unsafe { (*self.slot.get()).value() }
    }

    /// The value, if it was made.
    #[track_caller]
    pub fn get(this: &LazyLock<T, F>) -> Option<&T> {
        if this.once().is_completed() {
            this.value()
        } else {
            None
        }
    }

    /// The same, to change it.
    #[track_caller]
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> {
        if this.once().is_poisoned() {
            panic!("{POISONED}");
        }
        this.slot.get_mut().value_mut()
    }
}

impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;

    #[inline]
    #[track_caller]
    fn deref(&self) -> &T {
        LazyLock::force(self)
    }
}

impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {
    #[inline]
    #[track_caller]
    fn deref_mut(&mut self) -> &mut T {
        LazyLock::force_mut(self)
    }
}

impl<T: Default> Default for LazyLock<T> {
    #[inline]
    fn default() -> LazyLock<T> {
        LazyLock::new(T::default)
    }
}

impl<T: fmt::Debug, F> fmt::Debug for LazyLock<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut d = f.debug_tuple("LazyLock");
        match LazyLock::get(self) {
            Some(value) => d.field(value),
            None => d.field(&std::format_args!("<uninit>")),
        };
        d.finish()
    }
}
