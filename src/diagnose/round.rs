//! What a loop does that never leaves, round after round.

use crate::trace::ends::HeldLock;
use crate::trace::{Response, Step};

/// The steps of the last round of the thread that went on last, the last step first: back to where it did the same.
/// Where it never did, all that it did.
pub fn last_round(steps: &[Step]) -> impl Iterator<Item = &Step> {
    let last = steps.iter().rfind(is_placed);
    let own = steps.iter().rev().filter(is_placed);
    let own = own.filter(move |step| Some(step.choice.thread) == last.map(of_thread));
    let is_same = move |(at, step): &(usize, &Step)| *at > 0 && last.is_some_and(same_as(step));
    own.enumerate()
        .take_while(move |step| !is_same(step))
        .map(|(_, step)| step)
}

/// The receive of the last round that gave nothing.
pub fn asked_in_vain(steps: &[Step]) -> Option<&Step> {
    let mut round = last_round(steps);
    round.find(|step| step.operation.kind.takes() && step.response != Response::Done)
}

/// Whether the thread that went on last goes round with a lock, and doesn't give it back on the way.
pub fn goes_round_with(steps: &[Step], lock: &HeldLock) -> bool {
    let Some(last) = steps.iter().rfind(is_placed) else {
        return false;
    };
    let own = |step: &&Step| step.choice.thread == last.choice.thread;
    let not_taken = |step: &&Step| (step.site, step.operation.object) != (lock.site, lock.lock);
    let since = steps.iter().rev().filter(own).take_while(not_taken);
    since.filter(|step| same_as(step)(last)).count() > 1
}

fn is_placed(step: &&Step) -> bool {
    step.site.line > 0
}

fn of_thread(step: &Step) -> u16 {
    step.choice.thread
}

fn same_as(step: &Step) -> impl Fn(&Step) -> bool {
    let what = |step: &Step| (step.site, step.operation.kind, step.operation.object);
    let this = what(step);
    move |other| what(other) == this
}

#[cfg(test)]
mod tests {
    use super::super::sketch::Sketch;
    use super::*;
    use crate::trace::Site;

    const LOCK: u32 = 7;

    /// Taken at line 1, which the sketch's locks and looks are put at.
    fn lock() -> HeldLock {
        let site = Site { line: 1, column: 1 };
        HeldLock {
            lock: LOCK,
            thread: 1,
            site,
            for_reading: false,
        }
    }

    #[test]
    fn who_gives_the_lock_back_in_each_round_does_not_go_round_with_it() {
        let mut run = Sketch::default();
        for _ in 0..3 {
            run.locks(1, LOCK).at(1).finds_none(1, 2).at(2);
            run.unlocks(1, LOCK).at(1);
        }
        run.locks(1, LOCK).at(1);
        assert!(!goes_round_with(&run.steps, &lock()));
        assert_eq!(last_round(&run.steps).count(), 3);
        let asked = asked_in_vain(&run.steps).map(|step| step.site.line);
        assert_eq!(asked, Some(2));
    }

    #[test]
    fn who_asks_again_with_the_lock_goes_round_with_it() {
        let mut run = Sketch::default();
        run.locks(1, LOCK).at(1);
        run.finds_none(1, 2).at(2).finds_none(1, 2).at(2);
        assert!(goes_round_with(&run.steps, &lock()));
        assert_eq!(last_round(&run.steps).count(), 1);
    }
}
