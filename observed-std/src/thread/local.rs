//! Thread-locals: a value for each of the engine's threads.

use super::AccessError;
use crate::engine::local::Found;
use crate::engine::state::engine;
use std::cell::{Cell, RefCell};
use std::fmt;

/// A thread-local storage key.
pub struct LocalKey<T: 'static> {
    make: fn() -> T,
}

impl<T: 'static> fmt::Debug for LocalKey<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalKey").finish_non_exhaustive()
    }
}

/// # Safety
/// The value was boxed as a `T`, and this is its end.
unsafe fn destroy<T>(value: *mut ()) {
    // SAFETY: The caller says so.
    drop(unsafe { Box::from_raw(value.cast::<T>()) });
}

/// std's error for a value whose destructor has run, which can't be made in another way.
fn gone() -> AccessError {
    // SAFETY: It has no content.
    unsafe {
        std::mem::transmute::<[u8; size_of::<AccessError>()], AccessError>(
            [0; size_of::<AccessError>()],
        )
    }
}

fn find(key: usize) -> Found {
    engine().see_drop();
    engine()
        .tasks
        .get(engine().current)
        .map_or(Found::Destroyed, |task| task.locals.find(key))
}

impl<T: 'static> LocalKey<T> {
    /// For `thread_local!` alone.
    #[doc(hidden)]
    pub const fn __new(make: fn() -> T) -> LocalKey<T> {
        LocalKey { make }
    }

    fn value(&'static self, initial: Option<T>) -> Result<(&'static T, Option<T>), AccessError> {
        let key = std::ptr::from_ref(self) as usize;
        crate::engine::seen::seen();
        match find(key) {
            Found::Destroyed => Err(gone()),
            // SAFETY: The value lives until its thread's end, and nobody has it mutably.
            Found::Value(value) => Ok((unsafe { &*value.cast::<T>() }, initial)),
            Found::Nothing => {
                let value = Box::into_raw(Box::new(initial.unwrap_or_else(|| (self.make)())));
                engine().task().locals.insert(
                    key,
                    value.cast(),
                    destroy::<T>,
                    std::mem::needs_drop::<T>(),
                );
                // SAFETY: As above.
                Ok((unsafe { &*value }, None))
            }
        }
    }

    /// Gives the closure a reference to the value.
    #[track_caller]
    pub fn with<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R,
    {
        match self.value(None) {
            Ok((value, _)) => f(value),
            Err(error) => destroyed(error),
        }
    }

    /// The same, or an error once the value's destructor has run.
    #[inline]
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
    where
        F: FnOnce(&T) -> R,
    {
        Ok(f(self.value(None)?.0))
    }
}

#[track_caller]
fn destroyed(error: AccessError) -> ! {
    panic!("cannot access a Thread Local Storage value during or after destruction: {error:?}")
}

impl<T: 'static> LocalKey<Cell<T>> {
    /// Sets or initialises the value.
    #[track_caller]
    pub fn set(&'static self, value: T) {
        match self.value(Some(Cell::new(value))) {
            Ok((cell, Some(value))) => cell.set(value.into_inner()),
            Ok(_) => {}
            Err(error) => destroyed(error),
        }
    }

    /// A copy of the value.
    #[track_caller]
    pub fn get(&'static self) -> T
    where
        T: Copy,
    {
        self.with(Cell::get)
    }

    /// Takes the value, leaving the default.
    #[track_caller]
    pub fn take(&'static self) -> T
    where
        T: Default,
    {
        self.with(Cell::take)
    }

    /// Replaces the value, returning the old one.
    #[track_caller]
    pub fn replace(&'static self, value: T) -> T {
        self.with(|cell| cell.replace(value))
    }

    /// Updates the value by a function.
    #[track_caller]
    pub fn update(&'static self, f: impl FnOnce(T) -> T)
    where
        T: Copy,
    {
        self.with(|cell| cell.update(f));
    }
}

impl<T: 'static> LocalKey<RefCell<T>> {
    /// Borrows the value.
    #[track_caller]
    pub fn with_borrow<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R,
    {
        self.with(|cell| f(&cell.borrow()))
    }

    /// Borrows the value mutably.
    #[track_caller]
    pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&mut T) -> R,
    {
        self.with(|cell| f(&mut cell.borrow_mut()))
    }

    /// Sets or initialises the value.
    #[track_caller]
    pub fn set(&'static self, value: T) {
        match self.value(Some(RefCell::new(value))) {
            Ok((cell, Some(value))) => *cell.borrow_mut() = value.into_inner(),
            Ok(_) => {}
            Err(error) => destroyed(error),
        }
    }

    /// Takes the value, leaving the default.
    #[track_caller]
    pub fn take(&'static self) -> T
    where
        T: Default,
    {
        self.with(RefCell::take)
    }

    /// Replaces the value, returning the old one.
    #[track_caller]
    pub fn replace(&'static self, value: T) -> T {
        self.with(|cell| cell.replace(value))
    }
}
