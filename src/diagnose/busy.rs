//! Where a thread asks again and again while it waits.

use crate::trace::{Kind, Outcome, Site, Step};
use std::collections::BTreeMap;

/// Looks that find nothing new, at one place in one run, that make it a loop that waits.
const A_LOOP: usize = 3;

/// The place at which a run asks again and again, to no avail, and never sleeps between.
pub fn busy(steps: &[Step]) -> Option<Site> {
    let mut fruitless: BTreeMap<(u16, Site), usize> = BTreeMap::new();
    steps.iter().find_map(|step| {
        let (kind, thread) = (step.operation.kind, step.choice.thread);
        if kind == Kind::Sleep {
            fruitless.retain(|(other, _), _| *other != thread);
        }
        let nothing = match kind {
            Kind::IsFinished => step.outcome != Outcome::Done || step.value == 0,
            _ => step.outcome.is_fruitless(),
        };
        if !kind.row().polls || !nothing {
            return None;
        }
        let count = fruitless.entry((thread, step.site)).or_default();
        *count += 1;
        (*count >= A_LOOP).then_some(step.site)
    })
}
