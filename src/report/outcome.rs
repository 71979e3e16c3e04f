//! One way to end.

use super::happened::{PanicReport, SpotReport, ThreadReport, asking, panics};
use super::owners::{LetGoReport, let_go};
use super::stuck::{LockReport, SenderReport, WaiterReport, locks, senders, waiting};
use crate::build::Observed;
use crate::picture::Names;
use crate::picture::json::objects;
use crate::schedule::Outcome;
use crate::trace::{Death, End, Ending, Run};

/// One way to end.
#[derive(Clone, Debug)]
pub struct OutcomeReport {
    /// `exit N`, `signal N`, `deadlock`, `runs for ever` ….
    pub end: String,
    /// What was printed, with replacement characters for what is no UTF-8.
    pub stdout: String,
    /// Schedules that end so.
    pub count: u64,
    /// Orders that end so, those included that were not run, where they could be counted.
    pub orders: Option<u64>,
    /// One of them.
    pub schedule: String,
    /// The file that it was written to, as a person names it: for a text, if it is long.
    pub schedule_file: Option<String>,
    /// The thread that computed for too long without an operation, if that is how it ended, and where its last one was:
    /// of a thread that had none yet, where it was spawned.
    pub computing: Option<ThreadReport>,
    /// Where it was when it was ended from outside, if that was seen.
    pub spot: Option<SpotReport>,
    /// Panics, in their order.
    pub panics: Vec<PanicReport>,
    /// Who let go of an `Arc` last, and dropped an end of a channel with it.
    pub let_go: Vec<LetGoReport>,
    /// Threads that ask again and again, if nothing else can happen.
    pub asking: Vec<ThreadReport>,
    /// Threads that have to wait.
    pub waiting: Vec<WaiterReport>,
    /// Senders that are alive, if something is stuck.
    pub senders: Vec<SenderReport>,
    /// Locks that are held, if something is stuck.
    pub locks: Vec<LockReport>,
}

objects! {
    OutcomeReport {
        end, stdout, count, orders: some, schedule, schedule_file: untold, computing: some, spot: some, panics, let_go,
        asking, waiting, senders, locks,
    }
}

impl OutcomeReport {
    /// Of an outcome of this program.
    pub(super) fn of(outcome: &Outcome, observed: &Observed) -> Self {
        let hangs = outcome.ending == Ending::Died(Death::Hang);
        let computing = |run| computing(run, observed);
        let mut report = OutcomeReport {
            end: end(outcome.ending),
            stdout: String::from_utf8_lossy(&outcome.stdout).into_owned(),
            count: outcome.count,
            orders: outcome.orders,
            schedule: outcome.schedule.to_string(),
            schedule_file: None,
            computing: outcome.run.as_ref().filter(|_| hangs).and_then(computing),
            spot: None,
            panics: Vec::new(),
            let_go: Vec::new(),
            asking: Vec::new(),
            waiting: Vec::new(),
            senders: Vec::new(),
            locks: Vec::new(),
        };
        if let Some(run) = &outcome.run {
            report.tell(run, outcome.ending, observed);
        }
        report
    }

    /// Adds what is known of why a run ended so.
    fn tell(&mut self, run: &Run, ending: Ending, observed: &Observed) {
        let ends = observed.ends(run);
        let names = Names::of(&ends.threads);
        self.spot = run.spot.map(|spot| SpotReport::of(spot, &names));
        self.panics = panics(run, &names);
        self.let_go = let_go(run, observed);
        self.asking = asking(run, &names);
        let is_stuck = matches!(
            ending,
            Ending::Ended(End::Deadlock | End::Livelock) | Ending::Died(Death::Hang)
        );
        if is_stuck {
            self.waiting = waiting(&ends, &names);
            self.senders = senders(&ends, &names);
            self.locks = locks(&ends, &names);
        }
    }
}

fn computing(run: &Run, observed: &Observed) -> Option<ThreadReport> {
    let last = run.last_step()?;
    let names = Names::of(&observed.ends(run).threads);
    Some(ThreadReport::of(last.choice.thread, last.site, &names))
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
