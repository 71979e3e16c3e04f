//! All runs of a program, counted by the requirement that each falls short of.

use super::group::{Example, Group};
use super::requirement::{Requirement, let_fall};
use super::violation::{Violation, at_the_end};
use crate::diagnose::busy;
use crate::schedule::{Observer, Progress, Seen};
use crate::trace::{Run, Site};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

/// A way to fail is shown by few orders if they are fewer than one in so many of those that fail.
const FEW: u64 = 10;

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

    /// Whether anything that is printed or given is right or wrong.
    pub fn asks_for_output(&self) -> bool {
        let asks =
            |one: &Requirement| matches!(one, Requirement::Prints(..) | Requirement::Gives(..));
        self.requirements.iter().any(asks)
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

    /// The simplest wrong run, and what it doesn't meet. What few of the failing orders show isn't told before what
    /// others do.
    pub fn simplest_wrong(&self) -> Option<(Unmet, &Example)> {
        let ways = self.wrong().flat_map(|(unmet, group)| {
            let ways = group.ways();
            ways.map(move |(count, example)| (unmet, count, example))
        });
        let told =
            ways.min_by_key(|(_, count, example)| (self.are_few(*count), example.simplicity()))?;
        Some((told.0, told.2))
    }

    /// Whether few of the failing orders show what this run does, which is one of those that don't meet this.
    pub fn is_rare(&self, unmet: Unmet, run: &Run) -> bool {
        let group = self.group(unmet);
        self.are_few(group.map_or(0, |group| group.like_run(run)))
    }

    fn are_few(&self, orders: u64) -> bool {
        let all: u64 = self.wrong().map(|(_, group)| group.count).sum();
        orders * FEW < all
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
    examples.min_by_key(|(_, example)| example.simplicity())
}

impl Observer for Tally {
    fn progress(&mut self, _: Progress) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn saw(&mut self, seen: &Seen) {
        let (unmet, lets_fall) = (self.unmet_by(seen), self.lets_fall());
        self.count(seen, &unmet);
        let first = unmet.first();
        if !first.is_some_and(Unmet::is_wrong) {
            self.right.add(seen, lets_fall);
            self.busy = self.busy.or_else(|| busy(seen.steps));
        }
        match first {
            Some(first) => self.unmet.entry(*first).or_default().add(seen, lets_fall),
            None => self.fitting.add(seen, lets_fall),
        }
    }

    fn start_again(&mut self) {
        let requirements = std::mem::take(&mut self.requirements);
        *self = Self::new(requirements).with_unsafe_at(self.unsafe_line);
    }
}
