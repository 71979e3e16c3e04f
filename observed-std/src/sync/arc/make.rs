//! How an `Arc` is made and taken apart.

use super::{Arc, Weak, address};
use crate::engine::owners;
use crate::engine::schedule::caller;
use std::any::Any;
use std::mem::{ManuallyDrop, MaybeUninit};
use std::pin::Pin;
use std::sync::Arc as Std;
use std::sync::Weak as StdWeak;

impl<T> Arc<T> {
    /// Constructs a new `Arc<T>`.
    #[inline]
    #[track_caller]
    pub fn new(data: T) -> Arc<T> {
        Arc::made(Std::new(data), caller())
    }

    /// Constructs a new `Arc<T>` while giving a `Weak<T>` to the allocation.
    #[inline]
    #[track_caller]
    pub fn new_cyclic<F>(data_fn: F) -> Arc<T>
    where
        F: FnOnce(&Weak<T>) -> T,
    {
        let site = caller();
        let std = Std::new_cyclic(|weak: &StdWeak<T>| {
            owners::made(address(weak.as_ptr()), size_of::<T>(), site);
            data_fn(Weak::of_ref(weak))
        });
        Arc::of(std)
    }

    /// Constructs a new `Arc` with uninitialized contents.
    #[inline]
    #[track_caller]
    pub fn new_uninit() -> Arc<MaybeUninit<T>> {
        Arc::made(Std::new_uninit(), caller())
    }

    /// The same, with the memory being filled with 0 bytes.
    #[inline]
    #[track_caller]
    pub fn new_zeroed() -> Arc<MaybeUninit<T>> {
        Arc::made(Std::new_zeroed(), caller())
    }

    /// Constructs a new `Pin<Arc<T>>`.
    #[track_caller]
    pub fn pin(data: T) -> Pin<Arc<T>> {
        // SAFETY: As std's: what an `Arc` points to isn't moved.
        unsafe { Pin::new_unchecked(Arc::new(data)) }
    }
}

impl<T> Arc<[T]> {
    /// Constructs a new slice with uninitialized contents.
    #[inline]
    #[track_caller]
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]> {
        Arc::made(Std::new_uninit_slice(len), caller())
    }

    /// The same, with the memory being filled with 0 bytes.
    #[inline]
    #[track_caller]
    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]> {
        Arc::made(Std::new_zeroed_slice(len), caller())
    }
}

impl<T> Arc<MaybeUninit<T>> {
    /// Converts to `Arc<T>`.
    ///
    /// # Safety
    /// The content is initialised.
    #[inline]
    pub unsafe fn assume_init(self) -> Arc<T> {
        // SAFETY: The caller says so.
        Arc::of(unsafe { Arc::into_std(self).assume_init() })
    }
}

impl<T> Arc<[MaybeUninit<T>]> {
    /// Converts to `Arc<[T]>`.
    ///
    /// # Safety
    /// The contents are initialised.
    #[inline]
    pub unsafe fn assume_init(self) -> Arc<[T]> {
        // SAFETY: The caller says so.
        Arc::of(unsafe { Arc::into_std(self).assume_init() })
    }
}

impl<T: ?Sized> Arc<T> {
    /// Constructs an `Arc<T>` from a raw pointer.
    ///
    /// # Safety
    /// As std's.
    #[inline]
    pub unsafe fn from_raw(ptr: *const T) -> Arc<T> {
        // SAFETY: The caller says so.
        Arc::of(unsafe { Std::from_raw(ptr) })
    }

    /// Consumes the `Arc`, returning the wrapped pointer.
    pub fn into_raw(this: Arc<T>) -> *const T {
        Std::into_raw(Arc::into_std(this))
    }

    /// Provides a raw pointer to the data.
    pub fn as_ptr(this: &Arc<T>) -> *const T {
        Std::as_ptr(&this.std)
    }

    /// Increments the strong reference count by one.
    ///
    /// # Safety
    /// As std's.
    #[inline]
    #[track_caller]
    pub unsafe fn increment_strong_count(ptr: *const T) {
        // SAFETY: The caller says so; the owner that is looked at here is not this one's to drop.
        let this = unsafe { ManuallyDrop::new(Arc::from_raw(ptr)) };
        std::mem::forget(Arc::clone(&this));
    }

    /// Decrements it.
    ///
    /// # Safety
    /// As std's.
    #[inline]
    #[track_caller]
    pub unsafe fn decrement_strong_count(ptr: *const T) {
        // SAFETY: The caller says so.
        crate::mem::drop(unsafe { Arc::from_raw(ptr) });
    }

    /// Whether two point to the same allocation.
    #[inline]
    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool {
        Std::ptr_eq(&this.std, &other.std)
    }
}

impl Arc<dyn Any + Send + Sync> {
    /// Attempts to downcast to a concrete type.
    #[inline]
    pub fn downcast<T>(self) -> Result<Arc<T>, Arc<dyn Any + Send + Sync>>
    where
        T: Any + Send + Sync,
    {
        match Arc::into_std(self).downcast() {
            Ok(std) => Ok(Arc::of(std)),
            Err(std) => Err(Arc::of(std)),
        }
    }
}
