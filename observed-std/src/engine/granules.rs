//! Which pieces of an arena are in use, by granules of 16 bytes, and where each began: so that a pointer to what was
//! given back is told from others. In a program without `unsafe` and without raw pointers it can't be followed, nor
//! looked at: it's left over, and all such pointers to the same place of a piece are alike.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Pieces begin at multiples of it.
pub const GRANULE: usize = 16;

/// A bit for each granule of so many bytes.
pub struct Granules<const WORDS: usize> {
    alive: [AtomicU64; WORDS],
    starts: [AtomicU64; WORDS],
}

impl<const WORDS: usize> Granules<WORDS> {
    pub const fn new() -> Self {
        Self {
            alive: [const { AtomicU64::new(0) }; WORDS],
            starts: [const { AtomicU64::new(0) }; WORDS],
        }
    }

    /// A piece is handed out.
    pub fn begin(&self, start: usize, size: usize) {
        let first = start / GRANULE;
        self.starts[first / 64].fetch_or(1 << (first % 64), Relaxed);
        each(start, size, |word, bits| {
            self.alive[word].fetch_or(bits, Relaxed);
        });
    }

    /// It is given back.
    pub fn end(&self, start: usize, size: usize) {
        each(start, size, |word, bits| {
            self.alive[word].fetch_and(!bits, Relaxed);
        });
    }

    /// Forgets all within the first so many bytes from `start`.
    pub fn clear(&self, start: usize, size: usize) {
        let first = start / GRANULE / 64;
        let end = (start + size).div_ceil(GRANULE).div_ceil(64);
        for word in first..end {
            self.alive[word].store(0, Relaxed);
            self.starts[word].store(0, Relaxed);
        }
    }

    /// Of a place within a piece that was given back, and isn't the end of one in use: how far from the beginning.
    pub fn left_over(&self, place: usize) -> Option<usize> {
        let granule = place / GRANULE;
        let before = place.saturating_sub(1) / GRANULE;
        let is = |bits: &[AtomicU64; WORDS], granule: usize| {
            bits[granule / 64].load(Relaxed) >> (granule % 64) & 1 == 1
        };
        if is(&self.alive, granule) || is(&self.alive, before) {
            return None;
        }
        Some(place - self.start_before(granule)? * GRANULE)
    }

    /// The last granule up to this one in which a piece began.
    fn start_before(&self, granule: usize) -> Option<usize> {
        let (mut word, mut mask) = (granule / 64, u64::MAX >> (63 - granule % 64));
        loop {
            let found = self.starts[word].load(Relaxed) & mask;
            if found != 0 {
                return Some(64 * word + 63 - found.leading_zeros() as usize);
            }
            (word, mask) = (word.checked_sub(1)?, u64::MAX);
        }
    }
}

/// Calls `with` for each word that has bits of this piece.
fn each(start: usize, size: usize, mut with: impl FnMut(usize, u64)) {
    let (mut granule, end) = (start / GRANULE, (start + size.max(1)).div_ceil(GRANULE));
    while granule < end {
        let (word, bit) = (granule / 64, granule % 64);
        let count = (64 - bit).min(end - granule);
        with(word, u64::MAX >> (64 - count) << bit);
        granule += count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_given_back_is_told_from_what_is_in_use() {
        let granules = Granules::<32>::new();
        granules.begin(0, 40);
        granules.begin(48, 2000);
        granules.begin(2048, 16);
        assert_eq!(granules.left_over(20), None);
        granules.end(48, 2000);
        assert_eq!(granules.left_over(47), None, "within the first");
        assert_eq!(granules.left_over(48), None, "the end of the first");
        assert_eq!(granules.left_over(50), Some(2));
        assert_eq!(granules.left_over(2047), Some(1999));
        assert_eq!(granules.left_over(2048), None);
        assert_eq!(granules.left_over(2064), None, "the end of the last");
        granules.clear(0, 2064);
        assert_eq!(granules.left_over(50), None, "nothing was ever there");
    }
}
