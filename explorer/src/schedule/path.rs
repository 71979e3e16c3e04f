//! The way from the root to where the search is looking: its steps, and where to find the few that
//! matter.
//!
//! One path is kept from run to run. Most runs differ from the last one near their end, so going
//! over to another branch costs what differs, not what the whole run is long.

use super::clock::{Clocks, join};
use super::index::{Floors, Index};
use super::tree::{Node, NodeId, ROOT, Tree};
use crate::trace::Step;

/// About what a step takes here and in the index.
pub const BYTES_A_STEP: usize = size_of::<Step>() + size_of::<Floors>() + 10 * size_of::<u32>();

/// The steps from the root to a node. The step at position `i` leads from the `i`th node to the
/// next.
pub struct Path {
    nodes: Vec<NodeId>,
    steps: Vec<Step>,
    /// Which of its thread's steps each is, from 1.
    counts: Vec<u32>,
    floors: Vec<Floors>,
    /// Positions of each thread's steps, in order.
    of_thread: Vec<Vec<u32>>,
    /// Positions that all that was before happens before.
    divisions: Vec<u32>,
    /// How many steps each thread had made at the last of them.
    at_division: Vec<u32>,
    index: Index,
}

impl Path {
    /// The path that is the root alone.
    pub fn new() -> Path {
        Path {
            nodes: vec![ROOT],
            steps: Vec::new(),
            counts: Vec::new(),
            floors: Vec::new(),
            of_thread: vec![Vec::new()],
            divisions: Vec::new(),
            at_division: Vec::new(),
            index: Index::default(),
        }
    }

    /// How many steps the path has.
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// For how many threads there is room: at least as many as exist at its end.
    pub fn threads(&self) -> usize {
        self.of_thread.len()
    }

    /// The node before the step at `position`, or the last one.
    pub fn node(&self, position: usize) -> NodeId {
        self.nodes[position]
    }

    /// The node at its end.
    pub fn last(&self) -> NodeId {
        self.nodes[self.steps.len()]
    }

    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Which of its thread's steps the step at `position` is, from 1.
    pub fn count(&self, position: usize) -> u32 {
        self.counts[position]
    }

    /// How far down the relation of the step at `position` to those before it is not settled.
    pub fn floors(&self, position: usize) -> Floors {
        self.floors[position]
    }

    /// How many steps `thread` has made.
    pub fn steps_of(&self, thread: u16) -> u32 {
        self.of_thread
            .get(thread as usize)
            .map_or(0, |positions| positions.len() as u32)
    }

    /// The position of the first step of `thread` behind `position`.
    pub fn next_of(&self, thread: u16, position: usize) -> Option<usize> {
        let positions = self.of_thread.get(thread as usize)?;
        let at = positions.partition_point(|&p| p as usize <= position);
        positions.get(at).map(|&p| p as usize)
    }

    pub fn index(&self) -> &Index {
        &self.index
    }

    /// How many steps of `thread`, which is another than its own, happen before the step at
    /// `position`.
    pub fn known_of(&self, thread: u16, position: usize, clocks: &Clocks) -> u32 {
        clocks.get(self.nodes[position + 1])[thread as usize]
    }

    /// Joins the clock of the step at `position` to `clock`.
    pub fn join_clock(&self, position: usize, clocks: &Clocks, clock: &mut [u32]) {
        join(clock, clocks.get(self.nodes[position + 1]));
        let own = &mut clock[self.steps[position].choice.thread as usize];
        *own = self.counts[position].max(*own);
    }

    /// The node of the last step of `thread`.
    pub fn last_of(&self, thread: u16) -> Option<NodeId> {
        let position = *self.of_thread.get(thread as usize)?.last()?;
        Some(self.nodes[position as usize + 1])
    }

    /// Makes room for `threads` threads.
    pub fn make_room(&mut self, threads: usize) {
        if self.of_thread.len() < threads {
            self.of_thread.resize_with(threads, Vec::new);
        }
    }

    /// Writes to `clock` what happens before the next step of `thread` whatever that step is: what its
    /// thread did. Divisions come on top of that.
    pub fn own_clock(&self, thread: u16, clocks: &Clocks, clock: &mut Vec<u32>) {
        clock.clear();
        match self.last_of(thread) {
            Some(node) => clock.extend_from_slice(clocks.get(node)),
            None => clock.resize(clocks.width(), 0),
        }
    }

    /// Joins to `clock` what happens before whatever `thread` does next: what it did; or, where it has done nothing
    /// yet, what its spawn came after, which it can move from then on.
    pub fn join_frontier(&self, thread: u16, clocks: &Clocks, tree: &Tree, clock: &mut [u32]) {
        let made = self
            .of_thread
            .get(thread as usize)
            .and_then(|made| made.last());
        let spawned = || {
            let can_move = |&at: &usize| tree.node(self.nodes[at]).status(thread).is_some();
            (1..self.steps.len()).find(can_move).map(|at| at - 1)
        };
        let last = made.map(|&position| position as usize);
        if let Some(position) = last.or_else(spawned) {
            self.join_clock(position, clocks, clock);
        }
    }

    /// The steps of each thread that were before the last division, if there is one.
    pub fn last_division(&self) -> Option<&[u32]> {
        (!self.divisions.is_empty()).then_some(&self.at_division[..])
    }

    /// Notes that all that was happens before the next step.
    pub fn divide(&mut self) {
        let here = self.steps.len() as u32;
        if self.divisions.last().is_none_or(|&at| at < here) {
            self.divisions.push(here);
            self.count_at_division();
        }
    }

    fn count_at_division(&mut self) {
        let Some(&here) = self.divisions.last() else {
            return;
        };
        self.at_division.clear();
        let before = |positions: &Vec<u32>| positions.partition_point(|&p| p < here) as u32;
        self.at_division.extend(self.of_thread.iter().map(before));
    }

    /// Goes one step on, to a child of the last node.
    pub fn push(&mut self, id: NodeId, node: &Node) {
        let position = self.steps.len() as u32;
        let thread = node.step.choice.thread as usize;
        self.of_thread[thread].push(position);
        self.index.push(&node.step, position);
        self.steps.push(node.step);
        self.counts.push(node.count);
        self.floors.push(node.floors);
        self.nodes.push(id);
    }

    /// Goes back by one step.
    pub fn pop(&mut self) {
        let Some(step) = self.steps.pop() else { return };
        self.nodes.pop();
        self.counts.pop();
        self.floors.pop();
        self.index.pop(&step);
        let position = self.steps.len() as u32;
        self.of_thread[step.choice.thread as usize].pop();
        if self.divisions.last().is_some_and(|&at| at > position) {
            self.divisions.pop();
            self.count_at_division();
        }
    }

    /// Goes over to the path that ends in `target`.
    pub fn go_to(&mut self, target: NodeId, tree: &Tree) {
        let mut ahead = Vec::new();
        let mut at = target;
        while self.nodes.get(tree.node(at).depth as usize) != Some(&at) {
            ahead.push(at);
            at = tree.node(at).parent;
        }
        while self.steps.len() > tree.node(at).depth as usize {
            self.pop();
        }
        for &id in ahead.iter().rev() {
            if tree.node(self.last()).divides {
                self.divide();
            }
            self.push(id, tree.node(id));
        }
    }

    /// Steps back from a node that was given back, if the path ends there.
    pub fn forget(&mut self, id: NodeId) {
        if self.last() == id && !self.steps.is_empty() {
            self.pop();
        }
    }
}
