//! What there is instead, where one thread is to send a number of messages and several send.

use super::traffic::Traffic;
use crate::diagnose::Delivery;
use std::collections::{BTreeMap, BTreeSet};

/// How the messages fall short that one thread was to send.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OfOne {
    /// There are enough, but so many threads send them.
    Among {
        /// How many.
        threads: usize,
        /// Whether no others send: those who ask them for it, say.
        alone: bool,
    },
    /// No thread sends enough.
    TooFew {
        /// Who sends most, where that is one.
        by: Option<u16>,
        /// How many those are.
        messages: usize,
    },
}

/// How they fall short; nothing, where one thread sends enough, or where it is about something else.
pub fn of_one(wanted: Traffic, crossed: &[Delivery]) -> Option<OfOne> {
    let counted = |one: &&Delivery| {
        let between = one.sent.thread != one.received.thread;
        between && wanted.receiver.lets_send(one.sent.thread)
    };
    let mut by_sender: BTreeMap<u16, usize> = BTreeMap::new();
    for one in crossed.iter().filter(counted) {
        *by_sender.entry(one.sent.thread).or_default() += 1;
    }
    let messages = by_sender.values().copied().max()?;
    if wanted.senders != 1 || by_sender.len() < 2 || messages >= wanted.messages {
        return None;
    }
    let receivers: BTreeSet<u16> = crossed.iter().map(|one| one.received.thread).collect();
    // Whoever asks or answers another stands in no row with those who only send.
    let sources = by_sender.iter();
    let sources: Vec<_> = sources.filter(|one| !receivers.contains(one.0)).collect();
    let from_sources: usize = sources.iter().map(|(_, messages)| **messages).sum();
    if sources.len() > 1 && from_sources >= wanted.messages {
        return Some(OfOne::Among {
            threads: sources.len(),
            alone: sources.len() == by_sender.len(),
        });
    }
    let mut most = by_sender.iter().filter(|one| *one.1 == messages);
    let by = match (most.next(), most.next()) {
        (Some((thread, _)), None) => Some(*thread),
        _ => None,
    };
    Some(OfOne::TooFew { by, messages })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnose::Endpoint;
    use crate::verdict::{Over, Receiver};

    /// Messages from one thread to another.
    fn crossed(pairs: &[(u16, u16)]) -> Vec<Delivery> {
        let end = |thread| Endpoint { thread, line: 1 };
        let pairs = (1..).zip(pairs);
        let crossed = pairs.map(|(message, (from, to))| Delivery {
            message,
            channel: message,
            sent: end(*from),
            received: end(*to),
        });
        crossed.collect()
    }

    fn three_of_one(pairs: &[(u16, u16)]) -> Option<OfOne> {
        let wanted = Traffic {
            messages: 3,
            senders: 1,
            receiver: Receiver::Either,
            over: Over::AnyChannels,
        };
        of_one(wanted, &crossed(pairs))
    }

    #[test]
    fn threads_that_only_send_are_those_who_share_what_one_should_send() {
        let among = |threads, alone| Some(OfOne::Among { threads, alone });
        assert_eq!(three_of_one(&[(1, 0), (2, 0), (3, 0)]), among(3, true));
        let asked = [(0, 4), (0, 4), (1, 0), (2, 0), (3, 0)];
        assert_eq!(three_of_one(&asked), among(3, false));
    }

    #[test]
    fn where_two_speak_with_each_other_it_is_the_one_with_most_who_sends_too_few() {
        let pairs = [(0, 1), (0, 2), (1, 2), (2, 1)];
        let too_few = |by| Some(OfOne::TooFew { by, messages: 2 });
        assert_eq!(three_of_one(&pairs), too_few(Some(0)));
        let asked = [(0, 1), (0, 1), (1, 0), (1, 0)];
        assert_eq!(three_of_one(&asked), too_few(None));
    }

    #[test]
    fn where_one_sends_enough_it_is_about_something_else() {
        assert_eq!(three_of_one(&[(1, 0), (1, 0), (1, 0), (2, 1)]), None);
        assert_eq!(three_of_one(&[(1, 0)]), None);
    }
}
