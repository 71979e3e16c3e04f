//! Whether a thread goes round in a circle: it comes to a place where it was before, and nothing is otherwise than it
//! was then: not its stack and registers, not the memory of the program, not what threads share. Then it will do what
//! it did since, and come here again, until something changes: so it may be held back that long, and no outcome is
//! lost.
//!
//! Nothing is concluded from the number of looks or from where they are made: a loop that counts its looks, or collects
//! what it found, never comes back to a state. (That would need state spaces; cf. Godefroid, "Model checking for
//! programming languages using VeriSoft", 1997, for the search that knows none.)

use super::answer::CLOCK_SEEN;
use super::digest::{Digest, of_memory};
use super::object::Object;
use super::pending::NEVER;
use super::standing::registers;
use super::state::{Engine, engine};
use super::sweep::sweep;
use super::wire::{FREE_TIME, STATES};
use super::{allocations, arena};
use std::hint::black_box;

/// More memory than this is not looked through: its program has no circles that we see.
const MOST_MEMORY: usize = 4 << 20;
/// So much below the stack in use is wiped of what the engine left there.
const WIPED: usize = 4096;

impl Engine {
    /// What stands for the whole of the state that the current thread finds itself in; none if it can't be told.
    #[inline(never)]
    pub fn own_state(&self) -> Option<u128> {
        let registers = registers()?;
        let here = (&raw const registers).addr();
        let base = self.tasks[self.current].base;
        let mut state = Digest::of_nothing();
        for register in registers {
            state.add(register);
        }
        let size = base.saturating_sub(here);
        // SAFETY: The stack reaches from here to its base, and this thread alone writes to it.
        unsafe {
            match self.has(STATES) {
                true => arena::describe_piece(here, size, 0..0, &mut state),
                false => state.add_whole(of_memory(here, size)),
            }
        }
        let shared = self.shared_state()?;
        state.add_whole(shared);
        Some(state.finish())
    }

    /// What stands for all that threads share: the memory of the program, and who holds and awaits what. What lies in
    /// statics and on stacks is shared by ways alone that are seen as changes.
    pub fn shared_state(&self) -> Option<u128> {
        let own = self.own_memory();
        let mut sum = 0u128;
        let mut size = 0;
        let watched = allocations::for_each(|address, length| {
            if own.contains(&address) {
                return;
            }
            size += length;
            if size <= MOST_MEMORY {
                // SAFETY: The piece is in use, and no other thread runs.
                sum = sum.wrapping_add(unsafe { of_memory(address, length) });
            }
        });
        if !watched || size > MOST_MEMORY {
            return None;
        }
        let mut state = Digest::of_nothing();
        state.add_whole(sum);
        self.describe_time(&mut state);
        for object in &self.objects {
            object.describe(&mut state);
        }
        Some(state.finish())
    }

    /// Takes in the time as far as it can make a difference: what the clock shows, once it was read; and, where
    /// deadlines pass in their order, how far each is.
    fn describe_time(&self, state: &mut Digest) {
        if self.record.notes.flags & CLOCK_SEEN != 0 {
            state.add(self.clock);
        } else if !self.has(FREE_TIME) {
            let pending = self
                .alive
                .iter()
                .filter_map(|thread| self.tasks[*thread].pending);
            for deadline in pending.map(|pending| pending.deadline) {
                let never = deadline == NEVER;
                state.add(if never {
                    NEVER
                } else {
                    deadline.saturating_sub(self.clock)
                });
            }
        }
    }

    /// Where the engine keeps what changes with every step.
    fn own_memory(&self) -> [usize; 23] {
        let streams = [&self.stdout, &self.stderr].map(super::stream::Stream::buffers);
        let readings = self.clock_readings.buffers();
        let notes = &self.record.notes;
        [
            self.record.decisions.as_ptr().addr(),
            self.record.states.as_ptr().addr(),
            self.record.events.as_ptr().addr(),
            self.record.parts.as_ptr().addr(),
            notes.held.as_ptr().addr(),
            notes.looks.as_ptr().addr(),
            notes.owned.as_ptr().addr(),
            notes.thresholds.as_ptr().addr(),
            notes.given.as_ptr().addr(),
            self.tasks.as_ptr().addr(),
            self.alive.as_ptr().addr(),
            self.objects.as_ptr().addr(),
            self.variants.as_ptr().addr(),
            self.polls.counts.as_ptr().addr(),
            self.polls.states.as_ptr().addr(),
            self.polls.held.as_ptr().addr(),
            self.what.as_ptr().addr(),
            streams[0],
            streams[1],
            readings[0],
            readings[1],
            readings[2],
            readings[3],
        ]
    }
}

impl Object {
    /// Takes in who holds it and who could go on.
    pub fn describe(&self, state: &mut Digest) {
        let thread = |thread: Option<usize>| thread.map_or(0, |thread| thread as u64 + 1);
        match self {
            Object::Channel(channel) => {
                state.add(channel.messages.len() as u64);
                state.add(
                    u64::from(channel.senders_alive) << 2 | u64::from(channel.receiver_alive) << 1,
                );
                state.add(channel.receiver_waits.into());
            }
            Object::Mutex(lock) => state.add(thread(lock.holder)),
            Object::RwLock(lock) => {
                state.add(thread(lock.writer.map(|(writer, _)| writer)));
                state.add(lock.waiting_writers as u64);
                for (reader, _) in &lock.readers {
                    state.add(*reader as u64);
                }
            }
            Object::Condvar(waiters) => state.add(waiters.len() as u64),
            Object::Barrier(barrier) => {
                state.add((barrier.arrived as u64) << 32 | u64::from(barrier.generation));
            }
            Object::Once(once) => state.add(*once as u64),
            Object::Scope(scope) => state.add(scope.running as u64),
            Object::Atomic(_) => {}
        }
    }
}

/// Wipes where what is left may be looked at: states are told, or a thread may go round in a circle.
#[inline(always)]
pub fn wipe_looked_at() {
    if engine().has(STATES) {
        sweep();
    } else {
        wipe_vain();
    }
}

/// Wipes, where a thread may go round in a circle, what was left by what is no operation, but makes the engine's own
/// memory grow.
#[inline(always)]
pub fn wipe_vain() {
    if engine().polls.vain_steps > 0 {
        wipe();
    }
}

/// Wipes what the engine's own functions left below the stack in use, so that no number of steps lies about in room
/// that the program's functions don't write to.
#[inline(never)]
pub fn wipe() {
    let mut room = std::mem::MaybeUninit::<[u64; WIPED / 8]>::uninit();
    let engine = engine();
    let start = room.as_mut_ptr().cast::<u64>();
    if start.addr() < engine.tasks[engine.current].guard.end + 4 * WIPED {
        return;
    }
    for at in 0..WIPED / 8 {
        // SAFETY: The room is there.
        unsafe { start.add(at).write_volatile(0) }
    }
    black_box(&mut room);
}
