//! How many messages may wait in a channel.

use super::delivery::Endpoint;
use crate::trace::happens_before::{follow, knows};
use crate::trace::{Kind, Response, Step};
use std::collections::{BTreeMap, BTreeSet};

/// The most messages that wait in a channel at once, and the send that makes it so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Depth {
    /// The channel's number.
    pub channel: u32,
    /// How many messages wait, the last one included.
    pub messages: u32,
    /// The send.
    pub sent: Endpoint,
}

/// The greatest depth of all channels: not as the run happened to go, but if each receiver is as
/// slow as it may be, where nothing that the sender knows of keeps it from sending. On a channel
/// without a buffer no message waits.
pub fn depth(steps: &[Step]) -> Option<Depth> {
    let (rendezvous, taken) = (rendezvous(steps), taken(steps));
    let mut sent: BTreeMap<u32, Sent> = BTreeMap::new();
    let mut deepest: Option<Depth> = None;
    follow(steps, &mut |step, clock| {
        let channel = step.operation.object;
        if !step.sent() || rendezvous.contains(&channel) {
            return;
        }
        let takers = taken.get(&channel).into_iter().flatten();
        let known = takers.map(|(by, at)| at.partition_point(|at| knows(clock, *by, *at)));
        let messages = sent.entry(channel).or_default().add(known.sum());
        if deepest.is_none_or(|deepest| messages > deepest.messages) {
            let sent = Endpoint::of(step);
            deepest = Some(Depth {
                channel,
                messages,
                sent,
            });
        }
    });
    deepest
}

/// Whether one more was sent into this channel, and came back as the receiver was gone: with a receiver that lives on,
/// more would wait there.
pub fn one_more_came_back(steps: &[Step], channel: u32) -> bool {
    let mut into = steps
        .iter()
        .filter(|step| step.operation.kind.sends() && step.operation.object == channel);
    into.any(|step| step.response == Response::Failed)
}

/// Messages of a channel so far, and how many of them were taken for sure.
#[derive(Default)]
struct Sent {
    messages: usize,
    known_taken: usize,
}

impl Sent {
    /// Counts one more; how many of them may wait now. What was known before an earlier send came
    /// before this one too.
    fn add(&mut self, known_taken: usize) -> u32 {
        self.messages += 1;
        self.known_taken = self.known_taken.max(known_taken);
        let waiting = self.messages.saturating_sub(self.known_taken);
        u32::try_from(waiting).unwrap_or(u32::MAX)
    }
}

/// Who took messages of each channel, and at which of the thread's steps, from 1, in order.
fn taken(steps: &[Step]) -> BTreeMap<u32, BTreeMap<u16, Vec<u32>>> {
    let mut taken: BTreeMap<u32, BTreeMap<u16, Vec<u32>>> = BTreeMap::new();
    let mut made: BTreeMap<u16, u32> = BTreeMap::new();
    for step in steps {
        let count = made.entry(step.choice.thread).or_default();
        *count += 1;
        if step.took() {
            let of_channel = taken.entry(step.operation.object).or_default();
            let by = of_channel.entry(step.choice.thread).or_default();
            by.push(*count);
        }
    }
    taken
}

/// Channels without a buffer: there, a send has a second half, and a receiver arrives before it receives. (Where park
/// tokens matter, receivers arrive at every channel.)
fn rendezvous(steps: &[Step]) -> BTreeSet<u32> {
    let meet = steps.iter().filter(|step| match step.operation.kind {
        Kind::SendTaken => true,
        Kind::RecvArrive => step.operation.argument == 0,
        _ => false,
    });
    meet.map(|step| step.operation.object).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sketch::Sketch;
    use super::*;

    fn messages(run: &Sketch) -> u32 {
        depth(&run.steps).map_or(0, |depth| depth.messages)
    }

    #[test]
    fn a_receiver_that_happened_to_be_fast_might_be_slow() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1);
        run.send(1, 1, 2).recv(0, 1, 2);
        assert_eq!(messages(&run), 2);
        let deepest = depth(&run.steps).unwrap();
        assert_eq!(deepest.sent.line, run.line_of_message(2));
    }

    #[test]
    fn one_that_came_back_would_wait_too_if_the_receiver_lived_on() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1).send(1, 2, 2);
        assert!(!one_more_came_back(&run.steps, 1));
        run.drops_receiver(0, 1).fails(1, 1);
        assert!(one_more_came_back(&run.steps, 1));
        assert!(!one_more_came_back(&run.steps, 2));
    }

    #[test]
    fn an_answer_that_the_sender_waits_for_keeps_the_queue_short() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1);
        run.send(0, 2, 2).recv(1, 2, 2);
        run.send(1, 1, 3).recv(0, 1, 3);
        assert_eq!(messages(&run), 1);
    }

    #[test]
    fn room_in_a_bounded_channel_keeps_the_queue_short() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1);
        run.send_into_room(1, 1, 2, 1).recv(0, 1, 2);
        assert_eq!(messages(&run), 1);
    }

    #[test]
    fn two_senders_that_do_not_know_of_each_other_fill_it_together() {
        let mut run = Sketch::default();
        run.spawn(1).spawn(2).send(1, 1, 1).recv(0, 1, 1);
        run.send(2, 1, 2).recv(0, 1, 2);
        assert_eq!(messages(&run), 2);
    }

    #[test]
    fn nothing_waits_where_sender_and_receiver_meet() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1).taken(1, 1, 1);
        assert_eq!(messages(&run), 0);
    }

    #[test]
    fn nothing_waits_where_a_sender_only_looks_whether_the_receiver_is_there() {
        let mut run = Sketch::default();
        run.spawn(1).arrives(0, 1).finds_receiver(1, 1, 1);
        assert_eq!(messages(run.recv(0, 1, 1)), 0);
    }

    #[test]
    fn room_that_a_sender_finds_keeps_the_queue_short_too() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1);
        run.finds_room(1, 1, 2, 1).recv(0, 1, 2);
        assert_eq!(messages(&run), 1);
    }
}
