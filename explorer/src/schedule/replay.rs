//! Making one schedule's run again, with all that there is to know about it.

use super::assumption::Assumptions;
use super::exploration::Exploration;
use super::minimise::{Effort, minimise};
use super::outcome::Outcome;
use super::plan::Plan;
use super::text::Schedule;
use crate::trace::{Death, End, Ending, Request, Run, RunServer, ServerGone, wire};

/// Outcomes that are looked at for where their process died.
const MOST_LOCATED: usize = 4;

/// Runs a schedule; where it ends before the program does, each thread goes on as long as it can.
/// The run is reported in full.
pub fn replay(
    server: &mut impl RunServer,
    plan: &Plan,
    assumptions: &Assumptions,
    schedule: &Schedule,
) -> Result<Run, ServerGone> {
    let request = assumptions.request(plan, schedule.0.clone());
    let run = made(server, &request, wire::FULL)?;
    // To find out who owns what, stuck threads are unwound, and their destructors may end the
    // process.
    match run.ending {
        Ending::Died(_) => made(server, &request, 0),
        _ => Ok(run),
    }
}

/// The run that is asked for, with these flags besides.
fn made(server: &mut impl RunServer, request: &Request, flags: u32) -> Result<Run, ServerGone> {
    let mut run = Run::default();
    server.submit(&Request {
        flags: request.flags | flags,
        ..request.clone()
    });
    server.receive(&mut run)?;
    Ok(run)
}

/// Makes a stuck run again, in full, and has the channels end at which its threads wait for a message: as if somebody
/// had dropped what keeps them open.
pub fn as_if_ended(
    server: &mut impl RunServer,
    plan: &Plan,
    assumptions: &Assumptions,
    schedule: &Schedule,
) -> Result<Run, ServerGone> {
    let request = assumptions.request(plan, schedule.0.clone());
    made(server, &request, wire::FULL | wire::ENDS_WHERE_STUCK)
}

/// How many pieces of memory a program keeps that makes this schedule's run to its end: what its threads asked for and
/// nobody gave back.
pub fn keeps(
    server: &mut impl RunServer,
    plan: &Plan,
    assumptions: &Assumptions,
    schedule: &Schedule,
) -> Result<u32, ServerGone> {
    let request = assumptions.request(plan, schedule.0.clone());
    // What an earlier run has kept would be there as well.
    let run = made(server, &request, wire::FULL | wire::KEPT | wire::ONCE)?;
    Ok(run.notes.kept)
}

/// Has it looked at where the program was at the end of this schedule's run, if it died there and
/// that isn't known.
pub fn locate(
    server: &mut impl RunServer,
    plan: &Plan,
    assumptions: &Assumptions,
    schedule: &Schedule,
    run: &mut Run,
) {
    if let (Ending::Died(death), None) = (run.ending, run.spot)
        && let Some(seen) = server.locate(&assumptions.request(plan, schedule.0.clone()), death)
    {
        *run = seen;
    }
}

/// What is spent on making one schedule simple.
const ONE: Effort = Effort {
    runs: 300,
    steps: 1_000_000,
};

/// Once the runs of outcomes take more, no others are kept.
const MOST_BYTES_OF_RUNS: usize = 24 << 20;

/// Outcomes whose schedules are made simple.
const MOST_SIMPLIFIED: usize = 20;

/// A simpler schedule with the same end and the same output, if there is one: that of a run which
/// died is left as it is, since each try may take its time again.
pub fn simplify(
    server: &mut impl RunServer,
    plan: &Plan,
    assumptions: &Assumptions,
    schedule: &Schedule,
    end: (Ending, &[u8]),
) -> Result<Schedule, ServerGone> {
    simplify_within(&mut ONE.clone(), server, plan, assumptions, schedule, end)
}

fn simplify_within(
    effort: &mut Effort,
    server: &mut impl RunServer,
    plan: &Plan,
    assumptions: &Assumptions,
    schedule: &Schedule,
    (ending, stdout): (Ending, &[u8]),
) -> Result<Schedule, ServerGone> {
    if matches!(ending, Ending::Died(_)) {
        return Ok(schedule.clone());
    }
    let fails = |run: &Run| run.ending == ending && run.stdout == stdout;
    minimise(server, plan, assumptions, schedule, effort, &fails)
}

impl Exploration {
    /// Makes the schedules of outcomes that aren't an end with success simple.
    pub fn simplify_outcomes(
        &mut self,
        server: &mut impl RunServer,
        plan: &Plan,
    ) -> Result<(), ServerGone> {
        let fails = |outcome: &&mut Outcome| outcome.ending != Ending::Ended(End::Exit(0));
        let mut steps = ONE.steps;
        for outcome in self.outcomes.iter_mut().filter(fails).take(MOST_SIMPLIFIED) {
            let end = (outcome.ending, &outcome.stdout[..]);
            let (known, schedule) = (&self.assumptions, &outcome.schedule);
            let mut effort = Effort { steps, ..ONE };
            outcome.schedule = simplify_within(&mut effort, server, plan, known, schedule, end)?;
            steps = effort.steps;
        }
        Ok(())
    }

    /// Has it looked at where the program was that died, in the first outcomes that end so.
    pub fn locate_outcomes(&mut self, server: &mut impl RunServer, plan: &Plan) {
        let (known, mut room) = (&self.assumptions, MOST_LOCATED);
        for outcome in &mut self.outcomes {
            if let Some(run) = outcome.run.as_mut().filter(|_| room > 0)
                && matches!(run.ending, Ending::Died(_))
            {
                room -= 1;
                locate(server, plan, known, &outcome.schedule, run);
            }
        }
    }

    /// Replays the schedule of each outcome that isn't a death, so that its run is known in full.
    /// The runs are kept as far as there is room: the first, and so many others.
    pub fn replay_outcomes(
        &mut self,
        server: &mut impl RunServer,
        plan: &Plan,
    ) -> Result<(), ServerGone> {
        let unknown = |outcome: &&mut Outcome| outcome.run.is_none();
        let mut kept = 0;
        for outcome in self.outcomes.iter_mut().filter(unknown) {
            if kept > MOST_BYTES_OF_RUNS {
                break;
            }
            let run = replay(server, plan, &self.assumptions, &outcome.schedule)?;
            if run.ending == Ending::Died(Death::Stopped) {
                break;
            }
            kept += run.bytes();
            outcome.run = Some(run);
        }
        Ok(())
    }
}
