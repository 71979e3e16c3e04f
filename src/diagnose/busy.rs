//! Where a thread asks again and again while it waits.

use crate::trace::{Kind, Response, Site, Step};
use std::collections::BTreeMap;

/// Looks that find nothing new, at one place in one run, that make it a loop that waits.
const A_LOOP: usize = 3;

/// The place at which a run asks again and again, to no avail, and never sleeps between.
pub fn busy(steps: &[Step]) -> Option<Site> {
    let mut fruitless: BTreeMap<(u16, Site), usize> = BTreeMap::new();
    let looks = |step: &Step| {
        let kind = step.operation.kind;
        let nothing = match kind {
            Kind::IsFinished => step.response != Response::Done || step.value == 0,
            _ => step.response.is_fruitless(),
        };
        kind.row().polls && nothing
    };
    steps.iter().find_map(|step| {
        let thread = step.choice.thread;
        if rests(step.operation.kind) {
            fruitless.retain(|(other, _), _| *other != thread);
        }
        if !looks(step) {
            return None;
        }
        let count = fruitless.entry((thread, step.site)).or_default();
        *count += 1;
        (*count >= A_LOOP).then_some(step.site)
    })
}

/// Whether a thread that has done this may have slept meanwhile, until there was news or for a time.
fn rests(kind: Kind) -> bool {
    use Kind::{BarrierLeave, CondvarWake, Join, Park, ParkTimeout, Recv, RecvTimeout, Sleep};
    matches!(
        kind,
        Recv | RecvTimeout | Join | Sleep | Park | ParkTimeout | CondvarWake | BarrierLeave
    )
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
}
