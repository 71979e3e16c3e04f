//! The wait-for graph of stuck threads: who waits for whom, and where that closes.

use super::{Cause, channel, held};
use crate::trace::ends::{LiveSender, Owner};
use crate::trace::story::Story;
use crate::trace::{Kind, Waiting};

/// Stuck threads, each waiting for the next.
pub(super) struct Chain {
    /// Never empty.
    pub waiters: Vec<Waiting>,
    /// The index of the one that the last waits for, if it waits for one of them that isn't itself.
    pub closes_at: Option<usize>,
}

impl Chain {
    pub fn last(&self) -> Waiting {
        self.waiters[self.waiters.len() - 1]
    }
}

/// Follows from `first` who waits for whom, as long as that is another thread.
pub(super) fn chain(story: &Story, first: Waiting) -> Chain {
    let mut waiters = vec![first];
    let mut last = first;
    while let Some(next) = awaited(story, &last) {
        let known = waiters
            .iter()
            .position(|waiter| waiter.thread == next.thread);
        if known.is_some() {
            return Chain {
                waiters,
                closes_at: known,
            };
        }
        waiters.push(next);
        last = next;
    }
    Chain {
        waiters,
        closes_at: None,
    }
}

/// Threads that wait for room in each other's channels: whatever others wait for, none of these goes on.
pub(super) fn of_full_channels(story: &Story) -> Option<Cause> {
    let sends = |waiter: &Waiting| matches!(waiter.operation.kind, Kind::Send | Kind::SendTaken);
    let mut senders = story.ends.stuck.iter().filter(|waiter| sends(waiter));
    senders.find_map(|waiter| {
        let chain = chain(story, *waiter);
        let circle = &chain.waiters[chain.closes_at?..];
        circle.iter().all(sends).then(|| cause(story, circle))
    })
}

/// A stuck thread without which this one would not have to wait, other than itself.
fn awaited(story: &Story, waiter: &Waiting) -> Option<Waiting> {
    let stuck = |thread: u16| {
        let mut others = story.ends.stuck.iter();
        others.find(|other| other.thread == thread && thread != waiter.thread)
    };
    let object = waiter.operation.object;
    let found = match waiter.operation.kind {
        Kind::Join => stuck(u16::try_from(object.checked_sub(1)?).ok()?),
        Kind::ScopeEnd => {
            let threads = story.ends.threads.iter().enumerate();
            let of_scope = threads.filter(|(_, thread)| thread.scope == object);
            let mut numbers = of_scope.filter_map(|(number, _)| u16::try_from(number).ok());
            numbers.find_map(stuck)
        }
        Kind::Recv | Kind::RecvArrive => {
            let senders = story.ends.senders.iter();
            let of_channel = senders.filter(|sender| sender.channel == object);
            let mut owned = of_channel.clone();
            owned
                .find_map(|sender| stuck(owner(sender.owner)?))
                .or_else(|| {
                    of_channel
                        .clone()
                        .find_map(|sender| kept_from(story, waiter, sender))
                })
        }
        Kind::Send | Kind::SendTaken => {
            channel::receiver(story, object).and_then(|receiver| stuck(owner(receiver.owner)?))
        }
        _ => held(story, waiter).and_then(|held| stuck(held.thread)),
    };
    found.copied()
}

/// Who shares what the sender lies in, as a job in a queue, and wants the lock that the waiter keeps.
fn kept_from<'s>(story: &'s Story, waiter: &Waiting, sender: &LiveSender) -> Option<&'s Waiting> {
    let within = sender.within.as_ref()?;
    story.ends.stuck.iter().find(|other| {
        let shares = within.owners.contains(&other.thread) && other.thread != waiter.thread;
        shares && held(story, other).is_some_and(|held| held.thread == waiter.thread)
    })
}

fn owner(owner: Owner) -> Option<u16> {
    if let Owner::Thread(thread) = owner {
        Some(thread)
    } else {
        None
    }
}

/// What a circle of at least two comes down to.
pub(super) fn cause(story: &Story, circle: &[Waiting]) -> Cause {
    let wants_lock = |waiter: &&Waiting| held(story, waiter).is_some();
    let joins = |waiter: &&Waiting| matches!(waiter.operation.kind, Kind::Join | Kind::ScopeEnd);
    if circle.iter().all(|waiter| wants_lock(&waiter)) {
        return Cause::LockCircle(circle.to_vec());
    }
    if let [one, other] = circle
        && let Some(open) = in_turn(story, one, other).or_else(|| in_turn(story, other, one))
    {
        return open;
    }
    if let [one, other] = circle
        && let Some(kept) = lock_kept(story, one, other).or_else(|| lock_kept(story, other, one))
    {
        return kept;
    }
    if let Some(at) = circle.iter().position(|waiter| joins(&waiter)) {
        return Cause::JoinedByWhomItWaitsFor {
            joiner: circle[at],
            joined: circle[(at + circle.len() - 1) % circle.len()],
        };
    }
    Cause::EachOther(circle.to_vec())
}

/// If `holder` took a lock only to wait for a message, and `waiter` wants it for the same, at the same place: then it
/// isn't the lock that keeps the message from coming, but that those who could send one are these.
fn in_turn(story: &Story, waiter: &Waiting, holder: &Waiting) -> Option<Cause> {
    let held = held(story, waiter).filter(|held| held.thread == holder.thread)?;
    let receives = matches!(holder.operation.kind, Kind::Recv | Kind::RecvArrive);
    let mut own = story.steps.iter().rev();
    let last = own.find(|step| step.choice.thread == holder.thread)?;
    let at_once = last.operation.kind == Kind::Lock && last.operation.object == held.lock;
    (receives && at_once && held.site == waiter.site).then(|| channel::open(story, *holder))
}

/// If `waiter` wants a lock that `holder` has, which waits for something else.
fn lock_kept(story: &Story, waiter: &Waiting, holder: &Waiting) -> Option<Cause> {
    let held = held(story, waiter).filter(|held| held.thread == holder.thread)?;
    Some(Cause::LockKept {
        holder: *holder,
        held: held.clone(),
        waiter: *waiter,
    })
}

/// Who waits for nobody else, and not at a channel.
pub(super) fn alone(story: &Story, waiter: Waiting) -> Cause {
    match held(story, &waiter) {
        Some(held) if held.thread == waiter.thread => Cause::OwnLock {
            waiter,
            held: held.clone(),
        },
        Some(held) => Cause::LockLost {
            waiter,
            held: held.clone(),
        },
        None => Cause::NotWoken(waiter),
    }
}
