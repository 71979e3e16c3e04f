//! A value that is made once, beside what decides who makes it. As small as std's, whose numbers take as many bytes; as
//! an enum, since a destructor of its own would keep the value from borrowing what is dropped with it.

use super::once::RawOnce;

/// Every kind begins with its tag and then the number: that is what `repr(u8)` means.
#[repr(u8)]
pub(super) enum Slot<T, F> {
    Unmade(RawOnce, Aligned<F, T>),
    Made(RawOnce, Aligned<T, F>),
    /// It is being made, or that failed.
    Neither(RawOnce),
}

/// A value where there could be another.
#[repr(C)]
pub(super) struct Aligned<T, Other> {
    _as: [Other; 0],
    value: T,
}

impl<T, Other> Aligned<T, Other> {
    const fn new(value: T) -> Aligned<T, Other> {
        Aligned { _as: [], value }
    }
}

impl<T, F> Slot<T, F> {
    pub const fn unmade(make: F) -> Slot<T, F> {
        Slot::Unmade(RawOnce::new(), Aligned::new(make))
    }

    pub const fn made(value: T) -> Slot<T, F> {
        Slot::Made(RawOnce::new(), Aligned::new(value))
    }

    /// The number, which lies in the same place whatever else there is.
    ///
    /// # Safety
    /// The slot lives for `'a`.
    #[track_caller]
    pub unsafe fn once<'a>(slot: *const Slot<T, F>) -> &'a RawOnce {
        // SAFETY: The caller says so; the engine runs one thread at a time.
        match unsafe { &*slot } {
            Slot::Made(once, _) => once.with_value(),
            Slot::Unmade(once, _) | Slot::Neither(once) => once,
        }
    }

    /// What there is to make the value of, taken out.
    ///
    /// # Safety
    /// Nobody borrows what the slot holds but its number.
    pub unsafe fn take(slot: *mut Slot<T, F>) -> Option<F> {
        // SAFETY: As the caller says.
        unsafe { Slot::replace(slot, Slot::Neither) }.into_unmade()
    }

    /// Puts the value in.
    ///
    /// # Safety
    /// As for [`Slot::take`].
    pub unsafe fn fill(slot: *mut Slot<T, F>, value: T) {
        // SAFETY: As the caller says.
        drop(unsafe { Slot::replace(slot, |once| Slot::Made(once, Aligned::new(value))) });
    }

    /// # Safety
    /// As for [`Slot::take`].
    unsafe fn replace(
        slot: *mut Slot<T, F>,
        with: impl FnOnce(RawOnce) -> Slot<T, F>,
    ) -> Slot<T, F> {
        // SAFETY: As the caller says; the number is moved from one kind to the other.
        unsafe {
            let (Slot::Made(once, _) | Slot::Unmade(once, _) | Slot::Neither(once)) = &*slot;
            let once = std::ptr::read(once);
            std::mem::replace(&mut *slot, with(once))
        }
    }

    pub fn value(&self) -> Option<&T> {
        match self {
            Slot::Made(_, Aligned { value, .. }) => Some(value),
            _ => None,
        }
    }

    pub fn value_mut(&mut self) -> Option<&mut T> {
        match self {
            Slot::Made(_, Aligned { value, .. }) => Some(value),
            _ => None,
        }
    }

    pub fn into_value(self) -> Option<T> {
        match self {
            Slot::Made(_, Aligned { value, .. }) => Some(value),
            _ => None,
        }
    }

    fn into_unmade(self) -> Option<F> {
        match self {
            Slot::Unmade(_, make) => Some(make.value),
            _ => None,
        }
    }
}
