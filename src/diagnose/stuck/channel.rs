//! Who waits at a channel, for nobody but itself.

use super::{Cause, Lies, Open};
use crate::trace::ends::{Channel, LiveReceiver, LiveSender, Owner};
use crate::trace::story::{Happened, Story};
use crate::trace::{Site, Step, Waiting};

/// The receiver of a channel, while it is alive.
pub(super) fn receiver(story: &Story, channel: u32) -> Option<&LiveReceiver> {
    let mut receivers = story.ends.receivers.iter();
    receivers.find(|receiver| receiver.channel == channel)
}

fn channel(story: &Story, number: u32) -> Option<&Channel> {
    let mut channels = story.ends.channels.iter();
    channels.find(|channel| channel.number == number)
}

/// Who waits until a message is taken, or until there is room.
pub(super) fn full(story: &Story, waiter: Waiting) -> Cause {
    let number = waiter.operation.object;
    let owner = receiver(story, number).map(|receiver| receiver.owner);
    match channel(story, number).and_then(|channel| channel.room) {
        Some(room) if owner == Some(Owner::Thread(waiter.thread)) => {
            Cause::OwnChannelFull { waiter, room }
        }
        _ => Cause::NobodyTakes(waiter),
    }
}

/// Who waits for a message.
pub(super) fn open(story: &Story, waiter: Waiting) -> Cause {
    let number = waiter.operation.object;
    if let Some(wrong) = wrong_channel(story, waiter) {
        return wrong;
    }
    let mut senders = story.ends.senders.iter();
    let Some(sender) = senders.find(|sender| sender.channel == number) else {
        return Cause::NotWoken(waiter);
    };
    let taken = story.moments.iter().filter(|moment| {
        let here = matches!(moment.what, Happened::Received { channel, .. } if channel == number);
        here && moment.thread == waiter.thread
    });
    Cause::Open(Open {
        waiter,
        received: taken.count(),
        sender: sender.clone(),
        lies: lies(story, sender),
    })
}

/// Nothing was ever sent to where it waits, and something lies elsewhere.
fn wrong_channel(story: &Story, waiter: Waiting) -> Option<Cause> {
    let here = waiter.operation.object;
    if sends(story).any(|step| step.operation.object == here) {
        return None;
    }
    // What it has sent itself waits for another one, and not for it.
    let others = |step: &&Step| step.choice.thread != waiter.thread;
    let unread = sends(story).filter(|step| lies_unread(story, step));
    let sent = unread.clone().find(others)?;
    // Who takes it out may have sent here then.
    if unread.clone().any(|step| carries_senders(story, step)) {
        return None;
    }
    Some(Cause::WrongChannel {
        waiter,
        made: channel(story, here)?.site,
        sent: sent.site,
        lies_in: channel(story, sent.operation.object)?.site,
    })
}

fn sends(story: &Story) -> impl Iterator<Item = &Step> + Clone {
    story.steps.iter().filter(|step| step.sent())
}

/// Whether the message that was sent is still in its channel, whose receiver is alive.
fn lies_unread(story: &Story, sent: &Step) -> bool {
    let takes = |step: &Step| step.took() && step.value == sent.value;
    receiver(story, sent.operation.object).is_some() && !story.steps.iter().any(takes)
}

/// Whether a sender may lie in what is sent there: as one, or in what a closure takes along.
fn carries_senders(story: &Story, sent: &Step) -> bool {
    let of = channel(story, sent.operation.object).map(|channel| &channel.of);
    of.is_some_and(|of| of.contains("Sender<") || of.contains("dyn "))
}

fn lies(story: &Story, sender: &LiveSender) -> Lies {
    if let Some(borrowed) = borrowed(story, sender) {
        return Lies::Borrowed(borrowed);
    }
    match sender.owner {
        Owner::Thread(_) => Lies::WithTheWaiter,
        Owner::NoStack => Lies::OutOfReach,
        Owner::Unknown => Lies::Unknown,
    }
}

/// Where a scoped thread was started that sent with this very sender, and left it to its owner.
fn borrowed(story: &Story, sender: &LiveSender) -> Option<Site> {
    let with_it = sends(story).filter(|step| {
        let of = &step.operation;
        of.object == sender.channel && of.second == sender.number + 1
    });
    let threads = with_it.map(|step| step.choice.thread);
    let scoped = threads.filter_map(|thread| {
        let known = story.ends.threads.get(thread as usize)?;
        (known.scope > 0 && sender.owner != Owner::Thread(thread)).then_some(known.site)
    });
    scoped.into_iter().next()
}
