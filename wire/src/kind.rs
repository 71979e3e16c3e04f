//! What is true of each kind of operation, a row for each: a new kind has to say all of it.

use crate::operation::{Kind, Response, Step};

/// What an operation is to whoever looks at a run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// A message goes into a channel.
    Send,
    /// A message is taken out of a channel.
    Take,
    /// What threads share is used, in which one may find what another left there: a lock, a cell, an atomic.
    Share,
    /// Anything else.
    Other,
}

/// What holds of a kind of operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    /// The function of std's that it belongs to, as it is called beside others; empty where it belongs to none.
    pub function: &'static str,
    /// What it is.
    pub act: Act,
    /// It never waits, and comes back with nothing where there is nothing: a loop over it keeps a processor busy.
    pub polls: bool,
    /// It waits for a lock that somebody may hold.
    pub waits_for_lock: bool,
    /// Nobody asked for it, or nothing is lost without it: a thread does it at its end, it is the second half of
    /// what another took part in, it waits for others' ends, or wakes whoever may wait.
    pub is_no_work: bool,
}

impl Row {
    const fn of(function: &'static str, act: Act) -> Row {
        Row {
            function,
            act,
            polls: false,
            waits_for_lock: false,
            is_no_work: false,
        }
    }

    const fn polling(self) -> Row {
        let polls = true;
        Row { polls, ..self }
    }

    const fn waiting_for_lock(self) -> Row {
        let waits_for_lock = true;
        Row {
            waits_for_lock,
            ..self
        }
    }

    const fn no_work(self) -> Row {
        let is_no_work = true;
        Row { is_no_work, ..self }
    }
}

impl Kind {
    /// What holds of it.
    pub const fn row(self) -> Row {
        use Act::{Other, Send, Share, Take};
        match self {
            Kind::Start | Kind::MainExit | Kind::Abort | Kind::Cleanup => Row::of("", Other),
            Kind::Finish | Kind::Exit | Kind::Panic | Kind::LetGo => Row::of("", Other).no_work(),
            Kind::Spawn => Row::of("spawn", Other),
            Kind::Join => Row::of("join", Other).no_work(),
            Kind::IsFinished => Row::of("is_finished", Other).polling(),
            Kind::ScopeArrive => Row::of("thread::scope", Other),
            Kind::ScopeEnd => Row::of("thread::scope", Other).no_work(),
            Kind::ScopeLeave => Row::of("", Other).no_work(),
            Kind::Send => Row::of("send", Send),
            Kind::SendTaken => Row::of("send", Other).no_work(),
            Kind::TrySend => Row::of("try_send", Send).polling(),
            Kind::RecvArrive => Row::of("recv", Other),
            Kind::Recv => Row::of("recv", Take),
            Kind::TryRecv => Row::of("try_recv", Take).polling(),
            Kind::RecvTimeout => Row::of("recv_timeout", Take),
            Kind::DropSender | Kind::DropReceiver => Row::of("drop", Other).no_work(),
            Kind::Lock => Row::of("lock", Share).waiting_for_lock(),
            Kind::TryLock => Row::of("try_lock", Share).polling(),
            Kind::Unlock | Kind::UnlockRead | Kind::UnlockWrite => Row::of("drop", Share).no_work(),
            Kind::PoisonLook => Row::of("is_poisoned", Share),
            Kind::PoisonClear => Row::of("clear_poison", Share),
            Kind::Read | Kind::ReadWait => Row::of("read", Share).waiting_for_lock(),
            Kind::TryRead => Row::of("try_read", Share),
            Kind::Write | Kind::WriteWait => Row::of("write", Share).waiting_for_lock(),
            Kind::TryWrite => Row::of("try_write", Share),
            Kind::Downgrade => Row::of("downgrade", Share),
            Kind::CondvarWait | Kind::CondvarWake => Row::of("Condvar::wait", Share),
            Kind::NotifyOne => Row::of("notify_one", Share).no_work(),
            Kind::NotifyAll => Row::of("notify_all", Share).no_work(),
            Kind::BarrierWait => Row::of("Barrier::wait", Share),
            Kind::BarrierLeave => Row::of("Barrier::wait", Share).no_work(),
            // Which function initialises is told by the operation's argument.
            Kind::OnceBegin | Kind::OnceEnd => Row::of("get_or_init", Share),
            Kind::OnceLook => Row::of("get", Share),
            Kind::OnceWait => Row::of("wait", Share),
            Kind::Load => Row::of("load", Share).polling(),
            Kind::Store => Row::of("store", Share),
            Kind::Sleep => Row::of("sleep", Other),
            Kind::Yield => Row::of("yield_now", Other),
            Kind::Clock => Row::of("now", Other),
            Kind::Park | Kind::ParkArrive => Row::of("park", Other),
            Kind::ParkTimeout => Row::of("park_timeout", Other),
            Kind::Unpark => Row::of("unpark", Other).no_work(),
            Kind::Print | Kind::StdoutLock => Row::of("stdout", Other),
            Kind::StdoutUnlock => Row::of("stdout", Other).no_work(),
            Kind::ErrorPrint | Kind::StderrLock => Row::of("stderr", Other),
            Kind::StderrUnlock => Row::of("stderr", Other).no_work(),
            Kind::Poison => Row::of("", Share),
            Kind::HashOrder => Row::of("", Other),
            Kind::OwnerClone => Row::of("Arc::clone", Other),
            Kind::OwnerDrop => Row::of("drop", Other),
            Kind::OwnersLook => Row::of("strong_count", Other).polling(),
            Kind::OwnersAlone => Row::of("get_mut", Other),
            Kind::Upgrade => Row::of("upgrade", Other),
            Kind::WeakClone => Row::of("downgrade", Other),
            Kind::WeakDrop => Row::of("drop", Other),
        }
    }

    /// Whether a message goes into a channel.
    pub fn sends(self) -> bool {
        self.row().act == Act::Send
    }

    /// Whether what threads share is used.
    pub fn shares(self) -> bool {
        self.row().act == Act::Share
    }

    /// Whether a message is taken out of a channel.
    pub fn takes(self) -> bool {
        self.row().act == Act::Take
    }
}

impl Step {
    /// Whether a message went into a channel by it.
    pub fn sent(&self) -> bool {
        self.operation.kind.sends() && self.response == Response::Done
    }

    /// Whether a message was taken out of a channel by it.
    pub fn took(&self) -> bool {
        self.operation.kind.takes() && self.response == Response::Done
    }
}
