//! All runs of a program, counted by the requirement that each falls short of.

use super::requirement::{Requirement, let_fall};
use super::violation::{Violation, at_the_end};
use crate::diagnose::{Delivery, busy, deliveries};
use crate::schedule::{Observer, Progress, Schedule, Seen, switches};
use crate::trace::{Ending, Run, Site};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

/// What a run doesn't meet.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Unmet {
    /// In which way.
    pub by: Violation,
    /// The place of the requirement among all, from 0; none where it isn't listed that a run has to end well.
    pub requirement: Option<usize>,
}

/// All runs of a program, counted.
pub struct Tally {
    requirements: Vec<Requirement>,
    /// The first line of the program with `unsafe`.
    unsafe_line: Option<u32>,
    /// Those with nothing wrong, though they may be beside the lesson.
    right: Group,
    /// Those that meet everything.
    fitting: Group,
    /// The others, each by the first that it doesn't meet.
    unmet: BTreeMap<Unmet, Group>,
    /// How many runs don't meet each, whatever else they don't meet.
    violated: BTreeMap<usize, u64>,
    /// Those of which a run that ended early doesn't tell.
    untold: BTreeSet<usize>,
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
    pub deliveries: Vec<Delivery>,
    /// The run itself if its process died, since to make it again may take its time again.
    pub died: Option<Box<Run>>,
}

impl Example {
    /// The run that this schedule leads to.
    pub fn new(schedule: Schedule) -> Self {
        Self {
            schedule,
            deliveries: Vec::new(),
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
            deliveries: deliveries(seen.steps),
            died: died.then(|| Box::new(seen.run.clone())),
            ..Self::new(seen.schedule())
        }
    }
}

impl Tally {
    /// An empty one for a lesson, or a call, that asks for this.
    pub fn new(requirements: Vec<Requirement>) -> Self {
        Self {
            requirements,
            unsafe_line: None,
            right: Group::default(),
            fitting: Group::default(),
            unmet: BTreeMap::new(),
            violated: BTreeMap::new(),
            untold: BTreeSet::new(),
            busy: None,
        }
    }

    /// The same for a program of which this is the first line with `unsafe`, if it has one.
    pub fn with_unsafe_at(self, line: Option<u32>) -> Self {
        Self {
            unsafe_line: line,
            ..self
        }
    }

    /// What is asked for.
    pub fn requirements(&self) -> &[Requirement] {
        &self.requirements
    }

    /// Whether a panic may end other threads than main.
    pub fn lets_fall(&self) -> bool {
        let_fall(&self.requirements)
    }

    /// What a run doesn't meet, the first of it first.
    pub fn unmet_by(&self, seen: &Seen) -> BTreeSet<Unmet> {
        let end = at_the_end(seen, self.lets_fall());
        let all = self.requirements.iter().enumerate();
        let unmet = all.filter_map(|(at, asked)| {
            let by = match (asked, self.unsafe_line) {
                (Requirement::NoUnsafe, line) => line.map(Violation::Unsafe),
                _ => asked.check(seen, end),
            };
            let (by, requirement) = (by?, Some(at));
            Some(Unmet { by, requirement })
        });
        let mut unmet: BTreeSet<Unmet> = unmet.collect();
        let unlisted = end.filter(|_| unmet.is_empty());
        unmet.extend(unlisted.map(|by| Unmet {
            by,
            requirement: None,
        }));
        unmet
    }

    /// What is wrong with a run, if anything; to be beside the lesson isn't.
    pub fn wrong_with(&self, seen: &Seen) -> Option<Unmet> {
        self.unmet_by(seen).first().copied().filter(Unmet::is_wrong)
    }

    /// Where a run with nothing wrong asks again and again while it waits.
    pub fn busy(&self) -> Option<Site> {
        // Where a lesson asks that nobody asks in vain, whoever asks does something between.
        let asked = |one: &Requirement| matches!(one, Requirement::NeverAsksInVain(_));
        self.busy.filter(|_| !self.requirements().iter().any(asked))
    }

    /// The runs with nothing wrong, whatever crossed in them.
    pub fn right(&self) -> &Group {
        &self.right
    }

    /// Of the right ones, those that are as the lesson practises it.
    pub fn fitting(&self) -> &Group {
        &self.fitting
    }

    /// How many runs don't meet each requirement.
    pub fn violated(&self) -> &BTreeMap<usize, u64> {
        &self.violated
    }

    /// The requirements of which some runs don't tell.
    pub fn untold(&self) -> &BTreeSet<usize> {
        &self.untold
    }

    /// Counts the requirements that a run doesn't meet: also those that come behind the first.
    fn count(&mut self, seen: &Seen, unmet: &BTreeSet<Unmet>) {
        let ended_early = at_the_end(seen, self.lets_fall()).is_some();
        for (at, asked) in self.requirements.iter().enumerate() {
            let is_unmet = unmet.iter().any(|unmet| unmet.requirement == Some(at));
            let holds = match ended_early && !is_unmet {
                true => asked.holds_in_spite(seen),
                false => Some(!is_unmet),
            };
            match holds {
                Some(true) => {}
                Some(false) => *self.violated.entry(at).or_default() += 1,
                None => {
                    self.untold.insert(at);
                }
            }
        }
    }

    /// The runs with something wrong, by the first that they don't meet.
    pub fn wrong(&self) -> impl Iterator<Item = (Unmet, &Group)> {
        self.groups().filter(|(unmet, _)| unmet.is_wrong())
    }

    /// The simplest wrong run, and what it doesn't meet.
    pub fn simplest_wrong(&self) -> Option<(Unmet, &Example)> {
        simplest(self.wrong())
    }

    /// The simplest of the right runs that are beside the lesson, and in which way.
    pub fn simplest_beside(&self) -> Option<(Unmet, &Example)> {
        simplest(self.groups().filter(|(unmet, _)| !unmet.is_wrong()))
    }

    /// The runs that don't meet this first.
    pub fn group(&self, unmet: Unmet) -> Option<&Group> {
        self.unmet.get(&unmet)
    }

    fn groups(&self) -> impl Iterator<Item = (Unmet, &Group)> {
        self.unmet.iter().map(|(unmet, group)| (*unmet, group))
    }
}

impl Unmet {
    /// Whether it is told in how many orders it is so; what is beside the lesson is so of a program, not of its orders.
    pub fn is_counted(&self) -> bool {
        self.is_wrong() || self.by.is_of_the_program()
    }

    fn is_wrong(&self) -> bool {
        !self.by.is_beside()
    }
}

/// The simplest example of all groups, with what it doesn't meet.
fn simplest<'g>(groups: impl Iterator<Item = (Unmet, &'g Group)>) -> Option<(Unmet, &'g Example)> {
    let examples = groups.filter_map(|(unmet, group)| Some((unmet, group.simplest.as_ref()?)));
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
        let unmet = self.unmet_by(seen);
        self.count(seen, &unmet);
        let first = unmet.first();
        if !first.is_some_and(Unmet::is_wrong) {
            self.right.add(seen);
            self.busy = self.busy.or_else(|| busy(seen.steps));
        }
        match first {
            Some(first) => self.unmet.entry(*first).or_default().add(seen),
            None => self.fitting.add(seen),
        }
    }

    fn start_again(&mut self) {
        let requirements = std::mem::take(&mut self.requirements);
        *self = Self::new(requirements).with_unsafe_at(self.unsafe_line);
    }
}
