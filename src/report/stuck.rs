//! What a report tells of threads that can't go on, and of what keeps them.

use super::happened::ThreadReport;
use super::owners::ArcReport;
use super::place::Place;
use crate::picture::Names;
use crate::picture::json::objects;
use crate::trace::ends::{Ends, Owner};
use crate::trace::operation::INITIALISING;
use crate::trace::{Kind, Operation};

/// A thread that has to wait.
#[derive(Clone, Debug)]
pub struct WaiterReport {
    /// Who waits, and where.
    pub by: ThreadReport,
    /// In what: a function of std's.
    pub operation: &'static str,
    /// The number of the channel or lock, to be compared with others of this outcome.
    pub object: u32,
    /// The thread that is joined, or that holds the lock.
    pub waits_for: Option<String>,
}

/// A sender that keeps a channel open.
#[derive(Clone, Debug)]
pub struct SenderReport {
    /// The channel's number.
    pub channel: u32,
    /// Where the sender was made.
    pub place: Place,
    /// The variable that it was made into, if it was one.
    pub name: Option<String>,
    /// By `clone`.
    pub clone: bool,
    /// The thread that would have to drop it; none, if that is known: it was leaked, lies in a
    /// `static`, a cycle or a message.
    pub owner: Option<String>,
    /// Whether that is known: a thread's stack may not let itself be looked through.
    pub owner_known: bool,
    /// The `Arc` in which it lies, if it does.
    pub arc: Option<ArcReport>,
    /// The stuck threads that own it together, as it lies in an `Arc`; none if it lies in none.
    pub shared_by: Vec<String>,
    /// So many `Arc`s in a circle keep it alive.
    pub circle: u32,
}

/// A lock that is held.
#[derive(Clone, Debug)]
pub struct LockReport {
    /// The lock's number.
    pub lock: u32,
    /// By whom, and where it was taken.
    pub by: ThreadReport,
}

objects! {
    WaiterReport { by: flat, operation, object, waits_for: some }
    SenderReport { channel, place: flat, name: some, clone, owner, owner_known, arc: some, shared_by, circle }
    LockReport { lock, by: flat }
}

/// The threads that can't go on.
pub(super) fn waiting(ends: &Ends, names: &Names) -> Vec<WaiterReport> {
    let name = |thread: u16| names.in_full(thread.into());
    let told = ends.stuck.iter().map(|waiting| WaiterReport {
        by: ThreadReport::of(waiting.thread, waiting.site, names),
        operation: function(&waiting.operation),
        object: waiting.operation.object,
        waits_for: ends.waited_for(waiting).map(name),
    });
    told.collect()
}

/// The senders that are alive.
pub(super) fn senders(ends: &Ends, names: &Names) -> Vec<SenderReport> {
    let name = |thread: u16| names.in_full(thread.into());
    let told = ends.senders.iter().map(|sender| SenderReport {
        channel: sender.channel,
        place: sender.site.into(),
        name: sender.variable.clone(),
        clone: sender.is_clone,
        owner: match sender.owner {
            Owner::Thread(thread) => Some(name(thread)),
            Owner::NoStack | Owner::Unknown => None,
        },
        owner_known: sender.owner != Owner::Unknown,
        arc: sender.within.as_ref().map(ArcReport::from),
        shared_by: sender.within.as_ref().map_or_else(Vec::new, |within| {
            within.owners.iter().map(|&thread| name(thread)).collect()
        }),
        circle: sender.within.as_ref().map_or(0, |within| within.circle),
    });
    told.collect()
}

/// The locks that are held.
pub(super) fn locks(ends: &Ends, names: &Names) -> Vec<LockReport> {
    let told = ends.locks.iter().map(|lock| LockReport {
        lock: lock.lock,
        by: ThreadReport::of(lock.thread, lock.site, names),
    });
    told.collect()
}

/// The function of std's that an operation belongs to.
fn function(operation: &Operation) -> &'static str {
    match (operation.kind, operation.kind.row().function) {
        (Kind::OnceBegin, _) => INITIALISING[operation.argument as usize % INITIALISING.len()],
        (_, "") => "its next operation",
        (_, function) => function,
    }
}
