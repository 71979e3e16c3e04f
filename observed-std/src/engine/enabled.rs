//! Who can go on: in how many ways an announced operation can be made now.

use super::object::Once;
use super::operation::Kind;
use super::state::{Engine, NEVER, Pending};
use super::wire::CAUSELESS;

impl Engine {
    /// In how many ways the pending operation of this thread can be made; 0: it has to wait.
    pub fn ways(&mut self, thread: usize) -> u16 {
        let Some(pending) = self.tasks[thread].pending else {
            return 0;
        };
        self.ways_of(thread, &pending)
    }

    pub fn ways_of(&mut self, thread: usize, pending: &Pending) -> u16 {
        use Kind::*;
        let operation = &pending.operation;
        let object = operation.object;
        let enabled = match operation.kind {
            Recv => {
                let channel = self.channel(object);
                return if channel.messages.is_empty() && channel.senders_alive > 0 {
                    0
                } else {
                    self.token_ways(thread, pending)
                };
            }
            Send => {
                let channel = self.channel(object);
                let full = channel
                    .capacity
                    .is_some_and(|capacity| capacity > 0 && channel.messages.len() >= capacity);
                return if channel.receiver_alive && full {
                    0
                } else {
                    self.token_ways(thread, pending)
                };
            }
            RecvTimeout => {
                let channel = self.channel(object);
                let waits = channel.messages.is_empty() && channel.senders_alive > 0;
                return if waits && !self.may_pass(pending.deadline) {
                    0
                } else {
                    self.token_ways(thread, pending)
                };
            }
            SendTaken => {
                let channel = self.channel(object);
                let waits =
                    channel.receiver_alive && channel.messages.contains(&(operation.argument / 2));
                return if waits {
                    0
                } else {
                    self.token_ways(thread, pending)
                };
            }
            Store if operation.argument == 1 => return 1 + u16::from(self.may_be_causeless()),
            Lock => self.mutex(object).holder.is_none(),
            Read => {
                let lock = self.rwlock(object);
                return if lock.writer.is_some() {
                    0
                } else {
                    1 + u16::from(lock.waiting_writers > 0)
                };
            }
            TryRead => {
                let lock = self.rwlock(object);
                return 1 + u16::from(lock.writer.is_none() && lock.waiting_writers > 0);
            }
            ReadWait => {
                let lock = self.rwlock(object);
                lock.writer.is_none() && lock.waiting_writers == 0
            }
            WriteWait => self.rwlock(object).is_free(),
            CondvarWait => return 1 + u16::from(self.may_be_causeless()),
            CondvarWake => return self.wake_ways(thread, pending),
            NotifyOne => return self.notify_ways(object),
            BarrierLeave => self.barrier(object).generation != operation.argument,
            OnceBegin => *self.once(object) != Once::Running,
            OnceWait => matches!(self.once(object), Once::Complete | Once::Poisoned),
            Join => self.tasks[object as usize - 1].over,
            ScopeEnd => {
                return if self.scope(object).running > 0 {
                    0
                } else {
                    self.token_ways(thread, pending)
                };
            }
            Sleep => self.may_pass(pending.deadline),
            HashOrder => return operation.argument as u16,
            ParkArrive => return 1 + u16::from(self.may_be_causeless()),
            Park => self.tasks[thread].token || operation.argument == 1,
            ParkTimeout => self.tasks[thread].token || self.may_pass(pending.deadline),
            Clock => return self.clock_ways(thread, pending),
            Print | StdoutLock => self.stdout.is_open_to(thread),
            // A print that is under way is done before stdout's buffer is looked at; then its text is out in any case.
            Cleanup if operation.argument == 0 => {
                !self.stdout.is_printing() || self.stdout.is_held_by(thread)
            }
            // Where one thread ends the process, others that want to wait for ever.
            Cleanup | MainExit => self.exiting.is_none_or(|exiting| exiting == thread),
            ErrorPrint | StderrLock => self.stderr.is_open_to(thread),
            _ => true,
        };
        u16::from(enabled)
    }

    fn may_be_causeless(&self) -> bool {
        self.has(CAUSELESS) && !self.causeless_used
    }

    /// A wait that had to wait (argument 1) and finds a park token either uses it up or doesn't.
    fn token_ways(&self, thread: usize, pending: &Pending) -> u16 {
        1 + u16::from(pending.operation.argument & 1 == 1 && self.tasks[thread].token)
    }

    /// A waiter goes on when it was woken or its deadline passed, and may be told of the one where it was the other:
    /// `notify_all` and the deadline can come together.
    fn wake_ways(&mut self, thread: usize, pending: &Pending) -> u16 {
        if self.mutex(pending.operation.object).holder.is_some() {
            return 0;
        }
        let timed = self.may_pass(pending.deadline);
        let task = &self.tasks[thread];
        match task.woken_by {
            0 => u16::from(timed || task.causeless),
            _ => 1 + u16::from(timed && task.woken_with_all),
        }
    }

    /// Any waiter may be the one; nobody is, if all that wait may have given up at their deadlines.
    fn notify_ways(&mut self, condvar: u32) -> u16 {
        let waiters = self.condvar(condvar).len();
        if waiters == 0 {
            return 1;
        }
        let all_may_be_gone = (0..waiters).all(|at| {
            let deadline = self.condvar(condvar)[at].1;
            deadline != NEVER && self.may_pass(deadline)
        });
        waiters as u16 + u16::from(all_may_be_gone)
    }
}
