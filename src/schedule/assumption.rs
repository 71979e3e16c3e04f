//! What a search takes for granted as long as no run shows otherwise. A run that does makes it
//! start again.

use super::search::schedule_of;
use super::text::Schedule;
use super::tree::Job;
use crate::trace::answer::{self, Held, Looked};
use crate::trace::wire::{self, Ordered, Orders, Owned};
use crate::trace::{End, Ending, Policy, Request, Run, Site};
use std::collections::HashMap;

/// Steps that a thread gets to show that its loop of polls ends by itself.
const PROBE_STEPS: u32 = 2_000;

/// How a program is run, as far as its own runs decide that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assumptions {
    /// Where loops of polls end by themselves, so that every number of polls is explored.
    pub finite_sites: Vec<Site>,
    /// Where loops of polls were seen to go on for ever if nothing changes.
    pub endless_sites: Vec<Site>,
    /// Hash maps whose order is chosen, as it is looked at.
    pub orders: Vec<Ordered>,
    /// Where an `Arc` is made whose owners turned out to matter.
    pub owned: Vec<Owned>,
    /// Request flags that the program turned out to need.
    pub flags: u32,
    /// What its runs have shown so far.
    seen: u32,
    /// Runs get a process each, since the program keeps something between runs.
    pub fresh_process: bool,
    /// Even so, runs by the same schedule differ.
    pub unrepeatable: bool,
}

/// For each thing that runs may show, or several that they may show between them, what is to be asked for from then on.
const SHOWN: [(u32, u32); 14] = [
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
];

/// One thread's end of the process may cut what another prints.
const MAIN_CUTS: u32 = answer::LEFT_BY_MAIN | answer::CUT_BY_OTHER;
const OTHER_CUTS: u32 = answer::LEFT_BY_OTHER | answer::CUT_BY_OTHER;
const MAIN_IS_CUT: u32 = answer::LEFT_BY_OTHER | answer::CUT_BY_MAIN;

impl Assumptions {
    /// What is taken for granted at first.
    pub fn new(fresh_process: bool) -> Assumptions {
        let flags = if fresh_process { wire::ONCE } else { 0 };
        Assumptions {
            flags,
            fresh_process,
            ..Assumptions::default()
        }
    }

    /// Corrects what the run refutes; true if there was something.
    pub fn correct(&mut self, run: &Run) -> bool {
        self.seen |= run.notes.flags;
        let needed = SHOWN
            .iter()
            .filter(|(shown, _)| self.seen & shown == *shown);
        let flags = needed.fold(self.flags, |flags, (_, flag)| flags | flag);
        let mut refuted = flags != self.flags;
        self.flags = flags;
        for owned in &run.notes.owned {
            refuted |= self.correct_owned(*owned);
        }
        self.fresh_process |= flags & wire::ONCE != 0;
        let looks = run.notes.looks.iter();
        looks.fold(refuted, |refuted, look| self.order(look) || refuted)
    }

    /// Has the order chosen that was looked at; true if it wasn't before, or not in so many ways.
    fn order(&mut self, look: &Looked) -> bool {
        let &Looked { class, needs, .. } = look;
        let orders = needs;
        match self.orders.iter_mut().find(|known| known.class == class) {
            Some(known) if known.orders >= orders => return false,
            Some(known) => known.orders = orders,
            None => self.orders.push(Ordered { class, orders }),
        }
        true
    }

    /// Gives up trying all orders of hash maps; true if any were.
    pub fn order_less(&mut self) -> bool {
        let all = |ordered: &&mut Ordered| ordered.orders == Orders::All;
        let all = self.orders.iter_mut().filter(all);
        all.map(|ordered| ordered.orders = Orders::Some).count() > 0
    }

    fn correct_owned(&mut self, shown: Owned) -> bool {
        let Some(known) = self.owned.iter_mut().find(|known| known.site == shown.site) else {
            self.owned.push(shown);
            return true;
        };
        let before = known.matters;
        known.matters |= shown.matters;
        known.matters != before
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

    /// Puts them into a request.
    pub fn apply(&self, request: &mut Request) {
        request.flags |= self.flags;
        request.finite_sites.clone_from(&self.finite_sites);
        request.orders.clone_from(&self.orders);
        request.owned.clone_from(&self.owned);
    }
}

/// Finds out whether loops of fruitless polls end by themselves: the poller is let go on alone.
#[derive(Default)]
pub struct Probes {
    /// How often a thread was held back at each site.
    held: HashMap<Site, u64>,
}

impl Probes {
    /// The probes that a run gives reason for. A loop is looked at the first, second, fourth,
    /// eighth … time, since the same place may be reached by loops that end and loops that don't.
    pub fn after(
        &mut self,
        run: &Run,
        job: &Job,
        assumptions: &Assumptions,
    ) -> Vec<(Site, Request)> {
        let mut probes = Vec::new();
        for &Held { thread, site, step } in &run.notes.held {
            if assumptions.finite_sites.contains(&site) {
                continue;
            }
            let times = self.held.entry(site).or_default();
            *times += 1;
            if times.is_power_of_two() {
                let Schedule(mut prefix) = schedule_of(job, run);
                prefix.truncate(step as usize);
                let max_steps = prefix.len() as u32 + PROBE_STEPS;
                let policy = Policy::Alone(thread);
                probes.push((
                    site,
                    Request {
                        policy,
                        max_steps,
                        prefix,
                        ..Request::default()
                    },
                ));
            }
        }
        probes
    }
}

impl Assumptions {
    /// Takes in a probe's run; true if it refutes that the loop is endless.
    pub fn learn_probe(&mut self, site: Site, run: &Run) -> bool {
        let ends = !matches!(
            run.ending,
            Ending::Ended(End::StepLimit | End::Livelock | End::Diverged) | Ending::Died(_)
        );
        if ends {
            self.endless_sites.retain(|&endless| endless != site);
        }
        let known = if ends {
            &mut self.finite_sites
        } else {
            &mut self.endless_sites
        };
        if known.contains(&site) {
            return false;
        }
        known.push(site);
        ends
    }
}
