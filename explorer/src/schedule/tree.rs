//! The tree of states that a search has reached and not yet done with.
//!
//! A search that has one run out at a time needs a stack. Several runs are out at once here (a
//! sleeping process takes longer to wake than a run takes), so the states form a tree. A node is
//! given back as soon as no run is out below it and no choice waits in it: memory follows the depth
//! of the runs, not their number.

use super::index::Floors;
use super::moves::{Moves, Status};
use super::states::{Deed, Deeds, States};
use super::tally::Tally;
use crate::trace::{Choice, Decision, Run, Step};

/// A node's place in the tree; places of nodes that were given back are used again.
pub type NodeId = u32;

/// The state before the first step.
pub const ROOT: NodeId = 0;

/// A state, and the step that led to it.
#[derive(Clone)]
pub struct Node {
    pub parent: NodeId,
    /// Steps from the start.
    pub depth: u32,
    pub step: Step,
    /// Which of its thread's steps `step` is, from 1.
    pub count: u32,
    pub floors: Floors,
    /// All that was before happens before all that comes: virtual time went on here, or a thread made
    /// a step that lets all others go first.
    pub divides: bool,
    /// Stands for the whole way from the root.
    pub hash: u64,
    /// Children, choices that wait here, runs that are out from here, and whoever is walking here.
    holders: u32,
    /// Threads dispatched so far.
    dispatched: u16,
    known: bool,
    moves: Moves,
    /// Stands for the state as the program has it; 0: not known, or met before.
    state: u128,
    /// What is done below it, as far as that is done with.
    below: Deeds,
    /// The orders that go by it, as far as they are done with.
    orders: Tally,
}

/// A run to be made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Job {
    /// Where it leaves the ways that were gone before, by the last choice of `prefix`.
    pub node: NodeId,
    /// All choices from the start; none for the first run.
    pub prefix: Vec<Choice>,
    /// Threads that sleep in `node`.
    pub sleep: Vec<u16>,
}

/// The nodes, and the choices that wait to be run.
pub struct Tree {
    nodes: Vec<Node>,
    unused: Vec<NodeId>,
    /// By depth: the deepest go first, so that few nodes are alive.
    waiting: Vec<Vec<(NodeId, Choice)>>,
    reduced: bool,
    /// What the nodes that are alive take beyond their own size.
    bytes_beyond: usize,
    /// The states that are done with, once they are kept, and in how many bytes.
    pub states: Option<(States, usize)>,
}

impl Node {
    /// The orders that go by it, as far as they are done with.
    pub fn orders(&self) -> &Tally {
        &self.orders
    }

    /// What is known of `thread` here, if it can move.
    pub fn status(&self, thread: u16) -> Option<Status> {
        self.moves.status(thread)
    }
}

impl Tree {
    /// A tree with a root alone. Unless `reduced`, every choice of every state is run.
    pub fn new(reduced: bool) -> Tree {
        let root = Node {
            parent: ROOT,
            depth: 0,
            step: Decision::default().step,
            count: 0,
            floors: Floors::default(),
            divides: false,
            hash: 0,
            holders: 1,
            dispatched: 0,
            known: false,
            moves: Moves::default(),
            state: 0,
            below: Deeds::default(),
            orders: Tally::default(),
        };
        Tree {
            states: None,
            nodes: vec![root],
            unused: Vec::new(),
            waiting: Vec::new(),
            reduced,
            bytes_beyond: 0,
        }
    }

    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id as usize]
    }

    /// Whether a run came by here before.
    pub fn is_discovered(&self, id: NodeId) -> bool {
        self.node(id).known
    }

    /// What the nodes that are alive take.
    pub fn bytes(&self) -> usize {
        (self.nodes.len() - self.unused.len()) * size_of::<Node>() + self.bytes_beyond
    }

    /// Whether no choice waits to be run.
    pub fn is_idle(&self) -> bool {
        self.waiting.iter().all(Vec::is_empty)
    }

    /// The first run to be made: from the root, and free to go where it likes.
    pub fn start(&mut self) -> Job {
        self.nodes[ROOT as usize].holders += 1;
        Job {
            node: ROOT,
            prefix: Vec::new(),
            sleep: Vec::new(),
        }
    }

    /// The next run to be made: from the deepest node in which a choice waits, the last first.
    pub fn take(&mut self) -> Option<Job> {
        while self.waiting.last().is_some_and(Vec::is_empty) {
            self.waiting.pop();
        }
        let (id, choice) = self.waiting.last_mut()?.pop()?;
        let rank = self.dispatch(id, choice.thread);
        let mut prefix = vec![choice; self.node(id).depth as usize + 1];
        let mut at = id;
        while at != ROOT {
            let node = self.node(at);
            prefix[node.depth as usize - 1] = node.step.choice;
            at = node.parent;
        }
        Some(Job {
            node: id,
            prefix,
            sleep: self.sleepers(id, rank),
        })
    }

    /// The threads that need not begin in what follows after the thread dispatched as the `rank`th.
    fn sleepers(&self, id: NodeId, rank: u16) -> Vec<u16> {
        let rank = if self.reduced { rank } else { 0 };
        self.node(id).moves.sleepers_before(rank)
    }

    /// Marks that a run goes out from `id` by `thread`. All variants of a thread share its rank:
    /// were a second variant to sleep on a thread that sleeps on the first, neither order would be
    /// run.
    fn dispatch(&mut self, id: NodeId, thread: u16) -> u16 {
        let node = &mut self.nodes[id as usize];
        let rank = node.dispatched;
        match node.status(thread) {
            None => return rank,
            Some(Status::Dispatched(rank)) => return rank,
            Some(_) => node.dispatched += 1,
        }
        self.set_status(id, thread, Status::Dispatched(rank));
        rank
    }

    /// A run comes by `id` for the first time: notes who can move and who sleeps. The other variants
    /// of the move that it makes are run later; without reduction, everything else is too.
    pub fn discover(&mut self, id: NodeId, decision: &Decision) {
        let node = &mut self.nodes[id as usize];
        if node.known {
            return;
        }
        let taken = decision.step.choice;
        node.known = true;
        node.divides |= decision.time_advanced || decision.late;
        node.moves.clear();
        node.moves.take_in(decision);
        self.bytes_beyond += node.moves.bytes();
        self.dispatch(id, taken.thread);
        if self.reduced {
            self.queue_variants(id, taken.thread, Some(taken.variant));
        } else {
            for &thread in &decision.enabled {
                let but = (thread == taken.thread).then_some(taken.variant);
                self.queue_variants(id, thread, but);
            }
        }
    }

    /// Sees to it that `thread` is run from `id`, unless it sleeps there, can't move, or was seen
    /// to already.
    pub fn queue(&mut self, id: NodeId, thread: u16) {
        if self.node(id).status(thread) == Some(Status::Idle) {
            self.set_status(id, thread, Status::Queued);
            self.queue_variants(id, thread, None);
        }
    }

    fn set_status(&mut self, id: NodeId, thread: u16, status: Status) {
        let moves = &mut self.nodes[id as usize].moves;
        self.bytes_beyond -= moves.bytes();
        moves.set_status(thread, status);
        self.bytes_beyond += moves.bytes();
    }

    /// Sees to it that everything is run from `id`.
    pub fn queue_all(&mut self, id: NodeId) {
        for thread in self.node(id).moves.threads() {
            self.queue(id, thread);
        }
    }

    fn queue_variants(&mut self, id: NodeId, thread: u16, but: Option<u16>) {
        let node = &mut self.nodes[id as usize];
        let depth = node.depth as usize;
        let variants = node.moves.variants(thread);
        if self.waiting.len() <= depth {
            self.waiting.resize_with(depth + 1, Vec::new);
        }
        // The last is taken first: the ordinary variant goes before the others.
        for variant in (0..variants).rev().filter(|&v| Some(v) != but) {
            node.holders += 1;
            self.waiting[depth].push((id, Choice { thread, variant }));
        }
    }

    /// A new state below `parent`, held by the caller until it is [`release`](Tree::release)d.
    pub fn grow(
        &mut self,
        parent: NodeId,
        step: Step,
        divides: bool,
        count: u32,
        floors: Floors,
        hash: u64,
    ) -> NodeId {
        let above = &mut self.nodes[parent as usize];
        above.holders += 1;
        let depth = above.depth + 1;
        let id = self.unused.pop().unwrap_or_else(|| {
            self.nodes.push(self.nodes[ROOT as usize].clone());
            self.nodes.len() as NodeId - 1
        });
        let node = &mut self.nodes[id as usize];
        node.moves.clear();
        let moves = std::mem::take(&mut node.moves);
        *node = Node {
            parent,
            depth,
            step,
            count,
            floors,
            divides,
            hash,
            holders: 1,
            dispatched: 0,
            known: false,
            moves,
            state: 0,
            below: Deeds::default(),
            orders: Tally::default(),
        };
        id
    }

    /// One holder lets go of a node. Those that nobody holds any more are given back; `given_back`
    /// hears of each.
    pub fn release(&mut self, mut id: NodeId, mut given_back: impl FnMut(NodeId)) {
        loop {
            let node = &mut self.nodes[id as usize];
            node.holders -= 1;
            if node.holders > 0 {
                return;
            }
            let parent = node.parent;
            if node.known {
                self.bytes_beyond -= node.moves.bytes();
            }
            given_back(id);
            self.hand_up(id, parent);
            self.unused.push(id);
            id = parent;
        }
    }

    /// If what follows this state is done with and was kept: all that was done below it, each with what happens
    /// before it. The node then stands for it.
    pub fn meet(
        &mut self,
        id: NodeId,
        state: u128,
        decision: &Decision,
    ) -> Option<Vec<(Deed, u64)>> {
        let (states, _) = self.states.as_mut()?;
        let node = &mut self.nodes[id as usize];
        node.state = state;
        let (below, orders) = states.meet(state, decision)?;
        node.orders.add(&orders);
        node.below = below;
        node.state = 0;
        node.moves.take_in(decision);
        Some(states.all(&node.below))
    }

    /// Something is waited to be done in this node, in which a run has ended.
    pub fn note(&mut self, id: NodeId, deed: Deed) {
        if let Some((states, _)) = &mut self.states {
            states.note(&mut self.nodes[id as usize].below, deed);
        }
    }

    /// A run has ended in this node.
    pub fn count(&mut self, id: NodeId, run: &Run) {
        self.nodes[id as usize].orders.count(run);
    }

    /// What is known of a node that is done with goes to the one above, and is kept for whoever comes to its state.
    fn hand_up(&mut self, id: NodeId, parent: NodeId) {
        let Some((states, room)) = &mut self.states else {
            return;
        };
        let orders = std::mem::take(&mut self.nodes[id as usize].orders);
        self.nodes[parent as usize].orders.add(&orders);
        let below = std::mem::take(&mut self.nodes[id as usize].below);
        let mut above = std::mem::take(&mut self.nodes[parent as usize].below);
        let (here, there) = (&self.nodes[parent as usize], &self.nodes[id as usize]);
        states.take_up(&mut above, &below, &there.step, &here.moves, &there.moves);
        if there.known && there.state != 0 {
            let asleep = there.moves.sleepers_before(0);
            states.keep(there.state, &asleep, (below, orders), *room);
        }
        self.nodes[parent as usize].below = above;
    }
}
