//! Random schedules, for where a search had to be cut. The same ones every time.

use crate::trace::{Policy, Request};

/// Hands out requests for random runs: by turns any thread at each step, and priorities that change
/// twice (Burckhardt, Kothari, Musuvathi and Nagarakatte, "A randomized scheduler with
/// probabilistic guarantees", 2010), which finds any fault that takes three steps in a certain
/// order with a known chance.
pub struct Sampler {
    next: u64,
    end: u64,
}

/// Priorities change one time less.
const PCT_DEPTH: u8 = 3;

impl Sampler {
    /// So many runs.
    pub fn new(runs: u64) -> Sampler {
        Sampler {
            next: 1,
            end: runs + 1,
        }
    }
}

impl Iterator for Sampler {
    type Item = Request;

    fn next(&mut self) -> Option<Request> {
        if self.next >= self.end {
            return None;
        }
        let seed = self.next;
        self.next += 1;
        let policy = if seed.is_multiple_of(2) {
            Policy::Pct { depth: PCT_DEPTH }
        } else {
            Policy::Random
        };
        Some(Request {
            policy,
            seed,
            ..Request::default()
        })
    }
}
