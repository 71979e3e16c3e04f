//! In which state a run of a model program is, as a number.

use super::{Machine, Thread};
use std::hash::{DefaultHasher, Hash, Hasher};

impl Machine<'_> {
    /// Stands for all that the rest of the run can depend on.
    pub fn state(&self) -> u128 {
        let half = |lane: u64| {
            let mut hasher = DefaultHasher::new();
            lane.hash(&mut hasher);
            for thread in &self.threads {
                // Where in the run a thread was made and moved last bears on nothing to come.
                let Thread {
                    role,
                    next,
                    started,
                    done,
                    seen,
                    locks,
                    senders,
                    token,
                    midway,
                    ..
                } = thread;
                (
                    role, next, started, done, seen, locks, senders, token, midway,
                )
                    .hash(&mut hasher);
            }
            self.channels.hash(&mut hasher);
            (
                &self.mutexes,
                &self.condvars,
                &self.atomics,
                &self.barriers,
                &self.printed,
            )
                .hash(&mut hasher);
            hasher.finish()
        };
        u128::from(half(0)) << 64 | u128::from(half(1))
    }
}
