//! Runs of a program under real std, with real threads and delays by chance.

use crate::outcomes::STUCK;
use crate::real_std::{NO_END, Outcome};
use crate::workshop::Batch;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// A run that could be stuck, by what the engine says, is given up after this time.
const PATIENCE: Duration = Duration::from_millis(400);
/// One that could not is waited for so long.
const GREAT_PATIENCE: Duration = Duration::from_secs(10);
/// Runs that are stuck cost time, so a program isn't let to have more.
const MOST_STUCK: usize = 2;

/// How many runs were made of a program, and what they came to.
pub fn outcomes(
    batch: &Batch,
    number: usize,
    runs: u64,
    may_be_stuck: bool,
) -> (u64, BTreeSet<Outcome>) {
    let (mut outcomes, mut made, mut stuck) = (BTreeSet::new(), 0, 0);
    let patience = if may_be_stuck {
        PATIENCE
    } else {
        GREAT_PATIENCE
    };
    while made < runs && stuck < MOST_STUCK {
        let mut outcome = batch.start(number, made).finish(Instant::now() + patience);
        made += 1;
        if outcome.end == NO_END {
            stuck += 1;
            outcome.end = STUCK.to_owned();
        }
        outcomes.insert(outcome);
    }
    (made, outcomes)
}
