//! Runs as tests write them down.

use crate::trace::story::Story;
use crate::trace::{Choice, End, Ending, Kind, Operation, Response, Site, Step, Waiting};

/// A run in the making; each step is at a line of its own, from 1.
#[derive(Clone, Default)]
pub struct Sketch {
    /// What was done.
    pub steps: Vec<Step>,
    /// What unfinished threads were about to do.
    pub waiting: Vec<Waiting>,
}

impl Sketch {
    fn step(&mut self, thread: u16, kind: Kind, object: u32, value: u32) -> &mut Step {
        let line = self.steps.len() as u32 + 1;
        self.steps.push(Step {
            choice: Choice { thread, variant: 0 },
            operation: Operation::new(kind, object),
            response: Response::Done,
            value,
            extra: 0,
            site: Site { line, column: 1 },
        });
        let last = self.steps.len() - 1;
        &mut self.steps[last]
    }

    /// Main spawns a thread.
    pub fn spawn(&mut self, thread: u16) -> &mut Self {
        self.spawn_by(0, thread)
    }

    /// Another thread does, right after what it did last.
    pub fn spawn_by(&mut self, parent: u16, thread: u16) -> &mut Self {
        let steps = &self.steps;
        let before = steps.iter().rposition(|step| step.choice.thread == parent);
        let start = self.step(thread, Kind::Start, u32::from(thread) + 1, 0);
        start.extra = before.map_or(0, |index| index as u32 + 1);
        self
    }

    pub fn print(&mut self, thread: u16) -> &mut Self {
        self.step(thread, Kind::Print, 0, 1);
        self
    }

    pub fn exit(&mut self, thread: u16) -> &mut Self {
        self.step(thread, Kind::Exit, u32::from(thread) + 1, 0);
        self
    }

    /// A panic that ends a thread.
    pub fn falls(&mut self, thread: u16) -> &mut Self {
        self.step(thread, Kind::Panic, 0, 0);
        self
    }

    pub fn drops_sender(&mut self, thread: u16, channel: u32) -> &mut Self {
        self.step(thread, Kind::DropSender, channel, 0);
        self
    }

    pub fn join(&mut self, thread: u16, other: u16) -> &mut Self {
        self.step(thread, Kind::Join, u32::from(other) + 1, 0);
        self
    }

    pub fn main_ends(&mut self) -> &mut Self {
        self.step(0, Kind::MainExit, 0, 0);
        self
    }

    pub fn send(&mut self, thread: u16, channel: u32, message: u32) -> &mut Self {
        self.step(thread, Kind::Send, channel, message);
        self
    }

    /// A send for which the receipt of another message made room.
    pub fn send_into_room(
        &mut self,
        thread: u16,
        channel: u32,
        message: u32,
        by: u32,
    ) -> &mut Self {
        self.step(thread, Kind::Send, channel, message).extra = by + 1;
        self
    }

    /// A look for room that a message finds, since another one was taken.
    pub fn finds_room(&mut self, thread: u16, channel: u32, message: u32, by: u32) -> &mut Self {
        self.step(thread, Kind::TrySend, channel, message).extra = by + 1;
        self
    }

    /// A look for a receiver that finds it waiting.
    pub fn finds_receiver(&mut self, thread: u16, channel: u32, message: u32) -> &mut Self {
        self.step(thread, Kind::TrySend, channel, message);
        self
    }

    /// A receiver comes to a channel without a buffer.
    pub fn arrives(&mut self, thread: u16, channel: u32) -> &mut Self {
        self.step(thread, Kind::RecvArrive, channel, 0);
        self
    }

    pub fn taken(&mut self, thread: u16, channel: u32, message: u32) -> &mut Self {
        self.step(thread, Kind::SendTaken, channel, message);
        self
    }

    /// A send that finds no receiver.
    pub fn fails(&mut self, thread: u16, channel: u32) -> &mut Self {
        self.step(thread, Kind::Send, channel, 0).response = Response::Failed;
        self
    }

    /// The second half of a send whose receiver goes before it takes the message.
    pub fn comes_back(&mut self, thread: u16, channel: u32, message: u32) -> &mut Self {
        let step = self.step(thread, Kind::SendTaken, channel, message);
        step.response = Response::Failed;
        self
    }

    pub fn drops_receiver(&mut self, thread: u16, channel: u32) -> &mut Self {
        self.step(thread, Kind::DropReceiver, channel, 0);
        self
    }

    pub fn recv(&mut self, thread: u16, channel: u32, message: u32) -> &mut Self {
        self.step(thread, Kind::Recv, channel, message);
        self
    }

    /// A thread that is about to do this when the run ends.
    pub fn waits(&mut self, thread: u16, kind: Kind, object: u32) -> &mut Self {
        self.waiting.push(Waiting {
            thread,
            operation: Operation::new(kind, object),
            site: Site::default(),
            variants: 1,
        });
        self
    }

    /// A look for a message that finds none.
    pub fn finds_none(&mut self, thread: u16, channel: u32) -> &mut Self {
        self.step(thread, Kind::TryRecv, channel, 0).response = Response::Empty;
        self
    }

    /// A look for a message that finds one.
    pub fn finds(&mut self, thread: u16, channel: u32, message: u32) -> &mut Self {
        self.step(thread, Kind::TryRecv, channel, message);
        self
    }

    /// A try to send that finds no room.
    pub fn finds_no_room(&mut self, thread: u16, channel: u32) -> &mut Self {
        self.step(thread, Kind::TrySend, channel, 0).response = Response::Full;
        self
    }

    pub fn locks(&mut self, thread: u16, lock: u32) -> &mut Self {
        self.step(thread, Kind::Lock, lock, 0);
        self
    }

    pub fn unlocks(&mut self, thread: u16, lock: u32) -> &mut Self {
        self.step(thread, Kind::Unlock, lock, 0);
        self
    }

    /// A look at how many own an `Arc`.
    pub fn counts_owners(&mut self, thread: u16, arc: u32, owners: u32) -> &mut Self {
        self.step(thread, Kind::OwnersLook, arc, owners);
        self
    }

    /// Puts the last step at a line, so that other runs may have it there too.
    pub fn at(&mut self, line: u32) -> &mut Self {
        if let Some(last) = self.steps.last_mut() {
            last.site.line = line;
        }
        self
    }

    /// Its story, in which nothing is known but what was done and what was about to be.
    pub fn story(&self) -> Story {
        let unfinished = self.waiting.iter().map(|waiting| (*waiting, None));
        Story {
            ending: Ending::Ended(End::Exit(0)),
            steps: self.steps.clone(),
            unfinished: unfinished.collect(),
            ..Story::default()
        }
    }

    pub fn line_of_message(&self, message: u32) -> u32 {
        let sent = |step: &&Step| step.operation.kind == Kind::Send && step.value == message;
        self.steps
            .iter()
            .find(sent)
            .map_or(0, |step| step.site.line)
    }
}
