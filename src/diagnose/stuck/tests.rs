//! Stories of nothing but their ends: who waits where, who holds what.

use super::*;
use crate::diagnose::sketch::Sketch;
use crate::trace::ends::{Channel, Ends, LiveReceiver, Owner, Thread, Within};
use crate::trace::story::{Happened, Moment};
use crate::trace::{End, Ending, Operation};

fn story(ends: Ends) -> Story {
    let ending = Ending::Ended(End::Deadlock);
    Story {
        ends,
        ending,
        ..Sketch::default().story()
    }
}

fn site(line: u32) -> Site {
    Site { line, column: 1 }
}

/// A thread that waits; its line is 10 times its number.
fn waits(thread: u16, kind: Kind, object: u32) -> Waiting {
    Waiting {
        thread,
        operation: Operation::new(kind, object),
        site: site(u32::from(thread) * 10),
        variants: 0,
    }
}

fn holds(thread: u16, lock: u32) -> HeldLock {
    HeldLock {
        lock,
        thread,
        site: site(5),
        for_reading: false,
    }
}

fn sender(channel: u32, owner: Owner) -> LiveSender {
    LiveSender {
        variable: None,
        channel,
        number: 0,
        site: site(1),
        is_clone: false,
        owner,
        within: None,
        lies_in: None,
    }
}

#[test]
fn locks_that_are_wanted_crosswise_are_a_circle_whoever_else_waits() {
    let ends = Ends {
        stuck: vec![
            waits(0, Kind::Join, 2),
            waits(1, Kind::Lock, 7),
            waits(2, Kind::Lock, 8),
            waits(3, Kind::Write, 9),
        ],
        locks: vec![holds(2, 7), holds(3, 8), holds(1, 9)],
        ..Ends::default()
    };
    let Some(Cause::LockCircle(circle)) = cause(&story(ends)) else {
        panic!("it is a circle");
    };
    let threads: Vec<u16> = circle.iter().map(|waiter| waiter.thread).collect();
    assert_eq!(threads, [1, 2, 3]);
}

#[test]
fn a_lock_is_held_by_oneself_or_lost_with_its_thread() {
    let of = |holder| {
        let ends = Ends {
            stuck: vec![waits(0, Kind::Lock, 7)],
            locks: vec![holds(holder, 7)],
            ..Ends::default()
        };
        cause(&story(ends))
    };
    assert!(matches!(of(0), Some(Cause::OwnLock { .. })));
    assert!(matches!(of(1), Some(Cause::LockLost { .. })));
}

#[test]
fn a_lock_that_is_wanted_for_the_same_wait_is_not_to_blame() {
    let wants = |line: u32| Waiting {
        site: site(line),
        ..waits(0, Kind::Lock, 7)
    };
    let of = |line: u32, took: &Sketch| {
        let ends = Ends {
            stuck: vec![wants(line), waits(1, Kind::Recv, 3)],
            locks: vec![holds(1, 7)],
            senders: vec![sender(3, Owner::Thread(0))],
            ..Ends::default()
        };
        cause(&Story {
            steps: took.steps.clone(),
            ..story(ends)
        })
    };
    let mut took = Sketch::default();
    took.locks(1, 7);
    let same = of(5, &took);
    assert!(matches!(same, Some(Cause::Open(open)) if open.waiter.thread == 1));
    assert!(matches!(of(6, &took), Some(Cause::LockKept { .. })));
    // It does something else with the lock before it waits.
    took.print(1);
    assert!(matches!(of(5, &took), Some(Cause::LockKept { .. })));
}

#[test]
fn a_lock_that_is_kept_over_a_wait_is_to_blame_if_its_giver_wants_it() {
    let senders = vec![sender(3, Owner::Thread(0))];
    let ends = |mains: Waiting| Ends {
        stuck: vec![mains, waits(1, Kind::Recv, 3)],
        locks: vec![holds(1, 7)],
        senders: senders.clone(),
        ..Ends::default()
    };
    let wanted = cause(&story(ends(waits(0, Kind::Lock, 7))));
    assert!(matches!(wanted, Some(Cause::LockKept { holder, .. }) if holder.thread == 1));
    let joined = cause(&story(ends(waits(0, Kind::Join, 2))));
    assert!(matches!(joined, Some(Cause::JoinedByWhomItWaitsFor { .. })));
}

#[test]
fn in_a_pool_the_one_who_waits_for_the_joiner_is_named_and_not_who_wants_the_lock() {
    let ends = Ends {
        stuck: vec![
            waits(0, Kind::Join, 2),
            waits(1, Kind::Lock, 7),
            waits(2, Kind::Recv, 3),
        ],
        locks: vec![holds(2, 7)],
        senders: vec![sender(3, Owner::Thread(0))],
        ..Ends::default()
    };
    let Some(Cause::JoinedByWhomItWaitsFor { joiner, joined }) = cause(&story(ends)) else {
        panic!("main joins");
    };
    assert_eq!((joiner.thread, joined.thread), (0, 2));
}

#[test]
fn a_job_that_is_kept_from_others_by_the_lock_is_awaited_from_whoever_wants_the_lock() {
    let within = |owners: &[u16]| Within {
        site: site(2),
        variable: None,
        owners: owners.to_vec(),
        circle: 0,
    };
    let ends = |owners: &[u16]| Ends {
        stuck: vec![
            waits(0, Kind::Join, 2),
            waits(1, Kind::Recv, 3),
            waits(2, Kind::Lock, 7),
        ],
        locks: vec![holds(1, 7)],
        senders: vec![LiveSender {
            within: Some(within(owners)),
            ..sender(3, Owner::Thread(1))
        }],
        ..Ends::default()
    };
    let Some(Cause::LockKept { holder, waiter, .. }) = cause(&story(ends(&[1, 2]))) else {
        panic!("the lock is kept");
    };
    assert_eq!((holder.thread, waiter.thread), (1, 2));
    let alone = cause(&story(ends(&[1])));
    assert!(matches!(alone, Some(Cause::Open(_))));
}

#[test]
fn who_waits_for_one_that_fell_is_told_of_its_panic() {
    let fell = |channel: u32| {
        let mut run = Sketch::default();
        run.spawn(1).falls(1).drops_sender(1, channel);
        let mut story = run.story();
        story.ends.stuck = vec![waits(0, Kind::Recv, 3)];
        story.ends.senders = vec![sender(3, Owner::Thread(0))];
        let message = String::new();
        story.moments.push(Moment {
            step: 1,
            thread: 1,
            site: site(7),
            waited: None,
            what: Happened::Panicked { message },
        });
        cause(&story)
    };
    assert!(matches!(fell(3), Some(Cause::Fallen { fallen: 1, site, .. }) if site.line == 7));
    assert!(matches!(fell(4), Some(Cause::Open(_))));
}

#[test]
fn a_scopes_end_waits_for_the_threads_of_that_scope() {
    let thread = |scope| Thread {
        scope,
        ..Thread::default()
    };
    let ends = |scope| Ends {
        threads: vec![thread(0), thread(scope)],
        stuck: vec![waits(0, Kind::ScopeEnd, 4), waits(1, Kind::Recv, 3)],
        senders: vec![sender(3, Owner::Thread(0))],
        ..Ends::default()
    };
    let own = cause(&story(ends(4)));
    assert!(matches!(own, Some(Cause::JoinedByWhomItWaitsFor { .. })));
    assert!(matches!(cause(&story(ends(5))), Some(Cause::NotWoken(_))));
}

#[test]
fn a_full_channel_is_told_by_who_has_the_receiver() {
    let ends = |owner, stuck| Ends {
        stuck,
        receivers: vec![LiveReceiver { channel: 3, owner }],
        channels: vec![Channel {
            number: 3,
            site: site(1),
            room: Some(2),
            of: "u8".to_owned(),
        }],
        ..Ends::default()
    };
    let alone = || vec![waits(0, Kind::Send, 3)];
    let own = cause(&story(ends(Owner::Thread(0), alone())));
    assert!(matches!(own, Some(Cause::OwnChannelFull { room: 2, .. })));
    let nobodys = cause(&story(ends(Owner::NoStack, alone())));
    assert!(matches!(nobodys, Some(Cause::NobodyTakes(_))));
    let joined = vec![waits(0, Kind::Join, 2), waits(1, Kind::Send, 3)];
    let mains = cause(&story(ends(Owner::Thread(0), joined)));
    assert!(matches!(mains, Some(Cause::JoinedByWhomItWaitsFor { .. })));
}

#[test]
fn what_others_wait_for_comes_before_a_sender_that_one_keeps_oneself() {
    let ends = Ends {
        stuck: vec![waits(0, Kind::Recv, 3), waits(1, Kind::BarrierLeave, 6)],
        senders: vec![sender(3, Owner::Thread(0)), sender(3, Owner::Thread(1))],
        ..Ends::default()
    };
    let Some(Cause::NotWoken(waiter)) = cause(&story(ends)) else {
        panic!("the thread waits at a barrier");
    };
    assert_eq!(waiter.thread, 1);
}

#[test]
fn a_sender_lies_with_its_owner_or_out_of_reach() {
    for (owner, lies) in [
        (Owner::Thread(0), Lies::WithTheWaiter),
        (Owner::NoStack, Lies::OutOfReach),
        (Owner::Unknown, Lies::Unknown),
    ] {
        let ends = Ends {
            stuck: vec![waits(0, Kind::Recv, 3)],
            senders: vec![sender(3, owner)],
            ..Ends::default()
        };
        let Some(Cause::Open(open)) = cause(&story(ends)) else {
            panic!("the channel is open");
        };
        assert_eq!(open.lies, lies);
    }
}
