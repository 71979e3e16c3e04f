//! What there was at the end of a run: who waits where, which senders are alive and who owns them,
//! who holds a lock.

use super::answer::Waiting;
use super::event::{Event, What};
use super::operation::{Kind, Site};
use super::run::Run;
use std::collections::HashMap;

/// The end of a run that was reported in full.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ends {
    /// All threads in order of creation, main first.
    pub threads: Vec<Thread>,
    /// Threads that have to wait.
    pub stuck: Vec<Waiting>,
    /// Senders that were not dropped.
    pub senders: Vec<LiveSender>,
    /// Receivers that were not dropped.
    pub receivers: Vec<LiveReceiver>,
    /// Locks that are held.
    pub locks: Vec<HeldLock>,
    /// Every channel that was made.
    pub channels: Vec<Channel>,
}

/// A channel of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Its number.
    pub number: u32,
    /// Where it was made.
    pub site: Site,
    /// How many messages may wait in it; none: as many as there are.
    pub room: Option<u32>,
    /// The type of its messages.
    pub of: String,
}

/// A thread of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thread {
    /// The name it was given; main has one.
    pub name: Option<String>,
    /// The variable that holds its handle, where the program's text was asked.
    pub variable: Option<String>,
    /// Where it was spawned.
    pub site: Site,
    /// The number of its scope, or 0.
    pub scope: u32,
}

impl Thread {
    fn main() -> Self {
        Self {
            name: Some("main".to_owned()),
            ..Self::default()
        }
    }
}

/// A sender that keeps its channel open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiveSender {
    /// The channel's number.
    pub channel: u32,
    /// Which of its senders.
    pub number: u32,
    /// Where it was made.
    pub site: Site,
    /// The variable that it was made into, where the program's text was asked.
    pub variable: Option<String>,
    /// Made by `clone`, and not with its channel.
    pub is_clone: bool,
    /// Who would have to drop it.
    pub owner: Owner,
    /// The `Arc` in which it lies, if it does.
    pub within: Option<Within>,
    /// The types of what it lies in, from the inside out, where a stack has shown them.
    pub lies_in: Option<Vec<String>>,
}

/// An `Arc` that keeps something alive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Within {
    /// Where it was made.
    pub site: Site,
    /// The variable that it was made into, where the program's text was asked.
    pub variable: Option<String>,
    /// The stuck threads that own it, in order.
    pub owners: Vec<u16>,
    /// Nobody else leads to it but itself: so many `Arc`s in a circle; 0: there is no circle.
    pub circle: u32,
}

/// A receiver that can still take messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiveReceiver {
    /// The channel's number.
    pub channel: u32,
    /// Who has it.
    pub owner: Owner,
}

/// Who would have to drop something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// This thread, which is stuck.
    Thread(u16),
    /// No thread's stack: it was leaked, lies in a `static` or in a cycle, or in a message that
    /// nobody takes.
    NoStack,
    /// Perhaps a thread whose stack could not be unwound to its end.
    Unknown,
}

/// A lock that was not given back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldLock {
    /// Its number.
    pub lock: u32,
    /// By whom.
    pub thread: u16,
    /// Where it was taken.
    pub site: Site,
    /// As one of several readers.
    pub for_reading: bool,
}

impl Ends {
    /// The thread that a stuck one waits for: whom it joins, or who holds the lock.
    pub fn waited_for(&self, waiting: &Waiting) -> Option<u16> {
        let object = waiting.operation.object;
        match waiting.operation.kind {
            Kind::Join => u16::try_from(object.checked_sub(1)?).ok(),
            kind if kind.row().waits_for_lock => {
                let held = self.locks.iter().find(|lock| lock.lock == object);
                held.map(|lock| lock.thread)
            }
            _ => None,
        }
    }

    /// Gathers it from a full run's events.
    pub fn of(run: &Run) -> Ends {
        let mut ends = Ends {
            threads: vec![Thread::main()],
            ..Ends::default()
        };
        ends.stuck = run
            .waiting
            .iter()
            .filter(|waiting| waiting.variants == 0)
            .copied()
            .collect();
        let (mut unwound, mut given_up) = (0, false);
        let mut owned: HashMap<u32, Within> = HashMap::new();
        for event in run.events().map_while(Result::ok) {
            match event.what {
                What::Spawned => {
                    let name = (!event.text.is_empty()).then(|| event.text.to_owned());
                    ends.threads.push(Thread {
                        name,
                        site: event.site,
                        scope: event.object,
                        ..Thread::default()
                    });
                }
                What::Unwound => unwound = event.thread,
                What::OwnerGone => {
                    let within = owned.entry(event.object).or_insert(Within {
                        site: event.site,
                        variable: None,
                        owners: Vec::new(),
                        circle: 0,
                    });
                    within.owners.push(unwound);
                }
                What::SenderDropped => {
                    let within = owned.get(&event.extra);
                    ends.found_owner(event.object, event.value, unwound, within);
                    ends.found_holders(event.object, event.value, event.text);
                }
                What::Cycle => ends.found_circle(event.object, event.value, event.site),
                What::ReceiverDropped => ends.found_receiver(event.object, unwound),
                What::GivenUp => given_up = true,
                _ => ends.survey(&event),
            }
        }
        if given_up {
            ends.doubt_owners();
        }
        ends
    }

    /// Takes in what an event says of what is alive, held and was made.
    fn survey(&mut self, event: &Event) {
        match event.what {
            What::SenderAlive => self.senders.push(LiveSender {
                channel: event.object,
                number: event.value,
                site: event.site,
                variable: None,
                is_clone: event.extra == 1,
                owner: Owner::NoStack,
                within: None,
                lies_in: None,
            }),
            What::ReceiverAlive => self.receivers.push(LiveReceiver {
                channel: event.object,
                owner: Owner::NoStack,
            }),
            What::Channel => self.channels.push(Channel {
                number: event.object,
                site: event.site,
                room: (event.value != u32::MAX).then_some(event.value),
                of: event.text.to_owned(),
            }),
            What::Held => self.locks.push(HeldLock {
                lock: event.object,
                thread: event.thread,
                site: event.site,
                for_reading: event.value == 1,
            }),
            _ => {}
        }
    }

    fn found_owner(&mut self, channel: u32, number: u32, thread: u16, within: Option<&Within>) {
        let dropped =
            |sender: &&mut LiveSender| (sender.channel, sender.number) == (channel, number);
        if let Some(sender) = self.senders.iter_mut().find(dropped) {
            sender.owner = Owner::Thread(thread);
            sender.within = within.cloned();
            if let Some(within) = &mut sender.within {
                within.owners.sort_unstable();
                within.owners.dedup();
            }
        }
    }

    /// What is dropped round a sender, of lines from the inside out that begin with the sender itself.
    fn found_holders(&mut self, channel: u32, number: u32, dropped: &str) {
        let is_end = |name: &&str| {
            let path = name.split('<').next().unwrap_or_default();
            let last = path.rsplit("::").next().unwrap_or_default();
            // One that is a list of them is something round it.
            !path.starts_with(['[', '(']) && ["RawSender", "Sender", "SyncSender"].contains(&last)
        };
        let mut senders = self.senders.iter_mut();
        let sender = senders.find(|sender| (sender.channel, sender.number) == (channel, number));
        if let Some(sender) = sender.filter(|_| !dropped.is_empty()) {
            let round = dropped.lines().skip_while(is_end);
            sender.lies_in = Some(round.map(str::to_owned).collect());
        }
    }

    /// A circle of `Arc`s keeps senders of a channel: those that no thread's stack has.
    fn found_circle(&mut self, channel: u32, circle: u32, site: Site) {
        let nobodys =
            |sender: &&mut LiveSender| (sender.channel, sender.owner) == (channel, Owner::NoStack);
        for sender in self.senders.iter_mut().filter(nobodys) {
            let owners = Vec::new();
            sender.within = Some(Within {
                site,
                variable: None,
                owners,
                circle,
            });
        }
    }

    fn found_receiver(&mut self, channel: u32, thread: u16) {
        let mut receivers = self.receivers.iter_mut();
        if let Some(receiver) = receivers.find(|receiver| receiver.channel == channel) {
            receiver.owner = Owner::Thread(thread);
        }
    }

    /// What nobody dropped may be in a stack that was given up.
    fn doubt_owners(&mut self) {
        let senders = self.senders.iter_mut().map(|sender| &mut sender.owner);
        let receivers = self
            .receivers
            .iter_mut()
            .map(|receiver| &mut receiver.owner);
        for owner in senders.chain(receivers) {
            if *owner == Owner::NoStack {
                *owner = Owner::Unknown;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trace::answer::{Event, Part, put_event};
    use crate::trace::event::Events;

    /// The owners of two senders after a run with these events: what, of which thread, of which
    /// sender.
    fn owners(unwinding: &[(What, u16, u32)]) -> Vec<Owner> {
        let alive = [(What::SenderAlive, 0, 0), (What::SenderAlive, 0, 1)];
        let mut bytes = Vec::new();
        for &(what, thread, value) in alive.iter().chain(unwinding) {
            let event = Event {
                what,
                step: 0,
                thread,
                object: 1,
                value,
                extra: 0,
                site: Site::default(),
                text: "",
            };
            put_event(&mut bytes, &event);
        }
        let mut run = Run::default();
        run.take_part(Part::Events(Events::new(&bytes)));
        let senders = Ends::of(&run).senders;
        senders.into_iter().map(|sender| sender.owner).collect()
    }

    #[test]
    fn who_drops_a_sender_owns_it() {
        let unwinding = [(What::Unwound, 2, 0), (What::SenderDropped, 2, 1)];
        assert_eq!(owners(&unwinding), [Owner::NoStack, Owner::Thread(2)]);
    }

    #[test]
    fn a_stack_that_was_given_up_may_own_what_nobody_dropped() {
        let unwinding = [
            (What::Unwound, 2, 0),
            (What::SenderDropped, 2, 1),
            (What::GivenUp, 2, 0),
        ];
        assert_eq!(owners(&unwinding), [Owner::Unknown, Owner::Thread(2)]);
    }
}
