//! Finding a simple schedule among those that fail: the one in which threads take turns as seldom
//! as possible.
//!
//! Two ways, both within a number of runs and of steps. From the failing schedule at hand, a
//! thread's next turn is joined to its last one as long as the run still fails. And from the
//! straight run, in which every thread goes on as long as it can, all schedules with one and then
//! two departures are tried (iterative context bounding: Musuvathi and Qadeer 2007): most faults
//! need no more. Schedules that are to be tried are made one by one, as they are sent: all of a
//! long run's together would be as large as its square.

use super::assumption::Assumptions;
use super::plan::Plan;
use super::search::choices_of;
use super::text::Schedule;
use crate::trace::{Choice, Decision, End, Ending, Run, RunServer, ServerGone};
use std::collections::{HashMap, VecDeque};

/// Departures from the straight run that are tried together.
const MOST_DEPARTURES: usize = 2;

/// What may be spent on making schedules simple.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Effort {
    /// Runs that are made.
    pub runs: usize,
    /// Steps in all of them together.
    pub steps: u64,
}

/// How often the thread that moves changes.
pub fn switches(choices: &[Choice]) -> usize {
    choices
        .windows(2)
        .filter(|pair| pair[0].thread != pair[1].thread)
        .count()
}

/// Looks for the failing schedule with the fewest switches, of those the shortest; `fails` says of
/// a run whether it fails in the way that is meant. The result fails too, and is no worse than
/// `schedule`. What it takes is taken from `effort`.
pub fn minimise(
    server: &mut impl RunServer,
    plan: &Plan,
    assumptions: &Assumptions,
    schedule: &Schedule,
    effort: &mut Effort,
    fails: &dyn Fn(&Run) -> bool,
) -> Result<Schedule, ServerGone> {
    let mut minimiser = Minimiser {
        server,
        plan,
        assumptions,
        fails,
        best: schedule.0.clone(),
        effort,
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
    effort: &'a mut Effort,
}

/// A run from which others may depart.
struct Straight {
    /// Its choices up to the last departure.
    choices: Vec<Choice>,
    /// What else could have been chosen from the end of its prefix on: positions and choices.
    departures: Vec<(usize, Choice)>,
}

impl<S: RunServer> Minimiser<'_, S> {
    /// Runs these in turn, as far as the effort suffices, and keeps what is better than the best.
    /// `see` gets each run with its number and its prefix.
    fn try_all(
        &mut self,
        prefixes: impl IntoIterator<Item = Vec<Choice>>,
        mut see: impl FnMut(usize, &[Choice], &Run),
    ) -> Result<(), ServerGone> {
        let (mut prefixes, mut out) = (prefixes.into_iter(), VecDeque::new());
        let (mut number, mut run) = (0, Run::default());
        loop {
            while out.len() < self.server.window()
                && self.affords_one()
                && let Some(prefix) = prefixes.next()
            {
                let expected = self.best.len().max(prefix.len()) as u64;
                self.effort.runs -= 1;
                self.effort.steps = self.effort.steps.saturating_sub(expected);
                let prefix = self.submit(prefix);
                out.push_back((prefix, expected));
            }
            let Some((prefix, expected)) = out.pop_front() else {
                return Ok(());
            };
            self.server.receive(&mut run)?;
            let more = u64::from(run.steps).saturating_sub(expected);
            self.effort.steps = self.effort.steps.saturating_sub(more);
            if (self.fails)(&run) && !is_diverged(&run) {
                self.keep_if_better(choices_of(&prefix, &run));
            }
            see(number, &prefix, &run);
            number += 1;
        }
    }

    fn affords_one(&self) -> bool {
        self.effort.runs > 0 && self.effort.steps > 0 && !self.plan.stop.is_asked()
    }

    /// Asks for the run, and gives the prefix back.
    fn submit(&mut self, prefix: Vec<Choice>) -> Vec<Choice> {
        let request = self.assumptions.request(self.plan, prefix);
        self.server.submit(&request);
        request.prefix
    }

    fn keep_if_better(&mut self, choices: Vec<Choice>) {
        let cost = |choices: &[Choice]| (switches(choices), choices.len());
        if cost(&choices) < cost(&self.best) {
            self.best = choices;
        }
    }

    /// Tries the straight run, then all runs that depart from it once, then twice ….
    fn depart_from_straight(&mut self) -> Result<(), ServerGone> {
        let start = Straight {
            choices: Vec::new(),
            departures: Vec::new(),
        };
        let mut runs = vec![start];
        for departures in 0..=MOST_DEPARTURES {
            // The last level is the largest by far; half of the runs are left for the other way.
            let most = if departures == MOST_DEPARTURES {
                self.effort.runs / 2
            } else {
                self.effort.runs
            };
            let first = (departures == 0).then(Vec::new);
            let prefixes = first
                .into_iter()
                .chain(runs.iter().flat_map(Straight::prefixes));
            let (mut next, mut left) = (Vec::new(), self.effort.runs);
            let before = self.best.clone();
            self.try_all(prefixes.take(most), |_, prefix, run| {
                let run = Straight::of(run, prefix, left);
                left -= run.departures.len();
                next.extend(Some(run).filter(|run| !run.departures.is_empty()));
            })?;
            if self.best != before {
                return Ok(());
            }
            runs = next;
        }
        Ok(())
    }

    /// Joins one thread's turn to its turn before, wherever that makes the best schedule better;
    /// true if it did.
    fn join_turns(&mut self) -> Result<bool, ServerGone> {
        let start = self.best.clone();
        if Turns::of(&start).candidates() > self.effort.runs {
            self.cut_by_halves()?;
        }
        let before = self.best.clone();
        let turns = Turns::of(&before);
        let mut followed = Vec::new();
        let candidates = (0..turns.candidates()).filter_map(|number| turns.candidate(number));
        self.try_all(candidates, |number, _, run| {
            if is_diverged(run) {
                followed.push((number, run.steps as usize));
            }
        })?;
        // What a thread did in its turn may not be possible earlier: then as much of it as is.
        let mut candidates = (0..turns.candidates()).filter_map(|number| turns.candidate(number));
        let mut next = 0;
        let shortened = followed.iter().filter_map(|&(number, steps)| {
            let mut prefix = candidates.nth(number - next)?;
            next = number + 1;
            prefix.truncate(steps);
            Some(prefix)
        });
        self.try_all(shortened, |_, _, _| {})?;
        Ok(self.best != start && self.effort.runs > 0)
    }

    /// Where there are more turns than runs: looks for how much of the schedule is needed, each
    /// time of the half that is left.
    fn cut_by_halves(&mut self) -> Result<(), ServerGone> {
        let whole = self.best.clone();
        let (ends, mut from) = (Turns::of(&whole).ends, 0);
        let mut to = ends.len();
        while from < to && self.affords_one() {
            let middle = from + (to - from) / 2;
            let before = self.best.len();
            self.try_all(Some(whole[..ends[middle]].to_vec()), |_, _, _| {})?;
            if self.best.len() < before {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        Ok(())
    }
}

fn is_diverged(run: &Run) -> bool {
    run.ending == Ending::Ended(End::Diverged)
}

impl Straight {
    /// The first `most` departures from a run, behind its prefix.
    fn of(run: &Run, prefix: &[Choice], most: usize) -> Straight {
        let (mut decisions, mut decision) = (run.decisions(), Decision::default());
        let mut choices = prefix[..prefix.len().min(run.first as usize)].to_vec();
        let mut departures = Vec::new();
        while departures.len() < most && decisions.next_into(&mut decision).is_ok_and(|more| more) {
            if choices.len() >= prefix.len() {
                add_departures(&decision, choices.len(), &mut departures);
            }
            choices.push(decision.step.choice);
        }
        departures.truncate(most);
        choices.truncate(departures.last().map_or(0, |&(at, _)| at));
        Straight {
            choices,
            departures,
        }
    }

    /// The beginnings of the runs that depart from it.
    fn prefixes(&self) -> impl Iterator<Item = Vec<Choice>> {
        let depart = |&(at, choice): &(usize, Choice)| [&self.choices[..at], &[choice]].concat();
        self.departures.iter().map(depart)
    }
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

/// A schedule by its turns, and the simpler ones that can be made of them.
struct Turns<'a> {
    choices: &'a [Choice],
    /// Where each turn ends.
    ends: Vec<usize>,
    /// For each turn, its thread's turn before.
    earlier: Vec<Option<usize>>,
}

impl<'a> Turns<'a> {
    fn of(choices: &'a [Choice]) -> Turns<'a> {
        let mut turns = Turns {
            choices,
            ends: Vec::new(),
            earlier: Vec::new(),
        };
        let (mut end, mut last) = (0, HashMap::new());
        for turn in choices.chunk_by(|a, b| a.thread == b.thread) {
            end += turn.len();
            turns.ends.push(end);
            let number = turns.earlier.len();
            turns.earlier.push(last.insert(turn[0].thread, number));
        }
        turns
    }

    /// How many numbers of candidates there are.
    fn candidates(&self) -> usize {
        3 * self.ends.len()
    }

    /// The steps from one turn on to before another.
    fn steps(&self, from: usize, to: usize) -> &'a [Choice] {
        let end = |turns: usize| turns.checked_sub(1).map_or(0, |last| self.ends[last]);
        &self.choices[end(from)..end(to)]
    }

    /// First the schedules in which one turn comes right after the turn before of the same thread,
    /// or the other way: what came between is put off by one turn. Then the schedule's beginnings,
    /// up to each turn.
    fn candidate(&self, number: usize) -> Option<Vec<Choice>> {
        let count = self.ends.len();
        if number >= 2 * count {
            return Some(self.steps(0, number - 2 * count + 1).to_vec());
        }
        let later = number / 2;
        let earlier = self.earlier[later]?;
        let between = self.steps(earlier + 1, later);
        let turn = self.steps(later, later + 1);
        let (before, after) = (self.steps(0, earlier), self.steps(later + 1, count));
        let own = self.steps(earlier, earlier + 1);
        Some(if number.is_multiple_of(2) {
            [before, own, turn, between, after].concat()
        } else {
            [before, between, own, turn, after].concat()
        })
    }
}
