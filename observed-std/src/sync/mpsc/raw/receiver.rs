//! A receiver without the type of its messages.

use super::{Message, Nothing, Shared, arrive, may_wait, use_token};
use crate::engine::operation::{Kind, Outcome, Site};
use crate::engine::schedule::{announce, announce_until, caller, made};
use crate::engine::state::{NEVER, Time, engine};
use crate::engine::wire::TOKENS_MATTER;
use std::sync::Arc;

pub struct RawReceiver {
    pub(super) shared: Arc<Shared>,
}

impl RawReceiver {
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
            channel.messages.is_empty() && channel.senders_alive > 0
        });
        if self.shared.capacity == Some(0) && !engine().has(TOKENS_MATTER) {
            announce(Kind::RecvArrive, object, 0, 0, site);
            engine().channel(object).receiver_waits = true;
            made(Outcome::Done, 0, 0);
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
            && let Some(message) = self.shared.queue().pop_front()
        {
            made(Outcome::Done, number, 0);
            return Ok(message);
        }
        if channel.senders_alive == 0 {
            made(Outcome::Disconnected, 0, 0);
            return Err(Nothing::Disconnected);
        }
        if kind == Kind::TryRecv {
            made(Outcome::Empty, 0, 0);
        } else {
            engine.pass(deadline);
            made(Outcome::TimedOut, 0, 0);
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
        announce(Kind::DropReceiver, object, 0, 0, crate::mem::drop_site());
        let engine = engine();
        let channel = engine.channel(object);
        channel.receiver_alive = false;
        let left = channel.messages.len() as u32;
        let rendezvous = channel.capacity == Some(0);
        if !rendezvous {
            channel.messages.clear();
        }
        made(Outcome::Done, left, 0);
        if !rendezvous {
            for message in std::mem::take(self.shared.queue()) {
                // SAFETY: The queue owned it.
                unsafe { (self.shared.message.drop)(message) }
            }
        }
    }
}
