//! Why the threads of a run are stuck: who waits for whom, and what that comes down to.

mod channel;
mod circle;

use crate::trace::ends::{HeldLock, LiveSender};
use crate::trace::story::Story;
use crate::trace::{Kind, Site, Waiting};

/// Why nobody can go on. Of several things that are wrong, the one without which the others would
/// not matter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cause {
    /// A thread waits for a lock that it holds itself.
    OwnLock {
        /// Who waits, and where.
        waiter: Waiting,
        /// What it holds.
        held: HeldLock,
    },
    /// A thread waits for a lock that one took which is over, and which never gave it back.
    LockLost {
        /// Who waits, and where.
        waiter: Waiting,
        /// What was taken.
        held: HeldLock,
    },
    /// Each waits for a lock that the next holds, and the last for one of the first; at least two.
    LockCircle(Vec<Waiting>),
    /// A thread waits while it holds a lock, and what it waits for can only come from one that
    /// wants the lock.
    LockKept {
        /// Who holds the lock, and where it waits.
        holder: Waiting,
        /// The lock.
        held: HeldLock,
        /// Who wants it.
        waiter: Waiting,
    },
    /// A thread sends to itself over a channel that has no room (left), so many messages at most.
    OwnChannelFull {
        /// Who waits, and where.
        waiter: Waiting,
        /// How many messages it has room for.
        room: u32,
    },
    /// Nobody takes a message: the receiver is alive, and out of every thread's reach.
    NobodyTakes(Waiting),
    /// A thread waits for others to end that wait for it.
    JoinedByWhomItWaitsFor {
        /// Who joins, or waits for its scope's threads.
        joiner: Waiting,
        /// Who waits for the joiner.
        joined: Waiting,
    },
    /// Threads wait for each other's messages, or for room in each other's channels: each for the
    /// next, and the last for the first; at least two.
    EachOther(Vec<Waiting>),
    /// Nothing was ever sent to where a thread waits, while messages lie where nobody takes them.
    WrongChannel {
        /// Who waits, and where.
        waiter: Waiting,
        /// Where the channel was made at which it waits.
        made: Site,
        /// Where the first of the messages was sent that lie elsewhere.
        sent: Site,
        /// Where the channel was made in which they lie.
        lies_in: Site,
    },
    /// A thread waits for more messages, or for the channel's end, and a sender is alive.
    Open(Open),
    /// A thread waits for messages, and one that could have sent some was ended by a panic.
    Fallen {
        /// Who waits, and where.
        waiter: Waiting,
        /// Who is gone.
        fallen: u16,
        /// Where it panicked.
        site: Site,
    },
    /// It waits to be woken, or let through, by others, and none of them is there.
    NotWoken(Waiting),
}

/// A channel that can't end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Open {
    /// Who waits, and where.
    pub waiter: Waiting,
    /// How many messages it has taken from there.
    pub received: usize,
    /// The sender that is alive; if there are several, the first.
    pub sender: LiveSender,
    /// What is known of where the sender lies.
    pub lies: Lies,
}

/// Where a sender lies that keeps its channel open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lies {
    /// With the thread that waits.
    WithTheWaiter,
    /// There, and a thread started at this place, within a scope, only borrowed it to send.
    Borrowed(Site),
    /// Out of every thread's reach: leaked, in a `static`, in a cycle or in a message.
    OutOfReach,
    /// It isn't known where.
    Unknown,
}

/// Finds the cause; none if no thread is stuck.
pub fn cause(story: &Story) -> Option<Cause> {
    let first = *story.ends.stuck.first()?;
    fallen(story, first).or_else(|| waited_for(story))
}

/// The same, whoever fell: what comes of a wait for all messages, which goes on while a sender is alive.
pub fn waited_for(story: &Story) -> Option<Cause> {
    let first = *story.ends.stuck.first()?;
    if let Some(full) = circle::of_full_channels(story) {
        return Some(full);
    }
    let chain = circle::chain(story, first);
    let waiter = chain.last();
    Some(match chain.closes_at {
        Some(from) => circle::cause(story, &chain.waiters[from..]),
        None => match waiter.operation.kind {
            Kind::Recv | Kind::RecvArrive => channel::open(story, waiter),
            Kind::Send | Kind::SendTaken => channel::full(story, waiter),
            _ => circle::alone(story, waiter),
        },
    })
}

/// The waiter waits for messages, and a thread that could have sent some was ended by a panic.
fn fallen(story: &Story, waiter: Waiting) -> Option<Cause> {
    if !matches!(waiter.operation.kind, Kind::Recv | Kind::RecvArrive) {
        return None;
    }
    let had_a_sender = |thread: u16| {
        story.steps.iter().any(|step| {
            let drops = step.operation.kind == Kind::DropSender && step.choice.thread == thread;
            drops && step.operation.object == waiter.operation.object
        })
    };
    let mut ended = story.ended_by_panic();
    let (fallen, site, _) = story.panic_of(ended.find(|thread| had_a_sender(*thread))?)?;
    Some(Cause::Fallen {
        waiter,
        fallen,
        site,
    })
}

/// The lock that a thread waits for, as the one who has it holds it.
pub(super) fn held<'s>(story: &'s Story, waiter: &Waiting) -> Option<&'s HeldLock> {
    let waits_for_lock = match waiter.operation.kind {
        Kind::Lock | Kind::Read | Kind::ReadWait | Kind::Write | Kind::WriteWait => true,
        Kind::CondvarWake => was_woken(story, waiter),
        _ => false,
    };
    let mut locks = story.ends.locks.iter();
    locks.find(|lock| waits_for_lock && lock.lock == waiter.operation.object)
}

/// Whether who waited for a condition variable was woken, and waits for its lock now.
fn was_woken(story: &Story, waiter: &Waiting) -> bool {
    let began = story.steps.iter().rposition(|step| {
        step.operation.kind == Kind::CondvarWait && step.choice.thread == waiter.thread
    });
    let since = &story.steps[began.unwrap_or_default()..];
    since.iter().any(|step| {
        let woken = match step.operation.kind {
            Kind::NotifyOne => step.value == u32::from(waiter.thread) + 1,
            Kind::NotifyAll => step.value > 0,
            _ => false,
        };
        woken && step.operation.object == waiter.operation.second
    })
}

#[cfg(test)]
mod tests;
