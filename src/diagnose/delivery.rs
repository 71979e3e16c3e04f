//! Messages that were sent and received.

use crate::trace::{Response, Step};
use std::collections::BTreeMap;

/// A message that was sent and received.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Delivery {
    /// Its number in the run.
    pub message: u32,
    /// The channel's number.
    pub channel: u32,
    /// Who sent it, and where.
    pub sent: Endpoint,
    /// Who received it, and where.
    pub received: Endpoint,
}

/// Where a message was sent, or received.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Endpoint {
    /// The thread, in order of creation; main is 0.
    pub thread: u16,
    /// The line of the call.
    pub line: u32,
}

impl Endpoint {
    /// Of the call that a step belongs to.
    pub(crate) fn of(step: &Step) -> Self {
        Self {
            thread: step.choice.thread,
            line: step.site.line,
        }
    }
}

/// The messages that crossed in a run, in the order in which they were received.
pub fn deliveries(steps: &[Step]) -> Vec<Delivery> {
    let mut sent = BTreeMap::new();
    let mut delivered = Vec::new();
    for step in steps.iter().filter(|step| step.response == Response::Done) {
        let end = Endpoint::of(step);
        let channel = step.operation.object;
        match step.operation.kind {
            kind if kind.sends() => {
                sent.insert(step.value, (channel, end));
            }
            kind if kind.takes() => {
                if let Some((channel, from)) = sent.remove(&step.value) {
                    delivered.push(Delivery {
                        message: step.value,
                        channel,
                        sent: from,
                        received: end,
                    });
                }
            }
            _ => {}
        }
    }
    delivered
}
