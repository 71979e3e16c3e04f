//! What led to a state, but for looks in vain: the steps of each thread in their order, and those on each object. They
//! tell which steps happened before which, so that two runs with the same history differ in nothing else that could be
//! seen of them but how often they looked and found nothing.

use super::digest::Digest;
use super::operation::{Kind, Operation, Step};

/// Threads and objects with the same number up to a multiple of this share a row: then more is told apart, not less.
const ROWS: usize = 128;

/// The history of a run. It has its room from the beginning: what grew would be taken for the program's own memory.
pub struct History {
    /// Those of threads, and behind them those of objects.
    rows: [u128; 2 * ROWS],
    /// What stands for all rows.
    whole: u128,
}

impl Default for History {
    fn default() -> History {
        History {
            rows: [0; 2 * ROWS],
            whole: 0,
        }
    }
}

impl History {
    pub fn reset(&mut self) {
        *self = History::default();
    }

    /// Takes in a step that was made. Its numbers of steps and messages hang on looks in vain, or follow from the rest.
    pub fn add(&mut self, step: &Step) {
        if is_in_vain(step) {
            return;
        }
        let Operation {
            kind,
            object,
            second,
            argument,
        } = step.operation;
        let thread = step.choice.thread;
        let mut told = Digest::of_nothing();
        told.add(u64::from(thread) | u64::from(step.choice.variant) << 16);
        told.add(kind as u64 | (step.response as u64) << 8);
        told.add(u64::from(object) | u64::from(second) << 32);
        told.add(argument.into());
        let told = told.finish();
        self.enter(usize::from(thread) % ROWS, told);
        if has_no_order(kind) {
            return;
        }
        // Who sends and who takes don't get in each other's way.
        let side = |object: u32| 2 * object as usize + usize::from(kind.takes());
        self.enter(ROWS + side(object) % ROWS, told);
        if second != 0 {
            self.enter(ROWS + side(second) % ROWS, told);
        }
    }

    /// Carries a row on by a step, and the whole with it.
    fn enter(&mut self, row: usize, step: u128) {
        let mut next = Digest::of_nothing();
        next.add(row as u64);
        next.add_whole(self.rows[row]);
        next.add_whole(step);
        let next = next.finish();
        self.whole = self.whole.wrapping_sub(self.rows[row]).wrapping_add(next);
        self.rows[row] = next;
    }

    /// What stands for it.
    pub fn digest(&self) -> u128 {
        self.whole
    }
}

/// Whether it got its thread nowhere, or let others go first and no more.
fn is_in_vain(step: &Step) -> bool {
    step.response.is_fruitless() || matches!(step.operation.kind, Kind::Yield | Kind::Sleep)
}

/// Whether nothing hangs on who does it first: a thread begins and ends once, and which sender goes first can't be
/// told.
fn has_no_order(kind: Kind) -> bool {
    use Kind::{DropSender, Exit, IsFinished, Join, Start};
    matches!(kind, DropSender | Exit | IsFinished | Join | Start)
}
