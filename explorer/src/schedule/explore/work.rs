//! A bound in time for whoever waits, counted in what a program does, and so the same on every machine: in pieces of
//! its code that its first run passes, where it computes for long (the clock says only when that is worth being
//! counted); and in steps, which take longer the more threads there are.

use super::Explorer;
use crate::trace::{Death, Ending, Request, RunServer};
use std::time::{Duration, Instant};

/// What takes less is far from the bound, also on a machine that is several times as fast as others.
const SOON: Duration = Duration::from_secs(1);

/// A step of so many threads takes about twice as long as one of few: so many have their clocks and are looked at.
const TWICE: u64 = 64;

/// The runs that were made, starts again included, and how many there may be.
pub(super) struct Work {
    /// Since when runs are made under the same assumptions.
    begun: Instant,
    runs: u64,
    /// Their steps, by what they take.
    effort: u64,
    /// How many there may be by what the first of them passes; none before that was counted.
    by_pieces: Option<u64>,
    /// How many there were when their steps had taken all that they may.
    by_effort: Option<u64>,
}

impl Default for Work {
    fn default() -> Work {
        Work {
            begun: Instant::now(),
            runs: 0,
            effort: 0,
            by_pieces: None,
            by_effort: None,
        }
    }
}

impl Work {
    pub fn is_done(&self) -> bool {
        self.most().is_some_and(|most| self.runs >= most)
    }

    /// How many runs there may be, if that is known.
    pub fn most(&self) -> Option<u64> {
        self.by_pieces.into_iter().chain(self.by_effort).min()
    }

    /// Under other assumptions the first run is another one: one that went on and on may come to an end. Were it still
    /// counted by what that took, a slow machine, which comes to count it, would make fewer runs than a fast one.
    pub fn start_again(&mut self) {
        (self.begun, self.by_pieces) = (Instant::now(), None);
    }

    /// A run of so many steps and threads came in, of an effort that may be `most` in all.
    fn count(&mut self, steps: u32, threads: usize, most: Option<u64>) {
        self.runs += 1;
        self.effort += u64::from(steps) * (1 + threads as u64 / TWICE);
        if most.is_some_and(|most| self.effort >= most) {
            self.by_effort.get_or_insert(self.runs);
        }
    }
}

impl<S: RunServer> Explorer<'_, S> {
    /// A run came in, of a search that knows of so many threads; and whether it is the first: where runs take long, it
    /// is counted once what that does.
    pub(super) fn weigh(&mut self, threads: usize, is_first: bool) {
        let effort = self.plan.bounds.effort;
        self.work.count(self.run.steps, threads, effort);
        let Some(pieces) = self.plan.bounds.pieces else {
            return;
        };
        if self.work.most().is_some() || self.work.begun.elapsed() < SOON {
            return;
        }
        // What was ended since it went on for too long is known not to end.
        let is_endless = is_first && self.run.ending == Ending::Died(Death::Hang);
        let of_one = match is_endless {
            true => Some(u64::MAX),
            false => self.weigh_first(),
        };
        self.work.by_pieces = Some(of_one.map_or(u64::MAX, |one| (pieces / one.max(1)).max(1)));
    }

    fn weigh_first(&mut self) -> Option<u64> {
        let mut first = Request::default();
        self.assumptions.complete(self.plan, &mut first);
        self.server.weigh(&first)
    }
}

#[cfg(test)]
mod tests {
    use super::SOON;
    use crate::schedule::{Plan, explore};
    use crate::trace::{Death, Ending, Request, Run, RunServer, ServerGone, answer, wire};
    use std::ops::ControlFlow;
    use std::thread::sleep;
    use std::time::Duration;

    /// Makes one run, which takes long and comes to this.
    struct Slow {
        ending: Ending,
        was_weighed: bool,
    }

    impl RunServer for Slow {
        fn window(&self) -> usize {
            1
        }

        fn submit(&mut self, _: &Request) {}

        fn receive(&mut self, run: &mut Run) -> Result<(), ServerGone> {
            sleep(SOON + Duration::from_millis(1));
            run.ending = self.ending;
            Ok(())
        }

        fn abandon(&mut self) {}

        fn weigh(&mut self, _: &Request) -> Option<u64> {
            self.was_weighed = true;
            None
        }
    }

    #[test]
    fn what_is_known_not_to_end_is_not_weighed() {
        for (ending, is_weighed) in [
            (Ending::Died(Death::Signal(6)), true),
            (Ending::Died(Death::Hang), false),
        ] {
            let was_weighed = false;
            let mut slow = Slow {
                ending,
                was_weighed,
            };
            let plan = Plan::for_program(false, false, false);
            let found = explore(&mut slow, &plan, &mut |_| ControlFlow::Continue(())).unwrap();
            assert_eq!(found.outcomes[0].ending, ending);
            assert_eq!(slow.was_weighed, is_weighed, "{ending:?}");
        }
    }

    /// Shows in its first run, which takes long, that another assumption is needed.
    struct Refuting {
        made: u32,
        asked: u32,
    }

    impl RunServer for Refuting {
        fn window(&self) -> usize {
            1
        }

        fn submit(&mut self, request: &Request) {
            self.asked = request.flags;
        }

        fn receive(&mut self, run: &mut Run) -> Result<(), ServerGone> {
            self.made += 1;
            (run.ending, run.notes.flags) = (Ending::Died(Death::Signal(6)), 0);
            if self.asked & wire::LOOPS_WATCHED == 0 {
                sleep(SOON + Duration::from_millis(1));
                run.notes.flags = answer::LOOPS_SEEN;
            }
            Ok(())
        }

        fn abandon(&mut self) {}

        /// All that there may be is one run.
        fn weigh(&mut self, _: &Request) -> Option<u64> {
            Some(u64::MAX)
        }
    }

    #[test]
    fn what_a_run_took_under_other_assumptions_bounds_nothing() {
        let mut server = Refuting { made: 0, asked: 0 };
        let plan = Plan::for_program(false, false, false);
        let found = explore(&mut server, &plan, &mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!((found.cut, found.schedules, server.made), (None, 1, 2));
    }
}
