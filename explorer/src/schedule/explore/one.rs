//! One schedule alone, by what a search of all would take for granted.

use super::{Explorer, MOST_RESTARTS};
use crate::schedule::assumption::Assumptions;
use crate::schedule::exploration::{Cut, Exploration};
use crate::schedule::observer::Watching;
use crate::schedule::plan::Plan;
use crate::schedule::replay::replay;
use crate::schedule::search::schedule_of;
use crate::schedule::text::Schedule;
use crate::schedule::tree::Job;
use crate::trace::{End, Ending, RunServer, ServerGone};
use std::ops::ControlFlow;

/// Runs one schedule alone.
pub fn explore_one(
    server: &mut impl RunServer,
    plan: &Plan,
    schedule: &Schedule,
) -> Result<Exploration, ServerGone> {
    let mut watch = |_| ControlFlow::Continue(());
    let mut nobody = Watching(&mut watch);
    let mut explorer = Explorer::new(server, plan, &mut nobody);
    explorer.replay(schedule)?;
    let fits = explorer.run.steps as usize == schedule.0.len()
        && explorer.run.ending != Ending::Ended(End::Diverged);
    let known = &explorer.assumptions;
    if !fits || !known.orders.is_empty() || !known.thresholds.is_empty() {
        // The schedule rests on what others showed: how orders of hash maps are chosen, what prints may be cut, or at
        // which times readings of the clock make a difference.
        explorer.assumptions = Assumptions::new(plan.fresh_process, &plan.patience);
        explorer.search_to_an_end()?;
        (explorer.outcomes, explorer.looks, explorer.pruned) = Default::default();
        explorer.given.clear();
        explorer.replay(schedule)?;
    }
    explorer.cut = Some(Cut::Stopped);
    explorer.schedules = 1;
    explorer.outcomes.add(&explorer.run, || {
        schedule_of(&Job::default(), &explorer.run)
    });
    Ok(explorer.finish())
}

impl<S: RunServer> Explorer<'_, S> {
    /// Runs a schedule, again and again while it shows that the next run needs other assumptions:
    /// the last has them all.
    fn replay(&mut self, schedule: &Schedule) -> Result<(), ServerGone> {
        for _ in 0..MOST_RESTARTS {
            self.run = replay(self.server, self.plan, &self.assumptions, schedule)?;
            if !self.assumptions.correct(&self.run) {
                break;
            }
        }
        Ok(())
    }
}
