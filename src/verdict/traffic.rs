//! The messages that a lesson asks for behind the output.

use crate::diagnose::Delivery;
use std::collections::{BTreeMap, BTreeSet};

/// Who has to receive.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Receiver {
    /// Main.
    Main,
    /// One thread or several that sent none of them.
    Another,
    /// The same, and it may be main who sends.
    Either,
    /// Whoever it is, as well the one who sent it, which isn't main.
    Anybody,
    /// As for `Either`, but it isn't main who receives.
    Spawned,
}

impl Receiver {
    /// Whether this thread may be one of those who send.
    pub fn lets_send(self, thread: u16) -> bool {
        matches!(self, Receiver::Either | Receiver::Spawned) || thread != 0
    }

    /// Whether this thread may be one of those who receive.
    pub fn lets_receive(self, thread: u16) -> bool {
        match self {
            Receiver::Main => thread == 0,
            Receiver::Another | Receiver::Either | Receiver::Anybody => true,
            Receiver::Spawned => thread != 0,
        }
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

/// The deliveries that a lesson asks for behind the output: that many, by so many threads.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Traffic {
    /// How many messages at least.
    pub messages: usize,
    /// By how many different threads, spawned ones unless main may send too: 1 means all by one, 0 by any, who may
    /// receive each other's as well.
    pub senders: usize,
    /// Who receives.
    pub receiver: Receiver,
    /// Over what.
    pub over: Over,
}

impl Traffic {
    /// Whether these deliveries are enough, whichever threads take them.
    pub fn is_met_by(&self, deliveries: &[Delivery]) -> bool {
        let counted = deliveries.iter().filter(|delivery| self.counts(delivery));
        let mut channels: BTreeMap<u32, Vec<&Delivery>> = BTreeMap::new();
        for delivery in counted {
            let channel = match self.over {
                Over::OneChannel => delivery.channel,
                Over::AnyChannels => 0,
            };
            channels.entry(channel).or_default().push(delivery);
        }
        channels.values().any(|channel| match self.senders {
            0 => channel.len() >= self.messages,
            1 => self.is_met_by_one_of(channel),
            _ => {
                let mut mouths = mouths(channel).into_iter();
                mouths.any(|mouth| self.is_met_by_several(&received_in(channel, &mouth)))
            }
        })
    }

    /// Whether so many threads may send.
    pub fn lets_so_many_send(&self, threads: usize) -> bool {
        self.senders == 0 || self.senders == threads
    }

    /// Whether it is between threads that may send and receive.
    pub fn counts(&self, delivery: &Delivery) -> bool {
        let (from, to) = (delivery.sent.thread, delivery.received.thread);
        let other = from != to || self.receiver == Receiver::Anybody;
        self.receiver.lets_receive(to) && self.receiver.lets_send(from) && other
    }

    /// Whether one thread sent enough of these.
    fn is_met_by_one_of(&self, channel: &[&Delivery]) -> bool {
        let mut by_sender: BTreeMap<u16, usize> = BTreeMap::new();
        for delivery in channel {
            *by_sender.entry(delivery.sent.thread).or_default() += 1;
        }
        by_sender.values().any(|sent| *sent >= self.messages)
    }

    /// Whether these are enough, by enough threads.
    fn is_met_by_several(&self, group: &[&Delivery]) -> bool {
        let senders: BTreeSet<u16> = group.iter().map(|one| one.sent.thread).collect();
        senders.len() >= self.senders && group.len() >= self.messages
    }
}

/// The threads that may stand at the mouth of a channel with these messages: each receiver alone, and
/// together all that sent nothing into it.
fn mouths(channel: &[&Delivery]) -> Vec<BTreeSet<u16>> {
    let receivers: BTreeSet<u16> = channel.iter().map(|one| one.received.thread).collect();
    let senders: BTreeSet<u16> = channel.iter().map(|one| one.sent.thread).collect();
    let alone = receivers.iter().map(|receiver| BTreeSet::from([*receiver]));
    let only_receive = &receivers - &senders;
    alone.chain([only_receive]).collect()
}

/// The messages that one of these threads took, and none of them sent.
fn received_in<'c>(channel: &[&'c Delivery], mouth: &BTreeSet<u16>) -> Vec<&'c Delivery> {
    let received = channel
        .iter()
        .copied()
        .filter(|one| mouth.contains(&one.received.thread) && !mouth.contains(&one.sent.thread));
    received.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use super::{Over::*, Receiver::*};
    use crate::diagnose::Endpoint;

    fn delivery(message: u32, channel: u32, from: u16, to: u16) -> Delivery {
        let end = |thread| Endpoint { thread, line: 1 };
        Delivery {
            message,
            channel,
            sent: end(from),
            received: end(to),
        }
    }

    fn wanted(messages: usize, senders: usize, receiver: Receiver, over: Over) -> Traffic {
        Traffic {
            messages,
            senders,
            receiver,
            over,
        }
    }

    #[test]
    fn one_message_to_main() {
        let asked = wanted(1, 1, Main, OneChannel);
        assert!(asked.is_met_by(&[delivery(1, 1, 1, 0)]));
        for other in [
            delivery(1, 1, 0, 0),
            delivery(1, 1, 0, 1),
            delivery(1, 1, 2, 1),
        ] {
            assert!(!asked.is_met_by(&[other]), "{other:?}");
        }
    }

    #[test]
    fn three_of_one_thread_over_one_channel() {
        let asked = wanted(3, 1, Another, OneChannel);
        let from = |threads: [u16; 3], channels: [u32; 3]| {
            let all = (1..).zip(threads).zip(channels);
            all.map(|((message, from), channel)| delivery(message, channel, from, 0))
                .collect::<Vec<_>>()
        };
        assert!(asked.is_met_by(&from([1, 1, 1], [1, 1, 1])));
        assert!(!asked.is_met_by(&from([1, 1, 2], [1, 1, 1])));
        assert!(!asked.is_met_by(&from([1, 1, 1], [1, 1, 2])));
    }

    #[test]
    fn two_threads_with_one_receiver_that_sent_neither() {
        let asked = wanted(2, 2, Another, OneChannel);
        assert!(asked.is_met_by(&[delivery(1, 1, 1, 3), delivery(2, 1, 2, 3)]));
        assert!(!asked.is_met_by(&[delivery(1, 1, 1, 0), delivery(2, 1, 1, 0)]));
        assert!(!asked.is_met_by(&[delivery(1, 1, 1, 0), delivery(2, 2, 2, 0)]));
        assert!(!asked.is_met_by(&[delivery(1, 1, 1, 2), delivery(2, 1, 2, 2)]));
        assert!(!asked.is_met_by(&[delivery(1, 1, 0, 1), delivery(2, 1, 2, 1)]));
    }

    #[test]
    fn several_threads_may_take_turns_at_the_mouth() {
        let three = wanted(3, 1, Another, OneChannel);
        let of_one = [
            delivery(1, 1, 1, 2),
            delivery(2, 1, 1, 3),
            delivery(3, 1, 1, 2),
        ];
        assert!(three.is_met_by(&of_one));
        let two = wanted(2, 2, Another, OneChannel);
        assert!(two.is_met_by(&[delivery(1, 1, 1, 3), delivery(2, 1, 2, 4)]));
        // Main as one of them, and a message that a printer sends on into the same channel.
        assert!(two.is_met_by(&[delivery(1, 1, 1, 0), delivery(2, 1, 2, 4)]));
        let sent_on = [
            delivery(1, 1, 1, 3),
            delivery(2, 1, 2, 3),
            delivery(3, 1, 3, 4),
        ];
        assert!(two.is_met_by(&sent_on));
        // Two threads that take each other's message are sources, and no mouth.
        assert!(!two.is_met_by(&[delivery(1, 1, 1, 2), delivery(2, 1, 2, 1)]));
        // One that takes its own at times isn't another.
        assert!(!two.is_met_by(&[delivery(1, 1, 1, 2), delivery(2, 1, 2, 2)]));
    }

    #[test]
    fn where_any_may_send_two_may_answer_each_other() {
        let asked = wanted(2, 0, Another, AnyChannels);
        assert!(asked.is_met_by(&[delivery(1, 1, 1, 2), delivery(2, 2, 2, 1)]));
        assert!(!asked.is_met_by(&[delivery(1, 1, 1, 2), delivery(2, 2, 2, 2)]));
        assert!(!asked.is_met_by(&[delivery(1, 1, 1, 2), delivery(2, 2, 0, 1)]));
    }

    #[test]
    fn where_anybody_may_receive_it_may_be_who_sent_it() {
        let to = |receiver| wanted(2, 0, receiver, AnyChannels);
        let to_itself = [delivery(1, 1, 1, 0), delivery(2, 1, 1, 1)];
        assert!(to(Anybody).is_met_by(&to_itself));
        assert!(!to(Either).is_met_by(&to_itself));
        assert!(!to(Anybody).is_met_by(&to_itself[1..]));
        let of_main = [delivery(1, 1, 0, 1), delivery(2, 1, 0, 2)];
        assert!(!to(Anybody).is_met_by(&of_main));
    }

    #[test]
    fn over_any_channels_they_count_together() {
        let together = |over| wanted(3, 2, Another, over);
        let of_two = [
            delivery(1, 1, 1, 0),
            delivery(2, 2, 2, 0),
            delivery(3, 2, 2, 0),
        ];
        assert!(together(AnyChannels).is_met_by(&of_two));
        assert!(!together(OneChannel).is_met_by(&of_two));
        assert!(!together(AnyChannels).is_met_by(&of_two[1..]));
    }

    #[test]
    fn where_either_may_send_main_may() {
        let by_main = [delivery(1, 1, 0, 1), delivery(2, 1, 0, 1)];
        let to = |receiver| wanted(2, 1, receiver, OneChannel);
        assert!(to(Either).is_met_by(&by_main));
        assert!(!to(Another).is_met_by(&by_main));
        let to_itself = [delivery(1, 1, 0, 1), delivery(2, 1, 0, 0)];
        assert!(!to(Either).is_met_by(&to_itself));
    }

    #[test]
    fn where_a_spawned_thread_is_to_receive_main_may_send() {
        let asked = wanted(2, 1, Spawned, AnyChannels);
        assert!(asked.is_met_by(&[delivery(1, 1, 0, 1), delivery(2, 1, 0, 2)]));
        assert!(asked.is_met_by(&[delivery(1, 1, 2, 1), delivery(2, 2, 2, 1)]));
        assert!(!asked.is_met_by(&[delivery(1, 1, 1, 0), delivery(2, 1, 1, 0)]));
        assert!(!asked.is_met_by(&[delivery(1, 1, 0, 1), delivery(2, 1, 0, 0)]));
    }

    #[test]
    fn where_main_is_to_receive_no_other_counts() {
        let asked = wanted(2, 1, Main, OneChannel);
        assert!(!asked.is_met_by(&[delivery(1, 1, 1, 0), delivery(2, 1, 1, 2)]));
        assert!(asked.is_met_by(&[delivery(1, 1, 1, 0), delivery(2, 1, 1, 0)]));
    }
}
