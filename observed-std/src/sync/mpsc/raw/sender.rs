//! A sender without the type of its messages.

use super::preview::preview;
use super::{Flavor, Message, Refused, Shared, arrive};
use crate::dye::dye_message;
use crate::engine::answer::{DYED, DYED_IN_PART};
use crate::engine::event::What;
use crate::engine::operation::{Kind, Response, Site};
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::{Engine, Phase, engine};
use crate::engine::tokens::{may_wait, use_token};
use crate::engine::wire::{DYE_KNOWN_ONLY, DYE_WITH_ANOTHER, FULL, Shade, TOKENS_MATTER};
use std::sync::Arc;

/// A sender; its number counts the channel's senders from 0.
pub struct RawSender {
    pub(super) shared: Arc<Shared>,
    pub(super) number: u32,
    pub(super) flavor: Flavor,
}

/// Whether two messages differ, be it only in what lies between their fields.
///
/// # Safety
/// Both are of this size, and nobody changes them meanwhile.
unsafe fn differ(one: Message, other: Message, size: usize) -> bool {
    let (one, other) = (one.cast::<u8>(), other.cast::<u8>());
    // SAFETY: The caller says so. Volatile, since what lies between fields may never have been written.
    (0..size).any(|at| unsafe { one.add(at).read_volatile() != other.add(at).read_volatile() })
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

impl RawSender {
    fn announce_message(&self, message: Message) {
        self.show_message(0, message);
    }

    fn show_message(&self, number: u32, message: Message) {
        let engine = engine();
        if engine.has(FULL) {
            let text = preview((self.shared.message.name)(), message);
            let object = self.shared.object();
            engine.event(What::Message, object, number, 0, Site::default(), &text);
        }
    }

    /// Puts a message that was numbered into the queue, dyed if the request says so.
    fn let_in(&self, number: u32, message: Message) {
        let dye = engine()
            .request
            .dye
            .filter(|_| engine().phase == Phase::Running);
        let another = engine().has(DYE_WITH_ANOTHER);
        if let Some(dye) = dye.filter(|dye| dye.message == number && !another) {
            self.dye(number, message, dye.shade);
        }
        self.shared.queue().push_back(message);
        if let Some(dye) = dye.filter(|_| another) {
            self.dye_with_another(dye.message);
        }
    }

    /// Once two messages wait that differ, one of them the one that is to be dyed, it says what the other does.
    fn dye_with_another(&self, number: u32) {
        let engine = engine();
        if engine.record.notes.flags & (DYED | DYED_IN_PART) != 0 {
            return;
        }
        let channel = engine.channel(self.shared.object());
        let mut numbers = channel.messages.iter();
        let Some(at) = numbers.position(|waiting| *waiting == number) else {
            return;
        };
        let queue = &channel.queue;
        let kind = self.shared.message;
        let differs = |other: &&Message| {
            // SAFETY: Both are of this size, and nobody refers into a message that waits.
            unsafe { differ(**other, queue[at], kind.size) }
        };
        let Some(&other) = queue.iter().rev().find(differs) else {
            return;
        };
        let message = queue[at];
        // Where a program does what the compiler can't check, bytes may own something all the same.
        let copied = kind.plain && !engine.has(DYE_KNOWN_ONLY);
        // SAFETY: They are two, as they differ, and of one type. What is plain may be copied; else they change places.
        unsafe {
            let (from, to) = (other.cast::<u8>(), message.cast::<u8>());
            match copied {
                true => to.copy_from_nonoverlapping(from, kind.size),
                false => std::ptr::swap_nonoverlapping(to, from, kind.size),
            }
        }
        engine.note(if copied { DYED } else { DYED_IN_PART });
        self.show_message(number, message);
    }

    /// Makes the content of this message another.
    fn dye(&self, number: u32, message: Message, shade: Shade) {
        let engine = engine();
        let (name, size) = ((self.shared.message.name)(), self.shared.message.size);
        let known_only = engine.has(DYE_KNOWN_ONLY);
        // SAFETY: The message is of the type of that name, and nobody refers into it while it changes hands.
        let stain = unsafe { dye_message(message, name, size, shade, known_only) };
        engine.note(stain.note());
        if stain.note() != 0 {
            self.show_message(number, message);
        }
    }

    /// Gives the message back if the receiver is gone.
    #[track_caller]
    pub fn send(&self, message: Message) -> Result<(), Message> {
        let (site, object) = (caller(), self.shared.object());
        self.announce_message(message);
        let held = Held(&self.shared, message);
        if self.shared.capacity.is_some() {
            may_wait();
        }
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
            let bounded = self.shared.capacity.is_some_and(|capacity| capacity > 0);
            made(Response::Failed, 0, bounded.into());
            return Err(message);
        }
        let is_awaited = channel.receiver_waits && channel.messages.is_empty();
        let (number, made_room) = engine.accept(object);
        self.let_in(number, message);
        made(Response::Done, number, made_room);
        if self.shared.capacity == Some(0) {
            self.wait_until_taken(number, is_awaited, site)
        } else {
            Ok(())
        }
    }

    /// The second half of a rendezvous.
    fn wait_until_taken(&self, number: u32, is_awaited: bool, site: Site) -> Result<(), Message> {
        let object = self.shared.object();
        let waits = u32::from(!is_awaited && engine().has(TOKENS_MATTER));
        let argument = number * 2 + waits;
        let turn = announce(Kind::SendTaken, object, self.number + 1, argument, site);
        use_token(turn.variant);
        let channel = engine().channel(object);
        let Some(at) = channel
            .messages
            .iter()
            .position(|message| *message == number)
        else {
            made(Response::Done, number, 0);
            return Ok(());
        };
        channel.messages.remove(at);
        let message = channel.queue.remove(at);
        made(Response::Failed, number, 0);
        message.map_or(Ok(()), Err)
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
            made(Response::Failed, 0, 0);
            Err((Refused::Disconnected, message))
        } else if !has_room {
            made(Response::Full, 0, 0);
            Err((Refused::Full, message))
        } else {
            let (number, made_room) = engine.accept(object);
            self.let_in(number, message);
            made(Response::Done, number, made_room);
            Ok(())
        }
    }
}

impl Engine {
    /// Numbers a message and puts it into its channel. Also says (as 1 + its number) whose receipt made room for it.
    fn accept(&mut self, object: u32) -> (u32, u32) {
        let _outside = crate::engine::arena::outside();
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
            flavor: self.flavor,
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
            crate::engine::drop_site::drop_site(),
        );
        let engine = engine();
        let channel = engine.channel(object);
        channel.senders_alive -= 1;
        let left = channel.senders_alive;
        if let Some(sender) = channel.senders.get_mut(self.number as usize) {
            sender.1 = false;
        }
        let with = engine.let_go_with();
        made(Response::Done, left, with);
    }
}
