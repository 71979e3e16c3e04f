//! `std::task::Wake`, whose methods take an `Arc`.

use crate::sync::Arc;
use std::mem::ManuallyDrop;
use std::task::{RawWaker, RawWakerVTable, Waker};

/// The implementation of waking a task on an executor.
pub trait Wake {
    /// Wakes this task.
    fn wake(self: Arc<Self>);

    /// Wakes this task without consuming the waker.
    fn wake_by_ref(self: &Arc<Self>) {
        self.clone().wake();
    }
}

impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {
    fn from(waker: Arc<W>) -> Waker {
        // SAFETY: The table's functions do for an `Arc` what is asked of them.
        unsafe { Waker::from_raw(raw(waker)) }
    }
}

impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for RawWaker {
    fn from(waker: Arc<W>) -> RawWaker {
        raw(waker)
    }
}

fn raw<W: Wake + Send + Sync + 'static>(waker: Arc<W>) -> RawWaker {
    let table = &RawWakerVTable::new(clone::<W>, wake::<W>, wake_by_ref::<W>, drop_waker::<W>);
    RawWaker::new(Arc::into_raw(waker).cast(), table)
}

unsafe fn clone<W: Wake + Send + Sync + 'static>(waker: *const ()) -> RawWaker {
    // SAFETY: It was made of an owner, who is there still; so below.
    let owner = unsafe { ManuallyDrop::new(Arc::from_raw(waker.cast::<W>())) };
    raw(Arc::clone(&owner))
}

unsafe fn wake<W: Wake + Send + Sync + 'static>(waker: *const ()) {
    // SAFETY: See `clone`.
    W::wake(unsafe { Arc::from_raw(waker.cast::<W>()) });
}

unsafe fn wake_by_ref<W: Wake + Send + Sync + 'static>(waker: *const ()) {
    // SAFETY: See `clone`.
    let owner = unsafe { ManuallyDrop::new(Arc::from_raw(waker.cast::<W>())) };
    W::wake_by_ref(&owner);
}

unsafe fn drop_waker<W: Wake + Send + Sync + 'static>(waker: *const ()) {
    // SAFETY: See `clone`.
    drop(unsafe { Arc::from_raw(waker.cast::<W>()) });
}
