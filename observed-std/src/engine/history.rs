//! What led to a state, but for looks in vain: the steps of each thread in their order, and those on each object. They
//! tell which steps happened before which, so that two runs with the same history differ in nothing else that could be
//! seen of them but how often they looked and found nothing.

use super::digest::Digest;
use super::operation::{Kind, Operation, Step};

/// Threads and objects with the same number up to a multiple of this share a row: then more is told apart, not less.
const ROWS: usize = 128;

/// The history of a run. It has its room from the beginning: what grew would be taken for the program's own memory.
pub struct History {
    threads: [u128; ROWS],
    objects: [u128; ROWS],
    /// What stands for all rows.
    whole: u128,
}

impl Default for History {
    fn default() -> History {
        History {
            threads: [0; ROWS],
            objects: [0; ROWS],
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
        let Step {
            choice, operation, ..
        } = step;
        let mut told = Digest::of_nothing();
        told.add(u64::from(choice.thread) | u64::from(choice.variant) << 16);
        told.add(operation.kind as u64 | (step.response as u64) << 8);
        told.add(u64::from(operation.object) | u64::from(operation.second) << 32);
        told.add(operation.argument.into());
        let told = told.finish();
        enter(
            &mut self.threads,
            0,
            choice.thread.into(),
            told,
            &mut self.whole,
        );
        let Operation {
            object,
            second,
            kind,
            ..
        } = *operation;
        if has_no_order(kind) {
            return;
        }
        for object in [object].into_iter().chain((second != 0).then_some(second)) {
            let side = 2 * object as usize + usize::from(kind.takes());
            enter(&mut self.objects, 1, side, told, &mut self.whole);
        }
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

/// Carries a row on by a step, and the whole with it.
fn enter(rows: &mut [u128; ROWS], table: u64, number: usize, step: u128, whole: &mut u128) {
    let row = number % ROWS;
    let mut next = Digest::of_nothing();
    next.add((row as u64) << 1 | table);
    next.add_whole(rows[row]);
    next.add_whole(step);
    let next = next.finish();
    *whole = whole.wrapping_sub(rows[row]).wrapping_add(next);
    rows[row] = next;
}
