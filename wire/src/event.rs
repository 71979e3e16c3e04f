//! What happened in a run beside its steps: who made what, what crossed, what was printed. Only in a run that is FULL.

use crate::bytes::{Broken, Reader, put, put_block};
use crate::operation::Site;

macro_rules! numbered {
    ($name:ident { $($(#[$note:meta])* $variant:ident,)* }) => {
        /// What an event is about; in brackets what its fields say.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[repr(u8)]
        pub enum $name { $($(#[$note])* $variant,)* }
        impl $name {
            pub fn from_u8(number: u8) -> Option<$name> {
                [$($name::$variant,)*].get(number as usize).copied()
            }
        }
    };
}

numbered! { What {
    /// A thread is made [thread: by whom, site, value: the new thread, object: its scope or 0, text: its name].
    Spawned,
    /// A channel is made [object, value: capacity or `u32::MAX`, text: type of its messages, extra: number of
    /// its first sender].
    Channel,
    /// A lock, condvar, barrier, cell or atomic is first used [object, text: what it is].
    Object,
    /// A sender is cloned [object: channel, value: number of the new one, extra: of the old one].
    Cloned,
    /// A message is about to be sent [object: channel, text: its content, shortened]; again when the dye has changed it
    /// [value: its number, text: what it says now].
    Message,
    /// A text is about to be printed [value 1: to stderr, text].
    Printed,
    /// A thread panics [site, text: message].
    Panicked,
    /// A panic was caught by the program [thread: whose].
    Caught,
    /// At the end: a sender is alive [object: channel, value: its number, site: where it was made, extra 1: a clone].
    SenderAlive,
    /// At the end: a receiver is alive [object: channel, site: where the channel was made].
    ReceiverAlive,
    /// At the end: a lock is held [thread: by whom, object, site: of the locking, value 1: for reading].
    Held,
    /// After the end: this stuck thread is unwound; drops that follow are of what its stack owned.
    Unwound,
    /// After the end: a sender is dropped [object: channel, value: its number].
    SenderDropped,
    /// After the end: a receiver is dropped [object: channel].
    ReceiverDropped,
    /// After the end: a guard is dropped [object: lock].
    GuardDropped,
    /// After the end: this thread can't be unwound (any further), so what else it owns isn't known.
    GivenUp,
    /// After the end: an owner lets go [object: number of the `Arc`'s allocation, value: owners that are left, site:
    /// where it was made]. Drops of ends that follow have the number as `extra` if it was the last.
    OwnerGone,
    /// After the end: an end of a channel lies where only a cycle of `Arc`s leads [object: channel, value: how many
    /// they are, site: where one was made].
    Cycle,
    /// The order of a hash map is looked at [value: how many keys it has, site].
    OrderSeen,
    /// Where waits last as long as they say: time has moved on [value: whole milliseconds since the beginning, extra:
    /// nanoseconds beyond].
    Time,
} }

/// Something that happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Event<'a> {
    pub what: What,
    /// How many steps had been made.
    pub step: u32,
    pub thread: u16,
    pub object: u32,
    pub value: u32,
    pub extra: u32,
    pub site: Site,
    pub text: &'a str,
}

/// Appends an event.
pub fn put_event(out: &mut Vec<u8>, event: &Event) {
    out.push(event.what as u8);
    let Event {
        step,
        thread,
        object,
        value,
        extra,
        site,
        ..
    } = *event;
    for number in [
        step,
        thread.into(),
        object,
        value,
        extra,
        site.line,
        site.column,
    ] {
        put(out, number.into());
    }
    put_block(out, event.text.as_bytes());
}

/// Events still in their bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Events<'a>(Reader<'a>);

impl<'a> Events<'a> {
    pub fn new(bytes: &'a [u8]) -> Events<'a> {
        Events(Reader::new(bytes))
    }

    /// All that is left to read, as it is.
    pub fn bytes(self) -> &'a [u8] {
        let mut reader = self.0;
        reader.rest()
    }

    fn decode(&mut self) -> Result<Event<'a>, Broken> {
        let from = &mut self.0;
        Ok(Event {
            what: What::from_u8(from.byte()?).ok_or(Broken)?,
            step: from.u32()?,
            thread: from.u16()?,
            object: from.u32()?,
            value: from.u32()?,
            extra: from.u32()?,
            site: Site {
                line: from.u32()?,
                column: from.u32()?,
            },
            text: from.text()?,
        })
    }
}

impl<'a> Iterator for Events<'a> {
    type Item = Result<Event<'a>, Broken>;

    /// After broken bytes comes nothing more.
    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let event = self.decode();
        if event.is_err() {
            self.0 = Reader::new(&[]);
        }
        Some(event)
    }
}
