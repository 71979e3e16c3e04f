//! What each operation of the model does, and what its step says about it.

use super::{DISCONNECTED, Machine, Midway};
use crate::schedule::model::program::Instruction;
use crate::trace::{Kind, Response, Step};

impl Machine<'_> {
    pub(super) fn take_effect(&mut self, thread: usize, midway: Option<Midway>, step: &mut Step) {
        match step.operation.kind {
            Kind::Start => {
                self.threads[thread].started = true;
                let (parent, last) = self.threads[thread].parent;
                (step.value, step.extra) = (parent as u32, last);
            }
            Kind::Exit | Kind::MainExit => self.threads[thread].done = true,
            Kind::Join => {}
            Kind::Print => {
                let text = format!(
                    "{}:{:?}\n",
                    self.threads[thread].role, self.threads[thread].seen
                );
                step.value = text.len() as u32;
                self.printed.extend(text.bytes());
            }
            _ => self.take_effect_on_channel(thread, midway, step),
        }
    }

    fn take_effect_on_channel(&mut self, thread: usize, midway: Option<Midway>, step: &mut Step) {
        let object = step.operation.object as usize;
        match step.operation.kind {
            Kind::Send => self.send(object - 1, thread, step),
            Kind::TrySend => self.try_send(object - 1, thread, step),
            Kind::SendTaken => {
                step.value = step.operation.argument;
                let channel = &mut self.channels[object - 1];
                match channel.taken.iter().position(|&m| m == step.value) {
                    Some(at) => _ = channel.taken.swap_remove(at),
                    None => step.response = Response::Failed,
                }
                self.saw(thread, step.response as u32);
            }
            Kind::RecvArrive => {
                let channel = &mut self.channels[object - 1];
                channel.arrived += 1;
                if channel.queue.is_empty() {
                    step.response = Response::Empty;
                }
                self.threads[thread].midway = Some(Midway::Arrived {
                    channel: object - 1,
                });
            }
            Kind::Recv | Kind::TryRecv => {
                if let Some(Midway::Arrived { channel }) = midway {
                    self.channels[channel].arrived -= 1;
                }
                self.receive(object - 1, thread, step);
            }
            Kind::DropSender => {
                self.threads[thread].senders.retain(|&c| c != object - 1);
                self.channels[object - 1].senders -= 1;
                step.value = self.channels[object - 1].senders as u32;
            }
            Kind::DropReceiver => {
                self.channels[object - 1].closed = true;
                step.value = self.channels[object - 1].queue.drain(..).count() as u32;
            }
            _ => self.take_effect_on_lock(thread, midway, step),
        }
    }

    fn take_effect_on_lock(&mut self, thread: usize, midway: Option<Midway>, step: &mut Step) {
        let object = step.operation.object as usize;
        match step.operation.kind {
            Kind::Lock | Kind::TryLock => {
                if self.mutexes[object - 11].is_some() {
                    step.response = Response::Missed;
                    self.saw(thread, 77);
                } else {
                    self.lock(object - 11, thread);
                }
            }
            Kind::Unlock => self.unlock(object - 11, thread),
            Kind::CondvarWait => {
                let (condvar, mutex) = (object - 21, step.operation.second as usize - 11);
                self.unlock(mutex, thread);
                self.condvars[condvar].push(thread);
                self.threads[thread].midway = Some(Midway::Asleep {
                    condvar,
                    mutex,
                    woken_by: 0,
                });
            }
            Kind::CondvarWake => {
                if let Some(Midway::Asleep {
                    mutex, woken_by, ..
                }) = midway
                {
                    self.lock(mutex, thread);
                    step.value = woken_by;
                }
            }
            Kind::NotifyOne | Kind::NotifyAll => self.notify(object - 21, step),
            _ => self.take_effect_on_other(thread, step),
        }
    }

    fn take_effect_on_other(&mut self, thread: usize, step: &mut Step) {
        let object = step.operation.object as usize;
        let instruction = self.instruction(thread);
        match step.operation.kind {
            Kind::BarrierWait => {
                let barrier = object - 41;
                let (generation, arrived) = &mut self.barriers[barrier];
                step.value = *generation;
                *arrived += 1;
                if *arrived == self.program.barriers[barrier] {
                    (*generation, *arrived) = (*generation + 1, 0);
                    step.extra = 1;
                }
                self.saw(thread, step.extra);
                self.threads[thread].midway = Some(Midway::AtBarrier {
                    barrier,
                    generation: step.value,
                });
            }
            Kind::BarrierLeave => step.value = step.operation.argument,
            Kind::Load => self.saw(thread, self.atomics[object - 31]),
            Kind::Store => match instruction {
                Some(Instruction::CompareExchange(atomic, old, new)) => {
                    let found = self.atomics[atomic];
                    if found == old {
                        self.atomics[atomic] = new;
                    } else {
                        step.response = Response::Missed;
                    }
                    self.saw(thread, found);
                }
                Some(Instruction::Store(atomic, value)) => self.atomics[atomic] = value,
                _ => unreachable!("a store comes from a store"),
            },
            Kind::Park => self.threads[thread].token = false,
            Kind::Unpark => {
                step.value = self.threads[object - 1].token as u32;
                self.threads[object - 1].token = true;
            }
            kind => unreachable!("the model has no {kind:?}"),
        }
    }

    fn saw(&mut self, thread: usize, what: u32) {
        self.threads[thread].seen.push(what);
    }

    fn lock(&mut self, mutex: usize, thread: usize) {
        self.mutexes[mutex] = Some(thread);
        self.threads[thread].locks.push(mutex);
    }

    fn unlock(&mut self, mutex: usize, thread: usize) {
        self.mutexes[mutex] = None;
        self.threads[thread].locks.retain(|&m| m != mutex);
    }

    fn send(&mut self, channel: usize, thread: usize, step: &mut Step) {
        let state = &mut self.channels[channel];
        if state.closed {
            step.response = Response::Failed;
            self.saw(thread, 66);
            return;
        }
        let message = state.push(thread);
        step.value = message;
        match state.capacity {
            Some(0) => self.threads[thread].midway = Some(Midway::Offered { channel, message }),
            Some(capacity) => step.extra = (message + 1).saturating_sub(capacity as u32),
            None => {}
        }
    }

    fn try_send(&mut self, channel: usize, thread: usize, step: &mut Step) {
        let state = &mut self.channels[channel];
        let has_room = match state.capacity {
            Some(0) => state.queue.len() < state.arrived,
            Some(capacity) => state.queue.len() < capacity,
            None => true,
        };
        if state.closed {
            step.response = Response::Failed;
        } else if has_room {
            step.value = state.push(thread);
        } else {
            step.response = Response::Full;
        }
        self.saw(thread, step.response as u32);
    }

    fn receive(&mut self, channel: usize, thread: usize, step: &mut Step) {
        let state = &mut self.channels[channel];
        match state.queue.pop_front() {
            Some(message) => {
                let (message, sender) = (message / 16, message % 16);
                step.value = message;
                if state.capacity == Some(0) {
                    state.taken.push(message);
                }
                self.saw(thread, sender);
            }
            None if state.senders == 0 => {
                step.response = Response::Disconnected;
                self.saw(thread, DISCONNECTED);
            }
            None => {
                step.response = Response::Empty;
                self.saw(thread, DISCONNECTED + 1);
            }
        }
    }

    fn notify(&mut self, condvar: usize, step: &mut Step) {
        self.notifies += 1;
        step.extra = self.notifies;
        let mut waiters = std::mem::take(&mut self.condvars[condvar]);
        let woken = match step.operation.kind {
            Kind::NotifyOne if waiters.is_empty() => Vec::new(),
            Kind::NotifyOne => vec![waiters.remove(step.choice.variant as usize)],
            _ => std::mem::take(&mut waiters),
        };
        self.condvars[condvar] = waiters;
        step.value = match (step.operation.kind, woken.first()) {
            (Kind::NotifyOne, Some(&thread)) => 1 + thread as u32,
            _ => woken.len() as u32,
        };
        for thread in woken {
            if let Some(Midway::Asleep { woken_by, .. }) = &mut self.threads[thread].midway {
                *woken_by = step.extra;
            }
        }
    }
}
