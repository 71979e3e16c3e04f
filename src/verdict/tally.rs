use super::crossing::{Crossing, Wants, crossings};
use super::symptom::{Symptom, Wanted, symptom};
use crate::schedule::{Observer, Progress, Schedule, Seen, switches};
use crate::trace::{Ending, Run};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// All runs of a program, counted by what is wrong with them.
pub struct Tally {
    wanted: Option<Wanted>,
    wants: Option<Wants>,
    right: Group,
    /// Of the right ones, those whose messages are the ones that are wanted.
    fitting: Group,
    /// Of the right ones, those whose messages aren't the ones that are wanted.
    beside: Group,
    wrong: BTreeMap<Symptom, Group>,
}

/// Runs that are alike, with the simplest of them.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// How many schedules.
    pub count: u64,
    /// The one with the fewest switches between threads; of those, the shortest.
    pub simplest: Option<Example>,
}

/// One run of a group.
#[derive(Clone, Debug)]
pub struct Example {
    /// The schedule that leads to it.
    pub schedule: Schedule,
    /// The seed of the order of its hash maps.
    pub hash_seed: u64,
    /// The messages that crossed in it.
    pub crossings: Vec<Crossing>,
    /// The run itself if its process died, since to make it again may take its time again.
    pub died: Option<Box<Run>>,
}

impl Example {
    /// The run that this schedule leads to.
    pub fn new(schedule: Schedule, hash_seed: u64) -> Self {
        Self {
            schedule,
            hash_seed,
            crossings: Vec::new(),
            died: None,
        }
    }

    fn of(seen: &Seen) -> Self {
        let died = matches!(seen.run.ending, Ending::Died(_));
        Self {
            crossings: crossings(seen.steps),
            died: died.then(|| Box::new(seen.run.clone())),
            ..Self::new(seen.schedule(), seen.hash_seed)
        }
    }
}

impl Tally {
    /// An empty one for a lesson that wants these lines and messages.
    pub fn new(wanted: Option<Wanted>, wants: Option<Wants>) -> Self {
        Self {
            wanted,
            wants,
            right: Group::default(),
            fitting: Group::default(),
            beside: Group::default(),
            wrong: BTreeMap::new(),
        }
    }

    /// The runs with nothing wrong, whatever crossed in them.
    pub fn right(&self) -> &Group {
        &self.right
    }

    /// Of the right ones, those whose messages are the ones that are wanted.
    pub fn fitting(&self) -> &Group {
        &self.fitting
    }

    /// Of the right ones, those whose messages aren't the ones that are wanted.
    pub fn beside(&self) -> &Group {
        &self.beside
    }

    /// The others, by what is wrong with them.
    pub fn wrong(&self) -> &BTreeMap<Symptom, Group> {
        &self.wrong
    }

    /// What is wrong with a run, by what this lesson wants.
    pub fn symptom(&self, seen: &Seen) -> Option<Symptom> {
        symptom(seen, self.wanted)
    }

    /// The symptom of the simplest wrong run, with it.
    pub fn simplest_wrong(&self) -> Option<(Symptom, &Example)> {
        let wrong = self
            .wrong
            .iter()
            .filter_map(|(symptom, group)| Some((*symptom, group.simplest.as_ref()?)));
        wrong.min_by_key(|(_, example)| simplicity(&example.schedule))
    }
}

fn simplicity(schedule: &Schedule) -> (usize, usize) {
    (switches(&schedule.0), schedule.0.len())
}

impl Group {
    fn add(&mut self, seen: &Seen) {
        self.count += u64::from(seen.counts);
        let schedule = seen.schedule();
        let simpler = |example: &Example| simplicity(&schedule) < simplicity(&example.schedule);
        if self.simplest.as_ref().is_none_or(simpler) {
            self.simplest = Some(Example::of(seen));
        }
    }
}

impl Observer for Tally {
    fn progress(&mut self, _: Progress) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn saw(&mut self, seen: &Seen) {
        match symptom(seen, self.wanted) {
            Some(symptom) => self.wrong.entry(symptom).or_default().add(seen),
            None => {
                self.right.add(seen);
                let beside = |wants: Wants| !wants.are_met_by(&crossings(seen.steps));
                if self.wants.is_some_and(beside) {
                    self.beside.add(seen);
                } else {
                    self.fitting.add(seen);
                }
            }
        }
    }

    fn start_again(&mut self) {
        *self = Self::new(self.wanted, self.wants);
    }
}
