//! What a person would tell of a run: that something happened, when, where, and by whom.

use super::operation::Site;

/// Something that a person would tell of a run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Moment {
    /// How many steps had been made before it.
    pub step: usize,
    /// Who.
    pub thread: u16,
    /// Where.
    pub site: Site,
    /// Since which step it had to wait for this, if it had to.
    pub waited: Option<usize>,
    /// What.
    pub what: Happened,
}

/// What was seen of an `Arc`'s owners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// So many.
    Count(u32),
    /// Whether the one who asks is the only one.
    Alone(bool),
    /// Whether there was one, so that a `Weak` could be upgraded.
    Any(bool),
}

/// What a moment is about. Channels and messages go by their numbers in the run.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)] // the variants say what their fields are
pub enum Happened {
    /// A thread was made.
    Spawned { thread: u16 },
    /// A channel was made, with its first sender; a bounded one has a capacity.
    ChannelMade {
        channel: u32,
        sender: u32,
        capacity: Option<u32>,
    },
    /// A sender was cloned.
    Cloned {
        channel: u32,
        sender: u32,
        from: u32,
    },
    /// A message was let go.
    Sent {
        channel: u32,
        message: u32,
        sender: u32,
        text: String,
    },
    /// It could not be sent, as the receiver is gone.
    NotSent { channel: u32 },
    /// It could not be sent at once, as there was no room.
    NoRoom { channel: u32 },
    /// A message over a channel without a buffer was taken, so that its sender goes on.
    Taken { channel: u32, message: u32 },
    /// A message came.
    Received { channel: u32, message: u32 },
    /// A look found none; or, where it waited for a time, none came in that time.
    FoundNone { channel: u32, in_time: bool },
    /// No sender was left, and no message.
    Disconnected { channel: u32 },
    /// A sender was dropped; so many are left.
    SenderDropped {
        channel: u32,
        sender: u32,
        left: u32,
    },
    /// The receiver was dropped, and with it so many messages.
    ReceiverDropped { channel: u32, lost: u32 },
    /// A thread was waited for, and is over.
    Joined { thread: u16 },
    /// A sleep is over.
    Slept,
    /// A lock was taken.
    Locked { lock: u32 },
    /// A lock was given back.
    Unlocked { lock: u32 },
    /// A lock was given back, to wait for a notification.
    Rested { lock: u32 },
    /// That wait is over, for this reason, and its lock was taken again.
    Woken { lock: u32, why: Why },
    /// A condvar's waiters were notified: that one, or so many.
    Notified { thread: Option<u16>, woken: u32 },
    /// `park` returned, for this reason.
    Parked { why: Why },
    /// A thread was unparked.
    Unparked { thread: u16 },
    /// A barrier was reached.
    Arrived,
    /// A barrier let its thread go on.
    LetOn,
    /// A look whether a thread is over.
    Asked { thread: u16, over: bool },
    /// An atomic was read.
    Loaded,
    /// An atomic was written.
    Stored,
    /// An owner of the `Arc` made at this line let go; so many are left.
    LetGo { made: u32, left: u32 },
    /// Owners of the `Arc` made at this line were asked for, and what came of it.
    Owners { made: u32, seen: Seen },
    /// A text was printed.
    Printed { text: String },
    /// The thread panicked.
    Panicked { message: String },
    /// The thread ended the program, past main's end, with this code.
    Exited { code: u32 },
    /// The thread is over.
    Ended { panicked: bool },
}

/// Why a wait is over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Another thread ended it.
    Told,
    /// Its time was up.
    TimedOut,
    /// For no reason, as std says it may.
    Causeless,
}
