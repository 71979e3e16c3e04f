//! Race analysis: the clock of a step, the earlier steps it races with, and what has to be tried
//! for each race.
//!
//! Source sets are those of Abdulla, Aronis, Jonsson and Sagonas, "Optimal dynamic partial order
//! reduction" (2014). A step gets two clocks. What *enabled* it (the unlock before a lock, say)
//! happens before it, but must not hide its race with what that undid (the lock before the unlock):
//! the second clock, with which races are looked for, leaves the step's own enabling edges out.

use super::clock::{Clocks, join};
use super::index::{Floors, Walk};
use super::later::Later;
use super::moves::Status;
use super::path::Path;
use super::tree::{NodeId, Tree};
use crate::trace::{Dependence, Kind, Relation};

mod below;

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

/// Who can begin what is to be tried.
enum Begins {
    /// A thread that does so anyhow, or need not.
    Somebody,
    This(u16),
    Nobody,
}

impl Analysis {
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
        while let Some(at) = self.next_unordered(thread, path) {
            match later.relation_to(&path.steps()[at], dependence) {
                Relation::Independent => self.loose.push(at as u32),
                Relation::Enables => self.happens_after(at, path, clocks),
                Relation::Races => {
                    self.happens_after(at, path, clocks);
                    self.races_with(at, thread, path, clocks, tree);
                }
            }
        }
        for clock in [&mut self.clock, &mut self.undivided] {
            clock[thread as usize] = path.steps_of(thread) + 1;
        }
        self.floors = self.find_floors(later.operation().kind, path);
    }

    /// The position of the next earlier step that isn't known to happen before what `thread` does.
    fn next_unordered(&mut self, thread: u16, path: &Path) -> Option<usize> {
        while let Some(position) = self.walk.next(path.index()) {
            let at = position as usize;
            let earlier = &path.steps()[at];
            let by = earlier.choice.thread;
            if by != thread && self.race_clock[by as usize] < path.count(at) {
                return Some(at);
            }
            self.walk.stop_below(path.floors(at), earlier);
        }
        None
    }

    /// What `thread` does races with the step at a position, which hides its races with what happens before that step;
    /// but where it had to wait all the same, the step is not what kept it from moving.
    fn races_with(&mut self, at: usize, thread: u16, path: &Path, clocks: &Clocks, tree: &Tree) {
        self.races.push(at as u32);
        if tree.node(path.node(at)).status(thread).is_some() {
            path.join_clock(at, clocks, &mut self.race_clock);
            self.walk.stop_below(path.floors(at), &path.steps()[at]);
        }
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
        match self.who_begins(id, path, clocks, tree) {
            Begins::Somebody => {}
            Begins::This(thread) => tree.queue(id, thread),
            Begins::Nobody if tree.node(id).status(thread).is_some() => tree.queue_all(id),
            Begins::Nobody => {}
        }
    }

    /// Which of the first steps can begin what is to be tried in a node.
    fn who_begins(&self, id: NodeId, path: &Path, clocks: &Clocks, tree: &Tree) -> Begins {
        let mut choice = Begins::Nobody;
        for &first in &self.firsts {
            let Some(status) = tree.node(id).status(first.thread) else {
                continue;
            };
            let is_new = matches!(choice, Begins::Nobody);
            if (status != Status::Idle || is_new) && self.can_begin(first, path, clocks) {
                if status != Status::Idle {
                    return Begins::Somebody;
                }
                choice = Begins::This(first.thread);
            }
        }
        choice
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
