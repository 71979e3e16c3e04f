//! `std::hash`, whose random hashes are chosen by the schedule.

pub use std::hash::*;

use crate::engine::hashes;
use std::fmt;
use std::panic::Location;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// The default state for hash maps and sets: which hash function is theirs.
///
/// As large as std's. The numbers are atomics so that a map can be given another function while nobody else looks at
/// it, and a shared reference to it stays one that threads may share.
pub struct RandomState {
    /// Which function: those of a run are numbered.
    function: AtomicU64,
    /// 0: no map has it yet; else 1 + the seed of its hashes, which is 0 too until a map has it.
    adopted: AtomicU64,
}

impl RandomState {
    /// A state with a function of its own.
    #[must_use]
    pub fn new() -> RandomState {
        RandomState {
            function: AtomicU64::new(hashes::new_function()),
            adopted: AtomicU64::new(0),
        }
    }

    pub(crate) fn function(&self) -> u64 {
        self.function.load(Relaxed)
    }

    pub(crate) fn set_function(&self, function: u64) {
        self.function.store(function, Relaxed);
    }

    pub(crate) fn is_adopted(&self) -> bool {
        self.adopted.load(Relaxed) > 0
    }

    pub(crate) fn hasher(&self) -> DefaultHasher {
        let seed = self.adopted.load(Relaxed).saturating_sub(1);
        DefaultHasher::keyed(self.function(), seed)
    }

    /// From now on it is a map's, and hashes by this seed.
    pub(crate) fn adopt(&self, seed: u16) {
        self.adopted.store(1 + u64::from(seed), Relaxed);
    }
}

impl Drop for RandomState {
    fn drop(&mut self) {
        hashes::state_dropped(self.function());
    }
}

impl Default for RandomState {
    fn default() -> RandomState {
        RandomState::new()
    }
}

impl Clone for RandomState {
    /// The same function: equal keys have equal hashes.
    fn clone(&self) -> RandomState {
        hashes::share(self.function());
        RandomState {
            function: AtomicU64::new(self.function()),
            adopted: AtomicU64::new(self.adopted.load(Relaxed)),
        }
    }
}

impl fmt::Debug for RandomState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RandomState").finish_non_exhaustive()
    }
}

impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;

    #[track_caller]
    fn build_hasher(&self) -> DefaultHasher {
        hashes::note_random_number(Location::caller());
        self.hasher()
    }

    /// What std's maps call.
    #[track_caller]
    fn hash_one<T: Hash>(&self, x: T) -> u64 {
        hashes::note_random_number(Location::caller());
        let mut hasher = self.hasher();
        x.hash(&mut hasher);
        hasher.finish()
    }
}

/// std's hasher, but where the order of a map is chosen: there it answers with the place that its key has.
#[derive(Clone)]
pub struct DefaultHasher(std::hash::DefaultHasher);

impl DefaultHasher {
    /// The hasher that is the same always.
    #[must_use]
    pub fn new() -> DefaultHasher {
        DefaultHasher(std::hash::DefaultHasher::new())
    }

    /// That of a function; what it says of a key, no other function says.
    pub(crate) fn keyed(function: u64, seed: u64) -> DefaultHasher {
        let mut hasher = std::hash::DefaultHasher::new();
        hasher.write_u64(function);
        hasher.write_u64(seed);
        DefaultHasher(hasher)
    }

    /// What tells the key apart from others, wherever it has its place.
    pub(crate) fn fingerprint(&self) -> u64 {
        self.0.finish()
    }
}

impl Default for DefaultHasher {
    fn default() -> DefaultHasher {
        DefaultHasher::new()
    }
}

impl fmt::Debug for DefaultHasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Hasher for DefaultHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0.write(bytes);
    }

    fn finish(&self) -> u64 {
        hashes::place(self.fingerprint())
    }
}
