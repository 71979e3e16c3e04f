//! `Arc` and `Weak`: std's own inside, so that memory and counts are std's. What they add is that the engine hears of
//! each owner that comes, goes or is counted ([`owners`]).

mod convert;
mod count;
mod io;
mod make;
mod shared;
mod weak;

pub use weak::Weak;

use crate::engine::operation::Site;
use crate::engine::owners::{self, Act};
use std::marker::Unsize;
use std::mem::ManuallyDrop;
use std::ops::{CoerceUnsized, Deref, DerefPure, DispatchFromDyn, LegacyReceiver};
use std::panic::Location;
use std::panic::UnwindSafe;
use std::pin::PinCoerceUnsized;
use std::sync::Arc as Std;

/// A thread-safe reference-counting pointer.
pub struct Arc<T: ?Sized> {
    /// An `Arc` coerces only if this is the very type that coerces.
    std: Std<T>,
    /// Dropped after it.
    #[allow(dead_code)] // It is there for that alone.
    gone: Gone,
}

/// Says that the owner is gone, with all that it was the last to own.
struct Gone;

impl Drop for Gone {
    #[inline]
    fn drop(&mut self) {
        owners::gone();
    }
}

// SAFETY: Of the content nothing is used but its destructor, which the field runs, as std's does.
unsafe impl<#[may_dangle] T: ?Sized> Drop for Arc<T> {
    #[inline]
    fn drop(&mut self) {
        let address = address(Std::as_ptr(&self.std));
        let is_step = owners::before(address, Act::DROP, None);
        owners::let_go(address, is_step, Std::strong_count(&self.std) - 1);
    }
}

/// Where the content lies: no two allocations have the same, whatever their content's size.
fn address<T: ?Sized>(content: *const T) -> usize {
    content.cast::<()>().addr()
}

impl<T: ?Sized> Arc<T> {
    /// A further owner of what is known already.
    fn of(std: Std<T>) -> Arc<T> {
        Arc { std, gone: Gone }
    }

    /// The first owner of an allocation that was made at this place.
    fn made(std: Std<T>, site: Site) -> Arc<T> {
        owners::made(address(Std::as_ptr(&std)), size_of_val(&*std), site);
        Arc::of(std)
    }

    /// The owner without our ways of letting go.
    fn into_std(this: Arc<T>) -> Std<T> {
        let this = ManuallyDrop::new(this);
        // SAFETY: It isn't used again.
        unsafe { std::ptr::read(&this.std) }
    }

    /// For the dye: this owner has another content from now on, and nobody hears of it.
    pub(crate) fn replace(this: &mut Arc<T>, content: T)
    where
        T: Sized,
    {
        let new = Std::new(content);
        owners::moved(this.address(), address(Std::as_ptr(&new)));
        drop(Arc::into_std(std::mem::replace(this, Arc::of(new))));
    }

    fn address(&self) -> usize {
        address(Std::as_ptr(&self.std))
    }
}

impl<T: ?Sized> Clone for Arc<T> {
    #[inline]
    #[track_caller]
    fn clone(&self) -> Arc<T> {
        let is_step = owners::before(self.address(), Act::CLONE, Some(Location::caller()));
        let std = self.std.clone();
        owners::changed(self.address(), is_step, Std::strong_count(&std));
        Arc::of(std)
    }
}

impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.std
    }
}

// SAFETY: As std's.
unsafe impl<T: ?Sized> DerefPure for Arc<T> {}
impl<T: ?Sized> LegacyReceiver for Arc<T> {}
impl<T: ?Sized> Unpin for Arc<T> {}
impl<T: ?Sized + std::panic::RefUnwindSafe> UnwindSafe for Arc<T> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Arc<U>> for Arc<T> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Arc<U>> for Arc<T> {}
// SAFETY: As std's: what it points to stays where it is.
unsafe impl<T: ?Sized> PinCoerceUnsized for Arc<T> {}
