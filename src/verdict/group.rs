//! Runs that fall short of the same, by how they end: each way with the simplest run that shows it.

use crate::diagnose::{Delivery, deliveries};
use crate::schedule::{Schedule, Seen, switches};
use crate::trace::{Death, End, Ending, Run, Waiting};

/// Ways to end that are told apart in a group; of others, runs are counted in the group alone.
const MOST_WAYS: usize = 64;

/// Bytes of a run that is kept although it may soon be made again.
const MOST_KEPT: usize = 1 << 20;

/// Runs that are alike, with the simplest of them.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// How many schedules.
    pub count: u64,
    /// The one with the fewest switches between threads; of those, the shortest.
    pub simplest: Option<Example>,
    /// How many of them end in each way, and the simplest of these.
    ways: Vec<(Way, u64, Example)>,
}

/// How a run ended: where no thread could go on, with the lines at which they wait, and for what.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Way {
    ending: Ending,
    waits: Vec<(u32, u8)>,
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
        self.simplicity() < other.simplicity()
    }

    /// The less, the simpler.
    pub(super) fn simplicity(&self) -> (usize, usize) {
        simplicity(&self.schedule)
    }

    fn of(seen: &Seen) -> Self {
        // Of those that end by themselves at once there may be many, and to make one again takes little.
        let died = match seen.run.ending {
            Ending::Died(Death::Hang | Death::Memory | Death::Stopped) => true,
            Ending::Died(_) => seen.run.bytes() <= MOST_KEPT,
            Ending::Ended(_) => false,
        };
        Self {
            deliveries: deliveries(seen.steps),
            died: died.then(|| Box::new(seen.run.clone())),
            ..Self::new(seen.schedule())
        }
    }
}

fn simplicity(schedule: &Schedule) -> (usize, usize) {
    (switches(&schedule.0), schedule.0.len())
}

impl Way {
    fn new(ending: Ending, waiting: &[Waiting]) -> Self {
        let is_stuck = ending == Ending::Ended(End::Deadlock);
        let waiting = waiting.iter().filter(|_| is_stuck);
        let stuck = waiting.filter(|waiting| waiting.variants == 0);
        let place = |waiting: &Waiting| (waiting.site.line, waiting.operation.kind as u8);
        let mut waits: Vec<(u32, u8)> = stuck.map(place).collect();
        waits.sort_unstable();
        Self { ending, waits }
    }
}

impl Group {
    /// How many of them end like this, with these threads unfinished.
    pub fn like(&self, ending: Ending, waiting: &[Waiting]) -> u64 {
        let way = Way::new(ending, waiting);
        let mut ways = self.ways.iter();
        let known = ways.find(|(known, ..)| *known == way);
        known.map_or(0, |(_, count, _)| *count)
    }

    /// Each way in which they end: how many of them, and the simplest.
    pub(super) fn ways(&self) -> impl Iterator<Item = (u64, &Example)> {
        self.ways
            .iter()
            .map(|(_, count, example)| (*count, example))
    }

    /// Counts a run.
    pub(super) fn add(&mut self, seen: &Seen) {
        self.count += 1;
        let schedule = seen.schedule();
        let simpler = |example: &Example| simplicity(&schedule) < example.simplicity();
        if self.simplest.as_ref().is_none_or(simpler) {
            self.simplest = Some(Example::of(seen));
        }
        let way = Way::new(seen.run.ending, &seen.run.waiting);
        let has_room = self.ways.len() < MOST_WAYS;
        match self.ways.iter_mut().find(|(known, ..)| *known == way) {
            Some((_, count, example)) => {
                *count += 1;
                if simpler(example) {
                    *example = Example::of(seen);
                }
            }
            None if has_room => self.ways.push((way, 1, Example::of(seen))),
            None => {}
        }
    }
}
