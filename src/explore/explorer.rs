//! The one door to the search.

use crate::build::Observed;
use crate::process::{Leash, ProgramServer};
use crate::schedule::{
    Assumptions, Dyed, Exploration, Observer, Plan, Schedule, Stop, as_if_ended, collect, explore,
    explore_before, explore_one, keeps, locate, reacts, replay, simplify, without,
};
use crate::trace::story::Story;
use crate::trace::{Ending, Run, ServerGone, wire};
use std::ops::ControlFlow;

/// A program, what makes its runs, and what is known of them.
///
/// What it was told stays: runs are made by what the last exploration showed that can't be taken for granted.
pub struct Explorer<'o> {
    observed: &'o Observed,
    /// How it is explored.
    pub plan: Plan,
    /// What a process may do.
    pub leash: Leash,
    call: Option<usize>,
    server: Option<ProgramServer>,
    assumptions: Option<Assumptions>,
}

impl<'o> Explorer<'o> {
    /// Of a program, as learners' programs are explored; starts nothing yet.
    pub fn of(observed: &'o Observed) -> Self {
        let has_unsafe = !observed.unsafe_lines.is_empty();
        let keeps_state = observed.keeps_state.is_some();
        let mut plan = Plan::for_program(keeps_state, has_unsafe, observed.times_matched);
        if observed.obeys_durations {
            plan.flags &= !wire::FREE_TIME;
        }
        if observed.has_states {
            plan.bounds = plan.bounds.with_histories();
        }
        Self {
            observed,
            plan,
            leash: Leash::default(),
            call: None,
            server: None,
            assumptions: None,
        }
    }

    /// The same of its call of this number, from 0, in the place of `main`.
    pub fn calling(self, call: Option<usize>) -> Self {
        Self { call, ..self }
    }

    /// The same, by this plan.
    pub fn by(self, plan: Plan) -> Self {
        Self { plan, ..self }
    }

    /// The same, which ends at once when this is asked for.
    pub fn until(mut self, stop: &Stop) -> Self {
        self.plan.stop = stop.clone();
        self
    }

    /// From now on nobody asks for an end: what was found can be told.
    pub fn go_on(&mut self) {
        (self.plan.stop, self.server) = (Stop::default(), None);
    }

    /// Runs every schedule that differs, within the bounds.
    pub fn explore(&mut self) -> Result<Exploration, ServerGone> {
        let (server, plan, _) = self.parts();
        let found = explore(server, plan, &mut |_| ControlFlow::Continue(()))?;
        Ok(self.knowing(found))
    }

    /// The same before an observer, who sees each run.
    pub fn explore_before(
        &mut self,
        observer: &mut dyn Observer,
    ) -> Result<Exploration, ServerGone> {
        let (server, plan, _) = self.parts();
        let found = explore_before(server, plan, observer)?;
        Ok(self.knowing(found))
    }

    /// Runs one schedule, by what a search of all would take for granted.
    pub fn explore_one(&mut self, schedule: &Schedule) -> Result<Exploration, ServerGone> {
        let (server, plan, _) = self.parts();
        let found = explore_one(server, plan, schedule)?;
        Ok(self.knowing(found))
    }

    fn knowing(&mut self, found: Exploration) -> Exploration {
        self.assumptions = Some(found.assumptions.clone());
        found
    }

    /// The first `most` runs that a search makes; true if it would make more.
    pub fn first_runs(&mut self, most: u64) -> Result<(Vec<Story>, bool), ServerGone> {
        let (server, plan, _) = self.parts();
        let (runs, more) = collect(server, plan, most)?;
        Ok((
            runs.iter().map(|run| self.observed.story(run)).collect(),
            more,
        ))
    }

    /// Makes one schedule's run again, to be told in full.
    pub fn replay(&mut self, schedule: &Schedule) -> Result<Run, ServerGone> {
        let (server, plan, known) = self.parts();
        replay(server, plan, known, schedule)
    }

    /// Makes a stuck run again, as if the channels ended at which its threads wait for a message.
    pub fn as_if_ended(&mut self, schedule: &Schedule) -> Result<Run, ServerGone> {
        let (server, plan, known) = self.parts();
        as_if_ended(server, plan, known, schedule)
    }

    /// How many pieces of memory it keeps by this schedule when it is over.
    pub fn keeps(&mut self, schedule: &Schedule) -> Result<u32, ServerGone> {
        let (server, plan, known) = self.parts();
        keeps(server, plan, known, schedule)
    }

    /// Has it looked at where a run by this schedule was that died, if that isn't known.
    pub fn locate(&mut self, schedule: &Schedule, run: &mut Run) {
        let (server, plan, known) = self.parts();
        locate(server, plan, known, schedule, run);
    }

    /// A simpler schedule with the same end and output, if there is one.
    pub fn simplify(
        &mut self,
        schedule: &Schedule,
        end: (Ending, &[u8]),
    ) -> Result<Schedule, ServerGone> {
        let (server, plan, known) = self.parts();
        simplify(server, plan, known, schedule, end)
    }

    /// Whether a schedule's run does anything else where this message, counted from 1, says something else.
    pub fn react(&mut self, schedule: &Schedule, message: u32) -> Result<Dyed, ServerGone> {
        let is_known_only =
            self.observed.letters.is_some() || !self.observed.unsafe_lines.is_empty();
        let (server, plan, known) = self.parts();
        let mut plan = plan.clone();
        if is_known_only {
            plan.flags |= wire::DYE_KNOWN_ONLY;
        }
        reacts(server, &plan, known, schedule, message)
    }

    /// What a schedule's run prints as it is, and with nothing in the place of what this message says; or with
    /// something where that is nothing. None where that can't be told.
    pub fn without(
        &mut self,
        schedule: &Schedule,
        message: u32,
    ) -> Result<Option<(String, String)>, ServerGone> {
        let (server, plan, known) = self.parts();
        without(server, plan, known, schedule, message)
    }

    /// Makes the schedules of what was found simple, those that are no success.
    pub fn simplify_all(&mut self, found: &mut Exploration) -> Result<(), ServerGone> {
        let (server, plan, _) = self.parts();
        found.simplify_outcomes(server, plan)
    }

    /// Makes the runs of what was found again, as far as there is room, so that they can be told in full.
    pub fn replay_all(&mut self, found: &mut Exploration) -> Result<(), ServerGone> {
        let (server, plan, _) = self.parts();
        found.replay_outcomes(server, plan)?;
        found.locate_outcomes(server, plan);
        Ok(())
    }

    /// What makes its runs, for whoever asks for them one by one.
    pub fn server(&mut self) -> &mut ProgramServer {
        self.parts().0
    }

    fn parts(&mut self) -> (&mut ProgramServer, &Plan, &Assumptions) {
        let (observed, plan) = (self.observed, &self.plan);
        let server = self.server.get_or_insert_with(|| {
            let builds = (observed.executable.clone(), observed.swept.clone());
            ProgramServer::new(
                builds,
                observed.arguments + self.call.map_or(0, |call| call + 1),
                &observed.lines_told,
                self.leash,
                plan.stop.flag(),
            )
        });
        let known = || Assumptions::new(plan.fresh_process, &plan.patience);
        (server, plan, self.assumptions.get_or_insert_with(known))
    }
}
