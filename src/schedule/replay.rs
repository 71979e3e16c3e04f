//! Making one schedule's run again, with all that there is to know about it.

use super::assumption::Assumptions;
use super::plan::{Exploration, Plan};
use super::text::Schedule;
use crate::trace::{Ending, Request, Run, RunServer, ServerGone, wire};

/// Runs a schedule; where it ends before the program does, each thread goes on as long as it can.
/// The run is reported in full.
pub fn replay(
    server: &mut impl RunServer,
    plan: &Plan,
    assumptions: &Assumptions,
    schedule: &Schedule,
    hash_seed: u64,
) -> Result<Run, ServerGone> {
    let mut request = Request {
        flags: plan.flags,
        hash_seed,
        max_steps: plan.bounds.steps_a_run,
        poll_limit: plan.poll_limit,
        prefix: schedule.0.clone(),
        ..Request::default()
    };
    assumptions.apply(&mut request);
    let mut run = Run::default();
    server.submit(&Request {
        flags: request.flags | wire::FULL,
        ..request.clone()
    });
    server.receive(&mut run)?;
    // To find out who owns what, stuck threads are unwound, and their destructors may end the
    // process.
    if let Ending::Died(_) = run.ending {
        server.submit(&request);
        server.receive(&mut run)?;
    }
    Ok(run)
}

impl Exploration {
    /// Replays the schedule of each outcome that isn't a death, so that its run is known in full.
    pub fn replay_outcomes(
        &mut self,
        server: &mut impl RunServer,
        plan: &Plan,
    ) -> Result<(), ServerGone> {
        for outcome in self
            .outcomes
            .iter_mut()
            .filter(|outcome| outcome.run.is_none())
        {
            outcome.run = Some(replay(
                server,
                plan,
                &self.assumptions,
                &outcome.schedule,
                outcome.hash_seed,
            )?);
        }
        Ok(())
    }
}
