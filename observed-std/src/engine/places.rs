//! Which atomic lies where. An atomic is its value alone, as in std, so that its number in a run goes by its address.
//! One in a `static` begins each run with its first value.

use super::image::is_static;
use std::cell::UnsafeCell;
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
struct Places {
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

struct Global(UnsafeCell<Places>);

// SAFETY: One OS thread at a time runs learner's code or the engine.
unsafe impl Sync for Global {}

static PLACES: Global = Global(UnsafeCell::new(Places {
    here: Vec::new(),
    statics: Vec::new(),
}));

fn places() -> &'static mut Places {
    // SAFETY: See `Global`; the references are short-lived.
    unsafe { &mut *PLACES.0.get() }
}

/// The run has atomics, so that memory that is given back may have held one.
static IN_USE: AtomicBool = AtomicBool::new(false);
/// The places are being changed: memory that is given back meanwhile is their own.
static BUSY: AtomicBool = AtomicBool::new(false);

/// Forgets the run's places, but for the first values of statics.
pub fn reset() {
    places().here.clear();
    IN_USE.store(false, Relaxed);
}

/// The number of the atomic at this address, if it has one.
pub fn number(address: usize) -> Option<u32> {
    let here = &places().here;
    let at = here.binary_search_by_key(&address, |place| place.address);
    at.ok().map(|at| here[at].number)
}

/// A new atomic of this run has this number. One in a `static` gets its first value again.
pub fn insert(bytes: Bytes, number: u32) {
    BUSY.store(true, Relaxed);
    let _outside = super::arena::outside();
    places().insert(bytes, number);
    BUSY.store(false, Relaxed);
    IN_USE.store(true, Relaxed);
}

/// This memory is given back: an atomic that will lie there is another.
pub fn forget(from: usize, size: usize) {
    if IN_USE.load(Relaxed) && !BUSY.load(Relaxed) {
        places().remove(from, size);
    }
}

impl Places {
    fn insert(&mut self, bytes: Bytes, number: u32) {
        let address = bytes.at.addr();
        let at = self.here.partition_point(|place| place.address < address);
        self.here.insert(at, Place { address, number });
        if is_static(address) {
            self.begin_anew(bytes);
        }
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
