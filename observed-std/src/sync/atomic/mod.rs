//! `std::sync::atomic`. All accesses are ones of a single total order: weaker orderings aren't explored.

#[macro_use]
mod common;
mod raw;

pub use std::sync::atomic::*;

use crate::engine::operation::Kind;
use raw::{Access, Accessed, Bytes};
use std::fmt;
use std::panic::RefUnwindSafe;
use std::sync::atomic as real;

/// Whether it is less than sequentially consistent.
fn is_weak(order: Ordering) -> bool {
    order != Ordering::SeqCst
}

/// Of two, one that isn't sequentially consistent, if there is one.
fn weaker(success: Ordering, failure: Ordering) -> Ordering {
    if is_weak(success) { success } else { failure }
}

macro_rules! integers {
    ($($name:ident $value:ident,)*) => { $(
        common! {
            $name,
            $value,
            concat!("An integer type which can be safely shared between threads: `", stringify!($value), "`.")
        }

        impl $name {
            access! {
                write
                fetch_add(value: $value) -> $value;
                fetch_sub(value: $value) -> $value;
                fetch_and(value: $value) -> $value;
                fetch_nand(value: $value) -> $value;
                fetch_or(value: $value) -> $value;
                fetch_xor(value: $value) -> $value;
                fetch_max(value: $value) -> $value;
                fetch_min(value: $value) -> $value;
            }
        }

        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::new(0)
            }
        }
    )* };
}

integers! {
    AtomicI8 i8,
    AtomicU8 u8,
    AtomicI16 i16,
    AtomicU16 u16,
    AtomicI32 i32,
    AtomicU32 u32,
    AtomicI64 i64,
    AtomicU64 u64,
    AtomicIsize isize,
    AtomicUsize usize,
}

common! { AtomicBool, bool, "A boolean type which can be safely shared between threads." }

impl AtomicBool {
    access! {
        write
        fetch_and(value: bool) -> bool;
        fetch_nand(value: bool) -> bool;
        fetch_or(value: bool) -> bool;
        fetch_xor(value: bool) -> bool;
        fetch_not() -> bool;
    }
}

impl Default for AtomicBool {
    #[inline]
    fn default() -> Self {
        Self::new(false)
    }
}

common! { AtomicPtr<T>, *mut T, "A raw pointer type which can be safely shared between threads." }

impl<T> AtomicPtr<T> {
    access! {
        write
        fetch_ptr_add(value: usize) -> *mut T;
        fetch_ptr_sub(value: usize) -> *mut T;
        fetch_byte_add(value: usize) -> *mut T;
        fetch_byte_sub(value: usize) -> *mut T;
        fetch_or(value: usize) -> *mut T;
        fetch_and(value: usize) -> *mut T;
        fetch_xor(value: usize) -> *mut T;
    }
}

impl<T> Default for AtomicPtr<T> {
    fn default() -> Self {
        Self::new(std::ptr::null_mut())
    }
}

impl<T> fmt::Pointer for AtomicPtr<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.load(Ordering::Relaxed), f)
    }
}

/// An `AtomicIsize` initialized to 0.
#[allow(clippy::declare_interior_mutable_const)] // As in std.
#[deprecated(since = "1.34.0", note = "the `new` function is now preferred")]
pub const ATOMIC_ISIZE_INIT: AtomicIsize = AtomicIsize::new(0);
/// An `AtomicUsize` initialized to 0.
#[allow(clippy::declare_interior_mutable_const)] // As in std.
#[deprecated(since = "1.34.0", note = "the `new` function is now preferred")]
pub const ATOMIC_USIZE_INIT: AtomicUsize = AtomicUsize::new(0);
/// An `AtomicBool` initialized to `false`.
#[allow(clippy::declare_interior_mutable_const)] // As in std.
#[deprecated(since = "1.34.0", note = "the `new` function is now preferred")]
pub const ATOMIC_BOOL_INIT: AtomicBool = AtomicBool::new(false);

/// Signals the processor that it is inside a busy-wait spin-loop.
#[deprecated(since = "1.51.0", note = "use hint::spin_loop instead")]
#[track_caller]
pub fn spin_loop_hint() {
    crate::hint::spin_loop();
}
