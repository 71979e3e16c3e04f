//! How many orders there are that differ, and what they come to: counted along the states. Each of a search's runs is
//! an order of its own; where one comes to a state that is done with, it stands for all that was found below that.

use super::outcome::hash_of;
use crate::trace::{Kind, Response, Run, Step};

/// Whether it can be told beforehand with which others a step races, whatever they come to. Elsewhere who sleeps is
/// woken to be on the safe side, and some orders are run that don't differ.
pub fn is_exact(step: &Step) -> bool {
    use Kind::*;
    let is_plain = matches!(
        step.operation.kind,
        Start
            | Spawn
            | Join
            | Finish
            | Exit
            | MainExit
            | Lock
            | Unlock
            | Send
            | Recv
            | DropSender
            | DropReceiver
            | Print
            | Load
            | Store
    );
    is_plain
        && matches!(
            step.response,
            Response::Done | Response::Disconnected | Response::Again
        )
}

/// Of more outcomes nothing is counted.
const MOST: usize = 32;

/// Orders by what they come to.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Tally {
    /// By the hash of the outcome, in order.
    counts: Vec<(u64, u64)>,
    /// They can't be counted.
    lost: bool,
}

impl Tally {
    /// One more order comes to what this run came to.
    pub fn count(&mut self, run: &Run) {
        if !self.lost {
            self.add_to(hash_of(run.ending, &run.stdout), 1);
        }
    }

    /// So many more as there are in another.
    pub fn add(&mut self, other: &Tally) {
        if other.lost {
            self.lose();
        }
        for &(response, count) in &other.counts {
            self.add_to(response, count);
        }
    }

    /// They can't be counted.
    pub fn lose(&mut self) {
        (self.counts, self.lost) = (Vec::new(), true);
    }

    fn add_to(&mut self, response: u64, count: u64) {
        if self.lost {
            return;
        }
        match self.counts.binary_search_by_key(&response, |known| known.0) {
            Ok(at) => match self.counts[at].1.checked_add(count) {
                Some(sum) => self.counts[at].1 = sum,
                None => self.lose(),
            },
            Err(_) if self.counts.len() == MOST => self.lose(),
            Err(at) => self.counts.insert(at, (response, count)),
        }
    }

    /// How many come to what has this hash, if that is known.
    pub fn of(&self, response: u64) -> Option<u64> {
        let counts = Some(&self.counts).filter(|_| !self.lost)?;
        let place = counts.binary_search_by_key(&response, |known| known.0);
        Some(place.map_or(0, |at| counts[at].1))
    }

    /// How many there are in all, if that is known.
    pub fn all(&self) -> Option<u64> {
        let mut counts = self.counts.iter().filter(|_| !self.lost);
        let sum = counts.try_fold(0_u64, |sum, known| sum.checked_add(known.1));
        sum.filter(|_| !self.lost)
    }

    /// What it takes beyond its own size.
    pub fn bytes(&self) -> usize {
        self.counts.capacity() * size_of::<(u64, u64)>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_added_is_counted_until_there_is_too_much_of_it() {
        let of = |counts: &[(u64, u64)]| Tally {
            counts: counts.to_vec(),
            lost: false,
        };
        let mut tally = of(&[(3, 1), (5, 2)]);
        tally.add(&of(&[(2, 4), (5, 1)]));
        assert_eq!(tally, of(&[(2, 4), (3, 1), (5, 3)]));
        assert_eq!(
            (tally.of(5), tally.of(4), tally.all()),
            (Some(3), Some(0), Some(8))
        );
        tally.add(&of(&[(9, u64::MAX)]));
        assert_eq!((tally.of(9), tally.all()), (Some(u64::MAX), None));
        tally.add(&of(&[(9, 1)]));
        assert_eq!((tally.of(9), tally.of(2)), (None, None));
        let many: Vec<_> = (0..=MOST as u64).map(|response| (response, 1)).collect();
        let mut tally = Tally::default();
        tally.add(&of(&many));
        assert_eq!(tally.all(), None);
    }
}
