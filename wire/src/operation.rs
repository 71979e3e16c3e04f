//! What a thread can do that another can notice: the kinds of operation, how they end, and which of
//! them depend on each other: the child needs it for its sleep sets, the grader for its race
//! analysis.
//!
//! Two operations of different threads depend on each other if their order can be told apart. That
//! is stated once, in the dependence table: an entry is either a *race* (both orders are possible
//! and differ) or a cause (*enables*: the later one could not have been made before the earlier).
//! What isn't in the table is independent.

/// Who makes the next step, and which of the outcomes that are possible for its operation it has
/// (0: the ordinary one).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord, Default)]
pub struct Choice {
    /// Index in order of creation in this run; main is 0.
    pub thread: u16,
    /// Counts from 0; the decision says how many there are.
    pub variant: u16,
}

/// Where in the learner's file an operation stands; 0:0 where that isn't known.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord, Default)]
#[repr(C)]
pub struct Site {
    pub line: u32,
    pub column: u32,
}

/// The functions that initialise what is initialised once.
pub const INITIALISING: [&str; 3] = ["call_once", "get_or_init", "LazyLock::force"];
/// Places in it.
pub const CALL_ONCE: u32 = 0;
pub const GET_OR_INIT: u32 = 1;
pub const FORCE: u32 = 2;

macro_rules! numbered {
    ($(#[$attribute:meta])* $name:ident { $($(#[$note:meta])* $variant:ident,)* }) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum $name { $($(#[$note])* $variant,)* }
        impl $name {
            /// All of them, in the order of their numbers.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];
            /// The one with this number on the wire.
            pub fn from_u8(number: u8) -> Option<$name> {
                $name::ALL.get(number as usize).copied()
            }
        }
    };
}

numbered! {
    /// What an operation does. In brackets: its object, and what `value` and `extra` of its step
    /// say.
    Kind {
        /// A thread begins [itself; value: the thread that spawned it, extra: 1 + the index of that
        /// thread's last step then, or 0].
        Start,
        /// A thread's closure is done while thread-locals are still to be destroyed [itself;
        /// second: its scope].
        Finish,
        /// A thread is over [itself; second: its scope; value 1: it panicked; extra 1: `Finish` was
        /// seen before].
        Exit,
        /// The process ends: main returned, or `process::exit` [value: exit code; argument 1: by
        /// `exit`]. Where prints in pieces may meet the end, its beginning is a `Cleanup`.
        MainExit,
        /// `process::abort`, or a panic that may not unwind.
        Abort,
        /// `spawn`, made only where ids matter [value: the new thread].
        Spawn,
        /// `join` [the other thread].
        Join,
        /// `is_finished` [the other thread; `Missed`: not yet].
        IsFinished,
        /// The end of a `thread::scope` waits for its threads [the scope].
        ScopeEnd,
        /// The end of a scope looks whether it has to wait; made only where park tokens matter [the
        /// scope;
        /// `Empty`: it has].
        ScopeArrive,
        /// The last handle to a scoped thread's result is dropped by a third thread [the scope].
        ScopeLeave,
        /// `send` [the channel; second: 1 + the sender's number; value: message; extra: 1 + the message whose
        /// receipt made room].
        Send,
        /// `send` on a channel without a buffer: the message was taken, or the receiver is gone [the channel;
        /// value: message; argument: twice that, and
        /// 1 more if it waits where park tokens matter].
        SendTaken,
        /// `try_send` [the channel; second: 1 + the sender's number; value: message; extra: as of `send`].
        TrySend,
        /// A receiver comes to wait on a channel without a buffer; where park tokens matter
        /// (argument 1), whoever may have to wait at a channel comes first [the channel; `Empty`:
        /// it has to wait].
        RecvArrive,
        /// `recv` and the blocking iterators [the channel; value: message].
        Recv,
        /// `try_recv` [the channel; value: message].
        TryRecv,
        /// `recv_timeout` [the channel; value: message].
        RecvTimeout,
        /// A sender is dropped [the channel; second: 1 + its number; value: how many are left; extra: the `Arc` whose
        /// last owner let go and drops it with what else is in it, or 0].
        DropSender,
        /// The receiver is dropped [the channel; value: messages lost; extra: as of a sender].
        DropReceiver,
        /// `Mutex::lock` [the mutex; value 1: poisoned].
        Lock,
        /// `Mutex::try_lock`, and `{:?}` of a mutex [the mutex].
        TryLock,
        /// A mutex guard is dropped [the mutex; extra 1: the value may have changed].
        Unlock,
        /// `is_poisoned` [the lock].
        PoisonLook,
        /// `clear_poison` [the lock].
        PoisonClear,
        /// `RwLock::read` [the lock; `Missed`: kept out beside a waiting writer, a `ReadWait` follows].
        Read,
        /// A reader that was kept out gets in [the lock].
        ReadWait,
        /// `RwLock::try_read` [the lock].
        TryRead,
        /// `RwLock::write` [the lock; `Missed`: it has to wait, a `WriteWait` follows].
        Write,
        /// A writer that waited gets in [the lock].
        WriteWait,
        /// `RwLock::try_write` [the lock].
        TryWrite,
        /// A read guard is dropped [the lock].
        UnlockRead,
        /// A write guard is dropped [the lock; extra 1: the value may have changed].
        UnlockWrite,
        /// `RwLockWriteGuard::downgrade` [the lock].
        Downgrade,
        /// `Condvar::wait*` gives its mutex free [the condvar; second: the mutex; argument 1: with a deadline;
        /// variant 1: will return without cause].
        CondvarWait,
        /// `Condvar::wait*` has its mutex again [the mutex; second: the condvar; argument 1: with a deadline;
        /// value: number of the notify that woke it, or 0].
        CondvarWake,
        /// `notify_one` [the condvar; value: 1 + the thread woken, or 0; extra: number of this notify;
        /// variants: whom it wakes].
        NotifyOne,
        /// `notify_all` [the condvar; value: how many were woken; extra: number of this notify].
        NotifyAll,
        /// `Barrier::wait` arrives [the barrier; value: generation; extra 1: it is the leader].
        BarrierWait,
        /// `Barrier::wait` goes on [the barrier; argument and value: generation].
        BarrierLeave,
        /// Initialisation begins or is found done [the cell; argument: in which of
        /// [`INITIALISING`]; `Done`: runs it, `Missed`: was done, `Failed`: poisoned].
        OnceBegin,
        /// Initialisation is over [the cell; `Failed`: it panicked].
        OnceEnd,
        /// `get`, `is_completed`, `{:?}` [the cell].
        OnceLook,
        /// `wait` [the cell].
        OnceWait,
        /// An atomic, or which panic hook there is, is read [the atomic; `Again`: nothing wrote it
        /// since this thread's last look].
        Load,
        /// An atomic is written, or read and written [the atomic; `Missed`: a compare-exchange that
        /// failed; argument 1: a weak one, which may fail `Causeless`].
        Store,
        /// `sleep` and `sleep_until`.
        Sleep,
        /// `yield_now` and `spin_loop`.
        Yield,
        /// `Instant::now`, `SystemTime::now` and what reads them [`TimedOut`: later than the last reading; argument 1:
        /// a wait with a deadline begins].
        Clock,
        /// `park` decides whether it will return without cause (variant 1) [the thread].
        ParkArrive,
        /// `park` returns [the thread].
        Park,
        /// `park_timeout` returns [the thread].
        ParkTimeout,
        /// `unpark` [the thread; value 1: its token was there already].
        Unpark,
        /// A piece of text goes to stdout, or stdout is flushed [value: bytes; argument 1: under a
        /// lock that was taken before; extra 1: all of it stays in the buffer,
        /// which the end of the process doesn't flush any more].
        Print,
        /// `stdout().lock()`.
        StdoutLock,
        /// A stdout guard is dropped.
        StdoutUnlock,
        /// A piece of text goes to stderr; made only where locks of stderr matter.
        ErrorPrint,
        /// `stderr().lock()`.
        StderrLock,
        /// A stderr guard is dropped.
        StderrUnlock,
        /// A guard is dropped by a panic: its lock is poisoned, before it is unlocked [the lock].
        Poison,
        /// A key comes to a hash map whose order is seen; made only where there is a choice [argument: how many ways;
        /// variant and value: the way, extra: how many keys there are then].
        HashOrder,
        /// `Arc::clone`, made only where owners are counted [the `Arc`; value: owners there are then].
        OwnerClone,
        /// An owner lets go: an `Arc` is dropped, or `Arc::into_inner` (argument 1); made, as what follows, only where
        /// the order can be seen [the `Arc`; value: owners that are left].
        OwnerDrop,
        /// `strong_count` and (argument 1) `weak_count` [the `Arc`; value: how many; `Again`: none came or went since
        /// this thread's last look].
        OwnersLook,
        /// An owner asks whether it is alone: `try_unwrap`, `get_mut` (argument 1), `make_mut` (argument 2) [the `Arc`;
        /// `Missed`: it isn't].
        OwnersAlone,
        /// `Weak::upgrade` [the `Arc`; value: owners there are then; `Missed`: there were none].
        Upgrade,
        /// `Arc::downgrade` or `Weak::clone` [the `Arc`].
        WeakClone,
        /// A `Weak` is dropped [the `Arc`].
        WeakDrop,
        /// The process begins to end: stdout is flushed and has no buffer any more, unless its lock is held
        /// (`Missed`). Argument 1: this thread is the one whose end counts, and thread-locals are still to be
        /// destroyed. Made only where that can be told from the end itself.
        Cleanup,
        /// A panic that the program won't catch begins, in a thread other than main, of itself. Made just before the
        /// next that the thread does.
        Panic,
        /// A thread that is done, or its handle, lets go of its result; the last of the two drops it. Made only where
        /// that can be seen [the thread; value 1: it is the last].
        LetGo,
    }
}

numbered! {
    /// How an operation ended: what its caller is told.
    Response {
        Done,
        /// The other end is gone; initialisation panicked.
        Failed,
        /// No message, and no sender is left.
        Disconnected,
        /// `try_recv` found no message.
        Empty,
        /// A deadline passed first.
        TimedOut,
        /// `try_send` found no room.
        Full,
        /// A try that didn't succeed, or a look that found nothing yet.
        Missed,
        /// A return without cause.
        Causeless,
        /// A look that can't have found anything new.
        Again,
    }
}

impl Response {
    /// Whether an operation that ended so got its thread nowhere: a loop over such polls may never
    /// end.
    pub fn is_fruitless(self) -> bool {
        matches!(
            self,
            Response::Empty
                | Response::TimedOut
                | Response::Full
                | Response::Missed
                | Response::Again
        )
    }
}

/// An operation as its thread announces it, before it is made.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Operation {
    pub kind: Kind,
    /// Channels, locks … count from 1 in order of first use, threads are 1 + their index; 0: none.
    pub object: u32,
    /// A second object, or 0.
    pub second: u32,
    pub argument: u32,
}

impl Operation {
    /// One that is about this object, and no more.
    pub const fn new(kind: Kind, object: u32) -> Self {
        Self {
            kind,
            object,
            second: 0,
            argument: 0,
        }
    }
}

/// An operation that was made.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Step {
    pub choice: Choice,
    pub operation: Operation,
    pub response: Response,
    pub value: u32,
    pub extra: u32,
    pub site: Site,
}

/// How an earlier step bears on a later one of another thread.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Relation {
    /// Their order can't be told apart.
    Independent,
    /// The earlier one made the later one possible: they are ordered, and never the other way
    /// round.
    Enables,
    /// Both orders are possible, and differ.
    Races,
}
