//! A run as it can be told: what was sent, received and printed, by whom and where.

use super::answer::Waiting;
use super::ends::Ends;
use super::event::What;
use super::operation::{Kind, Site, Step};
use super::run::{Ending, Run};
use super::spot::Spot;
use super::teller::Teller;
use std::collections::{BTreeMap, BTreeSet};

/// A run that was reported in full.
#[derive(Clone, Debug)]
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
    /// All its steps.
    pub steps: Vec<Step>,
    /// What the call gave, where it isn't `main` that was run.
    pub answer: Option<String>,
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

/// Something that a person would tell of a run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Moment {
    /// How many steps had been made before it.
    pub step: usize,
    /// Who.
    pub thread: u16,
    /// Where.
    pub site: Site,
    /// Since which step it had to wait for this, if it had to.
    pub waited: Option<usize>,
    /// What.
    pub what: Happened,
}

/// What was seen of an `Arc`'s owners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// So many.
    Count(u32),
    /// Whether the one who asks is the only one.
    Alone(bool),
    /// Whether there was one, so that a `Weak` could be upgraded.
    Any(bool),
}

/// What a moment is about. Channels and messages go by their numbers in the run.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)] // the variants say what their fields are
pub enum Happened {
    /// A thread was made.
    Spawned { thread: u16 },
    /// A channel was made, with its first sender; a bounded one has a capacity.
    ChannelMade {
        channel: u32,
        sender: u32,
        capacity: Option<u32>,
    },
    /// A sender was cloned.
    Cloned {
        channel: u32,
        sender: u32,
        from: u32,
    },
    /// A message was let go.
    Sent {
        channel: u32,
        message: u32,
        sender: u32,
        text: String,
    },
    /// It could not be sent, as the receiver is gone.
    NotSent { channel: u32 },
    /// It could not be sent at once, as there was no room.
    NoRoom { channel: u32 },
    /// A message over a channel without a buffer was taken, so that its sender goes on.
    Taken { channel: u32, message: u32 },
    /// A message came.
    Received { channel: u32, message: u32 },
    /// A look found none, or none came in time.
    FoundNone { channel: u32 },
    /// No sender was left, and no message.
    Disconnected { channel: u32 },
    /// A sender was dropped; so many are left.
    SenderDropped {
        channel: u32,
        sender: u32,
        left: u32,
    },
    /// The receiver was dropped, and with it so many messages.
    ReceiverDropped { channel: u32, lost: u32 },
    /// A thread was waited for, and is over.
    Joined { thread: u16 },
    /// A sleep is over.
    Slept,
    /// A lock was taken.
    Locked { lock: u32 },
    /// A lock was given back.
    Unlocked { lock: u32 },
    /// A lock was given back, to wait for a notification.
    Rested { lock: u32 },
    /// That wait is over, for this reason, and its lock was taken again.
    Woken { lock: u32, why: Why },
    /// A condvar's waiters were notified: that one, or so many.
    Notified { thread: Option<u16>, woken: u32 },
    /// `park` returned, for this reason.
    Parked { why: Why },
    /// A thread was unparked.
    Unparked { thread: u16 },
    /// A barrier was reached.
    Arrived,
    /// A barrier let its thread go on.
    LetOn,
    /// A look whether a thread is over.
    Asked { thread: u16, over: bool },
    /// An atomic was read.
    Loaded,
    /// An atomic was written.
    Stored,
    /// An owner of the `Arc` made at this line let go; so many are left.
    LetGo { made: u32, left: u32 },
    /// Owners of the `Arc` made at this line were asked for, and what came of it.
    Owners { made: u32, seen: Seen },
    /// A text was printed.
    Printed { text: String },
    /// The thread panicked.
    Panicked { message: String },
    /// The thread ended the program, past main's end, with this code.
    Exited { code: u32 },
    /// The thread is over.
    Ended { panicked: bool },
}

/// Why a wait is over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Another thread ended it.
    Told,
    /// Its time was up.
    TimedOut,
    /// For no reason, as std says it may.
    Causeless,
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
            senders: BTreeMap::new(),
            arcs: arcs.collect(),
            orders_seen: orders_seen(run, &steps),
            steps,
            answer: None,
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

    /// The first panic that ended its thread: thread, place, message.
    pub fn panic(&self) -> Option<(u16, Site, &str)> {
        let thread = self.ended_by_panic().next().unwrap_or(0);
        let of_thread = self.moments.iter().filter(|moment| moment.thread == thread);
        of_thread.rev().find_map(|moment| match &moment.what {
            Happened::Panicked { message } => Some((thread, moment.site, message.as_str())),
            _ => None,
        })
    }
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
