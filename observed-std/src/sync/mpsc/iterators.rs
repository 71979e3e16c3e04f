//! The iterators over a receiver. Each step stands where it's made, which for a `for` loop is its head; if that isn't
//! in the learner's file, where the last iterator of that receiver was made.

use super::raw::Message;
use super::{Receiver, from_message};
use std::fmt;

/// Waits for each message, until no sender is left.
pub struct Iter<'a, T: 'a> {
    rx: &'a Receiver<T>,
}

/// Takes the messages that are there.
pub struct TryIter<'a, T: 'a> {
    rx: &'a Receiver<T>,
}

/// As [`Iter`], with the receiver inside.
pub struct IntoIter<T> {
    rx: Receiver<T>,
}

impl<'a, T> Iter<'a, T> {
    #[track_caller]
    pub(super) fn new(rx: &'a Receiver<T>) -> Iter<'a, T> {
        rx.raw.iterate();
        Iter { rx }
    }
}

impl<'a, T> TryIter<'a, T> {
    #[track_caller]
    pub(super) fn new(rx: &'a Receiver<T>) -> TryIter<'a, T> {
        rx.raw.iterate();
        TryIter { rx }
    }
}

/// # Safety
/// The message comes from a channel of `T`.
unsafe fn value<T>(message: Message) -> T {
    // SAFETY: The caller says so; a channel hands out each message once.
    unsafe { from_message(message) }
}

impl<T> Iterator for Iter<'_, T> {
    type Item = T;

    #[track_caller]
    fn next(&mut self) -> Option<T> {
        // SAFETY: The receiver's messages are made from `T`.
        self.rx
            .raw
            .recv_at(self.rx.raw.step())
            .ok()
            .map(|message| unsafe { value(message) })
    }
}

impl<T> Iterator for TryIter<'_, T> {
    type Item = T;

    #[track_caller]
    fn next(&mut self) -> Option<T> {
        // SAFETY: As above.
        self.rx
            .raw
            .try_recv_at(self.rx.raw.step())
            .ok()
            .map(|message| unsafe { value(message) })
    }
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    #[track_caller]
    fn next(&mut self) -> Option<T> {
        // SAFETY: As above.
        self.rx
            .raw
            .recv_at(self.rx.raw.step())
            .ok()
            .map(|message| unsafe { value(message) })
    }
}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;

    #[track_caller]
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    #[track_caller]
    fn into_iter(self) -> IntoIter<T> {
        self.raw.iterate();
        IntoIter { rx: self }
    }
}

impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").field("rx", self.rx).finish()
    }
}

impl<T: fmt::Debug> fmt::Debug for TryIter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TryIter").field("rx", self.rx).finish()
    }
}

impl<T: fmt::Debug> fmt::Debug for IntoIter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IntoIter").field("rx", &self.rx).finish()
    }
}
