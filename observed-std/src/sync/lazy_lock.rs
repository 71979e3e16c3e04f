//! `LazyLock`.

use super::once::RawOnce;
use std::cell::{Cell, UnsafeCell};
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

/// A value which is initialized on the first access.
pub struct LazyLock<T, F = fn() -> T> {
    once: RawOnce,
    value: UnsafeCell<Option<T>>,
    make: Cell<Option<F>>,
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
            once: RawOnce::new(),
            value: UnsafeCell::new(None),
            make: Cell::new(Some(f)),
        }
    }

    /// The value; makes it if this is the first access.
    #[track_caller]
    pub fn force(this: &LazyLock<T, F>) -> &T {
        this.once.call(false, POISONED, &mut |_| {
            let value = this.make.take().map(|make| make());
            // SAFETY: Nobody has been told of a value yet, and this runs once.
            unsafe { *this.value.get() = value };
        });
        this.value().expect("made just now")
    }

    /// The same, to change it.
    #[track_caller]
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T {
        LazyLock::force(this);
        this.value.get_mut().as_mut().expect("made just now")
    }
}

impl<T, F> LazyLock<T, F> {
    fn value(&self) -> Option<&T> {
        // SAFETY: It's written once, before anyone is told that it's there.
        unsafe { (*self.value.get()).as_ref() }
    }

    /// The value, if it was made.
    #[track_caller]
    pub fn get(this: &LazyLock<T, F>) -> Option<&T> {
        if this.once.is_completed() {
            this.value()
        } else {
            None
        }
    }

    /// The same, to change it.
    #[track_caller]
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> {
        if this.once.is_poisoned_mut() {
            panic!("{POISONED}");
        }
        this.value.get_mut().as_mut()
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
