use super::crossing::{Crossing, crossings};
use super::demands::{Beside, Demands};
use super::remarks::busy;
use super::symptom::{Symptom, misprints, symptom};
use crate::schedule::{Observer, Progress, Schedule, Seen, switches};
use crate::trace::{Ending, Run, Site};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// All runs of a program, counted by what is wrong with them.
pub struct Tally {
    demands: Demands,
    right: Group,
    /// Of the right ones, those that are as the lesson practises it.
    fitting: Group,
    /// The other right ones, by how they are beside the lesson.
    beside: BTreeMap<Beside, Group>,
    wrong: BTreeMap<Symptom, Group>,
    /// How many of these print wrong lines as well.
    misprinted: u64,
    /// Where a right one asks again and again.
    busy: Option<Site>,
}

/// Runs that are alike, with the simplest of them.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// How many schedules.
    pub count: u64,
    /// The one with the fewest switches between threads; of those, the shortest.
    pub simplest: Option<Example>,
    /// How many of them end in each way.
    endings: Vec<(Ending, u64)>,
}

/// One run of a group.
#[derive(Clone, Debug)]
pub struct Example {
    /// The schedule that leads to it.
    pub schedule: Schedule,
    /// The messages that crossed in it.
    pub crossings: Vec<Crossing>,
    /// The run itself if its process died, since to make it again may take its time again.
    pub died: Option<Box<Run>>,
}

impl Example {
    /// The run that this schedule leads to.
    pub fn new(schedule: Schedule) -> Self {
        Self {
            schedule,
            crossings: Vec::new(),
            died: None,
        }
    }

    /// Whether its schedule has fewer switches, or as many and is shorter.
    pub fn is_simpler_than(&self, other: &Example) -> bool {
        simplicity(&self.schedule) < simplicity(&other.schedule)
    }

    fn of(seen: &Seen) -> Self {
        let died = matches!(seen.run.ending, Ending::Died(_));
        Self {
            crossings: crossings(seen.steps),
            died: died.then(|| Box::new(seen.run.clone())),
            ..Self::new(seen.schedule())
        }
    }
}

impl Tally {
    /// An empty one for a lesson that asks for this.
    pub fn new(demands: Demands) -> Self {
        Self {
            demands,
            right: Group::default(),
            fitting: Group::default(),
            beside: BTreeMap::new(),
            wrong: BTreeMap::new(),
            misprinted: 0,
            busy: None,
        }
    }

    /// What is wrong with a run, if anything.
    pub fn symptom(&self, seen: &Seen) -> Option<Symptom> {
        symptom(seen, &self.demands)
    }

    /// Where a run with nothing wrong asks again and again while it waits.
    pub fn busy(&self) -> Option<Site> {
        self.busy
    }

    /// The runs with nothing wrong, whatever crossed in them.
    pub fn right(&self) -> &Group {
        &self.right
    }

    /// What the lesson asks for.
    pub fn demands(&self) -> &Demands {
        &self.demands
    }

    /// Of the right ones, those that are as the lesson practises it.
    pub fn fitting(&self) -> &Group {
        &self.fitting
    }

    /// The simplest of the right ones that are beside the lesson, and in which way.
    pub fn simplest_beside(&self) -> Option<(Beside, &Example)> {
        simplest(&self.beside)
    }

    /// The others, by what is wrong with them.
    pub fn wrong(&self) -> &BTreeMap<Symptom, Group> {
        &self.wrong
    }

    /// How many runs that main didn't wait in print wrong lines as well.
    pub fn misprinted(&self) -> u64 {
        self.misprinted
    }

    /// The symptom of the simplest wrong run, with it.
    pub fn simplest_wrong(&self) -> Option<(Symptom, &Example)> {
        simplest(&self.wrong)
    }
}

/// The simplest example of all groups, with its group's kind.
fn simplest<K: Copy>(groups: &BTreeMap<K, Group>) -> Option<(K, &Example)> {
    let examples = groups
        .iter()
        .filter_map(|(kind, group)| Some((*kind, group.simplest.as_ref()?)));
    examples.min_by_key(|(_, example)| simplicity(&example.schedule))
}

fn simplicity(schedule: &Schedule) -> (usize, usize) {
    (switches(&schedule.0), schedule.0.len())
}

impl Group {
    /// How many of them end in this way.
    pub fn ending(&self, ending: Ending) -> u64 {
        let mut endings = self.endings.iter();
        let known = endings.find(|(known, _)| *known == ending);
        known.map_or(0, |(_, count)| *count)
    }

    fn add(&mut self, seen: &Seen) {
        self.count += 1;
        let ending = seen.run.ending;
        match self.endings.iter_mut().find(|(known, _)| *known == ending) {
            Some((_, count)) => *count += 1,
            None => self.endings.push((ending, 1)),
        }
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
        if let Some(symptom) = symptom(seen, &self.demands) {
            self.misprinted += u64::from(misprints(seen, symptom, &self.demands));
            return self.wrong.entry(symptom).or_default().add(seen);
        }
        self.right.add(seen);
        self.busy = self.busy.or_else(|| busy(seen.steps));
        match self.demands.beside(seen.steps) {
            Some(beside) => self.beside.entry(beside).or_default().add(seen),
            None => self.fitting.add(seen),
        }
    }

    fn start_again(&mut self) {
        *self = Self::new(std::mem::take(&mut self.demands));
    }
}
