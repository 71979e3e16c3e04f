//! Finding a simple schedule among those that fail: the one in which threads take turns as seldom
//! as possible.
//!
//! Two ways, both within a number of runs. From the failing schedule at hand, a thread's next turn
//! is joined to its last one as long as the run still fails. And from the straight run, in which
//! every thread goes on as long as it can, all schedules with one and then two departures are tried
//! (iterative context bounding: Musuvathi and Qadeer 2007): most faults need no more.

use super::assumption::Assumptions;
use super::plan::Plan;
use super::search::schedule_of;
use super::text::Schedule;
use super::tree::Job;
use crate::trace::{Choice, Decision, End, Ending, Request, Run, RunServer, ServerGone};

/// Departures from the straight run that are tried together.
const MOST_DEPARTURES: usize = 2;

/// How often the thread that moves changes.
pub fn switches(choices: &[Choice]) -> usize {
    choices
        .windows(2)
        .filter(|pair| pair[0].thread != pair[1].thread)
        .count()
}

/// Looks for the failing schedule with the fewest switches, of those the shortest; `fails` says of
/// a run whether it fails in the way that is meant. The result fails too, and is no worse than
/// `schedule`. Makes at most about
/// `most_runs` runs.
pub fn minimise(
    server: &mut impl RunServer,
    plan: &Plan,
    assumptions: &Assumptions,
    schedule: &Schedule,
    most_runs: usize,
    fails: &dyn Fn(&Run) -> bool,
) -> Result<Schedule, ServerGone> {
    let mut minimiser = Minimiser {
        server,
        plan,
        assumptions,
        fails,
        best: schedule.0.clone(),
        runs_left: most_runs,
    };
    minimiser.depart_from_straight()?;
    while minimiser.join_turns()? {}
    Ok(Schedule(minimiser.best))
}

struct Minimiser<'a, S> {
    server: &'a mut S,
    plan: &'a Plan,
    assumptions: &'a Assumptions,
    fails: &'a dyn Fn(&Run) -> bool,
    best: Vec<Choice>,
    runs_left: usize,
}

/// A run that was tried.
struct Tried {
    choices: Vec<Choice>,
    /// What else could have been chosen from the end of its prefix on: positions and choices.
    departures: Vec<(usize, Choice)>,
    /// How much of its prefix could be followed, if not all.
    diverged_at: Option<usize>,
}

impl<S: RunServer> Minimiser<'_, S> {
    /// Runs all of these, as far as the runs suffice, and keeps what is better than the best.
    fn try_all(&mut self, prefixes: &[Vec<Choice>]) -> Result<Vec<Tried>, ServerGone> {
        let count = prefixes.len().min(self.runs_left);
        self.runs_left -= count;
        let (mut sent, mut tried, mut run) = (0, Vec::new(), Run::default());
        while tried.len() < count {
            while sent < count && sent - tried.len() < self.server.window() {
                self.submit(&prefixes[sent]);
                sent += 1;
            }
            self.server.receive(&mut run)?;
            let prefix = &prefixes[tried.len()];
            let seen = look(&run, prefix);
            if (self.fails)(&run) && seen.diverged_at.is_none() && self.is_better(&seen.choices) {
                self.best.clone_from(&seen.choices);
            }
            tried.push(seen);
        }
        Ok(tried)
    }

    fn submit(&mut self, prefix: &[Choice]) {
        let mut request = Request {
            flags: self.plan.flags,
            max_steps: self.plan.bounds.steps_a_run,
            poll_limit: self.plan.poll_limit,
            prefix: prefix.to_vec(),
            ..Request::default()
        };
        self.assumptions.apply(&mut request);
        self.server.submit(&request);
    }

    fn is_better(&self, choices: &[Choice]) -> bool {
        let cost = |choices: &[Choice]| (switches(choices), choices.len());
        cost(choices) < cost(&self.best)
    }

    /// Tries the straight run, then all runs that depart from it once, then twice ….
    fn depart_from_straight(&mut self) -> Result<(), ServerGone> {
        let mut prefixes = vec![Vec::new()];
        for departures in 0..=MOST_DEPARTURES {
            // The last level is the largest by far; half of the runs are left for the other way.
            let most = if departures == MOST_DEPARTURES {
                self.runs_left / 2
            } else {
                self.runs_left
            };
            prefixes.truncate(most);
            let before = self.best.clone();
            let tried = self.try_all(&prefixes)?;
            if self.best != before {
                return Ok(());
            }
            let next = |run: &Tried| -> Vec<Vec<Choice>> {
                let depart =
                    |&(at, choice): &(usize, Choice)| [&run.choices[..at], &[choice]].concat();
                run.departures.iter().map(depart).collect()
            };
            prefixes = tried.iter().flat_map(next).collect();
        }
        Ok(())
    }

    /// Joins one thread's turn to its turn before, wherever that makes the best schedule better;
    /// true if it did.
    fn join_turns(&mut self) -> Result<bool, ServerGone> {
        let before = self.best.clone();
        let mut candidates = joined(&before);
        candidates.extend(cut_short(&before));
        let tried = self.try_all(&candidates)?;
        // What a thread did in its turn may not be possible earlier: then as much of it as is.
        let followed =
            |(run, prefix): (&Tried, &Vec<Choice>)| run.diverged_at.map(|at| prefix[..at].to_vec());
        let shortened: Vec<Vec<Choice>> =
            tried.iter().zip(&candidates).filter_map(followed).collect();
        self.try_all(&shortened)?;
        Ok(self.best != before && self.runs_left > 0)
    }
}

fn look(run: &Run, prefix: &[Choice]) -> Tried {
    let job = Job {
        prefix: prefix.to_vec(),
        ..Job::default()
    };
    let Schedule(choices) = schedule_of(&job, run);
    let diverged = run.ending == Ending::Ended(End::Diverged);
    let mut tried = Tried {
        choices,
        departures: Vec::new(),
        diverged_at: diverged.then_some(run.steps as usize),
    };
    let (mut decisions, mut decision) = (run.decisions(), Decision::default());
    let mut at = run.first as usize;
    while decisions.next_into(&mut decision).is_ok_and(|more| more) {
        if at >= prefix.len() {
            add_departures(&decision, at, &mut tried.departures);
        }
        at += 1;
    }
    tried
}

fn add_departures(decision: &Decision, at: usize, departures: &mut Vec<(usize, Choice)>) {
    for &thread in &decision.enabled {
        let variants = decision
            .variants
            .iter()
            .find(|(of, _)| *of == thread)
            .map_or(1, |(_, count)| *count);
        let choices = (0..variants).map(|variant| Choice { thread, variant });
        departures.extend(
            choices
                .filter(|choice| *choice != decision.step.choice)
                .map(|choice| (at, choice)),
        );
    }
}

/// The schedules in which one turn comes right after the turn before of the same thread.
fn joined(choices: &[Choice]) -> Vec<Vec<Choice>> {
    let turns: Vec<&[Choice]> = choices.chunk_by(|a, b| a.thread == b.thread).collect();
    let mut all = Vec::new();
    for later in 1..turns.len() {
        let Some(earlier) = turns[..later]
            .iter()
            .rposition(|turn| turn[0].thread == turns[later][0].thread)
        else {
            continue;
        };
        let (before, between, after) = (
            &turns[..=earlier],
            &turns[earlier + 1..later],
            &turns[later + 1..],
        );
        let parts = [before, &turns[later..=later], between, after];
        all.push(parts.concat().concat());
        // Or the other way: what came between is put off by one turn.
        let parts = [
            &turns[..earlier],
            between,
            &turns[earlier..=earlier],
            &turns[later..=later],
            after,
        ];
        all.push(parts.concat().concat());
    }
    all
}

/// The schedule's beginnings, up to each turn.
fn cut_short(choices: &[Choice]) -> Vec<Vec<Choice>> {
    let mut ends = Vec::new();
    for turn in choices.chunk_by(|a, b| a.thread == b.thread) {
        ends.push(ends.last().copied().unwrap_or(0) + turn.len());
    }
    ends.into_iter()
        .map(|end| choices[..end].to_vec())
        .collect()
}
