//! Where a thread asks again and again while it waits.

use crate::trace::{Kind, Response, Site, Step};
use std::collections::BTreeMap;

/// Looks that find nothing new, at one place in one run, that make it a loop that waits.
const A_LOOP: usize = 3;

/// The place at which a run asks again and again, to no avail, and neither sleeps nor does anything else between that
/// others could see.
pub fn busy(steps: &[Step]) -> Option<Site> {
    let mut fruitless: BTreeMap<(u16, Site, u32), usize> = BTreeMap::new();
    steps.iter().find_map(|step| {
        let thread = step.choice.thread;
        if looks_in_vain(step) {
            let look = (thread, step.site, step.operation.object);
            let count = fruitless.entry(look).or_default();
            *count += 1;
            return (*count >= A_LOOP).then_some(step.site);
        }
        if !belongs_to_a_look(step) {
            fruitless.retain(|(other, ..), _| *other != thread);
        }
        None
    })
}

fn looks_in_vain(step: &Step) -> bool {
    let kind = step.operation.kind;
    let nothing = match kind {
        Kind::IsFinished => step.response != Response::Done || step.value == 0,
        _ => step.response.is_fruitless(),
    };
    kind.row().polls && nothing
}

/// Whether a step may stand between two looks of a loop that only waits: it takes a lock to look, lets go of one, looks
/// at something else, or lets others go first.
fn belongs_to_a_look(step: &Step) -> bool {
    use Kind::{Clock, IsFinished, Load, Lock, OwnerClone, OwnerDrop, OwnersLook, RecvArrive};
    use Kind::{TryLock, Unlock, UnlockRead, UnlockWrite, Yield};
    let kind = step.operation.kind;
    let of_locks = matches!(kind, Lock | TryLock | Unlock | UnlockRead | UnlockWrite);
    let looks = matches!(
        kind,
        IsFinished | Load | OwnerClone | OwnerDrop | OwnersLook
    );
    of_locks
        || looks
        || matches!(kind, Clock | RecvArrive | Yield)
        || step.response == Response::Missed
}

#[cfg(test)]
mod tests {
    use super::super::sketch::Sketch;
    use super::*;

    #[test]
    fn who_looks_three_times_in_vain_is_busy_unless_it_rests_between() {
        let mut run = Sketch::default();
        run.spawn(1).finds_none(0, 1).at(7).finds_none(0, 1).at(7);
        assert_eq!(busy(&run.steps), None);
        let mut rests = run.clone();
        run.finds_none(0, 1).at(7);
        assert_eq!(busy(&run.steps).map(|site| site.line), Some(7));
        rests.send(1, 2, 1).recv(0, 2, 1).finds_none(0, 1).at(7);
        assert_eq!(busy(&rests.steps), None);
    }

    #[test]
    fn who_looks_once_before_each_thing_that_it_does_is_not_busy() {
        let mut run = Sketch::default();
        run.spawn(1);
        for message in 1..=4 {
            run.finds_none(1, 1).at(7).send(1, 2, message);
        }
        assert_eq!(busy(&run.steps), None);
        // To take a lock for a look is to do nothing else.
        let mut locks = Sketch::default();
        locks.spawn(1);
        for _ in 0..3 {
            locks.locks(1, 3).finds_none(1, 1).at(7).unlocks(1, 3);
        }
        assert_eq!(busy(&locks.steps).map(|site| site.line), Some(7));
    }
}
