use crate::trace::{Kind, Outcome, Step};
use std::collections::BTreeMap;

/// A message that was sent and received.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Crossing {
    /// Its number in the run.
    pub message: u32,
    /// The channel's number.
    pub channel: u32,
    /// Who sent it, and where.
    pub sent: End,
    /// Who received it, and where.
    pub received: End,
}

/// One end of a crossing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct End {
    /// The thread, in order of creation; main is 0.
    pub thread: u16,
    /// The line of the call.
    pub line: u32,
}

impl End {
    /// Of the call that a step belongs to.
    pub(super) fn of(step: &Step) -> Self {
        Self {
            thread: step.choice.thread,
            line: step.site.line,
        }
    }
}

/// The messages that crossed in a run, in the order in which they were received.
pub fn crossings(steps: &[Step]) -> Vec<Crossing> {
    let mut sent = BTreeMap::new();
    let mut crossed = Vec::new();
    for step in steps.iter().filter(|step| step.outcome == Outcome::Done) {
        let end = End::of(step);
        let channel = step.operation.object;
        match step.operation.kind {
            Kind::Send | Kind::TrySend => {
                sent.insert(step.value, (channel, end));
            }
            Kind::Recv | Kind::TryRecv | Kind::RecvTimeout => {
                if let Some((channel, from)) = sent.remove(&step.value) {
                    crossed.push(Crossing {
                        message: step.value,
                        channel,
                        sent: from,
                        received: end,
                    });
                }
            }
            _ => {}
        }
    }
    crossed
}

/// Who has to receive.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Receiver {
    /// Main.
    Main,
    /// A thread that sent none of them.
    Another,
}

/// What a lesson asks of the messages behind the output: that many, by so many spawned threads,
/// over one channel.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Wants {
    /// How many messages at least.
    pub messages: usize,
    /// By how many different spawned threads: 1 means all by one.
    pub senders: usize,
    /// Who receives.
    pub receiver: Receiver,
}

impl Wants {
    /// Whether one channel carries what is wanted, of these crossings.
    pub fn are_met_by(&self, crossings: &[Crossing]) -> bool {
        let mut groups: BTreeMap<(u32, u16), Vec<&Crossing>> = BTreeMap::new();
        for crossing in crossings.iter().filter(|crossing| self.counts(crossing)) {
            groups
                .entry((crossing.channel, crossing.received.thread))
                .or_default()
                .push(crossing);
        }
        groups.values().any(|group| self.are_met_by_one(group))
    }

    fn counts(&self, crossing: &Crossing) -> bool {
        let receiver = self.receiver == Receiver::Another || crossing.received.thread == 0;
        receiver && crossing.sent.thread != 0 && crossing.sent.thread != crossing.received.thread
    }

    /// Of messages over one channel to one thread.
    fn are_met_by_one(&self, group: &[&Crossing]) -> bool {
        let mut by_sender: BTreeMap<u16, usize> = BTreeMap::new();
        for crossing in group {
            *by_sender.entry(crossing.sent.thread).or_default() += 1;
        }
        if self.senders == 1 {
            by_sender
                .values()
                .any(|messages| *messages >= self.messages)
        } else {
            by_sender.len() >= self.senders && group.len() >= self.messages
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crossing(message: u32, channel: u32, from: u16, to: u16) -> Crossing {
        let end = |thread| End { thread, line: 1 };
        Crossing {
            message,
            channel,
            sent: end(from),
            received: end(to),
        }
    }

    #[test]
    fn one_message_to_main() {
        let wants = Wants {
            messages: 1,
            senders: 1,
            receiver: Receiver::Main,
        };
        assert!(wants.are_met_by(&[crossing(1, 1, 1, 0)]));
        for other in [
            crossing(1, 1, 0, 0),
            crossing(1, 1, 0, 1),
            crossing(1, 1, 2, 1),
        ] {
            assert!(!wants.are_met_by(&[other]), "{other:?}");
        }
    }

    #[test]
    fn three_of_one_thread_over_one_channel() {
        let wants = Wants {
            messages: 3,
            senders: 1,
            receiver: Receiver::Another,
        };
        let from = |threads: [u16; 3], channels: [u32; 3]| {
            let all = (1..).zip(threads).zip(channels);
            all.map(|((message, from), channel)| crossing(message, channel, from, 0))
                .collect::<Vec<_>>()
        };
        assert!(wants.are_met_by(&from([1, 1, 1], [1, 1, 1])));
        assert!(!wants.are_met_by(&from([1, 1, 2], [1, 1, 1])));
        assert!(!wants.are_met_by(&from([1, 1, 1], [1, 1, 2])));
    }

    #[test]
    fn two_threads_with_one_receiver_that_sent_neither() {
        let wants = Wants {
            messages: 2,
            senders: 2,
            receiver: Receiver::Another,
        };
        assert!(wants.are_met_by(&[crossing(1, 1, 1, 3), crossing(2, 1, 2, 3)]));
        assert!(!wants.are_met_by(&[crossing(1, 1, 1, 0), crossing(2, 1, 1, 0)]));
        assert!(!wants.are_met_by(&[crossing(1, 1, 1, 0), crossing(2, 2, 2, 0)]));
        assert!(!wants.are_met_by(&[crossing(1, 1, 1, 2), crossing(2, 1, 2, 2)]));
        assert!(!wants.are_met_by(&[crossing(1, 1, 0, 1), crossing(2, 1, 2, 1)]));
    }
}
