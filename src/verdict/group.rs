//! Runs that fall short of the same, by how they end: each way with the simplest run that shows it.

use super::violation::panicked;
use crate::diagnose::{Delivery, deliveries};
use crate::schedule::{Schedule, Seen, switches};
use crate::trace::story::Story;
use crate::trace::{Death, End, Ending, Kind, Response, Run, Step, Waiting};

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

/// How a run ended: where no thread could go on, with the lines at which they wait, and for what; where a panic was
/// over the answer of a channel, with the line that got it, and whether it sent.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Way {
    ending: Ending,
    waits: Vec<(u32, u8)>,
    panicked_over: Option<(u32, bool)>,
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
    fn new(ending: Ending, waiting: &[Waiting], panicked_over: Option<(u32, bool)>) -> Self {
        let is_stuck = ending == Ending::Ended(End::Deadlock);
        let waiting = waiting.iter().filter(|_| is_stuck);
        let stuck = waiting.filter(|waiting| waiting.variants == 0);
        let place = |waiting: &Waiting| (waiting.site.line, waiting.operation.kind as u8);
        let mut waits: Vec<(u32, u8)> = stuck.map(place).collect();
        waits.sort_unstable();
        Self {
            ending,
            waits,
            panicked_over,
        }
    }

    fn of(story: &Story) -> Self {
        let over = over(&story.steps, story.lets_fall);
        Self::new(story.ending, &story.ends.stuck, over)
    }
}

/// The line at which a thread got the answer of a channel, the last before it panicked, that there is no message, no
/// room or nobody, and whether it sent: of several that may not fall, the first.
fn over(steps: &[Step], let_fall: bool) -> Option<(u32, bool)> {
    use Response::{Disconnected, Empty, Failed, Full};
    let sends = |step: &Step| step.operation.kind.sends() || step.operation.kind == Kind::SendTaken;
    let works = |step: &Step| {
        let row = step.operation.kind.row();
        sends(step) || !row.is_no_work && !["", "drop"].contains(&row.function)
    };
    let last = |thread: u16| {
        let own = |step: &Step| step.choice.thread == thread && works(step);
        steps.iter().rposition(own)
    };
    let step = &steps[panicked(steps, let_fall).filter_map(last).min()?];
    let is_refused = matches!(step.response, Disconnected | Empty | Failed | Full);
    let asks = sends(step) || step.operation.kind.takes();
    (asks && is_refused).then_some((step.site.line, sends(step)))
}

impl Group {
    /// How many of them end as a story does.
    pub fn like(&self, story: &Story) -> u64 {
        self.count_of(&Way::of(story))
    }

    /// Where they panic over other answers than a story does: how many do, and the simplest.
    pub fn other_panics(&self, story: &Story) -> impl Iterator<Item = (u64, &Example)> {
        let over = Way::of(story).panicked_over;
        let others = self.ways.iter();
        let others = others.filter(move |(way, ..)| way.panicked_over != over);
        others.map(|(_, count, example)| (*count, example))
    }

    /// How many of them end as a run does in which no panic is the fault.
    pub(super) fn like_run(&self, run: &Run) -> u64 {
        self.count_of(&Way::new(run.ending, &run.waiting, None))
    }

    fn count_of(&self, way: &Way) -> u64 {
        let mut ways = self.ways.iter();
        let known = ways.find(|(known, ..)| known == way);
        known.map_or(0, |(_, count, _)| *count)
    }

    /// Each way in which they end: how many of them, and the simplest.
    pub(super) fn ways(&self) -> impl Iterator<Item = (u64, &Example)> {
        self.ways
            .iter()
            .map(|(_, count, example)| (*count, example))
    }

    /// Counts a run, in which panics may end other threads than main or not.
    pub(super) fn add(&mut self, seen: &Seen, let_fall: bool) {
        self.count += 1;
        let schedule = seen.schedule();
        let simpler = |example: &Example| simplicity(&schedule) < example.simplicity();
        if self.simplest.as_ref().is_none_or(simpler) {
            self.simplest = Some(Example::of(seen));
        }
        let over = over(seen.steps, let_fall);
        let way = Way::new(seen.run.ending, &seen.run.waiting, over);
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
