//! Which atomic lies where. An atomic is its value alone, as in std, so that its number in a run goes by its address.
//! One in a `static` begins each run with its first value.

use super::image::is_static;
use super::state::engine;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// Where an atomic's value is, and how large.
#[derive(Clone, Copy)]
pub struct Bytes {
    pub at: *mut u8,
    pub size: usize,
}

impl Bytes {
    /// The value's bits.
    pub fn read(self) -> u64 {
        let mut bits = [0; 8];
        // SAFETY: An atomic of this size lies there, is borrowed, and no other thread runs.
        unsafe { std::ptr::copy_nonoverlapping(self.at, bits.as_mut_ptr(), self.size) };
        u64::from_ne_bytes(bits)
    }

    fn write(self, bits: u64) {
        // SAFETY: As above; an atomic may be changed behind a shared reference.
        unsafe { std::ptr::copy_nonoverlapping(bits.to_ne_bytes().as_ptr(), self.at, self.size) };
    }
}

/// The atomics of a run, by their addresses in order.
#[derive(Default)]
pub struct Places {
    here: Vec<Place>,
    /// Those in a `static` that any run has used.
    statics: Vec<Static>,
}

struct Place {
    address: usize,
    number: u32,
}

struct Static {
    address: usize,
    first: u64,
}

/// The run has atomics, so that memory that is given back may have held one.
static IN_USE: AtomicBool = AtomicBool::new(false);
/// The places are being changed: memory that is given back meanwhile is their own.
static BUSY: AtomicBool = AtomicBool::new(false);

impl Places {
    /// Forgets the run's places, but for the first values of statics.
    pub fn reset(&mut self) {
        self.here.clear();
        IN_USE.store(false, Relaxed);
    }

    /// The number of the atomic at this address, if it has one.
    pub fn number(&self, address: usize) -> Option<u32> {
        let at = self
            .here
            .binary_search_by_key(&address, |place| place.address);
        at.ok().map(|at| self.here[at].number)
    }

    /// A new atomic of this run has this number. One in a `static` gets its first value again.
    pub fn insert(&mut self, bytes: Bytes, number: u32) {
        BUSY.store(true, Relaxed);
        let _outside = super::arena::outside();
        let address = bytes.at.addr();
        let at = self.here.partition_point(|place| place.address < address);
        self.here.insert(at, Place { address, number });
        if is_static(address) {
            self.begin_anew(bytes);
        }
        BUSY.store(false, Relaxed);
        IN_USE.store(true, Relaxed);
    }

    fn begin_anew(&mut self, bytes: Bytes) {
        let address = bytes.at.addr();
        match self
            .statics
            .binary_search_by_key(&address, |known| known.address)
        {
            Ok(at) => bytes.write(self.statics[at].first),
            Err(at) => {
                let first = bytes.read();
                self.statics.insert(at, Static { address, first });
            }
        }
    }

    fn remove(&mut self, from: usize, size: usize) {
        let begin = self.here.partition_point(|place| place.address < from);
        let count = self.here[begin..].partition_point(|place| place.address - from < size);
        self.here.drain(begin..begin + count);
    }
}

/// This memory is given back: an atomic that will lie there is another.
pub fn forget(from: usize, size: usize) {
    if IN_USE.load(Relaxed) && !BUSY.load(Relaxed) {
        engine().places.remove(from, size);
    }
}
