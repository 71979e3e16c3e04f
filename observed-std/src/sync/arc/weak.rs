//! `Weak`.

use super::{Arc, address};
use crate::engine::operation::Response;
use crate::engine::owners::{Act, before, changed, ended, looked};
use std::fmt;
use std::marker::Unsize;
use std::mem::ManuallyDrop;
use std::ops::{CoerceUnsized, DispatchFromDyn};
use std::panic::Location;
use std::pin::PinCoerceUnsized;
use std::sync::Arc as StdArc;
use std::sync::Weak as Std;

/// A version of [`Arc`] that doesn't own what it points to.
#[repr(transparent)]
pub struct Weak<T: ?Sized> {
    std: Std<T>,
}

impl<T> Weak<T> {
    /// Constructs a new `Weak<T>`, without allocating any memory.
    #[inline]
    pub const fn new() -> Weak<T> {
        Weak { std: Std::new() }
    }
}

impl<T: ?Sized> Weak<T> {
    pub(super) fn of(std: Std<T>) -> Weak<T> {
        Weak { std }
    }

    pub(super) fn of_ref(std: &Std<T>) -> &Weak<T> {
        // SAFETY: It is nothing but std's.
        unsafe { std::mem::transmute::<&Std<T>, &Weak<T>>(std) }
    }

    fn address(&self) -> usize {
        address(self.std.as_ptr())
    }

    /// Attempts to upgrade to an [`Arc`].
    #[track_caller]
    pub fn upgrade(&self) -> Option<Arc<T>> {
        let is_step = before(self.address(), Act::UPGRADE, Some(Location::caller()));
        match self.std.upgrade() {
            Some(std) => {
                changed(self.address(), is_step, StdArc::strong_count(&std));
                Some(Arc::of(std))
            }
            None => {
                ended(is_step, Response::Missed, 0);
                None
            }
        }
    }

    /// The number of owners.
    #[track_caller]
    pub fn strong_count(&self) -> usize {
        let is_step = before(self.address(), Act::STRONG_COUNT, Some(Location::caller()));
        let count = self.std.strong_count();
        looked(self.address(), is_step, count);
        count
    }

    /// The number of `Weak` pointers; 0 without owners.
    #[track_caller]
    pub fn weak_count(&self) -> usize {
        let is_step = before(self.address(), Act::WEAK_COUNT, Some(Location::caller()));
        let count = self.std.weak_count();
        looked(self.address(), is_step, count);
        count
    }

    /// A raw pointer to the content.
    pub fn as_ptr(&self) -> *const T {
        self.std.as_ptr()
    }

    /// Consumes the `Weak`, turning it into a raw pointer.
    pub fn into_raw(self) -> *const T {
        let this = ManuallyDrop::new(self);
        // SAFETY: It isn't used again.
        unsafe { std::ptr::read(&this.std) }.into_raw()
    }

    /// Converts a raw pointer back into a `Weak<T>`.
    ///
    /// # Safety
    /// As std's.
    #[inline]
    pub unsafe fn from_raw(ptr: *const T) -> Weak<T> {
        // SAFETY: The caller says so.
        Weak::of(unsafe { Std::from_raw(ptr) })
    }

    /// Whether two point to the same allocation, or both to none.
    #[inline]
    pub fn ptr_eq(&self, other: &Weak<T>) -> bool {
        self.std.ptr_eq(&other.std)
    }
}

// SAFETY: As std's: what it points to isn't touched.
unsafe impl<#[may_dangle] T: ?Sized> Drop for Weak<T> {
    fn drop(&mut self) {
        let at = address(self.std.as_ptr());
        let is_step = before(at, Act::WEAK_DROP, None);
        changed(at, is_step, self.std.weak_count().saturating_sub(1));
    }
}

impl<T: ?Sized> Clone for Weak<T> {
    #[inline]
    #[track_caller]
    fn clone(&self) -> Weak<T> {
        let is_step = before(self.address(), Act::WEAK_CLONE, Some(Location::caller()));
        let std = self.std.clone();
        changed(self.address(), is_step, std.weak_count());
        Weak::of(std)
    }
}

impl<T> Default for Weak<T> {
    fn default() -> Weak<T> {
        Weak::new()
    }
}

impl<T: ?Sized> fmt::Debug for Weak<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.std.fmt(f)
    }
}

impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Weak<U>> for Weak<T> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Weak<U>> for Weak<T> {}
// SAFETY: As std's.
unsafe impl<T: ?Sized> PinCoerceUnsized for Weak<T> {}
