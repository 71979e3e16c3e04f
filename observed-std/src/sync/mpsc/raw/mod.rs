//! Channels without their type: messages are boxed and the queue holds pointers, so that all of this is compiled once,
//! in this crate, and hardly any code is made in the learner's.

mod preview;
mod receiver;
mod sender;

pub use receiver::RawReceiver;
pub use sender::RawSender;

use crate::engine::answer::STATICS_SEEN;
use crate::engine::arena;
use crate::engine::event::What;
use crate::engine::object::{Channel, Object};
use crate::engine::operation::{Kind, Response, Site};
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::engine;
use crate::engine::wire::{FULL, TOKENS_MATTER};
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
    message: MessageType,
}

/// How a message is dropped and shown.
#[derive(Clone, Copy)]
pub struct MessageType {
    pub drop: unsafe fn(Message),
    pub size: usize,
    /// It owns nothing, so that a copy of its bytes is another value of its type.
    pub plain: bool,
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
            crate::engine::unfollowed::end("a channel that outlived its run", Site::default());
        }
        self.number
    }

    fn is_stale(&self) -> bool {
        self.epoch != engine().own_epoch() || engine().objects.is_empty()
    }

    /// The messages that wait; never held over a switch, nor beside its channel.
    #[allow(clippy::mut_from_ref)] // One thread at a time.
    fn queue(&self) -> &mut VecDeque<Message> {
        &mut engine().channel(self.object()).queue
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        while !self.is_stale()
            && let Some(message) = self.queue().pop_front()
        {
            // SAFETY: The queue owns its messages.
            unsafe { (self.message.drop)(message) }
        }
    }
}

/// Which of std's three kinds a channel is. The ends say it too: what an `Option` of one makes of it is as in std.
#[derive(Clone, Copy)]
pub enum Flavor {
    Array,
    List,
    Zero,
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
    let outside = arena::outside();
    let object = engine.add(Object::Channel(Channel {
        capacity,
        messages: VecDeque::with_capacity(4),
        queue: VecDeque::with_capacity(4),
        receiver_alive: true,
        receiver_waits: false,
        senders_alive: 1,
        is_over: false,
        senders_made: 1,
        accepted: Vec::new(),
        site,
        place: 0,
        senders: if full { vec![(site, true)] } else { Vec::new() },
    }));
    drop(outside);
    if full {
        let most = u32::MAX - 1;
        let capacity = capacity.map_or(u32::MAX, |capacity| capacity.min(most as usize) as u32);
        // What has no size says as little as `()`, whatever it's called.
        let name = if message.size == 0 {
            "()"
        } else {
            (message.name)()
        };
        engine.event(What::Channel, object, capacity, 0, site, name);
    }
    let flavor = match capacity {
        None => Flavor::List,
        Some(0) => Flavor::Zero,
        Some(_) => Flavor::Array,
    };
    let epoch = engine.own_epoch();
    let shared = Arc::new(Shared {
        number: object,
        epoch,
        capacity,
        message,
    });
    if full {
        // SAFETY: An `Arc` of what has a size is a pointer.
        let place = unsafe { std::mem::transmute_copy::<Arc<Shared>, *const ()>(&shared) };
        crate::engine::state::engine().channel(object).place = place.addr();
    }
    (
        RawSender {
            shared: shared.clone(),
            number: 0,
            flavor,
        },
        RawReceiver::new(shared, flavor),
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
    made(
        if waits {
            Response::Empty
        } else {
            Response::Done
        },
        0,
        0,
    );
    waits.into()
}
