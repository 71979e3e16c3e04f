//! The step that was made goes into the record, and wakes those that sleep until it; so do a run's events.

use super::answer::{LEFT_BY_MAIN, LEFT_BY_OTHER, hash_step, put_decision, put_part};
use super::event::{Event, What, put_event};
use super::operation::{Response, Site, Step};
use super::pending::Pending;
use super::state::Engine;
use super::wire::{End, FLUSH, FULL, HISTORIES, MAX_OBJECTS, STATES};

impl Engine {
    /// Records the operation that was just made, and lets sleepers wake that it concerns.
    #[inline(never)] // Its frame holds numbers of steps, and is wiped behind it.
    pub fn step(&mut self, response: Response, value: u32, extra: u32) {
        let Some(Pending {
            operation, site, ..
        }) = self.record.pending.take()
        else {
            return;
        };
        let _outside = super::arena::outside();
        let choice = self.record.choice;
        let step = Step {
            choice,
            operation,
            response,
            value,
            extra,
            site,
        };
        if self.record.steps + 1 == self.request.prefix.len() as u32 {
            self.record.prefix_hash = self.record.hash;
        }
        self.record.hash = hash_step(self.record.hash, &step);
        if self.record.steps >= self.record.first {
            let (enabled, sleep) = (self.enabled.words(), self.sleep.words());
            put_decision(
                &mut self.record.decisions,
                &step,
                enabled,
                &self.variants,
                sleep,
                (self.time_advanced, self.late),
            );
            if self.has(STATES) {
                self.record.states.extend(self.record.state.to_le_bytes());
            }
            self.flush(0);
        }
        self.record.steps += 1;
        if self.policy.last != usize::from(choice.thread) {
            self.alone_from = self.task().made;
        }
        self.task().made += 1;
        self.task().last_step = self.record.steps;
        if response.is_fruitless() {
            self.orderings.looked_in_vain(operation.kind);
        }
        self.wake_sleepers(&step);
        self.policy.last = choice.thread.into();
        self.polls.count_step(&step);
        if self.has(HISTORIES) {
            self.history.add(&step);
        }
        let has_told = self.record.is_full() || self.objects.len() >= MAX_OBJECTS;
        if self.end.is_none() && (has_told || self.record.steps >= self.request.max_steps) {
            self.end = Some(End::StepLimit);
        }
    }

    /// The process ends, perhaps before others come to their ends.
    pub fn note_left(&mut self) {
        if self.alive.len() > 1 {
            self.note(if self.current == 0 {
                LEFT_BY_MAIN
            } else {
                LEFT_BY_OTHER
            });
        }
    }

    fn wake_sleepers(&mut self, step: &Step) {
        if self.sleep.is_empty() {
            return;
        }
        if self.late {
            self.sleep.clear();
            return;
        }
        let queued = match self
            .objects
            .get((step.operation.object as usize).wrapping_sub(1))
        {
            Some(super::object::Object::Channel(channel)) => channel.messages.len(),
            _ => 0,
        };
        let sleeping = self.sleep;
        for thread in sleeping.iter() {
            let awake = match self.tasks.get(thread).and_then(|task| task.pending) {
                Some(pending) => {
                    self.dependence
                        .conflicts(thread as u16, &pending.operation, step, queued)
                }
                None => true,
            };
            if awake {
                self.sleep.remove(thread);
            }
        }
    }

    /// Adds an event of the current thread, if the run is full.
    pub fn event(
        &mut self,
        what: What,
        object: u32,
        value: u32,
        extra: u32,
        site: Site,
        text: &str,
    ) {
        self.event_of(self.current, what, object, value, extra, site, text);
    }

    #[allow(clippy::too_many_arguments)] // They are the fields of an event.
    #[inline(never)] // Its caller's frame, which may be looked at, holds no number of steps.
    pub fn event_of(
        &mut self,
        thread: usize,
        what: What,
        object: u32,
        value: u32,
        extra: u32,
        site: Site,
        text: &str,
    ) {
        if !self.has(FULL) {
            return;
        }
        let _outside = super::arena::outside();
        let event = Event {
            what,
            step: self.record.steps,
            thread: thread as u16,
            object,
            value,
            extra,
            site,
            text,
        };
        put_event(&mut self.record.events, &event);
        self.flush(1);
        if self.polls.vain_steps > 0 {
            super::circle::wipe();
        }
    }

    /// Sends what there is of decisions (0) or events (1) at once, if that was asked for.
    fn flush(&mut self, which: u8) {
        if self.has(FLUSH) {
            let from = if which == 0 {
                &mut self.record.decisions
            } else {
                &mut self.record.events
            };
            let bytes = std::mem::take(from);
            self.record.told[usize::from(which)] += bytes.len();
            self.send_part(which, &bytes);
        }
    }

    pub fn send_part(&mut self, which: u8, bytes: &[u8]) {
        put_part(&mut self.record.parts, self.request.id, which, bytes);
        super::channel_io::send(&mut self.record.parts);
    }
}
