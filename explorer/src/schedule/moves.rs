//! Which threads can move in a state, and what is known of each.
//!
//! A long run has many states, and a wide program many threads: who can move and who sleeps are
//! sets of bits, and only a thread of which there is more to say has an entry of its own.

use crate::trace::Decision;

/// The threads that can move in a state.
#[derive(Clone, Default)]
pub struct Moves {
    enabled: Threads,
    /// Of those without an entry, the ones that sleep.
    asleep: Threads,
    entries: Vec<Move>,
}

/// What is known of one thread.
#[derive(Clone, Copy)]
struct Move {
    thread: u16,
    /// How many outcomes its operation may have here.
    variants: u16,
    status: Status,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing says that it has to move first here.
    Idle,
    /// What it would begin is explored from an earlier state (a sleep set: Godefroid 1996).
    Asleep,
    /// All its variants wait to be run.
    Queued,
    /// The `n`th thread here of which a run went out.
    Dispatched(u16),
}

impl Moves {
    /// Nobody can move; the room is used again.
    pub fn clear(&mut self) {
        self.enabled.clear();
        self.asleep.clear();
        self.entries.clear();
    }

    /// Takes in who could move at a decision, and who slept.
    pub fn take_in(&mut self, decision: &Decision) {
        for &thread in &decision.enabled {
            self.enabled.insert(thread);
        }
        for &thread in &decision.sleep {
            if self.enabled.contains(thread) {
                self.asleep.insert(thread);
            }
        }
        for &(thread, variants) in &decision.variants {
            let status = self.status(thread).unwrap_or(Status::Idle);
            self.entries.push(Move {
                thread,
                variants,
                status,
            });
        }
    }

    /// What is known of `thread`, if it can move.
    pub fn status(&self, thread: u16) -> Option<Status> {
        if !self.enabled.contains(thread) {
            return None;
        }
        let entry = self.entries.iter().find(|entry| entry.thread == thread);
        Some(match entry {
            Some(entry) => entry.status,
            None if self.asleep.contains(thread) => Status::Asleep,
            None => Status::Idle,
        })
    }

    /// Notes what is known of a thread that can move.
    pub fn set_status(&mut self, thread: u16, status: Status) {
        match self.entries.iter_mut().find(|entry| entry.thread == thread) {
            Some(entry) => entry.status = status,
            None => self.entries.push(Move {
                thread,
                variants: 1,
                status,
            }),
        }
    }

    /// How many outcomes the operation of `thread` may have; 0 if it can't move.
    pub fn variants(&self, thread: u16) -> u16 {
        let entry = self.entries.iter().find(|entry| entry.thread == thread);
        let without = u16::from(self.enabled.contains(thread));
        entry.map_or(without, |entry| entry.variants)
    }

    /// The threads that can move, in order.
    pub fn threads(&self) -> Vec<u16> {
        self.enabled.iter().collect()
    }

    /// The threads that sleep, and those that were dispatched before the `rank`th, in order.
    pub fn sleepers_before(&self, rank: u16) -> Vec<u16> {
        let has_entry = |thread| self.entries.iter().any(|entry| entry.thread == thread);
        let mut asleep: Vec<u16> = self.asleep.iter().collect();
        asleep.retain(|&thread| !has_entry(thread));
        let sleeps = |entry: &&Move| match entry.status {
            Status::Asleep => true,
            Status::Dispatched(earlier) => earlier < rank,
            Status::Idle | Status::Queued => false,
        };
        asleep.extend(self.entries.iter().filter(sleeps).map(|entry| entry.thread));
        asleep.sort_unstable();
        asleep
    }

    /// What it takes beyond its own size.
    pub fn bytes(&self) -> usize {
        let words = self.enabled.beyond.capacity() + self.asleep.beyond.capacity();
        words * size_of::<u64>() + self.entries.capacity() * size_of::<Move>()
    }
}

/// A set of threads, the first 64 of which take no room of their own.
#[derive(Clone, Default)]
struct Threads {
    first: u64,
    beyond: Vec<u64>,
}

impl Threads {
    fn clear(&mut self) {
        self.first = 0;
        self.beyond.clear();
    }

    fn insert(&mut self, thread: u16) {
        let bit = 1 << (thread % 64);
        let Some(word) = (thread as usize / 64).checked_sub(1) else {
            self.first |= bit;
            return;
        };
        if self.beyond.len() <= word {
            self.beyond.resize(word + 1, 0);
        }
        self.beyond[word] |= bit;
    }

    fn contains(&self, thread: u16) -> bool {
        let word = match (thread as usize / 64).checked_sub(1) {
            Some(word) => self.beyond.get(word).copied().unwrap_or(0),
            None => self.first,
        };
        word & 1 << (thread % 64) != 0
    }

    fn iter(&self) -> impl Iterator<Item = u16> {
        let words = std::iter::once(&self.first).chain(&self.beyond);
        words.zip(0..).flat_map(|(&word, at)| {
            let mut left = word;
            std::iter::from_fn(move || {
                let bit = left.trailing_zeros() as u16;
                left &= left.wrapping_sub(1);
                (bit < 64).then_some(at * 64 + bit)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_can_move_and_who_sleeps_is_told_of_any_number_of_threads() {
        let mut moves = Moves::default();
        moves.take_in(&Decision {
            enabled: vec![0, 3, 63, 64, 200],
            sleep: vec![3, 5, 64, 200],
            variants: vec![(64, 2)],
            ..Decision::default()
        });
        assert_eq!(moves.threads(), [0, 3, 63, 64, 200]);
        let all = [0, 3, 5, 63, 64, 199, 200, 1000].map(|thread| moves.status(thread));
        let (idle, asleep) = (Some(Status::Idle), Some(Status::Asleep));
        assert_eq!(all, [idle, asleep, None, idle, asleep, None, asleep, None]);
        assert_eq!([0, 5, 64].map(|thread| moves.variants(thread)), [1, 0, 2]);
        moves.set_status(63, Status::Dispatched(0));
        moves.set_status(0, Status::Dispatched(1));
        assert_eq!(moves.sleepers_before(1), [3, 63, 64, 200]);
        assert_eq!(moves.sleepers_before(0), [3, 64, 200]);
        moves.clear();
        assert!(moves.threads().is_empty() && moves.sleepers_before(9).is_empty());
    }
}
