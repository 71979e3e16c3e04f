//! What `rivulets explore` found, in the form of its JSON. The text for people is made from the
//! same.

mod owners;
mod stuck;

pub use owners::{ArcReport, LetGoReport};
pub use stuck::{LockReport, SenderReport, WaiterReport};

use super::given::GivenReport;
use super::happened::{AskerReport, PanicReport, SpotReport, asking, panics};
use crate::build::{Observed, Unfollowed};
use crate::picture::Names;
use crate::picture::json::objects;
use crate::schedule::{Cut, Exploration, Outcome};
use crate::trace::answer::Given;
use crate::trace::{Death, End, Ending, Run, Site};

/// Changes whenever a field changes its meaning or goes away; new fields don't count.
pub const SCHEMA: u32 = 2;

/// All of it.
#[derive(Clone, Debug)]
pub struct Report {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The file as it was named.
    pub file: String,
    /// Schedules that came to an end; the outcomes' counts add up to it.
    pub schedules: u64,
    /// How many of them were taken at random, after the search was cut.
    pub sampled: u64,
    /// Runs beside these that were left off since they could show nothing new.
    pub pruned: u64,
    /// Whether these are all schedules that differ.
    pub complete: bool,
    /// Where equal states were looked for: how many were done with. Whatever comes to one of them again is not run, and
    /// not in the counts.
    pub states: Option<u64>,
    /// If not that: these are all that differ in which a thread that has made so many steps, and goes
    /// on until another acts, lets the others go first.
    pub fair: Option<u32>,
    /// Why not: a word, such as `schedules` for their bound.
    pub cut: Option<&'static str>,
    /// The bound of schedules or of steps, if that is why.
    pub bound: Option<u64>,
    /// What a run did last that met one of its limits.
    pub cut_at: Option<Place>,
    /// Each end with each output.
    pub outcomes: Vec<OutcomeReport>,
    /// Uses of what can't be followed.
    pub unfollowed: Vec<UnfollowedReport>,
    /// Lines with `unsafe`: data races aren't looked for.
    pub unsafe_lines: Vec<u32>,
    /// What was the same in all runs, of what the program looked at.
    pub given: Vec<GivenReport>,
    /// The line of an ordering weaker than `SeqCst`, where more may happen than what was explored.
    pub weak_ordering: Option<u32>,
    /// Where an `Arc` is made of whose owners it can be seen which lets go last, or how many there
    /// are: their orders were run.
    pub owners_matter: Vec<Place>,
    /// The line of the first `Arc`, where the compiler keeps us from following its owners.
    pub std_arc: Option<u32>,
    /// The line of a `static` for whose sake each run had a process of its own.
    pub keeps_state: Option<u32>,
    /// Where the order of a hash map was looked at of which not all were tried.
    pub some_orders: Vec<Place>,
    /// The line where a hash was used as a random number, which is the same always.
    pub random: Option<u32>,
    /// Where a loop polls for ever unless something changes.
    pub endless_polls: Vec<Place>,
}

/// A line and column of the program, from 1; 0 where they aren't known.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

/// A use of what can't be followed.
#[derive(Clone, Debug)]
pub struct UnfollowedReport {
    /// Where.
    pub place: Place,
    /// What.
    pub what: String,
}

/// One way to end.
#[derive(Clone, Debug)]
pub struct OutcomeReport {
    /// `exit N`, `signal N`, `deadlock`, `runs for ever` ….
    pub end: String,
    /// What was printed, with replacement characters for what is no UTF-8.
    pub stdout: String,
    /// Schedules that end so.
    pub count: u64,
    /// One of them.
    pub schedule: String,
    /// The file that it was written to, as a person names it: for a text, if it is long.
    pub schedule_file: Option<String>,
    /// The thread that computed for too long without an operation, if that is how it ended.
    pub computing: Option<ComputingReport>,
    /// Where it was when it was ended from outside, if that was seen.
    pub spot: Option<SpotReport>,
    /// Panics, in their order.
    pub panics: Vec<PanicReport>,
    /// Who let go of an `Arc` last, and dropped an end of a channel with it.
    pub let_go: Vec<LetGoReport>,
    /// Threads that ask again and again, if nothing else can happen.
    pub asking: Vec<AskerReport>,
    /// Threads that have to wait.
    pub waiting: Vec<WaiterReport>,
    /// Senders that are alive, if something is stuck.
    pub senders: Vec<SenderReport>,
    /// Locks that are held, if something is stuck.
    pub locks: Vec<LockReport>,
}

/// A thread that goes on without an operation.
#[derive(Clone, Debug)]
pub struct ComputingReport {
    /// Its name, the variable that holds it, or which it is and where it was started.
    pub thread: String,
    /// Where its last operation was: a thread that had none yet, where it was spawned.
    pub place: Place,
}

objects! {
    Report {
        schema, file, schedules, sampled, pruned, states: some, complete, fair, cut, bound, cut_at, outcomes,
        unfollowed, unsafe_lines, given, weak_ordering, owners_matter, std_arc, keeps_state, some_orders,
        random, endless_polls,
    }
    Place { line, column }
    UnfollowedReport { place: flat, what }
    OutcomeReport {
        end, stdout, count, schedule, schedule_file: untold, computing: some, spot: some, panics, let_go,
        asking, waiting, senders, locks,
    }
    ComputingReport { thread, place: flat }
}

impl From<Site> for Place {
    fn from(site: Site) -> Place {
        Place {
            line: site.line,
            column: site.column,
        }
    }
}

impl Report {
    /// Of a whole exploration.
    pub fn new(file: String, observed: &Observed, exploration: &Exploration) -> Report {
        let follows_all = observed.is_followed();
        let cut = exploration
            .cut
            .map(cut_word)
            .or((!follows_all).then_some(beyond_sight(observed)));
        let met = exploration.outcomes.iter().filter_map(Outcome::unfollowed);
        let all_unfollowed = observed.unfollowed_with(met);
        Report {
            schema: SCHEMA,
            file,
            schedules: exploration.schedules,
            sampled: exploration.sampled,
            pruned: exploration.pruned,
            states: exploration.states,
            complete: exploration.complete && follows_all,
            fair: exploration.fair.filter(|_| follows_all),
            cut,
            bound: exploration.bound,
            cut_at: exploration.cut_at.map(Place::from),
            outcomes: exploration
                .outcomes
                .iter()
                .map(|found| outcome(found, observed))
                .collect(),
            unfollowed: all_unfollowed.iter().map(unfollowed).collect(),
            unsafe_lines: observed.unsafe_lines.clone(),
            given: exploration.given.iter().map(GivenReport::of).collect(),
            weak_ordering: exploration.given_at(Given::Orderings).map(|site| site.line),
            owners_matter: exploration
                .assumptions
                .owned
                .iter()
                .map(|owned| owned.site.into())
                .collect(),
            std_arc: observed.std_arc,
            keeps_state: observed.keeps_state,
            random: exploration.random.map(|site| site.line),
            some_orders: places(&exploration.some_orders),
            endless_polls: places(&exploration.circles),
        }
    }

    /// Whether the program could be followed.
    pub fn is_explored(&self) -> bool {
        self.unfollowed.is_empty() && self.schedules > 0
    }
}

fn places(sites: &[Site]) -> Vec<Place> {
    sites.iter().map(|&site| site.into()).collect()
}

/// What of the program nobody sees.
fn beyond_sight(observed: &Observed) -> &'static str {
    let by_unsafe = observed.unfollowed.is_empty() && observed.std_arc.is_none();
    if by_unsafe { "unsafe" } else { "unfollowed" }
}

fn cut_word(cut: Cut) -> &'static str {
    match cut {
        Cut::Schedules => "schedules",
        Cut::Steps => "steps",
        Cut::Limits => "limits",
        Cut::Memory => "states",
        Cut::Outcomes => "outcomes",
        Cut::Stopped => "stopped",
        Cut::Unrepeatable => "unrepeatable",
        Cut::Orders => "orders",
        Cut::Random => "random",
        Cut::Unfollowed => "unfollowed",
        Cut::Killed => "killed",
        Cut::Restarts => "restarts",
        Cut::Clock => "clock",
        Cut::Orderings => "orderings",
        Cut::Addresses => "addresses",
    }
}

fn unfollowed(use_: &Unfollowed) -> UnfollowedReport {
    UnfollowedReport {
        place: Place {
            line: use_.line,
            column: use_.column,
        },
        what: use_.what.clone(),
    }
}

fn outcome(outcome: &Outcome, observed: &Observed) -> OutcomeReport {
    let hangs = outcome.ending == Ending::Died(Death::Hang);
    let mut report = OutcomeReport {
        end: end(outcome.ending),
        stdout: String::from_utf8_lossy(&outcome.stdout).into_owned(),
        count: outcome.count,
        schedule: outcome.schedule.to_string(),
        schedule_file: None,
        computing: outcome
            .run
            .as_ref()
            .filter(|_| hangs)
            .and_then(|run| computing(run, observed)),
        spot: None,
        panics: Vec::new(),
        let_go: Vec::new(),
        asking: Vec::new(),
        waiting: Vec::new(),
        senders: Vec::new(),
        locks: Vec::new(),
    };
    if let Some(run) = &outcome.run {
        let names = Names::of(&observed.ends(run).threads);
        report.spot = run.spot.map(|spot| SpotReport::of(spot, &names));
        report.panics = panics(run, &names);
        report.let_go = owners::let_go(run, observed);
        report.asking = asking(run, &names);
    }
    let is_stuck = matches!(
        outcome.ending,
        Ending::Ended(End::Deadlock | End::Livelock) | Ending::Died(Death::Hang)
    );
    if let Some(run) = outcome.run.as_ref().filter(|_| is_stuck) {
        stuck::add_who_waits(&mut report, &observed.ends(run));
    }
    report
}

fn computing(run: &Run, observed: &Observed) -> Option<ComputingReport> {
    let last = run.last_step()?;
    let names = Names::of(&observed.ends(run).threads);
    Some(ComputingReport {
        thread: names.in_full(last.choice.thread.into()),
        place: last.site.into(),
    })
}

/// How a run ended, in the words of the schema.
pub fn end(ending: Ending) -> String {
    match ending {
        Ending::Ended(End::Exit(code)) | Ending::Died(Death::Exit(code)) => format!("exit {code}"),
        Ending::Ended(End::Abort) => "signal 6".to_owned(),
        Ending::Died(Death::Signal(signal)) => format!("signal {signal}"),
        Ending::Ended(End::Deadlock) => "deadlock".to_owned(),
        Ending::Ended(End::Livelock) | Ending::Died(Death::Hang) => "runs for ever".to_owned(),
        Ending::Died(Death::StackOverflow) => "stack overflow".to_owned(),
        Ending::Died(Death::Memory) => "too much memory".to_owned(),
        Ending::Ended(End::StepLimit) => "too many steps".to_owned(),
        Ending::Ended(End::OutputLimit) => "too much output".to_owned(),
        Ending::Ended(End::ThreadLimit) => "too many threads".to_owned(),
        Ending::Ended(End::Unfollowed(_)) => "can't be followed".to_owned(),
        Ending::Ended(End::Pruned | End::Diverged) | Ending::Died(Death::Stopped) => {
            "left off".to_owned()
        }
    }
}
