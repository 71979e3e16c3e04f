//! What all runs of a program, or of a call, come to.

mod coverage;
mod messages;
mod others;
mod sums;

use super::if_ended::with_if_ended;
use super::watch::{Stage, Trying};
use super::watched::{Watch, Watched};
use crate::build::{Observed, Unfollowed};
use crate::diagnose::caught;
use crate::explore::Explorer;
use crate::schedule::{Exploration, Outcome, Progress, Seen, other_orders};
use crate::source::answer;
use crate::trace::answer::Given;
use crate::trace::story::Story;
use crate::trace::{End, Ending, ServerGone};
use crate::verdict::{Example, Explored, Finding, Remarks, Requirement, Tally, Unmet, Violation};

/// Orders of hash maps that are tried to find out whether a run fails by them alone.
const MOST_ORDERS: usize = 200;

/// A call of a program, of so many.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Counted {
    /// Counts from 0.
    pub number: usize,
    pub of: usize,
}

/// A program whose schedules were run.
pub(super) struct Search<'a, 'w> {
    observed: &'a Observed,
    is_of_a_call: bool,
    watch: &'a mut Watch<'w>,
    explorer: Explorer<'a>,
    tally: Tally,
    exploration: Exploration,
}

impl<'a, 'w> Search<'a, 'w> {
    /// Runs the program, or its call of that number, under every schedule that can make a
    /// difference.
    pub(super) fn new(
        asked: Vec<Requirement>,
        observed: &'a Observed,
        call: Option<Counted>,
        watch: &'a mut Watch<'w>,
    ) -> Result<Self, ServerGone> {
        let stop = watch.onlooker.stop();
        let first = Trying {
            progress: Progress::default(),
            call: call.map(|call| (call.number + 1, call.of)),
            again: false,
        };
        watch.onlooker.sees(Stage::Trying(first));
        let mut explorer = Explorer::of(observed).until(&stop);
        if let Some(Counted { number, of }) = call {
            explorer = explorer.calling(Some(number));
            // All of them together are to be waited for no longer than a program.
            let pieces = explorer.plan.bounds.pieces;
            explorer.plan.bounds.pieces = pieces.map(|pieces| pieces / of as u64);
        }
        let unsafe_line = observed.unsafe_lines.first().copied();
        let tally = Tally::new(asked).with_unsafe_at(unsafe_line);
        let mut watched = Watched::new(tally, observed, stop, watch, first);
        let exploration = explorer.explore_before(&mut watched)?;
        let tally = watched.into_tally();
        Ok(Self {
            observed,
            is_of_a_call: call.is_some(),
            watch,
            explorer,
            tally,
            exploration,
        })
    }

    /// Finds what they come to.
    pub(super) fn find(mut self) -> Result<Explored, ServerGone> {
        let found = self.found().and_then(|found| self.with_story(found));
        // It may have been asked for at any time.
        let stopped = self.explorer.plan.stop.is_asked();
        let (finding, example, story) = match stopped {
            true if self.watch.onlooker.is_brief() => return Err(nothing_ended()),
            true => {
                let found = self.found_so_far()?;
                self.with_story(found)?
            }
            false => found?,
        };
        let others = self.others(&finding, &story)?;
        let weak = self.exploration.given_at(Given::Orderings);
        let remarks = Remarks {
            busy: self.tally.busy(),
            caught: caught(&story),
            unsafe_line: self.observed.unsafe_lines.first().copied(),
            weak_ordering: weak.map(|site| site.line),
        };
        Ok(Explored {
            coverage: self.counted(self.coverage(stopped), &finding, &story),
            violated: self.tally.violated().clone(),
            untold: self.tally.untold().clone(),
            others,
            finding,
            story,
            schedule: example.schedule,
            remarks,
            call: None,
            is_unheeding: false,
        })
    }

    fn with_story(
        &mut self,
        (finding, example): (Finding, Example),
    ) -> Result<(Finding, Example, Story), ServerGone> {
        let story = match (&finding, &example.died) {
            // Where it was isn't told of.
            (Finding::NotFollowed(_), Some(run)) => self.observed.story(run),
            _ => self.tell(&example)?,
        };
        Ok((finding, example, story))
    }

    fn simplest_wrong(&self) -> Option<(Unmet, Example)> {
        let wrong = self.tally.simplest_wrong();
        wrong.map(|(unmet, example)| (unmet, example.clone()))
    }

    fn found(&mut self) -> Result<(Finding, Example), ServerGone> {
        let simplest_right = self.tally.right().simplest.clone();
        let unfollowed = self.unfollowed();
        match (self.simplest_wrong(), simplest_right) {
            _ if !unfollowed.is_empty() => Ok(self.not_followed(unfollowed)),
            (Some((unmet, example)), Some(_)) if self.tally.fitting().simplest.is_none() => {
                self.never_right(unmet, example)
            }
            (Some((unmet, example)), Some(right)) => {
                let fails = self.simple(unmet, example)?;
                let works = self.by_other_orders(&fails)?.unwrap_or(right);
                let works = Box::new(self.tell(&works)?);
                Ok((Finding::Luck(unmet, works), fails))
            }
            (Some((unmet, example)), None) => {
                Ok((Finding::Wrong(unmet), self.simple(unmet, example)?))
            }
            (None, Some(right)) => self.look_at_messages(right),
            (None, None) => Err(nothing_ended()),
        }
    }

    /// What the runs come to that there were when somebody asked for an end. They are told of by a server that goes on.
    fn found_so_far(&mut self) -> Result<(Finding, Example), ServerGone> {
        self.explorer.go_on();
        let right = self.tally.right().simplest.clone();
        let fits = self.tally.fitting().simplest.is_some();
        let unfollowed = self.unfollowed();
        match (self.simplest_wrong(), right) {
            _ if !unfollowed.is_empty() => Ok(self.not_followed(unfollowed)),
            (Some((unmet, fails)), Some(works)) if fits => {
                let works = Box::new(self.tell(&works)?);
                Ok((Finding::Luck(unmet, works), fails))
            }
            (Some((unmet, example)), _) => Ok((Finding::Wrong(unmet), example)),
            (None, Some(right)) => match self.tally.simplest_beside() {
                Some((unmet, example)) => {
                    let example = example.clone();
                    self.beside(unmet, example)
                }
                None => Ok((Finding::Stopped, right)),
            },
            (None, None) => Err(nothing_ended()),
        }
    }

    fn not_followed(&self, unfollowed: Vec<Unfollowed>) -> (Finding, Example) {
        let first = self.exploration.outcomes.first();
        let schedule = first.map(|outcome| outcome.schedule.clone());
        let died = first.filter(|first| matches!(first.ending, Ending::Died(_)));
        let died = died.and_then(|first| first.run.clone());
        let example = Example {
            died: died.map(Box::new),
            ..Example::new(schedule.unwrap_or_default())
        };
        (Finding::NotFollowed(unfollowed), example)
    }

    /// Some runs show this, and all others are beside the lesson: the simplest of all is told.
    fn never_right(
        &mut self,
        unmet: Unmet,
        example: Example,
    ) -> Result<(Finding, Example), ServerGone> {
        match self.tally.simplest_beside() {
            Some((beside, other)) if other.is_simpler_than(&example) => {
                let other = other.clone();
                self.beside(beside, other)
            }
            Some((_, works)) => {
                let works = Box::new(self.tell(&works.clone())?);
                Ok((Finding::Luck(unmet, works), self.simple(unmet, example)?))
            }
            None => Ok((Finding::Wrong(unmet), self.simple(unmet, example)?)),
        }
    }

    /// The example by a simpler schedule, where end and output tell that it still fails in this
    /// way.
    fn simple(&mut self, unmet: Unmet, example: Example) -> Result<Example, ServerGone> {
        use Violation::{Deadlock, RunsForEver, WrongAnswer, WrongLines};
        let told = matches!(unmet.by, Deadlock | RunsForEver | WrongLines | WrongAnswer);
        if !told || example.died.is_some() {
            return Ok(example);
        }
        self.watch.onlooker.sees(Stage::Simplifying);
        let run = self.explorer.replay(&example.schedule)?;
        let end = (run.ending, &run.stdout[..]);
        let schedule = self.explorer.simplify(&example.schedule, end)?;
        let simpler = self.explorer.replay(&schedule)?;
        match self.tally.is_rare(unmet, &simpler) && !self.tally.is_rare(unmet, &run) {
            true => Ok(example),
            false => Ok(Example {
                schedule,
                ..example
            }),
        }
    }

    /// A right run that differs from one that fails in the orders of hash maps alone.
    fn by_other_orders(&mut self, fails: &Example) -> Result<Option<Example>, ServerGone> {
        if fails.died.is_some() {
            return Ok(None);
        }
        let run = self.explorer.replay(&fails.schedule)?;
        self.watch.onlooker.sees(Stage::Comparing);
        for schedule in other_orders(&run.all_steps(), MOST_ORDERS) {
            let run = &self.explorer.replay(&schedule)?;
            let steps = &run.all_steps();
            let strays = run.ending == Ending::Ended(End::Diverged);
            if !strays && self.tally.wrong_with(&Seen { run, steps }).is_none() {
                return Ok(Some(Example::new(schedule)));
            }
        }
        Ok(None)
    }

    /// What the compiler or a run found that can't be followed.
    fn unfollowed(&self) -> Vec<Unfollowed> {
        let outcomes = &self.exploration.outcomes;
        let met = outcomes.iter().filter_map(Outcome::unfollowed);
        self.observed.unfollowed_with(met)
    }

    /// Makes a run again, to tell it in full.
    fn tell(&mut self, example: &Example) -> Result<Story, ServerGone> {
        if let Some(run) = &example.died {
            let mut run = run.as_ref().clone();
            self.explorer.locate(&example.schedule, &mut run);
            return Ok(self.observed.story(&run));
        }
        let run = self.explorer.replay(&example.schedule)?;
        let mut story = self.observed.story(&run).within_lines(self.observed.lines);
        story.lets_fall = self.tally.lets_fall();
        if self.is_of_a_call {
            let (printed, given) = answer(&story.stdout);
            (story.answer, story.stdout) = (given.map(str::to_owned), printed);
        }
        with_if_ended(
            story,
            &example.schedule,
            &mut self.explorer,
            self.observed,
            &self.tally,
        )
    }
}

fn nothing_ended() -> ServerGone {
    ServerGone::Garbled("no run of it came to an end")
}
