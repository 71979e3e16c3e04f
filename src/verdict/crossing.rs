use crate::trace::{Outcome, Step};
use std::collections::{BTreeMap, BTreeSet};

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
            kind if kind.sends() => {
                sent.insert(step.value, (channel, end));
            }
            kind if kind.takes() => {
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
    /// One thread or several that sent none of them.
    Another,
    /// The same, and it may be main who sends.
    Either,
}

impl Receiver {
    /// Whether this thread may be one of those who send.
    pub fn lets_send(self, thread: u16) -> bool {
        self == Receiver::Either || thread != 0
    }
}

/// Over what the messages have to come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Over {
    /// All over the same channel.
    OneChannel,
    /// Over any channels, one or several.
    AnyChannels,
}

/// What a lesson asks of the messages behind the output: that many, by so many threads.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Wants {
    /// How many messages at least.
    pub messages: usize,
    /// By how many different threads, spawned ones unless main may send too: 1 means all by one.
    pub senders: usize,
    /// Who receives.
    pub receiver: Receiver,
    /// Over what.
    pub over: Over,
}

impl Wants {
    /// Whether these crossings carry what is wanted, whichever threads take them.
    pub fn are_met_by(&self, crossings: &[Crossing]) -> bool {
        let counted = crossings.iter().filter(|crossing| self.counts(crossing));
        let mut channels: BTreeMap<u32, Vec<&Crossing>> = BTreeMap::new();
        for crossing in counted {
            let channel = match self.over {
                Over::OneChannel => crossing.channel,
                Over::AnyChannels => 0,
            };
            channels.entry(channel).or_default().push(crossing);
        }
        channels.values().any(|channel| match self.senders {
            1 => self.are_met_by_one_of(channel),
            _ => {
                let mut mouths = mouths(channel).into_iter();
                mouths.any(|mouth| self.are_met_by_several(&received_in(channel, &mouth)))
            }
        })
    }

    fn counts(&self, crossing: &Crossing) -> bool {
        let (from, to) = (crossing.sent.thread, crossing.received.thread);
        let receiver = self.receiver != Receiver::Main || to == 0;
        receiver && self.receiver.lets_send(from) && from != to
    }

    /// Whether one thread sent enough of these.
    fn are_met_by_one_of(&self, channel: &[&Crossing]) -> bool {
        let mut by_sender: BTreeMap<u16, usize> = BTreeMap::new();
        for crossing in channel {
            *by_sender.entry(crossing.sent.thread).or_default() += 1;
        }
        by_sender.values().any(|sent| *sent >= self.messages)
    }

    /// Whether these are enough, by enough threads.
    fn are_met_by_several(&self, group: &[&Crossing]) -> bool {
        let senders: BTreeSet<u16> = group.iter().map(|one| one.sent.thread).collect();
        senders.len() >= self.senders && group.len() >= self.messages
    }
}

/// The threads that may stand at the mouth of a channel with these messages: each receiver alone, and
/// together all that sent nothing into it.
fn mouths(channel: &[&Crossing]) -> Vec<BTreeSet<u16>> {
    let receivers: BTreeSet<u16> = channel.iter().map(|one| one.received.thread).collect();
    let senders: BTreeSet<u16> = channel.iter().map(|one| one.sent.thread).collect();
    let alone = receivers.iter().map(|receiver| BTreeSet::from([*receiver]));
    let only_receive = &receivers - &senders;
    alone.chain([only_receive]).collect()
}

/// The messages that one of these threads took, and none of them sent.
fn received_in<'c>(channel: &[&'c Crossing], mouth: &BTreeSet<u16>) -> Vec<&'c Crossing> {
    let received = channel
        .iter()
        .copied()
        .filter(|one| mouth.contains(&one.received.thread) && !mouth.contains(&one.sent.thread));
    received.collect()
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
            over: Over::OneChannel,
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
            over: Over::OneChannel,
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
            over: Over::OneChannel,
        };
        assert!(wants.are_met_by(&[crossing(1, 1, 1, 3), crossing(2, 1, 2, 3)]));
        assert!(!wants.are_met_by(&[crossing(1, 1, 1, 0), crossing(2, 1, 1, 0)]));
        assert!(!wants.are_met_by(&[crossing(1, 1, 1, 0), crossing(2, 2, 2, 0)]));
        assert!(!wants.are_met_by(&[crossing(1, 1, 1, 2), crossing(2, 1, 2, 2)]));
        assert!(!wants.are_met_by(&[crossing(1, 1, 0, 1), crossing(2, 1, 2, 1)]));
    }

    #[test]
    fn several_threads_may_take_turns_at_the_mouth() {
        let three = Wants {
            messages: 3,
            senders: 1,
            receiver: Receiver::Another,
            over: Over::OneChannel,
        };
        let of_one = [
            crossing(1, 1, 1, 2),
            crossing(2, 1, 1, 3),
            crossing(3, 1, 1, 2),
        ];
        assert!(three.are_met_by(&of_one));
        let two = Wants {
            messages: 2,
            senders: 2,
            receiver: Receiver::Another,
            over: Over::OneChannel,
        };
        assert!(two.are_met_by(&[crossing(1, 1, 1, 3), crossing(2, 1, 2, 4)]));
        // Main as one of them, and a message that a printer sends on into the same channel.
        assert!(two.are_met_by(&[crossing(1, 1, 1, 0), crossing(2, 1, 2, 4)]));
        let sent_on = [
            crossing(1, 1, 1, 3),
            crossing(2, 1, 2, 3),
            crossing(3, 1, 3, 4),
        ];
        assert!(two.are_met_by(&sent_on));
        // Two threads that take each other's message are sources, and no mouth.
        assert!(!two.are_met_by(&[crossing(1, 1, 1, 2), crossing(2, 1, 2, 1)]));
        // One that takes its own at times isn't another.
        assert!(!two.are_met_by(&[crossing(1, 1, 1, 2), crossing(2, 1, 2, 2)]));
    }

    #[test]
    fn over_any_channels_they_count_together() {
        let together = |over| Wants {
            messages: 3,
            senders: 2,
            receiver: Receiver::Another,
            over,
        };
        let of_two = [
            crossing(1, 1, 1, 0),
            crossing(2, 2, 2, 0),
            crossing(3, 2, 2, 0),
        ];
        assert!(together(Over::AnyChannels).are_met_by(&of_two));
        assert!(!together(Over::OneChannel).are_met_by(&of_two));
        assert!(!together(Over::AnyChannels).are_met_by(&of_two[1..]));
    }

    #[test]
    fn where_either_may_send_main_may() {
        let by_main = [crossing(1, 1, 0, 1), crossing(2, 1, 0, 1)];
        let wants = |receiver| Wants {
            messages: 2,
            senders: 1,
            receiver,
            over: Over::OneChannel,
        };
        assert!(wants(Receiver::Either).are_met_by(&by_main));
        assert!(!wants(Receiver::Another).are_met_by(&by_main));
        let to_itself = [crossing(1, 1, 0, 1), crossing(2, 1, 0, 0)];
        assert!(!wants(Receiver::Either).are_met_by(&to_itself));
    }

    #[test]
    fn where_main_is_to_receive_no_other_counts() {
        let wants = Wants {
            messages: 2,
            senders: 1,
            receiver: Receiver::Main,
            over: Over::OneChannel,
        };
        assert!(!wants.are_met_by(&[crossing(1, 1, 1, 0), crossing(2, 1, 1, 2)]));
        assert!(wants.are_met_by(&[crossing(1, 1, 1, 0), crossing(2, 1, 1, 0)]));
    }
}
