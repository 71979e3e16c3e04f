//! What is known of each allocation that an `Arc` made in a run.

use super::operation::Site;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// What is known of the allocations that an `Arc` made in this run, by where their content lies.
#[derive(Default)]
pub struct Owners {
    pub all: HashMap<usize, Allocation, BuildHasherDefault<Spread>>,
    /// How many were made.
    pub made: u32,
    /// Looks at how many owners there are that were no steps.
    pub untold: u32,
}

/// What a thread was the last to own.
#[derive(Clone, Copy)]
pub struct Last {
    /// Where its `Arc` was made.
    pub site: Site,
    pub number: u32,
    /// Its number as an object; 0: its owners aren't steps.
    pub object: u32,
}

/// What an `Arc` made.
#[derive(Clone, Copy)]
pub struct Allocation {
    /// Where.
    pub site: Site,
    /// What of its owners matters.
    pub matters: u8,
    /// Its number as an object; 0: none yet.
    pub object: u32,
    /// Which allocation of the run it is, from 1.
    pub number: u32,
    /// Of its content; 0 once that is gone.
    pub size: usize,
}

/// Addresses are their own hash, but for their last bits.
#[derive(Default)]
pub struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {
        unreachable!("only addresses are looked for");
    }

    fn write_usize(&mut self, address: usize) {
        self.0 = (address as u64 >> 3).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

impl Owners {
    /// Every allocation of the run, with where its content lies or lay.
    pub fn allocations(&self) -> impl Iterator<Item = (usize, Allocation)> {
        self.all
            .iter()
            .map(|(address, allocation)| (*address, *allocation))
    }

    pub fn reset(&mut self) {
        self.all.clear();
        (self.made, self.untold) = (0, 0);
    }
}
