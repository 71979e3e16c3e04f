//! `std::sync::mpsc`. The error types are std's own; the ends of a channel are thin handles over [`raw`].

mod iterators;
mod raw;

pub use iterators::{IntoIter, Iter, TryIter};
pub use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};

use crate::time::Duration;
use crate::time::deadline::deadline;
use raw::{Message, MessageType, Nothing, RawReceiver, RawSender, Refused};
use std::fmt;
use std::marker::PhantomData;
use std::panic::{RefUnwindSafe, UnwindSafe};

/// The sending half of an asynchronous channel.
pub struct Sender<T> {
    raw: RawSender,
    messages: PhantomData<*mut T>,
}

/// The sending half of a synchronous channel.
pub struct SyncSender<T> {
    raw: RawSender,
    messages: PhantomData<*mut T>,
}

/// The receiving half.
pub struct Receiver<T> {
    raw: RawReceiver,
    messages: PhantomData<*mut T>,
}

// SAFETY: As std's: the handles move messages between threads and never give out references to them.
unsafe impl<T: Send> Send for Sender<T> {}
// SAFETY: As above.
unsafe impl<T: Send> Sync for Sender<T> {}
// SAFETY: As above.
unsafe impl<T: Send> Send for SyncSender<T> {}
// SAFETY: As above.
unsafe impl<T: Send> Sync for SyncSender<T> {}
// SAFETY: As above; a receiver isn't `Sync`.
unsafe impl<T: Send> Send for Receiver<T> {}
impl<T> UnwindSafe for Sender<T> {}
impl<T> RefUnwindSafe for Sender<T> {}
impl<T> UnwindSafe for SyncSender<T> {}
impl<T> RefUnwindSafe for SyncSender<T> {}
impl<T> UnwindSafe for Receiver<T> {}
impl<T> RefUnwindSafe for Receiver<T> {}

fn into_message<T>(value: T) -> Message {
    Box::into_raw(Box::new(value)).cast()
}

/// # Safety
/// The message was made from a `T`, and is used once.
unsafe fn from_message<T>(message: Message) -> T {
    // SAFETY: The caller says so.
    *unsafe { Box::from_raw(message.cast::<T>()) }
}

/// # Safety
/// As for [`from_message`].
unsafe fn drop_message<T>(message: Message) {
    // SAFETY: The caller says so.
    drop(unsafe { Box::from_raw(message.cast::<T>()) });
}

fn message_type<T>() -> MessageType {
    MessageType {
        drop: drop_message::<T>,
        size: size_of::<T>(),
        plain: !std::mem::needs_drop::<T>(),
        name: std::any::type_name::<T>,
    }
}

/// Creates a channel without bound.
#[must_use]
#[track_caller]
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let (sender, receiver) = raw::channel(None, message_type::<T>());
    (
        Sender {
            raw: sender,
            messages: PhantomData,
        },
        Receiver {
            raw: receiver,
            messages: PhantomData,
        },
    )
}

/// Bounds up to this never fail for lack of room.
const LARGE: usize = 1 << 16;

/// Creates a channel that holds up to `bound` messages; with 0, each send waits for its receive.
#[must_use]
#[track_caller]
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
    if bound > LARGE {
        // Room for all messages, each with a number, as std has; there may be none.
        drop(Vec::<(usize, std::mem::MaybeUninit<T>)>::with_capacity(
            bound,
        ));
    }
    let (sender, receiver) = raw::channel(Some(bound), message_type::<T>());
    (
        SyncSender {
            raw: sender,
            messages: PhantomData,
        },
        Receiver {
            raw: receiver,
            messages: PhantomData,
        },
    )
}

impl<T> Sender<T> {
    /// Sends a value, never waiting.
    #[track_caller]
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        // SAFETY: What comes back is what went in.
        self.raw
            .send(into_message(value))
            .map_err(|message| SendError(unsafe { from_message(message) }))
    }
}

impl<T> SyncSender<T> {
    /// Sends a value, waiting for room.
    #[track_caller]
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        // SAFETY: What comes back is what went in.
        self.raw
            .send(into_message(value))
            .map_err(|message| SendError(unsafe { from_message(message) }))
    }

    /// Sends a value if there is room now.
    #[track_caller]
    pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
        self.raw
            .try_send(into_message(value))
            .map_err(|(why, message)| {
                // SAFETY: What comes back is what went in.
                let value = unsafe { from_message(message) };
                match why {
                    Refused::Full => TrySendError::Full(value),
                    Refused::Disconnected => TrySendError::Disconnected(value),
                }
            })
    }
}

impl<T> Clone for Sender<T> {
    #[track_caller]
    fn clone(&self) -> Sender<T> {
        Sender {
            raw: self.raw.clone(),
            messages: PhantomData,
        }
    }
}

impl<T> Clone for SyncSender<T> {
    #[track_caller]
    fn clone(&self) -> SyncSender<T> {
        SyncSender {
            raw: self.raw.clone(),
            messages: PhantomData,
        }
    }
}

impl<T> Receiver<T> {
    /// Takes a message if there is one now.
    #[track_caller]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        match self.raw.try_recv() {
            // SAFETY: The channel's messages are made from `T`.
            Ok(message) => Ok(unsafe { from_message(message) }),
            Err(Nothing::Yet) => Err(TryRecvError::Empty),
            Err(Nothing::Disconnected) => Err(TryRecvError::Disconnected),
        }
    }

    /// Waits for a message.
    #[track_caller]
    pub fn recv(&self) -> Result<T, RecvError> {
        // SAFETY: The channel's messages are made from `T`.
        self.raw
            .recv()
            .map(|message| unsafe { from_message(message) })
            .map_err(|_| RecvError)
    }

    /// Waits for a message, but no longer than `timeout`.
    #[track_caller]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
        match self.raw.recv_until(deadline(timeout)) {
            // SAFETY: The channel's messages are made from `T`.
            Ok(message) => Ok(unsafe { from_message(message) }),
            Err(Nothing::Yet) => Err(RecvTimeoutError::Timeout),
            Err(Nothing::Disconnected) => Err(RecvTimeoutError::Disconnected),
        }
    }

    /// The messages until no sender is left.
    #[track_caller]
    pub fn iter(&self) -> Iter<'_, T> {
        Iter::new(self)
    }

    /// The messages that are there now.
    #[track_caller]
    pub fn try_iter(&self) -> TryIter<'_, T> {
        TryIter::new(self)
    }
}

impl<T> fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for SyncSender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SyncSender").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}
