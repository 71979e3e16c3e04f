//! A bound in time for whoever waits, counted in what a program does, and so the same on every machine: in pieces of
//! its code that its first run passes, where it computes for long (the clock says only when that is worth being
//! counted); and in steps, which take longer the more threads there are.

use super::Explorer;
use crate::trace::{Request, RunServer};
use std::time::{Duration, Instant};

/// What takes less is far from the bound, also on a machine that is several times as fast as others.
const SOON: Duration = Duration::from_secs(1);

/// A step of so many threads takes about twice as long as one of few: so many have their clocks and are looked at.
const TWICE: u64 = 64;

/// The runs that were made, starts again included, and how many there may be.
pub(super) struct Work {
    begun: Instant,
    runs: u64,
    /// Their steps, by what they take.
    effort: u64,
    /// None before it was counted.
    pub most: Option<u64>,
}

impl Default for Work {
    fn default() -> Work {
        Work {
            begun: Instant::now(),
            runs: 0,
            effort: 0,
            most: None,
        }
    }
}

impl Work {
    pub fn is_done(&self) -> bool {
        self.most.is_some_and(|most| self.runs >= most)
    }

    /// A run of so many steps and threads came in, of an effort that may be `most` in all.
    fn count(&mut self, steps: u32, threads: usize, most: Option<u64>) {
        self.runs += 1;
        self.effort += u64::from(steps) * (1 + threads as u64 / TWICE);
        if most.is_some_and(|most| self.effort >= most) {
            self.most = Some(self.most.map_or(self.runs, |most| most.min(self.runs)));
        }
    }
}

impl<S: RunServer> Explorer<'_, S> {
    /// A run came in, of a search that knows of so many threads: where runs take long, it is counted once what the
    /// first one does.
    pub(super) fn weigh(&mut self, threads: usize) {
        let effort = self.plan.bounds.effort;
        self.work.count(self.run.steps, threads, effort);
        let Some(pieces) = self.plan.bounds.pieces else {
            return;
        };
        if self.work.most.is_some() || self.work.begun.elapsed() < SOON {
            return;
        }
        let mut first = Request::default();
        self.assumptions.complete(self.plan, &mut first);
        let of_one = self.server.weigh(&first);
        self.work.most = Some(of_one.map_or(u64::MAX, |one| (pieces / one.max(1)).max(1)));
    }
}
