//! A run of a model program: its state, what each thread waits to do, and what comes of it.
//!
//! What a step says about itself follows the documentation of `Kind`, as the child's steps do.

use super::program::{Instruction, Program};
use crate::trace::{Choice, Kind, Operation, Response, Site, Step};
use std::collections::VecDeque;

mod effect;
mod state;

/// A run as far as it has come.
pub struct Machine<'p> {
    program: &'p Program,
    /// In order of creation.
    threads: Vec<Thread>,
    channels: Vec<Channel>,
    mutexes: Vec<Option<usize>>,
    condvars: Vec<Vec<usize>>,
    notifies: u32,
    atomics: Vec<u32>,
    barriers: Vec<(u32, usize)>,
    printed: Vec<u8>,
    steps: u32,
}

#[derive(Default)]
struct Thread {
    /// Its index in the program.
    role: usize,
    next: usize,
    started: bool,
    done: bool,
    /// Its parent, and 1 + the index of the parent's last step when it was spawned.
    parent: (usize, u32),
    last_step: u32,
    seen: Vec<u32>,
    locks: Vec<usize>,
    senders: Vec<usize>,
    token: bool,
    midway: Option<Midway>,
}

/// The second half of what takes two operations.
#[derive(Clone, Copy, Hash)]
enum Midway {
    Offered {
        channel: usize,
        message: u32,
    },
    Arrived {
        channel: usize,
    },
    Asleep {
        condvar: usize,
        mutex: usize,
        woken_by: u32,
    },
    AtBarrier {
        barrier: usize,
        generation: u32,
    },
}

#[derive(Default, Hash)]
struct Channel {
    capacity: Option<usize>,
    queue: VecDeque<u32>,
    next_message: u32,
    senders: usize,
    closed: bool,
    taken: Vec<u32>,
    arrived: usize,
}

const OBJECTS: usize = 8;
const DISCONNECTED: u32 = 1000;

fn channel_number(channel: usize) -> u32 {
    1 + channel as u32
}
fn mutex_number(mutex: usize) -> u32 {
    11 + mutex as u32
}
fn condvar_number(condvar: usize) -> u32 {
    21 + condvar as u32
}
fn atomic_number(atomic: usize) -> u32 {
    31 + atomic as u32
}
fn barrier_number(barrier: usize) -> u32 {
    41 + barrier as u32
}
fn thread_number(thread: usize) -> u32 {
    1 + thread as u32
}

fn operation(kind: Kind, object: u32, second: u32, argument: u32) -> Operation {
    Operation {
        kind,
        object,
        second,
        argument,
    }
}

impl<'p> Machine<'p> {
    pub fn new(program: &'p Program) -> Machine<'p> {
        let channel = |(channel, &capacity): (usize, &Option<usize>)| Channel {
            capacity,
            senders: program.senders[channel].len(),
            ..Channel::default()
        };
        let mut machine = Machine {
            program,
            threads: Vec::new(),
            channels: program.channels.iter().enumerate().map(channel).collect(),
            mutexes: vec![None; OBJECTS],
            condvars: vec![Vec::new(); OBJECTS],
            notifies: 0,
            atomics: vec![0; OBJECTS],
            barriers: vec![(0, 0); program.barriers.len()],
            printed: Vec::new(),
            steps: 0,
        };
        machine.begin_thread(0, (0, 0));
        machine
    }

    pub fn threads(&self) -> usize {
        self.threads.len()
    }

    pub fn steps(&self) -> u32 {
        self.steps
    }

    pub fn printed(&self) -> &[u8] {
        &self.printed
    }

    pub fn is_done(&self, thread: usize) -> bool {
        self.threads[thread].done
    }

    /// Messages in the channel that an operation is on; 0 where it is on none.
    pub fn queued(&self, operation: &Operation) -> usize {
        use Kind::*;
        match operation.kind {
            Send | SendTaken | TrySend | RecvArrive | Recv | TryRecv | DropSender
            | DropReceiver => self.channels[operation.object as usize - 1].queue.len(),
            _ => 0,
        }
    }

    fn begin_thread(&mut self, role: usize, parent: (usize, u32)) {
        let senders = (0..self.channels.len())
            .filter(|&c| self.program.senders[c].contains(&role))
            .collect();
        self.threads.push(Thread {
            role,
            parent,
            senders,
            ..Thread::default()
        });
    }

    fn instruction(&self, thread: usize) -> Option<Instruction> {
        let thread = &self.threads[thread];
        self.program.threads[thread.role].get(thread.next).copied()
    }

    fn thread_of(&self, role: usize) -> Option<usize> {
        self.threads.iter().position(|thread| thread.role == role)
    }

    /// What the thread waits to do.
    pub fn operation(&self, thread: usize) -> Operation {
        use Instruction as I;
        let own = thread_number(thread);
        let state = &self.threads[thread];
        if !state.started {
            return operation(Kind::Start, own, 0, 0);
        }
        match state.midway {
            Some(Midway::Offered { channel, message }) => {
                return operation(Kind::SendTaken, channel_number(channel), 0, message);
            }
            Some(Midway::Arrived { channel }) => {
                return operation(Kind::Recv, channel_number(channel), 0, 0);
            }
            Some(Midway::Asleep { condvar, mutex, .. }) => {
                return operation(
                    Kind::CondvarWake,
                    mutex_number(mutex),
                    condvar_number(condvar),
                    0,
                );
            }
            Some(Midway::AtBarrier {
                barrier,
                generation,
            }) => {
                return operation(Kind::BarrierLeave, barrier_number(barrier), 0, generation);
            }
            None => {}
        }
        match self.instruction(thread) {
            Some(I::Send(c)) => operation(Kind::Send, channel_number(c), own, 0),
            Some(I::TrySend(c)) => operation(Kind::TrySend, channel_number(c), own, 0),
            Some(I::Recv(c)) if self.channels[c].capacity == Some(0) => {
                operation(Kind::RecvArrive, channel_number(c), 0, 0)
            }
            Some(I::Recv(c)) => operation(Kind::Recv, channel_number(c), 0, 0),
            Some(I::TryRecv(c)) => operation(Kind::TryRecv, channel_number(c), 0, 0),
            Some(I::DropSender(c)) => operation(Kind::DropSender, channel_number(c), own, 0),
            Some(I::DropReceiver(c)) => operation(Kind::DropReceiver, channel_number(c), 0, 0),
            Some(I::Lock(m)) => operation(Kind::Lock, mutex_number(m), 0, 0),
            Some(I::TryLock(m)) => operation(Kind::TryLock, mutex_number(m), 0, 0),
            Some(I::Unlock(m)) => operation(Kind::Unlock, mutex_number(m), 0, 0),
            Some(I::Wait(c, m)) => {
                operation(Kind::CondvarWait, condvar_number(c), mutex_number(m), 0)
            }
            Some(I::NotifyOne(c)) => operation(Kind::NotifyOne, condvar_number(c), 0, 0),
            Some(I::NotifyAll(c)) => operation(Kind::NotifyAll, condvar_number(c), 0, 0),
            Some(I::Barrier(b)) => operation(Kind::BarrierWait, barrier_number(b), 0, 0),
            Some(I::Load(a)) => operation(Kind::Load, atomic_number(a), 0, 0),
            Some(I::Store(a, _) | I::CompareExchange(a, ..)) => {
                operation(Kind::Store, atomic_number(a), 0, 0)
            }
            Some(I::Park) => operation(Kind::Park, own, 0, 0),
            Some(I::Unpark(role)) => operation(Kind::Unpark, self.number_of_role(role), 0, 0),
            Some(I::Join(role)) => operation(Kind::Join, self.number_of_role(role), 0, 0),
            Some(I::Print) => operation(Kind::Print, 0, 0, 0),
            Some(I::Spawn(_)) | None => self.last_operation(thread),
        }
    }

    /// What is left when a thread's instructions are done.
    fn last_operation(&self, thread: usize) -> Operation {
        let state = &self.threads[thread];
        if let Some(&mutex) = state.locks.first() {
            operation(Kind::Unlock, mutex_number(mutex), 0, 0)
        } else if let Some(&channel) = state.senders.first() {
            operation(
                Kind::DropSender,
                channel_number(channel),
                thread_number(thread),
                0,
            )
        } else if thread == 0 {
            operation(Kind::MainExit, 0, 0, 0)
        } else {
            operation(Kind::Exit, thread_number(thread), 0, 0)
        }
    }

    fn number_of_role(&self, role: usize) -> u32 {
        self.thread_of(role).map_or(0, thread_number)
    }

    /// How many outcomes the thread's operation may have now; 0: it has to wait.
    pub fn variants(&self, thread: usize) -> u16 {
        let state = &self.threads[thread];
        if state.done {
            return 0;
        }
        let operation = self.operation(thread);
        let object = operation.object as usize;
        let may = match operation.kind {
            Kind::Recv => {
                let channel = &self.channels[object - 1];
                !channel.queue.is_empty() || channel.senders == 0
            }
            Kind::Send => {
                let channel = &self.channels[object - 1];
                channel.closed
                    || channel
                        .capacity
                        .is_none_or(|c| c == 0 || channel.queue.len() < c)
            }
            Kind::SendTaken => {
                let channel = &self.channels[object - 1];
                channel.closed || channel.taken.contains(&operation.argument)
            }
            Kind::Lock => self.mutexes[object - 11].is_none(),
            Kind::CondvarWake => {
                let woken =
                    matches!(state.midway, Some(Midway::Asleep { woken_by, .. }) if woken_by > 0);
                woken && self.mutexes[object - 11].is_none()
            }
            Kind::BarrierLeave => self.barriers[object - 41].0 > operation.argument,
            Kind::Park => state.token,
            Kind::Join => self.threads[object - 1].done,
            Kind::NotifyOne => return self.condvars[object - 21].len().max(1) as u16,
            _ => true,
        };
        may as u16
    }

    /// Makes the thread's operation.
    pub fn step(&mut self, choice: Choice) -> Step {
        let thread = choice.thread as usize;
        let operation = self.operation(thread);
        let mut step = Step {
            choice,
            operation,
            response: Response::Done,
            value: 0,
            extra: 0,
            site: Site::default(),
        };
        let midway = self.threads[thread].midway.take();
        let scripted =
            self.threads[thread].started && midway.is_none() && self.instruction(thread).is_some();
        self.take_effect(thread, midway, &mut step);
        self.threads[thread].last_step = self.steps;
        self.steps += 1;
        // An instruction of two operations is over with the second.
        let is_over = midway.is_some() || scripted && self.threads[thread].midway.is_none();
        self.threads[thread].next += usize::from(is_over);
        self.settle(thread);
        step
    }

    /// Goes over instructions that no other thread can notice.
    fn settle(&mut self, thread: usize) {
        while self.threads[thread].midway.is_none() {
            let state = &self.threads[thread];
            let passed_over = match self.instruction(thread) {
                Some(Instruction::Spawn(role)) => {
                    let parent = (thread, 1 + state.last_step);
                    self.begin_thread(role, parent);
                    true
                }
                Some(Instruction::Unlock(m) | Instruction::Wait(_, m)) => !state.locks.contains(&m),
                Some(Instruction::Lock(m) | Instruction::TryLock(m)) => state.locks.contains(&m),
                Some(
                    Instruction::Send(c) | Instruction::TrySend(c) | Instruction::DropSender(c),
                ) => !state.senders.contains(&c),
                Some(Instruction::Join(role) | Instruction::Unpark(role)) => {
                    self.thread_of(role).is_none()
                }
                Some(Instruction::DropReceiver(c)) => self.channels[c].closed,
                Some(Instruction::Recv(c) | Instruction::TryRecv(c)) => self.channels[c].closed,
                _ => false,
            };
            if !passed_over {
                return;
            }
            self.threads[thread].next += 1;
        }
    }
}

impl Channel {
    /// Puts in a message that tells who sent it.
    fn push(&mut self, thread: usize) -> u32 {
        let message = self.next_message;
        self.next_message += 1;
        self.queue.push_back(message * 16 + thread as u32);
        message
    }
}
