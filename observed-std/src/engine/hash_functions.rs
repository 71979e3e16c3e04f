//! The hash functions of a run, and what was chosen of each.

use super::wire::Orders;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher};

/// The engine's own maps must not ask for random numbers.
type Map<K, V> = HashMap<K, V, BuildHasherDefault<DefaultHasher>>;

/// Every function of a run.
#[derive(Default)]
pub struct Hashes {
    pub functions: Map<u64, Function>,
    /// What a function says of a key, by the fingerprint of both, where that was chosen.
    pub places: Map<u64, u64>,
    /// What was chosen before by a function of the same family in the same state.
    pub decided: Map<u64, u16>,
    /// How many functions each thread made: their numbers don't depend on what other threads do.
    pub made: Vec<u32>,
    /// Which thread is within functions of the program's own that which map calls, the innermost last.
    pub within: Vec<(usize, Option<u64>)>,
}

/// A hash function, i.e. the keys of a `RandomState`.
#[derive(Clone, Default)]
pub struct Function {
    /// The class of the map that has it, once one has: where its first key came in, and of what type it is.
    pub class: Option<u32>,
    pub orders: Option<Orders>,
    pub seed: u16,
    /// Several maps may have it: each gets its own before an order is chosen.
    pub shared: bool,
    /// The function that this one was once the same as.
    pub family: u64,
    /// Stands for all that was chosen so far.
    pub history: u64,
    /// The order was seen since it could last be chosen as a whole.
    pub seen: bool,
    /// The keys as they were last put in order.
    pub order: Vec<u64>,
    /// A key was taken out since the table was made or empty, and did not come back.
    pub holes: bool,
    /// A key has a place that nobody chose.
    pub unchosen: bool,
}

impl Hashes {
    pub fn reset(&mut self) {
        self.functions.clear();
        self.places.clear();
        self.decided.clear();
        self.made.clear();
        self.within.clear();
    }

    /// Whether no thread is within a map.
    pub fn is_nobody_within(&self) -> bool {
        self.within.is_empty()
    }

    /// What is known of a function.
    pub fn function(&mut self, number: u64) -> &mut Function {
        let family = number;
        self.functions.entry(number).or_insert_with(|| Function {
            family,
            ..Function::default()
        })
    }
}
