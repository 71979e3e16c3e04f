//! Threads that take turns: one is started only when another one was waited for.

use super::delivery::deliveries;
use crate::trace::happens_before::{Clock, follow, knows, parent};
use crate::trace::{Kind, Site, Step};
use std::collections::BTreeMap;

/// A thread that was started when what another one sent, or its end, was known already; the other one itself
/// knows what it sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InTurn {
    /// The thread that was waited for.
    pub first: u16,
    /// Who waited for it before the other was started; it itself where it sent first.
    pub by: u16,
    /// Where.
    pub waited: Site,
    /// Who started the other: `by`, or one that `by` let begin after that.
    pub starter: u16,
    /// The thread that was started after that.
    pub second: u16,
    /// Where.
    pub started: Site,
}

/// The first such thread among those whose messages were received; one that another such thread sends to isn't
/// looked at, as it may begin whenever it likes.
pub fn in_turn(steps: &[Step]) -> Option<InTurn> {
    let senders = senders(steps);
    // For each sender that has sent: its step that did, and by whom and where a thread first knew of it.
    let mut sent: BTreeMap<u16, u32> = BTreeMap::new();
    let mut known: BTreeMap<(u16, u16), (u16, Site)> = BTreeMap::new();
    let mut found = None;
    follow(steps, &mut |step, clock| {
        let thread = step.choice.thread;
        let known_now = || {
            sent.iter()
                .filter(|(of, count)| knows(clock, **of, **count))
        };
        if step.operation.kind == Kind::Start {
            let starter = parent_of(step, steps);
            // What its starter knew it knows from the start, and waited for nothing itself.
            for (first, _) in known_now() {
                let Some((by, waited)) = known.get(&(starter, *first)).copied() else {
                    continue;
                };
                known.insert((thread, *first), (by, waited));
                let second = senders.contains(&thread).then_some(thread);
                found = found.or_else(|| {
                    Some(InTurn {
                        first: *first,
                        by,
                        waited,
                        starter,
                        second: second?,
                        started: step.site,
                    })
                });
            }
        }
        for (of, _) in known_now() {
            known.entry((thread, *of)).or_insert((thread, step.site));
        }
        if step.sent() && senders.contains(&thread) {
            sent.entry(thread).or_insert_with(|| own(clock, thread));
            known.entry((thread, thread)).or_insert((thread, step.site));
        }
    });
    found
}

/// The threads whose messages were received and that received none of another such thread; main isn't one.
fn senders(steps: &[Step]) -> Vec<u16> {
    let crossed = deliveries(steps);
    let from = |thread: u16| crossed.iter().any(|one| one.sent.thread == thread);
    let told_by_others = |thread: u16| {
        let mut told = crossed.iter().filter(|one| one.received.thread == thread);
        told.any(|one| one.sent.thread != 0 && one.sent.thread != thread)
    };
    let all = crossed
        .iter()
        .map(|one| one.received.thread.max(one.sent.thread));
    let last = all.max().unwrap_or(0);
    let counts = |thread: &u16| from(*thread) && !told_by_others(*thread);
    (1..=last).filter(counts).collect()
}

/// Who started the thread that begins here.
fn parent_of(step: &Step, steps: &[Step]) -> u16 {
    let parent = parent(step).and_then(|index| steps.get(index));
    parent.map_or(0, |parent| parent.choice.thread)
}

fn own(clock: &Clock, thread: u16) -> u32 {
    clock.get(thread as usize).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnose::sketch::Sketch;

    fn turn(run: &Sketch) -> Option<(u16, u32, u16, u32)> {
        let found = in_turn(&run.steps)?;
        Some((
            found.first,
            found.waited.line,
            found.second,
            found.started.line,
        ))
    }

    #[test]
    fn two_that_are_started_at_once_take_no_turns() {
        let mut run = Sketch::default();
        run.spawn(1).spawn(2).send(1, 1, 1).send(2, 1, 2);
        run.recv(0, 1, 1).recv(0, 1, 2);
        assert_eq!(turn(&run), None);
    }

    #[test]
    fn one_that_was_merely_faster_was_not_waited_for() {
        let mut run = Sketch::default();
        run.print(0).spawn(1).send(1, 1, 1).exit(1);
        run.print(0).spawn(2).send(2, 1, 2);
        run.recv(0, 1, 1).recv(0, 1, 2);
        assert_eq!(turn(&run), None);
    }

    #[test]
    fn a_message_that_is_received_in_between_is_waited_for() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1);
        run.spawn(2).send(2, 1, 2).recv(0, 1, 2);
        assert_eq!(turn(&run), Some((1, 3, 2, 4)));
    }

    #[test]
    fn a_join_in_between_waits_for_it() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).exit(1).join(0, 1);
        run.spawn(2).send(2, 2, 2).exit(2).join(0, 2);
        run.recv(0, 1, 1).recv(0, 2, 2);
        assert_eq!(turn(&run), Some((1, 4, 2, 5)));
    }

    #[test]
    fn one_that_sends_and_then_starts_the_other_was_not_waited_for_and_yet_first() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).spawn_by(1, 2).send(2, 1, 2);
        run.recv(0, 1, 1).recv(0, 1, 2);
        assert_eq!(turn(&run), Some((1, 2, 2, 3)));
        assert_eq!(in_turn(&run.steps).map(|turn| turn.by), Some(1));
    }

    #[test]
    fn one_that_starts_the_other_and_then_sends_takes_no_turns() {
        let mut run = Sketch::default();
        run.spawn(1).print(1).spawn_by(1, 2).send(1, 1, 1);
        run.send(2, 1, 2).recv(0, 1, 1).recv(0, 1, 2);
        assert_eq!(turn(&run), None);
    }

    #[test]
    fn one_that_is_merely_started_late_waited_for_nothing_itself() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1);
        run.spawn(3).print(3).spawn_by(3, 2).send(2, 1, 2);
        run.recv(0, 1, 2);
        assert_eq!(turn(&run), Some((1, 3, 2, 6)));
        let found = in_turn(&run.steps).map(|turn| (turn.by, turn.starter));
        assert_eq!(found, Some((0, 3)));
    }

    #[test]
    fn a_relay_in_between_hides_nothing() {
        let mut run = Sketch::default();
        run.spawn(3).spawn(1).send(1, 1, 1).recv(3, 1, 1);
        run.send(3, 2, 2).recv(0, 2, 2);
        run.spawn(2).send(2, 1, 3).recv(3, 1, 3);
        assert_eq!(turn(&run), Some((1, 6, 2, 7)));
    }

    #[test]
    fn a_collector_that_is_faster_than_main_takes_no_turns() {
        let mut run = Sketch::default();
        run.spawn(3).spawn(1).send(1, 1, 1).recv(3, 1, 1);
        run.spawn(2).send(2, 1, 2).recv(3, 1, 2);
        run.send(3, 2, 3).recv(0, 2, 3);
        assert_eq!(turn(&run), None);
    }

    #[test]
    fn one_that_is_told_by_the_other_has_begun_all_the_same() {
        let mut run = Sketch::default();
        run.spawn(1).spawn(2).send(1, 2, 1).send(1, 1, 2);
        run.recv(2, 2, 1).send(2, 1, 3);
        run.recv(0, 1, 2).recv(0, 1, 3);
        assert_eq!(turn(&run), None);
    }
}
