//! What the engine knows about the things that threads share. The values themselves (messages, what a lock guards) stay
//! with the types that a program uses; here is only what decides who can go on.

use super::operation::{Response, Site};
use std::collections::VecDeque;

/// A thing that threads share, under its number.
pub enum Object {
    Channel(Channel),
    Mutex(Mutex),
    RwLock(RwLock),
    /// The threads that wait, by index, and their deadlines.
    Condvar(Vec<(usize, u64)>),
    Barrier(Barrier),
    Once(Once),
    Scope(Scope),
    Atomic(Atomic),
}

/// A channel: the numbers of the messages in it, and who is there to send and receive.
pub struct Channel {
    /// None: without bound; 0: a rendezvous.
    pub capacity: Option<usize>,
    pub messages: VecDeque<u32>,
    /// The messages themselves, boxed; their type is known to the ends.
    pub queue: VecDeque<*mut ()>,
    pub receiver_alive: bool,
    /// A receiver has arrived and waits (only kept for a rendezvous).
    pub receiver_waits: bool,
    pub senders_alive: u32,
    /// It is as if no sender were alive.
    pub is_over: bool,
    pub senders_made: u32,
    /// The messages that went in, in order (only kept for a bounded channel, to know whose receipt made room).
    pub accepted: Vec<u32>,
    pub site: Site,
    /// Where its ends point to (only in a full run).
    pub place: usize,
    /// Where each sender was made and whether it's alive (only in a full run).
    pub senders: Vec<(Site, bool)>,
}

#[derive(Default)]
pub struct Mutex {
    pub holder: Option<usize>,
    pub site: Site,
    /// What stood in it when it was taken; none if that isn't known.
    pub content: Option<u128>,
}

#[derive(Default)]
pub struct RwLock {
    pub writer: Option<(usize, Site)>,
    pub readers: Vec<(usize, Site)>,
    pub waiting_writers: usize,
    /// What stood in it when its writer came; none if that isn't known.
    pub content: Option<u128>,
}

impl Channel {
    /// Nothing has come, and something may: a receiver has to wait.
    pub fn is_without_news(&self) -> bool {
        self.messages.is_empty() && !self.has_ended()
    }

    /// No more can come than what is there.
    pub fn has_ended(&self) -> bool {
        self.senders_alive == 0 || self.is_over
    }
}

impl RwLock {
    pub fn is_free(&self) -> bool {
        self.writer.is_none() && self.readers.is_empty()
    }
}

pub struct Barrier {
    pub size: usize,
    pub arrived: usize,
    pub generation: u32,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
pub enum Once {
    #[default]
    New,
    Running,
    Complete,
    Poisoned,
}

#[derive(Default)]
pub struct Scope {
    pub running: usize,
    pub panicked: bool,
    pub owner: usize,
}

/// An atomic: how often it was written, and what each thread saw last.
#[derive(Default)]
pub struct Atomic {
    /// The bits of its value after the last access.
    pub value: u64,
    pub writes: u32,
    pub seen: Vec<(usize, u32)>,
    /// Who accessed it beside other threads.
    pub users: Vec<usize>,
}

impl Atomic {
    /// A look finds something new unless nothing was written since this thread's last one.
    pub fn look(&mut self, thread: usize) -> Response {
        let writes = self.writes;
        match self.seen.iter_mut().find(|(other, _)| *other == thread) {
            Some((_, seen)) if *seen == writes => Response::Again,
            Some((_, seen)) => {
                *seen = writes;
                Response::Done
            }
            None => {
                let _outside = super::arena::outside();
                self.seen.push((thread, writes));
                Response::Done
            }
        }
    }
}
