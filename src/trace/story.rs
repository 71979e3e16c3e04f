//! A run as it can be told: what was sent, received and printed, by whom and where.

use super::ends::Ends;
use super::event::{Event, What};
use super::operation::{Kind, Outcome, Site, Step};
use super::run::{Ending, Run};
use std::collections::{BTreeMap, BTreeSet};

/// A run that was reported in full.
#[derive(Clone, Debug)]
pub struct Story {
    /// What happened, in order.
    pub moments: Vec<Moment>,
    /// Who waits where at its end, who holds what; and the threads.
    pub ends: Ends,
    /// How it ended.
    pub ending: Ending,
    /// All that it printed.
    pub stdout: String,
    /// All that it printed as errors.
    pub stderr: String,
    /// Channels of `()`: their messages carry nothing.
    pub empty_channels: BTreeSet<u32>,
    /// The schedule's thread at each step, for comparing two runs.
    pub steps: Vec<Step>,
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
    /// What.
    pub what: Happened,
}

/// What a moment is about. Channels and messages go by their numbers in the run.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)] // the variants say what their fields are
pub enum Happened {
    /// A message was let go.
    Sent {
        channel: u32,
        message: u32,
        text: String,
    },
    /// It could not be sent, as the receiver is gone.
    NotSent { channel: u32 },
    /// A message came.
    Received { channel: u32, message: u32 },
    /// A look found none, or none came in time.
    FoundNone { channel: u32 },
    /// No sender was left, and no message.
    Disconnected { channel: u32 },
    /// A sender was dropped; so many are left.
    SenderDropped { channel: u32, left: u32 },
    /// A text was printed.
    Printed { text: String },
    /// The thread panicked.
    Panicked { message: String },
    /// The thread is over.
    Ended { panicked: bool },
}

impl Story {
    /// Reads it from a run that was reported in full.
    pub fn of(run: &Run) -> Self {
        let steps = run.all_steps();
        let moments = Teller::default().tell(run, &steps);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (stdout, stderr) = (text(&run.stdout), text(&run.stderr));
        let channels = run.events().map_while(Result::ok);
        let empty = channels.filter(|event| event.what == What::Channel && event.text == "()");
        let empty_channels = empty.map(|event| event.object).collect();
        Self {
            moments,
            ends: Ends::of(run),
            ending: run.ending,
            stdout,
            stderr,
            empty_channels,
            steps,
        }
    }

    /// The first panic that ended its thread: thread, place, message.
    pub fn panic(&self) -> Option<(u16, Site, &str)> {
        let ended = self
            .moments
            .iter()
            .find(|moment| moment.what == Happened::Ended { panicked: true });
        let thread = ended.map_or(0, |moment| moment.thread);
        let of_thread = self.moments.iter().filter(|moment| moment.thread == thread);
        of_thread.rev().find_map(|moment| match &moment.what {
            Happened::Panicked { message } => Some((thread, moment.site, message.as_str())),
            _ => None,
        })
    }

    /// How a person calls a thread.
    pub fn name(&self, thread: u16) -> String {
        match self.ends.threads.get(thread as usize) {
            Some(known) => match &known.name {
                Some(name) if thread == 0 => name.clone(),
                Some(name) => format!("thread \"{name}\""),
                None => format!("the thread started at line {}", known.site.line),
            },
            None => format!("thread {thread}"),
        }
    }
}

/// Joins events, which come before their step is made, to the steps.
#[derive(Default)]
struct Teller {
    messages: BTreeMap<u16, String>,
    prints: BTreeMap<u16, String>,
    moments: Vec<Moment>,
}

impl Teller {
    fn tell(mut self, run: &Run, steps: &[Step]) -> Vec<Moment> {
        let mut events = run.events().map_while(Result::ok).peekable();
        for (at, step) in steps.iter().enumerate() {
            while let Some(event) = events.next_if(|event| event.step as usize <= at) {
                self.event(&event);
            }
            self.step(at, step);
        }
        events.for_each(|event| self.event(&event));
        self.moments
    }

    fn event(&mut self, event: &Event) {
        let text = event.text.to_owned();
        match event.what {
            // A second one, with the message's number, tells of a content that was dyed.
            What::Message if event.value == 0 => drop(self.messages.insert(event.thread, text)),
            What::Printed if event.value == 0 => drop(self.prints.insert(event.thread, text)),
            What::Panicked => self.moments.push(Moment {
                step: event.step as usize,
                thread: event.thread,
                site: event.site,
                what: Happened::Panicked { message: text },
            }),
            _ => {}
        }
    }

    fn step(&mut self, at: usize, step: &Step) {
        let thread = step.choice.thread;
        let (channel, message) = (step.operation.object, step.value);
        let what = match (step.operation.kind, step.outcome) {
            (Kind::Send | Kind::TrySend, Outcome::Done) => {
                let text = self.messages.remove(&thread).unwrap_or_default();
                Happened::Sent {
                    channel,
                    message,
                    text,
                }
            }
            (Kind::Send | Kind::TrySend, Outcome::Failed) => Happened::NotSent { channel },
            (Kind::Recv | Kind::TryRecv | Kind::RecvTimeout, Outcome::Done) => {
                Happened::Received { channel, message }
            }
            (
                Kind::Recv | Kind::TryRecv | Kind::RecvTimeout,
                Outcome::Disconnected | Outcome::Failed,
            ) => Happened::Disconnected { channel },
            (Kind::TryRecv | Kind::RecvTimeout, _) => Happened::FoundNone { channel },
            (Kind::DropSender, _) => Happened::SenderDropped {
                channel,
                left: step.value,
            },
            (Kind::Print, _) => match self.prints.remove(&thread) {
                // The event's text is without the line's end that the piece may have had.
                Some(text) if step.value as usize > text.len() => {
                    Happened::Printed { text: text + "\n" }
                }
                Some(text) => Happened::Printed { text },
                None => return,
            },
            (Kind::Exit, _) => Happened::Ended {
                panicked: step.value == 1,
            },
            (Kind::MainExit, _) => Happened::Ended {
                panicked: step.value == 101 && step.operation.argument == 0,
            },
            _ => return,
        };
        self.moments.push(Moment {
            step: at,
            thread,
            site: step.site,
            what,
        });
    }
}
