//! Channels without their type: messages are boxed and the queue holds pointers, so that all of this is compiled once,
//! in this crate, and hardly any code is made in the learner's.

use crate::engine::answer::STATICS_SEEN;
use crate::engine::dye::dye_message;
use crate::engine::event::What;
use crate::engine::object::{Channel, Object};
use crate::engine::operation::{Kind, Outcome, Site};
use crate::engine::schedule::{announce, announce_until, caller, made};
use crate::engine::state::{Engine, NEVER, Phase, Time, engine};
use crate::engine::wire::{DYE_KNOWN_ONLY, FULL, TOKENS_MATTER, TOKENS_SEEN};
use std::cell::UnsafeCell;
use std::collections::VecDeque;
use std::sync::Arc;

/// A boxed message whose type the handle knows.
pub type Message = *mut ();

/// What the ends share beside what the engine knows.
struct Shared {
    number: u32,
    /// The run that it was made in.
    epoch: u32,
    capacity: Option<usize>,
    queue: UnsafeCell<VecDeque<Message>>,
    message: MessageType,
}

/// How a message is dropped and shown.
#[derive(Clone, Copy)]
pub struct MessageType {
    pub drop: unsafe fn(Message),
    pub size: usize,
    pub name: fn() -> &'static str,
}

// SAFETY: The engine runs one thread at a time. That messages may be sent is the typed handles' business.
unsafe impl Send for Shared {}
// SAFETY: As above; no reference into the queue is held over a switch.
unsafe impl Sync for Shared {}

impl Shared {
    /// The channel's number, if it's of this run: one that outlived its run can't be followed.
    fn object(&self) -> u32 {
        if self.is_stale() {
            engine().note(STATICS_SEEN);
            crate::program::unfollowed("a channel that outlived its run", Site::default());
        }
        self.number
    }

    fn is_stale(&self) -> bool {
        self.epoch != engine().epoch || engine().objects.is_empty()
    }

    #[allow(clippy::mut_from_ref)] // One thread at a time, and never held over a switch.
    fn queue(&self) -> &mut VecDeque<Message> {
        // SAFETY: See `Sync`.
        unsafe { &mut *self.queue.get() }
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        while let Some(message) = self.queue().pop_front() {
            // SAFETY: The queue owns its messages.
            unsafe { (self.message.drop)(message) }
        }
    }
}

/// A sender; its number counts the channel's senders from 0.
pub struct RawSender {
    shared: Arc<Shared>,
    number: u32,
}

pub struct RawReceiver {
    shared: Arc<Shared>,
}

/// A message that its sender still owns, lest it leak when the sender is unwound.
struct Held<'a>(&'a Shared, Message);

impl Held<'_> {
    fn release(self) -> Message {
        let message = self.1;
        std::mem::forget(self);
        message
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        // SAFETY: It was not released.
        unsafe { (self.0.message.drop)(self.1) }
    }
}

/// Why a message came back.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    Disconnected,
    Full,
}

/// Why there is no message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Nothing {
    Disconnected,
    /// Not yet, or not in time.
    Yet,
}

#[track_caller]
pub fn channel(capacity: Option<usize>, message: MessageType) -> (RawSender, RawReceiver) {
    let site = caller();
    let engine = engine();
    let full = engine.has(FULL);
    let object = engine.add(Object::Channel(Channel {
        capacity,
        messages: VecDeque::new(),
        receiver_alive: true,
        receiver_waits: false,
        senders_alive: 1,
        senders_made: 1,
        accepted: Vec::new(),
        site,
        senders: if full { vec![(site, true)] } else { Vec::new() },
    }));
    if full {
        let capacity = capacity.map_or(u32::MAX, |capacity| capacity as u32);
        engine.event(What::Channel, object, capacity, 0, site, (message.name)());
    }
    let epoch = engine.epoch;
    let shared = Arc::new(Shared {
        number: object,
        epoch,
        capacity,
        queue: UnsafeCell::default(),
        message,
    });
    (
        RawSender {
            shared: shared.clone(),
            number: 0,
        },
        RawReceiver { shared },
    )
}

/// Blocking calls of channels wait by parking: they may use up a token that `unpark` has left. Where that matters, a
/// wait says beforehand whether it has to wait. Returns the argument of the wait itself: 1 if it has.
fn arrive(object: u32, site: Site, must_wait: impl Fn(&mut Channel) -> bool) -> u32 {
    if !engine().has(TOKENS_MATTER) {
        return 0;
    }
    announce(Kind::RecvArrive, object, 0, 1, site);
    let waits = must_wait(engine().channel(object));
    made(if waits { Outcome::Empty } else { Outcome::Done }, 0, 0);
    waits.into()
}

/// A wait that was made with this variant keeps the token or uses it up.
pub(crate) fn use_token(variant: u16) {
    let engine = engine();
    if engine.task().was_unparked {
        engine.note(TOKENS_SEEN);
    }
    if variant == 1 {
        engine.task().token = false;
    }
}

impl RawSender {
    fn announce_message(&self, message: Message) {
        self.show_message(0, message);
    }

    fn show_message(&self, number: u32, message: Message) {
        let engine = engine();
        if engine.has(FULL) {
            let text = super::preview::preview((self.shared.message.name)(), message);
            let object = self.shared.object();
            engine.event(What::Message, object, number, 0, Site::default(), &text);
        }
    }

    /// Makes the content of this message another, if it's the one that the request names.
    fn dye(&self, number: u32, message: Message) {
        let engine = engine();
        let Some(dye) = engine.request.dye.filter(|dye| dye.message == number) else {
            return;
        };
        if engine.phase == Phase::Running {
            let (name, size) = ((self.shared.message.name)(), self.shared.message.size);
            let known_only = engine.has(DYE_KNOWN_ONLY);
            // SAFETY: The message is of the type of that name, and nobody refers into it while it changes hands.
            let stain = unsafe { dye_message(message, name, size, dye.shade, known_only) };
            engine.note(stain.note());
            if stain.note() != 0 {
                self.show_message(number, message);
            }
        }
    }

    /// Gives the message back if the receiver is gone.
    #[track_caller]
    pub fn send(&self, message: Message) -> Result<(), Message> {
        let (site, object) = (caller(), self.shared.object());
        self.announce_message(message);
        let held = Held(&self.shared, message);
        let argument = match self.shared.capacity {
            Some(capacity @ 1..) => arrive(object, site, |channel| {
                channel.receiver_alive && channel.messages.len() >= capacity
            }),
            _ => 0,
        };
        let turn = announce(Kind::Send, object, self.number + 1, argument, site);
        let message = held.release();
        use_token(turn.variant);
        let engine = engine();
        let channel = engine.channel(object);
        if !channel.receiver_alive {
            made(Outcome::Failed, 0, 0);
            return Err(message);
        }
        let (number, made_room) = engine.accept(object);
        self.dye(number, message);
        self.shared.queue().push_back(message);
        made(Outcome::Done, number, made_room);
        if self.shared.capacity == Some(0) {
            self.wait_until_taken(number, site)
        } else {
            Ok(())
        }
    }

    /// The second half of a rendezvous.
    fn wait_until_taken(&self, number: u32, site: Site) -> Result<(), Message> {
        let object = self.shared.object();
        announce(Kind::SendTaken, object, self.number + 1, number, site);
        let channel = engine().channel(object);
        let Some(at) = channel
            .messages
            .iter()
            .position(|message| *message == number)
        else {
            made(Outcome::Done, number, 0);
            return Ok(());
        };
        channel.messages.remove(at);
        made(Outcome::Failed, number, 0);
        match self.shared.queue().remove(at) {
            Some(message) => Err(message),
            None => Ok(()),
        }
    }

    #[track_caller]
    pub fn try_send(&self, message: Message) -> Result<(), (Refused, Message)> {
        let object = self.shared.object();
        self.announce_message(message);
        let held = Held(&self.shared, message);
        announce(Kind::TrySend, object, self.number + 1, 0, caller());
        let message = held.release();
        let engine = engine();
        let channel = engine.channel(object);
        let has_room = match channel.capacity {
            None => true,
            Some(0) => channel.receiver_waits && channel.messages.is_empty(),
            Some(capacity) => channel.messages.len() < capacity,
        };
        if !channel.receiver_alive {
            made(Outcome::Failed, 0, 0);
            Err((Refused::Disconnected, message))
        } else if !has_room {
            made(Outcome::Full, 0, 0);
            Err((Refused::Full, message))
        } else {
            let (number, made_room) = engine.accept(object);
            self.dye(number, message);
            self.shared.queue().push_back(message);
            made(Outcome::Done, number, made_room);
            Ok(())
        }
    }
}

impl Engine {
    /// Numbers a message and puts it into its channel. Also says (as 1 + its number) whose receipt made room for it.
    fn accept(&mut self, object: u32) -> (u32, u32) {
        self.next_message += 1;
        let number = self.next_message;
        let channel = self.channel(object);
        channel.messages.push_back(number);
        let Some(capacity @ 1..) = channel.capacity else {
            return (number, 0);
        };
        channel.accepted.push(number);
        let before = channel.accepted.len().checked_sub(capacity + 1);
        (number, before.map_or(0, |at| channel.accepted[at] + 1))
    }
}

impl Clone for RawSender {
    #[track_caller]
    fn clone(&self) -> RawSender {
        let (site, object) = (caller(), self.shared.object());
        let engine = engine();
        let full = engine.has(FULL);
        let channel = engine.channel(object);
        let number = channel.senders_made;
        channel.senders_made += 1;
        channel.senders_alive += 1;
        if full {
            channel.senders.push((site, true));
            engine.event(What::Cloned, object, number, self.number, site, "");
        }
        RawSender {
            shared: self.shared.clone(),
            number,
        }
    }
}

impl Drop for RawSender {
    fn drop(&mut self) {
        if self.shared.is_stale() {
            return;
        }
        let object = self.shared.number;
        announce(
            Kind::DropSender,
            object,
            self.number + 1,
            0,
            crate::mem::drop_site(),
        );
        let engine = engine();
        let channel = engine.channel(object);
        channel.senders_alive -= 1;
        let left = channel.senders_alive;
        if let Some(sender) = channel.senders.get_mut(self.number as usize) {
            sender.1 = false;
        }
        made(Outcome::Done, left, 0);
    }
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
