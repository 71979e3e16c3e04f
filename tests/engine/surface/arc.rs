//! What std says of its `Arc`: each method with its whole signature.

use std::any::Any;
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::{Arc, Weak};

mod arc {
    use super::*;

    fn new<T>(data: T) -> Arc<T> {
        <Arc<T>>::new(data)
    }
    fn new_cyclic<T, F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {
        <Arc<T>>::new_cyclic(data_fn)
    }
    fn new_uninit<T>() -> Arc<MaybeUninit<T>> {
        <Arc<T>>::new_uninit()
    }
    fn new_zeroed<T>() -> Arc<MaybeUninit<T>> {
        <Arc<T>>::new_zeroed()
    }
    fn pin<T>(data: T) -> Pin<Arc<T>> {
        <Arc<T>>::pin(data)
    }
    fn try_unwrap<T>(this: Arc<T>) -> Result<T, Arc<T>> {
        <Arc<T>>::try_unwrap(this)
    }
    fn into_inner<T>(this: Arc<T>) -> Option<T> {
        <Arc<T>>::into_inner(this)
    }
    fn new_uninit_slice<T>(len: usize) -> Arc<[MaybeUninit<T>]> {
        <Arc<[T]>>::new_uninit_slice(len)
    }
    fn new_zeroed_slice<T>(len: usize) -> Arc<[MaybeUninit<T>]> {
        <Arc<[T]>>::new_zeroed_slice(len)
    }
    unsafe fn assume_init<T>(this: Arc<MaybeUninit<T>>) -> Arc<T> {
        unsafe { <Arc<MaybeUninit<T>>>::assume_init(this) }
    }
    unsafe fn assume_init_slice<T>(this: Arc<[MaybeUninit<T>]>) -> Arc<[T]> {
        unsafe { <Arc<[MaybeUninit<T>]>>::assume_init(this) }
    }
    unsafe fn from_raw<T: ?Sized>(ptr: *const T) -> Arc<T> {
        unsafe { <Arc<T>>::from_raw(ptr) }
    }
    fn into_raw<T: ?Sized>(this: Arc<T>) -> *const T {
        <Arc<T>>::into_raw(this)
    }
    unsafe fn increment_strong_count<T: ?Sized>(ptr: *const T) {
        unsafe { <Arc<T>>::increment_strong_count(ptr) }
    }
    unsafe fn decrement_strong_count<T: ?Sized>(ptr: *const T) {
        unsafe { <Arc<T>>::decrement_strong_count(ptr) }
    }
    fn as_ptr<T: ?Sized>(this: &Arc<T>) -> *const T {
        <Arc<T>>::as_ptr(this)
    }
    fn downgrade<T: ?Sized>(this: &Arc<T>) -> Weak<T> {
        <Arc<T>>::downgrade(this)
    }
    fn weak_count<T: ?Sized>(this: &Arc<T>) -> usize {
        <Arc<T>>::weak_count(this)
    }
    fn strong_count<T: ?Sized>(this: &Arc<T>) -> usize {
        <Arc<T>>::strong_count(this)
    }
    fn ptr_eq<T: ?Sized>(this: &Arc<T>, other: &Arc<T>) -> bool {
        <Arc<T>>::ptr_eq(this, other)
    }
    fn make_mut<T: Clone>(this: &mut Arc<T>) -> &mut T {
        <Arc<T>>::make_mut(this)
    }
    fn unwrap_or_clone<T: Clone>(this: Arc<T>) -> T {
        <Arc<T>>::unwrap_or_clone(this)
    }
    fn get_mut<T: ?Sized>(this: &mut Arc<T>) -> Option<&mut T> {
        <Arc<T>>::get_mut(this)
    }
    fn downcast<T: Any + Send + Sync>(
        this: Arc<dyn Any + Send + Sync>,
    ) -> Result<Arc<T>, Arc<dyn Any + Send + Sync>> {
        <Arc<dyn Any + Send + Sync>>::downcast(this)
    }
}

mod weak {
    use super::*;

    const fn new<T>() -> Weak<T> {
        <Weak<T>>::new()
    }
    unsafe fn from_raw<T: ?Sized>(ptr: *const T) -> Weak<T> {
        unsafe { <Weak<T>>::from_raw(ptr) }
    }
    fn into_raw<T: ?Sized>(this: Weak<T>) -> *const T {
        <Weak<T>>::into_raw(this)
    }
    fn as_ptr<T: ?Sized>(this: &Weak<T>) -> *const T {
        <Weak<T>>::as_ptr(this)
    }
    fn upgrade<T: ?Sized>(this: &Weak<T>) -> Option<Arc<T>> {
        <Weak<T>>::upgrade(this)
    }
    fn strong_count<T: ?Sized>(this: &Weak<T>) -> usize {
        <Weak<T>>::strong_count(this)
    }
    fn weak_count<T: ?Sized>(this: &Weak<T>) -> usize {
        <Weak<T>>::weak_count(this)
    }
    fn ptr_eq<T: ?Sized>(this: &Weak<T>, other: &Weak<T>) -> bool {
        <Weak<T>>::ptr_eq(this, other)
    }
}
