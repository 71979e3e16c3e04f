//! What a search takes for granted as long as no run shows otherwise. A run that does makes it
//! start again.

use super::plan::Plan;
use crate::trace::answer::{self, Looked, Threshold};
use crate::trace::wire::{self, Ordered, Orders, Owned};
use crate::trace::{Choice, Request, Run};

/// How many steps of a loop that goes on until another thread acts are made before the others go
/// first: more than any turn of a loop in a program that a person reads.
const PATIENCE: u32 = 64;

/// How a program is run, as far as its own runs decide that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assumptions {
    /// Hash maps whose order is chosen, as it is looked at.
    pub orders: Vec<Ordered>,
    /// Where an `Arc` is made whose owners turned out to matter.
    pub owned: Vec<Owned>,
    /// At which times readings of the clock make a difference.
    pub thresholds: Vec<Threshold>,
    /// Request flags that the program turned out to need.
    pub flags: u32,
    /// What its runs have shown so far.
    seen: u32,
    /// Threads that go on until another one acts, and after how many steps each lets all others go
    /// first that can go on: schedules that are not fair in this sense have no end.
    pub patience: Vec<(u16, u32)>,
    /// Runs get a process each, since the program keeps something between runs.
    pub fresh_process: bool,
    /// Even so, runs by the same schedule differ.
    pub unrepeatable: bool,
}

/// For each thing that runs may show, or several that they may show between them, what is to be asked for from then on.
const SHOWN: [(u32, u32); 15] = [
    (answer::IDS_SEEN, wire::IDS_MATTER),
    (answer::TOKENS_SEEN, wire::TOKENS_MATTER),
    (answer::STDERR_LOCKED, wire::ERRORS_MATTER),
    (answer::HOOKS_SEEN, wire::HOOKS_MATTER),
    (answer::STATE_CHANGED, wire::ONCE),
    (answer::STATICS_SEEN, wire::ONCE),
    (answer::RESULT_DROP_SEEN, wire::RESULTS_MATTER),
    (answer::PAYLOAD_DROP_SEEN, wire::PAYLOADS_MATTER),
    (MAIN_CUTS, wire::ENDS_MATTER),
    (OTHER_CUTS, wire::ENDS_MATTER),
    (MAIN_IS_CUT, wire::ENDS_MATTER),
    (MAIN_CUTS | answer::BUFFER_SEEN, wire::BUFFERS_MATTER),
    (OTHER_CUTS | answer::BUFFER_SEEN, wire::BUFFERS_MATTER),
    (MAIN_IS_CUT | answer::BUFFER_SEEN, wire::BUFFERS_MATTER),
    (answer::LOOPS_SEEN, wire::LOOPS_WATCHED),
];

/// One thread's end of the process may cut what another prints.
const MAIN_CUTS: u32 = answer::LEFT_BY_MAIN | answer::CUT_BY_OTHER;
const OTHER_CUTS: u32 = answer::LEFT_BY_OTHER | answer::CUT_BY_OTHER;
const MAIN_IS_CUT: u32 = answer::LEFT_BY_OTHER | answer::CUT_BY_MAIN;

impl Assumptions {
    /// What is taken for granted at first.
    pub fn new(fresh_process: bool, patience: &[(u16, u32)]) -> Assumptions {
        let flags = if fresh_process { wire::ONCE } else { 0 };
        Assumptions {
            flags,
            fresh_process,
            patience: patience.to_vec(),
            ..Assumptions::default()
        }
    }

    /// Corrects what the run refutes; true if there was something.
    pub fn correct(&mut self, run: &Run) -> bool {
        // Nearly every run shows nothing that isn't known.
        let notes = &run.notes;
        let lists_are_empty =
            notes.looks.is_empty() && notes.owned.is_empty() && notes.thresholds.is_empty();
        let is_known = notes.flags & !self.seen == 0 && notes.flags & answer::UNFAIR == 0;
        if is_known && lists_are_empty {
            return false;
        }
        self.seen |= notes.flags;
        let before = self.clone();
        for (shown, needed) in SHOWN {
            if self.seen & shown == shown {
                self.flags |= needed;
            }
        }
        if run.notes.flags & answer::UNFAIR != 0 {
            self.be_patient(run.notes.endless);
        }
        self.fresh_process |= self.flags & wire::ONCE != 0;
        for look in &run.notes.looks {
            self.order(look);
        }
        for owned in &run.notes.owned {
            self.correct_owned(*owned);
        }
        self.learn_thresholds(&run.notes.thresholds);
        *self != before
    }

    /// Has the order chosen that was looked at.
    fn order(&mut self, look: &Looked) {
        let &Looked { class, needs, .. } = look;
        let orders = needs;
        match self.orders.iter_mut().find(|known| known.class == class) {
            Some(known) if known.orders >= orders => {}
            Some(known) => known.orders = orders,
            None => self.orders.push(Ordered { class, orders }),
        }
    }

    /// Gives up trying all orders of hash maps; true if any were.
    pub fn order_less(&mut self) -> bool {
        let all = |ordered: &&mut Ordered| ordered.orders == Orders::All;
        let all = self.orders.iter_mut().filter(all);
        all.map(|ordered| ordered.orders = Orders::Some).count() > 0
    }

    fn correct_owned(&mut self, shown: Owned) {
        match self.owned.iter_mut().find(|known| known.site == shown.site) {
            Some(known) => known.matters |= shown.matters,
            None => self.owned.push(shown),
        }
    }

    fn be_patient(&mut self, (thread, from): (u16, u32)) {
        let steps = from + PATIENCE;
        match self.patience.iter_mut().find(|(of, _)| *of == thread) {
            Some(known) => known.1 = known.1.max(steps),
            None => self.patience.push((thread, steps)),
        }
    }

    /// The fewest steps after which a thread lets others go first, if one does.
    pub fn fair(&self) -> Option<u32> {
        self.patience.iter().map(|(_, steps)| *steps).min()
    }

    fn learn_thresholds(&mut self, seen: &[Threshold]) {
        for threshold in seen {
            if !self.thresholds.contains(threshold) {
                self.thresholds.push(*threshold);
            }
        }
    }

    /// A run did not go again as it went before; true if a process for each run may mend that.
    pub fn correct_unrepeated(&mut self) -> bool {
        if self.fresh_process {
            self.unrepeatable = true;
            return false;
        }
        self.fresh_process = true;
        self.flags |= wire::ONCE;
        true
    }

    /// A request for the run that begins with these choices, as this plan has it, under them.
    pub fn request(&self, plan: &Plan, prefix: Vec<Choice>) -> Request {
        let mut request = Request {
            prefix,
            ..Request::default()
        };
        self.complete(plan, &mut request);
        request
    }

    /// Puts into a request what the plan wants of every run, and them.
    pub fn complete(&self, plan: &Plan, request: &mut Request) {
        request.flags |= plan.flags | self.flags;
        if wire::layout(request.flags) > 0 {
            // Where states are told, memory is handed out in one way alone.
            request.flags &= !(wire::STATES | wire::HISTORIES);
        }
        (request.max_steps, request.poll_limit) = (plan.bounds.steps_a_run, plan.poll_limit);
        request.patience.clone_from(&self.patience);
        request.orders.clone_from(&self.orders);
        request.owned.clone_from(&self.owned);
        request.thresholds.clone_from(&self.thresholds);
    }
}
