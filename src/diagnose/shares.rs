//! What became of the messages that were offered to a channel: who took them, and which of them found no room.

use super::delivery::deliveries;
use crate::trace::{Kind, Response, Step};
use std::collections::BTreeMap;

/// What became of the messages of a channel that were offered while somebody could still take them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Shares {
    /// So many went in.
    pub went_in: usize,
    /// So many of them were taken, by another thread than sent them.
    pub taken: usize,
    /// So many were given back, since there was no room.
    pub dropped: usize,
}

/// The shares of each channel that anything was offered to.
pub fn shares(steps: &[Step]) -> BTreeMap<u32, Shares> {
    let mut channels: BTreeMap<u32, Shares> = BTreeMap::new();
    for step in steps.iter().filter(|step| step.operation.kind.sends()) {
        let of_its_channel = channels.entry(step.operation.object).or_default();
        of_its_channel.went_in += usize::from(step.sent());
        of_its_channel.dropped += usize::from(found_no_room(step));
    }
    let between = deliveries(steps);
    for one in between
        .iter()
        .filter(|one| one.sent.thread != one.received.thread)
    {
        channels.entry(one.channel).or_default().taken += 1;
    }
    channels
}

/// Whether a step is a `try_send` that was given its message back because there was no room.
pub fn found_no_room(step: &Step) -> bool {
    step.operation.kind == Kind::TrySend && step.response == Response::Full
}

#[cfg(test)]
mod tests {
    use super::super::sketch::Sketch;
    use super::*;

    fn of(run: &Sketch, channel: u32) -> Shares {
        shares(&run.steps)
            .get(&channel)
            .copied()
            .unwrap_or_default()
    }

    #[test]
    fn taken_and_dropped_are_counted_for_each_channel() {
        let mut run = Sketch::default();
        run.spawn(1).send(0, 1, 1).finds_no_room(0, 1);
        run.recv(1, 1, 1).send(1, 2, 2).recv(0, 2, 2);
        let (went_in, taken) = (1, 1);
        let first = Shares {
            went_in,
            taken,
            dropped: 1,
        };
        assert_eq!(of(&run, 1), first);
        let dropped = 0;
        assert_eq!(
            of(&run, 2),
            Shares {
                went_in,
                taken,
                dropped
            }
        );
    }

    #[test]
    fn what_lies_there_or_comes_to_its_own_sender_is_taken_by_nobody() {
        let mut run = Sketch::default();
        run.send(0, 1, 1).send(0, 1, 2).recv(0, 1, 1);
        let lost = Shares {
            went_in: 2,
            taken: 0,
            dropped: 0,
        };
        assert_eq!(of(&run, 1), lost);
    }

    #[test]
    fn what_nobody_can_take_any_more_is_not_dropped() {
        let mut run = Sketch::default();
        run.fails(0, 1);
        assert_eq!(of(&run, 1), Shares::default());
    }
}
