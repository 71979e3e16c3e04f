//! Race analysis: the clock of a step, the earlier steps it races with, and what has to be tried
//! for each race.
//!
//! Source sets are those of Abdulla, Aronis, Jonsson and Sagonas, "Optimal dynamic partial order
//! reduction" (2014). A step gets two clocks. What *enabled* it (the unlock before a lock, say)
//! happens before it, but must not hide its race with what that undid (the lock before the unlock):
//! the second clock, with which races are looked for, leaves the step's own enabling edges out.

use super::clock::{Clocks, join};
use super::index::{Floors, Walk};
use super::moves::Status;
use super::path::Path;
use super::states::{Deed, MOST_THREADS};
use super::tree::Tree;
use crate::trace::{Choice, Dependence, Kind, Operation, Outcome, Relation, Site, Step};

/// What is asked about: a step that was made, or the operation a thread waits with when the run
/// ended.
#[derive(Clone, Copy)]
pub enum Later<'s> {
    Made(&'s Step),
    /// A step that all that was before it made possible, and not its operation alone.
    Late(&'s Step),
    Waiting(u16, &'s Operation),
}

/// The room that the analysis of a step needs, and its result.
#[derive(Default)]
pub struct Analysis {
    /// The clock of the step, itself included.
    pub clock: Vec<u32>,
    pub floors: Floors,
    /// Positions of the steps it races with, the last first.
    pub races: Vec<u32>,
    /// The clock as it would be without divisions of the path: an operation that waits at one could
    /// have been made before, for all that the division itself tells.
    undivided: Vec<u32>,
    race_clock: Vec<u32>,
    loose: Vec<u32>,
    firsts: Vec<First>,
    walk: Walk,
}

/// The first step of a thread in the part of a path that is to be tried before a step.
#[derive(Clone, Copy)]
struct First {
    thread: u16,
    /// Which of the thread's steps it is.
    count: u32,
    /// None: the step under analysis itself, which is not on the path.
    position: Option<usize>,
}

impl Later<'_> {
    pub fn thread(&self) -> u16 {
        match *self {
            Later::Made(step) | Later::Late(step) => step.choice.thread,
            Later::Waiting(thread, _) => thread,
        }
    }

    /// How an earlier step bears on it. The end of the process bears on nothing that waits: that
    /// all who could move may move before it is seen to by the search, and other races must not
    /// hide behind it.
    fn relation_to(&self, earlier: &Step, dependence: Dependence) -> Relation {
        match *self {
            Later::Made(step) | Later::Late(step) => dependence.relation(earlier, step),
            Later::Waiting(..)
                if matches!(earlier.operation.kind, Kind::MainExit | Kind::Abort) =>
            {
                Relation::Independent
            }
            Later::Waiting(thread, operation) => {
                dependence.relation_to_waiting(earlier, thread, operation)
            }
        }
    }

    pub fn operation(&self) -> &Operation {
        match *self {
            Later::Made(step) | Later::Late(step) => &step.operation,
            Later::Waiting(_, operation) => operation,
        }
    }
}

impl Analysis {
    /// Finds the races of something that is done behind the end of `path`, where that is known to be so from another
    /// way: what it comes to isn't, but for what it leaves.
    pub fn look_below(
        &mut self,
        (deed, after, unborn): (Deed, u64, bool),
        path: &Path,
        clocks: &Clocks,
        tree: &Tree,
        dependence: Dependence,
    ) {
        let Deed {
            thread,
            operation,
            left,
        } = deed;
        path.own_clock(u16::MAX, clocks, &mut self.race_clock);
        let before = (0..MOST_THREADS).filter(|other| after >> other & 1 == 1);
        for other in before {
            path.join_frontier(other, clocks, tree, &mut self.race_clock);
        }
        debug_assert!(unborn || after >> thread & 1 == 1);
        let made = left.map(|left| Step {
            choice: Choice { thread, variant: 0 },
            operation,
            outcome: Outcome::Done,
            value: left,
            extra: 0,
            site: Site::default(),
        });
        self.races.clear();
        let later = Later::Waiting(thread, &operation);
        self.walk.begin(path.index(), path.steps(), later);
        while let Some(position) = self.walk.next(path.index()) {
            let at = position as usize;
            let earlier = &path.steps()[at];
            let by = earlier.choice.thread;
            if by == thread || self.race_clock[by as usize] >= path.count(at) {
                self.walk.stop_below(path.floors(at), earlier);
                continue;
            }
            let races = |later: Later| later.relation_to(earlier, dependence) == Relation::Races;
            if !races(later) && !made.as_ref().is_some_and(|step| races(Later::Made(step))) {
                continue;
            }
            self.races.push(position);
            if tree.node(path.node(at)).status(thread).is_some() {
                path.join_clock(at, clocks, &mut self.race_clock);
                self.walk.stop_below(path.floors(at), earlier);
            }
        }
    }

    /// Sees to it that such a deed of `thread` is tried before the step at `position`. Which steps lead to it is known
    /// only as far as they are on the path; if none is, the thread itself begins, and if it can't, anybody may
    /// (Flanagan and Godefroid 2005).
    pub fn reverse_below(
        &mut self,
        position: usize,
        thread: u16,
        path: &Path,
        clocks: &Clocks,
        tree: &mut Tree,
    ) {
        let id = path.node(position);
        self.collect_firsts(position, thread, path, clocks);
        self.firsts.retain(|first| first.position.is_some());
        let mut choice = None;
        for at in 0..self.firsts.len() {
            let first = self.firsts[at];
            let Some(status) = tree.node(id).status(first.thread) else {
                continue;
            };
            if (status != Status::Idle || choice.is_none()) && self.can_begin(first, path, clocks) {
                if status != Status::Idle {
                    return;
                }
                choice = Some(first.thread);
            }
        }
        match (choice, tree.node(id).status(thread)) {
            (Some(thread), _) => tree.queue(id, thread),
            (None, Some(Status::Idle)) => tree.queue(id, thread),
            (None, Some(Status::Queued | Status::Dispatched(_))) => {}
            (None, Some(Status::Asleep) | None) => tree.queue_all(id),
        }
    }

    /// Finds the clock and the races of what follows at the end of `path`.
    pub fn look(
        &mut self,
        later: Later,
        path: &Path,
        clocks: &Clocks,
        tree: &Tree,
        dependence: Dependence,
    ) {
        let thread = later.thread();
        path.own_clock(thread, clocks, &mut self.undivided);
        if let Later::Made(step) | Later::Late(step) = later
            && step.operation.kind == Kind::Start
            && step.extra > 0
        {
            path.join_clock(step.extra as usize - 1, clocks, &mut self.undivided);
        }
        self.clock.clone_from(&self.undivided);
        if let Some(divided) = path.last_division() {
            join(&mut self.clock, divided);
        }
        if let Later::Late(_) = later {
            self.undivided.clone_from(&self.clock);
        }
        self.race_clock.clone_from(&self.undivided);
        self.races.clear();
        self.loose.clear();
        self.walk.begin(path.index(), path.steps(), later);
        while let Some(position) = self.walk.next(path.index()) {
            let at = position as usize;
            let earlier = &path.steps()[at];
            let by = earlier.choice.thread;
            if by == thread || self.race_clock[by as usize] >= path.count(at) {
                self.walk.stop_below(path.floors(at), earlier);
                continue;
            }
            let relation = later.relation_to(earlier, dependence);
            match relation {
                Relation::Independent => self.loose.push(position),
                Relation::Enables => self.happens_after(at, path, clocks),
                Relation::Races => {
                    self.races.push(position);
                    self.happens_after(at, path, clocks);
                    // Where it had to wait all the same, the step is not what kept it from moving.
                    let could_move = tree.node(path.node(at)).status(thread).is_some();
                    if could_move {
                        path.join_clock(at, clocks, &mut self.race_clock);
                        self.walk.stop_below(path.floors(at), earlier);
                    }
                }
            }
        }
        for clock in [&mut self.clock, &mut self.undivided] {
            clock[thread as usize] = path.steps_of(thread) + 1;
        }
        self.floors = self.find_floors(later.operation().kind, path);
    }

    fn happens_after(&mut self, earlier: usize, path: &Path, clocks: &Clocks) {
        path.join_clock(earlier, clocks, &mut self.clock);
        path.join_clock(earlier, clocks, &mut self.undivided);
    }

    /// The lowest positions that were looked at and don't happen before the step; its own where
    /// there are none.
    fn find_floors(&self, kind: Kind, path: &Path) -> Floors {
        let here = path.len() as u32;
        let mut floors = Floors {
            own_kind: here,
            all: here,
        };
        for &position in &self.loose {
            let step = &path.steps()[position as usize];
            if self.undivided[step.choice.thread as usize] < path.count(position as usize) {
                floors.all = floors.all.min(position);
                if step.operation.kind == kind {
                    floors.own_kind = floors.own_kind.min(position);
                }
            }
        }
        floors
    }

    /// Sees to it that the step of `thread` that was [`look`](Analysis::look)ed at is tried before
    /// the one at
    /// `position`: some thread that can begin what leads to it must move there first.
    pub fn reverse(
        &mut self,
        position: usize,
        thread: u16,
        path: &Path,
        clocks: &Clocks,
        tree: &mut Tree,
    ) {
        let id = path.node(position);
        self.collect_firsts(position, thread, path, clocks);
        // The thread itself is the likeliest, and mostly seen to already.
        if let Some(at) = self.firsts.iter().position(|first| first.thread == thread) {
            self.firsts.swap(0, at);
        }
        let mut choice = None;
        for at in 0..self.firsts.len() {
            let first = self.firsts[at];
            let Some(status) = tree.node(id).status(first.thread) else {
                continue;
            };
            if (status != Status::Idle || choice.is_none()) && self.can_begin(first, path, clocks) {
                if status != Status::Idle {
                    return;
                }
                choice = Some(first.thread);
            }
        }
        match choice {
            Some(thread) => tree.queue(id, thread),
            None if tree.node(id).status(thread).is_some() => tree.queue_all(id),
            None => {}
        }
    }

    /// The first steps of all threads among what doesn't happen after the step at `position`.
    fn collect_firsts(&mut self, position: usize, thread: u16, path: &Path, clocks: &Clocks) {
        let by = path.steps()[position].choice.thread;
        let undone = path.count(position);
        self.firsts.clear();
        for other in (0..path.threads() as u16).filter(|&other| other != by) {
            match path.next_of(other, position) {
                Some(p) if path.known_of(by, p, clocks) < undone => {
                    self.firsts.push(First {
                        thread: other,
                        count: path.count(p),
                        position: Some(p),
                    });
                }
                None if other == thread => {
                    self.firsts.push(First {
                        thread,
                        count: path.steps_of(thread) + 1,
                        position: None,
                    });
                }
                _ => {}
            }
        }
    }

    /// Whether nothing of the part to be tried happens before the first step of a thread in it (an
    /// *initial*).
    fn can_begin(&self, first: First, path: &Path, clocks: &Clocks) -> bool {
        let known_of = |thread: u16| match first.position {
            Some(position) => path.known_of(thread, position, clocks),
            None => self.undivided[thread as usize],
        };
        self.firsts
            .iter()
            .all(|other| other.thread == first.thread || known_of(other.thread) < other.count)
    }
}
