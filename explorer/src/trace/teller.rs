//! How a story is read from a run: its events, which come before their step is made, are joined to
//! the steps.

use super::answer::{Decision, Waiting};
use super::beside::{beside, of_owners};
use super::event::{Event, What};
use super::moment::{Happened, Moment};
use super::operation::{Kind, Response, Step};
use super::run::Run;
use std::collections::BTreeMap;

/// What is known on the way through a run.
#[derive(Default)]
pub(super) struct Teller {
    messages: BTreeMap<u16, String>,
    prints: BTreeMap<u16, String>,
    /// Threads that are not over, and since which step they have to wait.
    alive: BTreeMap<u16, Option<usize>>,
    /// Where each `Arc` was made.
    arcs: BTreeMap<u32, u32>,
    moments: Vec<Moment>,
}

impl Teller {
    /// The moments of a run that was reported in full, and who had not come to an end.
    pub(super) fn tell(mut self, run: &Run) -> (Vec<Moment>, Vec<(Waiting, Option<usize>)>) {
        let mut events = run.events().map_while(Result::ok).peekable();
        let (mut decisions, mut decision) = (run.decisions(), Decision::default());
        let mut at = 0;
        self.alive.insert(0, None);
        while decisions.next_into(&mut decision).is_ok_and(|more| more) {
            while let Some(event) = events.next_if(|event| event.step as usize <= at) {
                self.event(&event);
            }
            self.look_who_waits(at, &decision.enabled);
            self.step(at, &decision.step);
            at += 1;
        }
        events.for_each(|event| self.event(&event));
        let since = |thread| match self.alive.get(&thread) {
            Some(since) => since.or(Some(at)),
            None => Some(at),
        };
        let unfinished = |waiting: &Waiting| {
            let stuck = waiting.variants == 0;
            (*waiting, since(waiting.thread).filter(|_| stuck))
        };
        let unfinished = run.waiting.iter().map(unfinished).collect();
        (self.moments, unfinished)
    }

    fn look_who_waits(&mut self, at: usize, enabled: &[u16]) {
        for (thread, since) in &mut self.alive {
            if since.is_none() && !enabled.contains(thread) {
                *since = Some(at);
            }
        }
    }

    fn event(&mut self, event: &Event) {
        let text = || event.text.to_owned();
        let channel = event.object;
        let what = match event.what {
            // A second one, with the message's number, tells of a content that was dyed.
            What::Message if event.value == 0 => {
                self.messages.insert(event.thread, text());
                return;
            }
            What::Printed if event.value == 0 => {
                self.prints.insert(event.thread, text());
                return;
            }
            What::Spawned => {
                // The engine has no more threads than such a number can tell.
                let thread = u16::try_from(event.value).unwrap_or(u16::MAX);
                self.alive.insert(thread, None);
                Happened::Spawned { thread }
            }
            What::Channel => Happened::ChannelMade {
                channel,
                sender: event.extra,
                capacity: Some(event.value).filter(|&capacity| capacity != u32::MAX),
            },
            What::Cloned => Happened::Cloned {
                channel,
                sender: event.value,
                from: event.extra,
            },
            What::Object if event.text == "Arc" => {
                self.arcs.insert(event.object, event.site.line);
                return;
            }
            What::Panicked => Happened::Panicked { message: text() },
            _ => return,
        };
        self.moments.push(Moment {
            step: event.step as usize,
            thread: event.thread,
            site: event.site,
            waited: None,
            what,
        });
    }

    fn step(&mut self, at: usize, step: &Step) {
        let thread = step.choice.thread;
        let waited = self.alive.get_mut(&thread).and_then(Option::take);
        if step.operation.kind == Kind::Exit {
            self.alive.remove(&thread);
        }
        let over = self.over_a_channel(step).or_else(|| self.print(step));
        let made = self.arcs.get(&step.operation.object).copied();
        let owners = || of_owners(step, made.unwrap_or_default());
        if let Some(what) = over.or_else(owners).or_else(|| beside(step)) {
            self.moments.push(Moment {
                step: at,
                thread,
                site: step.site,
                waited,
                what,
            });
        }
    }

    fn over_a_channel(&mut self, step: &Step) -> Option<Happened> {
        let (channel, message) = (step.operation.object, step.value);
        let sender = step.operation.second.saturating_sub(1);
        Some(match (step.operation.kind, step.response) {
            (kind, Response::Done) if kind.sends() => Happened::Sent {
                channel,
                message,
                sender,
                text: self
                    .messages
                    .remove(&step.choice.thread)
                    .unwrap_or_default(),
            },
            (Kind::Send | Kind::SendTaken | Kind::TrySend, Response::Failed) => {
                Happened::NotSent { channel }
            }
            (Kind::TrySend, _) => Happened::NoRoom { channel },
            (Kind::SendTaken, _) => Happened::Taken { channel, message },
            (kind, Response::Done) if kind.takes() => Happened::Received { channel, message },
            (kind, Response::Disconnected | Response::Failed) if kind.takes() => {
                Happened::Disconnected { channel }
            }
            (kind @ (Kind::TryRecv | Kind::RecvTimeout), _) => Happened::FoundNone {
                channel,
                in_time: kind == Kind::RecvTimeout,
            },
            (Kind::DropSender, _) => Happened::SenderDropped {
                channel,
                sender,
                left: step.value,
            },
            (Kind::DropReceiver, _) => Happened::ReceiverDropped {
                channel,
                lost: step.value,
            },
            _ => return None,
        })
    }

    fn print(&mut self, step: &Step) -> Option<Happened> {
        if step.operation.kind != Kind::Print {
            return None;
        }
        let text = self.prints.remove(&step.choice.thread)?;
        // The event's text is without the line's end that the piece may have had.
        let cut = step.value as usize > text.len();
        Some(Happened::Printed {
            text: if cut { text + "\n" } else { text },
        })
    }
}
