//! A run as it can be told: what was sent, received and printed, by whom and where.

use super::answer::Waiting;
use super::ends::Ends;
use super::event::{Event, What};
pub use super::moment::{Happened, Moment, Seen, Why};
use super::operation::{Kind, Site, Step};
use super::run::{Ending, Run};
use super::spot::Spot;
use super::teller::Teller;
use std::collections::{BTreeMap, BTreeSet};

/// A run that was reported in full.
#[derive(Clone, Debug, Default)]
pub struct Story {
    /// What happened, in order.
    pub moments: Vec<Moment>,
    /// Who waits where at its end, who holds what; and the threads.
    pub ends: Ends,
    /// The threads that had not come to their end, and since which step they could not go on.
    pub unfinished: Vec<(Waiting, Option<usize>)>,
    /// How it ended.
    pub ending: Ending,
    /// Where it was when it was ended from outside, if that was looked at.
    pub spot: Option<Spot>,
    /// All that it printed.
    pub stdout: String,
    /// All that it printed as errors.
    pub stderr: String,
    /// Channels of `()`: their messages carry nothing.
    pub empty_channels: BTreeSet<u32>,
    /// The variables that senders were made into, by channel and sender, where the program's text was
    /// asked.
    pub senders: BTreeMap<(u32, u32), String>,
    /// The `Arc`s whose owners were seen, by their numbers.
    pub arcs: BTreeMap<u32, Arc>,
    /// Where orders of hash maps were looked at, and how many steps had been made before.
    pub orders_seen: Vec<(usize, Site)>,
    /// Of one that is stuck, what it would have come to otherwise, where that was asked.
    pub if_ended: IfEnded,
    /// All its steps.
    pub steps: Vec<Step>,
    /// Where waits last as long as they say: how late it was, in nanoseconds, from before which step on.
    pub times: Vec<(usize, u64)>,
    /// What the call gave, where it isn't `main` that was run.
    pub answer: Option<String>,
    /// A panic that ends another thread than main is no fault of the program's.
    pub lets_fall: bool,
}

/// What a stuck run would come to if the channels ended at which its threads wait for a message. It is made again for
/// that ([`ENDS_WHERE_STUCK`](super::wire::ENDS_WHERE_STUCK)), so nothing of it is guessed.
#[derive(Clone, Debug, Default)]
pub struct IfEnded {
    /// Threads that would fall where they wait, or fail with what they were told there: they count on a message.
    pub counting: BTreeSet<u16>,
    /// Whether what it was to print or to give would be right, and it would come to its end.
    pub is_right: bool,
}

/// An `Arc` whose owners were seen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Arc {
    /// Where it was made.
    pub site: Site,
    /// The variable that it was made into, where the program's text was asked.
    pub variable: Option<String>,
}

impl Arc {
    fn made_at(site: Site) -> Self {
        let variable = None;
        Self { site, variable }
    }
}

impl Story {
    /// Reads it from a run that was reported in full.
    pub fn of(run: &Run) -> Self {
        let steps = run.all_steps();
        let (moments, unfinished) = Teller::default().tell(run);
        let made = run.events().map_while(Result::ok);
        let made = made.filter(|event| event.what == What::Object && event.text == "Arc");
        let arcs = made.map(|event| (event.object, Arc::made_at(event.site)));
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (stdout, stderr) = (text(&run.stdout), text(&run.stderr));
        let channels = run.events().map_while(Result::ok);
        let empty = channels.filter(|event| event.what == What::Channel && event.text == "()");
        let empty_channels = empty.map(|event| event.object).collect();
        Self {
            moments,
            ends: Ends::of(run),
            unfinished,
            ending: run.ending,
            spot: run.spot,
            stdout,
            stderr,
            empty_channels,
            arcs: arcs.collect(),
            orders_seen: orders_seen(run, &steps),
            steps,
            times: times(run),
            ..Self::default()
        }
    }

    /// Leaves out what happened behind the first so many lines, where the learner's text ends: what
    /// was printed there is no moment, and other moments and steps have no place.
    pub fn within_lines(mut self, lines: u32) -> Self {
        let beyond = |site: &Site| site.line > lines;
        let printed = |moment: &Moment| matches!(moment.what, Happened::Printed { .. });
        self.moments
            .retain(|moment| !(printed(moment) && beyond(&moment.site)));
        self.orders_seen.retain(|(_, site)| !beyond(site));
        let moments = self.moments.iter_mut().map(|moment| &mut moment.site);
        let steps = self.steps.iter_mut().map(|step| &mut step.site);
        let arcs = self.arcs.values_mut().map(|arc| &mut arc.site);
        for site in moments.chain(steps).chain(arcs).filter(|site| beyond(site)) {
            *site = Site::default();
        }
        self
    }

    /// The step by which a last owner let go of the `Arc` in which lay what a later step of the same thread
    /// drops: an end of a channel.
    pub fn let_go_for(&self, dropped: &Step) -> Option<&Step> {
        let drops = matches!(
            dropped.operation.kind,
            Kind::DropSender | Kind::DropReceiver
        );
        let before = self.steps.iter().take_while(|step| *step != dropped);
        let lets_go = before.filter(|step| {
            let same = step.operation.object == dropped.extra;
            same && step.operation.kind == Kind::OwnerDrop && step.value == 0
        });
        lets_go.last().filter(|_| drops && dropped.extra > 0)
    }

    /// Threads whose panic came out of them, in the order in which it did; the process may have ended before they did.
    pub fn ended_by_panic(&self) -> impl Iterator<Item = u16> {
        let main = Happened::Ended { panicked: true };
        let panics = |step: &&Step| step.operation.kind == Kind::Panic;
        let others = self.steps.iter().filter(panics);
        let ends = self
            .moments
            .iter()
            .filter(move |moment| moment.what == main);
        let main = ends
            .map(|moment| moment.thread)
            .filter(|thread| *thread == 0);
        others.map(|step| step.choice.thread).chain(main)
    }

    /// The first panic that ended its thread and is a fault: thread, place, message.
    pub fn panic(&self) -> Option<(u16, Site, &str)> {
        let mut ended = self.ended_by_panic();
        let thread = ended.find(|thread| !self.lets_fall || *thread == 0);
        self.panic_of(thread.unwrap_or(0))
    }

    /// The last panic of a thread: thread, place, message.
    pub fn panic_of(&self, thread: u16) -> Option<(u16, Site, &str)> {
        let of_thread = self.moments.iter().filter(|moment| moment.thread == thread);
        of_thread.rev().find_map(|moment| match &moment.what {
            Happened::Panicked { message } => Some((thread, moment.site, message.as_str())),
            _ => None,
        })
    }
}

/// When time moved on, and to when.
fn times(run: &Run) -> Vec<(usize, u64)> {
    let events = run.events().map_while(Result::ok);
    let moved = events.filter(|event| event.what == What::Time);
    let nanos = |event: &Event| u64::from(event.value) * 1_000_000 + u64::from(event.extra);
    moved
        .map(|event| (event.step as usize, nanos(&event)))
        .collect()
}

/// A `{:?}` doesn't know its line: then it is where its thread prints next.
fn orders_seen(run: &Run, steps: &[Step]) -> Vec<(usize, Site)> {
    let events = run.events().map_while(Result::ok);
    let looks = events.filter(|event| event.what == What::OrderSeen);
    let placed = looks.map(|look| {
        let step = look.step as usize;
        let mut later = steps.iter().skip(step);
        let next = later.find(|later| later.choice.thread == look.thread);
        let prints = next.filter(|next| next.operation.kind == Kind::Print);
        let site = match (look.site.line, prints) {
            (0, Some(print)) => print.site,
            _ => look.site,
        };
        (step, site)
    });
    placed.filter(|(_, site)| site.line > 0).collect()
}
