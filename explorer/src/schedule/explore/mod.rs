//! Exploring a program: the search driven to its end or its bounds, with what it finds.

mod addresses;
mod beyond;
mod bounds;
mod one;
mod telling;
mod work;

pub use one::explore_one;

use super::assumption::Assumptions;
use super::exploration::{Cut, Exploration, Progress};
use super::fingerprint::Fingerprint;
use super::observer::{Observer, Seen, Watching};
use super::outcome::Outcomes;
use super::plan::Plan;
use super::search::{Search, Useless, schedule_of};
use super::tally::Tally;
use super::tree::Job;
use crate::trace::answer::Given;
use crate::trace::wire::{self, Orders};
use crate::trace::{Death, End, Ending, Request, Run, RunServer, ServerGone, Site, Step, answer};
use std::collections::{BTreeSet, VecDeque};
use std::ops::ControlFlow;
use telling::Telling;
use work::Work;

/// After so many runs that had to be killed no more are looked for.
const MOST_KILLED: u64 = 2;

/// Assumptions are corrected at most so often; a search that would have to start again once more is
/// cut.
const MOST_RESTARTS: u32 = 100;

/// Runs every schedule of the server's program that differs, within the plan's bounds. `watch` is
/// called after each run and may ask for an end.
pub fn explore(
    server: &mut impl RunServer,
    plan: &Plan,
    watch: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Exploration, ServerGone> {
    explore_before(server, plan, &mut Watching(watch))
}

/// The same before an observer, who sees each run whole.
pub fn explore_before(
    server: &mut impl RunServer,
    plan: &Plan,
    observer: &mut dyn Observer,
) -> Result<Exploration, ServerGone> {
    let mut explorer = Explorer::new(server, plan, observer);
    explorer.search_to_an_end()?;
    if explorer.cut.is_some_and(Cut::leaves_room) {
        explorer.sample()?;
    }
    explorer.look_at_addresses()?;
    Ok(explorer.finish())
}

struct Explorer<'a, S> {
    server: &'a mut S,
    plan: &'a Plan,
    observer: &'a mut dyn Observer,
    assumptions: Assumptions,
    out: VecDeque<Job>,
    run: Run,
    next_id: u32,
    outcomes: Outcomes,
    schedules: u64,
    sampled: u64,
    pruned: u64,
    steps: u64,
    notes: u32,
    /// Where orders of hash maps were looked at of which not all are tried.
    looks: BTreeSet<Site>,
    /// Where threads went round in circles.
    circles: BTreeSet<(u32, u32)>,
    /// What a run that met a limit did last.
    cut_at: Option<Site>,
    /// Where a hash was a random number.
    random: Option<Site>,
    given: Vec<(Given, Site)>,
    restarts: u32,
    telling: Telling,
    states: Option<u64>,
    orders: Tally,
    killed: u64,
    work: Work,
    /// Of the first run, which is free to go where it likes.
    first: Option<Fingerprint>,
    /// What some runs came to although the search went on.
    flaw: Option<Cut>,
    cut: Option<Cut>,
}

impl<'a, S: RunServer> Explorer<'a, S> {
    fn new(server: &'a mut S, plan: &'a Plan, observer: &'a mut dyn Observer) -> Self {
        Explorer {
            server,
            plan,
            observer,
            assumptions: Assumptions::new(plan.fresh_process, &plan.patience),
            out: VecDeque::new(),
            circles: BTreeSet::new(),
            cut_at: None,
            run: Run::default(),
            next_id: 0,
            outcomes: Outcomes::default(),
            schedules: 0,
            sampled: 0,
            pruned: 0,
            steps: 0,
            notes: 0,
            looks: BTreeSet::new(),
            random: None,
            given: Vec::new(),
            restarts: 0,
            telling: Telling::default(),
            states: None,
            orders: Tally::default(),
            killed: 0,
            work: Work::default(),
            first: None,
            flaw: None,
            cut: None,
        }
    }

    /// Searches until no assumption is refuted. Every order of threads goes before every order of a
    /// hash map: where both are too many, fewer of those are tried.
    fn search_to_an_end(&mut self) -> Result<(), ServerGone> {
        loop {
            while self.search()? {
                self.restarts += 1;
            }
            if self.cut != Some(Cut::Schedules) || !self.assumptions.order_less() {
                return Ok(());
            }
            (self.cut, self.restarts) = (None, self.restarts + 1);
        }
    }

    /// Searches under the assumptions; true if a run refuted one, and the search has to start
    /// again.
    fn search(&mut self) -> Result<bool, ServerGone> {
        let mut search = self.begin();
        let mut refuted = false;
        loop {
            self.cut = self.cut.or_else(|| self.bound_met(&search));
            refuted |= self.widens(&mut search);
            if !refuted && self.cut.is_none() {
                self.fill(&mut search);
            }
            if matches!(self.cut, Some(Cut::Killed | Cut::Stopped | Cut::Work)) {
                self.server.abandon();
                self.out.clear();
            }
            let Some(job) = self.out.pop_front() else {
                break;
            };
            if !self.receive()? {
                continue;
            }
            self.weigh(search.threads(), job.prefix.is_empty());
            refuted |= self.assumptions.correct(&self.run) | self.goes_round_unseen();
            if job.prefix.is_empty() {
                self.first = Some(Fingerprint::of(&self.run));
            }
            match search.learn(&job, &self.run) {
                Ok(()) => self.count(&job, Some(search.steps())),
                // It was asked for under what is refuted.
                Err(Useless::NotRepeated) if refuted => {}
                Err(Useless::NotRepeated) if self.correct_unrepeated(&search) => refuted = true,
                Err(Useless::NotRepeated) => self.cut = Some(Cut::Unrepeatable),
                Err(Useless::Stopped) => self.cut = Some(Cut::Stopped),
                Err(Useless::Broken) => {
                    return Err(ServerGone::Garbled(
                        "an answer is not what the protocol says",
                    ));
                }
            }
        }
        self.states = search.states();
        self.orders = search.orders();
        self.starts_again(refuted)
    }

    /// After a search: whether it has to start again.
    fn starts_again(&mut self, mut refuted: bool) -> Result<bool, ServerGone> {
        if !refuted
            && !matches!(
                self.cut,
                Some(Cut::Stopped | Cut::Killed | Cut::Unrepeatable)
            )
        {
            refuted = self.repeat_first()?;
        }
        if refuted && self.restarts >= MOST_RESTARTS {
            self.cut = self.cut.or(Some(Cut::Restarts));
        }
        let stays = matches!(self.cut, Some(Cut::Stopped | Cut::Restarts));
        Ok(refuted && !stays)
    }

    /// A new search, with nothing found.
    fn begin(&mut self) -> Search {
        (self.outcomes, self.schedules, self.pruned, self.flaw) = (Outcomes::default(), 0, 0, None);
        self.given.clear();
        self.looks.clear();
        self.circles.clear();
        (self.cut_at, self.notes) = (None, 0);
        self.observer.start_again();
        self.work.start_again();
        let mut search = Search::new(self.plan.reduced, self.plan.dependence)
            .within(self.plan.bounds.memory, self.plan.stop.clone());
        if self.telling == Telling::Always {
            search.keep_states(self.plan.bounds.states);
        }
        search
    }

    /// Makes the first run again after all others: if it differs, something was kept between runs.
    /// True if a process for each may mend that.
    fn repeat_first(&mut self) -> Result<bool, ServerGone> {
        let Some(first) = self.first.take().filter(|_| self.schedules > 1) else {
            return Ok(false);
        };
        self.submit(Request {
            flags: self.telling.flags(),
            ..Request::default()
        });
        if !self.receive()? || Fingerprint::of(&self.run) == first {
            return Ok(false);
        }
        let mends = self.assumptions.correct_unrepeated();
        if !mends {
            self.cut = Some(Cut::Unrepeatable);
        }
        Ok(mends)
    }

    /// Sees to it that as many runs are out as the server wants.
    fn fill(&mut self, search: &mut Search) {
        while self.out.len() < self.server.window() && !self.is_bound_in_reach() {
            let Some(mut job) = search.take() else { return };
            let Request { prefix, .. } = self.submit(Request {
                flags: if search.wants_states() {
                    wire::STATES
                } else {
                    0
                },
                prefix: std::mem::take(&mut job.prefix),
                sleep: std::mem::take(&mut job.sleep),
                ..Request::default()
            });
            self.out.push_back(Job { prefix, ..job });
        }
    }

    /// Asks for a run, and gives the request back.
    fn submit(&mut self, mut request: Request) -> Request {
        request.id = self.next_id;
        self.next_id = self.next_id.wrapping_add(1);
        self.assumptions.complete(self.plan, &mut request);
        self.server.submit(&request);
        request
    }

    /// Waits for a run; false if it was stopped, so that it tells nothing.
    fn receive(&mut self) -> Result<bool, ServerGone> {
        self.server.receive(&mut self.run)?;
        if self.run.ending == Ending::Died(Death::Stopped) {
            self.cut = Some(Cut::Stopped);
            return Ok(false);
        }
        self.steps += u64::from(self.run.steps);
        self.notes |= self.run.notes.flags;
        let looks = self.run.notes.looks.iter();
        let some = looks.filter(|look| look.has == Some(Orders::Some));
        self.looks.extend(some.map(|look| look.site));
        let held = self.run.notes.held.iter();
        self.circles
            .extend(held.map(|held| (held.site.line, held.site.column)));
        if self.run.notes.flags & answer::RANDOM_SEEN != 0 {
            self.random = self.random.or(Some(self.run.notes.random));
        }
        for &(what, site) in &self.run.notes.given {
            if !self.given.iter().any(|(known, _)| *known == what) {
                self.given.push((what, site));
            }
        }
        Ok(true)
    }

    /// Counts the run that came in; `searched`: its steps, if the search learned from it.
    fn count(&mut self, job: &Job, searched: Option<&[Step]>) {
        match self.run.ending {
            Ending::Ended(End::Pruned | End::Diverged) => self.pruned += 1,
            ending => {
                self.schedules += 1;
                self.sampled += u64::from(searched.is_none());
                self.outcomes.add(&self.run, || schedule_of(job, &self.run));
                let own;
                let steps = match searched {
                    Some(steps) => steps,
                    None => {
                        own = self.run.all_steps();
                        &own
                    }
                };
                let run = &self.run;
                self.observer.saw(&Seen { run, steps });
                let last = steps.last().map(|step| step.site);
                self.note_flaw(ending, last);
            }
        }
        let progress = Progress {
            schedules: self.schedules,
            outcomes: self.outcomes.len(),
        };
        if self.observer.progress(progress).is_break() {
            self.cut = Some(Cut::Stopped);
        }
    }

    /// A run that was cut itself leaves open what would have followed, so that nothing is proven.
    fn note_flaw(&mut self, ending: Ending, last: Option<Site>) {
        let vain = self.run.notes.flags & answer::VAIN != 0;
        match ending {
            Ending::Ended(End::Livelock) if !vain => {}
            Ending::Ended(End::Unfollowed(_)) => self.flaw = Some(Cut::Unfollowed),
            Ending::Ended(End::StepLimit | End::OutputLimit | End::ThreadLimit | End::Livelock) => {
                self.flaw = self.flaw.or(Some(Cut::Limits));
                self.cut_at = self.cut_at.or(last);
            }
            Ending::Died(Death::Hang | Death::Memory) => {
                self.flaw = self.flaw.or(Some(Cut::Limits));
                self.cut_at = self.cut_at.or(last);
                self.killed += 1;
                if self.killed >= MOST_KILLED {
                    self.cut = self.cut.or(Some(Cut::Killed));
                }
            }
            _ => {}
        }
    }

    fn finish(mut self) -> Exploration {
        let some_orders = (!self.looks.is_empty()).then_some(Cut::Orders);
        let random = self.random.map(|_| Cut::Random);
        let open = self.given.iter().find(|(what, _)| what.leaves_open());
        let open = open.map(|(what, _)| match what {
            Given::Orderings => Cut::Orderings,
            Given::Addresses => Cut::Addresses,
            _ => Cut::Clock,
        });
        let cut = self.cut.or(self.flaw).or(random).or(some_orders).or(open);
        let is_counted = cut.is_none() && self.states.is_some();
        if is_counted {
            self.outcomes.tell_orders(|outcome| self.orders.of(outcome));
        }
        Exploration {
            orders: self.orders.all().filter(|_| is_counted),
            schedules: self.schedules,
            sampled: self.sampled,
            pruned: self.pruned,
            steps: self.steps,
            complete: cut.is_none() && self.assumptions.fair().is_none(),
            fair: self.assumptions.fair().filter(|_| cut.is_none()),
            cut,
            bound: match cut {
                Some(Cut::Schedules) => Some(self.most_schedules()),
                Some(Cut::Steps) => Some(self.plan.bounds.steps),
                Some(Cut::Work) => self.work.most(),
                _ => None,
            },
            cut_at: self.cut_at,
            circles: self
                .circles
                .into_iter()
                .map(|(line, column)| Site { line, column })
                .collect(),
            outcomes: self.outcomes.into_vec(),
            assumptions: self.assumptions,
            notes: self.notes,
            states: self.states,
            random: self.random,
            some_orders: self.looks.into_iter().collect(),
            given: self.given,
            restarts: self.restarts,
        }
    }
}
