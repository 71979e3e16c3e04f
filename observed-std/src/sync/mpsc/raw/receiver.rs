//! A receiver without the type of its messages.

use super::{Flavor, Message, Nothing, Shared, arrive};
use crate::engine::operation::{Kind, Response, Site};
use crate::engine::pending::{NEVER, Time};
use crate::engine::schedule::{announce, announce_until, caller, made};
use crate::engine::state::engine;
use crate::engine::tokens::{may_wait, use_token};
use crate::engine::wire::TOKENS_MATTER;
use std::cell::Cell;
use std::collections::VecDeque;
use std::sync::Arc;

pub struct RawReceiver {
    shared: Arc<Shared>,
    /// Where the last iterator over it was made, which is as large as std's and can't hold it.
    line: Cell<u32>,
    column: Cell<u16>,
    _flavor: Flavor,
}

impl RawReceiver {
    pub(super) fn new(shared: Arc<Shared>, flavor: Flavor) -> RawReceiver {
        RawReceiver {
            shared,
            line: Cell::new(0),
            column: Cell::new(0),
            _flavor: flavor,
        }
    }

    /// An iterator is made here.
    #[track_caller]
    pub fn iterate(&self) {
        let site = caller();
        self.line.set(site.line);
        self.column.set(site.column.try_into().unwrap_or(u16::MAX));
    }

    /// Where a step of an iterator stands: where it's made, if that is known. In the head of a `for` loop that is where
    /// the iterator was made.
    #[track_caller]
    pub fn step(&self) -> Site {
        let here = caller();
        match self.line.get() {
            line if here == Site::default() || here.line == line => Site {
                line,
                column: self.column.get().into(),
            },
            _ => here,
        }
    }

    /// Waits until there is a message or no sender.
    #[track_caller]
    pub fn recv(&self) -> Result<Message, Nothing> {
        self.recv_at(caller())
    }

    /// The same for an iterator, which remembers where it was made.
    pub fn recv_at(&self, site: Site) -> Result<Message, Nothing> {
        self.wait(Kind::Recv, NEVER, site)
    }

    #[track_caller]
    pub fn recv_until(&self, deadline: Time) -> Result<Message, Nothing> {
        self.wait(Kind::RecvTimeout, deadline, caller())
    }

    #[track_caller]
    pub fn try_recv(&self) -> Result<Message, Nothing> {
        self.try_recv_at(caller())
    }

    pub fn try_recv_at(&self, site: Site) -> Result<Message, Nothing> {
        announce(Kind::TryRecv, self.shared.object(), 0, 0, site);
        self.take(Kind::TryRecv, NEVER)
    }

    fn wait(&self, kind: Kind, deadline: Time, site: Site) -> Result<Message, Nothing> {
        let object = self.shared.object();
        may_wait();
        let mut argument = arrive(object, site, |channel| {
            channel.receiver_waits = true;
            channel.is_without_news()
        });
        if self.shared.capacity == Some(0) && !engine().has(TOKENS_MATTER) {
            announce(Kind::RecvArrive, object, 0, 0, site);
            engine().channel(object).receiver_waits = true;
            made(Response::Done, 0, 0);
            argument = 0;
        }
        let turn = announce_until(kind, object, 0, argument, deadline, site);
        use_token(turn.variant);
        self.take(kind, deadline)
    }

    fn take(&self, kind: Kind, deadline: Time) -> Result<Message, Nothing> {
        let engine = engine();
        let channel = engine.channel(self.shared.object());
        channel.receiver_waits = false;
        if let Some(number) = channel.messages.pop_front()
            && let Some(message) = channel.queue.pop_front()
        {
            made(Response::Done, number, 0);
            return Ok(message);
        }
        if channel.has_ended() {
            made(Response::Disconnected, 0, 0);
            return Err(Nothing::Disconnected);
        }
        if kind == Kind::TryRecv {
            made(Response::Empty, 0, 0);
        } else {
            engine.pass(deadline);
            made(Response::TimedOut, 0, 0);
        }
        Err(Nothing::Yet)
    }
}

impl Drop for RawReceiver {
    /// What is still in a channel with a buffer is dropped now; a rendezvous gives offers back to their senders.
    fn drop(&mut self) {
        if self.shared.is_stale() {
            return;
        }
        let object = self.shared.number;
        announce(
            Kind::DropReceiver,
            object,
            0,
            0,
            crate::engine::drop_site::drop_site(),
        );
        let engine = engine();
        let channel = engine.channel(object);
        channel.receiver_alive = false;
        let left = channel.messages.len() as u32;
        let mut dropped = VecDeque::new();
        if channel.capacity != Some(0) {
            channel.messages.clear();
            dropped = std::mem::take(&mut channel.queue);
        }
        let with = engine.let_go_with();
        made(Response::Done, left, with);
        for message in dropped {
            // SAFETY: The queue owned it.
            unsafe { (self.shared.message.drop)(message) }
        }
    }
}
