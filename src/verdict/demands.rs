use super::came_back::{CameBack, after, said_unknown};
use super::crossing::{Crossing, Over, Receiver, Wants, crossings};
use super::depth::depth;
use super::stdout::Order;
use crate::source::Call;
use crate::trace::{Kind, Step};

/// What a lesson asks of each run of a program, beside that it ends by itself, with success.
#[derive(Clone, Debug, Default)]
pub struct Demands {
    /// The lines that it prints.
    pub lines: Option<Wanted>,
    /// The messages that these come from.
    pub messages: Vec<Wants>,
    /// How many messages may wait in a channel at once.
    pub most_waiting: Option<u32>,
    /// How many threads may be started.
    pub most_started: Option<usize>,
    /// Whether a panic that is caught counts too.
    pub no_panic_caught: bool,
    /// Whether a message has to come back, its thread to send no more, and what is printed last, where lines are
    /// wanted, to be said by who knows of it.
    pub heeds_what_comes_back: bool,
    /// Whether main has to wait for all threads.
    pub no_thread_left: bool,
    /// Whether every message has to be taken.
    pub no_message_left: bool,
    /// What a call has to give, where it is a call that is run.
    pub call: Option<Call>,
}

/// The lines that a lesson wants, and whether their order matters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// Without line ends.
    pub lines: &'static [&'static str],
    /// Whether their order matters.
    pub order: Order,
}

/// In which way a program that works is beside its lesson.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Beside {
    /// The messages behind the output aren't these.
    Messages(Wants),
    /// More messages than so many may wait in a channel.
    Queue {
        /// The most that may.
        most: u32,
    },
    /// More threads are started than so many.
    Threads {
        /// The most that may be.
        most: usize,
    },
    /// No message came back, or its thread went on sending.
    CameBack(CameBack),
}

impl Demands {
    /// What is asked of the runs of a call. What it gives has to come from the messages of those
    /// among whom it is divided.
    pub fn of(call: Call) -> Self {
        let least = call.divided.map_or(0, |divided| divided.least);
        let parts = (least > 0).then_some(Wants {
            messages: least,
            senders: least,
            receiver: Receiver::Another,
            over: Over::OneChannel,
        });
        Self {
            call: Some(call),
            messages: parts.into_iter().collect(),
            most_started: call.divided.map(|divided| divided.most),
            ..Self::default()
        }
    }

    /// In which way a run with nothing wrong is beside the lesson.
    pub fn beside(&self, steps: &[Step]) -> Option<Beside> {
        let crossed = crossings(steps);
        self.unmet(&crossed)
            .or_else(|| self.most_waiting.and_then(|most| too_deep(most, steps)))
            .or_else(|| self.most_started.and_then(|most| too_many(most, steps)))
            .or_else(|| self.unheeded(steps))
    }

    fn unheeded(&self, steps: &[Step]) -> Option<Beside> {
        if !self.heeds_what_comes_back {
            return None;
        }
        // Where lines are wanted, the last tells of what came back.
        let said = || self.lines.and_then(|_| said_unknown(steps));
        after(steps).or_else(said).map(Beside::CameBack)
    }

    /// The messages that are wanted and are not among these.
    pub fn unmet(&self, crossings: &[Crossing]) -> Option<Beside> {
        let mut wants = self.messages.iter();
        let unmet = wants.find(|wants| !wants.are_met_by(crossings));
        unmet.copied().map(Beside::Messages)
    }
}

fn too_deep(most: u32, steps: &[Step]) -> Option<Beside> {
    let deepest = depth(steps).map_or(0, |depth| depth.messages);
    (deepest > most).then_some(Beside::Queue { most })
}

fn too_many(most: usize, steps: &[Step]) -> Option<Beside> {
    (started(steps).count() > most).then_some(Beside::Threads { most })
}

/// The steps by which threads other than main begin, each at the place that started it.
pub fn started(steps: &[Step]) -> impl Iterator<Item = &Step> {
    let starts = |step: &&Step| step.operation.kind == Kind::Start && step.choice.thread != 0;
    steps.iter().filter(starts)
}
