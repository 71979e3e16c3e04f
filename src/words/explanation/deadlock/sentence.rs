//! What a deadlock comes down to, in a sentence, and what to look at next.

use super::open::{counts_on_it, kept, nothing_was_sent};
use super::{at, for_what, open};
use crate::diagnose::{Cause, Lies, Open};
use crate::source::Keeping;
use crate::trace::ends::Owner;
use crate::trace::story::Story;
use crate::trace::{Kind, Site, Step, Waiting};
use crate::words::explanation::Advice;
use crate::words::explanation::naming::name;
use crate::words::explanation::owners::kept_in;

/// The cause in a clause, and in a shorter one for where names are long.
pub(super) fn sentence(cause: &Cause, story: &Story, source: &str) -> (String, String) {
    match cause {
        Cause::OwnLock { waiter, held } => same(format!(
            "{} waits{} for a lock that it holds itself, since line {}",
            name(story, waiter.thread),
            at(waiter.site),
            held.site.line
        )),
        Cause::LockLost { waiter, held } => same(format!(
            "{} waits{} for a lock that was taken at line {} and never given back",
            name(story, waiter.thread),
            at(waiter.site),
            held.site.line
        )),
        Cause::LockCircle(circle) => same(lock_circle(circle)),
        Cause::LockKept {
            holder,
            held,
            waiter,
        } => lock_kept(story, holder, held.site.line, waiter),
        Cause::OwnChannelFull { waiter, room } => same(format!(
            "{} waits{} {}, and only {0} itself could take {}",
            name(story, waiter.thread),
            at(waiter.site),
            if *room == 0 {
                "until its message is taken"
            } else {
                "for room in its full channel"
            },
            if *room == 0 { "it" } else { "a message out" },
        )),
        Cause::NobodyTakes(waiter) => same(format!(
            "{} waits{} {}, and no thread can reach the Receiver any more",
            name(story, waiter.thread),
            at(waiter.site),
            for_what(story, waiter)
        )),
        Cause::JoinedByWhomItWaitsFor { joiner, joined } => {
            joined_by(story, joiner, joined, source)
        }
        Cause::EachOther(circle) => each_other(story, circle),
        Cause::WrongChannel { waiter, sent, .. } => same(format!(
            "{} waits{} at one channel, while the message sent{} lies in another",
            name(story, waiter.thread),
            at(waiter.site),
            at(*sent)
        )),
        Cause::Open(open) => open::sentence(open, story, source),
        Cause::Fallen {
            waiter,
            fallen,
            site,
        } => fell(story, waiter, *fallen, *site),
        Cause::NotWoken(waiter) => not_woken(story, waiter),
    }
}

fn fell(story: &Story, waiter: &Waiting, fallen: u16, site: Site) -> (String, String) {
    let (waits, panicked) = (at(waiter.site), at(site));
    let (who, other) = (name(story, waiter.thread), name(story, fallen));
    (
        format!(
            "{who} waits{waits} for a message, and {other}, which had a Sender to it, panicked{panicked}"
        ),
        format!(
            "a thread waits{waits} for a message, and another one panicked{panicked} that had a Sender to it"
        ),
    )
}

fn same(clause: String) -> (String, String) {
    (clause.clone(), clause)
}

fn lock_circle(circle: &[Waiting]) -> String {
    let threads = circle.len();
    let each = match threads {
        2 => "two threads wait, each for a lock that the other holds".to_owned(),
        _ => format!("{threads} threads wait in a circle, each for a lock that the next one holds"),
    };
    format!("{each}, at {}", lines(circle))
}

/// `line 7`, `lines 7 and 9`: each once, in the order of the waiters.
fn lines(waiters: &[Waiting]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for waiter in waiters {
        let line = waiter.site.line.to_string();
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    match &lines[..] {
        [only] => format!("line {only}"),
        [before @ .., last] => format!("lines {} and {last}", before.join(", ")),
        [] => "lines that aren't known".to_owned(),
    }
}

fn lock_kept(story: &Story, holder: &Waiting, since: u32, waiter: &Waiting) -> (String, String) {
    let (who, other) = (name(story, holder.thread), name(story, waiter.thread));
    (
        format!(
            "{who} waits{} and keeps the lock of line {since}, which {other} wants{}",
            at(holder.site),
            at(waiter.site)
        ),
        format!(
            "a thread that waits{} keeps the lock of line {since}, wanted{}",
            at(holder.site),
            at(waiter.site)
        ),
    )
}

fn joined_by(story: &Story, joiner: &Waiting, joined: &Waiting, source: &str) -> (String, String) {
    let (who, other) = (name(story, joiner.thread), name(story, joined.thread));
    let needs = match joined.operation.kind {
        _ if asks_for_more(joined, story, source) => {
            open::one_too_many(received(story, joined.operation.object))
        }
        Kind::Recv | Kind::RecvArrive => match shared_sender(story, joiner, joined) {
            Some(arc) => format!("for {who} to let go of {arc}, and of a Sender in it"),
            None => format!("for {who} to send or drop its Sender"),
        },
        Kind::Send | Kind::SendTaken if others_took(story, joiner, joined.operation.object) => {
            format!("for {who} to receive or drop its Receiver")
        }
        Kind::Send | Kind::SendTaken => format!("for {who} to receive"),
        Kind::Lock | Kind::Read | Kind::ReadWait | Kind::Write | Kind::WriteWait => {
            format!("for a lock that {who} holds")
        }
        _ => format!("for {who}"),
    };
    let of_scope = |scope: u32| {
        let threads = &story.ends.threads;
        let thread = threads.get(joined.thread as usize);
        thread.is_some_and(|thread| thread.scope == scope)
    };
    let object = joiner.operation.object;
    let awaits = match joiner.operation.kind {
        Kind::Join if object == u32::from(joined.thread) + 1 => {
            format!("{who} joins {other}, which")
        }
        Kind::ScopeEnd if of_scope(object) => format!("{who}'s scope waits for {other}, which"),
        _ => format!("{who} awaits other threads, and {other}"),
    };
    (
        format!("{awaits} waits{} {needs}", at(joined.site)),
        format!(
            "a thread waits{} for others to end, and one of them waits{} for it",
            at(joiner.site),
            at(joined.site)
        ),
    )
}

/// Whether others have received from a channel, and who joins never has: it has a Receiver that it has no use for.
pub(super) fn others_took(story: &Story, joiner: &Waiting, channel: u32) -> bool {
    let took = |step: &&Step| step.took() && step.operation.object == channel;
    let mut by = story
        .steps
        .iter()
        .filter(took)
        .map(|step| step.choice.thread);
    by.clone().count() > 0 && by.all(|thread| thread != joiner.thread)
}

/// Whether who waits for a message has had some, and asks for so many rather than for all that come.
fn asks_for_more(waiter: &Waiting, story: &Story, source: &str) -> bool {
    let receives = matches!(waiter.operation.kind, Kind::Recv | Kind::RecvArrive);
    receives && counts_on_it(waiter, story, source) && received(story, waiter.operation.object) > 0
}

/// How many messages of a channel were received.
fn received(story: &Story, channel: u32) -> usize {
    let took = |step: &&Step| step.took() && step.operation.object == channel;
    story.steps.iter().filter(took).count()
}

/// The `Arc` by which who joins keeps a sender of the channel at which the other waits.
fn shared_sender(story: &Story, joiner: &Waiting, joined: &Waiting) -> Option<String> {
    let mut senders = story.ends.senders.iter();
    let sender = senders.find(|sender| {
        sender.channel == joined.operation.object && sender.owner == Owner::Thread(joiner.thread)
    });
    sender?.within.as_ref().map(kept_in)
}

fn each_other(story: &Story, circle: &[Waiting]) -> (String, String) {
    let receives =
        |waiter: &Waiting| matches!(waiter.operation.kind, Kind::Recv | Kind::RecvArrive);
    let what = if circle.iter().all(receives) {
        "a message"
    } else {
        "the other"
    };
    match circle {
        [one, other] => (
            format!(
                "{} waits{} for {}, which waits{} for {0}",
                name(story, one.thread),
                at(one.site),
                name(story, other.thread),
                at(other.site)
            ),
            format!(
                "two threads wait for each other, each for {what}, at {}",
                lines(circle)
            ),
        ),
        _ => same(format!(
            "{} threads wait in a circle, each for the next one, at {}",
            circle.len(),
            lines(circle)
        )),
    }
}

fn not_woken(story: &Story, waiter: &Waiting) -> (String, String) {
    let who = name(story, waiter.thread);
    let place = at(waiter.site);
    same(match waiter.operation.kind {
        Kind::BarrierWait | Kind::BarrierLeave => {
            format!("{who} waits{place} at a barrier, and too few threads come there")
        }
        Kind::Recv | Kind::RecvArrive => {
            format!("{who} waits{place} for a message that nobody sends")
        }
        Kind::OnceBegin | Kind::OnceWait => {
            format!("{who} waits{place} for a value that is never made")
        }
        Kind::Print | Kind::StdoutLock | Kind::ErrorPrint | Kind::StderrLock => {
            format!("{who} waits{place} for the lock of the output, which is never given back")
        }
        _ => format!("{who} waits{place} to be woken, and no thread is left that could do so"),
    })
}

/// Whether all of them wait for room, in channels that have some.
fn full(circle: &[Waiting], story: &Story) -> bool {
    circle.iter().all(|waiting| {
        let channel = waiting.operation.object;
        let mut channels = story.ends.channels.iter();
        let made = channels.find(|made| made.number == channel);
        waiting.operation.kind == Kind::Send && made.is_some_and(|made| made.room > Some(0))
    })
}

/// Whether all of them have had messages, and go on until no more can come.
fn await_the_end(circle: &[Waiting], story: &Story, source: &str) -> bool {
    circle.iter().all(|waiting| {
        let receives = matches!(waiting.operation.kind, Kind::Recv | Kind::RecvArrive);
        let had = received(story, waiting.operation.object) > 0;
        receives && had && !counts_on_it(waiting, story, source)
    })
}

/// Whether what keeps the channel open is a circle of `Arc`s.
fn is_in_a_circle(open: &Open) -> bool {
    let within = open.sender.within.as_ref();
    within.is_some_and(|within| within.circle > 1)
}

/// What to look at next.
pub(super) fn question(cause: &Cause, story: &Story, source: &str) -> Advice {
    match cause {
        Cause::OwnLock { .. } => Advice::FirstGuard,
        Cause::LockLost { .. } => Advice::WhatBecameOfTheGuard,
        Cause::LockCircle(_) => Advice::OrderOfLocks,
        Cause::LockKept { .. } => Advice::LockWhileWaiting,
        Cause::OwnChannelFull { .. } => Advice::WhoTakes,
        Cause::NobodyTakes(_) => Advice::WhatBecameOfTheReceiver,
        Cause::JoinedByWhomItWaitsFor { joined, .. } if asks_for_more(joined, story, source) => {
            Advice::HowManyBeforeTheJoin
        }
        Cause::JoinedByWhomItWaitsFor { .. } => Advice::BeforeTheJoin,
        Cause::EachOther(circle) if full(circle, story) => Advice::WhoMakesRoom,
        Cause::EachOther(circle) if await_the_end(circle, story, source) => Advice::WhoHoldsASender,
        Cause::EachOther(_) => Advice::WhoCanBegin,
        Cause::WrongChannel { .. } => Advice::WhichSender,
        Cause::Open(open) if counts_on_it(&open.waiter, story, source) => match open.received {
            0 => Advice::WhoWasToSend,
            _ => Advice::HowManyMessages,
        },
        Cause::Open(Open {
            lies: Lies::Borrowed(_),
            ..
        }) => Advice::WhoOwnsTheSender,
        Cause::Open(open)
            if matches!(kept(story, &open.sender, source), Some(Keeping::Leaked(_))) =>
        {
            Advice::WhoOwnsTheSender
        }
        Cause::Open(open) if is_in_a_circle(open) => Advice::OwnOrKnow,
        Cause::Open(open) if nothing_was_sent(open, story) => Advice::WhichLineSends,
        Cause::Open(_) => Advice::WhoHoldsASender,
        Cause::Fallen { .. } => Advice::InPlaceOfTheAnswer,
        Cause::NotWoken(_) => Advice::WhoWasToWake,
    }
}
