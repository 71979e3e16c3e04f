//! `OnceLock`.

use super::once::RawOnce;
use super::slot::Slot;
use crate::engine::operation::GET_OR_INIT;
use std::cell::UnsafeCell;
use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};

/// A synchronization primitive which can nominally be written to only once.
pub struct OnceLock<T> {
    slot: UnsafeCell<Slot<T, ()>>,
    _aligned: [u32; 0],
}

// SAFETY: As std's: threads share the value once it's there, and one of them may drop it.
unsafe impl<T: Sync + Send> Sync for OnceLock<T> {}
// SAFETY: As above.
unsafe impl<T: Send> Send for OnceLock<T> {}
impl<T: RefUnwindSafe + UnwindSafe> RefUnwindSafe for OnceLock<T> {}
impl<T: UnwindSafe> UnwindSafe for OnceLock<T> {}

impl<T> OnceLock<T> {
    /// A new, uninitialized cell.
    #[inline]
    #[must_use]
    pub const fn new() -> OnceLock<T> {
        OnceLock {
            slot: UnsafeCell::new(Slot::unmade(())),
            _aligned: [],
        }
    }

    #[track_caller]
    fn once(&self) -> &RawOnce {
        // SAFETY: The number stays where it is, whatever else the slot holds.
        unsafe { Slot::once(self.slot.get()) }
    }

    fn value(&self) -> Option<&T> {
        // SAFETY: It's written once, before anyone is told that it's there.
        unsafe { (*self.slot.get()).value() }
    }

    /// The value, if it's there.
    #[track_caller]
    pub fn get(&self) -> Option<&T> {
        if self.once().is_completed() {
            self.value()
        } else {
            None
        }
    }

    /// The value, if it's there, to change it.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.slot.get_mut().value_mut()
    }

    /// Waits until the value is there.
    #[track_caller]
    pub fn wait(&self) -> &T {
        self.once().wait(true);
        self.value()
            .expect("a cell that was waited for is initialized")
    }

    /// Puts the value in, or gives it back.
    #[track_caller]
    pub fn set(&self, value: T) -> Result<(), T> {
        let mut value = Some(value);
        self.initialize(&mut || value.take());
        value.map_or(Ok(()), Err)
    }

    /// The value; the closure makes it if it isn't there.
    #[track_caller]
    pub fn get_or_init<F>(&self, f: F) -> &T
    where
        F: FnOnce() -> T,
    {
        let mut f = Some(f);
        self.initialize(&mut || f.take().map(|f| f()));
        self.value().expect("initialized just now")
    }

    /// A panic in an initialisation leaves the cell as it was.
    #[track_caller]
    fn initialize(&self, make: &mut dyn FnMut() -> Option<T>) {
        self.once().call(GET_OR_INIT, true, "", &mut |_| {
            if let Some(value) = make() {
                // SAFETY: Nobody has been told of a value yet, and initialisations don't overlap.
                unsafe { Slot::fill(self.slot.get(), value) };
            }
        });
    }

    /// The value itself.
    #[inline]
    pub fn into_inner(self) -> Option<T> {
        self.slot.into_inner().into_value()
    }

    /// Takes the value out, leaving the cell uninitialized.
    #[inline]
    pub fn take(&mut self) -> Option<T> {
        std::mem::take(self).into_inner()
    }

    fn with(value: T) -> OnceLock<T> {
        OnceLock {
            slot: UnsafeCell::new(Slot::made(value)),
            _aligned: [],
        }
    }
}

impl<T> Default for OnceLock<T> {
    #[inline]
    fn default() -> OnceLock<T> {
        OnceLock::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for OnceLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut d = f.debug_tuple("OnceLock");
        match self.get() {
            Some(value) => d.field(value),
            None => d.field(&std::format_args!("<uninit>")),
        };
        d.finish()
    }
}

impl<T: Clone> Clone for OnceLock<T> {
    #[inline]
    fn clone(&self) -> OnceLock<T> {
        self.get()
            .map_or_else(OnceLock::new, |value| OnceLock::with(value.clone()))
    }
}

impl<T> From<T> for OnceLock<T> {
    #[inline]
    fn from(value: T) -> OnceLock<T> {
        OnceLock::with(value)
    }
}

impl<T: PartialEq> PartialEq for OnceLock<T> {
    #[inline]
    fn eq(&self, other: &OnceLock<T>) -> bool {
        self.get() == other.get()
    }
}

impl<T: Eq> Eq for OnceLock<T> {}
