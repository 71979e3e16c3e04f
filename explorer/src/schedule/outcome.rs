//! What a program can come to: each end with each output, how often, and one schedule that leads
//! there.

use super::text::Schedule;
use crate::trace::{Choice, End, Ending, Run, Site};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// One way in which the program ends.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// How it ends.
    pub ending: Ending,
    /// What it prints.
    pub stdout: Vec<u8>,
    /// How many schedules end so.
    pub count: u64,
    /// How many orders end so, if they were counted along the states.
    pub orders: Option<u64>,
    /// One schedule that ends so: of those seen, the first.
    pub schedule: Schedule,
    /// The run by that schedule: in full, once it was [replayed](super::replay), as far as there was
    /// room for it; of a death, as far as it came.
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

/// Stands for an end with an output.
pub(super) fn hash_of(ending: Ending, stdout: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (ending, stdout).hash(&mut hasher);
    hasher.finish()
}

/// All outcomes seen so far.
#[derive(Clone, Debug, Default)]
pub struct Outcomes {
    all: Vec<Outcome>,
    /// Where to look for those whose end and output have a hash: what is printed is kept once.
    places: HashMap<u64, Vec<usize>>,
    bytes: usize,
}

impl Outcomes {
    /// Counts a run in. `schedule` is asked for only if nothing ended so before.
    pub fn add(&mut self, run: &Run, schedule: impl FnOnce() -> Schedule) {
        let hash = hash_of(run.ending, &run.stdout);
        let places = self.places.entry(hash).or_default();
        let same = |place: &&usize| {
            let known = &self.all[**place];
            (known.ending, &known.stdout) == (run.ending, &run.stdout)
        };
        let place = match places.iter().find(same) {
            Some(&place) => place,
            None => {
                let (ending, schedule) = (run.ending, schedule());
                places.push(self.all.len());
                let choices = schedule.0.len() * size_of::<Choice>();
                self.bytes += size_of::<Outcome>() + run.stdout.len() + choices;
                // A death was reported step by step already, and may take its time again.
                let kept = matches!(ending, Ending::Died(_)).then(|| run.clone());
                self.bytes += kept.as_ref().map_or(0, Run::bytes);
                self.all.push(Outcome {
                    ending,
                    stdout: run.stdout.clone(),
                    count: 0,
                    orders: None,
                    schedule,
                    run: kept,
                });
                self.all.len() - 1
            }
        };
        self.all[place].count += 1;
    }

    /// In the order in which they were found.
    pub fn all(&self) -> &[Outcome] {
        &self.all
    }

    /// Says of each how many orders end so, by the number that stands for it.
    pub fn tell_orders(&mut self, of: impl Fn(u64) -> Option<u64>) {
        for outcome in &mut self.all {
            outcome.orders = of(hash_of(outcome.ending, &outcome.stdout));
        }
    }

    /// In the order in which they were found.
    pub fn into_vec(self) -> Vec<Outcome> {
        self.all
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// What they take.
    pub fn bytes(&self) -> usize {
        self.bytes
    }
}
