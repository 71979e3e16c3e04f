//! In which state a run is: a number for all that the rest of it can depend on, so that two orders of the threads that
//! come to the same one need be followed but once. What isn't sure to be in it makes it unknown.

use super::digest::Digest;
use super::object::Object;
use super::operation::Site;
use super::pending::{NEVER, Pending};
use super::standing::Standing;
use super::state::Engine;
use super::task::Task;
use super::wire::{FREE_TIME, HISTORIES};
use super::{answer, arena};

/// Longer outputs aren't compared.
const MOST_WRITTEN: usize = 1 << 14;
/// What of notes shows that a run depends on something that isn't in the state.
const UNSEEN: u32 = answer::CLOCK_SEEN
    | answer::HASHES_SEEN
    | answer::RANDOM_SEEN
    | answer::STATICS_SEEN
    | answer::STATE_CHANGED
    | answer::HOOKS_SEEN
    | answer::LOOPS_SEEN;

impl Engine {
    /// What stands for the state in which the next decision is made; 0: it can't be told.
    pub fn whole_state(&self) -> u128 {
        let mut state = Digest::of_nothing();
        match self.describe(&mut state) {
            Some(()) => state.finish().max(1),
            None => 0,
        }
    }

    fn describe(&self, state: &mut Digest) -> Option<()> {
        let unseen = self.record.notes.flags & UNSEEN != 0
            || !self.polls.held.is_empty()
            || !self.polls.hurried.is_empty()
            || self.orderings.are_weak()
            || self.time_advanced
            || self.late
            || self.hook.is_some()
            || self.hooks > 0
            || self.hook_object != 0
            || self.stdin_object != 0
            || !self.hashes.is_nobody_within()
            || !self.request.patience.is_empty();
        if unseen || !arena::describe(self.tasks.len(), state) {
            return None;
        }
        for object in &self.objects {
            object.describe(state);
            object.describe_content(state);
        }
        for (at, task) in self.tasks.iter().enumerate() {
            state.add(at as u64);
            task.describe(state, self.has(FREE_TIME))?;
        }
        for stream in [&self.stdout, &self.stderr] {
            if !stream.describe(state, MOST_WRITTEN) {
                return None;
            }
        }
        state.add(
            u64::from(self.causeless_used)
                | u64::from(self.cleaned_up) << 1
                | self.exiting.map_or(0, |thread| thread as u64 + 1) << 2,
        );
        state.add(self.exit_code as u64);
        state.add(self.clock);
        if self.has(HISTORIES) {
            state.add_whole(self.history.digest());
        }
        Some(())
    }
}

impl Object {
    /// Takes in what isn't in the program's own memory.
    fn describe_content(&self, state: &mut Digest) {
        match self {
            Object::Channel(channel) => {
                state.add(channel.accepted.len() as u64);
                state.add(channel.senders_made.into());
                for message in &channel.queue {
                    state.add(message.addr() as u64);
                }
            }
            Object::Condvar(waiters) => {
                for (thread, deadline) in waiters {
                    state.add(*thread as u64);
                    state.add(*deadline);
                }
            }
            Object::Scope(scope) => state.add(u64::from(scope.panicked)),
            Object::Atomic(atomic) => {
                state.add(atomic.value);
                for (thread, seen) in &atomic.seen {
                    state.add(*thread as u64);
                    state.add(u64::from(*seen == atomic.writes));
                }
            }
            _ => {}
        }
    }
}

impl Task {
    /// Takes in what its thread will do next, and with what; none if that can't be told.
    fn describe(&self, state: &mut Digest, is_free: bool) -> Option<()> {
        let bits = [
            self.begun,
            self.finished,
            self.over,
            self.panicked,
            self.in_hook,
            self.token,
            self.was_unparked,
            self.waited,
            self.woken_by > 0,
            self.woken_with_all,
            self.causeless,
            self.leaves_scope,
            self.ending,
            self.settles,
        ];
        let bits = bits.iter().fold(0, |all, bit| all << 1 | u64::from(*bit));
        state.add(bits);
        if self.over {
            return Some(());
        }
        if self.panics > 0 || self.untold_panic.is_some() || self.unwinding {
            return None;
        }
        state.add(self.scope.into());
        state.add(u64::from(self.catches) << 32 | u64::from(self.drops));
        state.add((self.letting_go.len() as u64) << 32 | self.writing.len() as u64);
        for last in &self.letting_go {
            let last = last.map_or((Site::default(), 0), |last| (last.site, last.object));
            state.add(u64::from(last.0.line) << 32 | u64::from(last.0.column));
            state.add(last.1.into());
        }
        self.locals.describe(state);
        // Where deadlines pass in their order, what has waited so far counts as well.
        let told = |pending: &Pending| is_free || pending.deadline == NEVER;
        let pending = self.pending.filter(told)?;
        state.add(pending.deadline);
        let operation = pending.operation;
        state.add(operation.kind as u64 | u64::from(operation.object) << 8);
        state.add(u64::from(operation.second) << 32 | u64::from(operation.argument));
        state.add(u64::from(pending.site.line) << 32 | u64::from(pending.site.column));
        if !self.begun {
            return Some(());
        }
        let Standing { stack, registers } = self.standing;
        let size = self.base.checked_sub(stack).filter(|_| stack != 0)?;
        // SAFETY: The thread's stack is in use from there to its base, and it doesn't run, or has announced.
        unsafe { arena::describe_piece(stack, size, self.on.start..stack, state) };
        registers.iter().for_each(|register| state.add(*register));
        Some(())
    }
}
