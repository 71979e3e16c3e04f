//! Telling whether a run was repeated as it was.

use crate::trace::answer::{Decision, hash_step};
use crate::trace::{Ending, Run};

/// What is the same in two runs by one schedule, unless the program keeps something or is not
/// determined by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    ending: Ending,
    steps: u32,
    hash: u64,
    stdout: Vec<u8>,
}

impl Fingerprint {
    /// Of a run that is reported from its start.
    pub fn of(run: &Run) -> Fingerprint {
        let (mut decisions, mut decision, mut hash) = (run.decisions(), Decision::default(), 0);
        while decisions.next_into(&mut decision).is_ok_and(|more| more) {
            hash = hash_step(hash, &decision.step);
        }
        Fingerprint {
            ending: run.ending,
            steps: run.steps,
            hash,
            stdout: run.stdout.clone(),
        }
    }
}
