//! Who can go on: in how many ways an announced operation can be made now.

use super::object::Once;
use super::operation::{Kind, Operation};
use super::pending::{NEVER, Pending};
use super::state::Engine;
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
        if let Some(waits) = self.waits_where_tokens_may_go(pending) {
            return if waits {
                0
            } else {
                self.token_ways(thread, pending)
            };
        }
        let operation = &pending.operation;
        match operation.kind {
            Store if operation.argument == 1 => 1 + u16::from(self.may_be_causeless()),
            CondvarWait | ParkArrive => 1 + u16::from(self.may_be_causeless()),
            CondvarWake => self.wake_ways(thread, pending),
            NotifyOne => self.notify_ways(operation.object),
            Read => {
                let lock = self.rwlock(operation.object);
                match lock.writer {
                    Some(_) => 0,
                    None => 1 + u16::from(lock.waiting_writers > 0),
                }
            }
            TryRead => {
                let lock = self.rwlock(operation.object);
                1 + u16::from(lock.writer.is_none() && lock.waiting_writers > 0)
            }
            HashOrder => operation.argument as u16,
            Clock => self.clock_ways(thread, pending),
            _ => u16::from(self.is_possible(thread, pending)),
        }
    }

    /// Whether what uses up a park token on its way has to wait; none of anything else.
    fn waits_where_tokens_may_go(&mut self, pending: &Pending) -> Option<bool> {
        let Operation {
            kind,
            object,
            argument,
            ..
        } = pending.operation;
        Some(match kind {
            Kind::Recv => self.channel(object).is_without_news(),
            Kind::RecvTimeout => {
                self.channel(object).is_without_news() && !self.may_pass(pending.deadline)
            }
            Kind::Send => {
                let channel = self.channel(object);
                let waiting = channel.messages.len();
                let bound = channel.capacity.filter(|capacity| *capacity > 0);
                channel.receiver_alive && bound.is_some_and(|capacity| waiting >= capacity)
            }
            Kind::SendTaken => {
                let channel = self.channel(object);
                channel.receiver_alive && channel.messages.contains(&(argument / 2))
            }
            Kind::ScopeEnd => self.scope(object).running > 0,
            _ => return None,
        })
    }

    /// Whether an operation that there is but one way for can be made now.
    fn is_possible(&mut self, thread: usize, pending: &Pending) -> bool {
        use Kind::*;
        let operation = &pending.operation;
        let object = operation.object;
        match operation.kind {
            Lock => self.mutex(object).holder.is_none(),
            ReadWait => {
                let lock = self.rwlock(object);
                lock.writer.is_none() && lock.waiting_writers == 0
            }
            WriteWait => self.rwlock(object).is_free(),
            BarrierLeave => self.barrier(object).generation != operation.argument,
            OnceBegin => *self.once(object) != Once::Running,
            OnceWait => matches!(self.once(object), Once::Complete | Once::Poisoned),
            Join => self.tasks[object as usize - 1].over,
            Sleep => self.may_pass(pending.deadline),
            Park => self.tasks[thread].token || operation.argument == 1,
            ParkTimeout => self.tasks[thread].token || self.may_pass(pending.deadline),
            Print | StdoutLock => self.stdout.is_open_to(thread),
            // A print that is under way is done before stdout's buffer is looked at; then its text is out in any case.
            Cleanup if operation.argument == 0 => {
                !self.stdout.is_printing() || self.stdout.is_held_by(thread)
            }
            // Where one thread ends the process, others that want to wait for ever.
            Cleanup | MainExit => self.exiting.is_none_or(|exiting| exiting == thread),
            ErrorPrint | StderrLock => self.stderr.is_open_to(thread),
            _ => true,
        }
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
