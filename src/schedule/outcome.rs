//! What a program can come to: each end with each output, how often, and one schedule that leads
//! there.

use super::text::Schedule;
use crate::trace::{End, Ending, Run, Site};
use std::collections::HashMap;

/// One way in which the program ends.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// How it ends.
    pub ending: Ending,
    /// What it prints.
    pub stdout: Vec<u8>,
    /// How many schedules end so.
    pub count: u64,
    /// One schedule that ends so: of those seen, the first.
    pub schedule: Schedule,
    /// The run by that schedule: in full, once it was [replayed](super::replay); of a death, as far
    /// as it came.
    pub run: Option<Run>,
}

impl Outcome {
    /// What its run met that can't be followed, and where, as far as that is known.
    pub fn unfollowed(&self) -> Option<(Site, &str)> {
        let Ending::Ended(End::Unfollowed(site)) = self.ending else {
            return None;
        };
        let what = self.run.as_ref().map_or("", |run| run.what.as_str());
        Some((site, what))
    }
}

/// All outcomes seen so far.
#[derive(Clone, Debug, Default)]
pub struct Outcomes {
    all: Vec<Outcome>,
    places: HashMap<Ending, HashMap<Vec<u8>, usize>>,
}

impl Outcomes {
    /// Counts a run in. `schedule` is asked for only if nothing ended so before.
    pub fn add(&mut self, run: &Run, schedule: impl FnOnce() -> Schedule) {
        let by_output = self.places.entry(run.ending).or_default();
        let place = match by_output.get(&run.stdout) {
            Some(&place) => place,
            None => {
                let (ending, stdout, place) = (run.ending, run.stdout.clone(), self.all.len());
                by_output.insert(stdout.clone(), place);
                let schedule = schedule();
                // A death was reported step by step already, and may take its time again.
                let run = matches!(ending, Ending::Died(_)).then(|| run.clone());
                self.all.push(Outcome {
                    ending,
                    stdout,
                    count: 0,
                    schedule,
                    run,
                });
                place
            }
        };
        self.all[place].count += 1;
    }

    /// In the order in which they were found.
    pub fn into_vec(self) -> Vec<Outcome> {
        self.all
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }
}
