use super::crossing::{Crossing, Wants, crossings};
use super::depth::depth;
use super::stdout::Order;
use crate::program::Call;
use crate::trace::Step;

/// What a lesson asks of each run of a program, beside that it ends by itself, with success.
#[derive(Clone, Debug, Default)]
pub struct Demands {
    /// The lines that it prints.
    pub lines: Option<Wanted>,
    /// The messages that these come from.
    pub messages: Vec<Wants>,
    /// How many messages may wait in a channel at once.
    pub most_waiting: Option<u32>,
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
}

impl Demands {
    /// In which way a run with nothing wrong is beside the lesson.
    pub fn beside(&self, steps: &[Step]) -> Option<Beside> {
        let crossed = crossings(steps);
        self.unmet(&crossed)
            .or_else(|| self.most_waiting.and_then(|most| too_deep(most, steps)))
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
