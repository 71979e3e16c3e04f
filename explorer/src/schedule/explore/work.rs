//! How much a program computes: a bound in time for whoever waits, counted in what its first run does, and so the
//! same on every machine. The clock says only when that is worth being counted.

use super::Explorer;
use crate::trace::{Request, RunServer};
use std::time::{Duration, Instant};

/// What takes less is far from the bound, also on a machine that is several times as fast as others.
const SOON: Duration = Duration::from_secs(1);

/// The runs that were made, starts again included, and how many there may be.
pub(super) struct Work {
    begun: Instant,
    runs: u64,
    /// None before it was counted.
    pub most: Option<u64>,
}

impl Default for Work {
    fn default() -> Work {
        Work {
            begun: Instant::now(),
            runs: 0,
            most: None,
        }
    }
}

impl Work {
    pub fn is_done(&self) -> bool {
        self.most.is_some_and(|most| self.runs >= most)
    }
}

impl<S: RunServer> Explorer<'_, S> {
    /// A run came in: where they take long, it is counted once what the first one does.
    pub(super) fn weigh(&mut self) {
        self.work.runs += 1;
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
