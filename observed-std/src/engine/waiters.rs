//! Who waits for a condition variable, and who is woken.

use super::operation::Response;
use super::pending::Time;
use super::state::Engine;

impl Engine {
    /// The current thread waits; or it will go on without cause, and then no notification can meet it.
    pub fn begin_wait(&mut self, condvar: u32, until: Time, causeless: bool) {
        let current = self.current;
        self.causeless_used |= causeless;
        let task = self.task();
        task.woken_by = 0;
        task.woken_with_all = false;
        task.causeless = causeless;
        if !causeless {
            let _outside = super::arena::outside();
            let waiters = self.condvar(condvar);
            let at = waiters.partition_point(|(thread, _)| *thread < current);
            waiters.insert(at, (current, until));
        }
    }

    /// The current thread waits no longer: why, and the number of the notification if it was one.
    pub fn end_wait(&mut self, condvar: u32, until: Time, variant: u16) -> (Response, u32) {
        let current = self.current;
        let task = self.task();
        let woken_by = std::mem::take(&mut task.woken_by);
        if woken_by != 0 && variant == 0 {
            return (Response::Done, woken_by);
        }
        if std::mem::take(&mut task.causeless) {
            return (Response::Causeless, 0);
        }
        self.condvar(condvar)
            .retain(|(thread, _)| *thread != current);
        self.pass(until);
        (Response::TimedOut, 0)
    }

    /// Wakes the waiter at this place, if there is one. Returns 1 + its index (or 0) and the notification's number.
    pub fn wake_one(&mut self, condvar: u32, at: usize) -> (u32, u32) {
        self.next_notify += 1;
        let number = self.next_notify;
        let waiters = self.condvar(condvar);
        if at >= waiters.len() {
            return (0, number);
        }
        let (thread, _) = waiters.remove(at);
        self.tasks[thread].woken_by = number;
        (thread as u32 + 1, number)
    }

    /// Wakes all. Returns how many, and the notification's number.
    pub fn wake_all(&mut self, condvar: u32) -> (u32, u32) {
        self.next_notify += 1;
        let number = self.next_notify;
        let waiters = std::mem::take(self.condvar(condvar));
        for (thread, _) in &waiters {
            self.tasks[*thread].woken_by = number;
            self.tasks[*thread].woken_with_all = true;
        }
        (waiters.len() as u32, number)
    }
}
